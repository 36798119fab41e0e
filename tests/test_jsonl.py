"""JSON lines of dispatches and of inputs that gave none."""

from __future__ import annotations

import json

from built import DISPATCH

import wireparse as wp
from wireparse.export.jsonl import to_error_line, to_line


def test_a_line_is_the_dictionary_with_the_name_in_front() -> None:
    """One line, ASCII, `to_dict()` and nothing else but the name."""
    line = to_line(DISPATCH, name="é\n.txt")
    assert line.isascii()
    assert "\n" not in line
    assert json.loads(line) == {"input": "é\n.txt", **DISPATCH.to_dict()}
    assert to_line(DISPATCH) == DISPATCH.to_json()


def test_lone_surrogates_survive() -> None:
    """A text that UTF-8 cannot write still makes a line that can be written anywhere and read back."""
    line = to_line(wp.Dispatch(text="\udfff "))
    assert line.isascii()
    assert wp.Dispatch.from_dict(json.loads(line)).text == "\udfff "


def test_an_error_is_a_record() -> None:
    """An input that could not be read has a record in its place."""
    assert json.loads(to_error_line("a.txt", "no such file")) == {"input": "a.txt", "ok": False, "error": "no such file"}
