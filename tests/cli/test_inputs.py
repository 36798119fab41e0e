"""Inputs: files, folders, patterns, packed files, captures, JSON lines, streams; and what is wrong with them."""

from __future__ import annotations

import gzip
import io
import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import wireparse as wp
from wireparse import cli
from wireparse.cli import inputs, tasks, walk

Records = Callable[..., list[dict[str, Any]]]
CAPTURE = b"\x01bdt0001 4 vm 21  dpa 0001\r\n\x02One.\r\n\x03171226 Sep 23\r\n\x01bdt0002 4 vm 21  dpa 0002\r\n\x02Two.\r\n\x03"


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder of dispatches, and stand above it."""
    for name in ("b.txt", "a.txt", "2021/c.txt", "2021/d.xml", "2022/05/e.txt", ".hidden/f.txt", ".g.txt"):
        path = tmp_path / "archive" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Dispatch {path.stem}.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "archive"


def _names(found: list[dict[str, Any]]) -> list[str]:
    return [record["input"].replace(os.sep, "/") for record in found]


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (("archive",), "archive/2021/c.txt archive/2021/d.xml archive/2022/05/e.txt archive/a.txt archive/b.txt"),
        (("archive/2021", "archive/a.txt"), "archive/2021/c.txt archive/2021/d.xml archive/a.txt"),
        (("archive", "--glob", "*.xml"), "archive/2021/d.xml"),
        (("archive", "--glob", "*.xml", "--glob", "[ab].txt"), "archive/2021/d.xml archive/a.txt archive/b.txt"),
        (("archive", "--glob", "2021/*.txt"), "archive/2021/c.txt"),
        (("archive/*.txt",), "archive/a.txt archive/b.txt"),
        (("archive/**/*.txt",), "archive/2021/c.txt archive/2022/05/e.txt archive/a.txt archive/b.txt"),
        (("archive/202?", "--glob", "*.txt"), "archive/2021/c.txt archive/2022/05/e.txt"),
        (("archive/.g.txt", "archive/.hidden"), "archive/.g.txt archive/.hidden/f.txt"),
        (("./archive/a.txt", "--glob", "*.xml"), "./archive/a.txt"),
    ],
)
def test_folders_and_patterns(records: Records, arguments: tuple[str, ...], names: str) -> None:
    """A folder stands for the files below it, sorted and the hidden ones left out; --glob chooses among them, not among named files."""
    assert _names(records(*arguments)) == names.split()


@pytest.mark.usefixtures("archive")
def test_a_name_with_the_signs_of_a_pattern(records: Records) -> None:
    """A file that exists is read, whatever its name."""
    Path("a[1]*.txt").write_text("One.", encoding="utf-8")
    assert _names(records("a[1]*.txt")) == ["a[1]*.txt"]


def test_nothing_to_be_found(records: Records, archive: Path) -> None:
    """A folder without files, a pattern that none matches: each is an input that could not be read."""
    (archive / "empty").mkdir()
    found = records(archive / "empty", "none/*.txt", "archive", "--glob", "*.md", code=cli.UNREAD)
    assert [record["error"] for record in found] == [
        "no file in this folder matches --glob",
        "no file matches this pattern; check it",
        "no file in this folder matches --glob",
    ]


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of Windows differ")
def test_odd_things_in_a_folder(records: Records, archive: Path) -> None:
    """A link that leads nowhere is reported; links to folders, which may go round, and pipes, which may block, are left out."""
    (archive / "b2.txt").symlink_to("nowhere.txt")
    (archive / "b3.txt").symlink_to("a.txt")
    (archive / "loop").symlink_to(archive)
    os.mkfifo(archive / "pipe")
    found = records("archive", "--glob", "b*", "--glob", "pipe", "--glob", "loop", code=cli.UNREAD)
    assert _names(found) == ["archive/b.txt", "archive/b2.txt", "archive/b3.txt"]
    assert found[1]["error"].startswith("no such file")


@pytest.mark.parametrize("jobs", [1, 2])
def test_forbidden_files_and_folders(records: Records, archive: Path, jobs: int) -> None:
    """What may not be read is reported in its place, and the rest is read."""
    (archive / "a.txt").chmod(0)
    (archive / "2021").chmod(0)
    if os.access(archive / "a.txt", os.R_OK):
        pytest.skip("nothing is forbidden here, as to root")
    found = records("archive", "-j", jobs, code=cli.UNREAD)
    (archive / "2021").chmod(0o700)
    assert _names(found) == ["archive/2021", "archive/2022/05/e.txt", "archive/a.txt", "archive/b.txt"]
    assert [record.get("ok", True) for record in found] == [False, True, False, True]


def test_a_forbidden_file_as_the_system_tells_it(records: Records, archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same without a file that is forbidden, which root cannot have."""
    real = Path.read_bytes

    def read(path: Path) -> bytes:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", read)
    found = records(archive, "--glob", "?.txt", code=cli.UNREAD)
    assert [record.get("error") for record in found] == [None, None, "this file may not be read; check its permissions", None]


def test_a_forbidden_folder_as_the_system_tells_it(records: Records, archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that may not be listed is reported in its place."""
    real = os.scandir

    def scan(folder: str) -> Any:
        if folder.endswith("2021"):
            raise PermissionError(13, "Permission denied")
        return real(folder)

    monkeypatch.setattr(walk.os, "scandir", scan)  # type: ignore[attr-defined]
    found = records("archive", code=cli.UNREAD)
    assert found[0] == {"input": str(Path("archive/2021")), "ok": False, "error": "this file may not be read; check its permissions"}
    assert len(found) == 4
    assert archive.exists()


@pytest.mark.parametrize("jobs", [1, 2])
def test_packed_files(records: Records, tmp_path: Path, jobs: int) -> None:
    """A gzip file is unpacked, whatever it is called."""
    path = tmp_path / "story"
    path.write_bytes(gzip.compress("Le port rouvre à l'aube.".encode()))
    (found,) = records(path, "-j", jobs)
    assert found["text"] == "Le port rouvre à l'aube."


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-12], lambda data: data[:12] + b"\xff\xff" + data[14:], lambda data: data[:-8] + b"x" * 8]
)
def test_damaged_packed_files(records: Records, tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    """One that ends early or whose bytes are wrong is an error; half a dispatch is none."""
    path = tmp_path / "story.gz"
    path.write_bytes(damage(gzip.compress(os.urandom(3000))))
    (found,) = records(path, code=cli.UNREAD)
    assert found["error"].startswith("the gzip file is damaged: ")


def test_a_bomb(records: Records, tmp_path: Path, give: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    """What unpacks to more than a dispatch can hold is refused, as a file and as a stream."""
    for module in (tasks, inputs):
        monkeypatch.setattr(module, "LARGEST", 1_000_000)
    bomb = gzip.compress(bytes(2_000_000))
    (tmp_path / "bomb").write_bytes(bomb)
    give(bomb)
    found = records(tmp_path / "bomb", "-", code=cli.UNREAD)
    assert [record["error"] for record in found] == [
        "it unpacks to more than 1 MB; a capture is read with --split",
        "it holds more than 1 MB; a capture is read with --split",
    ]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
@pytest.mark.parametrize("jobs", [1, 2])
def test_captures(records: Records, tmp_path: Path, pack: Callable[[bytes], bytes], jobs: int) -> None:
    """--split cuts a capture, and each dispatch is called after the file and its place."""
    path = tmp_path / "feed.bin"
    path.write_bytes(pack(CAPTURE))
    found = records(path, "--split", "-j", jobs)
    assert [record["input"] for record in found] == [f"{path}#1", f"{path}#2"]
    assert [record["envelope"] for record in found] == ["iptc7901"] * 2
    assert [record["header"]["sequence"] for record in found] == [1, 2]


def test_a_capture_on_standard_input(records: Records, give: Callable[..., None]) -> None:
    """The same from a pipe."""
    give(CAPTURE)
    assert [record["input"] for record in records("--split")] == ["-#1", "-#2"]


def test_a_capture_that_breaks_off(records: Records, tmp_path: Path) -> None:
    """What stands before the damage is read; the damage is reported after it."""
    path = tmp_path / "feed.gz"
    noise = b"".join(b"\x01bdt%04d 4 vm 21  dpa 0001\r\n\x02%s\r\n\x03\r\n" % (n, os.urandom(400).hex().encode()) for n in range(1, 400))
    path.write_bytes(gzip.compress(noise)[:-10_000])
    *pieces, last = records(path, "--split", "--to", "jsonl", "--format", "generic", code=cli.UNREAD)
    assert len(pieces) > 10
    assert all("text" in piece for piece in pieces)
    assert last["input"] == str(path)
    assert last["error"].endswith("; what stands before it was read")


LINES = [
    b'{"id": 7, "text": "One."}',
    b"",
    b'{"id": "seven", "text": "Two.", "text2": 1}\r',
    b'{"id": null, "text": "Three."}',
    b'{"id": true, "text": "Four."}',
    b'{"id": 8, "body": "Five."}',
    b'{"id": 9, "text": 5}',
    b'{"text": "Six."',
    b'["text"]',
    b'{"text": "\xff"}',
    b"[" * 100_000,
    b'{"text": ' + b"9" * 5000 + b"}",
    b'{"text": "\\ud800 Seven."}',
    '{"text": "Acht: é"}'.encode(),
]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
@pytest.mark.parametrize("jobs", [1, 2])
def test_json_lines(records: Records, tmp_path: Path, pack: Callable[[bytes], bytes], jobs: int) -> None:
    """Each line with a text is a dispatch; each bad line is an error of its own, and blank lines are nothing."""
    path = tmp_path / "notes.jsonl"
    path.write_bytes(pack(b"\n".join(LINES)))
    found = records(path, "--jsonl-field", "text", "--jsonl-id", "id", "-j", jobs, code=cli.UNREAD)
    assert [(record["input"].replace(str(path), ""), record.get("text")) for record in found] == [
        ("7", "One."),
        ("seven", "Two."),
        ("#4", "Three."),
        ("#5", "Four."),
        ("8", None),
        ("9", None),
        ("#8", None),
        ("#9", None),
        ("#10", None),
        ("#11", None),
        ("#12", None),
        ("#13", "\ud800 Seven."),
        ("#14", "Acht: é"),
    ]
    errors = [record["error"] for record in found if record.get("ok") is False]
    assert errors[:5] == [
        "the line has no field 'text'; its fields: id, body",
        "the field 'text' holds no text but 5",
        "the line is no JSON: Expecting ',' delimiter at column 16",
        "the line is JSON, but no object",
        "the line is no JSON: it is not UTF-8 (invalid start byte at byte 11)",
    ]
    assert all(error.startswith("the line is no JSON: ") for error in errors[5:])


def test_json_lines_are_named_by_their_place(records: Records, give: Callable[..., None]) -> None:
    """Without a field for the name, and behind a byte order mark, a line is called after its number."""
    give(b'\xef\xbb\xbf{"body": "One."}\n{"body": "Two."}\n')
    found = records("--jsonl-field", "body")
    assert [(record["input"], record["text"]) for record in found] == [("-#1", "One."), ("-#2", "Two.")]


def test_a_line_without_end(records: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is no JSON lines at all is not read into memory as one line."""
    monkeypatch.setattr(inputs, "LARGEST", 1000)
    path = tmp_path / "a.jsonl"
    path.write_bytes(json.dumps({"text": "One."}).encode() + b"\n" + b"x" * 5000)
    first, second = records(path, "--jsonl-field", "text", code=cli.UNREAD)
    assert first["text"] == "One."
    assert second["error"].startswith("line 2 is longer than ")


@pytest.mark.skipif(os.name == "nt", reason="pipes of Windows have no names in folders")
@pytest.mark.parametrize("arguments", [(), ("--split",), ("-j", "2")])
def test_a_named_pipe(records: Records, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """A pipe that is named, as the shell's `<(...)` is, is read in this process."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(b"One.",))
    writer.start()
    (found,) = records(pipe, *arguments)
    writer.join()
    assert found["text"] == "One."


@pytest.mark.parametrize("arguments", [("--split",), ("--jsonl-field", "text"), ()])
def test_there_is_no_standard_input(records: Records, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]) -> None:
    """A process without standard input says so, whatever was to be read from it."""
    monkeypatch.setattr("sys.stdin", None)
    (found,) = records(*arguments, code=cli.UNREAD)
    assert found == {"input": "-", "ok": False, "error": "there is no standard input; name a file"}


@pytest.mark.parametrize("arguments", [("--split",), ("--jsonl-field", "text"), ()])
def test_a_stream_that_fails(records: Records, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]) -> None:
    """An error of the system while standard input is read is reported."""

    class Failing(io.BytesIO):
        def readinto(self, _: object) -> int:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(Failing(b"x")))
    (found,) = records(*arguments, code=cli.UNREAD)
    assert found["error"].startswith("Input/output error")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--split", "--jsonl-field", "text"), "not allowed with"),
        (("--jsonl-id", "id"), "--jsonl-id needs --jsonl-field"),
    ],
)
def test_shapes_that_exclude_each_other(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], complaint: str) -> None:
    """A file has one shape."""
    with pytest.raises(SystemExit) as stopped:
        cli.main([*arguments, "x"])
    assert stopped.value.code == cli.USAGE
    assert complaint in capsys.readouterr().err


def test_strict(records: Records, tmp_path: Path) -> None:
    """With --strict a dispatch with an ERROR in it is one that could not be read; the record says which."""
    path = tmp_path / "a.xml"
    path.write_bytes(b"<?xml version='1.0'?><nitf><body><body.content><p>One.</p>")
    (lenient,) = records(path)
    errors = [d for d in lenient["diagnostics"] if d["severity"] == wp.Severity.ERROR]
    assert errors
    (found,) = records(path, "--strict", code=cli.UNREAD)
    assert found["error"] == f"{errors[0]['code']}: {errors[0]['message']}"
