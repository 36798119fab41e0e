"""Read the body of a story: lead with its dateline, paragraphs, crossheads, lists, tables, captions between paragraphs."""

from __future__ import annotations

from typing import Final

from wireparse.layout.habits import fullmatch
from wireparse.layout.lead import open_lead
from wireparse.layout.notices import closing_bracket
from wireparse.layout.page import Page
from wireparse.layout.units import Unit
from wireparse.story import BLANKS, Part

_SHORT: Final = 130
_LONGEST_DASHED: Final = 500
_CROSSHEAD: Final = 80
_BELOW_CROSSHEAD: Final = 100
_LONGEST_CLOSE: Final = 400
_LONGEST_MARK: Final = 60
_BULLETS: Final = "•♦●▪■►▶◆·*–—-"


def read_body(page: Page, first: int, last: int) -> None:
    """Decide the parts of the units from *first* to before *last*."""
    units, text = page.units, page.text
    dashed = {i for i in range(first, last) if not text[units[i].start].isalnum() and _is_dashed(page, units[i])}
    lead = True
    for index in range(first, last):
        unit = units[index]
        start = unit.start
        if lead:
            start = open_lead(page, unit)
            lead = start >= unit.end
            if lead:
                continue
        end = _close(page, start, unit.end) if index == last - 1 else unit.end
        if unit.table:
            page.add(Part.TABLE, start, end)
        elif index in dashed:
            page.add(Part.CROSSHEAD, start, end)
        elif end - start > _SHORT:
            page.add(Part.PARAGRAPH, start, end)
        elif text[start] in _BULLETS and text[start + 1 : start + 2] in BLANKS:
            page.add(Part.LIST if _in_list(page, index, first, last) else Part.PARAGRAPH, start, end)
        elif page.is_photo(unit) or (start == unit.start and page.is_furniture(unit)):
            page.add(Part.FURNITURE, start, end)
        elif not dashed and first < index < last - 1 and _is_bare_crosshead(page, index):
            page.add(Part.CROSSHEAD, start, end)
        else:
            page.add(Part.PARAGRAPH, start, end)


def _is_dashed(page: Page, unit: Unit) -> bool:
    """Tell whether the unit is set off as the format does it: between dashes, however long."""
    if unit.end - unit.start > _LONGEST_DASHED:
        return False
    return fullmatch(page.habits.crossheads, page.text, unit.start, unit.end) is not None


def _in_list(page: Page, index: int, first: int, last: int) -> bool:
    """Tell whether the units around open with the same bullet, or the bullet is no dash."""
    bullet = page.text[page.units[index].start]
    if bullet not in "–—-":
        return True
    return any(first <= i < last and page.text[page.units[i].start] == bullet for i in (index - 1, index + 1))


def _is_bare_crosshead(page: Page, index: int) -> bool:
    """Tell whether a short line without a full stop stands between two paragraphs."""
    unit, before, below = page.units[index], page.units[index - 1], page.units[index + 1]
    if unit.end - unit.start > _CROSSHEAD or unit.lines > 1:
        return False
    if page.text[unit.end - 1] in ".!…:;," or page.text[unit.start].islower() or not page.ends_sentence(before):
        return False
    if page.text[unit.end - 1] in '"”»)' and page.text[unit.end - 2] in ".!…,":
        return False
    return below.end - below.start >= _BELOW_CROSSHEAD and page.ends_sentence(below)


def _close(page: Page, start: int, end: int) -> int:
    """Cut the sign-off, credit or end mark off the last paragraph; give where the paragraph ends.

    It stands in brackets, "(Reporting by …)", "(APA, 11.3.2017)", or bare behind the last sentence, "PTI SKL RHD", "/ritzau/".
    """
    text = page.text
    at = text.rfind("(", max(start, end - _LONGEST_CLOSE), end) if text[end - 1] in ")." else -1
    if at < 0 or closing_bracket(text, at, end) not in (end, end - 1):
        at = max(text.rfind(". ", max(start, end - _LONGEST_MARK), end), text.rfind('" ', max(start, end - _LONGEST_MARK), end)) + 2
    if at <= start + 1:
        return end
    part = _closing_part(page, at, end)
    if part is None:
        return end
    page.add(part, at, end)
    while at > start and (text[at - 1] in BLANKS or text[at - 1] in "\r\n"):
        at -= 1
    return at


def _closing_part(page: Page, at: int, end: int) -> Part | None:
    """Tell what `[at, end)`, the last words of the story, are beside its last sentence."""
    text, habits = page.text, page.habits
    if text[at] == "(" and habits.signoff_openers.end_at(text, at + 1, end):
        return Part.SIGNOFF
    if fullmatch(habits.signoffs, text, at, end) or text[at:end].lower() in habits.end_marks:
        return Part.SIGNOFF
    if fullmatch(habits.credits, text, at, end) or (text[at] == "(" and habits.credit_openers.end_at(text, at + 1, end)):
        return Part.CREDIT
    return None
