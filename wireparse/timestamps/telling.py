"""What the readers of running text share: the day they count from, what they tell, and the verb that governs an expression."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from wireparse.model.kinds import Assumption, Precision
from wireparse.timestamps.days import Order, Problem, Reference, choose_order, known_days
from wireparse.timestamps.expressions import Expressions
from wireparse.timestamps.pieces import Value
from wireparse.timestamps.settings import ClockSettings

#: How many words before a date its verb may stand.
_VERB_REACH: Final = 3
#: Where they are looked for, and how many words there may be with prepositions and articles.
_CONTEXT: Final = 64
_MOST_WORDS: Final = 7
_SHORTEST_VERB: Final = 4
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Base(Value):
    """The day that expressions count from, None when nobody tells it, and what counting from it assumes."""

    __slots__ = ("assumption", "clock", "date", "order", "references")

    def __init__(
        self,
        date: dt.date | None,
        assumption: Assumption,
        references: tuple[Reference, ...],
        order: Order,
        clock: ClockSettings,
    ) -> None:
        """Hold the values."""
        self.date, self.assumption, self.references, self.order, self.clock = date, assumption, references, order, clock


class Told(Value):
    """One expression, resolved: tokens `[start, end)`, the day, how exact it is, and what was assumed or is wrong."""

    __slots__ = ("assumptions", "date", "end", "precision", "problems", "start")

    def __init__(
        self,
        start: int,
        end: int,
        date: dt.date | None,
        precision: Precision,
        assumptions: tuple[Assumption, ...] = (),
        *,
        problems: tuple[Problem, ...] = (),
    ) -> None:
        """Hold the values."""
        self.start, self.end, self.date, self.precision, self.assumptions = start, end, date, precision, assumptions
        self.problems = problems


def base_of(clock: ClockSettings) -> Base:
    """Give the dispatch's own day, else the day of receipt."""
    references = known_days((), Order(), clock)
    anchored = clock.anchor is not None and clock.anchor.date is not None
    assumption = Assumption.DATE_FROM_DISPATCH if anchored else Assumption.DATE_FROM_RECEIVED
    return Base(references[0].date if references else None, assumption, references, choose_order((), clock), clock)


def governed(text: str, at: int, behind: str, expressions: Expressions) -> bool | None:
    """Tell whether a verb right before the expression at offset *at*, or a word beside it, puts it into the future (True) or the past.

    *behind* is the word behind the expression, in lower case.
    """
    if behind in expressions.past_behind or behind in expressions.future_behind:
        return behind in expressions.future_behind
    openers, verbs = expressions.lexicon.openers, expressions.verbs
    steps = -1  # beyond the prepositions and articles right before the expression
    nearest = True
    for word in _words_before(text, at):
        if nearest and (word in expressions.past_behind or word in expressions.future_behind):
            return word in expressions.future_behind
        nearest = False
        if steps < 0 and word in openers and word not in verbs:
            continue
        steps += 1
        if steps == _VERB_REACH or word in expressions.planned:
            return None
        if word in verbs:
            return word in expressions.future
        ending = _by_ending(word, expressions) if steps == 0 else None
        if ending is not None:
            return ending
    return None


def _words_before(text: str, at: int) -> Iterator[str]:
    """Give the words before offset *at*, the nearest first, in lower case, as far as no mark parts them."""
    context = text[max(0, at - _CONTEXT) : at].replace("\u2019", "'")
    for raw in reversed(context[context.rfind("\n\n") + 1 :].split()[-_MOST_WORDS:]):
        word = raw.lower()
        if "'" in word:
            word = word.rsplit("'", 1)[-1]
        if not word.isalpha():
            return
        yield word


def _by_ending(word: str, expressions: Expressions) -> bool | None:
    """Tell the tense of a verb form by its ending; shorter words have none that could be told."""
    if len(word) < _SHORTEST_VERB or not word.endswith(expressions.endings):
        return None
    return word.endswith(expressions.future_endings)
