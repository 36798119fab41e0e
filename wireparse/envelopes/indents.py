"""Paragraphs of a telex by their indent, and what else stands between them: tables, rules, item marks, sign-offs."""

from __future__ import annotations

import itertools
import re
from typing import Final

from wireparse.envelopes.data.anpa import END_WORDS, ITEM_MARKS, SCRIPT_LABELS, SCRIPT_SECTIONS
from wireparse.envelopes.preheader import declare_mark, is_mark
from wireparse.envelopes.telex import Declared, trim
from wireparse.model.kinds import NoticeKind
from wireparse.story import Line, Part, as_read

#: So many blanks, or a tab, open a paragraph.
_INDENT: Final = 3
#: When so large a share of the lines is followed by an empty one, empty lines part nothing.
_DOUBLED: Final = 0.6
#: A paragraph of one line in carets up to this length is a heading.
_HEADING: Final = 90

_RULE: Final = re.compile(r"(?:\W|_){2,}")
#: Who helped, below a rule at the end of AP copy.
_HELPED: Final = re.compile(r"\b(?:contributed to this (?:report|story)|reported from)\b")
_NOTE: Final = 600
_ITEM: Final = re.compile(r"(?P<item>[A-Z]{2,5}[0-9]{1,4})(?::|[ ]{2,60}-)[ ]?(?P<words>[^\r\n]*)")
_SIGNED: Final = re.compile(r"(?:[A-Z]\.[ ]?[A-Z][\w'-]{1,40}/?){1,4}[ ]?[0-9]{1,4}[ap]m?[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}")
_PLACE: Final = re.compile(r"[A-Z][A-Z .'/-]{1,40}(?:, [A-Z][\w. ]{1,20})? \([A-Z]{2,6}\)")
_BROADCAST: Final = re.compile(r"\([A-Z][\w .,'-]{1,50}\) ?(?:--|_)[ ]")
#: A place in capitals before a dash, without an agency: the wire of a news service.
_UNSIGNED: Final = re.compile(r"[A-Z][A-Z .'/-]{2,40}(?:, [A-Z][\w. ]{1,25})? _[ ]")
#: Words in capitals and brackets tell editors where to cut.
_CUT: Final = re.compile(r"\([A-Z][A-Z ,.;:'’-]{8,120}\)")
_MORE: Final = re.compile(r"[^\w]{0,12}MORE\b[A-Z ]{0,40}[^\w]{0,12}")
_ADD: Final = re.compile(r"[A-Z][A-Z .,'-]{2,40}: [^\r\n]{2,50}")
_CONTACT: Final = re.compile(r"(?:CONTACTS?|Contacts?):")
_LABEL: Final = re.compile(r"([A-Z][A-Z /-]{2,24}):")


class Paragraphs:
    """Takes the lines of a text one by one and declares the parts that they make."""

    def __init__(self, text: str, declared: Declared, *, tabular: bool, wrapped: bool) -> None:
        """Begin before the first line; the arguments are those of `read_carets`."""
        self.text, self.declared, self.tabular, self.wrapped = text, declared, tabular, wrapped
        self.count = 0  # paragraphs so far
        self.headline = False
        self.doubled = False
        self.span: tuple[int, int] | None = None  # the paragraph that is being read
        self.lines = 0  # ... and how many lines it has
        self.indented = False  # ... and whether an indent opened it
        self.table: tuple[int, int] | None = None
        self.parted = True  # whether an empty line stands before the next
        self.signed = False  # whether the author's mark has come
        self.ruled = False  # whether a rule stands above
        self.section: Part | None = None

    def look(self, lines: list[Line]) -> None:
        """See whether the capture doubles its line breaks."""
        filled = empty = 0
        for line, following in itertools.pairwise(lines):
            if self._is_filled(line):
                filled += 1
                empty += not self._is_filled(following) and "\t" not in self.text[following.start : following.end]
        self.doubled = filled > 4 and empty > _DOUBLED * filled  # noqa: PLR2004

    def _is_filled(self, line: Line) -> bool:
        start, end = trim(self.text, line.start, line.end)
        return start < end

    def take(self, line: Line) -> None:
        """Read one *line* that is not in carets."""
        text = self.text
        start, end = trim(text, line.start, line.end)
        lead = text[line.start : start]
        if self.wrapped and "\x08" in lead[:3]:
            self._close_paragraph()
            self._fixed(line, start, end)
            return
        if start >= end:
            self.parted = self.parted or not self.doubled or "\t" in lead
            if not self.doubled:
                self.close()
            return
        self._close_table()
        if _RULE.fullmatch(text, start, end) or text[start:end].strip("().-=… ").lower() in END_WORDS:
            self._rule(start, end)
            return
        indent = "\t" in lead or lead.count(" ") >= _INDENT
        if not indent and self.count == 0 and not self.headline and is_mark(text[start:end]):
            self._close_paragraph()
            declare_mark(self.declared, start, end)
            return
        if self.span is None or indent or self.parted or not self.wrapped:
            self._close_paragraph()
            self.span, self.lines, self.indented = (start, end), 1, indent
        else:
            self.span, self.lines = (self.span[0], end), self.lines + 1
        self.parted = False

    def _rule(self, start: int, end: int) -> None:
        """Read a line that is a rule or an end mark."""
        self._close_paragraph()
        self.declared.add(Part.FURNITURE, start, end)
        self.parted = self.ruled = True
        if not self.wrapped:
            self.section = Part.FURNITURE

    def _fixed(self, line: Line, start: int, end: int) -> None:
        """Read a line with a backspace: a row of a table, or an ornament."""
        if start >= end:
            self._close_table()
            self.declared.frame(line.start, line.end)
        else:
            self.table = (self.table[0] if self.table else start, end)

    def close(self) -> None:
        """Declare what is being read."""
        self._close_paragraph()
        self._close_table()

    def _close_table(self) -> None:
        if self.table is not None:
            start, end = self.table
            letters = any(c.isalpha() for c in self.text[start:end])
            self.declared.add(Part.TABLE if letters and (self.tabular or self.count) else Part.FURNITURE, start, end)
            self.table = None

    def _close_paragraph(self) -> None:
        if self.span is None:
            return
        (start, end), self.span = self.span, None
        closed = end
        while closed > start and self.text[closed - 1] in "<=":
            closed -= 1
        self.declared.frame(closed, end)
        start, closed = trim(self.text, start, closed)
        if start < closed:
            part, first = self._part(start, closed, in_caret=closed < end)
            self.count += part in (Part.PARAGRAPH, Part.DATELINE, Part.LIST, Part.TABLE)
            if first > start:
                self.declared.add(Part.ENVELOPE, start, first)
            if part is Part.NOTICE and _MORE.fullmatch(self.text, first, closed):
                self.declared.order(NoticeKind.MORE, first, closed)
            else:
                self._add(part, first, closed)

    def _add(self, part: Part, start: int, end: int) -> None:
        """Declare a part; the dateline in brackets that opens an item of broadcast copy is one of its own."""
        place = None
        if part is Part.PARAGRAPH:
            unsigned = self.count > 1 or self.declared.has(Part.DATELINE)
            place = _BROADCAST.match(self.text, start, end) or (None if unsigned else _UNSIGNED.match(self.text, start, end))
        if place is not None:
            self.declared.add(Part.DATELINE, start, place.end())
            start = place.end()
        self.declared.add(part, start, end)

    def _part(self, start: int, end: int, *, in_caret: bool) -> tuple[Part, int]:
        """Tell what the words of `[start, end)` are, and where they begin."""
        words = as_read(self.text, start, end)
        if not self.wrapped:
            return self._script(start, words)
        if self.lines == 1 and (found := _ITEM.fullmatch(self.text, start, end)):
            return self._item(found)
        part = self._apart(words, in_caret=in_caret)
        if part is None:
            part = Part.PARAGRAPH if self.indented or self.count or self.headline else self._plain()
        return part, start

    def _apart(self, words: str, *, in_caret: bool) -> Part | None:
        """Tell what *words* are when they are no paragraph; what stands behind the author's mark is for editors only."""
        if _MORE.fullmatch(words):
            return Part.NOTICE
        if _CUT.fullmatch(words):
            return Part.FURNITURE
        if _SIGNED.fullmatch(words):
            self.signed = True
            return Part.SIGNOFF
        if self.ruled and len(words) <= _NOTE and _HELPED.search(words):
            return Part.SIGNOFF
        if self.signed and (_CONTACT.match(words) or self.count):
            return Part.FURNITURE
        return self._single(words, in_caret=in_caret) if self.lines == 1 else None

    def _single(self, words: str, *, in_caret: bool) -> Part | None:
        """Tell what one line is: a dateline, a cue to the take before, a heading."""
        if _PLACE.fullmatch(words):
            return Part.DATELINE
        if in_caret and self.count == 0 and _ADD.fullmatch(words):
            return Part.ENVELOPE
        return Part.CROSSHEAD if in_caret and len(words) <= _HEADING else None

    def _item(self, found: re.Match[str]) -> tuple[Part, int]:
        """Read "XYZ43:HEADLINE" and "XYZ43   -UPDATE ON ADVISORY"."""
        if not self.headline and found["words"] and ":" in self.text[found.start() : found.start("words")]:
            self.headline = True
            return Part.HEADLINE, found.start("words")
        orders = set(re.findall(r"[A-Z]+", found["words"])) & ITEM_MARKS
        return (Part.NOTICE if orders else Part.KICKER), found.start("words")

    def _plain(self) -> Part:
        """Tell what a line without an indent is before the first paragraph."""
        self.headline = True
        return Part.HEADLINE

    def _script(self, start: int, words: str) -> tuple[Part, int]:
        """Read a line of a television script by its label, or by the section that it stands in."""
        label = _LABEL.match(words)
        if label and label[1] in SCRIPT_LABELS:
            part = Part(SCRIPT_LABELS[label[1]])
            if label[1] in SCRIPT_SECTIONS:
                self.section = part
            if label.end() == len(words):
                return Part.FURNITURE, start
            behind = start + label.end()
            if part is Part.HEADLINE and self.headline:
                return Part.FURNITURE, start
            self.headline = self.headline or part is Part.HEADLINE
            return part, behind + (self.text[behind] == " ") if part is not Part.FURNITURE else start
        return self.section or Part.PARAGRAPH, start
