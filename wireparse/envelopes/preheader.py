r"""The pre-header of an IPTC 7901 text: the lines from STX to the one that ends in "=".

    (Eil \a\a\a\a\a)                    marks and genre in brackets, over several lines if need be
    (Berichtigung: Jahreszahl
    korrigiert)
    REFILE                              marks on lines of their own
    Wetter:                             a kicker: a short line that ends in a colon
    Schnee bis in die Niederungen       the headline, wrapped at 69 characters
    Von Anna Beispiel, dpa              the byline
    (Foto Archiv) =                     a note to the picture desk

Order and presence vary; the sign "=" closes the last line, whichever it is.
"""

from __future__ import annotations

import re
from typing import Final

from wireparse.envelopes.bylines import is_byline
from wireparse.envelopes.data.preheader import MARK_WORDS, NOTICES, PICTURE_WORDS
from wireparse.envelopes.telex import Declared, trim
from wireparse.model.kinds import NoticeKind
from wireparse.story import Line, Part, as_read, split_lines

#: A pre-header is no longer than this.
_LONGEST: Final = 2000
_MOST_LINES: Final = 24
#: A line shorter than this that ends in a colon was not broken by the wrap.
_KICKER: Final = 40
#: A note in brackets runs over so many lines at most.
_NOTE_LINES: Final = 10

_BLANK_LINE: Final = re.compile(r"(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)[ \t\r\n]*")
_DATELINE: Final = re.compile(r"[^\W\d_][^()\r\n]{1,60} \([A-Za-z/]{2,24}\) ?[-–—]{1,2} ")
#: A flash has no more lines than this.
_FLASH: Final = 4
_INITIALS: Final = re.compile(r"[a-z]{2,4}(?:[/-][a-z]{2,4}){0,4}")
_NUMBER: Final = re.compile(r"(?<![0-9])[0-9]{1,2}(?![0-9])")
#: A label such as "Berichtigung:" ends within so many characters.
_LABEL: Final = 30
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def find_preheader(text: str, start: int, end: int) -> int | None:
    """Give the offset behind the line that closes the pre-header of `[start, end)`, or None where there is none."""
    begun = blank = False
    for line in split_lines(text, start, min(end, start + _LONGEST))[:_MOST_LINES]:
        left, right = trim(text, line.start, line.end)
        if left == right:
            blank = begun
            continue
        if blank:
            return None  # the story has begun
        begun = True
        if text[right - 1] == "=" and text[right - 2 : right - 1] != "=":
            return line.stop
    return None


def read_preheader(text: str, start: int, end: int, declared: Declared) -> None:
    """Declare the parts of the pre-header `[start, end)`."""
    lines = [line for line in split_lines(text, start, end) if trim(text, line.start, line.end)[0] < line.end]
    _Reader(text, [_without_close(text, line) for line in lines], declared).read()
    closes = text.rfind("=", start, end)
    declared.frame(closes, closes + 1)


def _without_close(text: str, line: Line) -> Line:
    """Cut the closing "=" off *line*."""
    start, end = trim(text, line.start, line.end)
    if start < end and text[end - 1] == "=":
        end = trim(text, start, end - 1)[1]
    return Line(start, end, line.stop, start)


class _Reader:
    """Goes through the lines once and tells what each of them is."""

    def __init__(self, text: str, lines: list[Line], declared: Declared) -> None:
        self.text, self.lines, self.declared = text, lines, declared
        self.headline: tuple[int, int] | None = None
        self.open = False  # whether the last line was the headline's

    def read(self) -> None:
        at = 0
        while at < len(self.lines):
            at = self._take(at)
        if self.headline is not None:
            self.declared.add(Part.HEADLINE, *self.headline)

    def _take(self, at: int) -> int:
        """Declare the line *at* and those that belong to it; give the next."""
        line = self.lines[at]
        words = self.text[line.start : line.end]
        if not words:
            return at + 1
        last = self._note(at) if words[0] == "(" else None
        if last is not None:
            self._add_note(line.start, self.lines[last].end)
            self.open = False
            return last + 1
        if is_mark(words):
            declare_mark(self.declared, line.start, line.end)
            self.open = False
        elif words[-1] == ":" and len(words) < _KICKER and self._may_be_kicker(line):
            self.declared.add(Part.KICKER, self.headline[0] if self.headline else line.start, line.end)
            self.headline = None
        elif self.headline is not None and is_byline(words):
            self.declared.add(Part.BYLINE, line.start, line.end)
            self.open = False
        elif self.headline is None:
            self.headline, self.open = (line.start, line.end), True
        elif self.open:
            self.headline = (self.headline[0], line.end)
        else:
            self.declared.add(Part.SUBHEADLINE, line.start, line.end)
        return at + 1

    def _may_be_kicker(self, line: Line) -> bool:
        """Tell whether all lines so far are as short as a kicker's: "Situation" / "France:"."""
        return self.headline is None or (self.open and line.start - self.headline[0] < _KICKER)

    def _note(self, at: int) -> int | None:
        """Give the line on which the bracket that opens line *at* closes, if nothing follows it there."""
        depth = 0
        for number in range(at, min(at + _NOTE_LINES, len(self.lines))):
            line = self.lines[number]
            words = self.text[line.start : line.end]
            depth += words.count("(") - words.count(")")
            if depth <= 0:
                return number if words.endswith(")") else None
        return None

    def _add_note(self, start: int, end: int) -> None:
        """Declare a note in brackets: an order to editors, a genre, or a note to the picture desk."""
        words = {word.lower() for word in _WORD.findall(self.text[start:end])}
        if self.headline is not None and words & PICTURE_WORDS:
            self.declared.add(Part.FURNITURE, start, end)
        else:
            declare_mark(self.declared, start, end)


def read_flash(text: str, start: int, end: int, declared: Declared) -> None:
    """Declare the parts of a text without a pre-header that is a flash: a mark, one sentence behind a dash, and initials.

    A mark on the first line of any other text is declared, too.
    """
    lines = [
        Line(*span, line.stop, span[0])
        for line in split_lines(text, start, min(end, start + _LONGEST))
        if (span := trim(text, line.start, line.end))[0] < span[1]
    ]
    if not lines or not is_mark(text[lines[0].start : lines[0].end]):
        return
    declare_mark(declared, lines[0].start, lines[0].end)
    if len(lines) > _FLASH or len(lines) < 2 or text[lines[1].start] not in "-–—":  # noqa: PLR2004
        return
    declared.frame(lines[1].start, lines[1].start + 1)
    declared.add(Part.HEADLINE, lines[1].start + 1, lines[1].end)
    for line in lines[2:]:
        if _INITIALS.fullmatch(text, line.start, line.end):
            declared.add(Part.SIGNOFF, line.start, line.end)


def read_teaser(text: str, start: int, end: int, declared: Declared) -> None:
    """Declare the paragraph that stands before the one with the dateline: "Neustadt (dpa/lni) - "."""
    start = trim(text, start, min(end, start + _LONGEST))[0]
    parting = _BLANK_LINE.search(text, start, min(end, start + _LONGEST))
    if parting and _DATELINE.match(text, parting.end(), end) and not _DATELINE.match(text, start, end):
        declared.add(Part.STANDFIRST, start, parting.start())


def declare_mark(declared: Declared, start: int, end: int) -> None:
    """Declare marks and notes `[start, end)`: by their first word, or by an embargo in them, a notice of a known kind."""
    text = declared.text
    words = list(_WORD.finditer(text, start, end))
    kinds = [NOTICES[word] for match in words if (word := match[0].lower()) in NOTICES]
    first = words[0][0].lower() if words else ""
    if first not in NOTICES and not is_mark(text[start:end]):
        kinds = [kind for kind in kinds if kind == NoticeKind.EMBARGO]
    if not kinds or first == "eds":
        declared.add(Part.NOTICE, start, end)
        return
    number = _NUMBER.search(text, start, end) if is_mark(text[start:end]) else None
    colon = text.find(":", start, min(end, start + _LABEL))
    note = as_read(text, colon + 1, end).strip(" )") if colon >= 0 else ""
    declared.order(NoticeKind(kinds[0]), start, end, ordinal=int(number[0]) if number else None, note=note or None)


def is_mark(words: str) -> bool:
    """Tell whether *words* are nothing but marks: "1ST LEAD", "KILL KILL KILL", "*** ELIMINAR ***", "Eds: ..." too.

    Example:
        >>> is_mark("HOLD HOLD HOLD '''''"), is_mark("Lead paint found in school")
        (True, False)
    """
    found = _WORD.findall(words)
    if words[:4].lower() == "eds:":
        return True
    return bool(found) and all(word.lower() in MARK_WORDS for word in found) and (words.upper() == words or len(found) == 1)
