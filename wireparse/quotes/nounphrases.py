"""The third stage, first half: the noun phrase that ends with a given token, read to the left."""

from typing import Final

from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import BRACKETED, LONG, Mention, opens_phrase
from wireparse.quotes.nameruns import name_in
from wireparse.quotes.tokens import Tokens

#: What names somebody or something.
NOMINAL: Final = lx.CAPITAL | lx.NOUN


def phrase_to(tokens: Tokens, p: int, floor: int, lex: Lexicon, *, governed: bool = False) -> Mention | None:
    """Read the noun phrase that ends with token *p*; *governed* ones may hang on a preposition that is no genitive."""
    flags = tokens.flags
    floor = max(floor, p - LONG)
    a = p
    while a >= floor:
        flag = flags[a]
        if flag & _MAY_END:
            opening = _letters_before(tokens, a, p, floor) if flag & lx.CLOSING else a
            if opening < a:
                a = opening
                continue
            if (flag & _PARTS and _parts_clause(tokens, a, floor)) or (flag & lx.ANY_FINITE and _is_verb(tokens, a, p, floor, lex)):
                break
            if flag & lx.PRONOUN and not flag & _WITH_NOUN:
                break
            if governed and flag & lx.PREPOSITION and not flag & _GOVERNING:
                break
            if flag & lx.COORDINATOR and not (a < p and flags[a + 1] & _WITH_NOUN and a > floor and flags[a - 1] & NOMINAL):
                break
        a -= 1
    a += 1
    if lex.speech.null_subject:
        a = _last_article(tokens, a, p)
    found = _headed(tokens, a, p, lex)
    if found is not None or a > p or lex.speech.elided or flags[a] & lx.PREPOSITION:
        return found
    return _without_article(tokens, a, p, floor)


def _without_article(tokens: Tokens, a: int, p: int, floor: int) -> Mention | None:
    """Read the tokens `[a, p]` as a phrase without article or listed noun: "critics", "campaign officials", and "Black said"."""
    flags = tokens.flags
    if a == p and not flags[a] and tokens.words[a][0].isupper():
        return Mention(a, a + 1, (a, a + 1))  # an adjective elsewhere, and here a family name
    bare = a == floor or (not flags[a] & lx.GERUND and any(flags[j] & lx.NOUN for j in range(a, p + 1)))
    return Mention(a, p + 1, (p + 1, p + 1)) if bare else None


_WITH_NOUN: Final = lx.DETERMINER | NOMINAL
_GOVERNING: Final = lx.GENITIVE | lx.CONTRACTED | lx.DETERMINER
_PARTS: Final = lx.PUNCTUATION | lx.COMPLEMENTIZER | lx.RELATIVE | lx.SUBORDINATOR | lx.HUNG
#: What a noun phrase may end before, read to the left.
_MAY_END: Final = _PARTS | lx.ANY_FINITE | lx.PRONOUN | lx.PREPOSITION | lx.COORDINATOR


def _headed(tokens: Tokens, a: int, p: int, lex: Lexicon) -> Mention | None:
    """Read the noun phrase with an article, name or listed noun among the tokens `[a, p]`, and the adjectives before it."""
    for j in range(a, p + 1):
        if _may_head(tokens, j, a, p, lex):
            first = j
            if not lex.speech.elided:
                while first > a and not tokens.flags[first - 1] & _NO_ADJECTIVE:
                    first -= 1
            return Mention(first, p + 1, name_in(tokens, first, p + 1, lex))
    return None


_NO_ADJECTIVE: Final = lx.PREPOSITION | lx.TIME | lx.BETWEEN | lx.COORDINATOR | lx.PARTICIPLE | lx.GERUND


def stops_sentence(tokens: Tokens, i: int, floor: int) -> bool:
    """Tell whether the full stop at *i* is more than that of an initial, of letters ("U.N.") or of a title."""
    word = tokens.words[i - 1]
    return not (i > floor and (len(word) == 1 or "." in word or tokens.flags[i - 1] & lx.TITLE))


def _parts_clause(tokens: Tokens, i: int, floor: int) -> bool:
    """Tell whether no noun phrase reaches over the token *i*, a break or a verb with its pronoun."""
    flag = tokens.flags[i]
    if flag & lx.RELATIVE and flag & lx.CAPITAL:
        return False
    return not flag & lx.STOP or stops_sentence(tokens, i, floor)


def _is_verb(tokens: Tokens, i: int, p: int, floor: int, lex: Lexicon) -> bool:
    """Tell whether the finite form *i* is a verb, and no noun behind its article; a reporting verb at *p* itself may be a noun."""
    flags = tokens.flags
    flag = flags[i]
    if flag & _NO_VERB or (i == p and not flag & _PLAIN_VERB):
        return False
    if not (i > floor and flags[i - 1] & lx.DETERMINER):
        return True
    return bool(lex.verb_nouns and flags[i - 1] & lx.CLITIC and tokens.words[i].lower() not in lex.verb_nouns)


_NO_VERB: Final = lx.CAPITAL | lx.NOUN | lx.DETERMINER | lx.PREPOSITION
#: What helps another verb.
HELPER: Final = lx.AUXILIARY | lx.COPULA | lx.MODAL | lx.HUNG
_PLAIN_VERB: Final = HELPER | lx.OTHER_VERB


def _may_head(tokens: Tokens, j: int, a: int, p: int, lex: Lexicon) -> bool:
    """Tell whether the subject among the tokens `[a, p]` opens at *j*, and not a phrase that hangs on one before it."""
    flags = tokens.flags
    if not (opens_phrase(tokens, j, lex) or flags[j] & lx.NUMBER):
        return False
    if j == a:
        return True
    before = flags[j - 1]
    if before & _HANGING and not before & lx.CAPITAL:
        return False
    if before & lx.TIME and not flags[j] & (lx.DETERMINER | lx.CAPITAL):
        return False
    if j - a > 1 and before & lx.DETERMINER:
        return False
    return not (flags[j] & lx.DETERMINER and flags[a] & lx.PREPOSITION and j == p)


_HANGING: Final = lx.PREPOSITION | lx.DETERMINER | lx.TITLE | lx.NUMBER


def _last_article(tokens: Tokens, a: int, p: int) -> int:
    """Give where the last phrase of `[a, p]` opens: an article behind a bare word opens another phrase than the one before it."""
    flags = tokens.flags
    for j in range(p, a + 1, -1):
        if flags[j] & lx.DETERMINER and not flags[j] & _NO_ARTICLE and not flags[j - 1] & _NOT_BARE:
            return j
    return a


_NO_ARTICLE: Final = lx.CAPITAL | lx.CONTRACTED
_NOT_BARE: Final = (
    lx.PREPOSITION
    | lx.COORDINATOR
    | lx.DETERMINER
    | lx.PUNCTUATION
    | lx.BETWEEN
    | lx.TIME
    | lx.TITLE
    | lx.CAPITAL
    | lx.NUMBER
    | lx.RELATIVE
)


def bracket_before(tokens: Tokens, p: int, floor: int) -> int:
    """Give the bracket that the closing one at *p* belongs to, or *floor*."""
    while p > floor and not (tokens.flags[p] & lx.BRACKET and not tokens.flags[p] & lx.CLOSING):
        p -= 1
    return p


def _letters_before(tokens: Tokens, a: int, p: int, floor: int) -> int:
    """Give the word before the letters in brackets that end at *a*, inside the phrase that ends at *p*: "la Préfecture (PP) de Kervigen".

    It is *a* itself where no such letters stand.
    """
    if a == p or not tokens.flags[a + 1] & lx.GENITIVE:
        return a
    opening = bracket_before(tokens, a, max(floor, a - BRACKETED))
    return opening - 1 if opening > floor and tokens.flags[opening] & lx.BRACKET else a
