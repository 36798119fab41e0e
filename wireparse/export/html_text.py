"""Text as it may stand in a page: everything escaped, and what would be obeyed rather than shown written out in a box."""

from __future__ import annotations

import html
import re
from typing import Final

from wireparse.export.safe import OBEYED, shown, shown_words
from wireparse.story import BLANKS

_OBEYED_RUN: Final = re.compile(f"(?:{OBEYED.pattern})++")
_GAP: Final = re.compile(rf"[{BLANKS}\r\n]++")
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
#: BCP 47 tags as pages understand them; any other language stays unsaid.
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}")


def escaped(text: str) -> str:
    r"""Escape *text*, and put what would be obeyed in a box as Python writes it.

    Example:
        >>> escaped("<b> \x1b[2J")
        '&lt;b&gt; <code class="ctl">\\x1b</code>[2J'
    """
    return _OBEYED_RUN.sub(lambda match: f'<code class="ctl">{shown(match[0])}</code>', html.escape(text))


def words(text: str) -> str:
    r"""Escape *text* as a reader reads it: runs of blanks and line breaks are one blank each.

    Example:
        >>> words("le  général\n")
        'le général '
    """
    return escaped(_GAP.sub(" ", text))


def lines(text: str) -> str:
    r"""Escape *text* with its lines and columns as they stand.

    Example:
        >>> lines("FRA  12\r\nBRA   4")
        'FRA&nbsp; 12<br>BRA&nbsp;&nbsp; 4'
    """
    rows = (_blanks(escaped(row.replace("\t", "    "))) for row in _LINE_END.split(text))
    return "<br>".join(rows)


def _blanks(row: str) -> str:
    return re.sub(" +(?= )|^ +", lambda match: "&nbsp;" * len(match[0]), row)


def attribute(text: str) -> str:
    """Escape *text* for the value of an attribute: one line, nothing obeyed."""
    return html.escape(" ".join(shown_words(text)))


def language(tag: str | None) -> str:
    """Give the `lang` attribute for *tag*, or nothing where it is no tag that a page understands.

    Example:
        >>> language("fr-CA"), language('x"')
        (' lang="fr-CA"', '')
    """
    return f' lang="{tag}"' if tag is not None and _LANGUAGE.fullmatch(tag) else ""
