"""Reporting clauses inside the marks, between dashes or commas: `"El plan —explicó Ruiz— seguirá"`, « La loi, dit-elle, passera »."""

from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.cues import find_cues
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.reported import Order, Reported
from wireparse.quotes.tokens import Tokens, read_tokens

_DASHES: Final = ("—", "–", " - ", "--")
#: How many tokens the clause between the dashes may have.
LONG: Final = 24


class Incise(NamedTuple):
    """A reporting clause with the tokens of the quoted words in which it stands."""

    tokens: Tokens
    cue: Reported


def find_incise(text: str, start: int, end: int, lex: Lexicon) -> Incise | None:
    """Find the reporting clause that stands between dashes, or behind a comma, inside the quoted words `[start, end)`.

    Each quotation is cut into tokens once, and only where it holds such marks, so that the cost stays linear.
    """
    commas = lex.speech.inversion_of_all and text.find(", ", start, end) >= 0
    if lex.speech.verb_second or not (commas or sum(text.count(dash, start, end) for dash in _DASHES) > 1):
        return None
    tokens = read_tokens(text, start, end, (), lex)
    flags = tokens.flags
    for stretch in tokens.sentences:
        first, last = stretch.first, stretch.last
        for cue in find_cues(tokens, stretch, lex):
            if cue.speaker is None or cue.order not in (Order.VERB_SUBJECT, Order.HUNG_PRONOUN, Order.CHAINED):
                continue
            if cue.first > first and flags[cue.first - 1] & lx.COMMA and _closed(tokens, cue, last):
                return Incise(tokens, cue)
            if cue.first == first or not flags[cue.first - 1] & lx.DASH:
                continue
            behind = cue.last if cue.order is Order.CHAINED else max(cue.last, cue.speaker.last)
            if any(flags[j] & lx.DASH for j in range(behind, min(last, behind + LONG))):
                return Incise(tokens, cue)
    return None


def _closed(tokens: Tokens, cue: Reported, last: int) -> bool:
    """Tell whether a clause behind a comma says no more than who speaks: ", souligne-t-elle." and ", assure Anne Roussel,"."""
    if cue.speaker is None or cue.use is not Use.SAY or cue.order not in (Order.VERB_SUBJECT, Order.HUNG_PRONOUN):
        return False
    if cue.order is Order.VERB_SUBJECT and cue.speaker.name[0] == cue.speaker.name[1]:
        return False
    behind = max(cue.last, cue.speaker.last)
    return behind >= last or bool(tokens.flags[behind] & (lx.COMMA | lx.STOP))
