"""What the scanner finds in a line, before it is known what it means together: dates, clocks, zones, weekdays and labels."""

import datetime as dt
from typing import NamedTuple

from wireparse.model.kinds import Precision, Role


class Zone(NamedTuple):
    """A zone as written. `offset` (minutes east) when the words name one, `iana` when they name a zone with its own calendar.

    `candidates` are the readings of ambiguous letters: an offset or an IANA name, the zone of the reading, and the countries.
    A zone with neither is meant but not told ("local time").
    """

    start: int
    end: int
    name: str
    offset: int | None = None
    iana: str | None = None
    candidates: tuple[tuple[int | str, str, tuple[str, ...]], ...] = ()
    default: int | str | None = None

    @property
    def told(self) -> bool:
        """Tell whether the words name a zone at all; "local time" does not."""
        return self.offset is not None or self.iana is not None or bool(self.candidates)


class Clock(NamedTuple):
    """A clock time with the zone beside it; `strong` when a mark of time other than two numbers was written."""

    start: int
    end: int
    hour: int
    minute: int
    second: int
    micro: int
    precision: Precision
    strong: bool
    zone: Zone | None = None


class Date(NamedTuple):
    """A calendar date, as far as it is written.

    `year` and `day` may be None, and `month` is 0 where there is no such day. `figures` tells that the month is no name.
    `swapped` says that day and month may be meant the other way round, `order` is the order that an unambiguous date shows, and
    `short` says that the year has two digits.
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int | None
    swapped: bool = False
    order: str | None = None
    short: bool = False
    weekday: int | None = None
    figures: bool = False


class Moment(NamedTuple):
    """A whole date and time in one token, as machines write it."""

    start: int
    end: int
    local: dt.datetime
    offset: int | None
    precision: Precision


class Weekday(NamedTuple):
    """A weekday that no date stands beside, or a relative day ("today"): exactly one of `weekday` and `distance` is given."""

    start: int
    end: int
    weekday: int | None
    distance: int | None


class Label(NamedTuple):
    """A word that tells the role of the time beside it; `colon` when a colon closes it."""

    start: int
    end: int
    role: Role
    colon: bool


Piece = Zone | Clock | Date | Moment | Weekday | Label
