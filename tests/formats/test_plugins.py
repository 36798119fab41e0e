"""Plug-ins as users meet them: wheels installed with pip into a clean environment, one good, others broken and clashing."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import wireparse

ROOT = Path(__file__).parent.parent.parent
EXAMPLE = ROOT / "examples" / "plugin"
DISPATCHES = sorted((ROOT / "examples").glob("*.txt")) + sorted((EXAMPLE / "tests" / "samples" / "otb").glob("*.txt"))

#: Parses the files it is given, each twice, and prints the results and all warnings of plug-ins.
READ = """
import json, pathlib, sys, warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    import wireparse
    read = [wireparse.parse_dispatch(pathlib.Path(name).read_bytes()).to_json() for name in sys.argv[1:] * 2]
    names = wireparse.default_registry().names()
print(json.dumps({
    "home": wireparse.__file__,
    "names": names,
    "read": read,
    "warnings": [str(one.message) for one in caught if issubclass(one.category, wireparse.PluginWarning)],
    "others": [str(one.message) for one in caught if not issubclass(one.category, wireparse.PluginWarning)],
}))
"""

pytestmark = pytest.mark.wheel


def pip(*arguments: str | Path) -> None:
    """Run pip of the environment that runs the tests; skip the test where there is nothing to install from."""
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--retries", "1", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"pip cannot install here: {(done.stderr or done.stdout).strip()[-300:]}")


class Environment:
    """A virtual environment with nothing in it but what is installed from wheels."""

    def __init__(self, folder: Path) -> None:
        """Make it, without pip: the pip of the tests installs into it."""
        venv.create(folder, with_pip=False, symlinks=os.name != "nt")
        self.python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def install(self, *what: str | Path) -> None:
        """Install wheels or requirements."""
        pip("--python", self.python, "install", *what)

    def remove(self, *distributions: str) -> None:
        """Uninstall distributions."""
        pip("--python", self.python, "uninstall", "--yes", *distributions)

    def run(self, *arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run its Python, isolated from the checkout and the user's own packages."""
        return subprocess.run([self.python, "-I", *arguments], cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)

    def read(self, cwd: Path) -> dict[str, Any]:
        """Read all dispatches."""
        done = self.run("-c", READ, *DISPATCHES, cwd=cwd)
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        return found


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Build the wheels of the library and of the example, and install both."""
    folder = tmp_path_factory.mktemp("plugins")
    sources = folder / "plugin"
    shutil.copytree(EXAMPLE, sources, ignore=shutil.ignore_patterns("dist", "*.egg-info", "__pycache__"))
    pip("wheel", "--no-deps", "--wheel-dir", folder / "wheels", ROOT, sources)
    made = Environment(folder / "environment")
    made.install(*sorted((folder / "wheels").glob("*.whl")), "pytest")
    return made


@pytest.fixture
def wheel(tmp_path: Path) -> Callable[..., Path]:
    """Give the function that makes the wheel of a plug-in of one module."""

    def make(distribution: str, point: str, value: str, code: str) -> Path:
        name = distribution.replace("-", "_")
        path = tmp_path / f"{name}-1.0-py3-none-any.whl"
        info = f"{name}-1.0.dist-info"
        files = {
            f"{name}.py": textwrap.dedent(code),
            f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n",
            f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
            f"{info}/entry_points.txt": f"[wireparse.formats]\n{point} = {name}{value}\n",
        }
        files[f"{info}/RECORD"] = "".join(f"{file},,\n" for file in (*files, f"{info}/RECORD"))
        with zipfile.ZipFile(path, "w") as archive:
            for file, text in files.items():
                archive.writestr(file, text)
        return path

    return make


def test_the_example_passes_its_own_tests(environment: Environment, tmp_path: Path) -> None:
    """What the how-to ends with: installed from wheels, the plug-in's tests pass, the conformance kit among them."""
    shutil.copytree(EXAMPLE / "tests", tmp_path / "tests")
    shutil.copy(EXAMPLE / "pyproject.toml", tmp_path)
    done = environment.run("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "failed" not in done.stdout
    assert "skipped" not in done.stdout
    checked = environment.run("-m", "wireparse.testing", "check", tmp_path / "tests" / "samples" / "otb", cwd=tmp_path)
    assert (checked.returncode, checked.stdout) == (0, "")


def test_what_is_installed_is_found(environment: Environment, tmp_path: Path) -> None:
    """The plug-in's format is in the default registry, recognises its dispatches, and nothing warns."""
    found = environment.read(tmp_path)
    assert not Path(found["home"]).is_relative_to(ROOT)
    assert set(found["names"]) == {*wireparse.default_registry().names(), "otb"}
    formats = [json.loads(text)["format"] for text in found["read"][: len(DISPATCHES)]]
    assert formats == ["afp", "afp", "afp", "generic", "otb", "otb", "otb", "otb"]
    assert found["warnings"] == []
    assert found["others"] == []


def test_broken_and_clashing_plugins_change_nothing(environment: Environment, tmp_path: Path, wheel: Callable[..., Path]) -> None:
    """One that cannot be imported, one that is no format, one with a built-in name, one with another's: each warns once."""
    before = environment.read(tmp_path)
    form = "from wireparse.formats.spec import AgencyFormat, Cue\nFORMAT = AgencyFormat(name={!r}, cues=(Cue('any', 'e', 8),))\n"
    bad = {
        "aa-broken": wheel("aa-broken", "broken", ":FORMAT", "raise RuntimeError('the disk is full')"),
        "mm-no-format": wheel("mm-no-format", "callable", ":read", "def read(text): ..."),
        "zz-afp": wheel("zz-afp", "afp", ":FORMAT", form.format("afp")),
        "zz-otb": wheel("zz-otb", "otb", ":FORMAT", form.format("otb")),
        "kk-misnamed": wheel("kk-misnamed", "one", ":FORMAT", form.format("two")),
        "nn-wrong": wheel("nn-wrong", "wrong", ":FORMAT", form.format("Wrong Name")),
    }
    environment.install("--no-deps", *bad.values())
    after = environment.read(tmp_path)
    assert {**after, "warnings": []} == before
    told = [next(name for name in bad if f" of {name} is left out: " in message) for message in after["warnings"]]
    assert told == sorted(bad)
    assert "the disk is full" in after["warnings"][told.index("aa-broken")]
    assert "'otb' is registered already" in after["warnings"][told.index("zz-otb")]

    environment.remove(*bad)
    environment.install("--no-deps", *reversed(bad.values()))
    assert environment.read(tmp_path) == after, "the order of installation matters"
    environment.remove(*bad)
    assert environment.read(tmp_path) == before


HOW_TO = ROOT / "docs" / "howto" / "add-an-agency.md"
#: A fenced block: its language, the path of the file that it shows, its text.
BLOCK = re.compile(r"^```(?:\{code-block\} )?(\w+)\n(?::caption: ([^\n]+)\n\n)?(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_how_to_works(environment: Environment, tmp_path: Path) -> None:
    """Its files are written, its commands run, and their output is the one that it shows; "..." stands for any lines."""
    project = tmp_path / "wireparse-sns"
    ran = 0
    try:
        for language, path, text in BLOCK.findall(HOW_TO.read_text("utf-8")):
            if language == "console":
                for command, expected in re.findall(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", text, re.MULTILINE):
                    assert_output(follow(command, environment, project), expected, command)
                    ran += 1
            elif path.startswith("from "):
                shown = (project / path.removeprefix("from ")).read_text("utf-8")
                assert set(text.splitlines()) <= set(shown.splitlines())
            else:
                (project / path).parent.mkdir(parents=True, exist_ok=True)
                (project / path).write_text(text, "utf-8")
    finally:
        environment.remove("wireparse-sns")
    assert ran == 14
    assert [wheel.name.split("-")[0] for wheel in (project / "dist").glob("*.whl")] == ["wireparse_sns"]


def follow(command: str, environment: Environment, project: Path) -> str:
    """Do what the how-to says, in the environment of the tests, and give what it prints; pip is that of the tests."""
    first, *rest = shlex.split(command)
    if rest[:3] == ["-m", "pip", "install"] and "--editable" in rest:
        environment.install("--editable", project)
    elif rest[:3] == ["-m", "pip", "wheel"]:
        pip("wheel", "--no-deps", "--wheel-dir", project / "dist", project)
    elif first == "python" and rest[1] != "pip":
        return environment.run(*rest, cwd=project).stdout
    else:
        assert first in ("mkdir", "cd", "python3", ".") or rest == ["-m", "pip", "install", "wireparse", "pytest"], command
    return ""


def assert_output(found: str, shown: str, command: str) -> None:
    """Compare lines; how long something took does not matter."""
    pattern = "".join(".*" if line == "..." else re.escape(line) + "\n" for line in shown.splitlines())
    pattern = re.sub(r"in\\ [0-9]+\\\.[0-9]+s", r"in [0-9.]+s", pattern)
    assert re.fullmatch(pattern, found, re.DOTALL), f"$ {command}\n{found}"
