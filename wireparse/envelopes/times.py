"""Times of a header: the trailer of a telex, and the dates of XML and JSON."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

import attrs

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.model.elements import Timestamp
from wireparse.model.kinds import Assumption, Precision, Role, ZoneSource
from wireparse.model.making import make_assumptions
from wireparse.model.spans import Span
from wireparse.story import Story, as_read
from wireparse.timestamps.settings import ClockSettings

#: Dates of documents: ISO 8601 with hyphens, dots or slashes or none, with or without a clock, seconds and fractions, and a zone.
_DATE: Final = re.compile(
    r"(?P<year>[0-9]{4})(?P<sep>[-./]?)(?P<month>[0-9]{2})(?P=sep)(?P<day>[0-9]{2})"
    r"(?:[T ]{1,2}(?P<hour>[0-9]{2}):?(?P<minute>[0-9]{2})(?::?(?P<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?)?"
    r"[ ]?(?P<zone>(?:GMT|UTC|Z)?(?P<sign>[+-])(?P<hours>[0-9]{2}):?(?P<minutes>[0-9]{2})?|GMT|UTC|Z)?"
)


#: A line of nothing but a date is not longer.
_LONGEST: Final = 80


def filed_at(text: str, start: int, end: int, *, zone: str | None, country: str | None) -> tuple[Timestamp | None, tuple[Diagnostic, ...]]:
    """Read the filing time `[start, end)`.

    *zone* is the IANA name of the agency's clock, for a trailer that names none; *country* its home, for letters that several
    countries use.
    """
    from wireparse.timestamps.reading import wire_time

    found = wire_time(text, start, end, ClockSettings(format_zone=zone, country=country))
    return (found.timestamps[0] if found.timestamps else None), found.diagnostics


def document_time(text: str, start: int, end: int, role: Role, zone: str | None) -> tuple[Timestamp | None, tuple[Diagnostic, ...]]:
    """Read the date `[start, end)` of a document's header.

    A date without an offset gets the offset of *zone*, the clock of a known provider, or no instant.
    """
    found = _DATE.fullmatch(text, start, end)
    local = _local(found) if found else None
    words = text[start:end]
    if found is None or local is None:
        return None, (diagnostic("date-unreadable", start, end, value=words),)
    span = Span(start, end)
    if found["hour"] is None:
        return Timestamp(span=span, text=as_read(text, start, end), role=role, date=local.date(), zone=found["zone"]), ()
    precision = Precision.SECOND if found["second"] else Precision.MINUTE
    if found["zone"]:
        offset = _offset(found)
        if offset is None:
            return None, (diagnostic("date-unreadable", start, end, value=words),)
        instant = local.replace(tzinfo=dt.timezone(offset) if offset else dt.UTC)
        stamp = Timestamp(
            span=span,
            text=as_read(text, start, end),
            role=role,
            datetime=instant,
            local=local,
            date=local.date(),
            zone=found["zone"],
            zone_source=ZoneSource.WRITTEN,
            precision=precision,
        )
        return stamp, ()
    from wireparse.timestamps.offsets import assumed_offset

    assumed = assumed_offset(local, ClockSettings(format_zone=zone))
    stamp = Timestamp(
        span=span,
        text=as_read(text, start, end),
        role=role,
        datetime=None if assumed.offset is None else local.replace(tzinfo=dt.timezone(assumed.offset)),
        local=local,
        date=local.date(),
        zone=assumed.zone,
        zone_source=assumed.source,
        precision=precision,
        assumptions=make_assumptions(assumed.assumptions),
    )
    return stamp, tuple(diagnostic(code, start, end, **values) for code, values in assumed.problems)


def is_date(words: str) -> bool:
    """Tell whether *words* are a date in any language or notation, and nothing else.

    Example:
        >>> is_date("20200117T093518Z"), is_date("March 17"), is_date("Nantes, 17 jan 2020")
        (True, True, False)
    """
    if _DATE.fullmatch(words):
        return True
    from wireparse.timestamps.reading import header_rest

    return any("0" <= c <= "9" for c in words) and len(words) <= _LONGEST and not header_rest(words, 0, len(words), ClockSettings())


def _local(found: re.Match[str]) -> dt.datetime | None:
    """Give the wall clock, or None where there is no such day or hour."""
    second = min(int(found["second"] or 0), 59)  # a leap second is the last of its minute
    try:
        return dt.datetime(  # noqa: DTZ001 - the zone is read apart
            int(found["year"]), int(found["month"]), int(found["day"]), int(found["hour"] or 0), int(found["minute"] or 0), second
        )
    except ValueError:
        return None


def _offset(found: re.Match[str]) -> dt.timedelta | None:
    """Give the written offset, or None where no zone is so far off."""
    if found["sign"] is None:
        return dt.timedelta(0)
    hours, minutes = int(found["hours"]), int(found["minutes"] or 0)
    if hours > 15 or minutes > 59:  # noqa: PLR2004
        return None
    return dt.timedelta(hours=hours, minutes=minutes) * (1 if found["sign"] == "+" else -1)


def in_zone(story: Story, timezone: dt.tzinfo) -> Story:
    """Give *story* with its header's times that name no zone told by the clock of *timezone*, the caller's."""
    from wireparse.timestamps.offsets import assumed_offset

    told: dict[Timestamp, Timestamp] = {}
    found: list[Diagnostic] = []
    for stamp in story.timestamps:
        if stamp.local is None or stamp.zone_source not in (ZoneSource.NONE, ZoneSource.FORMAT) or (stamp.zone and stamp.datetime is None):
            continue
        offset = assumed_offset(stamp.local, ClockSettings(timezone=timezone))
        told[stamp] = attrs.evolve(
            stamp,
            datetime=None if offset.offset is None else stamp.local.replace(tzinfo=dt.timezone(offset.offset)),
            zone=offset.zone,
            zone_source=offset.source,
            assumptions=(stamp.assumptions - {Assumption.ZONE_FROM_FORMAT}).union(offset.assumptions),
        )
        found += [diagnostic(code, stamp.span.start, stamp.span.end, **values) for code, values in offset.problems]
    spans = {stamp.span for stamp in told}
    filed = story.header.filed if story.header is not None else None
    return attrs.evolve(
        story,
        header=attrs.evolve(story.header, filed=told.get(filed, filed)) if story.header is not None and filed is not None else story.header,
        timestamps=tuple(told.get(stamp, stamp) for stamp in story.timestamps),
        diagnostics=(*(d for d in story.diagnostics if d.span not in spans or d.code not in ("zone-missing", "zone-assumed")), *found),
    )
