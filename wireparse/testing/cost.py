"""`assert_linear`: count the work of a parse, in calls, and stop only what runs away by the clock."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import Any, Final, NamedTuple

#: How often the sample is repeated.
TIMES: Final = 16
#: The work may grow by so much more than the length.
_SLACK: Final = 1.6
#: Work inside of one call, such as a pattern that tries again and again, shows only in the processor's time: it may grow by so
#: much more than the length, and to a second in any case.
_PATIENCE: Final = 8
_SECONDS: Final = 1.0


def assert_linear(source: bytes | str, read: Callable[[Any], object]) -> None:
    """Check that *read* does about sixteen times the work on *source* repeated sixteen times.

    Work is counted in calls of functions, Python's and C's, which is the same on every machine and every run. The time is
    measured too, with a bound that only a pattern gone wild exceeds.

    Raises:
        AssertionError: the work grows faster than the length.
    """
    once, often = work(read, source), work(read, source * TIMES)
    if often.calls > once.calls * TIMES * _SLACK:
        raise AssertionError(f"the work grows faster than the text: {once.calls} calls for one, {often.calls} for {TIMES} in a row")
    if often.seconds > max(_SECONDS, once.seconds * TIMES * _PATIENCE):
        raise AssertionError(
            f"the time grows faster than the text: {once.seconds:.3f} s for one, {often.seconds:.3f} s for {TIMES} in a row"
        )


class Work(NamedTuple):
    """What a parse took: the processor's time of the first run, the calls of the second, when all caches are filled."""

    seconds: float
    calls: int


def work(read: Callable[[Any], object], source: bytes | str) -> Work:
    """Measure `read(source)`."""
    started = time.process_time()
    read(source)
    seconds = time.process_time() - started
    calls = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before, collecting = sys.getprofile(), gc.isenabled()
    gc.disable()  # what others hook into the collector is no work of the parse
    sys.setprofile(note)
    try:
        read(source)
    finally:
        sys.setprofile(before)
        if collecting:
            gc.enable()
    return Work(seconds, calls)
