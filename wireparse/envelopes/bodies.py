"""Bodies of markup become paragraphs, crossheads, lists and tables, in the order of the text."""

from typing import Final, NamedTuple

from wireparse.envelopes.data.hypertext import CLASSES, FURNITURE, HEADINGS, LISTS, PARAGRAPHS, PREFORMATTED, SKIPPED
from wireparse.envelopes.markup import Node, fold
from wireparse.story import Part, split_lines

#: What a class may call a part that an element of the story's own words keeps.
_OWN: Final = frozenset((Part.PARAGRAPH, Part.CROSSHEAD, Part.LIST, Part.TABLE))
#: What stands between the cells of a row.
_CELLS: Final = " | "


class Piece(NamedTuple):
    """One part of a body and its words; rows of a table and preformatted lines stay apart by line breaks."""

    part: Part
    words: str


def read_pieces(*nodes: Node) -> list[Piece]:
    """Give the pieces of the bodies *nodes*.

    Example:
        >>> from wireparse.envelopes.hypertext import parse_hypertext
        >>> read_pieces(parse_hypertext("<h2>Roads</h2><p>Closed<br>since noon.</p>"))[1]
        Piece(part=<Part.PARAGRAPH: 'PARAGRAPH'>, words='Closed since noon.')
    """
    reader = _Reader()
    for node in nodes:
        reader.read(node)
    return reader.pieces


class _Reader:
    """Walks a body; `part` is what the element plays in which the walk stands."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.words: list[str] = []
        self.breaks = 0
        self.part = Part.PARAGRAPH

    def read(self, root: Node) -> None:
        """Go through *root* in the order of the document, without recursion: a tree may be deep."""
        stack: list[tuple[Node | str, Part | None]] = [(root, None)]
        while stack:
            item, leaving = stack.pop()
            if isinstance(item, str):
                if item.strip(" \t\r\n"):
                    self.breaks = 0
                self.words.append(item)
            elif leaving is not None:
                self._flush()
                self.part = leaving
            elif item.tag == "table":
                self._flush()
                self._table(item)
            elif item.tag in PREFORMATTED:
                self._flush()
                self._lines(item)
            elif item.tag == "br":
                self._break()
            elif item.tag not in SKIPPED:
                part = self._part_of(item)
                if part is not None:
                    self._flush()
                    stack.append((item, self.part))
                    self.part = part
                stack.extend((child, None) for child in reversed(item.content))
        self._flush()

    def _part_of(self, node: Node) -> Part | None:
        """Tell which part *node* begins; None for an element inside a paragraph."""
        named = next((CLASSES[word] for word in node.get("class").lower().replace("-", " ").split() if word in CLASSES), None)
        if self.part not in _OWN:
            return (
                self.part if named or node.tag in PARAGRAPHS or node.tag in HEADINGS or node.tag in LISTS or node.tag in FURNITURE else None
            )
        if node.tag in FURNITURE:
            return Part.FURNITURE
        if named is not None:
            return Part(named)
        if node.tag in HEADINGS:
            return Part.CROSSHEAD
        if node.tag in LISTS:
            return Part.LIST
        return self.part if node.tag in PARAGRAPHS else None

    def _break(self) -> None:
        """Take a line break as a blank; a second one parts paragraphs."""
        self.breaks += 1
        if self.breaks > 1:
            self._flush()
        else:
            self.words.append(" ")

    def _flush(self) -> None:
        """End the paragraph that is being read."""
        words = fold("".join(self.words))
        self.words.clear()
        self.breaks = 0
        if any(c.isalnum() for c in words):
            self.pieces.append(Piece(self.part, words))

    def _table(self, table: Node) -> None:
        """Read a table by its rows; a table of one cell is only a frame."""
        rows = [[cell.words() for cell in row.children("td", "th")] for row in table.all("tr")]
        rows = [row for row in rows if any(row)]
        part = Part.TABLE if self.part in _OWN else self.part
        if len(rows) == 1 and len(rows[0]) == 1:
            part = self.part
        if rows:
            self.pieces.append(Piece(part, "\n".join(_CELLS.join(row) for row in rows)))
        elif words := table.words():
            self.pieces.append(Piece(self.part, words))

    def _lines(self, node: Node) -> None:
        """Read preformatted lines as they stand."""
        text = node.raw()
        lines = [text[line.start : line.end].rstrip(" \t") for line in split_lines(text)]
        while lines and not lines[0]:
            del lines[0]
        while lines and not lines[-1]:
            del lines[-1]
        if lines:
            tabular = len(lines) > 1 or "table" in node.get("class").lower().split()
            self.pieces.append(Piece(Part.TABLE if tabular and self.part in _OWN else self.part, "\n".join(lines)))
