"""Going on where a run was broken off: nothing twice, nothing left out, nothing torn."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from wireparse import cli
from wireparse.cli.resume import Done, done_in

Capture = pytest.CaptureFixture[str]
TEXTS = [f'Port {n} opens\n\n"It opens," Anna Berg said.' for n in range(40)]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Give forty dispatches as JSON lines, one of them bad."""
    path = tmp_path / "source.jsonl"
    lines = [json.dumps({"id": f'story \u00e9"{n}\\', "text": text}) for n, text in enumerate(TEXTS)]
    lines[30] = "bad"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def resume(source: Path, tmp_path: Path) -> Callable[..., bytes]:
    """Run the command with --resume and give what stands in its output file then."""

    def run(*arguments: str, code: int = cli.UNREAD) -> bytes:
        out = tmp_path / "out.jsonl"
        command = ["--jsonl-field", "text", "--jsonl-id", "id", "--resume", "-o", str(out), *arguments, str(source)]
        assert cli.main(command) == code
        return out.read_bytes()

    return run


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("left", [0.0, 0.001, 0.3, 0.5, 0.9, 1.0])
def test_a_torn_file_is_gone_on_with(resume: Callable[..., bytes], tmp_path: Path, capsys: Capture, left: float, jobs: str) -> None:
    """Cut anywhere, the file becomes what it would have been in one run, to the byte."""
    whole = resume()
    out = tmp_path / "out.jsonl"
    out.write_bytes(whole[: int(len(whole) * left)])
    code = cli.DONE if left > 0.8 else cli.UNREAD  # the bad line is reported once, and done
    assert resume("-j", jobs, code=code) == whole
    assert len(capsys.readouterr().err.splitlines()) == 1 + (code == cli.UNREAD)


@pytest.mark.parametrize("tear", [lambda lines: [*lines[:-1], lines[-1][:-1]], lambda lines: [*lines[:-1], b"\0" * 50 + b"\n"]])
def test_a_last_line_that_looks_whole(resume: Callable[..., bytes], tmp_path: Path, tear: Callable[[list[bytes]], list[bytes]]) -> None:
    """A record without its line break, and a line of which only the end reached the disk, are written again."""
    whole = resume()
    (tmp_path / "out.jsonl").write_bytes(b"".join(tear(whole.splitlines(keepends=True))))
    assert resume(code=cli.DONE) == whole


def test_nothing_to_do(resume: Callable[..., bytes]) -> None:
    """What is done stays done, what failed included; a record that is taken out is written again."""
    whole = resume()
    assert resume(code=cli.DONE) == whole
    assert whole.count(b'"ok": false') == 1


def test_failures_are_tried_again_when_their_records_are_taken_out(resume: Callable[..., bytes], source: Path, tmp_path: Path) -> None:
    """The way to try again what failed."""
    whole = resume()
    kept = [line for line in whole.splitlines(keepends=True) if b'"ok": false' not in line]
    (tmp_path / "out.jsonl").write_bytes(b"".join(kept))
    source.write_text(source.read_text(encoding="utf-8").replace("bad", json.dumps({"text": "Mended."})), encoding="utf-8")
    added = resume(code=cli.DONE)[len(b"".join(kept)) :]
    assert json.loads(added)["text"] == "Mended."


def test_new_inputs_are_added(resume: Callable[..., bytes], source: Path) -> None:
    """What has come in since is read, wherever it stands."""
    whole = resume()
    lines = source.read_text(encoding="utf-8").split("\n")
    lines.insert(5, json.dumps({"id": "new", "text": "New."}))
    source.write_text("\n".join([*lines[:30], *lines[32:]]), encoding="utf-8")
    added = resume(code=cli.DONE)[len(whole) :]
    assert json.loads(added)["input"] == "new"


@pytest.mark.parametrize("line", [b"headline,text\n", b'{"text": "One."}\n', b'{"input": 3}\n', b"\n"])
def test_a_file_of_another_kind_is_left_alone(resume: Callable[..., bytes], tmp_path: Path, capsys: Capture, line: bytes) -> None:
    """A file that this command did not write is not written to."""
    content = line * 2 + b"and more"
    (tmp_path / "out.jsonl").write_bytes(content)
    with pytest.raises(SystemExit) as stopped:
        resume()
    assert stopped.value.code == cli.USAGE
    assert (tmp_path / "out.jsonl").read_bytes() == content
    assert "line 1 of" in capsys.readouterr().err


def test_names_are_held_shortly() -> None:
    """A name takes eight bytes; all that were put in are found, and no others."""
    done = Done()
    names = [f"folder/{n}.txt" for n in range(20_000)] + ["\udcff", ""]
    for name in names:
        done.add(name)
    done.close()
    assert len(done) == len(names)
    assert all(name in done for name in names)
    assert not any(f"other/{n}.txt" in done for n in range(20_000))


def test_no_file_yet(tmp_path: Path) -> None:
    """Nothing is done before the first run."""
    assert len(done_in(str(tmp_path / "none.jsonl"))) == 0


@pytest.mark.skipif(os.name == "nt", reason="signals of Windows differ")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_killed_midway(tmp_path: Path, jobs: str) -> None:
    """Killed without warning and gone on with, a run gives each input one whole record."""
    source, out = tmp_path / "source.jsonl", tmp_path / "out.jsonl"
    source.write_text("".join(json.dumps({"text": text}) + "\n" for text in TEXTS * 40), encoding="utf-8")
    command = [sys.executable, "-m", "wireparse", "--jsonl-field", "text", "-j", jobs, "--resume", "-o", str(out), str(source)]
    with subprocess.Popen(command) as process:
        while process.poll() is None and not (out.exists() and out.stat().st_size > 50_000):
            pass
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert 0 < out.read_bytes().count(b"\n") < len(TEXTS) * 40
    subprocess.run(command, check=True)
    names = [json.loads(line)["input"] for line in out.read_text(encoding="utf-8").splitlines()]
    assert names == [f"{source}#{n}" for n in range(1, len(TEXTS) * 40 + 1)]
