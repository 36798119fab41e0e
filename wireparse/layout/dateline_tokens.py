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
_GROUPS: Final = {"w": WORD, "n": NUMBER, "m": DATE, "b": BRACKET, "d": DASH}
_MARKS: Final = {"/": SLASH, ",": COMMA, "،": COMMA, ".": DOT, ":": COLON, "=": EQUALS, "*": STAR}


class Token(NamedTuple):
    """One token of `kind`, a word, number, bracket with all it holds, or mark, at `[start, end)`."""

    kind: int
    start: int
    end: int


class TokenReader:
    """The tokens of `[start, end)` of a text, cut when they are first looked at; `at` is the index of the next to be read."""

    def __init__(self, text: str, start: int, end: int) -> None:
        """Begin at *start*; what lies beyond the window of a dateline is not looked at."""
        self.text, self.start, self.whole = text, start, end
        self.limit = min(end, start + WINDOW)
        self.at = 0
        self.tokens: list[Token] = []
        self._found = _TOKEN.finditer(text, start, self.limit)

    def _cut(self) -> None:
        """Cut the next token off the text; a character that no dateline holds ends them all."""
        match = next(self._found, None)
        group = match.lastgroup or "x" if match else "x"
        if match is None or group == "x":
            self.tokens.append(Token(END, self.limit, self.limit))
        else:
            start, end = match.span(group)
            self.tokens.append(Token(_MARKS[self.text[start]] if group == "p" else _GROUPS[group], start, end))

    def kind(self, ahead: int = 0) -> int:
        """Give the kind of the token so many ahead."""
        index, tokens = self.at + ahead, self.tokens
        while index >= len(tokens):
            if tokens and tokens[-1].kind == END:
                return END
            self._cut()
        return tokens[index].kind

    def here(self, ahead: int = 0) -> Token:
        """Give the token so many ahead; `kind` has looked at it before."""
        return self.tokens[self.at + ahead]

    def word(self, ahead: int = 0) -> str:
        """Give the characters of the token so many ahead."""
        token = self.tokens[self.at + ahead]
        return self.text[token.start : token.end]

    def skip(self, *kinds: int) -> None:
        """Step over tokens of *kinds*."""
        while self.kind() in kinds:
            self.at += 1

    def day_ahead(self, ahead: int = 0) -> bool:
        """Tell whether the token so many ahead is the number of a day."""
        if self.kind(ahead) != NUMBER:
            return False
        digits = "".join(c for c in self.word(ahead) if c.isdecimal())
        return 0 < len(digits) <= 2 and 1 <= int(digits) <= 31  # noqa: PLR2004
