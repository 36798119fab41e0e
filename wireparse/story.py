"""`Story`: what every envelope hands to the editorial stages, and the lines that they read."""

from __future__ import annotations

import enum
import re
from typing import Final, NamedTuple

import attrs

from wireparse.diagnostics import Diagnostic
from wireparse.model.elements import Header, Timestamp


class Part(enum.StrEnum):
    """Which part of the dispatch a line or a block of lines plays."""

    ENVELOPE = "ENVELOPE"
    KICKER = "KICKER"
    TIMESTAMP = "TIMESTAMP"
    HEADLINE = "HEADLINE"
    SUBHEADLINE = "SUBHEADLINE"
    STANDFIRST = "STANDFIRST"
    BYLINE = "BYLINE"
    DATELINE = "DATELINE"  #: a dateline alone on its lines; one that opens a paragraph is found by the dateline stage
    NOTICE = "NOTICE"
    CREDIT = "CREDIT"
    FURNITURE = "FURNITURE"  #: captions, photo credits, buttons and other words that are not the story's
    PARAGRAPH = "PARAGRAPH"
    CROSSHEAD = "CROSSHEAD"
    LIST = "LIST"
    TABLE = "TABLE"
    SIGNOFF = "SIGNOFF"
    BLANK = "BLANK"
    UNPARSED = "UNPARSED"


class Line(NamedTuple):
    """One line: `[start, end)` its characters, `[end, stop)` its line break, `first` its first that is no blank."""

    start: int
    end: int
    stop: int
    first: int


class Block(NamedTuple):
    """A run of lines that plays one part; `[start, end)` without outer blanks and line breaks."""

    part: Part
    start: int
    end: int


@attrs.frozen(kw_only=True)
class Story:
    """A dispatch out of its envelope.

    `text` is what all spans index. `declared` names the parts that the transport itself marks, sorted and disjoint; the
    layout stage classifies every line outside them. `timestamps` are those of the header, `format` and `language` what the
    transport declares, and `notices_from` more stretches to be searched for notices (keyword lines, slugs).
    """

    text: str
    envelope: str = "plain"
    header: Header | None = None
    declared: tuple[Block, ...] = ()
    timestamps: tuple[Timestamp, ...] = ()
    format: str | None = None
    language: str | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


#: What counts as a blank inside a line. Control characters of a telex are not blanks.
BLANKS: Final = " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200b\ufeff"

_LINE: Final = re.compile(rf"([{BLANKS}]*+)[^\r\n]*+(\r\n|\r|\n)?")


def split_lines(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """Cut `[start, end)` of *text* into lines at CR LF, CR and LF, and at nothing else."""
    stop = len(text) if end is None else end
    lines: list[Line] = []
    for match in _LINE.finditer(text, start, stop):
        if match.end() == match.start():
            break  # the empty match behind the last line break
        lines.append(Line(match.start(), match.start(2) if match[2] else match.end(), match.end(), match.end(1)))
    return lines


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Move *start* and *end* inwards over blanks and line breaks."""
    while start < end and (text[start] in BLANKS or text[start] in "\r\n"):
        start += 1
    while end > start and (text[end - 1] in BLANKS or text[end - 1] in "\r\n"):
        end -= 1
    return start, end


_GAP: Final = re.compile(rf"[{BLANKS}\r\n]++")


def as_read(text: str, start: int, end: int) -> str:
    """Give the words of `[start, end)` as a reader reads them: hard wraps joined, runs of blanks folded."""
    words = text[start:end]
    if "\n" not in words and "\r" not in words and "  " not in words and "\t" not in words:
        return words
    return _GAP.sub(_fold, words)


def _fold(match: re.Match[str]) -> str:
    gap = match[0]
    return gap if len(gap) == 1 and gap not in "\r\n\t" else " "
