"""`parse_dateline` and the dateline of a dispatch."""

from __future__ import annotations

import datetime as dt

import pytest

import wireparse

UTC = dt.UTC


def test_whole_dateline() -> None:
    """Places, region, agencies and date come out typed, with true spans."""
    text = "  BARLOW/OSLO (Norvège), 3 mars 2021 (AFP) - Le texte."
    line = wireparse.parse_dateline(text, language="fr")
    assert line is not None
    assert (line.places, line.region, line.agencies) == (("BARLOW", "OSLO"), "Norvège", ("AFP",))
    assert line.timestamp is not None
    assert (line.timestamp.date, str(line.timestamp.role)) == (dt.date(2021, 3, 3), "DATELINE")
    assert text[line.timestamp.span.start : line.timestamp.span.end] == "3 mars 2021"
    assert text[line.span.end :] == "Le texte."
    assert text[line.span.start : line.span.end] == line.text


def test_year_comes_from_received() -> None:
    """A date without a year is completed by `received`, and says so."""
    line = wireparse.parse_dateline("Valdehita, 25 may (EFE).- El texto.", received=dt.datetime(2000, 6, 1, tzinfo=UTC))
    assert line is not None
    assert line.timestamp is not None
    assert line.timestamp.date == dt.date(2000, 5, 25)
    assert line.timestamp.assumptions


def test_a_date_that_cannot_be_read_is_kept_as_written() -> None:
    """Unknown stays unknown: a mistyped month gives no date, and the words stay."""
    line = wireparse.parse_dateline("LISMORE, Febuary 31 - The text.", language="en")
    assert line is not None
    assert line.timestamp is not None
    assert (line.timestamp.text, line.timestamp.date) == ("Febuary 31", None)


def test_region_belongs_to_the_place_on_the_agency_s_own_wire() -> None:
    """Without a tag the town keeps its state, as the desk wrote it; with a tag the state stands apart."""
    bare = wireparse.parse_dateline("CARTHEN, Tenn., June 29 - The text.", language="en")
    tagged = wireparse.parse_dateline("CARTHEN, Tenn. (Reuters) - The text.", language="en")
    assert bare is not None
    assert tagged is not None
    assert (bare.places, bare.region) == (("CARTHEN, Tenn.",), "Tenn.")
    assert (tagged.places, tagged.region) == (("CARTHEN",), "Tenn.")


@pytest.mark.parametrize(
    ("text", "places", "region"),
    [
        ("CARTHEN (Tenn.), June 29 - The text.", ("CARTHEN",), "Tenn."),
        ("OSLO/CARTHEN, Tenn., June 29 - The text.", ("OSLO", "CARTHEN, Tenn."), "Tenn."),
        ("OSLO, Texas/CARTHEN, June 29 - The text.", ("OSLO, Texas", "CARTHEN"), "Texas"),
    ],
)
def test_region_belongs_to_the_place_before_it(text: str, places: tuple[str, ...], region: str) -> None:
    """Of several towns the one right before the state keeps it, and none keeps a state in brackets."""
    line = wireparse.parse_dateline(text, language="en")
    assert line is not None
    assert (line.places, line.region) == (places, region)


def test_language_is_detected() -> None:
    """Without a language the text tells it, and so the month is read; blanks before the dateline are stepped over."""
    text = "\r\n \u00a0OSLO, 3 février 2021 (AFP) - Le texte de la dépêche est court, et il parle du port de la ville."
    line = wireparse.parse_dateline(text)
    assert line is not None
    assert line.timestamp is not None
    assert line.timestamp.date == dt.date(2021, 2, 3)
    assert line.span.start == 4


def test_the_language_of_the_text_orders_day_and_month() -> None:
    """Of a date in figures the detected language tells which number is the day; English alone does not."""
    french = wireparse.parse_dateline("OSLO, 03/04/2021 (AFP) - Le texte de la dépêche est court, et il parle du port de la ville.")
    english = wireparse.parse_dateline(
        "OSLO, 03/04/2021 (AFP) - The text of the dispatch is short, and it is about the town.", language="en"
    )
    assert french is not None
    assert french.timestamp is not None
    assert french.timestamp.date == dt.date(2021, 4, 3)
    assert english is not None
    assert english.timestamp is not None
    assert english.timestamp.date is None


@pytest.mark.parametrize("text", ["", "   ", "The text begins here, and there is no dateline.", "FAIT DIVERS. Un sanglier"])
def test_no_dateline(text: str) -> None:
    """A text without a dateline gives None."""
    assert wireparse.parse_dateline(text) is None


def test_arguments() -> None:
    """A wrong type is a `TypeError` that says what to do; a naive `received` a `ValueError`."""
    with pytest.raises(TypeError, match="must be str"):
        wireparse.parse_dateline(b"OSLO (AFP) - ")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="language"):
        wireparse.parse_dateline("OSLO (AFP) - ", language=3)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="aware"):
        wireparse.parse_dateline("OSLO (AFP) - ", received=dt.datetime(2021, 3, 3))  # noqa: DTZ001


def test_dispatch_counts_the_year_from_its_header() -> None:
    """The dateline of a dispatch takes its year from the line that tells when it was published."""
    text = "Le port rouvre\n\nPublié le 4 janvier 2021 à 10h00\n\nOSLO, 31 décembre (AFP) - Le port rouvre lundi, dit la mairie."
    dispatch = wireparse.parse_dispatch(text, timezone="Europe/Paris")
    assert dispatch.dateline is not None
    assert dispatch.dateline.timestamp is not None
    assert dispatch.dateline.timestamp.date == dt.date(2020, 12, 31)
