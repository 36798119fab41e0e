"""A dispatch as an editor would mark it, in HTML that carries its own style and nothing else: no script, no request."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from typing import Final

from wireparse.export.marking import INDIRECT, WORDS, Run, marked_stretches, marks, voices
from wireparse.export.safe import shown, shown_words
from wireparse.export.times import known
from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Element, Quote
from wireparse.model.kinds import ParagraphKind

#: How many colours the style has; more speakers begin again.
_VOICES: Final = 6

_STYLE: Final = """
.wireparse{color-scheme:light dark;background:Canvas;color:CanvasText;padding:.1em 1em}
.wireparse{max-width:46rem;font:16px/1.5 Georgia,serif;overflow-wrap:anywhere}
.wireparse h3{margin:.6em 0;font-size:1.3em;line-height:1.25}
.wireparse dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1em;margin:.6em 0;font-size:.85em}
.wireparse dt{opacity:.75}.wireparse dd{margin:0}
.wireparse p{margin:.6em 0}.wireparse .crosshead{font-weight:bold}
.wireparse span[class]{border-bottom:2px solid}.wireparse .cue{border-bottom-style:dotted}
.wireparse .speaker{font-weight:bold}.wireparse .indirect{border-bottom-style:dashed}
.wireparse ol,.wireparse ul{font-size:.85em}.wireparse pre{white-space:pre-wrap;margin:.2em 0}
.wireparse .v0{color:light-dark(#0b5394,#8ec7ff)}.wireparse .v1{color:light-dark(#8a1c5b,#ff9ad1)}
.wireparse .v2{color:light-dark(#7a4a00,#ffc66d)}.wireparse .v3{color:light-dark(#1b5e20,#8fdc94)}
.wireparse .v4{color:light-dark(#4527a0,#c5b3ff)}.wireparse .v5{color:light-dark(#a31515,#ffa399)}
"""


def to_html(dispatch: Dispatch) -> str:
    """Show *dispatch* as a fragment of HTML: its parts, its story with the quotations marked, who speaks, and the diagnostics.

    Everything that comes from the dispatch is escaped, and its control characters and bidirectional controls are written out.

    Example:
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export.html import to_html
        >>> page = to_html(parse_dispatch('OSLO, 3 mars 2021 (AFP) - "Oui <b>", a déclaré Anne Dupont.'))
        >>> "Oui &lt;b&gt;" in page, "<script" in page
        (True, False)
    """
    language = f' lang="{_safe(dispatch.language)}"' if dispatch.language else ""
    parts = (_headline(dispatch), _facts(dispatch), _story(dispatch), _quotes(dispatch), _diagnostics(dispatch))
    inside = "\n".join(line for part in parts for line in part)
    return f'<article class="wireparse"{language}>\n<style>{_STYLE}</style>\n{inside}\n</article>\n'


def _safe(text: str) -> str:
    """Escape *text* and write out what must not be obeyed; blanks and line breaks become one blank each."""
    return html.escape(" ".join(shown_words(text)))


def _headline(dispatch: Dispatch) -> Iterator[str]:
    for headline in (dispatch.headline, *dispatch.subheadlines):
        if headline is not None:
            level = min(max(headline.level, 1) + 2, 6)
            yield f'<h{level} dir="auto">{_safe(headline.text)}</h{level}>'


def _facts(dispatch: Dispatch) -> Iterator[str]:
    """List the parts around the story by their names."""
    d = dispatch
    facts: list[tuple[str, str]] = [("format", d.format if d.agency is None else f"{d.format} ({d.agency})")]
    named: tuple[tuple[str, Element | None], ...] = (
        ("kicker", d.kicker),
        ("standfirst", d.standfirst),
        ("byline", d.byline),
        ("dateline", d.dateline),
        ("credit", d.credit),
        ("sign-off", d.signoff),
    )
    facts += [(name, element.text) for name, element in named if element is not None]
    facts += [(stamp.role.lower(), f"{stamp.text} → {known(stamp)}") for stamp in d.timestamps]
    facts += [(f"notice: {notice.kind.lower()}", notice.text) for notice in d.notices]
    yield "<dl>"
    for name, value in facts:
        yield f'<dt>{_safe(name)}</dt><dd dir="auto">{_safe(value)}</dd>'
    yield "</dl>"


def _story(dispatch: Dispatch) -> Iterator[str]:
    stretches = [(p.span.start, p.span.end) for p in dispatch.paragraphs]
    for paragraph, run_list in zip(dispatch.paragraphs, marked_stretches(stretches, marks(dispatch)), strict=True):
        name = ' class="crosshead"' if paragraph.kind is ParagraphKind.CROSSHEAD else ""
        yield f'<p{name} dir="auto">{"".join(_marked(dispatch.text, run_list))}</p>'


def _marked(text: str, run_list: Iterable[Run]) -> Iterator[str]:
    for run in run_list:
        words = _safe(text[run.start : run.end])
        if run.mark is None:
            yield words
            continue
        mark = run.mark
        voice = "" if mark.voice is None else f" v{mark.voice % _VOICES}"
        closes = mark.last and mark.end == run.end and mark.role in (WORDS, INDIRECT)
        yield f'<span class="{mark.role}{voice}">{words}</span>{f"<sup>{mark.number}</sup>" if closes else ""}'


def _quotes(dispatch: Dispatch) -> Iterator[str]:
    numbered = voices(dispatch)
    if dispatch.quotes:
        yield "<ol>"
        for quote in dispatch.quotes:
            voice = f' class="v{numbered[quote.speaker.name] % _VOICES}"' if quote.speaker else ""
            yield f'<li dir="auto"><b{voice}>{_safe(quote.speaker.name if quote.speaker else "—")}</b>{_attribution(quote)}</li>'
        yield "</ol>"


def _attribution(quote: Quote) -> str:
    """Say how the quotation was attributed: reporting words, kind and rule."""
    facts = (quote.cue.text if quote.cue else None, quote.kind.lower(), quote.rule)
    return "".join(f" · {_safe(fact)}" for fact in facts if fact)


def _diagnostics(dispatch: Dispatch) -> Iterator[str]:
    if dispatch.diagnostics:
        yield "<ul>"
        for found in dispatch.diagnostics:
            lines = "\n".join(html.escape(shown(line)) for line in found.render(dispatch.text).split("\n"))
            yield f"<li><pre>{lines}</pre></li>"
        yield "</ul>"
