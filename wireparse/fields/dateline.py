"""Read a dateline, and `parse_dateline`, which reads the one that opens a text."""

from __future__ import annotations

import datetime as dt
from typing import Final

from wireparse.fields.declared import declared_dateline
from wireparse.layout.dateline_parts import DatelineHabits, DatelineParts
from wireparse.layout.datelines import find_dateline
from wireparse.model.elements import Dateline, Timestamp
from wireparse.model.kinds import Role
from wireparse.model.spans import Span
from wireparse.options import check_received, check_text, check_word
from wireparse.story import BLANKS, Block, Story, as_read
from wireparse.timestamps.reading import dateline_time
from wireparse.timestamps.settings import ClockSettings

#: So much of a text tells whose dateline it is.
_HEAD: Final = 2_000


def parse_dateline(text: str, *, language: str | None = None, received: dt.datetime | None = None) -> Dateline | None:
    """Read the dateline that opens *text*, or give None when there is none.

    Args:
        text: a dispatch, or its lead; blanks before the dateline are stepped over.
        language: BCP 47 tag; None detects it.
        received: aware instant at which the dispatch came in; it completes a date that lacks its year.

    Raises:
        TypeError: an argument has the wrong type.
        ValueError: *received* is naive.

    Example:
        >>> import wireparse
        >>> line = wireparse.parse_dateline("OSLO/BERGEN, 3 mars 2021 (AFP) - Le texte.", language="fr")
        >>> line.places, line.agencies, line.timestamp.date.isoformat()
        (('OSLO', 'BERGEN'), ('AFP',), '2021-03-03')
    """
    from wireparse.formats.detection import choose_format
    from wireparse.languages.detection import detect_language
    from wireparse.layout.habits import habits_of

    check_text(text)
    check_word(language, "language", "fr-CA")
    check_received(received)
    tag = language or detect_language(text)
    habits = habits_of(choose_format(Story(text=text[:_HEAD]), None, None).format, tag).dateline
    start = 0
    while start < len(text) and (text[start] in BLANKS or text[start] in "\r\n"):
        start += 1
    parts = find_dateline(text, start, len(text), habits)
    return None if parts is None else _dateline(text, parts, parts.end, ClockSettings(language=tag, received=received))


def read_dateline(text: str, block: Block, habits: DatelineHabits, clock: ClockSettings) -> Dateline | None:
    """Read the dateline that the layout found, or that the transport declares."""
    parts = block.detail if isinstance(block.detail, DatelineParts) else find_dateline(text, block.start, block.end, habits)
    return declared_dateline(text, block.start, block.end, clock) if parts is None else _dateline(text, parts, block.end, clock)


def _dateline(text: str, parts: DatelineParts, end: int, clock: ClockSettings) -> Dateline:
    return Dateline(
        span=Span(parts.start, end),
        text=as_read(text, parts.start, end),
        places=_places(text, parts),
        region=None if parts.region is None else as_read(text, *parts.region),
        agencies=tuple(as_read(text, *agency) for agency in parts.agencies),
        timestamp=None if parts.date is None else _timestamp(text, *parts.date, clock),
    )


def _places(text: str, parts: DatelineParts) -> tuple[str, ...]:
    """Give the places as the desk wrote them.

    A dateline without an agency's tag is the agency's own wire, where "Tenn." belongs to the name of the town; it stands in
    the place and, alone, in the region.
    """
    places = [as_read(text, *place) for place in parts.places]
    if parts.region is not None and not parts.agencies and places and text[parts.region[0] - 1] not in "([":
        owner = max(i for i, place in enumerate(parts.places) if place[0] < parts.region[0])
        places[owner] = as_read(text, parts.places[owner][0], parts.region[1])
    return tuple(places)


def _timestamp(text: str, start: int, end: int, clock: ClockSettings) -> Timestamp:
    """Read the date; what cannot be read is kept as written, without a date."""
    found = dateline_time(text, start, end, clock)
    return found if found is not None else Timestamp(span=Span(start, end), text=as_read(text, start, end), role=Role.DATELINE)
