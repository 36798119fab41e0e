"""The third stage: how many paragraphs part a mention from whom it may mean."""

from bisect import bisect_left
from typing import Final

#: How many characters back a pronoun or a description without a name may point.
NEAR: Final = 1600
#: How many paragraphs are counted.
MANY: Final = 6


class Paragraphs:
    """The blank lines of one text, found when somebody first asks."""

    def __init__(self, text: str) -> None:
        """Take the text."""
        self._text = text
        self._gaps: list[int] | None = None

    def between(self, start: int, end: int) -> int:
        """Count the paragraphs that end between two places, up to a handful."""
        if end - start > NEAR:
            return MANY
        gaps = self._gaps
        if gaps is None:
            gaps = self._gaps = _blank_lines(self._text)
        return min(MANY, bisect_left(gaps, end) - bisect_left(gaps, start)) if start < end else 0


def _blank_lines(text: str) -> list[int]:
    """Give the places of the blank lines, in either convention."""
    found: list[int] = []
    for gap in ("\n\n", "\r\n\r\n"):
        at = text.find(gap)
        while at >= 0:
            found.append(at)
            at = text.find(gap, at + len(gap))
    found.sort()
    return found
