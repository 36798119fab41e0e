"""Read the head of a story: kicker, headline, standfirst, byline, time line, credit and captions, down to the first paragraph."""

from __future__ import annotations

from typing import Final

from wireparse.layout.names import all_names
from wireparse.layout.page import BYLINE, CREDIT, DATELINE, FURNITURE, LONGEST_LINE, NOTICE, PHOTO, TIME, Page
from wireparse.layout.timeline import add_time_line
from wireparse.layout.units import Unit
from wireparse.lazy import pattern
from wireparse.story import Part

#: A head has no more units than this.
_MOST: Final = 16
#: So many paragraphs, and so much text in them, may stand before the last header line: standfirst and caption.
_MOST_PROSE: Final = 2
_LONGEST_PROSE: Final = 900

#: The digits of a clock time.
_CLOCK: Final = r"[0-9] ?[:hH] ?[0-9]{2}(?![0-9])"
#: Where one sentence ends and another begins.
_SENTENCES: Final = r"[^\W\d_]{3}[.!?] [^\W\d_a-z]"
_PARTS: Final = {BYLINE: Part.BYLINE, CREDIT: Part.CREDIT, NOTICE: Part.NOTICE, FURNITURE: Part.FURNITURE}


def read_head(page: Page, last: int) -> int:
    """Decide the parts of the head, which ends before index *last*; give the index of the first unit of the body."""
    marks, border = _border(page, last)
    _spare_captions(page, marks)
    texts: list[Unit] = []
    for index in range(border):
        unit, mark = page.units[index], marks[index]
        if mark is None:
            texts.append(unit)
        elif mark == TIME:
            add_time_line(page, unit)
        elif mark == PHOTO:
            _add_photo(page, unit, texts, captioned=index > 0 and marks[index - 1] is None)
        else:
            page.add(_PARTS[mark], unit.start, unit.end)
    if texts:
        return _with_texts(page, texts, border, last, dated=border < len(marks) and marks[border] == DATELINE)
    return _headline_below(page, border, last)


def _border(page: Page, last: int) -> tuple[list[str | None], int]:
    """Mark the first units; give the marks and the index behind the last header line."""
    marks: list[str | None] = []
    border = prose = length = 0
    for index, unit in enumerate(page.units[: min(last, _MOST)]):
        mark = page.mark(unit)
        marks.append(mark)
        if mark == DATELINE:
            return marks, index
        if mark is None:
            if page.is_prose(unit):
                prose += 1
                length += unit.end - unit.start
                if TIME in marks and unit.end - unit.start > LONGEST_LINE:
                    break  # below the time line, so long a paragraph is the lead
            if prose > _MOST_PROSE or length > _LONGEST_PROSE:
                break
        elif mark != FURNITURE or not prose:
            border = index + 1  # a button below a paragraph is no part of the head
    return marks, border


def _spare_captions(page: Page, marks: list[str | None]) -> None:
    """Take a date right above a photo credit for a caption, where another line tells the time: "Anne Dupont, le 3 mars 2021"."""
    times = [index for index, mark in enumerate(marks) if mark == TIME]
    for index in times:
        if len(times) > 1 and marks[index + 1 : index + 2] == [PHOTO] and not pattern(_CLOCK).search(page.text, *page.units[index][:2]):
            marks[index] = None


def _add_photo(page: Page, unit: Unit, texts: list[Unit], *, captioned: bool) -> None:
    """Decide a photo credit and the caption before it; "© AFP" without a caption credits the text."""
    if captioned and _is_caption(page, texts[-1], texts):
        caption = texts.pop()
        page.add(Part.FURNITURE, caption.start, caption.end)
        page.add(Part.FURNITURE, unit.start, unit.end)
    else:
        page.add(Part.CREDIT if page.is_credit(unit) else Part.FURNITURE, unit.start, unit.end)


def _is_caption(page: Page, unit: Unit, texts: list[Unit]) -> bool:
    """Tell whether *unit*, which stands before a photo credit, is a caption and not the headline."""
    before = [text for text in texts if text.start < unit.start]
    if not before:
        return False
    if len(before) > 1 or not page.known_kicker(before[0]):
        return True
    words = page.text[unit.start : unit.end].lower()
    return any(note in words for note in page.habits.caption_notes) or page.ends_sentence(unit)


def _with_texts(page: Page, texts: list[Unit], border: int, last: int, *, dated: bool) -> int:
    """Give the texts of the head their parts: kicker, headline, standfirst, and a bare name before a dateline its byline."""
    if dated and len(texts) > 1 and _bare_byline(page, texts[-1]):
        name = texts.pop()
        page.add(Part.BYLINE, name.start, name.end)
    first, rest = texts[0], texts[1:]
    below = page.units[border] if border < last - 1 else None
    if not rest and below is not None and _over(page, first, below) and _stands_as_headline(page, below):
        page.add(Part.KICKER, first.start, first.end)
        _add_headline(page, below)
        return border + 1
    if rest and _over(page, first, rest[0]):
        page.add(Part.KICKER, first.start, first.end)
        first, rest = rest[0], rest[1:]
    _add_headline(page, first)
    for unit in rest:
        page.add(Part.STANDFIRST if page.is_prose(unit) else Part.SUBHEADLINE, unit.start, unit.end)
    return border


def _over(page: Page, first: Unit, second: Unit) -> bool:
    """Tell whether *first* is the kicker over the headline *second*: a section's name, or short over a longer line."""
    if not page.kicker_like(first):
        return False
    shorter = first.end - first.start < second.end - second.start
    return page.known_kicker(first) or (shorter and not page.is_prose(second))


def _bare_byline(page: Page, unit: Unit) -> bool:
    """Tell whether the unit is two to four words of names and no more."""
    words = page.text[unit.start : unit.end]
    return len(words.split()) in (2, 3, 4) and len(words) <= 40 and all_names(page.text, unit.start, unit.end, page.habits)  # noqa: PLR2004


def _headline_below(page: Page, border: int, last: int) -> int:
    """Find kicker, headline and sub-headlines where no header line stands between them and the story."""
    units = page.units
    if border >= last or page.has_headline:
        return border
    first = units[border]
    if border == last - 1:
        if border == 0 and _stands_as_headline(page, first) and not page.ends_sentence(first):
            _add_headline(page, first)
            return border + 1
        return border
    if not _stands_as_headline(page, first):
        return border
    if border + 2 < last and _over(page, first, units[border + 1]) and _stands_as_headline(page, units[border + 1]):
        second = units[border + 1]
        if page.known_kicker(first) or page.is_prose(units[border + 2]):
            page.add(Part.KICKER, first.start, first.end)
            _add_headline(page, second)
            return border + 2
    _add_headline(page, first)
    return border + 1


def _stands_as_headline(page: Page, unit: Unit) -> bool:
    """Tell whether *unit* can be a headline with the story right below it."""
    if not page.headline_like(unit) or page.dateline(unit) or len(pattern(_SENTENCES).findall(page.text, unit.start, unit.end)) > 1:
        return False
    return not page.ends_sentence(unit) or unit.end - unit.start <= 160  # noqa: PLR2004


def _add_headline(page: Page, unit: Unit) -> None:
    """Decide the headline; the "=" that closes it on some wires is no part of it."""
    end = unit.end
    while end > unit.start + 1 and page.text[end - 1] in " =":
        end -= 1
    page.add(Part.HEADLINE, unit.start, end)
    page.has_headline = True
