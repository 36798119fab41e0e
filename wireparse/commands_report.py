"""`wireparse report`: a corpus in, one page about who is quoted in it out."""

from __future__ import annotations

import functools
import io
import itertools
import json
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from wireparse.model.dispatch import Dispatch, Result

#: Files of these kinds hold records that `wireparse` wrote: one dispatch, or one error, a line.
RECORDS = (".jsonl", ".ndjson")


def add_report_options(parser: ArgumentParser) -> None:
    """Add what only a report takes."""
    own = parser.add_argument_group("the report")
    own.add_argument("-o", "--output", metavar="PAGE", help="write the page to this file (default: standard output)")
    own.add_argument("--title", default="Who is quoted", help="stands above the page (default: %(default)s)")
    own.add_argument("--top", metavar="N", type=int, default=25, help="how many speakers are listed (default: %(default)s)")


def results_of(names: Iterable[str], read: Callable[[str], Dispatch], failed: Callable[[str, Exception], None]) -> Iterator[Result]:
    """Give one result for each dispatch of *names*: files, folders with all that is in them, and files of records.

    Args:
        names: files and folders; `-` is handed to *read* like any other file.
        read: reads and parses the file of that name.
        failed: told of every input that gave no dispatch.
    """
    index = 0
    for path in itertools.chain.from_iterable(map(_files, names)):
        for place, get in _records(path) if path.endswith(RECORDS) else ((path, functools.partial(read, path)),):
            try:
                yield Result(index=index, dispatch=get())
            except Exception as error:  # noqa: BLE001 - whatever is wrong with one input, the others are counted
                failed(place, error)
                yield Result(index=index, error=error)
            index += 1


def _files(name: str) -> Iterator[str]:
    """Give the file *name*, or every file in the folder of that name, in the order of their paths; hidden ones are left out."""
    if name == "-" or not Path(name).is_dir():
        yield name
        return
    for path in sorted(Path(name).rglob("*")):
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(name).parts):
            yield str(path)


def _records(path: str) -> Iterator[tuple[str, Callable[[], Dispatch]]]:
    """Give the records of a file of JSON lines, each with the place it stands at; a file that cannot be read is one that fails."""
    try:
        with Path(path).open(encoding="utf-8", errors="replace") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield f"{path}:{number}", functools.partial(_dispatch, line)
    except OSError as error:
        yield path, functools.partial(_unread, error)


def _unread(error: OSError) -> Dispatch:
    """Tell in plain words that a file cannot be read.

    Raises:
        ValueError: always.
    """
    raise ValueError(error.strerror or str(error)) from error


def _dispatch(line: str) -> Dispatch:
    """Read one record.

    Raises:
        ValueError: it is none of ours, or the record of an input that could not be read.
    """
    data: Any = json.loads(line)
    if isinstance(data, dict) and "schema_version" not in data and "error" in data:
        raise ValueError(f"{data.get('input', 'an input')}: {data['error']}")
    return Dispatch.from_dict(data)


def page_output() -> Callable[[str], object]:
    """Give the function that writes a page to standard output, in UTF-8 as the page says, whatever the terminal speaks."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    return sys.stdout.write


def write_report(results: Iterable[Dispatch | Result], *, output: str | None, title: str, top: int) -> None:
    """Write the page about *results* to the file *output*, or to standard output.

    Raises:
        OSError: it cannot be written.
    """
    from wireparse.export.report import build_report

    page = build_report(results, title=title, top=top)
    if output is None:
        page_output()(page)
    else:
        Path(output).write_text(page, encoding="utf-8", newline="\n")
