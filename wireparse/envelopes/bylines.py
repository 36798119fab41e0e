"""Bylines that no element marks: lines that open with a word for "by" and go on with names."""

from __future__ import annotations

import re
from typing import Final

from wireparse.envelopes.data.preheader import BYLINE_JOINTS, BYLINE_OPENERS

_LONGEST: Final = 90
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def is_byline(words: str) -> bool:
    """Tell whether *words* are a byline: an opener, then names and the words between them.

    Example:
        >>> is_byline("Von Anna Beispiel und Ben Muster, dpa"), is_byline("Von der Leyen reist nach Kiew")
        (True, False)
    """
    opener = next((word for word in BYLINE_OPENERS if words.startswith(word)), None)
    if opener is None or len(words) > _LONGEST or words[-1] in ".!?:":
        return False
    head, comma, agency = words[len(opener) :].rpartition(",")
    names = _WORD.findall(head if comma else agency)
    if not names or not names[0][0].isupper():
        return "dpa" in words  # "By dpa correspondents"
    return all(name[0].isupper() or name in BYLINE_JOINTS for name in names)
