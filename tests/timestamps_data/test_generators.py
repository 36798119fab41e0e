"""The committed tables are what the generators make, and the hand files cite a source for every line."""

from __future__ import annotations

import ast
import importlib
import importlib.metadata
import io
import re
import subprocess
import sys
import tokenize
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "tools"
DATA = ROOT / "wireparse" / "timestamps" / "data"
Loader = Callable[[str], Any]


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> Loader:
    """Import modules of `tools/`, which is no package, for one test."""
    monkeypatch.syspath_prepend(str(TOOLS))
    known = set(sys.modules)

    def load(name: str) -> Any:
        module = importlib.import_module(name)
        for fresh in set(sys.modules) - known:
            if str(getattr(sys.modules[fresh], "__file__", "")).startswith(str(TOOLS)):
                monkeypatch.delitem(sys.modules, fresh)
        return module

    return load


def pinned(package: str) -> str:
    """Give the version of a build-time package that the committed tables come from."""
    source = (TOOLS / {"babel": "generate_calendar.py", "tzdata": "generate_zones.py"}[package]).read_text("utf-8")
    found = re.search(rf'^{package.upper()} = "([^"]+)"', source, re.MULTILINE)
    assert found is not None
    return found[1]


def installed(package: str) -> str | None:
    """Give the version of an installed package, None without it."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


@pytest.mark.parametrize(
    ("generator", "packages"),
    [("generate_calendar.py", ["babel"]), ("generate_zones.py", ["babel", "tzdata"]), ("generate_words.py", ["babel", "tzdata"])],
)
def test_committed_tables_are_what_the_generator_makes(generator: str, packages: list[str]) -> None:
    """With the pinned Babel and tzdata, `--check` finds no table that differs from what the generator makes."""
    for package in packages:
        if installed(package) != pinned(package):
            pytest.skip(f"{package} {pinned(package)} is wanted, {installed(package)} is installed")
    done = subprocess.run([sys.executable, str(TOOLS / generator), "--check"], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_tables_name_their_sources() -> None:
    """The head of every table names the pinned version of Babel, of CLDR, and where zones are concerned of tzdata."""
    for path in DATA.glob("*.py"):
        if path.name not in {"__init__.py", "lookup.py"}:
            head = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
            assert f"Babel {pinned('babel')} (CLDR 47" in head, path.name
            assert path.name.startswith("calendar_") or f"tzdata {pinned('tzdata')}" in head, path.name


def test_pins_are_those_of_the_project() -> None:
    """The dependency group that builds the tables asks for the versions that the tables name."""
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert f"babel=={pinned('babel')}" in project
    assert f"tzdata=={pinned('tzdata')}" in project


def test_tables_hold_literals_only() -> None:
    """A table imports nothing but typing's Final and computes nothing."""
    for path in DATA.glob("*.py"):
        if path.name in {"__init__.py", "lookup.py"}:
            continue
        for statement in ast.parse(path.read_text("utf-8")).body[1:]:
            if isinstance(statement, ast.ImportFrom):
                assert statement.module in {"__future__", "typing"}
            else:
                assert isinstance(statement, ast.AnnAssign)
                assert statement.value is not None
                ast.literal_eval(statement.value)


@pytest.mark.parametrize("name", ["supplement_calendar.py", "supplement_zones.py", "supplement_phrases.py", "supplement_cities.py"])
def test_every_line_of_a_supplement_cites_its_source(name: str) -> None:
    """Each line of a hand file that holds an entry closes with a comment that says where the entry comes from."""
    text = (TOOLS / name).read_text("utf-8")
    cited = {token.start[0] for token in tokenize.generate_tokens(io.StringIO(text).readline) if token.type == tokenize.COMMENT}
    entries = [entry for statement in ast.parse(text).body if isinstance(statement, ast.AnnAssign) for entry in _entries(statement.value)]
    assert len(entries) > 40
    assert [ast.unparse(entry) for entry in entries if not cited & set(range(entry.lineno, (entry.end_lineno or 0) + 1))] == []


def _entries(table: ast.expr | None) -> list[ast.expr]:
    """Give the entries of a literal table, and the single readings where an entry lists several."""
    if isinstance(table, ast.Dict):
        return list(table.values)
    assert isinstance(table, ast.Tuple)
    found: list[ast.expr] = []
    for entry in table.elts:
        inner = entry.elts[-1] if isinstance(entry, ast.Tuple) and entry.lineno != entry.end_lineno else None
        found += inner.elts if isinstance(inner, ast.Tuple) else [entry]
    return found


def test_every_city_cites_its_source() -> None:
    """Each row of the table of cities has four columns, the last of which names its place in GeoNames."""
    rows = [line.split("\t") for line in (TOOLS / "supplement_cities.tsv").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert len(rows) > 250
    assert [row for row in rows if len(row) != 4 or not row[3].startswith("GeoNames ")] == []


class TestNames:
    """How names are folded, and which spellings they have."""

    @pytest.mark.parametrize(
        ("name", "folded"),
        [
            ("Sept.", "sept"), ("a.\u202fm.", "a. m"), ("EKİM", "ekim"), ("пʼятниця", "п'ятниця"), ("heure de l’Est", "heure de l'est"),
            ("ΣΕΠΤΈΜΒΡΙΟΣ", "σεπτέμβριος"), ("\u200fיום\u00a0א", "יום א"), ("जन॰", "जन"), ("fe\u0301v.", "fév"), ("  ", ""),
        ],
    )  # fmt: skip
    def test_fold(self, tool: Loader, name: str, folded: str) -> None:
        """A name is in lower case, composed, without closing dots, with plain blanks and apostrophes."""
        assert tool("names").fold(name) == folded

    @pytest.mark.parametrize(
        ("name", "forms"),
        [
            ("août", ("août", "aout")), ("Май", ("май",)), ("kasım", ("kasım", "kasim")), ("środa", ("środa", "sroda")),
            ("أبريل", ("أبريل", "ابريل")), ("Ιούλιος", ("ιούλιος", "ιουλιος")), ("lørdag", ("lørdag", "lordag")),
            ("سه\u200cشنبه", ("سه\u200cشنبه", "سهشنبه", "سه شنبه")), ("", ()),
        ],
    )  # fmt: skip
    def test_spellings(self, tool: Loader, name: str, forms: tuple[str, ...]) -> None:
        """Capitals lose accents in Latin, Greek and Arabic script; й is a letter of its own."""
        assert tool("names").spellings(name) == forms

    def test_derived_names_give_way(self, tool: Loader) -> None:
        """A spelling that two rows could claim is given to neither, unless a source gives it to one."""
        rows = [(("á",), ("a", "x")), (("a",), ()), (("b",), ("x",))]
        assert tool("names").without_clashes(rows) == (("á",), ("a",), ("b",))

    def test_a_source_that_contradicts_itself(self, tool: Loader) -> None:
        """One name that a source gives to two rows stops the generator."""
        with pytest.raises(ValueError, match="two meanings"):
            tool("names").without_clashes([(("mar",), ()), (("mar",), ())])


class TestTables:
    """How modules are written and compared."""

    def test_layout(self, tool: Loader) -> None:
        """What fits stands on one line, what does not is exploded item by item; one-item tuples keep their comma."""
        layout = tool("tables").layout
        assert layout(("a",)) == '("a",)'
        assert layout((1, "b")) == '(1, "b")'
        assert layout({"a": (1, 2)}) == '{\n    "a": (1, 2),\n}'
        assert layout(("x" * 80, "y" * 80)) == f'(\n    "{"x" * 80}",\n    "{"y" * 80}",\n)'

    def test_names_that_would_break_a_literal(self, tool: Loader) -> None:
        """A quotation mark in a name stops the generator."""
        with pytest.raises(ValueError, match="quotation mark"):
            tool("tables").literal('a"b')

    def test_settle(self, tool: Loader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        """Writing makes what is missing and removes what is made no longer; checking names both and touches nothing."""
        tables = tool("tables")
        monkeypatch.setattr(tables, "FOLDER", tmp_path)
        (tmp_path / "calendar_old.py").write_text("old")
        modules = {"calendar_fr.py": "new"}
        assert tables.settle(modules, "calendar_*.py", check=True) == 1
        assert "calendar_fr.py" in capsys.readouterr().err
        assert [path.name for path in tmp_path.iterdir()] == ["calendar_old.py"]
        assert tables.settle(modules, "calendar_*.py", check=False) == 0
        assert [path.name for path in tmp_path.iterdir()] == ["calendar_fr.py"]
        assert tables.settle(modules, "calendar_*.py", check=True) == 0

    def test_modules_are_literals_with_comments(self, tool: Loader) -> None:
        """A module has its docstring, its sources and one commented constant a table."""
        text = tool("tables").module("What it is.", "From where.", {"NAMES": ("A comment.", "tuple[int, ...]", (1, 2))})
        assert text.startswith('"""What it is.\n\nFrom where.\n"""\n')
        assert text.endswith("\n#: A comment.\nNAMES: Final[tuple[int, ...]] = (1, 2)\n")


class TestCldr:
    """How CLDR is read."""

    def test_one_process_a_locale(self, tool: Loader) -> None:
        """After Chinese, Swedish months are still Swedish: every locale is read in an interpreter of its own."""
        if installed("babel") is None:
            pytest.skip("Babel is not installed")
        found = tool("cldr").read_locales(["zh", "sv"])
        assert found["sv"]["months"]["stand-alone"]["wide"]["9"] == "september"
        assert found["zh"]["months"]["stand-alone"]["wide"]["9"] == "九月"

    def test_missing_names_fall_out(self, tool: Loader) -> None:
        """British English has no names for American zones; CLDR's marker for that is no name."""
        if installed("babel") is None:
            pytest.skip("Babel is not installed")
        zones = tool("cldr").read_locales(["en_GB"])["en_GB"]["meta_zones"]
        assert "short" not in zones.get("America_Eastern", {})
        assert "∅" not in str(zones)
