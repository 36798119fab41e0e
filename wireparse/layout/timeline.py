"""Cut a time line: a credit or byline may stand before its time."""

from __future__ import annotations

from typing import Final

from wireparse.layout.habits import fullmatch
from wireparse.layout.names import all_names, byline_names_from
from wireparse.layout.page import Page
from wireparse.layout.units import Unit
from wireparse.story import BLANKS, Part
from wireparse.timestamps.reading import header_rest
from wireparse.timestamps.settings import ClockSettings

_LONGEST_NAMES: Final = 100
_PARTING: Final = ",|:–—-/•·"


def add_time_line(page: Page, unit: Unit) -> None:
    """Decide the parts of a time line: "AFP, publié le …" begins with a credit, "By Anne Smith/June 12" with a byline."""
    text = page.text
    credit = _credit_end(page, unit)
    if credit:
        page.add(Part.CREDIT, unit.start, credit)
        rest = _past_parting(text, credit, unit.end)
        page.add(Part.TIMESTAMP, rest, unit.end)
        return
    names = byline_names_from(text, unit.start, unit.end, page.habits)
    if names:
        end = min((at for mark in "/|•·,–—" if (at := text.find(mark, names, unit.end)) > 0), default=0)
        if not end or text[end - 1].isdecimal():  # the slash of a date is none that parts
            end = _before_date(text, names, unit.end)
        apart = _before_times(page, unit)
        end = min(end, apart) if end and apart else end or apart
        if end > names and all_names(text, names, end, page.habits):
            while text[end - 1] in BLANKS:
                end -= 1
            page.add(Part.BYLINE, unit.start, end)
            page.add(Part.TIMESTAMP, _past_parting(text, end, unit.end), unit.end)
            return
    page.add(Part.TIMESTAMP, unit.start, unit.end)


def _credit_end(page: Page, unit: Unit) -> int:
    """Give the end of the credit before the first parting mark, or 0."""
    text = page.text
    for at in range(unit.start + 1, min(unit.end, unit.start + 100)):
        if text[at] in _PARTING and not (text[at] == "-" and text[at + 1 : at + 2].isalpha()):
            end = at
            while text[end - 1] in BLANKS and end > unit.start:
                end -= 1
            if end > unit.start and fullmatch(page.habits.credits, text, unit.start, end):
                return end
            if text[at] != ",":
                return 0
    return 0


def _before_times(page: Page, unit: Unit) -> int:
    """Give where the words end that stand before the first label, date or clock time of the line; 0 where it opens with one."""
    rest = header_rest(page.text, unit.start, unit.end, ClockSettings(language=page.language))
    return rest[0][1] if rest and rest[0][0] == unit.start else 0


def _before_date(text: str, names: int, end: int) -> int:
    """Give where the names end before the word that leads to a date in figures: "Par Anne Dupont le 03/03/2024"; 0 where none does."""
    digit = next((at for at in range(names, min(end, names + _LONGEST_NAMES)) if text[at].isdecimal()), 0)
    at = last = _before_blanks(text, names, digit)
    while at > names and text[at - 1].islower():
        at -= 1
    before = _before_blanks(text, names, at)
    return before if at < last and names < before < at else 0


def _before_blanks(text: str, start: int, at: int) -> int:
    while at > start and text[at - 1] in BLANKS:
        at -= 1
    return at


def _past_parting(text: str, at: int, end: int) -> int:
    while at < end and (text[at] in BLANKS or text[at] in _PARTING):
        at += 1
    return at
