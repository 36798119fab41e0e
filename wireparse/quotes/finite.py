"""The second stage: whose a finite verb group is: the subject before the verb, behind it, or lent by a verb before it."""

from typing import Final

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.finding import (
    earlier_subject,
    is_object,
    is_parted,
    is_what_is_said,
    lent_subject,
    nearest_name,
    needs_none,
    read_out,
    subject_behind,
)
from wireparse.quotes.leftward import phrase_before
from wireparse.quotes.mentions import Mention
from wireparse.quotes.reported import ASIDE, Group, Order, Reported, Scope, can_speak, has_clause
from wireparse.quotes.tokens import Tokens

#: What stands before a second verb of the same subject; where verbs need no subject, a conjunction may too.
_GO_ON: Final = lx.COMMA | lx.BETWEEN | lx.QUOTE
_GO_ON_SILENT: Final = _GO_ON | lx.COMPLEMENTIZER | lx.RELATIVE | lx.SUBORDINATOR

#: What makes a clause of the phrase behind a verb.
_GOES_ON: Final = lx.MODAL | lx.AUXILIARY | lx.COPULA

#: What stands before a verb whose subject may follow it.
_INVERTING: Final = lx.QUOTE | lx.COMMA | lx.STOP | lx.DASH | lx.BRACKET


def read_finite(scope: Scope, group: Group) -> Reported | None:
    """Settle the subject of a finite verb group: behind the verb, lent by a verb before it, or before the verb."""
    tokens, first, last, lex, found = scope.tokens, scope.first, scope.last, scope.lex, scope.found
    start, end, use = group.start, group.end, group.use
    flags, words = tokens.flags, tokens.words
    before = scope.before(start)
    floor = _floor(scope)
    likened = start > first and words[start - 1].lower() in lex.likening
    if likened or before & _INVERTING:
        inverted = _inverted(scope, group, floor, likened=likened)
        if inverted is not None:
            return inverted
    if before & lx.COORDINATOR or (before & lx.COMMA and start - 2 >= first and flags[start - 2] & lx.COORDINATOR):
        lent = lent_subject(tokens, start, first, lex, found)
        return Reported(Order.CHAINED, use, start, end, lent, has_clause(tokens, end, last))
    subject = phrase_before(tokens, start, floor, lex)
    if subject is None:
        return _without_subject(scope, group, floor)
    if subject.embedded and not can_speak(tokens, subject) and words[start - 1].lower() in lex.speech.who.split():
        subject = nearest_name(tokens, subject)
    clause = has_clause(tokens, end, last)
    if subject.embedded and is_object(tokens, start, subject, lex):
        return Reported(Order.CHAINED, use, start, end, lent_subject(tokens, subject.first, first, lex, found), clause, embedded=True)
    ahead = subject.first - 1
    incise = ahead >= first and (bool(flags[ahead] & (lx.QUOTE | lx.COMMA | lx.DASH)) or words[ahead].lower() in lex.likening)
    return Reported(Order.SUBJECT_VERB, use, start, end, subject, clause, incise=incise and not clause, embedded=subject.embedded)


def _floor(scope: Scope) -> int:
    """Give the token before which no subject is looked for: the end of the last cue, unless that stands aside of the clause."""
    for cue in reversed(scope.found):
        if cue.order not in ASIDE:
            return scope.first if cue.embedded else max(scope.first, cue.last)
    return scope.first


def _inverted(scope: Scope, group: Group, floor: int, *, likened: bool) -> Reported | None:
    """Read a verb whose subject follows: `"…", a dit X`; *likened* ones stand behind a word of likening ("comme l'a dit X")."""
    speech = scope.lex.speech
    start, end, use = group.start, group.end, group.use
    if not speech.inversion or not (speech.inversion_of_all or use in (Use.SAY, Use.GESTURE)):
        return None
    behind = _inverted_subject(scope, group, floor, likened=likened)
    if behind is None and not (likened and speech.null_subject and use is Use.SAY):
        return None
    order = Order.VERBLESS if likened else Order.VERB_SUBJECT
    return Reported(order, use, start, end, behind, incise=is_parted(scope.tokens, start, scope.first, likened=likened))


def _inverted_subject(scope: Scope, group: Group, floor: int, *, likened: bool) -> Mention | None:
    """Find the subject behind the verb, where none before it can speak."""
    tokens, first, last, lex = scope.tokens, scope.first, scope.last, scope.lex
    start = group.start
    before = scope.before(start)
    direct = bool(before & lx.QUOTE or (before & lx.COMMA and start - 2 >= first and tokens.flags[start - 2] & lx.QUOTE))
    around = phrase_before(tokens, start, floor, lex) if before & lx.COMMA or not direct else None
    weak = around is not None and not can_speak(tokens, around) and not direct
    whole = group.use is Use.SAY and not lex.speech.null_subject and not direct and not has_clause(tokens, group.end, last)
    if not (likened or around is None or weak or whole):
        return None
    behind = subject_behind(tokens, group.end, last, lex)
    if behind is not None and not (likened or around is None or weak) and not _is_someone(tokens, behind):
        return None
    if behind is not None and lex.speech.bare_clause and not direct and behind.last < last and tokens.flags[behind.last] & _GOES_ON:
        return None  # "Smith, the mayor, said Wall Street may …"
    if behind is None or (lex.speech.null_subject and is_what_is_said(tokens, start, behind, lex, direct=direct)):
        return None
    return behind if can_speak(tokens, behind) or (direct and not weak) else None


def _is_someone(tokens: Tokens, mention: Mention) -> bool:
    """Tell whether a phrase behind the verb names a person: its object would need a preposition, so it is the subject.

    "La digue, un ouvrage ancien, est fissurée, a indiqué à la presse Odile Kerbrat"
    """
    first, last = mention.name
    return last - first > 1 and (first == mention.first or bool(tokens.flags[first - 1] & (lx.TITLE | lx.COMMA)))


def _without_subject(scope: Scope, group: Group, floor: int) -> Reported | None:
    """Read a finite verb before which no subject stands: a second verb of the same subject, or one that needs none."""
    tokens, first, last, lex, found = scope.tokens, scope.first, scope.last, scope.lex, scope.found
    start, end, use = group.start, group.end, group.use
    before = scope.before(start)
    silent = lex.speech.null_subject
    if floor > first:
        if not before & (_GO_ON_SILENT if silent else _GO_ON):
            return None
        return Reported(Order.CHAINED, use, start, end, None, has_clause(tokens, end, last))
    document = read_out(tokens, group, last, lex)
    if document is not None:
        return Reported(Order.VERB_SUBJECT, use, start, end, document, incise=True)
    if not (silent and needs_none(tokens, start, first)):
        return None
    earlier = earlier_subject(tokens, start, first, lex, found)
    clause = has_clause(tokens, end, last)
    return Reported(Order.CHAINED, use, start, end, earlier, clause, incise=bool(before & (lx.COMMA | lx.QUOTE)))
