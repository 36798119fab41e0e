"""The commands on the pages of the documentation do what the pages say."""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGES = ("command-line", "many-files")
#: Pages with commands, and how many there are at least.
RUN = {"tutorial": 1, "howto/command-line": 9, "howto/explain": 3, "howto/many-files": 10, "howto/see-it": 4}
#: What is tried elsewhere: with the wheel, and with each extra.
INSTALLS = ("python3 -m venv ", ".venv/bin/pip ", "pip ")
CAPTURE = b"\x01bdt0001 4 vm 21  dpa 0001\r\n\x02One.\r\n\x03171226 Sep 23\r\n\x01bdt0002 4 vm 21  dpa 0002\r\n\x02Two.\r\n\x03"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Give a folder that holds what the pages speak of, and commands of the names that they use."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    for name in ("archive/a.txt", "archive/2021/03/b.txt", "archive/2021/c.xml", "newer/d.txt", "corpus/e.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"Port {name} opens.", encoding="utf-8")
    (tmp_path / "archive" / "packed.txt.gz").write_bytes(gzip.compress(b"One."))
    (tmp_path / "feed.bin").write_bytes(CAPTURE)
    notes = [json.dumps({"guid": f"urn:note:{n}", "body": f"Note {n}."}) for n in (1, 2)]
    (tmp_path / "notes.jsonl").write_text("\n".join(notes), encoding="utf-8")
    commands = {"python3": f'exec "{sys.executable}" "$@"', "wireparse": f'exec "{sys.executable}" -m wireparse "$@"'}
    for folder in ("bin", ".venv/bin"):
        (tmp_path / folder).mkdir(parents=True)
        for name, line in commands.items():
            (tmp_path / folder / name).write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
            (tmp_path / folder / name).chmod(0o755)
    return tmp_path


def commands_of(page: str) -> list[tuple[str, str]]:
    """Give the commands on a page, each with the output that is shown below it."""
    text = (ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8")
    blocks = "".join(re.findall(r"^```console\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))
    found = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", blocks, re.MULTILINE)
    return [(command, shown) for command, shown in found if not command.startswith(INSTALLS)]


@pytest.mark.skipif(os.name == "nt" or not shutil.which("bash"), reason="the pages speak to a shell of POSIX")
@pytest.mark.parametrize("page", RUN)
def test_the_commands_of_the_pages(desk: Path, page: str) -> None:
    """Every command on the page runs without a complaint, and gives what is shown below it, if anything is."""
    commands = commands_of(page)
    assert len(commands) >= RUN[page]
    shell = shutil.which("bash") or "bash"
    environment = {**os.environ, "PATH": f"{desk / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    for command, shown in commands:
        done = subprocess.run(
            [shell, "-o", "pipefail", "-c", command], cwd=desk, env=environment, capture_output=True, text=True, check=False
        )
        if "| head" not in command:  # which does not hear it to its end
            assert done.returncode == 0, command
        assert done.stderr == "", command
        assert not shown or done.stdout == shown, command


def test_every_shape_is_on_the_page() -> None:
    """The table of shapes names them all, and no other."""
    from wireparse.cli.outputs import OUTPUTS

    page = (ROOT / "docs" / "howto" / "command-line.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `([\w-]+)` \|", page, re.MULTILINE) == list(OUTPUTS)


def test_every_option_is_on_a_page() -> None:
    """No option of parsing is left unexplained, and none is explained that there is not."""
    from wireparse.cli.arguments import parse_arguments

    pages = "".join((ROOT / "docs" / "howto" / f"{page}.md").read_text(encoding="utf-8") for page in PAGES)
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", pages))
    there = {option for action in parse_arguments(())._actions for option in action.option_strings if option.startswith("--")}
    assert there - {"--jobs"} == named
    assert "`-j N`" in pages
