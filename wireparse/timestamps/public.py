"""`parse_timestamps`: the timestamps of one header line or phrase."""

from __future__ import annotations

import datetime as dt

from wireparse.model.elements import Timestamp
from wireparse.options import as_zone, check_received, check_text, check_word
from wireparse.timestamps.offsets import zone_info
from wireparse.timestamps.orders import TextOrder
from wireparse.timestamps.reading import line_times
from wireparse.timestamps.settings import ClockSettings


def parse_timestamps(
    text: str, *, language: str | None = None, timezone: str | dt.tzinfo | None = None, received: dt.datetime | None = None
) -> tuple[Timestamp, ...]:
    """Read the timestamps of one header line, wire trailer or phrase.

    A time gets an instant where the text or *timezone* supports one; without a zone it keeps its `local` clock and its `date`.
    A text that holds no time gives an empty tuple. The clock of the machine is never read.

    Args:
        text: the line, "Publié le 23/08/2019 à 17h42 HAE", or a phrase, "on Wednesday".
        language: BCP 47 tag; its region tells day from month and settles ambiguous zones. None reads the names of all languages.
        timezone: IANA name or `tzinfo` for clock times that name no zone.
        received: aware instant from which missing years and relative days are counted.

    Raises:
        TypeError: an argument has the wrong type; the message says what to do.
        ValueError: *timezone* is no IANA name, or *received* is naive.

    Example:
        >>> import wireparse
        >>> line = "Published: 17:42, 23 August 2019 | Updated: 06:35 BST, 24 August 2019"
        >>> for stamp in wireparse.parse_timestamps(line, language="en-GB"):
        ...     print(stamp.role, stamp.datetime.isoformat(), *sorted(stamp.assumptions))
        PUBLISHED 2019-08-23T17:42:00+01:00 ZONE_FROM_LINE ZONE_FROM_LOCALE
        UPDATED 2019-08-24T06:35:00+01:00 ZONE_FROM_LOCALE
    """
    check_text(text)
    check_word(language, "language", "fr-CA")
    check_received(received)
    zone = zone_info(timezone) if isinstance(timezone, str) else None  # kept, while zoneinfo keeps the last eight only
    clock = ClockSettings(language=language, timezone=zone or as_zone(timezone), received=received, context=TextOrder(text))
    return line_times(text, 0, len(text), clock).timestamps
