"""Every dispatch that ships: the examples, the samples of the agency formats with their negatives, and the envelopes' files."""

from __future__ import annotations

import functools
from pathlib import Path

import wireparse as wp

ROOT = Path(__file__).parent.parent

#: The examples and the samples of the conformance kit.
DISPATCHES = sorted([*(ROOT / "examples").rglob("*.txt"), *(ROOT / "wireparse" / "testing" / "samples").rglob("*.txt")])
#: Messages in every envelope.
MESSAGES = sorted(
    path for path in (ROOT / "tests" / "envelopes" / "samples").iterdir() if path.is_file() and not path.name.endswith(".expected.json")
)
SHIPPED = [*DISPATCHES, *MESSAGES]


def name_of(path: Path) -> str:
    """Give the place of a file below the project."""
    return path.relative_to(ROOT).as_posix()


@functools.cache
def parsed(path: Path) -> wp.Dispatch:
    """Parse a file, once for all tests."""
    return wp.parse_dispatch(path.read_bytes())
