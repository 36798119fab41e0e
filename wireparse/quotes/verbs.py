"""The second stage: reporting verbs, finite or not, with hung-on pronouns or inverted, and verbs that no list holds."""

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
from wireparse.quotes.groups import GAP, agent_behind, auxiliary_before, informant_behind, participle_behind
from wireparse.quotes.leftward import phrase_before
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention, phrase_at
from wireparse.quotes.reported import ASIDE, Order, Reported, can_speak, has_clause, verb_tail
from wireparse.quotes.tokens import Tokens, hung_verb

THIRD: Final = 3


#: What stands before a second verb of the same subject; where verbs need no subject, a conjunction may too.
_GO_ON: Final = lx.COMMA | lx.BETWEEN | lx.QUOTE
_GO_ON_SILENT: Final = _GO_ON | lx.COMPLEMENTIZER | lx.RELATIVE | lx.SUBORDINATOR


def read_verb(tokens: Tokens, i: int, first: int, last: int, lex: Lexicon, found: list[Reported]) -> Reported | None:
    """Read the reporting verb at token *i* with its auxiliaries, and look for its subject."""
    flags, words = tokens.flags, tokens.words
    flag = flags[i]
    end = verb_tail(tokens, i, last, lex)
    if end < 0:
        return None
    use = lex.uses[words[i].lower()]
    g = i
    while g > first and flags[g - 1] & lx.CLITIC and not (flags[g - 1] & lx.PRONOUN and not flags[g - 1] & lx.DETERMINER):
        g -= 1
    before = flags[g - 1] if g > first else 0
    if (
        g < i
        and flags[i - 1] & lx.DETERMINER
        and not before & (lx.PRONOUN | lx.RELATIVE | lx.CLITIC | lx.BETWEEN)
        and flag & lx.FINITE
        and not flag & lx.PARTICIPLE
        and (not lex.verb_nouns or words[i].lower() in lex.verb_nouns)
    ):
        return None  # article and noun, not pronoun and verb
    if (
        flag & lx.FINITE
        and not flag & (lx.GERUND | lx.PARTICIPLE | lx.INFINITIVE)
        and flags[i - 1] & (lx.DETERMINER | lx.PREPOSITION)
        and i > first
        and not flags[i - 1] & lx.CLITIC
        and words[i - 1].lower() not in lex.likening
    ):
        return None
    if flag & lx.PARTICIPLE:
        auxiliary = auxiliary_before(tokens, i, first, lex)
        if auxiliary is not None:
            start, kind = auxiliary
            if kind == "hung":
                return None
            if kind == "passive":
                return _passive(tokens, start, end, last, use, lex)
            return _finite(tokens, start, i, end, first, last, use, lex, found)
        if flag & lx.FINITE and not (i > first and flags[i - 1] & (lx.DETERMINER | lx.PREPOSITION) and not flags[i - 1] & lx.PRONOUN):
            return _finite(tokens, g, i, end, first, last, use, lex, found)
        agent = agent_behind(tokens, end, last, lex)
        if agent is not None:
            return Reported(Order.PASSIVE, use, i, end, agent)
        return None
    if flag & lx.GERUND:
        if before & lx.DETERMINER and not before & lx.CLITIC:
            return None
        if before & lx.COPULA:
            return _finite(tokens, g - 1, i, end, first, last, use, lex, found)
        return Reported(Order.CHAINED, use, g, end, lent_subject(tokens, g, first, lex, found), has_clause(tokens, end, last))
    if flag & lx.FINITE and not flag & lx.INFINITIVE:
        return _finite(tokens, g, i, end, first, last, use, lex, found)
    return _infinitive(tokens, g, i, end, first, last, use, lex, found)


def _passive(tokens: Tokens, start: int, end: int, last: int, use: Use, lex: Lexicon) -> Reported | None:
    agent = agent_behind(tokens, end, last, lex) if use in (Use.SAY, Use.CALL) else None
    return Reported(Order.PASSIVE, use, start, end, agent) if agent is not None else None


def _finite(
    tokens: Tokens, start: int, i: int, end: int, first: int, last: int, use: Use, lex: Lexicon, found: list[Reported]
) -> Reported | None:
    """Settle the subject of a finite verb group `[start, end)`: before the verb, behind it, or lent by a verb before it."""
    flags, words = tokens.flags, tokens.words
    before = flags[start - 1] if start > first else lx.STOP
    floor = first
    for cue in reversed(found):
        if cue.order not in ASIDE:
            floor = max(floor, cue.last) if not cue.embedded else floor
            break
    clause = has_clause(tokens, end, last)
    likened = start > first and words[start - 1].lower() in lex.likening
    if (
        lex.speech.inversion
        and (lex.speech.inversion_of_all or use in (Use.SAY, Use.GESTURE))
        and (likened or before & (lx.QUOTE | lx.COMMA | lx.STOP | lx.DASH | lx.BRACKET))
    ):
        direct = before & lx.QUOTE or (before & lx.COMMA and start - 2 >= first and flags[start - 2] & lx.QUOTE)
        around = phrase_before(tokens, start, floor, lex) if before & lx.COMMA or not direct else None
        weak = around is not None and not can_speak(tokens, around) and not direct
        if likened or around is None or weak:
            behind = subject_behind(tokens, end, last, lex)
            if behind is not None and lex.speech.null_subject and is_what_is_said(tokens, start, behind, lex, direct=bool(direct)):
                behind = None
            if behind is not None and (can_speak(tokens, behind) or (direct and not weak)):
                return Reported(
                    Order.VERBLESS if likened else Order.VERB_SUBJECT,
                    use,
                    start,
                    end,
                    behind,
                    incise=is_parted(tokens, start, first, likened=likened),
                )
        if likened and lex.speech.null_subject and use is Use.SAY:
            return Reported(Order.VERBLESS, use, start, end, None, incise=is_parted(tokens, start, first, likened=likened))
    if before & lx.COORDINATOR or (before & lx.COMMA and start - 2 >= first and flags[start - 2] & lx.COORDINATOR):
        lent = lent_subject(tokens, start, first, lex, found)
        return Reported(Order.CHAINED, use, start, end, lent, clause)
    subject = phrase_before(tokens, start, floor, lex)
    if subject is not None and subject.embedded and not can_speak(tokens, subject) and words[start - 1].lower() in lex.speech.who.split():
        subject = nearest_name(tokens, subject)
    if subject is not None and subject.embedded and is_object(tokens, start, subject, lex):
        return Reported(Order.CHAINED, use, start, end, lent_subject(tokens, subject.first, first, lex, found), clause, embedded=True)
    if subject is None and floor > first:
        return (
            Reported(Order.CHAINED, use, start, end, None, clause)
            if before & (_GO_ON_SILENT if lex.speech.null_subject else _GO_ON)
            else None
        )
    if subject is None:
        document = read_out(tokens, start, i, end, last, lex)
        if document is not None:
            return Reported(Order.VERB_SUBJECT, use, start, end, document, incise=True)
        if lex.speech.null_subject and needs_none(tokens, start, first):
            earlier = earlier_subject(tokens, start, first, lex, found)
            return Reported(Order.CHAINED, use, start, end, earlier, clause, incise=bool(before & (lx.COMMA | lx.QUOTE)))
        return None
    ahead = subject.first - 1
    incise = ahead >= first and (bool(flags[ahead] & (lx.QUOTE | lx.COMMA | lx.DASH)) or words[ahead].lower() in lex.likening)
    return Reported(Order.SUBJECT_VERB, use, start, end, subject, clause, incise=incise and not clause, embedded=subject.embedded)


def _infinitive(
    tokens: Tokens, g: int, i: int, end: int, first: int, last: int, use: Use, lex: Lexicon, found: list[Reported]
) -> Reported | None:
    """Read an infinitive: it speaks for the subject of the verb that governs it, or is a plain present form."""
    flags = tokens.flags
    j = g - 1
    while j >= first and flags[j] & (lx.BETWEEN | lx.CLITIC) and not flags[j] & lx.PRONOUN:
        j -= 1
    if j < first:
        return None
    flag = flags[j]
    if flags[i] & lx.FINITE or (lex.speech.bare_plural and not flag & (lx.PREPOSITION | lx.MODAL | lx.AUXILIARY | lx.COPULA)):
        plural = flag & lx.NOUN and lex.nouns[tokens.words[j].lower()].plural
        pronoun = flag & lx.PRONOUN and (p := lex.pronouns.get(tokens.words[j].lower())) is not None and (p.plural or p.person < THIRD)
        named = flag & lx.CAPITAL and (
            (tokens.words[j].endswith("s") and use is Use.SAY) or bool(j - 2 >= first and flags[j - 1] & lx.COORDINATOR)
        )
        if use is Use.SAY and not (plural or pronoun or named) and (flag == 0 or flag & lx.NOUN):
            subject = phrase_before(tokens, g, first, lex)
            plural = subject is not None and any(
                flags[k] & lx.NOUN and lex.nouns[tokens.words[k].lower()].plural for k in range(subject.first, subject.last)
            )
        if pronoun or plural or named or flag & (lx.RELATIVE | lx.COORDINATOR):
            return _finite(tokens, g, i, end, first, last, use, lex, found)
        return None
    clause = has_clause(tokens, end, last)
    if flag & lx.MODAL:
        subject = phrase_before(tokens, j, first, lex)
        if subject is None:
            start = j - 1 if j > first and flags[j - 1] & lx.REFLEXIVE else j
            document = read_out(tokens, start, i, end, last, lex)
            if document is not None:
                return Reported(Order.VERB_SUBJECT, use, start, end, document, incise=True)
            return Reported(Order.CHAINED, use, j, end, lent_subject(tokens, j, first, lex, found), clause)
        return Reported(Order.SUBJECT_VERB, use, j, end, subject, clause, embedded=subject.embedded)
    if flag & lx.INFINITIVE_MARKER:
        if j > first and tokens.words[j - 1].endswith(lex.gerund_endings) and not flags[j - 1]:
            return None  # "un texte visant à interdire …"
        return Reported(Order.CHAINED, use, g, end, lent_subject(tokens, j, first, lex, found), clause)
    return None


def read_hung(tokens: Tokens, i: int, first: int, last: int, lex: Lexicon) -> Reported | None:
    """Read "souligne-t-elle", "a-t-il ajouté", "s'est-elle félicitée"."""
    verb, _ = hung_verb(tokens.words[i], lex)
    end = i + 1
    flag = lex.flags.get(verb.lower(), 0)
    start = i - 1 if i > first and tokens.flags[i - 1] & lx.CLITIC else i
    use = lex.uses.get(verb.lower())
    if flag & (lx.AUXILIARY | lx.COPULA):
        j = participle_behind(tokens, end, last, lex)
        if j >= 0:
            tail = verb_tail(tokens, j, last, lex)
            end = tail if tail > 0 else j + 1
            use = lex.uses.get(tokens.words[j].lower())
        else:
            k = end
            while k < last and tokens.flags[k] & lx.BETWEEN:
                k += 1
            if k < last and tokens.flags[k] == 0 and tokens.words[k].endswith(lex.participle_endings):
                end, use = k + 1, use or Use.GESTURE
    elif flag & lx.MODAL:
        for j in range(end, min(last, end + GAP)):
            if tokens.flags[j] & lx.INFINITIVE:
                end, use = j + 1, lex.uses.get(tokens.words[j].lower())
                break
    before = tokens.flags[start - 1] if start > first else lx.STOP
    opening = bool(before & (lx.QUOTE | lx.COMMA | lx.STOP | lx.DASH | lx.BRACKET))
    if use is None and not before & (lx.QUOTE | lx.COMMA):
        return None
    question = tokens.words[last - 1] == "?" and use is None
    if question:
        return None
    speaker = Mention(i, i + 1, (i, i))
    if hung_verb(tokens.words[i], lex)[1] == lex.speech.impersonal:
        speaker = informant_behind(tokens, end, last, lex) or speaker
    return Reported(Order.HUNG_PRONOUN, use or Use.GESTURE, start, end, speaker, has_clause(tokens, end, last), incise=opening)


def read_unknown(tokens: Tokens, i: int, last: int, lex: Lexicon) -> Reported | None:
    """Read a verb that the lexicon does not hold where only a reporting verb can stand: `"…", brocarde Smith`, `"…," Smith barked`."""
    flags, words = tokens.flags, tokens.words
    at = i
    if lex.speech.inversion_of_all:
        while at < last and flags[at] & (lx.CLITIC | lx.REFLEXIVE):
            at += 1
        if at < last and flags[at] & (lx.AUXILIARY | lx.COPULA) and (flags[at] & lx.AUXILIARY or flags[at - 1] & lx.REFLEXIVE):
            at += 1
            while at < last and at < i + GAP and (flags[at] & lx.BETWEEN or words[at].endswith(lex.adverb_endings)):
                at += 1
            if at >= last or flags[at] or not words[at].endswith(lex.participle_endings):
                return None
        elif at >= last or flags[at] or not words[at].endswith(lex.finite_endings):
            return None
        behind = subject_behind(tokens, at + 1, last, lex)
        if behind is None or not can_speak(tokens, behind) or behind.first - at > GAP:
            return None
        return Reported(Order.VERB_SUBJECT, Use.GESTURE, i, at + 1, behind, incise=True)
    if not lex.speech.subject_before_verb or not lex.finite_endings:
        return None
    mention = phrase_at(tokens, at, last, lex)
    if mention is None or mention.last >= last or not can_speak(tokens, mention):
        return None
    verb = mention.last
    while verb < last and flags[verb] & lx.BETWEEN and not flags[verb] & lx.AUXILIARY:
        verb += 1
    if verb >= last or flags[verb] or not words[verb].endswith(lex.finite_endings):
        return None
    return Reported(Order.SUBJECT_VERB, Use.GESTURE, verb, verb + 1, mention, incise=True)
