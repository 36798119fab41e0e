"""`wireparse report`: a corpus in, one page about who is quoted in it out."""

from __future__ import annotations

import functools
import json
import sys
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from wireparse.cli.arguments import Parser, add_reading, reading_options
from wireparse.cli.codes import DONE, UNREAD
from wireparse.cli.console import complain, in_utf8
from wireparse.cli.inputs import Shape, tasks
from wireparse.cli.tasks import UnreadError, advice, dispatch_of
from wireparse.cli.walk import Found, find
from wireparse.model.dispatch import Dispatch, Result

#: Files of these kinds hold records that `wireparse` wrote: one dispatch, or one error, a line.
RECORDS: Final = (".jsonl", ".ndjson")


def run(arguments: Sequence[str]) -> int:
    """Read the corpus and write the page."""
    parser = Parser("report", description="Draw a page about who is quoted in a corpus.")
    parser.add_argument("inputs", nargs="*", metavar="INPUT", help="a dispatch, a folder of them, a pattern, or a .jsonl file of records")
    parser.add_argument("--glob", action="append", metavar="PATTERN", help="in folders, only files of such names; may be repeated")
    add_reading(parser)
    own = parser.add_argument_group("the report")
    own.add_argument("-o", "--output", metavar="PAGE", help="write the page to this file (default: standard output)")
    own.add_argument("--title", default="Who is quoted", help="stands above the page (default: %(default)s)")
    own.add_argument("--top", metavar="N", type=_count, default=25, help="how many speakers are listed (default: %(default)s)")
    options = parser.parse_args(arguments)
    if not options.inputs and sys.stdin is not None and sys.stdin.isatty():
        parser.error("nothing to read: name a FILE, or pipe a dispatch in")
    reading = reading_options(parser, options)
    code = DONE

    def failed(name: str, error: Exception) -> None:
        nonlocal code
        code = UNREAD
        complain("standard input" if name == "-" else name, str(error))

    results = results_of(find(options.inputs or ["-"], options.glob or ()), reading, failed)
    try:
        write_report(results, output=options.output, title=options.title, top=options.top)
    except OSError as error:
        if options.output is None:
            raise
        complain(options.output, f"cannot be written: {error.strerror}")
        return UNREAD
    return code


def _count(text: str) -> int:
    """Read a number of speakers."""
    if not text.isdecimal() or not int(text):
        raise ArgumentTypeError(f"{text!r} is no number of speakers; it must be 1 or more")
    return int(text)


def results_of(files: Iterable[Found], reading: Mapping[str, Any], failed: Callable[[str, Exception], None]) -> Iterator[Result]:
    """Give one result for each dispatch in *files*, and for each record in those that hold records, as they are asked for.

    Args:
        files: as `find` gives them.
        reading: the arguments of `parse_dispatch`.
        failed: told of every input that gave no dispatch.
    """
    index = 0
    for found in files:
        for place, get in _dispatches(found, reading):
            try:
                yield Result(index=index, dispatch=get())
            except (UnreadError, ValueError) as error:
                failed(place, error)
                yield Result(index=index, error=error)
            index += 1


def _dispatches(found: Found, reading: Mapping[str, Any]) -> Iterator[tuple[str, Callable[[], Dispatch]]]:
    """Give the dispatches of one file, each with its place and the way to get it."""
    if found.fault is None and found.path.endswith(RECORDS):
        yield from _records(found.path)
        return
    for task in tasks([found], Shape()):
        yield task.name, functools.partial(dispatch_of, reading, task)


def _records(path: str) -> Iterator[tuple[str, Callable[[], Dispatch]]]:
    """Give the records of a file of JSON lines, each with the place it stands at; a file that cannot be read is one that fails."""
    try:
        with Path(path).open(encoding="utf-8", errors="replace") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield f"{path}#{number}", functools.partial(_dispatch, line)
    except OSError as error:
        yield path, functools.partial(_unread, error)


def _unread(error: OSError) -> Dispatch:
    """Tell in plain words that a file cannot be read.

    Raises:
        UnreadError: always.
    """
    raise UnreadError(advice(error)) from error


def _dispatch(line: str) -> Dispatch:
    """Read one record.

    Raises:
        ValueError: it is none of ours, or the record of an input that could not be read.
    """
    data: Any = json.loads(line)
    if isinstance(data, dict) and "schema_version" not in data and "error" in data:
        raise ValueError(f"{data.get('input', 'an input')}: {data['error']}")
    return Dispatch.from_dict(data)


def write_report(results: Iterable[Dispatch | Result], *, output: str | None, title: str, top: int) -> None:
    """Write the page about *results* to the file *output*, or to standard output.

    Raises:
        OSError: it cannot be written.
    """
    from wireparse.export.report import build_report

    page = build_report(results, title=title, top=top)
    if output is None:
        in_utf8(sys.stdout).write(page)
    else:
        Path(output).write_text(page, encoding="utf-8", newline="\n")
