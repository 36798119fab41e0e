"""A result as records of the two tables of `wireparse.export.columns`: plain values by the name of the column."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from wireparse.diagnostics import Diagnostic
from wireparse.export.columns import DISPATCHES, QUOTES
from wireparse.export.inputs import Input
from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Cue, Element, Header, Notice, Paragraph, Quote, Segment, Speaker, Timestamp
from wireparse.model.spans import Span

_NO_DISPATCH: Final = {column.name: None for column in DISPATCHES}
_NO_QUOTE: Final = {column.name: None for column in QUOTES}
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_MINUTE: Final = dt.timedelta(minutes=1)
#: The header's fields that have a column `header_…`; slug, urgency and status stand in the dispatch, the filing time in `filed`.
_HEADER: Final = ("service", "sequence", "priority", "category", "word_count", "version", "selector")
_HEADER_LISTS: Final = ("ids", "keywords", "subjects")


def dispatch_record(given: Input) -> dict[str, Any]:
    r"""Give the row of an input in the table of dispatches.

    Example:
        >>> from wireparse import Result, parse_dispatch
        >>> result = Result(index=0, dispatch=parse_dispatch("Ferry rescued\n\nAll are well."))
        >>> row = dispatch_record(Input(0, "a.txt", result))
        >>> row["id"], row["ok"], row["paragraphs"][0]["start"]
        ('a.txt', True, 15)
    """
    result = given.result
    row = {**_NO_DISPATCH, "index": given.index, "id": given.id, "ok": result.dispatch is not None, "replaced": False}
    if result.dispatch is None:
        return {**row, "error_type": type(result.error).__name__, "error": str(result.error)}
    return {**row, **_parts(result.dispatch), **_lists(result.dispatch), "quote_count": sum(1 for _ in _all(result.dispatch.quotes))}


def quote_records(given: Input) -> list[dict[str, Any]]:
    """Give the rows of an input in the table of quotations: one each, or one with the error.

    Example:
        >>> from wireparse import Result, parse_dispatch
        >>> result = Result(index=0, dispatch=parse_dispatch('"We are well," said Ilena Dorvat.', language="en"))
        >>> [(row["quote_index"], row["text"], row["speaker_name"]) for row in quote_records(Input(0, "a.txt", result))]
        [(0, 'We are well,', 'Ilena Dorvat')]
    """
    result = given.result
    row = {**_NO_QUOTE, "dispatch_index": given.index, "dispatch_id": given.id, "replaced": False}
    if result.dispatch is None:
        return [{**row, "error": f"{type(result.error).__name__}: {result.error}"}]
    quotes = enumerate(_all(result.dispatch.quotes))
    return [{**row, "quote_index": place, "parent": parent, **_quote(quote)} for place, (quote, parent) in quotes]


def both_record(given: Input) -> dict[str, Any]:
    """Give the row of an input in the table of dispatches with its rows of the table of quotations inside.

    Example:
        >>> from wireparse import Result
        >>> both_record(Input(0, "a.txt", Result(index=0, error=ValueError("no"))))["quotes"][0]["error"]
        'ValueError: no'
    """
    return {**dispatch_record(given), "quotes": quote_records(given)}


def writable(value: Any) -> Any:
    r"""Give a row, or any value in one, with U+FFFD for each lone surrogate, which UTF-8 cannot write; the row says so in `replaced`.

    One character stands for one, so that offsets hold.

    Example:
        >>> writable({"id": "a", "text": "caf\ud800", "replaced": False})
        {'id': 'a', 'text': 'caf�', 'replaced': True}
    """
    if isinstance(value, str):
        return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, list):
        return [writable(item) for item in value]
    if not isinstance(value, dict):
        return value
    clean = {name: writable(item) for name, item in value.items()}
    if "replaced" in clean and clean != value:
        clean["replaced"] = True
    return clean


def _all(quotes: Iterable[Quote]) -> Iterator[tuple[Quote, int | None]]:
    """Give every quotation, nested ones after the one that they stand in, with the place of that one."""
    waiting: list[tuple[Quote, int | None]] = [(quote, None) for quote in reversed(tuple(quotes))]
    place = 0
    while waiting:  # no recursion: depth is content
        quote, parent = waiting.pop()
        yield quote, parent
        waiting.extend((inner, place) for inner in reversed(quote.nested))
        place += 1


def _parts(dispatch: Dispatch) -> dict[str, Any]:
    """Give the columns of the dispatch itself and of its single parts."""
    byline, dateline, signoff, header = dispatch.byline, dispatch.dateline, dispatch.signoff, dispatch.header
    row: dict[str, Any] = {name: getattr(dispatch, name) for name in ("text", "envelope", "format", "agency", "language")}
    row |= {"status": dispatch.status.value, "slugline": dispatch.slugline, "urgency": dispatch.urgency}
    for name in ("kicker", "headline", "standfirst", "byline", "dateline", "credit", "signoff"):
        row |= _words(name, getattr(dispatch, name))
    row["headline_source"] = dispatch.headline.source if dispatch.headline else None
    row["subheadlines"] = [below.text for below in dispatch.subheadlines]
    row |= {"byline_names": list(byline.names) if byline else [], "byline_title": byline.title if byline else None}
    row |= {
        "dateline_places": list(dateline.places) if dateline else [],
        "dateline_region": dateline.region if dateline else None,
        "dateline_agencies": list(dateline.agencies) if dateline else [],
        "dateline_date": dateline.timestamp.date if dateline and dateline.timestamp else None,
        "signoff_initials": list(signoff.initials) if signoff else [],
    }
    for name in ("published", "updated", "embargo"):
        row |= _time(name, getattr(dispatch, name))
    return {**row, **_time("filed", header.filed if header else None), **_header(header)}


def _header(header: Header | None) -> dict[str, Any]:
    row: dict[str, Any] = {f"header_{name}": getattr(header, name) if header else None for name in _HEADER}
    row |= {f"header_{name}": list(getattr(header, name)) if header else [] for name in _HEADER_LISTS}
    return {**row, "header_extra": [{"name": name, "value": value} for name, value in header.extra] if header else []}


def _lists(dispatch: Dispatch) -> dict[str, Any]:
    """Give the columns that hold several values."""
    return {
        "notice_kinds": [notice.kind.value for notice in dispatch.notices],
        "notices": [_notice(notice) for notice in dispatch.notices],
        "paragraphs": [_paragraph(paragraph) for paragraph in dispatch.paragraphs],
        "timestamps": [_timestamp(stamp) for stamp in dispatch.timestamps],
        "segments": [_segment(segment) for segment in dispatch.segments],
        "diagnostics": [_diagnostic(found) for found in dispatch.diagnostics],
    }


def _words(name: str, element: Element | None) -> dict[str, Any]:
    if element is None:
        return {}  # the row has nulls there
    return {name: element.text, f"{name}_start": element.span.start, f"{name}_end": element.span.end}


def _time(name: str, stamp: Timestamp | None) -> dict[str, Any]:
    if stamp is None:
        return {}
    return {name: instant(stamp), f"{name}_offset": _offset(stamp), f"{name}_zone": stamp.zone, f"{name}_local": stamp.local}


def instant(stamp: Timestamp) -> dt.datetime | None:
    """Give the instant of *stamp* in UTC; None where none is known, or where UTC lies outside of the calendar's years 1 to 9999.

    Example:
        >>> from wireparse import parse_timestamps
        >>> instant(parse_timestamps("14/05/2024 09:30 EDT", language="fr")[0]).isoformat()
        '2024-05-14T13:30:00+00:00'
    """
    if stamp.datetime is None:
        return None
    try:
        return stamp.datetime.astimezone(dt.UTC)
    except OverflowError:
        return None


def _offset(stamp: Timestamp) -> int | None:
    """Give the written offset in whole minutes; the seconds of a local mean time are cut off."""
    offset = stamp.datetime.utcoffset() if stamp.datetime is not None else None
    return None if offset is None else int(offset / _MINUTE)


def _span(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end}


def _notice(notice: Notice) -> dict[str, Any]:
    return {"kind": notice.kind.value, "ordinal": notice.ordinal, "note": notice.note, **_span(notice.span), "text": notice.text}


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    return {"kind": paragraph.kind.value, **_span(paragraph.span), "text": paragraph.text}


def _timestamp(stamp: Timestamp) -> dict[str, Any]:
    return {
        "role": stamp.role.value,
        **_span(stamp.span),
        "text": stamp.text,
        "instant": instant(stamp),
        "offset": _offset(stamp),
        "zone": stamp.zone,
        "zone_source": stamp.zone_source.value,
        "local": stamp.local,
        "date": stamp.date,
        "precision": stamp.precision.value,
        "assumptions": sorted(assumption.value for assumption in stamp.assumptions),
    }


def _segment(segment: Segment) -> dict[str, Any]:
    return {"kind": segment.kind.value, **_span(segment.span)}


def _diagnostic(found: Diagnostic) -> dict[str, Any]:
    return {"code": found.code, "severity": found.severity.value, "message": found.message, **_span(found.span)}


def _quote(quote: Quote) -> dict[str, Any]:
    return {
        "kind": quote.kind.value,
        **_span(quote.span),
        "parts": [_span(part) for part in quote.parts],
        "text": quote.text,
        "paragraphs": list(quote.paragraphs),
        **_speaker(quote.speaker),
        **_cue(quote.cue),
        "rule": quote.rule,
    }


def _speaker(speaker: Speaker | None) -> dict[str, Any]:
    if speaker is None:
        return {}
    return {
        **_words("speaker", speaker),
        "speaker_name": speaker.name,
        "speaker_title": speaker.title,
        "speaker_description": speaker.description,
        "speaker_kind": speaker.kind.value,
        "antecedent_start": speaker.antecedent.start if speaker.antecedent else None,
        "antecedent_end": speaker.antecedent.end if speaker.antecedent else None,
    }


def _cue(cue: Cue | None) -> dict[str, Any]:
    return _words("cue", cue)
