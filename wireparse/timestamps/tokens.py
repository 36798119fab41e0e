"""Cut a stretch of text into numbers, words and marks, each with its place; the grammar never looks at characters again.

The pattern is short, since a long one is compiled while the first caller waits; what is put together of several matches (an ISO 8601
time, "p.m.", a letter and its accents), and what is cut in two, is looked at behind the match that may begin it.
"""

import re
import unicodedata
from typing import Final

from wireparse.lazy import pattern

#: How far the grammar looks ahead.
_AHEAD: Final = 12

#: What a token is. AMPM is "am" or "pm" in any English spelling; ISO a whole ISO 8601 date and time; END closes every list.
NUMBER: Final = 0
WORD: Final = 1
MARK: Final = 2
AMPM: Final = 3
ISO: Final = 4
END: Final = 5

#: What stands behind the last token.
_NO_KINDS: Final = (END,) * _AHEAD
_NO_WORDS: Final = ("",) * _AHEAD
_NO_VALUES: Final = (-1,) * _AHEAD


class Tokens:
    """Parallel lists: token *i* covers `[starts[i], ends[i])`, reads `words[i]` in lower case and counts `values[i]`.

    `values` holds the value of a number and -1 elsewhere. Behind the `size` tokens stand a dozen of kind `END`, so that the
    grammar may look ahead, and back beyond the first token, without asking where the text ends.
    """

    __slots__ = ("ends", "kinds", "size", "starts", "text", "values", "words")

    def __init__(self, text: str) -> None:
        """Begin with no token."""
        self.text, self.size = text, 0
        self.kinds: list[int] = []
        self.words: list[str] = []
        self.values: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []

    def glued(self, at: int) -> bool:
        """Tell whether no blank stands before token *at*."""
        return at > 0 and self.starts[at] == self.ends[at - 1]

    def raw(self, at: int) -> str:
        """Give the characters of token *at* as written."""
        return self.text[self.starts[at] : self.ends[at]]

    def add(self, kind: int, word: str, start: int, end: int, value: int = -1) -> None:
        """Add a token."""
        self.kinds.append(kind)
        self.words.append(word)
        self.values.append(value)
        self.starts.append(start)
        self.ends.append(end)

    def close(self, end: int) -> None:
        """Add the tokens behind the last one."""
        self.size = len(self.kinds)
        self.kinds += _NO_KINDS
        self.words += _NO_WORDS
        self.values += _NO_VALUES
        behind = (end,) * _AHEAD
        self.starts += behind
        self.ends += behind

    def drop(self, size: int) -> int:
        """Take back all tokens from number *size* on, and give the place where they began."""
        start = self.starts[size]
        for column in (self.kinds, self.words, self.values, self.starts, self.ends):
            del column[size:]
        return start


#: Blanks between tokens, soft hyphens and direction marks with them.
_BLANKS: Final = frozenset(
    " \t\r\n\u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200e\u200f\u2028\u2029"
    "\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u3000\ufeff"
)
#: Signs inside words that are no letters: combining accents, Hebrew and Arabic points, vowel signs of Devanagari.
_SIGNS: Final = (
    ("\u0300", "\u036f"),
    ("\u0591", "\u05bd"),
    ("\u05bf", "\u05bf"),
    ("\u05c1", "\u05c2"),
    ("\u064b", "\u065f"),
    ("\u0670", "\u0670"),
    ("\u0900", "\u0903"),
    ("\u093a", "\u093c"),
    ("\u093e", "\u094f"),
    ("\u0962", "\u0963"),
)
_FIRST_SIGN: Final = "\u0300"

#: A token, and the blanks behind it.
_TOKEN: Final = re.compile(r"([^\W\d_]+|\d+|.)( *)", re.DOTALL)
#: The units of CJK dates stand alone behind their number.
_UNITS: Final = frozenset("年月日時时分秒号號년월일시분초")
_UNIT_DIGITS: Final = frozenset("0123456789０１２３４５６７８９")

_ISO_ZONE: Final = r"(?:[Zz](?![^\W\d_])|[+\u2212-][0-9]{2}(?::?[0-9]{2})?)?"
_ISO_TIME: Final = rf"[Tt][0-9]{{2}}(?::?[0-9]{{2}}(?::?[0-9]{{2}}(?:[.,][0-9]{{1,9}})?)?)?{_ISO_ZONE}"
_ISO_BASIC_TIME: Final = rf"[Tt][0-9]{{4}}(?:[0-9]{{2}}(?:[.,][0-9]{{1,9}})?)?{_ISO_ZONE}"
_ISO_WEEK: Final = r"[Ww][0-9]{2}-[1-7](?![0-9])"
#: An hour or a day glued to the year before it: web pages lose the blank between two elements ("20235:01", "20199. Februar").
_GLUED: Final = r"[0-9]{1,2}(?:[:hH][0-9]{2}|\.\ ?(?:[0-9]{2}(?![0-9])|[^\W\d_]{3})|\ [^\W\d_]{3}|\ ?[AaPp]\.?[Mm]\b)"
_CENTURIES: Final = ("19", "20")
_GLUED_SIZES: Final = (5, 6)

_LONGEST_NUMBER: Final = 14
_HALVES: Final = frozenset({"am", "pm"})
_HALF_LETTERS: Final = frozenset({"a", "p"})
_HALF_BLANKS: Final = frozenset(" \u00a0\u202f")
_HUMP: Final = r"[^\W\d_]+?(?:(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-Z]{2})(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])|\Z)"
_FOUR: Final = 4
_EIGHT: Final = 8
_ISO_LETTERS: Final = frozenset("TtWw")
_ISO_DATE: Final = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
#: The tokens of a date before the "T", and the digits that its first number has by how many tokens there are.
_DATE_PARTS: Final = 5
_SIZES: Final = {1: 8, 2: 4, 5: 4}


#: No word of a table is longer; composing a letter with a thousand marks takes Python a million steps.
_LONGEST_FOLDED: Final = 100


def fold(word: str) -> str:
    """Give *word* as the tables hold it: lower case, composed, without the dot that lower-casing leaves on a Turkish I."""
    low = word.lower()
    if low.isascii() or len(low) > _LONGEST_FOLDED or max(low) < _FIRST_SIGN:
        return low
    return unicodedata.normalize("NFC", low.replace("i\u0307", "i"))


def tokenise(text: str, start: int, end: int) -> Tokens:  # noqa: C901, PLR0912, PLR0915 - one pass, and the hottest of all
    """Cut `[start, end)` of *text* into tokens, blanks left out."""
    tokens = Tokens(text)
    kinds, words, values, starts, ends = tokens.kinds, tokens.words, tokens.values, tokens.starts, tokens.ends
    following = start
    taken = start  # a token put together of several matches reaches as far
    run = -1  # the token with which the last run of letters began
    for raw, gap in _TOKEN.findall(text, start, end):
        begin, at = following, following + len(raw)
        following = at + len(gap)
        if begin < taken:
            if at <= taken:
                continue
            raw, begin = text[taken:at], taken  # noqa: PLW2901
        if raw.isalpha():
            if kinds and ends[-1] == begin:
                if raw[0] in _UNITS and text[begin - 1] in _UNIT_DIGITS:
                    tokens.add(WORD, raw[0], begin, begin + 1)
                    raw, begin, run = raw[1:], begin + 1, -1  # noqa: PLW2901
                    if not raw:
                        continue
                elif raw in _ISO_LETTERS and (taken := _iso(tokens, begin, end)):
                    continue
            low = raw.lower()
            humped = low != raw and len(raw) > 3 and raw[1:] != raw[1:].lower() and not raw.isupper()  # noqa: PLR2004
            kind = WORD
            if low in _HALVES:
                kind = AMPM
            elif low == "m" and _is_half(tokens, run, begin):
                begin, kind = tokens.drop(run), AMPM
                low = text[begin:at].lower()
            elif not low.isascii():
                low = fold(low)
            run = len(kinds)
            if humped:
                begin = _humps(tokens, raw, begin)
                low = fold(text[begin:at])
            kinds.append(kind)
            words.append(low)
            values.append(-1)
        elif raw.isdecimal():
            kinds.append(NUMBER)
            if len(raw) in _GLUED_SIZES and raw.startswith(_CENTURIES) and pattern(_GLUED).match(text, begin + _FOUR, end):
                words.append(raw[:_FOUR])
                values.append(int(raw[:_FOUR]))
                starts.append(begin)
                begin += _FOUR
                ends.append(begin)
                raw = raw[_FOUR:]  # noqa: PLW2901
                kinds.append(NUMBER)
            words.append(raw)
            values.append(int(raw) if len(raw) <= _LONGEST_NUMBER else -1)
        elif raw in _BLANKS:
            continue
        elif len(raw) > 1:  # letters with a number sign that is no digit, "m²"
            run = len(kinds)
            kinds.append(WORD)
            words.append(fold(raw))
            values.append(-1)
        else:
            if kinds and ends[-1] == begin:
                if raw == "." and kinds[-1] == AMPM and words[-1][-1] != ".":
                    words[-1] += "."
                    ends[-1] = at
                    continue
                if raw >= _FIRST_SIGN and kinds[-1] == WORD and run >= 0 and _is_sign(raw):
                    taken = _with_signs(tokens, run, at, end)
                    continue
            kinds.append(MARK)
            words.append(raw.lower())
            values.append(-1)
        starts.append(begin)
        ends.append(at)
    tokens.close(end)
    return tokens


def _iso(tokens: Tokens, begin: int, end: int) -> int:
    """Put an ISO 8601 time together whose "T" or "W" stands at *begin*, and give the offset behind it; 0 when there is none."""
    text, size = tokens.text, len(tokens.kinds)
    if text[begin] in "Ww":
        parts, source = 2, _ISO_WEEK
    elif tokens.ends[-1] - tokens.starts[-1] == _EIGHT:
        parts, source = 1, _ISO_BASIC_TIME
    else:
        parts, source = _DATE_PARTS, _ISO_TIME
    first = max(0, size - parts)
    head = text[tokens.starts[first] : begin]
    if size < parts or tokens.kinds[first] != NUMBER or not head.isascii() or tokens.ends[first] - tokens.starts[first] != _SIZES[parts]:
        return 0
    if parts == _DATE_PARTS and not pattern(_ISO_DATE).fullmatch(head):
        return 0
    if parts == 2 and head[_FOUR:] != "-":  # noqa: PLR2004
        return 0
    found = pattern(source).match(text, begin, end)
    if found is None:
        return 0
    start = tokens.drop(first)
    tokens.add(ISO, text[start : found.end()].lower(), start, found.end())
    return found.end()


def _is_half(tokens: Tokens, run: int, begin: int) -> bool:
    """Tell whether "a." or "p." stands before the "m" at *begin*; *run* is the token of the letters before it."""
    if run < 0 or run != len(tokens.kinds) - 2 or tokens.words[run] not in _HALF_LETTERS or tokens.words[-1] != ".":
        return False
    gap = tokens.text[tokens.ends[-1] : begin]
    return tokens.kinds[run] == WORD and tokens.starts[-1] == tokens.ends[run] and (not gap or gap in _HALF_BLANKS)


def _is_sign(letter: str) -> bool:
    return any(first <= letter <= last for first, last in _SIGNS)


def _with_signs(tokens: Tokens, run: int, at: int, end: int) -> int:
    """Take the letters and signs from *at* on into the word that begins with token *run*, and give the offset behind it."""
    text, start = tokens.text, tokens.drop(run)
    while at < end and ((text[at].isalnum() and not text[at].isdecimal()) or _is_sign(text[at])):
        at += 1
    tokens.add(WORD, fold(text[start:at]), start, at)
    return at


def _humps(tokens: Tokens, raw: str, begin: int) -> int:
    """Cut a word with capitals inside, as web pages glue them, and add all but its last part; give the offset of that."""
    for part in pattern(_HUMP).findall(raw)[:-1]:
        tokens.add(WORD, fold(part), begin, begin + len(part))
        begin += len(part)
    return begin
