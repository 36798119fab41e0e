"""Join the lines of a text to units: one paragraph, headline or header line each, however the wire wrapped them."""

from typing import Final, NamedTuple

from wireparse.lazy import pattern
from wireparse.story import BLANKS, cut_lines

#: Makes a row of its values without looking at each: rows are made for every line of a text.
_new: Final = tuple.__new__

#: A line of a hard-wrapped text is not longer, and no more than this share of the text stands in longer ones.
_WIDEST: Final = 100
_MUCH: Final = 0.25
#: A line shorter than this share of the widest was broken on purpose.
_FULL: Final = 0.6
#: An indented line of this length that ends no sentence is the first of a paragraph.
_TELEX_LINE: Final = 34
#: So much deeper than the line before it opens a paragraph.
_INDENT: Final = 2

_COLUMNS: Final = rf"[^{BLANKS}][{BLANKS}]{{3,}}+[^{BLANKS}]|\t[^\t]"


class Unit(NamedTuple):
    """One paragraph or line of its own, without outer blanks; `lines` counts what was joined, `table` tells of columns."""

    start: int
    end: int
    lines: int = 1
    table: bool = False


class _Filled(NamedTuple):
    """A line that is no blank: where it begins, its first and behind its last character that is no blank, its end, its number."""

    start: int
    first: int
    last: int
    end: int
    number: int


def read_units(text: str, start: int, end: int) -> list[Unit]:
    """Cut `[start, end)` of *text* into units.

    Lines stay apart unless the text is hard-wrapped: few lines are long and some line ends in the middle of a sentence.
    In a hard-wrapped text a blank line or a deeper indent opens the next unit.
    """
    lines, breaks = cut_lines(text, start, end)
    filled: list[_Filled] = []
    long = 0
    at = start
    for number, (line, gap) in enumerate(zip(lines, breaks, strict=False)):
        length = len(line)
        words = line.strip(BLANKS)
        if words:
            first = at if len(words) == length else at + line.index(words[0])
            filled.append(_new(_Filled, (at, first, first + len(words), at + length, number)))
            if length > _WIDEST and at + length - first > _WIDEST:
                long += at + length - first
        at += length + gap
    if long > _MUCH * (end - start) or not _wrapped(text, filled):
        return [_new(Unit, (line.first, line.last, 1, False)) for line in filled]
    stretch = text[start:end]
    return _joined(text, filled, lines, plain=stretch.isascii() and "\t" not in stretch)


def _joined(text: str, filled: list[_Filled], lines: list[str], *, plain: bool) -> list[Unit]:
    """Join the lines of a hard-wrapped text; a *plain* one has no blanks but spaces."""
    widest = min(_WIDEST, max(map(len, lines)))
    full = _FULL * widest
    rows = {line.number for line in filled if (not plain or "   " in lines[line.number].strip(" ")) and _is_row(text, line)}
    units: list[Unit] = []
    opening = previous = filled[0]
    following, length = previous.number, 0
    for line in filled:
        start, first, last, end, number = line
        if number != following:
            joined = False
        elif rows and (number in rows or previous.number in rows):
            joined = number in rows and previous.number in rows
        elif first > start and line is not opening and _opens_paragraph(text, previous, line):
            joined = False
        elif text[first].islower() or line is opening:
            joined = True
        else:
            joined = length + 1 + _word_end(text, first, last, plain=plain) - first > widest or (
                length >= full and text[previous.end - 1] not in '.!?"”»)'
            )
        if not joined:
            units.append(_unit(opening, previous, rows))
            opening = line
        previous, following, length = line, number + 1, end - start
    units.append(_unit(opening, previous, rows))
    return units


def _unit(opening: _Filled, closing: _Filled, rows: set[int]) -> Unit:
    return _new(Unit, (opening.first, closing.last, closing.number - opening.number + 1, opening.number in rows))


def _is_row(text: str, line: _Filled) -> bool:
    """Tell whether the line has columns."""
    return pattern(_COLUMNS).search(text, line.first, line.end) is not None


def _word_end(text: str, start: int, end: int, *, plain: bool) -> int:
    """Give where the word at *start* ends."""
    if plain:
        at = text.find(" ", start, end)
        return end if at < 0 else at
    while start < end and text[start] not in BLANKS:
        start += 1
    return start


def _wrapped(text: str, filled: list[_Filled]) -> bool:
    """Tell whether lines end in the middle of sentences: one begins in lower case, or runs on from an indented one.

    The lower one begins with no more than one blank. The indented one is of some length and ends no sentence; text stands
    above it.
    """
    previous = None
    for line in filled:
        if previous is not None and line.number == previous.number + 1 and line.first - line.start <= 1:
            opening = text[line.first]
            if opening.islower() and opening.isalnum() and previous.end - previous.last <= 1:
                return True
            if (
                previous.first - previous.start >= _INDENT
                and previous.end - previous.first >= _TELEX_LINE
                and previous.number > 0
                and text[previous.end - 1] not in ".!?:"
            ):
                return True
        previous = line
    return False


def _opens_paragraph(text: str, previous: _Filled, line: _Filled) -> bool:
    """Tell by its indent that *line* opens a paragraph; one blank alone sets off the closing mark of a telex (" REUTER")."""
    indent = line.first - line.start
    before = previous.first - previous.start
    if "\t" in text[line.start : line.first] or (indent < _INDENT and before == 0):
        return True
    return indent >= _INDENT and indent >= before
