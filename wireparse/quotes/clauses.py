"""Sentences whose verb stands second or last, as their clauses: where a segment opens, which token is its verb, who its subject is."""

import functools
from typing import Final, NamedTuple, cast

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon, lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.phrases import nominal, read_phrase
from wireparse.quotes.reported import Order, Reported
from wireparse.quotes.tokens import Tokens

#: How many tokens a clause may be long between its verb and the particle or participle that closes it.
CLAUSE: Final = 48
#: How far back a segment and a noun phrase are looked for, in tokens; windows keep hostile input linear.
SEGMENT: Final = 60
PHRASE: Final = 14

SEPARATORS: Final = lx.COMMA | lx.SEMICOLON | lx.COLON | lx.DASH | lx.BRACKET | lx.STOP
HARD: Final = lx.SEMICOLON | lx.COLON | lx.STOP
HELPERS: Final = lx.AUXILIARY | lx.COPULA | lx.MODAL
OPENERS: Final = lx.COMPLEMENTIZER | lx.SUBORDINATOR | lx.RELATIVE
FRONT: Final = lx.BETWEEN | lx.TIME | lx.CLITIC | lx.NUMBER


class _Words(NamedTuple):
    """Words of a language that only this clauses needs, as sets."""

    oblique: frozenset[str]
    mood: frozenset[str]
    impersonal: frozenset[str]
    comparing: frozenset[str]
    incise: frozenset[str]
    quoted: frozenset[str]
    documents: frozenset[str]
    adverbs: tuple[str, ...]
    places: frozenset[str]
    preterite: tuple[str, ...]
    markers: frozenset[str]
    infinitive: tuple[str, ...]
    purposes: frozenset[str]
    adjectives: tuple[str, ...]


@functools.cache
def _words(tag: str) -> _Words:
    speech = cast(Lexicon, lexicon(tag)).speech
    return _Words(
        frozenset(speech.oblique_determiners.split()),
        frozenset(speech.reported_mood.split()) | frozenset(speech.supposed_mood.split()),
        frozenset(speech.impersonal.split()),
        frozenset(speech.comparing.split()),
        frozenset(speech.verbless_incise.split()),
        frozenset(speech.quoted_passives.split()),
        frozenset(speech.verbless_documents.split()),
        tuple(speech.adverb_endings.split()),
        frozenset(speech.impersonal_places.split()),
        tuple(speech.finite_endings.split()),
        frozenset(speech.infinitive_markers.split()),
        tuple(speech.infinitive_endings.split()),
        frozenset(speech.purposes.split()),
        tuple(speech.adjective_endings.split()),
    )


class Clauses:
    """The sentence `[first, last)` while its cues are read."""

    def __init__(self, tokens: Tokens, first: int, last: int, lex: Lexicon) -> None:
        """Note where the segments of the sentence open."""
        self.tokens, self.first, self.last, self.lex = tokens, first, last, lex
        self.flags, self.words = tokens.flags, tokens.words
        self.own = _words(lex.tag)
        self.found: list[Reported] = []
        # Where the segment of each token opens: behind the separator before it.
        self.opens: list[int] = []
        start = outer = first
        for i in range(first, last):
            self.opens.append(start)
            if self.flags[i] & lx.CLOSING:
                start = outer  # a clause goes on behind brackets
            elif self.flags[i] & SEPARATORS and not self.inner(i):
                outer = start if self.flags[i] & lx.BRACKET else i + 1
                start = i + 1

    def inner(self, i: int) -> bool:
        """Tell whether the mark at token *i* stands inside an abbreviation or a number and separates nothing."""
        if i + 1 >= self.last or i == self.first:
            return False
        word = self.words[i]
        if word == "." or (word == "-" and self.tokens.end(i - 1) == self.tokens.starts[i]):
            return True
        return word == "," and bool(self.flags[i - 1] & self.flags[i + 1] & lx.NUMBER) and self.tokens.end(i) == self.tokens.starts[i + 1]

    def opens_at(self, i: int) -> int:
        """Give the token that opens the segment of token *i*, or one a fixed distance back."""
        return max(self.opens[i - self.first], i - SEGMENT)

    def closes_at(self, i: int) -> int:
        """Give the separator behind token *i*, or the end of its window; quotations do not separate."""
        j = i + 1
        stop = min(self.last, i + CLAUSE)
        while j < stop and not (self.flags[j] & SEPARATORS and not self.inner(j)):
            j += 1
        return j

    def finite(self, i: int) -> bool:
        """Tell whether token *i* is a finite verb and no adjective."""
        flag = self.flags[i]
        if not flag & lx.ANY_FINITE or flag & lx.CAPITAL:
            return False
        if flag & (HELPERS | lx.OTHER_VERB):
            return not flag & lx.DETERMINER
        if flag & lx.FINITE and not flag & (lx.DETERMINER | lx.BETWEEN | lx.PREPOSITION):
            return not self.attributive(i)
        return False

    def attributive(self, i: int) -> bool:
        """Tell whether the verb form at *i* stands before a noun as an adjective: "die angekündigte Reform"."""
        if i == self.first or i + 1 >= self.last or not self.flags[i + 1] & lx.CAPITAL:
            return False
        before = self.flags[i - 1]
        if before & lx.QUOTE and i - 2 >= self.opens_at(i) and self.flags[i - 2] & (lx.PREPOSITION | lx.INTRODUCER):
            return self.words[i].endswith(self.own.adjectives) and self._has_other_verb(i)  # "das als „…“ bekannte Lager"
        if not before & (lx.DETERMINER | lx.PREPOSITION) or before & lx.PRONOUN:
            return False
        if i - 1 > self.opens_at(i):
            return True
        # "Das sagte Weber" has no other verb, "Die befürchtete Flut blieb aus" has one.
        return any(self.flags[j] & lx.ANY_FINITE and not self.flags[j] & lx.CAPITAL for j in range(i + 1, self.closes_at(i)))

    def _has_other_verb(self, i: int) -> bool:
        """Tell whether another finite verb than the form at *i* stands in its segment."""
        segment = range(self.opens_at(i), self.closes_at(i))
        return any(j != i and self.flags[j] & lx.ANY_FINITE and not self.flags[j] & lx.CAPITAL for j in segment)


def can_open(clauses: Clauses, i: int) -> bool:
    """Tell whether a subject can open with token *i*."""
    flag, word = clauses.flags[i], clauses.words[i].lower()
    if word in clauses.own.oblique or (flag & lx.CLITIC and not flag & lx.DETERMINER):
        return False
    if flag & lx.PREPOSITION and not flag & lx.DETERMINER:
        return False
    opens = i == clauses.first or clauses.flags[i - 1] & (lx.QUOTE | lx.STOP)
    if opens and flag == lx.CAPITAL and word.endswith(clauses.own.adverbs):
        return False
    if flag & (lx.DETERMINER | lx.PRONOUN | lx.TITLE | lx.NUMBER):
        return True
    return nominal(clauses.tokens, i, clauses.lex) and not flag & (lx.TIME | lx.BETWEEN)


def phrase_until(clauses: Clauses, stop: int) -> Mention | None:
    """Read the noun phrase that ends at token *stop*, to the left."""
    flags = clauses.flags
    a = stop
    floor = max(clauses.first, stop - PHRASE)
    while a > floor and not flags[a - 1] & (SEPARATORS | lx.QUOTE) and not clauses.finite(a - 1):
        a -= 1
    while a < stop:
        if flags[a] & lx.DETERMINER or nominal(clauses.tokens, a, clauses.lex):
            phrase = read_phrase(clauses.tokens, a, stop, clauses.lex)
            if phrase is not None:
                if phrase.last >= stop:
                    return phrase
                a = max(a + 1, phrase.last)
                continue
        a += 1
    return None


def main_mood(clauses: Clauses, start: int, stop: int) -> Reported | None:
    """Find the verb of the main clause, when its form tells that the sentence goes on reporting."""
    for i in range(start, min(stop, start + CLAUSE)):
        if clauses.words[i] not in clauses.own.mood:
            continue
        opener = clauses.opens_at(i)
        if not clauses.flags[opener] & OPENERS or i == opener + 1:
            return Reported(Order.MOOD, Use.SAY, i, i + 1, None)
    return None
