"""What the scanner finds in a line, before it is known what it means together: dates, clocks, zones, weekdays and labels.

The classes are plain ones with slots: those that `typing` and `attrs` make take ten times as long to make, and the first caller waits.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from wireparse.model.kinds import Precision, Role

if TYPE_CHECKING:
    from typing import Self


class Value:
    """A few values with names, which nobody changes."""

    __slots__: ClassVar[tuple[str, ...]] = ()

    def but(self, **changes: Any) -> Self:
        """Give a copy with *changes*."""
        made = object.__new__(type(self))
        for name in type(self).__slots__:
            setattr(made, name, changes[name] if name in changes else getattr(self, name))
        return made

    def __repr__(self) -> str:
        """Show the values."""
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in type(self).__slots__)})"


class Zone(Value):
    """A zone as written. `offset` (minutes east) when the words name one, `iana` when they name a zone with its own calendar.

    `candidates` are the readings of ambiguous letters: an offset or an IANA name, the zone of the reading, and the countries.
    A zone with neither is meant but not told ("local time").
    """

    __slots__ = ("candidates", "default", "end", "iana", "name", "offset", "start")

    def __init__(
        self,
        start: int,
        end: int,
        name: str,
        *,
        offset: int | None = None,
        iana: str | None = None,
        candidates: tuple[tuple[int | str, str, tuple[str, ...]], ...] = (),
        default: int | str | None = None,
    ) -> None:
        """Hold the values."""
        self.start, self.end, self.name = start, end, name
        self.offset, self.iana, self.candidates, self.default = offset, iana, candidates, default

    @property
    def told(self) -> bool:
        """Tell whether the words name a zone at all; "local time" does not."""
        return self.offset is not None or self.iana is not None or bool(self.candidates)


class Clock(Value):
    """A clock time with the zone beside it; `strong` when a mark of time other than two numbers was written."""

    __slots__ = ("end", "hour", "micro", "minute", "precision", "second", "start", "strong", "zone")

    def __init__(
        self,
        start: int,
        end: int,
        hour: int,
        minute: int = 0,
        second: int = 0,
        *,
        micro: int = 0,
        precision: Precision = Precision.MINUTE,
        strong: bool = False,
        zone: Zone | None = None,
    ) -> None:
        """Hold the values."""
        self.start, self.end, self.hour, self.minute, self.second, self.micro = start, end, hour, minute, second, micro
        self.precision, self.strong, self.zone = precision, strong, zone


class Date(Value):
    """A calendar date, as far as it is written.

    `year` and `day` may be None, and `month` is 0 where there is no such day. `figures` tells that the month is no name.
    `swapped` says that day and month may be meant the other way round, `order` is the order that an unambiguous date shows, and
    `short` says that the year has two digits.
    """

    __slots__ = ("day", "end", "figures", "month", "order", "short", "start", "swapped", "weekday", "year")

    def __init__(
        self,
        start: int,
        end: int,
        year: int | None,
        month: int,
        day: int | None,
        *,
        swapped: bool = False,
        order: str | None = None,
        short: bool = False,
        weekday: int | None = None,
        figures: bool = False,
    ) -> None:
        """Hold the values."""
        self.start, self.end, self.year, self.month, self.day = start, end, year, month, day
        self.swapped, self.order, self.short, self.weekday, self.figures = swapped, order, short, weekday, figures


class Moment(Value):
    """A whole date and time in one token, as machines write it."""

    __slots__ = ("end", "local", "offset", "precision", "start")

    def __init__(self, start: int, end: int, local: dt.datetime, offset: int | None, precision: Precision) -> None:
        """Hold the values."""
        self.start, self.end, self.local, self.offset, self.precision = start, end, local, offset, precision


class Weekday(Value):
    """A weekday that no date stands beside, or a relative day ("today"): exactly one of `weekday` and `distance` is given."""

    __slots__ = ("distance", "end", "start", "weekday")

    def __init__(self, start: int, end: int, weekday: int | None, distance: int | None) -> None:
        """Hold the values."""
        self.start, self.end, self.weekday, self.distance = start, end, weekday, distance


class Label(Value):
    """A word that tells the role of the time beside it; `colon` when a colon closes it."""

    __slots__ = ("colon", "end", "role", "start")

    def __init__(self, start: int, end: int, role: Role, *, colon: bool) -> None:
        """Hold the values."""
        self.start, self.end, self.role, self.colon = start, end, role, colon


Piece = Zone | Clock | Date | Moment | Weekday | Label
