"""Fuzz the library: each target for a while, one after the other, or replay what was found.

Usage: python fuzz/run.py [TARGET ...] [--minutes 30 | --seconds 20] [--finds FOLDER] [--plain]
       python fuzz/run.py --replay

With atheris installed (`pip install atheris`, Linux and macOS) inputs are guided by coverage. A find is an input on which a promise is
broken, an exception comes out, or which takes seconds; it is shortened, and stands in FOLDER with its traceback. To keep it
from coming back, move it to `tests/regressions/TARGET/`, where the tests replay it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from targets import TARGETS

HERE: Final = Path(__file__).resolve().parent
REGRESSIONS: Final = HERE.parent / "tests" / "regressions"
#: How much longer than asked for a worker may take: it starts, and an input may be slow.
_GRACE: Final = 240


def replay() -> int:
    """Try every file of `tests/regressions` and give the number that still goes wrong."""
    wrong = 0
    files = [path for name in TARGETS for path in sorted((REGRESSIONS / name).glob("*")) if path.is_file()]
    for path in files:
        try:
            TARGETS[path.parent.name](path.read_bytes())
        except Exception as error:  # noqa: BLE001 - whatever comes out is a find
            wrong += 1
            print(f"{path.relative_to(HERE.parent)}: {type(error).__name__}: {error}")
    print(f"replayed {len(files)} finds of old, {wrong} go wrong")
    return wrong


def fuzz(name: str, seconds: float, folder: Path, extra: Sequence[str]) -> dict[str, Any]:
    """Fuzz one target in a process of its own; a process that dies is a find as well."""
    command = [sys.executable, str(HERE / "worker.py"), name, str(seconds), str(folder), *extra]
    try:
        done = subprocess.run(command, check=False, capture_output=True, text=True, errors="replace", timeout=seconds + _GRACE)
        last = (done.stdout.strip().splitlines() or [""])[-1]
        report: dict[str, Any] = (
            json.loads(last) if last.startswith("{") else {"finds": {f"the process ended with {done.returncode}": done.stderr[-2000:]}}
        )
    except subprocess.TimeoutExpired:
        report = {"finds": {"the process did not end": ""}}
    return {"target": name, "engine": "none", "inputs": 0, **report}


def shorten(name: str, path: Path) -> None:
    """Leave out of a find what it does not need, in ever smaller pieces, as long as the same kind of error comes out."""
    data = path.read_bytes()
    wanted = _error(TARGETS[name], data)
    if wanted is None:
        return
    size = len(data) // 2
    while size:
        at = 0
        while at < len(data):
            less = data[:at] + data[at + size :]
            if _error(TARGETS[name], less) == wanted:
                data = less
            else:
                at += size
        size //= 2
    path.write_bytes(data)


def _error(target: Callable[[bytes], None], data: bytes) -> str | None:
    try:
        target(data)
    except AssertionError as error:
        return "".join(c for c in str(error).rpartition(" ")[0][-12:] if c.isalpha()) + type(error).__name__
    except Exception as error:  # noqa: BLE001 - whatever comes out is a find
        return type(error).__name__
    return None


def main(arguments: Sequence[str] | None = None) -> int:
    """Fuzz what the command line names; the exit code tells whether anything was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(TARGETS)}; all without")
    parser.add_argument("--minutes", type=float, default=30.0, help="for each target")
    parser.add_argument("--seconds", type=float, help="for each target, instead of minutes")
    parser.add_argument("--finds", type=Path, default=HERE / "finds", help="where finds are put")
    parser.add_argument("--seed", type=int, default=1, help="another seed tries other inputs")
    parser.add_argument("--plain", action="store_true", help="mutation alone, without atheris")
    parser.add_argument("--replay", action="store_true", help="only replay the finds of old")
    chosen = parser.parse_args(arguments)
    if unknown := [name for name in chosen.targets if name not in TARGETS]:
        parser.error(f"there is no target called {', '.join(unknown)}; there are {', '.join(TARGETS)}")
    wrong = replay()
    if chosen.replay:
        return 1 if wrong else 0
    seconds = chosen.seconds or chosen.minutes * 60
    extra = ["--seed", str(chosen.seed), *(["--plain"] if chosen.plain else [])]
    for name in chosen.targets or list(TARGETS):
        report = fuzz(name, seconds, chosen.finds, extra)
        print(f"{name:10} {report['inputs']:>9} inputs by {report['engine']} in {seconds:.0f} s, {len(report['finds'])} finds", flush=True)
        for place, path in report["finds"].items():
            wrong += 1
            if Path(path).is_file():
                if not place.startswith("slow"):
                    shorten(name, Path(path))
                print(f"    {place}\n    {path} ({Path(path).stat().st_size} bytes)", flush=True)
            else:
                print(f"    {place}\n{path}", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
