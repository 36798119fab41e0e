"""`python -m wireparse.testing`: what it prints, writes and refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from wireparse.testing.__main__ import main
from wireparse.testing.sampling import BUILTIN_SAMPLES

MODULE = """\
from wireparse.formats.spec import HEAD, STRONG, AgencyFormat, Cue

FORMAT = AgencyFormat(name="zzz", tags=("ZZZ",), cues=(Cue("tag", r"\\(ZZZ\\) -", STRONG, HEAD),{more}))
OTHER = "zzz"
"""
GOOD = "Bridge reopens\n\nMERNES (ZZZ) - The bridge of Mernes reopened on Tuesday, the mayor said.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a project with a format that is not installed and one sample, and stand in it."""
    (tmp_path / "zzz").mkdir()
    (tmp_path / "zzz" / "one.txt").write_text(GOOD, "utf-8")
    name = f"plug_{tmp_path.name}"
    (tmp_path / f"{name}.py").write_text(MODULE.format(more=""), "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.path", ["", *__import__("sys").path])
    return tmp_path / "zzz"


def named(folder: Path) -> list[str]:
    """Give the option that names the format."""
    return ["--format", f"plug_{folder.parent.name}:FORMAT"]


def test_a_golden_is_written_and_then_checked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Update writes what is missing or out of date, check says that it is; both are silent when all is well."""
    assert main(["check", str(folder), *named(folder)]) == 1
    assert capsys.readouterr().out == f"{folder}/one.txt: there is no one.json\n"
    assert main(["update", str(folder), *named(folder)]) == 0
    assert capsys.readouterr().out == f"wrote {folder}/one.json\n"
    assert main(["update", str(folder), *named(folder)]) == 0
    assert main(["check", str(folder.parent), *named(folder)]) == 0
    assert capsys.readouterr().out == ""
    (folder / "one.json").write_text("{}\n", "utf-8")
    assert main(["check", str(folder), *named(folder)]) == 1
    assert "one.txt: it is read differently" in capsys.readouterr().out


def test_no_golden_of_another_agency(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A sample that is not recognised gets no golden."""
    (folder / "one.txt").write_text(GOOD.replace("ZZZ", "Reuters"), "utf-8")
    assert main(["update", str(folder), *named(folder)]) == 1
    assert "recognised as 'reuters'" in (told := capsys.readouterr().out)
    assert "no golden is written" in told
    assert not (folder / "one.json").exists()


def test_no_golden_of_an_unsound_result(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A sample that breaks a promise under mutation gets no golden."""

    def broken(*_: object) -> None:
        raise AssertionError("with lines backwards, the dispatch breaks promises")

    monkeypatch.setattr("wireparse.testing.__main__.assert_mutations", broken)
    assert main(["update", str(folder), *named(folder)]) == 1
    assert capsys.readouterr().out.endswith("one.txt: with lines backwards, the dispatch breaks promises\n  no golden is written\n")
    assert not (folder / "one.json").exists()


def test_negatives_and_coverage(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Check names negatives that are taken for the agency's; coverage names cues that no sample shows."""
    (folder / "negatives").mkdir()
    (folder / "negatives" / "two.txt").write_text(GOOD, "utf-8")
    main(["update", str(folder), *named(folder)])
    assert main(["check", str(folder), *named(folder)]) == 1
    assert capsys.readouterr().out.endswith("two.txt: it is taken for zzz\n")
    (folder.parent / "plug_more.py").write_text(MODULE.format(more='Cue("unseen", "unseen")'), "utf-8")
    assert main(["coverage", str(folder), "--format", "plug_more"]) == 1
    assert capsys.readouterr().out == f"{folder}: cues: 'unseen' is found in no sample\n"


def test_confusion(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The matrix holds the built-in samples too, each counted once; what is wrong is marked."""
    assert main(["confusion", str(folder), *named(folder)]) == 0
    assert "zzz          zzz             1\n" in capsys.readouterr().out
    (folder / "two.txt").write_text("Nothing.", "utf-8")
    assert main(["confusion", str(folder), *named(folder)]) == 1
    assert "zzz          generic         1  WRONG\n" in capsys.readouterr().out
    assert main(["confusion", str(BUILTIN_SAMPLES)]) == 0
    assert "WRONG" not in capsys.readouterr().out


def test_wrong_calls(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No samples, an unknown format, and a value that is none are told apart."""
    with pytest.raises(SystemExit):
        main(["check", str(folder.parent / "nothing")])
    assert "there are no samples" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["check", str(folder)])
    assert "no format is called zzz" in capsys.readouterr().err
    with pytest.raises(TypeError, match="is a str, not an AgencyFormat"):
        main(["check", str(folder), "--format", named(folder)[1].replace("FORMAT", "OTHER")])
