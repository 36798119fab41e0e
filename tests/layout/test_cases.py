"""The layout of whole dispatches: each case is a text, byte for byte, and the blocks that an editor would mark in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from wireparse.formats.registry import default_registry
from wireparse.layout.reading import read_layout
from wireparse.layout.segments import tile
from wireparse.story import Block, Story
from wireparse.timestamps.settings import ClockSettings

CASES = sorted(Path(__file__).with_name("cases").glob("*.txt"))


def blocks_of(text: str, format: str, language: str | None) -> tuple[Block, ...]:
    """Read the layout of *text*."""
    return read_layout(Story(text=text), default_registry().get(format), language, ClockSettings(language=language))


def test_there_are_cases() -> None:
    """An empty folder of cases must not pass for a success."""
    assert len(CASES) > 30


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_blocks(path: Path) -> None:
    """Every line gets the part that an editor would give it."""
    text = path.read_bytes().decode()
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    found = [[block.part.value, text[block.start : block.end]] for block in blocks_of(text, expected["format"], expected["language"])]
    assert found == expected["blocks"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends(path: Path, end: Any) -> None:
    """CR LF and CR part lines as LF does: the same parts with the same words."""
    text = path.read_bytes().decode()
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    other = text.replace("\n", end)
    found = [
        [block.part.value, other[block.start : block.end].replace(end, "\n")]
        for block in blocks_of(other, expected["format"], expected["language"])
    ]
    assert found == expected["blocks"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_byte_order_mark(path: Path) -> None:
    """A BOM before the text shifts every block by one and changes nothing else."""
    text = path.read_bytes().decode()
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    plain = blocks_of(text, expected["format"], expected["language"])
    marked = blocks_of("\ufeff" + text, expected["format"], expected["language"])
    assert [(b.part, b.start - 1, b.end - 1) for b in marked] == [tuple(b[:3]) for b in plain]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_nothing_unparsed(path: Path) -> None:
    """In a well-formed dispatch every word has a part."""
    text = path.read_bytes().decode()
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    segments = tile(text, blocks_of(text, expected["format"], expected["language"]))
    assert [text[s.span.start : s.span.end] for s in segments if s.kind == "UNPARSED"] == []
    assert "".join(text[s.span.start : s.span.end] for s in segments) == text
