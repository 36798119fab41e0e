"""One invented dispatch, written in every envelope by the code below, reads back the same."""

from __future__ import annotations

import datetime as dt
import json
import textwrap
from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape

import pytest

import wireparse

HEADLINE = "Snow closes roads across the plains of Exampleland"
BYLINE = "By Jane Example and Ben Sample"
DATELINE = "Northport (dpa) - "
FILED = dt.datetime(2024, 2, 19, 16, 5, tzinfo=dt.UTC)
PARAGRAPHS = (
    'Snow closed every road across the plains on Monday. "Nobody gets through to the villages," said Mayor Ann Other.',
    "Two villages & a farm have been cut off since Sunday, the weather service reported, and more snow is on its way from the coast.",
    '"We have bread for three days," Other told reporters. "After that we need the plough."',
    "Trains were running again by noon.",
)


def iptc7901() -> bytes:
    """Write the dispatch as the wire does: wrapped at 69, blank lines between paragraphs, the pre-header closed by "="."""
    paragraphs = [DATELINE + PARAGRAPHS[0], *PARAGRAPHS[1:]]
    body = "\r\n\r\n".join("\r\n".join(textwrap.wrap(paragraph, 69, break_on_hyphens=False)) for paragraph in paragraphs)
    head = "\r\n".join([*textwrap.wrap(HEADLINE, 69), f"{BYLINE}, dpa ="])
    trailer = FILED.strftime("%d%H%M GMT %b %y")
    start = "\x01eca0627 3 i 79  dpa 1234\r\n\r\nSnow/Exampleland/\r\n\x02"
    return f"{start}{head}\r\n\r\n{body}\r\n\r\n\x03{trailer}\r\n\x7f\r\n\x7f\x04".encode()


def anpa1312() -> bytes:
    """Write the dispatch with lines in carets and indented paragraphs."""
    paragraphs = [DATELINE + PARAGRAPHS[0], *PARAGRAPHS[1:]]
    body = "".join("\t   " + "\r\n".join(textwrap.wrap(paragraph, 66, break_on_hyphens=False)) + "\r\n" for paragraph in paragraphs)
    footer = FILED.strftime("DPA-NY-%m-%d-%y %H%MGMT<")
    return (
        "\x16\x16\x01a0627\x1fqlnt-\r\nu i\x13\x11 BC-Exampleland-Snow   02-19 0079\r\n\x02^BC-Exampleland-Snow,79<\r\n"
        f"^{HEADLINE}<\r\n^{BYLINE}=\r\n{body}\t   \x03{footer}\r\n\r\n\x0c\r\n\x04"
    ).encode()


def nitf() -> bytes:
    """Write the dispatch as NITF in an encoding of one byte."""
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in (DATELINE + PARAGRAPHS[0], *PARAGRAPHS[1:]))
    return (
        '<?xml version="1.0" encoding="iso-8859-1"?>\n<nitf><head><docdata><doc-id id-string="1" regsrc="dpa"/>'
        f'<date.issue norm="{FILED:%Y%m%dT%H%M%S}+0000"/></docdata></head><body><body.head><hedline><hl1>{HEADLINE}</hl1></hedline>'
        f"<byline>{BYLINE}</byline></body.head><body.content>{paragraphs}</body.content></body></nitf>"
    ).encode("latin-1")


def newsmlg2() -> bytes:
    """Write the dispatch as a NewsML-G2 item with XHTML inside."""
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in (DATELINE + PARAGRAPHS[0], *PARAGRAPHS[1:]))
    return (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x" version="1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/>'
        f'<provider qcode="nprov:dpa"/><versionCreated>{FILED.isoformat()}</versionCreated></itemMeta>'
        f"<contentMeta><headline>{HEADLINE}</headline><by>{BYLINE}</by></contentMeta>"
        f'<contentSet><inlineXML contenttype="application/xhtml+xml"><html><body>{paragraphs}</body></html>'
        "</inlineXML></contentSet></newsItem>"
    ).encode()


def ninjs() -> bytes:
    """Write the dispatch as ninjs 2."""
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in (DATELINE + PARAGRAPHS[0], *PARAGRAPHS[1:]))
    return json.dumps(
        {
            "uri": "urn:x",
            "type": "text",
            "version": "1",
            "versioncreated": FILED.isoformat(),
            "copyrightholder": "dpa",
            "language": "en",
            "by": BYLINE,
            "headlines": [{"role": "main", "value": HEADLINE}],
            "bodies": [{"role": "main", "contenttype": "text/html", "value": paragraphs}],
        }
    ).encode()


def content(source: bytes) -> dict[str, Any]:
    """Give what must be the same in every envelope."""
    dispatch = wireparse.parse_dispatch(source)
    assert dispatch.headline is not None
    assert dispatch.byline is not None
    assert dispatch.dateline is not None
    times = [dispatch.published, dispatch.header.filed if dispatch.header else None]
    return {
        "format": dispatch.format,
        "language": dispatch.language,
        "headline": dispatch.headline.text,
        "byline": dispatch.byline.names,
        "places": dispatch.dateline.places,
        "agencies": dispatch.dateline.agencies,
        "instants": {stamp.datetime for stamp in times if stamp},
        "paragraphs": [paragraph.text for paragraph in dispatch.paragraphs],
        "quotes": [
            (quote.text, quote.kind, quote.speaker and quote.speaker.name, quote.cue and quote.cue.text) for quote in dispatch.quotes
        ],
    }


EXPECTED = {
    "format": "dpa",
    "language": "en",
    "headline": HEADLINE,
    "byline": ("Jane Example", "Ben Sample"),
    "places": ("Northport",),
    "agencies": ("dpa",),
    "instants": {FILED},
    "paragraphs": list(PARAGRAPHS),
}


@pytest.mark.parametrize("write", [iptc7901, anpa1312, nitf, newsmlg2, ninjs])
def test_dispatch_reads_back_as_it_was_written(write: Callable[[], bytes]) -> None:
    """Headline, byline, dateline, instant, paragraphs: nothing of the envelope shows through."""
    found = content(write())
    assert {key: found[key] for key in EXPECTED} == EXPECTED
    direct = [(text, name) for text, kind, name, _ in found["quotes"] if kind == "DIRECT"]
    assert direct[0] == ("Nobody gets through to the villages,", "Ann Other")
    assert direct[1][0].startswith("We have bread for three days,")


def test_quotations_are_the_same_in_every_envelope() -> None:
    """Hard wraps and markup change neither the words nor who said them."""
    first, *others = (content(write())["quotes"] for write in (iptc7901, anpa1312, nitf, newsmlg2, ninjs))
    assert len(first) >= 2
    assert all(quotes == first for quotes in others)
