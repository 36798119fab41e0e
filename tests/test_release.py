"""What a release stands on: one version, pinned actions with few rights, and a package that needs nothing but what it names."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import wireparse as wp

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def test_the_version_stands_in_one_place() -> None:
    """Neither the project file, nor the citation, nor the documentation repeats the version, so none can be stale."""
    assert PROJECT["project"]["dynamic"] == ["version"]
    assert PROJECT["tool"]["hatch"]["version"]["path"] == "wireparse/version.py"
    version = re.compile(rf"(?<![\d.]){re.escape(wp.__version__)}(?![\d.])")
    paths = [ROOT / name for name in ("pyproject.toml", "CITATION.cff", "README.md", "docs/conf.py", "docs/index.md")]
    paths += [path for path in (ROOT / "wireparse").rglob("*.py") if path.name != "version.py"]
    assert [path for path in paths if version.search(path.read_text(encoding="utf-8"))] == []


def test_supported_versions_are_said_alike() -> None:
    """The classifiers, the lowest Python, the page on compatibility and the workflow name the same versions."""
    named = [line.rsplit(" ", 1)[1] for line in PROJECT["project"]["classifiers"] if re.search(r":: 3\.\d+$", line)]
    assert PROJECT["project"]["requires-python"] == f">={named[0]}"
    page = (ROOT / "docs" / "reference" / "compatibility.md").read_text(encoding="utf-8")
    assert re.search(r"CPython ([\d., and]+\d)", page)[1].replace(" and ", ", ").split(", ") == named  # type: ignore[index]
    matrix = re.search(r"python: \[(.*)\]", (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8"))
    assert [version.strip('"') for version in matrix[1].split(", ")] == named  # type: ignore[index]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned(path: Path) -> None:
    """Every action is named by its commit, with the version behind it for readers; rights are given to jobs, one by one."""
    text = path.read_text(encoding="utf-8")
    uses = re.findall(r"uses: *(.*)", text)
    assert uses
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action) for action in uses)
    assert re.search(r"^permissions: \{\}$", text, re.MULTILINE)
    assert set(re.findall(r"(\w[\w-]*): write", text)) == ({"id-token"} if path.stem == "release" else set())


#: What the extras and recipes bring, by the names that are imported.
HEAVY = (
    *("spacy", "scrapy", "itemadapter", "trafilatura", "lxml", "pyarrow", "pandas", "polars", "numpy", "dask", "pyspark"),
    *("matplotlib", "rich", "orjson"),
)
#: Modules that an extra imports, and nobody else.
OF_EXTRAS = {"wireparse.integrations.spacy_factory"}

WITHOUT = """
import importlib, pkgutil, sys
for name in sys.argv[1].split():
    sys.modules[name] = None  # an import of it raises
import wireparse
names = [m.name for m in pkgutil.walk_packages(wireparse.__path__, "wireparse.") if not m.name.endswith("__main__")]
for name in set(names) - set(sys.argv[2].split()):
    importlib.import_module(name)
dispatch = wireparse.parse_dispatch('BRENZ, 14 mai 2024 (AFP) - "Oui", a dit Ilena Dorvat.')
assert wireparse.Dispatch.from_dict(dispatch.to_dict()) == dispatch and dispatch._repr_html_()
print(len(names))
"""


def test_no_module_needs_an_extra() -> None:
    """Every module can be imported, and a dispatch parsed and shown, where importing any package of an extra raises."""
    command = [sys.executable, "-c", WITHOUT, " ".join(HEAVY), " ".join(OF_EXTRAS)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert int(done.stdout) > 100
    assert all(importlib.util.find_spec(name) for name in OF_EXTRAS)


LIGHT = """
import sys, wireparse
wireparse.parse_dispatch("One.")
print(*(name for name in sys.argv[1].split() if name in sys.modules))
"""


def test_no_extra_is_loaded() -> None:
    """Where extras are installed, neither the import nor a parse loads one."""
    done = subprocess.run([sys.executable, "-c", LIGHT, " ".join(HEAVY)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
