"""A table of dispatches: one row each, with the facts that a newsroom sorts and counts by."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from typing import Final

from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Timestamp

_VALUES: Final[Mapping[str, Callable[[Dispatch], object]]] = {
    "format": lambda d: d.format,
    "agency": lambda d: d.agency,
    "language": lambda d: d.language,
    "envelope": lambda d: d.envelope,
    "status": lambda d: d.status,
    "slugline": lambda d: d.slugline,
    "published": lambda d: _instant(d.published),
    "updated": lambda d: _instant(d.updated),
    "embargo": lambda d: _instant(d.embargo),
    "kicker": lambda d: d.kicker and d.kicker.text,
    "headline": lambda d: d.headline and d.headline.text,
    "byline": lambda d: d.byline and ("; ".join(d.byline.names) or d.byline.text),
    "places": lambda d: d.dateline and "; ".join(d.dateline.places),
    "notices": lambda d: "; ".join(notice.kind for notice in d.notices),
    "paragraphs": lambda d: len(d.paragraphs),
    "quotes": lambda d: len(d.quotes),
    "speakers": lambda d: "; ".join(dict.fromkeys(quote.speaker.name for quote in d.quotes if quote.speaker)),
    "diagnostics": lambda d: "; ".join(dict.fromkeys(found.code for found in d.diagnostics)),
}
#: The columns: the input, what is known of the dispatch, and the error of an input that gave none.
COLUMNS: Final = ("input", *_VALUES, "error")


def to_row(dispatch: Dispatch, *, name: str = "") -> str:
    """Give *dispatch* as one row of CSV with its line break, the input's *name* first; see `COLUMNS`.

    Several values in one column are parted by `"; "`. An instant is in ISO 8601 with its offset; where no zone is known, the
    local time as written. A value that a spreadsheet would take for a formula is not changed: import the columns as text.

    Example:
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export.overview import to_row
        >>> to_row(parse_dispatch("One."), name="one.txt")[:30]
        'one.txt,generic,,,plain,USABLE'
    """
    return _csv((name, *(value(dispatch) for value in _VALUES.values()), ""))


def to_error_row(name: str, error: str) -> str:
    """Give the row of an input that could not be read: its *name*, and the *error* in the last column."""
    return _csv((name, *("" for _ in _VALUES), error))


def header_row() -> str:
    """Give the row of the names of the columns."""
    return _csv(COLUMNS)


def _csv(values: tuple[object, ...]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(values)
    return line.getvalue()


def _instant(stamp: Timestamp | None) -> str | None:
    moment = stamp and (stamp.datetime or stamp.local or stamp.date)
    return moment.isoformat() if moment else None
