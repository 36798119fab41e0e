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
from wireparse.timestamps.lexicon import Lexicon, Phrases, lexicon_for

#: What a cue tells: nothing, something that takes the grammar, a weekday, a part of a weekday, a day by its distance, a month,
#: a day of a month, a unit before, after or around the day.
NOTHING: Final = -1
GRAMMAR: Final = 0
WEEKDAY: Final = 1
PART: Final = 2
DAY: Final = 3
MONTH: Final = 4
DATE: Final = 5
UNIT: Final = 6
#: The units that are told by one word beside them, and how far, in one number: last, this and next.
UNITS: Final = 3
_UNITS: Final = ("week", "month", "year")
_STEPS: Final = ("last", "this", "next")
#: Month and day in one number.
DAYS: Final = 32

#: Marks that stand beside words without a blank.
MARKS: Final = ",.'\u2019\"-:;()!?\u2026\u2013\u2014\u201c\u201d\u201e\u00ab\u00bb\u2018/[]*_"
BLANKS: Final = " \u00a0\n\r"

#: `[start, end)` of what is told, its kind, and a weekday, a distance, a month, or month and day.
Place = tuple[int, int, int, int]


class Cues:
    """The words that betray a time, each in small letters, with a capital, and in capitals.

    `all` of them are looked for. Those of `units` ("week", "ans") count only beside a word that makes them a time: one of `behind` right
    behind them, or one of `before` among the two words before them; those of `endings` ("matin") only behind one of their words ("ce").
    `weekdays` without a word that makes more of them, one of `before_weekday` or `behind_weekday`, need no grammar; behind `openers`
    one of the `parts` of the day may follow. Nor do `days`: each with its distance, the words before it that make it a phrase, and what
    goes on behind it. `months` without a number beside them need one of `month_openers`.
    """

    __slots__ = (
        "all",
        "before",
        "before_weekday",
        "behind",
        "behind_weekday",
        "beside_days",
        "capitals",
        "days",
        "endings",
        "feasts",
        "joiners",
        "month_openers",
        "months",
        "names",
        "openers",
        "parts",
        "plain_units",
        "single_parts",
        "steps_before",
        "steps_behind",
        "units",
        "weekdays",
    )

    def __init__(self, data: ModuleType, lexicon: Lexicon) -> None:
        """Take the tables of *data* and the *lexicon* of its language."""
        months, whole = lexicon.months, lexicon.whole_months
        weekdays: Mapping[str, int] = data.CUE_WEEKDAYS
        sure = _in_all_cases((*data.CUE_MONTHS, *data.FULL_WEEKDAYS, *data.COMPOUNDS, *data.CUE_PHRASES))
        self.weekdays = {form: day for name, day in weekdays.items() for form in _in_all_cases((name,))}
        self.endings: Mapping[str, tuple[str, ...]] = {
            form: before for word, before in data.CUE_ENDINGS.items() for form in _in_all_cases((word,)) if form not in sure
        }
        self.plain_units = {word: _UNITS.index(unit) for word, unit in data.UNITS.items() if unit in _UNITS and word not in data.PLURALS}
        self.steps_before = _steps(data.TEMPLATES, 0)
        self.steps_behind = _steps(data.TEMPLATES, 1)
        self.feasts = {word: tuple(rest for rest, _ in rests if rest) for word, rests in data.FEASTS.items()}
        self.units = _in_all_cases(data.UNITS).difference(sure, self.endings)
        self.all = sure.union(self.endings, self.units)
        self.before = frozenset(data.BEFORE_UNIT)
        self.behind = frozenset(data.BEHIND_UNIT)
        self.before_weekday = frozenset(data.BEFORE_WEEKDAY)
        self.behind_weekday = frozenset(data.BEHIND_WEEKDAY)
        self.openers = frozenset(data.PART_OPENERS)
        self.parts = frozenset(word for phrase in data.DAYPARTS for word in phrase.split())
        self.single_parts = _single(data.PART_PHRASES)
        taken = {*data.DAYPARTS, *data.PART_OPENERS, *data.TEMPLATES, *data.FULL_WEEKDAYS, *data.COMPOUNDS, *months}
        phrases: Phrases[tuple[str, int]] = data.PHRASES
        self.days = {
            form: (meaning[1], data.CUE_ENDINGS.get(word, ()), tuple(longer for longer, _ in rests if longer))
            for word, rests in phrases.items()
            if word not in taken
            for rest, meaning in rests
            if not rest and meaning[0] == "day"
            for form in (word, word.upper())
        }
        taken = {*data.FULL_WEEKDAYS, *data.COMPOUNDS, *data.PHRASES, *data.TEMPLATES, *data.CUE_ENDINGS, *data.UNITS}
        named = {name: months[name] if name in whole else 0 for name in data.CUE_MONTHS if name not in taken}
        self.months = {form: month for name, month in named.items() for form in _in_all_cases((name,))}
        self.month_openers = frozenset(data.MONTH_OPENERS)
        self.capitals: bool = data.CAPITALS
        self.names = lexicon.names.union(lexicon.short_weekdays)
        self.joiners = lexicon.joiners
        self.beside_days = lexicon.ordinals.union(lexicon.hour_words, ("am", "pm"))


@functools.cache
def cues_for(tag: str) -> Cues:
    """Give the cues of a language that has relative expressions."""
    data, lexicon = table("mentions", tag), lexicon_for(tag)
    if data is None:
        raise ValueError(f"no expressions of {tag}")
    return Cues(data, lexicon)


def _in_all_cases(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))


def _steps(templates: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]], at: int) -> dict[str, int]:
    """Give the words that alone make a unit a time, before it (*at* 0) or behind it, with 0, 1 or 2 for last, this and next."""
    rows = {row for several in templates.values() for row in several if "{unit}" in row[1]}
    found = {}
    for kind, elements in rows:
        word = elements[at] if len(elements) == len("?!") and elements[1 - at] == "{unit}" else None
        if word is not None and kind in _STEPS:
            sharing = [row for _, row in rows if row != elements and _touches(row, word, at)]
            if not sharing:
                found[word] = _STEPS.index(kind)
    return found


def _touches(row: tuple[str, ...], word: str, at: int) -> bool:
    """Tell whether *word* stands right before the unit of another template (*at* 0), or right behind it."""
    unit = row.index("{unit}")
    return row[unit - 1 : unit] == (word,) if at == 0 else row[unit + 1 : unit + 2] == (word,)


def _single(phrases: Mapping[str, tuple[tuple[tuple[str, ...], object], ...]]) -> frozenset[str]:
    """Give the phrases of one word with which no longer one begins."""
    return frozenset(word for word, rests in phrases.items() if len(rests) == 1 and not rests[0][0])
