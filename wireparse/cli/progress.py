"""The progress bar: how far, how fast, how long still. It is drawn on a terminal and nowhere else."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from typing import Final, TextIO

#: Seconds between two drawings, and before the first: what is done at once needs no bar.
_PACE: Final = 0.2
_PATIENCE: Final = 0.5
_BAR: Final = 20
_MINUTE: Final = 60


class Progress:
    """A line on *stream* that says how many inputs are done; of how much, if the *total* size of all inputs is known."""

    def __init__(self, stream: TextIO | None, total: int | None, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin to count; with None for the stream nothing is ever drawn."""
        self.stream, self.total, self.clock = stream, total, clock
        self.started = clock()
        self.due = self.started + _PATIENCE
        self.inputs = self.failed = self.size = self.skipped = 0
        self.drawn = False

    def skip(self, size: int) -> None:
        """Count *size* bytes as done before."""
        self.skipped += size

    def step(self, size: int, *, failed: bool = False) -> None:
        """Count one input more, of *size* bytes."""
        self.inputs += 1
        self.failed += failed
        self.size += size
        if self.stream is not None:
            now = self.clock()
            if now >= self.due:
                self.due = now + _PACE
                self._draw(self.line(now))

    def line(self, now: float) -> str:
        """Say how things stand."""
        elapsed = max(now - self.started, 1e-9)
        parts = [f"{self.inputs:,} read", f"{self.inputs / elapsed:,.0f}/s"]
        if self.failed:
            parts.append(f"{self.failed:,} failed")
        if self.total:
            share = min((self.size + self.skipped) / self.total, 1.0)
            full = int(share * _BAR)
            parts.insert(0, f"[{'#' * full}{'-' * (_BAR - full)}] {int(share * 100):>3} %")
            if self.size:
                left = max(self.total - self.size - self.skipped, 0) * elapsed / self.size
                parts.append(f"{_span(left)} left")
        return "  ".join(parts)

    def clear(self) -> None:
        """Take the line away, so that something else can be said."""
        if self.drawn and self.stream is not None:
            self.stream.write("\r\x1b[K")
            self.stream.flush()
            self.drawn = False

    def _draw(self, line: str) -> None:
        if self.stream is not None:
            self.stream.write(f"\r{line[: shutil.get_terminal_size().columns - 1]}\x1b[K")
            self.stream.flush()
            self.drawn = True


def _span(seconds: float) -> str:
    """Write a span of time: `0:07`, `12:30`, `3:05:00`."""
    minutes, rest = divmod(int(seconds), _MINUTE)
    hours, minutes = divmod(minutes, _MINUTE)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
