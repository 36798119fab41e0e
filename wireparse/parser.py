"""The table of contents of the library: `parse_dispatch`, one call a stage, in the order in which an editor reads."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wireparse.envelopes.opening import open_story
from wireparse.fields.reading import read_fields
from wireparse.formats.detection import choose_format
from wireparse.languages.detection import choose_language
from wireparse.layout.reading import read_layout
from wireparse.options import Options
from wireparse.quotes.reading import read_quotes
from wireparse.timestamps.reading import read_times

from wireparse.model.dispatch import Dispatch

if TYPE_CHECKING:
    from wireparse.formats.registry import FormatRegistry
    from wireparse.formats.spec import AgencyFormat


def parse_dispatch(
    source: str | bytes,
    *,
    format: AgencyFormat | str | None = None,
    envelope: str | None = None,
    language: str | None = None,
    timezone: str | dt.tzinfo | None = None,
    received: dt.datetime | None = None,
    encoding: str | None = None,
    registry: FormatRegistry | None = None,
    strict: bool = False,
) -> Dispatch:
    """Read one dispatch: *source* as text, or as bytes off the wire, becomes a typed, frozen `Dispatch`."""
    options = Options.checked(source, format, envelope, language, timezone, received, encoding, registry)
    story = open_story(source, envelope=envelope, encoding=encoding)
    agency = choose_format(story, options)
    tag = choose_language(story, options, agency.format)
    clock = options.clock(agency.format, tag)
    layout = read_layout(story, agency.format, tag, clock)
    fields = read_fields(story, layout, agency.format, tag, clock)
    times = read_times(story, layout, fields, clock)
    quotes = read_quotes(story.text, fields.passages, tag)
    dispatch = Dispatch(...)
