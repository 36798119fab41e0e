"""How long and how many lines may be, to the character, before they are something else; and the names of what is no part."""

from __future__ import annotations

import pytest

from wireparse.formats.registry import default_registry
from wireparse.layout.reading import read_layout
from wireparse.layout.why import BLANK, PART_RULES, why_nothing
from wireparse.story import Part, Story
from wireparse.timestamps.settings import ClockSettings


def parts(text: str) -> list[Part]:
    """Give the parts of a dispatch of Reuters."""
    return [block.part for block in read_layout(Story(text=text), default_registry().get("reuters"), "en", ClockSettings(language="en"))]


@pytest.mark.parametrize(("length", "expected"), [(90, Part.SIGNOFF), (119, Part.SIGNOFF), (120, Part.PARAGRAPH), (150, Part.PARAGRAPH)])
def test_an_open_bracket_of_reporters(length: int, expected: Part) -> None:
    """A sign-off whose bracket is never closed is half a line long at most."""
    line = "(Reporting by Tom Vance in Brenz".ljust(length, "x")
    assert parts(f"Ferry reopens\n\nBRENZ, March 6 (Reuters) - The ferry is back.\n\n{line}")[-1] is expected


@pytest.mark.parametrize(("lines", "expected"), [(9, 9), (10, 10), (11, 10), (12, 10)])
def test_so_many_lines_close_a_story(lines: int, expected: int) -> None:
    """No more than ten lines are taken for the tail."""
    tail = "\n\n".join(["Copyright 2021 The Brenz Times"] * lines)
    found = parts(f"Ferry reopens\n\nBRENZ, March 6 (Reuters) - The ferry is back.\n\nIt rains here.\n\n{tail}")
    tail_parts = [part for part in found if part is Part.FURNITURE]
    assert len(tail_parts) == expected
    assert len(found) == lines + 4


@pytest.mark.parametrize(
    ("text", "understood", "read", "rule"),
    [(" \n", True, True, "blank"), (" - ", True, True, "separator"), ("x", False, True, "not-understood"), ("x", True, False, "not-read")],
)
def test_what_is_no_part(text: str, understood: object, read: object, rule: str) -> None:
    """A stretch without a part is blank, a separator, not understood or not read."""
    assert why_nothing(text, 0, len(text), understood=bool(understood), read=bool(read)).rule == rule
    assert BLANK == "blank"


def test_every_rule_has_words() -> None:
    """Whoever asks for a rule is told what it means, each in words of its own."""
    assert all(PART_RULES.values())
    assert len(set(PART_RULES.values())) == len(PART_RULES)
