"""`explain_dispatch`: why a dispatch was read as it was, found again in its text by the stages that read it.

What a dispatch says is taken as it stands; the stages are asked for what they weighed. Nothing of this runs during a parse.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse.envelopes.opening import open_story
from wireparse.envelopes.providers import provider_format
from wireparse.formats.detection import GENERIC, LEAD, THRESHOLD, clear_winner, rank_formats
from wireparse.formats.registry import default_registry
from wireparse.formats.spec import AgencyFormat
from wireparse.layout.habits import habits_of
from wireparse.layout.why import BLANK, Why, why_nothing, why_parts
from wireparse.limits import EXCEEDED, Limits
from wireparse.model.explanation import (
    Explanation,
    FormatCandidate,
    FormatEvidence,
    FormatExplanation,
    FormatSource,
    LineExplanation,
    LinePart,
    QuoteCandidate,
    QuoteExplanation,
    TimestampExplanation,
)
from wireparse.model.kinds import ParagraphKind, QuoteKind, SegmentKind
from wireparse.model.spans import Span, line_end, line_start
from wireparse.quotes.rules import NO_RULE
from wireparse.quotes.watching import watch_quotes
from wireparse.story import BLANKS, Block, Part, Passage, Story, split_lines

if TYPE_CHECKING:
    from wireparse.formats.registry import FormatRegistry
    from wireparse.model.dispatch import Dispatch
    from wireparse.model.elements import Quote, Segment, Timestamp
    from wireparse.quotes.watching import Seen

#: Transports whose message is the text of the dispatch; that of the others is assembled from their elements.
_AS_SENT: Final = frozenset(("iptc7901", "anpa1312", "zczc"))
_PLAIN: Final = "plain"
_NOTHING: Final = frozenset((SegmentKind.BLANK, SegmentKind.UNPARSED))
_PARTS: Final = {ParagraphKind.CROSSHEAD: Part.CROSSHEAD, ParagraphKind.LIST: Part.LIST, ParagraphKind.TABLE: Part.TABLE}
_NO_LIMITS: Final = Limits(characters=None, paragraphs=None, quotes=None, timestamps=None)


class _Piece(NamedTuple):
    """A segment with the rule by which it is what it is; None where that depends on the line."""

    span: Span
    kind: SegmentKind
    why: Why | None


def explain_dispatch(
    dispatch: Dispatch, *, format: AgencyFormat | str | None = None, registry: FormatRegistry | None = None
) -> Explanation:
    """Say why *dispatch* was read as it was; see `Dispatch.explain`.

    Raises:
        UnknownFormatError: the format of the dispatch is neither given nor in the registry.
        ValueError: *format* is not the one that the dispatch was read by.
        TypeError: *format* is neither a name nor an `AgencyFormat`.

    Example:
        >>> import wireparse
        >>> explain_dispatch(wireparse.parse_dispatch("The ferry is back.")).lines[0].parts[0].rule
        'lead'
    """
    formats = default_registry() if registry is None else registry
    if isinstance(format, AgencyFormat):
        formats = formats.register(format, replace=True)
    agency = _format_of(dispatch, format, formats)
    story = _story_of(dispatch)
    seen = watch_quotes(dispatch.text, _passages(dispatch), dispatch.language)
    return Explanation(
        text=dispatch.text,
        format=_format(dispatch, story, formats, asked=format is not None),
        lines=tuple(_lines(dispatch, _pieces(dispatch, story, agency))),
        quotes=tuple(_quote(quote, seen) for quote in dispatch.quotes),
        timestamps=tuple(_timestamps(dispatch)),
    )


def _format_of(dispatch: Dispatch, asked: AgencyFormat | str | None, formats: FormatRegistry) -> AgencyFormat:
    """Give the agency format that *dispatch* was read by."""
    if asked is not None and not isinstance(asked, (str, AgencyFormat)):
        raise TypeError(f"format must be a name such as 'afp', an AgencyFormat or None, not {type(asked).__name__}")
    found = asked if isinstance(asked, AgencyFormat) else formats.get(dispatch.format if asked is None else asked)
    if found.name != dispatch.format:
        raise ValueError(f"format is {found.name!r}, but the dispatch was read as {dispatch.format!r}; give what parse_dispatch was given")
    return found


def _story_of(dispatch: Dispatch) -> Story:
    """Give the story as the stages read it: what the transport declares is known where its message is the text of the dispatch."""
    text = dispatch.text[: _end_of_story(dispatch)]
    if dispatch.envelope in _AS_SENT:
        story = open_story(text, envelope=dispatch.envelope, limits=_NO_LIMITS)
        if story.text == text:
            return story
    envelope = (Block(Part.ENVELOPE, s.span.start, s.span.end) for s in dispatch.segments if s.kind is SegmentKind.ENVELOPE)
    return Story(text=text, envelope=dispatch.envelope, declared=tuple(envelope))


def _end_of_story(dispatch: Dispatch) -> int:
    """Give where the text ends that format and envelope were told by: at the limit on characters."""
    passed = (d.span.start for d in dispatch.diagnostics if d.code == EXCEEDED and " characters;" in d.message)
    return min(passed, default=len(dispatch.text))


def _format(dispatch: Dispatch, story: Story, formats: FormatRegistry, *, asked: bool) -> FormatExplanation:
    """Weigh the formats again, and tell who settled the one that was taken."""
    ranked = rank_formats(story, formats)
    winner = clear_winner(ranked)
    if asked:
        source = FormatSource.CALLER
    elif _is_declared(dispatch, story, formats):
        source = FormatSource.ENVELOPE
    elif dispatch.format == (GENERIC if winner is None else winner.name):
        source = FormatSource.NONE if winner is None else FormatSource.EVIDENCE
    else:  # neither does the text tell it, nor a field of the header
        source = FormatSource.CALLER if dispatch.envelope == _PLAIN or dispatch.envelope in _AS_SENT else FormatSource.ENVELOPE
    candidates = tuple(
        FormatCandidate(
            name=match.name,
            agency=match.agency,
            score=match.score,
            evidence=tuple(FormatEvidence(cue=found.cue, weight=found.weight, span=found.span) for found in match.evidence),
            won=match.name == dispatch.format,
        )
        for match in ranked
    )
    return FormatExplanation(
        name=dispatch.format, agency=dispatch.agency, source=source, candidates=candidates, threshold=THRESHOLD, lead=LEAD
    )


def _is_declared(dispatch: Dispatch, story: Story, formats: FormatRegistry) -> bool:
    """Tell whether the transport names the agency whose format was taken."""
    if story.format is not None:
        found = formats.find(story.format)
        return found is not None and found.name == dispatch.format
    if dispatch.envelope == _PLAIN or dispatch.envelope in _AS_SENT or dispatch.header is None:
        return False
    return any(provider_format(value) == dispatch.format for _, value in dispatch.header.raw)


def _passages(dispatch: Dispatch) -> list[Passage]:
    """Give the stretches in which quotations may stand, as the fields gave them."""
    headed = (s.span for s in dispatch.segments if s.kind in (SegmentKind.HEADLINE, SegmentKind.STANDFIRST))
    passages = [Passage(span.start, span.end) for span in headed]
    passages += [Passage(p.span.start, p.span.end, p.index, p.kind) for p in dispatch.paragraphs]
    return sorted(passages, key=lambda passage: passage.start)


def _pieces(dispatch: Dispatch, story: Story, agency: AgencyFormat) -> Iterator[_Piece]:
    """Give the segments in their order, each with its rule."""
    blocks = _blocks(dispatch)
    declared = _declared(dispatch, story, blocks)
    whys = iter(why_parts(dispatch.text, blocks, habits_of(agency, dispatch.language), declared))
    for segment in dispatch.segments:
        yield _Piece(segment.span, segment.kind, None if segment.kind in _NOTHING else next(whys))


def _told(dispatch: Dispatch) -> Iterator[Segment]:
    return (segment for segment in dispatch.segments if segment.kind not in _NOTHING)


def _blocks(dispatch: Dispatch) -> list[Block]:
    """Give the segments as the blocks that they were, under the layout's finer names."""
    kinds = {p.span.start: p.kind for p in dispatch.paragraphs}
    headline = dispatch.headline.span if dispatch.headline is not None else None
    blocks: list[Block] = []
    for kind, span in ((segment.kind, segment.span) for segment in _told(dispatch)):
        part = Part(kind.value)
        if kind is SegmentKind.PARAGRAPH:
            part = _PARTS.get(kinds.get(span.start, ParagraphKind.BODY), part)
        elif kind is SegmentKind.HEADLINE and (headline is None or not span.contains(headline)):
            part = Part.SUBHEADLINE
        blocks.append(Block(part, span.start, span.end))
    return blocks


def _declared(dispatch: Dispatch, story: Story, blocks: list[Block]) -> frozenset[tuple[int, int]]:
    """Give the places of the blocks that are the transport's word.

    In an assembled text every part that has its lines to itself is; what shares them with a paragraph was found by the layout.
    """
    if dispatch.envelope == _PLAIN:
        return frozenset()
    if dispatch.envelope in _AS_SENT:
        told = (block for block in story.declared if block.part not in (Part.ENVELOPE, Part.PARAGRAPH))
    else:
        told = (block for block in blocks if block.part not in (Part.ENVELOPE, Part.PARAGRAPH) and _has_lines(dispatch.text, block))
    return frozenset((block.start, block.end) for block in told)


def _has_lines(text: str, block: Block) -> bool:
    """Tell whether nothing else stands on the lines of *block*."""
    before, behind = text[line_start(text, block.start) : block.start], text[block.end : line_end(text, block.end)]
    return not before.strip(BLANKS) and not behind.strip(BLANKS)


def _lines(dispatch: Dispatch, pieces: Iterator[_Piece]) -> Iterator[LineExplanation]:
    """Cut the pieces at the line breaks, in one walk through both."""
    text, stop = dispatch.text, _end_of_reading(dispatch)
    piece = next(pieces, None)
    for number, line in enumerate(split_lines(text), 1):
        parts: list[LinePart] = []
        while piece is not None and piece.span.start < line.end:
            part = _line_part(text, piece, Span(max(piece.span.start, line.start), min(piece.span.end, line.end)), stop)
            parts += [part] if part.span.start < part.span.end else []
            if piece.span.end > line.end:
                break  # it goes on in the next line
            piece = next(pieces, None)
        told = tuple(part for part in parts if part.rule != BLANK)
        yield LineExplanation(number=number, span=Span(line.start, line.end), parts=told or tuple(parts))


def _line_part(text: str, piece: _Piece, span: Span, stop: int) -> LinePart:
    understood = piece.kind is not SegmentKind.UNPARSED
    rule, detail = piece.why or why_nothing(text, span.start, span.end, understood=understood, read=understood or span.start < stop)
    return LinePart(span=span, kind=piece.kind, rule=rule, detail=detail)


def _end_of_reading(dispatch: Dispatch) -> int:
    """Give where the reading ended: at the first limit that was passed."""
    return min((d.span.start for d in dispatch.diagnostics if d.code == EXCEEDED), default=len(dispatch.text))


def _quote(quote: Quote, seen: Seen) -> QuoteExplanation:
    """Put beside *quote* what the other rules would have said."""
    watched = [] if quote.kind is QuoteKind.INDIRECT else [seen.get((part.start, part.end)) for part in quote.parts]
    candidates = [
        QuoteCandidate(rule=answer.rule, part=number, speaker=answer.speaker, cue=answer.cue)
        for number, found in enumerate(watched)
        for answer in (found.answers if found is not None else ())
    ]
    if quote.rule is not None:
        place = next((n for n, c in enumerate(candidates) if (c.rule, c.cue) == (quote.rule, quote.cue)), None)
        part = _part(quote) if place is None else candidates[place].part
        won = QuoteCandidate(rule=quote.rule, part=part, speaker=quote.speaker, cue=quote.cue, won=True)
        candidates[0 if place is None else place : 0 if place is None else place + 1] = [won]
    silence = next((found.silence for found in watched if found is not None), NO_RULE)
    return QuoteExplanation(
        quote=quote,
        candidates=tuple(candidates),
        unattributed=silence if quote.speaker is None else None,
        nested=tuple(_quote(nested, seen) for nested in quote.nested),
    )


def _part(quote: Quote) -> int:
    """Give the part of *quote* in which its cue stands, else the first."""
    cue = quote.cue
    return next((n for n, part in enumerate(quote.parts) if cue is not None and part.contains(cue.span)), 0)


def _timestamps(dispatch: Dispatch) -> Iterator[TimestampExplanation]:
    """Give every timestamp with its place, in one walk through the segments."""
    segments = iter(dispatch.segments)
    segment = next(segments, None)
    for stamp in dispatch.timestamps:
        while segment is not None and segment.span.end <= stamp.span.start:
            segment = next(segments, None)
        yield _timestamp(stamp, None if segment is None else segment.kind)


def _timestamp(stamp: Timestamp, place: SegmentKind | None) -> TimestampExplanation:
    found = sorted(stamp.assumptions)
    zone = tuple(assumption for assumption in found if assumption.startswith("ZONE_"))
    return TimestampExplanation(timestamp=stamp, place=place, zone=zone, others=tuple(a for a in found if a not in zone))
