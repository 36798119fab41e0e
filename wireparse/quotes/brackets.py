"""The second stage for languages whose verb stands second and whose clause closes with a bracket: German, Dutch.

"Das Amt teilte am Montag mit", "hatte die Ministerin gesagt", "wie der Verein erklärte": the finite verb stands second or last, a
particle, participle or infinitive closes the clause, and the subject stands before or behind the finite verb. The reader walks the
sentence once; at each verb or preposition that can report, it looks at a window of tokens around it.
"""

from typing import Final, NamedTuple

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

#: How many tokens before a verb can hold a passive's agent; how many may part a modal from the quoted words it governs.
AGENT: Final = 12
MODAL: Final = 4
#: How many commas an auxiliary may leave between itself and its participle, and how many verbs back a subject is shared.
COMMAS: Final = 2
SHARED: Final = 8

_INTERESTING: Final = lx.REPORTING | lx.VERBLESS | lx.VERBLESS_AFTER | HELPERS | lx.OTHER_VERB | lx.COLON
_BEHIND_BRACKET: Final = (
    SEPARATORS | lx.COORDINATOR | lx.QUOTE | lx.AUXILIARY | lx.COPULA | lx.COMPLEMENTIZER | lx.PREPOSITION | lx.BETWEEN | lx.MODAL
)


class _Verb(NamedTuple):
    """A verb at token *at* that reports, in the segment that opens at *start*; the cue is `[first, end)`."""

    start: int
    at: int
    first: int
    end: int
    use: Use

    def cue(self, order: Order, speaker: Mention | None, *, clause: bool = False, incise: bool = False, embedded: bool = False) -> Reported:
        return Reported(order, self.use, self.first, self.end, speaker, clause, incise, embedded)


def find_bracket_cues(tokens: Tokens, first: int, last: int, lex: Lexicon) -> list[Reported]:
    """Find the cues of the sentence `[first, last)` in the order of the text."""
    flags = tokens.flags
    clauses: Clauses | None = None
    for i in range(first, last):
        flag = flags[i]
        if not flag & _INTERESTING:
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


def bracket_subject(tokens: Tokens, stop: int, first: int, lex: Lexicon) -> Mention | None:
    """Give the subject of the main clause of `[first, stop)`, whatever its verb is."""
    return any_subject(Clauses(tokens, first, stop, lex), first, stop)


def _read(clauses: Clauses, i: int, flag: int) -> Reported | None:
    """Read the cue that token *i* opens."""
    if flag & lx.COLON:
        return before_colon(clauses, i)
    cue = verbless(clauses, i) if flag & lx.VERBLESS else None
    if cue is None and flag & lx.VERBLESS_AFTER:
        cue = verbless_after(clauses, i)
    if cue is not None or flag & lx.CAPITAL or clauses.words[i] in clauses.own.mood:
        return cue
    if flag & HELPERS and not flag & lx.DETERMINER:
        cue = _bracket(clauses, i)
    if cue is None and flag & lx.FINITE and clauses.finite(i) and (not flag & HELPERS or clauses.words[i] in clauses.lex.tails):
        cue = _reporting(clauses, i)
    return cue


def _complete(clauses: Clauses, i: int) -> bool:
    """Tell whether the verb at *i* stands alone, or the particle that belongs to it closes its clause."""
    tails = clauses.lex.tails.get(clauses.words[i])
    return tails is None or any(not tail or _closes(clauses, i, tail) for tail in tails)


def _closes(clauses: Clauses, i: int, tail: tuple[str, ...]) -> bool:
    """Tell whether the words *tail* stand behind the verb at *i*, at the end of its clause."""
    flags, words = clauses.flags, clauses.words
    stop = min(clauses.last, i + CLAUSE)
    for j in range(i + 1, stop - len(tail) + 1):
        if words[j].lower() == tail[0] and all(words[j + k].lower() == word for k, word in enumerate(tail)):
            end = j + len(tail)
            closing = SEPARATORS | lx.COORDINATOR | lx.COMPLEMENTIZER
            if not flags[j] & lx.PREPOSITION or clauses.lex.uses[words[i]] in (Use.CALL, Use.THINK):
                closing |= lx.QUOTE  # but "an" before quoted words governs them, except in "hält … für „…“"
            if len(tail) > 1 or end == stop or flags[end] & closing:
                return True
        if flags[j] & HARD and not clauses.inner(j):
            return False
    return False


def _reporting(clauses: Clauses, i: int) -> Reported | None:
    """Read the finite reporting verb at token *i* with its subject."""
    flags = clauses.flags
    if _is_impersonal(clauses, i):
        return impersonal(clauses, i)
    if not _complete(clauses, i):
        return None
    verb = _Verb(clauses.opens_at(i), i, i, i + 1, clauses.lex.uses[clauses.words[i]])
    if verb.use is Use.CALL and any(flags[j] & lx.REFLEXIVE for j in range(verb.end, min(verb.end + 2, clauses.last))):
        return None  # what somebody calls himself is a name
    if verb.end >= clauses.last or flags[verb.end] & (SEPARATORS | lx.QUOTE | lx.COORDINATOR):
        if flags[i] & lx.PARTICIPLE and any(flags[j] & HELPERS and clauses.finite(j) for j in range(verb.start, i)):
            return None  # the participle of a bracket
        if i > verb.start:
            return _final(clauses, verb) or _main(clauses, verb)
    return _main(clauses, verb)


def _is_impersonal(clauses: Clauses, i: int) -> bool:
    """Tell whether the verb at *i* reports for nobody: "heißt es"."""
    lends = clauses.own.impersonal
    if not any(len(tail) == 1 and tail[0] in lends for tail in clauses.lex.tails.get(clauses.words[i], ())):
        return False
    return any(word.lower() in lends for word in clauses.words[max(clauses.first, i - 1) : min(clauses.last, i + 2)])


def _final(clauses: Clauses, verb: _Verb) -> Reported | None:
    """Read a subordinate clause that closes with its verb: "wie der Verein mitteilte", "der von … sprach"."""
    flags, words = clauses.flags, clauses.words
    opener = verb.start
    while opener < verb.at and flags[opener] & lx.COORDINATOR:
        opener += 1
    if opener >= verb.at:
        return None
    compares = words[opener].lower() in clauses.own.comparing
    if flags[opener] & OPENERS or compares:
        speaker = behind_verb(clauses, opener, verb.at)
        if speaker is None or (flags[opener] & lx.RELATIVE and not compares):
            return None
        return verb.cue(Order.VERB_SUBJECT, speaker, incise=True) if compares else verb.cue(Order.SUBJECT_VERB, speaker, embedded=True)
    return _relative(clauses, verb, opener)


def _relative(clauses: Clauses, verb: _Verb, opener: int) -> Reported | None:
    """Read a relative clause that an article opens: its own subject speaks, or the noun before the comma."""
    flags, tokens = clauses.flags, clauses.tokens
    noun = verb.start - 2
    if noun < clauses.first or not (flags[noun + 1] & lx.COMMA and flags[noun] & lx.CAPITAL and flags[opener] & lx.DETERMINER):
        return None
    if verb.at == opener + 1:
        return None
    inner = read_phrase(tokens, opener + 1, verb.at, clauses.lex) if can_open(clauses, opener + 1) else None
    if inner is not None and inner.last < verb.at and speaks(tokens, inner, clauses.lex):
        return verb.cue(Order.SUBJECT_VERB, inner)  # "die Weber angekündigt hatte"
    phrase = read_phrase(tokens, opener, verb.at, clauses.lex)
    if phrase is not None and phrase.last >= verb.at:
        return None
    speaker = phrase_until(clauses, noun + 1)
    return None if speaker is None else verb.cue(Order.SUBJECT_VERB, speaker, embedded=True)


def _main(clauses: Clauses, verb: _Verb) -> Reported | None:
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


def _fronted(clauses: Clauses, verb: _Verb, left: int, *, clause: bool, chained: bool) -> Reported | None:
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
    quoted = any(flags[j] & lx.QUOTE for j in range(left, fronted))
    if quoted and (phrase is None or phrase.last < fronted):
        return None if behind is None else verb.cue(Order.VERB_SUBJECT, behind, clause=clause, incise=True)
    if phrase is None or (behind is not None and prefers_behind(clauses, phrase, behind)):
        return None if behind is None else verb.cue(Order.SUBJECT_VERB, behind, clause=clause)
    return verb.cue(Order.SUBJECT_VERB, phrase, clause=clause)


def _verb_opens(clauses: Clauses, verb: _Verb, *, clause: bool, chained: bool) -> Reported | None:
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


def _second_verb(clauses: Clauses, verb: _Verb, other: int, *, clause: bool) -> Reported | None:
    """Settle the subject of a second verb in the same segment: it is shared ("nannte … und sprach von") or stands behind the verb."""
    behind = behind_verb(clauses, verb.at, clauses.last)
    for j in range(verb.at - 1, other, -1):
        if clauses.flags[j] & lx.COORDINATOR:
            phrase = read_phrase(clauses.tokens, j + 1, verb.at, clauses.lex) if can_open(clauses, j + 1) else None
            found = phrase or behind
            return _lent(clauses, verb, clause=clause) if found is None else verb.cue(Order.SUBJECT_VERB, found, clause=clause)
    return None if behind is None else verb.cue(Order.SUBJECT_VERB, behind, clause=clause)


def _lent(clauses: Clauses, verb: _Verb, *, clause: bool) -> Reported:
    """Take the subject of the verb before."""
    found = clauses.found
    for k in range(len(found) - 1, max(-1, len(found) - SHARED), -1):
        cue = found[k]
        if cue.speaker is not None and not cue.embedded and cue.order is not Order.VERBLESS:
            return verb.cue(Order.CHAINED, cue.speaker, clause=clause)._replace(within=k)
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


def _bracket(clauses: Clauses, i: int) -> Reported | None:
    """Read an auxiliary or modal at *i* whose participle or infinitive closes the clause."""
    flags, words = clauses.flags, clauses.words
    helper = flags[i]
    end = i + 1
    wanted = lx.INFINITIVE if helper & lx.MODAL else lx.PARTICIPLE
    start = clauses.opens_at(i)
    if (
        (end >= clauses.last or flags[end] & (SEPARATORS | lx.QUOTE))
        and i - 1 > start
        and flags[i - 1] & wanted
        and not flags[i - 1] & lx.CAPITAL
    ):
        # The helper closes a subordinate clause: "wie Weber gesagt hatte".
        if helper & lx.COPULA and words[i - 1] not in clauses.own.quoted:
            return None
        return _final(clauses, _Verb(start, i - 1, i - 1, end, clauses.lex.uses[words[i - 1]]))
    if helper & lx.MODAL and i > clauses.first and words[i] in clauses.lex.uses and _governs_quoted(clauses, end):
        return _main(clauses, _Verb(start, i, i, end, Use.CALL))
    j = _closing_verb(clauses, i, wanted)
    if j < 0:
        return None
    use = clauses.lex.uses[words[j]]
    return _passive(clauses, i, j, use) if helper & lx.COPULA else _main(clauses, _Verb(start, i, i, end, use))


def _governs_quoted(clauses: Clauses, end: int) -> bool:
    """Tell whether quoted words follow a verb of wanting directly, or behind its subject: "will „…“", "wollte er „…“"."""
    flags = clauses.flags
    at = end
    while at < min(clauses.last, end + MODAL) and not flags[at] & (lx.QUOTE | SEPARATORS | lx.PREPOSITION):
        at += 1
    return at < clauses.last and bool(flags[at] & lx.QUOTE) and not flags[at - 1] & (lx.DETERMINER | lx.INTRODUCER)


def _closing_verb(clauses: Clauses, i: int, wanted: int) -> int:
    """Find the participle or infinitive that closes the bracket which the helper at *i* opens, or -1."""
    flags, words, tails = clauses.flags, clauses.words, clauses.lex.tails
    commas = 0
    for j in range(i + 1, min(clauses.last, i + CLAUSE)):
        flag = flags[j]
        if flag & HARD and not clauses.inner(j):
            return -1
        commas += bool(flag & lx.COMMA)
        if commas > COMMAS:
            return -1
        behind = flags[j + 1] if j + 1 < clauses.last else lx.STOP
        fits = flag & wanted or (flag & lx.PARTICIPLE and behind & lx.AUXILIARY)  # "soll … gesagt haben"
        if fits and not flag & lx.CAPITAL and behind & _BEHIND_BRACKET and not behind & lx.CAPITAL:
            if words[j] not in tails or () in tails[words[j]]:
                return j
        elif not commas and not flag & wanted and clauses.finite(j):
            return -1
    return -1


def _passive(clauses: Clauses, i: int, participle: int, use: Use) -> Reported | None:
    """Read a passive: the agent speaks, or the subject where somebody is quoted."""
    flags = clauses.flags
    start = clauses.opens_at(i)
    if clauses.words[participle] in clauses.own.quoted:
        return _main(clauses, _Verb(start, i, i, i + 1, Use.SAY))
    for j in range(max(start, i - AGENT), participle - 1):
        if flags[j] & lx.AGENT and not flags[j + 1] & lx.QUOTE:
            agent = read_phrase(clauses.tokens, j + 1, participle, clauses.lex)
            if agent is not None and speaks(clauses.tokens, agent, clauses.lex):
                return Reported(Order.PASSIVE, use, i, i + 1, agent)
    return None
