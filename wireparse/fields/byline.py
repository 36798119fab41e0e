"""Read a byline: the names in their order, and the function or desk written with them."""

from __future__ import annotations

from typing import Final

from wireparse.layout.habits import Habits, fullmatch
from wireparse.layout.names import byline_names_from
from wireparse.lazy import pattern
from wireparse.model.elements import Byline
from wireparse.story import BLANKS, Block, as_read

_PARTING: Final = r"[,/|(=\n\r]|[  ][-–—][  ]"


def read_byline(text: str, blocks: list[Block], habits: Habits) -> Byline | None:
    """Make the byline of the first of *blocks*; another right below it is its title.

    What follows the names after a comma, a slash or in brackets is the title; a place after "in" is neither.
    """
    if not blocks:
        return None
    block = blocks[0]
    declared = fullmatch(habits.bylines, text, block.start, block.end)
    if declared:
        named = declared.groupdict()
        names = tuple(_joined(named.get("names") or "", habits))
        return Byline(
            span=block.place(),
            text=as_read(text, block.start, block.end),
            names=names,
            title=named.get("title") or _title_below(text, blocks, habits),
        )
    start = byline_names_from(text, block.start, block.end, habits) or block.start
    words = as_read(text, start, block.end).rstrip(" =)" + BLANKS)
    names, title = _names_and_title(words, habits)
    title = title or _title_below(text, blocks, habits)
    return Byline(span=block.place(), text=as_read(text, block.start, block.end), names=names, title=title)


def _title_below(text: str, blocks: list[Block], habits: Habits) -> str | None:
    """Read the title on the line right below the names."""
    if len(blocks) < 2 or text[blocks[0].end : blocks[1].start].strip(BLANKS + "\r\n"):  # noqa: PLR2004
        return None
    block = blocks[1]
    if byline_names_from(text, block.start, block.end, habits):
        return None
    return as_read(text, block.start, block.end).strip("^= " + BLANKS)


def _names_and_title(words: str, habits: Habits) -> tuple[tuple[str, ...], str | None]:
    pieces = [piece.strip(BLANKS + "=.") for piece in pattern(_PARTING).split(words)]
    names: list[str] = []
    titles: list[str] = []
    for piece in (p for p in pieces if p.split() and p.split()[0].lower() not in habits.places):
        found = _joined(piece, habits)
        if not titles and found and (not names or _is_name(found[0], habits)) and not _is_title(piece, habits):
            names += found
        else:
            titles.append(piece)
    return tuple(names), ", ".join(titles) or None


def _joined(piece: str, habits: Habits) -> list[str]:
    """Part "A and B in Paris" at the joiners; the place is left out."""
    names: list[str] = []
    name: list[str] = []
    for word in piece.split():
        folded = word.lower()
        if folded in habits.joiners and name:
            names.append(" ".join(name))
            name = []
        elif folded in habits.places and name:
            break
        else:
            name.append(word)
    if name:
        names.append(" ".join(name))
    return names


def _is_title(piece: str, habits: Habits) -> bool:
    return any(word.lower().strip(".,") in habits.byline_titles for word in piece.split())


def _is_name(words: str, habits: Habits) -> bool:
    """Tell whether *words* are a person's name and not an agency: two words or more, not all in capitals or known tags."""
    parts = words.split()
    return len(parts) > 1 and words.casefold() not in habits.dateline.tags
