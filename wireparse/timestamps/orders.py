"""The order of day and month that a whole text shows: its unambiguous dates in figures tell how the ambiguous ones are meant."""

from __future__ import annotations

from typing import Final

from wireparse.lazy import pattern

_MONTHS: Final = 12
_DAYS: Final = 31
_FIGURES: Final = r"(?<![0-9/-])([0-9]{1,2})[/-]([0-9]{1,2})[/-](?:19|20)[0-9]{2}(?![0-9/-])"


class TextOrder:
    """The order that the dates of one text show, looked for when an ambiguous date asks for it, and only once."""

    __slots__ = ("_asked", "_name", "_text")

    def __init__(self, text: str) -> None:
        """Remember the *text*; nothing is looked for yet."""
        self._text = text
        self._asked = False
        self._name: str | None = None

    @property
    def name(self) -> str | None:
        """Give "DMY" or "MDY"; None when the text shows neither, or both."""
        if not self._asked:
            self._name, self._asked = shown_order(self._text), True
        return self._name


def shown_order(text: str) -> str | None:
    """Give the order of day and month that the unambiguous numeric dates of a text show, "DMY" or "MDY"; None when none or both do."""
    shown: set[str] = set()
    for match in pattern(_FIGURES).finditer(text):
        first, second = int(match[1]), int(match[2])
        if max(first, second) <= _DAYS and (first > _MONTHS) != (second > _MONTHS):
            shown.add("DMY" if first > _MONTHS else "MDY")
            if len(shown) > 1:
                return None
    return shown.pop() if shown else None
