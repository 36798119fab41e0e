"""What all commands have in common: how they are found, and how they end."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Sequence

from wireparse.cli.codes import CLOSED, INTERRUPTED, UNREAD
from wireparse.cli.commands import COMMANDS
from wireparse.cli.console import close_quietly, complain, tolerant


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line with *arguments*, by default those of the process, and give its exit code.

    Raises:
        SystemExit: the usage is wrong (code 2), or `--help` or `--version` was asked for (code 0).

    Example:
        >>> from wireparse.cli import main
        >>> main(["no-such-dispatch.txt"])  # "wireparse: no-such-dispatch.txt: no such file; ..." on standard error
        {"input": "no-such-dispatch.txt", "ok": false, "error": "no such file; check the name, or give - to read standard input"}
        1
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    name = words.pop(0) if words and words[0] in COMMANDS else "parse"
    try:
        tolerant(sys.stdout)
        tolerant(sys.stderr)
        run: Callable[[Sequence[str]], int] = importlib.import_module(COMMANDS[name].module).run
        code = run(words)
        sys.stdout.flush()
    except BrokenPipeError:
        close_quietly(sys.stdout)
        return CLOSED
    except OSError as error:
        complain("standard output", f"cannot be written: {error.strerror}")
        close_quietly(sys.stdout)
        return UNREAD
    except KeyboardInterrupt:
        return INTERRUPTED
    return code
