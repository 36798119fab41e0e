"""`wireparse --html` and `wireparse report`: pages out of files, folders and records."""

from __future__ import annotations

import io
import json
import sys
import zlib
from pathlib import Path

import pytest

import wireparse as wp
from wireparse import cli
from wireparse.cli.report import results_of
from wireparse.cli.walk import Found
from wireparse.export.html_page import page_article

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
EXAMPLE = EXAMPLES / "afp-fr-quebec-web.txt"

Capture = pytest.CaptureFixture[str]


def test_one_page_of_one_dispatch(capsys: Capture) -> None:
    """`--html` writes the whole page, under the name of the file."""
    assert cli.main(["--html", str(EXAMPLE)]) == cli.DONE
    page = capsys.readouterr().out
    assert page.startswith("<!DOCTYPE html>")
    anchor = f"d{zlib.crc32(str(EXAMPLE).encode()):08x}-"
    assert page_article(wp.parse_dispatch(EXAMPLE.read_bytes()), name=str(EXAMPLE), anchor=anchor) in page


def test_one_page_of_many_dispatches(capsys: Capture, tmp_path: Path) -> None:
    """All inputs stand on one page; what cannot be read is told there and on standard error."""
    assert cli.main(["--html", "--language", "fr", str(EXAMPLE), str(tmp_path / "none.txt"), str(EXAMPLE)]) == cli.UNREAD
    captured = capsys.readouterr()
    assert captured.out.count("<article") == 2
    assert captured.out.count("could not be read: no such file") == 1
    assert captured.out.endswith("</html>\n")
    assert "none.txt: no such file" in captured.err


def test_standard_input_can_be_shown(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dispatch that is piped in has a page too."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(EXAMPLE.read_bytes())))
    assert cli.main(["--html"]) == cli.DONE
    assert '<h1 class="plain"><bdi>standard input</bdi></h1>' in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["--html"], ["report"]])
def test_pages_are_in_utf8(monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    """A page says that it is UTF-8, and is, whatever the terminal speaks."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", out)
    assert cli.main([*arguments, str(EXAMPLE)]) == cli.DONE
    assert '<meta charset="utf-8">' in out.buffer.getvalue().decode("utf-8")


def test_shapes_exclude_each_other(capsys: Capture) -> None:
    """A dispatch is shown in one shape."""
    with pytest.raises(SystemExit) as stopped:
        cli.main(["--html", "--json", str(EXAMPLE)])
    assert stopped.value.code == cli.USAGE
    assert "not allowed with" in capsys.readouterr().err


def test_a_report_on_a_folder(capsys: Capture, tmp_path: Path) -> None:
    """Every file in the folder is read, hidden ones are not; the page goes to the file that is named."""
    corpus = tmp_path / "corpus"
    (corpus / "may").mkdir(parents=True)
    (corpus / ".hidden").write_bytes(b"BRENZ (AFP) - Hidden.")
    for name in ("a.txt", "may/b.txt"):
        (corpus / name).write_bytes(EXAMPLE.read_bytes())
    page = tmp_path / "page.html"
    assert cli.main(["report", "-o", str(page), "--title", "Corvania", str(corpus)]) == cli.DONE
    assert capsys.readouterr() == ("", "")
    text = page.read_text(encoding="utf-8")
    assert "<title>Corvania</title>" in text
    assert "<dt>dispatches</dt><dd>2</dd>" in text
    assert "Ilena Dorvat" in text


def test_a_report_on_records(capsys: Capture, tmp_path: Path) -> None:
    """Records that `wireparse` wrote are counted without parsing again; a broken line, and the record of an error, are told with their place."""
    records = tmp_path / "corpus.jsonl"
    record = json.dumps({"input": "a", **wp.parse_dispatch(EXAMPLE.read_bytes()).to_dict()})
    gone = '{"input": "gone.txt", "error": "no such file"}'
    records.write_text(f"{record}\n\n{gone}\n{{broken\n{record}", encoding="utf-8")
    assert cli.main(["report", "--top", "1", str(records)]) == cli.UNREAD
    captured = capsys.readouterr()
    assert "<dt>dispatches</dt><dd>2</dd>" in captured.out
    assert "Inputs that could not be read: 2." in captured.out
    assert f"{records}#3: gone.txt: no such file" in captured.err
    assert f"{records}#4: " in captured.err


def test_what_cannot_be_read_stops_no_report(capsys: Capture, tmp_path: Path) -> None:
    """A missing file, and a missing file of records, are told; the others are counted."""
    names = [str(tmp_path / "none.txt"), str(tmp_path / "none.jsonl"), str(EXAMPLE)]
    assert cli.main(["report", *names]) == cli.UNREAD
    captured = capsys.readouterr()
    assert "<dt>dispatches</dt><dd>1</dd>" in captured.out
    assert "Inputs that could not be read: 2." in captured.out
    assert f"{names[0]}: no such file" in captured.err
    assert f"{names[1]}: no such file" in captured.err


@pytest.mark.parametrize(
    ("arguments", "told"), [(["--top", "0"], "must be 1 or more"), (["--top", "x"], "must be 1 or more"), (["--format", "no"], "afp")]
)
def test_wrong_usage_of_the_report(capsys: Capture, arguments: list[str], told: str) -> None:
    """Wrong options are told before anything is read."""
    with pytest.raises(SystemExit) as stopped:
        cli.main(["report", *arguments, str(EXAMPLE)])
    assert stopped.value.code == cli.USAGE
    assert told in capsys.readouterr().err


def test_a_report_waits_for_no_keys(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Called without anything to read, the command says what to do."""
    stream = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", stream)
    with pytest.raises(SystemExit):
        cli.main(["report"])
    assert "nothing to read" in capsys.readouterr().err


def test_a_page_that_cannot_be_written(capsys: Capture, tmp_path: Path) -> None:
    """A page that cannot be written is an error that says so."""
    page = str(tmp_path / "none" / "page.html")
    assert cli.main(["report", "-o", page, str(EXAMPLE)]) == cli.UNREAD
    assert f"{page}: cannot be written" in capsys.readouterr().err


def test_results_come_one_by_one(tmp_path: Path) -> None:
    """Inputs are read as results are asked for: one that goes away meanwhile is an error, not the end."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(EXAMPLE.read_bytes())
    told: list[str] = []
    names = [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
    results = results_of([Found(name, size=1) for name in names], {}, lambda name, _error: told.append(name))
    assert next(results).index == 0
    (tmp_path / "b.txt").unlink()
    (result,) = results
    assert result.index == 1
    assert result.error is not None
    assert told == names[1:]
