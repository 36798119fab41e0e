r"""ANPA 1312 byte by byte: headers, slugs, lines in carets, paragraphs and footers, and what other parsers get wrong."""

from __future__ import annotations

import datetime as dt

import pytest
from envelopes.sampling import SAMPLES

import wireparse
from wireparse.envelopes.opening import open_story
from wireparse.model.elements import Header
from wireparse.story import Part, as_read


def message(body: str, *, first: str = "a0627\x1fqlnt-", second: str = "u i\x13\x11 BC-Snow 02-26 0540", footer: str = "") -> str:
    """Frame a message as AP does."""
    return f"\x16\x16\x01{first}\r\n{second}\r\n\x02{body}\r\n\t   \x03{footer}\r\n\r\n\x0c\r\n\x04"


def header_of(text: str) -> Header:
    """Give the header of a message."""
    header = open_story(text).header
    assert header is not None
    return header


def shown(text: str) -> list[tuple[Part, str]]:
    """List the declared parts, the envelope's own left out."""
    story = open_story(text)
    return [(b.part, as_read(story.text, b.start, b.end)) for b in story.declared if b.part is not Part.ENVELOPE]


@pytest.mark.parametrize(
    ("footer", "instant"),
    [
        ("AP-WF-11-18-15 1346GMT<", "2015-11-18T13:46:00+00:00"),
        ("AP-NY-05-17-95 1538EDT<", "1995-05-17T15:38:00-04:00"),
        ("NYT-10-14-99 2042EDT", "1999-10-14T20:42:00-04:00"),
        ("AP-NY-01-20-94 0420PST<", "1994-01-20T04:20:00-08:00"),
        ("KWS-19:46-08-11-17", "2017-11-08T19:46:00+09:00"),
    ],
)
def test_footer_is_the_filing_time(footer: str, instant: str) -> None:
    """Any zone, not only GMT; Kyodo's clock comes first, day before month, in Tokyo time."""
    filed = header_of(message("^Headline<\r\n\t   Text.", footer=footer)).filed
    assert filed is not None
    assert filed.datetime == dt.datetime.fromisoformat(instant)
    assert filed.datetime.utcoffset() == dt.datetime.fromisoformat(instant).utcoffset()


def test_no_footer_is_no_filing_time() -> None:
    """Neither the day of the header nor a time in the text stands in for it."""
    assert header_of(message("^Headline<\r\n\t   Text at 1346GMT.")).filed is None


@pytest.mark.parametrize(
    ("letter", "urgency"),
    [("f", 1), ("b", 2), ("u", 3), ("r", 4), ("d", 5), ("h", 6), ("a", 7), ("s", 8), ("w", 9), ("e", None), ("n", None)],
)
def test_priority_letters_keep_their_order(letter: str, urgency: int | None) -> None:
    """No two letters collapse to one urgency, and unknown letters are kept."""
    header = header_of(message("^Headline<", second=f"{letter} i\x13\x11 BC-Snow 02-26 0540"))
    assert (header.priority, header.urgency) == (letter, urgency)


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("u i\x13\x11 BC-Snow 2ndLd-Writethru   02-26 0540", ("u", "i", "BC-Snow", "2ndLd-Writethru", 540, "02-26")),
        ("r s\x13\x11 AP-EX--3rdWeather     05-17 0283   ", ("r", "s", "AP-EX--3rdWeather", None, 283, "05-17")),
        ("u f BC-GRAIN-REVIEW   03-24 0118", ("u", "f", "BC-GRAIN-REVIEW", None, 118, "03-24")),
        ("r i\x14\x12 Japan-Snow 08-11", ("r", "i", "Japan-Snow", None, None, "08-11")),
        ("d q\x13\x11 BC-GLF--02-26-Cup 1stAdd a0731 02-27 0099", ("d", "q", "BC-GLF--02-26-Cup", "1stAdd a0731", 99, "02-27")),
        ("d q", ("d", "q", None, None, None, None)),
    ],
)
def test_second_line_is_read_with_and_without_its_codes(second: str, expected: tuple[object, ...]) -> None:
    """DC bytes, version, words and even everything behind the letters may be missing."""
    header = header_of(message("\t   Text.", second=second))
    raw = dict(header.raw)
    assert (header.priority, header.category, header.slug, header.version, header.word_count, raw.get("day")) == expected


@pytest.mark.parametrize(
    ("line", "slug", "version", "words"),
    [
        ("BC-US--Frost-Early Harvest, 1st Ld-Writethru,1260", "BC-US--Frost-Early Harvest", "1st Ld-Writethru", "1260"),
        ("BC-US--APNewsAlert,21", "BC-US--APNewsAlert", None, "21"),
        ("AP-EX--3rd Weather Minute", "AP-EX--3rd Weather Minute", None, None),
        ("BC-Harvest Roundup, Adv20-21,1040", "BC-Harvest Roundup", "Adv20-21", "1040"),
        ("BC-US--Snow, 1st Ld-1st Add, a0731,80", "BC-US--Snow", "1st Ld-1st Add, a0731", "80"),
    ],
)
def test_first_line_in_carets_is_the_full_slug(line: str, slug: str, version: str | None, words: str | None) -> None:
    """The header cuts the keyword at 24 characters; its count is the story's, the slug's that of this take."""
    header = header_of(message(f"^{line}<\r\n^Headline<\r\n\t   Text."))
    assert (header.slug, header.version, header.word_count) == (slug, version, 540)
    assert dict(header.extra).get("take-words") == words


def test_header_line_is_not_mistaken_for_a_slug() -> None:
    """A headline that comes first is a headline."""
    assert shown(message("^Snow, wind and 20 more troubles<\r\n\t   Text."))[0] == (Part.HEADLINE, "Snow, wind and 20 more troubles")


def test_byline_is_found_between_other_lines() -> None:
    """Not the line before the last: with a summary, a note or a desk around it, it is the one that begins with "By"."""
    text = message("^BC-Snow,100<\r\n^Headline<\r\n^A summary<\r\n^By JANE EXAMPLE=\r\n^AP Sports Writer=\r\n^Eds: A note.<\r\n\t   Text.")
    assert shown(text)[1:5] == [
        (Part.SUBHEADLINE, "A summary"),
        (Part.BYLINE, "By JANE EXAMPLE"),
        (Part.BYLINE, "AP Sports Writer"),
        (Part.NOTICE, "Eds: A note."),
    ]


def test_byline_alone_leaves_the_headline_alone() -> None:
    """With nothing but a byline there is no headline, and the desk is not one."""
    assert shown(message("^BC-Snow,100<\r\n^By JANE EXAMPLE=\r\n\t   Text.")) == [
        (Part.BYLINE, "By JANE EXAMPLE"),
        (Part.PARAGRAPH, "Text."),
    ]


def test_order_over_several_lines_is_one() -> None:
    """An order that begins with "Eds:" runs on to its closing sign."""
    assert (Part.NOTICE, "Eds: UPDATES with airports, quotes from the governor.") in shown(
        message("^BC-Snow,100<\r\n^Headline<\r\n^Eds: UPDATES with airports, quotes\r\nfrom the governor.<\r\n\t   Text.")
    )


def test_hard_spaces_join_names() -> None:
    """The name "Cape Fear" is two words to a reader, and one byte apart in the text."""
    story = open_story((SAMPLES / "ap-writethru.anpa").read_bytes())
    assert "Cape\x10Fear" in story.text
    (lead, *_) = [as_read(story.text, b.start, b.end) for b in story.declared if b.part is Part.PARAGRAPH]
    assert "Cape Fear,''" in lead


def test_typesetting_codes_are_not_read() -> None:
    """Mnemonics of an export are in the text, and in nobody's words."""
    dispatch = wireparse.parse_dispatch((SAMPLES / "ap-writethru.anpa").read_bytes())
    assert any(p.text == "Interstate 55 was shut near Lincoln." for p in dispatch.paragraphs)
    assert "&QC;" in dispatch.text


def test_backspaces_open_tables_in_a_story_and_ornaments_before_it() -> None:
    """Rows run together to one table; boxes over broadcast copy are furniture."""
    assert (Part.TABLE, "Albany 31 12 Buffalo 28 10") in shown((SAMPLES / "ap-writethru.anpa").read_bytes().decode())
    assert shown((SAMPLES / "ap-broadcast.anpa").read_bytes().decode())[0] == (Part.FURNITURE, "----------- ! Example Minute !")


def test_items_of_broadcast_copy_have_datelines_of_their_own() -> None:
    """The first counts for the dispatch; no item's place is part of its words."""
    dispatch = wireparse.parse_dispatch((SAMPLES / "ap-broadcast.anpa").read_bytes())
    assert dispatch.dateline is not None
    assert dispatch.dateline.places == ("Newtown",)
    assert [p.text for p in dispatch.paragraphs] == ["The mayor says he is ``content'' with the snow ploughs.", "Two ships are late."]


def test_empty_lines_after_every_line_part_nothing() -> None:
    """Some captures double their line breaks; only an indent opens a paragraph there."""
    found = [words for part, words in shown((SAMPLES / "city-news.anpa").read_bytes().decode()) if part is Part.PARAGRAPH]
    assert found[0] == "Newtown police closed the river bridge this afternoon after a truck hit a pillar."
    assert len(found) == 3


def test_doubled_frame_starts_are_two_messages() -> None:
    """What follows is not read, but kept and named."""
    story = open_story(message("^Headline<\r\n\t   Text.") + message("^Other<\r\n\t   Text."))
    assert "message-followed" in [d.code for d in story.diagnostics]
    assert [block.part for block in story.declared if block.part is not Part.ENVELOPE][-1] is Part.UNPARSED


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("\x16\x16\x01a0627\x1fqlnt-\r\n???\r\n\x02^Headline<\r\n\x03\x04", "header-malformed"),
        ("tail of a story.\r\n" + message("^Headline<"), "message-fragment"),
        (message("^Headline<\r\n\t   Text.").partition("\x03")[0], "message-truncated"),
        (message("^Headline<").partition("\x03")[0] + message("^Other<"), "message-truncated"),
    ],
)
def test_damaged_frames_are_diagnosed(text: str, code: str) -> None:
    """Every character stays, and the service is read from what there is."""
    story = open_story(text)
    assert code in [d.code for d in story.diagnostics]
    assert (story.text, story.header and story.header.service) == (text, "a")


def test_closing_note_below_a_rule_is_no_paragraph() -> None:
    """AP names those who helped under a rule."""
    found = shown(message("^Headline<\r\n\t   Text.\r\n\t   ___\r\n\t   AP writer Ann Other contributed to this report."))
    assert found[-2:] == [(Part.FURNITURE, "___"), (Part.SIGNOFF, "AP writer Ann Other contributed to this report.")]


def test_crosshead_and_cue_to_the_take_before() -> None:
    """An add begins with the last words of the take before it; a caret between paragraphs is a crosshead."""
    found = shown(message("^BC-Snow, 1st Add,40<\r\n\t   SPRINGFIELD: this year.<\r\n\t   More text.\r\n^More snow<\r\n\t   Text."))
    assert found == [(Part.PARAGRAPH, "More text."), (Part.CROSSHEAD, "More snow"), (Part.PARAGRAPH, "Text.")]


@pytest.mark.parametrize("mark", ["^MORE<", "\t   -- MORE TO COME --", "\t   (MORE)"])
def test_more_to_come_is_a_notice(mark: str) -> None:
    """It is no paragraph, and a version can be linked with what follows."""
    assert shown(message(f"^Headline<\r\n\t   Text.\r\n{mark}"))[-1][0] is Part.NOTICE


def test_lines_of_rights_days_and_codes_are_told_apart() -> None:
    """None of them is a headline."""
    found = shown(message("^BC-Snow,10<\r\n^c.1998 Example News Service<\r\n^vartsno1<\r\n^Tuesday, 14 April 2015<\r\n^END<\r\n\t   Text."))
    assert [part for part, _ in found] == [Part.CREDIT, Part.TIMESTAMP, Part.FURNITURE, Part.PARAGRAPH]


@pytest.mark.parametrize(
    ("version", "notices"),
    [
        ("2nd Ld-Writethru", [("WRITETHRU", 2)]),
        ("1stLd", [("LEAD", 1)]),
        ("Adv20-21", [("ADVANCE", None)]),
        ("Bulletin Kill", [("KILL", None)]),
        ("Correction", [("CORRECTION", None)]),
        ("1st Add", []),
        ("3rdSub", []),
    ],
)
def test_version_is_a_notice(version: str, notices: list[tuple[str, int | None]]) -> None:
    """Leads and write-throughs are data to link versions with; the words stay the envelope's."""
    story = open_story(message(f"^BC-Snow, {version},340<\r\n^Headline<\r\n\t   Text."))
    assert [(notice.kind, notice.ordinal) for notice in story.notices] == notices
    assert all(as_read(story.text, n.span.start, n.span.end) == n.text for n in story.notices)


def test_version_of_the_header_counts_where_the_slug_has_none() -> None:
    """Reuters and small wires have no slug line."""
    story = open_story(message("^Headline<\r\n\t   Text.", second="u i\x13\x11 BC-Snow 3rdLd-Writethru 02-26 0540"))
    assert [(notice.kind, notice.ordinal, notice.text) for notice in story.notices] == [("WRITETHRU", 3, "3rdLd-Writethru")]


def test_dateline_without_an_agency_is_read_before_the_dash_of_the_wire() -> None:
    """The Times sends its place in capitals, and a dash that is an underscore."""
    dispatch = wireparse.parse_dispatch(
        message("^SNOW CLOSES ROADS<\r\n\t   ELK RIDGE, Md. _ Snow closed roads.\r\n\t   UNITED NATIONS _ a word.")
    )
    assert dispatch.dateline is not None
    assert (dispatch.dateline.places, dispatch.dateline.region) == (("ELK RIDGE",), "Md.")
    assert [paragraph.text for paragraph in dispatch.paragraphs] == ["Snow closed roads.", "UNITED NATIONS _ a word."]


def test_cuts_for_editors_are_no_paragraphs() -> None:
    """Where the story may end is nobody's words."""
    found = shown(message("^Headline<\r\n\t   Text.\r\n\t   (CUT HERE IF SPACE IS SHORT. THE REST IS EXTRA)\r\n\t   More."))
    assert [part for part, _ in found] == [Part.HEADLINE, Part.PARAGRAPH, Part.FURNITURE, Part.PARAGRAPH]


def test_codes_in_the_header_are_not_its_version() -> None:
    """Exports write typesetting codes there, too."""
    assert header_of(message("\t   Text.", second="r a\x13\x11 BC-SNOW-NYT &LR; 10-14 0540")).version is None


@pytest.mark.parametrize(
    ("footer", "local"),
    [("14:37 08-19-15", "2015-08-19T14:37:00"), ("19-08-15 14-37-52", "2015-08-19T14:37:52"), ("see you tomorrow", None), ("", None)],
)
def test_footer_on_a_line_of_its_own(footer: str, local: str | None) -> None:
    """Reuters and AAP send a bare time below the end of the text; it names no zone."""
    story = open_story(f"\x16\x16\x01a0017\x1freute\r\nu i BC-SNOW 09-12 0120\r\n\x02^Headline<\r\n\x03\r\n{footer}\r\n\x04")
    filed = story.header.filed if story.header else None
    assert (filed.local.isoformat() if filed and filed.local else None) == local


def test_mark_above_a_bare_headline_is_a_notice() -> None:
    """Reuters put it on a line of its own."""
    story = open_story(message("***URGENT\r\nSNOW CLOSES ROADS\r\n    NEWTOWN, Dec 9 - Text."))
    assert [(notice.kind, notice.text) for notice in story.notices] == [("URGENT", "***URGENT")]
    assert shown(story.text)[1] == (Part.HEADLINE, "SNOW CLOSES ROADS")
