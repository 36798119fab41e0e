"""The third stage, first half: the subject before a verb, read to the left over appositions, brackets and relative clauses."""

from typing import Final

from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import LONG, Mention, opens_phrase, with_name
from wireparse.quotes.nounphrases import HELPER, NOMINAL, bracket_before, phrase_to, stops_sentence
from wireparse.quotes.tokens import Tokens

#: How many words may stand between a preposition and the time that it governs.
OF_TIME: Final = 4
#: How far a subject may stand from its verb, in tokens. Windows keep hostile input linear.
FAR: Final = 60


def phrase_before(tokens: Tokens, g: int, floor: int, lex: Lexicon) -> Mention | None:
    """Read the subject that stands before the verb group that opens at token *g*; no token before *floor* is looked at."""
    flags = tokens.flags
    floor = max(floor, g - FAR)
    p = g - 1
    while p >= floor and flags[p] & _PASSED and not flags[p] & _NOT_PASSED:
        p -= 1
    p = _before_time(tokens, p, g, floor)
    if p < floor:
        return None
    flag = flags[p]
    if flag & lx.POSSESSIVE and p > floor and flags[p - 1] & lx.PRONOUN:
        p -= 1  # "he's saying"
        flag = flags[p]
    if flag & lx.PRONOUN and not flag & _NOT_PRONOUN:
        return _pronoun_at(tokens, p, floor, lex)
    if flag & lx.RELATIVE:
        return _antecedent(tokens, p - 1, floor, lex)
    if flag & _INSERTED:
        return _before_break(tokens, p, floor, lex)
    if flag & _NO_PHRASE and not flag & NOMINAL:
        return None
    return phrase_to(tokens, p, floor, lex)


def _before_time(tokens: Tokens, p: int, g: int, floor: int) -> int:
    """Give the token before the phrase of time that ends behind *p*, before *g*: "in recent weeks", "late on Monday"; *p* without one."""
    flags = tokens.flags
    if p < floor or not any(flag & lx.TIME and not flag & lx.PREPOSITION for flag in flags[p + 1 : g]):
        return p
    if flags[p] & lx.OFFICE and flags[p + 1] & lx.PREPOSITION:
        return p - 1
    q = p
    while q > floor and p - q < OF_TIME and (not flags[q] or flags[q] & _OF_TIME) and not flags[q] & (NOMINAL | lx.PREPOSITION):
        q -= 1
    return q - 1 if q < p and flags[q] & lx.PREPOSITION else p


_OF_TIME: Final = lx.DETERMINER | lx.NUMBER | lx.BETWEEN | lx.OFFICE | lx.TIME
_PASSED: Final = lx.BETWEEN | lx.TIME | lx.CLITIC
_NOT_PASSED: Final = lx.PRONOUN | NOMINAL
_NOT_PRONOUN: Final = lx.RELATIVE | NOMINAL
_INSERTED: Final = lx.COMMA | lx.DASH | lx.CLOSING
_NO_PHRASE: Final = lx.PUNCTUATION | lx.COMPLEMENTIZER | lx.SUBORDINATOR | lx.COORDINATOR | lx.ANY_FINITE


def _pronoun_at(tokens: Tokens, p: int, floor: int, lex: Lexicon) -> Mention | None:
    """Read the pronoun at *p* with its article; None for one that is nobody ("il y a") or hangs on a preposition."""
    if p + 1 < len(tokens.flags) and tokens.words[p + 1].lower() in lex.expletives:
        return None
    before = tokens.flags[p - 1] if p > floor else 0
    if before & lx.PREPOSITION:
        return None
    first = p - 1 if before & lx.DETERMINER and not before & lx.COMPLEMENTIZER else p
    return Mention(first, p + 1, (p + 1, p + 1))


def _before_break(tokens: Tokens, p: int, floor: int, lex: Lexicon) -> Mention | None:
    """Read the subject before the comma, dash or bracket at *p*, which ends what is inserted between subject and verb."""
    flags = tokens.flags
    if flags[p] & lx.COMMA and p > floor and flags[p - 1] & lx.CLOSING:
        p -= 1
    if flags[p] & lx.CLOSING:
        opening = bracket_before(tokens, p, floor)
        if opening > floor and not flags[opening - 1] & lx.PUNCTUATION:
            return phrase_to(tokens, opening - 1, floor, lex)
    return _before_insertion(tokens, p, floor, lex)


def _antecedent(tokens: Tokens, p: int, floor: int, lex: Lexicon) -> Mention | None:
    """Read what the relative pronoun behind token *p* points at, and the name before it when that is an apposition."""
    flags = tokens.flags
    if p >= floor and flags[p] & lx.CLOSING:
        p = bracket_before(tokens, p, floor) - 1
    if p >= floor and flags[p] & lx.COMMA:
        p -= 1
    if p < floor:
        return None
    found = phrase_to(tokens, p, floor, lex, governed=True)
    if found is None:
        return None
    if (
        found.name[0] == found.name[1]
        and found.first - 2 >= floor
        and flags[found.first - 1] & lx.COMMA
        and flags[found.first - 2] & lx.CAPITAL
    ):
        found = phrase_to(tokens, found.first - 2, floor, lex, governed=True) or found
    return Mention(found.first, found.last, found.name, embedded=True)


def _before_insertion(tokens: Tokens, p: int, floor: int, lex: Lexicon) -> Mention | None:
    """Find the subject before the words between two commas that end at the comma *p*: "Ann Dupont, 41, the mayor, said".

    The clause is cut at its commas; the first piece that is a noun phrase without a verb of its own is the subject.
    """
    flags = tokens.flags
    if p > floor and flags[p - 1] & lx.QUOTE:
        return _around_quotation(tokens, p - 1, floor, lex)
    start, cuts = _pieces(tokens, p, floor)
    if not cuts:
        return None
    for cut in reversed(cuts):
        if _is_phrase(tokens, start, cut, lex):
            found = phrase_to(tokens, cut - 1, start, lex)
            if found is not None:
                return with_name(tokens, found, p + 1, lex)
        start = cut + 1
    cut = cuts[0]
    if cut > floor and flags[cut - 1] & (lx.CAPITAL | lx.NOUN) and not flags[cut - 1] & lx.ANY_FINITE and flags[cut] & lx.COMMA:
        return phrase_to(tokens, cut - 1, floor, lex, governed=True)
    return None


def _pieces(tokens: Tokens, p: int, floor: int) -> tuple[int, list[int]]:
    """Give where the clause before *p* opens, its conjunctions left out, and where it is cut, the last cut first."""
    flags = tokens.flags
    cuts: list[int] = []
    a = p - 1
    while a >= floor:
        flag = flags[a]
        if flag & _PIECES_END:
            break
        if flag & lx.STOP and stops_sentence(tokens, a, floor) and (tokens.words[a] != "." or flags[a - 1] & lx.PUNCTUATION):
            break
        if flag & _CUTS and not flag & lx.CLOSING:
            cuts.append(a)
        a -= 1
    start = a + 1
    while start < p and flags[start] & _CONJUNCTION:
        start += 1
    return start, cuts


_PIECES_END: Final = lx.QUOTE | lx.SEMICOLON | lx.COLON
_CUTS: Final = lx.COMMA | lx.DASH | lx.BRACKET
_CONJUNCTION: Final = lx.SUBORDINATOR | lx.COORDINATOR


def _around_quotation(tokens: Tokens, q: int, floor: int, lex: Lexicon) -> Mention | None:
    """Find the subject whose relative clause or participle ends with the quotation *q*: "Dupont, who called it "…", said"."""
    flags = tokens.flags
    for j in range(q - 1, floor, -1):
        if flags[j] & (lx.QUOTE | lx.SEMICOLON | lx.COLON | lx.STOP):
            return None
        if flags[j] & lx.COMMA and (flags[j + 1] & (lx.RELATIVE | lx.PARTICIPLE | lx.GERUND) or not flags[j + 1]):
            start = floor
            while start < j and flags[start] & _CONJUNCTION:
                start += 1
            return phrase_to(tokens, j - 1, start, lex) if _is_phrase(tokens, start, j, lex) else None
    return None


def _is_participle(tokens: Tokens, i: int, lex: Lexicon) -> bool:
    """Tell whether a participle stands at *i* and hangs on what follows: "Asked by reporters, Smith", "Basée sur un accord, la loi"."""
    flag, behind = tokens.flags[i], tokens.flags[i + 1]
    if flag & ~(lx.CAPITAL | lx.PARTICIPLE | lx.GERUND) or not behind & lx.PREPOSITION or behind & (lx.CAPITAL | lx.GENITIVE):
        return False
    word = tokens.words[i].lower()
    return word.endswith(lex.gerund_endings) or word.removesuffix("s").endswith(lex.participle_endings)


def _is_phrase(tokens: Tokens, start: int, end: int, lex: Lexicon) -> bool:
    """Tell whether `[start, end)` holds a noun phrase and no verb."""
    if not 0 < end - start <= LONG:
        return False
    flags = tokens.flags
    if flags[start] & lx.COORDINATOR:
        start += 1
        if start == end:
            return False
    first = flags[start]
    if first & _NO_SUBJECT and not first & lx.CAPITAL and not first & lx.DETERMINER:
        return False
    if start + 1 < end and (
        (first & lx.DETERMINER and flags[start + 1] & lx.TIME and not flags[start + 1] & lx.NOUN)  # "la semaine dernière"
        or _is_participle(tokens, start, lex)
    ):
        return False
    if _has_verb(tokens, start, end):
        return False
    return opens_phrase(tokens, start, lex) or first & lx.CAPITAL != 0 or (not lex.speech.elided and first == 0)


_NO_SUBJECT: Final = lx.PREPOSITION | lx.SUBORDINATOR | lx.GERUND | lx.RELATIVE | lx.COMPLEMENTIZER | lx.TIME | lx.NUMBER


def _has_verb(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a finite verb stands among the tokens `[start, end)`."""
    flags = tokens.flags
    for i in range(start, end):
        flag = flags[i]
        if not flag & lx.ANY_FINITE or flag & lx.CAPITAL:
            continue
        if flag & HELPER:
            return True
        if not flag & lx.NOUN and i > start and not flags[i - 1] & (lx.DETERMINER | lx.PREPOSITION):
            return True
    return False
