"""The words of a language that were met: what stands between two blanks is taken apart once, wherever it comes again."""

import functools
import re
from itertools import accumulate
from typing import Final, TypeAlias, cast

from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon, lexicon

# One group around the whole, so that `split` gives gaps and tokens in turn; most words end where nothing can be glued to them.
_GLUED: Final = (
    r"(\w++(?:(?!['’&.-])|(?:[-&.]\w++|['’](?!(?:[sdmSDM]|ve|ll|re|VE|LL|RE)\b)\w++)*+)"
    r"|['’](?:[sdmSDM]|ve|ll|re|VE|LL|RE)\b|--|[^\w\s])"
)
_ELIDED: Final = r"(\w++(?:(?!['’&.-])|['’](?=\w|\Z)|(?:[-&.]\w++)*+)|--|[^\w\s])"

#: How many words the dictionary of a language may grow to, how many words with marks, and how long one is kept there.
WORDS: Final = 40_000
MIXED: Final = 25_000
LONGEST: Final = 40

#: What ends an elided word, which is a token before a blank or a quotation and none before a mark: "qu'".
_ELIDING: Final = "'’"

#: What marks can be that are a token by themselves wherever they stand.
MARKS: Final = {mark: lx.MARKS[mark] for mark in ",.!?:;"}

#: The tokens of a chunk: how far behind its first character each begins, the words, and what they can be.
Several: TypeAlias = tuple[tuple[int, ...], tuple[str, ...], tuple[int, ...]]


class Chunks:
    """What stood between two blanks in texts of one language, while there is room: its words, and what they can be.

    `alone` holds the chunks that are one word. Equal words are one object, and so are equal flags: what is looked at often stays near.
    """

    __slots__ = ("_lex", "_mixed", "_shared", "_split", "alone")

    def __init__(self, lex: Lexicon) -> None:
        """Begin with no words."""
        self._lex = lex
        self._mixed: dict[str, Several] = {}
        self._shared: dict[int, int] = {}
        self._split = re.compile(_ELIDED if lex.speech.elided else _GLUED).split
        self.alone: dict[str, tuple[str, int]] = {}

    def read(self, chunk: str) -> Several:
        """Take apart a *chunk* that is neither a single word met before nor such a word with a mark behind it."""
        if chunk.isalpha():
            return (0,), (chunk,), (self._alone(chunk),)
        known = self._mixed.get(chunk)
        if known is not None:
            return known
        stem, mark = chunk[:-1], chunk[-1]
        if mark in MARKS and stem.isalpha():
            return (0, len(stem)), (stem, mark), (self._alone(stem), MARKS[mark])
        parts = self._split(chunk)
        words = parts[1::2]
        if len(words) == 1 and len(words[0]) == len(chunk) and chunk[-1] not in _ELIDING:
            return (0,), (chunk,), (self._alone(chunk),)
        starts = list(accumulate(map(len, parts), initial=0))[1:-1:2]
        known = tuple(starts), tuple(words), tuple(map(self._flag, words))
        if len(self._mixed) < MIXED and len(chunk) < LONGEST:
            self._mixed[chunk] = known
        return known

    def _alone(self, word: str) -> int:
        """Give what a *word* can be that is all of its chunk, and keep it."""
        flag = self._worked_out(word)
        flag = self._shared.setdefault(flag, flag)
        if len(self.alone) < WORDS and len(word) < LONGEST:
            self.alone[word] = (word, flag)
        return flag

    def _flag(self, word: str) -> int:
        """Give what a *word* can be that is part of its chunk."""
        known = self.alone.get(word)
        return self._worked_out(word) if known is None else known[1]

    def _worked_out(self, word: str) -> int:
        flag = self._lex.listed.get(word)
        return _work_out(word, self._lex) if flag is None else flag


@functools.cache
def known_chunks(tag: str) -> Chunks:
    """Give the words of the language *tag*, which has a lexicon."""
    return Chunks(cast(Lexicon, lexicon(tag)))


def _work_out(word: str, lex: Lexicon) -> int:
    if word.islower() and word.isalpha():  # most words
        return 0 if lex.speech.capital_nouns else lex.flags.get(word, 0)
    first = word[0]
    if first.isdigit():
        return lx.NUMBER
    if first.isupper():
        known = _known_capital(word, lex)
        if known:
            return known
        flag = lx.CAPITAL
    else:
        flag = 0 if lex.speech.capital_nouns else lex.flags.get(word, 0)
    if "-" in word and lex.inverted:
        head, _, last = word.rpartition("-")
        if last in lex.inverted and head:
            return lx.HUNG
    if "’" in word or "'" in word:
        return flag | lex.flags.get(word.replace("’", "'"), 0)
    return flag


def _known_capital(word: str, lex: Lexicon) -> int:
    """Give the flags of a word with a capital that the dictionary has in small letters, or 0."""
    known = lex.flags.get(word[0].lower() + word[1:])
    if known is not None:
        # As a sentence opens, words take a capital; only those with a meaning of their own can be part of a name.
        return known if known & lx.FUNCTION and not known & (lx.NOUN | lx.OFFICE) else known | lx.CAPITAL
    shouted = lex.flags.get(word.lower(), 0) if word.isupper() else 0
    return shouted | lx.CAPITAL if shouted & (lx.NOUN | lx.OFFICE) else 0
