"""`parse_many`: many dispatches, lazily, in order, errors as values."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from typing import Any

from wireparse.model.dispatch import Result
from wireparse.parser import parse_dispatch
from wireparse.pool import run_parallel, run_serial


def parse_many(sources: Iterable[str | bytes], *, workers: int = 0, ordered: bool = True, **options: Any) -> Iterator[Result]:
    """Parse *sources* one after the other, and give one `Result` for each.

    An input that cannot be parsed is a `Result` with an `error`; it never stops the others. Inputs are taken as results are
    asked for, with a bounded look-ahead, so that memory stays flat however many there are.

    Args:
        sources: texts or bytes, one dispatch each; any iterable, also an endless one.
        workers: how many processes parse; 0 parses in this one. A process that dies is replaced, and its input reported.
        ordered: give the results in the order of the inputs; else as they come.
        **options: those of `parse_dispatch`.

    Raises:
        TypeError, ValueError, UnknownFormatError: the options are wrong, as in `parse_dispatch`.

    Example:
        >>> import wireparse
        >>> results = wireparse.parse_many(["First.", None, "Third."], language="en")
        >>> [(r.index, type(r.error).__name__ if r.error else r.dispatch.paragraphs[0].text) for r in results]
        [(0, 'First.'), (1, 'TypeError'), (2, 'Third.')]
    """
    if type(workers) is not int:
        raise TypeError(f"workers must be an int, not {type(workers).__name__}")
    if workers < 0:
        raise ValueError("workers must be 0 (this process) or more")
    parse_dispatch("", **{**options, "strict": False})  # wrong options are the caller's mistake, not the content's
    job = functools.partial(parse_dispatch, **options)
    outcomes = run_parallel(job, sources, workers, ordered=ordered) if workers > 0 else run_serial(job, sources)
    return (Result(index=o.index, dispatch=o.value, error=o.error) for o in outcomes)
