"""The relative expressions of a language, compiled from its templates: which words begin one, and what it means."""

import functools
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from wireparse.languages.spec.dates import Dates
from wireparse.timestamps.data.lookup import calendar
from wireparse.timestamps.lexicon import Lexicon, Phrases, dates_of, joins, lexicon_for, match_phrase, phrase_table, weekday_at
from wireparse.timestamps.seeking import Cues
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
#: Names of months and weekdays so short are abbreviations or other words; in running text they count only beside a full stop or year.
_SHORT_NAME: Final = 3
#: The key of templates that begin with a number in figures.
_FIGURES: Final = "#"


class Match(NamedTuple):
    """An expression found: what it tells, the token behind it, and what filled its slots."""

    kind: str
    end: int
    distance: int = 0
    weekday: int | None = None
    unit: str | None = None
    number: int = 0


class _Template(NamedTuple):
    kind: str
    elements: tuple[str, ...]


class Expressions(NamedTuple):
    """The compiled expressions of one language."""

    dates: Dates
    lexicon: Lexicon
    cues: Cues
    beginners: frozenset[str]
    templates: Mapping[str, tuple[_Template, ...]]
    phrases: Phrases
    compounds: Mapping[str, int]
    dayparts: frozenset[str]
    part_phrases: Phrases
    part_openers: Phrases
    feasts: Phrases
    units: Mapping[str, str]
    numbers: Mapping[str, int]
    verbs: frozenset[str]
    whole_months: frozenset[str]
    full_weekdays: frozenset[str]
    month_openers: frozenset[str]


@functools.cache
def expressions_for(tag: str) -> Expressions | None:
    """Compile the expressions of the language *tag*, a base tag; None where the language has no relative expressions."""
    data, names = dates_of(tag), calendar(tag)
    if data is None or names is None or not data.days:
        return None
    lexicon = lexicon_for(tag)
    units = {word: unit for unit, words in data.units for word in words}
    numbers = {word: value for value, words in data.numbers for word in words}
    weekdays = frozenset(name for name in names.weekdays if len(name) > _SHORT_NAME)
    full_weekdays = frozenset(name.split("-")[0] for name in weekdays)
    compounds = {f"{name}{part}": day for name, day in names.weekdays.items() for part in data.dayparts} if data.compounds else {}
    phrases = phrase_table(
        [(phrase, Match(PART, 0, distance)) for distance, phrases in data.dayparts_of for phrase in phrases]
        + [(phrase, Match(DAY, 0, distance)) for distance, phrases in data.days for phrase in phrases]
    )
    closing = [phrase.split()[-1] for _, phrases_ in (*data.days, *data.dayparts_of) for phrase in phrases_]
    months = frozenset(name for name in lexicon.months if name in names.months)
    before, behind = _beside_units(data)
    before_weekday, behind_weekday = _company(data, lexicon)
    bare = [name for name in weekdays if name.isalpha() and name not in lexicon.weekday_phrases]
    templates = _templates(data, units, numbers, names.weekdays)
    feasts = phrase_table((phrase, True) for phrase in data.feasts)
    return Expressions(
        dates=data,
        lexicon=lexicon,
        cues=Cues(
            sure=_in_all_cases((*months, *full_weekdays, *compounds, *closing)),
            units=_in_all_cases(units),
            before=before,
            behind=behind,
            weekdays={form: names.weekdays[name] for name in bare for form in _in_all_cases((name,))},
            before_weekday=before_weekday,
            behind_weekday=behind_weekday,
            openers=frozenset(phrase.split()[0] for phrase in data.part_openers),
            parts=frozenset(word for phrase in data.dayparts for word in phrase.split()),
        ),
        beginners=frozenset((*lexicon.names, *phrases, *templates, *compounds, *feasts)),
        templates=templates,
        phrases=phrases,
        compounds=compounds,
        dayparts=frozenset(data.dayparts),
        part_phrases=phrase_table((phrase, True) for phrase in data.dayparts),
        part_openers=phrase_table((phrase, True) for phrase in data.part_openers),
        feasts=feasts,
        units=units,
        numbers=numbers,
        verbs=frozenset((*data.future, *data.past)),
        whole_months=lexicon.whole_months,
        full_weekdays=full_weekdays,
        month_openers=frozenset(opener.split()[-1] for opener in data.month_openers),
    )


def _company(data: Dates, lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """Give the words that make more of a weekday right behind them and right before them: months, templates, habits, feasts, parts."""
    feasts = [word for phrase in data.feasts for word in phrase.split()]
    before: set[str] = {*data.habits, *data.past_behind, *data.future_behind, *feasts}
    behind: set[str] = {*lexicon.months, *data.past_behind, *data.future_behind, *feasts}
    behind.update(word for phrase in data.dayparts for word in phrase.split())
    for pattern in (*data.last, *data.next, *data.coming, *data.this):
        words = pattern.split()
        if _SLOT_WEEKDAY in words:
            at = words.index(_SLOT_WEEKDAY)
            before.update(words[:at])
            behind.update(words[at + 1 :])
    return frozenset(before), frozenset(behind)


def _in_all_cases(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))


def _beside_units(data: Dates) -> tuple[frozenset[str], frozenset[str]]:
    """Give the words that stand before a unit, or before its number, and right behind it, in the templates of the language."""
    before: set[str] = set()
    behind: set[str] = set()
    for pattern in (*data.last, *data.next, *data.coming, *data.this, *data.ago, *data.ahead, *data.within):
        words = pattern.split()
        if _SLOT_UNIT not in words:
            continue
        at = words.index(_SLOT_UNIT)
        before.update(word for word in words[:at][-2:] if word != _SLOT_N)
        behind.update(words[at + 1 : at + 2])
    return frozenset(before), frozenset(behind)


def _templates(data: Dates, units: Iterable[str], numbers: Iterable[str], weekdays: Iterable[str]) -> Mapping[str, tuple[_Template, ...]]:
    """Index the templates by the words that may begin them."""
    table: dict[str, list[_Template]] = {}
    firsts = {_SLOT_N: (*numbers, _FIGURES), _SLOT_UNIT: tuple(units), _SLOT_WEEKDAY: tuple(name.split("-")[0] for name in weekdays)}
    for kind, patterns in (
        (LAST, data.last),
        (NEXT, data.next),
        (COMING, data.coming),
        (THIS, data.this),
        (AGO, data.ago),
        (AHEAD, data.ahead),
        (WITHIN, data.within),
    ):
        for pattern in patterns:
            template = _Template(kind, tuple(pattern.split()))
            first = template.elements[0]
            for word in dict.fromkeys(firsts.get(first, (first,))):
                table.setdefault(word, []).append(template)
    return {word: tuple(sorted(found, key=lambda t: -len(t.elements))) for word, found in table.items()}


def match_expression(tokens: Tokens, at: int, expressions: Expressions) -> Match | None:
    """Find the longest relative expression that begins at token *at*."""
    best: Match | None = None
    found = match_phrase(tokens, at, expressions.phrases)
    if found is not None:
        meaning, end = found
        best = Match(meaning.kind, end, meaning.distance) if isinstance(meaning, Match) else None
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
    for element in template.elements:
        if here > at and tokens.kinds[here] == MARK and tokens.words[here] != "." and joins(tokens, here):
            here += 1
        word = tokens.words[here]
        if element == _SLOT_UNIT:
            unit = expressions.units.get(word)
            if unit is None or (template.kind in _SINGULAR and word in expressions.dates.plurals):
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
    return Match(template.kind, here, weekday=weekday, unit=unit, number=count)
