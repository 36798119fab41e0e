r"""The notes behind a story of dpa: never paragraphs, never quotations.

    # Notizblock

    ## Berichtigung
    - Jahreszahl im zweiten Absatz: 1997 statt 1992.

    ## Internet
    - [Stadt Beispielhausen](https://...)

    * * * *
    Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt

    ## Kontakte
    - Redaktion: Anna Beispiel (Berlin), +49 30 ...

    dpa abe yyzz n1 xyz

A section that corrects, warns or holds is a notice; the line "dpa ..." of author and routing codes is the sign-off.
"""

from __future__ import annotations

import re
from typing import Final

from wireparse.envelopes.data.preheader import NOTEBOOKS, ORDERS, PRIVATE
from wireparse.envelopes.telex import Declared, trim
from wireparse.model.kinds import NoticeKind
from wireparse.story import Line, Part, as_read, split_lines

#: "dpa mbr yyhe n1 lkt": the agency, then codes of authors, routing and desk.
_CODES: Final = re.compile(r"(?:[a-z]{3,4}|[A-Z]{3})(?: [a-zäöüß0-9]{1,6}(?:/[a-zäöüß]{1,4}){0,3}){1,8}")
_LONGEST: Final = 70
_TITLE: Final = re.compile(r"(?<![^\r\n])#{1,3}([^\r\n#]{3,30})#{0,3}(?![^\r\n])")


def read_notebook(text: str, start: int, end: int, declared: Declared) -> int:
    """Declare the sign-off line and the notes at the end of `[start, end)`; give the offset at which the story's words end."""
    end = _read_codes(text, start, end, declared)
    opening = _opening(text, start, end)
    if opening is None:
        return end
    kind: str | None = None
    first = below = opening
    for line in split_lines(text, opening, end):
        heading = _heading(text, line)
        if heading is None:
            continue
        _add(declared, kind, first, line.start, below)
        kind, first, below = ORDERS.get(heading), line.start, line.end
    _add(declared, kind, first, end, below)
    return opening


def _add(declared: Declared, kind: str | None, start: int, end: int, below: int) -> None:
    """Declare one section, whose words begin *below* its heading."""
    if kind is None:
        declared.add(Part.FURNITURE, start, end)
    else:
        declared.order(NoticeKind(kind), start, end, note=as_read(declared.text, below, end).strip("- ") or None)


def _read_codes(text: str, start: int, end: int, declared: Declared) -> int:
    """Declare the last line of `[start, end)` as sign-off, if it is made of codes."""
    _, last = trim(text, start, end)
    first = max(text.rfind("\n", start, last), text.rfind("\r", start, last), start - 1) + 1
    first, last = trim(text, first, last)
    if last - first > _LONGEST or _CODES.fullmatch(text, first, last) is None:
        return end
    declared.add(Part.SIGNOFF, first, last)
    return first


def _opening(text: str, start: int, end: int) -> int | None:
    """Give the offset of the line that opens the notes."""
    for title in _TITLE.finditer(text, start, end):
        if title[1].strip(" \t#").lower() in NOTEBOOKS:
            return title.start()
    for rule in PRIVATE:
        at = text.find("\n" + rule, start, end)
        if at >= 0:
            return at + 1
    return None


def _heading(text: str, line: Line) -> str | None:
    """Give the title of a section that *line* opens, in lower case; an empty one behind the rule."""
    words = text[line.first : line.end].rstrip()
    if words.startswith("##"):
        return words.strip("# \t").lower()
    return "" if words in PRIVATE else None
