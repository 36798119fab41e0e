"""Read the end of a story upwards: sign-off, end mark, credits, rights, furniture, corrections."""

from __future__ import annotations

from typing import Final

from wireparse.layout.habits import fullmatch
from wireparse.layout.names import is_byline
from wireparse.layout.notices import bracket_notice, line_notice
from wireparse.layout.page import LONGEST_LINE, Page
from wireparse.layout.units import Unit
from wireparse.lazy import pattern
from wireparse.story import Part

_MOST: Final = 10
_LONGEST_SIGNOFF: Final = 400
_LONGEST_TRAILER: Final = 80
_CLOCK_OR_YEAR: Final = r"(?<![0-9])(?:[0-9]{1,2} ?[:hH] ?[0-9]{2}|(?:19|20)[0-9]{2}|[0-9]{4,6} ?[A-Z]{3,4})(?![0-9A-Za-z])"


def read_tail(page: Page) -> int:
    """Decide the parts of the closing units, never the first; give the index behind the last unit of the body."""
    last = len(page.units)
    signed = False
    while last > 1 and len(page.units) - last < _MOST:
        unit = page.units[last - 1]
        part = _closing_part(page, unit, signed=signed)
        if part is None:
            break
        signed = signed or (part is Part.SIGNOFF and not page.is_end_mark(unit))
        page.add(part, unit.start, unit.end)
        last -= 1
    return last


def _closing_part(page: Page, unit: Unit, *, signed: bool) -> Part | None:  # noqa: PLR0911
    text, start, end, habits = page.text, unit.start, unit.end, page.habits
    length = end - start
    if length > _LONGEST_SIGNOFF:
        return None
    if page.is_end_mark(unit):
        return Part.NOTICE if line_notice(text, start, end, habits.notices) else Part.SIGNOFF
    if length <= LONGEST_LINE and not signed and fullmatch(habits.signoffs, text, start, end):
        return Part.SIGNOFF
    if _sources(page, unit):
        return Part.CREDIT
    if _reporters(page, unit):
        return Part.SIGNOFF
    if is_byline(text, start, end, habits):
        return Part.BYLINE
    if page.is_credit(unit):
        return Part.CREDIT
    if (
        fullmatch(habits.boilerplate, text, start, end)
        or habits.copyright.end_at(text, start, end)
        or habits.furniture.end_at(text, start, end)
        or page.is_photo(unit)
    ):
        return Part.FURNITURE
    notice = line_notice(text, start, end, habits.notices) or bracket_notice(text, start, end, habits.notices)
    if notice is not None and notice.end >= end - 1:
        return Part.NOTICE
    return Part.TIMESTAMP if _is_trailer(page, unit) else None


def _is_trailer(page: Page, unit: Unit) -> bool:
    """Tell whether the unit is the time line of a wire's trailer: with a clock time or a year, and no sentence."""
    if unit.end - unit.start > _LONGEST_TRAILER or not pattern(_CLOCK_OR_YEAR).search(page.text, unit.start, unit.end):
        return False
    return not page.ends_sentence(unit) and page.is_time_line(unit)


def _sources(page: Page, unit: Unit) -> bool:
    """Tell whether the unit lists the agencies whose copy was used: "(Con información de AFP y EFE)"."""
    at = unit.start + (page.text[unit.start] == "(")
    return unit.end - unit.start <= LONGEST_LINE and bool(page.habits.credit_openers.end_at(page.text, at, unit.end))


def _reporters(page: Page, unit: Unit) -> bool:
    """Tell whether the unit says who reported and edited: in brackets, or bare with a name right behind the words."""
    text, start, end = page.text, unit.start, unit.end
    if text[start] == "(":
        return bool(page.habits.signoff_openers.end_at(text, start + 1, end)) and (
            text[end - 1] in ").,;" or end - start < LONGEST_LINE // 2
        )
    after = page.habits.signoff_openers.end_at(text, start, end)
    return (
        bool(after)
        and text[after : after + 1] in " \u00a0"
        and text[after + 1 : after + 2].isupper()
        and text[end - 1] not in "!?"
        and end - start < LONGEST_LINE
    )
