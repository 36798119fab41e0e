"""The second stage for languages whose verb stands second and whose clause closes with a bracket: German, Dutch.

"Das Amt teilte am Montag mit", "hatte die Ministerin gesagt", "wie der Verein erklärte": the finite verb stands second or last, a
particle, participle or infinitive closes the clause, and the subject stands before or behind the finite verb. The reader walks the
sentence once; at each verb or preposition that can report, it looks at a window of tokens around it.
"""

from typing import Final

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.behind import behind_verb
from wireparse.quotes.clauses import CLAUSE, FRONT, HARD, HELPERS, OPENERS, SEPARATORS, Clauses, can_open, main_mood, phrase_until
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.phrases import nominal, read_phrase, speaks
from wireparse.quotes.reported import Order, Reported
from wireparse.quotes.sources import before_colon, impersonal, verbless, verbless_after
from wireparse.quotes.subjects import Verb, any_subject, main_clause
from wireparse.quotes.tokens import Tokens

#: How many tokens before a verb can hold a passive's agent; how many may part a modal from the quoted words it governs.
AGENT: Final = 12
MODAL: Final = 4
#: How many commas an auxiliary may leave between itself and its participle, and how many verbs back a subject is shared.
COMMAS: Final = 2

_INTERESTING: Final = lx.REPORTING | lx.VERBLESS | lx.VERBLESS_AFTER | HELPERS | lx.OTHER_VERB | lx.COLON
_BEHIND_BRACKET: Final = (
    SEPARATORS | lx.COORDINATOR | lx.QUOTE | lx.AUXILIARY | lx.COPULA | lx.COMPLEMENTIZER | lx.PREPOSITION | lx.BETWEEN | lx.MODAL
)


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
        if cue is not None and _is_aside(clauses, cue):
            continue
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


def _is_aside(clauses: Clauses, cue: Reported) -> bool:
    """Tell whether *cue* says nothing of the words around it: a remark in brackets, "(dpa berichtete)", or a title that has a wording."""
    flags, speaker = clauses.flags, cue.speaker
    if speaker is not None and cue.use is Use.GESTURE:
        heads = [j for j in range(speaker.first, speaker.last) if nominal(clauses.tokens, j, clauses.lex)]
        if heads and clauses.lex.flags.get(clauses.words[heads[0]].lower(), 0) & (lx.TITLE_NOUN | lx.NOUN) == lx.TITLE_NOUN:
            return True
    opener, end = clauses.opens_at(cue.first), clauses.closes_at(cue.last - 1)
    opened = opener > clauses.first and flags[opener - 1] & lx.BRACKET and not flags[opener - 1] & lx.CLOSING
    return bool(opened and end < clauses.last and flags[end] & lx.CLOSING) and not any(flag & lx.QUOTE for flag in flags[opener:end])


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
        if cue is not None and clauses.words[i].removesuffix("n").removesuffix("e") in clauses.own.quoted:
            return _whom_quoted(clauses, i, cue)
    return cue


def _whom_quoted(clauses: Clauses, i: int, cue: Reported) -> Reported:
    """Give the cue of a verb that quotes somebody with the one who is quoted, its object: "Die Agentur zitierte Weber: „…“"."""
    speaker = cue.speaker
    if speaker is None:
        return cue
    at, stop = max(i + 1, speaker.last), clauses.closes_at(i)
    while at < stop and clauses.flags[at] & FRONT and not clauses.flags[at] & (lx.CAPITAL | lx.DETERMINER | lx.PRONOUN):
        at += 1
    quoted = read_phrase(clauses.tokens, at, stop, clauses.lex) if at < stop and not clauses.flags[at] & lx.QUOTE else None
    if quoted is not None and speaks(clauses.tokens, quoted, clauses.lex):
        cue.speaker, cue.use = quoted, Use.SAY
    return cue


def _complete(clauses: Clauses, i: int) -> bool:
    """Tell whether the verb at *i* stands alone, or the words that belong to it close its clause."""
    tails = clauses.lex.tails.get(clauses.words[i])
    if tails is None or () in tails:
        return True
    flags, words = clauses.flags, clauses.words
    firsts = {tail[0] for tail in tails}
    for j in range(i + 1, min(clauses.last, i + CLAUSE)):
        word = words[j].lower()
        if word in firsts and any(tail[0] == word and _closes(clauses, i, j, tail) for tail in tails):
            return True
        if flags[j] & HARD and not clauses.inner(j):
            return False
    return False


def _closes(clauses: Clauses, i: int, j: int, tail: tuple[str, ...]) -> bool:
    """Tell whether the words *tail* of the verb at *i* stand at token *j*, at the end of its clause."""
    flags, words = clauses.flags, clauses.words
    stop = min(clauses.last, i + CLAUSE)
    end = j + len(tail)
    if end > stop or any(words[j + k].lower() != word for k, word in enumerate(tail)):
        return False
    closing = SEPARATORS | lx.COORDINATOR | lx.COMPLEMENTIZER
    if not flags[j] & lx.PREPOSITION or clauses.lex.uses[words[i]] in (Use.CALL, Use.THINK):
        closing |= lx.QUOTE  # but "an" before quoted words governs them, except in "hält … für „…“"
    return len(tail) > 1 or end == stop or bool(flags[end] & closing)


def _reporting(clauses: Clauses, i: int) -> Reported | None:
    """Read the finite reporting verb at token *i* with its subject."""
    flags = clauses.flags
    if _is_impersonal(clauses, i):
        return impersonal(clauses, i)
    if not _complete(clauses, i):
        return None
    verb = Verb(clauses.opens_at(i), i, i, i + 1, clauses.lex.uses[clauses.words[i]])
    if verb.use is Use.CALL and any(flags[j] & lx.REFLEXIVE for j in range(verb.end, min(verb.end + 2, clauses.last))):
        return None  # what somebody calls himself is a name
    if verb.end >= clauses.last or flags[verb.end] & (SEPARATORS | lx.QUOTE | lx.COORDINATOR):
        if flags[i] & lx.PARTICIPLE and any(flags[j] & HELPERS and clauses.finite(j) for j in range(verb.start, i)):
            return None  # the participle of a bracket
        if i > verb.start:
            return _final(clauses, verb) or main_clause(clauses, verb)
    return main_clause(clauses, verb)


def _is_impersonal(clauses: Clauses, i: int) -> bool:
    """Tell whether the verb at *i* reports for nobody: "heißt es"."""
    lends = clauses.own.impersonal
    if not any(len(tail) == 1 and tail[0] in lends for tail in clauses.lex.tails.get(clauses.words[i], ())):
        return False
    return any(word.lower() in lends for word in clauses.words[max(clauses.first, i - 1) : min(clauses.last, i + 2)])


def _final(clauses: Clauses, verb: Verb) -> Reported | None:
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


def _relative(clauses: Clauses, verb: Verb, opener: int) -> Reported | None:
    """Read a relative clause that an article opens: its own subject speaks, or the noun before the comma."""
    flags, tokens = clauses.flags, clauses.tokens
    noun = verb.start - 2
    if noun < clauses.first or not (flags[noun + 1] & lx.COMMA and nominal(tokens, noun, clauses.lex) and flags[opener] & lx.DETERMINER):
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
        return _final(clauses, Verb(start, i - 1, i - 1, end, clauses.lex.uses[words[i - 1]]))
    if helper & lx.MODAL and i > clauses.first and words[i] in clauses.lex.uses and _governs_quoted(clauses, end):
        return main_clause(clauses, Verb(start, i, i, end, Use.CALL))
    j = _closing_verb(clauses, i, wanted)
    if j < 0:
        return None
    use = clauses.lex.uses[words[j]]
    return _passive(clauses, i, j, use) if helper & lx.COPULA else main_clause(clauses, Verb(start, i, i, end, use))


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
        return main_clause(clauses, Verb(start, i, i, i + 1, Use.SAY))
    for j in range(max(start, i - AGENT), participle - 1):
        if flags[j] & lx.AGENT and not flags[j + 1] & lx.QUOTE:
            agent = read_phrase(clauses.tokens, j + 1, participle, clauses.lex)
            if agent is not None and speaks(clauses.tokens, agent, clauses.lex):
                return Reported(Order.PASSIVE, use, i, i + 1, agent)
    return None
