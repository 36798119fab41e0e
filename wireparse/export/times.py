"""What is known of a time, in the fewest words: the instant, else the wall clock, else the day, month or year."""

from __future__ import annotations

from wireparse.model.elements import Timestamp
from wireparse.model.kinds import Precision


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
