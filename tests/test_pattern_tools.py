"""What the shape of a pattern proves, and what it does not; how patterns are told to recheck."""

from __future__ import annotations

import re

import pytest
from pattern_bounds import linear
from pattern_shapes import javascript, parsed

BOUNDED = [r"[A-Z]{2,40} ?-", r"(?:\w{1,20} ){0,5}", r"(?=.{0,80}=)[^=]{1,80}", r"([-/])[0-9]{2}\1"]
APART = [
    r"=[0-9]+;",
    r"\{[^{}]*\}",
    r"(?<![ ])[ ]+x",
    r"(?<=[:;])\w+-",
    r"/(?:-\w++)*+/",
    r"=[a-z]+(?=:)",
    r"[a-z]{1,8} *",
    r"\w++(?:-\w++)*+",
    r"(?:[ \n]|&[A-Z];)++",
    r"(?:=[a-z]*){0,3}!",
    r"=[^=\n]*?\n",
]
UNPROVED = [
    r"\w+:",
    r"[a-z]+[a-z]+",
    r"=\w+\w+;",
    r"=(?:\w+,?)+;",
    r"(?:=\w*){2,}!",
    r"(?:=?[a-z]*){0,5}!",
    r"\{[^}]*\}",
    r"(?i:=[a-z]+;)",
    r"(?:\w|ab)*",
    r"(?:\w|ab)+;",
    r"\w*\w*",
    r";a*?[a=]*",
    r";a*?[a=]*+",
    r"(?:[a-z]+b?){0,5}",
    r"[a-z]*+(?!;)",
    r"(?:;|[^;])[a-z]*;",
    r"(?=\w*;)\w",
    r"(?:\w{2,}){2,}+",
    r"=([a-z]+)\1",
]


@pytest.mark.parametrize("source", BOUNDED)
def test_a_pattern_without_endless_repetition_is_bounded(source: str) -> None:
    """Where every repetition ends, a try at one place costs the same whatever the text."""
    assert linear(source, re.UNICODE, "re") == "bounded"


@pytest.mark.parametrize("source", APART)
def test_repetitions_that_begin_at_one_place_only_are_linear(source: str) -> None:
    """A run that cannot begin inside of itself is passed once, and one behind which nothing fails is not sought again."""
    assert linear(source, re.UNICODE, "re") == "apart"


@pytest.mark.parametrize("source", UNPROVED)
def test_what_may_be_quadratic_is_never_proved(source: str) -> None:
    """Runs that can begin anywhere, share their text or come back in a loop prove nothing."""
    assert not linear(source, re.UNICODE, "re")


@pytest.mark.parametrize(
    ("source", "flags", "engine"), [(r"=\p{L}+;", re.UNICODE, "regex"), (r"=\w+;", 0, "re"), (r"=[a-z]+;", re.IGNORECASE, "re")]
)
def test_classes_that_are_known_nearly_prove_nothing(source: str, flags: int, engine: str) -> None:
    """Properties, and categories and case over bytes, are translated nearly, which is enough to attack them and not to prove anything."""
    assert not linear(source, flags, engine)


def test_case_counts_as_the_flags_have_it() -> None:
    """What ignores case repeats the letter in front of it too."""
    assert (linear("A[a-z]+;", re.UNICODE, "re"), linear("A[a-z]+;", re.UNICODE | re.IGNORECASE, "re")) == ("apart", "")


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (r"(a)([-/])b\2", r"(?:a)([\u{2d}\u{2f}])b\1(?:)"),
        (r"x++(-)\1", r"(?=((?:x){1,}))\1(?:)(\u{2d})\2(?:)"),
    ],
)
def test_references_to_groups_reach_recheck(source: str, told: str) -> None:
    """A group that is referred to keeps its reference, with the number that it has among the groups written for recheck."""
    assert javascript(parsed(source, re.UNICODE), re.UNICODE)[0] == told
