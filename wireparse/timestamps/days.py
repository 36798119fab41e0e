"""Complete a date: order of day and month, the century of a two-digit year, a year that nobody wrote, a weekday or "today"."""

import datetime as dt
import functools
from collections.abc import Iterable, Sequence
from typing import Final

from wireparse.languages.lookup import region_of
from wireparse.model.kinds import Assumption, Role
from wireparse.timestamps.lexicon import known_tag, lexicon_for
from wireparse.timestamps.pieces import Date, Value, Weekday
from wireparse.timestamps.settings import ClockSettings

#: Two digits of a year below it are of this century, when nothing else of the text tells (POSIX draws the line at 69).
_PIVOT: Final = 70
_CENTURY: Final = 100
_HALF_A_YEAR: Final = 181

Problem = tuple[str, dict[str, object]]


class Day(Value):
    """A completed day: None when the text leaves it open; `impossible` when there is no such day."""

    __slots__ = ("assumptions", "date", "impossible", "problems")

    def __init__(
        self,
        date: dt.date | None = None,
        assumptions: tuple[Assumption, ...] = (),
        problems: tuple[Problem, ...] = (),
        *,
        impossible: bool = False,
    ) -> None:
        """Hold the values."""
        self.date, self.assumptions, self.problems, self.impossible = date, assumptions, problems, impossible


class Reference(Value):
    """A day that is known, and what a year taken from it assumes."""

    __slots__ = ("assumption", "date")

    def __init__(
        self,
        date: dt.date,
        assumption: Assumption,
    ) -> None:
        """Hold the values."""
        self.date, self.assumption = date, assumption


class Order(Value):
    """How the numeric dates of a text are ordered, and who says so; `name` None when nobody does."""

    __slots__ = ("assumption", "name")

    def __init__(
        self,
        name: str | None = None,
        assumption: Assumption | None = None,
    ) -> None:
        """Hold the values."""
        self.name, self.assumption = name, assumption


def choose_order(dates: Sequence[Date], clock: ClockSettings) -> Order:
    """Find the order of day and month: the agency format's, that of an unambiguous date of the text, the language's."""
    if clock.day_order is not None:
        return Order(clock.day_order, Assumption.ORDER_FROM_FORMAT)
    habit = habit_of(clock.language)
    shown = {date.order for date in dates if date.order and not (date.short and habit == "YMD")}
    if len(shown) == 1:
        return Order(shown.pop(), Assumption.ORDER_FROM_TEXT)
    if clock.context is not None and any(date.swapped for date in dates) and clock.context.name is not None:
        return Order(clock.context.name, Assumption.ORDER_FROM_TEXT)
    return Order(habit, Assumption.ORDER_FROM_LANGUAGE) if habit else Order()


@functools.cache
def habit_of(language: str | None) -> str | None:
    """Give the order that readers of *language*, a tag with or without a region, expect; None when they differ."""
    tag = known_tag(language)
    if tag is None or language is None:
        return None
    order = lexicon_for(tag).order
    region = region_of(language)
    if region is None and "-" in language.replace("_", "-"):
        region = "*"  # a region of another kind, as in en-001
    return order.get(region or "", order.get("*") if region else None)


def known_days(dates: Iterable[Date], order: Order, clock: ClockSettings) -> tuple[Reference, ...]:
    """Give the days to count a missing year from, the nearest to the text first: its own, the dispatch's, the day of receipt."""
    references = [
        Reference(day.date, Assumption.YEAR_FROM_DISPATCH)
        for date in dates
        if date.year is not None and not date.short and date.day is not None and (day := _numbers(date, date.year, order)).date is not None
    ]
    if clock.anchor is not None and clock.anchor.date is not None:
        filed = clock.anchor.role is Role.FILED
        references.append(Reference(clock.anchor.date, Assumption.YEAR_FROM_HEADER if filed else Assumption.YEAR_FROM_DISPATCH))
    if clock.received is not None:
        references.append(Reference(today(clock), Assumption.YEAR_FROM_RECEIVED))
    return tuple(references)


def today(clock: ClockSettings) -> dt.date:
    """Give the day of receipt where the caller's clock hangs, else in the zone that `received` carries.

    Raises:
        ValueError: nobody said when the text was received.
    """
    if clock.received is None:
        raise ValueError("there is no received")
    received = clock.received
    return (received.astimezone(clock.timezone) if clock.timezone is not None else received).date()


def complete(date: Date, order: Order, references: Sequence[Reference]) -> Day:
    """Complete *date*; a numeric date whose order is open, or a year that nothing supports, leaves it unknown."""
    if date.short and date.figures and order.name == "YMD" and date.year is not None and date.day is not None:
        date = date.but(year=date.day, day=date.year, swapped=False)  # "19/07/09" where the year comes first
    if not date.month:
        return Day(problems=(("date-impossible", {}),), impossible=True)
    year = date.year
    assumptions: tuple[Assumption, ...] = ()
    if year is None:
        if not references:
            return Day(None)
        return _nearest(date, references[0], order)
    if date.short:
        year, assumptions = _full_year(year, references), (Assumption.CENTURY,)
    day = _numbers(date, year, order)
    return day.but(assumptions=(*day.assumptions, *assumptions)) if assumptions else day


def _numbers(date: Date, year: int, order: Order) -> Day:
    """Make the day of *year*, with day and month in the order that counts."""
    month, day = date.month, date.day if date.day is not None else 1
    assumptions: tuple[Assumption, ...] = ()
    if date.swapped:
        other = _make(year, day, month)
        name = order.name
        if date.weekday is not None and other is not None:
            first = _make(year, month, day)
            fitting = [d for d in (first, other) if d is not None and d.weekday() == date.weekday]
            if len(fitting) == 1:
                return Day(fitting[0], (Assumption.ORDER_FROM_TEXT,))
        if name is None:
            first = _make(year, month, day)
            values = {"first": first.isoformat() if first else "", "second": other.isoformat() if other else ""}
            return Day(None, (), (("date-order-ambiguous", dict(values)),))
        if name == "MDY" or (name == "YMD" and date.year is None):
            month, day = day, month
        if order.assumption is not None:
            assumptions = (order.assumption,)
    found = _make(year, month, day)
    return Day(found, assumptions) if found else Day(problems=(("date-impossible", {}),), impossible=True)


def _make(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _full_year(short: int, references: Sequence[Reference]) -> int:
    """Complete two digits of a year: nearest to a known day, else between 1970 and 2069."""
    if references:
        near = references[0].date.year
        return min((near - near % _CENTURY + short + shift for shift in (-_CENTURY, 0, _CENTURY)), key=lambda y: (abs(y - near), y))
    return 2000 + short if short < _PIVOT else 1900 + short


def _nearest(date: Date, reference: Reference, order: Order) -> Day:
    """Choose the year in which *date* comes nearest to the known day."""
    if not date.swapped:
        day = _numbers(date, reference.date.year, order)
        if day.date is not None and abs((day.date - reference.date).days) <= _HALF_A_YEAR:
            return day.but(assumptions=(*day.assumptions, reference.assumption))
    day_problems: tuple[Problem, ...] = ()
    candidates: list[tuple[int, dt.date, Day]] = []
    for year in (reference.date.year, reference.date.year - 1, reference.date.year + 1, reference.date.year - 2, reference.date.year + 2):
        day = _numbers(date, year, order)
        if day.date is not None:
            candidates.append((abs((day.date - reference.date).days), day.date, day))
        elif not day.impossible:
            return day
        day_problems = day_problems or day.problems
    if not candidates:
        return Day(problems=day_problems, impossible=True)
    best = min(candidates, key=lambda c: c[:2])[2]
    return best.but(assumptions=(*best.assumptions, reference.assumption))


def shifted(day: dt.date, days: int) -> dt.date | None:
    """Give the day *days* after *day*; None beyond the ends of the calendar, the years 1 and 9999.

    Example:
        >>> shifted(dt.date(2021, 3, 1), -1), shifted(dt.date(1, 1, 1), -1)
        (datetime.date(2021, 2, 28), None)
    """
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def days_around(day: dt.date, first: int, last: int) -> list[dt.date]:
    """Give the days from *first* to *last* after *day* that the calendar has."""
    near = (shifted(day, days) for days in range(first, last + 1))
    return [date for date in near if date is not None]


def relative_day(weekday: Weekday, clock: ClockSettings) -> Day:
    """Give the day of "today" or "Monday" beside a clock time: counted from the dispatch's own day, else from the day of receipt."""
    if clock.anchor is not None and clock.anchor.date is not None:
        base, assumption = clock.anchor.date, Assumption.DATE_FROM_DISPATCH
    elif clock.received is not None:
        base, assumption = today(clock), Assumption.DATE_FROM_RECEIVED
    else:
        return Day(None)
    if weekday.distance is not None:
        date = shifted(base, weekday.distance)
    else:
        date = shifted(base, -((base.weekday() - (weekday.weekday or 0)) % 7))
    return Day(date, (assumption,)) if date is not None else Day(None)
