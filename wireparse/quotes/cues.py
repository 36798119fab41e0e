"""The second stage: words that report speech, each with the speaker that its own clause names."""

import enum
from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Sort, Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention, opens_phrase, phrase_at, phrase_before, phrase_to
from wireparse.quotes.tokens import Tokens, hung_verb

#: How far behind an inverted verb its subject may stand, in tokens.
REACH: Final = 26
#: How many adverbs and object pronouns may stand between an auxiliary and its participle.
GAP: Final = 5
THIRD: Final = 3
#: How far before a verb without subject another verb may stand.
FAR: Final = 60
#: How long a phrase before a verb without subject may be.
LOOSE: Final = 12
#: How many characters the name of a paper in marks may have.
NAME: Final = 30
#: How many words may part an owner from what he owns.
OWNED: Final = 4


class Order(enum.StrEnum):
    """How a cue and its speaker stand to each other."""

    SUBJECT_VERB = "subject-verb"
    VERB_SUBJECT = "verb-subject"
    HUNG_PRONOUN = "hung-pronoun"
    CHAINED = "chained"  #: a participle, infinitive or second verb without a subject of its own
    VERBLESS = "verbless"
    PASSIVE = "passive"
    MOOD = "mood"  #: a verb form that by itself tells reported speech; it has no speaker of its own
    NOMINAL = "nominal"  #: a noun of saying with its owner


#: Cues that stand aside of the main clause and lend their speaker to no other verb.
_ASIDE: Final = frozenset([Order.VERBLESS, Order.PASSIVE, Order.NOMINAL])


class Reported(NamedTuple):
    """One cue: tokens `[first, last)`, and the speaker as its clause names it.

    `speaker` is None where the cue leaves it to be taken from elsewhere. `clause` says that a complementizer follows.
    `incise` cues interrupt or follow the words that they report; `embedded` ones stand in a relative clause.
    """

    order: Order
    use: Use
    first: int
    last: int
    speaker: Mention | None
    clause: bool = False
    incise: bool = False
    embedded: bool = False
    within: int = -1  # index of the cue in whose clause this one stands


def find_cues(tokens: Tokens, first: int, last: int, lex: Lexicon) -> list[Reported]:
    """Find the cues of the sentence `[first, last)` in the order of the text."""
    found: list[Reported] = []
    flags = tokens.flags
    at = first
    for i in [i for i in range(first, last) if flags[i] & _TELLING]:
        if i < at:
            continue
        if flags[i] & lx.QUOTE:
            behind = i + 2 if i + 1 < last and flags[i + 1] & lx.COMMA else i + 1
            cue = None if behind >= last or flags[behind] & _TELLING else _unknown_verb(tokens, behind, first, last, lex)
        else:
            cue = _cue_at(tokens, i, first, last, lex, found)
        if cue is not None:
            found.append(cue)
            at = max(i + 1, cue.last)
    _nest(tokens, found)
    for k, cue in enumerate(found):
        found[k] = _lend(cue, k, found, silent=lex.speech.null_subject and bool(flags[cue.last - 1] & lx.FINITE))
    if lex.speech.null_subject:
        found = [_silence(cue) for cue in found]
    return found


#: What may be a cue, or stand before one.
_TELLING: Final = lx.REPORTING | lx.HUNG | lx.VERBLESS | lx.VERBLESS_AFTER | lx.POSSESSIVE_CUE | lx.SPEECH_NOUN | lx.QUOTE


def _cue_at(tokens: Tokens, i: int, first: int, last: int, lex: Lexicon, found: list[Reported]) -> Reported | None:
    """Read the cue at token *i*, if it is one; *found* are those before it."""
    flag = tokens.flags[i]
    cue = None
    if flag & lx.HUNG:
        cue = _hung(tokens, i, first, last, lex)
    if cue is None and flag & lx.VERBLESS:
        cue = _verbless(tokens, i, first, last, lex)
    if cue is None and flag & lx.POSSESSIVE_CUE:
        cue = _possessive(tokens, i, first, lex)
    if cue is None and flag & lx.SPEECH_NOUN:
        cue = _nominal(tokens, i, first, last, lex)
    if cue is None and flag & lx.REPORTING and not (flag & lx.CAPITAL and i > first and not tokens.flags[i - 1] & lx.QUOTE):
        cue = _verb(tokens, i, first, last, lex, found)
    return cue


def _silence(cue: Reported) -> Reported:
    """Give a cue without any subject an empty mention: who speaks goes on from before."""
    if cue.speaker is not None or cue.order not in (Order.CHAINED, Order.VERBLESS):
        return cue
    return cue._replace(speaker=Mention(cue.first, cue.first, (cue.first, cue.first)))


def _unknown_verb(tokens: Tokens, i: int, first: int, last: int, lex: Lexicon) -> Reported | None:
    """Read a verb that the lexicon does not hold where only a reporting verb can stand: `"…", brocarde Smith`, `"…," Smith barked`."""
    flags, words = tokens.flags, tokens.words
    at = i
    if lex.speech.inversion_of_all:
        while at < last and flags[at] & (lx.CLITIC | lx.REFLEXIVE):
            at += 1
        if at < last and flags[at] & (lx.AUXILIARY | lx.COPULA) and (flags[at] & lx.AUXILIARY or flags[at - 1] & lx.REFLEXIVE):
            at += 1
            while at < last and at < i + GAP and (flags[at] & lx.BETWEEN or words[at].endswith("ment")):
                at += 1
            if at >= last or flags[at] or not words[at].endswith(lex.participle_endings):
                return None
        elif at >= last or flags[at] or not words[at].endswith(lex.finite_endings):
            return None
        behind = _subject_behind(tokens, at + 1, last, lex)
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


def _nest(tokens: Tokens, found: list[Reported]) -> None:
    """Tell the cues of the main clause from those inside what it reports: "Smith said that Jones had called …"."""
    open_cue = -1
    for k, cue in enumerate(found):
        if open_cue >= 0 and _closes(tokens, found[open_cue], cue):
            open_cue = -1
        if open_cue >= 0:
            found[k] = cue._replace(within=open_cue)
        elif cue.order in (Order.SUBJECT_VERB, Order.CHAINED) and cue.use in (Use.SAY, Use.THINK) and not (cue.incise and not cue.clause):
            open_cue = k


def _closes(tokens: Tokens, outer: Reported, cue: Reported) -> bool:
    """Tell whether the clause that *outer* reports ends before *cue*."""
    if cue.order in (Order.VERBLESS, Order.HUNG_PRONOUN, Order.VERB_SUBJECT):
        return True
    if cue.order is Order.NOMINAL:
        return False
    flags = tokens.flags
    start = cue.first if cue.speaker is None or cue.order is not Order.SUBJECT_VERB else min(cue.first, cue.speaker.first)
    if start < outer.last:
        return True  # a verb of the same subject
    before = flags[start - 1]
    if cue.order is Order.CHAINED:
        return bool(before & (lx.COMMA | lx.COORDINATOR | lx.QUOTE | lx.DASH)) or bool(flags[cue.first] & lx.GERUND)
    for j in range(outer.last, start):
        flag = flags[j]
        if flag & (lx.SEMICOLON | lx.COLON):
            return True
        if flag & (lx.COMMA | lx.QUOTE) and j + 1 <= start and flags[j + 1] & (lx.COORDINATOR | lx.SUBORDINATOR) and j + 2 >= start:
            return True
    return False


def _lend(cue: Reported, k: int, found: list[Reported], *, silent: bool = False) -> Reported:
    """Let a chained cue take the speaker of the cue before it, or of the main clause that follows an opening participle.

    *silent* finite verbs need no subject, so they take none from behind.
    """
    if cue.order is not Order.CHAINED or cue.speaker is not None:
        return cue
    lenders = [o for o in found[:k] if o.speaker is not None and not o.embedded and o.order not in _ASIDE]
    main = [o for o in lenders if o.within < 0]
    if main or lenders:
        return cue._replace(speaker=(main or lenders)[-1].speaker)
    if silent:
        return cue
    for other in found[k + 1 :]:
        if other.speaker is not None and other.order is Order.SUBJECT_VERB and not other.embedded:
            return cue._replace(speaker=other.speaker)
    return next((cue._replace(speaker=o.speaker) for o in reversed(found[:k]) if o.speaker is not None), cue)


def _tail(tokens: Tokens, i: int, last: int, lex: Lexicon) -> int:
    """Give the token behind the verb at *i* and the words that belong to it, or -1 where it is no cue without them."""
    tails = lex.tails.get(tokens.words[i].lower())
    if tails is None:
        return i + 1
    for tail in tails:
        end = i + 1 + len(tail)
        if end <= last and all(tokens.words[i + 1 + j].lower() == word for j, word in enumerate(tail)):
            return end
    return -1


def _participle_behind(tokens: Tokens, i: int, last: int) -> int:
    """Give the participle of the auxiliary before token *i*, or -1."""
    flags = tokens.flags
    for j in range(i, min(last, i + GAP)):
        if flags[j] & lx.PARTICIPLE:
            return j
        if not flags[j] & (lx.BETWEEN | lx.CLITIC | lx.AUXILIARY | lx.COPULA | lx.PREPOSITION | lx.TIME) and not tokens.words[j].endswith(
            ("ment", "ly")
        ):
            return -1
    return -1


def _hung(tokens: Tokens, i: int, first: int, last: int, lex: Lexicon) -> Reported | None:
    """Read "souligne-t-elle", "a-t-il ajouté", "s'est-elle félicitée"."""
    verb, _ = hung_verb(tokens.words[i], lex)
    end = i + 1
    flag = lex.flags.get(verb.lower(), 0)
    start = i - 1 if i > first and tokens.flags[i - 1] & lx.CLITIC else i
    use = lex.uses.get(verb.lower())
    if flag & (lx.AUXILIARY | lx.COPULA):
        j = _participle_behind(tokens, end, last)
        if j >= 0:
            tail = _tail(tokens, j, last, lex)
            end = tail if tail > 0 else j + 1
            use = lex.uses.get(tokens.words[j].lower())
        else:
            k = end
            while k < last and tokens.flags[k] & lx.BETWEEN:
                k += 1
            if k < last and tokens.flags[k] == 0 and tokens.words[k][-1] in "éitus":
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
        speaker = _informant(tokens, end, last, lex) or speaker
    return Reported(Order.HUNG_PRONOUN, use or Use.GESTURE, start, end, speaker, _clause(tokens, end, last), incise=opening)


def _informant(tokens: Tokens, end: int, last: int, lex: Lexicon) -> Mention | None:
    """Find whom an impersonal "on" has it from: "a-t-on appris de source policière", "auprès du parquet"."""
    i = end
    while i < last and tokens.flags[i] & (lx.TIME | lx.BETWEEN):
        i += 1
    if i >= last or not tokens.flags[i] & lx.PREPOSITION:
        return None
    while i < last and tokens.flags[i] & lx.PREPOSITION:
        i += 1
    if i >= last:
        return None
    mention = phrase_at(tokens, i, last, lex)
    if mention is None and tokens.flags[i] & lx.NOUN:
        j = i + 1
        while j < last and not tokens.flags[j] & (lx.PUNCTUATION | lx.PREPOSITION | lx.ANY_FINITE | lx.COORDINATOR):
            j += 1
        mention = Mention(i, j, (j, j))
    return mention if mention is not None and can_speak(tokens, mention) else None


def _clause(tokens: Tokens, end: int, last: int) -> bool:
    """Tell whether a complementizer follows the cue, adverbs and an addressee left aside."""
    flags = tokens.flags
    for j in range(end, min(last, end + 14)):
        flag = flags[j]
        if flag & lx.COMPLEMENTIZER:
            return True
        if flag & (lx.STOP | lx.SEMICOLON | lx.COLON | lx.QUOTE | lx.RELATIVE) or (
            flag & (lx.ANY_FINITE | lx.GERUND) and not flag & (lx.CAPITAL | lx.NOUN)
        ):
            return False
    return False


def _verbless(tokens: Tokens, i: int, first: int, last: int, lex: Lexicon) -> Reported | None:
    """Read "selon le ministre", "according to officials", and at the head of a sentence "pour M. Dupont,"."""
    words = tokens.words
    phrases = lex.phrases[words[i].lower().replace("’", "'")]
    if i + 1 < last and len(phrases[-1].words) > 1 and words[i + 1].lower().replace("’", "'") not in lex.seconds:
        return None
    for phrase in phrases:
        end = i + len(phrase.words)
        if end >= last or any(words[i + j].lower().replace("’", "'") != word for j, word in enumerate(phrase.words)):
            continue
        if phrase.opening and not _heads_clause(tokens, i, first):
            continue
        flag = tokens.flags[end]
        if flag & lx.PRONOUN and not flag & lx.DETERMINER:
            mention: Mention | None = Mention(end, end + 1, (end, end))
        else:
            bare = bool(flag & lx.NOUN and tokens.flags[end - 1] & lx.CONTRACTED)
            mention = phrase_at(tokens, end, last, lex, bare=bare)
        if mention is None and not flag & lx.PUNCTUATION:
            mention = Mention(end, end + 1, (end, end)) if flag & (lx.NOUN | lx.CAPITAL) else None
        if mention is None:
            continue
        if phrase.opening and not can_speak(tokens, mention):
            continue
        before = tokens.flags[i - 1] if i > first else lx.STOP
        return Reported(Order.VERBLESS, Use.SAY, i, end, mention, incise=bool(before & (lx.COMMA | lx.QUOTE | lx.DASH | lx.BRACKET)))
    return None


def _heads_clause(tokens: Tokens, i: int, first: int) -> bool:
    """Tell whether token *i* opens the sentence, or follows a quotation and its comma."""
    flags = tokens.flags
    if i - first <= 1:
        return i == first or bool(flags[first] & (lx.COORDINATOR | lx.BETWEEN | lx.BRACKET | lx.STOP))
    return bool(flags[i - 1] & lx.COMMA and flags[i - 2] & lx.QUOTE)


def can_speak(tokens: Tokens, mention: Mention) -> bool:
    """Tell whether *mention* names somebody, so that a weak preposition before it can introduce a source."""
    if mention.name[0] < mention.name[1]:
        return True
    return any(
        tokens.flags[j] & (lx.NOUN | lx.PRONOUN | lx.HUNG) and not tokens.flags[j] & lx.DETERMINER
        for j in range(mention.first, mention.last)
    )


def _possessive(tokens: Tokens, i: int, first: int, lex: Lexicon) -> Reported | None:
    """Read "in Smith's words"."""
    j = i - 1
    while j > first and i - j <= OWNED and not tokens.flags[j] & (lx.POSSESSIVE | lx.PUNCTUATION | lx.ANY_FINITE | lx.DETERMINER):
        j -= 1
    if not tokens.flags[j] & lx.POSSESSIVE or j == first:
        return None
    mention = phrase_to(tokens, j - 1, first, lex, governed=True)
    if mention is None or not can_speak(tokens, mention):
        return None
    return Reported(Order.VERBLESS, Use.SAY, i, i + 1, mention, incise=True)


def _nominal(tokens: Tokens, i: int, first: int, last: int, lex: Lexicon) -> Reported | None:
    """Read a noun of saying with its owner: "her remark that …", "Smith's promise of …", "les critiques de Dupont sur …"."""
    flags = tokens.flags
    if i == first or i + 1 >= last:
        return None
    behind = flags[i + 1]
    j = i - 1
    while (
        j > first
        and i - j <= OWNED
        and not flags[j] & (lx.POSSESSIVE | lx.OWNER | lx.PUNCTUATION | lx.ANY_FINITE | lx.DETERMINER | lx.PREPOSITION)
    ):
        j -= 1
    carries = behind & (lx.COMPLEMENTIZER | lx.GENITIVE | lx.QUOTE | lx.COLON | lx.INTRODUCER | lx.INFINITIVE_MARKER)
    speaker = None
    if flags[j] & lx.OWNER and carries:
        speaker = Mention(j, j + 1, (j, j))
    elif flags[j] & lx.POSSESSIVE and j > first and carries:
        speaker = phrase_to(tokens, j - 1, first, lex, governed=True)
    elif behind & (lx.GENITIVE | lx.AGENT) and i + 2 < last:
        at = i + 2
        if (flags[i + 1] & lx.GENITIVE and not flags[at] & (lx.DETERMINER | lx.CAPITAL | lx.TITLE | lx.NOUN)) or flags[at] & lx.QUOTE:
            return None
        speaker = phrase_at(tokens, at, last, lex)
        if speaker is None and flags[at] & lx.NOUN:
            speaker = Mention(at, at + 1, (at, at))
        if speaker is not None and any(
            flags[k] & (lx.FINITE | lx.AUXILIARY | lx.COPULA) for k in range(speaker.last, min(last, speaker.last + 2))
        ):
            return None
    if speaker is None or not (can_speak(tokens, speaker) or flags[speaker.first] & lx.OWNER):
        return None
    return Reported(Order.NOMINAL, Use.CALL, i, i + 1, speaker, bool(behind & lx.COMPLEMENTIZER))


def _verb(tokens: Tokens, i: int, first: int, last: int, lex: Lexicon, found: list[Reported]) -> Reported | None:
    """Read the reporting verb at token *i* with its auxiliaries, and look for its subject."""
    flags, words = tokens.flags, tokens.words
    flag = flags[i]
    end = _tail(tokens, i, last, lex)
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
        auxiliary = _auxiliary_before(tokens, i, first, lex)
        if auxiliary is not None:
            start, kind = auxiliary
            if kind == "hung":
                return None
            if kind == "passive":
                return _passive(tokens, start, end, last, use, lex)
            return _finite(tokens, start, i, end, first, last, use, lex, found)
        if flag & lx.FINITE and not (i > first and flags[i - 1] & (lx.DETERMINER | lx.PREPOSITION) and not flags[i - 1] & lx.PRONOUN):
            return _finite(tokens, g, i, end, first, last, use, lex, found)
        agent = _agent(tokens, end, last, lex)
        if agent is not None:
            return Reported(Order.PASSIVE, use, i, end, agent)
        return None
    if flag & lx.GERUND:
        if before & lx.DETERMINER and not before & lx.CLITIC:
            return None
        if before & lx.COPULA:
            return _finite(tokens, g - 1, i, end, first, last, use, lex, found)
        return Reported(Order.CHAINED, use, g, end, _main_subject(tokens, g, first, lex, found), _clause(tokens, end, last))
    if flag & lx.FINITE and not flag & lx.INFINITIVE:
        return _finite(tokens, g, i, end, first, last, use, lex, found)
    return _infinitive(tokens, g, i, end, first, last, use, lex, found)


def _auxiliary_before(tokens: Tokens, i: int, first: int, lex: Lexicon) -> tuple[int, str] | None:
    """Find the auxiliary of the participle at *i*: its token, and whether the group is active, passive or has a hung pronoun."""
    flags = tokens.flags
    j = i - 1
    floor = max(first, i - GAP - 1)
    passive = False
    while j >= floor:
        flag = flags[j]
        if flag & lx.HUNG:
            return j, "hung"
        if flag & lx.AUXILIARY:
            if i - j > 1 and not _inserted(tokens, j + 1, i):
                return None
            start = j
            while start > first and flags[start - 1] & lx.CLITIC:
                start -= 1
            return start, "passive" if passive else "active"
        if flag & lx.COPULA:
            if i - j > 1 and not _inserted(tokens, j + 1, i):
                return None
            start = j
            while start > first and flags[start - 1] & (lx.CLITIC | lx.REFLEXIVE):
                start -= 1
            if any(flags[k] & lx.REFLEXIVE for k in range(start, j)):
                return start, "active"
            passive = True
            if j - 1 >= floor and flags[j - 1] & (lx.AUXILIARY | lx.BETWEEN):
                j -= 1
                continue
            return start, "passive"
        if tokens.words[j] in ("été", "been"):
            passive = True
        elif (
            flag & (lx.ANY_FINITE | lx.COMPLEMENTIZER | lx.RELATIVE | lx.SUBORDINATOR | lx.QUOTE | lx.STOP | lx.COLON)
            and not flag & lx.BETWEEN
        ):
            break
        j -= 1
    return None


def _inserted(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether the tokens `[start, end)` may stand between an auxiliary and its participle: adverbs, or one phrase of place or time."""
    flags = tokens.flags
    commas = [j for j in range(start, end) if flags[j] & lx.COMMA]
    if commas and not (len(commas) == 2 and commas[0] == start and commas[1] == end - 1):
        return False
    if commas:
        start, end = start + 1, end - 1
    governed = False
    for j in range(start, end):
        flag = flags[j]
        if flag & lx.PREPOSITION:
            governed = True
        elif not governed and not flag & (lx.BETWEEN | lx.CLITIC | lx.TIME | lx.COPULA | lx.AUXILIARY | lx.PARTICIPLE):
            if not tokens.words[j].endswith(("ment", "ly")):
                return False
        elif governed and flag & lx.DETERMINER and not flags[j - 1] & (lx.PREPOSITION | lx.DETERMINER):
            return False
    return True


def _agent(tokens: Tokens, end: int, last: int, lex: Lexicon) -> Mention | None:
    """Find the agent of a passive within reach behind its participle."""
    flags = tokens.flags
    for j in range(end, min(last - 1, end + 12)):
        if flags[j] & lx.AGENT:
            mention = phrase_at(tokens, j + 1, last, lex)
            return mention if mention is not None and can_speak(tokens, mention) else None
        if flags[j] & (lx.STOP | lx.COLON | lx.SEMICOLON) or (flags[j] & lx.ANY_FINITE and not flags[j] & lx.CAPITAL):
            return None
    return None


def _passive(tokens: Tokens, start: int, end: int, last: int, use: Use, lex: Lexicon) -> Reported | None:
    agent = _agent(tokens, end, last, lex) if use in (Use.SAY, Use.CALL) else None
    return Reported(Order.PASSIVE, use, start, end, agent) if agent is not None else None


def _finite(
    tokens: Tokens, start: int, i: int, end: int, first: int, last: int, use: Use, lex: Lexicon, found: list[Reported]
) -> Reported | None:
    """Settle the subject of a finite verb group `[start, end)`: before the verb, behind it, or lent by a verb before it."""
    flags, words = tokens.flags, tokens.words
    before = flags[start - 1] if start > first else lx.STOP
    floor = first
    for cue in reversed(found):
        if cue.order not in _ASIDE:
            floor = max(floor, cue.last) if not cue.embedded else floor
            break
    clause = _clause(tokens, end, last)
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
            behind = _subject_behind(tokens, end, last, lex)
            if behind is not None and lex.speech.null_subject and _is_what_is_said(tokens, start, behind, lex, direct=bool(direct)):
                behind = None
            if behind is not None and (can_speak(tokens, behind) or (direct and not weak)):
                return Reported(
                    Order.VERBLESS if likened else Order.VERB_SUBJECT,
                    use,
                    start,
                    end,
                    behind,
                    incise=_parted(tokens, start, first, likened=likened),
                )
        if likened and lex.speech.null_subject and use is Use.SAY:
            return Reported(Order.VERBLESS, use, start, end, None, incise=_parted(tokens, start, first, likened=likened))
    if before & lx.COORDINATOR or (before & lx.COMMA and start - 2 >= first and flags[start - 2] & lx.COORDINATOR):
        lent = _main_subject(tokens, start, first, lex, found)
        return Reported(Order.CHAINED, use, start, end, lent, clause)
    subject = phrase_before(tokens, start, floor, lex)
    if subject is not None and subject.embedded and not can_speak(tokens, subject) and words[start - 1].lower() in lex.speech.who.split():
        subject = _nearest_name(tokens, subject)
    if subject is not None and subject.embedded and _is_object(tokens, start, subject, lex):
        return Reported(Order.CHAINED, use, start, end, _main_subject(tokens, subject.first, first, lex, found), clause, embedded=True)
    if subject is None and floor > first:
        return Reported(Order.CHAINED, use, start, end, None, clause) if before & (lx.COMMA | lx.BETWEEN | lx.QUOTE) else None
    if subject is None:
        document = _read_out(tokens, start, i, end, last, lex)
        if document is not None:
            return Reported(Order.VERB_SUBJECT, use, start, end, document, incise=True)
        if lex.speech.null_subject and _needs_none(tokens, start, first):
            earlier = _earlier_subject(tokens, start, first, lex, found)
            return Reported(Order.CHAINED, use, start, end, earlier, clause, incise=bool(before & (lx.COMMA | lx.QUOTE)))
        return None
    ahead = subject.first - 1
    incise = ahead >= first and (bool(flags[ahead] & (lx.QUOTE | lx.COMMA | lx.DASH)) or words[ahead].lower() in lex.likening)
    return Reported(Order.SUBJECT_VERB, use, start, end, subject, clause, incise=incise and not clause, embedded=subject.embedded)


def _parted(tokens: Tokens, start: int, first: int, *, likened: bool) -> bool:
    """Tell whether a comma or mark stands before the inverted verb, or before the word that likens it."""
    return not likened or (start - 2 >= first and bool(tokens.flags[start - 2] & lx.PUNCTUATION))


def _is_object(tokens: Tokens, verb: int, antecedent: Mention, lex: Lexicon) -> bool:
    """Tell whether the relative pronoun before *verb* is its object: "a quien acusó", "lo que calificó", "medidas que consideró"."""
    if not lex.speech.null_subject:
        return False
    flags = tokens.flags
    r = verb - 1
    while r > antecedent.last and not flags[r] & lx.RELATIVE:
        r -= 1
    before = flags[r - 1]
    if tokens.words[r - 1].lower() in lex.neuters or (before & lx.PREPOSITION and not before & lx.CAPITAL):
        return True
    if before & lx.DETERMINER and flags[r - 2] & lx.PREPOSITION:
        return True
    return not can_speak(tokens, antecedent)


def _read_out(tokens: Tokens, start: int, verb: int, end: int, last: int, lex: Lexicon) -> Mention | None:
    """Find the document in which an impersonal verb reads: "se lee en el comunicado"."""
    flags, words = tokens.flags, tokens.words
    places = lex.speech.impersonal_places.split()
    if not places or not (words[verb].endswith("-se") or any(flags[k] & lx.REFLEXIVE for k in range(start, verb))):
        return None
    at = end
    while at < last and flags[at] & lx.BETWEEN and words[at].lower() not in places:
        at += 1
    if at + 1 >= last or words[at].lower() not in places:
        return None
    mention = phrase_at(tokens, at + 1, last, lex, bare=bool(flags[at] & lx.CONTRACTED and flags[at + 1] & lx.NOUN))
    return mention if mention is not None and can_speak(tokens, mention) else None


def _nearest_name(tokens: Tokens, antecedent: Mention) -> Mention:
    """Give the name that ends an antecedent which itself cannot speak: "las obras de Lara, quien señala"."""
    first = antecedent.last
    while first > antecedent.first and tokens.flags[first - 1] & lx.CAPITAL:
        first -= 1
    return Mention(first, antecedent.last, (first, antecedent.last), embedded=True) if first < antecedent.last else antecedent


def _is_what_is_said(tokens: Tokens, verb: int, behind: Mention, lex: Lexicon, *, direct: bool) -> bool:
    """Tell whether the phrase behind a verb that needs no subject is rather its object: "Además, reiteró la propuesta"."""
    flags = tokens.flags
    if direct and flags[verb - 1] & lx.QUOTE:
        return not can_speak(tokens, behind) and not flags[behind.first] & lx.QUOTE
    if direct or behind.name[0] < behind.name[1]:
        return False
    nouns = [lex.nouns[w] for j in range(behind.first, behind.last) if (w := tokens.words[j].lower()) in lex.nouns]
    return bool(nouns) and nouns[0].sort is Sort.DOCUMENT


def _earlier_subject(tokens: Tokens, verb: int, first: int, lex: Lexicon, found: list[Reported]) -> Mention | None:
    """Give who the sentence's earlier verb is about, where there is one."""
    flags = tokens.flags
    if not any(
        flags[j] & lx.ANY_FINITE and not flags[j] & (lx.CAPITAL | lx.NOUN | lx.PREPOSITION) for j in range(max(first, verb - FAR), verb)
    ):
        return None
    subject = _main_subject(tokens, verb, first, lex, found)
    return subject if subject is not None and can_speak(tokens, subject) else None


def _needs_none(tokens: Tokens, verb: int, first: int) -> bool:
    """Tell whether only adverbs, times and phrases with a preposition stand before *verb* in its clause."""
    flags = tokens.flags
    at = verb - 1
    while at >= first and verb - at <= LOOSE and not flags[at] & (lx.PUNCTUATION | lx.COORDINATOR):
        at -= 1
    opening = flags[at + 1]
    return at + 1 == verb or bool(opening & (lx.BETWEEN | lx.TIME | lx.PREPOSITION | lx.CLITIC | lx.VERBLESS) and not opening & lx.PRONOUN)


def _subject_behind(tokens: Tokens, end: int, last: int, lex: Lexicon) -> Mention | None:
    """Find the subject behind an inverted verb, past adverbs, times, addressees and places."""
    flags, words = tokens.flags, tokens.words
    at = end
    stop = min(last, end + REACH)
    while at < stop:
        flag = flags[at]
        if (
            flag & lx.QUOTE
            and at == end
            and lex.speech.inversion_of_all
            and end - 2 >= 0
            and flags[end - 2] & (lx.QUOTE | lx.COMMA)
            and _names(tokens, at)
        ):
            return Mention(at, at + 1, (at, at))  # "…", titula "El Faro"
        if flag & lx.COMPLEMENTIZER or flag & (lx.COLON | lx.STOP | lx.QUOTE | lx.SEMICOLON):
            return None
        if flag & lx.PREPOSITION and not (flag & lx.DETERMINER and not flag & lx.CONTRACTED):
            if at + 1 < stop and flags[at + 1] & (lx.COMPLEMENTIZER | lx.RELATIVE):
                return None
            at = _past_phrase(tokens, at, stop, lex)
            continue
        if flag & (lx.TIME | lx.BETWEEN | lx.CHANNEL | lx.NUMBER) and not flag & (lx.DETERMINER | lx.NOUN | lx.TITLE | lx.CAPITAL):
            at += 1
            continue
        if flag & lx.DETERMINER and at + 1 < stop and flags[at + 1] & lx.TIME and not flags[at + 1] & lx.NOUN:
            at += 2
            continue
        if flag & lx.DETERMINER and at + 2 < stop and flags[at + 1] & lx.NUMBER and flags[at + 2] & lx.TIME:
            at += 3
            continue
        if opens_phrase(tokens, at, lex) and not (at + 1 < stop and _disagrees(tokens, at, lex)):
            return phrase_at(tokens, at, last, lex)
        if flag & lx.DETERMINER and at + 1 < stop and _disagrees(tokens, at, lex):
            at += 2
            continue
        if flag & lx.COMMA and at + 1 < stop and flags[at + 1] & (lx.TIME | lx.PREPOSITION):
            at += 1
            continue
        if flag & lx.COMMA and at > end and opens_phrase(tokens, at + 1, lex) if at + 1 < stop else False:
            return phrase_at(tokens, at + 1, last, lex)
        if flag == 0 and words[at].endswith(("ment", "ly")):
            at += 1
            continue
        return None
    return None


def _disagrees(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Tell whether a singular article stands before a plural noun: it is the preposition that looks the same ("disse a jornalistas")."""
    determiner, noun = lex.determiners.get(tokens.words[at].lower()), lex.nouns.get(tokens.words[at + 1].lower())
    return determiner is not None and noun is not None and noun.plural and not determiner.plural and bool(determiner.gender)


def _names(tokens: Tokens, at: int) -> bool:
    """Tell whether the quotation at *at* is short enough for the name of a paper or station."""
    mark = tokens.marked[at]
    return mark.end - mark.start <= NAME


def _past_phrase(tokens: Tokens, at: int, stop: int, lex: Lexicon) -> int:
    """Give the token behind the prepositional phrase that opens at *at*: "à l'AFP", "dans un communiqué", "sur Twitter"."""
    flags = tokens.flags
    i = at + 1
    while i < stop and flags[i] & (lx.PREPOSITION | lx.DETERMINER | lx.NUMBER):
        i += 1
    if i >= stop:
        return stop
    if flags[i] & lx.CAPITAL:
        acronym = tokens.words[i].isupper() or flags[i] & lx.CHANNEL
        i += 1
        if acronym:
            return i
        if flags[i - 1] & lx.OFFICE:
            while i < stop and flags[i] & lx.NOUN and not flags[i] & lx.CAPITAL:
                i += 1
            return i
        rest = i
        while rest < stop and flags[rest] & lx.CAPITAL:
            rest += 1
        # A run of capitals holds the place and then the name, unless another phrase follows that can be the subject.
        if rest < stop and opens_phrase(tokens, rest, lex) and not flags[rest] & lx.PRONOUN:
            return rest
        return min(rest, i)
    i += 1
    while i < stop and not flags[i] & (
        lx.PUNCTUATION | lx.DETERMINER | lx.CAPITAL | lx.TITLE | lx.COMPLEMENTIZER | lx.PREPOSITION | lx.TIME | lx.BETWEEN
    ):
        i += 1
    return i


def _main_subject(tokens: Tokens, g: int, first: int, lex: Lexicon, found: list[Reported]) -> Mention | None:
    """Give the subject of the sentence's main verb before token *g*, when no cue before it has one to lend."""
    if any(cue.speaker is not None and not cue.embedded and cue.order not in _ASIDE for cue in found):
        return None
    return main_subject(tokens, g, first, lex)


def main_subject(tokens: Tokens, g: int, first: int, lex: Lexicon) -> Mention | None:
    """Give the subject of the first finite verb between *first* and *g*, or the phrase that opens the sentence."""
    flags = tokens.flags
    relative = False
    for j in range(first, min(g, first + 90)):
        flag = flags[j]
        if flag & lx.RELATIVE:
            relative = True
        if flag & lx.ANY_FINITE and not flag & (lx.CAPITAL | lx.NOUN | lx.PREPOSITION | lx.DETERMINER) and j > first:
            if relative:
                relative = False
                continue
            start = j
            while start > first and flags[start - 1] & lx.CLITIC and not flags[start - 1] & lx.PRONOUN:
                start -= 1
            return phrase_before(tokens, start, first, lex)
    for j in range(first, min(g, first + 30)):
        if not flags[j] & (lx.PREPOSITION | lx.TIME | lx.BETWEEN | lx.COMMA | lx.COORDINATOR) and opens_phrase(tokens, j, lex):
            return phrase_at(tokens, j, g, lex)
    return None


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
    clause = _clause(tokens, end, last)
    if flag & lx.MODAL:
        subject = phrase_before(tokens, j, first, lex)
        if subject is None:
            start = j - 1 if j > first and flags[j - 1] & lx.REFLEXIVE else j
            document = _read_out(tokens, start, i, end, last, lex)
            if document is not None:
                return Reported(Order.VERB_SUBJECT, use, start, end, document, incise=True)
            return Reported(Order.CHAINED, use, j, end, _main_subject(tokens, j, first, lex, found), clause)
        return Reported(Order.SUBJECT_VERB, use, j, end, subject, clause, embedded=subject.embedded)
    if flag & lx.INFINITIVE_MARKER:
        if j > first and tokens.words[j - 1].endswith(lex.gerund_endings) and not flags[j - 1]:
            return None  # "un texte visant à interdire …"
        return Reported(Order.CHAINED, use, g, end, _main_subject(tokens, j, first, lex, found), clause)
    return None
