"""The words of one language as the scanner asks for them: the tables that the generator has made, loaded once a language and kept."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import ModuleType
from typing import Final, TypeVar

from wireparse.languages.lookup import base_tag
from wireparse.timestamps.data.lookup import table
from wireparse.timestamps.tokens import END, MARK, WORD, Tokens

#: Marks that may stand between the words of a phrase, glued to both; a full stop may have a blank behind it.
_HYPHENS: Final = frozenset("'’ʼ`-‐‑/")

_Meaning = TypeVar("_Meaning")
#: Phrases by their first word: what else they hold, and what they mean; longer ones first.
Phrases = Mapping[str, tuple[tuple[tuple[str, ...], _Meaning], ...]]
#: The languages of which no name is known are read with the names of all.
EVERY: Final = "any"


class Lexicon:
    """What the scanner asks about a word; see `Dates` for the meaning of each set.

    The words of a language stand beside the English ones, and win over them; `own_openers` are those of the language alone, `order` its
    orders of day and month by region. A date, a label, a clock time or a day in words begins with one of `starters`. `every` says that
    these are the words of all languages together.
    """

    def __init__(self, words: ModuleType, tag: str) -> None:
        """Take the tables of *words*, the module of *tag*."""
        self.tag, self.every = tag, tag == EVERY
        self.months: Mapping[str, int] = words.MONTHS
        self.month_phrases: Phrases[int] = words.MONTH_PHRASES
        self.whole_months: frozenset[str] = frozenset(words.WHOLE_MONTHS)
        self.weekdays: Mapping[str, int] = words.WEEKDAYS
        self.weekday_phrases: Phrases[int] = words.WEEKDAY_PHRASES
        self.short_weekdays: Mapping[str, int] = words.SHORT_WEEKDAYS
        self.names: frozenset[str] = frozenset(words.NAMES)
        self.meridiems: Mapping[str, int] = words.MERIDIEMS
        self.labels: Phrases[str] = words.LABELS
        self.label_words: frozenset[str] = frozenset(words.LABEL_WORDS)
        self.moments: Phrases[int] = words.MOMENTS
        self.halves: Phrases[int] = words.HALVES
        self.days: Phrases[int] = words.DAYS
        self.starters: frozenset[str] = self.names.union(self.labels, self.moments, self.meridiems, self.days)
        self.openers: frozenset[str] = frozenset(words.OPENERS)
        self.own_openers: frozenset[str] = frozenset(words.OWN_OPENERS)
        self.clock_openers: frozenset[str] = frozenset(words.CLOCK_OPENERS)
        self.joiners: frozenset[str] = frozenset(words.JOINERS)
        self.ordinals: frozenset[str] = frozenset(words.ORDINALS)
        self.clock_words: frozenset[str] = frozenset(words.CLOCK_WORDS)
        self.hour_words: frozenset[str] = frozenset(words.HOUR_WORDS)
        self.minute_words: frozenset[str] = frozenset(words.MINUTE_WORDS)
        self.oclock: frozenset[str] = frozenset(words.OCLOCK)
        self.recurring: frozenset[str] = frozenset(words.RECURRING)
        self.running: frozenset[str] = frozenset(words.RUNNING)
        self.hour_openers: frozenset[str] = frozenset(words.HOUR_OPENERS)
        self.span_openers: Mapping[str, tuple[str, ...]] = words.SPAN_OPENERS
        self.span_ends: Phrases[int] = words.SPAN_ENDS
        self.trailing_labels: bool = words.TRAILING_LABELS
        self.order: Mapping[str, str] = words.ORDER


def joins(tokens: Tokens, at: int) -> bool:
    """Tell whether the mark at token *at* joins two words of a phrase: "aujourd'hui", "avant-hier", "Ult. act."."""
    if not tokens.glued(at) or tokens.kinds[at + 1] != WORD:
        return False
    return tokens.words[at] == "." or (tokens.words[at] in _HYPHENS and tokens.glued(at + 1))


def match_phrase(tokens: Tokens, at: int, phrases: Phrases[_Meaning]) -> tuple[_Meaning, int] | None:
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


def known_tag(language: str | None) -> str | None:
    """Give the base tag of *language* if its words are known, else None."""
    base = base_tag(language)
    return base if base is not None and base != EVERY and table("words", base) is not None else None


def lexicon_for(language: str | None) -> Lexicon:
    """Give the lexicon of *language*, a BCP 47 tag; None, and a language that is not known, give that of all languages together."""
    return _lexicon(base_tag(language) or EVERY)


@functools.cache
def _lexicon(tag: str) -> Lexicon:
    words = table("words", tag)
    if words is None:
        return _lexicon(EVERY)
    return Lexicon(words, tag)


def month_at(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Give the month whose name begins at token *at*, and the token behind the name."""
    word = tokens.words[at]
    month = lexicon.months.get(word)
    if month is not None:
        return month, at + 1
    return match_phrase(tokens, at, lexicon.month_phrases)


def weekday_at(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Give the weekday whose name begins at token *at*, and the token behind the name."""
    word = tokens.words[at]
    if word in lexicon.weekday_phrases and (found := match_phrase(tokens, at, lexicon.weekday_phrases)):
        return found
    weekday = lexicon.weekdays.get(word)
    return None if weekday is None else (weekday, at + 1)
