"""Quotations that run over paragraphs with a mark at their beginning and at their end only.

Agencies open every paragraph of a long quotation anew; web pages and copy that was cut afresh often do not. A paragraph whose first
mark can only close, behind one whose last mark never closed, goes on with that quotation, and so do paragraphs without marks between.
"""

from collections.abc import Sequence
from typing import Final

from wireparse.quotes.marks import Marked, Marks, closes, read_marks
from wireparse.story import Passage, trim

#: How many paragraphs one quotation may run over.
FAR: Final = 6


def marks_of(text: str, passages: Sequence[Passage]) -> list[Marks]:
    """Read the marks of *passages*, and let open quotations go on."""
    return carry(text, passages, [read_marks(text, passage.start, passage.end) for passage in passages])


def carry(text: str, passages: Sequence[Passage], read: Sequence[Marks]) -> list[Marks]:
    """Let open quotations go on in the passages behind them, up to the mark that closes them.

    A stretch that goes on has no opening mark: its `opening` is its `start`.
    """
    out = list(read)
    for k, marks in enumerate(read):
        at = marks.broken[0] if marks.broken else -1
        if at < 0 or (marks.marked and marks.marked[0].opening < at):
            continue
        before = k - 1
        while before >= 0 and k - before < FAR and not read[before].marked and not read[before].broken:
            before -= 1
        if before < 0 or not out[before].marked:
            continue
        last = out[before].marked[-1]
        if last.closed or last.depth or not closes(text, last, at):
            continue
        for between in range(before + 1, k):
            passage = passages[between]
            out[between] = Marks((Marked(passage.start, passage.start, passage.end, passage.end, 0, closed=False, single=False),), ())
        start, end = trim(text, passages[k].start, at)
        if start < end:
            goes_on = Marked(start, start, end, at + 1, 0, closed=True, single=False)
            out[k] = Marks((goes_on, *marks.marked), marks.broken[1:])
    return out
