"""What the telex envelopes share: control bytes, and the parts that a frame declares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from wireparse.model.elements import Notice
from wireparse.model.kinds import NoticeKind
from wireparse.model.spans import Span
from wireparse.story import BLANKS, Block, Part, as_read

SOH: Final = "\x01"
STX: Final = "\x02"
ETX: Final = "\x03"
EOT: Final = "\x04"

#: Control bytes, blanks and line breaks: what a part of a telex does not begin or end with.
_EDGE: Final = frozenset(BLANKS + "\r\n" + "".join(map(chr, range(32))) + "\x7f")
#: What follows SOH when it begins a message, and the bytes that lead in to it: "SYN SYN", "BEL DEL LF DEL", Reuters' ENQ and codes.
_STARTS: Final = re.compile(r"[A-Za-z]{1,4}[0-9]{3,5}")
_LEADS: Final = re.compile(r"(?:\x05{1,6}[^\x00-\x1f]{0,12}\r?\n)?[\x00\x05\x07\x16\x7f\r\n ]{0,40}\Z")
_BACK: Final = 80
#: How far the frame may lie behind the tail of an earlier message or line noise.
NOISE: Final = 8192


class Frame(NamedTuple):
    """Where a message begins: the bytes that lead in to SOH, and what follows it."""

    lead: int
    start: int


def find_frame(text: str, start: int = 0, end: int | None = None) -> Frame | None:
    """Find the SOH that begins a message in `[start, end)`, and go back over what leads in to it."""
    stop = len(text) if end is None else min(end, len(text))
    at = text.find(SOH, start, stop)
    while at >= 0:
        if _STARTS.match(text, at + 1):
            lead = _LEADS.search(text, max(start, at - _BACK), at)
            return Frame(lead.start() if lead else at, at + 1)
        at = text.find(SOH, at + 1, stop)
    return None


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Move *start* and *end* inwards over blanks, line breaks and control bytes."""
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return start, end


def is_empty(text: str, start: int, end: int) -> bool:
    """Tell whether nothing but blanks, line breaks and control bytes stands in `[start, end)`."""
    return all(text[at] in _EDGE for at in range(start, end))


class Declared:
    """The parts that an envelope declares, gathered in the order of the text."""

    def __init__(self, text: str) -> None:
        """Begin with no part of *text*."""
        self.text = text
        self.blocks: list[Block] = []
        self.notices: list[Notice] = []

    def order(self, kind: NoticeKind, start: int, end: int, *, ordinal: int | None = None, note: str | None = None) -> None:
        """Declare `[start, end)` as a notice of that *kind*; its *note* says what was changed."""
        start, end = trim(self.text, start, end)
        if self.add(Part.NOTICE, start, end):
            words = as_read(self.text, start, end)
            self.notices.append(Notice(span=Span(start, end), text=words, kind=kind, ordinal=ordinal, note=note))

    def add(self, part: Part, start: int, end: int) -> bool:
        """Declare `[start, end)`, its edges trimmed; an empty stretch is none. Tell whether there was one."""
        start, end = trim(self.text, start, end)
        if start < end:
            self.blocks.append(Block(part, start, end))
        return start < end

    def has(self, part: Part) -> bool:
        """Tell whether there is a block of that *part* already."""
        return any(block.part is part for block in self.blocks)

    def frame(self, start: int, end: int) -> None:
        """Declare `[start, end)` as envelope, its control bytes with it; line breaks at its edges are left out."""
        while start < end and self.text[start] in "\r\n ":
            start += 1
        while end > start and self.text[end - 1] in "\r\n ":
            end -= 1
        if start < end:
            self.blocks.append(Block(Part.ENVELOPE, start, end))

    def done(self) -> tuple[Block, ...]:
        """Give the parts, sorted and disjoint; of two that overlap the one that begins first stays whole.

        Control bytes that stand alone between two parts are envelope.
        """
        return tuple(self._with_controls(_disjoint(sorted(self.blocks, key=lambda b: (b.start, -b.end)))))

    def _with_controls(self, blocks: Iterator[Block]) -> Iterator[Block]:
        text, reached = self.text, 0
        for block in blocks:
            found = _CONTROLS.fullmatch(text, reached, block.start)
            if found:
                yield Block(Part.ENVELOPE, found.start(1), found.end(1))
            reached = block.end
            yield block
        found = _CONTROLS.fullmatch(text, reached)
        if found:
            yield Block(Part.ENVELOPE, found.start(1), found.end(1))


#: A gap of nothing but blanks, line breaks and at least one control byte.
_CONTROLS: Final = re.compile(
    rf"[{BLANKS}\r\n]*+([\x00-\x08\x0b\x0c\x0e-\x1f\x7f](?:[{BLANKS}\r\n]*+[\x00-\x08\x0b\x0c\x0e-\x1f\x7f])*+)[{BLANKS}\r\n]*+"
)


def _disjoint(blocks: list[Block]) -> Iterator[Block]:
    reached = 0
    for block in blocks:
        if block.start >= reached:
            reached = block.end
            yield block
        elif block.end > reached:
            rest = Block(block.part, reached, block.end)
            reached = block.end
            yield rest
