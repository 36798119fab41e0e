"""Who the subject of a clause is, in languages whose verb stands second: before the verb, behind it, before an insertion, or lent."""

from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.behind import behind_verb
from wireparse.quotes.clauses import CLAUSE, FRONT, HARD, SEPARATORS, Clauses, can_open
from wireparse.quotes.mentions import Mention
from wireparse.quotes.phrases import noun_sort, read_phrase, speaks, strict_subject
from wireparse.quotes.reported import Order, Reported

#: How far back a subject before insertions is looked for, how far a main verb stands behind its clause's opening, in tokens, and how
#: many verbs back a subject is shared.
INSERTION: Final = 40
OPENING: Final = 30
SHARED: Final = 8


class Verb(NamedTuple):
    """A verb at token *at* that reports, in the segment that opens at *start*; the cue is `[first, end)`."""

    start: int
    at: int
    first: int
    end: int
    use: Use

    def cue(self, order: Order, speaker: Mention | None, *, clause: bool = False, incise: bool = False, embedded: bool = False) -> Reported:
        """Make the cue that this verb is with its *speaker*."""
        return Reported(order, self.use, self.first, self.end, speaker, clause, incise=incise, embedded=embedded)


def main_clause(clauses: Clauses, verb: Verb) -> Reported | None:
    """Settle the subject of the finite verb of a main clause: before it, behind it, or lent by a verb before."""
    flags = clauses.flags
    left = verb.start
    while left < verb.at and flags[left] & lx.COORDINATOR:
        left += 1
    chained = left > verb.start
    while left + 1 < verb.at and flags[left] & lx.BETWEEN and not flags[left] & lx.CAPITAL and can_open(clauses, left + 1):
        left += 1  # "Auch der Minister"
    clause = _clause_follows(clauses, verb.end)
    if left == verb.at:
        return _verb_opens(clauses, verb, clause=clause, chained=chained)
    if flags[verb.at - 1] & lx.COORDINATOR:
        return _lent(clauses, verb, clause=clause)
    other = next((j for j in range(verb.at - 1, left - 1, -1) if clauses.finite(j)), -1)
    if other >= 0:
        return _second_verb(clauses, verb, other, clause=clause)
    return _fronted(clauses, verb, left, clause=clause, chained=chained)


def _fronted(clauses: Clauses, verb: Verb, left: int, *, clause: bool, chained: bool) -> Reported | None:
    """Settle the subject where one constituent, from token *left*, stands before the verb: the subject itself or another."""
    flags = clauses.flags
    fronted = verb.at
    while fronted > left and flags[fronted - 1] & FRONT and not flags[fronted - 1] & (lx.CAPITAL | lx.PRONOUN):
        fronted -= 1
    behind = behind_verb(clauses, verb.at, clauses.last)
    if fronted == left:
        if behind is None:
            return _lent(clauses, verb, clause=clause) if chained else None
        incise = verb.start - 2 >= clauses.first and bool(flags[verb.start - 2] & lx.QUOTE)  # "…", so urteilte Weber
        return verb.cue(Order.VERB_SUBJECT if incise else Order.SUBJECT_VERB, behind, clause=clause, incise=incise)
    phrase = read_phrase(clauses.tokens, left, fronted, clauses.lex) if can_open(clauses, left) else None
    if phrase is not None and phrase.last < fronted:
        phrase = _joined(clauses, phrase, fronted)
    quoted = any(flags[j] & lx.QUOTE for j in range(left, fronted))
    if quoted and (phrase is None or phrase.last < fronted):
        return None if behind is None else verb.cue(Order.VERB_SUBJECT, behind, clause=clause, incise=True)
    if phrase is None or (behind is not None and prefers_behind(clauses, phrase, behind)):
        return None if behind is None else verb.cue(Order.SUBJECT_VERB, behind, clause=clause)
    return verb.cue(Order.SUBJECT_VERB, phrase, clause=clause)


def _joined(clauses: Clauses, phrase: Mention, stop: int) -> Mention:
    """Take in the second of two that speak together: "Jan Weber und Anke Lorenz"."""
    if not clauses.flags[phrase.last] & lx.COORDINATOR or phrase.last + 1 >= stop or not can_open(clauses, phrase.last + 1):
        return phrase
    second = read_phrase(clauses.tokens, phrase.last + 1, stop, clauses.lex)
    return phrase if second is None else Mention(phrase.first, second.last, phrase.name, embedded=phrase.embedded)


def _verb_opens(clauses: Clauses, verb: Verb, *, clause: bool, chained: bool) -> Reported | None:
    """Settle the subject of a verb that opens its segment: behind quoted words, behind an insertion, or after "und"."""
    flags, start = clauses.flags, verb.start
    behind = behind_verb(clauses, verb.at, clauses.last)
    if start == clauses.first:
        return None if behind is None or chained else verb.cue(Order.VERB_SUBJECT, behind, clause=clause, incise=True)
    direct = bool(flags[start - 1] & lx.DASH or (start - 2 >= clauses.first and flags[start - 2] & lx.QUOTE))
    if not direct and not chained:
        inserted = before_insertion(clauses, start)
        if inserted is not None:
            return verb.cue(Order.SUBJECT_VERB, inserted, clause=clause)
    if chained:
        lent = _lent(clauses, verb, clause=clause)
        if lent.speaker is not None or behind is None:
            return lent
    if behind is None:
        return None if direct else _lent(clauses, verb, clause=clause)
    return verb.cue(Order.VERB_SUBJECT, behind, clause=clause, incise=True)


def _second_verb(clauses: Clauses, verb: Verb, other: int, *, clause: bool) -> Reported | None:
    """Settle the subject of a second verb in the same segment: it is shared ("nannte … und sprach von") or stands behind the verb."""
    behind = behind_verb(clauses, verb.at, clauses.last)
    for j in range(verb.at - 1, other, -1):
        if clauses.flags[j] & lx.COORDINATOR:
            phrase = read_phrase(clauses.tokens, j + 1, verb.at, clauses.lex) if can_open(clauses, j + 1) else None
            found = phrase or behind
            return _lent(clauses, verb, clause=clause) if found is None else verb.cue(Order.SUBJECT_VERB, found, clause=clause)
    return None if behind is None else verb.cue(Order.SUBJECT_VERB, behind, clause=clause)


def _lent(clauses: Clauses, verb: Verb, *, clause: bool) -> Reported:
    """Take the subject of the verb before."""
    found = clauses.found
    for k in range(len(found) - 1, max(-1, len(found) - SHARED), -1):
        cue = found[k]
        if cue.speaker is not None and not cue.embedded and cue.order is not Order.VERBLESS:
            lent = verb.cue(Order.CHAINED, cue.speaker, clause=clause)
            lent.within = k
            return lent
    return verb.cue(Order.CHAINED, any_subject(clauses, clauses.first, verb.first), clause=clause)


def _clause_follows(clauses: Clauses, end: int) -> bool:
    """Tell whether the verb reports a clause: a complementizer opens behind a comma."""
    flags = clauses.flags
    for j in range(end, min(clauses.last, end + CLAUSE)):
        if flags[j] & lx.COMMA and j + 1 < clauses.last and flags[j + 1] & lx.COMPLEMENTIZER:
            return True
        if flags[j] & (HARD | lx.QUOTE):
            return False
    return False


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
            while verb < stop and not clauses.finite(verb) and flags[verb] and not flags[verb] & (SEPARATORS | lx.QUOTE):
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
