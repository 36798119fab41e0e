"""Shapes of the output, where it goes, and how a run ends: fully, interrupted, or with nobody reading."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import wireparse as wp
from wireparse import cli
from wireparse.batch import outcomes
from wireparse.cli import parse, tasks
from wireparse.cli.outputs import OUTPUTS
from wireparse.cli.tasks import Task
from wireparse.export.overview import COLUMNS

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
FILES = sorted(map(str, EXAMPLES.glob("*.txt")))
MISSING = "missing\x1b.txt"
Capture = pytest.CaptureFixture[str]
posix = pytest.mark.skipif(os.name == "nt", reason="processes and signals of Windows differ")


@pytest.mark.parametrize("name", OUTPUTS)
def test_workers_write_what_one_process_writes(capsys: Capture, name: str) -> None:
    """Each shape is the same to the byte, however many processes make it, failures included."""
    written = []
    for jobs in ("1", "2", "5"):
        assert cli.main(["-j", jobs, "--to", name, *FILES, MISSING, *FILES]) == cli.UNREAD
        written.append(capsys.readouterr())
    assert written[0] == written[1] == written[2]
    assert written[0].out


def test_one_array(capsys: Capture) -> None:
    """`--to json` is one document, whatever happens to its inputs; without any input that gives a record it is empty."""
    assert cli.main(["--to", "json", MISSING, *FILES]) == cli.UNREAD
    first, *rest = json.loads(capsys.readouterr().out)
    assert first["ok"] is False
    assert [wp.Dispatch.from_dict(record) for record in rest] == [wp.parse_dispatch(Path(name).read_bytes()) for name in FILES]


def test_no_input_is_an_empty_array(capsys: Capture, tmp_path: Path) -> None:
    """A file of JSON lines without a line gives an empty document."""
    (tmp_path / "empty.jsonl").touch()
    assert cli.main(["--to", "json", "--jsonl-field", "text", str(tmp_path / "empty.jsonl")]) == cli.DONE
    assert json.loads(capsys.readouterr().out) == []


def test_words_only(capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`--to text` gives headline and paragraphs, a blank line between two; on a terminal no control character is obeyed."""
    path = tmp_path / "a.txt"
    path.write_text("Port opens\n\nOSLO, March 3 (AFP) - The port\nopens.\n\nA \u202e ship came.\n", encoding="utf-8")
    for terminal, sign in ((False, "\u202e"), (True, "\\u202e")):
        monkeypatch.setattr(sys.stdout, "isatty", lambda terminal=terminal: terminal)
        assert cli.main(["--to", "text", str(path)]) == cli.DONE
        assert capsys.readouterr().out == f"Port opens\n\nThe port opens.\n\nA {sign} ship came.\n"


def test_a_table(capsys: Capture) -> None:
    """`--to csv` gives a row for each input, with the errors in a column of their own."""
    assert cli.main(["--to", "csv", *FILES, MISSING]) == cli.UNREAD
    table = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert tuple(table[0]) == COLUMNS
    assert [row["input"] for row in table] == [*FILES, MISSING]
    quebec = next(row for row in table if "quebec" in row["input"])
    assert (quebec["format"], quebec["published"], quebec["updated"]) == ("afp", "2024-05-14T09:30:00-04:00", "2024-05-14T11:05:00-04:00")
    assert quebec["speakers"].split("; ")[1] == "Ilena Dorvat"
    assert [bool(row["error"]) for row in table] == [False] * len(FILES) + [True]
    assert table[-1]["format"] == ""


def test_a_page(capsys: Capture) -> None:
    """`--to html` is one page with an article for each dispatch."""
    assert cli.main(["--to", "html", *FILES]) == cli.DONE
    page = capsys.readouterr().out
    assert page.startswith("<!DOCTYPE html>")
    assert page.count("<article") == page.count("</article>") == len(FILES)
    assert page.endswith("</body>\n</html>\n")


@pytest.mark.parametrize("shape", ["ninjs", "jsonld", "quotes-jsonl"])
def test_lines_for_other_systems(capsys: Capture, shape: str) -> None:
    """Exports are lines of JSON: an item for each dispatch, or one for each quotation with the name of its input."""
    assert cli.main(["--to", shape, *FILES]) == cli.DONE
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    if shape == "quotes-jsonl":
        assert {record["dispatch"] for record in records} == set(FILES)
    else:
        assert len(records) == len(FILES)
        assert all(("uri" if shape == "ninjs" else "@context") in record for record in records)


def test_a_table_of_quotations(capsys: Capture) -> None:
    """`--to quotes-csv` has one header, and a row for each quotation of every input."""
    assert cli.main(["--to", "quotes-csv", *FILES]) == cli.DONE
    table = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert {row["dispatch"] for row in table} == set(FILES)
    assert "Ilena Dorvat" in {row["name"] for row in table}


def test_into_a_file(capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-o` writes records to a file also from a terminal, anew each time, and never reads that file as an input."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    out = tmp_path / "out.jsonl"
    for _ in range(2):
        assert cli.main(["-o", str(out), str(tmp_path)]) == cli.DONE
        assert [json.loads(line)["input"] for line in out.read_text(encoding="utf-8").splitlines()] == [str(tmp_path / "a.txt")]
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("resume", [[], ["--resume"]])
def test_a_file_that_cannot_be_written(capsys: Capture, tmp_path: Path, resume: list[str]) -> None:
    """An output that cannot be opened is told, and nothing is read."""
    assert cli.main(["-o", str(tmp_path), *resume, FILES[0]]) == cli.UNREAD
    assert capsys.readouterr().err == f"wireparse: {tmp_path}: cannot be written: Is a directory\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_file_on_a_full_disk(capsys: Capture) -> None:
    """An output that cannot take more is told by its name."""
    assert cli.main(["-o", "/dev/full", *FILES]) == cli.UNREAD
    assert capsys.readouterr().err == "wireparse: /dev/full: cannot be written: No space left on device\n"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--to", "yaml"), "invalid choice: 'yaml'"),
        (("--to", "csv", "--json"), "not allowed with"),
        (("--resume",), "--resume needs --output FILE"),
        (("--resume", "-o", "x.csv", "--to", "csv"), "--resume works with --to jsonl, not with csv"),
        (("-o", "x.jsonl.gz"), "the output is not packed"),
        (("-j", "-1"), "'-1' is no number of processes; give 0 for one for each core"),
        (("-j", "many"), "'many' is no number of processes"),
    ],
)
def test_wrong_usage(capsys: Capture, arguments: tuple[str, ...], complaint: str) -> None:
    """What does not go together is wrong usage, told before anything is read or written."""
    with pytest.raises(SystemExit) as stopped:
        cli.main([*arguments, FILES[0]])
    assert stopped.value.code == cli.USAGE
    assert complaint in capsys.readouterr().err


@pytest.mark.parametrize("affinity", [True, False])
def test_one_process_for_each_core(monkeypatch: pytest.MonkeyPatch, *, affinity: bool) -> None:
    """`-j 0` counts the cores that this process may use, or those of the machine where the system does not tell."""
    asked: list[int] = []

    def run(_job: object, _tasks: object, jobs: int, **_: object) -> Iterator[outcomes.Outcome]:
        asked.append(jobs)
        yield from ()

    monkeypatch.setattr(outcomes, "run", run)
    if affinity:
        monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 3, 5}, raising=False)
    else:
        monkeypatch.delattr(os, "sched_getaffinity", raising=False)
        monkeypatch.setattr(os, "cpu_count", lambda: 3)
    assert cli.main(["-j", "0", FILES[0]]) == cli.DONE
    assert asked == [3]


def test_inputs_are_taken_as_they_are_written(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over endless inputs the command is never more than a bounded number of them ahead of its output, so that memory stays flat."""
    taken = written = 0

    def endless(*_: object) -> Iterator[Task]:
        nonlocal taken
        while True:
            taken += 1
            yield Task(f"#{taken}", content="One.")

    class Full(io.StringIO):
        def write(self, text: str) -> int:
            nonlocal written
            written += 1
            assert taken - written < 1200
            if written > 2500:
                raise BrokenPipeError
            return len(text)

    monkeypatch.setattr(parse, "tasks", endless)
    monkeypatch.setattr(sys, "stdout", Full())
    assert cli.main(["-j", "2", "--json", "-"]) == cli.CLOSED
    assert written == 2501
    assert capsys.readouterr().err == ""


@posix
def test_a_lost_worker_costs_one_record(capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An input on which a process is killed leaves a record and a complaint; all others are read."""
    names = [tmp_path / f"{n:03}.txt" for n in range(150)]
    for name in names:
        name.write_text("Kill." if name.stem == "070" else "One.", encoding="utf-8")

    def parse_or_die(source: bytes | str, **options: Any) -> wp.Dispatch:
        if source == b"Kill.":
            os.kill(os.getpid(), signal.SIGKILL)
        return wp.parse_dispatch(source, **options)

    import multiprocessing

    monkeypatch.setattr(tasks, "parse_dispatch", parse_or_die)
    fork = multiprocessing.get_context("fork")  # the patch is inherited
    monkeypatch.setattr(multiprocessing, "get_context", lambda: fork)
    assert cli.main(["-j", "2", str(tmp_path)]) == cli.UNREAD
    captured = capsys.readouterr()
    found = [json.loads(line) for line in captured.out.splitlines()]
    assert [record["input"] for record in found] == list(map(str, names))
    assert [record["input"] for record in found if "ok" in record] == [str(names[70])]
    message = "the process that read it died (exit code -9); it may need more memory than there is"
    assert found[70]["error"] == message
    assert captured.err == f"wireparse: {names[70]}: {message}\n"


@pytest.fixture
def crowd(tmp_path: Path) -> Path:
    """Give more JSON lines than any pipe holds."""
    path = tmp_path / "crowd.jsonl"
    path.write_text('{"text": "Port opens\\n\\n\\"It opens,\\" Anna Berg said."}\n' * 20_000, encoding="utf-8")
    return path


COMMAND = "import signal, sys, wireparse.cli as cli; signal.signal(signal.SIGINT, signal.default_int_handler); sys.exit(cli.main())"


@pytest.fixture
def start(crowd: Path) -> Callable[..., subprocess.Popen[bytes]]:
    """Start the command on the crowd, in a group of processes of its own."""

    def run(*arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-c", COMMAND, "--jsonl-field", "text", *arguments, str(crowd)]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, bufsize=0)

    return run


@posix
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_nobody_reads_any_more(start: Callable[..., subprocess.Popen[bytes]], jobs: str) -> None:
    """When the reader of the pipe has seen enough, the command and its workers end without a word."""
    with start("-j", jobs) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        complaint = process.stderr.read()
    assert (process.returncode, complaint) == (cli.CLOSED, b"")


@posix
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_interrupted_midway(start: Callable[..., subprocess.Popen[bytes]], jobs: str) -> None:
    """Ctrl-C, which reaches the workers too, ends with 130 and without a word; only a line that was on its way through the pipe is cut."""
    with start("-j", jobs) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        out, complaint = process.communicate(timeout=60)
    assert (process.returncode, complaint) == (cli.INTERRUPTED, b"")
    *whole, _ = (first + out).split(b"\n")
    assert 0 < len(whole) < 20_000
    assert [json.loads(line)["input"].rpartition("#")[2] for line in whole] == [str(n) for n in range(1, len(whole) + 1)]
