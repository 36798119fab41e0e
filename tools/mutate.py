"""Put small faults into a part of the library, one at a time, and tell which of them the tests of that part notice.

Usage: python tools/mutate.py AREA [--sample N] [--seed TEXT] [--again FILE] [--list]

The areas are marks, attribution, timestamps, layout and dateline; `mutants.py` says what faults are made. It needs the packages of the
tests, and Linux or macOS: a process that has imported the library and its tests is forked for each fault. The fault is put into that
process alone, and the tests run that go through the changed lines, until one fails. A fault is noticed when a test fails, raises, or
takes many times what it takes otherwise. Tests of properties run on few examples, the same ones each time.

With `--sample` so many faults are tried, drawn by a digest of what they are: an edit elsewhere changes nothing in the draw. `--again`
tries those of the draw that an earlier run, whose output is in the file, let through; `--list` prints the draw and runs nothing. The
exit code is 1 if fewer than 85 of 100 are noticed.
"""

from __future__ import annotations

import argparse
import ast
import functools
import gc
import hashlib
import importlib
import json
import os
import resource
import signal
import sys
import tempfile
import time
import types
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import coverage
import pytest
from _pytest.runner import runtestprotocol
from mutants import Mutant, mutants_of

ROOT: Final = Path(__file__).resolve().parent.parent
#: So many of a hundred must be noticed.
WANTED: Final = 85
#: Seconds of processor time that a test may take at least, and how many times its own time, before a fault counts as noticed.
_PATIENCE: Final = (2.0, 10.0)
#: Bytes a process may hold: a loop that gathers for ever is stopped.
_MEMORY: Final = 4 << 30


class Area(NamedTuple):
    """A part of the library: its modules, less some of them, and where its tests stand."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]
    without: tuple[str, ...] = ()


_QUOTES: Final = ("tests/quotes",)
_LAYOUT: Final = ("tests/layout", "tests/fields")
_SAMPLES: Final = ("tests/explaining", "tests/formats/test_conformance.py", "tests/formats/test_known_failures.py")
_DATELINE: Final = ("wireparse/layout/dateline*.py", "wireparse/fields/dateline.py")
AREAS: Final = {
    "marks": Area(("wireparse/quotes/marks.py",), _QUOTES),
    "attribution": Area(("wireparse/quotes/attribution.py",), (*_QUOTES, "tests/explaining")),
    "timestamps": Area(
        ("wireparse/timestamps/*.py",),
        ("tests/timestamps", "tests/timestamps_data/test_calendars.py", "tests/timestamps_data/test_zone_tables.py"),
    ),
    "layout": Area(("wireparse/layout/*.py",), (*_LAYOUT, *_SAMPLES), _DATELINE),
    "dateline": Area(_DATELINE, _LAYOUT),
}
#: Tests that take long, and say nothing of what is read, or run in a process without the fault.
_LEFT_OUT: Final = (
    "test_it_keeps_the_promises",
    "test_it_costs_its_length",
    "test_it_takes_over_no_builtin_sample",
    "test_the_machine_is_never_asked",
)
#: On so many examples a property is tried that says nothing of its own; one that does is tried on at most so many.
_EXAMPLES: Final = (20, 100)


class Fault(NamedTuple):
    """A mutant in its module."""

    path: Path
    tree: ast.Module
    mutant: Mutant
    source: str

    def __str__(self) -> str:
        """Say where it stands and what it changes."""
        path, mutant = self.path.relative_to(ROOT).as_posix(), self.mutant
        return f"{path}:{mutant.line} `{_short(mutant.before)}` -> `{_short(mutant.after)}`"

    def digest(self, seed: str) -> str:
        """Give what the sample is drawn by: nothing that an edit elsewhere changes."""
        function = self.mutant.function[0] if self.mutant.function else ""
        parts = (seed, self.path.name, function, self.source, self.mutant.before, self.mutant.after)
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _short(code: str) -> str:
    line = " ".join(code.split())
    return line if len(line) <= 90 else f"{line[:60]} … {line[-28:]}"  # noqa: PLR2004 - a line that can be read


def paths_of(area: Area) -> list[Path]:
    """Give the modules of an area."""
    without = {path for shape in area.without for path in ROOT.glob(shape)}
    return sorted({path for shape in area.modules for path in ROOT.glob(shape)} - without)


def faults_of(paths: Iterable[Path]) -> Iterator[Fault]:
    """Give every mutant of the modules."""
    for path in paths:
        source = path.read_text(encoding="utf-8")
        lines = source.split("\n")
        tree = ast.parse(source, str(path))
        for mutant in mutants_of(tree):
            yield Fault(path, tree, mutant, lines[mutant.line - 1].strip())


def draw(faults: Sequence[Fault], number: int | None, seed: str) -> list[Fault]:
    """Draw a sample, in the order of the text."""
    if number is None or number >= len(faults):
        return list(faults)
    chosen = set(sorted(range(len(faults)), key=lambda index: (faults[index].digest(seed), index))[:number])
    return [fault for index, fault in enumerate(faults) if index in chosen]


def put(fault: Fault, functions: Sequence[types.FunctionType]) -> None:
    """Put a fault into this process: into the code of its function, or by running its statement, and those that use it, anew.

    *functions* are those of the modules. What stands in the way comes out: code that is no Python, a statement that cannot be run.
    """
    old = fault.mutant.put()
    try:
        if fault.mutant.function is None:
            _run_anew(fault, next(module for module in list(sys.modules.values()) if getattr(module, "__file__", None) == str(fault.path)))
        else:
            _give_code(fault, functions)
    finally:
        fault.mutant.take_back(old)
    for cache in _caches("wireparse"):
        cache.cache_clear()


def functions_of(paths: Iterable[Path]) -> list[types.FunctionType]:
    """Give every function object, wherever it is held, whose code stands in one of the files."""
    names = {str(path) for path in paths}
    return [held for held in gc.get_objects() if isinstance(held, types.FunctionType) and held.__code__.co_filename in names]


def _give_code(fault: Fault, functions: Sequence[types.FunctionType]) -> None:
    """Give every function object of the changed function its new code."""
    compiled = compile(fault.tree, str(fault.path), "exec")
    wanted = (str(fault.path), *(fault.mutant.function or ()))
    code = next(code for code in _codes(compiled) if _identity(code) == wanted)
    held = [function for function in functions if _identity(function.__code__) == wanted]
    if not held:
        raise LookupError(f"no function {wanted}")
    for function in held:
        function.__code__ = code


def _identity(code: types.CodeType) -> tuple[str, str, int]:
    return (code.co_filename, code.co_qualname, code.co_firstlineno)


def _codes(code: types.CodeType) -> Iterator[types.CodeType]:
    for held in code.co_consts:
        if isinstance(held, types.CodeType):
            yield held
            yield from _codes(held)


def _run_anew(fault: Fault, module: types.ModuleType) -> None:
    """Run the changed statement, and later ones that use what it names; whoever imported one of these names gets the new value."""
    changed: set[str] = set()
    for number, statement in enumerate(fault.tree.body[fault.mutant.top :], fault.mutant.top):
        used = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}
        if number != fault.mutant.top and (not isinstance(statement, ast.Assign | ast.AnnAssign) or not used & changed):
            continue
        names = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        before = {name: vars(module)[name] for name in names if name in vars(module)}
        exec(compile(ast.Module([statement], []), str(fault.path), "exec"), vars(module))  # noqa: S102 - our own module
        changed |= names
        for other in list(sys.modules.values()):
            for name, value in before.items():
                if getattr(other, "__dict__", {}).get(name) is value:
                    vars(other)[name] = vars(module)[name]


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _caches(prefix: str) -> list[Any]:
    """Give what remembers answers in the modules of that name."""
    modules = [module for name, module in list(sys.modules.items()) if name.startswith(prefix)]
    kind = type(functools.cache(len))
    return [value for module in modules for value in list(vars(module).values()) if isinstance(value, kind)]


class Covered(NamedTuple):
    """What the tests do without a fault: which of them go through a line of a module, and how long each takes."""

    lines: dict[str, dict[int, list[int]]]
    seconds: list[float]

    def tests(self, fault: Fault) -> list[int]:
        """Give the tests that go through the statement of a fault; what stands outside functions, all that enter the module."""
        lines = self.lines.get(str(fault.path), {})
        first, last = fault.mutant.first, fault.mutant.last
        whole = fault.mutant.function is None
        return sorted({test for line, tests in lines.items() if whole or first <= line <= last for test in tests})


class Mutation:
    """The part of a run of pytest in which the tests would run: here they run once for each fault."""

    def __init__(self, area: str, faults: Sequence[Fault]) -> None:
        """Take the faults to try."""
        self.area = area
        self.faults = faults
        self.survivors: list[Fault] = []
        self.kinds: Counter[str] = Counter()
        self.killers: Counter[tuple[object, int]] = Counter()

    def pytest_collection(self) -> None:
        """Have properties tried on the same few examples each time, and none of them shortened."""
        from hypothesis import HealthCheck, Phase, settings  # pytest wants to import it first

        phases = (Phase.explicit, Phase.generate)
        settings.register_profile(
            "mutation",
            derandomize=True,
            database=None,
            deadline=None,
            max_examples=_EXAMPLES[0],
            phases=phases,
            suppress_health_check=list(HealthCheck),
        )
        settings.load_profile("mutation")

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out what takes long and says nothing of what is read, and try no property for long."""
        from hypothesis import settings

        items[:] = [item for item in items if not item.name.startswith(_LEFT_OUT)]
        for item in items:
            tested = getattr(item, "obj", None)
            own = getattr(tested, "_hypothesis_internal_use_settings", None)
            if own is not None and own.max_examples > _EXAMPLES[1]:
                tested._hypothesis_internal_use_settings = settings(own, max_examples=_EXAMPLES[1])  # type: ignore[union-attr]  # noqa: SLF001

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests once without a fault, then for each fault those that go through it."""
        started = time.monotonic()
        paths = sorted({fault.path for fault in self.faults})
        for path in paths:
            importlib.import_module(_name(path))
        functions = functions_of(paths)
        gc.collect()
        gc.freeze()
        covered = _cover(session, paths)
        print(f"{len(session.items)} tests ran in {time.monotonic() - started:.0f} s", flush=True)
        for fault in self.faults:
            kind = self._try(session, fault, covered, functions)
            self.kinds[kind.partition(":")[0]] += 1
            if kind in {"survived", "uncovered"}:
                self.survivors.append(fault)
            if kind not in {"noticed", "timeout"}:
                print(f"{kind:9} {fault}", flush=True)
        print(f"in {time.monotonic() - started:.0f} s")
        return True

    def _try(self, session: pytest.Session, fault: Fault, covered: Covered, functions: Sequence[types.FunctionType]) -> str:
        """Give what becomes of one fault: noticed, timeout, survived, uncovered, or void where it cannot be put in."""
        where = (fault.path, fault.mutant.function)
        tests = sorted(covered.tests(fault), key=lambda test: (-self.killers[where, test], covered.seconds[test], test))
        if not tests:
            return "uncovered"
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            _run_with(session, functools.partial(put, fault, functions), tests, covered.seconds, writing)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            said = pipe.read()
        _, status = os.waitpid(child, 0)
        if said.isdigit():
            self.killers[where, int(said)] += 1
            return "noticed"
        if said:
            return said
        return "timeout" if os.WIFSIGNALED(status) else "noticed"

    def noticed(self) -> tuple[int, int]:
        """Give how many faults were noticed, and of how many."""
        noticed = self.kinds["noticed"] + self.kinds["timeout"]
        return noticed, noticed + len(self.survivors)


def _run_with(session: pytest.Session, make: Callable[[], None], tests: Sequence[int], seconds: Sequence[float], writing: int) -> None:
    """Put in the fault, run the tests until one fails, write its number, and end this process."""
    said = "survived"
    try:
        _, highest = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, highest))
        _mute()
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        try:
            make()
        except Exception as error:  # noqa: BLE001 - a fault that cannot be put in is none
            said, tests = f"void: {error!r}", []
        for place, test in enumerate(tests):
            least, times = _PATIENCE
            signal.setitimer(signal.ITIMER_PROF, max(least, times * seconds[test]))
            following = session.items[tests[place + 1]] if place + 1 < len(tests) else None
            if _fails(session.items[test], following):
                said = str(test)
                break
    except BaseException:  # noqa: BLE001 - whatever comes out was noticed
        said = ""
    os.write(writing, said.encode())
    os._exit(0)


def _mute() -> None:
    """Let a test write nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)


def _fails(item: pytest.Item, following: pytest.Item | None) -> bool:
    """Run one test."""
    return any(report.failed for report in runtestprotocol(item, log=False, nextitem=following))


def _cover(session: pytest.Session, paths: Sequence[Path]) -> Covered:
    """Run all tests in a process of their own, and note the lines that each goes through and its time.

    Raises:
        pytest.UsageError: a test fails without a fault.
    """
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told.json"
        child = os.fork()
        if not child:
            try:
                told.write_text(json.dumps(_traced(session, paths)), encoding="utf-8")
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        found = json.loads(told.read_text(encoding="utf-8"))
    if found["failed"]:
        raise pytest.UsageError(f"without a fault there fail: {', '.join(found['failed'])}")
    lines = {path: {int(line): tests for line, tests in held.items()} for path, held in found["lines"].items()}
    return Covered(lines, found["seconds"])


def _traced(session: pytest.Session, paths: Sequence[Path]) -> dict[str, Any]:
    """Run all tests, each with the caches of the modules empty, so that every test shows all that it needs."""
    seconds, failed = [], []
    watch = coverage.Coverage(data_file=None, include=[str(path) for path in paths], config_file=False)
    caches = [cache for path in paths for cache in _caches(_name(path))]
    watch.start()
    for number, item in enumerate(session.items):
        for cache in caches:
            cache.cache_clear()
        watch.switch_context(str(number))
        following = session.items[number + 1] if number + 1 < len(session.items) else None
        started = time.process_time()
        if _fails(item, following):
            failed.append(item.nodeid)
        seconds.append(time.process_time() - started)
    watch.stop()
    data = watch.get_data()
    lines = {
        str(path): {line: [int(test) for test in tests if test] for line, tests in data.contexts_by_lineno(str(path)).items()}
        for path in paths
    }
    return {"seconds": seconds, "failed": failed, "lines": lines}


def main(arguments: Sequence[str] | None = None) -> int:
    """Try the mutants of an area."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("area", choices=AREAS)
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--again", type=Path)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args(arguments)
    area = AREAS[options.area]
    every = list(faults_of(paths_of(area)))
    faults = draw(every, options.sample, options.seed)
    if options.again:
        told = {line.partition(" ")[2].strip() for line in options.again.read_text(encoding="utf-8").split("\n")}
        faults = [fault for fault in faults if str(fault) in told]
    if options.list:
        print(*faults, sep="\n")
        return 0
    os.chdir(ROOT)
    run = Mutation(options.area, faults)
    modules = [str(path.relative_to(ROOT)) for path in paths_of(area)]
    code = pytest.main(["-q", "-s", "-p", "no:cacheprovider", *area.tests, *modules], plugins=[run])
    if code not in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}:
        return 2
    noticed, tried = run.noticed()
    share = 100 * noticed / tried if tried else 0.0
    kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(run.kinds.items()))
    print(f"{options.area}: {noticed} of {tried} noticed, {share:.1f} %, drawn from {len(every)} ({kinds})")
    return int(share < WANTED)


if __name__ == "__main__":
    sys.exit(main())
