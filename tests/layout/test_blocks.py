"""Small dispatches, each with the parts that an editor would mark in it: heads, leads, bodies and tails that differ by a line or a word."""

from __future__ import annotations

from pathlib import Path

import pytest
import tsv

from wireparse.formats.registry import default_registry
from wireparse.layout.reading import read_layout
from wireparse.story import Story
from wireparse.timestamps.settings import ClockSettings

BLOCKS = tsv.rows(Path(__file__).with_name("blocks.tsv"))


@pytest.mark.parametrize(("language", "format", "expected", "source"), BLOCKS, ids=lambda cell: str(cell)[:40])
def test_blocks(language: str, format: str, expected: str, source: str) -> None:
    """Every part of the dispatch is the one of the table, in the order of the text."""
    text = source.replace("\\n", "\n")
    blocks = read_layout(Story(text=text), default_registry().get(format), language, ClockSettings(language=language))
    found = " | ".join(f"{block.part.value} {text[block.start : block.end]}" for block in blocks)
    assert found.replace("\n", "\\n") == expected
