"""`ClockSettings`: everything beside the text that may decide what a time means."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from wireparse.timestamps.pieces import Value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.diagnostics import Diagnostic
    from wireparse.model.elements import Timestamp
    from wireparse.timestamps.orders import TextOrder


class ClockSettings(Value):
    """What the caller, the agency format and the dispatch say of clocks; the text itself comes first.

    `language` is a BCP 47 tag whose region helps with order and zones; `timezone` the caller's zone for clocks that name
    none; `received` an aware instant; `format_zone` and `day_order` ("DMY", "MDY", "YMD") the agency format's; `country` the
    ISO 3166 code of the dateline's place; `anchor` the dispatch's own instant, from which years and relative days count. `context`
    holds the order of day and month that the unambiguous dates of the whole text show.
    """

    __slots__ = ("anchor", "context", "country", "day_order", "format_zone", "language", "received", "timezone")

    def __init__(
        self,
        *,
        language: str | None = None,
        timezone: dt.tzinfo | None = None,
        received: dt.datetime | None = None,
        format_zone: str | None = None,
        day_order: str | None = None,
        country: str | None = None,
        anchor: Timestamp | None = None,
        context: TextOrder | None = None,
    ) -> None:
        """Hold the values."""
        self.language, self.timezone, self.received = language, timezone, received
        self.format_zone, self.day_order, self.country, self.anchor, self.context = format_zone, day_order, country, anchor, context


class Times(Value):
    """The timestamps of a stretch of text, in its order, and what is wrong with them."""

    __slots__ = ("diagnostics", "timestamps")

    def __init__(self, timestamps: tuple[Timestamp, ...] = (), diagnostics: tuple[Diagnostic, ...] = ()) -> None:
        """Hold both."""
        self.timestamps, self.diagnostics = timestamps, diagnostics

    def __eq__(self, other: object) -> bool:
        """Compare both."""
        return isinstance(other, Times) and (self.timestamps, self.diagnostics) == (other.timestamps, other.diagnostics)

    __hash__: Any = None

    def __iter__(self) -> Iterator[Any]:
        """Give both, in their order."""
        return iter((self.timestamps, self.diagnostics))
