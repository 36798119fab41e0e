"""Tell lengths of time from clock times: "3 hours ago", "il y a 12 h", "Video 2:35"."""

from typing import Final

from wireparse.timestamps.lexicon import Lexicon, joins, match_phrase
from wireparse.timestamps.pieces import Clock
from wireparse.timestamps.tokens import MARK, NUMBER, Tokens

#: Marks between the word for a recording and its length.
_LEADING: Final = frozenset(":：,(")


def is_running_time(tokens: Tokens, clock: Clock, lexicon: Lexicon) -> bool:
    """Tell whether two numbers with a colon are the length of a recording: "Video (2:35)", "Duration: 2:35", "2:35 min"."""
    if clock.strong or tokens.kinds[clock.start] != NUMBER:
        return False
    before = clock.start - 1
    before -= before > 0 and tokens.words[before] in _LEADING
    return (before >= 0 and tokens.words[before] in lexicon.running) or tokens.words[clock.end] in lexicon.minute_words


def is_length(tokens: Tokens, at: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether the hours from token *at* to *end* are counted and none of the day: "3 hours ago", "il y a 12 h", "2 hrs, 5 min ago"."""
    if tokens.words[at + 1] in lexicon.oclock:
        return False
    before = lexicon.span_openers.get(tokens.words[at - 1]) if at else None
    if before is not None and (not before or _word_before(tokens, at - 1) in before):
        return True
    end += tokens.words[end] == "." and tokens.glued(end)
    here = end + (tokens.kinds[end] == MARK or tokens.words[end] in lexicon.openers)
    if tokens.kinds[here] == NUMBER and tokens.words[here + 1] in lexicon.minute_words:
        end = here + 2
        end += tokens.words[end] == "." and tokens.glued(end)
    return match_phrase(tokens, end, lexicon.span_ends) is not None


def _word_before(tokens: Tokens, at: int) -> str:
    """Give the word before token *at*, an apostrophe between them or none."""
    here = at - 1
    here -= here > 0 and tokens.kinds[here] == MARK and joins(tokens, here)
    return tokens.words[here] if here >= 0 else ""
