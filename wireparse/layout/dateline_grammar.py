"""The grammar of datelines, read from left to right."""

from __future__ import annotations

import re
from typing import Final

from wireparse.layout.dateline_parts import DatelineHabits, DatelineParts, is_month
from wireparse.layout.dateline_tokens import BRACKET, COLON, COMMA, DASH, DATE, DOT, END, EQUALS, NUMBER, SLASH, STAR, WORD, TokenReader
from wireparse.story import BLANKS

_MOST_WORDS: Final = 7
_MOST_PLACES: Final = 8
_CARELESS_WORDS: Final = 3
_SHORTEST_MONTH: Final = 3
_YEAR: Final = 4
_ABBREVIATED: Final = 4
_LONGEST_NAME: Final = 4
#: "New york, March 2 - ", written without care for capitals.
CARELESS: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}+, [^\W\d_]{3,10}\.? [0-9]{1,2} ?-")
_SLASH_TAG: Final = re.compile(r"/([^\W\d_][\w.-]{0,40}(?: [\w.-]{1,20}){0,2}(?:/[^\W\d_][\w.-]{0,20}){0,2}) ?/(?!\w)")


class DatelineReader(TokenReader):
    """Reads one dateline; every method starts at the next token and moves on by what it reads."""

    def __init__(self, text: str, start: int, end: int, habits: DatelineHabits) -> None:
        """Begin with nothing found."""
        super().__init__(text, start, end)
        self.habits = habits
        self.places: list[tuple[int, int]] = []
        self.region: tuple[int, int] | None = None
        self.date: tuple[int, int] | None = None
        self.month: str | None = None
        self.agencies: list[tuple[int, int]] = []
        self.known_tag = False
        self.shape: list[str] = []

    def is_tag(self, words: str) -> bool:
        """Tell whether *words*, the inside of a bracket, name a known agency, alone or beside others."""
        folded = words.casefold().strip(" .")
        return folded in self.habits.tags or any(part.strip(" .") in self.habits.tags for part in re.split(r"[/ ,-]", folded, maxsplit=8))

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
        if self.places:
            self._region()
        self._date()
        if after_tag == first or self.shape[:1] == ["TAG"]:
            self._tag()
        if after_tag != first and self.kind() != DASH:
            self._drop_place(after_tag)
        return self._finish()

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

    def _places(self) -> None:
        """Read places: one, or several parted by "/", or by commas and a joiner before the last."""
        while len(self.places) < _MOST_PLACES:
            name = self._name()
            if name is None:
                if self.places and self.kind(-1) == SLASH:
                    self.at -= 1
                return
            self.places.append(name)
            region = self._region_before_slash()
            if region is not None and self.region is None:
                self.region = region
            if self.kind() == SLASH and self.kind(1) == WORD and not self._slash_tag():
                self.at += 1
            elif not self._more_places():
                return

    def _region_before_slash(self) -> tuple[int, int] | None:
        """Read the region in "AUSTIN, Texas/WASHINGTON"."""
        if self.kind() != COMMA:
            return None
        back, self.at = self.at, self.at + 1
        name = self._name()
        if name is not None and self.kind() == SLASH and self.kind(1) == WORD and not self._slash_tag():
            return name
        self.at = back
        return None

    def _slash_tag(self) -> re.Match[str] | None:
        """Match "/TASS/" or "/ritzau/NTB/" at the slash here."""
        return _SLASH_TAG.match(self.text, self.here().start, self.limit) if self.kind() == SLASH else None

    def _more_places(self) -> bool:
        """Step over ", " or " and " when another place in capitals follows, as in "NEW YORK, LONDON and BEIJING"."""
        if not self.text[slice(*self.places[0])].isupper():
            return False
        if self.kind() == WORD and self.word().casefold() in self.habits.joiners and self.kind(1) == WORD and self.word(1).isupper():
            self.at += 1
            return True
        if self.kind() != COMMA:
            return False
        ahead = 1
        while self.kind(ahead) == WORD and self.word(ahead).isupper():
            ahead += 1
        if ahead > 1 and self.kind(ahead) == WORD and self.word(ahead).casefold() in self.habits.joiners and self.kind(ahead + 1) == WORD:
            self.at += 1
            return True
        return False

    def _name(self) -> tuple[int, int] | None:
        """Read the words of one place name."""
        first = self.at
        words = 0
        while self.kind() == WORD and words < _MOST_WORDS:
            word = self.word()
            if not (capitalised(word) or self._particle(words) or self._careless(words, first)):
                break
            if words and word.casefold() in self.habits.joiners and not word.isupper():
                break
            if self._month_here(words):
                break
            words += 1
            self.at += 1
        if self.at == first:
            return None
        last = self.tokens[self.at - 1]
        end = last.end
        if (
            self.text[end - 1] == "."
            and not self.places
            and self.kind() != COMMA
            and end - last.start > _ABBREVIATED
            and "." not in self.text[last.start : end - 1]
        ):
            end -= 1  # "MOSCOW. Oct 5"
        return self.tokens[first].start, end

    def _particle(self, words: int) -> bool:
        """Tell whether a small word inside a name stands here."""
        return (words > 0 or bool(self.places)) and self.kind(1) == WORD and self.word().casefold() in self.habits.particles

    def _careless(self, words: int, first: int) -> bool:
        """Tell whether the place is one of those written without capitals."""
        return not self.places and words < _CARELESS_WORDS and CARELESS.match(self.text, self.tokens[first].start, self.limit) is not None

    def _month_here(self, words: int) -> bool:
        """Tell whether the word here is a month before its day, as in "Okla. March 11"."""
        if self.kind(1) == COMMA and self.day_ahead(2):
            return is_month(self.word(), self.habits.language)  # "April, 13"
        if not self.day_ahead(1):
            return False
        return words > 0 or bool(self.places) or self.kind(2) in (DASH, BRACKET)

    def _region(self) -> None:
        """Read ", Region", "(Region)" or "[Region]", as often as they come."""
        for _ in range(3):
            if self.kind() == BRACKET and self._region_bracket():
                token = self.tokens[self.at]
                self.region = self.region or (token.start + 1, token.end - 1)
                self.at += 1
            elif self.kind() == COMMA and self.kind(1) == WORD:
                back, self.at = self.at, self.at + 1
                name = self._name()
                if name is None or self.kind() == END:
                    self.at = back
                    return
                self.region = self.region or name
            else:
                return

    def _region_bracket(self) -> bool:
        """Tell whether the bracket here holds a region: a date, a comma or another bracket follows it, and it names no agency."""
        following = self.kind(1)
        if following in (BRACKET, COMMA, NUMBER, DATE):
            return not (self.is_tag(self.word()[1:-1]) and following != BRACKET)
        return False

    def _date(self) -> None:
        """Read a date: "25 may", "June 29", "Aug 29, 2014", "11-15", "1996-08-22", "12 de agosto"."""
        back = self.at
        while self.kind() in (COMMA, DOT):
            self.at += 1
        first = self.at
        if self._day_month() or self._month_day() or self._numeric():
            last = self.here(-1)
            full = self.text[last.end - 1] == "." and (last.end - last.start > _ABBREVIATED + 1 or self.kind() == SLASH)
            self.date = (self.tokens[first].start, last.end - full)
            self.shape += ["PLACE", "DATE"] if self.places else ["DATE"]
            return
        self.at = back
        if self.places:
            self.shape.append("PLACE")

    def _day_month(self) -> bool:
        if not self.day_ahead():
            return False
        small = self.kind(1) == WORD and self.kind(2) == WORD and self.word(1).casefold() in self.habits.particles
        ahead = 2 if small or self.kind(1) == DOT else 1  # "12 de agosto", "3. Okt."
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
        """Read one or two capitalised words between the date and the dash: "Dec. 9 Kyodo - "."""
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
            closed = {DASH: "-", DOT: closed or ".", COLON: ":", EQUALS: "="}[self.kind()]
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
        """Tell whether a mark stands before the date, or the place is short: "SUGAR TENDER ON APRIL 8 - " is a headline."""
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


def capitalised(word: str) -> bool:
    """Tell whether *word* can stand in a place's name: a capital, a letter of a script without case, or "d'Urgell"."""
    if not word[0].islower():
        return True
    apostrophe = max(word.find("'"), word.find("’"), word.find("-"))
    return 0 < apostrophe < len(word) - 1 and word[apostrophe + 1].isupper()


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
