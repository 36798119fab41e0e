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


#: A line that is no blank: where it begins, its first and behind its last character that is no blank, its end, its number.
_Filled = tuple[int, int, int, int, int]


def read_units(text: str, start: int, end: int) -> list[Unit]:
    """Cut `[start, end)` of *text* into units.

    Lines stay apart unless the text is hard-wrapped: few lines are long and some line ends in the middle of a sentence.
    In a hard-wrapped text a blank line or a deeper indent opens the next unit.
    """
    lines, breaks = cut_lines(text, start, end)
    filled: list[_Filled] = []
    long = number = 0
    spaced = False  # whether columns may stand in some line
    at = start
    for line, gap in zip(lines, breaks, strict=False):
        stop = at + len(line)
        if line:
            words = line.strip(BLANKS)
            if words:
                first = at if words is line else at + line.index(words[0])
                filled.append((at, first, first + len(words), stop, number))
                if stop - first > _WIDEST:
                    long += stop - first
                if "   " in words:
                    spaced = True
        at = stop + gap
        number += 1  # noqa: SIM113 - counting costs less than making pairs of pairs
    if long > _MUCH * (end - start) or not _wrapped(text, filled):
        return [_new(Unit, (first, last, 1, False)) for _, first, last, _, _ in filled]
    stretch = text[start:end]
    plain = stretch.isascii() and "\t" not in stretch
    rows = {line[4] for line in filled if _is_row(text, line)} if spaced or not plain else set()
    return _joined(text, filled, rows, min(_WIDEST, max(map(len, lines))), plain=plain)


def _joined(text: str, filled: list[_Filled], rows: set[int], widest: int, *, plain: bool) -> list[Unit]:
    """Join the lines of a hard-wrapped text, of which *rows* have columns; a *plain* one has no blanks but spaces."""
    full = _FULL * widest
    units: list[Unit] = []
    opening = previous = filled[0]
    following, length = previous[4], 0
    for line in filled:
        start, first, last, end, number = line
        if number != following:
            joined = False
        elif rows and (number in rows or previous[4] in rows):
            joined = number in rows and previous[4] in rows
        elif first > start and line is not opening and _opens_paragraph(text, previous, line):
            joined = False
        elif text[first].islower() or line is opening:
            joined = True
        else:
            joined = length + 1 + _word_end(text, first, last, plain=plain) - first > widest or (
                length >= full and text[previous[3] - 1] not in '.!?"”»)'
            )
        if not joined:
            units.append(_unit(opening, previous, rows))
            opening = line
        previous, following, length = line, number + 1, end - start
    units.append(_unit(opening, previous, rows))
    return units


def _unit(opening: _Filled, closing: _Filled, rows: set[int]) -> Unit:
    return _new(Unit, (opening[1], closing[2], closing[4] - opening[4] + 1, opening[4] in rows))


def _is_row(text: str, line: _Filled) -> bool:
    """Tell whether the line has columns."""
    return pattern(_COLUMNS).search(text, line[1], line[3]) is not None


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
    following = -1
    above, above_first, above_last, above_end = 0, 0, 0, 0
    for start, first, last, end, number in filled:
        if number == following and first - start <= 1:
            opening = text[first]
            if opening.islower() and opening.isalnum() and above_end - above_last <= 1:
                return True
            if (
                above_first - above >= _INDENT
                and above_end - above_first >= _TELEX_LINE
                and number > 1
                and text[above_end - 1] not in ".!?:"
            ):
                return True
        above, above_first, above_last, above_end, following = start, first, last, end, number + 1
    return False


def _opens_paragraph(text: str, previous: _Filled, line: _Filled) -> bool:
    """Tell by its indent that *line* opens a paragraph; one blank alone sets off the closing mark of a telex (" REUTER")."""
    indent = line[1] - line[0]
    before = previous[1] - previous[0]
    if "\t" in text[line[0] : line[1]] or (indent < _INDENT and before == 0):
        return True
    return indent >= _INDENT and indent >= before
