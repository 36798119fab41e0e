"""Reported speech without marks: the clause that a cue reports, where no quotation stands in its place."""

from collections.abc import Callable
from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.mentions import phrase_at
from wireparse.quotes.reported import Order, Reported
from wireparse.quotes.sentences import Sentence, reports_plainly

#: How few tokens make no statement.
SHORT: Final = 2
#: How far behind a verb its complementizer may stand.
REACH: Final = 14


class Clause(NamedTuple):
    """The tokens `[first, last)` of a reported clause, in one or two stretches, and the cue that reports it."""

    stretches: tuple[tuple[int, int], ...]
    cue: Reported
    rule: str


def find_clauses(sentence: Sentence) -> list[Clause]:
    """Find the clauses that the cues of *sentence* report."""
    found: list[Clause] = []
    claimed = -1
    read: Callable[[Sentence, int, Reported], Clause | None] = _read
    if sentence.lex.speech.verb_second:
        from wireparse.quotes.subordinate import bracket_reader

        read = bracket_reader(sentence)
    for k, cue in enumerate(sentence.cues):
        if cue.speaker is None or cue.order is Order.NOMINAL:
            continue
        if cue.within >= 0 and cue.use is not Use.SAY:
            continue
        clause = read(sentence, k, cue)
        if clause is None:
            continue
        stretches = clause.stretches
        if not (len(stretches) > 1 and _says_something(sentence, *stretches[1])):
            stretches = tuple(s for s in stretches if _says_something(sentence, *s))
        if stretches and (stretches[0][0] > claimed or cue.within >= 0):
            found.append(clause._replace(stretches=stretches))
            claimed = stretches[0][0]
    return found


def _read(sentence: Sentence, k: int, cue: Reported) -> Clause | None:
    """Read the clause that *cue*, the one at *k* in its sentence, reports."""
    clause = _around(sentence, k, cue) if cue.incise else None
    return _behind(sentence, k, cue) if clause is None else clause


def _says_something(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether `[first, last)` holds words of a statement that no marks enclose."""
    words = 0
    for flag in sentence.tokens.flags[first:last]:
        if not flag & lx.PUNCTUATION:
            words += 1
            if words > SHORT:
                return True
    return False


def trimmed(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Leave out punctuation and conjunctions at the edges."""
    flags = sentence.tokens.flags
    # What opens the clause of the next cue is no end of this one; where verbs stand last, it may be all that stands before a source.
    end = _END if last == sentence.last or sentence.lex.speech.verb_second else _END | lx.SUBORDINATOR
    while first < last and flags[first] & _EDGE:
        first += 1
    while first < last and flags[last - 1] & end:
        last -= 1
    return first, last


_EDGE: Final = lx.COMMA | lx.COORDINATOR | lx.DASH | lx.STOP | lx.COLON
_END: Final = _EDGE | lx.SEMICOLON


def _start_of(cue: Reported) -> int:
    """Give the first token of a cue with its subject."""
    if cue.order is Order.SUBJECT_VERB and cue.speaker is not None:
        return min(cue.first, cue.speaker.first)
    return cue.first


def _end_of(cue: Reported) -> int:
    """Give the token behind a cue with its subject."""
    if cue.order in (Order.VERB_SUBJECT, Order.VERBLESS) and cue.speaker is not None:
        return max(cue.last, cue.speaker.last)
    return cue.last


def _start_in(sentence: Sentence, cue: Reported, first: int) -> int:
    """Give the same, and for a source whose owner stands before it, the preposition of both: "…, in Smith's words"."""
    if cue.order is not Order.VERBLESS or cue.speaker is None or cue.speaker.first >= cue.first:
        return _start_of(cue)
    start = cue.speaker.first
    return start - 1 if start > first and sentence.tokens.flags[start - 1] & lx.PREPOSITION else start


def _around(sentence: Sentence, k: int, cue: Reported) -> Clause | None:
    """Read the clause that an interrupting or closing cue reports: "…, officials said", "…, a annoncé le ministère"."""
    flags = sentence.tokens.flags
    subject_first = cue.order is Order.SUBJECT_VERB
    if cue.use is Use.GESTURE or (subject_first and sentence.lex.speech.subject_before_verb and not reports_plainly(sentence, cue)):
        return None
    first = sentence.first
    for other in reversed(sentence.cues[:k]):
        if other.incise and other.order in (Order.HUNG_PRONOUN, Order.VERB_SUBJECT):
            first = _end_of(other)
            break
    start = _start_in(sentence, cue, first)
    if start <= first and cue.order is Order.VERBLESS:
        return _of_source(sentence, cue, cue.last, _limit(sentence, k, cue.last))
    before = trimmed(sentence, first, start)
    if before[0] >= before[1] or (flags[start - 1] & lx.QUOTE and before[1] - before[0] == 1):
        return None
    if before[1] - before[0] == 1 and flags[before[0]] & lx.QUOTE:
        return None
    if subject_first and _is_phrase(sentence, *before):
        return None  # "In a statement, Smith said"
    stretches = [before]
    end = _end_of(cue)
    if (
        end < sentence.last
        and flags[end] & lx.COMMA
        and before[1] - before[0] <= 4  # noqa: PLR2004
        and not flags[end + 1 if end + 1 < sentence.last else end] & (lx.GERUND | lx.RELATIVE)
    ):
        stretches.append(trimmed(sentence, end, _limit(sentence, k, end)))
    return Clause(tuple(stretches), cue, "clause-before")


def _is_phrase(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether `[first, last)` opens as a phrase of place, time or manner does, and holds no clause behind a comma."""
    flags = sentence.tokens.flags
    word = sentence.tokens.words[first].lower()
    asked = first == sentence.first and flags[first] & lx.PARTICIPLE and flags[first] & lx.CAPITAL  # "Asked who would pay, Smith said"
    opens = flags[first] & _OPENS_PHRASE or asked or word.endswith(sentence.lex.gerund_endings)
    return bool(opens) and not any(flag & lx.COMMA for flag in flags[first:last])


#: What opens a phrase rather than a clause.
_OPENS_PHRASE: Final = lx.PREPOSITION | lx.SUBORDINATOR | lx.GERUND


def _behind(sentence: Sentence, k: int, cue: Reported) -> Clause | None:
    """Read the clause behind a cue: "said that …", "said …", "a annoncé que …", "selon lui, …", "vowed to …"."""
    at = _end_of(cue)
    last = _limit(sentence, k, at)
    if cue.order is Order.VERBLESS:
        return None if cue.incise else _of_source(sentence, cue, at, last)
    opening = _complementizer_behind(sentence, at, last)
    if opening < 0 and cue.use is not Use.GESTURE and cue.order is not Order.VERB_SUBJECT and at < last:
        opening = _bare_clause(sentence, cue, at, last)
    return Clause((trimmed(sentence, opening, last),), cue, "clause-behind") if opening >= 0 else None


def _of_source(sentence: Sentence, cue: Reported, at: int, last: int) -> Clause | None:
    """Read the clause behind a source that opens the sentence and its comma."""
    while at < last and not sentence.tokens.flags[at] & lx.COMMA:
        at += 1
    first, end = trimmed(sentence, at, last)
    return Clause(((first, end),), cue, "source-opening") if first < end else None


def _complementizer_behind(sentence: Sentence, at: int, last: int) -> int:
    """Give where a clause opens behind its complementizer, within reach of the cue that ends before *at*, or -1."""
    for j, flag in enumerate(sentence.tokens.flags[at : min(last, at + REACH)], at):
        if flag & _OPENS_OR_ENDS:
            if flag & lx.COMPLEMENTIZER:
                return j + 1
            if flag & _HARD or not flag & _NOMINAL:
                break
    return -1


_HARD: Final = lx.QUOTE | lx.COLON | lx.STOP
_NOMINAL: Final = lx.CAPITAL | lx.NOUN
_OPENS_OR_ENDS: Final = lx.COMPLEMENTIZER | _HARD | lx.ANY_FINITE


def _bare_clause(sentence: Sentence, cue: Reported, at: int, last: int) -> int:
    """Give where a clause without complementizer opens, or an infinitive behind its marker, or -1."""
    flags, lex = sentence.tokens.flags, sentence.lex
    verb = sentence.tokens.words[cue.last - 1].lower()
    at = _past_addressee(sentence, at, last)
    while at < last and flags[at] & _PASSED and not flags[at] & _NOT_PASSED:
        if lex.speech.bare_clause and flags[at] & lx.PREPOSITION and not (at + 1 < last and flags[at + 1] & lx.TIME):
            break  # "said in a statement", not "said in March"
        at += 1
    if at >= last or flags[at] & _NO_OPENING:
        return -1
    if flags[at] & lx.INFINITIVE_MARKER:
        return -1 if verb in lex.without_infinitive or _noun_behind(sentence, at, last) else at
    if not lex.speech.bare_clause or verb in lex.with_objects:
        return -1
    return at if cue.use is Use.CALL or not flags[at] & lx.PREPOSITION else -1


_PASSED: Final = lx.TIME | lx.BETWEEN | lx.NUMBER
_NOT_PASSED: Final = lx.DETERMINER | lx.CAPITAL | lx.INFINITIVE_MARKER
_NO_OPENING: Final = lx.QUOTE | lx.COLON | lx.COMMA | lx.STOP
_BEFORE_VERB: Final = lx.CLITIC | lx.PRONOUN


def _noun_behind(sentence: Sentence, at: int, last: int) -> bool:
    """Tell whether a noun follows what may mark an infinitive: "lors d'une réunion", "à la presse", not "de la rouvrir"."""
    tokens, endings = sentence.tokens, sentence.lex.infinitive_endings
    if at + 1 >= last or not tokens.flags[at + 1] & lx.DETERMINER:
        return False
    if not tokens.flags[at + 1] & _BEFORE_VERB:
        return True
    verb = next((i for i in range(at + 2, min(last, at + 4)) if not tokens.flags[i] & lx.CLITIC), -1)
    return verb >= 0 and bool(endings) and not (tokens.flags[verb] & lx.INFINITIVE or tokens.words[verb].lower().endswith(endings))


def _past_addressee(sentence: Sentence, at: int, last: int) -> int:
    """Give the token behind whom the verb before *at* speaks to: "told reporters", "told them"."""
    tokens, lex = sentence.tokens, sentence.lex
    if tokens.words[at - 1].lower() not in lex.addressing:
        return at
    addressee = phrase_at(tokens, at, last, lex)
    if addressee is not None and addressee.last < last and not tokens.flags[addressee.last] & (lx.POSSESSIVE | lx.GENITIVE):
        return addressee.last
    return at + 1 if tokens.words[at].lower() in lex.object_pronouns else at


def _limit(sentence: Sentence, k: int, at: int) -> int:
    """Give where the clause behind the cue *k* ends at the latest: before the next cue that chains on or interrupts."""
    for other in sentence.cues[k + 1 :]:
        if other.within < 0 and other.order is not Order.NOMINAL:
            start = _start_of(other)
            if start > at:
                return start
    for semicolon in sentence.semicolons:
        if semicolon >= at:
            return semicolon
    return sentence.last
