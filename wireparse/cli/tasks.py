"""One input of the command line, and the way from it to what is written: the part that worker processes do."""

from __future__ import annotations

import errno
import gzip
import io
import sys
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple

from wireparse.cli.outputs import OUTPUTS, Look
from wireparse.errors import DispatchError
from wireparse.model.dispatch import Dispatch
from wireparse.parser import parse_dispatch

if TYPE_CHECKING:
    from wireparse.model.explanation import Explanation

#: How a gzip file begins; no dispatch does.
GZIP: Final = b"\x1f\x8b"
#: A dispatch does not unpack to more than this; what does is a bomb.
LARGEST: Final = 256_000_000

#: What to do about a file that the system does not give.
_ADVICE: Final[Mapping[int | None, str]] = {
    errno.ENOENT: "no such file; check the name, or give - to read standard input",
    errno.EACCES: "this file may not be read; check its permissions",
    errno.ENOTDIR: "a part of this path is a file, not a folder; check the name",
    errno.ENAMETOOLONG: "the name is too long; check it",
}


class UnreadError(Exception):
    """An input that gives no dispatch; the message says why and what to do."""


class Task(NamedTuple):
    """One input: the `name` that its record carries, and where its content is to be had.

    Either `content` holds it, or `path` names the file that does, or `fault` says why there is none. `size` is the part of the
    input files that it stands for, in bytes.
    """

    name: str
    content: str | bytes | None = None
    path: str | None = None
    fault: str | None = None
    size: int = 0


def weigh(task: Task) -> int:
    """Give the size of what a worker has to do."""
    return task.size if task.content is None else len(task.content)


def render(reading: Mapping[str, Any], output: str, look: Look, task: Task) -> str:
    """Read and parse an input and write it in the shape called *output*.

    Raises:
        UnreadError: it gives no dispatch.
    """
    dispatch = dispatch_of(reading, task)
    try:
        return OUTPUTS[output].render(dispatch, task.name, look)
    except Exception as error:  # whatever the fault, the other inputs are still read and no traceback is shown
        raise _failed(error) from error


def dispatch_of(reading: Mapping[str, Any], task: Task) -> Dispatch:
    """Read and parse an input.

    Raises:
        UnreadError: it gives no dispatch.
    """
    source = _content(task)
    try:
        return parse_dispatch(source, **reading)
    except DispatchError as error:
        raise UnreadError(f"{error.diagnostic.code}: {error.diagnostic.message}") from None
    except Exception as error:
        raise _failed(error) from error


def explanation_of(reading: Mapping[str, Any], task: Task) -> Explanation:
    """Read and parse an input, and say why it was read as it was.

    Raises:
        UnreadError: it gives no dispatch.
    """
    dispatch = dispatch_of(reading, task)
    try:
        return dispatch.explain(format=reading.get("format"))
    except Exception as error:
        raise _failed(error) from error


def _failed(error: Exception) -> UnreadError:
    return UnreadError(f"wireparse failed on this input ({type(error).__name__}: {error}); please report it with the file")


def _content(task: Task) -> str | bytes:
    """Read the input, unpacked if it is packed."""
    if task.fault is not None:
        raise UnreadError(task.fault)
    try:
        content = task.content if task.path is None else Path(task.path).read_bytes()
    except (OSError, ValueError) as error:
        raise UnreadError(advice(error)) from error
    if isinstance(content, bytes) and content.startswith(GZIP):
        return _unpacked(content)
    return content or b""


def _unpacked(packed: bytes) -> bytes:
    """Unpack a gzip file, up to what a dispatch can hold."""
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(packed)) as file:
            content = file.read(LARGEST + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise UnreadError(advice(error)) from error
    if len(content) > LARGEST:
        raise UnreadError(f"it unpacks to more than {LARGEST // 1_000_000} MB; a capture is read with --split")
    return content


def advice(error: Exception) -> str:
    """Say why an input cannot be read, and what to do about it."""
    if isinstance(error, (gzip.BadGzipFile, EOFError, zlib.error)):
        return f"the gzip file is damaged: {error}"
    if isinstance(error, OSError):
        return _ADVICE.get(error.errno, error.strerror or str(error))
    return f"{error}; check the name"  # a NUL in it


def standard_input() -> BinaryIO:
    """Give standard input as bytes.

    Raises:
        UnreadError: this process has none.
    """
    if sys.stdin is None:
        raise UnreadError("there is no standard input; name a file")
    return sys.stdin.buffer
