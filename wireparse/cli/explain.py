"""`wireparse explain`: why a dispatch was read as it was."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from wireparse.cli.arguments import Parser, add_reading, reading_options
from wireparse.cli.codes import DONE, UNREAD
from wireparse.cli.console import complain, wants_color
from wireparse.cli.inputs import Shape, tasks
from wireparse.cli.outputs import Look
from wireparse.cli.tasks import Task, UnreadError, explanation_of
from wireparse.cli.walk import find
from wireparse.export.explained import explanation_to_terminal
from wireparse.export.jsonl import to_error_line


def run(arguments: Sequence[str]) -> int:
    """Explain every input; give the exit code."""
    parser = Parser(
        "explain",
        description="Say why dispatches were read as they were: what each line was taken for and by which rule, which rules would "
        "have named whom for each quotation, where the zone of each instant came from, and the evidence for the agency.",
    )
    parser.add_argument("inputs", nargs="*", metavar="INPUT", help="a file, a folder or a pattern; - or none reads standard input")
    parser.add_argument("--glob", action="append", metavar="PATTERN", help="in folders, only files of such names; may be repeated")
    parser.add_argument("--split", action="store_true", help="each input is a capture: cut it into its dispatches")
    add_reading(parser)
    own = parser.add_argument_group("what to write")
    own.add_argument("--json", action="store_true", help="the same as data, a line of JSON for each input")
    own.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colours in the view (default: auto)")
    options = parser.parse_args(arguments)
    if not options.inputs and sys.stdin is not None and sys.stdin.isatty():
        parser.error("nothing to read: name a FILE, or pipe a dispatch in")
    reading = reading_options(parser, options)
    look = Look(wants_color(options.color, sys.stdout), shutil.get_terminal_size().columns)
    code, between = DONE, ""
    for task in tasks(find(options.inputs or ["-"], options.glob or ()), Shape(split=options.split)):
        try:
            written = _line(reading, task) if options.json else between + _view(reading, task, look)
        except UnreadError as error:
            code = UNREAD
            complain("standard input" if task.name == "-" else task.name, str(error))
            written = to_error_line(task.name, str(error)) + "\n" if options.json else ""
        sys.stdout.write(written)
        between = between or ("\n" if written else "")
    return code


def _line(reading: Mapping[str, Any], task: Task) -> str:
    """Give the explanation of an input as a line of JSON."""
    return json.dumps({"input": task.name, **explanation_of(reading, task).to_dict()}) + "\n"


def _view(reading: Mapping[str, Any], task: Task, look: Look) -> str:
    """Give the explanation of an input to be read."""
    name = None if task.name == "-" else task.name
    return explanation_to_terminal(explanation_of(reading, task), name=name, color=look.color, width=look.width)
