"""Reporting clauses inside the marks, between dashes: `"El plan —explicó Ruiz— seguirá"`."""

from typing import Final, NamedTuple

from wireparse.quotes import lexicon as lx
from wireparse.quotes.cues import Order, Reported, find_cues
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.tokens import Tokens, read_tokens

_DASHES: Final = ("—", "–", " - ", "--")
#: How many tokens the clause between the dashes may have.
LONG: Final = 24


class Incise(NamedTuple):
    """A reporting clause with the tokens of the quoted words in which it stands."""

    tokens: Tokens
    cue: Reported


def find_incise(text: str, start: int, end: int, lex: Lexicon) -> Incise | None:
    """Find the reporting clause that stands between dashes inside the quoted words `[start, end)`.

    Each quotation is cut into tokens once, and only where it holds two dashes, so that the cost stays linear.
    """
    if lex.speech.verb_second or sum(text.count(dash, start, end) for dash in _DASHES) < 2:  # noqa: PLR2004
        return None
    tokens = read_tokens(text, start, end, (), lex)
    flags = tokens.flags
    for first, last in tokens.sentences:
        for cue in find_cues(tokens, first, last, lex):
            if cue.speaker is None or cue.order not in (Order.VERB_SUBJECT, Order.HUNG_PRONOUN, Order.CHAINED):
                continue
            if cue.first == first or not flags[cue.first - 1] & lx.DASH:
                continue
            behind = cue.last if cue.order is Order.CHAINED else max(cue.last, cue.speaker.last)
            if any(flags[j] & lx.DASH for j in range(behind, min(last, behind + LONG))):
                return Incise(tokens, cue)
    return None
