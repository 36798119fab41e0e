"""A formatted instant is read back to itself: every language, layout, zone and label."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from timestamps.written import Written, written

import wireparse


def check(line: Written) -> None:
    """Read the line and compare instant, offset, role and slice."""
    (stamp,) = wireparse.parse_timestamps(line.text, language=line.language, timezone=line.timezone)
    assert stamp.datetime is not None
    assert stamp.datetime == line.instant
    assert stamp.datetime.utcoffset() == line.instant.utcoffset()
    assert stamp.role is line.role
    assert stamp.text == line.text[stamp.span.start : stamp.span.end]


@settings(max_examples=1000)
@given(written())
def test_a_formatted_instant_is_read_back(line: Written) -> None:
    """For each supported zone, language and layout, a formatted instant parses back to itself."""
    check(line)


@pytest.mark.nightly
@settings(max_examples=100_000)
@given(written())
def test_a_hundred_thousand_instants_are_read_back(line: Written) -> None:
    """The same promise, over as many examples as a night allows."""
    check(line)
