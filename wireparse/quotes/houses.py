"""The third stage: the full name of a house that a dispatch calls by its noun alone: "le ministère", "the office"."""

import re
from collections.abc import Iterator
from typing import Final

from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon

#: How many places of the noun are looked at, and how many words of what the house is of.
PLACES: Final = 64
WORDS: Final = 8

_BLANKS: Final = (" ", "\u00a0")
_WORD: Final = re.compile(r"[^\W_]+(?:-[^\W_]+)*['’]?")


class Houses:
    """Finds what the nouns of houses are of in one dispatch; each noun is sought once."""

    def __init__(self, text: str, lex: Lexicon) -> None:
        """Take the text that the houses stand in."""
        self._text = text
        self._lex = lex
        self._found: dict[str, list[tuple[int, int]]] = {}

    def whole(self, noun: str, at: int) -> tuple[int, int] | None:
        """Give the place before *at* that tells what the *noun* is of: "ministère de la Mer"; None where nothing or more than one is told.

        Example:
            >>> from wireparse.quotes.lexicon import lexicon
            >>> text = "Le ministère de la Mer a fermé le port, a dit le ministère."
            >>> start, end = Houses(text, lexicon("fr")).whole("ministère", 42)
            >>> text[start:end]
            'ministère de la Mer'
        """
        places = self._found.get(noun)
        if places is None:
            places = self._found[noun] = [place for word in (noun, noun.capitalize()) for place in self._seek(word)]
        told = {self._text[start:end].lower(): (start, end) for start, end in reversed(places) if end <= at}
        return next(iter(told.values())) if len(told) == 1 else None

    def _seek(self, word: str) -> Iterator[tuple[int, int]]:
        text = self._text
        place = text.find(word)
        for _ in range(PLACES):
            if place < 0:
                return
            opened = text[place].isupper()  # "Federación Internacional de …"
            end = -1 if text[place - 1 : place].isalnum() else _end_of_name(text, place + len(word), self._lex, opened=opened)
            if end > 0:
                yield place, end
            place = text.find(word, place + 1)


def _end_of_name(text: str, behind: int, lex: Lexicon, *, opened: bool) -> int:
    """Give where the name ends that goes on *behind* its noun with a genitive and capitals, at once if it is *opened*, or -1."""
    flags = lex.flags
    end, at = -1, behind
    for _ in range(WORDS):
        gap = at
        while text.startswith(_BLANKS, gap):
            gap += 1
        match = _WORD.match(text, gap)
        if match is None or (gap == at and at == behind):
            break
        word = match[0]
        flag = flags.get(word.lower().replace("’", "'"), 0)
        if word[0].isupper() and not flag & lx.DETERMINER:
            if not opened:
                break
            end = match.end()
        elif flag & lx.GENITIVE or (opened and flag & lx.DETERMINER):
            opened = True
        else:
            break
        at = match.end()
    return end
