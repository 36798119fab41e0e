"""Cut a stretch of text into numbers, words and marks, each with its place; the grammar never looks at characters again."""

import re
import unicodedata
from typing import Final, NamedTuple

#: What a token is. AMPM is "am" or "pm" in any English spelling; ISO a whole ISO 8601 date and time; END closes every list.
NUMBER: Final = 0
WORD: Final = 1
MARK: Final = 2
AMPM: Final = 3
ISO: Final = 4
END: Final = 5


class Tokens(NamedTuple):
    """Parallel lists: token *i* covers `[starts[i], ends[i])`, reads `words[i]` in lower case and counts `values[i]`.

    `values` holds the value of a number and -1 elsewhere. Behind the `size` tokens stand a dozen of kind `END`, so that the
    grammar may look ahead, and back beyond the first token, without asking where the text ends.
    """

    text: str
    size: int
    kinds: list[int]
    words: list[str]
    values: list[int]
    starts: list[int]
    ends: list[int]

    def glued(self, at: int) -> bool:
        """Tell whether no blank stands before token *at*."""
        return at > 0 and self.starts[at] == self.ends[at - 1]

    def raw(self, at: int) -> str:
        """Give the characters of token *at* as written."""
        return self.text[self.starts[at] : self.ends[at]]


#: Blanks between tokens, soft hyphens and direction marks with them.
_BLANK: Final = (
    " \t\r\n\u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200e\u200f\u2028\u2029"
    "\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u3000\ufeff"
)
_BLANKS: Final = frozenset(_BLANK)

#: Signs inside words that are no letters: combining accents, Hebrew and Arabic points, vowel signs of Devanagari.
_SIGNS: Final = "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u065f\u0670\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0962\u0963"

_ISO_ZONE: Final = r"(?:[Zz](?![^\W\d_])|[+\u2212-][0-9]{2}(?::?[0-9]{2})?)?"

#: An hour or a day glued to the year before it.
_GLUED: Final = r"[0-9]{1,2}(?:[:hH][0-9]{2}|\.\ ?(?:[0-9]{2}(?![0-9])|[^\W\d_]{3})|\ [^\W\d_]{3}|\ ?[AaPp]\.?[Mm]\b)"

# The alternatives tile the text. A year is cut off the hour or day that is glued to it ("20235:01", "20199. Februar"), and a
# two-letter clock off its hour ("6pm"), for web pages lose the blank between two elements. In CJK dates the unit stands alone.
_TOKEN: Final = re.compile(
    rf"""
    [{_BLANK}]++
  | (?<![0-9])[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}[Tt][0-9]{{2}}(?::?[0-9]{{2}}(?::?[0-9]{{2}}(?:[.,][0-9]{{1,9}})?)?)?{_ISO_ZONE}
  | (?<![0-9])[0-9]{{4}}-[Ww][0-9]{{2}}-[1-7](?![0-9])
  | (?<![0-9])[0-9]{{8}}[Tt][0-9]{{4}}(?:[0-9]{{2}}(?:[.,][0-9]{{1,9}})?)?{_ISO_ZONE}
  | (?<![0-9])(?:19|20)[0-9]{{2}}(?={_GLUED})
  | \d++
  | [AaPp][Mm](?![^\W\d_])\.?+
  | [AaPp]\.[ \u00a0\u202f]?[Mm](?![^\W\d_])\.?+
  | (?<=[0-9\uff10-\uff19])[年月日時时分秒号號년월일시분초]
  | [^\W\d_]++(?:[{_SIGNS}]++[^\W\d_]*+)*+
  | .
    """,
    re.VERBOSE | re.DOTALL,
)
#: How far the grammar looks ahead.
_AHEAD: Final = 12
_ENDS: Final = [END] * _AHEAD
_NO_WORDS: Final = [""] * _AHEAD
_NO_VALUES: Final = [-1] * _AHEAD
_LONGEST_NUMBER: Final = 14
_CLOCKS: Final = frozenset({"am", "pm", "am.", "pm.", "a.m", "p.m", "a.m.", "p.m.", "a. m", "p. m", "a. m.", "p. m."})
_HUMP: Final = re.compile(r"[^\W\d_]+?(?:(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-Z]{2})(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])|\Z)")


#: No word of a table is longer; composing a letter with a thousand marks takes Python a million steps.
_LONGEST_FOLDED: Final = 100


def fold(word: str) -> str:
    """Give *word* as the tables hold it: lower case, composed, without the dot that lower-casing leaves on a Turkish I."""
    low = word.lower()
    if low.isascii() or len(low) > _LONGEST_FOLDED:
        return low
    return unicodedata.normalize("NFC", low.replace("i\u0307", "i"))


def tokenise(text: str, start: int, end: int) -> Tokens:
    """Cut `[start, end)` of *text* into tokens, blanks left out."""
    kinds: list[int] = []
    words: list[str] = []
    values: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    at = start
    for raw in _TOKEN.findall(text, start, end):
        begin, at = at, at + len(raw)
        value = -1
        if raw.isalpha():
            low = raw.lower()
            kind = AMPM if low in ("am", "pm") else WORD
            if raw != low and raw[1:] != low[1:] and not raw.isupper() and len(raw) > 3:  # noqa: PLR2004 - a hump inside
                for part in _HUMP.findall(raw)[:-1]:
                    kinds.append(WORD)
                    words.append(fold(part))
                    values.append(-1)
                    starts.append(begin)
                    begin += len(part)
                    ends.append(begin)
                low = raw[begin - at :].lower()
            if not low.isascii():
                low = fold(low)
        elif raw.isdecimal():
            kind, low = NUMBER, raw
            if len(raw) <= _LONGEST_NUMBER:
                value = int(raw)
        elif raw[0] in _BLANKS:
            continue
        else:
            low = raw.lower()
            kind = (
                MARK
                if len(raw) == 1
                else AMPM
                if low in _CLOCKS or low.replace("\u00a0", " ").replace("\u202f", " ") in _CLOCKS
                else ISO
                if raw[0].isdecimal()
                else WORD
            )
            if kind is WORD:
                low = fold(low)
        kinds.append(kind)
        words.append(low)
        values.append(value)
        starts.append(begin)
        ends.append(at)
    size = len(kinds)
    kinds += _ENDS
    words += _NO_WORDS
    values += _NO_VALUES
    bounds = [end] * _AHEAD
    starts += bounds
    ends += bounds
    return Tokens(text, size, kinds, words, values, starts, ends)
