"""Datelines that a transport declares need none of the marks of prose, and embargoes stand inside notices."""

from __future__ import annotations

import json

import pytest

import wireparse
from wireparse.fields.declared import declared_dateline, embargo_times
from wireparse.story import Block, Part
from wireparse.timestamps.settings import ClockSettings


@pytest.mark.parametrize(
    ("words", "places", "region", "agencies", "day"),
    [
        ("Ostvik", ("Ostvik",), None, (), None),
        ("SALT FORK, Neb.", ("SALT FORK",), "Neb.", (), None),
        ("TALL PINE, Idaho", ("TALL PINE",), "Idaho", (), None),
        ("NEW YORK/WASHINGTON", ("NEW YORK", "WASHINGTON"), None, (), None),
        ("OLD FERRY (XCN)", ("OLD FERRY",), None, ("XCN",), None),
        ("Talbach BE", ("Talbach BE",), None, (), None),
        ("某省新港", ("某省新港",), None, (), None),
        ("(Newtown) --", ("Newtown",), None, (), None),
        ("(Port Example, Oregon) --", ("Port Example",), "Oregon", (), None),
        ("Brenik - 7 Oct 2015", ("Brenik",), None, (), "2015-10-07"),
        ("Talpur (Nordprovinz) -", ("Talpur",), None, ("Nordprovinz",), None),
    ],
)
def test_declared_dateline_is_a_place_and_what_follows(
    words: str, places: tuple[str, ...], region: str | None, agencies: tuple[str, ...], day: str | None
) -> None:
    """The place runs to the first comma, bracket or dash."""
    found = declared_dateline(f"x {words} x", 2, 2 + len(words), ClockSettings(language="en"))
    assert found is not None
    assert (found.places, found.region, found.agencies) == (places, region, agencies)
    assert (found.timestamp.date.isoformat() if found.timestamp and found.timestamp.date else None) == day
    assert (found.span.start, found.span.end, found.text) == (2, 2 + len(words), words)


@pytest.mark.parametrize("words", ["", "-", "2014", "(2014)", ", x"])
def test_dateline_without_a_place_is_none(words: str) -> None:
    """A date or marks alone name no place."""
    assert declared_dateline(words, 0, len(words), ClockSettings()) is None


@pytest.mark.parametrize(
    ("dateline", "places"),
    [("Stockholm", ("Stockholm",)), ("SALT FORK, Neb.", ("SALT FORK",)), ("Nantes, 17 jan 2020 (AFP) -", ("Nantes",))],
)
def test_dateline_of_a_document_reaches_the_dispatch(dateline: str, places: tuple[str, ...]) -> None:
    """Whatever shape the transport's own dateline has."""
    source = f"<nitf><body><body.head><dateline>{dateline}</dateline></body.head><body.content><p>Text.</p></body.content></body></nitf>"
    dispatch = wireparse.parse_dispatch(source)
    assert dispatch.dateline is not None
    assert dispatch.dateline.places == places


@pytest.mark.parametrize(
    ("note", "instant"),
    [
        ("Strictly embargoed until 06:00 GMT on 3 May 2024", "2024-05-03T06:00:00+00:00"),
        ("Sperrfrist 3. Mai 2024, 06.00 Uhr MESZ", "2024-05-03T06:00:00+02:00"),
        ("A note of 3 May 2024, 06:00 GMT", None),
        ("Embargoed", None),
    ],
)
def test_embargo_in_a_note_is_an_instant(note: str, instant: str | None) -> None:
    """Only a time that the note calls an embargo is one."""
    stamps = embargo_times(note, [Block(Part.NOTICE, 0, len(note))], ClockSettings(language="de" if "Mai" in note else "en"))
    assert [stamp.datetime.isoformat() for stamp in stamps if stamp.datetime] == ([instant] if instant else [])


def test_embargo_of_a_documents_note_reaches_the_dispatch() -> None:
    """An editor's note is enough, without any field of the standard."""
    source = {
        "uri": "urn:x",
        "language": "en",
        "headline": "Speech",
        "ednote": "Embargoed until 06:00 GMT on 3 May 2024",
        "body_text": "Text.",
    }
    embargo = wireparse.parse_dispatch(json.dumps(source)).embargo
    assert embargo is not None
    assert embargo.datetime is not None
    assert embargo.datetime.isoformat() == "2024-05-03T06:00:00+00:00"
