"""Read the same inputs in many settings and compare what comes out, byte by byte: nothing but the input may have a say.

Usage: python3 tools/determinism.py [--jobs N] [--every N] [--only WORDS] [--need-all] [--keep FOLDER]

It needs nothing but Python 3.11 or newer and pip: the environments it makes stand in `.ci-venv`. The inputs are every shipped sample
and example, what fuzzing once found, mutants of all of them, and texts that hold each character. Of each input are compared: the JSON of
`parse_dispatch`, without options and with a language, zone and time of receipt that are not its own; the page; what
`parse_timestamps`, `find_quotes` and `detect_formats` find.

The settings are time zones, locales, hash seeds, `-O` and `-OO`, another day, another order of the inputs, sixteen threads at once, the
first use included, processes by fork and spawn, every supported Python, and the lowest and newest dependencies. What a machine has not,
such as another Python, is not tried, and the table says so; `--need-all` makes that a failure. The exit code is 1 if anything differs.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from check import ENVIRONMENTS, ROOT, CheckError, environment, run

WORKER: Final = ROOT / "tools" / "determinism_worker.py"
PROJECT: Final[Mapping[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
#: The lowest versions that the project allows, and what they are called.
FLOORS: Final = dict(entry.split(">=") for entry in PROJECT["dependencies"] if ";" not in entry)
#: Locales by their name, the charmap they are made of, and what July is called in them.
LOCALES: Final = {
    "C": ("", "July"),
    "tr_TR.UTF-8": ("UTF-8", "Temmuz"),
    "de_DE.ISO-8859-1": ("ISO-8859-1", "Juli"),
    "ja_JP.EUC-JP": ("EUC-JP", "7月"),
}
#: Time zones, and their offset in July 2024.
ZONES: Final = {"UTC": "+0000", "America/New_York": "-0400", "Asia/Kolkata": "+0530", "Pacific/Apia": "+1300", "XYZ+12": "-1200"}
ANOTHER_DAY: Final = "2031-02-28 23:59:50"
#: In how many fresh processes the threads race for the first use.
RACES: Final = 3
#: Variables that could have a say, were they not set apart for each setting.
_OWN: Final = ("TZ", "LANG", "LANGUAGE", "LC_", "PYTHON", "LOCPATH")
#: So long, in seconds, one setting may take.
_LIMIT: Final = 1800


class Setting(NamedTuple):
    """One setting: how the worker is run, and what it must say of itself so that the setting counts as tried."""

    name: str
    python: Path | None
    mode: str = "plain"
    flags: tuple[str, ...] = ()
    variables: Mapping[str, str] = {}
    facts: Mapping[str, Any] = {}
    before: tuple[str, ...] = ()
    missing: str = ""


class Verdict(NamedTuple):
    """What came of a setting: `same`, `different` or `not tried`, and more words on it."""

    setting: Setting
    word: str
    told: str = ""


def find_python(version: str) -> Path | None:
    """Give a Python of that version: the running one, one on the path, one of pyenv's, or one that uv can fetch."""
    candidates = [sys.executable, shutil.which(f"python{version}"), shutil.which(f"python{version}.exe")]
    candidates += sorted((Path.home() / ".pyenv" / "versions").glob(f"{version}.*/bin/python"))  # type: ignore[arg-type]
    for candidate in filter(None, candidates):
        if _version(str(candidate)) == version:
            return Path(candidate)
    try:
        uv = environment("uv")
        run(uv, "-m", "pip", "install", "-q", "uv", quiet=True, show=False)
        folder = ENVIRONMENTS / "pythons"
        run(uv, "-m", "uv", "python", "install", "--install-dir", folder, version, quiet=True, show=False)
    except CheckError:
        return None
    found = sorted(folder.glob(f"cpython-{version}.*/bin/python{version}"))
    return found[0] if found and _version(str(found[0])) == version else None


def _version(python: str) -> str:
    code = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])"
    return subprocess.run([python, "-c", code], capture_output=True, text=True, check=False).stdout.strip()


def with_packages(python: Path, kind: str, pins: Sequence[str]) -> Path:
    """Give the Python of an environment of *python* with the newest packages, but for *pins*."""
    inside = environment(f"determinism-{_version(str(python))}-{kind}", python)
    run(inside, "-m", "pip", "install", "-q", "--upgrade", "--upgrade-strategy", "eager", "--editable", ".", *pins, quiet=True)
    return inside


def settings(scratch: Path) -> Iterator[Setting]:
    """Give all settings, the one that the others are compared with first."""
    pythons = {line.rsplit(" ", 1)[1]: None for line in PROJECT["classifiers"] if line.rsplit(" ", 1)[1].startswith("3.")}
    found = {version: find_python(version) for version in pythons}
    lowest = next((version for version, python in found.items() if python), None)
    python = found[lowest] if lowest else None
    if lowest is None or python is None:
        raise CheckError(f"none of Python {', '.join(pythons)} is here")
    newest = with_packages(python, "newest", ())
    yield Setting(f"Python {lowest}, newest packages", newest)
    for version, other in found.items():
        if version != lowest:
            inside = with_packages(other, "newest", ()) if other else None
            yield Setting(
                f"Python {version}, newest packages", inside, facts={"python": version}, missing="no such Python here, and none to fetch"
            )
    pins = [f"{name}=={floor}" for name, floor in FLOORS.items()]
    yield Setting("lowest packages", with_packages(python, "lowest", pins), facts={"packages": FLOORS})
    dateutil = {"python-dateutil": FLOORS["python-dateutil"]}
    pin = [f"{name}=={floor}" for name, floor in dateutil.items()]
    yield Setting("lowest dateutil alone", with_packages(python, "dateutil", pin), facts={"packages": dateutil})
    for zone, offset in ZONES.items():
        yield Setting(f"TZ={zone}", newest, variables={"TZ": zone}, facts={"offset": offset}, missing="the system does not know this zone")
    for name, (charmap, month) in LOCALES.items():
        variables = {"LC_ALL": name, **({"LOCPATH": str(scratch)} if _make_locale(name, charmap, scratch) else {})}
        yield Setting(f"LC_ALL={name}", newest, variables=variables, facts={"month": month}, missing="the system has no such locale")
    for seed in ("0", "1", "4294967295"):
        yield Setting(f"PYTHONHASHSEED={seed}", newest, variables={"PYTHONHASHSEED": seed})
    yield Setting("python -O", newest, flags=("-O",), facts={"optimize": 1})
    yield Setting("python -OO", newest, flags=("-OO",), facts={"optimize": 2})
    faketime = shutil.which("faketime")
    before = (faketime, ANOTHER_DAY) if faketime else ()
    day = Setting(f"on {ANOTHER_DAY[:10]}", newest if faketime else None, facts={"year": int(ANOTHER_DAY[:4])}, before=before)
    yield day._replace(missing="the command faketime is not installed")
    yield Setting("inputs in reverse order", newest, "backwards")
    yield Setting("16 threads, all the same inputs", newest, "threads")
    for number in range(1, RACES + 1):
        yield Setting(f"16 threads at first use, try {number}", newest, "first-use")
    for method in ("fork", "spawn"):
        there = hasattr(os, "fork") or method == "spawn"
        yield Setting(f"2 processes by {method}", newest if there else None, method, missing="the system cannot do that")


def _make_locale(name: str, charmap: str, scratch: Path) -> bool:
    """Compile a locale from the sources that the C library brings; tell whether that could be done."""
    localedef = shutil.which("localedef")
    if not localedef or not charmap:
        return False
    command = [localedef, "--no-archive", "-c", "-i", name.split(".", maxsplit=1)[0], "-f", charmap, str(scratch / name)]
    subprocess.run(command, check=False, capture_output=True)
    return (scratch / name).is_dir()


def attempt(setting: Setting, inputs: Path, output: Path) -> Verdict:
    """Read the inputs in one setting and tell whether that could be done."""
    if setting.python is None:
        return Verdict(setting, "not tried", setting.missing)
    variables = {name: value for name, value in os.environ.items() if not name.startswith(_OWN)} | dict(setting.variables)
    command = [*setting.before, str(setting.python), *setting.flags, str(WORKER), setting.mode, str(inputs), str(output)]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, errors="replace", check=False, timeout=_LIMIT)
    if done.returncode:
        return Verdict(setting, "different", (done.stderr.strip().splitlines() or ["it died"])[-1])
    facts = json.loads(done.stdout)
    for name, wanted in setting.facts.items():
        pairs = [(facts[name][key], floor) for key, floor in wanted.items()] if isinstance(wanted, dict) else [(facts[name], wanted)]
        if wrong := [f"{name}: {got}, not {want}" for got, want in pairs if got != want and not str(got).startswith(f"{want}.")]:
            return Verdict(setting, "not tried", setting.missing or "; ".join(wrong))
    packages = ", ".join(f"{name} {version}" for name, version in facts["packages"].items())
    return Verdict(setting, "same", f"Python {facts['python']}, {packages}")


def compare(verdict: Verdict, first: Path, second: Path) -> Verdict:
    """Compare what came out in two settings."""
    if verdict.word != "same" or first.read_bytes() == second.read_bytes():
        return verdict
    pairs = list(zip(first.read_text(encoding="ascii").split("\n"), second.read_text(encoding="ascii").split("\n"), strict=True))
    different = [at for at, (one, other) in enumerate(pairs) if one != other]
    one, other = pairs[different[0]]
    at = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    stretch = slice(max(0, at - 60), at + 60)
    told = f"{len(different)} inputs, first number {different[0]}:\n    {one[stretch]}\n    {other[stretch]}"
    return verdict._replace(word="different", told=told)


def main(arguments: Sequence[str] | None = None) -> int:
    """Try the settings and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=1, help="how many settings are tried at once")
    parser.add_argument("--only", default="", help="only settings whose name holds these words")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="read one input in N, to be done sooner")
    parser.add_argument("--need-all", action="store_true", help="fail if a setting cannot be tried")
    parser.add_argument("--keep", type=Path, help="a folder for what came out in each setting")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        folder = chosen.keep or scratch
        folder.mkdir(parents=True, exist_ok=True)
        reference, *others = settings(scratch)
        others = [setting for setting in others if chosen.only in setting.name]
        inputs = folder / "inputs"
        run(reference.python or "", WORKER, "inputs", inputs)
        lines = inputs.read_text(encoding="ascii").splitlines(keepends=True)[:: chosen.every]
        inputs.write_text("".join(lines), encoding="ascii")
        standard = folder / "0"
        verdicts = [attempt(reference, inputs, standard)]
        print(f"{len(lines):,} inputs in {len(others)} settings, compared with {reference.name}: {verdicts[0].told}", flush=True)
        if verdicts[0].word != "same":
            return 1

        def try_one(number: int) -> Verdict:
            output = folder / str(number)
            verdict = compare(attempt(others[number - 1], inputs, output), standard, output)
            if not chosen.keep:
                output.unlink(missing_ok=True)
            return verdict

        with concurrent.futures.ThreadPoolExecutor(chosen.jobs) as pool:
            for verdict in pool.map(try_one, range(1, len(others) + 1)):
                verdicts.append(verdict)
                shown = verdict.told if verdict.word != "same" or verdict.setting.facts.keys() & {"python", "packages"} else ""
                print(f"{verdict.setting.name:<34} {verdict.word:<10} {shown}".rstrip(), flush=True)
    words = [verdict.word for verdict in verdicts[1:]]
    print(f"{words.count('same')} the same, {words.count('different')} different, {words.count('not tried')} not tried")
    return 1 if "different" in words or (chosen.need_all and "not tried" in words) else 0


if __name__ == "__main__":
    sys.exit(main())
