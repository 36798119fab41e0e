"""Sentences whose verb stands second or last, as their clauses: where a segment opens, which token is its verb, who its subject is."""

import functools
from typing import Final, NamedTuple, cast

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.cues import Order, Reported
from wireparse.quotes.lexicon import Lexicon, lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.phrases import REACH, nominal, noun_sort, read_phrase, speaks, strict_subject
from wireparse.quotes.tokens import Tokens

#: How many tokens a clause may be long between its verb and the particle or participle that closes it.
CLAUSE: Final = 48
#: How many adverbs without an entry in the dictionary may stand before the subject.
LOOSE: Final = 3
#: How far back a segment, a subject before insertions and a noun phrase are looked for, in tokens; windows keep hostile input linear.
SEGMENT: Final = 60
INSERTION: Final = 40
PHRASE: Final = 14
#: How many adjectives may stand in a phrase that is passed over, and how far a main verb stands behind its clause's opening.
ADJECTIVES: Final = 5
OPENING: Final = 30

SEPARATORS: Final = lx.COMMA | lx.SEMICOLON | lx.COLON | lx.DASH | lx.BRACKET | lx.STOP
HARD: Final = lx.SEMICOLON | lx.COLON | lx.STOP
HELPERS: Final = lx.AUXILIARY | lx.COPULA | lx.MODAL
OPENERS: Final = lx.COMPLEMENTIZER | lx.SUBORDINATOR | lx.RELATIVE
FRONT: Final = lx.BETWEEN | lx.TIME | lx.CLITIC | lx.NUMBER
_STOPS: Final = HARD | lx.QUOTE | lx.COMMA | lx.BRACKET | lx.DASH | lx.COMPLEMENTIZER


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


@functools.cache
def _words(tag: str) -> _Words:
    speech = cast(Lexicon, lexicon(tag)).speech
    return _Words(
        frozenset(speech.oblique_determiners.split()),
        frozenset(speech.reported_mood.split()),
        frozenset(speech.impersonal.split()),
        frozenset(speech.comparing.split()),
        frozenset(speech.verbless_incise.split()),
        frozenset(speech.quoted_passives.split()),
        frozenset(speech.verbless_documents.split()),
        tuple(speech.adverb_endings.split()),
        frozenset(speech.impersonal_places.split()),
        tuple(speech.finite_endings.split()),
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
        if word == "." or (word == "-" and self.tokens.ends[i - 1] == self.tokens.starts[i]):
            return True
        return word == "," and bool(self.flags[i - 1] & self.flags[i + 1] & lx.NUMBER) and self.tokens.ends[i] == self.tokens.starts[i + 1]

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
        if not before & (lx.DETERMINER | lx.PREPOSITION) or before & lx.PRONOUN:
            return False
        if i - 1 > self.opens_at(i):
            return True
        # "Das sagte Weber" has no other verb, "Die befürchtete Flut blieb aus" has one.
        return any(self.flags[j] & lx.ANY_FINITE and not self.flags[j] & lx.CAPITAL for j in range(i + 1, self.closes_at(i)))


def can_open(clauses: Clauses, i: int) -> bool:
    """Tell whether a subject can open with token *i*."""
    flag, word = clauses.flags[i], clauses.words[i].lower()
    if word in clauses.own.oblique or (flag & lx.CLITIC and not flag & lx.DETERMINER):
        return False
    if flag & lx.PREPOSITION and not flag & lx.DETERMINER:
        return False
    if i == clauses.first and flag == lx.CAPITAL and word.endswith(clauses.own.adverbs):
        return False
    if flag & (lx.DETERMINER | lx.PRONOUN | lx.TITLE | lx.NUMBER):
        return True
    return nominal(clauses.tokens, i, clauses.lex) and not flag & (lx.TIME | lx.BETWEEN)


def behind_verb(clauses: Clauses, verb: int, stop: int) -> Mention | None:
    """Find the subject behind the verb at *verb*, past adverbs, times, places, addressees and objects."""
    flags = clauses.flags
    at = verb + 1
    stop = min(stop, at + REACH)
    loose = 0
    if at < stop and flags[at] & lx.QUOTE and _behind_quoted(clauses, verb):
        return Mention(at, at + 1, (at, at))  # "…", schrieb „Die Küste“
    while at < stop and not (flags[at] & _STOPS and not clauses.inner(at)):
        flag = flags[at]
        if _is_oblique(clauses, at):
            at = _past_phrase(clauses, at, stop)
            continue
        if flag & lx.PRONOUN and not flag & (lx.DETERMINER | lx.CLITIC | lx.BETWEEN):
            return Mention(at, at + 1, (at, at))
        if flag & FRONT and not flag & (lx.CAPITAL | lx.DETERMINER | lx.PRONOUN):
            at += 1
            continue
        if can_open(clauses, at):
            phrase = read_phrase(clauses.tokens, at, stop, clauses.lex)
            if phrase is not None or not flag & (lx.DETERMINER | lx.NUMBER):
                return phrase
        elif clauses.finite(at) or flag & lx.TIME or loose == LOOSE:
            return None
        else:
            loose += 1
        at += 1
    return None


def _behind_quoted(clauses: Clauses, verb: int) -> bool:
    """Tell whether the verb follows quoted words directly."""
    before = verb - 1
    if before > clauses.first and clauses.flags[before] & lx.COMMA:
        before -= 1
    return before >= clauses.first and bool(clauses.flags[before] & lx.QUOTE)


def _is_oblique(clauses: Clauses, at: int) -> bool:
    """Tell whether a phrase that is no subject opens at *at*: with a preposition or an article in another case."""
    flag = clauses.flags[at]
    if flag & lx.DETERMINER:
        return clauses.words[at].lower() in clauses.own.oblique
    return bool(flag & lx.PREPOSITION)


def _past_phrase(clauses: Clauses, at: int, stop: int) -> int:
    """Give the token behind the phrase that opens with the preposition or oblique article at *at*, and behind its genitives."""
    flags = clauses.flags
    i = at
    while i < stop and (i == at or (flags[i] & lx.DETERMINER and clauses.words[i].lower() in clauses.own.oblique)):
        i = _past_one(clauses, i, stop)
    return i


def _past_one(clauses: Clauses, at: int, stop: int) -> int:
    flags, lex = clauses.flags, clauses.lex
    i = at + 1
    while i < stop and flags[i] & (lx.DETERMINER | lx.NUMBER | lx.PREPOSITION) and not flags[i] & lx.CAPITAL:
        i += 1
    if not lex.speech.capital_nouns:
        while i < stop and not flags[i]:
            i += 1
        if i < stop and not flags[i] & lx.CAPITAL and (i > at + 1 or nominal(clauses.tokens, i, lex)):
            return i + 1 if nominal(clauses.tokens, i, lex) else i
    steps = 0
    while i < stop and steps < ADJECTIVES and not flags[i] & (lx.CAPITAL | lx.TIME | SEPARATORS | lx.QUOTE) and not clauses.finite(i):
        i += 1
        steps += 1
    if i < stop and flags[i] & (lx.QUOTE | lx.TIME):
        return i + 1
    if i < stop and flags[i] & lx.CAPITAL:
        i += 1
        while i < stop and flags[i] & lx.CAPITAL and not _opens_name(clauses, i):
            i += 1
    return i


def _opens_name(clauses: Clauses, i: int) -> bool:
    """Tell whether a name or office of its own opens at *i* in a run of capitals: "in Kiel Jan Weber", "in Kiel Minister Weber"."""
    given, words = clauses.lex.given, clauses.words
    if clauses.flags[i] & lx.TITLE or noun_sort(words[i], clauses.lex):
        return True
    return words[i] in given and words[i - 1] not in given


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


def prefers_behind(clauses: Clauses, phrase: Mention, behind: Mention) -> bool:
    """Tell whether the phrase behind the verb is the subject and the one before it an object."""
    if strict_subject(clauses.tokens, phrase, clauses.lex):
        return False
    if strict_subject(clauses.tokens, behind, clauses.lex):
        return True
    if any(clauses.flags[j] & lx.QUOTE for j in range(behind.first, behind.last)):
        return False  # "sagte der „Küstenpost“": who is told
    if phrase.first == clauses.first and phrase.last == phrase.first + 1 and not clauses.flags[phrase.last] & lx.ANY_FINITE:
        word = clauses.words[phrase.first]
        if (
            word not in clauses.lex.given
            and not word.isupper()
            and noun_sort(word, clauses.lex) is None
            and speaks(clauses.tokens, behind, clauses.lex)
        ):
            return True  # an adverb or participle that opens the sentence: "Passend zu … warnte die Polizei"
    return not speaks(clauses.tokens, phrase, clauses.lex) and speaks(clauses.tokens, behind, clauses.lex)


def before_insertion(clauses: Clauses, start: int) -> Mention | None:
    """Find the subject before an insertion that ends right before token *start*: "Jan Weber, Sprecher des Amtes, sagte"."""
    flags = clauses.flags
    a = start - 1
    floor = max(clauses.first, start - INSERTION)
    while a > floor and not flags[a - 1] & (lx.QUOTE | lx.COLON | lx.SEMICOLON):
        a -= 1
    found = None
    while a < start:
        while a < start and flags[a] & (SEPARATORS | lx.COORDINATOR):
            a += 1
        cut, verb = _segment(clauses, a, start)
        if verb and not (found is not None and flags[a] & (lx.DETERMINER | lx.RELATIVE)):
            found = None  # a clause of its own, not a relative one
        elif not verb and found is None and cut < start and can_open(clauses, a):
            found = read_phrase(clauses.tokens, a, start, clauses.lex)
            if found is not None and (found.last >= start or not speaks(clauses.tokens, found, clauses.lex)):
                found = None
        a = cut + 1
    return found


def _segment(clauses: Clauses, a: int, stop: int) -> tuple[int, bool]:
    """Give where the segment from token *a* closes, at most at *stop*, and whether it holds a finite verb."""
    verb = False
    while a < stop and not (clauses.flags[a] & SEPARATORS and not clauses.inner(a)):
        verb = verb or clauses.finite(a)
        a += 1
    return a, verb


def any_subject(clauses: Clauses, start: int, stop: int) -> Mention | None:
    """Give the subject of the first main clause in `[start, stop)`, whatever its verb is."""
    flags = clauses.flags
    at = start
    while at < stop and flags[at] & (lx.COORDINATOR | lx.QUOTE | lx.COMMA):
        at += 1
    if at >= stop:
        return None
    if can_open(clauses, at):
        phrase = read_phrase(clauses.tokens, at, stop, clauses.lex)
        if phrase is not None:
            verb = phrase.last
            while verb < stop and flags[verb] & FRONT and not clauses.finite(verb):
                verb += 1
            behind = behind_verb(clauses, verb, stop) if verb < stop and (clauses.finite(verb) or flags[verb] == 0) else None
            return behind if behind is not None and prefers_behind(clauses, phrase, behind) else phrase
    if flags[at] == 0 and at > clauses.first and flags[at - 1] & lx.COMMA:
        return behind_verb(clauses, at, stop)
    for j in range(at, min(stop, at + OPENING)):
        if clauses.finite(j) or (
            flags[j] == 0 and clauses.words[j].endswith(clauses.own.preterite) and j + 1 < stop and can_open(clauses, j + 1)
        ):
            return behind_verb(clauses, j, stop)
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
