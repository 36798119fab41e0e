"""From the names on the command line to files, lazily: folders with what lies below them, patterns, standard input."""

from __future__ import annotations

import fnmatch
import glob
import os
import stat
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wireparse.cli.tasks import advice


class Found(NamedTuple):
    """A file by its `path`: its `size` in bytes, None for a stream such as a pipe; or the `fault` that hides it."""

    path: str
    size: int | None = None
    fault: str | None = None


def find(names: Sequence[str], only: Sequence[str] = (), output: os.stat_result | None = None) -> Iterator[Found]:
    """Give the files that *names* stand for, in their order; those of a folder, and of a pattern, sorted by name.

    Hidden files, folders that are links, and what is no regular file are left out of folders, but not when named.

    Args:
        names: files, folders, patterns such as `2021/**/*.txt`, or `-` for standard input.
        only: patterns; of the files in a folder only those that match one are taken, by their name, or by their path
            below the folder if the pattern has a slash.
        output: the file that is written to; it is no input.
    """
    for name in names:
        if name == "-":
            yield Found("-")
        elif not os.path.lexists(name) and any(sign in name for sign in "*?["):
            matches = sorted(glob.iglob(name, recursive=True))
            for match in matches:
                yield from _look(match, only, output)
            if not matches:
                yield Found(name, fault="no file matches this pattern; check it")
        else:
            yield from _look(name, only, output)


def _look(name: str, only: Sequence[str], output: os.stat_result | None) -> Iterator[Found]:
    """Look what the path *name* leads to."""
    try:
        status = os.stat(name)  # noqa: PTH116 - names stay as they were given, "./" included
    except (OSError, ValueError) as error:
        yield Found(name, fault=advice(error))
        return
    if not stat.S_ISDIR(status.st_mode):
        yield Found(name, size=status.st_size if stat.S_ISREG(status.st_mode) else None)
        return
    empty = True
    for found in _walk(name, "", only, output):
        empty = False
        yield found
    if empty:
        yield Found(name, fault="no file in this folder matches --glob" if only else "no file is in this folder")


def _walk(folder: str, below: str, only: Sequence[str], output: os.stat_result | None) -> Iterator[Found]:
    """Walk through *folder*, whose path below the named one is *below*."""
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield Found(folder, fault=advice(error))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, f"{below}{entry.name}/", only, output)
        elif not only or any(fnmatch.fnmatchcase(below + entry.name if "/" in wanted else entry.name, wanted) for wanted in only):
            yield from _file(entry, output)


def _file(entry: os.DirEntry[str], output: os.stat_result | None) -> Iterator[Found]:
    """Give a file of a folder, unless it is none or is being written."""
    try:
        status = entry.stat()
    except OSError as error:  # a link that leads nowhere
        yield Found(entry.path, fault=advice(error))
        return
    if stat.S_ISREG(status.st_mode) and not (output and os.path.samestat(status, output)):
        yield Found(entry.path, size=status.st_size)


def total_size(files: Iterator[Found]) -> int | None:
    """Add up the sizes of *files*; None if there is a stream among them."""
    total = 0
    for found in files:
        if found.size is None and found.fault is None:
            return None
        total += found.size or 0
    return total
