"""`Grammar`: all that the readers of one line need to know of its language, in one value."""

import functools
from typing import NamedTuple

from wireparse.timestamps.lexicon import Lexicon, lexicon_for
from wireparse.timestamps.zones import ZoneWords, zone_words


class Grammar(NamedTuple):
    """The words of a language and the names of its zones."""

    lexicon: Lexicon
    zones: ZoneWords

    @property
    def every(self) -> bool:
        """Tell whether these are the words of all languages."""
        return self.zones.tags == (None,)


@functools.cache
def grammar_for(tag: str | None) -> Grammar:
    """Give the grammar of a base tag; None, and a language that is not known, give that of all languages together."""
    return Grammar(lexicon_for(tag), zone_words(tag))
