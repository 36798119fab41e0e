"""What an editor would mark: which stretches of a dispatch are quoted words, reporting words and speakers, and whose."""

import heapq
import itertools
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Quote
from wireparse.model.kinds import QuoteKind

#: The roles of a mark, and which is seen where two lie upon each other: the higher.
INDIRECT, WORDS, CUE, SPEAKER = "indirect", "words", "cue", "speaker"
_RANK: Final = {INDIRECT: 0, WORDS: 1, CUE: 2, SPEAKER: 3}


class Mark(NamedTuple):
    """A stretch of the text that belongs to quotation *number* (from 1) and to *voice* (from 0), None if nobody's."""

    start: int
    end: int
    role: str
    number: int
    voice: int | None
    last: bool = False  #: whether the quotation's words end here


class Run(NamedTuple):
    """A stretch of the text under one mark, or under none."""

    start: int
    end: int
    mark: Mark | None


def voices(dispatch: Dispatch) -> dict[str, int]:
    """Number the speakers of *dispatch* by their names, in the order in which they are first quoted."""
    found: dict[str, int] = {}
    for quote in dispatch.quotes:
        if quote.speaker is not None:
            found.setdefault(quote.speaker.name, len(found))
    return found


def marks(dispatch: Dispatch) -> list[Mark]:
    """Give every mark of *dispatch*, in the order of the text."""
    numbered = voices(dispatch)
    found: list[Mark] = []
    for number, quote in enumerate(dispatch.quotes, 1):
        found.extend(_marks_of(quote, number, numbered[quote.speaker.name] if quote.speaker else None))
    return sorted(found)


def _marks_of(quote: Quote, number: int, voice: int | None) -> Iterator[Mark]:
    role = INDIRECT if quote.kind is QuoteKind.INDIRECT else WORDS
    for part in quote.parts:
        yield Mark(part.start, part.end, role, number, voice, last=part is quote.parts[-1])
    if quote.cue is not None:
        yield Mark(quote.cue.span.start, quote.cue.span.end, CUE, number, voice)
    if quote.speaker is not None:
        yield Mark(quote.speaker.span.start, quote.speaker.span.end, SPEAKER, number, voice)


def runs(start: int, end: int, inside: Iterable[Mark]) -> Iterator[Run]:
    """Cut `[start, end)` into runs under the marks *inside*, which must be sorted; the runs join to the stretch."""
    waiting = [mark for mark in inside if mark.start < end and mark.end > start]
    edges = sorted({start, end, *(max(m.start, start) for m in waiting), *(min(m.end, end) for m in waiting)})
    open_marks: list[tuple[int, int, Mark]] = []
    taken = 0
    for left, right in itertools.pairwise(edges):
        while taken < len(waiting) and waiting[taken].start <= left:
            heapq.heappush(open_marks, (-_RANK[waiting[taken].role], waiting[taken].number, waiting[taken]))
            taken += 1
        while open_marks and open_marks[0][2].end <= left:
            heapq.heappop(open_marks)
        yield Run(left, right, open_marks[0][2] if open_marks else None)


def marked_stretches(stretches: Iterable[tuple[int, int]], every: list[Mark]) -> Iterator[list[Run]]:
    """Give the runs of each of the *stretches*, which are sorted and disjoint, under the marks *every*, sorted as `marks` gives them.

    A mark that begins in one stretch and ends in a later one is seen in both.
    """
    at = 0
    carried: list[Mark] = []
    for start, end in stretches:
        inside = [mark for mark in carried if mark.end > start]
        while at < len(every) and every[at].start < end:
            inside.append(every[at])
            at += 1
        yield list(runs(start, end, inside))
        carried = [mark for mark in inside if mark.end > end]
