"""What is known of a time, in the fewest words: the instant, else the wall clock, else the day, month or year."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wireparse.model.elements import Timestamp
from wireparse.model.kinds import Assumption, Precision, ZoneSource

_MINUS: Final = "\N{MINUS SIGN}"
#: Where the zone comes from when the text does not write it, or not so that it has one meaning only.
_ZONES: Final[Mapping[Assumption, str]] = {
    Assumption.ZONE_FROM_LINE: "from the same line",
    Assumption.ZONE_FROM_CALLER: "given by the caller",
    Assumption.ZONE_FROM_FORMAT: "that of the agency format",
    Assumption.ZONE_FROM_LOCALE: "as the language's region has it",
    Assumption.ZONE_FROM_PLACE: "as the agency's country has it",
    Assumption.ZONE_FROM_SECOND_CLOCK: "as the other clock of the line shows",
}


def known(stamp: Timestamp) -> str:
    """Give what *stamp* is known to mean, in ISO 8601 and no more precise than it was written.

    Example:
        >>> from wireparse import parse_timestamps
        >>> from wireparse.export.times import known
        >>> known(parse_timestamps("14/05/2024 16:45", language="fr")[0])
        '2024-05-14T16:45:00 (no zone)'
    """
    if stamp.datetime is not None:
        return stamp.datetime.isoformat()
    if stamp.local is not None:
        return f"{stamp.local.isoformat()} (no zone)"
    if stamp.date is None:
        return "unknown"
    length = {Precision.YEAR: 4, Precision.MONTH: 7}.get(stamp.precision, 10)
    return stamp.date.isoformat()[:length]


def clock(stamp: Timestamp) -> str:
    """Give what *stamp* is known to mean as a reader writes it: day, time, and offset from UTC.

    Example:
        >>> from wireparse import parse_timestamps
        >>> from wireparse.export.times import clock
        >>> clock(parse_timestamps("14/05/2024 09:30 EDT", language="fr")[0])
        '2024-05-14 09:30 UTC\N{MINUS SIGN}04:00'
    """
    unit = "seconds" if stamp.precision is Precision.SECOND else "minutes"
    if stamp.datetime is not None:
        day = stamp.datetime.replace(tzinfo=None).isoformat(" ", unit)
        offset = stamp.datetime.isoformat(" ", unit).removeprefix(day)
        return f"{day} UTC{offset.replace('-', _MINUS) if stamp.datetime.utcoffset() else ''}"
    if stamp.local is not None:
        return stamp.local.isoformat(" ", unit)
    return known(stamp)


def zone(stamp: Timestamp) -> str | None:
    """Say which zone *stamp* is in and where that comes from; None for a day without a clock time.

    Example:
        >>> from wireparse import parse_timestamps
        >>> from wireparse.export.times import zone
        >>> zone(parse_timestamps("14/05/2024 09:30 EDT", language="fr")[0])
        'EDT, as written'
        >>> zone(parse_timestamps("14/05/2024 09:30", language="fr", timezone="Europe/Paris")[0])
        'Europe/Paris, given by the caller'
    """
    if stamp.zone_source is ZoneSource.NONE:
        return "no zone known, so no instant" if stamp.local is not None and stamp.datetime is None else None
    told = [words for assumption, words in _ZONES.items() if assumption in stamp.assumptions]
    if stamp.zone_source is ZoneSource.WRITTEN:
        told = told or ["as written"]
    return ", ".join(filter(None, (stamp.zone, *(told or [stamp.zone_source.lower()]))))


def inferred(stamp: Timestamp) -> list[str]:
    """Name what was inferred of *stamp* beside its zone, in words and in a fixed order.

    Example:
        >>> from wireparse import parse_timestamps
        >>> from wireparse.export.times import inferred
        >>> inferred(parse_timestamps("14/05/24 09:30 EDT", language="fr")[0])
        ['century']
    """
    return sorted(assumption.lower().replace("_", " ") for assumption in stamp.assumptions if assumption not in _ZONES)
