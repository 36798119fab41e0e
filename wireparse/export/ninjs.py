"""A dispatch as ninjs 3, IPTC's News in JSON, with its quotations in a body of their own.

Only what is known is written: an instant needs an offset, so a time without a zone stays the text that it is. The mapping, and what
ninjs has no place for, stand in the documentation.
"""

from __future__ import annotations

import bisect
import html
import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final

from wireparse.envelopes.data.ninjs import AGENCY, PROFILE, QUOTATIONS, TIME_LINE
from wireparse.export.identity import is_uri, uri_of
from wireparse.export.story import Piece, PlainStory, count_words, instant, pieces_of, without_blanks
from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Element, Header, Quote, Speaker, Timestamp
from wireparse.model.kinds import NoticeKind, ParagraphKind, Precision, Role, SegmentKind, SpeakerKind
from wireparse.model.spans import Span
from wireparse.story import as_read

_STANDARD: Final = {"name": "ninjs", "version": "3.2", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#"}
#: The version of what the body of quotations holds; it changes only when the shape does.
_QUOTATIONS_VERSION: Final = 1

#: Notices that say what the dispatch is; the others are a status, an embargo or words to editors and have properties of their own.
_GENRES: Final = frozenset(
    (
        NoticeKind.ALERT,
        NoticeKind.URGENT,
        NoticeKind.LEAD,
        NoticeKind.UPDATE,
        NoticeKind.WRITETHRU,
        NoticeKind.WRAPUP,
        NoticeKind.CORRECTION,
        NoticeKind.REFILE,
        NoticeKind.REPEAT,
        NoticeKind.ADVANCE,
        NoticeKind.ADVISORY,
    )
)
#: What is no day yet cannot be written as a date.
_ROUGH: Final = (Precision.YEAR, Precision.MONTH, Precision.WEEK)
#: Stretches that are no part of the story, and the role of the description that keeps them.
_KEPT: Final = {SegmentKind.FURNITURE: "furniture", SegmentKind.UNPARSED: "unparsed"}


def to_ninjs(dispatch: Dispatch, *, uri: str | None = None) -> dict[str, Any]:
    """Give *dispatch* as a ninjs 3.2 object, plain JSON data that validates against IPTC's schema.

    The story comes as HTML, with classes for dateline, credit and sign-off, and as plain text; quotations come as JSON in a body of
    the role "quotations", whose offsets count code points of the plain text. `parse_dispatch` reads the object back.

    Args:
        dispatch: what is written.
        uri: the object's identifier; None takes the dispatch's own, else a `urn:uuid:` that its text gives.

    Raises:
        TypeError: *uri* is no str.
        ValueError: *uri* is no absolute URI.

    Example:
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export import to_ninjs
        >>> item = to_ninjs(parse_dispatch('OSLO, 3 mars 2021 (AFP) - "Oui, nous le ferons", a déclaré la ministre Anne Dupont.'))
        >>> item["located"], item["people"], item["bodies"][1]["wordCount"]
        ('OSLO', [{'name': 'Anne Dupont', 'rel': 'speaker'}], 15)
    """
    d = dispatch
    identifier = uri_of(d, uri)
    header = d.header
    item = {
        "uri": identifier,
        "type": "text",
        "profile": PROFILE,
        "version": header.version if header else None,
        "firstCreated": instant(d.published),
        "versionCreated": instant(d.updated),
        "contentCreated": next((instant(stamp) for stamp in d.timestamps if stamp.role is Role.FILED), None),
        "embargoedUntil": instant(d.embargo),
        "pubStatus": d.status.lower(),
        "urgency": d.urgency if d.urgency in range(1, 10) else None,
        "edNote": "\n".join(_segments(d, SegmentKind.NOTICE)),
        "language": d.language,
        "descriptions": list(_descriptions(d)),
        "bodies": _bodies(d),
        "headlines": list(_headlines(d)),
        "people": list(_people(d)),
        "organisations": list(_named("speaker", (s.name for s in _speakers(d.quotes, SpeakerKind.ORGANIZATION)))),
        "places": list(_places(d)),
        "subjects": list(_subjects(header)) if header else [],
        "infoSources": list(_sources(d)),
        "by": d.byline.text if d.byline else None,
        "slugline": d.slugline,
        "located": d.dateline.places[0] if d.dateline and d.dateline.places else None,
        "altIds": list(_other_ids(header, identifier)) if header else [],
        "standard": dict(_STANDARD),
        "genres": list(_genres(d)),
    }
    return {name: value for name, value in item.items() if value not in (None, "", [])}


def _segments(dispatch: Dispatch, kind: SegmentKind) -> Iterator[str]:
    """Give the words of each stretch of *kind*."""
    for segment in dispatch.segments:
        if segment.kind is kind and (words := _words(dispatch, segment.span)):
            yield words


def _headlines(dispatch: Dispatch) -> Iterator[dict[str, str]]:
    if dispatch.kicker is not None:
        yield {"role": "kicker", "value": dispatch.kicker.text}
    if dispatch.headline is not None:
        yield {"role": "main", "value": dispatch.headline.text}
    for headline in dispatch.subheadlines:
        yield {"role": "subheadline", "value": headline.text}


def _descriptions(dispatch: Dispatch) -> Iterator[dict[str, str]]:
    """Give the standfirst, the times that are no instants, and what is no part of the story."""
    found = [("summary", dispatch.standfirst.text)] if dispatch.standfirst else []
    lines: set[int] = set()
    for stamp, at in zip(dispatch.timestamps, _homes(dispatch, dispatch.timestamps), strict=True):
        kind = dispatch.segments[at].kind if at >= 0 else None
        if kind is SegmentKind.ENVELOPE and (clock := _wall_clock(stamp)):
            found.append((stamp.role.lower(), clock))
        elif kind is SegmentKind.TIMESTAMP and instant(stamp) is None:
            lines.add(at)
    for at, segment in enumerate(dispatch.segments):
        role = TIME_LINE if at in lines else _KEPT.get(segment.kind)
        if role is not None:
            found.append((role, _words(dispatch, segment.span)))
    for role, words in found:
        if words:
            yield {"role": role, "contentType": "text/plain", "value": words}


def _homes(dispatch: Dispatch, elements: Iterable[Element]) -> list[int]:
    """Give for each of *elements* which of the segments it stands in, -1 for none."""
    starts = [segment.span.start for segment in dispatch.segments]
    return [bisect.bisect_right(starts, element.span.start) - 1 for element in elements]


def _genres(dispatch: Dispatch) -> Iterator[dict[str, str]]:
    """Give what the notices say that the dispatch is; those that no headline shows have a literal too."""
    hidden: dict[NoticeKind, bool] = {}
    for notice, at in zip(dispatch.notices, _homes(dispatch, dispatch.notices), strict=True):
        if notice.kind in _GENRES:
            shown = at >= 0 and dispatch.segments[at].kind is SegmentKind.HEADLINE
            hidden[notice.kind] = hidden.get(notice.kind, True) and not shown
    for kind, literal in hidden.items():
        yield {"name": kind.lower(), **({"literal": kind.value} if literal else {})}


def _wall_clock(stamp: Timestamp) -> str | None:
    """Give a time that names no zone as ISO 8601 writes it, None for one that does, or whose day is not known."""
    if instant(stamp) or stamp.zone or stamp.date is None or stamp.precision in _ROUGH:
        return None
    return stamp.local.isoformat() if stamp.local is not None else stamp.date.isoformat()


def _words(dispatch: Dispatch, span: Span) -> str:
    inner = without_blanks(dispatch.text, span)
    return as_read(dispatch.text, inner.start, inner.end)


def _bodies(dispatch: Dispatch) -> list[dict[str, Any]]:
    """Give the story as HTML and as plain text, and its quotations."""
    pieces = pieces_of(dispatch)
    plain = PlainStory(dispatch, pieces)
    bodies: list[dict[str, Any]] = []
    if plain.text:
        counts = {"charCount": len(plain.text), "wordCount": count_words(plain.text)}
        written = "\n".join(_markup(dispatch, pieces))
        bodies.append({"role": "main", "contentType": "text/html", **counts, "value": written})
        bodies.append({"role": "main", "contentType": "text/plain", **counts, "value": plain.text})
    if dispatch.quotes:
        found = {"version": _QUOTATIONS_VERSION, "quotes": [_quote(quote, plain) for quote in dispatch.quotes]}
        bodies.append({"role": QUOTATIONS, "contentType": "application/json", "value": json.dumps(found, ensure_ascii=False)})
    return bodies


def _markup(dispatch: Dispatch, pieces: Iterable[Piece]) -> Iterator[str]:
    """Write the story as HTML, one element a line."""
    opening = ""
    for is_list, run in groupby(pieces, key=lambda piece: piece.kind == ParagraphKind.LIST):
        if is_list:
            yield "<ul>"
            yield from (f"<li>{_escaped(piece.words)}</li>" for piece in run)
            yield "</ul>"
            continue
        for piece in run:
            words = _escaped(piece.words)
            if piece.opens:
                opening = f'<span class="dateline">{words}</span> '
                continue
            if piece.kind == ParagraphKind.TABLE:
                yield f'<pre class="table">{_escaped(piece.span.of(dispatch.text))}</pre>'
            elif piece.kind == ParagraphKind.CROSSHEAD:
                yield f"<h2>{words}</h2>"
            elif piece.kind in (ParagraphKind.LEAD, ParagraphKind.BODY):
                yield f"<p>{opening}{words}</p>"
            else:
                yield f'<p class="{piece.kind.lower()}">{words}</p>'
            opening = ""


def _escaped(words: str) -> str:
    return html.escape(words, quote=False)


def _quote(quote: Quote, plain: PlainStory) -> dict[str, Any]:
    """Give a quotation; what is not known or stands outside the body is left out."""
    speaker, cue = quote.speaker, quote.cue
    found = {
        "kind": quote.kind.value,
        "text": quote.text,
        "parts": [place for place in map(plain.place, quote.parts) if place is not None],
        "paragraphs": list(quote.paragraphs),
        "speaker": _known(
            name=speaker.name,
            text=speaker.text,
            kind=speaker.kind.value,
            title=speaker.title,
            description=speaker.description,
            span=plain.place(speaker.span),
            antecedent=plain.place(speaker.antecedent),
        )
        if speaker
        else None,
        "cue": _known(text=cue.text, span=plain.place(cue.span)) if cue else None,
        "rule": quote.rule,
        "nested": [_quote(inner, plain) for inner in quote.nested] or None,
    }
    return _known(**found)


def _known(**members: Any) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not None}


def _speakers(quotes: Iterable[Quote], kind: SpeakerKind) -> Iterator[Speaker]:
    """Give the speakers of *kind*, those of quotations inside quotations too, in the order in which they speak."""
    for quote in quotes:
        if quote.speaker is not None and quote.speaker.kind is kind:
            yield quote.speaker
        yield from _speakers(quote.nested, kind)


def _named(rel: str, names: Iterable[str]) -> Iterator[dict[str, str]]:
    """Give each of *names* once, with its relation to the dispatch."""
    for name in dict.fromkeys(names):
        yield {"name": name, "rel": rel}


def _people(dispatch: Dispatch) -> Iterator[dict[str, str]]:
    yield from _named("author", dispatch.byline.names if dispatch.byline else ())
    yield from _named("speaker", (speaker.name for speaker in _speakers(dispatch.quotes, SpeakerKind.PERSON)))


def _places(dispatch: Dispatch) -> Iterator[dict[str, str]]:
    if dispatch.dateline is not None:
        yield from _named("dateline", dispatch.dateline.places)
        if dispatch.dateline.region:
            yield {"name": dispatch.dateline.region, "rel": "dateline-region"}


def _subjects(header: Header) -> Iterator[dict[str, str]]:
    for subject in header.subjects:
        yield {"literal" if ":" in subject and " " not in subject else "name": subject}
    yield from _named("keyword", header.keywords)
    if header.category:
        yield {"literal": header.category, "rel": "category"}


def _sources(dispatch: Dispatch) -> Iterator[dict[str, str]]:
    """Give the agency first, then those that sign the dateline, then the source that the headline names."""
    if dispatch.agency is not None:
        yield {"name": dispatch.agency, "role": AGENCY, "literal": dispatch.format}
    for agency in dispatch.dateline.agencies if dispatch.dateline else ():
        yield {"name": agency, "role": "dateline"}
    if dispatch.headline is not None and dispatch.headline.source:
        yield {"name": dispatch.headline.source, "role": "headline"}


def _other_ids(header: Header, identifier: str) -> Iterator[dict[str, str]]:
    """Give the ids beside the object's own, and what the transport numbers its messages by."""
    for own in header.ids:
        if own != identifier:
            yield {"role": "uri" if is_uri(own) else "id", "value": own}
    numbers = (("service", header.service), ("sequence", header.sequence), ("selector", header.selector))
    for role, value in numbers:
        if value is not None:
            yield {"role": role, "value": str(value)}
