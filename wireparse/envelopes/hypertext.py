"""HTML as it comes inside JSON and CDATA: a scanner that builds a tree of whatever it gets, in linear time."""

from __future__ import annotations

import html
import re
from typing import Final

from wireparse.envelopes.markup import DEEPEST, MOST, Node

_VOID: Final = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
#: What closes an open paragraph.
_BLOCKS: Final = frozenset(
    ("p", "div", "ul", "ol", "table", "blockquote", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "pre", "figure")
)
_TAG: Final = re.compile(r"(/?)([A-Za-z][\w.:-]{0,60})")
_ATTRIBUTE: Final = re.compile(r"""([A-Za-z_][\w.:-]{0,60})\s{0,20}=\s{0,20}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,500}))""")
#: So much of a tag is read for attributes.
_ATTRIBUTES: Final = 4000


def parse_hypertext(text: str) -> Node:
    """Build the tree of *text* below an element "html"; nothing is an error.

    Example:
        >>> [child.words() for child in parse_hypertext("<p>One<p>Two &amp; three</br>").children("p")]
        ['One', 'Two & three']
    """
    builder = _Builder()
    at, end = 0, len(text)
    while at < end:
        start = text.find("<", at)
        if start < 0:
            break
        builder.words(text[at:start])
        at = builder.tag(text, start)
    builder.words(text[at:])
    return builder.root


class _Builder:
    """The open elements, and what to do at each tag."""

    def __init__(self) -> None:
        self.root = Node("html", {})
        self.stack = [self.root]
        self.count = 0
        self.unclosed: set[str] = set()  # what is known not to come any more

    def words(self, words: str) -> None:
        if words:
            self.stack[-1].content.append(html.unescape(words))

    def tag(self, text: str, start: int) -> int:
        """Read what begins with the "<" at *start*; give where it ends."""
        for opens, closes in (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", ">")):
            if text.startswith(opens, start):
                end = self._find(text, closes, start + len(opens))
                if opens == "<![CDATA[" and end >= 0:
                    self.stack[-1].content.append(text[start + len(opens) : end])
                return end + len(closes) if end >= 0 else self._literal(text, start)
        name = _TAG.match(text, start + 1)
        end = self._find(text, ">", start + 1) if name else -1
        if name is None or end < 0:
            return self._literal(text, start)
        tag = name[2].rpartition(":")[2].lower()
        if name[1]:
            self._close(tag)
        else:
            self._open(tag, text, name.end(), end)
        return end + 1

    def _find(self, text: str, closes: str, start: int) -> int:
        """Find what closes a tag, and remember when there is none left."""
        if closes in self.unclosed:
            return -1
        end = text.find(closes, start)
        if end < 0:
            self.unclosed.add(closes)
        return end

    def _literal(self, text: str, start: int) -> int:
        """Take a "<" that opens no tag as a character."""
        self.stack[-1].content.append(text[start])
        return start + 1

    def _open(self, tag: str, text: str, start: int, end: int) -> None:
        self.count += 1
        if self.count > MOST:
            return
        attributes = {}
        for found in _ATTRIBUTE.finditer(text, start, min(end, start + _ATTRIBUTES)):
            attributes[found[1].rpartition(":")[2].lower()] = html.unescape(found[2] or found[3] or found[4] or "")
        if tag in _BLOCKS and self.stack[-1].tag == "p":
            self.stack.pop()
        if tag == self.stack[-1].tag and tag in ("li", "tr", "td", "th", "option"):
            self.stack.pop()
        node = Node(tag, attributes)
        self.stack[-1].content.append(node)
        if tag not in _VOID and text[end - 1] != "/" and len(self.stack) < DEEPEST:
            self.stack.append(node)

    def _close(self, tag: str) -> None:
        if tag in _VOID:
            self.stack[-1].content.append(Node(tag, {}))  # "</br>" is written where "<br/>" is meant
            return
        for depth in range(len(self.stack) - 1, 0, -1):
            if self.stack[depth].tag == tag:
                del self.stack[depth:]
                return
