"""From a zone as written, shared or assumed to the offset at a local time, and what had to be assumed on the way."""

import datetime as dt
import functools
from collections.abc import Iterable, Sequence
from typing import Final

from wireparse.languages.lookup import region_of
from wireparse.model.kinds import Assumption, ZoneSource
from wireparse.timestamps.data import zones as table
from wireparse.timestamps.pieces import Clock, Value, Zone
from wireparse.timestamps.settings import ClockSettings

_DAY: Final = 24 * 60
_QUARTER: Final = 15

#: A reading of ambiguous letters: an offset in minutes or an IANA name, the zone of the reading, the countries that use it.
Reading = tuple[int | str, str, tuple[str, ...]]


class Offset(Value):
    """The offset of a local time: None when nothing supports one. `problems` are diagnostic codes with their values."""

    __slots__ = ("assumptions", "offset", "problems", "source", "zone")

    def __init__(
        self,
        offset: dt.timedelta | None = None,
        zone: str | None = None,
        source: ZoneSource = ZoneSource.NONE,
        assumptions: tuple[Assumption, ...] = (),
        problems: tuple[tuple[str, dict[str, object]], ...] = (),
    ) -> None:
        """Hold the values."""
        self.offset, self.zone, self.source, self.assumptions, self.problems = offset, zone, source, assumptions, problems


@functools.cache
def fixed(offset: dt.timedelta) -> dt.timezone:
    """Give the fixed zone of *offset*; UTC keeps its name."""
    return dt.timezone(offset) if offset else dt.UTC


@functools.cache
def zone_info(name: str) -> dt.tzinfo | None:
    """Load an IANA zone; None where the installed tzdata does not have it."""
    import zoneinfo

    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return None


def written_offset(zone: Zone, local: dt.datetime, clock: ClockSettings, second: Clock | None = None) -> Offset:
    """Resolve a zone that the text names beside the time *local*; *second* is the same instant on another clock."""
    elsewhere = zone.candidates and (zone.offset is not None or zone.iana is not None)
    if zone.candidates and not elsewhere:
        reading, assumptions = _settle(zone, local, clock, second)
        if reading is None:
            readings = ", ".join(_name_of(r) for r in zone.candidates)
            return Offset(zone=zone.name, problems=(("zone-ambiguous", {"zone": zone.name, "candidates": readings}),))
        return _by_reading(reading, zone.name, local, assumptions)
    if elsewhere:
        home = next((c for c, _ in _countries(clock)), None)
        other = next((r for r in zone.candidates if home in r[2]), None) if home else None
        if other is not None:
            assumption = next(a for c, a in _countries(clock) if c == home)
            return _by_reading(other, zone.name, local, (assumption,))
    if zone.iana is not None:
        return _by_zone(zone.iana, zone.name, local, ZoneSource.WRITTEN, ())
    if zone.offset is not None:
        return _by_letters(zone.offset, zone.name, local, clock)
    return Offset(zone=None)


def second_offset(first: dt.datetime, second: Clock, clock: ClockSettings) -> Offset:
    """Resolve a time without a zone by the same instant on a clock that names one: "17h42 (15h42 GMT)"."""
    there = second.zone and written_offset(second.zone, first, clock)
    if not there or there.offset is None:
        return Offset()
    minutes = first.hour * 60 + first.minute - second.hour * 60 - second.minute + int(there.offset.total_seconds() // 60)
    minutes = (minutes + 10 * 60) % _DAY - 10 * 60  # from UTC-10 to UTC+14
    if minutes % _QUARTER:
        return Offset()
    return Offset(dt.timedelta(minutes=minutes), None, ZoneSource.WRITTEN, (Assumption.ZONE_FROM_SECOND_CLOCK,))


def clocks_agree(first: dt.datetime, offset: dt.timedelta, second: Clock, clock: ClockSettings) -> bool:
    """Tell whether *second* shows the same instant, on whatever day."""
    if second.zone is None:
        return True
    shown = first.replace(hour=second.hour % 24, minute=second.minute)
    there = written_offset(second.zone, shown, clock, _as_clock(first, offset))
    if there.offset is None:
        return True
    difference = first.hour * 60 + first.minute - second.hour * 60 - second.minute - (offset - there.offset).total_seconds() / 60
    return difference % _DAY == 0


def shared_offset(zone: Zone, local: dt.datetime, clock: ClockSettings) -> Offset:
    """Resolve a time by the zone that another time of the line names; letters of one season stand for their zone's other too."""
    found = written_offset(zone, local, clock)
    if found.offset is None:
        return Offset()
    if any(code == "zone-season-mismatch" for code, _ in found.problems):
        home = next(iter(table.ZONES_OF.get(zone.name.upper(), ())), None)
        if home is not None:
            found = _by_zone(home, zone.name, local, ZoneSource.WRITTEN, ())
    return found.but(assumptions=(*found.assumptions, Assumption.ZONE_FROM_LINE))


def assumed_offset(local: dt.datetime, clock: ClockSettings) -> Offset:
    """Resolve a time that names no zone: the caller's zone, else the agency format's, else nothing."""
    if clock.timezone is not None:
        return _by_info(clock.timezone, str(clock.timezone), local, ZoneSource.CALLER, (Assumption.ZONE_FROM_CALLER,))
    if clock.format_zone is not None:
        found = _by_zone(clock.format_zone, clock.format_zone, local, ZoneSource.FORMAT, (Assumption.ZONE_FROM_FORMAT,))
        return found.but(problems=(*found.problems, ("zone-assumed", {"zone": clock.format_zone})))
    return Offset(problems=(("zone-missing", {}),))


def _countries(clock: ClockSettings) -> Iterable[tuple[str, Assumption]]:
    """Give what is known of the country, the surest first."""
    from wireparse.timestamps.data.countries import ZONE_COUNTRIES

    for name, assumption in (
        (getattr(clock.timezone, "key", None), Assumption.ZONE_FROM_CALLER),
        (clock.format_zone, Assumption.ZONE_FROM_FORMAT),
    ):
        country = ZONE_COUNTRIES.get(name) if name else None
        if country is not None:
            yield country, assumption
    region = region_of(clock.language)
    if region is not None:
        yield region, Assumption.ZONE_FROM_LOCALE
    if clock.country is not None:
        yield clock.country, Assumption.ZONE_FROM_PLACE


def _settle(zone: Zone, local: dt.datetime, clock: ClockSettings, second: Clock | None) -> tuple[Reading | None, tuple[Assumption, ...]]:
    """Choose between the readings of ambiguous letters: by a second clock, the caller, the agency format, the locale, the place."""
    if second is not None and second.zone is not None:
        fitting = [r for r in zone.candidates if _fits(r, local, second, clock)]
        if len({_minutes_of(r, local) for r in fitting}) == 1:
            return fitting[0], (Assumption.ZONE_FROM_SECOND_CLOCK,)
    anybody: Assumption | None = None
    for country, assumption in _countries(clock):
        anybody = anybody or assumption
        for reading in zone.candidates:
            if country in reading[2]:
                return reading, (assumption,)
    if anybody is not None and zone.default is not None:
        for reading in zone.candidates:
            if reading[0] == zone.default:
                return reading, (anybody,)
    return None, ()


def _fits(reading: Reading, local: dt.datetime, second: Clock, clock: ClockSettings) -> bool:
    minutes = _minutes_of(reading, local)
    there: Sequence[int | None]
    other = second.zone
    if minutes is None or other is None:
        return False
    if other.candidates and other.offset is None and other.iana is None:
        there = [_minutes_of(r, local) for r in other.candidates]
    else:
        found = written_offset(other, local, clock).offset
        there = [None if found is None else int(found.total_seconds() // 60)]
    apart = local.hour * 60 + local.minute - second.hour * 60 - second.minute
    return any(m is not None and (apart - (minutes - m)) % _DAY == 0 for m in there)


def _minutes_of(reading: Reading, local: dt.datetime) -> int | None:
    if isinstance(reading[0], int):
        return reading[0]
    info = zone_info(reading[0])
    offset = info.utcoffset(local) if info else None
    return None if offset is None else int(offset.total_seconds() // 60)


def _name_of(reading: Reading) -> str:
    return reading[1] if isinstance(reading[0], str) else f"{reading[1]} ({_written(reading[0])})"


def _written(minutes: int) -> str:
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _by_reading(reading: Reading, name: str, local: dt.datetime, assumptions: tuple[Assumption, ...]) -> Offset:
    target, zone, _ = reading
    if isinstance(target, str):
        found = _by_zone(target, name, local, ZoneSource.WRITTEN, assumptions)
    else:
        found = Offset(dt.timedelta(minutes=target), name, ZoneSource.WRITTEN, assumptions, _season(target, name, local, (zone,)))
    return found


def _by_letters(minutes: int, name: str, local: dt.datetime, clock: ClockSettings) -> Offset:
    """Keep an offset as the letters name it, and say so when no clock showed them at that season."""
    homes = table.ZONES_OF.get(name.upper(), ())
    near = [z for z in (getattr(clock.timezone, "key", None), clock.format_zone) if z in homes]
    return Offset(dt.timedelta(minutes=minutes), name, ZoneSource.WRITTEN, (), _season(minutes, name, local, near or homes[:1]))


def _season(minutes: int, name: str, local: dt.datetime, homes: Sequence[str | None]) -> tuple[tuple[str, dict[str, object]], ...]:
    if not homes:
        return ()
    offset = dt.timedelta(minutes=minutes)
    for home in homes:
        info = zone_info(home) if home else None
        if info is None or info.utcoffset(local) == offset or info.utcoffset(local.replace(fold=1)) == offset:
            return ()
    return (("zone-season-mismatch", {"zone": name}),)


def _by_zone(iana: str, name: str, local: dt.datetime, source: ZoneSource, assumptions: tuple[Assumption, ...]) -> Offset:
    info = zone_info(iana)
    if info is None:
        return Offset(zone=name, problems=(("zone-ambiguous", {"zone": name, "candidates": iana}),))
    return _by_info(info, name, local, source, assumptions)


def _by_info(info: dt.tzinfo, name: str, local: dt.datetime, source: ZoneSource, assumptions: tuple[Assumption, ...]) -> Offset:
    """Ask a zone with its own calendar; where the clocks showed the time twice or never, the first reading counts and is named."""
    first, later = info.utcoffset(local), info.utcoffset(local.replace(fold=1))
    if first is None or later is None:
        return Offset(zone=name, problems=(("zone-missing", {}),))
    if first == later:
        return Offset(first, name, source, assumptions)
    if first > later:
        return Offset(first, name, source, (*assumptions, Assumption.FOLD_FIRST), (("local-time-ambiguous", {}),))
    return Offset(first, name, source, assumptions, (("local-time-missing", {}),))


def _as_clock(local: dt.datetime, offset: dt.timedelta) -> Clock:
    """Show *local* as a clock with a known offset, to settle the letters of the other one."""
    zone = Zone(0, 0, "", offset=int(offset.total_seconds() // 60))
    return Clock(0, 0, local.hour, local.minute, local.second, strong=True, zone=zone)
