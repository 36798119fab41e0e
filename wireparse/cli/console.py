"""The standard streams: what is said, in which colours, and how a stream that nobody reads any more is let go."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from typing import TextIO

from wireparse.export.safe import shown


def complain(name: str, message: str) -> None:
    """Say on standard error what is wrong with the input or output *name*."""
    if sys.stderr is not None:  # else `print` would take standard output, where the records go
        print(f"wireparse: {shown(name)}: {shown(message)}", file=sys.stderr)


def tolerant(stream: TextIO) -> None:
    """Have a character that *stream* cannot encode written out instead of an error raised."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")


def in_utf8(stream: TextIO) -> TextIO:
    """Have *stream* speak UTF-8, as a page says that it does, whatever the terminal speaks."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return stream


def wants_color(choice: str, stream: TextIO) -> bool:
    """Decide on colours: the option, then NO_COLOR, then FORCE_COLOR, then whether the output is a terminal that has them."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (stream.isatty() and os.environ.get("TERM") != "dumb")


def close_quietly(stream: TextIO) -> None:
    """Send the rest of *stream* nowhere: Python would complain once more when it closes it."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
