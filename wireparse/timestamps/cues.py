"""The words that betray a time in running text, and what the words beside them make of them.

Most times are told by one word ("hier", "on Wednesday", "en mars", "mardi soir"), which the words beside it leave as it is; what takes
a number or a template to be told is left to the grammar.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import Final

from wireparse.timestamps.data.lookup import table
from wireparse.timestamps.lexicon import Phrases, lexicon_for

#: What a cue tells: nothing, something that takes the grammar, a weekday, a part of a weekday, a day by its distance, a month.
NOTHING: Final = -1
GRAMMAR: Final = 0
WEEKDAY: Final = 1
PART: Final = 2
DAY: Final = 3
MONTH: Final = 4

#: Marks that stand beside words without a blank.
MARKS: Final = ",.'\u2019\"-:;()!?\u2026\u2013\u2014\u201c\u201d\u201e\u00ab\u00bb\u2018/[]*_"
BLANKS: Final = " \u00a0\n\r"
#: How far the words beside a cue are looked for, and how far behind a month its day or year.
_NEAR: Final = 24
_REACH: Final = 40
_BEHIND_MONTH: Final = 16
#: So many blanks and line breaks may part a weekday from the word beside it.
_GAP: Final = 3
_BESIDE: Final = frozenset(BLANKS + "'\u2019-")
_GAPS: Final = frozenset(BLANKS)
_STOPS: Final = frozenset(",.")
#: What makes more of a weekday that stands before it, beside words: a number, a bracket, a hyphen.
_MORE: Final = frozenset("0123456789(\u2010\u2011-")


class Cues:
    """The words that betray a time, each in small letters, with a capital, and in capitals.

    `all` of them are looked for. Those of `units` ("week", "ans") count only beside a word that makes them a time: one of `behind` right
    behind them, or one of `before` among the two words before them; those of `endings` ("matin") only behind one of their words ("ce").
    `weekdays` without a word that makes more of them, one of `before_weekday` or `behind_weekday`, need no grammar, nor do `days`;
    behind `openers` one of the `parts` of the day may follow. `months` without a number beside them need one of `month_openers`.
    """

    __slots__ = (
        "all",
        "before",
        "before_weekday",
        "behind",
        "behind_weekday",
        "capitals",
        "days",
        "endings",
        "month_openers",
        "months",
        "openers",
        "parts",
        "single_parts",
        "units",
        "weekdays",
    )

    def __init__(self, data: ModuleType, months: Mapping[str, int], whole: frozenset[str]) -> None:
        """Take the tables of *data*, and the *months* of its language, of which the *whole* ones are no abbreviations."""
        weekdays: Mapping[str, int] = data.CUE_WEEKDAYS
        sure = _in_all_cases((*data.CUE_MONTHS, *data.FULL_WEEKDAYS, *data.COMPOUNDS, *data.CUE_PHRASES))
        self.weekdays = {form: day for name, day in weekdays.items() for form in _in_all_cases((name,))}
        self.endings: Mapping[str, tuple[str, ...]] = {
            form: before for word, before in data.CUE_ENDINGS.items() for form in _in_all_cases((word,)) if form not in sure
        }
        self.units = _in_all_cases(data.UNITS).difference(sure, self.endings)
        self.all = sure.union(self.endings, self.units)
        self.before = frozenset(data.BEFORE_UNIT)
        self.behind = frozenset(data.BEHIND_UNIT)
        self.before_weekday = frozenset(data.BEFORE_WEEKDAY)
        self.behind_weekday = frozenset(data.BEHIND_WEEKDAY)
        self.openers = frozenset(data.PART_OPENERS)
        self.parts = frozenset(word for phrase in data.DAYPARTS for word in phrase.split())
        self.single_parts = _single(data.PART_PHRASES)
        taken = {*data.DAYPARTS, *data.PART_OPENERS, *data.TEMPLATES, *data.CUE_ENDINGS, *data.FULL_WEEKDAYS, *data.COMPOUNDS, *months}
        phrases: Phrases[tuple[str, int]] = data.PHRASES
        alone = {word: phrases[word][0][1] for word in _single(phrases) if word not in taken}
        self.days = {form: distance for word, (kind, distance) in alone.items() if kind == "day" for form in (word, word.upper())}
        taken = {*data.FULL_WEEKDAYS, *data.COMPOUNDS, *data.PHRASES, *data.TEMPLATES, *data.CUE_ENDINGS, *data.UNITS}
        named = {name: months[name] if name in whole else 0 for name in data.CUE_MONTHS if name not in taken}
        self.months = {form: month for name, month in named.items() for form in _in_all_cases((name,))}
        self.month_openers = frozenset(data.MONTH_OPENERS)
        self.capitals: bool = data.CAPITALS


@functools.cache
def cues_for(tag: str) -> Cues:
    """Give the cues of a language that has relative expressions."""
    data, lexicon = table("mentions", tag), lexicon_for(tag)
    if data is None:
        raise ValueError(f"no expressions of {tag}")
    return Cues(data, lexicon.months, lexicon.whole_months)


def _in_all_cases(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))


def _single(phrases: Mapping[str, tuple[tuple[tuple[str, ...], object], ...]]) -> frozenset[str]:
    """Give the phrases of one word with which no longer one begins."""
    return frozenset(word for word, rests in phrases.items() if len(rests) == 1 and not rests[0][0])


def what_it_tells(text: str, word: str, at: int, start: int, end: int, cues: Cues) -> tuple[int, int, int]:  # noqa: PLR0913, PLR0917
    """Tell what *word*, which stands at offset *at* of a paragraph `[start, end)`, betrays.

    Gives a kind, the offset where that ends, and a weekday, distance or month.
    """
    first = max(start, at - _REACH)
    near = text[first : min(end, at + len(word) + _REACH)]  # what stands in another paragraph makes nothing of it
    kind, behind, value = _tell(near, word, at - first, cues)
    return kind, first + behind, value


def _tell(near: str, word: str, at: int, cues: Cues) -> tuple[int, int, int]:
    end = at + len(word)
    weekday = cues.weekdays.get(word)
    if weekday is not None:
        return _weekday(near, at, end, weekday, cues)
    month = cues.months.get(word)
    if month is not None:
        return _month(near, at, end, month, cues)
    if word in cues.endings:
        return (GRAMMAR if word_before(near, at) in cues.endings[word] else NOTHING), end, 0
    if word in cues.units:
        return (GRAMMAR if _qualified(near, at, end, cues) else NOTHING), end, 0
    if word in cues.days:
        return (DAY if _following(near, end, cues)[0] == WEEKDAY else GRAMMAR), end, cues.days[word]
    return GRAMMAR, end, 0


def word_before(text: str, at: int) -> str:
    """Give the word before *at*, in small letters, whatever stands between."""
    first = max(0, at - _NEAR)
    while at > first and not text[at - 1].isalpha():
        at -= 1
    begin = at
    while begin > first and text[begin - 1].isalpha():
        begin -= 1
    return text[begin:at].lower()


def word_behind(text: str, at: int) -> str:
    """Give the word that only blanks part from *at*, in small letters; the empty string before marks and numbers."""
    while text[at : at + 1] in _GAPS:
        at += 1
    end = at
    while text[end : end + 1].isalpha():
        end += 1
    return text[at:end].lower()


def _weekday(text: str, at: int, end: int, weekday: int, cues: Cues) -> tuple[int, int, int]:
    """Tell whether the weekday stands without number, part of the day or any other word that makes more of it."""
    begin = at
    while begin > 0 and at - begin <= _GAP and text[begin - 1] in _BESIDE:
        begin -= 1
    if 0 < at - begin <= _GAP and text[begin - 1 : begin].isalpha() and word_before(text, begin) in cues.before_weekday:
        return GRAMMAR, end, weekday
    kind, end = _following(text, end, cues)
    return kind, end, weekday


def _following(text: str, behind: int, cues: Cues) -> tuple[int, int]:
    """Tell what follows a weekday that ends at *behind*: something that takes the grammar, a part of the day, or what leaves it bare."""
    stop = text[behind : behind + 1] in _STOPS
    first = end = behind + 1 if stop else behind
    while end - first < _GAP and text[end : end + 1] in _GAPS:
        end += 1
    letter = text[end : end + 1]
    if not letter.isalpha():
        return (GRAMMAR if letter in _MORE else WEEKDAY), behind
    begin = end
    while text[end : end + 1].isalpha():
        end += 1
    word = text[begin:end].lower()
    if word in cues.openers:
        words = text[behind : behind + _NEAR].lower()
        return (GRAMMAR if any(part in words for part in cues.parts) else WEEKDAY), behind
    rest = end
    while rest - end < _GAP and text[rest : rest + 1] in _GAPS:
        rest += 1
    numbered = text[rest : rest + 1] in _MORE
    if word not in cues.behind_weekday:
        return (GRAMMAR if numbered and text[rest].isdecimal() else WEEKDAY), behind
    part = word in cues.single_parts and begin > behind and not stop and not numbered and text[rest : rest + 1] not in _GAPS
    return (PART, end) if part else (GRAMMAR, behind)


def _month(text: str, at: int, end: int, month: int, cues: Cues) -> tuple[int, int, int]:
    """Tell whether the month stands without day and year, and whether it is the time at all that the word before it makes it."""
    beside = text[max(0, at - _NEAR) : at] + text[end : end + _BEHIND_MONTH]
    if not beside.isalpha() and any(letter.isdecimal() for letter in beside):
        return GRAMMAR, end, month
    begin = at - 1 if text[at - 1 : at] == "-" and at else at
    while begin > 0 and text[begin - 1] in _GAPS:
        begin -= 1
    if not month or begin == at or not text[begin - 1 : begin].isalpha() or word_before(text, begin) not in cues.month_openers:
        return NOTHING, end, month
    return (MONTH if not cues.capitals or text[at].isupper() else NOTHING), end, month


def _qualified(text: str, at: int, end: int, cues: Cues) -> bool:
    """Tell whether the words beside a unit make it a time: "last week", "il y a deux jours", "two days ago"."""
    left = text[max(0, at - _NEAR) : at].lower().replace("'", " ").replace("\u2019", " ").split()
    if not cues.before.isdisjoint(left[-2:]):
        return True
    right = text[end : end + _NEAR].lower().split(None, 1)
    return bool(right) and right[0].rstrip(MARKS) in cues.behind
