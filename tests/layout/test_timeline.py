"""Time lines cut into credit, byline and time."""

from __future__ import annotations

import wireparse as wp


def test_a_line_may_end_in_a_parting_mark() -> None:
    """A mark that parts nothing is part of the line."""
    dispatch = wp.parse_dispatch("1 JUL-")
    assert "".join(segment.span.of(dispatch.text) for segment in dispatch.segments) == "1 JUL-"
    assert wp.parse_dispatch("1IUL-").text == "1IUL-"
