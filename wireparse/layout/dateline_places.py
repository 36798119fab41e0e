"""Read the places of a dateline, and the region behind them."""

from __future__ import annotations

import re
from typing import Final

from wireparse.layout.dateline_parts import DatelineHabits, is_month
from wireparse.layout.dateline_tokens import BRACKET, COMMA, DASH, DATE, END, NUMBER, SLASH, WORD, TokenReader
from wireparse.lazy import pattern

_MOST_WORDS: Final = 7
_MOST_PLACES: Final = 8
_CARELESS_WORDS: Final = 3
_ABBREVIATED: Final = 4
#: "New harwell, March 6 - ", written without care for capitals.
CARELESS: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}+, [^\W\d_]{3,10}\.? [0-9]{1,2} ?-")
_SLASH_TAG: Final = r"/([^\W\d_][\w.-]{0,40}(?: [\w.-]{1,20}){0,2}(?:/[^\W\d_][\w.-]{0,20}){0,2}) ?/(?!\w)"


class PlaceReader(TokenReader):
    """Reads the places that a dateline names; every method starts at the next token and moves on by what it reads."""

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

    def _places(self) -> None:
        """Read places: one, or several parted by "/", or by commas and a joiner before the last."""
        while len(self.places) < _MOST_PLACES:
            name = self._name()
            if name is None:
                if self.places and self.kind(-1) == SLASH:
                    self.at -= 1
                return
            self.places.append(name)
            following = self.kind()
            if following == COMMA and self._slashed():
                region = self._region_before_slash()
                if region is not None and self.region is None:
                    self.region = region
                following = self.kind()
            if following == SLASH and self.kind(1) == WORD and not self._slash_tag():
                self.at += 1
            elif following not in (WORD, COMMA) or not self._more_places():
                return

    def _slashed(self) -> bool:
        """Tell whether a slash stands anywhere in the window of the dateline: few have one."""
        return self.text.find("/", self.start, self.limit) >= 0

    def _region_before_slash(self) -> tuple[int, int] | None:
        """Read the region behind the comma here, in "DORRAN, Texas/LISMORE"."""
        back, self.at = self.at, self.at + 1
        name = self._name()
        if name is not None and self.kind() == SLASH and self.kind(1) == WORD and not self._slash_tag():
            return name
        self.at = back
        return None

    def _slash_tag(self) -> re.Match[str] | None:
        """Match "/TASS/" or "/ritzau/NTB/" at the slash here."""
        return pattern(_SLASH_TAG).match(self.text, self.here().start, self.limit) if self.kind() == SLASH else None

    def _more_places(self) -> bool:
        """Step over ", " or " and " when another place in capitals follows, as in "LISMORE, HARWELL and DORRAN"."""
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
            if word[0].islower() and not (capitalised(word) or self._particle(words) or self._careless(words, first)):
                break
            if words and word.casefold() in self.habits.joiners and not word.isupper():
                break
            if self.kind(1) in (COMMA, NUMBER) and self._month_here(words):
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
            end -= 1  # "VELKOV. Oct 7"
        return self.tokens[first].start, end

    def _particle(self, words: int) -> bool:
        """Tell whether a small word inside a name stands here."""
        return (words > 0 or bool(self.places)) and self.kind(1) == WORD and self.word().casefold() in self.habits.particles

    def _careless(self, words: int, first: int) -> bool:
        """Tell whether the place is one of those written without capitals."""
        return not self.places and words < _CARELESS_WORDS and CARELESS.match(self.text, self.tokens[first].start, self.limit) is not None

    def _month_here(self, words: int) -> bool:
        """Tell whether the word here is a month before its day, as in "Ont. March 12"."""
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


def capitalised(word: str) -> bool:
    """Tell whether *word* can stand in a place's name: a capital, a letter of a script without case, or "d'Urgell"."""
    if not word[0].islower():
        return True
    apostrophe = max(word.find("'"), word.find("’"), word.find("-"))
    return 0 < apostrophe < len(word) - 1 and word[apostrophe + 1].isupper()
