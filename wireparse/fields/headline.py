"""Read a headline, and the source that it may name in closing brackets."""

from __future__ import annotations

from typing import Final

from wireparse.model.elements import Headline
from wireparse.story import Block, as_read

_LONGEST_SOURCE: Final = 80


def read_headline(text: str, block: Block, *, level: int = 1) -> Headline:
    """Make the headline of *block*; closing brackets that hold letters and open after a blank name its source."""
    return Headline(span=block.place(), text=as_read(text, block.start, block.end), source=_source(text, block), level=level)


def _source(text: str, block: Block) -> str | None:
    if text[block.end - 1] != ")":
        return None
    at = text.rfind("(", max(block.start, block.end - _LONGEST_SOURCE), block.end)
    if at <= block.start or text[at - 1] not in " \u00a0\n" or ")" in text[at : block.end - 1]:
        return None
    inside = as_read(text, at + 1, block.end - 1).strip(" \u00a0")
    return inside if any(c.isalpha() for c in inside) and not any(c.isdigit() for c in inside) else None
