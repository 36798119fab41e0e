"""Join the lines of a text to units: one paragraph, headline or header line each, however the wire wrapped them."""

import re
from typing import Final, NamedTuple

from wireparse.lazy import pattern
from wireparse.story import BLANKS, Line, split_lines, trim

#: A line of a hard-wrapped text is not longer, and no more than this share of the text stands in longer ones.
_WIDEST: Final = 100
_MUCH: Final = 0.25
#: A line shorter than this share of the widest was broken on purpose.
_FULL: Final = 0.6
#: An indented line of this length that ends no sentence is the first of a paragraph.
_TELEX_LINE: Final = 34
#: So much deeper than the line before it opens a paragraph.
_INDENT: Final = 2

_BREAK: Final = r"(?:\r\n|[\r\n])"
#: A line that begins below a filled one with no more than one blank.
_JOINT: Final = rf"[^\r\n{BLANKS}][{BLANKS}]?{_BREAK}[{BLANKS}]?([^\W\d_])"
#: The first line of an indented paragraph, of some length, with a flush line below it.
_INDENTED: Final = rf"[\r\n][{BLANKS}]{{{_INDENT},}}+[^\r\n]{{{_TELEX_LINE},}}+(?<![.!?:]){_BREAK}[{BLANKS}]?[^\r\n{BLANKS}]"
_FILLED: Final = re.compile(rf"[^\r\n{BLANKS}][^\r\n]*+")
_COLUMNS: Final = rf"[^{BLANKS}][{BLANKS}]{{3,}}+[^{BLANKS}]|\t[^\t]"


class Unit(NamedTuple):
    """One paragraph or line of its own, without outer blanks; `lines` counts what was joined, `table` tells of columns."""

    start: int
    end: int
    lines: int = 1
    table: bool = False


def read_units(text: str, start: int, end: int) -> list[Unit]:
    """Cut `[start, end)` of *text* into units.

    Lines stay apart unless the text is hard-wrapped: few lines are long and some line ends in the middle of a sentence.
    In a hard-wrapped text a blank line or a deeper indent opens the next unit.
    """
    spans = [line.span() for line in _FILLED.finditer(text, start, end)]
    long = sum(last - first for first, last in spans if last - first > _WIDEST)
    if long > _MUCH * (end - start) or not _wrapped(text, start, end):
        return [Unit(*(trim(text, first, last) if text[last - 1] in BLANKS else (first, last))) for first, last in spans]
    lines = split_lines(text, start, end)
    widest = min(_WIDEST, max(line.end - line.start for line in lines))
    rows = _rows(text, lines) if pattern(_COLUMNS).search(text, start, end) else frozenset()
    units: list[Unit] = []
    run: list[Line] = []
    for line in lines:
        if run and (line.first >= line.end or not _continues(text, run[-1], line, widest, rows)):
            first, last = trim(text, run[0].first, run[-1].end)
            units.append(Unit(first, last, len(run), run[0].start in rows))
            run.clear()
        if line.first < line.end:
            run.append(line)
    if run:
        first, last = trim(text, run[0].first, run[-1].end)
        units.append(Unit(first, last, len(run), run[0].start in rows))
    return units


def _rows(text: str, lines: list[Line]) -> frozenset[int]:
    """Give the starts of the lines that have columns."""
    return frozenset(line.start for line in lines if pattern(_COLUMNS).search(text, line.first, line.end))


def _wrapped(text: str, start: int, end: int) -> bool:
    """Tell whether lines end in the middle of sentences: one begins in lower case, or runs on from an indented one."""
    if any(joint[1].islower() for joint in pattern(_JOINT).finditer(text, start, end)):
        return True
    return pattern(_INDENTED).search(text, start, end) is not None


def _continues(text: str, previous: Line, line: Line, widest: int, rows: frozenset[int]) -> bool:
    """Tell whether *line* goes on with the sentence, paragraph or table of *previous*."""
    if line.start in rows or previous.start in rows:
        return line.start in rows and previous.start in rows
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
    indent = line.first - line.start
    if indent == 0:
        return False
    before = previous.first - previous.start
    if "\t" in text[line.start : line.first] or (indent < _INDENT and before == 0):
        return True
    return indent >= _INDENT and indent >= before
