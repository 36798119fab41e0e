"""What an embedding program may rely on: names, signatures, fields and vocabularies."""

from __future__ import annotations

import ast
import enum
import importlib
import inspect
import re
import subprocess
import sys
import textwrap
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import check
import pytest

import wireparse as wp

ROOT = Path(__file__).parent.parent

NAMES = """
    AgencyFormat Assumption Byline Cue Dateline Diagnostic Dispatch DispatchError Element FormatError FormatMatch FormatRegistry Header
    Headline Limits Notice NoticeKind Paragraph ParagraphKind PluginWarning Precision Quote QuoteKind Result Role Segment SegmentKind Severity
    Signoff Span Speaker SpeakerKind Status Timestamp UnknownFormatError WireparseError ZoneSource __version__ default_registry
    detect_formats find_quotes parse_dateline parse_dispatch parse_many parse_timestamps split_dispatches
"""

#: Every function with its parameters; those behind the star are given by name.
SIGNATURES = {
    "parse_dispatch": "(source, *, format=None, envelope=None, language=None, timezone=None, received=None, encoding=None, "
    "registry=None, strict=False, limits=None)",
    "split_dispatches": "(source)",
    "parse_many": "(sources, *, workers=0, ordered=True, **options)",
    "parse_timestamps": "(text, *, language=None, timezone=None, received=None)",
    "parse_dateline": "(text, *, language=None, received=None)",
    "find_quotes": "(text, *, language=None, indirect=False)",
    "detect_formats": "(source, *, registry=None)",
    "default_registry": "()",
}

#: Every result class with the fields that a program may read.
FIELDS = {
    "Span": "start end",
    "Element": "span text",
    "Dispatch": "text envelope format agency language header kicker headline subheadlines standfirst byline dateline credit signoff "
    "timestamps notices paragraphs quotes segments diagnostics",
    "Header": "service sequence priority category word_count slug version selector filed ids keywords subjects extra",
    "Headline": "source level",
    "Byline": "names title",
    "Dateline": "places region agencies timestamp",
    "Timestamp": "role datetime local date zone zone_source precision assumptions",
    "Notice": "kind ordinal note",
    "Paragraph": "index kind",
    "Quote": "kind parts paragraphs speaker cue rule nested",
    "Speaker": "name title description kind antecedent",
    "Cue": "",
    "Signoff": "initials",
    "Segment": "kind span",
    "Diagnostic": "code severity message span",
    "Result": "index dispatch error",
    "Limits": "characters paragraphs quotes timestamps depth",
}

#: Every vocabulary with the words that must be in it.
WORDS = {
    "Role": "PUBLISHED UPDATED FILED DATELINE EMBARGO MENTION",
    "ZoneSource": "WRITTEN CALLER FORMAT NONE",
    "Precision": "YEAR MONTH DAY HOUR MINUTE SECOND",
    "Assumption": "YEAR_FROM_RECEIVED",
    "NoticeKind": "ALERT URGENT LEAD UPDATE WRITETHRU WRAPUP CORRECTION REFILE REPEAT KILL WITHHOLD EMBARGO ADVANCE ADVISORY "
    "EDITORS_NOTE MORE",
    "ParagraphKind": "LEAD BODY CROSSHEAD LIST TABLE",
    "QuoteKind": "DIRECT MIXED FRAGMENT INDIRECT",
    "SpeakerKind": "PERSON ORGANIZATION UNNAMED PRONOUN",
    "SegmentKind": "ENVELOPE KICKER TIMESTAMP HEADLINE STANDFIRST BYLINE DATELINE NOTICE PARAGRAPH SIGNOFF CREDIT FURNITURE BLANK UNPARSED",
    "Severity": "INFO WARNING ERROR",
    "Status": "USABLE WITHHELD CANCELED",
}

BASES = {
    "WireparseError": (Exception,),
    "DispatchError": (wp.WireparseError, ValueError),
    "FormatError": (wp.WireparseError, ValueError),
    "UnknownFormatError": (wp.WireparseError, LookupError),
    "PluginWarning": (UserWarning,),
}


def test_the_public_names_are_these() -> None:
    """No name comes or goes by accident, and each can be had."""
    assert NAMES.split() == wp.__all__
    assert dir(wp) == sorted(wp.__all__)
    assert all(getattr(wp, name) is not None for name in wp.__all__)


@pytest.mark.parametrize("name", SIGNATURES)
def test_signatures(name: str) -> None:
    """Parameters keep their names, order, defaults and kinds."""
    signature = inspect.signature(getattr(wp, name))
    bare = signature.replace(
        parameters=[p.replace(annotation=inspect.Parameter.empty) for p in signature.parameters.values()],
        return_annotation=inspect.Signature.empty,
    )
    assert str(bare) == SIGNATURES[name]


@pytest.mark.parametrize("name", FIELDS)
def test_fields(name: str) -> None:
    """Result classes keep their fields."""
    names = {field.name for field in attrs.fields(getattr(wp, name))}
    assert set(FIELDS[name].split()) <= names


@pytest.mark.parametrize("name", WORDS)
def test_vocabularies(name: str) -> None:
    """Vocabularies keep their words, which are strings and equal to their names."""
    kind = getattr(wp, name)
    assert issubclass(kind, enum.StrEnum)
    assert set(WORDS[name].split()) <= set(kind.__members__)
    assert all(member.value == member.name for member in kind)


@pytest.mark.parametrize("name", BASES)
def test_errors(name: str) -> None:
    """Errors can be caught by their bases."""
    assert issubclass(getattr(wp, name), BASES[name])


def test_properties_and_methods_of_a_dispatch() -> None:
    """A dispatch answers for its first instants, its status, slug and urgency, and turns into data."""
    for name in ("published", "updated", "embargo", "status", "slugline", "urgency"):
        assert isinstance(vars(wp.Dispatch)[name], property)
    for name in ("to_dict", "from_dict", "to_json", "explain", "_repr_html_"):
        assert callable(getattr(wp.Dispatch, name))


def _shown(page: str) -> Iterator[str]:
    """Give the full names that a page of the documentation shows: those with a description, and those that its examples import."""
    home = "wireparse"
    for directive, word in re.findall(r"^\.\. (?:py:(?=currentmodule)|auto)(\w+):: ([\w.]+)", page, re.MULTILINE):
        if directive == "currentmodule":
            home = word
        else:
            yield word if word.startswith("wireparse.") else f"{home}.{word}"
    for module, names in re.findall(r"^(?:>>> )?from (wireparse(?:\.[\w.]+)?) import ([\w, ]+)", page, re.MULTILINE):
        yield from (f"{module}.{name.strip()}" for name in names.split(","))


def _public() -> Iterator[tuple[str, Any]]:
    """Give everything that the documentation shows, by its name: functions, classes, and the methods of the classes."""
    for module in ("wireparse", "wireparse.export", "wireparse.testing"):
        home = importlib.import_module(module)
        yield from ((f"{module}.{name}", getattr(home, name)) for name in home.__all__ if name != "__version__")
    for path in sorted((ROOT / "docs").rglob("*.md")):
        for shown in _shown(path.read_text(encoding="utf-8")):
            module, _, name = shown.rpartition(".")
            value = getattr(importlib.import_module(module), name)
            if callable(value):  # a constant is explained where it is used
                yield shown, value


def _explained() -> dict[str, Any]:
    """Give the same with the public methods and functions of the classes; properties are fields, which the class explains."""
    found = dict(_public())
    for path, value in list(found.items()):
        if not isinstance(value, type) or issubclass(value, (enum.Enum, BaseException)):
            continue
        for name, member in vars(value).items():
            function = member.__func__ if isinstance(member, (classmethod, staticmethod)) else member
            if inspect.isfunction(function) and not name.startswith(("_", "test_", "pytest_")):  # pytest calls those of the kit
                found[f"{path}.{name}"] = function
    return found


EXPLAINED = _explained()
#: What no page may lose from sight.
SHOWN = (
    "wireparse.batch.map_dispatches",
    "wireparse.export.arrow.to_tables",
    "wireparse.export.html_page.PageWriter",
    "wireparse.export.report.build_report",
    "wireparse.export.spark.parse_batches",
    "wireparse.formats.spec.Cue",
    "wireparse.integrations.spacy.annotate",
    "wireparse.testing.FormatConformance",
)
FUNCTIONS = {path: value for path, value in EXPLAINED.items() if inspect.isfunction(value)}


def test_all_that_is_shown_is_looked_at() -> None:
    """The names are found on every page that has some, on whatever way it shows them."""
    assert set(SHOWN) <= set(EXPLAINED)


@pytest.mark.parametrize("path", EXPLAINED)
def test_every_public_name_is_explained(path: str) -> None:
    """Every public name has a docstring of its own: a sentence that says what it means, and an example, which is run."""
    value = EXPLAINED[path]
    written = inspect.cleandoc(value.__doc__ or "")
    meaning = written.split("\n\n")[0]
    assert len(meaning.split()) >= 3
    assert re.search(r"[.:;]$", meaning)
    assert not re.match(r"(Give|Return) (the )?\w+\.$", meaning), "it says no more than the name"
    assert ">>> " in written


def _raised(function: Any, depth: int = 2) -> bool:
    """Tell whether *function* raises, or calls something of the package that does and is not caught."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    caught = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.Try) and block.handlers
        for part in block.body
        for node in ast.walk(part)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and node.exc is not None:
            return True
        if depth and isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and id(node) not in caught:
            called = vars(inspect.getmodule(function)).get(node.func.id)
            if inspect.isfunction(called) and called.__module__.startswith("wireparse") and _raised(called, depth - 1):
                return True
    return False


@pytest.mark.parametrize("path", FUNCTIONS)
def test_errors_are_told(path: str) -> None:
    """A public function that raises says what and when."""
    if _raised(FUNCTIONS[path]):
        assert re.search(r"^Raises:\n    \w+(, \w+)*: ", inspect.cleandoc(FUNCTIONS[path].__doc__ or ""), re.MULTILINE)


def _run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()


def test_importing_is_next_to_nothing() -> None:
    """`import wireparse` loads the types and attrs, and none of what only a parse needs."""
    code = "import sys; before = set(sys.modules); import wireparse; print(*sorted(n for n in set(sys.modules) - before if '.' not in n))"
    assert set(_run(code).split()) & {"regex", "dateutil", "zoneinfo", "importlib.metadata", "multiprocessing", "argparse", "xml"} == set()


def test_nothing_is_loaded_but_the_three_packages() -> None:
    """Importing loads nobody else's package but attrs, and a parse nobody's but regex and attrs: no extra, whatever is installed."""
    for code, allowed in (
        ("import wireparse", {"attr", "attrs"}),
        ("import wireparse; wireparse.parse_dispatch('OSLO, 3 mars 2021 (AFP) - \"Oui\", a dit Anne Dupont.')", {"attr", "attrs", "regex"}),
    ):
        shown = f"import sys; before = set(sys.modules)\n{code}\nprint(*{{name.partition('.')[0] for name in set(sys.modules) - before}})"
        others = set(_run(shown).split()) - sys.stdlib_module_names - {"wireparse"}
        assert others <= allowed


def test_the_extras_are_these() -> None:
    """Three packages are needed, tzdata on Windows too; whatever else is used comes with an extra, and each is tried by itself."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[<>=;\s]", entry)[0] for entry in project["dependencies"]}
    assert needed == {"attrs", "python-dateutil", "regex", "tzdata"}
    assert [entry for entry in project["dependencies"] if entry.startswith("tzdata")] == ["tzdata; sys_platform == 'win32'"]
    assert set(project["optional-dependencies"]) == set(check.PROOFS) <= {*check.EXTRAS, "spark"}


def test_a_parse_loads_no_tool() -> None:
    """Nothing that only a command line, a batch or a test needs is loaded for a parse."""
    code = "import sys, wireparse; wireparse.parse_dispatch('A.'); print(*sys.modules)"
    loaded = set(_run(code).split())
    assert loaded & {"argparse", "multiprocessing", "concurrent.futures", "hypothesis", "pytest", "asyncio", "xml", "html"} == set()
    assert not {name for name in loaded if name.startswith(("wireparse.export", "wireparse.cli", "wireparse.batch"))}


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: wp.parse_dispatch(None), TypeError, r"source must be str or bytes, not NoneType; read a file first"),  # type: ignore[arg-type]
        (lambda: wp.parse_dispatch(bytearray()), TypeError, r"source must be str or bytes"),  # type: ignore[arg-type]
        (lambda: wp.parse_dispatch("", format=3), TypeError, r"format"),  # type: ignore[arg-type]
        (lambda: wp.parse_dispatch("", format="nope"), wp.UnknownFormatError, r"'nope'; known are: .*\bafp\b"),
        (lambda: wp.parse_dispatch("", envelope=1), TypeError, r"envelope must be a str such as 'plain'"),  # type: ignore[arg-type]
        (lambda: wp.parse_dispatch("", envelope="post"), ValueError, r"post"),
        (lambda: wp.parse_dispatch("", language=1), TypeError, r"language must be a str such as 'fr-CA'"),  # type: ignore[arg-type]
        (lambda: wp.parse_dispatch("", timezone=1), TypeError, r"timezone must be an IANA name"),  # type: ignore[arg-type]
        (lambda: wp.parse_dispatch("", timezone="Mars"), ValueError, r"'Mars' is not an IANA name"),
        (lambda: wp.parse_dispatch("", received="now"), TypeError, r"received must be an aware datetime"),  # type: ignore[arg-type]
        (lambda: wp.parse_dispatch("", encoding=1), TypeError, r"encoding must be a str such as 'utf-8'"),  # type: ignore[arg-type]
        (lambda: wp.parse_timestamps(b"x"), TypeError, r"text must be str, not bytes; decode"),  # type: ignore[arg-type]
        (lambda: wp.parse_dateline(1), TypeError, r"text must be str"),  # type: ignore[arg-type]
        (lambda: wp.find_quotes(None), TypeError, r"text must be str"),  # type: ignore[arg-type]
        (lambda: wp.detect_formats(1), TypeError, r"must be str or bytes"),  # type: ignore[arg-type]
        (lambda: list(wp.split_dispatches(1)), TypeError, r"source must be str, bytes or a file"),  # type: ignore[call-overload]
    ],
)
def test_wrong_arguments_say_what_to_do(call: Any, error: type[Exception], message: str) -> None:
    """A wrong type is a `TypeError` that says what to do, a wrong value a `ValueError` or `LookupError` that names it."""
    with pytest.raises(error, match=message):
        call()


def test_a_naive_received_is_a_value_error() -> None:
    """An instant without an offset is no instant."""
    import datetime as dt

    with pytest.raises(ValueError, match="received must be aware"):
        wp.parse_dispatch("", received=dt.datetime(2024, 5, 14))  # noqa: DTZ001 - the point of the test
