"""Every pattern that the library compiles: in any module, language and format, at import or when it is first needed.

`collect` watches the two pattern engines while the whole library is imported and reads samples in every language and format. That
nothing was missed is checked against the source: every place that compiles a pattern must have been seen doing so, or compile a
constant of its module, which is then taken from there.

Usage: python tools/patterns.py        list them, with the places that compile them
"""

from __future__ import annotations

import ast
import importlib
import importlib.machinery
import itertools
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
PACKAGE: Final = ROOT / "wireparse"
#: What the pattern engines call themselves, and the one helper of the library that compiles for others.
_ENGINES: Final = ("/re/__init__.py", "/regex/", "/lazy.py", "/functools.py")
#: Functions of an engine that compile what they are given.
_COMPILERS: Final = frozenset(("compile", "match", "search", "fullmatch", "split", "sub", "subn", "findall", "finditer"))
#: How many samples are read in each language and format.
_SAMPLES: Final = 40


class Found(NamedTuple):
    """One compiled pattern, and a place `module.py:line` that compiles it."""

    source: str
    flags: int
    engine: str
    place: str

    def compiled(self) -> Any:
        """Give the pattern."""
        return importlib.import_module(self.engine).compile(self.source, self.flags & ~re.DEBUG)

    def __str__(self) -> str:
        """Show where it stands and how it is written."""
        return f"{self.place}: {self.source.encode('ascii', 'backslashreplace').decode()}"


class _Watch:
    """Notes what is compiled on behalf of the library."""

    def __init__(self) -> None:
        self.found: dict[tuple[str, int, str], str] = {}
        self.places: set[tuple[str, int]] = set()

    def around(self, compile_: Callable[..., Any], engine: str) -> Callable[..., Any]:
        """Wrap the compiler of an engine."""

        def watched(source: Any, *rest: Any, **options: Any) -> Any:
            made = compile_(source, *rest, **options)
            self.note(made, engine)
            return made

        return watched

    def note(self, made: Any, engine: str) -> None:
        frame = sys._getframe(2)  # noqa: SLF001 - who asked?
        first = ""
        while frame is not None:
            name = frame.f_code.co_filename.replace("\\", "/")
            if name.startswith(PACKAGE.as_posix()) and not name.endswith("/lazy.py"):
                place = name.removeprefix(PACKAGE.as_posix() + "/")
                first = first or f"{place}:{frame.f_lineno}"
                self.places.add((place, frame.f_lineno))
            elif first or not any(part in name for part in (*_ENGINES, "wireparse")):
                break
            if frame.f_back is None:
                break
            frame = frame.f_back
        if first:
            source = made.pattern if isinstance(made.pattern, str) else made.pattern.decode("ascii")
            self.found.setdefault((source, made.flags & ~(re.LOCALE if isinstance(made.pattern, bytes) else 0), engine), first)


def collect() -> tuple[list[Found], list[str]]:
    """Give all patterns, and the places in the source that compile one and were not seen doing so.

    It must be called before anything of the library is imported, once in a process.
    """
    if "wireparse" in sys.modules:
        raise RuntimeError("the library was imported before the patterns could be watched")
    import regex

    watch = _Watch()
    standard: Any = re
    standard._compile = watch.around(standard._compile, "re")  # noqa: SLF001 - all its functions go through there
    regex.compile = watch.around(regex.compile, "regex")
    importlib.import_module("wireparse")
    _use_everything()
    missed = []
    for place, call in _sites():
        seen = any(where == place and call.lineno <= line <= (call.end_lineno or 0) for where, line in watch.places)
        if not seen and not _is_constant(place, call, watch):
            missed.append(f"{place}:{call.lineno}")
    found = [Found(source, flags, engine, place) for (source, flags, engine), place in watch.found.items()]
    return sorted(found, key=lambda pattern: (pattern.place, pattern.source)), missed


def _is_constant(place: str, call: ast.Call, watch: _Watch) -> bool:
    """Compile what the *call* at *place* compiles, if that stands in constants of the module; tell whether it did."""
    module = importlib.import_module("wireparse." + place.removesuffix(".py").replace("/", "."))
    try:
        arguments = [eval(ast.unparse(argument), vars(module)) for argument in call.args[:2]]  # noqa: S307 - our own source
        made = re.compile(*arguments)
    except (NameError, TypeError, re.error):
        return False
    watch.found.setdefault((made.pattern, made.flags, "re"), f"{place}:{call.lineno}")
    return True


def _use_everything() -> None:
    """Import every module, and read samples of every envelope in every language and format."""
    import wireparse
    from wireparse.languages.lookup import LANGUAGES

    for module in pkgutil.walk_packages(wireparse.__path__, "wireparse."):
        if not module.name.endswith("__main__") and "export.arrow" not in module.name:
            try:
                importlib.import_module(module.name)
            except ImportError:  # an extra that is not installed
                continue
    plain = sorted((PACKAGE / "testing" / "samples").rglob("*.txt")) + sorted((ROOT / "examples").glob("*.txt"))
    framed = [path for path in sorted((ROOT / "tests" / "envelopes" / "samples").iterdir()) if not path.name.endswith(".expected.json")]
    texts = [path.read_bytes() for path in (*plain, *framed)]
    for text in texts:
        dispatch = wireparse.parse_dispatch(text)
        dispatch.to_json()
        dispatch._repr_html_()
        list(wireparse.split_dispatches(text))
        list(wireparse.split_dispatches(text.decode("utf-8", "replace")))
    for tag, text in itertools.product(LANGUAGES, texts[:: max(1, len(texts) // _SAMPLES)]):
        wireparse.parse_dispatch(text, language=tag)
        words = text.decode("utf-8", "replace")
        wireparse.parse_timestamps(words[:200], language=tag)
        wireparse.parse_dateline(words, language=tag)
        wireparse.find_quotes(words, language=tag, indirect=True)
    for format_, text in itertools.product(wireparse.default_registry(), texts[:: max(1, len(texts) // 6)]):
        wireparse.parse_dispatch(text, format=format_, envelope="plain")


def _sites() -> Iterator[tuple[str, ast.Call]]:
    """Give the calls in the source that compile a pattern, each with its module."""
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        helpers = {alias.asname or alias.name for alias in _imported(tree) if alias.name == "pattern"}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _compiles(node.func, helpers) and path.name != "lazy.py":
                yield path.relative_to(PACKAGE).as_posix(), node


def _imported(tree: ast.Module) -> Iterator[ast.alias]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "wireparse.lazy":
            yield from node.names


def _compiles(function: ast.expr, helpers: set[str]) -> bool:
    if isinstance(function, ast.Name):
        return function.id in helpers
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id in ("re", "regex")
        and function.attr in _COMPILERS
    )


if __name__ == "__main__":
    patterns, missed = collect()
    for found in patterns:
        print(found)
    print(f"{len(patterns)} patterns; not seen: {', '.join(missed) or 'none'}")
