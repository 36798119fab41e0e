"""What an editor would mark: which stretches of a dispatch are quoted words, reporting words and speakers, and whose."""

import heapq
import itertools
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Quote
from wireparse.model.kinds import QuoteKind

#: The roles of a mark of a quotation, and which is seen where two lie upon each other: the higher. NAME is where the name stands
#: for which a mention elsewhere speaks; NESTED are words quoted within quoted words.
INDIRECT, WORDS, NESTED, CUE, SPEAKER, NAME = "indirect", "words", "nested", "cue", "speaker", "name"
#: The roles of a mark beside them: a date or an instant, and what a diagnostic speaks of.
TIME, FINDING = "time", "finding"
_RANK: Final = {INDIRECT: 0, WORDS: 1, NESTED: 2, CUE: 3, SPEAKER: 4, NAME: 5, TIME: 0, FINDING: 1}
#: A longer stretch than this is not underlined for a diagnostic: it speaks of the text as a whole.
_FINDING_LENGTH: Final = 200


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


def every_quote(dispatch: Dispatch) -> Iterator[tuple[int, int, Quote]]:
    """Give each quotation of *dispatch* and those within it: its number (from 1), its depth (from 0), and itself."""
    for number, quote in enumerate(dispatch.quotes, 1):
        waiting = [(0, quote)]
        while waiting:
            depth, found = waiting.pop()
            yield number, depth, found
            waiting += [(depth + 1, inner) for inner in reversed(found.nested)]


def voices(dispatch: Dispatch) -> dict[str, int]:
    """Number the speakers of *dispatch* by their names, in the order in which they are first quoted."""
    found: dict[str, int] = {}
    for _, _, quote in every_quote(dispatch):
        if quote.speaker is not None:
            found.setdefault(quote.speaker.name, len(found))
    return found


def marks(dispatch: Dispatch) -> list[Mark]:
    """Give every mark of a quotation of *dispatch*, in the order of the text."""
    numbered = voices(dispatch)
    found: list[Mark] = []
    names: dict[tuple[int, int], Mark] = {}
    for number, depth, quote in every_quote(dispatch):
        voice = numbered[quote.speaker.name] if quote.speaker else None
        found.extend(_marks_of(quote, number, voice, nested=depth > 0))
        if quote.speaker is not None and quote.speaker.antecedent is not None:
            place = (quote.speaker.antecedent.start, quote.speaker.antecedent.end)
            names.setdefault(place, Mark(*place, NAME, number, voice))
    return sorted([*found, *names.values()], key=_place)


def _place(mark: Mark) -> tuple[int, int, str, int]:
    return mark.start, mark.end, mark.role, mark.number


def side_marks(dispatch: Dispatch) -> list[Mark]:
    """Give the marks of the times and of the diagnostics that speak of a short stretch, in the order of the text."""
    found = [Mark(stamp.span.start, stamp.span.end, TIME, 0, None) for stamp in dispatch.timestamps]
    spans = (diagnostic.span for diagnostic in dispatch.diagnostics)
    found += [Mark(span.start, span.end, FINDING, 0, None) for span in spans if 0 < len(span) <= _FINDING_LENGTH]
    return sorted(found, key=_place)


def _marks_of(quote: Quote, number: int, voice: int | None, *, nested: bool) -> Iterator[Mark]:
    role = NESTED if nested else INDIRECT if quote.kind is QuoteKind.INDIRECT else WORDS
    for part in quote.parts:
        yield Mark(part.start, part.end, role, number, voice, last=part is quote.parts[-1] and not nested)
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
