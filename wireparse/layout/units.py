"""Join the lines of a text to units: one paragraph, headline or header line each, however the wire wrapped them."""

import re
from typing import Final, NamedTuple

from wireparse.story import BLANKS, Line, split_lines, trim

#: A text with a longer line is not hard-wrapped.
_WIDEST: Final = 100
#: A line shorter than this share of the widest was broken on purpose.
_FULL: Final = 0.6
#: An indented line of this length that ends no sentence is the first of a paragraph.
_TELEX_LINE: Final = 34
#: So much deeper than the line before it opens a paragraph.
_INDENT: Final = 2

_BREAK: Final = r"(?:\r\n|[\r\n])"
#: A line that begins below a filled one with no more than one blank.
_JOINT: Final = re.compile(rf"[^\r\n{BLANKS}][{BLANKS}]?{_BREAK}[{BLANKS}]?([^\W\d_])")
#: The first line of an indented paragraph, of some length, with a flush line below it.
_INDENTED: Final = re.compile(rf"[\r\n][{BLANKS}]{{{_INDENT},}}+[^\r\n]{{{_TELEX_LINE},}}+(?<![.!?:]){_BREAK}[{BLANKS}]?[^\r\n{BLANKS}]")
_LONG_LINE: Final = re.compile(rf"[^\r\n]{{{_WIDEST + 1}}}")
_FILLED: Final = re.compile(rf"[^\r\n{BLANKS}][^\r\n]*+")
_COLUMNS: Final = re.compile(rf"[^{BLANKS}][{BLANKS}]{{3,}}+[^{BLANKS}]|\t[^\t]")


class Unit(NamedTuple):
    """One paragraph or line of its own, without outer blanks; `lines` counts what was joined, `table` tells of columns."""

    start: int
    end: int
    lines: int = 1
    table: bool = False


def read_units(text: str, start: int, end: int) -> list[Unit]:
    """Cut `[start, end)` of *text* into units.

    Lines stay apart unless the text is hard-wrapped: no line is very long and some line ends in the middle of a sentence.
    In a hard-wrapped text a blank line or a deeper indent opens the next unit.
    """
    if _LONG_LINE.search(text, start, end) or not _wrapped(text, start, end):
        return _lines_apart(text, start, end)
    lines = split_lines(text, start, end)
    widest = max(line.end - line.start for line in lines)
    units: list[Unit] = []
    run: list[Line] = []
    for line in lines:
        if line.first >= line.end:
            _close(text, run, units)
        elif run and not _continues(text, run[-1], line, widest):
            _close(text, run, units)
            run.append(line)
        else:
            run.append(line)
    _close(text, run, units)
    return units


def _lines_apart(text: str, start: int, end: int) -> list[Unit]:
    """Make a unit of each line that is no blank."""
    units: list[Unit] = []
    for match in _FILLED.finditer(text, start, end):
        first, last = match.span()
        if text[last - 1] in BLANKS:
            first, last = trim(text, first, last)
        units.append(Unit(first, last))
    return units


def _close(text: str, run: list[Line], units: list[Unit]) -> None:
    """Make a unit of the lines in *run* and empty it."""
    if run:
        first, last = trim(text, run[0].first, run[-1].end)
        units.append(Unit(first, last, len(run), all(_is_row(text, line) for line in run)))
        run.clear()


def _wrapped(text: str, start: int, end: int) -> bool:
    """Tell whether lines end in the middle of sentences: one begins in lower case, or runs on from an indented one."""
    return any(joint[1].islower() for joint in _JOINT.finditer(text, start, end)) or _INDENTED.search(text, start, end) is not None


def _continues(text: str, previous: Line, line: Line, widest: int) -> bool:
    """Tell whether *line* goes on with the sentence or paragraph of *previous*."""
    row = _is_row(text, line)
    if row or row != _is_row(text, previous):
        return row and _is_row(text, previous)
    if _opens_paragraph(text, previous, line):
        return False
    if text[line.first].islower():
        return True
    word = line.first
    while word < line.end and text[word] not in BLANKS:
        word += 1
    length = previous.end - previous.start
    fitted = length + 1 + word - line.first <= widest
    return not fitted or (length >= _FULL * widest and text[previous.end - 1] not in '.!?"”»)')


def _opens_paragraph(text: str, previous: Line, line: Line) -> bool:
    """Tell by its indent that *line* opens a paragraph; one blank alone sets off the closing mark of a telex (" REUTER")."""
    indent, before = line.first - line.start, previous.first - previous.start
    if "\t" in text[line.start : line.first] or (0 < indent < _INDENT and before == 0):
        return True
    return indent >= _INDENT and indent >= before


def _is_row(text: str, line: Line) -> bool:
    """Tell whether the line has columns."""
    return _COLUMNS.search(text, line.first, line.end) is not None
