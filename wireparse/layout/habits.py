"""`Habits`: the words of a language and the patterns of an agency format, made ready for the layout stage, once each."""

from __future__ import annotations

import functools
import re
from typing import Final

from wireparse.formats.builtin import BUILTIN
from wireparse.formats.needles import needles_of
from wireparse.formats.spec import AgencyFormat, compiled
from wireparse.languages.lookup import LANGUAGES, base_tag, language_data
from wireparse.languages.spec.press import Press
from wireparse.layout.dateline_parts import DatelineHabits, date_openers, small_words
from wireparse.layout.notices import NoticeTable, notice_table

_SHORT_TAG: Final = 2
#: What closes a dateline or sets off its agency.
_CLOSING: Final = frozenset(("-", ":", "=", "(TAG)", "/TAG/"))
_LONGEST_OPENER: Final = 48


class Openers:
    """Words that open a line, in lower case, kept by their first two letters: most lines are told by these."""

    __slots__ = ("_by_letters", "_shortest")

    def __init__(self, words: tuple[str, ...]) -> None:
        """Sort *words*."""
        self._by_letters: dict[str, tuple[str, ...]] = {}
        for word in dict.fromkeys(found.lower() for found in words):
            self._by_letters[word[:2]] = (*self._by_letters.get(word[:2], ()), word)
        for letters, found in self._by_letters.items():
            alone = () if len(letters) == 1 else self._by_letters.get(letters[0], ())
            self._by_letters[letters] = tuple(sorted((*found, *alone), key=len, reverse=True))
        self._shortest = min(map(len, words), default=0)

    def end_at(self, text: str, start: int, end: int) -> int:
        """Give the end of the longest of the words that begins at *start* as a whole word, else 0."""
        letters = text[start : start + 2].lower()
        words = self._by_letters.get(letters) or (self._by_letters.get(letters[:1]) if self._shortest == 1 else None)
        if words is None:
            return 0
        head = text[start : min(end, start + _LONGEST_OPENER)].lower()
        for word in words:
            if head.startswith(word):
                after = start + len(word)
                return 0 if text[after - 1].isalnum() and text[after : after + 1].isalnum() else after
        return 0


class Habits:
    """What the layout stage asks for: see the fields of `Press` and `AgencyFormat` of the same names."""

    __slots__ = (
        "boilerplate",
        "byline_openers",
        "byline_titles",
        "bylines",
        "caption_notes",
        "copyright",
        "credit_openers",
        "credits",
        "crossheads",
        "dateline",
        "end_marks",
        "furniture",
        "headers",
        "joiners",
        "kickers",
        "language",
        "name_words",
        "notices",
        "photo_labels",
        "place_openers",
        "places",
        "signoff_openers",
        "signoffs",
    )

    def __init__(self, fmt: AgencyFormat, language: str | None) -> None:
        """Make the habits of *fmt* in *language*."""
        tag = self.language = base_tag(language)
        press = press_of(tag)
        particles, joiners = small_words(tag)
        words = language_data(tag, "words") if tag in LANGUAGES else None
        shapes = frozenset(" ".join(shape.split()) for shape in fmt.datelines)
        self.dateline = DatelineHabits(
            tags=known_tags() | {t.casefold().strip(" .") for t in fmt.tags},
            shapes=shapes | {shape.removeprefix("... ") for shape in shapes},
            particles=particles,
            joiners=joiners,
            language=tag,
            patterns=tuple(compiled(source) for source in fmt.dateline_patterns),
            own=frozenset(t.casefold().strip(" .") for t in fmt.tags),
            own_letters=tuple(sorted({t.casefold().strip(" .")[:1] for t in fmt.tags})),
            openers=date_openers(tag),
            closed=all(_CLOSING.intersection(shape.split()) for shape in shapes),
            inner=frozenset(shape.removeprefix("... ") for shape in shapes if shape.startswith("... ")),
        )
        self.joiners = joiners
        self.places = _lower(press.byline_places)
        self.name_words = frozenset((*joiners, *(words.particles if words else ()), *self.places))
        self.place_openers = words.place_openers if words else frozenset()
        self.byline_titles = press.byline_titles
        self.byline_openers = Openers(press.byline_openers)
        self.credit_openers = Openers(press.credit_openers)
        self.photo_labels = Openers(press.photo_labels)
        self.caption_notes = _lower(press.caption_notes)
        self.signoff_openers = Openers(press.signoff_openers)
        self.furniture = Openers(press.furniture)
        self.copyright = Openers(press.copyright)
        self.kickers = frozenset(_lower(press.kickers))
        self.end_marks = frozenset(_lower((*press.end_marks, *fmt.end_marks)))
        english = () if tag == "en" else press_of("en").notices
        self.notices: NoticeTable = notice_table((*fmt.notices, *press.notices, *english))
        self.headers = _patterns(fmt.headers)
        self.credits = _patterns(fmt.credits)
        self.bylines = _patterns(fmt.bylines)
        self.signoffs = _patterns(fmt.signoffs)
        self.boilerplate = _patterns(fmt.boilerplate)
        self.crossheads = _patterns(fmt.crossheads)


@functools.cache
def habits_of(fmt: AgencyFormat, language: str | None) -> Habits:
    """Give the habits of *fmt* in *language*."""
    return Habits(fmt, language)


@functools.cache
def press_of(tag: str | None) -> Press:
    """Give the newsroom vocabulary of the language, English where there is none."""
    found: Press | None = language_data(tag, "press") if tag in LANGUAGES else None
    return found if found is not None else press_of("en")


@functools.cache
def known_tags() -> frozenset[str]:
    """Give the tags of all built-in agencies in folded case; two letters alone name an agency in its own format only."""
    return frozenset(tag.casefold().strip(" .") for row in BUILTIN for tag in row.tags if len(tag) > _SHORT_TAG)


#: Patterns of an agency, each with strings of which it needs one, see `needles_of`.
Patterns = tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]


def fullmatch(patterns: Patterns, text: str, start: int, end: int) -> re.Match[str] | None:
    """Give the match of the first pattern that matches all of `[start, end)`."""
    for pattern, needles in patterns:
        for needle in needles:
            if text.find(needle, start, end) >= 0:
                break
        else:
            if needles:
                continue
        found = pattern.fullmatch(text, start, end)
        if found is not None:
            return found
    return None


def _lower(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.lower() for word in words)


def _patterns(sources: tuple[str, ...]) -> Patterns:
    return tuple((compiled(source), needles_of(source)) for source in sources)
