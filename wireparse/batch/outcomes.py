"""What comes of each input of a batch, and the way to it: in this process, or in a pool of others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

#: The value of a job, or the error that it raised.
Attempt = tuple[Any, Exception | None]
Job = Callable[[Any], Any]


class Outcome(NamedTuple):
    """What came of one input: its place, the input itself, and the value or the error.

    Example:
        >>> outcome = Outcome(0, "3", 3, None)
        >>> outcome.value, outcome.error is None
        (3, True)
    """

    index: int  # type: ignore[assignment]  # it hides the method of tuples
    item: Any
    value: Any
    error: Exception | None


def attempt(job: Job, item: Any) -> Attempt:
    """Do *job* on *item*; an error is a value.

    Example:
        >>> attempt(int, "3"), attempt(int, "x")[0]
        ((3, None), None)
    """
    try:
        return job(item), None
    except Exception as error:  # noqa: BLE001 - errors are values here
        return None, error


def run_serial(job: Job, inputs: Iterable[Any]) -> Iterator[Outcome]:
    """Do *job* on each input in this process."""
    for index, item in enumerate(inputs):
        yield Outcome(index, item, *attempt(job, item))


def run(
    job: Job, inputs: Iterable[Any], workers: int, *, ordered: bool = True, weigh: Callable[[Any], int] | None = None
) -> Iterator[Outcome]:
    """Do *job* on each input in *workers* processes, or in this one if there are to be none; see `run_parallel`."""
    if not workers:
        return run_serial(job, inputs)
    from wireparse.batch.pool import run_parallel  # which brings multiprocessing with it

    return run_parallel(job, inputs, workers, ordered=ordered, weigh=weigh)
