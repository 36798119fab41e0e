"""All times of a dispatch in one order: the envelope's, the header lines', the dateline's, and those that the story mentions."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.model.kinds import Role
from wireparse.timestamps.reading import mentions
from wireparse.timestamps.settings import ClockSettings, Times

if TYPE_CHECKING:
    from wireparse.fields.reading import Fields
    from wireparse.model.elements import Timestamp
    from wireparse.story import Story

#: An update so many days after publication is named: a slip of the pen is likelier than a story that old.
LONG_AFTER: Final = 30

#: Which of its instants a dispatch counts years and relative days from, first come first served.
_ANCHORS: Final = (Role.PUBLISHED, Role.FILED, Role.DATELINE, Role.UPDATED)


def read_times(story: Story, fields: Fields, clock: ClockSettings) -> Times:
    """Gather the timestamps of *story* in the order of the text; times that it mentions count from its own instant."""
    own = [*story.timestamps, *fields.timestamps]
    if fields.dateline is not None and fields.dateline.timestamp is not None:
        own.append(fields.dateline.timestamp)
    spans = [(p.start, p.end) for p in fields.passages if p.index is not None]
    anchor = anchor_of(own)
    told = mentions(story.text, spans, clock if anchor is None else clock.but(anchor=anchor))
    stamps = sorted((*own, *told.timestamps), key=lambda stamp: (stamp.span.start, stamp.span.end))
    return Times(tuple(stamps), (*told.diagnostics, *_out_of_order(own)))


def anchor_of(stamps: list[Timestamp]) -> Timestamp | None:
    """Give the timestamp that says when the dispatch was written, if any tells at least the day."""
    dated = [stamp for stamp in stamps if stamp.date is not None]
    return next((stamp for role in _ANCHORS for stamp in dated if stamp.role is role), None) if dated else None


def _out_of_order(stamps: list[Timestamp]) -> tuple[Diagnostic, ...]:
    """Name an update that is earlier than the publication, or long after it."""
    if len(stamps) < 2:  # noqa: PLR2004 - most dispatches tell one time of their own
        return ()
    first = next((s for s in stamps if s.role is Role.PUBLISHED), None)
    later = next((s for s in stamps if s.role is Role.UPDATED), None)
    gap = _gap(first, later) if first and later else None
    if gap is None or later is None:
        return ()
    if gap < dt.timedelta(0):
        return (diagnostic("updated-before-published", later.span.start, later.span.end),)
    if gap.days > LONG_AFTER:
        return (diagnostic("updated-long-after", later.span.start, later.span.end, days=gap.days),)
    return ()


def _gap(first: Timestamp, later: Timestamp) -> dt.timedelta | None:
    """Give how long after *first* the *later* one is, by the best that both tell."""
    if first.datetime is not None and later.datetime is not None:
        return later.datetime - first.datetime
    if first.local is not None and later.local is not None:
        return later.local - first.local
    if first.date is not None and later.date is not None:
        return later.date - first.date
    return None
