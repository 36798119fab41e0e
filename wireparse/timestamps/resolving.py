"""From the groups of a line to timestamps: dates and zones shared between its members, instants, and what is wrong with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.model.elements import Timestamp
from wireparse.model.kinds import Assumption, Precision, Role, ZoneSource
from wireparse.model.spans import Span
from wireparse.story import as_read
from wireparse.timestamps.days import Day, Order, Problem, Reference, choose_order, complete, known_days, relative_day, today
from wireparse.timestamps.grouping import Group
from wireparse.timestamps.offsets import Offset, assumed_offset, clocks_agree, fixed, second_offset, shared_offset, written_offset
from wireparse.timestamps.pieces import Clock, Zone
from wireparse.timestamps.settings import ClockSettings, Times
from wireparse.timestamps.tokens import Tokens

_LAST_HOUR: Final = 24
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Line(NamedTuple):
    """The groups of one stretch of text, and what they tell about one another."""

    tokens: Tokens
    groups: Sequence[Group]
    days: Sequence[Day]
    zones: Sequence[Zone | None]
    clock: ClockSettings


def resolve(tokens: Tokens, groups: Sequence[Group], clock: ClockSettings, default: Role = Role.PUBLISHED) -> Times:
    """Make the timestamps of *groups*; one without a label has the role *default*."""
    dates = [group.date for group in groups if group.date is not None]
    order = choose_order(dates, clock)
    references = known_days(dates, order, clock)
    days = [_day(group, order, references, clock) for group in groups]
    line = Line(tokens, groups, days, [_written_zone(group) for group in groups], clock)
    stamps: list[Timestamp] = []
    diagnostics: list[Diagnostic] = []
    for index, group in enumerate(groups):
        problems: list[Problem] = list(days[index].problems)
        stamp = _timestamp(line, index, group.role or default, problems)
        if stamp is not None:
            stamps.append(stamp)
        if problems:
            start, end = tokens.starts[group.start], tokens.ends[group.end - 1]
            diagnostics += [diagnostic(code, start, end, **values) for code, values in problems]
    return Times(tuple(stamps), tuple(diagnostics))


def _day(group: Group, order: Order, references: Sequence[Reference], clock: ClockSettings) -> Day:
    if group.date is not None:
        return complete(group.date, order, references)
    if group.weekday is not None:
        return relative_day(group.weekday, clock)
    return Day()


def _written_zone(group: Group) -> Zone | None:
    """Give the zone that the text names beside the group's clock time; "local time" names none."""
    zone = group.clock.zone if group.clock is not None else None
    return zone if zone is not None and (zone.offset is not None or zone.iana is not None or zone.candidates) else None


def _timestamp(line: Line, index: int, role: Role, problems: list[Problem]) -> Timestamp | None:
    group, day, clock = line.groups[index], line.days[index], line.groups[index].clock
    if group.moment is not None:
        moment = group.moment
        if moment.offset is not None:
            raw = line.tokens.raw(moment.start)
            zone = raw[-1] if raw[-1] in "zZ" else raw[max(raw.rfind(sign) for sign in "+-\u2212") :]
            found = Offset(dt.timedelta(minutes=moment.offset), zone, ZoneSource.WRITTEN)
        else:
            found = _offset(line, index, moment.local)
        return _make(line, group, role, problems, found, moment.local, moment.precision)
    if day.impossible:
        return None
    if group.date is not None and (clock is None or group.date.day is None):
        precision = Precision.MONTH if group.date.day is None else Precision.DAY
        return _dated(line, group, role, problems, day, precision)
    if clock is None:
        return None  # a weekday or "today" alone is no timestamp of a header line
    date, assumptions = day.date, day.assumptions
    if date is None and group.date is None and group.weekday is None:
        date, assumptions = _missing_date(line, index, clock)
    if date is None:
        if group.label is None and group.date is None and group.weekday is None:
            return None  # a clock time alone may be a running time or a price
        return _dated(line, group, role, problems, Day(), clock.precision)
    local = _at(date, clock)
    return _make(line, group, role, problems, _offset(line, index, local), local, clock.precision, assumptions)


def _missing_date(line: Line, index: int, clock: Clock) -> tuple[dt.date | None, tuple[Assumption, ...]]:
    """Find the date of a clock time: that of the nearest time of the line, the earlier first, else the day of receipt."""
    for other in (*range(index - 1, -1, -1), *range(index + 1, len(line.groups))):
        moment = line.groups[other].moment
        date = moment.local.date() if moment is not None else line.days[other].date
        if date is not None:
            return date, (Assumption.DATE_FROM_LINE,)
    received = line.clock.received
    if received is None or not (line.groups[index].label is not None or (clock.strong and len(line.groups) == 1)):
        return None, ()
    day = today(line.clock)
    around = [day + dt.timedelta(days=shift) for shift in (-1, 0, 1)]
    instants = [(_offset(line, index, _at(date, clock)).offset, _at(date, clock), date) for date in around]
    known = [(abs(local.replace(tzinfo=fixed(offset)) - received), date) for offset, local, date in instants if offset is not None]
    return (min(known)[1] if known else day), (Assumption.DATE_FROM_RECEIVED,)


def _offset(line: Line, index: int, local: dt.datetime) -> Offset:
    """Find the offset of the group's time: written, told by a second clock, shared on the line, or assumed."""
    group, zone = line.groups[index], line.zones[index]
    if zone is not None:
        return written_offset(zone, local, line.clock, group.second)
    if group.clock is not None and group.clock.zone is not None:
        return Offset(zone=group.clock.zone.name, problems=(("zone-missing", {}),))  # "local time": of which place?
    found = second_offset(local, group.second, line.clock) if group.second is not None else Offset()
    if found.offset is None:
        near = sorted((abs(index - n), n) for n, other in enumerate(line.zones) if other is not None) if any(line.zones) else ()
        for _, n in near[:1]:
            shared = line.zones[n]
            found = shared_offset(shared, local, line.clock) if shared is not None else found
    return found if found.offset is not None else assumed_offset(local, line.clock)


def _at(date: dt.date, clock: Clock) -> dt.datetime:
    """Put the clock time on the day; 24:00 is the midnight at its end."""
    local = dt.datetime(date.year, date.month, date.day, clock.hour % _LAST_HOUR, clock.minute, clock.second, clock.micro)  # noqa: DTZ001
    return local + dt.timedelta(days=1) if clock.hour == _LAST_HOUR else local


def _dated(line: Line, group: Group, role: Role, problems: list[Problem], day: Day, precision: Precision) -> Timestamp:
    """Make a timestamp without an instant."""
    _check_weekday(group, day.date, problems)
    zone = group.clock.zone.name if group.clock is not None and group.clock.zone is not None else None
    return _stamp(line.tokens, group, role=role, date=day.date, zone=zone, precision=precision, assumptions=frozenset(day.assumptions))


def _make(
    line: Line,
    group: Group,
    role: Role,
    problems: list[Problem],
    found: Offset,
    local: dt.datetime,
    precision: Precision,
    assumptions: tuple[Assumption, ...] = (),
) -> Timestamp:
    """Make a timestamp with a clock time, and with an instant where an offset was found."""
    if found.offset is not None and group.second is not None and not clocks_agree(local, found.offset, group.second, line.clock):
        problems.append(("clocks-disagree", {}))
    problems += found.problems
    closing = group.clock is not None and group.clock.hour == _LAST_HOUR
    _check_weekday(group, local.date() - dt.timedelta(days=1) if closing else local.date(), problems)
    moment = local.replace(tzinfo=fixed(found.offset)) if found.offset is not None else None
    return _stamp(
        line.tokens,
        group,
        role=role,
        datetime=moment,
        local=local,
        date=local.date(),
        zone=found.zone,
        zone_source=found.source,
        precision=precision,
        assumptions=frozenset((*assumptions, *found.assumptions)),
    )


def _check_weekday(group: Group, date: dt.date | None, problems: list[Problem]) -> None:
    weekday = group.date.weekday if group.date is not None else None
    if weekday is not None and date is not None and date.weekday() != weekday:
        problems.append(("weekday-mismatch", {"date": date.isoformat(), "weekday": _WEEKDAYS[weekday]}))


def _stamp(tokens: Tokens, group: Group, **fields: Any) -> Timestamp:
    start, end = tokens.starts[group.start], tokens.ends[group.end - 1]
    return Timestamp(span=Span(start, end), text=as_read(tokens.text, start, end), **fields)
