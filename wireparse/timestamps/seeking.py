"""Seek the few places of a long text where a time may be spoken of; ordinary copy is looked at once, by the fastest means there are."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

_NUMERIC: Final = re.compile(r"[0-9]([./-])[0-9]{1,2}\1[0-9]{2}")
#: Marks that stand beside words without a blank. `str.replace` and `str.split` cut copy into words five times faster than a pattern.
_MARKS: Final = ",.'\u2019\"-:;()!?\u2026\u2013\u2014\u201c\u201d\u201e\u00ab\u00bb\u2018/[]*_"
#: So many characters are searched at a time: the words of 100 MB need not be in memory at once.
_CHUNK: Final = 50_000
#: What an expression may need before and behind the word that betrays it.
_BEFORE: Final = 32
_BEHIND: Final = 32
#: Where the two words before a unit, or the one behind it, are looked for.
_NEAR: Final = 24


class Cues(NamedTuple):
    """The words that betray a time, each in small letters, with a capital, and in capitals.

    `sure` ones count wherever they stand. Those of `units` ("week", "ans") count only beside a word that makes them a time: one of
    `behind` right behind them, or one of `before` among the two words before them.
    """

    sure: frozenset[str]
    units: frozenset[str]
    before: frozenset[str]
    behind: frozenset[str]


def windows(text: str, spans: Sequence[tuple[int, int]], cues: Cues) -> Iterator[tuple[int, int]]:
    """Give the stretches of *spans* around the words of *cues* and around dates in figures, none overlapping another."""
    index = 0
    while index < len(spans):
        first, last = index, index + 1
        while last < len(spans) and spans[last][1] - spans[first][0] < _CHUNK:
            last += 1
        hits = _hits(text, spans[first][0], spans[last - 1][1], cues)
        if hits:
            yield from _around(text, spans[first:last], hits)
        index = last


def _hits(text: str, start: int, end: int, cues: Cues) -> list[int]:
    """Find where the cues stand as words of their own, and where dates in figures begin."""
    stretch = text[start:end]
    hits = [start + match.start() for match in _NUMERIC.finditer(stretch)]
    words = stretch
    for mark in _MARKS:
        words = words.replace(mark, " ")
    found = frozenset(words.split())
    for word in cues.sure & found:
        hits += [start + at for at in _places(stretch, word)]
    for word in cues.units & found:
        hits += [start + at for at in _places(stretch, word) if _qualified(stretch, at, at + len(word), cues)]
    hits.sort()
    return hits


def _places(stretch: str, word: str) -> Iterator[int]:
    """Give the offsets at which *word* stands alone."""
    at = stretch.find(word)
    while at >= 0:
        behind = at + len(word)
        if not (at and stretch[at - 1].isalpha()) and not stretch[behind : behind + 1].isalpha():
            yield at
        at = stretch.find(word, behind)


def _qualified(stretch: str, at: int, behind: int, cues: Cues) -> bool:
    """Tell whether the words beside a unit make it a time: "last week", "il y a deux jours", "two days ago"."""
    left = stretch[max(0, at - _NEAR) : at].lower().replace("'", " ").replace("\u2019", " ").split()
    if not cues.before.isdisjoint(left[-2:]):
        return True
    right = stretch[behind : behind + _NEAR].lower().split(None, 1)
    return bool(right) and right[0].rstrip(_MARKS) in cues.behind


def _around(text: str, spans: Sequence[tuple[int, int]], hits: list[int]) -> Iterator[tuple[int, int]]:
    """Widen the hits inside each span to windows cut at blanks, and join those that touch."""
    at = 0
    for start, end in spans:
        first = last = -1
        while at < len(hits) and hits[at] < end:
            hit = hits[at]
            at += 1
            if hit < start:
                continue
            if last < 0 or hit - _BEFORE > last:
                if last >= 0:
                    yield first, last
                first = max(_before(text, start, hit), last)
            last = _behind(text, end, hit)
        if last >= 0:
            yield first, last


def _before(text: str, start: int, hit: int) -> int:
    if hit - start <= _BEFORE:
        return start
    blank = text.find(" ", hit - _BEFORE, hit)
    return blank if blank >= 0 else hit


def _behind(text: str, end: int, hit: int) -> int:
    if end - hit <= _BEHIND:
        return end
    blank = text.rfind(" ", hit + 1, hit + _BEHIND)
    return blank if blank >= 0 else end
