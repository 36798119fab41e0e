"""What tools generate is committed, and fresh."""

from __future__ import annotations

import subprocess
import sys
import xml.dom.minidom
from pathlib import Path

import generate_picture
import pytest

TOOLS = Path(__file__).parent.parent / "tools"


@pytest.mark.parametrize("name", ["generate_schema", "generate_picture"])
def test_generated_files_are_fresh(name: str) -> None:
    """What stands in the repository is what the tool makes; else run it."""
    done = subprocess.run([sys.executable, TOOLS / f"{name}.py", "--check"], capture_output=True, text=True, check=False, cwd=TOOLS.parent)
    assert (done.returncode, done.stdout.split(" is ")[1:]) == (0, ["fresh\n"]), done.stderr


def test_the_picture_is_harmless() -> None:
    """The picture is well-formed XML without script, link or file from elsewhere."""
    picture = xml.dom.minidom.parseString(generate_picture.make_picture())  # noqa: S318 - our own
    names = {node.tagName for node in picture.getElementsByTagName("*")}
    assert names == {"svg", "title", "style", "rect", "text", "tspan"}
    assert "http" not in generate_picture.make_picture().replace("http://www.w3.org/2000/svg", "")
