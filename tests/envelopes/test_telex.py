"""What the telex envelopes share: frames, and parts that stay sorted and disjoint."""

from __future__ import annotations

import pytest

from wireparse.envelopes.telex import Declared, find_frame
from wireparse.model.kinds import NoticeKind
from wireparse.story import Part


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("\x16\x16\x01a0627", (0, 3)),
        ("noise \x7f\n\x7f\x01bdt0001", (5, 10)),
        ("\x05\x05\x05C T\n\x16\x16\x01f0816", (0, 10)),
        ("\x01\x01\x01bdt0001", (2, 3)),
        ("\x01 bdt0001", None),
        ("", None),
    ],
)
def test_frame_begins_with_what_leads_in_to_it(text: str, frame: tuple[int, int] | None) -> None:
    """An SOH counts only before a service and its number."""
    assert find_frame(text) == frame


def test_frame_is_found_once_in_hostile_text() -> None:
    """Blanks, fill bytes and starts of heading without a message cost one look each."""
    assert find_frame(" " * 300_000 + "\x16" * 300_000 + "\x01" * 300_000) is None


def test_parts_that_overlap_are_cut() -> None:
    """The one that begins first stays whole; of the other the rest is kept; empty ones are none."""
    declared = Declared("abcdefgh")
    declared.add(Part.PARAGRAPH, 2, 6)
    declared.add(Part.NOTICE, 0, 4)
    declared.add(Part.CREDIT, 3, 4)
    assert not declared.add(Part.CREDIT, 5, 5)
    declared.frame(7, 7)
    declared.order(NoticeKind.KILL, 4, 4)
    assert [tuple(block)[:3] for block in declared.done()] == [(Part.NOTICE, 0, 4), (Part.PARAGRAPH, 4, 6)]
    assert declared.notices == []


def test_control_bytes_between_parts_are_envelope() -> None:
    """They belong to nobody else; blanks and line breaks alone are left out."""
    declared = Declared("\x02ab\r\n \x08\x08\r\ncd\r\n\r\nef\x03\x04\r\n")
    for start in (1, 10, 16):
        declared.add(Part.PARAGRAPH, start, start + 2)
    assert [(block.part, declared.text[block.start : block.end]) for block in declared.done()] == [
        (Part.ENVELOPE, "\x02"),
        (Part.PARAGRAPH, "ab"),
        (Part.ENVELOPE, "\x08\x08"),
        (Part.PARAGRAPH, "cd"),
        (Part.PARAGRAPH, "ef"),
        (Part.ENVELOPE, "\x03\x04"),
    ]
