"""Read inputs in one setting and write what comes out, for `tools/determinism.py`.

Usage: python tools/determinism_worker.py inputs FILE
       python tools/determinism_worker.py MODE INPUTS OUTPUT

`inputs` writes the inputs, one a line in base64. Each MODE reads them all and writes a line of JSON for each; on standard output it
says in which setting that was, so that a setting that did not take effect is not taken for one that did.
"""

from __future__ import annotations

import base64
import contextlib
import datetime as dt
import json
import locale
import platform
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
#: What stands beside the samples.
_NOT_COPY: Final = (".json", ".py", ".pyc", ".toml", ".md")
#: So many threads start at once.
THREADS: Final = 16
#: Of so many inputs one is read in every thread.
_SHARED: Final = 16
#: So often, in seconds, they take turns: fifty times as often as usual.
_SWITCH: Final = 1e-4
#: Each seed is mutated so often; with this seed, always alike.
_MUTANTS: Final = 2
#: Of the code points up to here, those that have a meaning in this version of Unicode are tried, so many in one text.
_LAST: Final = 0x20000
_TOGETHER: Final = 120
_SOME: Final = 50
#: Letters of phonetic scripts that Unicode 15, so Python 3.12, made lower-case. Nothing else that Unicode 14 has was changed since; what it
#: has not is not tried.
RECLASSIFIED: Final = "\u10fc\ua7f2\ua7f3\ua7f4\uab69"
#: A language, a zone and a time of receipt that need not be the text's own.
_OPTIONS: Final[Mapping[str, Any]] = {
    "language": "en",
    "timezone": "America/New_York",
    "received": dt.datetime(2024, 3, 10, 7, 30, tzinfo=dt.UTC),
}


def write_inputs(path: Path) -> None:
    """Write every shipped sample and example, mutants of them, and texts that hold each character there is."""
    sys.path.insert(0, str(ROOT / "fuzz"))
    import random

    from seeds import mutate, seeds

    folders = (ROOT / "wireparse" / "testing" / "samples", ROOT / "examples", ROOT / "tests" / "envelopes" / "samples")
    shipped = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    found = [path.read_bytes() for path in shipped if not path.name.endswith(_NOT_COPY) or path.name.endswith(".ninjs.json")]
    found += [path.read_bytes() for path in sorted((ROOT / "tests" / "regressions").rglob("*")) if path.is_file()]
    chance = random.Random(7)  # noqa: S311 - the same seed, the same inputs
    found += [mutate("bytes", seed, chance) for seed in seeds("bytes") for _ in range(_MUTANTS)]
    found += [text.encode("utf-8", "surrogatepass") for text in _characters()]
    path.write_text("".join(base64.b64encode(data).decode() + "\n" for data in found), encoding="ascii")


def _characters() -> list[str]:
    """Give dispatches that use every character of this version of Unicode as a name, a word, a digit and a blank."""
    import unicodedata

    known = [chr(code) for code in range(_LAST) if unicodedata.category(chr(code)) not in ("Cn", "Co")]
    known = [c for c in known if c not in RECLASSIFIED and (not _is_bulk(c) or ord(c) % _SOME == 0)]
    return [
        f'BRENZ, 14 mai 2024 (AFP) - "Oui {run}", a dit Jean {run.title()}.\n\n' + "\n".join(f"{c}12 : 1{c}2 « {c} » {c}" for c in run)
        for run in ("".join(known[at : at + _TOGETHER]) for at in range(0, len(known), _TOGETHER))
    ]


def _is_bulk(character: str) -> bool:
    """Tell whether *character* is one of tens of thousands of Han, Hangul and characters of old scripts, which are all treated alike."""
    return "\u3400" <= character < "\ufb00" or character >= "\U00010000"


def read(data: bytes) -> str:
    """Give what is read in one input, as one line of JSON."""
    import wireparse
    from wireparse.export.html import to_html

    dispatch = wireparse.parse_dispatch(data)
    text = dispatch.text[:2000]
    pieces = [dispatch.to_json(), wireparse.parse_dispatch(data, **_OPTIONS).to_json(), to_html(dispatch)]
    pieces += [repr(piece) for piece in (*wireparse.parse_timestamps(text), *wireparse.find_quotes(text, indirect=True))]
    pieces += [repr(found) for found in wireparse.detect_formats(data)]
    return json.dumps(pieces)


def _one_by_one(inputs: Sequence[bytes]) -> list[str]:
    return [read(data) for data in inputs]


def _backwards(inputs: Sequence[bytes]) -> list[str]:
    """Read the last input first: no result may depend on what was read before it."""
    return [read(data) for data in reversed(inputs)][::-1]


def _in_threads(inputs: Sequence[bytes]) -> list[str]:
    """Read one input in `_SHARED` in every thread, each beginning elsewhere.

    Raises:
        SystemExit: the threads give different answers.
    """
    answers: list[dict[int, str]] = [{} for _ in range(THREADS)]

    shared = range(0, len(inputs), _SHARED)

    def work(own: int) -> None:
        first = own * len(shared) // THREADS
        for at in (*shared[first:], *shared[:first]):
            answers[own][at] = read(inputs[at])

    _run_threads(work)
    if different := [at for at in shared if len({answer[at] for answer in answers}) > 1]:
        raise SystemExit(f"threads differ on {len(different)} inputs, such as number {different[0]}")
    return [answers[0][at] if at in shared else read(inputs[at]) for at in range(len(inputs))]


def _at_first_use(inputs: Sequence[bytes]) -> list[str]:
    """Share the inputs among threads that start at once where nothing of the library was imported yet."""
    answers: dict[int, str] = {}

    def work(own: int) -> None:
        for at in range(own, len(inputs), THREADS):
            answers[at] = read(inputs[at])

    _run_threads(work)
    return [answers[at] for at in range(len(inputs))]


def _run_threads(work: Callable[[int], None]) -> None:
    gate = threading.Barrier(THREADS)
    failures: list[BaseException] = []

    def begin(own: int) -> None:
        gate.wait()
        try:
            work(own)
        except Exception as error:  # noqa: BLE001 - it is raised in the main thread
            failures.append(error)

    sys.setswitchinterval(_SWITCH)
    threads = [threading.Thread(target=begin, args=(own,)) for own in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]


def _in_processes(method: str) -> Callable[[Sequence[bytes]], list[str]]:
    def work(inputs: Sequence[bytes]) -> list[str]:
        import multiprocessing

        import wireparse

        # What `parse_many` gives, and what a pool of the standard library gives.
        multiprocessing.set_start_method(method)
        with multiprocessing.Pool(2) as pool:
            lines = pool.map(read, inputs, chunksize=20)
        for data, line, result in zip(inputs, lines, wireparse.parse_many(inputs, workers=2), strict=True):
            if (result.dispatch or wireparse.Dispatch(text="")).to_json() != json.loads(line)[0]:
                raise SystemExit(f"parse_many gives another result for {data[:60]!r}")
        return lines

    return work


MODES: Final[Mapping[str, Callable[[Sequence[bytes]], list[str]]]] = {
    "plain": _one_by_one,
    "backwards": _backwards,
    "threads": _in_threads,
    "first-use": _at_first_use,
    "fork": _in_processes("fork"),
    "spawn": _in_processes("spawn"),
}


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says."""
    if arguments[0] == "inputs":
        write_inputs(Path(arguments[1]))
        return 0
    mode, source, target = arguments
    with contextlib.suppress(locale.Error):  # there is none of that name, which shows in the month below
        locale.setlocale(locale.LC_ALL, "")
    lines = MODES[mode]([base64.b64decode(line) for line in Path(source).read_text(encoding="ascii").splitlines()])
    Path(target).write_text("".join(line + "\n" for line in lines), encoding="ascii")
    facts = {
        "python": ".".join(platform.python_version_tuple()[:2]),
        "optimize": sys.flags.optimize,
        "month": time.strftime("%B", time.gmtime(1_720_000_000)),
        "offset": time.strftime("%z", time.localtime(1_720_000_000)),
        "year": time.gmtime().tm_year,
        "packages": {name: version(name) for name in ("attrs", "python-dateutil", "regex")},
    }
    print(json.dumps(facts))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
