"""The recipe for web pages, on invented pages: in comes HTML, out come the words of the story, instants, datelines, quotations."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from needed import needed
from pages import files

import wireparse as wp

needed("trafilatura", "trafilatura")
pytestmark = pytest.mark.trafilatura

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "howto" / "web-pages.md").read_text(encoding="utf-8")
FRENCH = (ROOT / "examples" / "page-fr.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def story() -> Callable[..., wp.Dispatch | None]:
    """Give the function of the page."""
    space: dict[str, Any] = {}
    exec(files(PAGE)["web_story.py"], space)  # noqa: S102 - our own page
    return space["story"]  # type: ignore[no-any-return]


def html(language: str, headline: str, stamp: str, *paragraphs: str, around: str = "") -> str:
    """Put a page together as news sites do."""
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"""<!DOCTYPE html><html lang="{language}"><head><title>{headline} | Fern News</title></head><body>
<header><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></header>
<main><article><h1>{headline}</h1>{stamp}{body}</article></main>
<aside><h3>Read more</h3><ul><li><a href="/a">Five fish recipes</a></li></ul></aside>{around}
<footer><p>© Fern News. All rights reserved.</p></footer></body></html>"""


ENGLISH = html(
    "en-US",
    "Library reopens after two years",
    '<div class="meta"><span>By Clara Whitcombe</span></div><p>Published: <time>March 4, 2024 at 7:05 a.m. EST</time></p>',
    "PORT ALDER (AP) — The library of Port Alder reopens on Monday after two years of work on its roof and reading rooms.",
    "“It cost more than we planned, but the readers waited,” said Owen Tregarth, who directs the library and its four branches.",
    "The town paid for the roof out of its own budget, and 2,400 readers gave money for the shelves and lamps.",
    "“Nobody left,” he said, calling the delay &ldquo;a very long winter.&rdquo;",
)
GERMAN = html(
    "de",
    "Brücke bleibt bis Mai gesperrt",
    '<p class="stand">Stand: <time>09.04.2024, 14:05 Uhr</time></p>',
    "Brenz (dpa) - Die alte Brücke über die Brenz bleibt bis Mitte Mai gesperrt, wie die Stadt am Dienstag mitteilte.",
    "„Wir brauchen noch sechs Wochen“, sagte der Bürgermeister Matthias Quellen vor Anwohnern im Rathaus der Stadt.",
    "Die Umleitung führt weiter über den Nordring, auf dem es am Morgen zu langen Staus gekommen war.",
)


def test_a_french_page(story: Any) -> None:
    """Headline, both instants in the written zone, dateline, speakers and sign-off; nothing of menus and teasers."""
    dispatch = story(FRENCH)
    assert (dispatch.format, dispatch.language, dispatch.headline.source) == ("afp", "fr-CA", "ministère")
    assert dispatch.published.datetime.isoformat() == "2024-05-14T09:30:00-04:00"
    assert dispatch.updated.datetime.isoformat() == "2024-05-14T11:05:00-04:00"
    assert dispatch.dateline.places == ("BRENZ",)
    assert len(dispatch.paragraphs) == 4
    assert {quote.speaker.name for quote in dispatch.quotes if quote.kind == "DIRECT"} == {"Ilena Dorvat"}
    assert "recettes" not in dispatch.text
    assert "droits réservés" not in dispatch.text


def test_an_english_page(story: Any) -> None:
    """The labelled time, an agency in the dateline, a pronoun led back to its name."""
    dispatch = story(ENGLISH)
    assert dispatch.headline.text == "Library reopens after two years"
    assert dispatch.published.datetime.isoformat() == "2024-03-04T07:05:00-05:00"
    assert (dispatch.format, dispatch.dateline.places) == ("ap", ("PORT ALDER",))
    direct = [(quote.text, quote.speaker.name) for quote in dispatch.quotes if quote.kind == "DIRECT"]
    assert direct == [
        ("It cost more than we planned, but the readers waited,", "Owen Tregarth"),
        ("Nobody left,", "Owen Tregarth"),
    ]
    assert "Five fish recipes" not in dispatch.text


def test_a_german_page_and_the_callers_zone(story: Any) -> None:
    """A clock without a zone has no instant, until somebody says whose clock it is."""
    dispatch = story(GERMAN)
    stamp = next(stamp for stamp in dispatch.timestamps if stamp.local)
    assert (str(stamp.local), stamp.date.isoformat()) == ("2024-04-09 14:05:00", "2024-04-09")
    assert [(quote.text, quote.speaker.name) for quote in dispatch.quotes if quote.kind == "DIRECT"] == [
        ("Wir brauchen noch sechs Wochen", "Matthias Quellen")
    ]
    again = story(GERMAN, timezone="Europe/Berlin")
    assert next(s for s in again.timestamps if s.local).datetime.isoformat() == "2024-04-09T14:05:00+02:00"


def test_options_go_before_the_page(story: Any) -> None:
    """What the caller knows of the language is not overruled by the page."""
    assert story(FRENCH.replace('lang="fr-CA"', 'lang="en"'), language="fr-CA").language == "fr-CA"


def test_a_date_inside_a_paragraph_is_no_time_line(story: Any) -> None:
    """A long paragraph that holds a `time` element stays where it is, once."""
    body = (
        "The library was founded on <time>March 4, 1924</time> by readers who had grown tired of waiting for the town. " + "It grew. " * 25
    )
    dispatch = story(html("en", "A hundred years of readers", "", body, "“We stayed,” said Owen Tregarth, who directs the library today."))
    assert dispatch.text.count("March 4, 1924") == 1
    assert dispatch.published is None


def test_no_story(story: Any) -> None:
    """A page without a word is no dispatch."""
    assert story("<html><body></body></html>") is None


def test_broken_markup(story: Any) -> None:
    """Pages that were cut off or never closed give what there is."""
    dispatch = story(ENGLISH[: ENGLISH.index("Nobody left")])
    assert dispatch.headline.text == "Library reopens after two years"
    assert dispatch.published.datetime.isoformat() == "2024-03-04T07:05:00-05:00"
