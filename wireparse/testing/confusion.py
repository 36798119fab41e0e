"""`confusion_matrix`: as which format each sample is recognised."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import NamedTuple

from wireparse.envelopes.opening import open_story
from wireparse.formats.detection import GENERIC, LEAD, THRESHOLD, choose_format, detect_formats
from wireparse.formats.registry import FormatRegistry
from wireparse.story import Story
from wireparse.testing.sampling import BUILTIN_SAMPLES, Sample, read_samples, sample_folders


class Confused(NamedTuple):
    """A sample that is recognised as another format than its own."""

    sample: Sample
    found: str


def confusion_matrix(samples: Iterable[Sample], registry: FormatRegistry) -> dict[tuple[str, str], int]:
    """Count the samples by the format whose they are and the one as which they are recognised; a good one is the identity.

    Raises:
        ValueError: the golden of a sample sets an argument that it may not.

    Example:
        >>> from pathlib import Path
        >>> import wireparse.testing
        >>> folder = Path(wireparse.testing.__file__).parent / "samples" / "kna"
        >>> wireparse.testing.confusion_matrix(wireparse.testing.read_samples(folder), wireparse.default_registry())
        {('kna', 'kna'): 5}
    """
    counts: dict[tuple[str, str], int] = {}
    for sample in samples:
        key = sample.format, recognised(sample, registry)
        counts[key] = counts.get(key, 0) + 1
    return counts


def confused(samples: Iterable[Sample], registry: FormatRegistry) -> tuple[Confused, ...]:
    """Give the samples that are recognised as another format than their own."""
    found = (Confused(sample, recognised(sample, registry)) for sample in samples)
    return tuple(one for one in found if one.found != one.sample.format)


def recognised(sample: Sample, registry: FormatRegistry) -> str:
    """Give the name of the format that *sample* is read by."""
    return choose_format(_story(sample), None, registry).format.name


def margin_problem(sample: Sample, registry: FormatRegistry) -> str | None:
    """Say what lacks for *sample* to be recognised as its own format: the evidence, or the lead over another; None if nothing.

    A dispatch whose transport declares the agency needs no evidence; a text of no agency must give too little for any.
    """
    found = recognised(sample, registry)
    if found == sample.format and (sample.format == GENERIC or _story(sample).format):
        return None
    ranked = detect_formats(sample.source, registry=registry)
    told = ", ".join(f"{m.name} {m.score} ({', '.join(e.cue for e in m.evidence)})" for m in ranked[:3]) or "no evidence for any format"
    if found != sample.format:
        return f"it is recognised as {found!r}: {told}"
    second = ranked[1].score if len(ranked) > 1 else 0
    if ranked[0].score < THRESHOLD or ranked[0].score - second < LEAD:
        return f"the lead is too small: {told}"
    return None


@functools.cache
def builtin_samples() -> tuple[Sample, ...]:
    """Give the samples of all built-in formats."""
    return tuple(sample for folder in sample_folders(BUILTIN_SAMPLES) for sample in read_samples(folder))


@functools.cache
def _story(sample: Sample) -> Story:
    """Take *sample* out of its envelope, once."""
    return open_story(sample.source)
