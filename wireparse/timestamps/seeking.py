"""Seek the few places of a long text where a time may be spoken of; ordinary copy is looked at once, by the fastest means there are."""

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import ModuleType
from typing import Final, NamedTuple

from wireparse.timestamps.data.lookup import table

_NUMERIC: Final = re.compile(r"[0-9]([./-])[0-9]{1,2}\1[0-9]{2}")
#: Marks that stand beside words without a blank. `str.replace` and `str.split` cut copy into words five times faster than a pattern.
_MARKS: Final = ",.'\u2019\"-:;()!?\u2026\u2013\u2014\u201c\u201d\u201e\u00ab\u00bb\u2018/[]*_"
_WORD_BEFORE: Final = re.compile(r"[^\W\d_]++(?=[ \u00a0\r\n'\u2019-]{1,3}\Z)")
#: What stands behind a bare weekday: a word, which may not keep it company, or neither a number nor a bracket nor a hyphen.
_BEHIND_WEEKDAY: Final = re.compile(r"[,.]?[ \u00a0\r\n]{0,3}+(?:([^\W\d_]++)(?![ \u00a0\r\n]{0,3}[0-9])|[^\W\d_]|[0-9(\u2010\u2011-])")
#: So many characters are searched at a time: the words of 100 MB need not be in memory at once.
_CHUNK: Final = 50_000
#: What an expression may need before and behind the word that betrays it.
_BEFORE: Final = 32
_BEHIND: Final = 32
_BLANKS: Final = " \u00a0\n\r"
#: Where the two words before a unit, or the one behind it, are looked for.
_NEAR: Final = 24


class Cues:
    """The words that betray a time, each in small letters, with a capital, and in capitals.

    `sure` ones count wherever they stand. Those of `units` ("week", "ans") count only beside a word that makes them a time: one of
    `behind` right behind them, or one of `before` among the two words before them. `weekdays` without a word that makes more
    of them, one of `before_weekday` or `behind_weekday`, need no grammar; behind `openers` one of the `parts` of the day may follow.
    """

    def __init__(self, data: ModuleType) -> None:
        """Take the tables of *data*."""
        bare: Mapping[str, int] = data.CUE_WEEKDAYS
        self.sure = _in_all_cases((*data.CUE_MONTHS, *data.FULL_WEEKDAYS, *data.COMPOUNDS, *data.CUE_PHRASES))
        self.units = _in_all_cases(data.UNITS)
        self.before = frozenset(data.BEFORE_UNIT)
        self.behind = frozenset(data.BEHIND_UNIT)
        self.weekdays = {form: day for name, day in bare.items() for form in _in_all_cases((name,))}
        self.before_weekday = frozenset(data.BEFORE_WEEKDAY)
        self.behind_weekday = frozenset(data.BEHIND_WEEKDAY)
        self.openers = frozenset(data.PART_OPENERS)
        self.parts = frozenset(word for phrase in data.DAYPARTS for word in phrase.split())


@functools.cache
def cues_for(tag: str) -> Cues:
    """Give the cues of a language that has relative expressions."""
    data = table("mentions", tag)
    if data is None:
        raise ValueError(f"no expressions of {tag}")
    return Cues(data)


def _in_all_cases(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))


class Place:
    """A stretch to be read, or the place of a bare *weekday*."""

    __slots__ = ("end", "start", "weekday")

    def __init__(self, start: int, end: int, weekday: int | None = None) -> None:
        """Hold the values."""
        self.start, self.end, self.weekday = start, end, weekday


class _Hit(NamedTuple):
    """Where a cue stands; `end` and `weekday` for a bare weekday only."""

    at: int
    end: int = -1
    weekday: int = -1


def seek(text: str, spans: Sequence[tuple[int, int]], cues: Cues) -> Iterator[Place]:
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


def _hits(text: str, start: int, end: int, cues: Cues) -> list[_Hit]:
    """Find where the cues stand as words of their own, and where dates in figures begin."""
    stretch = text[start:end]
    hits = [_Hit(start + match.start()) for match in _NUMERIC.finditer(stretch)]
    words = stretch
    for mark in _MARKS:
        words = words.replace(mark, " ")
    found = frozenset(words.split())
    for word in cues.sure & found:
        weekday = cues.weekdays.get(word)
        for at in _places(stretch, word):
            if weekday is not None and _is_bare(stretch, at, at + len(word), cues):
                hits.append(_Hit(start + at, start + at + len(word), weekday))
            else:
                hits.append(_Hit(start + at))
    for word in cues.units & found:
        hits += [_Hit(start + at) for at in _places(stretch, word) if _qualified(stretch, at, at + len(word), cues)]
    hits.sort()
    return hits


def _is_bare(stretch: str, at: int, behind: int, cues: Cues) -> bool:
    """Tell whether the weekday stands without number, part of the day or any other word that makes more of it."""
    before = _WORD_BEFORE.search(stretch, max(0, at - _NEAR), at)
    if before is not None and before[0].lower() in cues.before_weekday:
        return False
    following = _BEHIND_WEEKDAY.match(stretch, behind)
    if following is None or following[1] is None:
        return following is None
    word = following[1].lower()
    if word in cues.openers:
        words = stretch[behind : behind + _NEAR].lower()
        return not any(part in words for part in cues.parts)
    return word not in cues.behind_weekday


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


def _around(text: str, spans: Sequence[tuple[int, int]], hits: list[_Hit]) -> Iterator[Place]:
    """Widen the hits inside each span to windows cut at blanks, join those that touch, and leave bare weekdays between them alone."""
    index = 0
    for start, end in spans:
        first = last = told = -1
        while index < len(hits) and hits[index].at < end:
            hit = hits[index]
            index += 1
            if hit.at < max(start, told) or (hit.weekday >= 0 and hit.at < last):
                continue
            if last >= 0 and (hit.weekday >= 0 or hit.at - _BEFORE > last):
                yield Place(first, last)
                told, last = last, -1
            if hit.weekday >= 0:
                yield Place(hit.at, hit.end, hit.weekday)
                told = hit.end
                continue
            if last < 0:
                first = max(_before(text, start, hit.at), told)
            last = _behind(text, end, hit.at)
        if last >= 0:
            yield Place(first, last)


def _before(text: str, start: int, hit: int) -> int:
    """Give the first blank in reach before *hit*."""
    if hit - start <= _BEFORE:
        return start
    return min((at for blank in _BLANKS if (at := text.find(blank, hit - _BEFORE, hit)) >= 0), default=hit)


def _behind(text: str, end: int, hit: int) -> int:
    """Give the last blank in reach behind *hit*."""
    if end - hit <= _BEHIND:
        return end
    return max((at for blank in _BLANKS if (at := text.rfind(blank, hit + 1, hit + _BEHIND)) >= 0), default=end)
