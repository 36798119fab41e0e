"""Text that is safe to show: what a terminal or a reader's eye would obey is written out instead.

A dispatch comes from outside. An escape sequence in it could rewrite a terminal, and a bidirectional control could make words
read in another order than they stand. Neither is dropped, since an editor must see that they are there.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from wireparse.story import BLANKS

#: Controls (C0, DEL, C1), bidirectional controls, line and paragraph separators, lone surrogates, invisible operators and tags.
OBEYED: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_GAP: Final = re.compile(rf"[{BLANKS}\r\n]++")


def shown(text: str) -> str:
    r"""Write out every character of *text* that would be obeyed rather than shown, as Python writes it (`\x1b`, `\u202e`).

    Line breaks and tabs count among them: lay the text out in lines first.

    Example:
        >>> print(shown("\x1b[31mred \u202eabc"))
        \x1b[31mred \u202eabc
    """
    return OBEYED.sub(_written_out, text)


def shown_words(text: str) -> list[str]:
    r"""Cut *text* at its blanks and line breaks and write out in each word what would be obeyed.

    The first and the last word are empty where the text begins or ends with a blank.

    Example:
        >>> shown_words("le  général\n")
        ['le', 'général', '']
    """
    return [shown(word) for word in _GAP.split(text)]


def _written_out(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x100:  # noqa: PLR2004 - two hexadecimal digits
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"  # noqa: PLR2004 - four


def columns(text: str) -> int:
    """Count the columns that *text* takes on a terminal: two for a wide character, none for a combining one."""
    if text.isascii():
        return len(text)
    return sum(_columns_of(character) for character in text)


def _columns_of(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
