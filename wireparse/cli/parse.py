"""`wireparse INPUT...`: read inputs, in this process or in several, and write them in one of the shapes."""

from __future__ import annotations

import argparse
import contextlib
import functools
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TextIO

from wireparse.batch import outcomes as batch
from wireparse.cli.arguments import Parser, parse_arguments, reading_options
from wireparse.cli.codes import DONE, UNREAD
from wireparse.cli.commands import COMMANDS
from wireparse.cli.console import complain, in_utf8, wants_color
from wireparse.cli.inputs import Shape, tasks
from wireparse.cli.outputs import OUTPUTS, Look, Output
from wireparse.cli.progress import Progress
from wireparse.cli.resume import Done, ResumeError, done_in
from wireparse.cli.tasks import Task, UnreadError, render, weigh
from wireparse.cli.walk import Found, find, total_size
from wireparse.errors import WorkerLostError


def run(arguments: Sequence[str]) -> int:
    """Carry out the command and give the exit code."""
    parser = parse_arguments((name, command.meaning) for name, command in COMMANDS.items())
    options = parser.parse_args(arguments)
    _check(parser, options)
    reading = reading_options(parser, options)
    try:
        done = done_in(options.output) if options.resume else Done()
        with contextlib.ExitStack() as stack:
            return _Run(options, reading, _target(stack, options), done).run()
    except ResumeError as error:
        parser.error(str(error))
    except OSError as error:
        if options.output is None:
            raise
        complain(options.output, f"cannot be written: {error.strerror}")
        return UNREAD


def _check(parser: Parser, options: argparse.Namespace) -> None:
    """Refuse what does not go together."""
    if not options.inputs and sys.stdin is not None and sys.stdin.isatty():
        parser.error("nothing to read: name a FILE, or pipe a dispatch in")
    if options.jsonl_id is not None and options.jsonl_field is None:
        parser.error("--jsonl-id needs --jsonl-field, which says where the text stands")
    if options.to is None:
        options.to = "view" if options.output is None and sys.stdout.isatty() else "jsonl"
    if options.resume and options.output is None:
        parser.error("--resume needs --output FILE, the file to go on with")
    if options.resume and not OUTPUTS[options.to].resumable:
        able = ", ".join(name for name, output in OUTPUTS.items() if output.resumable)
        parser.error(f"--resume works with --to {able}, not with {options.to}")
    if options.output is not None and options.output.endswith(".gz"):
        parser.error("the output is not packed; leave out --output and pipe it into gzip")


def _target(stack: contextlib.ExitStack, options: argparse.Namespace) -> TextIO:
    """Open what is written to."""
    if options.output is None:
        return in_utf8(sys.stdout) if options.to in _PAGES else sys.stdout
    path = Path(options.output)
    return stack.enter_context(path.open("a" if options.resume else "w", encoding="utf-8", errors="backslashreplace", newline="\n"))


#: Shapes that say themselves which encoding they are in, or whose line breaks are their own.
_PAGES: Final = ("html", "csv", "quotes-csv")


class _Run:
    """One run of the command: where inputs come from, what becomes of them, and where that goes."""

    def __init__(self, options: argparse.Namespace, reading: dict[str, Any], target: TextIO, done: Done) -> None:
        self.options, self.reading, self.target, self.done = options, reading, target, done
        self.output: Output = OUTPUTS[options.to]
        self.own = os.fstat(target.fileno()) if options.output is not None else None
        terminal = target.isatty()
        self.look = Look(wants_color(options.color, target), shutil.get_terminal_size().columns, terminal)
        shown = sys.stderr is not None and sys.stderr.isatty() and not terminal and not options.no_progress
        self.progress = Progress(sys.stderr if shown else None, total_size(self.files()) if shown else None)
        self.written = False

    def files(self) -> Iterator[Found]:
        """Find the files to read."""
        return find(self.options.inputs or ["-"], self.options.glob or (), self.own)

    def tasks(self) -> Iterator[Task]:
        """Give the inputs that are not done yet."""
        shape = Shape(self.options.split, self.options.jsonl_field, self.options.jsonl_id)
        for task in tasks(self.files(), shape):
            if self.done and task.name in self.done:
                self.progress.skip(task.size)
            else:
                yield task

    def run(self) -> int:
        """Read and write everything; give the exit code."""
        job = functools.partial(render, self.reading, self.options.to, self.look)
        jobs = self.options.jobs
        outcomes = batch.run(job, self.tasks(), jobs if jobs > 1 else 0, weigh=weigh)
        opening = self.output.opening
        self.target.write(opening if isinstance(opening, str) else opening())
        code = DONE
        with contextlib.closing(outcomes), contextlib.ExitStack() as stack:  # type: ignore[type-var]
            stack.callback(self.progress.clear)
            for outcome in outcomes:
                if outcome.error is None:
                    self.write(outcome.value)
                else:
                    code = UNREAD
                    self.report(outcome)
                self.progress.step(outcome.item.size, failed=outcome.error is not None)
        closing = self.output.closing
        self.target.write(closing if isinstance(closing, str) else closing())
        return code

    def write(self, text: str) -> None:
        """Write what came of one input."""
        self.target.write(self.output.between + text if self.written and self.output.between else text)
        self.written = True

    def report(self, outcome: batch.Outcome) -> None:
        """Say what went wrong with one input, and leave its record."""
        name, message = outcome.item.name, _message(outcome.error)
        self.progress.clear()
        complain("standard input" if name == "-" else name, message)
        if self.output.failure is not None:
            self.write(self.output.failure(name, message))


def _message(error: Exception | None) -> str:
    """Say what went wrong."""
    if isinstance(error, UnreadError):
        return str(error)
    if isinstance(error, WorkerLostError):
        return f"the process that read it died (exit code {error.exitcode}); it may need more memory than there is"
    return f"{type(error).__name__}: {error}"
