"""The conformance kit for agency formats: what the built-in ones pass, and what the author of a plug-in runs.

A test module of a plug-in needs five lines; `samples` is a folder of dispatches, `NAME.txt`, with what is expected of them
in `NAME.json`:

    from pathlib import Path
    from wireparse.testing import FormatConformance
    from wireparse_xyz import FORMAT

    class TestXyz(FormatConformance):
        format = FORMAT
        samples = Path(__file__).parent / "samples" / "xyz"

`python -m wireparse.testing check|update|coverage|confusion FOLDER` does the same from the command line. Nothing here imports
pytest: the class is found by it and needs nothing of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wireparse.testing.conformance import FormatConformance
    from wireparse.testing.confusion import confusion_matrix
    from wireparse.testing.coverage import uncovered
    from wireparse.testing.goldens import golden_difference, render_golden
    from wireparse.testing.invariants import assert_invariants
    from wireparse.testing.sampling import Sample, read_samples

__all__ = [
    "FormatConformance",
    "Sample",
    "assert_invariants",
    "confusion_matrix",
    "golden_difference",
    "read_samples",
    "render_golden",
    "uncovered",
]

_HOMES = {
    "FormatConformance": "conformance",
    "Sample": "sampling",
    "assert_invariants": "invariants",
    "confusion_matrix": "confusion",
    "golden_difference": "goldens",
    "read_samples": "sampling",
    "render_golden": "goldens",
    "uncovered": "coverage",
}


def __getattr__(name: str) -> object:
    """Import what is asked for."""
    import importlib

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"wireparse.testing.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
