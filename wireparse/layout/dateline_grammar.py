"""The grammar of datelines, read from left to right."""

from __future__ import annotations

import re
from typing import Final

from wireparse.layout.dateline_parts import DatelineParts, is_month
from wireparse.layout.dateline_places import PlaceReader
from wireparse.layout.dateline_tokens import BRACKET, COLON, COMMA, DASH, DATE, DOT, END, EQUALS, NUMBER, SLASH, STAR, WORD
from wireparse.story import BLANKS

_CLOSING: Final = {DASH: "-", DOT: ".", COLON: ":", EQUALS: "="}
_SHORTEST_MONTH: Final = 3
_YEAR: Final = 4
_ABBREVIATED: Final = 4
_LONGEST_NAME: Final = 4


class DatelineReader(PlaceReader):
    """Reads one dateline; every method starts at the next token and moves on by what it reads."""

    def read(self) -> DatelineParts | None:
        """Read the dateline, or give None when what stands here is none."""
        while self.kind() == STAR:
            self.at += 1
        first = self.at
        if self.kind() == BRACKET and not self._tag_first():
            return None
        if self.kind() == WORD:
            self._own_name_first()
        after_tag = self.at
        self._places()
        if after_tag == first and self.kind() in (WORD, END) and not self._month_ahead() and "PLACE" not in self.habits.shapes:
            return None  # a sentence goes on behind its first words in capitals
        if self.places:
            self._region()
        self._date()
        if after_tag == first or self.shape[:1] == ["TAG"]:
            self._tag()
            self._late_date()
        if after_tag != first and self.kind() != DASH:
            self._drop_place(after_tag)
        return self._finish()

    def _month_ahead(self) -> bool:
        """Tell whether the word here may be a month before its day."""
        following = self.kind(1)
        return following == NUMBER or (following == COMMA and self.kind(2) == NUMBER)

    def _tag_first(self) -> bool:
        """Read "(ANSA) - "; what follows may be a place, or the lead's words."""
        token = self.here()
        dashed = self.kind(1) == DASH
        if not self.is_tag(self.word()[1:-1]) or not (dashed or "(TAG)" in self.habits.shapes):
            return False
        self._take_tag(token.start + 1, token.end - 1, "(TAG)")
        self.at += 1
        if dashed:
            self.at += 1
            self.shape.append("-")
        return True

    def _own_name_first(self) -> None:
        """Read "AP - " or "Canadian Press - ", which some sites put before the agency's copy."""
        if not self.word().casefold().startswith(self.habits.own_letters):
            return
        ahead = 1
        while self.kind(ahead) == WORD and ahead < _LONGEST_NAME:
            ahead += 1
        if self.kind(ahead) != DASH or self.text[self.here().start : self.here(ahead - 1).end].casefold() not in self.habits.own:
            return
        self._take_tag(self.here().start, self.here(ahead - 1).end, "TAG")
        self.shape.append("-")
        self.at += ahead + 1

    def _drop_place(self, back: int) -> None:
        """Take back what was read after "(Reuters) - ": it was the lead's first words, no place and date."""
        self.at, self.places, self.region, self.date = back, [], None, None
        del self.agencies[1:]
        del self.shape[self.shape.index("-") + 1 if "-" in self.shape else 1 :]

    def _take_tag(self, start: int, end: int, shape: str) -> None:
        self.shape.append(shape)
        self.known_tag = self.known_tag or self.is_tag(self.text[start:end])
        self.agencies += _split_tag(self.text, start, end)

    def _date(self) -> bool:
        """Read a date: "24 may", "June 27", "Aug 27, 2015", "11-17", "1997-03-14", "14 de agosto"; tell whether there was one."""
        back = self.at
        while self.kind() in (COMMA, DOT):
            self.at += 1
        if self.at > back and self.kind() == WORD and self.day_ahead(1) and self.word().casefold() in self.habits.openers:
            self.at += 1  # "MONTRÉAL, le 23 août 2019"
        first = self.at
        if self._day_month() or self._month_day() or self._numeric():
            last = self.here(-1)
            full = self.text[last.end - 1] == "." and (last.end - last.start > _ABBREVIATED + 1 or self.kind() == SLASH)
            self.date = (self.tokens[first].start, last.end - full)
            self.shape += ["PLACE", "DATE"] if self.places else ["DATE"]
            return True
        self.at = back
        if self.places:
            self.shape.append("PLACE")
        return False

    def _late_date(self) -> None:
        """Read a date behind the agency, where a dash or the end of the line shows that it is not the lead's first words."""
        if self.date is not None or not self.known_tag or self.kind() == END:
            return
        back, shape = self.at, list(self.shape)
        if self.kind() == DASH:
            self.at += 1
        places, self.places = self.places, []
        dated = self._date()
        self.places = places
        if not dated or self.kind() not in (DASH, END) or not self._real_date():
            self.at, self.shape, self.date, self.month = back, shape, None, None

    def _day_month(self) -> bool:
        if not self.day_ahead():
            return False
        small = self.kind(1) == WORD and self.kind(2) == WORD and self.word(1).casefold() in self.habits.particles
        ahead = 2 if small or self.kind(1) == DOT else 1  # "14 de agosto", "3. Okt."
        if self.kind(ahead) != WORD or len(self.word(ahead)) < _SHORTEST_MONTH:
            return False
        self.month = self.word(ahead)
        self.at += ahead + 1
        self._year()
        return True

    def _month_day(self) -> bool:
        ahead = 2 if self.kind(1) == COMMA else 1
        if self.kind() != WORD or len(self.word()) < _SHORTEST_MONTH or not self.day_ahead(ahead):
            return False
        self.month = self.word()
        self.at += ahead + 1
        self._year()
        return True

    def _year(self) -> None:
        """Read a year, a comma or "de" before it."""
        ahead = 1 if self.kind() == COMMA or (self.kind() == WORD and self.word().casefold() in self.habits.particles) else 0
        if self.kind(ahead) == NUMBER and len(self.word(ahead)) == _YEAR:
            self.at += ahead + 1

    def _numeric(self) -> bool:
        if self.kind() != DATE:
            return False
        self.at += 1
        return True

    def _tag(self) -> None:
        """Read the agency: in brackets, between slashes, or bare between the date and the dash."""
        back = self.at
        while self.kind() in (COMMA, DOT):
            self.at += 1
        if self.kind() == BRACKET:
            token = self.here()
            self._take_tag(token.start + 1, token.end - 1, "(TAG)")
            self.at += 1
        elif slashed := self._slash_tag():
            self._take_tag(*slashed.span(1), "/TAG/")
            while self.kind() != END and self.here().start < slashed.end():
                self.at += 1
        elif not (self.date and self.kind() == WORD and self._bare_tag()):
            self.at = back

    def _bare_tag(self) -> bool:
        """Read one or two capitalised words between the date and the dash: "Dec. 11 Kyodo - "."""
        ahead = 2 if self.kind(1) == WORD else 1
        start, end = self.here().start, self.here(ahead - 1).end
        if self.kind(ahead) != DASH or not self.text[start].isupper():
            return False
        self._take_tag(start, end, "TAG")
        self.at += ahead
        return True

    def _finish(self) -> DatelineParts | None:
        """Read the closing marks and decide whether all this is a dateline."""
        closed = "-" if self.shape[-1:] == ["-"] else ""
        while self.kind() in (DASH, DOT, COLON, EQUALS):
            closed = (closed if self.kind() == DOT else "") or _CLOSING[self.kind()]
            self.at += 1
        if closed:
            self.shape.append(closed)
        end = self._words_from(self.tokens[self.at - 1].end if self.at else self.start)
        shape = " ".join(self.shape)
        if not self._holds(shape, closed, end):
            return None
        return DatelineParts(self.start, end, tuple(self.places), self.region, self.date, tuple(self.agencies), shape)

    def _words_from(self, at: int) -> int:
        while at < self.whole and (self.text[at] in BLANKS or self.text[at] in "\r\n"):
            at += 1
        return at

    def _holds(self, shape: str, closed: str, end: int) -> bool:
        """Decide whether place, date, tag and closing mark are a dateline together."""
        tagged = "TAG" in shape
        dashed = closed in ("-", ":", "=") or (closed == "." and tagged)
        if self.date and not (self.known_tag and self.places) and not self._real_date():
            return False
        if not self.places:
            return (self.known_tag and (dashed or (shape in self.habits.shapes and self._opens(end)))) or (self.date is not None and dashed)
        if self.date:
            return self._dated(tagged=tagged, dashed=dashed, closed=closed, end=end)
        if self.known_tag:
            return dashed or self._opens(end)
        if tagged:
            return dashed and self.text[slice(*self.places[0])].isupper()
        return shape in self.habits.shapes and self._parts(end)

    def _dated(self, *, tagged: bool, dashed: bool, closed: str, end: int) -> bool:
        """Decide on place and date: a dash closes them, or a tag stands with them, or a full date is all there is."""
        if tagged:
            return dashed or self.known_tag or self._opens(end)
        if len(self.places) == 1 and not self._apart():
            return False
        return dashed or (closed == "" and end >= self.whole and self._iso())

    def _parts(self, end: int) -> bool:
        """Tell whether a dash between blanks, or a long one, parts a place alone from the words at *end*."""
        dash = self.here(-1)
        return self.text[dash.start] != "-" or (self.text[dash.start - 1] in BLANKS + "\r\n" and dash.end < end)

    def _apart(self) -> bool:
        """Tell whether a mark stands before the date, or the place is short: "GRAIN TALKS ON APRIL 6 - " is a headline."""
        place, date = self.places[0], self.date or (0, 0)
        before = self.text[date[0] - 2 : date[0]].strip(BLANKS + "\r\n")[-1:]
        return before in (",", ".", ")", "]") or self.text[slice(*place)].count(" ") <= 1

    def _real_date(self) -> bool:
        """Tell whether the word of the date is a month; digits alone are a date beside a tag, or year first."""
        if self.month is not None:
            return is_month(self.month, self.habits.language)
        return self.known_tag or "(TAG)" in self.shape or self._iso()

    def _iso(self) -> bool:
        return self.date is not None and self.text[self.date[0] : self.date[0] + 4].isdigit()

    def _opens(self, end: int) -> bool:
        """Tell whether a sentence can begin at *end*."""
        first = self.text[end : end + 1]
        return end >= self.whole or not first.islower()


def _split_tag(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Part the agencies of "tca/dpa" and "ats afp"; a tag of several capitalised words is one."""
    inside = text[start:end]
    parting = r"/" if "/" in inside else r" " if inside.islower() else r"(?!)"
    spans: list[tuple[int, int]] = []
    at = start
    for piece in re.split(parting, inside, maxsplit=8):
        left = at + len(piece) - len(piece.lstrip())
        right = at + len(piece.rstrip())
        if left < right:
            spans.append((left, right))
        at += len(piece) + 1
    return spans
