"""`Page`: a story's units with the few questions that every step of the layout asks of them."""

from __future__ import annotations

import re
from typing import Final

from wireparse.layout.dateline_parts import DatelineParts
from wireparse.layout.datelines import find_dateline
from wireparse.layout.habits import Habits, fullmatch
from wireparse.layout.names import all_names, byline_names_from, is_byline
from wireparse.layout.notices import bracket_notice, line_notice
from wireparse.layout.units import Unit
from wireparse.model.making import make_span
from wireparse.story import Block, Part, Story
from wireparse.timestamps.reading import header_rest, looks_like_times, opens_with_clock, tells_a_day
from wireparse.timestamps.settings import ClockSettings

#: Makes a block of its values without looking at each.
_new: Final = tuple.__new__

#: The marks of header and footer lines; a dateline ends the header.
TIME: Final = "time"
PHOTO: Final = "photo"
BYLINE: Final = "byline"
CREDIT: Final = "credit"
NOTICE: Final = "notice"
FURNITURE: Final = "furniture"
DATELINE: Final = "dateline"

#: A header line is not longer than this.
LONGEST_LINE: Final = 240
_LONGEST_HEADLINE: Final = 250
_LONGEST_TIME_LINE: Final = 200
_LONGEST_SENTENCE: Final = 90
_LONGEST_CREDIT: Final = 120
_KICKER: Final = 32
_KICKER_WORDS: Final = 3

_DIGIT: Final = re.compile(r"[0-9٠-٩０-９]")
_CLOSERS: Final = "\"'”’»)]\u00a0 "
_STOPS: Final = ".!?…։؟。！？"
_PHOTO_SIGN: Final = re.compile(r"©|\([cC]\) ?(?=[^\W\d_])")


class Page:
    """The text, its units in order, and the blocks decided so far."""

    __slots__ = ("_datelines", "blocks", "habits", "has_headline", "language", "text", "units")

    def __init__(self, story: Story, units: list[Unit], habits: Habits) -> None:
        """Begin with no block decided."""
        self.text, self.units, self.habits = story.text, units, habits
        self.language = habits.language
        self.blocks: list[Block] = []
        self.has_headline = False
        self._datelines: dict[tuple[int, int], DatelineParts | None] = {}

    def add(self, part: Part, start: int, end: int, detail: object = None) -> None:
        """Decide the part of `[start, end)`."""
        self.blocks.append(_new(Block, (part, start, end, detail, make_span(start, end))))

    def ends_sentence(self, unit: Unit) -> bool:
        """Tell whether the unit ends as a sentence does; "U.S." at the end of a line in capitals is no such end."""
        at = unit.end - 1
        while at > unit.start and self.text[at] in _CLOSERS:
            at -= 1
        if self.text[at] == "." and self._abbreviation(unit.start, at):
            return False
        return self.text[at] in _STOPS

    def _abbreviation(self, start: int, stop: int) -> bool:
        """Tell whether the full stop at *stop* belongs to "U.S." or ends a line in capitals."""
        return (stop - 2 > start and self.text[stop - 2] == "." and self.text[stop - 1].isupper()) or self.text[start:stop].isupper()

    def is_prose(self, unit: Unit) -> bool:
        """Tell whether the unit reads as a paragraph: a sentence of some length, or much text."""
        length = unit.end - unit.start
        return length > LONGEST_LINE or (length > 60 and self.ends_sentence(unit))  # noqa: PLR2004

    def headline_like(self, unit: Unit) -> bool:
        """Tell whether the unit can be a headline that stands before a story without a mark between them."""
        if unit.end - unit.start > _LONGEST_HEADLINE:
            return False
        last = self.text[unit.end - 1]
        return (
            last not in ".:;,"
            or self.text[unit.end - 3 : unit.end] == "..."
            or (last == "." and self._abbreviation(unit.start, unit.end - 1))
        )

    def kicker_like(self, unit: Unit) -> bool:
        """Tell whether the unit can be a kicker: a section's name, or few words that end no sentence."""
        words = self.text[unit.start : unit.end]
        if len(words) > _KICKER or self.text[unit.end - 1] in '.?!:"”»':
            return False
        return words.lower() in self.habits.kickers or words.isupper() or len(words.split()) <= _KICKER_WORDS

    def known_kicker(self, unit: Unit) -> bool:
        """Tell whether the unit is the name of a section."""
        return self.text[unit.start : unit.end].lower() in self.habits.kickers

    def dateline(self, unit: Unit) -> DatelineParts | None:
        """Find the dateline that opens the unit."""
        return self.dateline_at(unit.start, unit.end)

    def dateline_at(self, start: int, end: int) -> DatelineParts | None:
        """Find the dateline that opens `[start, end)`; it is read once."""
        place = start, end
        if place in self._datelines:
            return self._datelines[place]
        found = self._datelines[place] = find_dateline(self.text, start, end, self.habits.dateline)
        return found

    def is_end_mark(self, unit: Unit) -> bool:
        """Tell whether the unit only says that the story ends or goes on."""
        return self.text[unit.start : unit.end].lower() in self.habits.end_marks

    def is_credit(self, unit: Unit) -> bool:
        """Tell whether the unit is a credit and nothing else."""
        return unit.end - unit.start <= _LONGEST_CREDIT and fullmatch(self.habits.credits, self.text, unit.start, unit.end) is not None

    def is_photo(self, unit: Unit) -> bool:
        """Tell whether the unit credits a photographer."""
        text, start, end = self.text, unit.start, unit.end
        if end - start > LONGEST_LINE:
            return False
        if text[start] in "©(" and _PHOTO_SIGN.match(text, start, end):
            return True
        after = self.habits.photo_labels.end_at(text, start, end)
        return after > 0 and text[after : after + 2].lstrip(" \u00a0")[:1] in (":", "/", "(", "©")

    def mark(self, unit: Unit) -> str | None:
        """Tell what kind of header line the unit is; None when it is headline, standfirst or body."""
        if unit.table:
            return None
        short = unit.end - unit.start <= LONGEST_LINE
        if short and self.is_photo(unit):
            return PHOTO
        if short and self.is_credit(unit):
            return CREDIT
        dateline = self.dateline_at(unit.start, unit.end)
        if dateline is not None:
            return TIME if short and self._is_time_only(unit, dateline) else DATELINE
        return self._notice_mark(unit) or (self._short_mark(unit) if short else None)

    def _is_time_only(self, unit: Unit, dateline: DatelineParts) -> bool:
        """Tell whether what looks like a dateline has a time behind it and no story: "AFP - 3 March 2021 10:15", "3 MAR 2021 - 10:15"."""
        if not self.is_time_line(unit):
            return False
        if not dateline.places and dateline.date is None:
            return True  # an agency before a time is its credit
        if dateline.end >= unit.end:
            return not header_rest(self.text, unit.start, unit.end, ClockSettings(language=self.language))
        return opens_with_clock(self.text, dateline.end, unit.end, self.language, alone=bool(dateline.places))

    def _short_mark(self, unit: Unit) -> str | None:
        """Tell a time line, a byline and furniture from other short lines."""
        if self.is_time_line(unit):
            return TIME
        if is_byline(self.text, unit.start, unit.end, self.habits):
            return TIME if tells_a_day(self.text, unit.start, unit.end, self.language) else BYLINE
        if self._is_dated_byline(unit):
            return TIME
        return FURNITURE if self.is_furniture(unit) else None

    def _is_dated_byline(self, unit: Unit) -> bool:
        """Tell whether the unit is a byline and a date, whose month has no capital: "di Anna Rossi e Luca Bianchi 4 maggio 2020"."""
        text, start, end = self.text, unit.start, unit.end
        if not _DIGIT.search(text, start, end):
            return False
        names = byline_names_from(text, start, end, self.habits)
        if not names or not tells_a_day(text, start, end, self.language):
            return False
        rest = header_rest(text, start, end, ClockSettings(language=self.language))
        return len(rest) == 1 and rest[0][0] == start and rest[0][1] > names and all_names(text, names, rest[0][1], self.habits)

    def _notice_mark(self, unit: Unit) -> str | None:
        """Tell a notice; one in brackets with more text behind it opens the lead, as a dateline does."""
        notice = bracket_notice(self.text, unit.start, unit.end, self.habits.notices)
        if notice:
            return NOTICE if notice.end >= unit.end - 1 else DATELINE
        found = line_notice(self.text, unit.start, unit.end, self.habits.notices)
        if found is None or (found.kind == "UPDATE" and self.is_time_line(unit)):
            return None
        return NOTICE

    def is_time_line(self, unit: Unit) -> bool:
        """Tell whether the unit says when the story was published or updated; sentences of some length do not."""
        if unit.end - unit.start > _LONGEST_TIME_LINE or not _DIGIT.search(self.text, unit.start, unit.end):
            return False
        if unit.end - unit.start > _LONGEST_SENTENCE and self.text[unit.end - 1] == ".":
            return False
        return looks_like_times(self.text, unit.start, unit.end, self.language)

    def is_furniture(self, unit: Unit) -> bool:
        """Tell whether the unit is a button, a heading of the wire or another line that is no part of the story."""
        text, start, end, habits = self.text, unit.start, unit.end, self.habits
        if habits.furniture.end_at(text, start, end):
            return True
        return fullmatch(habits.boilerplate, text, start, end) is not None or fullmatch(habits.headers, text, start, end) is not None
