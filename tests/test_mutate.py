"""The tool that puts faults into the library: what it changes, what it leaves alone, and that a fault is put in and taken back."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import mutate
import pytest
from mutants import Mutant, mutants_of

TOOL = Path(__file__).parent.parent / "tools" / "mutate.py"


def _made(code: str) -> list[str]:
    """Give the changes of a piece of code."""
    return [f"{mutant.before} -> {mutant.after}" for mutant in mutants_of(ast.parse(code))]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("x = a < b", ["a < b -> a <= b", "a < b -> a >= b"]),
        ("x = a >= b", ["a >= b -> a < b", "a >= b -> a > b"]),
        ("x = a == b", ["a == b -> a != b"]),
        ("x = a not in b", ["a not in b -> a in b"]),
        ("x = a is None", ["a is None -> a is not None"]),
        ("x = a and b", ["a and b -> a", "a and b -> a or b", "a and b -> b"]),
        ("x = not a", ["not a -> a"]),
        ("x = a + b", ["a + b -> a - b"]),
        ("x = a | b", ["a | b -> a", "a | b -> b"]),
        ("x = a & b", ["a & b -> a | b"]),
        ("x = 6", ["6 -> 5", "6 -> 7"]),
        ("x = True", ["True -> False"]),
        ("x = 'ab'", ["'ab' -> ''", "'ab' -> 'a'"]),
        ("x = 'a'", ["'a' -> ''"]),
        ("x = min(a)", ["min(a) -> max(a)"]),
        ("x = any(a)", ["any(a) -> all(a)"]),
        ("x = [y for y in z if y]", ["y -> True"]),
        ("x += a", ["x += a -> x -= a"]),
        ("f(a)", ["f(a) -> pass"]),
        ("if f(a):\n    x = y", ["f(a) -> not f(a)"]),
        ("while a:\n    break", ["a -> not a", "break -> continue"]),
        ("for a in b:\n    continue", ["continue -> break"]),
        ("def f():\n    return a", ["return a -> return None"]),
        ("class A:\n    def f(self):\n        return a", ["return a -> return None"]),
        ("try:\n    f()\nexcept E:\n    g()", ["f() -> pass", "g() -> pass"]),
    ],
)
def test_what_is_changed(code: str, expected: list[str]) -> None:
    """Each kind of fault is made, and no other."""
    assert _made(code) == expected


@pytest.mark.parametrize(
    "code",
    [
        '"""A docstring."""',
        "import a",
        "x: Literal[3]",
        "def f(x: Literal[3] = 3) -> Literal[3]:\n    '''Words.'''",
        "@cache(3)\ndef f(): pass",
        "class A:\n    x = 3",
        "if TYPE_CHECKING:\n    x = 3",
        "raise ValueError('words')",
        "x = f'{y}: words'",
        "x = re.compile('a' + 'b')",
        "x = pattern('ab')",
        "def f():\n    return None",
        "def f():\n    return ()",
    ],
)
def test_what_is_left_alone(code: str) -> None:
    """Words, annotations, defaults, decorators, fields, patterns and empty answers are no place for a fault."""
    assert _made(code) == []


def test_a_mutant_is_put_in_and_taken_back() -> None:
    """Each change makes other code, and leaves the tree as it was."""
    tree = ast.parse("def f(a, b):\n    for x in a:\n        if x < 3 and b:\n            return [x, 'ab']\n    g(a)\n")
    before = ast.unparse(tree)
    seen = set()
    for mutant in mutants_of(tree):
        old = mutant.put()
        seen.add(ast.unparse(tree))
        compile(tree, "f", "exec")
        mutant.take_back(old)
        assert ast.unparse(tree) == before
    assert before not in seen
    assert len(seen) == len(mutants_of(tree)) == 11


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("def f(a):\n    if (\n        a\n    ):\n        return 1", {"a": (2, 4), "1": (5, 5), "return 1": (5, 5)}),
        ("x = [\n    1,\n]", {"1": (1, 3)}),
    ],
)
def test_where_a_fault_stands(code: str, expected: dict[str, Any]) -> None:
    """A fault stands in the lines of its statement, or of the statement's head: whatever test goes through these may notice it."""
    assert {mutant.before: (mutant.first, mutant.last) for mutant in mutants_of(ast.parse(code))} == expected


CODE = """
import functools

HIGH = 3
DOUBLE = [HIGH, HIGH]


@functools.cache
def high():
    return HIGH


class A:
    def f(self, a):
        return [b for b in a if b < HIGH]
"""


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("3 -> 4", (4, [4, 4], [1, 3])),
        ("b < HIGH -> b <= HIGH", (3, [3, 3], [1, 3])),
        ("b < HIGH -> True", (3, [3, 3], [1, 3, 5])),
        ("return HIGH -> return None", (None, [3, 3], [1])),
    ],
)
def test_a_fault_acts_on_what_was_imported(change: str, expected: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Functions and objects that are there already get the fault, remembered answers are forgotten, and who imported a name has it."""
    path = tmp_path / "wireparse_with_a_fault.py"
    path.write_text(CODE, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module: Any = importlib.util.module_from_spec(spec)
    importer: Any = types.ModuleType("importer")
    monkeypatch.setitem(sys.modules, path.stem, module)
    monkeypatch.setitem(sys.modules, "importer", importer)
    spec.loader.exec_module(module)
    importer.DOUBLE = module.DOUBLE
    held = module.A()
    assert (module.high(), module.DOUBLE, held.f([1, 3, 5])) == (3, [3, 3], [1])
    (fault,) = [fault for fault in mutate.faults_of([path]) if f"{fault.mutant.before} -> {fault.mutant.after}" == change]
    mutate.put(fault, mutate.functions_of([path]))
    assert (module.high(), importer.DOUBLE, held.f([1, 3, 5])) == expected


def _faults(mutants: list[Mutant]) -> list[mutate.Fault]:
    tree = ast.parse("")
    return [mutate.Fault(mutate.ROOT / "wireparse" / "a.py", tree, mutant, mutant.before) for mutant in mutants]


def test_the_draw_is_the_same_each_time_and_spares_what_is_unchanged() -> None:
    """The same seed draws the same faults; lines that move keep their place in the draw."""
    code = "\n".join(f"x = a < b{n}" for n in range(50))
    faults = _faults(mutants_of(ast.parse(code)))
    moved = _faults(mutants_of(ast.parse("\n\n\n" + code)))
    drawn = [fault.source for fault in mutate.draw(faults, 10, "1")]
    assert len(drawn) == 10
    assert drawn == [fault.source for fault in mutate.draw(moved, 10, "1")]
    assert drawn != [fault.source for fault in mutate.draw(faults, 10, "2")]
    assert mutate.draw(faults, None, "1") == mutate.draw(faults, 1000, "1") == faults


@pytest.mark.parametrize("name", mutate.AREAS)
def test_each_area_has_modules_and_tests(name: str) -> None:
    """An area that holds nothing would pass for one in which everything is noticed."""
    area = mutate.AREAS[name]
    assert mutate.paths_of(area)
    assert all((mutate.ROOT / tests).exists() for tests in area.tests)


def test_the_list() -> None:
    """The faults that would be tried are listed with their place and change."""
    done = subprocess.run([sys.executable, TOOL, "marks", "--sample", "5", "--list"], capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert len(lines) == 5
    assert all(line.startswith("wireparse/quotes/marks.py:") and "` -> `" in line for line in lines)
