"""The table of contents of the library: `parse_dispatch`, one call a stage, in the order in which an editor reads."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wireparse.diagnostics import Diagnostic, in_order
from wireparse.envelopes.opening import open_story
from wireparse.errors import DispatchError
from wireparse.fields.reading import read_fields
from wireparse.fields.times import anchor_of, read_times
from wireparse.formats.detection import choose_format
from wireparse.languages.detection import choose_language
from wireparse.layout.reading import read_layout
from wireparse.layout.segments import tile
from wireparse.limits import within
from wireparse.model.dispatch import Dispatch
from wireparse.model.kinds import Severity
from wireparse.options import as_limits, as_zone, check_received, check_source, check_word
from wireparse.quotes.reading import read_quotes
from wireparse.timestamps.orders import TextOrder
from wireparse.timestamps.settings import ClockSettings

if TYPE_CHECKING:
    from wireparse.formats.registry import FormatRegistry
    from wireparse.formats.spec import AgencyFormat
    from wireparse.limits import Limits


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
    limits: Limits | None = None,
) -> Dispatch:
    """Read one dispatch: text, or bytes off the wire, becomes a typed, frozen `Dispatch`.

    Content never raises: whatever is wrong with it is a diagnostic of the result.

    Args:
        source: the dispatch as `str`, or as `bytes` as they came off the wire.
        format: the agency format, by name (`"afp"`) or as a value; None detects it.
        envelope: the transport, by name (`"iptc7901"`); None detects it.
        language: BCP 47 tag (`"fr"`, `"fr-CA"`); None detects it. Its region helps with day order and ambiguous zones.
        timezone: IANA name or `tzinfo` for clock times that name no zone.
        received: aware instant at which the dispatch came in; it completes dates that lack a year.
        encoding: how to decode bytes; None decides by declaration, mark and content.
        registry: the agency formats to choose from; None takes `default_registry()`.
        strict: raise `DispatchError` at the first diagnostic of severity ERROR.
        limits: how much is read; None takes the default `Limits()`, which no dispatch of an agency comes near.

    Raises:
        TypeError: an argument has the wrong type; the message says what to do.
        ValueError: *timezone* names no zone, *received* is naive, or *envelope* is unknown.
        UnknownFormatError: *format* names no agency format of the registry.
        DispatchError: in strict mode only.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch('OSLO, 3 mars 2021 (AFP) - "Oui, nous le ferons", a déclaré la ministre Anne Dupont.')
        >>> dispatch.format, dispatch.language, dispatch.quotes[0].cue.text
        ('afp', 'fr', 'a déclaré')
    """
    check_source(source)
    check_received(received)
    for name, value, example in (("envelope", envelope, "plain"), ("language", language, "fr-CA"), ("encoding", encoding, "utf-8")):
        check_word(value, name, example)
    zone = as_zone(timezone)
    bounds = as_limits(limits)

    story = open_story(source, envelope=envelope, encoding=encoding, timezone=zone, limits=bounds)
    agency, format_diagnostics = choose_format(story, format, registry)
    tag = choose_language(story, language, agency)
    clock = ClockSettings(
        language=tag,
        timezone=zone,
        received=received,
        format_zone=agency.default_timezone,
        day_order=agency.day_order,
        anchor=anchor_of(list(story.timestamps)),
        context=TextOrder(story.text),
    )
    layout = read_layout(story, agency, tag, clock)
    fields = read_fields(story, layout, agency, tag, clock)
    times = read_times(story, fields, clock)
    quotes = read_quotes(story.text, fields.passages, tag)
    text = story.text if story.whole is None else story.whole
    dispatch = Dispatch(
        text=text,
        envelope=story.envelope,
        format=agency.name,
        agency=agency.agency,
        language=tag,
        header=story.header,
        kicker=fields.kicker,
        headline=fields.headline,
        subheadlines=fields.subheadlines,
        standfirst=fields.standfirst,
        byline=fields.byline,
        dateline=fields.dateline,
        credit=fields.credit,
        signoff=fields.signoff,
        timestamps=times.timestamps,
        notices=fields.notices,
        paragraphs=fields.paragraphs,
        quotes=quotes.quotes,
        segments=tile(text, layout, len(story.text)),
        diagnostics=in_order((*story.diagnostics, *format_diagnostics, *fields.diagnostics, *times.diagnostics, *quotes.diagnostics)),
    )
    dispatch = within(dispatch, bounds)
    return _checked(dispatch) if strict else dispatch


def _checked(dispatch: Dispatch) -> Dispatch:
    """Give *dispatch* back, unless it has an ERROR diagnostic.

    Raises:
        DispatchError: with the first such diagnostic.
    """
    error: Diagnostic | None = next((d for d in dispatch.diagnostics if d.severity is Severity.ERROR), None)
    if error is not None:
        raise DispatchError(error, dispatch.text)
    return dispatch
