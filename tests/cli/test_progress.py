"""The progress bar: what it says, and that it says it on a terminal only."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from wireparse import cli
from wireparse.cli import progress
from wireparse.cli.progress import Progress

Capture = pytest.CaptureFixture[str]


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        """Begin at noon."""
        self.now = 1000.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now


def test_what_it_says() -> None:
    """Share, number, rate, failures and time left, from the sizes of what is read."""
    clock = Clock()
    shown = Progress(io.StringIO(), 4000, clock)
    for _ in range(10):
        shown.step(100)
    clock.now += 20
    assert shown.line(clock.now) == "[#####---------------]  25 %  10 read  0/s  1:00 left"
    for _ in range(1990):
        shown.step(1, failed=True)
    clock.now += 20
    assert shown.line(clock.now) == "[##############------]  74 %  2,000 read  50/s  1,990 failed  0:13 left"


def test_time_left_is_reckoned_from_this_run() -> None:
    """What an earlier run has done is part of the share, but not of the rate."""
    clock = Clock()
    shown = Progress(None, 10_000_000, clock)
    shown.skip(5_000_000)
    shown.step(1000)
    clock.now += 2
    assert shown.line(clock.now).endswith(" 50 %  1 read  0/s  2:46:38 left")


def test_a_stream_has_no_share() -> None:
    """Where the whole is unknown, number and rate are told."""
    clock = Clock()
    shown = Progress(io.StringIO(), None, clock)
    shown.step(0)
    clock.now += 0.5
    assert shown.line(clock.now) == "1 read  2/s"


def test_it_is_drawn_seldom_and_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not at once, not more than five times a second, never wider than the terminal; `clear` leaves nothing."""
    monkeypatch.setenv("COLUMNS", "20")
    clock, stream = Clock(), io.StringIO()
    shown = Progress(stream, 100, clock)
    shown.clear()
    shown.step(1)
    assert stream.getvalue() == ""
    clock.now += 1
    shown.step(1)
    clock.now += 0.1
    shown.step(1)
    assert stream.getvalue() == "\r[------------------\x1b[K"
    clock.now += 0.1
    shown.step(1)
    assert stream.getvalue().count("\r") == 2
    shown.clear()
    shown.clear()
    assert stream.getvalue().count("\r") == 3
    assert stream.getvalue().endswith("\r\x1b[K")


@pytest.mark.parametrize(
    ("on_terminal", "output", "arguments", "drawn"),
    [
        (True, False, (), True),
        (True, False, ("--no-progress",), False),
        (False, False, (), False),
        (True, True, (), False),
    ],
)
def test_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch,
    capsys: Capture,
    tmp_path: Path,
    arguments: tuple[str, ...],
    *,
    on_terminal: bool,
    output: bool,
    drawn: bool,
) -> None:
    """The bar needs a terminal on standard error that nothing else is shown on, and can be switched off."""
    monkeypatch.setattr(progress, "_PATIENCE", 0)
    monkeypatch.setattr(progress, "_PACE", 0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: on_terminal)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: output)
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    assert cli.main([*arguments, str(tmp_path), str(tmp_path / "none.txt"), str(tmp_path)]) == cli.UNREAD
    captured = capsys.readouterr()
    assert ("\r[##########----------]  50 %  1 read" in captured.err) is drawn
    assert captured.err.endswith("\r\x1b[K") is drawn
    assert ("\r\x1b[Kwireparse: " in captured.err) is drawn  # the complaint stands on a line of its own
    assert "\r" not in captured.out


def test_without_standard_error(monkeypatch: pytest.MonkeyPatch, capsys: Capture, tmp_path: Path) -> None:
    """A process without standard error reads all the same, and no complaint goes among the records."""
    monkeypatch.setattr(sys, "stderr", None)
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    assert cli.main([str(tmp_path), str(tmp_path / "none.txt")]) == cli.UNREAD
    assert [json.loads(line).get("ok", True) for line in capsys.readouterr().out.splitlines()] == [True, False]
