"""The page of agencies lists what the registry holds."""

from __future__ import annotations

import generate_agencies
import pytest

from wireparse.formats.builtin import BUILTIN
from wireparse.formats.registry import default_registry
from wireparse.testing.sampling import BUILTIN_SAMPLES, read_samples

PAGE = generate_agencies.TARGET.read_text(encoding="utf-8")
ROWS = {cells[1]: cells for line in PAGE.split("\n") if line.startswith("| `") and (cells := [cell.strip() for cell in line.split("|")])}


def test_the_page_is_fresh() -> None:
    """What stands in the documentation is what the tool makes; else run tools/generate_agencies.py."""
    assert generate_agencies.make_page(PAGE) == PAGE


@pytest.mark.parametrize("name", [row.name for row in BUILTIN])
def test_each_agency_is_listed(name: str) -> None:
    """Each built-in format is listed with its agency, languages, zone and the number of its samples."""
    fmt = default_registry().get(name)
    _, _, agency, languages, datelines, zone, samples, _ = ROWS[f"`{name}`"]
    assert agency == (fmt.agency or "none in particular")
    assert languages.split(", ") == list(fmt.languages or ("",))
    assert zone.split(", ")[0] == (fmt.default_timezone or "")
    assert int(samples) == len(read_samples(BUILTIN_SAMPLES / name))
    assert datelines == "none" or datelines.count("`") >= 2


def test_a_page_without_marks_is_refused() -> None:
    """The tool writes between its marks and nowhere else."""
    with pytest.raises(ValueError, match="begin: written by"):
        generate_agencies.make_page("# Agencies\n")
