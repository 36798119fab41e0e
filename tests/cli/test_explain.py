"""`wireparse explain`: to be read, as data, from files and standard input, and safe against what a dispatch holds."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from strategies import any_text, dispatch_text

import wireparse as wp
from wireparse import cli
from wireparse.cli.tasks import Task, UnreadError, explanation_of
from wireparse.export.explained import explanation_to_terminal
from wireparse.export.safe import OBEYED, columns

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
EXAMPLE = EXAMPLES / "afp-fr-portail.txt"

Capture = pytest.CaptureFixture[str]
Records = Callable[..., list[dict[str, Any]]]


def test_to_be_read(capsys: Capture) -> None:
    """The view names the agency and its evidence, what each line is by which rule, who speaks by which rule, the zones, and the rules."""
    assert cli.main(["explain", str(EXAMPLE)]) == cli.DONE
    view = capsys.readouterr().out
    assert view.startswith(
        f"{EXAMPLE}\n\nformat\n  afp · Agence France-Presse · told by the evidence (4 is enough, with a lead of 2)\n  * afp "
    )
    assert "credit-in-time-line +8 3:1 “AFP, publié le mercredi 12" in view
    assert "\n    1 KICKER     kicker-section       “Sciences”\n" in view
    assert "\n      * cue-after            Maud Kerrivoal ← “Mme Kerrivoal” · “insiste” (also cue-closing)\n" in view
    assert "\n        no-rule              nobody is named\n" in view
    assert "PUBLISHED  2024-06-12T16:45:00 (no zone) · no zone known, so no instant · in TIMESTAMP" in view
    assert "\n  kicker-section       the name of a section over the headline\n" in view
    assert "wire-heading" not in view, "a rule that is not met is not explained"


def test_as_data(records: Records) -> None:
    """`--json` gives a line for each input, which is what `Dispatch.explain()` gives."""
    paths = [EXAMPLE, EXAMPLES / "generic-en.txt"]
    found = records("explain", "--json", *paths)
    for path, record in zip(paths, found, strict=True):
        expected = wp.parse_dispatch(path.read_bytes()).explain().to_dict()
        assert record == {"input": str(path), **json.loads(json.dumps(expected))}


def test_options_reach_the_parse(records: Records, tmp_path: Path) -> None:
    """The options on how to read are those of `wireparse`, and the explanation knows of them."""
    file = tmp_path / "one.txt"
    file.write_text("14/05/2024 09:30 | Le port\n\nLe port rouvre.", encoding="utf-8")
    (record,) = records("explain", "--json", "--format", "dpa", "--language", "fr", "--timezone", "Europe/Paris", file)
    assert (record["format"]["name"], record["format"]["source"]) == ("dpa", "CALLER")
    assert record["timestamps"][0]["zone"] == ["ZONE_FROM_CALLER"]


@pytest.mark.parametrize("names", [[], ["-"]])
def test_standard_input(capsys: Capture, give: Callable[..., None], names: list[str]) -> None:
    """`-`, or no name at all, reads standard input, whose view has no title."""
    give("BRENZ (AP) — The ferry is back.".encode())
    assert cli.main(["explain", *names]) == cli.DONE
    assert capsys.readouterr().out.startswith("format\n  ap · The Associated Press · told by the evidence")


def test_nothing_to_read(capsys: Capture, give: Callable[..., None]) -> None:
    """At a terminal without a name there is nothing to wait for."""
    give(b"", terminal=True)
    with pytest.raises(SystemExit) as stopped:
        cli.main(["explain"])
    assert stopped.value.code == cli.USAGE
    assert "nothing to read: name a FILE" in capsys.readouterr().err


def test_a_capture(records: Records, tmp_path: Path) -> None:
    """`--split` explains every dispatch of a capture under its place in it."""
    file = tmp_path / "feed.bin"
    file.write_bytes(b"ZCZC AAP\nOne.\nNNNN\nZCZC AAP\nTwo.\nNNNN\n")
    assert [record["input"] for record in records("explain", "--split", "--json", file)] == [f"{file}#1", f"{file}#2"]


def test_what_cannot_be_read(capsys: Capture) -> None:
    """A missing file is told on standard error, the others are explained, and the code is 1; as data it leaves a record."""
    assert cli.main(["explain", "no-such-file.txt", str(EXAMPLE)]) == cli.UNREAD
    captured = capsys.readouterr()
    assert captured.out.startswith(f"{EXAMPLE}\n")
    assert captured.err == "wireparse: no-such-file.txt: no such file; check the name, or give - to read standard input\n"
    assert cli.main(["explain", "--json", "no-such-file.txt"]) == cli.UNREAD
    assert json.loads(capsys.readouterr().out)["ok"] is False


def test_a_strict_reading(capsys: Capture, tmp_path: Path) -> None:
    """With `--strict` a damaged dispatch has no explanation."""
    file = tmp_path / "bad.xml"
    file.write_text('<?xml version="1.0"?><nitf><body><p>One.', encoding="utf-8")
    assert cli.main(["explain", "--strict", str(file)]) == cli.UNREAD
    assert capsys.readouterr().out == ""


def test_wrong_usage(capsys: Capture) -> None:
    """An unknown agency is wrong usage."""
    with pytest.raises(SystemExit) as stopped:
        cli.main(["explain", "--format", "nope", str(EXAMPLE)])
    assert stopped.value.code == cli.USAGE
    assert "'nope'; known are" in capsys.readouterr().err


def test_a_fault_of_ours_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """An explanation that fails is an input that gives none, without a traceback."""
    monkeypatch.setattr("wireparse.explaining.watch_quotes", lambda *_: 1 / 0)
    with pytest.raises(UnreadError, match=r"wireparse failed on this input \(ZeroDivisionError"):
        explanation_of({}, Task("one", content="One."))


def test_it_obeys_nothing(capsys: Capture, give: Callable[..., None]) -> None:
    """Escape sequences and bidirectional controls of the dispatch are written out, in words, names and details alike."""
    give('BRENZ (AP) — "A \x1b[31m\u202e," said Bo\x1b[0m Lind\u202e.'.encode())
    assert cli.main(["explain", "-"]) == cli.DONE
    view = capsys.readouterr().out
    assert not OBEYED.search(view.replace("\n", ""))
    assert "\\x1b[31m\\u202e" in view


def test_colours(capsys: Capture) -> None:
    """Colours are there when asked for, and change nothing else."""
    views = []
    for choice in ("never", "always"):
        assert cli.main(["explain", "--color", choice, str(EXAMPLE)]) == cli.DONE
        views.append(capsys.readouterr().out)
    assert re.sub(r"\x1b\[[0-9]*m", "", views[1]) == views[0] != views[1]


@given(any_text | dispatch_text)
def test_any_text_is_shown(text: str) -> None:
    """Whatever a dispatch holds, its explanation can be shown, ends its last line, and holds nothing that a terminal obeys."""
    view = explanation_to_terminal(wp.parse_dispatch(text).explain(), name=text[:9])
    assert view.endswith("\n")
    assert not OBEYED.search(view.replace("\n", ""))


@pytest.mark.parametrize("width", [1, 60, 80, 200])
def test_words_are_cut_to_the_width(width: int) -> None:
    """The lines of the table of lines keep to the width, wide characters included; a width below 60 counts as 60."""
    view = explanation_to_terminal(wp.parse_dispatch("東京" * 200 + "\n\n" + "long " * 200).explain(), width=width)
    lines = view.split("\nlines\n")[1].split("\n\n")[0].split("\n")
    assert len(lines) == 2
    assert max(map(columns, lines)) <= max(width, 60)
    assert min(map(columns, lines)) >= min(max(width, 60), 200) - 4


def test_a_quotation_inside_another_is_shown(capsys: Capture, give: Callable[..., None]) -> None:
    """It stands below the outer one, set in, with its own candidates."""
    give(b"\"The mayor told me 'we shall see' and left,\" Ilena Dorvat said.")
    assert cli.main(["explain", "--language", "en"]) == cli.DONE
    view = capsys.readouterr().out
    assert "\n        * cue-clause           The mayor · “told”\n" in view
    assert "\n  generic · no agency has enough evidence and a clear lead (4 is enough, with a lead of 2)\n\nlines" in view


def test_what_is_taken_stands_before_those_that_say_the_same() -> None:
    """Rules that name one speaker by the same words share a line, under the name of the one that was taken."""
    explanation = wp.parse_dispatch('"Yes", said Ilena Dorvat.', language="en").explain()
    (quote,) = explanation.quotes
    turned = attrs.evolve(explanation, quotes=(attrs.evolve(quote, candidates=quote.candidates[::-1]),))
    for one in (explanation, turned):
        assert "* cue-after            Ilena Dorvat · “said” (also cue-closing)\n" in explanation_to_terminal(one)


def test_an_empty_dispatch_is_shown() -> None:
    """Where there is no line, quotation or instant, their tables are left out."""
    view = explanation_to_terminal(wp.parse_dispatch("").explain())
    assert [line for line in view.split("\n") if line and line[0] != " "] == ["format"]
