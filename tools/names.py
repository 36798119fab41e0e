"""Fold names the way the tables hold them, and list the spellings a wire may use for one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

#: Letters that a seven-bit wire writes without their mark and that Unicode does not decompose.
_PLAIN_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "æ": "ae", "đ": "d", "ß": "ss"})
_BLANKS = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009", " "))
_APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ‘`´", "'"))
_DIRECTION_MARKS = dict.fromkeys((0x200E, 0x200F, 0x061C))
#: A dot above that `lower()` leaves behind "İ".
_DOT_ABOVE = "\u0307"
_ZERO_WIDTH_NON_JOINER = "\u200c"


def fold(name: str) -> str:
    """Give *name* in lower case, composed, without its closing dot, with plain blanks and apostrophes."""
    text = unicodedata.normalize("NFC", name).translate(_BLANKS).translate(_APOSTROPHES).translate(_DIRECTION_MARKS)
    return " ".join(text.lower().replace(_DOT_ABOVE, "").split()).rstrip(".॰").rstrip()


def script(name: str) -> str:
    """Give the script of the first letter: `LATIN`, `CYRILLIC`, `CJK` ..., or an empty string without letters."""
    return next((unicodedata.name(letter).split()[0] for letter in name if letter.isalpha()), "")


def bare(name: str) -> str:
    """Give a folded name without its accents, as capitals are often written; other scripts than these stay as they are.

    Cyrillic keeps its marks, since й is a letter of its own; in Arabic script the hamza and the vowel signs fall.
    """
    if script(name) not in {"LATIN", "GREEK", "ARABIC"}:
        return name
    letters = (letter for letter in unicodedata.normalize("NFD", name.translate(_PLAIN_LETTERS)) if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", "".join(letters))


def spellings(name: str) -> tuple[str, ...]:
    """Give the folded name and, where they differ, its forms without accents and without joiners."""
    folded = fold(name)
    forms = [folded, bare(folded)]
    if _ZERO_WIDTH_NON_JOINER in folded:
        forms += [form.replace(_ZERO_WIDTH_NON_JOINER, gap) for form in tuple(forms) for gap in ("", " ")]
    return tuple(dict.fromkeys(form for form in forms if form))


def without_clashes(rows: Iterable[tuple[tuple[str, ...], tuple[str, ...]]]) -> tuple[tuple[str, ...], ...]:
    """Keep of each row its sure names and those of its doubtful ones that no other row claims.

    Every row is (names given by a source, spellings derived from them); a sure name that two rows share is an error of the source.
    """
    sure = [dict.fromkeys(names) for names, _ in rows]
    derived = [dict.fromkeys(forms) for _, forms in rows]
    result = []
    for index, names in enumerate(sure):
        elsewhere = {name for other in (*sure[:index], *sure[index + 1 :], *derived[:index], *derived[index + 1 :]) for name in other}
        shared = [name for name in names if any(name in other for other in (*sure[:index], *sure[index + 1 :]))]
        if shared:
            message = f"one name, two meanings: {shared}"
            raise ValueError(message)
        result.append((*names, *(form for form in derived[index] if form not in names and form not in elsewhere)))
    return tuple(result)
