"""`parse_many`: one result per input, lazily, in order, errors as values."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

import wireparse

TEXTS: list[str | bytes] = ["One.\n\nAlpha said it.", "Two.\n\nBeta said it.", b"Three.\n\nGamma said it."]


@pytest.mark.parametrize("workers", [0, 2])
def test_results_equal_those_of_single_parses(workers: int) -> None:
    """A batch gives what `parse_dispatch` gives, input by input, also over processes."""
    results = list(wireparse.parse_many(TEXTS, workers=workers, language="en"))
    assert [r.index for r in results] == [0, 1, 2]
    assert [r.dispatch for r in results] == [wireparse.parse_dispatch(text, language="en") for text in TEXTS]
    assert all(r.error is None for r in results)


@pytest.mark.parametrize("workers", [0, 1])
def test_a_bad_input_is_a_value(workers: int) -> None:
    """An input that is no text is reported in its place and stops nothing."""
    sources: list[Any] = ["One.", 2, "Three."]
    results = list(wireparse.parse_many(sources, workers=workers))
    assert isinstance(results[1].error, TypeError)
    assert results[1].dispatch is None
    assert [r.dispatch is not None for r in results] == [True, False, True]


def test_it_is_lazy() -> None:
    """Results come while an endless source still runs."""
    results = wireparse.parse_many(("Text." for _ in itertools.count()), language="en")
    assert [next(results).index for _ in range(3)] == [0, 1, 2]


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"workers": -1}, ValueError),
        ({"workers": True}, TypeError),
        ({"workers": "2"}, TypeError),
        ({"timezone": "Europe/Atlantis"}, ValueError),
        ({"format": "no-such-agency"}, wireparse.UnknownFormatError),
        ({"nonsense": 1}, TypeError),
    ],
)
def test_wrong_options_are_refused_at_once(options: dict[str, Any], error: type[Exception]) -> None:
    """Wrong options raise at the call, before any input is taken."""
    with pytest.raises(error):
        wireparse.parse_many(iter(()), **options)
