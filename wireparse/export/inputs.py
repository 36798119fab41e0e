"""Results with the names of their inputs, in groups that fit into memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from wireparse.model.dispatch import Result

#: How many dispatches, and how many characters of them, a batch holds: what is in memory at once.
BATCH_SIZE: Final = 1024
BATCH_CHARACTERS: Final = 8_000_000
#: The longest text that a row takes: Arrow counts the bytes of a string column in 31 bits, and a character has up to four.
TEXT_LIMIT: Final = 2**29 - 1


class Input(NamedTuple):
    """What came of one input, and which it was."""

    index: int | None  # type: ignore[assignment]  # it hides the method of tuples
    id: str | None
    result: Result


def named(results: Iterable[Result], ids: Iterable[object] | None) -> Iterator[Input]:
    """Put each result together with its *id*, in whatever order results come; an id waits for its result."""
    names = None if ids is None else enumerate(ids)
    waiting: dict[int, object] = {}
    for result in results:
        if not isinstance(result, Result):
            raise TypeError(f"results must be what parse_many() gives, not {type(result).__name__}")
        while names is not None and result.index not in waiting:
            place, name = next(names, (None, None))
            if place is None:
                raise ValueError(f"there is no id for input {result.index}")
            waiting[place] = name
        yield Input(result.index, as_id(result.index if names is None else waiting.pop(result.index)), result)


def as_id(value: object) -> str | None:
    """Give a caller's name for an input as text; bytes are read as UTF-8."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return None if value is None else str(value)


def grouped(inputs: Iterable[Input], batch_size: int) -> Iterator[list[Input]]:
    """Group *inputs* so that a group has at most *batch_size* of them, and no more text than a batch should hold."""
    group, held = list[Input](), 0
    for given in inputs:
        size = len(given.result.dispatch.text) if given.result.dispatch else 0
        if group and (len(group) >= batch_size or held + size > BATCH_CHARACTERS):
            yield group
            group, held = [], 0
        group.append(_bounded(given, size))
        held += size
    if group:
        yield group


def _bounded(given: Input, size: int) -> Input:
    """Turn a dispatch that no string column can hold into an error."""
    if size <= TEXT_LIMIT:
        return given
    error = ValueError(f"the text has {size} characters; a row of an Arrow table holds {TEXT_LIMIT}")
    return given._replace(result=Result(index=given.result.index, error=error))
