"""Recognise bylines: an opener ("By", "Par") and names in capitals, alone on a line or before a dateline."""

from __future__ import annotations

from typing import Final

from wireparse.layout.habits import Habits, fullmatch
from wireparse.lazy import pattern

_LONGEST_BYLINE: Final = 160
_MOST_WORDS: Final = 24
_WORD: Final = r"[^\W\d_][^\s,;:/|=()]*+"


def byline_names_from(text: str, start: int, end: int, habits: Habits) -> int:
    """Give where the names of the byline that opens `[start, end)` begin, or 0 when no byline opens it."""
    at = start + 1 if text[start : start + 1] == "^" else start
    after = habits.byline_openers.end_at(text, at, end)
    if not after:
        return 0
    while after < end and text[after] in " \u00a0:":
        after += 1
    return after if after < end and text[after - 1] in " \u00a0:" and text[after].isalpha() and not text[after].islower() else 0


def is_byline(text: str, start: int, end: int, habits: Habits) -> bool:
    """Tell whether `[start, end)` is a byline: "By" and names, each word a name's, a joiner, or part of a function or place."""
    if end - start > _LONGEST_BYLINE:
        return False
    if habits.bylines and fullmatch(habits.bylines, text, start, end):
        return True
    names = byline_names_from(text, start, end, habits)
    return bool(names) and all_names(text, names, end, habits)


def all_names(text: str, start: int, end: int, habits: Habits) -> bool:
    """Tell whether every word of `[start, end)` can stand in a byline."""
    if text[end - 1] in "?!;:" or (text[end - 1] == "." and text[end - 2 : end - 1].islower() and end - start > 40):  # noqa: PLR2004
        return False
    words = 0
    free = False
    for match in pattern(_WORD).finditer(text, start, end):
        word = match[0]
        words += 1
        if text[match.start() - 1] in ",(/|":
            free = True  # a function or an agency, in any case
        elif text[match.start() - 2 : match.start()] in (", ", "/ ", "| "):
            free = True
        if (
            word[0].islower()
            and not free
            and word.lower().rstrip(".") not in habits.name_words
            and word.lower() not in habits.byline_titles
        ):
            return False
    return 0 < words <= _MOST_WORDS
