"""What the layout asks of a language and an agency, made ready."""

from __future__ import annotations

import re

import pytest

from wireparse.layout.habits import Openers, fullmatch

OPENERS = Openers(("By", "by our", "Photo", "©", "© x", "with"))


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ("By Anne Smith", 2),
        ("BY ANNE SMITH", 2),
        ("by our own man", 6),
        ("Bystanders said", 0),
        ("Photograph", 0),
        ("PHOTO: Anne", 5),
        ("© Anne", 1),
        ("©Anne", 1),
        ("© x Anne", 3),
        ("b", 0),
        ("", 0),
        ("Within", 0),
    ],
)
def test_openers(line: str, end: int) -> None:
    """The longest of the words opens the line, in any case and as a whole word."""
    assert OPENERS.end_at(line, 0, len(line)) == end


def test_openers_that_end_with_a_mark() -> None:
    """Behind a mark that belongs to the opener the next word may begin at once."""
    assert Openers(("Photo:",)).end_at("Photo:Anne", 0, 10) == 6
    assert Openers(("Photo",)).end_at("Photo:Anne", 0, 10) == 5


def test_openers_end_with_the_line() -> None:
    """What stands behind the line is not looked at."""
    assert OPENERS.end_at("Photo", 0, 3) == 0
    assert Openers(()).end_at("Photo", 0, 5) == 0


def test_fullmatch_asks_for_a_needle_in_the_line() -> None:
    """A needle behind the line does not count, and a pattern without needles is always tried."""
    tagged = ((re.compile(r"XYZ \w+"), ("XYZ",)),)
    assert fullmatch(tagged, "XYZ word", 0, 8)
    assert fullmatch(tagged, "word XYZ", 0, 4) is None
    assert fullmatch(((re.compile(r"\w+"), ()),), "word XYZ", 0, 4)
