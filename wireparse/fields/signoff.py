"""Read the closing line of the desk: initials, or the names of those who reported and edited."""

from __future__ import annotations

from typing import Final

from wireparse.fields.declared import declared_initials
from wireparse.layout.habits import Habits, fullmatch
from wireparse.lazy import pattern
from wireparse.model.elements import Signoff
from wireparse.model.spans import Span
from wireparse.story import BLANKS, Block, as_read

_SLASHED: Final = r" ?[/,()-]+ ?"
_SPACED: Final = r"[ ,]+"
_PARTS: Final = r"[;\n\r]|\.(?=\s|\Z)"


def read_signoff(text: str, blocks: list[Block], habits: Habits) -> Signoff | None:
    """Make the sign-off of *blocks*: the first that holds initials or names, else an end mark alone.

    Names of reporters and editors stand in `initials` in the order written.
    """
    best: Signoff | None = None
    for block in blocks:
        found = fullmatch(habits.signoffs, text, block.start, block.end)
        if found and found.groupdict().get("initials"):
            initials = _initials(found["initials"])
        elif found and found.groupdict().get("names"):
            initials = tuple(_names(found["names"], habits))
        else:
            alone = text[block.start : block.end].isalpha()  # an end mark
            initials = () if alone else _people(text, block, habits) or declared_initials(text, block.start, block.end)
        signoff = Signoff(span=block.place(), text=as_read(text, block.start, block.end), initials=initials)
        if initials:
            if best is not None and best.initials:
                continue
            return _with_rest(signoff, text, blocks, habits)
        best = best or signoff
    return best


def _initials(written: str) -> tuple[str, ...]:
    """Part the initials at slashes and hyphens, where there are any, else at blanks: "ع ش" is one editor beside "/"."""
    parting = _SLASHED if any(mark in written for mark in "/-") else _SPACED
    return tuple(piece for piece in pattern(parting).split(written.strip(" /")) if piece)


def _with_rest(signoff: Signoff, text: str, blocks: list[Block], habits: Habits) -> Signoff:
    """Add the names of the lines right below: "(Reporting by A" / "Editing by B)"."""
    end, names = signoff.span.end, list(signoff.initials)
    for block in blocks:
        if block.start >= end and not text[end : block.start].strip(BLANKS + "\r\n"):
            more = _people(text, block, habits)
            if not more:
                break
            names += more
            end = block.end
    if end == signoff.span.end:
        return signoff
    return Signoff(span=Span(signoff.span.start, end), text=as_read(text, signoff.span.start, end), initials=tuple(names))


def _people(text: str, block: Block, habits: Habits) -> tuple[str, ...]:
    """Give the names in "(Reporting by A and B in C; Editing by D)"."""
    words = as_read(text, block.start, block.end).strip("(). " + BLANKS)
    names: list[str] = []
    for part in pattern(_PARTS).split(words):
        speaking = False
        for piece in part.split(","):
            clean = piece.strip(" ()" + BLANKS)
            after = habits.signoff_openers.end_at(clean, 0, len(clean))
            speaking = speaking or bool(after)
            if speaking:
                names += _names(clean[after:], habits)
    return tuple(names)


def _names(words: str, habits: Habits) -> list[str]:
    """Part names at joiners; the places behind "in" are left out."""
    names: list[str] = []
    name: list[str] = []
    placed = False
    for word in (*words.split(), "&"):
        folded = word.lower()
        if folded in habits.joiners:
            if name and name[0][0].isupper():
                names.append(" ".join(name))
            name, placed = [], False
        elif folded in habits.places and name:
            placed = True
        elif not placed:
            name.append(word)
    return names
