"""What the readers of running text share: the day they count from, what they tell, and the verb that governs an expression."""

from __future__ import annotations

import datetime as dt
from typing import Final, NamedTuple

from wireparse.model.kinds import Assumption, Precision
from wireparse.timestamps.days import Order, Problem, Reference, choose_order, known_days
from wireparse.timestamps.expressions import Expressions
from wireparse.timestamps.settings import ClockSettings
from wireparse.timestamps.tokens import WORD, Tokens

#: How many words before a date its verb may stand.
_VERB_REACH: Final = 3
#: Shorter words are no verb forms whose ending could be told.
_SHORTEST_VERB: Final = 4
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Base(NamedTuple):
    """The day that expressions count from, None when nobody tells it, and what counting from it assumes."""

    date: dt.date | None
    assumption: Assumption
    references: tuple[Reference, ...]
    order: Order


class Told(NamedTuple):
    """One expression, resolved: tokens `[start, end)`, the day, how exact it is, and what was assumed or is wrong."""

    start: int
    end: int
    date: dt.date | None
    precision: Precision
    assumptions: tuple[Assumption, ...] = ()
    problems: tuple[Problem, ...] = ()


def base_of(clock: ClockSettings) -> Base:
    """Give the dispatch's own day, else the day of receipt."""
    references = known_days((), Order(), clock)
    anchored = clock.anchor is not None and clock.anchor.date is not None
    assumption = Assumption.DATE_FROM_DISPATCH if anchored else Assumption.DATE_FROM_RECEIVED
    return Base(references[0].date if references else None, assumption, references, choose_order((), clock))


def governed(tokens: Tokens, at: int, end: int, expressions: Expressions) -> bool | None:
    """Tell whether a verb right before the expression, or a word beside it, puts it into the future (True) or the past (False)."""
    data = expressions.dates
    beside = (tokens.words[end], tokens.words[at - 1] if at > 0 else "")
    if beside[0] in data.past_behind or beside[1] in data.past_behind:
        return False
    if beside[0] in data.future_behind or beside[1] in data.future_behind:
        return True
    here = _before_openers(tokens, at - 1, expressions)
    for steps in range(_VERB_REACH):
        if here < 0 or tokens.kinds[here] != WORD:
            return None
        word = tokens.words[here]
        if word in data.planned:
            return None
        if word in data.future:
            return True
        if word in data.past:
            return False
        if steps == 0 and len(word) >= _SHORTEST_VERB:
            if word.endswith(data.future_endings):
                return True
            if word.endswith(data.past_endings):
                return False
        here -= 1
    return None


def _before_openers(tokens: Tokens, at: int, expressions: Expressions) -> int:
    """Step back over prepositions and articles."""
    data = expressions.dates
    while at >= 0 and tokens.words[at] in expressions.lexicon.openers and tokens.words[at] not in (*data.future, *data.past):
        at -= 1
    return at
