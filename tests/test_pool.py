"""The worker pool: order, bounded look-ahead, errors as values, dead workers replaced."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator

import pytest

from wireparse.errors import WorkerLostError
from wireparse.pool import AHEAD, CHUNK_INPUTS, run_parallel, run_serial


class Unpicklable(Exception):  # noqa: N818
    """An error that no pipe can carry."""

    def __reduce__(self) -> str:
        raise TypeError("not to be pickled")


def job(item: str) -> str:
    """Double a text; some texts raise, one kills the process."""
    if item == "die":
        os._exit(3)
    if item == "bad":
        raise KeyError(item)
    if item == "stuck":
        raise Unpicklable(item)
    return item * 2


@pytest.mark.parametrize("ordered", [True, False])
def test_every_input_has_one_outcome(ordered: bool) -> None:  # noqa: FBT001
    """A thousand inputs over two workers give a thousand outcomes, in order when order is asked for."""
    outcomes = list(run_parallel(job, map(str, range(1000)), 2, ordered=ordered))
    assert sorted(o.index for o in outcomes) == list(range(1000))
    assert all(o.value == str(o.index) * 2 for o in outcomes)
    if ordered:
        assert [o.index for o in outcomes] == list(range(1000))


def test_errors_are_values() -> None:
    """An error of the job is part of its outcome and stops nothing, in this process and in others."""
    for outcomes in (list(run_serial(job, ["a", "bad", "b"])), list(run_parallel(job, ["a", "bad", "b"], 1, ordered=True))):
        assert [o.value for o in outcomes] == ["aa", None, "bb"]
        assert isinstance(outcomes[1].error, KeyError)


def test_a_dead_worker_is_replaced_and_its_input_reported() -> None:
    """The input on which a process dies is named; all its neighbours are parsed all the same."""
    inputs = [str(n) for n in range(CHUNK_INPUTS * 3)]
    inputs[5] = inputs[70] = "die"
    outcomes = list(run_parallel(job, inputs, 2, ordered=True))
    lost = [o for o in outcomes if o.error]
    assert [o.index for o in lost] == [5, 70]
    assert all(isinstance(o.error, WorkerLostError) and o.error.exitcode == 3 for o in lost)
    assert [o.value for o in outcomes if not o.error] == [text * 2 for text in inputs if text != "die"]


def test_an_error_that_cannot_travel_is_described() -> None:
    """An error that does not pickle comes back as a RuntimeError that shows it."""
    (outcome,) = run_parallel(job, ["stuck"], 1, ordered=True)
    assert isinstance(outcome.error, RuntimeError)
    assert "Unpicklable" in str(outcome.error)


def test_look_ahead_is_bounded() -> None:
    """Only a bounded number of inputs is taken before the caller takes the first outcome."""
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        for n in itertools.count():
            taken += 1
            yield str(n)

    outcomes = run_parallel(job, endless(), 2, ordered=True)
    assert next(outcomes).index == 0
    assert taken <= 2 * AHEAD * CHUNK_INPUTS + CHUNK_INPUTS
    outcomes.close()  # type: ignore[attr-defined]


def test_no_input_starts_no_worker() -> None:
    """Nothing in, nothing out."""
    assert list(run_parallel(job, [], 4, ordered=True)) == []
