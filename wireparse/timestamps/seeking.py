"""Seek the few places of a long text where a time may be spoken of; ordinary copy is looked at once, by the fastest means there are."""

from collections.abc import Iterator, Sequence
from typing import Final

from wireparse.lazy import pattern
from wireparse.timestamps.beside import what_it_tells
from wireparse.timestamps.cues import BLANKS, GRAMMAR, MARKS, NOTHING, Cues, Place

#: A date in figures, by the mark between its numbers and from the first one on; a pattern that begins with a letter is the fastest.
_NUMERIC: Final = (("/", "/[0-9]{1,2}/[0-9]{2,4}"), ("-", "-[0-9]{1,2}-[0-9]{2,4}"), (".", r"\.[0-9]{1,2}\.[0-9]{2,4}"))
_YEAR: Final = 4
#: So many characters are searched at a time.
_CHUNK: Final = 50_000
#: So many and the rest of their line are cut into words at a time, which take ten times the memory of their characters.
_PIECE: Final = 400
#: What an expression may need before and behind the word that betrays it.
_BEFORE: Final = 20
_BEHIND: Final = 24
_LONGEST_WORD: Final = 24

#: Where a cue stands, and the word; an empty one for a date in figures.
_Hit = tuple[int, str]


def seek(text: str, spans: Sequence[tuple[int, int]], cues: Cues) -> Iterator[Place]:
    """Give the places inside *spans* where the words of *cues* and dates in figures tell a time, none overlapping another."""
    index = 0
    while index < len(spans):
        first, last = index, index + 1
        while last < len(spans) and spans[last][1] - spans[first][0] < _CHUNK:
            last += 1
        hits = _hits(text, spans[first][0], spans[last - 1][1], cues)
        if hits:
            yield from _around(text, spans[first:last], hits, cues)
        index = last


def _hits(text: str, start: int, end: int, cues: Cues) -> list[_Hit]:
    """Find where the cues stand as words of their own, and where dates in figures begin, in their order."""
    stretch = text[start:end]
    hits: list[_Hit] = []
    for mark, numeric in _NUMERIC:
        if mark in stretch:
            hits += [(start + at, "") for match in pattern(numeric).finditer(stretch) if (at := _date_at(stretch, *match.span())) >= 0]
    for word in _cues_in(stretch, cues):
        at, size = stretch.find(word), len(word)
        while at >= 0:
            behind = at + size
            if not (at and stretch[at - 1].isalpha()) and not stretch[behind : behind + 1].isalpha():
                hits.append((start + at, word))
            at = stretch.find(word, behind)
    hits.sort()
    return hits


def _cues_in(stretch: str, cues: Cues) -> set[str]:
    """Give the cues that are words of *stretch*."""
    found: set[str] = set()
    at = 0
    while at < len(stretch):
        stop = stretch.find("\n", at + _PIECE)
        piece = stretch[at:stop] if stop >= 0 else stretch[at:]
        at += len(piece)
        for mark in MARKS:
            piece = piece.replace(mark, " ")
        found.update(cues.all.intersection(piece.split()))
    return found


def _date_at(stretch: str, at: int, end: int) -> int:
    """Give the last digit of the first number of a date, whose other two stand in `[at, end)`; -1 where no number is a whole year."""
    if at == 0 or not "0" <= stretch[at - 1] <= "9":
        return -1
    whole = stretch[end - _YEAR : end].isdecimal() or (at >= _YEAR and stretch[at - _YEAR : at].isdecimal())
    return at - 1 if whole else -1


def _around(text: str, spans: Sequence[tuple[int, int]], hits: list[_Hit], cues: Cues) -> Iterator[Place]:
    """Say what each hit tells; those that take the grammar are widened to windows cut at blanks, and joined where these touch."""
    index = 0
    for start, end in spans:
        first = last = told = -1
        while index < len(hits) and hits[index][0] < end:
            at, word = hits[index]
            index += 1
            if at < max(start, told):
                continue
            begin, behind, kind, value = what_it_tells(text, word, at, start, end, cues) if word else (at, at, GRAMMAR, 0)
            if kind == NOTHING or (kind != GRAMMAR and behind <= last):
                continue
            if kind != GRAMMAR and begin < max(last, told):
                kind = GRAMMAR  # what stands before it ends within
            if last >= 0 and (kind != GRAMMAR or at - _BEFORE > last):
                yield first, last, GRAMMAR, 0
                told, last = last, -1
            if kind != GRAMMAR:
                yield begin, behind, kind, value
                told = behind
                continue
            if last < 0:
                first = max(_before(text, start, at), told)
            last = _behind(text, end, at)
        if last >= 0:
            yield first, last, GRAMMAR, 0


def _before(text: str, start: int, hit: int) -> int:
    """Give the first blank in reach before *hit*."""
    if hit - start <= _BEFORE:
        return start
    found = [at for blank in BLANKS if (at := text.find(blank, hit - _BEFORE, hit)) >= 0]
    return min(found) if found else hit


def _behind(text: str, end: int, hit: int) -> int:
    """Give the first blank behind what is in reach, or where there is none for long, the last one in reach."""
    reach = hit + _BEHIND
    if end <= reach:
        return end
    found = [at for blank in BLANKS if (at := text.find(blank, reach, min(end, reach + _LONGEST_WORD))) >= 0]
    if found:
        return min(found)
    return end if end <= reach + _LONGEST_WORD else max((text.rfind(blank, hit + 1, reach) for blank in BLANKS), default=-1)
