"""`tile`: the blocks of a story and what lies between them, as segments that cover the text without gap or overlap."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from wireparse.model.elements import Segment
from wireparse.model.kinds import SegmentKind
from wireparse.model.making import make_segment, make_span
from wireparse.story import Block, Part

_KINDS: Final = {
    **{part: SegmentKind(part.value) for part in Part if part.value in SegmentKind.__members__},
    Part.SUBHEADLINE: SegmentKind.HEADLINE,
    Part.CROSSHEAD: SegmentKind.PARAGRAPH,
    Part.LIST: SegmentKind.PARAGRAPH,
    Part.TABLE: SegmentKind.PARAGRAPH,
}


def tile(text: str, blocks: Iterable[Block], stop: int | None = None) -> tuple[Segment, ...]:
    """Give the segments of *text*: sorted, no gap, no overlap; joined they are the text.

    Blanks and line breaks between blocks are BLANK; other characters between two blocks are UNPARSED, unless they only part
    them, as the comma of "AFP, publié le …" does, and are then BLANK too. What stands behind *stop* was not read.
    """
    segments: list[Segment] = []
    end_of_reading = len(text) if stop is None else stop
    at = 0
    for part, start, end, _, span in blocks:
        if start > at:
            segments.append(_between(text, at, start))
        if span is not None and at <= start < end:
            segments.append(make_segment(_KINDS[part], span))
        elif end > max(start, at):
            segments.append(make_segment(_KINDS[part], make_span(max(start, at), end)))
        at = max(at, end)
    if at < end_of_reading:
        segments.append(_between(text, at, end_of_reading))
    if end_of_reading < len(text):
        segments.append(make_segment(SegmentKind.UNPARSED, make_span(end_of_reading, len(text))))
    return tuple(segments)


def _between(text: str, start: int, end: int) -> Segment:
    gap = text[start:end]
    blank = gap.isspace() or not any(c.isalnum() for c in gap)
    return make_segment(SegmentKind.BLANK if blank else SegmentKind.UNPARSED, make_span(start, end))
