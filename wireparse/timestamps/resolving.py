"""From the groups of a line to timestamps: dates and zones shared between its members, instants, and what is wrong with them."""

import datetime as dt
from collections.abc import Sequence
from typing import Final, TypeVar

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.model.elements import Timestamp
from wireparse.model.kinds import Assumption, Precision, Role, ZoneSource
from wireparse.model.making import make_assumptions
from wireparse.model.spans import Span
from wireparse.story import as_read
from wireparse.timestamps.days import Day, Order, Problem, Reference, choose_order, complete, known_days, relative_day, shifted, today
from wireparse.timestamps.grouping import Group
from wireparse.timestamps.offsets import Offset, assumed_offset, clocks_agree, fixed, second_offset, shared_offset, written_offset
from wireparse.timestamps.pieces import Clock, Value, Zone
from wireparse.timestamps.settings import ClockSettings, Times
from wireparse.timestamps.tokens import Tokens

_Value = TypeVar("_Value")
_LAST_HOUR: Final = 24
_SIGNS: Final = "+-\u2212"
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ONE_DAY: Final = dt.timedelta(days=1)
_NO_OFFSET: Final = Offset()


class _Member(Value):
    """One group of the line, with what its neighbours tell: its role, its day, and the date and zone of the nearest that has one."""

    __slots__ = ("alone", "day", "group", "near_date", "near_zone", "role")

    def __init__(self, group: Group, role: Role, day: Day, *, near_date: dt.date | None, near_zone: Zone | None, alone: bool) -> None:
        """Hold the values."""
        self.group, self.role, self.day, self.alone = group, role, day, alone
        self.near_date, self.near_zone = near_date, near_zone


class _Reading(Value):
    """What a group says of the instant."""

    __slots__ = ("assumptions", "date", "found", "local", "precision")

    def __init__(
        self,
        precision: Precision,
        date: dt.date | None = None,
        local: dt.datetime | None = None,
        found: Offset = _NO_OFFSET,
        assumptions: tuple[Assumption, ...] = (),
    ) -> None:
        """Hold the values."""
        self.precision, self.date, self.local, self.found, self.assumptions = precision, date, local, found, assumptions


def resolve(tokens: Tokens, groups: Sequence[Group], clock: ClockSettings, default: Role = Role.PUBLISHED) -> Times:
    """Make the timestamps of *groups*; one without a label has the role *default*."""
    stamps: list[Timestamp] = []
    diagnostics: list[Diagnostic] = []
    for member in _members(groups, clock, default):
        start, end = tokens.starts[member.group.start], tokens.ends[member.group.end - 1]
        reading = _read(member, tokens, clock)
        problems = (*member.day.problems, *(_problems(member.group, reading, clock) if reading is not None else ()))
        diagnostics += [diagnostic(code, start, end, **values) for code, values in problems]
        if reading is not None:
            stamps.append(_stamp(tokens.text, start, end, member.role, reading))
    return Times(tuple(stamps), tuple(diagnostics))


def _members(groups: Sequence[Group], clock: ClockSettings, default: Role) -> list[_Member]:
    dates = [group.date for group in groups if group.date is not None]
    order = choose_order(dates, clock)
    references = known_days(dates, order, clock) if any(date.year is None or date.short for date in dates) else ()
    days = [_day(group, order, references, clock) for group in groups]
    own_dates = [group.moment.local.date() if group.moment is not None else day.date for group, day in zip(groups, days, strict=True)]
    near_dates, near_zones = _nearest(own_dates), _nearest([_written_zone(group) for group in groups])
    return [
        _Member(group, group.role or default, days[n], near_date=near_dates[n], near_zone=near_zones[n], alone=len(groups) == 1)
        for n, group in enumerate(groups)
    ]


def _nearest(values: Sequence[_Value | None]) -> list[_Value | None]:
    """Give for each place the value there, else the last one before it, else the first one behind it."""
    nearest: list[_Value | None] = []
    last = next((value for value in values if value is not None), None)
    for value in values:
        last = value if value is not None else last
        nearest.append(last)
    return nearest


def _day(group: Group, order: Order, references: Sequence[Reference], clock: ClockSettings) -> Day:
    if group.date is not None:
        return complete(group.date, order, references)
    return relative_day(group.weekday, clock) if group.weekday is not None else Day()


def _written_zone(group: Group) -> Zone | None:
    """Give the zone that the text names beside the group's clock time; "local time" names none."""
    zone = group.clock.zone if group.clock is not None else None
    return zone if zone is not None and zone.told else None


def _read(member: _Member, tokens: Tokens, clock: ClockSettings) -> _Reading | None:
    """Read one group; None when it is no timestamp of a line."""
    group, day = member.group, member.day
    if group.moment is not None:
        return _read_moment(member, tokens, clock)
    if day.impossible or (group.clock is None and group.date is None):
        return None  # "Monday" or "today" alone is no timestamp of a header line
    if group.clock is None or (group.date is not None and (group.date.day is None or day.date is None)):
        return _read_date(group, day)
    date, assumptions = (day.date, day.assumptions) if day.date is not None else _missing_date(member, group.clock, clock)
    if date is None:
        if group.label is None and group.weekday is None:
            return None  # a clock time alone may be a running time or a score
        return _Reading(group.clock.precision, found=Offset(zone=group.clock.zone.name if group.clock.zone is not None else None))
    local = _at(date, group.clock)
    return (
        _Reading(group.clock.precision, local.date(), local, _offset(member, local, clock), assumptions)
        if local is not None
        else _Reading(Precision.DAY, date, assumptions=assumptions)
    )


def _read_moment(member: _Member, tokens: Tokens, clock: ClockSettings) -> _Reading | None:
    """Read what a machine wrote."""
    moment = member.group.moment
    if moment is None:
        return None
    found = _offset(member, moment.local, clock) if moment.offset is None else Offset()
    if moment.offset is not None:
        raw = tokens.raw(moment.start)
        zone = raw[-1] if raw[-1] in "zZ" else raw[max(raw.rfind(sign) for sign in _SIGNS) :]
        found = Offset(dt.timedelta(minutes=moment.offset), zone, ZoneSource.WRITTEN)
    return _Reading(moment.precision, moment.local.date(), moment.local, found)


def _read_date(group: Group, day: Day) -> _Reading:
    """Read a date without an instant: no clock time beside it, or a day that the text leaves open."""
    precision = Precision.MONTH if group.date is not None and group.date.day is None else Precision.DAY
    zone = group.clock.zone.name if group.clock is not None and group.clock.zone is not None else None
    if group.clock is not None and day.date is None:
        precision = group.clock.precision
    return _Reading(precision, day.date, found=Offset(zone=zone), assumptions=day.assumptions)


def _missing_date(member: _Member, written: Clock, clock: ClockSettings) -> tuple[dt.date | None, tuple[Assumption, ...]]:
    """Find the date of a clock time: that of the nearest time of the line, else the day that brings it nearest to the receipt."""
    labelled = member.group.label is not None
    if labelled and member.group.date is None and member.group.weekday is None and member.near_date is not None:
        return member.near_date, (Assumption.DATE_FROM_LINE,)
    received = clock.received
    if received is None or not (labelled or (written.strong and member.alone)):
        return None, ()
    day = today(clock)
    known: list[tuple[dt.timedelta, dt.date]] = []
    for date in (shifted(day, -1), day, shifted(day, 1)):
        local = None if date is None else _at(date, written)
        offset = None if local is None else _offset(member, local, clock).offset
        if date is not None and local is not None and offset is not None:
            known.append((abs(local.replace(tzinfo=fixed(offset)) - received), date))
    return (min(known)[1] if known else day), (Assumption.DATE_FROM_RECEIVED,)


def _offset(member: _Member, local: dt.datetime, clock: ClockSettings) -> Offset:
    """Find the offset of a time: written, told by a second clock, shared on the line, or assumed."""
    group, zone = member.group, _written_zone(member.group)
    if zone is not None:
        return written_offset(zone, local, clock, group.second)
    if group.clock is not None and group.clock.zone is not None:
        name = group.clock.zone.name  # letters that nobody knows, or "local time": of which place?
        unknown = name.isupper() and name.isalpha()
        return Offset(zone=name, problems=(("zone-unknown", {"zone": name}) if unknown else ("zone-missing", {}),))
    found = second_offset(local, group.second, clock) if group.second is not None else Offset()
    if found.offset is None and member.near_zone is not None:
        found = shared_offset(member.near_zone, local, clock)
    return found if found.offset is not None else assumed_offset(local, clock)


def _at(date: dt.date, clock: Clock) -> dt.datetime | None:
    """Put the clock time on the day; 24:00 is the midnight at its end, which the last day of the calendar has not."""
    day = shifted(date, 1) if clock.hour == _LAST_HOUR else date
    if day is None:
        return None
    return dt.datetime(day.year, day.month, day.day, clock.hour % _LAST_HOUR, clock.minute, clock.second, clock.micro)  # noqa: DTZ001


def _problems(group: Group, reading: _Reading, clock: ClockSettings) -> list[Problem]:
    """Say what is wrong with the reading; it is kept as written."""
    problems: list[Problem] = list(reading.found.problems)
    if group.clock is not None and group.clock.hour == _LAST_HOUR and reading.local is None and reading.date == dt.date.max:
        problems.append(("date-impossible", {}))
    offset, local = reading.found.offset, reading.local
    if group.second is not None and offset is not None and local is not None and not clocks_agree(local, offset, group.second, clock):
        problems.append(("clocks-disagree", {}))
    weekday = group.date.weekday if group.date is not None else None
    if weekday is not None and reading.date is not None:
        closing = group.clock is not None and group.clock.hour == _LAST_HOUR and local is not None
        date = reading.date - _ONE_DAY if closing else reading.date
        if date.weekday() != weekday:
            problems.append(("weekday-mismatch", {"date": date.isoformat(), "weekday": _WEEKDAYS[weekday]}))
    return problems


def _stamp(text: str, start: int, end: int, role: Role, reading: _Reading) -> Timestamp:
    found, local = reading.found, reading.local
    return Timestamp(
        span=Span(start, end),
        text=as_read(text, start, end),
        role=role,
        datetime=local.replace(tzinfo=fixed(found.offset)) if local is not None and found.offset is not None else None,
        local=local,
        date=reading.date,
        zone=found.zone,
        zone_source=found.source,
        precision=reading.precision,
        assumptions=make_assumptions((*reading.assumptions, *found.assumptions)),
    )
