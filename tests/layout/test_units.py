"""Lines become units: paragraphs, headlines and header lines, however the wire wrapped them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from strategies import texts

from wireparse.layout.units import read_units

WRAPPED = json.loads(Path(__file__).with_name("units.json").read_text(encoding="utf-8"))
LONG = "The line is long enough to show that nothing here is wrapped by hand, and so it goes on and on and on."


def units(text: str) -> list[str]:
    """Give the words of each unit."""
    return [text[unit.start : unit.end] for unit in read_units(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("one\n\ntwo\n", ["one", "two"], id="blank line"),
        pytest.param("One\nTwo\n", ["One", "Two"], id="no sentence runs on"),
        pytest.param(f"{LONG}\nnext line", [LONG, "next line"], id="a long line is not wrapped"),
        pytest.param(
            "The line ends in the middle of a\nsentence. It goes on.",
            ["The line ends in the middle of a\nsentence. It goes on."],
            id="runs on",
        ),
        pytest.param(
            "    First paragraph ends in the\nmiddle.\n    Second.", ["First paragraph ends in the\nmiddle.", "Second."], id="indent"
        ),
        pytest.param("\tFirst paragraph ends in the\nmiddle.\n\tSecond.", ["First paragraph ends in the\nmiddle.", "Second."], id="tab"),
        pytest.param("    It ends in the\nmiddle.\n REUTER", ["It ends in the\nmiddle.", "REUTER"], id="one blank sets the end apart"),
        pytest.param(
            "TITLE\n    NORLINK SAID IT WILL ORDER TWO NEW SHIPS\nFROM A YARD IN THE NORTH.",
            ["TITLE", "NORLINK SAID IT WILL ORDER TWO NEW SHIPS\nFROM A YARD IN THE NORTH."],
            id="capitals, told by the indent",
        ),
        pytest.param("\ufeff one \r\n\r\n two", ["one", "two"], id="outer blanks and BOM"),
        pytest.param("", [], id="empty"),
        pytest.param(" \n\t\n", [], id="blank"),
    ],
)
def test_units(text: str, expected: Any) -> None:
    """Hard wraps are joined, everything else stays apart."""
    assert units(text) == expected


@pytest.mark.parametrize("case", WRAPPED, ids=lambda case: case["units"][-1][:30])
def test_wrapped_text(case: dict[str, Any]) -> None:
    """Indents, the length of a line and the mark that ends it tell where a paragraph of a hard-wrapped text begins."""
    assert units(case["text"]) == case["units"]


def test_tables() -> None:
    """Lines with columns are one unit of their own."""
    text = "The figures were as follows in the\nyear.\n    January     12    3\n    February    14    4\nThey were better than before."
    found = read_units(text, 0, len(text))
    assert [unit.table for unit in found] == [False, True, False]
    assert [unit.lines for unit in found] == [2, 2, 1]


@given(texts)
def test_units_lose_no_word(text: str) -> None:
    """Nothing is lost: units are in order, disjoint, and every character outside them is a blank or a line break."""
    at = 0
    outside = []
    for unit in read_units(text, 0, len(text)):
        assert at <= unit.start < unit.end <= len(text)
        outside.append(text[at : unit.start])
        at = unit.end
    outside.append(text[at:])
    assert not any(c.isalnum() for c in "".join(outside))
