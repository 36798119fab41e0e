"""The words of one language, compiled for the scanner: dictionaries and sets, built once a language and kept."""

import functools
import re
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from wireparse.languages.lookup import LANGUAGES, base_tag, language_data
from wireparse.languages.spec.dates import Dates
from wireparse.model.kinds import Role
from wireparse.timestamps.data.lookup import calendar
from wireparse.timestamps.tokens import END, MARK, WORD, Tokens

#: Marks that may stand between the words of a phrase, glued to both; a full stop may have a blank behind it.
_HYPHENS: Final = frozenset("'’ʼ`-‐‑/")

_LONGEST_ABBREVIATION: Final = 5
_NO_LETTER: Final = re.compile(r"[^\w\u0300-\u036f\u064b-\u065f\u0900-\u0963]+")

#: Phrases by their first word: what else they hold, and what they mean; longer ones first.
Phrases = Mapping[str, tuple[tuple[tuple[str, ...], object], ...]]


class Lexicon(NamedTuple):
    """What the scanner asks about a word; see `Dates` for the meaning of each set."""

    months: Mapping[str, int]
    month_phrases: Phrases
    whole_months: frozenset[str]
    weekdays: Mapping[str, int]
    weekday_phrases: Phrases
    short_weekdays: Mapping[str, int]
    names: frozenset[str]
    meridiems: Mapping[str, int]
    labels: Phrases
    label_words: frozenset[str]
    moments: Phrases
    halves: Phrases
    local_time: Phrases
    days: Phrases
    openers: frozenset[str]
    clock_openers: frozenset[str]
    joiners: frozenset[str]
    ordinals: frozenset[str]
    clock_words: frozenset[str]
    hour_words: frozenset[str]
    minute_words: frozenset[str]
    trailing_labels: bool


def words_of(phrase: str) -> tuple[str, ...]:
    """Cut a phrase of the tables at its blanks."""
    return tuple(phrase.split())


def phrase_table(entries: Iterable[tuple[str, object]]) -> Phrases:
    """Index phrases by their first word, the longest first; the first meaning of a phrase stands."""
    table: dict[str, dict[tuple[str, ...], object]] = {}
    for phrase, meaning in entries:
        first, *rest = words_of(phrase)
        table.setdefault(first, {}).setdefault(tuple(rest), meaning)
    return {first: tuple(sorted(rests.items(), key=lambda r: -len(r[0]))) for first, rests in table.items()}


def joins(tokens: Tokens, at: int) -> bool:
    """Tell whether the mark at token *at* joins two words of a phrase: "aujourd'hui", "avant-hier", "Ult. act."."""
    if not tokens.glued(at) or tokens.kinds[at + 1] != WORD:
        return False
    return tokens.words[at] == "." or (tokens.words[at] in _HYPHENS and tokens.glued(at + 1))


def match_phrase(tokens: Tokens, at: int, phrases: Phrases) -> tuple[object, int] | None:
    """Find the longest phrase that begins at token *at*: its meaning, and the token behind it."""
    candidates = phrases.get(tokens.words[at])
    if candidates is None:
        return None
    for rest, meaning in candidates:
        behind = at + 1
        for word in rest:
            if tokens.kinds[behind] == MARK and joins(tokens, behind):
                behind += 1
            if tokens.words[behind] != word or tokens.kinds[behind] == END:
                break
            behind += 1
        else:
            return meaning, behind
    return None


@functools.cache
def dates_of(tag: str) -> Dates | None:
    """Give the literal data of the language *tag* (a base tag), deep or header-only."""
    data: Dates | None = language_data(tag, "dates")
    if data is None and tag not in LANGUAGES:
        from wireparse.languages.headers import HEADERS

        data = HEADERS.get(tag)
    return data


def all_tags() -> tuple[str, ...]:
    """Give the tags of all languages that have data of their own here, the eight deep ones first."""
    from wireparse.languages.headers import HEADERS

    return (*LANGUAGES, *HEADERS)


def lexicon_for(language: str | None) -> Lexicon:
    """Give the lexicon of *language*, a BCP 47 tag; None gives that of all languages together."""
    base = base_tag(language)
    if base is None or (dates_of(base) is None and calendar(base) is None):
        return _lexicon(())
    return _lexicon((base,) if base == "en" else (base, "en"))


@functools.cache
def _lexicon(tags: tuple[str, ...]) -> Lexicon:
    """Build the lexicon of *tags*, the first of them first in a conflict; of all languages when there are none."""
    every = not tags
    tags = tags or all_tags()
    known = [data for data in map(dates_of, tags) if data]
    months: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    short_weekdays: Mapping[str, int] = {}
    meridiems: dict[str, int] = {"am": 0, "pm": 1}
    if every:
        from wireparse.timestamps.data import calendar_any

        months = {name: month for name, (month, _) in calendar_any.MONTHS.items()}
        weekdays = {name: day for name, (day, _) in calendar_any.WEEKDAYS.items()}
        meridiems |= {name: half for name, (half, _) in calendar_any.MERIDIEMS.items()}
    else:
        for tag in tags:
            names = calendar(tag)
            if names is not None:
                _add(months, names.months)
                _add(weekdays, names.weekdays)
                _add(meridiems, names.meridiems)
        own = calendar(tags[0])
        short_weekdays = own.short_weekdays if own is not None else {}
    openers = _union(data.openers for data in known) | _union(data.clock_openers for data in known)
    whole = (
        whole_names(months) if every else frozenset(name for tag in tags if (names := calendar(tag)) for name in whole_names(names.months))
    )
    labels = phrase_table(
        (phrase, role)
        for role, name in ((Role.EMBARGO, "embargo"), (Role.UPDATED, "updated"), (Role.PUBLISHED, "published"))
        for data in known
        for phrase in getattr(data, name)
    )
    return Lexicon(
        months={name: month for name, month in months.items() if name.isalpha() and name not in openers},
        whole_months=whole,
        month_phrases=_several_words(months),
        weekdays={name: day for name, day in weekdays.items() if name.isalpha()},
        weekday_phrases=_several_words(weekdays),
        short_weekdays=short_weekdays,
        names=frozenset(_NO_LETTER.split(name)[0] for table in (months, weekdays, short_weekdays) for name in table) - openers
        | {n for n in weekdays if n in openers},
        meridiems=meridiems,
        labels=labels,
        label_words=frozenset(words_of(phrase)[-1] for data in known for phrase in (*data.published, *data.updated, *data.embargo)),
        moments=phrase_table(
            [(phrase, 12) for data in known for phrase in data.noon] + [(phrase, 0) for data in known for phrase in data.midnight]
        ),
        halves=phrase_table(
            [(phrase, 0) for data in known for phrase in data.morning] + [(phrase, 1) for data in known for phrase in data.afternoon]
        ),
        local_time=phrase_table((phrase, True) for data in known for phrase in data.local_time),
        days=phrase_table((phrase, distance) for data in known for distance, phrases in data.days for phrase in phrases),
        openers=openers,
        clock_openers=_union(data.clock_openers for data in known),
        joiners=_union(data.joiners for data in known),
        ordinals=_union(data.ordinals for data in known),
        clock_words=_union(data.clock_words for data in known),
        hour_words=_union(data.hour_words for data in known),
        minute_words=_union(data.minute_words for data in known),
        trailing_labels=not every and known[0].trailing_labels if known else False,
    )


def _several_words(names: Mapping[str, int]) -> Phrases:
    """Index the names that are no single word: "quarta-feira", "пʼятниця"."""
    return phrase_table(
        (_NO_LETTER.sub(" ", name), value)
        for name, value in names.items()
        if not name.isalpha() and name[:1].isalpha() and not any(c.isdecimal() for c in name)
    )


def whole_names(names: Mapping[str, int]) -> frozenset[str]:
    """Give the names that are no abbreviations: the first of each month, and all long ones."""
    first: dict[int, str] = {}
    for name, value in names.items():
        first.setdefault(value, name)
    return frozenset((*first.values(), *(name for name in names if len(name) > _LONGEST_ABBREVIATION)))


def month_at(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Give the month whose name begins at token *at*, and the token behind the name."""
    word = tokens.words[at]
    month = lexicon.months.get(word)
    if month is not None:
        return month, at + 1
    return _named(tokens, at, lexicon.month_phrases) if word in lexicon.month_phrases else None


def weekday_at(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Give the weekday whose name begins at token *at*, and the token behind the name."""
    word = tokens.words[at]
    if word in lexicon.weekday_phrases and (found := _named(tokens, at, lexicon.weekday_phrases)):
        return found
    weekday = lexicon.weekdays.get(word)
    return None if weekday is None else (weekday, at + 1)


def _named(tokens: Tokens, at: int, phrases: Phrases) -> tuple[int, int] | None:
    found = match_phrase(tokens, at, phrases)
    return (found[0], found[1]) if found is not None and isinstance(found[0], int) else None


def _add(table: dict[str, int], more: Mapping[str, int]) -> None:
    for name, value in more.items():
        table.setdefault(name, value)


def _union(sets: Iterable[Iterable[str]]) -> frozenset[str]:
    return frozenset(word for words in sets for word in words)
