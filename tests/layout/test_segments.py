"""Segments tile the text."""

from __future__ import annotations

from hypothesis import given
from strategies import texts

import wireparse
from wireparse.layout.segments import tile
from wireparse.model import SegmentKind
from wireparse.story import Block, Part


def test_gaps_are_named() -> None:
    """Between blocks lie blanks; words there are unparsed, a comma that parts two blocks is not."""
    text = "AFP, publié lundi\nxyz\nLe texte."
    blocks = [Block(Part.CREDIT, 0, 3), Block(Part.TIMESTAMP, 5, 17), Block(Part.PARAGRAPH, 22, 31)]
    kinds = [(str(s.kind), text[s.span.start : s.span.end]) for s in tile(text, blocks)]
    assert kinds == [
        ("CREDIT", "AFP"),
        ("BLANK", ", "),
        ("TIMESTAMP", "publié lundi"),
        ("UNPARSED", "\nxyz\n"),
        ("PARAGRAPH", "Le texte."),
    ]


def test_empty_text() -> None:
    """An empty text has no segments, a text without blocks one."""
    assert tile("", []) == ()
    assert [s.kind for s in tile("abc", [])] == [SegmentKind.UNPARSED]


def test_overlapping_blocks_do_not_overlap_as_segments() -> None:
    """Whatever the blocks, the segments tile."""
    segments = tile("abcdef", [Block(Part.KICKER, 0, 4), Block(Part.HEADLINE, 2, 6)])
    assert [(s.span.start, s.span.end) for s in segments] == [(0, 4), (4, 6)]


@given(texts)
def test_segments_tile(text: str) -> None:
    """Nothing is lost: `segments` tile `dispatch.text`: sorted, no gap, no overlap, joined they are the text."""
    at = 0
    for segment in wireparse.parse_dispatch(text).segments:
        assert segment.span.start == at < segment.span.end
        at = segment.span.end
    assert at == len(text)
