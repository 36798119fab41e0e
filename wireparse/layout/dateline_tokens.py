"""Cut the beginning of a text into the tokens of a dateline, one at a time: most texts fail at the second."""

import re
from typing import Final, NamedTuple

from wireparse.story import BLANKS

#: How far a dateline may reach.
WINDOW: Final = 200
_LONGEST_TAG: Final = 60

#: Kinds of token.
WORD, NUMBER, DATE, BRACKET, SLASH, COMMA, DASH, DOT, COLON, EQUALS, STAR, END = range(12)

_TOKEN: Final = re.compile(
    rf"[{BLANKS}]*+(?:[\r\n]++[{BLANKS}]*+)?+(?:"
    r"(?P<w>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u064b-\u0652\u0900-\u097f]|['’.](?=[^\W\d_])|[-‐‑](?=[^\W\d_]))*+\.?)"
    r"|(?P<m>[0-9]{4}([-/.])[0-9]{1,2}\3[0-9]{1,2}(?![0-9])|[0-9]{1,2}([-/.])[0-9]{1,2}(?:\4[0-9]{2,4})?+(?![0-9])|[0-9０-９]{1,2}月[0-9０-９]{1,2}日)"
    r"|(?P<n>[0-9０-９٠-٩]{1,4}(?:er|st|nd|rd|th|[ºª°])?(?![^\W_]))"
    rf"|(?P<b>\([^()\[\]\r\n]{{0,{_LONGEST_TAG}}}+\)|\[[^()\[\]\r\n]{{0,{_LONGEST_TAG}}}+\])"
    r"|(?P<d>\.?-{1,3}(?![\w])|\.?[–—―‒]{1,2}|_|-(?=[^\W\d_]))"
    r"|(?P<p>[/,،.:=*])"
    r"|(?P<x>.))",
    re.DOTALL,
)
#: Makes a token of its two offsets without looking at each.
_token: Final = tuple.__new__
_GROUPS: Final = {"w": WORD, "n": NUMBER, "m": DATE, "b": BRACKET, "d": DASH}
_MARKS: Final = {"/": SLASH, ",": COMMA, "،": COMMA, ".": DOT, ":": COLON, "=": EQUALS, "*": STAR}
#: So many tokens are cut at a time: most texts fail at the second, most datelines have six.
_BATCH: Final = 4


class Token(NamedTuple):
    """One token, a word, number, bracket with all it holds, or mark, at `[start, end)`."""

    start: int
    end: int


class TokenReader:
    """The tokens of `[start, end)` of a text, cut when they are first looked at; `at` is the index of the next to be read."""

    def __init__(self, text: str, start: int, end: int) -> None:
        """Begin at *start*; what lies beyond the window of a dateline is not looked at."""
        self.text, self.start, self.whole = text, start, end
        self.limit = min(end, start + WINDOW)
        self.at = 0
        self.kinds: list[int] = []
        self.tokens: list[Token] = []
        self._found = _TOKEN.finditer(text, start, self.limit)

    def _cut(self, index: int) -> int:
        """Cut tokens off the text up to that of *index* and give its kind; a character that no dateline holds ends them all."""
        kinds, tokens = self.kinds, self.tokens
        if kinds and kinds[-1] == END:
            return END
        enough = max(index + 1, len(kinds) + _BATCH)
        for match in self._found:
            group = match.lastgroup or "x"
            if group == "x":
                break
            span = match.span(group)
            kinds.append(_MARKS[self.text[span[0]]] if group == "p" else _GROUPS[group])
            tokens.append(_token(Token, span))
            if len(kinds) == enough:
                return kinds[index]
        kinds.append(END)
        tokens.append(Token(self.limit, self.limit))
        return kinds[index] if index < len(kinds) else END

    def kind(self, ahead: int = 0) -> int:
        """Give the kind of the token so many ahead."""
        try:
            return self.kinds[self.at + ahead]
        except IndexError:
            return self._cut(self.at + ahead)

    def here(self, ahead: int = 0) -> Token:
        """Give the token so many ahead; `kind` has looked at it before."""
        return self.tokens[self.at + ahead]

    def word(self, ahead: int = 0) -> str:
        """Give the characters of the token so many ahead."""
        start, end = self.tokens[self.at + ahead]
        return self.text[start:end]

    def day_ahead(self, ahead: int = 0) -> bool:
        """Tell whether the token so many ahead is the number of a day."""
        if self.kind(ahead) != NUMBER:
            return False
        word = self.word(ahead)
        digits = word if word.isdecimal() else "".join(c for c in word if c.isdecimal())
        return 0 < len(digits) <= 2 and 1 <= int(digits) <= 31  # noqa: PLR2004
