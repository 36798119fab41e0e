"""Dates that only a dateline may have: a day without its month ("PARIS, 9 (Havas)"), month and day in figures ("11-15 (AFP)")."""

from __future__ import annotations

import datetime as dt
from typing import Final

from wireparse.model.elements import Timestamp
from wireparse.model.kinds import Role
from wireparse.model.spans import Span
from wireparse.timestamps.days import Order, Reference, days_around, known_days
from wireparse.timestamps.settings import ClockSettings
from wireparse.timestamps.tokens import NUMBER, Tokens

_MONTH: Final = 31
_TWO: Final = 2
#: A dateline is at most so many days older than the dispatch, and one day ahead of it where the sun rises earlier.
_OLDEST: Final = -7
_NEWEST: Final = 1


def bare_date(tokens: Tokens, clock: ClockSettings) -> Timestamp | None:
    """Complete the date by the dispatch's own day; without one, or where two readings fit, it stays unknown."""
    references = known_days((), Order(), clock)
    if not references or tokens.kinds[0] != NUMBER or len(tokens.words[0]) > _TWO:
        return None
    if tokens.size == 1 or (tokens.size == _TWO and tokens.words[1] == "."):
        date = _nearest(tokens.values[0], references[0].date)
    elif tokens.size == _TWO + 1 and tokens.words[1] == "-" and tokens.kinds[2] == NUMBER:
        date = _recent(tokens.values[0], tokens.values[2], references[0].date)
    else:
        return None
    return _stamp(tokens, date, references[0]) if date is not None else None


def _stamp(tokens: Tokens, date: dt.date, reference: Reference) -> Timestamp:
    start, end = tokens.starts[0], tokens.ends[tokens.size - 1]
    return Timestamp(
        span=Span(start, end), text=tokens.text[start:end], role=Role.DATELINE, date=date, assumptions=frozenset({reference.assumption})
    )


def _nearest(day: int, base: dt.date) -> dt.date | None:
    """Find the nearest day of that number."""
    return min(
        (date for date in days_around(base, -_MONTH, _MONTH) if date.day == day),
        key=lambda date: (abs((date - base).days), date),
        default=None,
    )


def _recent(first: int, second: int, base: dt.date) -> dt.date | None:
    """Find the one day of the last week that has these numbers as month and day, in either order."""
    fitting = {date for date in days_around(base, _OLDEST, _NEWEST) if (date.month, date.day) in ((first, second), (second, first))}
    return fitting.pop() if len(fitting) == 1 else None
