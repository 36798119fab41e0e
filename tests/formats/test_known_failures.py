"""Dispatches that are not yet read as an editor would: each fails today, and says so when it no longer does.

One that is read rightly moves to the samples of its format.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import wireparse as wp

FOLDER = Path(__file__).parent / "known_failures"


def kinds(dispatch: wp.Dispatch, words: str) -> set[str]:
    """Give the kinds of the segments that hold *words*."""
    return {str(segment.kind) for segment in dispatch.segments if words in segment.span.of(dispatch.text)}


CASES: dict[str, tuple[str, Callable[[wp.Dispatch], bool]]] = {
    "dpa-notebook-list": (
        "a notebook in plain text is no paragraph, its lists included",
        lambda d: kinds(d, "Station: www") == {"FURNITURE"},
    ),
    "xinhua-source-and-date": (
        "a credit and a date on one line, parted by blanks, are both read",
        lambda d: d.credit is not None and d.credit.text == "Source: Xinhua",
    ),
    "ansa-place-line": (
        "a place between credit and date is no headline",
        lambda d: d.subheadlines == (),
    ),
    "pt-state-dateline": (
        "two letters behind a place that are no tag of the format are a state",
        lambda d: d.dateline is not None and (d.dateline.agencies, d.dateline.region) == ((), "PA"),
    ),
    "fr-caption-with-credit": (
        "a caption that closes with its credit in brackets is no headline",
        lambda d: kinds(d, "photo d'archives") == {"FURNITURE"},
    ),
    "fr-caption-one-line": (
        "a caption with the photographer on the same line is no headline",
        lambda d: kinds(d, "© Maude Lerrien") == {"FURNITURE"},
    ),
    "ap-trailer-in-plain-text": (
        "the trailer of AP's wire, found in plain text, is the filing time",
        lambda d: [str(stamp.datetime) for stamp in d.timestamps if stamp.role is wp.Role.FILED] == ["2014-03-04 14:37:00-05:00"],
    ),
    "anpa-end-mark": (
        "the end mark before a telex's last control byte is the sign-off",
        lambda d: d.signoff is not None and d.signoff.text == "Reuter",
    ),
}


def test_each_file_has_its_case() -> None:
    """No file without a case, no case without a file."""
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(CASES)


@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.xfail(strict=True, reason=why)) for name, (why, _) in CASES.items()])
def test_it_is_read_as_an_editor_would(name: str) -> None:
    """What should be read, by the reason of each case."""
    assert CASES[name][1](wp.parse_dispatch((FOLDER / f"{name}.txt").read_bytes()))
