"""`assert_linear`: count the work of a parse, in calls, so that no clock decides."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, Final

#: How often the sample is repeated.
TIMES: Final = (1, 4, 16)
#: The work may grow by so much more than the length.
_SLACK: Final = 1.6


def assert_linear(source: bytes | str, read: Callable[[Any], object]) -> None:
    """Check that *read* does about sixteen times the work on *source* repeated sixteen times.

    Work is counted in calls of functions, Python's and C's, which is the same on every machine and every run.

    Raises:
        AssertionError: the work grows faster than the length.
    """
    counts = [calls(read, source * times) for times in TIMES]
    for times, count in zip(TIMES[1:], counts[1:], strict=True):
        if count > counts[0] * times * _SLACK:
            raise AssertionError(f"the work grows faster than the text: {counts[0]} calls for one, {count} for {times} in a row")


def calls(read: Callable[[Any], object], source: bytes | str) -> int:
    """Count the calls in `read(source)`, caches filled before."""
    read(source)
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        read(source)
    finally:
        sys.setprofile(before)
    return count
