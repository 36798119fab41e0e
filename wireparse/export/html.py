"""A dispatch as an editor would mark it, in HTML that carries its own style and nothing else: no script, no request."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

from wireparse.export.html_people import people
from wireparse.export.html_rows import story
from wireparse.export.html_style import COLOURS, MARKED, SHEET
from wireparse.export.html_text import words
from wireparse.export.marking import voices
from wireparse.model.dispatch import Dispatch
from wireparse.model.kinds import QuoteKind, Status

#: What the marks mean.
LEGEND: Final = (
    '<div class="legend"><span><span class="sample q v0">quoted words</span> in the colour of who speaks</span>'
    '<span><span class="sample i v0">reported speech</span></span>'
    '<span><span class="sample c v0">reporting words</span></span>'
    '<span><span class="m v0">speaker</span> <span class="tag solid v0">A</span></span>'
    '<span><span class="tag v0">A\N{UPWARDS ARROW}</span> the name stands further up, at '
    '<span class="n v0">name</span> <span class="tag solid v0">A</span></span>'
    '<span><span class="sample t">time</span></span><span><span class="sample f">see the margin</span></span></div>\n'
)


def to_html(dispatch: Dispatch) -> str:
    """Show *dispatch* as a fragment of HTML, for a notebook or a page of yours.

    Every part stands in its line with its name before it. Quotations have the colour of who speaks, and their labels lead to the
    mention that governs them, from there to where the name stands, and from there to the list of speakers. Beside the lines stand the
    instants with their zones, what else was understood, and the diagnostics.

    Everything that comes from the dispatch is escaped; its control characters and bidirectional controls are shown in boxes.

    Example:
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export.html import to_html
        >>> page = to_html(parse_dispatch('OSLO, 3 mars 2021 (AFP) - "Oui <b>", a déclaré Anne Dupont.'))
        >>> "Oui &lt;b&gt;" in page, "<script" in page
        (True, False)
    """
    return article(dispatch, style=f"<style>{COLOURS}{SHEET}{MARKED}</style>", legend=LEGEND)


def article(dispatch: Dispatch, *, style: str = "", title: str = "", legend: str = "", anchor: str | None = None) -> str:
    """Show *dispatch* between *style*, *title* and *legend*, which are HTML; *anchor* begins every id (default: from the text)."""
    begin = f"w{zlib.crc32(dispatch.text.encode(errors='surrogatepass')):x}-" if anchor is None else anchor
    inside = "\n".join((*_facts(dispatch), *story(dispatch, begin), *people(dispatch, begin)))
    return f'<article class="wireparse" lang="en">{style}<div class="sheet">{title}\n{inside}\n{legend}</div></article>\n'


def _facts(dispatch: Dispatch) -> Iterator[str]:
    """Say as what the dispatch was read, what its transport told, and how much is quoted."""
    d = dispatch
    facts = [f"<strong>{words(d.agency or d.format)}</strong>"]
    facts += [words(fact) for fact in (d.format if d.agency else None, d.language, d.envelope) if fact]
    if d.status is not Status.USABLE:
        facts.append(f"<strong>{d.status.lower()}</strong>")
    if d.header is not None:
        told = (
            ("service", d.header.service),
            ("number", d.header.sequence),
            ("priority", d.header.priority),
            ("category", d.header.category),
            ("slug", d.header.slug),
            ("version", d.header.version),
            ("words declared", d.header.word_count),
            ("urgency", d.header.urgency),
        )
        facts += [f"{name} {words(str(value))}" for name, value in told if value is not None]
    quoted = sum(quote.kind is not QuoteKind.INDIRECT for quote in d.quotes)
    counts = ((quoted, "quotation"), (len(d.quotes) - quoted, "reported statement"), (len(voices(d)), "speaker"))
    facts += [f"{count} {name}{'' if count == 1 else 's'}" for count, name in counts if count]
    yield f'<div class="facts">{"".join(f"<span>{fact}</span>" for fact in facts)}</div>'
