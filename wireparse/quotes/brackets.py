"""The second stage for languages whose verb stands second and whose clause closes with a bracket: German, Dutch.

"Das Amt teilte am Montag mit", "hatte die Ministerin gesagt", "wie der Verein erklärte": the finite verb stands second or last, a
particle, participle or infinitive closes the clause, and the subject stands before or behind the finite verb. The reader walks the
sentence once; at each verb or preposition that can report, it looks at a window of tokens around it.
"""

from __future__ import annotations

import functools
from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Sort, Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.cues import Order, Reported
from wireparse.quotes.lexicon import Lexicon, lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.phrases import REACH, noun_sort, read_phrase, speaks, strict_subject
from wireparse.quotes.tokens import Tokens

#: How many tokens a clause may be long between its verb and the particle or participle that closes it.
CLAUSE: Final = 48
#: How many adverbs without an entry in the dictionary may stand before the subject.
LOOSE: Final = 3

_SEPARATORS: Final = lx.COMMA | lx.SEMICOLON | lx.COLON | lx.DASH | lx.BRACKET | lx.STOP
_HARD: Final = lx.SEMICOLON | lx.COLON | lx.STOP
_HELPERS: Final = lx.AUXILIARY | lx.COPULA | lx.MODAL
_OPENERS: Final = lx.COMPLEMENTIZER | lx.SUBORDINATOR | lx.RELATIVE
_FRONT: Final = lx.BETWEEN | lx.TIME | lx.CLITIC | lx.NUMBER


class _Words(NamedTuple):
    """Words of a language that only this reader needs, as sets."""

    oblique: frozenset[str]
    mood: frozenset[str]
    impersonal: frozenset[str]
    comparing: frozenset[str]
    incise: frozenset[str]
    quoted: frozenset[str]
    documents: frozenset[str]
    adverbs: tuple[str, ...]
    places: frozenset[str]


@functools.cache
def _words(tag: str) -> _Words:
    lex = lexicon(tag)
    assert lex is not None
    speech = lex.speech
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
    )


class _Reader:
    """The sentence `[first, last)` while its cues are read."""

    def __init__(self, tokens: Tokens, first: int, last: int, lex: Lexicon) -> None:
        self.tokens, self.first, self.last, self.lex = tokens, first, last, lex
        self.flags, self.words = tokens.flags, tokens.words
        self.own = _words(lex.tag)
        self.found: list[Reported] = []
        # Where the segment of each token opens: behind the separator before it.
        self.opens: list[int] = []
        start = first
        for i in range(first, last):
            self.opens.append(start)
            if self.flags[i] & _SEPARATORS and not self.inner(i):
                start = i + 1

    def inner(self, i: int) -> bool:
        """Tell whether the mark at token *i* stands inside an abbreviation or a number and separates nothing."""
        if i + 1 >= self.last or i == self.first:
            return False
        word = self.words[i]
        if word == ".":
            return True
        return word == "," and bool(self.flags[i - 1] & self.flags[i + 1] & lx.NUMBER) and self.tokens.ends[i] == self.tokens.starts[i + 1]

    def opens_at(self, i: int) -> int:
        return self.opens[i - self.first]

    def closes_at(self, i: int) -> int:
        """Give the separator behind token *i*, or the end of the sentence; quotations do not separate."""
        j = i + 1
        while j < self.last and not (self.flags[j] & _SEPARATORS and not self.inner(j)):
            j += 1
        return j

    def finite(self, i: int) -> bool:
        """Tell whether token *i* is a finite verb and no adjective."""
        flag = self.flags[i]
        if not flag & lx.ANY_FINITE or flag & lx.CAPITAL:
            return False
        if flag & (_HELPERS | lx.OTHER_VERB):
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
        return any(
            self.flags[j] & lx.ANY_FINITE and not self.flags[j] & lx.CAPITAL for j in range(i + 1, min(self.closes_at(i), i + CLAUSE))
        )


def find_bracket_cues(tokens: Tokens, first: int, last: int, lex: Lexicon) -> list[Reported]:
    """Find the cues of the sentence `[first, last)` in the order of the text."""
    interesting = lx.REPORTING | lx.VERBLESS | lx.VERBLESS_AFTER | _HELPERS | lx.OTHER_VERB | lx.COLON
    flags = tokens.flags
    reader: _Reader | None = None
    for i in range(first, last):
        flag = flags[i]
        if not flag & interesting:
            continue
        if reader is None:
            reader = _Reader(tokens, first, last, lex)
        cue = _read(reader, i, flag)
        if cue is not None and not any(other.first == cue.first for other in reader.found[-2:]):
            reader.found.append(cue)
    if reader is None:
        return []
    if not any(cue.speaker is not None and not cue.embedded for cue in reader.found):
        mood = _mood(reader, first, last)
        if mood is not None:
            reader.found.append(mood)
    reader.found.sort(key=lambda cue: cue.first)
    return reader.found


def _mood(reader: _Reader, start: int, stop: int) -> Reported | None:
    """Find the verb of the main clause, when its form tells that the sentence goes on reporting."""
    for i in range(start, min(stop, start + CLAUSE)):
        if reader.words[i] in reader.own.mood and not reader.flags[reader.opens_at(i)] & _OPENERS:
            return Reported(Order.MOOD, Use.SAY, i, i + 1, None)
    return None


def _read(reader: _Reader, i: int, flag: int) -> Reported | None:
    if flag & lx.COLON:
        return _colon(reader, i)
    cue = None
    if flag & lx.VERBLESS:
        cue = _verbless(reader, i)
    if cue is None and flag & lx.VERBLESS_AFTER:
        cue = _verbless_after(reader, i)
    if cue is not None:
        return cue
    if flag & lx.CAPITAL:
        return None
    if reader.words[i] in reader.own.mood:
        return None
    if flag & _HELPERS and not flag & lx.DETERMINER:
        cue = _bracket(reader, i)
        if cue is not None:
            return cue
    if flag & lx.FINITE and reader.finite(i) and (not flag & _HELPERS or reader.words[i] in reader.lex.tails):
        return _reporting(reader, i)
    return None


def _tail(reader: _Reader, i: int) -> int:
    """Give the token of the particle that belongs to the verb at *i*, *i* where it stands alone, or -1 where the particle is missing."""
    tails = reader.lex.tails.get(reader.words[i])
    if tails is None:
        return i
    flags, words = reader.flags, reader.words
    alone = False
    stop = min(reader.last, i + CLAUSE)
    for tail in tails:
        if not tail:
            alone = True
            continue
        for j in range(i + 1, stop - len(tail) + 1):
            if words[j].lower() == tail[0] and all(words[j + k].lower() == word for k, word in enumerate(tail)):
                end = j + len(tail)
                closing = _SEPARATORS | lx.COORDINATOR
                if not flags[j] & lx.PREPOSITION:
                    closing |= lx.QUOTE
                if len(tail) > 1 or end == reader.last or flags[end] & closing or end == stop:
                    return j
            if flags[j] & _HARD and not reader.inner(j):
                break
    return i if alone else -1


def _reporting(reader: _Reader, i: int) -> Reported | None:
    """Read the finite reporting verb at token *i* with its subject."""
    flags = reader.flags
    if any(len(tail) == 1 and tail[0] in reader.own.impersonal for tail in reader.lex.tails.get(reader.words[i], ())):
        near = reader.words[max(reader.first, i - 1) : min(reader.last, i + 2)]
        if any(word.lower() in reader.own.impersonal for word in near):
            return _impersonal(reader, i)
    if _tail(reader, i) < 0:
        return None
    use = reader.lex.uses[reader.words[i]]
    start = reader.opens_at(i)
    end = i + 1
    if use is Use.CALL and any(flags[j] & lx.REFLEXIVE for j in range(end, min(end + 2, reader.last))):
        return None  # what somebody calls himself is a name
    closes = end >= reader.last or bool(flags[end] & (_SEPARATORS | lx.QUOTE | lx.COORDINATOR))
    if closes and flags[i] & lx.PARTICIPLE and any(flags[j] & _HELPERS and reader.finite(j) for j in range(max(start, i - CLAUSE), i)):
        return None
    if closes and i > start:
        final = _final(reader, start, i, i, end, use)
        if final is not None:
            return final
    return _main(reader, start, i, i, end, use)


def _impersonal(reader: _Reader, i: int) -> Reported | None:
    """Read "heißt es in dem Bericht": what is read out stands in a phrase of place, before the verb or behind it."""
    flags = reader.flags
    for j in (*range(i + 1, min(reader.last - 1, i + REACH)), *range(i - 1, max(reader.first - 1, i - REACH), -1)):
        if flags[j] & lx.PREPOSITION and not flags[j] & lx.DETERMINER and reader.words[j].lower() in reader.own.places:
            mention = read_phrase(reader.tokens, j + 1, reader.last, reader.lex)
            if mention is not None and (speaks(reader.tokens, mention, reader.lex) or j < i):
                return Reported(Order.VERBLESS, Use.SAY, i, i + 1, mention, incise=True)
    return None


def _final(reader: _Reader, start: int, verb: int, first: int, end: int, use: Use) -> Reported | None:
    """Read a subordinate clause that opens at *start* and closes with its verb: "wie der Verein mitteilte", "der von … sprach"."""
    flags, words = reader.flags, reader.words
    opener = start
    while opener < verb and flags[opener] & lx.COORDINATOR:
        opener += 1
    if opener >= verb:
        return None
    flag = flags[opener]
    if flag & _OPENERS or words[opener].lower() in reader.own.comparing:
        speaker = _behind(reader, opener, verb)
        if speaker is None:
            return None
        if words[opener].lower() in reader.own.comparing:
            return Reported(Order.VERB_SUBJECT, use, first, end, speaker, incise=True)
        if flag & lx.RELATIVE:
            return None
        return Reported(Order.SUBJECT_VERB, use, first, end, speaker, embedded=True)
    before = flags[start - 1] if start > reader.first else 0
    if before & lx.COMMA and flag & lx.DETERMINER and start - 2 >= reader.first and flags[start - 2] & lx.CAPITAL and verb > opener + 1:
        inner = read_phrase(reader.tokens, opener + 1, verb, reader.lex) if _can_open(reader, opener + 1) else None
        if inner is not None and inner.last < verb and speaks(reader.tokens, inner, reader.lex):
            return Reported(Order.SUBJECT_VERB, use, first, end, inner)  # "die Weber angekündigt hatte"
        phrase = read_phrase(reader.tokens, opener, verb, reader.lex)
        if phrase is None or phrase.last < verb:
            speaker = _phrase_until(reader, start - 1)
            return None if speaker is None else Reported(Order.SUBJECT_VERB, use, first, end, speaker, embedded=True)
    return None


def _phrase_until(reader: _Reader, stop: int) -> Mention | None:
    """Read the noun phrase that ends at token *stop*, to the left."""
    flags = reader.flags
    a = stop
    floor = max(reader.first, stop - 14)
    while a > floor and not flags[a - 1] & (_SEPARATORS | lx.QUOTE) and not reader.finite(a - 1):
        a -= 1
    best = None
    while a < stop:
        if flags[a] & (lx.DETERMINER | lx.CAPITAL | lx.TITLE):
            phrase = read_phrase(reader.tokens, a, stop, reader.lex)
            if phrase is not None:
                if phrase.last >= stop:
                    return phrase
                a = max(a + 1, phrase.last)
                continue
        a += 1
    return best


def _main(reader: _Reader, start: int, verb: int, first: int, end: int, use: Use) -> Reported | None:
    """Settle the subject of the finite verb at *verb* in a main clause that opens at *start*."""
    flags = reader.flags
    left = start
    chained = False
    while left < verb and flags[left] & lx.COORDINATOR:
        left += 1
        chained = True
    fronted = verb
    while fronted > left and flags[fronted - 1] & _FRONT and not flags[fronted - 1] & (lx.CAPITAL | lx.PRONOUN):
        fronted -= 1
    clause = _clause_follows(reader, end)
    while left + 1 < verb and flags[left] & lx.BETWEEN and not flags[left] & lx.CAPITAL and _can_open(reader, left + 1):
        left += 1
    if left == verb:
        return _verb_opens(reader, start, verb, first, end, use, clause=clause, chained=chained)
    if verb - 1 > left and flags[verb - 1] & lx.COORDINATOR:
        return _lent(reader, first, end, use, clause=clause)
    inner = [j for j in range(left, verb) if reader.finite(j)]
    if inner:
        return _second_verb(reader, inner[-1], verb, first, end, use, clause=clause)
    if fronted == left:
        behind = _behind(reader, end - 1, reader.last)
        if behind is None:
            return _lent(reader, first, end, use, clause=clause) if chained else None
        if start - 2 >= reader.first and flags[start - 2] & lx.QUOTE:
            return Reported(Order.VERB_SUBJECT, use, first, end, behind, clause, incise=True)  # "…", so urteilte Weber
        return Reported(Order.SUBJECT_VERB, use, first, end, behind, clause)
    quoted = next((j for j in range(left, fronted) if flags[j] & lx.QUOTE), -1)
    phrase = read_phrase(reader.tokens, left, fronted, reader.lex) if _can_open(reader, left) else None
    behind = _behind(reader, end - 1, reader.last)
    if quoted >= 0 and (phrase is None or phrase.last < fronted):
        if behind is None:
            return None
        return Reported(Order.VERB_SUBJECT, use, first, end, behind, clause, incise=True)
    if phrase is None:
        return None if behind is None else Reported(Order.SUBJECT_VERB, use, first, end, behind, clause)
    if behind is not None and _prefers_behind(reader, phrase, behind):
        return Reported(Order.SUBJECT_VERB, use, first, end, behind, clause)
    return Reported(Order.SUBJECT_VERB, use, first, end, phrase, clause)


def _can_open(reader: _Reader, i: int) -> bool:
    """Tell whether a subject can open with token *i*."""
    flag, word = reader.flags[i], reader.words[i].lower()
    if word in reader.own.oblique:
        return False
    if flag & lx.PREPOSITION and not flag & lx.DETERMINER:
        return False
    if i == reader.first and flag == lx.CAPITAL and word.endswith(reader.own.adverbs):
        return False
    return bool(flag & (lx.DETERMINER | lx.PRONOUN | lx.TITLE | lx.NUMBER) or (flag & lx.CAPITAL and not flag & (lx.TIME | lx.BETWEEN)))


def _prefers_behind(reader: _Reader, phrase: Mention, behind: Mention) -> bool:
    """Tell whether the phrase behind the verb is the subject and the one before it an object."""
    if strict_subject(reader.tokens, phrase, reader.lex):
        return False
    if strict_subject(reader.tokens, behind, reader.lex):
        return True
    if phrase.first == reader.first and phrase.last == phrase.first + 1 and not reader.flags[phrase.last] & lx.ANY_FINITE:
        word = reader.words[phrase.first]
        if (
            word not in reader.lex.given
            and not word.isupper()
            and noun_sort(word, reader.lex) is None
            and speaks(reader.tokens, behind, reader.lex)
        ):
            return True  # an adverb or participle that opens the sentence: "Passend zu … warnte die Polizei"
    return not speaks(reader.tokens, phrase, reader.lex) and speaks(reader.tokens, behind, reader.lex)


def _verb_opens(reader: _Reader, start: int, verb: int, first: int, end: int, use: Use, *, clause: bool, chained: bool) -> Reported | None:
    """Settle the subject of a verb that opens its segment: behind quoted words, behind an insertion, or after "und"."""
    flags = reader.flags
    behind = _behind(reader, end - 1, reader.last)
    if start == reader.first:
        if behind is None or chained:
            return None
        return Reported(Order.VERB_SUBJECT, use, first, end, behind, clause, incise=True)
    direct = start >= 2 and (flags[start - 2] & lx.QUOTE or flags[start - 1] & lx.DASH)
    if not direct and not chained:
        inserted = _before_insertion(reader, start)
        if inserted is not None:
            return Reported(Order.SUBJECT_VERB, use, first, end, inserted, clause)
    if chained:
        lent = _lent(reader, first, end, use, clause=clause)
        if lent.speaker is not None or behind is None:
            return lent
    if behind is None:
        return _lent(reader, first, end, use, clause=clause) if not direct else None
    return Reported(Order.VERB_SUBJECT, use, first, end, behind, clause, incise=True)


def _before_insertion(reader: _Reader, start: int) -> Mention | None:
    """Find the subject before an insertion that ends right before token *start*: "Jan Weber, Sprecher des Amtes, sagte"."""
    flags = reader.flags
    a = start - 1
    floor = max(reader.first, start - 40)
    while a > floor and not flags[a - 1] & (lx.QUOTE | lx.COLON | lx.SEMICOLON):
        a -= 1
    found = None
    while a < start:
        while a < start and flags[a] & (_SEPARATORS | lx.COORDINATOR):
            a += 1
        cut = a
        verb = False
        while cut < start and not (flags[cut] & _SEPARATORS and not reader.inner(cut)):
            verb = verb or reader.finite(cut)
            cut += 1
        relative = cut > a and a > reader.first and bool(flags[a] & (lx.DETERMINER | lx.RELATIVE)) and verb and found is not None
        if not relative:
            if verb:
                found = None
            elif found is None and cut < start and _can_open(reader, a):
                phrase = read_phrase(reader.tokens, a, start, reader.lex)
                if phrase is not None and phrase.last < start and speaks(reader.tokens, phrase, reader.lex):
                    found = phrase
        a = cut + 1
    return found


def _second_verb(reader: _Reader, other: int, verb: int, first: int, end: int, use: Use, *, clause: bool) -> Reported | None:
    """Settle the subject of a second verb in the same segment: it is shared ("nannte … und sprach von") or stands behind the verb."""
    flags = reader.flags
    for j in range(verb - 1, other, -1):
        if flags[j] & lx.COORDINATOR:
            phrase = read_phrase(reader.tokens, j + 1, verb, reader.lex) if j + 1 < verb and _can_open(reader, j + 1) else None
            if phrase is not None:
                return Reported(Order.SUBJECT_VERB, use, first, end, phrase, clause)
            behind = _behind(reader, end - 1, reader.last) if j + 1 < verb else None
            if behind is not None:
                return Reported(Order.SUBJECT_VERB, use, first, end, behind, clause)
            return _lent(reader, first, end, use, clause=clause)
    behind = _behind(reader, end - 1, reader.last)
    return None if behind is None else Reported(Order.SUBJECT_VERB, use, first, end, behind, clause)


def _lent(reader: _Reader, first: int, end: int, use: Use, *, clause: bool) -> Reported:
    """Take the subject of the verb before."""
    for k in range(len(reader.found) - 1, -1, -1):
        cue = reader.found[k]
        if cue.speaker is not None and not cue.embedded and cue.order is not Order.VERBLESS:
            return Reported(Order.CHAINED, use, first, end, cue.speaker, clause, within=k)
    return Reported(Order.CHAINED, use, first, end, _any_subject(reader, reader.first, first), clause)


def _any_subject(reader: _Reader, start: int, stop: int) -> Mention | None:
    """Give the subject of the first main clause in `[start, stop)`, whatever its verb is."""
    flags = reader.flags
    at = start
    while at < stop and flags[at] & (lx.COORDINATOR | lx.QUOTE | lx.COMMA):
        at += 1
    if at >= stop:
        return None
    if _can_open(reader, at):
        phrase = read_phrase(reader.tokens, at, stop, reader.lex)
        if phrase is not None:
            verb = phrase.last
            while verb < stop and flags[verb] & _FRONT and not reader.finite(verb):
                verb += 1
            behind = _behind(reader, verb, stop) if verb < stop and (reader.finite(verb) or flags[verb] == 0) else None
            return behind if behind is not None and _prefers_behind(reader, phrase, behind) else phrase
    if flags[at] == 0 and at > reader.first and flags[at - 1] & lx.COMMA:
        return _behind(reader, at, stop)
    for j in range(at, min(stop, at + 30)):
        if reader.finite(j) or (flags[j] == 0 and reader.words[j].endswith(("te", "ten")) and j + 1 < stop and _can_open(reader, j + 1)):
            return _behind(reader, j, stop)
    return None


def _clause_follows(reader: _Reader, end: int) -> bool:
    """Tell whether the verb reports a clause: a complementizer, or reported mood, opens behind a comma."""
    flags = reader.flags
    for j in range(end, min(reader.last, end + CLAUSE)):
        if flags[j] & lx.COMMA and j + 1 < reader.last and flags[j + 1] & lx.COMPLEMENTIZER:
            return True
        if flags[j] & (_HARD | lx.QUOTE):
            return False
    return False


def _behind(reader: _Reader, verb: int, stop: int) -> Mention | None:
    """Find the subject behind the verb at *verb*, past adverbs, times, places, addressees and objects."""
    flags, words, lex = reader.flags, reader.words, reader.lex
    at = verb + 1
    stop = min(stop, at + REACH)
    loose = 0
    if (
        at < stop
        and flags[at] & lx.QUOTE
        and verb > reader.first
        and (flags[verb - 1] & lx.QUOTE or (flags[verb - 1] & lx.COMMA and flags[verb - 2] & lx.QUOTE))
    ):
        return Mention(at, at + 1, (at, at))
    while at < stop:
        flag = flags[at]
        if flag & (_HARD | lx.QUOTE | lx.COMMA | lx.BRACKET | lx.DASH | lx.COMPLEMENTIZER) and not reader.inner(at):
            return None
        if flag & lx.PREPOSITION and not (flag & lx.DETERMINER):
            at = _past_phrase(reader, at, stop)
            continue
        if words[at].lower() in reader.own.oblique and flag & lx.DETERMINER:
            at = _past_phrase(reader, at, stop)
            continue
        if flag & lx.PRONOUN and not flag & (lx.DETERMINER | lx.CLITIC | lx.BETWEEN):
            return Mention(at, at + 1, (at, at))
        if flag & _FRONT and not flag & (lx.CAPITAL | lx.DETERMINER | lx.PRONOUN):
            at += 1
            continue
        if flag & (lx.DETERMINER | lx.TITLE | lx.CAPITAL | lx.NUMBER) and not (flag & lx.TIME and not flag & lx.DETERMINER):
            phrase = read_phrase(reader.tokens, at, stop, lex)
            if phrase is not None:
                return phrase
            if flag & (lx.DETERMINER | lx.NUMBER):
                at += 1
                continue
            return None
        if flag & lx.PRONOUN and not flag & lx.CLITIC:
            return Mention(at, at + 1, (at, at))
        if reader.finite(at):
            return None
        loose += 1
        if loose > LOOSE:
            return None
        at += 1
    return None


def _past_phrase(reader: _Reader, at: int, stop: int) -> int:
    """Give the token behind the phrase that opens with the preposition or oblique article at *at*."""
    flags = reader.flags
    i = at + 1
    while i < stop and flags[i] & (lx.DETERMINER | lx.NUMBER | lx.PREPOSITION) and not flags[i] & lx.CAPITAL:
        i += 1
    steps = 0
    while i < stop and not flags[i] & (lx.CAPITAL | _SEPARATORS | lx.QUOTE) and not reader.finite(i) and steps < 5:
        if flags[i] & lx.TIME:
            return i + 1
        i += 1
        steps += 1
    if i < stop and flags[i] & lx.QUOTE:
        return i + 1
    if i < stop and flags[i] & (lx.CAPITAL | lx.TIME):
        i += 1
        # "in Kiel Jan Weber": a place is one word, then the name; "mit Jan Weber": a name is a run of capitals.
        while (
            i < stop
            and flags[i] & lx.CAPITAL
            and not (reader.words[i] in reader.lex.given and not reader.words[i - 1] in reader.lex.given)
            and not flags[i] & lx.TITLE
            and not noun_sort(reader.words[i], reader.lex)
        ):
            i += 1
        while i < stop and flags[i] & lx.DETERMINER and reader.words[i].lower() in reader.own.oblique:
            return _past_phrase(reader, i, stop)
    return max(i, at + 1)


def _bracket(reader: _Reader, i: int) -> Reported | None:
    """Read an auxiliary or modal at *i* whose participle or infinitive closes the clause."""
    flags, words = reader.flags, reader.words
    helper = flags[i]
    start = reader.opens_at(i)
    end = i + 1
    if end >= reader.last or flags[end] & (_SEPARATORS | lx.QUOTE):
        # The helper closes a subordinate clause: "wie Weber gesagt hatte".
        if (
            i - 1 > start
            and flags[i - 1] & (lx.PARTICIPLE if helper & (lx.AUXILIARY | lx.COPULA) else lx.INFINITIVE)
            and not flags[i - 1] & lx.CAPITAL
        ):
            if helper & lx.COPULA and words[i - 1] not in reader.own.quoted:
                return None
            return _final(reader, start, i - 1, i - 1, end, reader.lex.uses[words[i - 1]])
    quoted = end
    while quoted < reader.last and quoted < end + 4 and not flags[quoted] & (lx.QUOTE | _SEPARATORS | lx.PREPOSITION):
        quoted += 1
    if (
        helper & lx.MODAL
        and quoted < reader.last
        and flags[quoted] & lx.QUOTE
        and i > start
        and not flags[quoted - 1] & (lx.DETERMINER | lx.INTRODUCER)
    ):
        return _main(reader, start, i, i, end, Use.CALL)
    wanted = lx.INFINITIVE if helper & lx.MODAL else lx.PARTICIPLE
    commas = 0
    for j in range(end, min(reader.last, i + CLAUSE)):
        flag = flags[j]
        if flag & _HARD and not reader.inner(j):
            return None
        if flag & lx.COMMA:
            commas += 1
            if commas > 2:
                return None
        behind = flags[j + 1] if j + 1 < reader.last else lx.STOP
        perfect = helper & lx.MODAL and flag & lx.PARTICIPLE and behind & lx.AUXILIARY  # "soll … gesagt haben"
        if (flag & wanted or perfect) and not flag & lx.CAPITAL and j > i:
            if (
                behind
                & (
                    _SEPARATORS
                    | lx.COORDINATOR
                    | lx.QUOTE
                    | lx.AUXILIARY
                    | lx.COPULA
                    | lx.COMPLEMENTIZER
                    | lx.PREPOSITION
                    | lx.BETWEEN
                    | lx.MODAL
                )
                and not behind & lx.CAPITAL
            ):
                if words[j] in reader.lex.tails and () not in reader.lex.tails[words[j]]:
                    continue
                use = reader.lex.uses[words[j]]
                return _passive(reader, start, i, j, use) if helper & lx.COPULA else _main(reader, start, i, i, end, use)
        if commas == 0 and reader.finite(j) and not flag & wanted:
            return None
    return None


def _passive(reader: _Reader, start: int, i: int, participle: int, use: Use) -> Reported | None:
    """Read a passive: the agent speaks, or the subject where somebody is quoted."""
    flags = reader.flags
    if reader.words[participle] in reader.own.quoted:
        return _main(reader, start, i, i, i + 1, Use.SAY)
    for j in range(max(start, i - 12), participle):
        if flags[j] & lx.AGENT and j + 1 < participle:
            first = j + 1
            agent = read_phrase(reader.tokens, first, participle, reader.lex) if not flags[first] & lx.QUOTE else None
            if agent is not None and speaks(reader.tokens, agent, reader.lex):
                return Reported(Order.PASSIVE, use, i, i + 1, agent)
    return None


def _verbless(reader: _Reader, i: int) -> Reported | None:
    """Read "laut Weber", "nach Angaben der Polizei", and "so die Ministerin" behind quoted words."""
    words, flags = reader.words, reader.flags
    low = words[i].lower()
    for phrase in reader.lex.phrases.get(low, ()):
        end = i + len(phrase.words)
        if end >= reader.last or any(words[i + j].lower() != word for j, word in enumerate(phrase.words)):
            continue
        if phrase.opening and i != reader.first:
            continue
        incise = low in reader.own.incise
        before = flags[i - 1] if i > reader.first else 0
        if incise and not before & (lx.COMMA | lx.QUOTE | lx.DASH):
            continue
        if incise and (words[end].lower() in reader.own.oblique or not _can_open(reader, end)):
            continue
        if len(phrase.words) > 1 and flags[end] & lx.GENITIVE and end + 1 < reader.last:
            end += 1
        mention = read_phrase(reader.tokens, end, reader.last, reader.lex)
        if mention is None and flags[end] & lx.QUOTE:
            mention = Mention(end, end + 1, (end, end))
        if mention is None:
            if len(phrase.words) == 1 or not flags[end - 1] & lx.NOUN:
                continue
            mention = Mention(end - 1, end, (end, end))
        if low in reader.own.documents and len(phrase.words) == 1 and not _document(reader, mention):
            continue
        if incise and not speaks(reader.tokens, mention, reader.lex):
            continue
        if phrase.opening and not (mention.last < reader.last and flags[mention.last] & lx.COPULA and _person(reader, mention)):
            continue
        return Reported(Order.VERBLESS, Use.SAY, i, end, mention, incise=True)
    return None


def _person(reader: _Reader, mention: Mention) -> bool:
    return any(
        reader.words[j] in reader.lex.given
        or (reader.flags[j] & lx.CAPITAL and noun_sort(reader.words[j], reader.lex) in (Sort.PERSON, Sort.ORGANIZATION))
        for j in range(mention.first, mention.last)
    )


def _document(reader: _Reader, mention: Mention) -> bool:
    for j in range(mention.first, mention.last):
        if reader.flags[j] & lx.CAPITAL:
            return noun_sort(reader.words[j], reader.lex) in (Sort.DOCUMENT, Sort.SOURCE)
    return False


def _verbless_after(reader: _Reader, i: int) -> Reported | None:
    """Read "Weber zufolge", "dem Bericht zufolge"."""
    low = reader.words[i].lower()
    for entry in reader.lex.speech.verbless_after.split():
        parts = entry.split("+")
        if (
            parts[-1] == low
            and i - len(parts) + 1 > reader.first
            and all(reader.words[i - len(parts) + 1 + k].lower() == w for k, w in enumerate(parts))
        ):
            first = i - len(parts) + 1
            mention = _phrase_until(reader, first)
            if mention is not None:
                return Reported(Order.VERBLESS, Use.SAY, first, i + 1, mention, incise=True)
    return None


def _colon(reader: _Reader, i: int) -> Reported | None:
    """Before a colon and quoted words, the subject of the clause speaks whatever its verb is."""
    flags = reader.flags
    if i + 1 < reader.last and not flags[i + 1] & lx.QUOTE:
        return None
    if i == reader.first:
        return None
    start = i
    floor = max(reader.first, i - CLAUSE)
    while start > floor and not (flags[start - 1] & (_HARD | lx.QUOTE) and not reader.inner(start - 1)):
        start -= 1
    if any(cue.first >= start and cue.speaker is not None and not cue.embedded for cue in reader.found):
        return None
    if _mood(reader, start, i) is not None:
        return None
    subject = _any_subject(reader, start, i)
    if subject is None:
        return None
    return Reported(Order.SUBJECT_VERB, Use.SAY, i, i + 1, subject)


def bracket_subject(tokens: Tokens, stop: int, first: int, lex: Lexicon) -> Mention | None:
    """Give the subject of the main clause of `[first, stop)`, whatever its verb is."""
    return _any_subject(_Reader(tokens, first, stop, lex), first, stop)
