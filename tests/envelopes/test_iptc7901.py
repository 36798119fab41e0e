r"""IPTC 7901 byte by byte: headers and trailers as agencies send them, and what other parsers get wrong."""

from __future__ import annotations

import datetime as dt

import pytest
from envelopes.sampling import SAMPLES

import wireparse
from wireparse.envelopes.opening import open_story
from wireparse.story import Part, as_read


def message(header: str, text: str, trailer: str, *, slug: str = "Wetter/Schnee/") -> str:
    """Frame a message as the standard has it."""
    return f"\x01{header}\r\n\r\n{slug}\r\n\x02{text}\r\n\x03{trailer}\r\n\x7f\r\n\x7f\x04"


def parts(text: str, part: Part) -> list[str]:
    """List the words of the blocks of one part."""
    story = open_story(text)
    return [as_read(story.text, block.start, block.end) for block in story.declared if block.part is part]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("eca048 4 i 173 ccccb   dpa 052", ("eca", 48, "4", "i", 173, "ccccb", None)),
        ("eca0003 4 rs 52  dpa 0031", ("eca", 3, "4", "rs", 52, None, None)),
        ("ecp0019 4 s 730  dpa-tns 0814", ("ecp", 19, "4", "s", 730, None, None)),
        ("eca00058 3 i 460    dpa 0917", ("eca", 58, "3", "i", 460, None, None)),
        ("v2641 4 txx 587 1tvks", ("v", 2641, "4", "txx", 587, "1tvks", None)),
        ("bkn027 4 pl 164 vvvvb KNA 180214-31-00047#2", ("bkn", 27, "4", "pl", 164, "vvvvb", "2")),
        ("FRA0317 1 G 0006 FRA/AFP-QK21", ("FRA", 317, "1", "G", 6, None, None)),
        ("bdt0100 9 vm", ("bdt", 100, "9", "vm", None, None, None)),
    ],
)
def test_header_fields_are_those_of_the_line(header: str, expected: tuple[object, ...]) -> None:
    """Service, number, priority, category, words, selector and version; hyphenated agencies are whole."""
    found = open_story(message(header, "Titel =\r\n\r\nText.", "171226 Sep 23")).header
    assert found is not None
    assert (found.service, found.sequence, found.priority, found.category, found.word_count, found.selector, found.version) == expected
    assert found.text.split() == header.split()


def test_agency_field_is_not_cut_at_its_hyphen() -> None:
    """Other parsers make "dpa" of "dpa-spe"; the number behind it is kept, too."""
    header = open_story(message("spe0014 3 sp 208  dpa-spe 0011", "Titel =\r\n\r\nText.", "091855 Okt 23")).header
    assert header is not None
    assert header.extra == (("agency", "dpa-spe"), ("agency-number", "0011"))


@pytest.mark.parametrize(
    ("service", "trailer", "instant"),
    [
        ("eca0048 4 i 173  dpa 052", "081452 GMT Nov 16 ", "2016-11-08T14:52:00+00:00"),
        ("eca0048 4 i 173  dpa 052", "190826 GMT Okt 17", "2017-10-19T08:26:00+00:00"),
        ("eca0048 4 i 173  dpa 052", "191605 GMT Dez 18", "2018-12-19T16:05:00+00:00"),
        ("bdt0048 4 vm 173  dpa 052", "171226 Sep 23", "2023-09-17T12:26:00+02:00"),
        ("bdt0048 4 vm 173  dpa 052", "201937 Jan 24", "2024-01-20T19:37:00+01:00"),
        ("nsb0048 4 vm 173  lni 052", "251852 Mrz 24", "2024-03-25T18:52:00+01:00"),
        ("v2641 4 txx 587 1tvks", "230817 apr 13EDT", "2013-04-23T08:17:00-04:00"),
    ],
)
def test_filing_time_is_an_aware_instant(service: str, trailer: str, instant: str) -> None:
    """Day, hour and minute before a zone, a month in any language and the year; German services write Berlin time."""
    story = open_story(message(service, "Titel =\r\n\r\nText.", trailer))
    assert story.header is not None
    filed = story.header.filed
    assert filed is not None
    assert filed.datetime == dt.datetime.fromisoformat(instant)
    assert filed.datetime.utcoffset() == dt.datetime.fromisoformat(instant).utcoffset()
    assert story.timestamps == (filed,)


@pytest.mark.parametrize("header", ["ecp0019 4 s 730  dpa-tns 0814", "abc0019 4 s 730  xyz 0814", "bsf038 3 ec 142   etf 741"])
def test_trailer_without_a_zone_has_no_instant_where_nobody_declares_one(header: str) -> None:
    """An English service of dpa and an unknown agency keep their wall clock only."""
    story = open_story(message(header, "Titel =\r\n\r\nText.", "161748 Nov 20"))
    assert story.header is not None
    assert story.header.filed is not None
    assert (story.header.filed.datetime, story.header.filed.local) == (None, dt.datetime(2020, 11, 16, 17, 48))  # noqa: DTZ001
    assert "zone-missing" in [d.code for d in story.diagnostics]


def test_signals_of_several_lines_are_notices_with_their_notes() -> None:
    """A correction may run over lines; the genre behind it holds an embargo; neither is the headline."""
    dispatch = wireparse.parse_dispatch((SAMPLES / "dpa-correction.iptc").read_bytes())
    kinds = [(notice.kind, notice.note) for notice in dispatch.notices[:2]]
    assert kinds == [
        ("CORRECTION", "In einer früheren Fassung hieß es, die Schule sei 1992 gegründet worden. Richtig ist 1997."),
        ("EMBARGO", None),
    ]
    assert dispatch.headline is not None
    assert dispatch.headline.text.startswith("«Wir bauen um» - Eine Dorfschule")
    assert dispatch.headline.text.endswith("ihre Gemeinde hinaus")


def test_embargo_in_the_preheader_is_an_instant_of_its_own() -> None:
    """An order such as "Sperrfrist 24. Oktober 07.15 Uhr" gets its year from the filing time and Berlin's zone."""
    embargo = wireparse.parse_dispatch((SAMPLES / "dpa-correction.iptc").read_bytes()).embargo
    assert embargo is not None
    assert embargo.datetime is not None
    assert embargo.datetime.isoformat() == "2024-10-24T07:15:00+02:00"
    assert {"YEAR_FROM_HEADER", "ZONE_FROM_FORMAT"} <= {str(a) for a in embargo.assumptions}


def test_notebook_is_neither_paragraph_nor_quotation() -> None:
    """Contacts and what is not for publication stay out of the story, their quotation marks with them."""
    dispatch = wireparse.parse_dispatch((SAMPLES / "dpa-correction.iptc").read_bytes())
    story = " ".join(paragraph.text for paragraph in dispatch.paragraphs)
    assert "Notizblock" not in story
    assert "nicht zur Veröffentlichung" not in story
    assert "nur mobil" not in " ".join(quote.text for quote in dispatch.quotes)
    assert dispatch.paragraphs[-1].text.endswith("erinnert sich Vogel.")


def test_bells_are_an_urgent_signal() -> None:
    """Five bells and "(Eil)": the notice is read without them, the text keeps them."""
    story = open_story((SAMPLES / "dpa-eil.iptc").read_bytes())
    assert (story.notices[0].kind, story.notices[0].text) == ("URGENT", "(Eil )")
    assert story.text.count("\x07") == 5


@pytest.mark.parametrize(
    ("line", "kind", "ordinal"),
    [
        ("KILL KILL KILL", "KILL", None),
        ("HOLD HOLD HOLD '''''", "WITHHOLD", None),
        ("*** ELIMINAR - ELIMINAR ***", "KILL", None),
        ("REFILE", "REFILE", None),
        ("1ST LEAD", "LEAD", 1),
        ("2ND LEAD", "LEAD", 2),
        ("АННУЛИРОВАНИЕ", "KILL", None),
        ("(Blitz \x07\x07)", "ALERT", None),
        ("(Wiederholung)", "REPEAT", None),
        ("(Aktualisierung: neue Zahlen)", "UPDATE", None),
    ],
)
def test_marks_of_the_preheader_are_notices(line: str, kind: str, ordinal: int | None) -> None:
    """Kills, holds, leads and refiles stand on lines of their own before the headline."""
    story = open_story(message("bdt0001 4 vm 2  dpa 0001", f"{line}\r\nTitel der Meldung =\r\n\r\nText.", "171226 Sep 23"))
    assert [(notice.kind, notice.ordinal) for notice in story.notices] == [(kind, ordinal)]
    assert parts(story.text, Part.HEADLINE) == ["Titel der Meldung"]


def test_kill_cancels_the_dispatch() -> None:
    """What is to be done with the item is its publishing status."""
    assert wireparse.parse_dispatch((SAMPLES / "dpa-kill.iptc").read_bytes()).status == "CANCELED"
    assert wireparse.parse_dispatch((SAMPLES / "dpa-hold.iptc").read_bytes()).status == "WITHHELD"


@pytest.mark.parametrize(
    "headline", ["Von der Leyen reist nach Kiew", "By-election in Northtown", "Lead paint found in school", "Neues: Schnee"]
)
def test_headlines_that_look_like_something_else_stay_headlines(headline: str) -> None:
    """Neither a name that begins with "Von" nor an ordinary word that is a mark elsewhere misleads."""
    assert parts(message("bdt0001 4 vm 2  dpa 0001", f"{headline} =\r\n\r\nText.", "171226 Sep 23"), Part.HEADLINE) == [headline]


@pytest.mark.parametrize(
    "byline",
    [
        "Von Anna Beispiel, dpa",
        "By Jane Example, dpa",
        "Von A. B. Muster und Clara von Vogel, dpa",
        "Par Jean EXEMPLE",
        "By dpa correspondents",
    ],
)
def test_bylines_of_every_language_are_found(byline: str) -> None:
    """Not only those that begin with "By"."""
    assert parts(message("bdt0001 4 vm 2  dpa 0001", f"Titel\r\n{byline} =\r\n\r\nText.", "171226 Sep 23"), Part.BYLINE) == [byline]


def test_equals_sign_in_the_story_is_no_preheader() -> None:
    """Only the lines before the first blank line can be a pre-header; a rule of equals signs is none at all."""
    assert parts(message("bdt0001 4 vm 2  dpa 0001", "Erster Absatz.\r\n\r\nE =\r\n\r\n=====", "171226 Sep 23"), Part.HEADLINE) == []


def test_second_start_of_text_does_no_harm() -> None:
    """A stray STX in the text is a character of it; other parsers break."""
    story = open_story(message("bdt0001 4 vm 2  dpa 0001", "Titel =\r\n\r\nText \x02 weiter.", "171226 Sep 23"))
    assert story.text.count("\x02") == 2
    assert parts(story.text, Part.HEADLINE) == ["Titel"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("\x01bdt0001 x\r\n\x02Titel =\r\n\r\nText.\r\n\x03171226 Sep 23\r\n\x04", "header-malformed"),
        ("und Ende.\r\n\x03\x04\x01bdt0001 4 vm 2\r\n\x02Titel =\r\n\x03171226 Sep 23\r\n\x04", "message-fragment"),
        ("\x01bdt0001 4 vm 2\r\n\x02Titel =\r\n\x03171226 Sep 23\r\n\x04\x01bdt0002 4 vm 2\r\n\x02B =\r\n\x03\x04", "message-followed"),
        ("\x01bdt0001 4 vm 2\r\n\x02Titel =\r\n\r\nText bricht a", "message-truncated"),
    ],
)
def test_damaged_frames_are_diagnosed(text: str, code: str) -> None:
    """What is wrong is said, and what can be read is read."""
    story = open_story(text, envelope="iptc7901")
    assert code in [diagnostic.code for diagnostic in story.diagnostics]
    assert story.text == text
    if code != "header-malformed":
        assert story.header is not None
        assert story.header.service == "bdt"


def test_keyword_line_is_the_slug_whatever_its_length() -> None:
    """Longer than 69 characters, with umlauts, and without a slash at its end."""
    slug = "Wirtschaft/Landwirtschaft/Nordrhein-Westfalen/Deutschland/Höfe/Handel/Milch"
    header = open_story(message("bdt0001 4 vm 2  dpa 0001", "Titel =\r\n\r\nText.", "171226 Sep 23", slug=slug)).header
    assert header is not None
    assert (header.slug, header.keywords[-1], len(header.keywords)) == (slug, "Milch", 7)
