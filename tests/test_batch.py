"""`parse_many`: one result per input, lazily, in order, errors as values."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import multiprocessing
import zoneinfo
from typing import Any

import pytest

import wireparse
from wireparse.batch import Outcome, map_dispatches, parse_to_jsonl

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


OPTIONS: list[dict[str, Any]] = [
    {"timezone": zoneinfo.ZoneInfo("Europe/Oslo"), "received": dt.datetime(2024, 5, 14, tzinfo=dt.UTC)},
    {"registry": wireparse.default_registry(), "strict": True},
    {"format": wireparse.AgencyFormat(name="otb", agency="Orvak Telegram Bureau", languages=("en",))},
]


@pytest.mark.parametrize("options", OPTIONS, ids="-".join)
@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_however_processes_start(monkeypatch: pytest.MonkeyPatch, method: str, options: dict[str, Any]) -> None:
    """Fork, spawn and forkserver give the same results as this process, whatever the options are."""
    context = multiprocessing.get_context(method)
    monkeypatch.setattr(multiprocessing, "get_context", lambda: context)
    expected = list(wireparse.parse_many(TEXTS, **options))
    assert list(wireparse.parse_many(TEXTS, workers=2, **options)) == expected
    assert list(parse_to_jsonl(TEXTS, workers=2, **options)) == list(parse_to_jsonl(TEXTS, **options))


@pytest.mark.parametrize("workers", [0, 2])
def test_sources_that_are_none(workers: int) -> None:
    """What is no source is the same `TypeError` with and without workers, also where it could not travel to one."""
    sources: list[Any] = [lambda: None, "One.", bytearray(b"Two.")]
    results = list(wireparse.parse_many(sources, workers=workers))
    assert [type(r.error) for r in results] == [TypeError, type(None), TypeError]
    assert "must be str or bytes, not function" in str(results[0].error)


@pytest.mark.parametrize("workers", [0, 2])
def test_lines_of_json(workers: int) -> None:
    """Each input gives the record that the command line writes, under its name or its place; a bad one gives an error record."""
    sources: list[Any] = ["One.", ("two.txt", b"Two."), None, ("three",), ("four", 4)]
    lines = list(parse_to_jsonl(sources, workers=workers, language="en"))
    records = [json.loads(line) for line in lines]
    assert not any("\n" in line for line in lines)
    assert [record["input"] for record in records] == ["0", "two.txt", "2", "3", "four"]
    assert [wireparse.Dispatch.from_dict(record).text for record in records[:2]] == ["One.", "Two."]
    assert [record["ok"] for record in records[2:]] == [False] * 3
    assert all(record["error"].startswith("TypeError: source must be str or bytes, not ") for record in records[2:])


def count(dispatch: wireparse.Dispatch) -> int:
    """Count the paragraphs; of one dispatch it cannot."""
    if dispatch.text.startswith("Two."):
        raise LookupError("no count")
    return len(dispatch.paragraphs)


@pytest.mark.parametrize("workers", [0, 2])
def test_a_function_of_each_dispatch(workers: int) -> None:
    """The function is called where the dispatch is parsed, and its value or error comes back with the input."""
    outcomes = list(map_dispatches(count, TEXTS, workers=workers, language="en"))
    assert outcomes[0] == Outcome(0, TEXTS[0], 2, None)
    assert outcomes[2] == Outcome(2, TEXTS[2], 2, None)
    assert isinstance(outcomes[1].error, LookupError)


@pytest.mark.parametrize("function", [parse_to_jsonl, lambda sources, **options: map_dispatches(count, sources, **options)])
@pytest.mark.parametrize(("options", "error"), [({"workers": -1}, ValueError), ({"format": "nope"}, wireparse.UnknownFormatError)])
def test_companions_refuse_wrong_options_too(function: Any, options: dict[str, Any], error: type[Exception]) -> None:
    """At the call, as `parse_many` does."""
    with pytest.raises(error):
        function([], **options)


def test_unordered_results_are_all_there() -> None:
    """Without order every input still has its one result."""
    results = list(wireparse.parse_many((f"Port {n} opens." for n in range(300)), workers=2, ordered=False))
    assert sorted(r.index for r in results) == list(range(300))
    assert all(r.dispatch is not None and r.dispatch.text == f"Port {r.index} opens." for r in results)
