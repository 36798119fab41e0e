"""What stands behind the verb in a language of the sentence bracket: the subject, past adverbs, times, places and objects."""

from typing import Final

from wireparse.quotes import lexicon as lx
from wireparse.quotes.clauses import FRONT, HARD, SEPARATORS, Clauses, can_open
from wireparse.quotes.mentions import Mention
from wireparse.quotes.phrases import REACH, nominal, noun_sort, read_phrase

#: How many adverbs without an entry in the dictionary may stand before the subject.
LOOSE: Final = 3
#: How many adjectives may stand in a phrase that is passed over.
ADJECTIVES: Final = 5

_STOPS: Final = HARD | lx.QUOTE | lx.COMMA | lx.BRACKET | lx.DASH | lx.COMPLEMENTIZER


def behind_verb(clauses: Clauses, verb: int, stop: int) -> Mention | None:
    """Find the subject behind the verb at *verb*, past adverbs, times, places, addressees and objects."""
    flags = clauses.flags
    at = verb + 1
    stop = min(stop, at + REACH)
    loose = 0
    if at < stop and flags[at] & lx.QUOTE and _behind_quoted(clauses, verb):
        return Mention(at, at + 1, (at, at))  # "…", schrieb „Die Küste“
    while at < stop and not (flags[at] & _STOPS and not clauses.inner(at)):
        flag = flags[at]
        if _is_oblique(clauses, at):
            at = _past_phrase(clauses, at, stop)
            continue
        if flag & lx.PRONOUN and not flag & (lx.DETERMINER | lx.CLITIC | lx.BETWEEN):
            return Mention(at, at + 1, (at, at))
        if flag & FRONT and not flag & (lx.CAPITAL | lx.DETERMINER | lx.PRONOUN):
            at += 1
            continue
        if can_open(clauses, at):
            phrase = read_phrase(clauses.tokens, at, stop, clauses.lex)
            if phrase is not None or not flag & (lx.DETERMINER | lx.NUMBER):
                return phrase
        elif clauses.finite(at) or flag & lx.TIME or loose == LOOSE:
            return None
        else:
            loose += 1
        at += 1
    return None


def _behind_quoted(clauses: Clauses, verb: int) -> bool:
    """Tell whether the verb follows quoted words directly."""
    before = verb - 1
    if before > clauses.first and clauses.flags[before] & lx.COMMA:
        before -= 1
    return before >= clauses.first and bool(clauses.flags[before] & lx.QUOTE)


def _is_oblique(clauses: Clauses, at: int) -> bool:
    """Tell whether a phrase that is no subject opens at *at*: with a preposition or an article in another case."""
    flag = clauses.flags[at]
    if flag & lx.DETERMINER:
        return clauses.words[at].lower() in clauses.own.oblique
    return bool(flag & lx.PREPOSITION)


def _past_phrase(clauses: Clauses, at: int, stop: int) -> int:
    """Give the token behind the phrase that opens with the preposition or oblique article at *at*, and behind its genitives."""
    flags = clauses.flags
    i = at
    while i < stop and (i == at or (flags[i] & lx.DETERMINER and clauses.words[i].lower() in clauses.own.oblique)):
        i = _past_one(clauses, i, stop)
    return i


def _past_one(clauses: Clauses, at: int, stop: int) -> int:
    flags, lex = clauses.flags, clauses.lex
    i = at + 1
    while i < stop and flags[i] & (lx.DETERMINER | lx.NUMBER | lx.PREPOSITION) and not flags[i] & lx.CAPITAL:
        i += 1
    if not lex.speech.capital_nouns:
        while i < stop and not flags[i]:
            i += 1
        if i < stop and not flags[i] & lx.CAPITAL and (i > at + 1 or nominal(clauses.tokens, i, lex)):
            return i + 1 if nominal(clauses.tokens, i, lex) else i
    steps = 0
    while i < stop and steps < ADJECTIVES and not flags[i] & (lx.CAPITAL | lx.TIME | SEPARATORS | lx.QUOTE) and not clauses.finite(i):
        i += 1
        steps += 1
    if i < stop and flags[i] & (lx.QUOTE | lx.TIME):
        return i + 1
    if i < stop and flags[i] & lx.CAPITAL:
        i += 1
        while i < stop and flags[i] & lx.CAPITAL and not _opens_name(clauses, i):
            i += 1
    return i


def _opens_name(clauses: Clauses, i: int) -> bool:
    """Tell whether a name or office of its own opens at *i* in a run of capitals: "in Kiel Jan Weber", "in Kiel Minister Weber"."""
    given, words = clauses.lex.given, clauses.words
    if clauses.flags[i] & lx.TITLE or noun_sort(words[i], clauses.lex):
        return True
    return words[i] in given and words[i - 1] not in given
