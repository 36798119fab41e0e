"""The second stage: what belongs to a verb: its auxiliaries, what stands between them, its agent."""

import enum
from typing import Final

from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention, phrase_at
from wireparse.quotes.reported import can_speak
from wireparse.quotes.tokens import Tokens

#: How many adverbs and object pronouns may stand between an auxiliary and its participle.
GAP: Final = 5


class Voicing(enum.Enum):
    """What an auxiliary makes of its participle."""

    ACTIVE = enum.auto()
    PASSIVE = enum.auto()
    HUNG = enum.auto()  #: the auxiliary carries a pronoun, and is read from there


def auxiliary_before(tokens: Tokens, i: int, first: int, lex: Lexicon) -> tuple[int, Voicing] | None:
    """Find the auxiliary of the participle at *i*: the token at which its group opens, and what it makes of the participle."""
    flags = tokens.flags
    j = i - 1
    floor = max(first, i - GAP - 1)
    passive = False
    while j >= floor:
        flag = flags[j]
        if flag & lx.HUNG:
            return j, Voicing.HUNG
        if flag & (lx.AUXILIARY | lx.COPULA):
            if i - j > 1 and not _inserted(tokens, j + 1, i, lex):
                return None
            if flag & lx.AUXILIARY:
                return _opening(tokens, j, first, lx.CLITIC), Voicing.PASSIVE if passive else Voicing.ACTIVE
            start = _opening(tokens, j, first, lx.CLITIC | lx.REFLEXIVE)
            if any(flags[k] & lx.REFLEXIVE for k in range(start, j)):
                return start, Voicing.ACTIVE
            if j <= floor or not flags[j - 1] & (lx.AUXILIARY | lx.BETWEEN):
                return start, Voicing.PASSIVE
            passive = True
        elif tokens.words[j] in lex.been:
            passive = True
        elif flag & _NO_GROUP and not flag & lx.BETWEEN:
            break
        j -= 1
    return None


#: What no group of auxiliary and participle reaches over.
_NO_GROUP: Final = lx.ANY_FINITE | lx.COMPLEMENTIZER | lx.RELATIVE | lx.SUBORDINATOR | lx.QUOTE | lx.STOP | lx.COLON


def _opening(tokens: Tokens, j: int, first: int, kinds: int) -> int:
    """Give the first of the words of *kinds* that stand before the auxiliary at *j*, or the auxiliary."""
    while j > first and tokens.flags[j - 1] & kinds:
        j -= 1
    return j


def participle_behind(tokens: Tokens, i: int, last: int, lex: Lexicon) -> int:
    """Give the participle of the auxiliary before token *i*, or -1."""
    flags = tokens.flags
    for j in range(i, min(last, i + GAP)):
        if flags[j] & lx.PARTICIPLE:
            return j
        between = flags[j] & (lx.BETWEEN | lx.CLITIC | lx.AUXILIARY | lx.COPULA | lx.PREPOSITION | lx.TIME)
        if not between and not tokens.words[j].endswith(lex.adverb_endings):
            return -1
    return -1


def _inserted(tokens: Tokens, start: int, end: int, lex: Lexicon) -> bool:
    """Tell whether the tokens `[start, end)` may stand between an auxiliary and its participle: adverbs, or one phrase of place or time."""
    flags = tokens.flags
    commas = [j for j in range(start, end) if flags[j] & lx.COMMA]
    if commas and not (len(commas) == 2 and commas[0] == start and commas[1] == end - 1):  # noqa: PLR2004
        return False
    if commas:
        start, end = start + 1, end - 1
    governed = False
    for j in range(start, end):
        flag = flags[j]
        if flag & lx.PREPOSITION:
            governed = True
        elif not governed:
            within = flag & (lx.BETWEEN | lx.CLITIC | lx.TIME | lx.COPULA | lx.AUXILIARY | lx.PARTICIPLE)
            if not within and tokens.words[j] not in lex.been and not tokens.words[j].endswith(lex.adverb_endings):
                return False
        elif flag & lx.DETERMINER and not flags[j - 1] & (lx.PREPOSITION | lx.DETERMINER):
            return False
    return True


def agent_behind(tokens: Tokens, end: int, last: int, lex: Lexicon) -> Mention | None:
    """Find the agent of a passive within reach behind its participle."""
    flags = tokens.flags
    for j in range(end, min(last - 1, end + 12)):
        if flags[j] & lx.AGENT:
            mention = phrase_at(tokens, j + 1, last, lex)
            return mention if mention is not None and can_speak(tokens, mention) else None
        if flags[j] & (lx.STOP | lx.COLON | lx.SEMICOLON) or (flags[j] & lx.ANY_FINITE and not flags[j] & lx.CAPITAL):
            return None
    return None


def informant_behind(tokens: Tokens, end: int, last: int, lex: Lexicon) -> Mention | None:
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
