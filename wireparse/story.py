"""`Story`: what every envelope hands to the editorial stages, and the lines that they read."""

import enum
import re
from typing import Final, NamedTuple

import attrs

from wireparse.diagnostics import Diagnostic
from wireparse.model.elements import Header, Notice, Timestamp
from wireparse.model.kinds import ParagraphKind


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

    `detail` is what the layout has read of it already, so that the fields need not read it again.
    """

    part: Part
    start: int
    end: int
    detail: object = None


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


#: Control bytes of a telex and the mnemonics of typesetting codes ("&QC;") that an export writes in their place.
_CODES: Final = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f"
_MNEMONIC: Final = "&(?:[UQLHTEF][CLMNRT]|Cx[01][0-9a-f]);"
MNEMONIC: Final = re.compile(_MNEMONIC)
_GAP: Final = re.compile(rf"(?:[{BLANKS}\r\n{_CODES}]|{_MNEMONIC})++")
#: Hard, thin, en and em spaces of a telex: they stand between words.
_TELEX_SPACES: Final = "\x08\x0c\x10\x1d\x1e\x1f"


def as_read(text: str, start: int, end: int) -> str:
    """Give the words of `[start, end)` as a reader reads them.

    Hard wraps are joined, runs of blanks folded, the hard spaces of a telex are spaces; its other control bytes and the
    mnemonics of typesetting codes are left out.
    """
    words = text[start:end]
    if "  " not in words and "&" not in words and words.isprintable():
        return words
    joined = words.replace("\n", " ")
    if "  " not in joined and "&" not in joined and joined.isprintable():
        return joined  # hard wraps, and nothing else
    return _GAP.sub(_fold, words)


def _fold(match: re.Match[str]) -> str:
    gap = match[0]
    if len(gap) == 1 and gap in BLANKS and gap != "\t":
        return gap
    if any(c in BLANKS or c in "\r\n" or c in _TELEX_SPACES for c in gap):
        return " "
    return ""
