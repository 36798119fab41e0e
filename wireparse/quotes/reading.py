"""Quotations of a story: marks, cues, speakers and attribution, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.model.elements import Quote
from wireparse.model.kinds import ParagraphKind, QuoteKind
from wireparse.model.spans import Span
from wireparse.quotes.marks import read_marks
from wireparse.story import as_read


class Passage(NamedTuple):
    """One paragraph of the story, its dateline left out; `index` is None for the headline."""

    start: int
    end: int
    index: int | None = None
    kind: ParagraphKind | None = None


class QuotesFound(NamedTuple):
    """The quotations in the order of the text, and what is wrong with their marks."""

    quotes: tuple[Quote, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_quotes(text: str, passages: Sequence[Passage], language: str | None) -> QuotesFound:
    """Find the quotations of *passages* and who said them."""
    quotes: list[Quote] = []
    diagnostics: list[Diagnostic] = []
    for passage in passages:
        marks = read_marks(text, passage.start, passage.end)
        diagnostics += [diagnostic("unbalanced-mark", at, at + 1) for at in marks.broken]
        quotes += [
            Quote(
                span=Span(m.start, m.end),
                text=as_read(text, m.start, m.end),
                kind=QuoteKind.FRAGMENT,
                parts=(Span(m.start, m.end),),
                paragraphs=() if passage.index is None else (passage.index,),
            )
            for m in marks.marked
            if m.depth == 0
        ]
    return QuotesFound(tuple(quotes), tuple(diagnostics))
