"""What only just is a date in figures, and what only just is none."""

from __future__ import annotations

import datetime as dt

import pytest

import wireparse
from wireparse.timestamps.days import choose_order
from wireparse.timestamps.orders import TextOrder
from wireparse.timestamps.pieces import Date
from wireparse.timestamps.settings import ClockSettings
from wireparse.timestamps.tokens import fold


@pytest.mark.parametrize(
    "word",
    ["n", "no", "nr", "nº", "num", "réf", "ref", "art", "v", "ver", "version", "kap", "chap", "fig", "tel", "tél", "isbn", "ip"],
)
def test_references_are_no_dates(word: str) -> None:
    """Behind a word that announces a number, three numbers with full stops are a reference."""
    assert wireparse.parse_timestamps(f"{word} 10.12.19 17:42", language="de") == ()


@pytest.mark.parametrize("mark", "°#№$€£%+*=&")
def test_amounts_are_no_dates(mark: str) -> None:
    """Behind a mark that is glued to them, three numbers with full stops are an amount or a reference."""
    assert not any(stamp.date for stamp in wireparse.parse_timestamps(f"{mark}10.12.19 17:42", language="de"))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("NİSAN", "nisan"),
        ("İyun", "iyun"),
        ("AOÛT", "août"),
        ("aou\u0302t", "août"),
        ("MÄRZ", "märz"),
        ("ISTANBUL", "istanbul"),
        ("İ" * 200, "i\u0307" * 200),
    ],
)
def test_words_are_folded(word: str, expected: str) -> None:
    """Capitals, letters written in two characters and the Turkish I with its dot are as the tables have them; no word is that long."""
    assert fold(word) == expected


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ([Date(0, 1, 2019, 3, 4, swapped=True)], (None, None)),
        ([Date(0, 1, 2019, 3, 4, swapped=True), Date(1, 2, 2019, 5, 24, order="DMY")], ("DMY", "ORDER_FROM_TEXT")),
        ([Date(0, 1, 2019, 5, 24, order="DMY"), Date(0, 1, 2019, 5, 24, order="MDY")], (None, None)),
        ([Date(0, 1, 2019, 5, 24)], (None, None)),
    ],
)
def test_order_of_the_text(dates: list[Date], expected: tuple[str | None, str | None]) -> None:
    """One date that can be read in one way only tells the order of the others; two that disagree tell nothing."""
    order = choose_order(dates, ClockSettings())
    assert (order.name, order.assumption) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [("fr", "DMY"), ("en-US", "MDY"), ("en-GB", "DMY"), ("en-001", "DMY"), ("en", None), ("ja", "YMD"), ("xx", None), (None, None)],
)
def test_order_of_the_language(language: str | None, expected: str | None) -> None:
    """A language, or its region, has an order of day and month; where readers differ, or nobody knows, there is none."""
    assert choose_order([], ClockSettings(language=language)).name == expected


@pytest.mark.parametrize("others", [[], [Date(1, 2, 2019, 5, 24)]])
def test_order_of_the_dispatch(others: list[Date]) -> None:
    """Where a date is open, the order that another line of the dispatch shows is taken, whatever stands beside the date."""
    context = TextOrder("05/24/2019")
    open_date = Date(0, 1, 2019, 3, 4, swapped=True)
    assert choose_order([open_date, *others], ClockSettings(language="fr", context=context)).name == "MDY"
    assert choose_order(others, ClockSettings(language="fr", context=context)).name == "DMY"


@pytest.mark.parametrize("text", ["March 9-12", "March 9/10", "March 9-12, 2019", "March 9-12, 17:42 GMT"])
def test_days_of_a_month_are_no_year(text: str) -> None:
    """Two days behind the name of a month are the first and last of a stretch, and the year stays unknown."""
    assert [(stamp.date, stamp.datetime) for stamp in wireparse.parse_timestamps(text, language="en")] == [(None, None)]


@pytest.mark.parametrize("text", ["Mar-9-12", "Mar/9/12", "9-Mar-12", "March 9 '12"])
def test_two_digits_joined_to_the_rest_are_a_year(text: str) -> None:
    """Where the same marks join month, day and two digits, or an apostrophe stands before these, they are a year."""
    (stamp,) = wireparse.parse_timestamps(text, language="en")
    assert stamp.date == dt.date(2012, 3, 9)


@pytest.mark.parametrize(
    ("text", "language", "zone", "offset"),
    [
        ("9 March 2019 17:42 GMT+15", "en", "GMT+15", None),
        ("9 March 2019 17:42 GMT+5", "en", "GMT+5", 5),
        ("9 March 2019 17:42 GMT-18:30 GMT", "en", "GMT", 0),
        ("9 March 2019 17:42Z.", "en", "Z", 0),
        ("9 March 2019 17:42 Z.", "en", "Z", 0),
        ("9 March 2019 17:42 A. Brisk", "en", None, None),
        ("9 MARS 2019 17H42 ET 12 BLESSÉS", "fr", None, None),
        ("17H42 ET 9 MARS 2019", "fr", "ET", -5),
    ],
)
def test_letters_behind_a_time(text: str, language: str, zone: str | None, offset: int | None) -> None:
    """No clock is fifteen hours ahead; a full stop ends a line and no abbreviation; "et" before a number and a noun is a word."""
    (stamp,) = wireparse.parse_timestamps(text, language=language)
    assert stamp.zone == zone
    assert (None if stamp.datetime is None else stamp.datetime.utcoffset()) == (None if offset is None else dt.timedelta(hours=offset))


def test_in_the_morning_is_not_tomorrow() -> None:
    """The words "am Morgen" are a part of the day, "morgen" the next day, in small letters or at the head of a sentence."""
    for words, expected in (("Das Schiff fährt am Morgen.", []), ("Am Morgen fährt es.", []), ("Morgen fährt es.", [dt.date(2021, 3, 10)])):
        dispatch = wireparse.parse_dispatch(f"BRENZ, 9. März 2021 (dpa) - {words}", language="de")
        assert [stamp.date for stamp in dispatch.timestamps if stamp.role is wireparse.Role.MENTION] == expected
