"""Recognise the dateline that opens a text: places, region, date, agency and the dash before the lead's words.

The grammar, after the copy of some thirty agencies:
`[(TAG) -] PLACE[/PLACE …][, REGION | (REGION)] [,] [DATE] [,] [(TAG) | /TAG/ | TAG] [- | . | : | =]`.
A place alone opens nothing; there must be a date or a tag, or the agency format must declare the shape ("PLACE -").
"""

from __future__ import annotations

import functools
import re
from typing import Final, NamedTuple

from wireparse.languages.lookup import LANGUAGES, base_tag, language_data
from wireparse.story import BLANKS
from wireparse.timestamps.lexicon import lexicon_for
from wireparse.timestamps.tokens import fold

#: How far a dateline may reach.
_WINDOW: Final = 200
_MOST_WORDS: Final = 7
_MOST_PLACES: Final = 8
_CARELESS_WORDS: Final = 3
_LONGEST_TAG: Final = 60

#: Kinds of token.
_W, _N, _DATE, _BRACKET, _SLASH, _COMMA, _DASH, _DOT, _COLON, _EQUALS, _STAR, _END = range(12)

_TOKEN: Final = re.compile(
    rf"[{BLANKS}]*+(?:[\r\n]++[{BLANKS}]*+)?+(?:"
    r"(?P<w>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u064b-\u0652]|['’.](?=[^\W\d_])|[-‐‑](?=[^\W\d_]))*+\.?)"
    r"|(?P<m>[0-9]{4}([-/.])[0-9]{1,2}\3[0-9]{1,2}(?![0-9])|[0-9]{1,2}([-/.])[0-9]{1,2}(?:\4[0-9]{2,4})?+(?![0-9])|[0-9０-９]{1,2}月[0-9０-９]{1,2}日)"
    r"|(?P<n>[0-9０-９٠-٩]{1,4}(?:er|st|nd|rd|th|[ºª°])?(?![^\W_]))"
    rf"|(?P<b>\([^()\[\]\r\n]{{0,{_LONGEST_TAG}}}+\)|\[[^()\[\]\r\n]{{0,{_LONGEST_TAG}}}+\])"
    r"|(?P<d>\.?-{1,3}(?![\w])|\.?[–—―‒]{1,2}|_|-(?=[^\W\d_]))"
    r"|(?P<p>[/,.:=*])"
    r"|(?P<x>.))",
    re.DOTALL,
)
#: "New york, March 2 - ", written without care for capitals.
_CARELESS: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}+, [^\W\d_]{3,10}\.? [0-9]{1,2} ?-")
_GROUPS: Final = {"w": _W, "n": _N, "m": _DATE, "b": _BRACKET, "d": _DASH}
_MARKS: Final = {"/": _SLASH, ",": _COMMA, ".": _DOT, ":": _COLON, "=": _EQUALS, "*": _STAR}


class DatelineParts(NamedTuple):
    """The stretches of a dateline; `end` is where the lead's words begin, `shape` names the parts in their order."""

    start: int
    end: int
    places: tuple[tuple[int, int], ...]
    region: tuple[int, int] | None
    date: tuple[int, int] | None
    agencies: tuple[tuple[int, int], ...]
    shape: str


class _Token(NamedTuple):
    kind: int
    start: int
    end: int


class DatelineHabits(NamedTuple):
    """What the scanner needs to know: agency tags in folded case, the shapes of the format, and small words of place names."""

    tags: frozenset[str]
    shapes: frozenset[str]
    particles: frozenset[str]
    joiners: frozenset[str]
    language: str | None = None


def find_dateline(text: str, start: int, end: int, habits: DatelineHabits) -> DatelineParts | None:
    """Find the dateline that begins at *start* and ends at *end* at the latest; nothing longer than 200 characters is one."""
    first = text[start : start + 1]
    if not first or not (first.isalpha() or first in "(*0123456789"):
        return None
    words = text[start : min(end, start + 48)].split(None, 2)
    if len(words) > 1 and _runs_on(words[0], words[1], habits) and not _CARELESS.match(text, start, end):
        return None
    return _Scanner(text, start, end, habits).read()


def _runs_on(first: str, second: str, habits: DatelineHabits) -> bool:
    """Tell cheaply that the first two words begin a sentence and no place's name."""
    if not first[-1].isalpha() or not second[0].islower() or _capitalised(second):
        return False
    folded = second.strip(",.").casefold()
    return folded not in habits.particles and folded not in habits.joiners


def is_month(word: str, language: str | None) -> bool:
    """Tell whether *word* is a month's name, full or short, in *language*; one slip of the key is forgiven."""
    months = lexicon_for(language).months
    folded = fold(word.rstrip("."))
    return folded in months or any(_one_slip(folded, month) for month in months if len(month) > 3 and abs(len(month) - len(folded)) <= 1)  # noqa: PLR2004


def _one_slip(typed: str, meant: str) -> bool:
    """Tell whether one letter is wrong, missing or too many, or two have changed places; the first letter must be right."""
    if typed[:1] != meant[:1]:
        return False
    at = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant)))
    if len(typed) == len(meant):
        return typed[at + 1 :] == meant[at + 1 :] or (typed[at : at + 2] == meant[at : at + 2][::-1] and typed[at + 2 :] == meant[at + 2 :])
    return typed[at + 1 :] == meant[at:] if len(typed) > len(meant) else typed[at:] == meant[at + 1 :]


@functools.cache
def small_words(language: str | None) -> tuple[frozenset[str], frozenset[str]]:
    """Give the particles of place names and the joiners of *language*, or of all languages."""
    tag = base_tag(language)
    words = [data for t in ((tag,) if tag in LANGUAGES else LANGUAGES) if (data := language_data(str(t), "words")) is not None]
    particles = frozenset().union(*(data.place_particles for data in words))
    return particles, frozenset().union(*(data.joiners for data in words))


class _Scanner:
    """Reads one dateline from left to right; every method starts at `self.at` and moves it on success only."""

    def __init__(self, text: str, start: int, end: int, habits: DatelineHabits) -> None:
        self.text, self.start, self.limit, self.habits = text, start, min(end, start + _WINDOW), habits
        self.whole = end
        self.tokens: list[_Token] = []
        self.found = _TOKEN.finditer(text, start, self.limit)
        self.at = 0
        self.places: list[tuple[int, int]] = []
        self.region: tuple[int, int] | None = None
        self.date: tuple[int, int] | None = None
        self.agencies: list[tuple[int, int]] = []
        self.shape: list[str] = []
        self.known_tag = False
        self.month: str | None = None
        self.careless = False

    def _more(self) -> None:
        """Cut the next token off the text; a character that no dateline holds ends them all."""
        match = next(self.found, None)
        group = match.lastgroup or "x" if match else "x"
        if match is None or group == "x":
            self.tokens.append(_Token(_END, self.limit, self.limit))
        else:
            start, end = match.span(group)
            self.tokens.append(_Token(_MARKS[self.text[start]] if group == "p" else _GROUPS[group], start, end))

    # looking

    def kind(self, ahead: int = 0) -> int:
        index = self.at + ahead
        tokens = self.tokens
        while index >= len(tokens):
            if tokens and tokens[-1].kind == _END:
                return _END
            self._more()
        return tokens[index].kind

    def word(self, ahead: int = 0) -> str:
        token = self.tokens[self.at + ahead]
        return self.text[token.start : token.end]

    def is_tag(self, words: str) -> bool:
        """Tell whether *words*, the inside of a bracket, name a known agency, alone or beside others."""
        folded = words.casefold().strip(" .")
        return folded in self.habits.tags or any(part.strip(" .") in self.habits.tags for part in re.split(r"[/ ,-]", folded, maxsplit=8))

    # reading

    def read(self) -> DatelineParts | None:
        while self.kind() == _STAR:
            self.at += 1
        first = self.at
        if self.kind() == _BRACKET and not self._tag_first():
            return None
        after_tag = self.at
        self._places()
        if self.places:
            self._region()
        self._date()
        if after_tag == first:
            self._tag()
        elif self.kind() != _DASH:
            self._drop_place(after_tag)
        return self._finish()

    def _tag_first(self) -> bool:
        """Read "(ANSA) - "; what follows may be a place, or the lead's words."""
        inside = self.word()[1:-1]
        if not (self.is_tag(inside) and self.kind(1) == _DASH):
            return False
        self._take_tag(self.tokens[self.at].start + 1, self.tokens[self.at].end - 1, "(TAG)")
        self.known_tag = True
        self.at += 2
        self.shape.append("-")
        return True

    def _drop_place(self, back: int) -> None:
        """Take back what was read after "(Reuters) - ": it was the lead's first words, no place and date."""
        self.at, self.places, self.region, self.date = back, [], None, None
        del self.shape[2:]

    def _take_tag(self, start: int, end: int, shape: str) -> None:
        self.shape.append(shape)
        self.agencies += [(s, e) for s, e in _split_tag(self.text, start, end)]

    def _places(self) -> None:
        """Read places: one, or several parted by "/", or by commas and a joiner before the last."""
        while len(self.places) < _MOST_PLACES:
            name = self._name()
            if name is None:
                if self.places and self.kind(-1) == _SLASH:
                    self.at -= 1
                return
            self.places.append(name)
            region = self._region_before_slash()
            if region is not None and self.region is None:
                self.region = region
            if self.kind() == _SLASH and self.kind(1) == _W and not self._slash_tag_ahead():
                self.at += 1
            elif not self._more_places():
                return

    def _region_before_slash(self) -> tuple[int, int] | None:
        """Read the region in "AUSTIN, Texas/WASHINGTON"."""
        if self.kind() != _COMMA:
            return None
        back, self.at = self.at, self.at + 1
        name = self._name()
        if name is not None and self.kind() == _SLASH and self.kind(1) == _W and not self._slash_tag_ahead():
            return name
        self.at = back
        return None

    def _slash_tag_ahead(self) -> bool:
        """Tell whether "/TASS/" stands here."""
        ahead = 1
        while self.kind(ahead) in (_W, _DASH) and ahead <= 5:  # noqa: PLR2004
            ahead += 1
        return self.kind(ahead) == _SLASH and not (self.kind(ahead + 1) == _W and self.tokens[self.at + ahead + 1].start == self.tokens[self.at + ahead].end)

    def _more_places(self) -> bool:
        """Step over ", " or " and " when another place in capitals follows, as in "NEW YORK, LONDON and BEIJING"."""
        if not self.text[slice(*self.places[0])].isupper():
            return False
        if self.kind() == _W and self.word().casefold() in self.habits.joiners and self.kind(1) == _W and self.word(1).isupper():
            self.at += 1
            return True
        if self.kind() != _COMMA:
            return False
        ahead = 1
        while self.kind(ahead) == _W and self.word(ahead).isupper():
            ahead += 1
        if ahead > 1 and self.kind(ahead) == _W and self.word(ahead).casefold() in self.habits.joiners and self.kind(ahead + 1) == _W:
            self.at += 1
            return True
        return False

    def _name(self) -> tuple[int, int] | None:
        """Read the words of one place name."""
        first = self.at
        words = 0
        while self.kind() == _W and words < _MOST_WORDS:
            word = self.word()
            if not _capitalised(word):
                if self.kind(1) == _W and word.casefold() in self.habits.particles and (words or self.places):
                    pass
                elif not self.places and words < _CARELESS_WORDS and _CARELESS.match(self.text, self.tokens[first].start, self.limit):
                    self.careless = True
                else:
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
        if self.text[end - 1] == "." and not self.places and self.kind() != _COMMA and end - last.start > 4 and "." not in self.text[last.start : end - 1]:  # noqa: PLR2004
            end -= 1  # "MOSCOW. Oct 5"
        return self.tokens[first].start, end

    def _month_here(self, words: int) -> bool:
        """Tell whether the word here is a month before its day, as in "Okla. March 11"."""
        if self.kind(1) == _COMMA and self.kind(2) == _N and _is_day(self.word(2)):
            return is_month(self.word(), self.habits.language)  # "April, 13"
        if self.kind(1) != _N or not _is_day(self.word(1)):
            return False
        return words > 0 or bool(self.places) or self.kind(2) in (_DASH, _BRACKET)

    def _region(self) -> None:
        """Read ", Region", "(Region)" or "[Region]", as often as they come."""
        for _ in range(3):
            if self.kind() == _BRACKET and self._region_bracket():
                token = self.tokens[self.at]
                self.region = self.region or (token.start + 1, token.end - 1)
                self.at += 1
            elif self.kind() == _COMMA and self.kind(1) == _W:
                back, self.at = self.at, self.at + 1
                name = self._name()
                if name is None or self.kind() == _END:
                    self.at = back
                    return
                self.region = self.region or name
            else:
                return

    def _region_bracket(self) -> bool:
        """Tell whether the bracket here holds a region: a date, a comma or another bracket follows it, and it names no agency."""
        following = self.kind(1)
        if following in (_BRACKET, _COMMA, _N, _DATE):
            return not (self.is_tag(self.word()[1:-1]) and following != _BRACKET)
        return False

    def _date(self) -> None:
        """Read a date: "25 may", "June 29", "Aug 29, 2014", "11-15", "1996-08-22", "12 de agosto"."""
        back = self.at
        while self.kind() in (_COMMA, _DOT):
            self.at += 1
        first = self.at
        if self._day_month() or self._month_day() or self._numeric():
            last = self.at - 1
            end = self.tokens[last].end
            self.date = (self.tokens[first].start, end)
            self.shape += ["PLACE", "DATE"] if self.places else ["DATE"]
            return
        self.at = back
        if self.places:
            self.shape.append("PLACE")

    def _day_month(self) -> bool:
        if self.kind() != _N or not _is_day(self.word()):
            return False
        ahead = 1
        if self.kind(1) == _W and self.kind(2) == _W and self.word(1).casefold() in self.habits.particles:
            ahead = 2  # "12 de agosto"
        if self.kind(ahead) != _W or len(self.word(ahead)) < 3:  # noqa: PLR2004
            return False
        self.month = self.word(ahead)
        self.at += ahead + 1
        self._year()
        return True

    def _month_day(self) -> bool:
        ahead = 2 if self.kind(1) == _COMMA else 1
        if self.kind() != _W or self.kind(ahead) != _N or not _is_day(self.word(ahead)) or len(self.word()) < 3:  # noqa: PLR2004
            return False
        self.month = self.word()
        self.at += ahead + 1
        self._year()
        return True

    def _year(self) -> None:
        for ahead in (0, 1):
            if self.kind(ahead) == _N and len(self.word(ahead)) == 4 and (ahead == 0 or self.kind() == _COMMA or self.kind() == _W):  # noqa: PLR2004
                if ahead and self.kind() == _W and self.word().casefold() not in self.habits.particles:
                    return
                self.at += ahead + 1
                return

    def _numeric(self) -> bool:
        if self.kind() != _DATE:
            return False
        self.at += 1
        return True

    def _tag(self) -> None:
        """Read the agency: in brackets, between slashes, or bare between the date and the dash."""
        back = self.at
        while self.kind() in (_COMMA, _DOT):
            self.at += 1
        if self.kind() == _BRACKET:
            token = self.tokens[self.at]
            self.known_tag |= self.is_tag(self.word()[1:-1])
            self._take_tag(token.start + 1, token.end - 1, "(TAG)")
            self.at += 1
        elif self.kind() == _SLASH and self._slash_tag_ahead():
            first = self.at
            self.at += 1
            while self.kind() != _SLASH:
                self.at += 1
            start, end = self.tokens[first].end, self.tokens[self.at].start
            self.known_tag |= self.is_tag(self.text[start:end])
            self._take_tag(start, end, "/TAG/")
            self.at += 1
        elif self.date and self.kind() == _W and self._bare_tag():
            pass
        else:
            self.at = back

    def _bare_tag(self) -> bool:
        ahead = 1
        while self.kind(ahead) == _W and ahead < 3:  # noqa: PLR2004
            ahead += 1
        words = self.text[self.tokens[self.at].start : self.tokens[self.at + ahead - 1].end]
        if self.kind(ahead) != _DASH or not words[:1].isupper():
            return False
        self.known_tag |= self.is_tag(words)
        self._take_tag(self.tokens[self.at].start, self.tokens[self.at + ahead - 1].end, "TAG")
        self.at += ahead
        return True

    def _finish(self) -> DatelineParts | None:
        """Read the closing marks and decide whether all this is a dateline."""
        closed = "-" if self.shape[-1:] == ["-"] else ""
        while self.kind() in (_DASH, _DOT, _COLON, _EQUALS):
            closed = {_DASH: "-", _DOT: closed or ".", _COLON: ":", _EQUALS: "="}[self.kind()]
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
        tagged = bool(self.agencies) or "TAG" in shape
        dashed = closed in ("-", ":", "=") or (closed == "." and tagged)
        if self.date and not (self.known_tag and self.places) and not self._real_date():
            return False
        if not self.places:
            return (self.known_tag or self.date is not None) and dashed
        if self.date and not tagged and len(self.places) == 1 and not self._apart():
            return False
        if self.date:
            return dashed or (tagged and (self.known_tag or self._opens(end))) or (self._iso() and end >= self.whole)
        if self.known_tag:
            return dashed or self._opens(end)
        capitals = self.text[slice(*self.places[0])].isupper()
        if tagged and dashed and capitals:
            return True
        return closed != "" and shape in self.habits.shapes

    def _apart(self) -> bool:
        """Tell whether a mark stands before the date, or the place is short: "SUGAR TENDER ON APRIL 8 - " is a headline."""
        place, date = self.places[0], self.date or (0, 0)
        return self.text[date[0] - 2 : date[0]].strip(BLANKS + "\r\n")[-1:] in (",", ".", ")", "]") or self.text[slice(*place)].count(" ") < 2  # noqa: PLR2004

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


def _capitalised(word: str) -> bool:
    """Tell whether *word* can stand in a place's name: a capital, a letter of a script without case, or "d'Urgell"."""
    if not word[0].islower():
        return True
    apostrophe = max(word.find("'"), word.find("’"), word.find("-"))
    return 0 < apostrophe < len(word) - 1 and word[apostrophe + 1].isupper()


def _is_day(number: str) -> bool:
    digits = "".join(c for c in number if c.isdecimal())
    return 0 < len(digits) <= 2 and 1 <= int(digits) <= 31  # noqa: PLR2004


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
