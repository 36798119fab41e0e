"""ZCZC ... NNNN: what a mark means depends on the supplier, and the line breaks may be anything."""

from __future__ import annotations

import pytest

from wireparse.envelopes.opening import open_story
from wireparse.story import Part, as_read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ZCZC AAP\r$S\r:Snow\r=Alps\r^SNOW: Roads\r\rText.", ("S", "Snow", "SNOW: Roads", [("source", "AAP"), ("take-key", "Alps")])),
        (
            "ZCZC AAP\n%A\n#AM news\n$News at 1200\n~AM\n@QLD\nText.",
            ("A", "AM news", "News at 1200", [("source", "AAP"), ("place", "QLD")]),
        ),
        ("ZCZC\n#Newtown\n:14/11/2016\nText.", (None, "Newtown", None, [("take-key", "14/11/2016")])),
        ("ZCZC 123\nYY AB\n:POTTED :Newtown\nText.", (None, "POTTED", None, [("source", "123"), ("address", "YY AB")])),
        ("ZCZC AAP\n\n%MN\n\n$J\n\n:\n\n:Body\n\nFirst line\n\nText.", ("J", "Body", "First line", [("source", "AAP"), ("routing", "MN")])),
        ("ZCZC\n#Biz Snow\n$SNOW\n:Shares\n%F\nText.", ("F", "Biz Snow", "SNOW", [("take-key", "Shares")])),
        ("ZCZC 1\n$A\nText.", ("A", None, None, [("source", "1")])),
        ("ZCZC 1\n!x\nText.", (None, None, None, [("source", "1"), ("!", "x")])),
        ("ZCZC ABC123\n\nText of a bare message.\nNNNN", (None, None, None, [("source", "ABC123")])),
    ],
)
def test_marks_are_read_by_supplier(text: str, expected: tuple[object, ...]) -> None:
    """Category, keyword and headline go to their places, and everything else is kept."""
    story = open_story(text)
    headline = next((as_read(text, b.start, b.end) for b in story.declared if b.part is Part.HEADLINE), None)
    assert story.header is not None
    assert (story.header.category, story.header.slug, headline, list(story.header.extra)) == expected


@pytest.mark.parametrize("bullet", ["* Snow has closed roads.", "$ 5 is the price.", "# Notes", "=" * 300])
def test_text_that_begins_with_a_mark_is_text(bullet: str) -> None:
    """A mark with a blank behind it is a bullet, and a field is never very long."""
    text = f"ZCZC 1\n$A\n{bullet}\n\nText."
    story = open_story(text)
    assert story.declared[-1].end <= text.index(bullet)


def test_what_follows_the_end_is_kept_unread() -> None:
    """The closing letters end the message."""
    story = open_story("ZCZC 1\n$A\nText.\nNNNN\nnoise here")
    assert [(b.part, as_read(story.text, b.start, b.end)) for b in story.declared][-2:] == [
        (Part.ENVELOPE, "NNNN"),
        (Part.UNPARSED, "noise here"),
    ]


def test_letters_inside_words_do_not_end_a_message() -> None:
    """The word "NNNN" ends a message only as a word at the start of a line."""
    story = open_story("ZCZC 1\n$A\nText NNNN is no end, nor is\nNNNNX.")
    assert story.declared[-1].end < story.text.index("Text")


def test_byline_opens_the_text_of_some_suppliers() -> None:
    """It stands below the fields, before the dateline."""
    text = "ZCZC 1\n$A\n:Snow\n^Headline\nBy Ann Other\n    HOBART, Oct 9 AAP - Snow.\nNNNN"
    story = open_story(text)
    assert [as_read(text, b.start, b.end) for b in story.declared if b.part is Part.BYLINE] == ["By Ann Other"]


def test_day_below_the_headline_of_a_release_is_its_time() -> None:
    """It is no paragraph."""
    text = "ZCZC AAP\n%MN\n$J\n\nMedia release: Snow\n\nWed 14 October 2015\n\nText."
    story = open_story(text)
    assert [(b.part, as_read(text, b.start, b.end)) for b in story.declared][-2:] == [
        (Part.HEADLINE, "Media release: Snow"),
        (Part.TIMESTAMP, "Wed 14 October 2015"),
    ]
