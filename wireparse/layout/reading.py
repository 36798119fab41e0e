"""`read_layout`: every line of a story gets its part, from the structure of the text and the habits of language and agency."""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from wireparse.formats.spec import AgencyFormat
from wireparse.layout.body import read_body
from wireparse.layout.habits import habits_of
from wireparse.layout.head import read_head
from wireparse.layout.page import Page
from wireparse.layout.tail import read_tail
from wireparse.layout.units import Unit, read_units
from wireparse.story import Block, Part, Story
from wireparse.timestamps.settings import ClockSettings

_START: Final = attrgetter("start")


def read_layout(story: Story, format: AgencyFormat, language: str | None, clock: ClockSettings) -> tuple[Block, ...]:  # noqa: ARG001
    """Give the blocks of *story*, sorted and disjoint; what the transport declares is kept.

    Blanks and line breaks between blocks belong to none. Every other character of the text stands in a block, or between two
    blocks of one line.
    """
    habits = habits_of(format, language)
    page = Page(story, _units(story), habits)
    editorial = [block for block in story.declared if block.part is not Part.ENVELOPE]
    last = read_tail(page)
    first = 0 if editorial else read_head(page, last)
    read_body(page, first, last)
    blocks = page.blocks
    if story.declared:
        blocks += [block for block in story.declared if block.part is not Part.PARAGRAPH]
    blocks.sort(key=_START)
    return tuple(blocks)


def _units(story: Story) -> list[Unit]:
    """Cut the stretches that no declared block covers into units; declared paragraphs are units as they stand."""
    if not story.declared:
        return read_units(story.text, 0, len(story.text))
    units: list[Unit] = []
    at = 0
    for block in story.declared:
        if block.start > at:
            units += read_units(story.text, at, block.start)
        if block.part is Part.PARAGRAPH:
            units.append(Unit(block.start, block.end))
        at = max(at, block.end)
    return units + read_units(story.text, at, len(story.text))
