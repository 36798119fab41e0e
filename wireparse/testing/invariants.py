"""`assert_invariants`: what the library promises of every dispatch, whatever the text."""

from __future__ import annotations

import datetime as dt
import itertools
import pickle
from collections.abc import Iterable, Iterator

from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Element, Quote, Timestamp
from wireparse.model.kinds import QuoteKind, SegmentKind, ZoneSource
from wireparse.model.spans import Span
from wireparse.story import MNEMONIC

#: The parts of a dispatch that it has once or not at all.
SINGLE = ("header", "kicker", "headline", "standfirst", "byline", "dateline", "credit", "signoff")


def assert_invariants(dispatch: Dispatch) -> None:
    """Check that *dispatch* keeps the library's promises; the message lists each that is broken.

    Segments tile the text; every span lies in the text and every element's words are those of its slice; children lie inside
    parents, and lists are in the order of the text; an instant is aware and says where its offset comes from; serialising and
    pickling give the same dispatch back.

    Raises:
        AssertionError: a promise is broken.

    Example:
        >>> import wireparse
        >>> from wireparse.testing import assert_invariants
        >>> assert_invariants(wireparse.parse_dispatch("OSLO, 3 mars 2021 (AFP) - Le texte."))
    """
    broken = list(_broken(dispatch))
    if broken:
        raise AssertionError("the dispatch breaks promises:\n  " + "\n  ".join(broken))


def elements(dispatch: Dispatch) -> Iterator[Element]:
    """Give every part of *dispatch*: the single ones, then the lists, with what lies inside of quotations and the dateline."""
    for name in SINGLE:
        if (element := getattr(dispatch, name)) is not None:
            yield element
    yield from (*dispatch.subheadlines, *dispatch.timestamps, *dispatch.notices, *dispatch.paragraphs, *_quotes(dispatch.quotes))
    for quote in _quotes(dispatch.quotes):
        yield from filter(None, (quote.speaker, quote.cue))
    if dispatch.dateline is not None and dispatch.dateline.timestamp is not None:
        yield dispatch.dateline.timestamp


def letters(text: str) -> str:
    """Give what a slice and its words share: letters and digits, without blanks, marks and control bytes."""
    return "".join(character for character in text if character.isalnum())


def _read(slice: str) -> str:
    """Give the letters of a raw *slice*; the mnemonics of typesetting codes ("&QC;") are no words."""
    return letters(MNEMONIC.sub("", slice))


def _quotes(quotes: Iterable[Quote]) -> Iterator[Quote]:
    for quote in quotes:
        yield quote
        yield from _quotes(quote.nested)


def _broken(dispatch: Dispatch) -> Iterator[str]:
    yield from _tiling(dispatch)
    yield from _slices(dispatch)
    yield from _order(dispatch)
    for quote in _quotes(dispatch.quotes):
        yield from _quotation(dispatch, quote)
    for stamp in dispatch.timestamps:
        yield from _instant(stamp)
    yield from _copies(dispatch)


def _tiling(dispatch: Dispatch) -> Iterator[str]:
    at = 0
    for segment in dispatch.segments:
        if segment.span.start != at:
            yield f"segments: one ends at {at}, the next begins at {segment.span.start}"
        if segment.span.end <= segment.span.start:
            yield f"segments: {segment.kind} at {segment.span.start} is empty"
        at = segment.span.end
    if at != len(dispatch.text):
        yield f"segments: they end at {at}, the text at {len(dispatch.text)}"


def _slices(dispatch: Dispatch) -> Iterator[str]:
    whole = Span(0, len(dispatch.text))
    for element in elements(dispatch):
        told = f"{type(element).__name__} {element.text[:40]!r} at {element.span.start}-{element.span.end}"
        if not whole.contains(element.span) or element.span.end < element.span.start:
            yield f"{told} lies outside the text"
        elif not isinstance(element, Quote) and _read(element.span.of(dispatch.text)) != letters(element.text):
            yield f"{told} is cut out of {element.span.of(dispatch.text)[:60]!r}"
    for diagnostic in dispatch.diagnostics:
        if not whole.contains(diagnostic.span):
            yield f"diagnostic {diagnostic.code} lies outside the text"


def _order(dispatch: Dispatch) -> Iterator[str]:
    if [paragraph.index for paragraph in dispatch.paragraphs] != list(range(len(dispatch.paragraphs))):
        yield "paragraphs are not numbered from 0"
    if any(before.span.end > after.span.start for before, after in itertools.pairwise(dispatch.paragraphs)):
        yield "paragraphs overlap"
    for name in ("timestamps", "notices", "quotes"):
        listed = getattr(dispatch, name)
        if any(before.span.start > after.span.start for before, after in itertools.pairwise(listed)):
            yield f"{name} are not in the order of the text"
    prose = [segment.span for segment in dispatch.segments if segment.kind is SegmentKind.PARAGRAPH]
    for paragraph in dispatch.paragraphs:
        if not any(segment.contains(paragraph.span) for segment in prose):
            yield f"paragraph {paragraph.index} lies in no segment of that kind"
    line = dispatch.dateline
    if line is not None and line.timestamp is not None and not line.span.contains(line.timestamp.span):
        yield "the dateline's timestamp lies outside of it"


def _quotation(dispatch: Dispatch, quote: Quote) -> Iterator[str]:
    told = f"quote {quote.text[:40]!r} at {quote.span.start}"
    if not quote.parts or (quote.span.start, quote.span.end) != (quote.parts[0].start, quote.parts[-1].end):
        yield f"{told}: its span is not that of its parts"
    if any(before.end > after.start for before, after in itertools.pairwise(quote.parts)):
        yield f"{told}: its parts overlap"
    if "".join(_read(part.of(dispatch.text)) for part in quote.parts) != letters(quote.text):
        yield f"{told}: its parts are other words"
    if not all(any(part.contains(nested.span) for part in quote.parts) for nested in quote.nested):
        yield f"{told}: a nested quote lies outside of its parts"
    if not all(0 <= index < len(dispatch.paragraphs) for index in quote.paragraphs):
        yield f"{told}: it names a paragraph that is not there"
    if quote.kind is QuoteKind.FRAGMENT and quote.speaker is not None:
        yield f"{told}: a fragment has a speaker"
    antecedent = quote.speaker.antecedent if quote.speaker is not None else None
    if antecedent is not None and not Span(0, len(dispatch.text)).contains(antecedent):
        yield f"{told}: its speaker's antecedent lies outside the text"


def _instant(stamp: Timestamp) -> Iterator[str]:
    told = f"timestamp {stamp.text!r} at {stamp.span.start}"
    if stamp.datetime is None:
        return
    if not isinstance(stamp.datetime.tzinfo, dt.timezone):
        yield f"{told}: its instant has no fixed offset"
    if stamp.zone_source is ZoneSource.NONE:
        yield f"{told}: nothing says where its offset comes from"
    if stamp.local != stamp.datetime.replace(tzinfo=None):
        yield f"{told}: instant and wall clock differ"


def _copies(dispatch: Dispatch) -> Iterator[str]:
    if Dispatch.from_dict(dispatch.to_dict()) != dispatch:
        yield "from_dict(to_dict()) gives another dispatch"
    again = pickle.loads(pickle.dumps(dispatch))  # noqa: S301 - what was pickled a moment ago
    if again != dispatch or hash(again) != hash(dispatch):
        yield "pickling gives another dispatch"
