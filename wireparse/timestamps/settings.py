"""`ClockSettings`: everything beside the text that may decide what a time means."""

import datetime as dt
from typing import NamedTuple

import attrs

from wireparse.diagnostics import Diagnostic
from wireparse.model.elements import Timestamp


@attrs.frozen(kw_only=True)
class ClockSettings:
    """What the caller, the agency format and the dispatch say of clocks; the text itself comes first.

    `language` is a BCP 47 tag whose region helps with order and zones; `timezone` the caller's zone for clocks that name
    none; `received` an aware instant; `format_zone` and `day_order` ("DMY", "MDY", "YMD") the agency format's; `country` the
    ISO 3166 code of the dateline's place; `anchor` the dispatch's own instant, from which years and relative days count.
    """

    language: str | None = None
    timezone: dt.tzinfo | None = None
    received: dt.datetime | None = None
    format_zone: str | None = None
    day_order: str | None = None
    country: str | None = None
    anchor: Timestamp | None = None


class Times(NamedTuple):
    """The timestamps of a stretch of text, in its order, and what is wrong with them."""

    timestamps: tuple[Timestamp, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
