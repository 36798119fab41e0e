"""Fuzz one target in this process for a while: with atheris where it is installed, guided by coverage, else by mutation alone.

Usage: python fuzz/worker.py TARGET SECONDS FOLDER [--seed N] [--plain]

Finds are written into FOLDER, one file for each place in the library at which something went wrong; fuzzing goes on behind them.
The last line of the output is JSON: the engine, the number of inputs, the finds.
"""

from __future__ import annotations

import argparse
import contextlib
import faulthandler
import hashlib
import importlib
import importlib.util
import json
import os
import pkgutil
import random
import re
import signal
import sys
import time
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any, NoReturn

#: An input of a few thousand characters that takes so long is a find: at the promised cost it takes milliseconds.
SLOW = 3.0


#: What a message says of the one input: numbers, and words in quotation marks.
_OWN = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|[0-9]+")


#: So many seconds after its time a process is ended.
_GRACE = 180.0


class TooSlowError(Exception):
    """An input took longer than it may."""


class Fuzzing:
    """Tries inputs on one target and keeps what goes wrong."""

    def __init__(self, name: str, seconds: float, folder: Path) -> None:
        """Begin; nothing was tried yet."""
        from targets import TARGETS

        self.name, self.folder = name, folder
        self.target = TARGETS[name]
        self.ends = time.monotonic() + seconds
        self.tried = 0
        self.finds: dict[str, str] = {}
        self.saved = self.ends

    def over(self) -> bool:
        """Tell whether the time is up."""
        return time.monotonic() > self.ends

    def attempt(self, data: bytes) -> None:
        """Try one input."""
        self.tried += 1
        signal.setitimer(signal.ITIMER_VIRTUAL, SLOW)
        try:
            self.target(data)
        except Exception as error:  # noqa: BLE001 - whatever comes out is a find
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            self._keep(data, error)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)

    def _keep(self, data: bytes, error: Exception) -> None:
        """Save an input, the shortest for each kind of error and place."""
        told = str(error).split("\n  ", 1)[1] if isinstance(error, AssertionError) and "\n  " in str(error) else ""
        kind = _OWN.sub("", told.split("\n", 1)[0])
        place = "slow" if isinstance(error, TooSlowError) else f"{type(error).__name__} {_place(error.__traceback__)} {kind}"
        path = self.folder / f"{self.name}-{hashlib.sha256(place.encode()).hexdigest()[:10]}"
        if path.exists() and path.stat().st_size <= len(data):
            return
        path.write_bytes(data)
        path.with_suffix(".txt").write_text("".join(traceback.format_exception(error)), encoding="utf-8", errors="backslashreplace")
        self.finds[place] = str(path)
        print(f"find: {self.name}: {place}: {path}", flush=True)

    def close(self, engine: str) -> NoReturn:
        """Report and leave at once: the engine must not add its own summary."""
        print(json.dumps({"target": self.name, "engine": engine, "inputs": self.tried, "finds": self.finds}), flush=True)
        os._exit(1 if self.finds else 0)


def _place(trace: TracebackType | None) -> str:
    """Name the innermost place inside of the library."""
    frames = [f for f in traceback.extract_tb(trace) if "wireparse" in f.filename] or traceback.extract_tb(trace)
    return f"{Path(frames[-1].filename).stem}.{frames[-1].name}"


def _alarm(_number: int, _frame: FrameType | None) -> NoReturn:
    raise TooSlowError(f"an input took longer than {SLOW} s of the processor")


def _import_all() -> None:
    """Import every module of the library, those that are imported when needed too."""
    import wireparse

    for module in pkgutil.walk_packages(wireparse.__path__, "wireparse."):
        if not module.name.endswith("__main__"):
            with contextlib.suppress(ImportError):  # an extra that is not installed
                importlib.import_module(module.name)


def guided(fuzzing_of: Any, name: str, seed: int, corpus: Path) -> NoReturn:
    """Fuzz with atheris."""
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["wireparse"]):
        _import_all()
    from seeds import LONGEST, mutate, seeds

    fuzzing: Fuzzing = fuzzing_of()
    for data in seeds(name):
        (corpus / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)

    def one(data: bytes) -> None:
        fuzzing.attempt(data)
        if fuzzing.over():
            fuzzing.close("atheris")

    def change(data: bytes, most: int, number: int) -> bytes:
        chance = random.Random(number)  # noqa: S311 - the same number, the same change
        if chance.random() < 0.15:  # noqa: PLR2004 - the engine's own changes, too
            return bytes(atheris.Mutate(data, most))
        return mutate(name, data, chance)[:most]

    options = [
        sys.argv[0],
        str(corpus),
        f"-seed={seed}",
        f"-max_len={LONGEST * 4}",
        "-timeout=60",
        "-rss_limit_mb=3000",
        "-verbosity=0",
        "-print_final_stats=0",
    ]
    atheris.Setup(options, one, custom_mutator=change)
    atheris.Fuzz()
    fuzzing.close("atheris")


def plain(fuzzing_of: Any, name: str, seed: int) -> NoReturn:
    """Fuzz by mutation alone."""
    from seeds import mutate, seeds

    fuzzing: Fuzzing = fuzzing_of()
    chance = random.Random(seed)  # noqa: S311 - the same seed, the same inputs
    pool = list(seeds(name))
    while not fuzzing.over():
        data = chance.choice(pool)
        for _ in range(chance.choice((1, 1, 2, 4))):
            data = mutate(name, data, chance)
        fuzzing.attempt(data)
    fuzzing.close("mutation")


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Fuzz the target that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target")
    parser.add_argument("seconds", type=float)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plain", action="store_true", help="do not use atheris")
    chosen = parser.parse_args(arguments)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGVTALRM, _alarm)
    faulthandler.dump_traceback_later(chosen.seconds + _GRACE, exit=True)  # whatever hangs, show where

    def fuzzing_of() -> Fuzzing:
        return Fuzzing(chosen.target, chosen.seconds, chosen.folder)

    corpus = chosen.folder / f"corpus-{chosen.target}"
    if chosen.plain or importlib.util.find_spec("atheris") is None:
        plain(fuzzing_of, chosen.target, chosen.seed)
    corpus.mkdir(exist_ok=True)
    guided(fuzzing_of, chosen.target, chosen.seed, corpus)


if __name__ == "__main__":
    main()
