"""The arguments of the command line and their types."""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import os
from collections.abc import Iterable
from typing import Any, Final, NoReturn

from wireparse.cli.outputs import OUTPUTS
from wireparse.errors import WireparseError
from wireparse.export.safe import shown
from wireparse.parser import parse_dispatch
from wireparse.version import __version__

_EPILOG: Final = """\
On a terminal each dispatch is shown to be read; into a pipe or a file it is written as one line of JSON. The variables NO_COLOR
and FORCE_COLOR are honoured. Exit codes: 0 everything was read, 1 something could not be read or written, 2 wrong usage,
130 stopped by Ctrl-C.
"""


class Parser(argparse.ArgumentParser):
    """An argument parser that sends nothing of what it was given to the terminal unescaped."""

    def __init__(self, command: str = "", **settings: Any) -> None:
        """Describe the *command*."""
        super().__init__(prog=f"wireparse {command}".rstrip(), allow_abbrev=False, **settings)
        self.add_argument("--version", action="version", version=f"wireparse {__version__}")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the usage and exit with code 2."""
        super().error(shown(message))


def parse_arguments(commands: Iterable[tuple[str, str]]) -> Parser:
    """Describe the arguments of parsing; *commands* are named with their meanings."""
    others = "; ".join(f"wireparse {name}: {meaning}" for name, meaning in commands)
    parser = Parser(
        description="Read news agency dispatches: headline, dateline, instants, quotations and who speaks.",
        epilog=f"{_EPILOG}Commands: {others}.",
    )
    parser.add_argument("inputs", nargs="*", metavar="INPUT", help="a file, a folder or a pattern; - or none reads standard input")
    _add_inputs(parser.add_argument_group("what to read"))
    add_reading(parser)
    _add_writing(parser.add_argument_group("what to write"))
    return parser


def _add_inputs(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--glob", action="append", metavar="PATTERN", help="in folders, only files of such names, such as '*.txt'; may be repeated"
    )
    shape = group.add_mutually_exclusive_group()
    shape.add_argument("--split", action="store_true", help="each input is a capture: cut it into its dispatches")
    shape.add_argument("--jsonl-field", metavar="NAME", help="each input is JSON lines, and the text of a line stands in this field")
    group.add_argument("--jsonl-id", metavar="NAME", help="with --jsonl-field: the field that names the line in the output")


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Add the options of `parse_dispatch`; see `reading_options`."""
    group = parser.add_argument_group("how to read")
    group.add_argument("--format", metavar="NAME", help="agency format, such as afp (default: detected)")
    group.add_argument("--envelope", metavar="NAME", help="transport, such as plain (default: detected)")
    group.add_argument("--language", metavar="TAG", help="BCP 47 tag, such as fr-CA (default: detected)")
    group.add_argument("--timezone", metavar="ZONE", help="IANA zone of clock times that name none, such as Europe/Paris")
    group.add_argument("--received", metavar="INSTANT", type=_instant, help="when it came in, such as 2024-05-14T12:00:00Z")
    group.add_argument("--encoding", metavar="NAME", type=_encoding, help="encoding of the bytes, such as cp1252 (default: detected)")
    group.add_argument("--strict", action="store_true", help="a dispatch with a diagnostic of severity ERROR is not read")


def reading_options(parser: argparse.ArgumentParser, options: argparse.Namespace) -> dict[str, Any]:
    """Give the arguments for `parse_dispatch`, tried on nothing so that a wrong one is wrong usage and not a bad file."""
    names = ("format", "envelope", "language", "timezone", "received", "encoding")
    reading = {name: getattr(options, name) for name in names if getattr(options, name) is not None}
    try:
        parse_dispatch("", **reading)
    except (WireparseError, TypeError, ValueError) as error:
        parser.error(str(error))
    return {**reading, "strict": True} if options.strict else reading


def _add_writing(group: argparse._ArgumentGroup) -> None:
    listed = "; ".join(f"{name}: {output.meaning}" for name, output in OUTPUTS.items())
    shape = group.add_mutually_exclusive_group()
    shape.add_argument("--to", choices=tuple(OUTPUTS), metavar="NAME", help=listed)
    shape.add_argument("--view", action="store_const", dest="to", const="view", help="the same as --to view")
    shape.add_argument("--html", action="store_const", dest="to", const="html", help="the same as --to html")
    shape.add_argument("--json", action="store_const", dest="to", const="jsonl", help="the same as --to jsonl")
    group.add_argument("-o", "--output", metavar="FILE", help="write to this file (default: standard output)")
    group.add_argument("--resume", action="store_true", help="go on where the output file ends: inputs that it holds are skipped")
    group.add_argument("-j", "--jobs", type=_jobs, default=1, metavar="N", help="work in N processes; 0: one for each core (default: 1)")
    group.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colours in the view (default: auto)")
    group.add_argument("--no-progress", action="store_true", help="no progress bar (one is shown on a terminal only)")


def _instant(text: str) -> dt.datetime:
    """Read an ISO 8601 instant with its offset."""
    try:
        instant = dt.datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not an ISO 8601 instant such as 2024-05-14T12:00:00Z") from None
    if instant.utcoffset() is None:
        raise argparse.ArgumentTypeError(f"{text!r} has no offset; add one, such as {text}Z or {text}+02:00")
    return instant


def _encoding(text: str) -> str:
    """Check the name of an encoding of text."""
    with contextlib.suppress(LookupError, ValueError):
        b" ".decode(text, "replace")  # also refuses codecs that do not make text, such as rot13
        return text
    raise argparse.ArgumentTypeError(f"{text!r} is no encoding that Python knows; usual ones are utf-8, cp1252, latin-1, utf-16")


def _jobs(text: str) -> int:
    """Read a number of processes; 0 stands for the cores that this process may use."""
    try:
        number = int(text)
    except ValueError:
        number = -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes; give 0 for one for each core, or 1, 2 and so on")
    return number or _cores()


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
