"""What the readers of running text share: the day they count from, what they tell, and the verb that governs an expression."""

import datetime as dt
from typing import Final, NamedTuple

from wireparse.languages.spec.dates import Dates
from wireparse.model.kinds import Assumption, Precision
from wireparse.timestamps.days import Order, Problem, Reference, choose_order, known_days
from wireparse.timestamps.expressions import Expressions
from wireparse.timestamps.settings import ClockSettings
from wireparse.timestamps.tokens import WORD, Tokens

#: How many words before a date its verb may stand.
_VERB_REACH: Final = 3
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
    for word in (tokens.words[end], tokens.words[at - 1] if at > 0 else ""):
        if word in data.past_behind or word in data.future_behind:
            return word in data.future_behind
    here = _before_openers(tokens, at - 1, expressions)
    if (
        here >= 0
        and tokens.kinds[here] == WORD
        and tokens.words[here] not in data.planned
        and (ending := _by_ending(tokens.words[here], data)) is not None
    ):
        return ending
    for verb in range(here, max(here - _VERB_REACH, -1), -1):
        word = tokens.words[verb]
        if tokens.kinds[verb] != WORD or word in data.planned:
            return None
        if word in data.future or word in data.past:
            return word in data.future
    return None


def _by_ending(word: str, data: Dates) -> bool | None:
    """Tell the tense of a verb form by its ending; shorter words have none that could be told."""
    if len(word) < _SHORTEST_VERB or not word.endswith((*data.future_endings, *data.past_endings)):
        return None
    return word.endswith(data.future_endings)


def _before_openers(tokens: Tokens, at: int, expressions: Expressions) -> int:
    """Step back over prepositions and articles."""
    data = expressions.dates
    while at >= 0 and tokens.words[at] in expressions.lexicon.openers and tokens.words[at] not in (*data.future, *data.past):
        at -= 1
    return at
