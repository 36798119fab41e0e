"""The other commands: formats, schema, and parse by its name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

import wireparse as wp
from wireparse import cli
from wireparse.cli.commands import COMMANDS

Capture = pytest.CaptureFixture[str]


def test_the_schema(capsys: Capture) -> None:
    """`wireparse schema` prints the schema that ships with the package."""
    assert cli.main(["schema"]) == cli.DONE
    assert capsys.readouterr().out == files("wireparse").joinpath("schema/dispatch-1.json").read_text(encoding="utf-8")


def test_the_formats(capsys: Capture) -> None:
    """`wireparse formats` lists every format with its agency, languages, zone and origin, in columns that stand under each other."""
    assert cli.main(["formats"]) == cli.DONE
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == ["NAME", "AGENCY", "LANGUAGES", "ZONE", "ORIGIN"]
    assert [row.split()[0] for row in rows] == list(wp.default_registry().names())
    assert all(row[: head.index("ORIGIN")].endswith("  ") for row in rows)
    dpa = next(row for row in rows if row.startswith("dpa "))
    assert "Europe/Berlin" in dpa
    assert dpa.endswith("built in")


def test_the_formats_as_data(capsys: Capture) -> None:
    """`--json` gives a line for each."""
    assert cli.main(["formats", "--json"]) == cli.DONE
    rows = {row["name"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert rows["afp"]["agency"] == "Agence France-Presse"
    assert rows["generic"]["agency"] is None
    assert rows["dpa"]["default_timezone"] == "Europe/Berlin"
    assert {row["origin"] for row in rows.values()} == {"built in"}


def _plugin(folder: Path, distribution: str, points: str) -> None:
    info = folder / f"{distribution.replace('-', '_')}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[wireparse.formats]\n{points}\n", encoding="utf-8")


def test_plugins(tmp_path: Path) -> None:
    """A plug-in is listed with the package that brings it; one that is left out is told, and the code is 1."""
    (tmp_path / "our_formats.py").write_text(
        "import wireparse\nOTB = wireparse.AgencyFormat(name='otb', agency='Orvak Telegram Bureau', languages=('en',))\n", encoding="utf-8"
    )
    _plugin(tmp_path, "otb-wire", "otb = our_formats:OTB")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-m", "wireparse", "formats"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    (row,) = (row for row in done.stdout.splitlines() if row.startswith("otb "))
    assert row.split() == ["otb", "Orvak", "Telegram", "Bureau", "en", "-", "otb-wire"]
    _plugin(tmp_path, "zzz-broken", "broken = our_formats:NONE\nafp = our_formats:OTB\notb = our_formats:OTB")
    done = subprocess.run([*command, "--json"], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == cli.UNREAD
    assert done.stderr.count("wireparse: plug-ins: the agency format ") == 3
    rows = {row["name"]: row["origin"] for row in map(json.loads, done.stdout.splitlines())}
    assert (rows["otb"], rows["afp"], "broken" in rows) == ("otb-wire", "built in", False)


def test_parse_by_its_name(capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word that is a command is one in the first place only; a file of that name is given with its folder, or after `parse`."""
    monkeypatch.chdir(tmp_path)
    Path("schema").write_text("One.", encoding="utf-8")
    for arguments in (["parse", "schema"], ["./schema"], ["--json", "schema"]):
        assert cli.main(arguments) == cli.DONE
        assert json.loads(capsys.readouterr().out)["text"] == "One."


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_explains_itself(capsys: Capture, name: str) -> None:
    """Every command has help and a version, and refuses what it does not know."""
    for option, code in (("--help", cli.DONE), ("--version", cli.DONE), ("--nonsense", cli.USAGE)):
        with pytest.raises(SystemExit) as stopped:
            cli.main([name, option])
        assert stopped.value.code == code
    assert "unrecognized arguments: --nonsense" in capsys.readouterr().err


def test_the_help_names_the_commands(capsys: Capture) -> None:
    """Without knowing of them one finds them."""
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    help_text = " ".join(capsys.readouterr().out.split())
    assert all(f"wireparse {name}: {command.meaning}" in help_text for name, command in COMMANDS.items())
