"""Text that may be HTML or plain: tell which, and read it."""

from __future__ import annotations

import re
from typing import Final

from wireparse.envelopes.bodies import Piece, read_pieces
from wireparse.envelopes.copy import Copy
from wireparse.envelopes.hypertext import parse_hypertext
from wireparse.envelopes.nitf import read_nitf
from wireparse.story import Part, split_lines, trim

_ELEMENT: Final = re.compile(
    r"</?(?:p|br|div|ul|ol|li|table|body|html|nitf|section|span|h[1-6]|hl[12]|strong|em|b|i|a|blockquote)\b[^<>]{0,500}>", re.IGNORECASE
)


def read_prose(text: str, copy: Copy, *, markup: bool = False) -> None:
    """Add the paragraphs of *text*: of its elements if it has any, of its blank lines if it has those, else of its lines.

    *markup* says that the sender declares it as HTML.
    """
    if markup or _ELEMENT.search(text):
        root = parse_hypertext(text)
        if root.first("nitf") is not None or root.first("body.content") is not None:
            read_nitf(root, copy)
        else:
            copy.pieces(read_pieces(root))
    else:
        copy.pieces(plain_pieces(text))


def plain_pieces(text: str) -> list[Piece]:
    r"""Cut plain text at its blank lines, or at every line break where there is no blank line.

    Example:
        >>> [piece.words for piece in plain_pieces("One\ntwo.\n\nThree.")]
        ['One two.', 'Three.']
    """
    spans = [trim(text, line.start, line.end) for line in split_lines(text)]
    while spans and spans[0][0] == spans[0][1]:
        del spans[0]
    while spans and spans[-1][0] == spans[-1][1]:
        spans.pop()
    runs: list[list[str]] = [[]]
    blank = any(start == end for start, end in spans)
    for start, end in spans:
        if start == end or not blank:
            runs.append([])
        if start < end:
            runs[-1].append(text[start:end])
    return [Piece(Part.PARAGRAPH, " ".join(run)) for run in runs if run]
