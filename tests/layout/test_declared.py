"""Blocks that the transport declares are kept; the layout decides on what lies between them."""

from __future__ import annotations

from wireparse.formats.registry import default_registry
from wireparse.layout.reading import read_layout
from wireparse.story import Block, Part, Story
from wireparse.timestamps.settings import ClockSettings

TEXT = """\
ZCZC abc

Old lighthouse to become a hotel

LISMORE (Reuters) - The lighthouse of Hardane will become a hotel.

The first guests are expected in June.

(Reporting by Ines Carvo)

NNNN
"""


def declared(*parts: tuple[Part, str]) -> tuple[Block, ...]:
    """Declare stretches of `TEXT` by their words."""
    return tuple(Block(part, TEXT.index(words), TEXT.index(words) + len(words)) for part, words in parts)


def read(*parts: tuple[Part, str]) -> list[tuple[str, str]]:
    """Read `TEXT` with *parts* declared."""
    story = Story(text=TEXT, declared=declared(*parts))
    blocks = read_layout(story, default_registry().get("reuters"), "en", ClockSettings(language="en"))
    return [(block.part.value, TEXT[block.start : block.end]) for block in blocks]


def test_envelope_lines_are_kept() -> None:
    """The lines of a telex envelope stay envelope, and the story between them is read as if they were not there."""
    assert read((Part.ENVELOPE, "ZCZC abc"), (Part.ENVELOPE, "NNNN")) == [
        ("ENVELOPE", "ZCZC abc"),
        ("HEADLINE", "Old lighthouse to become a hotel"),
        ("DATELINE", "LISMORE (Reuters) -"),
        ("PARAGRAPH", "The lighthouse of Hardane will become a hotel."),
        ("PARAGRAPH", "The first guests are expected in June."),
        ("SIGNOFF", "(Reporting by Ines Carvo)"),
        ("ENVELOPE", "NNNN"),
    ]


def test_declared_paragraphs_are_read_as_a_body() -> None:
    """A paragraph that XML declares is still searched for a dateline and a sign-off."""
    found = read(
        (Part.ENVELOPE, "ZCZC abc"),
        (Part.HEADLINE, "Old lighthouse to become a hotel"),
        (Part.PARAGRAPH, "LISMORE (Reuters) - The lighthouse of Hardane will become a hotel."),
        (Part.PARAGRAPH, "The first guests are expected in June."),
        (Part.PARAGRAPH, "(Reporting by Ines Carvo)"),
        (Part.ENVELOPE, "NNNN"),
    )
    assert found == [
        ("ENVELOPE", "ZCZC abc"),
        ("HEADLINE", "Old lighthouse to become a hotel"),
        ("DATELINE", "LISMORE (Reuters) -"),
        ("PARAGRAPH", "The lighthouse of Hardane will become a hotel."),
        ("PARAGRAPH", "The first guests are expected in June."),
        ("SIGNOFF", "(Reporting by Ines Carvo)"),
        ("ENVELOPE", "NNNN"),
    ]
