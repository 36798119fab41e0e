"""The command line: what it prints, what it complains of, and its exit codes."""

from __future__ import annotations

import errno
import io
import json
import os
import runpy
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import wireparse as wp
from wireparse import cli
from wireparse.cli import tasks

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
EXAMPLE = str(EXAMPLES / "afp-fr-quebec-web.txt")

Capture = pytest.CaptureFixture[str]


def _on_terminal(monkeypatch: pytest.MonkeyPatch, *, terminal: bool = True) -> None:
    """Make standard output look like a terminal, or not."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)


def _usage_error(capsys: Capture, *arguments: str) -> str:
    with pytest.raises(SystemExit) as stopped:
        cli.main(arguments)
    assert stopped.value.code == cli.USAGE
    return capsys.readouterr().err


def test_json_lines_into_a_pipe(capsys: Capture) -> None:
    """Into a pipe goes one line of JSON for each input, in their order, and each is the dispatch that the library gives."""
    files = sorted(map(str, EXAMPLES.glob("*.txt")))
    assert cli.main(files) == cli.DONE
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["input"] for line in lines] == files
    for name, line in zip(files, lines, strict=True):
        assert wp.Dispatch.from_dict(json.loads(line)) == wp.parse_dispatch(Path(name).read_bytes())


def test_the_view_on_a_terminal(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal the dispatch is shown to be read, in colours, with a blank line between two."""
    _on_terminal(monkeypatch)
    assert cli.main([EXAMPLE, EXAMPLE]) == cli.DONE
    out = capsys.readouterr().out
    assert "\x1b[1mLa Corvanie rouvre" in out
    assert out.count(f"\x1b[1m{EXAMPLE}\x1b[0m\n") == 2
    assert f"\n\n\x1b[1m{EXAMPLE}" in out


def test_the_caller_may_choose_the_shape(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--json` writes JSON lines on a terminal too; the two shapes exclude each other."""
    _on_terminal(monkeypatch)
    assert cli.main(["--json", EXAMPLE]) == cli.DONE
    assert json.loads(capsys.readouterr().out)["format"] == "afp"
    assert "not allowed with" in _usage_error(capsys, "--json", "--view", EXAMPLE)


def test_the_view_into_a_pipe_is_plain(capsys: Capture) -> None:
    """`--view` shows the readable view into a pipe, without colours."""
    assert cli.main(["--view", EXAMPLE]) == cli.DONE
    out = capsys.readouterr().out
    assert "published   2024-05-14T09:30:00-04:00" in out
    assert "\x1b" not in out


@pytest.mark.parametrize(
    ("choice", "variables", "terminal", "coloured"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False, False),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_colours(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, choice: str, variables: dict[str, str], *, terminal: bool, coloured: bool
) -> None:
    """The option decides, then NO_COLOR, then FORCE_COLOR, then the terminal."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    _on_terminal(monkeypatch, terminal=terminal)
    assert cli.main(["--view", "--color", choice, EXAMPLE]) == cli.DONE
    assert ("\x1b[" in capsys.readouterr().out) is coloured


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_standard_input(capsys: Capture, give: Callable[..., None], arguments: list[str]) -> None:
    """Without a file, or for `-`, standard input is read, as bytes."""
    give("Une ville rouvre\n\nLe port rouvre à l'aube.\n".encode("cp1252"))
    assert cli.main(arguments) == cli.DONE
    record = json.loads(capsys.readouterr().out)
    assert record["input"] == "-"
    assert record["paragraphs"][-1]["text"] == "Le port rouvre à l'aube."
    assert "encoding-guessed" in {d["code"] for d in record["diagnostics"]}


def test_standard_input_has_no_title(capsys: Capture, give: Callable[..., None]) -> None:
    """The view of what was piped in needs no name."""
    give(b"One.")
    assert cli.main(["--view"]) == cli.DONE
    assert capsys.readouterr().out.startswith("generic · ")


def test_a_terminal_is_not_waited_for(capsys: Capture, give: Callable[..., None]) -> None:
    """Called without anything to read, the command says what to do instead of waiting for keys."""
    give(b"", terminal=True)
    assert "nothing to read: name a FILE, or pipe a dispatch in" in _usage_error(capsys)


def test_there_may_be_no_standard_input(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process without standard input says so."""
    monkeypatch.setattr(sys, "stdin", None)
    assert cli.main([]) == cli.UNREAD
    assert capsys.readouterr().err == "wireparse: standard input: there is no standard input; name a file\n"


def test_options_reach_the_parser(capsys: Capture, tmp_path: Path) -> None:
    """Every option about reading is one of `parse_dispatch`."""
    file = tmp_path / "a.txt"
    file.write_bytes("Un port rouvre\n12 juin à 16h45\n\nLe port rouvre à l'aube.\n".encode("cp1252"))
    options = ["--format", "generic", "--envelope", "plain", "--language", "fr-CA", "--timezone", "America/Toronto"]
    options += ["--received", "2024-06-12T22:00:00Z", "--encoding", "cp1252"]
    assert cli.main([*options, str(file)]) == cli.DONE
    record = json.loads(capsys.readouterr().out)
    assert (record["format"], record["language"], record["diagnostics"]) == ("generic", "fr-CA", [])
    assert record["timestamps"][0]["datetime"] == "2024-06-12T16:45:00-04:00"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--format", "nope"), "no agency format is called 'nope'; known are: "),
        (("--envelope", "nope"), "nope"),
        (("--timezone", "Mars/Base"), "'Mars/Base' is not an IANA name such as 'Europe/Paris'"),
        (("--received", "today"), "'today' is not an ISO 8601 instant such as 2024-05-14T12:00:00Z"),
        (("--received", "2024-05-14T12:00:00"), "has no offset; add one, such as 2024-05-14T12:00:00Z or 2024-05-14T12:00:00+02:00"),
        (("--encoding", "utf-9"), "'utf-9' is no encoding that Python knows"),
        (("--encoding", "rot13"), "'rot13' is no encoding that Python knows"),
        (("--color", "red"), "invalid choice"),
        (("--colour",), "unrecognized arguments"),
        (("--vie",), "unrecognized arguments"),
        (("--\x1b[2J",), r"unrecognized arguments: --\x1b[2J"),
    ],
)
def test_wrong_usage(capsys: Capture, arguments: tuple[str, ...], complaint: str) -> None:
    """A wrong option ends with code 2 and a message that says what to do; nothing is read, nothing reaches the terminal raw."""
    error = _usage_error(capsys, *arguments, EXAMPLE)
    assert complaint in error
    assert "\x1b" not in error


@pytest.mark.parametrize(
    ("make", "advice"),
    [
        (lambda folder: folder / "none.txt", "no such file; check the name, or give - to read standard input"),
        (lambda folder: folder, "no file is in this folder"),
        (lambda folder: folder / "*.txt", "no file matches this pattern; check it"),
        (lambda folder: folder / ("x" * 5000), "the name is too long; check it"),
        (lambda _: f"{EXAMPLE}/x", "a part of this path is a file, not a folder; check the name"),
        (lambda _: "a\x00b", "; check the name"),
    ],
)
def test_an_unreadable_file(capsys: Capture, tmp_path: Path, make: Callable[[Path], object], advice: str) -> None:
    """A file that cannot be read is complained of and has a record in its place; the others are read; the code is 1."""
    name = str(make(tmp_path))
    assert cli.main([EXAMPLE, name, EXAMPLE]) == cli.UNREAD
    captured = capsys.readouterr()
    records = [json.loads(line) for line in captured.out.splitlines()]
    assert [record.keys() == {"input", "ok", "error"} for record in records] == [False, True, False]
    assert (records[1]["input"], records[1]["ok"]) == (name, False)
    assert records[1]["error"].endswith(advice)
    assert captured.err.startswith("wireparse: ")
    assert captured.err.endswith(f"{advice}\n")
    assert "\x00" not in captured.err


def test_errors_of_the_system_are_told(capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Permissions, and errors that nobody foresaw, are told in words."""
    monkeypatch.chdir(tmp_path)
    for name in ("secret.txt", "disk.txt"):
        Path(name).touch()

    def refuse(error: int) -> Callable[[Path], bytes]:
        def read(_: Path) -> bytes:
            raise OSError(error, os.strerror(error))

        return read

    monkeypatch.setattr(Path, "read_bytes", refuse(errno.EACCES))
    assert cli.main(["secret.txt"]) == cli.UNREAD
    assert capsys.readouterr().err == "wireparse: secret.txt: this file may not be read; check its permissions\n"
    monkeypatch.setattr(Path, "read_bytes", refuse(errno.EIO))
    assert cli.main(["--view", "disk.txt"]) == cli.UNREAD
    captured = capsys.readouterr()
    assert captured.err == f"wireparse: disk.txt: {os.strerror(errno.EIO)}\n"
    assert captured.out == ""  # the view has no place for a record


def test_a_fault_of_the_parser_shows_no_traceback(capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Should the parser ever fail on an input, the others are still read."""
    monkeypatch.chdir(tmp_path)
    for name in ("bad", "good"):
        Path(name).write_text(name, encoding="ascii")

    def parse(source: bytes | str, **options: Any) -> wp.Dispatch:
        if source == b"bad":
            raise RecursionError("too\x1bdeep")
        return wp.parse_dispatch(source, **options)

    monkeypatch.setattr(tasks, "parse_dispatch", parse)
    assert cli.main(["bad", "good"]) == cli.UNREAD
    captured = capsys.readouterr()
    assert captured.err == (
        "wireparse: bad: wireparse failed on this input (RecursionError: too\\x1bdeep); please report it with the file\n"
    )
    assert json.loads(captured.out.splitlines()[1])["input"] == "good"


def test_the_name_of_a_file_commands_no_terminal(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names come from outside too."""
    _on_terminal(monkeypatch)
    assert cli.main(["\x1b[2J\u202e\udcff.txt"]) == cli.UNREAD
    captured = capsys.readouterr()
    assert captured.err.startswith(r"wireparse: \x1b[2J\u202e\udcff.txt: no file matches this pattern")
    assert captured.out == ""


def test_a_narrow_encoding_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Characters that the terminal cannot show are written out."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", out)
    assert cli.main(["--view", EXAMPLE]) == cli.DONE
    assert rb"c\xe9r\xe9ales" in out.buffer.getvalue()


def test_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends with the code of a shell, without a traceback."""

    def interrupt(_: Path) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "read_bytes", interrupt)
    assert cli.main([EXAMPLE]) == cli.INTERRUPTED


class _Full(io.StringIO):
    """A stream that cannot be written."""

    def __init__(self, error: int) -> None:
        super().__init__()
        self.error = error

    def write(self, _: str) -> int:
        raise OSError(self.error, os.strerror(self.error))


def test_a_full_disk(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Output that cannot be written is an error of its own."""
    monkeypatch.setattr(sys, "stdout", _Full(errno.ENOSPC))
    assert cli.main([EXAMPLE]) == cli.UNREAD
    assert capsys.readouterr().err == f"wireparse: standard output: cannot be written: {os.strerror(errno.ENOSPC)}\n"


def test_a_closed_pipe(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that has seen enough, such as `head`, is no error to complain of."""
    monkeypatch.setattr(sys, "stdout", _Full(errno.EPIPE))
    assert cli.main([EXAMPLE]) == cli.CLOSED
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(os.name == "nt", reason="pipes of Windows close differently")
def test_a_real_pipe_closes_quietly() -> None:
    """Also when Python closes its streams, nothing is said."""
    command = [sys.executable, "-m", "wireparse", *[EXAMPLE] * 40]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        complaint = process.stderr.read()
    assert (process.returncode, complaint) == (cli.CLOSED, b"")


@pytest.mark.skipif(os.name == "nt", reason="signals of Windows differ")
def test_a_real_interrupt_is_quiet() -> None:
    """SIGINT while input is awaited ends the process with 130 and without a word."""
    # Under nohup a process is born deaf to SIGINT, so its ears are opened first.
    code = "import signal, sys, wireparse.cli as cli; signal.signal(signal.SIGINT, signal.default_int_handler); sys.exit(cli.main())"
    command = [sys.executable, "-u", "-c", code, EXAMPLE, "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()  # the first input is done, the second is awaited
        process.send_signal(signal.SIGINT)
        _, complaint = process.communicate(timeout=60)
    assert (process.returncode, complaint) == (cli.INTERRUPTED, b"")


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version(capsys: Capture, option: str) -> None:
    """Both go to standard output and end with code 0."""
    with pytest.raises(SystemExit) as stopped:
        cli.main([option])
    assert stopped.value.code == cli.DONE
    assert capsys.readouterr().out.startswith(("usage: wireparse ", f"wireparse {wp.__version__}\n"))


def test_python_m(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """`python -m wireparse` is the same command."""
    monkeypatch.setattr(sys, "argv", ["wireparse", EXAMPLE])
    with pytest.raises(SystemExit) as stopped:
        runpy.run_module("wireparse", run_name="__main__")
    assert stopped.value.code == cli.DONE
    assert json.loads(capsys.readouterr().out)["format"] == "afp"


def test_one_dispatch_needs_no_processes() -> None:
    """What only several processes or other shapes need is not loaded to read one dispatch."""
    code = f"import sys, wireparse.cli as cli; cli.main([{EXAMPLE!r}]); print(*sys.modules, file=sys.stderr)"
    loaded = set(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stderr.split())
    assert loaded & {"multiprocessing", "concurrent.futures", "asyncio", "csv", "html"} == set()
    assert not {name for name in loaded if name.startswith("wireparse.export")} - {"wireparse.export", *LINES}


#: What JSON lines and messages need.
LINES = ("wireparse.export.jsonl", "wireparse.export.safe")
