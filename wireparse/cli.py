"""The command line: dispatches in, a readable view or JSON lines out.

Exit codes: 0 everything was read; 1 something could not be read or written; 2 wrong usage; 130 stopped by Ctrl-C; 141 the reader
of the output went away. What is wrong with the content of a dispatch stands in its diagnostics and changes no exit code.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import errno
import io
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn, TextIO

from wireparse.errors import WireparseError
from wireparse.export.safe import shown
from wireparse.model.dispatch import Dispatch
from wireparse.parser import parse_dispatch
from wireparse.version import __version__

DONE: Final = 0
UNREAD: Final = 1
USAGE: Final = 2
INTERRUPTED: Final = 130  #: as a shell reports a process that Ctrl-C ended
CLOSED: Final = 141  #: as a shell reports a process that a closed pipe ended

_EPILOG: Final = """\
On a terminal each dispatch is shown to be read; into a pipe or a file it is written as one line of JSON. The variables NO_COLOR
and FORCE_COLOR are honoured. "wireparse report --help" tells of the page about a corpus. Exit codes: 0 everything was read,
1 something could not be read, 2 wrong usage.
"""

#: What to do about a file that the system does not give.
_ADVICE: Final[Mapping[int | None, str]] = {
    errno.ENOENT: "no such file; check the name, or give - to read standard input",
    errno.EISDIR: "this is a folder; name the files in it, such as FOLDER/*.txt",
    errno.EACCES: "this file may not be read; check its permissions",
    errno.ENOTDIR: "a part of this path is a file, not a folder; check the name",
    errno.ENAMETOOLONG: "the name is too long; check it",
}


class _UnreadError(Exception):
    """An input that gives no dispatch; the message says why and what to do."""


class _Parser(argparse.ArgumentParser):
    """An argument parser that sends nothing of what it was given to the terminal unescaped."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the usage and exit with code 2."""
        super().error(shown(message))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line with *arguments*, by default those of the process, and give its exit code.

    Raises:
        SystemExit: the usage is wrong (code 2), or `--help` or `--version` was asked for (code 0).

    Example:
        >>> from wireparse.cli import main
        >>> main(["no-such-dispatch.txt"])  # "wireparse: no-such-dispatch.txt: no such file; ..." on standard error
        {"input": "no-such-dispatch.txt", "error": "no such file; check the name, or give - to read standard input"}
        1
    """
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        _close_quietly(sys.stdout)
        return CLOSED
    except OSError as error:
        _complain(error.filename or "standard output", f"cannot be written: {error.strerror}")
        _close_quietly(sys.stdout)
        return UNREAD
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _run(arguments: Sequence[str] | None) -> int:
    """Read the arguments, then every input in turn."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] == ["report"]:
        return _report(given[1:])
    parser = _parser()
    options = parser.parse_args(given)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a character that the terminal cannot show is written out
    if not options.files and sys.stdin is not None and sys.stdin.isatty():
        parser.error("nothing to read: name a FILE, or pipe a dispatch in")
    parsing = _parsing(parser, options)
    if options.html:
        return _html(options, parsing)
    as_view = options.view or (not options.json and sys.stdout.isatty())
    write = _view_writer(options) if as_view else _write_line
    code = DONE
    for name in options.files or ["-"]:
        try:
            dispatch = _parsed(_read(name), parsing)
        except _UnreadError as error:
            code = UNREAD
            _complain("standard input" if name == "-" else name, str(error))
            if not as_view:
                from wireparse.export.jsonl import to_error_line

                print(to_error_line(name, str(error)))
        else:
            write(name, dispatch)
    return code


def _html(options: argparse.Namespace, parsing: Mapping[str, Any]) -> int:
    """Write one page of all inputs."""
    from wireparse.commands_report import page_output
    from wireparse.export.html_page import PageWriter

    code = DONE
    names = options.files or ["-"]
    with PageWriter(page_output(), title=", ".join(names[:3])) as page:
        for name in names:
            told = "standard input" if name == "-" else name
            try:
                dispatch = _parsed(_read(name), parsing)
            except _UnreadError as error:
                code = UNREAD
                _complain(told, str(error))
                page.failed(told, str(error))
            else:
                page.add(told, dispatch)
    return code


def _report(arguments: Sequence[str]) -> int:
    """Read a corpus and write the page about who is quoted in it."""
    from wireparse.commands_report import add_report_options, results_of, write_report

    parser = _Parser(prog="wireparse report", description="Draw a page about who is quoted in a corpus.", allow_abbrev=False)
    parser.add_argument("files", nargs="*", metavar="FILE", help="a dispatch, a folder of them, or a .jsonl file that wireparse wrote")
    _add_reading(parser)
    add_report_options(parser)
    options = parser.parse_args(arguments)
    if options.top < 1:
        parser.error("--top must be 1 or more")
    if not options.files and sys.stdin is not None and sys.stdin.isatty():
        parser.error("nothing to read: name a FILE, or pipe a dispatch in")
    parsing = _parsing(parser, options)
    code = DONE

    def failed(name: str, error: Exception) -> None:
        nonlocal code
        code = UNREAD
        _complain(name, str(error))

    results = results_of(options.files or ["-"], lambda name: _parsed(_read(name), parsing), failed)
    write_report(results, output=options.output, title=options.title, top=options.top)
    return code


def _parser() -> argparse.ArgumentParser:
    """Describe the arguments."""
    parser = _Parser(
        prog="wireparse",
        description="Read news agency dispatches: headline, dateline, instants, quotations and who speaks.",
        epilog=_EPILOG,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="a dispatch; - or none reads standard input")
    parser.add_argument("--version", action="version", version=f"wireparse {__version__}")
    _add_reading(parser)
    writing = parser.add_argument_group("how to show")
    shape = writing.add_mutually_exclusive_group()
    shape.add_argument("--view", action="store_true", help="the readable view, also into a pipe")
    shape.add_argument("--html", action="store_true", help="a page for a browser: every part labelled, quotations in colour")
    shape.add_argument("--json", action="store_true", help="JSON lines, also on a terminal")
    writing.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colours in the view (default: auto)")
    return parser


def _add_reading(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how to read an input."""
    reading = parser.add_argument_group("how to read")
    reading.add_argument("--format", metavar="NAME", help="agency format, such as afp (default: detected)")
    reading.add_argument("--envelope", metavar="NAME", help="transport, such as plain (default: detected)")
    reading.add_argument("--language", metavar="TAG", help="BCP 47 tag, such as fr-CA (default: detected)")
    reading.add_argument("--timezone", metavar="ZONE", help="IANA zone of clock times that name none, such as Europe/Paris")
    reading.add_argument("--received", metavar="INSTANT", type=_instant, help="when it came in, such as 2024-05-14T12:00:00Z")
    reading.add_argument("--encoding", metavar="NAME", type=_encoding, help="encoding of the bytes, such as cp1252 (default: detected)")


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


def _parsing(parser: argparse.ArgumentParser, options: argparse.Namespace) -> dict[str, Any]:
    """Give the arguments for `parse_dispatch`, tried on nothing so that a wrong one is wrong usage and not a bad file."""
    names = ("format", "envelope", "language", "timezone", "received", "encoding")
    parsing = {name: getattr(options, name) for name in names if getattr(options, name) is not None}
    try:
        parse_dispatch("", **parsing)
    except (WireparseError, TypeError, ValueError) as error:
        parser.error(str(error))
    return parsing


def _read(name: str) -> bytes:
    """Read the bytes of the file *name*, or of standard input for `-`.

    Raises:
        _UnreadError: there are none to be had.
    """
    if name == "-" and sys.stdin is None:
        raise _UnreadError("there is no standard input; name a file")
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise _UnreadError(_ADVICE.get(error.errno, error.strerror or str(error))) from error
    except ValueError as error:  # a NUL in the name
        raise _UnreadError(f"{error}; check the name") from error


def _parsed(source: bytes, parsing: Mapping[str, Any]) -> Dispatch:
    """Parse one input.

    Raises:
        _UnreadError: the parser failed, which it promises not to do.
    """
    try:
        return parse_dispatch(source, **parsing)
    except Exception as error:  # whatever the fault, the other inputs are still read and no traceback is shown
        kind = type(error).__name__
        raise _UnreadError(f"wireparse failed on this input ({kind}: {error}); please report it with the file") from error


def _write_line(name: str, dispatch: Dispatch) -> None:
    """Write the dispatch as one line of JSON."""
    from wireparse.export.jsonl import to_line

    print(to_line(dispatch, name=name))


def _view_writer(options: argparse.Namespace) -> Callable[[str, Dispatch], None]:
    """Make the function that shows a dispatch to a reader, with a blank line between two."""
    from wireparse.export.terminal import to_terminal

    color = _wants_color(options.color, sys.stdout)
    width = shutil.get_terminal_size().columns
    between = ""

    def write(name: str, dispatch: Dispatch) -> None:
        nonlocal between
        sys.stdout.write(between + to_terminal(dispatch, name=None if name == "-" else name, color=color, width=width))
        between = "\n"

    return write


def _wants_color(choice: str, stream: TextIO) -> bool:
    """Decide on colours: the option, then NO_COLOR, then FORCE_COLOR, then whether the output is a terminal that has them."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (stream.isatty() and os.environ.get("TERM") != "dumb")


def _complain(name: str, message: str) -> None:
    """Say on standard error what is wrong with the input or output *name*."""
    print(f"wireparse: {shown(name)}: {shown(message)}", file=sys.stderr)


def _close_quietly(stream: TextIO) -> None:
    """Send the rest of *stream* nowhere: Python would complain once more when it closes it."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
