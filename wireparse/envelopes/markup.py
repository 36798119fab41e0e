"""Markup, read defensively: XML by expat with every door shut, HTML by a scanner that takes what it gets.

No entity is expanded, no document type or network touched; size, depth and number of elements are limited, and a token may not
grow without end. A document that breaks off or is damaged gives the part that stands before the damage. Names of elements and
attributes are folded to lower case and lose their prefix.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from xml.parsers import expat

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.limits import DEFAULT, EXCEEDED
from wireparse.story import Block, Part, Story

#: Hypertext inside of a document is not read deeper than this; how deep the document may be is for the caller to say.
DEEPEST: Final = 200
#: A document has not more elements than this.
MOST: Final = 50_000
#: A token - a start tag, a comment - is not longer than this.
_TOKEN: Final = 1_000_000
_CHUNK: Final = 65_536

#: Characters that XML forbids: most control characters, surrogates, two that are none.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
#: Elements around several items; a piece of a capture may lack their ends.
_WRAPPERS: Final = frozenset(("newsmessage", "itemset", "newsml", "newsitems", "package"))
_LEFT_OVER: Final = re.compile(r"(?:\s|<?/[^<>]{1,60}>)*+")
#: What stands for white space in a document; hard spaces do not.
_BLANKS: Final = re.compile("[ \t\r\n\x0c]+")
#: expat's codes: more elements behind the document's, and an end that never came.
_BEHIND: Final = (4, 9)
_NO_END: Final = 3


def fold(words: str) -> str:
    """Fold the white space of *words*; hard spaces stay."""
    return _BLANKS.sub(" ", words).strip(" ")


class Node:
    """One element: its tag and attributes, and what it holds, text and elements in order."""

    __slots__ = ("attributes", "content", "tag")

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        """Begin an empty element."""
        self.tag, self.attributes = tag, attributes
        self.content: list[Node | str] = []

    def get(self, name: str) -> str:
        """Give the value of the attribute *name*, folded, or nothing."""
        return fold(self.attributes.get(name, ""))

    def children(self, *tags: str) -> Iterator[Node]:
        """Give the child elements, those of *tags* only if there are any."""
        return (child for child in self.content if isinstance(child, Node) and (not tags or child.tag in tags))

    def child(self, *path: str) -> Node | None:
        """Go down *path* by the first child of each name."""
        node: Node | None = self
        for tag in path:
            node = next(node.children(tag), None) if node is not None else None
        return node

    def walk(self) -> Iterator[Node]:
        """Give this element and all below it in the order of the document."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed([child for child in node.content if isinstance(child, Node)]))

    def all(self, *tags: str) -> Iterator[Node]:
        """Give the elements of *tags* below this one."""
        return (node for node in self.walk() if node.tag in tags and node is not self)

    def outermost(self, *tags: str) -> Iterator[Node]:
        """Give the elements of *tags* below this one that stand in no other of them."""
        inner: set[int] = set()
        for node in self.all(*tags):
            if id(node) not in inner:
                yield node
                inner.update(map(id, node.all(*tags)))

    def first(self, *tags: str) -> Node | None:
        """Give the first element of *tags* below this one."""
        return next(self.all(*tags), None)

    def words(self) -> str:
        """Give all text below this element, its white space folded."""
        return fold("".join(self._pieces()))

    def raw(self) -> str:
        """Give all text below this element as it stands."""
        return "".join(self._pieces())

    def _pieces(self) -> Iterator[str]:
        stack: list[Node | str] = [self]
        while stack:
            item = stack.pop()
            if isinstance(item, str):
                yield item
            else:
                stack.extend(reversed(item.content))


class Parsed(NamedTuple):
    """A document, or why there is none: what it asks for, or the limit that it passes.

    The diagnostics say what is wrong with one that was read in part.
    """

    root: Node | None
    refused: str | None = None
    exceeded: tuple[int, str] | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


class _RefusedError(Exception):
    """The document is an attack."""


class _ExceededError(Exception):
    """The document has more of something than it may."""

    def __init__(self, most: int, what: str) -> None:
        super().__init__(most, what)
        self.limit = most, what


def parse_markup(text: str, depth: int | None = DEFAULT.depth) -> Parsed:
    """Parse an XML document from its text; any declared encoding is without meaning there.

    A document whose elements lie more than *depth* levels deep is not read; None is no limit.

    Example:
        >>> parse_markup("<a><b>x</b></a>").root.words()
        'x'
        >>> parse_markup('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>').refused
        'it declares entities'
    """
    found: list[Diagnostic] = []
    start = text.find("<")
    if _FORBIDDEN.search(text):
        text, count = _FORBIDDEN.subn(" ", text)
        found.append(diagnostic("markup-controls", 0, 0, count=count))
    builder = _Builder(depth)
    try:
        builder.feed(text, max(start, 0))
    except _RefusedError as error:
        return Parsed(None, str(error))
    except _ExceededError as error:
        return Parsed(None, None, error.limit)
    except (expat.ExpatError, ValueError, LookupError) as error:
        found += builder.judge(error, text)
    return Parsed(builder.root, None, None, tuple(found))


class _Builder:
    """Builds the tree while expat reads."""

    def __init__(self, depth: int | None) -> None:
        self.deepest = depth
        self.root: Node | None = None
        self.stack: list[Node] = []
        self.count = 0
        self.event = 0  # how much had been fed when the last token ended
        self.fed = 0
        self.start = 0
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.specified_attributes = True
        self.parser.StartElementHandler = self.opened
        self.parser.EndElementHandler = self.closed
        self.parser.CharacterDataHandler = self.words
        self.parser.EntityDeclHandler = self.entity
        self.parser.SkippedEntityHandler = self.skipped
        self.parser.CommentHandler = self.passed
        self.parser.ProcessingInstructionHandler = self.passed
        self.parser.UseForeignDTD(True)  # noqa: FBT003 - so that "&eacute;" without a DTD is skipped, not an error; nothing is fetched

    def feed(self, text: str, start: int) -> None:
        """Hand *text* to expat piece by piece and watch its tokens."""
        self.start = start
        for at in range(start, len(text), _CHUNK):
            self.parser.Parse(text[at : at + _CHUNK], False)  # noqa: FBT003
            self.fed = at + _CHUNK
            if self.fed - self.event > _TOKEN:
                raise _RefusedError("a token is longer than it may be")
        self.parser.Parse("", True)  # noqa: FBT003

    def passed(self, *_: object) -> None:
        """Note that a token came to its end."""
        self.event = self.fed

    def opened(self, tag: str, attributes: dict[str, str]) -> None:
        self.passed()
        self.count += 1
        if self.count > MOST:
            raise _ExceededError(MOST, "elements")
        if self.deepest is not None and len(self.stack) >= self.deepest:
            raise _ExceededError(self.deepest, "levels")
        node = Node(_local(tag), {_local(name): value for name, value in attributes.items()})
        if self.stack:
            self.stack[-1].content.append(node)
        elif self.root is None:
            self.root = node
        self.stack.append(node)

    def closed(self, _: str) -> None:
        self.passed()
        self.stack.pop()

    def words(self, words: str) -> None:
        self.passed()
        if self.stack:
            self.stack[-1].content.append(words)

    def entity(self, *_: object) -> None:
        raise _RefusedError("it declares entities")

    def skipped(self, name: str, is_parameter: bool) -> None:  # noqa: FBT001
        self.passed()
        if not is_parameter and self.stack:
            self.stack[-1].content.append(html.unescape(f"&{name};"))

    def judge(self, error: Exception, text: str) -> list[Diagnostic]:
        """Tell what an *error* of expat means: damage, or only the end of a piece of a capture."""
        code = getattr(error, "code", 0)
        if self.root is not None and not self.stack and code in _BEHIND:
            rest = text[self.start :].encode("utf-8")[self.parser.ErrorByteIndex :].decode("utf-8", "replace")
            return [] if _LEFT_OVER.fullmatch(rest) else [diagnostic("message-followed", 0, 0)]
        if code == _NO_END and self.root is not None and all(node.tag in _WRAPPERS for node in self.stack):
            return []
        return [diagnostic("markup-malformed", 0, 0, reason=str(error))]


def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()


def unread_story(text: str, envelope: str, parsed: Parsed) -> Story:
    """Give the document that *parsed* has no tree of as one stretch that nobody read."""
    declared = (Block(Part.UNPARSED, 0, len(text)),) if text else ()
    if parsed.exceeded is not None:
        most, what = parsed.exceeded
        found = diagnostic(EXCEEDED, 0, len(text), most=most, what=what, rest="the document")
    else:
        found = diagnostic("markup-refused", 0, len(text), reason=parsed.refused or "it holds no element")
    return Story(text=text, envelope=envelope, declared=declared, diagnostics=(found, *parsed.diagnostics))


def root_name(text: str) -> str:
    """Give the name of the first element of *text* as written, without its prefix, or nothing; declarations are stepped over.

    Example:
        >>> root_name('<?xml version="1.0"?><!-- a --><!DOCTYPE nitf SYSTEM "x"><nitf>')
        'nitf'
    """
    at = text.find("<", 0, 200)
    for _ in range(20):
        if at < 0:
            return ""
        if text.startswith("<?", at):
            at = text.find("?>", at, at + 2000)
        elif text.startswith("<!--", at):
            at = text.find("-->", at, at + 10_000)
        elif text.startswith("<!", at):
            at = _behind_doctype(text, at)
        else:
            name = re.compile(r"<(?:[\w.-]{1,40}:)?([A-Za-z_][\w.-]{0,60})").match(text, at)
            return name[1] if name else ""
        at = text.find("<", at + 1, at + 2000) if at >= 0 else -1
    return ""


def _behind_doctype(text: str, at: int) -> int:
    """Step over a document type declaration, its internal subset with it."""
    close, subset = text.find(">", at, at + 10_000), text.find("[", at, at + 10_000)
    if subset >= 0 and (close < 0 or subset < close):
        inner = text.find("]", subset, subset + _TOKEN)
        return text.find(">", inner) if inner >= 0 else -1
    return close
