"""Reported speech without marks in languages whose verb stands second: what a cue reports, and where its clauses open and close.

"Das Amt teilte mit, die Brücke sei gesperrt", "Laut Weber ist die Brücke gesperrt", "Wie das Amt mitteilte, bleibt sie zu": the verb's
mood, a complementizer or an infinitive shows what is reported; a source without a verb and a likening clause report the rest of
their sentence.
"""

from collections.abc import Callable
from typing import Final

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.clauses import CLAUSE, HARD, HELPERS, OPENERS, SEPARATORS, Clauses
from wireparse.quotes.indirect import Clause, trimmed
from wireparse.quotes.mentions import Mention
from wireparse.quotes.phrases import speaks
from wireparse.quotes.reported import Order, Reported
from wireparse.quotes.sentences import Sentence

#: How many commas may stand between a verb and the clause that it reports.
COMMAS: Final = 3
#: How many tokens behind a source may hold a name in marks that belongs to it.
NAME: Final = 3

_OPENING: Final = OPENERS & ~lx.COMPLEMENTIZER
#: A rule, and the stretches of words that are reported by it.
Found = tuple[str, tuple[tuple[int, int], ...]]

_DIRECT: Final = frozenset([Order.VERB_SUBJECT, Order.SUBJECT_VERB, Order.CHAINED])
_READ: Final = _DIRECT | {Order.VERBLESS}


def bracket_reader(sentence: Sentence) -> Callable[[Sentence, int, Reported], Clause | None]:
    """Give what reads the clauses that the cues of *sentence* report."""
    clauses = Clauses(sentence.tokens, sentence.first, sentence.last, sentence.lex)

    def read(sentence: Sentence, k: int, cue: Reported) -> Clause | None:
        found = _reported_by(clauses, cue, _limit(clauses, sentence, k))
        if found is None:
            return None
        rule, stretches = found
        kept = tuple(trimmed(sentence, *stretch) for stretch in stretches)
        return Clause(tuple(stretch for stretch in kept if stretch[0] < stretch[1]), cue, rule)

    return read


def _limit(clauses: Clauses, sentence: Sentence, k: int) -> int:
    """Give where the words that the cue *k* reports end at the latest: before the next one that reports in a main clause."""
    cue, flags = sentence.cues[k], clauses.flags
    at = max(cue.last, cue.speaker.last) if cue.speaker is not None else cue.last
    for other in sentence.cues[k + 1 :]:
        if other.order in _DIRECT and not other.embedded and other.first > at:
            opener = clauses.opens_at(other.first)
            start = next((j for j in range(other.first - 1, opener, -1) if flags[j] & lx.COORDINATOR), opener)
            if start > at:
                return start
    return next((semicolon for semicolon in sentence.semicolons if semicolon >= at), sentence.last)


def _reported_by(clauses: Clauses, cue: Reported, limit: int) -> Found | None:
    """Give the rule by which *cue* reports words without marks, and the stretches of these words, before token *limit*."""
    if cue.speaker is None or cue.order not in _READ:
        return None
    if cue.order is Order.VERBLESS:
        impersonal = clauses.flags[cue.first] & lx.FINITE
        return _read_out(clauses, cue, limit) if impersonal else _of_source(clauses, cue, cue.speaker, limit)
    opener = clauses.opens_at(cue.first)
    if cue.incise and cue.use in (Use.SAY, Use.THINK) and clauses.words[opener].lower() in clauses.own.comparing:
        return _around(clauses, opener, clauses.closes_at(cue.last - 1), limit)
    opening = _opening_behind(clauses, cue, limit)
    if opening >= 0:
        return "clause-behind", ((opening, limit),)
    if _closes_clause(clauses, cue, cue.speaker, opener):
        return "clause-before", ((clauses.first, opener),)
    return None


def _closes_clause(clauses: Clauses, cue: Reported, speaker: Mention, opener: int) -> bool:
    """Tell whether *cue*, in the segment that opens at token *opener*, follows what its speaker says: "Die Brücke sei zu, sagte Weber"."""
    if not cue.incise or cue.use in (Use.GESTURE, Use.CALL) or opener == clauses.first or not speaks(clauses.tokens, speaker, clauses.lex):
        return False
    start = clauses.first
    while start < opener and clauses.flags[start] & (lx.BETWEEN | lx.COORDINATOR) and not clauses.flags[start] & OPENERS:
        start += 1
    if clauses.flags[start] & OPENERS:
        return any(word in clauses.own.mood for word in clauses.words[start:opener])
    return _is_clause(clauses, start, opener)


def _read_out(clauses: Clauses, cue: Reported, limit: int) -> Found | None:
    """Read what an impersonal verb reports, behind it or before: "In dem Bericht heißt es, die Brücke sei zu"."""
    opening = _opening_behind(clauses, cue, limit)
    if opening >= 0:
        return "clause-behind", ((opening, limit),)
    opener = clauses.opens_at(cue.first)
    if opener == cue.first > clauses.first and _is_clause(clauses, clauses.first, opener):
        return "clause-before", ((clauses.first, opener),)
    return None


def _of_source(clauses: Clauses, cue: Reported, speaker: Mention, limit: int) -> Found | None:
    """Read the sentence or subordinate clause that a source without a verb reports, without the words of the source."""
    flags, first = clauses.flags, min(cue.first, speaker.first)
    last = _past_name(clauses, max(cue.last, speaker.last))
    opener = clauses.opens_at(first)
    start, end = clauses.first, limit
    if opener > clauses.first and opener < first and (flags[opener] & _OPENING or (flags[opener] & lx.DETERMINER and opener + 1 == first)):
        start, end = opener, clauses.closes_at(last - 1)  # "da nach Angaben der Polizei …", "der laut Polizei …"
    else:
        start = next((j + 1 for j in range(first - 1, start, -1) if flags[j] & HARD and not clauses.inner(j)), start)
    if first == start:
        return "source-opening", ((last, end),)
    if clauses.words[cue.first].lower() in clauses.own.incise:
        last = min(end, clauses.closes_at(last - 1))  # "…, so Weber in Kiel, …"
    return "clause-before", ((start, first), (last, end))


def _past_name(clauses: Clauses, at: int) -> int:
    """Give the token behind a name in marks that belongs to the source before token *at*: "einem Bericht von „Küste heute“"."""
    flags = clauses.flags
    for j in range(at, min(clauses.last, at + NAME)):
        if flags[j] & lx.TITLED:
            return j + 1
        if not flags[j] & (lx.PREPOSITION | lx.DETERMINER):
            break
    return at


def _around(clauses: Clauses, first: int, last: int, limit: int) -> Found | None:
    """Read the sentence around a likening clause, the tokens `[first, last)`: "Wie das Amt mitteilte, bleibt die Brücke zu"."""
    if first == clauses.first:
        return "clause-behind", ((last, limit),)
    return "clause-before", ((clauses.first, first), (last, limit))


def _opening_behind(clauses: Clauses, cue: Reported, limit: int) -> int:  # noqa: PLR0911 - one return a sign
    """Give where the clause opens that a verb reports behind a comma or colon, or -1."""
    flags = clauses.flags
    commas = 0
    at = cue.last
    stop = min(limit, at + CLAUSE)
    while at < stop:
        flag = flags[at]
        if flag & lx.QUOTE and not flag & lx.TITLED:
            return -1
        if flag & (lx.COMMA | lx.COLON) and not clauses.inner(at):
            if flag & lx.COLON:
                return at + 1 if at + 1 < limit and not flags[at + 1] & lx.QUOTE and _told(clauses, at + 1, limit) else -1
            commas += 1
            opening = _opens_reported(clauses, at + 1, limit)
            if opening >= 0:
                return opening
            if commas > COMMAS or _is_clause(clauses, at + 1, clauses.closes_at(at)):
                return -1
        elif flag & HARD and not clauses.inner(at):
            return -1
        elif flag & lx.COMPLEMENTIZER and not flag & lx.COORDINATOR and flags[at - 1] and cue.use is not Use.CALL:
            return at + 1  # "zei maandag dat …"; behind a noun of no list it is a relative word
        at += 1
    return -1


def _opens_reported(clauses: Clauses, at: int, limit: int) -> int:
    """Give where the reported clause opens, if one opens at token *at* behind a comma, or -1."""
    flags = clauses.flags
    if at >= limit:
        return -1
    for j in (at, at + 1):
        if j < limit and flags[j] & lx.COMPLEMENTIZER:
            return j + 1
        if not flags[at] & lx.BETWEEN:
            break
    if flags[at] & lx.SUBORDINATOR:
        behind = clauses.closes_at(at) + 1
        return at if behind < limit and clauses.words[behind] in clauses.own.mood else -1
    end = min(limit, clauses.closes_at(at))
    if flags[at] & OPENERS:
        return -1
    if _told(clauses, at, end) or _is_infinitive(clauses, at, end):
        return at
    return -1


def _told(clauses: Clauses, first: int, last: int) -> bool:
    """Tell whether a verb in the mood of reported speech stands in `[first, last)`, in a clause that no conjunction opens."""
    words, mood = clauses.words, clauses.own.mood
    for j in range(first, min(last, first + CLAUSE)):
        if words[j] in mood:
            return not clauses.flags[max(first, clauses.opens_at(j))] & OPENERS
    return False


def _is_infinitive(clauses: Clauses, first: int, last: int) -> bool:
    """Tell whether `[first, last)` closes with an infinitive and its marker: "die Brücke zu sperren", "die Arbeit aufzunehmen"."""
    if last - first < 2 or last - 1 >= clauses.last:  # noqa: PLR2004
        return False
    flags, word = clauses.flags, clauses.words[last - 1]
    if clauses.words[first].lower() in clauses.own.purposes or flags[last - 1] & lx.CAPITAL or not word.endswith(clauses.own.infinitive):
        return False
    marked = clauses.words[last - 2]
    if marked in clauses.own.markers:
        return True
    return any(marker in word[2:-3] for marker in clauses.own.markers)


def _is_clause(clauses: Clauses, first: int, last: int) -> bool:
    """Tell whether `[first, last)` holds a main clause: a verb outside the clauses that conjunctions and relative words open."""
    flags = clauses.flags
    for j in range(first, last):
        if clauses.finite(j) or clauses.words[j] in clauses.own.mood:
            opener = max(first, clauses.opens_at(j))
            end = j + 1
            while end < last and flags[end] & HELPERS:
                end += 1
            closes = end >= last or flags[end] & SEPARATORS
            if not (flags[opener] & OPENERS or (closes and opener > first and flags[opener] & (lx.DETERMINER | lx.PREPOSITION))):
                return True
    return False
