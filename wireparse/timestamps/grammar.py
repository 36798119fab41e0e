"""`Grammar`: all that the readers of one line need to know of its language, in one value."""

import functools

from wireparse.timestamps.lexicon import Lexicon, lexicon_for
from wireparse.timestamps.zones import ZoneWords, zone_words


class Grammar:
    """The words of a language and the names of its zones; `every` says that they are those of all languages."""

    __slots__ = ("every", "lexicon", "zones")

    def __init__(self, lexicon: Lexicon) -> None:
        """Hold the *lexicon* and find the names of zones that go with it."""
        self.lexicon = lexicon
        self.zones: ZoneWords = zone_words(lexicon.tag)
        self.every = lexicon.every


@functools.cache
def grammar_for(tag: str | None) -> Grammar:
    """Give the grammar of a base tag; None, and a language that is not known, give that of all languages together."""
    return Grammar(lexicon_for(tag))
