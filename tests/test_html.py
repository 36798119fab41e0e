"""The view for notebooks."""

from __future__ import annotations

import html.parser
import re

import attrs
import pytest
from built import DISPATCH
from hypothesis import given
from strategies import texts

import wireparse as wp
from wireparse.export.html import to_html

ALLOWED = {"article", "style", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "p", "span", "sup", "ol", "li", "b", "ul", "pre"}


class _Outline(html.parser.HTMLParser):
    """Collects the tags, attributes and words of a page, and whether it is well formed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, str | None]] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.tags += [(tag, f"{name}={value}") for name, value in attrs] or [(tag, None)]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.words.append(data)


def test_the_page_shows_every_part() -> None:
    """Headline, parts, paragraphs, quotations with number and speaker, and diagnostics are on the page."""
    page = _Outline(to_html(DISPATCH))
    words = " ".join("".join(page.words).split())
    assert page.open == []
    for part in (
        "Le port de Brenz rouvre (ministère)",
        "dmo/svt",
        "Ilena Dorvat · a dit · direct",
        "warning[unbalanced-mark]",
    ):
        assert part in words
    assert ("span", "class=words v0") in page.tags
    assert ("span", "class=indirect") in page.tags
    assert ("p", "class=crosshead") in page.tags
    assert ("article", "lang=fr") in page.tags


def test_a_notebook_asks_for_it() -> None:
    """Notebooks call `_repr_html_`."""
    assert DISPATCH._repr_html_() == to_html(DISPATCH)


@pytest.mark.parametrize("level", [-1, 1, 2, 9])
def test_headlines_keep_their_level(level: int) -> None:
    """Sub-headlines stand below the headline, and no level leaves what HTML has."""
    page = to_html(attrs.evolve(DISPATCH, subheadlines=(wp.Headline(span=wp.Span(0, 1), text="x", level=level),)))
    assert re.search(r'<h[3-6] dir="auto">x</h', page)


def test_the_page_is_safe_against_its_content() -> None:
    """Markup of the text is words on the page, and its controls are written out."""
    nasty = '<script>alert(1)</script> "><img src=x onerror=y> \x1b[2J \u202e & \ud83d'
    page = to_html(wp.parse_dispatch(f'{nasty}\n\n"{nasty}", a dit {nasty}.\n', language="fr"))
    outline = _Outline(page)
    assert {tag for tag, _ in outline.tags} <= ALLOWED
    assert not set(page) & set("\x1b\u202e\ud83d")
    assert page.encode()


@given(texts)
def test_any_text_gives_a_well_formed_page(text: str) -> None:
    """Whatever is parsed, its page holds known tags only, each closed."""
    page = _Outline(to_html(wp.parse_dispatch(text)))
    assert page.open == []
    assert {tag for tag, _ in page.tags} <= ALLOWED


def test_a_language_from_the_caller_is_escaped() -> None:
    """The language tag is an attribute and may come from outside."""
    assert 'lang="&quot;x"' in to_html(wp.Dispatch(text="", language='"x'))
