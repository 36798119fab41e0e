"""`parse_many` and its companions, whose workers give back what the caller needs instead of whole dispatches."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from wireparse.batch.outcomes import Outcome, run
from wireparse.model.dispatch import Dispatch, Result
from wireparse.parser import parse_dispatch


def parse_many(sources: Iterable[str | bytes], *, workers: int = 0, ordered: bool = True, **options: Any) -> Iterator[Result]:
    """Parse *sources* one after the other, and give one `Result` for each.

    An input that cannot be parsed is a `Result` with an `error`; it never stops the others. Inputs are taken as results are
    asked for, with a bounded look-ahead, so that memory stays flat however many there are. Processes end when the iterator
    does, also when it is closed or thrown away before its end.

    A dispatch that comes from another process is pickled there and unpickled here, which costs about as much as a third of the
    parse. If you need JSON, or a few facts of each dispatch, `wireparse.batch.parse_to_jsonl` and
    `wireparse.batch.map_dispatches` spare that.

    Args:
        sources: texts or bytes, one dispatch each; any iterable, also an endless one.
        workers: how many processes parse; 0 parses in this one. An input on which a process dies, for want of memory for
            instance, is a `Result` with an error; the process is replaced.
        ordered: give the results in the order of the inputs; else as they come.
        **options: those of `parse_dispatch`.

    Raises:
        TypeError, ValueError, UnknownFormatError: the options are wrong, as in `parse_dispatch`.
        RuntimeError: at the first result, if processes cannot be started.

    Example:
        >>> import wireparse
        >>> results = wireparse.parse_many(["First.", None, "Third."], language="en")
        >>> [(r.index, type(r.error).__name__ if r.error else r.dispatch.paragraphs[0].text) for r in results]
        [(0, 'First.'), (1, 'TypeError'), (2, 'Third.')]
    """
    _check(workers, options)
    outcomes = run(functools.partial(parse_dispatch, **options), sources, workers, ordered=ordered)
    return (Result(index=o.index, dispatch=o.value, error=o.error) for o in outcomes)


def map_dispatches(
    function: Callable[[Dispatch], Any], sources: Iterable[str | bytes], *, workers: int = 0, ordered: bool = True, **options: Any
) -> Iterator[Outcome]:
    r"""Parse *sources* and call *function* with each dispatch, where it is parsed; give one `Outcome` for each input.

    An outcome is a tuple `(index, item, value, error)`: the place of the input, the input itself, what *function* gave, and the
    error if the parse or the function raised one. With workers only the value travels back, so it should be small: a
    number, a string, a few rows.

    Args:
        function: takes a `Dispatch`. Where processes are spawned it must pickle: a function of a module, not a lambda.
        sources: as in `parse_many`.
        workers: as in `parse_many`.
        ordered: as in `parse_many`.
        **options: those of `parse_dispatch`.

    Raises:
        TypeError, ValueError, UnknownFormatError: the options are wrong, as in `parse_dispatch`.
        RuntimeError: at the first outcome, if processes cannot be started.

    Example:
        >>> from wireparse.batch import map_dispatches
        >>> outcomes = map_dispatches(lambda dispatch: len(dispatch.paragraphs), ["One.", "One.\n\nTwo."], language="en")
        >>> [outcome.value for outcome in outcomes]
        [1, 2]
    """
    _check(workers, options)
    return run(functools.partial(_mapped, function, options), sources, workers, ordered=ordered)


def parse_to_jsonl(
    sources: Iterable[str | bytes | tuple[str, str | bytes]], *, workers: int = 0, ordered: bool = True, **options: Any
) -> Iterator[str]:
    """Parse *sources* and give one line of JSON for each, without its line break: the records that the command line writes.

    With workers the lines are made where the dispatches are parsed. An input that cannot be parsed gives a record
    `{"input": ..., "ok": false, "error": ...}` in its place.

    Args:
        sources: texts or bytes, or pairs of a name and a text or bytes. The name is the record's `input`; without one it is the
            place of the input, `"0"` for the first.
        workers: as in `parse_many`.
        ordered: as in `parse_many`.
        **options: those of `parse_dispatch`.

    Raises:
        TypeError, ValueError, UnknownFormatError: the options are wrong, as in `parse_dispatch`.
        RuntimeError: at the first line, if processes cannot be started.

    Example:
        >>> from wireparse.batch import parse_to_jsonl
        >>> lines = list(parse_to_jsonl([("a.txt", "One."), ("b.txt", None)]))
        >>> lines[0][:40]
        '{"input": "a.txt", "schema_version": 1, '
        >>> lines[1][:53]
        '{"input": "b.txt", "ok": false, "error": "TypeError: '
    """
    _check(workers, options)
    named = (source if _is_pair(source) else (str(n), source) for n, source in enumerate(sources))
    return _lines(run(functools.partial(_line, options), named, workers, ordered=ordered, weigh=_weight))


def _check(workers: Any, options: dict[str, Any]) -> None:
    """Refuse wrong options at the call: they are the caller's mistake, not the content's."""
    if type(workers) is not int:
        raise TypeError(f"workers must be an int, not {type(workers).__name__}")
    if workers < 0:
        raise ValueError("workers must be 0 (this process) or more")
    parse_dispatch("", **{**options, "strict": False})


def _mapped(function: Callable[[Dispatch], Any], options: dict[str, Any], source: Any) -> Any:
    return function(parse_dispatch(source, **options))


def _line(options: dict[str, Any], item: tuple[str, Any]) -> str:
    from wireparse.export.jsonl import to_line

    name, source = item
    return to_line(parse_dispatch(source, **options), name=name)


def _is_pair(source: Any) -> bool:
    return isinstance(source, tuple) and len(source) == 2 and isinstance(source[0], str)  # noqa: PLR2004


def _weight(item: tuple[str, Any]) -> int:
    return len(item[1]) if isinstance(item[1], (str, bytes)) else 1


def _lines(outcomes: Iterable[Outcome]) -> Iterator[str]:
    from wireparse.export.jsonl import to_error_line

    for outcome in outcomes:
        if outcome.error is None:
            yield outcome.value
        else:
            yield to_error_line(outcome.item[0], f"{type(outcome.error).__name__}: {outcome.error}")
