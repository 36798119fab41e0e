"""Open the lead: a correction note, a byline and the dateline may stand before its words, all on one line."""

from __future__ import annotations

import re
from typing import Final

from wireparse.layout.datelines import find_inner_dateline
from wireparse.layout.names import byline_names_from
from wireparse.layout.notices import bracket_notice
from wireparse.layout.page import Page
from wireparse.layout.units import Unit
from wireparse.lazy import pattern
from wireparse.story import BLANKS, Part

_BYLINE_WINDOW: Final = 140
_GAP: Final = rf"[{BLANKS}\r\n]++"


def open_lead(page: Page, unit: Unit) -> int:
    """Decide notice, byline and dateline at the start of *unit*; give where the lead's words begin."""
    at = unit.start
    notice = bracket_notice(page.text, at, unit.end, page.habits.notices)
    if notice is not None:
        page.add(Part.NOTICE, notice.start, notice.end)
        at = _words_from(page.text, notice.end, unit.end)
    at = _byline_before_dateline(page, at, unit.end)
    dateline = page.dateline_at(at, unit.end)
    if dateline is None:
        dateline = find_inner_dateline(page.text, at, unit.end, page.habits.dateline)
        if dateline is not None:
            page.add(Part.STANDFIRST, at, _without_blanks(page.text, at, dateline.start))
    if dateline is not None:
        page.add(Part.DATELINE, dateline.start, _without_blanks(page.text, dateline.start, dateline.end), dateline)
        at = dateline.end
    return at


def _byline_before_dateline(page: Page, start: int, end: int) -> int:
    """Decide the byline in "By A and B NEW YORK (Reuters) - "; give where the dateline begins, or *start*.

    A place in capitals begins at its first word. One in small letters follows names that look alike: it is one word, and
    those before it that begin a place's name ("Por Juana Linares San Roque, 25 may").
    """
    names = byline_names_from(page.text, start, end, page.habits)
    if not names:
        return start
    gaps = list(pattern(_GAP).finditer(page.text, names, min(end, names + _BYLINE_WINDOW)))
    dated = [gap for gap in gaps if _placed(page, gap.end(), end)]
    if not dated:
        return start
    best = next((gap for gap in dated if page.text[gap.end() : gap.end() + 2].isupper()), None) or _last_place(page, dated)
    page.add(Part.BYLINE, start, best.start())
    return best.end()


def _placed(page: Page, start: int, end: int) -> bool:
    """Tell whether a dateline with a place begins at *start*."""
    found = page.dateline_at(start, end)
    return found is not None and bool(found.places)


def _last_place(page: Page, dated: list[re.Match[str]]) -> re.Match[str]:
    """Give the gap before the last word that can open the dateline, moved back over "San" and its like."""
    index = len(dated) - 1
    while index > 0 and page.text[dated[index - 1].end() : dated[index].start()].lower() in page.habits.place_openers:
        index -= 1
    return dated[index]


def _words_from(text: str, at: int, end: int) -> int:
    gap = pattern(_GAP).match(text, at, end)
    return gap.end() if gap else at


def _without_blanks(text: str, start: int, end: int) -> int:
    while end > start and (text[end - 1] in BLANKS or text[end - 1] in "\r\n"):
        end -= 1
    return end
