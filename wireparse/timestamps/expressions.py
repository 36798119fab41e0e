"""The relative expressions of a language, compiled from its templates: which words begin one, and what it means."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import ModuleType
from typing import Final

from wireparse.timestamps.data.lookup import table
from wireparse.timestamps.lexicon import Lexicon, Phrases, joins, lexicon_for, match_phrase, weekday_at
from wireparse.timestamps.tokens import MARK, NUMBER, Tokens

#: What an expression tells: a day by its distance, a part of such a day, a weekday or unit before, after or around the day of
#: the dispatch, or a number of units away from it.
DAY: Final = "day"
PART: Final = "part"
LAST: Final = "last"
NEXT: Final = "next"
COMING: Final = "coming"
THIS: Final = "this"
AGO: Final = "ago"
AHEAD: Final = "ahead"
WITHIN: Final = "within"

#: "The last weeks" are no week.
_SINGULAR: Final = frozenset({LAST, NEXT, COMING, THIS})
_SLOT_N, _SLOT_UNIT, _SLOT_WEEKDAY = "{n}", "{unit}", "{weekday}"
_LONGEST_COUNT: Final = 3
#: The key of templates that begin with a number in figures.
_FIGURES: Final = "#"
#: What a template tells, and its elements.
_Template = tuple[str, tuple[str, ...]]


#: The ways of reading that a word may begin.
AS_FEAST: Final = 1
AS_DATE: Final = 2
AS_RELATIVE: Final = 4
AS_WEEKDAY: Final = 8
AS_MONTH: Final = 16
FROM_NUMBER: Final = AS_DATE | AS_RELATIVE


class Match:
    """An expression found: what it tells, the token behind it, and what filled its slots."""

    __slots__ = ("distance", "end", "kind", "number", "unit", "weekday")

    def __init__(
        self, kind: str, end: int, *, distance: int = 0, weekday: int | None = None, unit: str | None = None, number: int = 0
    ) -> None:
        """Hold the values."""
        self.kind, self.end, self.distance, self.weekday, self.unit, self.number = kind, end, distance, weekday, unit, number


class Expressions:
    """The expressions of one language, as the generator has indexed them; see `Dates` for the meaning of the words."""

    def __init__(self, data: ModuleType, tag: str) -> None:
        """Take the tables of *data*, the module of *tag*."""
        self.tag = tag
        self.lexicon: Lexicon = lexicon_for(tag)
        self.templates: Mapping[str, tuple[_Template, ...]] = data.TEMPLATES
        self.phrases: Phrases[tuple[str, int]] = data.PHRASES
        self.compounds: Mapping[str, int] = data.COMPOUNDS
        self.dayparts: tuple[str, ...] = data.DAYPARTS
        self.part_phrases: Phrases[int] = data.PART_PHRASES
        self.part_openers: Phrases[int] = data.PART_OPENERS
        self.feasts: Phrases[int] = data.FEASTS
        self.units: Mapping[str, str] = data.UNITS
        self.plurals: tuple[str, ...] = data.PLURALS
        self.numbers: Mapping[str, int] = data.NUMBERS
        self.whole_months: frozenset[str] = self.lexicon.whole_months
        self.full_weekdays: frozenset[str] = frozenset(data.FULL_WEEKDAYS)
        self.month_openers: tuple[str, ...] = data.MONTH_OPENERS
        self.capitals: bool = data.CAPITALS
        self.habits: tuple[str, ...] = data.HABITS
        self.past_behind: tuple[str, ...] = data.PAST_BEHIND
        self.future_behind: tuple[str, ...] = data.FUTURE_BEHIND
        self.planned: tuple[str, ...] = data.PLANNED
        self.future: frozenset[str] = frozenset(data.FUTURE)
        self.verbs: frozenset[str] = self.future.union(data.PAST)
        self.future_endings: tuple[str, ...] = data.FUTURE_ENDINGS
        self.ways = _ways(self)
        self.endings: tuple[str, ...] = (*data.FUTURE_ENDINGS, *data.PAST_ENDINGS)


def _ways(expressions: Expressions) -> dict[str, int]:
    """Give the ways of reading that a word may begin."""
    ways: dict[str, int] = {}
    lexicon = expressions.lexicon
    for way, words in (
        (AS_FEAST, expressions.feasts),
        (AS_DATE, lexicon.names),
        (AS_RELATIVE, expressions.phrases),
        (AS_RELATIVE, expressions.templates),
        (AS_WEEKDAY, expressions.compounds),
        (AS_WEEKDAY, expressions.full_weekdays),
        (AS_MONTH, lexicon.whole_months),
    ):
        for word in words:
            ways[word] = ways.get(word, 0) | way
    return ways


@functools.cache
def expressions_for(tag: str) -> Expressions | None:
    """Give the expressions of the language *tag*, a base tag; None where the language has no relative expressions."""
    data = table("mentions", tag)
    return Expressions(data, tag) if data is not None else None


def match_expression(tokens: Tokens, at: int, expressions: Expressions) -> Match | None:
    """Find the longest relative expression that begins at token *at*."""
    best: Match | None = None
    found = match_phrase(tokens, at, expressions.phrases)
    if found is not None:
        (kind, distance), end = found
        best = Match(kind, end, distance=distance)
    for template in expressions.templates.get(_FIGURES if tokens.kinds[at] == NUMBER else tokens.words[at], ()):
        match = _fill(tokens, at, template, expressions)
        if match is not None and (best is None or match.end > best.end):
            best = match
    return best


def _fill(tokens: Tokens, at: int, template: _Template, expressions: Expressions) -> Match | None:
    """Match one template; every element takes at least one token."""
    weekday: int | None = None
    unit: str | None = None
    count, here = 1, at
    kind, elements = template
    for element in elements:
        if here > at and tokens.kinds[here] == MARK and tokens.words[here] != "." and joins(tokens, here):
            here += 1
        word = tokens.words[here]
        if element == _SLOT_UNIT:
            unit = expressions.units.get(word)
            if unit is None or (kind in _SINGULAR and word in expressions.plurals):
                return None
        elif element == _SLOT_WEEKDAY:
            found = weekday_at(tokens, here, expressions.lexicon)
            if found is None or word not in expressions.full_weekdays:
                return None
            weekday, here = found
            continue
        elif element == _SLOT_N:
            figures = tokens.kinds[here] == NUMBER and len(word) <= _LONGEST_COUNT
            value = tokens.values[here] if figures else expressions.numbers.get(word)
            if value is None:
                return None
            count = value
        elif word != element:
            return None
        here += 1
    return Match(kind, here, weekday=weekday, unit=unit, number=count)
