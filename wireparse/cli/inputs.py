"""From files to inputs, lazily: a file for each dispatch, captures, JSON lines; packed or not."""

from __future__ import annotations

import contextlib
import gzip
import io
import json
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO, Final, NamedTuple, cast

from wireparse.cli.tasks import GZIP, LARGEST, Task, UnreadError, advice, standard_input
from wireparse.cli.walk import Found
from wireparse.envelopes.splitting import split_dispatches

#: What goes wrong with files and what packs them.
_FAULTS: Final = (OSError, EOFError, zlib.error)


class Shape(NamedTuple):
    """What each file is: one dispatch, or a capture to `split`, or JSON lines with the text in `field` and the name in `id`."""

    split: bool = False
    field: str | None = None
    id: str | None = None


class _Part(NamedTuple):
    """A dispatch in a file of several: its place there, from 1, and its content or fault; its name, if it has one of its own."""

    number: int
    content: str | bytes | None = None
    fault: str | None = None
    name: str | None = None


def tasks(files: Iterable[Found], shape: Shape) -> Iterator[Task]:
    """Give the inputs in *files*, in their order.

    A file of one dispatch is left to the worker to read. A dispatch in a file of several is called after the file and its
    place, `feed.bin#3`, or `notes.jsonl#12` for the twelfth line.
    """
    for found in files:
        if found.fault is not None:
            yield Task(found.path, fault=found.fault)
        elif shape.split:
            yield from _several(found.path, _pieces)
        elif shape.field is not None:
            yield from _several(found.path, lambda file: _records(file, shape))
        elif found.size is not None:
            yield Task(found.path, path=found.path, size=found.size)
        else:
            yield _stream(found.path)


def _stream(path: str) -> Task:
    """Read a whole stream here: another process may not have it."""
    try:
        with _opened(path) as (file, _):
            content = file.read(LARGEST + 1)
    except UnreadError as error:
        return Task(path, fault=str(error))
    except _FAULTS as error:
        return Task(path, fault=advice(error))
    if len(content) > LARGEST:
        return Task(path, fault=f"it holds more than {LARGEST // 1_000_000} MB; a capture is read with --split")
    return Task(path, content=content)


@contextlib.contextmanager
def _opened(path: str) -> Iterator[tuple[BinaryIO, Callable[[], int]]]:
    """Open a file or standard input, unpacking it if it is packed; also give how to tell how much of the file has been read."""
    with contextlib.ExitStack() as stack:
        file: Any = standard_input() if path == "-" else stack.enter_context(open(path, "rb"))  # noqa: PTH123 - the name as given
        if not hasattr(file, "peek"):
            file = io.BufferedReader(file)
        place = file.tell if file.seekable() else lambda: 0
        if file.peek(2)[:2] == GZIP:
            file = stack.enter_context(gzip.GzipFile(fileobj=file))
        yield cast("BinaryIO", file), place


def _several(path: str, parts: Callable[[BinaryIO], Iterator[_Part]]) -> Iterator[Task]:
    """Give the dispatches in a file of several; what stops the reading stands in place of those that are not reached."""
    try:
        with _opened(path) as (file, place):
            before = 0
            for part in parts(file):
                at = place()
                yield Task(part.name or f"{path}#{part.number}", content=part.content, fault=part.fault, size=at - before)
                before = at
    except UnreadError as error:
        yield Task(path, fault=str(error))
    except _FAULTS as error:
        yield Task(path, fault=f"{advice(error)}; what stands before it was read")


def _pieces(file: BinaryIO) -> Iterator[_Part]:
    """Cut a capture."""
    return (_Part(number, piece) for number, piece in enumerate(split_dispatches(file), 1))


def _records(file: BinaryIO, shape: Shape) -> Iterator[_Part]:
    """Read JSON lines. A bad line is a fault of its own; only one without an end stops the reading."""
    number = 0
    while line := file.readline(LARGEST + 1):
        number += 1
        if len(line) > LARGEST:
            raise UnreadError(f"line {number} is longer than {LARGEST // 1_000_000} MB; are these JSON lines?")
        if line.strip(b" \t\r\n"):
            yield _record(line, number, shape)


def _record(line: bytes, number: int, shape: Shape) -> _Part:
    """Take the text, and the name, out of a line of JSON."""
    record, fault = _read_json(line)
    if fault is not None:
        return _Part(number, fault=f"the line is no JSON: {fault}")
    if not isinstance(record, dict):
        return _Part(number, fault="the line is JSON, but no object")
    name = record.get(shape.id) if shape.id is not None else None
    name = str(name) if isinstance(name, (str, int)) and not isinstance(name, bool) and name != "" else None
    if shape.field not in record:
        there = ", ".join(list(record)[:10]) or "none"
        return _Part(number, fault=f"the line has no field {shape.field!r}; its fields: {there}", name=name)
    text = record[shape.field]
    if not isinstance(text, str):
        return _Part(number, fault=f"the field {shape.field!r} holds no text but {json.dumps(text)[:30]}", name=name)
    return _Part(number, text, name=name)


def _read_json(line: bytes) -> tuple[Any, str | None]:
    """Read a line of JSON, or say why it cannot be read."""
    try:
        return json.loads(line.rstrip(b"\r\n")), None
    except UnicodeDecodeError as error:
        return None, f"it is not UTF-8 ({error.reason} at byte {error.start + 1})"
    except json.JSONDecodeError as error:
        return None, f"{error.msg} at column {error.pos + 1}"
    except (ValueError, RecursionError) as error:  # a number of thousands of digits; a thousand brackets
        return None, str(error)
