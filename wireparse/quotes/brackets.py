"""The second stage for languages whose verb stands second and whose clause closes with a bracket: German, Dutch.

"Das Amt teilte am Montag mit", "hatte die Ministerin gesagt", "wie der Verein erklärte": the finite verb stands second or last, a
particle, participle or infinitive closes the clause, and the subject stands before or behind the finite verb. The reader walks the
sentence once; at each verb or preposition that can report, it looks at a window of tokens around it.
"""

from __future__ import annotations

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.clauses import (
    CLAUSE,
    FRONT,
    HARD,
    HELPERS,
    OPENERS,
    SEPARATORS,
    Clauses,
    any_subject,
    before_insertion,
    behind_verb,
    can_open,
    main_mood,
    phrase_until,
    prefers_behind,
)
from wireparse.quotes.cues import Order, Reported
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.phrases import read_phrase, speaks
from wireparse.quotes.sources import before_colon, impersonal, verbless, verbless_after
from wireparse.quotes.tokens import Tokens


def find_bracket_cues(tokens: Tokens, first: int, last: int, lex: Lexicon) -> list[Reported]:
    """Find the cues of the sentence `[first, last)` in the order of the text."""
    interesting = lx.REPORTING | lx.VERBLESS | lx.VERBLESS_AFTER | HELPERS | lx.OTHER_VERB | lx.COLON
    flags = tokens.flags
    clauses: Clauses | None = None
    for i in range(first, last):
        flag = flags[i]
        if not flag & interesting:
            continue
        if clauses is None:
            clauses = Clauses(tokens, first, last, lex)
        cue = _read(clauses, i, flag)
        if cue is not None and not any(other.first == cue.first for other in clauses.found[-2:]):
            clauses.found.append(cue)
    if clauses is None:
        return []
    if not any(cue.speaker is not None and not cue.embedded for cue in clauses.found):
        mood = main_mood(clauses, first, last)
        if mood is not None:
            clauses.found.append(mood)
    clauses.found.sort(key=lambda cue: cue.first)
    return clauses.found


def _read(clauses: Clauses, i: int, flag: int) -> Reported | None:
    if flag & lx.COLON:
        return before_colon(clauses, i)
    cue = None
    if flag & lx.VERBLESS:
        cue = verbless(clauses, i)
    if cue is None and flag & lx.VERBLESS_AFTER:
        cue = verbless_after(clauses, i)
    if cue is not None:
        return cue
    if flag & lx.CAPITAL:
        return None
    if clauses.words[i] in clauses.own.mood:
        return None
    if flag & HELPERS and not flag & lx.DETERMINER:
        cue = _bracket(clauses, i)
        if cue is not None:
            return cue
    if flag & lx.FINITE and clauses.finite(i) and (not flag & HELPERS or clauses.words[i] in clauses.lex.tails):
        return _reporting(clauses, i)
    return None


def _tail(clauses: Clauses, i: int) -> int:
    """Give the token of the particle that belongs to the verb at *i*, *i* where it stands alone, or -1 where the particle is missing."""
    tails = clauses.lex.tails.get(clauses.words[i])
    if tails is None:
        return i
    flags, words = clauses.flags, clauses.words
    alone = False
    stop = min(clauses.last, i + CLAUSE)
    for tail in tails:
        if not tail:
            alone = True
            continue
        for j in range(i + 1, stop - len(tail) + 1):
            if words[j].lower() == tail[0] and all(words[j + k].lower() == word for k, word in enumerate(tail)):
                end = j + len(tail)
                closing = SEPARATORS | lx.COORDINATOR | lx.COMPLEMENTIZER
                if not flags[j] & lx.PREPOSITION:
                    closing |= lx.QUOTE
                if len(tail) > 1 or end == clauses.last or flags[end] & closing or end == stop:
                    return j
            if flags[j] & HARD and not clauses.inner(j):
                break
    return i if alone else -1


def _reporting(clauses: Clauses, i: int) -> Reported | None:
    """Read the finite reporting verb at token *i* with its subject."""
    flags = clauses.flags
    if any(len(tail) == 1 and tail[0] in clauses.own.impersonal for tail in clauses.lex.tails.get(clauses.words[i], ())):
        near = clauses.words[max(clauses.first, i - 1) : min(clauses.last, i + 2)]
        if any(word.lower() in clauses.own.impersonal for word in near):
            return impersonal(clauses, i)
    if _tail(clauses, i) < 0:
        return None
    use = clauses.lex.uses[clauses.words[i]]
    start = clauses.opens_at(i)
    end = i + 1
    if use is Use.CALL and any(flags[j] & lx.REFLEXIVE for j in range(end, min(end + 2, clauses.last))):
        return None  # what somebody calls himself is a name
    closes = end >= clauses.last or bool(flags[end] & (SEPARATORS | lx.QUOTE | lx.COORDINATOR))
    if closes and flags[i] & lx.PARTICIPLE and any(flags[j] & HELPERS and clauses.finite(j) for j in range(max(start, i - CLAUSE), i)):
        return None
    if closes and i > start:
        final = _final(clauses, start, i, i, end, use)
        if final is not None:
            return final
    return _main(clauses, start, i, i, end, use)


def _final(clauses: Clauses, start: int, verb: int, first: int, end: int, use: Use) -> Reported | None:
    """Read a subordinate clause that opens at *start* and closes with its verb: "wie der Verein mitteilte", "der von … sprach"."""
    flags, words = clauses.flags, clauses.words
    opener = start
    while opener < verb and flags[opener] & lx.COORDINATOR:
        opener += 1
    if opener >= verb:
        return None
    flag = flags[opener]
    if flag & OPENERS or words[opener].lower() in clauses.own.comparing:
        speaker = behind_verb(clauses, opener, verb)
        if speaker is None:
            return None
        if words[opener].lower() in clauses.own.comparing:
            return Reported(Order.VERB_SUBJECT, use, first, end, speaker, incise=True)
        if flag & lx.RELATIVE:
            return None
        return Reported(Order.SUBJECT_VERB, use, first, end, speaker, embedded=True)
    before = flags[start - 1] if start > clauses.first else 0
    if before & lx.COMMA and flag & lx.DETERMINER and start - 2 >= clauses.first and flags[start - 2] & lx.CAPITAL and verb > opener + 1:
        inner = read_phrase(clauses.tokens, opener + 1, verb, clauses.lex) if can_open(clauses, opener + 1) else None
        if inner is not None and inner.last < verb and speaks(clauses.tokens, inner, clauses.lex):
            return Reported(Order.SUBJECT_VERB, use, first, end, inner)  # "die Weber angekündigt hatte"
        phrase = read_phrase(clauses.tokens, opener, verb, clauses.lex)
        if phrase is None or phrase.last < verb:
            speaker = phrase_until(clauses, start - 1)
            return None if speaker is None else Reported(Order.SUBJECT_VERB, use, first, end, speaker, embedded=True)
    return None


def _main(clauses: Clauses, start: int, verb: int, first: int, end: int, use: Use) -> Reported | None:
    """Settle the subject of the finite verb at *verb* in a main clause that opens at *start*."""
    flags = clauses.flags
    left = start
    chained = False
    while left < verb and flags[left] & lx.COORDINATOR:
        left += 1
        chained = True
    fronted = verb
    while fronted > left and flags[fronted - 1] & FRONT and not flags[fronted - 1] & (lx.CAPITAL | lx.PRONOUN):
        fronted -= 1
    clause = _clause_follows(clauses, end)
    while left + 1 < verb and flags[left] & lx.BETWEEN and not flags[left] & lx.CAPITAL and can_open(clauses, left + 1):
        left += 1
    if left == verb:
        return _verb_opens(clauses, start, verb, first, end, use, clause=clause, chained=chained)
    if verb - 1 > left and flags[verb - 1] & lx.COORDINATOR:
        return _lent(clauses, first, end, use, clause=clause)
    inner = [j for j in range(left, verb) if clauses.finite(j)]
    if inner:
        return _second_verb(clauses, inner[-1], verb, first, end, use, clause=clause)
    if fronted == left:
        behind = behind_verb(clauses, end - 1, clauses.last)
        if behind is None:
            return _lent(clauses, first, end, use, clause=clause) if chained else None
        if start - 2 >= clauses.first and flags[start - 2] & lx.QUOTE:
            return Reported(Order.VERB_SUBJECT, use, first, end, behind, clause, incise=True)  # "…", so urteilte Weber
        return Reported(Order.SUBJECT_VERB, use, first, end, behind, clause)
    quoted = next((j for j in range(left, fronted) if flags[j] & lx.QUOTE), -1)
    phrase = read_phrase(clauses.tokens, left, fronted, clauses.lex) if can_open(clauses, left) else None
    behind = behind_verb(clauses, end - 1, clauses.last)
    if quoted >= 0 and (phrase is None or phrase.last < fronted):
        if behind is None:
            return None
        return Reported(Order.VERB_SUBJECT, use, first, end, behind, clause, incise=True)
    if phrase is None:
        return None if behind is None else Reported(Order.SUBJECT_VERB, use, first, end, behind, clause)
    if behind is not None and prefers_behind(clauses, phrase, behind):
        return Reported(Order.SUBJECT_VERB, use, first, end, behind, clause)
    return Reported(Order.SUBJECT_VERB, use, first, end, phrase, clause)


def _verb_opens(clauses: Clauses, start: int, verb: int, first: int, end: int, use: Use, *, clause: bool, chained: bool) -> Reported | None:
    """Settle the subject of a verb that opens its segment: behind quoted words, behind an insertion, or after "und"."""
    flags = clauses.flags
    behind = behind_verb(clauses, end - 1, clauses.last)
    if start == clauses.first:
        if behind is None or chained:
            return None
        return Reported(Order.VERB_SUBJECT, use, first, end, behind, clause, incise=True)
    direct = start >= 2 and (flags[start - 2] & lx.QUOTE or flags[start - 1] & lx.DASH)
    if not direct and not chained:
        inserted = before_insertion(clauses, start)
        if inserted is not None:
            return Reported(Order.SUBJECT_VERB, use, first, end, inserted, clause)
    if chained:
        lent = _lent(clauses, first, end, use, clause=clause)
        if lent.speaker is not None or behind is None:
            return lent
    if behind is None:
        return _lent(clauses, first, end, use, clause=clause) if not direct else None
    return Reported(Order.VERB_SUBJECT, use, first, end, behind, clause, incise=True)


def _second_verb(clauses: Clauses, other: int, verb: int, first: int, end: int, use: Use, *, clause: bool) -> Reported | None:
    """Settle the subject of a second verb in the same segment: it is shared ("nannte … und sprach von") or stands behind the verb."""
    flags = clauses.flags
    for j in range(verb - 1, other, -1):
        if flags[j] & lx.COORDINATOR:
            phrase = read_phrase(clauses.tokens, j + 1, verb, clauses.lex) if j + 1 < verb and can_open(clauses, j + 1) else None
            if phrase is not None:
                return Reported(Order.SUBJECT_VERB, use, first, end, phrase, clause)
            behind = behind_verb(clauses, end - 1, clauses.last) if j + 1 < verb else None
            if behind is not None:
                return Reported(Order.SUBJECT_VERB, use, first, end, behind, clause)
            return _lent(clauses, first, end, use, clause=clause)
    behind = behind_verb(clauses, end - 1, clauses.last)
    return None if behind is None else Reported(Order.SUBJECT_VERB, use, first, end, behind, clause)


def _lent(clauses: Clauses, first: int, end: int, use: Use, *, clause: bool) -> Reported:
    """Take the subject of the verb before."""
    for k in range(len(clauses.found) - 1, -1, -1):
        cue = clauses.found[k]
        if cue.speaker is not None and not cue.embedded and cue.order is not Order.VERBLESS:
            return Reported(Order.CHAINED, use, first, end, cue.speaker, clause, within=k)
    return Reported(Order.CHAINED, use, first, end, any_subject(clauses, clauses.first, first), clause)


def _clause_follows(clauses: Clauses, end: int) -> bool:
    """Tell whether the verb reports a clause: a complementizer, or reported mood, opens behind a comma."""
    flags = clauses.flags
    for j in range(end, min(clauses.last, end + CLAUSE)):
        if flags[j] & lx.COMMA and j + 1 < clauses.last and flags[j + 1] & lx.COMPLEMENTIZER:
            return True
        if flags[j] & (HARD | lx.QUOTE):
            return False
    return False


def _bracket(clauses: Clauses, i: int) -> Reported | None:
    """Read an auxiliary or modal at *i* whose participle or infinitive closes the clause."""
    flags, words = clauses.flags, clauses.words
    helper = flags[i]
    start = clauses.opens_at(i)
    end = i + 1
    if end >= clauses.last or flags[end] & (SEPARATORS | lx.QUOTE):
        # The helper closes a subordinate clause: "wie Weber gesagt hatte".
        if (
            i - 1 > start
            and flags[i - 1] & (lx.PARTICIPLE if helper & (lx.AUXILIARY | lx.COPULA) else lx.INFINITIVE)
            and not flags[i - 1] & lx.CAPITAL
        ):
            if helper & lx.COPULA and words[i - 1] not in clauses.own.quoted:
                return None
            return _final(clauses, start, i - 1, i - 1, end, clauses.lex.uses[words[i - 1]])
    quoted = end
    while quoted < clauses.last and quoted < end + 4 and not flags[quoted] & (lx.QUOTE | SEPARATORS | lx.PREPOSITION):
        quoted += 1
    if (
        helper & lx.MODAL
        and quoted < clauses.last
        and flags[quoted] & lx.QUOTE
        and i > start
        and not flags[quoted - 1] & (lx.DETERMINER | lx.INTRODUCER)
    ):
        return _main(clauses, start, i, i, end, Use.CALL)
    wanted = lx.INFINITIVE if helper & lx.MODAL else lx.PARTICIPLE
    commas = 0
    for j in range(end, min(clauses.last, i + CLAUSE)):
        flag = flags[j]
        if flag & HARD and not clauses.inner(j):
            return None
        if flag & lx.COMMA:
            commas += 1
            if commas > 2:
                return None
        behind = flags[j + 1] if j + 1 < clauses.last else lx.STOP
        perfect = helper & lx.MODAL and flag & lx.PARTICIPLE and behind & lx.AUXILIARY  # "soll … gesagt haben"
        if (flag & wanted or perfect) and not flag & lx.CAPITAL and j > i:
            if (
                behind
                & (
                    SEPARATORS
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
                if words[j] in clauses.lex.tails and () not in clauses.lex.tails[words[j]]:
                    continue
                use = clauses.lex.uses[words[j]]
                return _passive(clauses, start, i, j, use) if helper & lx.COPULA else _main(clauses, start, i, i, end, use)
        if commas == 0 and clauses.finite(j) and not flag & wanted:
            return None
    return None


def _passive(clauses: Clauses, start: int, i: int, participle: int, use: Use) -> Reported | None:
    """Read a passive: the agent speaks, or the subject where somebody is quoted."""
    flags = clauses.flags
    if clauses.words[participle] in clauses.own.quoted:
        return _main(clauses, start, i, i, i + 1, Use.SAY)
    for j in range(max(start, i - 12), participle):
        if flags[j] & lx.AGENT and j + 1 < participle:
            first = j + 1
            agent = read_phrase(clauses.tokens, first, participle, clauses.lex) if not flags[first] & lx.QUOTE else None
            if agent is not None and speaks(clauses.tokens, agent, clauses.lex):
                return Reported(Order.PASSIVE, use, i, i + 1, agent)
    return None


def bracket_subject(tokens: Tokens, stop: int, first: int, lex: Lexicon) -> Mention | None:
    """Give the subject of the main clause of `[first, stop)`, whatever its verb is."""
    return any_subject(Clauses(tokens, first, stop, lex), first, stop)
