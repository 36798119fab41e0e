"""Every built-in agency format passes the kit that a plug-in's author runs, on samples of its real layouts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from wireparse.formats.builtin import BUILTIN
from wireparse.formats.registry import default_registry
from wireparse.testing import FormatConformance, confusion_matrix
from wireparse.testing.confusion import builtin_samples
from wireparse.testing.sampling import BUILTIN_SAMPLES, read_negatives, read_samples

#: So many samples each agency has at least: wire and web, and its languages.
FEWEST = 4
#: Languages that short texts do not tell from another.
WRITTEN_AS = {"no": "nb", "nn": "nb"}
#: And so many texts of no agency that are full of traps.
FEWEST_GENERIC = 10


def conformance_of(name: str) -> type[FormatConformance]:
    """Make the test class of the built-in format *name*."""
    members: dict[str, Any] = {"format": default_registry().get(name), "samples": BUILTIN_SAMPLES / name, "__doc__": f"The format {name}."}
    return type(f"Test_{name}", (FormatConformance,), members)


globals().update({f"Test_{row.name}": conformance_of(row.name) for row in BUILTIN})


@pytest.mark.parametrize("name", [row.name for row in BUILTIN if row.name != "generic"])
def test_each_agency_has_samples_of_its_layouts(name: str) -> None:
    """Four dispatches at least, one of each of its languages, and a text that only looks like the agency's."""
    samples = read_samples(BUILTIN_SAMPLES / name)
    assert len(samples) >= FEWEST
    assert read_negatives(BUILTIN_SAMPLES / name)
    languages = {tag.split("-")[0] for sample in samples if (tag := sample.read().language)}
    assert {WRITTEN_AS.get(tag, tag) for tag in default_registry().get(name).languages} <= languages


def test_texts_of_no_agency_are_full_of_traps() -> None:
    """Ten texts of the web at least that name agencies and are by none of them."""
    assert len(read_samples(BUILTIN_SAMPLES / "generic")) >= FEWEST_GENERIC


def test_no_agency_is_taken_for_another() -> None:
    """The confusion matrix over all built-in samples is the identity."""
    counts = confusion_matrix(builtin_samples(), default_registry())
    assert {pair for pair in counts if pair[0] != pair[1]} == set()
    assert {meant for meant, _ in counts} == {row.name for row in BUILTIN}


def test_no_folder_of_samples_is_left_over() -> None:
    """Each folder is a format's, and each golden has its text."""
    folders = {folder.name for folder in BUILTIN_SAMPLES.iterdir()}
    assert folders <= {row.name for row in BUILTIN}
    goldens: set[Path] = set(BUILTIN_SAMPLES.glob("*/*.json"))
    assert {golden.with_suffix(".txt") for golden in goldens} <= set(BUILTIN_SAMPLES.glob("*/*.txt"))
