"""The house: which way imports go, what data modules may hold, how long a module may be, and whether the documents are true."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from wireparse.diagnostics import CODES
from wireparse.languages.lookup import LANGUAGES

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "wireparse"
MODULES = sorted(PACKAGE.rglob("*.py"))


def _below(path: Path) -> str:
    """Give the place of a module below the package."""
    return path.relative_to(PACKAGE).as_posix()


#: From the ground up. A module may import from its own layer and from those below, as data flows.
LAYERS = (
    {"version", "model", "diagnostics", "errors", "story", "limits", "options", "lazy"},
    {"languages"},
    {"formats"},
    {"timestamps"},
    {"envelopes"},
    {"layout"},
    {"fields"},
    {"quotes"},
    {"parser"},
    {"explaining"},
    {"batch"},
    {"testing"},
    {"export"},
    {"integrations"},
    {"cli"},
    {"__main__"},
)
RANK = {name: rank for rank, layer in enumerate(LAYERS) for name in layer} | {"__init__": len(LAYERS)}

#: Imports inside functions that go up, each with its reason.
UPWARD = {
    ("wireparse.model.dispatch", "wireparse.export.html"): "notebooks ask the dispatch itself for its view",
    ("wireparse.model.dispatch", "wireparse.explaining"): "a dispatch is asked why it was read as it was",
    ("wireparse.model.dispatch", "wireparse.formats.registry"): "a type only: explain() takes a registry",
    ("wireparse.model.dispatch", "wireparse.formats.spec"): "a type only: explain() takes a format",
    ("wireparse.batch.parsing", "wireparse.export.jsonl"): "workers make the lines of parse_to_jsonl where they parse",
    ("wireparse.languages.detection", "wireparse.formats.spec"): "a type only: the agency's languages help to choose",
    ("wireparse.formats.detection", "wireparse.envelopes.opening"): "detect_formats() takes what came off the wire",
}

#: About three hundred lines can be read in one go.
LONG = 330
#: Where the data stands.
DATA = sorted(
    path
    for path in MODULES
    if path.name not in ("__init__.py", "lookup.py")
    and (
        re.fullmatch(r"languages/[a-z]{2}/\w+\.py|languages/headers\.py|(timestamps|envelopes|quotes)/data/\w+\.py", _below(path))
        or (path.parent.name == "formats" and path.stem not in ("spec", "registry", "detection", "needles", "plugins", "builtin"))
    )
)

ENGINES = [
    path for path in MODULES if path not in DATA and _below(path).split("/")[0] in ("envelopes", "layout", "fields", "timestamps", "quotes")
]


def _name(path: Path) -> str:
    """Give the dotted name of a module."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _unit(name: str) -> str:
    """Give the folder or module directly below the package."""
    return name.split(".")[1] if "." in name else "__init__"  # the package itself stands above all


def _imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Give the modules of the package that *path* imports, and whether it does so while it is imported itself."""
    tree = _tree(path)
    functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    guards = [node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    later = {id(child) for node in (*functions, *guards) for child in ast.walk(node)}
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            names = [node.module or ""]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        yield from ((name, id(node) not in later) for name in names if name.split(".")[0] == "wireparse")


def test_every_part_of_the_package_has_its_layer() -> None:
    """A new folder or module says where it belongs."""
    assert {_unit(_name(path)) for path in MODULES} == set(RANK)


@pytest.mark.parametrize("path", MODULES, ids=_below)
def test_imports_go_down(path: Path) -> None:
    """A stage knows what lies below it and nothing of what comes after it; the few exceptions stand inside functions."""
    own = _name(path)
    if own == "wireparse":
        return
    for name, at_once in _imports(path):
        up = RANK[_unit(name)] > RANK[_unit(own)]
        assert not up or (not at_once and (own, name) in UPWARD), f"{own} imports {name}"


def test_the_exceptions_are_needed() -> None:
    """An upward import that is gone leaves the list."""
    found = {(_name(path), name) for path in MODULES for name, _ in _imports(path)}
    assert set(UPWARD) <= found


@pytest.mark.parametrize("path", [path for path in MODULES if path.name == "__init__.py"], ids=_below)
def test_init_only_re_exports(path: Path) -> None:
    """A package's `__init__` is a docstring, or names what it re-exports and imports it when asked."""
    allowed = (ast.Import, ast.ImportFrom, ast.If)
    for node in _tree(path).body:
        if isinstance(node, ast.FunctionDef):
            assert node.name in ("__getattr__", "__dir__")
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            assert ast.unparse(target) in ("__all__", "_HOMES", "_HOME_OF")
        else:
            assert isinstance(node, allowed) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))


@pytest.mark.parametrize("path", MODULES, ids=_below)
def test_modules_stay_short(path: Path) -> None:
    """A module that can be read in one go is changed with less fear; tables may be as long as the world is."""
    length = len(path.read_text(encoding="utf-8").splitlines())
    if path not in DATA:
        assert length <= LONG


@pytest.mark.parametrize("path", MODULES, ids=_below)
def test_everything_is_explained(path: Path) -> None:
    """Every module, and every public class and function in it, says what it means."""
    tree = _tree(path)
    assert ast.get_docstring(tree)
    for node in tree.body:
        if not isinstance(node, (ast.FunctionDef, ast.ClassDef)) or node.name.startswith("_"):
            continue
        if "overload" not in map(ast.unparse, node.decorator_list):
            assert ast.get_docstring(node), node.name


_LITERALS = (
    ast.Constant,
    ast.Tuple,
    ast.List,
    ast.Dict,
    ast.Set,
    ast.Starred,
    ast.keyword,
    ast.Load,
    ast.UnaryOp,
    ast.USub,
    ast.BinOp,
    ast.Add,
)
#: What data may call beside the classes of its spec: constructors of constants.
_CONSTRUCTORS = {"frozenset", "MappingProxyType"}


@pytest.mark.parametrize("path", DATA, ids=_below)
def test_data_holds_literals_only(path: Path) -> None:
    """A data module imports the vocabulary it is written in and assigns constants: no loops, no patterns, no functions."""
    specs: set[str] = set()
    assigned: set[str] = set()
    for node in _tree(path).body:
        if isinstance(node, ast.ImportFrom):
            assert re.fullmatch(
                r"__future__|typing|types|collections\.abc|wireparse\.(languages\.(spec|[a-z]{2})|formats\.spec|timestamps\.data).*",
                node.module or "",
            )
            specs |= {alias.name for alias in node.names}
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            assert isinstance(target, ast.Name)
            assert node.value is not None
            _check_literal(node.value, specs, assigned)
            assigned.add(target.id)
        else:
            assert isinstance(node, ast.Expr), ast.unparse(node)
            assert isinstance(node.value, ast.Constant)


def _check_literal(value: ast.expr, specs: set[str], assigned: set[str]) -> None:
    for node in ast.walk(value):
        if isinstance(node, ast.Call):
            assert isinstance(node.func, ast.Name), ast.unparse(node)[:80]
            assert node.func.id in specs | _CONSTRUCTORS, ast.unparse(node)[:80]
        elif isinstance(node, ast.Attribute):  # a member of a vocabulary of the spec
            assert isinstance(node.value, ast.Name), ast.unparse(node)
        elif isinstance(node, ast.Name):
            assert node.id in specs | assigned | _CONSTRUCTORS, node.id
        else:
            assert isinstance(node, _LITERALS), ast.unparse(node)[:80]


def _strings(path: Path) -> Iterator[str]:
    """Give the strings of a module that are no documentation."""
    tree = _tree(path)
    documents = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documents:
            yield node.value


#: English words that are neither names in the code nor in the data of English.
ENGLISH_TOO = {"figure", "weak"}


@functools.cache
def _names_in_code() -> set[str]:
    """Give the words of which the names in the engines are made: what looks foreign and is one of them is English."""
    nodes = [node for path in ENGINES for node in ast.walk(_tree(path))]
    names = [node.id for node in nodes if isinstance(node, ast.Name)] + [node.arg for node in nodes if isinstance(node, ast.arg)]
    return {word for name in names for word in name.casefold().split("_")}


@functools.cache
def _vocabulary(*folders: str) -> set[str]:
    """Give the words of four letters and more in the data of the languages."""
    paths = [path for path in DATA for folder in folders if _below(path).startswith(f"languages/{folder}/")]
    return {word for path in paths for text in _strings(path) for word in _WORD.findall(text.casefold())}


_WORD = re.compile(r"[^\W\d_]{4,}")


@pytest.mark.parametrize("path", ENGINES, ids=_below)
def test_engines_hold_no_word_of_a_language(path: Path) -> None:
    """What a language says stands in its data: an engine that knows a French or German word would be wrong in the next language.

    English words cannot be told from names of rules and fields, so they are not looked for.
    """
    foreign = _vocabulary(*(tag for tag in LANGUAGES if tag != "en")) - _vocabulary("en") - _names_in_code() - ENGLISH_TOO
    found = {word for text in _strings(path) for word in _WORD.findall(text.casefold())} & foreign
    assert not found


def test_every_code_is_documented() -> None:
    """The page of diagnostics says for every code what to do, and for no other."""
    page = (ROOT / "docs" / "reference" / "diagnostics.md").read_text(encoding="utf-8")
    assert re.findall(r"^`([a-z-]+)`\n: ", page, re.MULTILINE) == list(CODES)


def test_the_map_is_true() -> None:
    """The page on architecture names every folder and module of the package, and no other."""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = page.split("## The rooms")[1].split("## ")[0]
    named = {
        name.strip("/").removesuffix(".py")
        for line in re.findall(r"^(`.*)$", rooms, re.MULTILINE)
        for name in re.findall(r"`([\w./]+)`", line)
    }
    assert named == set(RANK) - {"__init__"} | {"schema"}


def test_the_readme_is_true() -> None:
    """The files that the README and the index of examples speak of are there, and every example is listed."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all((ROOT / link).exists() for link in re.findall(r"\]\(([\w./-]+)\)", readme))
    assert all((ROOT / name).exists() for name in re.findall(r"examples/[\w.-]+", readme))
    listed = re.findall(r"^\| `([\w.-]+)`", (ROOT / "examples" / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted(path.name for path in (ROOT / "examples").iterdir() if path.suffix in (".txt", ".html"))
