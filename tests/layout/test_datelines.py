"""Datelines of every agency, and what only looks like one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import tsv
from hypothesis import given
from hypothesis import strategies as st

from wireparse.formats.registry import default_registry
from wireparse.layout.dateline_grammar import DatelineReader
from wireparse.layout.dateline_parts import is_month
from wireparse.layout.datelines import find_dateline, find_inner_dateline
from wireparse.layout.habits import habits_of

HERE = Path(__file__).parent
DATELINES = tsv.rows(HERE / "datelines.tsv")
NONE = tsv.rows(HERE / "no_datelines.tsv")


def habits(format: Any, language: str | None) -> Any:
    """Give the habits of a built-in format."""
    return habits_of(default_registry().get(format), language).dateline


@pytest.mark.parametrize(
    ("text", "language", "format", "places", "region", "date", "agencies", "lead"), DATELINES, ids=lambda x: str(x)[:30]
)
def test_dateline(text: str, language: str, format: Any, places: Any, region: Any, date: Any, agencies: Any, lead: Any) -> None:
    """Places, region, date and agencies are told apart, and the lead's words begin behind them."""
    start = len(text) - len(text.lstrip(" "))
    found = find_dateline(text, start, len(text), habits(format, language))
    assert found is not None

    def words(span: Any) -> Any:
        return text[span[0] : span[1]]

    assert [words(place) for place in found.places] == [place for place in places.split("|") if place]
    assert (words(found.region) if found.region else "") == region
    assert (words(found.date) if found.date else "") == date
    assert [words(agency) for agency in found.agencies] == [agency for agency in agencies.split("|") if agency]
    assert text[found.end :] == lead


@pytest.mark.parametrize(("text", "language", "format"), NONE, ids=lambda x: str(x)[:30])
def test_no_dateline(text: str, language: str, format: Any) -> None:
    """Kickers in capitals, photo credits, states and agencies that are only named open no dateline."""
    assert find_dateline(text, 0, len(text), habits(format, language)) is None


def test_inner_dateline() -> None:
    """An Austrian paper puts the dateline behind the standfirst, on the same line."""
    text = "Neue Seilbahn eröffnet. Kritik wächst. Lienz/Wien – Am Hochstein fährt eine Seilbahn."
    found = find_inner_dateline(text, 0, len(text), habits("apa", "de"))
    assert found is not None
    assert [text[slice(*place)] for place in found.places] == ["Lienz", "Wien"]
    assert find_inner_dateline(text, 0, len(text), habits("dpa", "de")) is None
    assert find_inner_dateline("Ein Satz. Noch ein Satz.", 0, 24, habits("apa", "de")) is None


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("March", True),
        ("MArch", True),
        ("Mrach", True),
        ("Marhc", True),
        ("Mrahc", False),
        ("Marchh", True),
        ("Maarch", True),
        ("Marchxx", False),
        ("Mach", True),
        ("Marxh", True),
        ("Mxrxh", False),
        ("Fberuary", True),
        ("Fberuayr", False),
        ("Febuary", True),
        ("Febary", False),
        ("Februayr", True),
        ("Setpember", True),
        ("Aug.", True),
        ("Flight", False),
        ("Mar", True),
        ("Ma", False),
        ("Mya", False),
        ("Xarch", False),
        ("arch", False),
    ],
)
def test_month(word: Any, expected: Any) -> None:
    """A month may be short, oddly cased or mistyped by one letter; the first letter must be right."""
    assert is_month(word, "en") is expected


@given(
    st.sampled_from(["LISMORE", "ST. DORRAN", "NEW HARWELL", "MAY", "DORRAN AND LISMORE", "UPI", "DE LA VELKOV"]),
    st.sampled_from(["", ", Tenn.", ", N.Y.", ", Texas", ", May", ", Reuters", ", And", ", March"]),
    st.sampled_from(["March 6", "MARCH 6", "6 March", "Oct 31", "April 0", "April 32", "3 mai", "Mrach 5", "12 AND", "12 Sept"]),
    st.sampled_from([" - ", " -", " -\n   ", " -\n \n", "- ", " -- ", " - - ", " -: "]),
    st.sampled_from(["Word", "word said", "=Word", "(AFP) x", "3 men", "Word/AFP/ x", "", "Word/x - foo"]),
    st.sampled_from([("reuters", "en"), ("generic", None), ("afp", "fr"), ("upi", "en"), ("dpa", "de")]),
)
def test_the_plain_pattern_and_the_reader_agree(place: str, region: str, date: str, dash: str, rest: str, whose: Any) -> None:
    """What is read with one pattern is what the reader of datelines reads, token by token."""
    text = f"{place}{region}, {date}{dash}{rest}"
    told = habits(*whose)
    assert find_dateline(text, 0, len(text), told) == DatelineReader(text, 0, len(text), told).read()


@given(st.text(alphabet=st.sampled_from('AbÉ ,./()[]-–—:=*0129\n"أ京'), max_size=80))
def test_never_raises_and_never_leaves_the_text(text: str) -> None:
    """Spans are true: every span lies in the text, and children lie inside the dateline."""
    found = find_dateline(text, 0, len(text), habits("generic", None))
    if found is not None:
        spans = [*found.places, *found.agencies, *([found.region] if found.region else []), *([found.date] if found.date else [])]
        assert all(found.start <= start <= end <= found.end <= len(text) for start, end in spans)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("BRENZ /ritzau/ - Teksten", "PLACE /TAG/ -"),
        ("BRENZ, May 6 /TASS/. The text", "PLACE DATE /TAG/ ."),
        ("BRENZ (AP) - The text", "PLACE (TAG) -"),
        ("BRENZ, March 6 Kyodo - The text", "PLACE DATE TAG -"),
        ("AP - BRENZ, March 6 - The text", "TAG - PLACE DATE -"),
        ("Brenz (dpa./xyz) - Der Text", "PLACE (TAG) -"),
    ],
)
def test_shape(text: str, shape: str) -> None:
    """A dateline says what stands in it, in the order of the text."""
    found = find_dateline(text, 0, len(text), habits("ap", "en"))
    assert found is not None
    assert found.shape == shape


@pytest.mark.parametrize(("before", "expected"), [(400, True), (699, True), (700, False), (800, False)])
def test_how_far_an_inner_dateline_may_stand(before: int, expected: Any) -> None:
    """The standfirst before a dateline on the same line is no longer than 700 characters."""
    text = "Neue Seilbahn ".ljust(before - 2, "n") + ". Lienz/Wien – Am Hochstein fährt eine Seilbahn."
    assert text.index("Lienz") == before
    assert (find_inner_dateline(text, 0, len(text), habits("apa", "de")) is not None) is expected


@pytest.mark.parametrize("gap", ["", " ", "  ", "\n", " \r\n ", "\u00a0"])
def test_a_pattern_of_the_format(gap: str) -> None:
    """Where a format has a pattern of its own, its groups are the parts, and the lead begins behind the blanks."""
    own = habits("generic", "en")._replace(patterns=(re.compile(r"(?P<place>[A-Z]+)::(?P<agency>[a-z]+)::"),))
    text = f"BRENZ::abc::{gap}The text"
    found = find_dateline(text, 0, len(text), own)
    assert found is not None
    assert (found.places, found.agencies, found.region, found.date) == (((0, 5),), ((7, 10),), None, None)
    assert text[found.end :] == "The text"
