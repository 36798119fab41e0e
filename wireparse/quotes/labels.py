"""Words in marks that are a name and no speech, in languages that write every noun with a capital."""

from __future__ import annotations

from typing import Final

from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.tokens import Tokens

#: Names in marks are seldom longer, in words.
LONGEST: Final = 6
#: Quoted words as few as these are no sentence by themselves.
FEW: Final = 3


def names_something(  # noqa: C901, PLR0911 - one return a sign
    tokens: Tokens, q: int, first: int, inside: str, lex: Lexicon, *, reported: bool
) -> bool:
    """Tell whether the words in marks at token *q* name a thing: "der Frachter „Nordwind“", "die „Küstenpost“".

    They open with a capital, are few, end in no stop, and follow a noun, an article or an adjective; behind a colon, an indefinite
    article or a verb they may be speech, and behind "als" or "von" where somebody is *reported* before them in the sentence.
    """
    flags = tokens.flags
    words = len(inside.split())
    if words == 1 and "." in inside[1:-2] and inside[-1].isalpha() and inside.islower():
        return True  # "laut „kueste.example“"
    if not inside[:1].isupper() and not inside[:1].isdigit():
        return False
    if words > LONGEST or (inside[-1] in "!?…." and words > 1):
        return False
    behind = flags[q + 1] if q + 1 < len(flags) else lx.STOP
    if behind & lx.COMMA and q + 2 < len(flags) and flags[q + 2] & lx.FINITE and not flags[q + 2] & (lx.CAPITAL | lx.DETERMINER):
        return False
    if q == first or flags[q - 1] & lx.STOP:
        return words <= FEW and not behind & (lx.COMMA | lx.DASH | lx.STOP) and inside[-1] not in ".!?,"
    before = flags[q - 1]
    word = tokens.words[q - 1].lower()
    if before & lx.COLON:
        return words <= FEW and inside[-1] not in ".!?…"
    if before & lx.FINITE and not before & (lx.CAPITAL | lx.DETERMINER):
        return False
    if before & lx.COMMA and q - 2 >= first and flags[q - 2] & lx.REPORTING and not flags[q - 2] & lx.CAPITAL:
        return False
    if before & lx.DETERMINER:
        determiner = lex.determiners.get(word)
        return determiner is None or determiner.definite
    if before & lx.INTRODUCER and not before & lx.CAPITAL:
        return not reported
    return True
