"""Read the notices of a story: in headline and kicker, in brackets before the lead, on lines of their own."""

from __future__ import annotations

from collections.abc import Mapping

from wireparse.layout.habits import Habits
from wireparse.layout.notices import NoticeFound, bracket_notice, line_notice, prefix_notice, suffix_notice
from wireparse.model.elements import Notice
from wireparse.model.kinds import NoticeKind
from wireparse.model.spans import Span
from wireparse.story import Block, Part, Story, as_read


def read_notices(text: str, by_part: Mapping[Part, list[Block]], habits: Habits, story: Story) -> tuple[Notice, ...]:
    """Make the notices of headlines, kickers and notice lines, and those of the header's codes, in the order of the text."""
    table = habits.notices
    found: list[Notice] = list(story.notices)
    for block in (*by_part.get(Part.KICKER, ()), *by_part.get(Part.HEADLINE, ())):
        at = block.start
        while (notice := prefix_notice(text, at, block.end, table)) is not None and notice.end > at:
            found.append(_notice(text, notice))
            at = notice.end
        closing = suffix_notice(text, at, block.end, table)
        if closing:
            found.append(_notice(text, closing))
    for block in by_part.get(Part.NOTICE, ()):
        if not any(block.start <= known.span.start < block.end for known in story.notices):
            notice = bracket_notice(text, block.start, block.end, table) or line_notice(text, block.start, block.end, table)
            if notice:
                found.append(_notice(text, notice))
    return tuple(sorted(found, key=lambda notice: notice.span))


def _notice(text: str, found: NoticeFound) -> Notice:
    end = found.end
    while end > found.start and text[end - 1] in " \u00a0-–—:/":
        end -= 1
    note = as_read(text, found.note, found.end).strip("() \u00a0") if found.note < found.end else ""
    return Notice(
        span=Span(found.start, end),
        text=as_read(text, found.start, end),
        kind=NoticeKind(found.kind),
        ordinal=found.ordinal,
        note=note or None,
    )
