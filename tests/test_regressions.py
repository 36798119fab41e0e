"""What fuzzing and attacks found once is tried again: no promise may be broken twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from seeds import seeds
from targets import TARGETS

FINDS = sorted(path for path in (Path(__file__).parent / "regressions").rglob("*") if path.is_file())


def test_there_are_finds() -> None:
    """The folder is where it is looked for, and every find belongs to a target."""
    assert FINDS
    assert {path.parent.name for path in FINDS} <= set(TARGETS)


@pytest.mark.parametrize("path", FINDS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_find_stays_mended(path: Path) -> None:
    """The target raises nothing, and comes to its end."""
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_are_sound(name: str) -> None:
    """Every target has seeds to start from, and finds nothing wrong with some of them."""
    found = seeds(name)
    assert len(found) > 1
    for seed in found[:3]:
        TARGETS[name](seed)
