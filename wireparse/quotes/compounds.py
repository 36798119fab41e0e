"""Nouns by their last part, for languages that join nouns into one word: a "Polizeisprecher" is a "sprecher"."""

import functools
from typing import Final, TypeVar, overload

from wireparse.languages.spec.speech import Nouns

#: How many letters at least stand before the last part of a compound.
SHORTEST: Final = 3

_T = TypeVar("_T")


class Compounds:
    """What a word is by its last part: "Polizeisprecher" is a "sprecher"; the longest listed ending decides."""

    def __init__(self, endings: tuple[Nouns, ...]) -> None:
        """Take the endings with what they name."""
        self._nouns = {w: entry for entry in reversed(endings) for w in entry.words.split()}
        self._endings = tuple(sorted(self._nouns, key=len, reverse=True))
        self.find = functools.lru_cache(maxsize=4096)(self._find)

    def _find(self, word: str) -> Nouns | None:
        if not word.endswith(self._endings):
            return None
        ending = next(e for e in self._endings if word.endswith(e))
        return self._nouns[ending] if len(word) >= len(ending) + SHORTEST or word == ending else None


class CompoundNouns(dict[str, Nouns]):
    """The listed nouns, and every compound that ends in one of the listed endings."""

    def __init__(self, nouns: dict[str, Nouns], compounds: Compounds) -> None:
        """Take the listed nouns."""
        super().__init__(nouns)
        self._compounds = compounds

    def __missing__(self, word: str) -> Nouns:
        found = self._compounds.find(word)
        if found is None:
            raise KeyError(word)
        return found

    def __contains__(self, word: object) -> bool:
        return super().__contains__(word) or (isinstance(word, str) and self._compounds.find(word) is not None)

    @overload
    def get(self, word: str, default: None = None, /) -> Nouns | None: ...
    @overload
    def get(self, word: str, default: Nouns, /) -> Nouns: ...
    @overload
    def get(self, word: str, default: _T, /) -> Nouns | _T: ...
    def get(self, word: str, default: object = None, /) -> object:
        """Give the noun that *word* is, by itself or by its last part."""
        found = super().get(word)
        return found or self._compounds.find(word) or default


class CompoundFlags(dict[str, int]):
    """What the listed words can be; a compound that is asked for in lower case is a noun."""

    def __init__(self, flags: dict[str, int], compounds: Compounds, noun: int) -> None:
        """Take the listed words, and the flag *noun* that compounds bear."""
        super().__init__(flags)
        self._compounds = compounds
        self._noun = noun

    @overload
    def get(self, word: str, default: None = None, /) -> int | None: ...
    @overload
    def get(self, word: str, default: int, /) -> int: ...
    @overload
    def get(self, word: str, default: _T, /) -> int | _T: ...
    def get(self, word: str, default: object = None, /) -> object:
        """Give the flags of *word*."""
        found = super().get(word)
        if found is None and self._compounds.find(word) is not None:
            return self._noun
        return default if found is None else found
