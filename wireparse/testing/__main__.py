"""`python -m wireparse.testing`: check samples, write their goldens, or show as what they are recognised."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from wireparse.formats.registry import FormatRegistry, default_registry
from wireparse.formats.spec import AgencyFormat
from wireparse.testing.confusion import builtin_samples, confusion_matrix, margin_problem, recognised
from wireparse.testing.coverage import uncovered
from wireparse.testing.goldens import golden_difference, render_golden
from wireparse.testing.mutations import assert_mutations
from wireparse.testing.sampling import Sample, read_negatives, read_samples, registry_with, sample_folders

_DESCRIPTION = """\
Check the samples of agency formats. FOLDER is named after its format and holds NAME.txt files, or holds such folders.

check      say what is wrong: recognition, goldens, promises, and what of the format no sample shows
update     write NAME.json for each sample; refused where the dispatch breaks a promise or is taken for another agency's
coverage   say what of the format no sample shows
confusion  show as which format the samples, and those of the built-in formats, are recognised
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; 1 when something is wrong, 2 when it makes no sense."""
    parser = argparse.ArgumentParser(
        prog="python -m wireparse.testing", description=_DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("action", choices=("check", "update", "coverage", "confusion"))
    parser.add_argument("folder", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--format", metavar="MODULE:NAME", help="the format, where no installed package offers it yet")
    given = parser.parse_args(arguments)
    folders = [folder for path in given.folder for folder in sample_folders(path)]
    if not folders:
        parser.error(f"there are no samples, NAME.txt, in {', '.join(map(str, given.folder))}")
    registry = default_registry()
    if given.format:
        registry = registry.register(_load(given.format), replace=True)
    if unknown := [folder.name for folder in folders if folder.name not in registry]:
        parser.error(f"no format is called {', '.join(unknown)}; install the plug-in, or name its value with --format MODULE:NAME")
    if given.action == "confusion":
        return _confusion(folders, registry)
    problems = [problem for folder in folders for problem in _ACTIONS[given.action](folder, registry.get(folder.name))]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def _load(value: str) -> AgencyFormat:
    """Import the format that is named as `module:attribute`, from the folder one stands in if need be."""
    sys.path.insert(0, "")
    module, _, attribute = value.partition(":")
    found = getattr(importlib.import_module(module), attribute or "FORMAT")
    if not isinstance(found, AgencyFormat):
        raise TypeError(f"{value} is a {type(found).__name__}, not an AgencyFormat")
    return found


def _check(folder: Path, format: AgencyFormat) -> list[str]:
    """Say what is wrong with the samples in *folder*."""
    problems = [problem for sample in read_samples(folder) for problem in (_unsound(sample, format) or _outdated(sample, format))]
    registry = registry_with(format)
    problems += [
        f"{negative.path}: it is taken for {format.name}"
        for negative in read_negatives(folder)
        if recognised(negative, registry) == format.name
    ]
    return problems + _coverage(folder, format)


def _coverage(folder: Path, format: AgencyFormat) -> list[str]:
    others = tuple(sample for sample in builtin_samples() if sample.format != format.name)
    return [f"{folder}: {missing}" for missing in uncovered(format, read_samples(folder), (*read_negatives(folder), *others))]


def _update(folder: Path, format: AgencyFormat) -> list[str]:
    """Write the goldens that are missing or out of date; say which samples are refused."""
    problems: list[str] = []
    for sample in read_samples(folder):
        if unsound := _unsound(sample, format):
            problems += [f"{problem}\n  no golden is written" for problem in unsound]
        elif _outdated(sample, format):
            golden = render_golden(sample.read(registry_with(format)), sample.written_options)
            sample.golden.write_text(golden, encoding="utf-8", newline="\n")
            print(f"wrote {sample.golden}")
    return problems


def _unsound(sample: Sample, format: AgencyFormat) -> list[str]:
    """Say why no golden of *sample* can be right: it is recognised as another format's, or breaks a promise."""
    registry = registry_with(format)
    if problem := margin_problem(sample, registry):
        return [f"{sample.path}: {problem}"]
    from wireparse.parser import parse_dispatch

    options = {key: value for key, value in sample.options.items() if key != "encoding"}
    try:
        assert_mutations(sample.read(registry).text, lambda text: parse_dispatch(text, registry=registry, **options))
    except AssertionError as error:
        return [f"{sample.path}: {error}"]
    return []


def _outdated(sample: Sample, format: AgencyFormat) -> list[str]:
    """Say in what the golden of *sample* differs from what is found."""
    if not sample.golden.exists():
        return [f"{sample.path}: there is no {sample.golden.name}"]
    found = render_golden(sample.read(registry_with(format)), sample.written_options)
    difference = golden_difference(sample.golden.read_text(encoding="utf-8"), found)
    return [f"{sample.path}: it is read differently\n{difference}"] if difference else []


def _confusion(folders: Sequence[Path], registry: FormatRegistry) -> int:
    """Print which samples are recognised as what; the built-in ones take part."""
    own = {sample.path.resolve(): sample for folder in folders for sample in read_samples(folder)}
    samples = [*own.values(), *(sample for sample in builtin_samples() if sample.path.resolve() not in own)]
    counts = confusion_matrix(samples, registry)
    for (meant, found), count in sorted(counts.items()):
        print(f"{meant:<12} {found:<12} {count:4}{'' if meant == found else '  WRONG'}")
    return 1 if any(meant != found for meant, found in counts) else 0


_ACTIONS = {"check": _check, "update": _update, "coverage": _coverage}

if __name__ == "__main__":
    sys.exit(main())
