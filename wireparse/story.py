"""`Story`: what every envelope hands to the editorial stages, and the lines that they read."""

import enum
import itertools
import re
from collections.abc import Iterable
from typing import Final, NamedTuple

import attrs

from wireparse.diagnostics import Diagnostic
from wireparse.lazy import pattern
from wireparse.model.elements import Header, Notice, Timestamp
from wireparse.model.kinds import ParagraphKind
from wireparse.model.making import make_span
from wireparse.model.spans import Span


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
    """A run of lines that plays one part; `[start, end)` without outer blanks and line breaks.

    `detail` is what the layout has read of it already, so that the fields need not read it again. `span` is the stretch as the
    results hold it, one object for all of them, where the layout has made it.
    """

    part: Part
    start: int
    end: int
    detail: object = None
    span: Span | None = None

    def place(self) -> Span:
        """Give the stretch as the results hold it."""
        return self.span if self.span is not None else make_span(self.start, self.end)


class Passage(NamedTuple):
    """One stretch that quotations may stand in; `index` is the paragraph's, None for a headline or standfirst."""

    start: int
    end: int
    index: int | None = None  # type: ignore[assignment]  # it hides the method of tuples
    kind: ParagraphKind | None = None


@attrs.frozen(kw_only=True)
class Story:
    """A dispatch out of its envelope.

    `text` is what all spans index. `declared` names the parts that the transport itself marks, sorted and disjoint; the
    layout stage classifies every line outside them. `timestamps` are those of the header, `notices` what its codes order
    (a status of "canceled", a signal of "update"), `format` and `language` what the transport declares.
    `whole` is the text with what was not read behind it, where a limit ended the reading; None where all of it was read.
    """

    text: str
    envelope: str = "plain"
    header: Header | None = None
    declared: tuple[Block, ...] = ()
    timestamps: tuple[Timestamp, ...] = ()
    notices: tuple[Notice, ...] = ()
    format: str | None = None
    language: str | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    whole: str | None = None


#: What counts as a blank inside a line. Control characters of a telex are not blanks.
BLANKS: Final = " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200b\ufeff"

#: Blanks and line breaks: what parts the words of a text.
SPACES: Final = BLANKS + "\r\n"

_BREAK: Final = r"(\r\n|\r|\n)"


def cut_lines(text: str, start: int, end: int) -> tuple[list[str], Iterable[int]]:
    """Give the lines of `[start, end)` without their line breaks, and how long each break is; the last line has none.

    There is one line more than there are breaks: behind a break that closes the text stands an empty one.
    """
    stretch = text[start:end]
    if "\r" not in stretch:
        return stretch.split("\n"), itertools.repeat(1)
    pieces = pattern(_BREAK).split(stretch)
    return pieces[::2], [*map(len, pieces[1::2]), 0]


def split_lines(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """Cut `[start, end)` of *text* into lines at CR LF, CR and LF, and at nothing else."""
    last = len(text) if end is None else end
    lines: list[Line] = []
    at = start
    for line, gap in zip(*cut_lines(text, start, last), strict=False):
        stop = at + len(line)
        following = min(stop + gap, last)
        if following > at:  # nothing stands behind the last line break
            lines.append(Line(at, stop, following, stop - len(line.lstrip(BLANKS))))
        at = following
    return lines


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Move *start* and *end* inwards over blanks and line breaks."""
    while start < end and text[start] in SPACES:
        start += 1
    while end > start and text[end - 1] in SPACES:
        end -= 1
    return start, end


#: Control bytes of a telex and the mnemonics of typesetting codes ("&QC;") that an export writes in their place.
_CODES: Final = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f"
_MNEMONIC: Final = "&(?:[UQLHTEF][CLMNRT]|Cx[01][0-9a-f]);"
MNEMONIC: Final = re.compile(_MNEMONIC)
_GAP: Final = rf"(?:[{BLANKS}\r\n{_CODES}]|{_MNEMONIC})++"
_CODE: Final = rf"[{_CODES}]|{_MNEMONIC}"
#: What is read as one space in a text without such codes; a blank alone stays what it is.
_RUN: Final = rf"[{SPACES}]{{2,}}+|[\t\r\n]"
#: Hard, thin, en and em spaces of a telex: they stand between words.
_TELEX_SPACES: Final = "\x08\x0c\x10\x1d\x1e\x1f"


def as_read(text: str, start: int, end: int) -> str:
    """Give the words of `[start, end)` as a reader reads them.

    Hard wraps are joined, runs of blanks folded, the hard spaces of a telex are spaces; its other control bytes and the
    mnemonics of typesetting codes are left out.
    """
    words = text[start:end]
    if words.isprintable() and "  " not in words and "&" not in words:
        return words  # most words
    if "\n" in words:
        words = words.replace("\n", " ")  # hard wraps, and perhaps nothing else
    if "&" not in words:
        if "  " not in words and words.isprintable():
            return words
        plain = words.replace("\u00a0", " ").replace("\u202f", " ")  # hard spaces stay where they stand alone
        if "  " not in plain and plain.isprintable():
            return words
    return pattern(_GAP).sub(_fold, text[start:end]) if pattern(_CODE).search(words) else pattern(_RUN).sub(" ", words)


def _fold(match: re.Match[str]) -> str:
    gap = match[0]
    if len(gap) == 1 and gap in BLANKS and gap != "\t":
        return gap
    if any(c in SPACES or c in _TELEX_SPACES for c in gap):
        return " "
    return ""
