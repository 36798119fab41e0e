r"""`split_dispatches`: cut a capture of a feed into single dispatches.

A message begins with the bytes that lead in to its frame, and what follows it up to the next is its own: noise, fill bytes, the
tail of a message whose beginning was lost. Such a tail at the head of a file is a piece of its own. Nothing is dropped: the
pieces joined are the source. What begins a message:

    telex    SOH and a service with its number, or ZCZC at the start of a line
    XML      a document; in a message of several items every item with a text but the first
    JSON     an object, one a line or several in a list

A file is read in bounded memory; a piece without any frame is given out when it reaches `LARGEST`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any, BinaryIO, Final, Generic, TypeVar, overload

Text = TypeVar("Text", str, bytes)

#: A piece is not larger than this; a message that is, is none.
LARGEST: Final = 16_000_000
#: So much of a file is read at once.
CHUNK: Final = 262_144
#: An event at the end of what has been read may be cut short; so much is kept back.
_MARGIN: Final = 128
#: The bytes that lead in to SOH are looked for so far back.
_BACK: Final = 80

_TELEX: Final = r"(?P<soh>\x01)(?=[A-Za-z]{1,4}[0-9]{3,5})|(?P<zczc>ZCZC)(?![A-Za-z0-9])|[\x03\x04]"
_LEAD: Final = r"(?:\x05{1,6}[^\x00-\x1f]{0,12}\r?\n)?(?:[\x00\x05\x07\x16\x7f][\x00\x05\x07\x16\x7f\r\n ]{0,40})?\Z"
_LINE_START: Final = r"(?:\A|(?<=[\r\n\x03\x04\x7f]))[ \t]{0,20}\Z"
_WORDS: Final = r"[^\x00-\x20\x7f]"
_XML: Final = (
    r"(?P<declaration><\?xml\s)|<(?P<close>/)?(?:[\w.-]{1,40}:)?(?P<name>newsItem|NewsItem|packageItem|nitf|NewsML|newsMessage)(?=[\s/>])"
    r"|(?P<text>ninat:text|<(?:[\w.-]{1,40}:)?(?:inlineXML|inlineData|DataContent)\b)"
)
_JSON: Final = r"""[{}\[\]"]"""
_INSIDE: Final = r'(?:[^"\\]|\\.)*+'
_MEMBER: Final = r'\{\s{0,200}"'


@overload
def split_dispatches(source: str) -> Iterator[str]: ...
@overload
def split_dispatches(source: bytes | BinaryIO) -> Iterator[bytes]: ...
def split_dispatches(source: str | bytes | BinaryIO) -> Iterator[str] | Iterator[bytes]:
    r"""Cut a capture of a feed into single dispatches, lazily and in order; joined they are the source.

    Args:
        source: the capture as `str` or `bytes`, or a file open for reading in binary mode, of any size.

    Raises:
        TypeError: *source* is none of these.

    Example:
        >>> import wireparse
        >>> capture = b"\x01bdt0001 4 vm 2\r\n\x02A =\r\n\x03\x04\x01bdt0002 4 vm 2\r\n\x02B =\r\n\x03\x04"
        >>> [piece[:8] for piece in wireparse.split_dispatches(capture)]
        [b'\x01bdt0001', b'\x01bdt0002']
    """
    if isinstance(source, str):
        return _Cutter(source, None).pieces()
    if isinstance(source, bytes):
        return _Cutter(source, None).pieces()
    read = getattr(source, "read", None)
    if not callable(read):
        raise TypeError(f"source must be str, bytes or a file open in binary mode, not {type(source).__name__}")
    first = read(CHUNK)
    if not isinstance(first, (str, bytes)):
        raise TypeError(f"the file gives {type(first).__name__}, not bytes; open it in binary mode")
    cutter: _Cutter[Any] = _Cutter(first, source)
    return cutter.pieces()


@functools.cache
def _pattern(source: str, kind: type) -> re.Pattern[Any]:
    """Compile a pattern for `str` or for `bytes`."""
    return re.compile(source, re.DOTALL) if kind is str else re.compile(source.encode(), re.DOTALL)


class _Cutter(Generic[Text]):
    """Goes through the source once; `buffer` holds what is read and not yet given out."""

    def __init__(self, first: Text, file: Any) -> None:
        self.buffer: Text = first
        self.kind: type = type(first)
        self.file = file
        self.start = 0  # where the piece begins that is being read
        self.at = 0  # what has been looked at
        self.ended = file is None

    def pieces(self) -> Iterator[Text]:
        """Give the pieces."""
        head = self.buffer[:4096].lstrip(self.of(" \t\r\n\ufeff"))[:1]
        if self.kind is bytes and self.buffer[:3] == b"\xef\xbb\xbf":
            head = self.buffer[3:4096].lstrip()[:1]
        cuts = self._xml() if head == self.of("<") else self._json() if head in (self.of("{"), self.of("[")) else self._telex()
        for cut in cuts:
            if cut > self.start:
                piece = self.buffer[self.start : cut]
                self.start = cut
                yield piece
        if self.start < len(self.buffer):
            yield self.buffer[self.start :]

    def of(self, words: str) -> Text:
        """Give *words* in the kind of the source."""
        return words if self.kind is str else words.encode()  # type: ignore[return-value]

    def search(self, pattern: str, start: int, end: int) -> re.Match[Text] | None:
        """Search a pattern in `[start, end)` of the buffer."""
        return _pattern(pattern, self.kind).search(self.buffer, start, end)

    def _more(self) -> bool:
        """Read on, twice as much as is held; tell whether there was more. What was given out is let go."""
        if self.ended:
            return False
        chunk = self.file.read(max(CHUNK, len(self.buffer) - self.start))
        self.ended = not chunk
        if chunk:
            self.buffer = self.buffer[self.start :] + chunk
            self.at -= self.start
            self.start = 0
        return bool(chunk)

    def _events(self, pattern: str) -> Iterator[re.Match[Text] | None]:
        """Give the matches of *pattern* through the whole source; None where a piece has grown too large."""
        while True:
            found = self.search(pattern, self.at, len(self.buffer))
            if found is not None and (self.ended or found.end() <= len(self.buffer) - _MARGIN):
                self.at = found.end()
                yield found
                continue
            self.at = max(self.at, len(self.buffer) - _MARGIN if found is None else found.start())
            if len(self.buffer) - self.start > LARGEST and not self.ended:
                yield None
            elif not self._more() and found is None:
                return

    def _telex(self) -> Iterator[int]:
        """Cut at the frames of a telex; ZCZC inside an open frame is a line of it."""
        inside = False
        for found in self._events(_TELEX):
            if found is None:
                yield self._overflow()
            elif found["soh"]:
                inside = True
                yield self._unless_empty(self._back(_LEAD, found.start()))
            elif found["zczc"] and not inside:
                if self._line_starts(found.start()):
                    yield self._unless_empty(self._back(_LINE_START, found.start()))
            elif not found["zczc"]:
                inside = False

    def _overflow(self) -> int:
        """Give out what has been looked at of a piece that has no end."""
        return self.at

    def _back(self, pattern: str, at: int) -> int:
        """Go back from *at* over what leads in to it."""
        found = self.search(pattern, max(self.start, at - _BACK), at)
        return found.start() if found else at

    def _line_starts(self, at: int) -> bool:
        """Tell whether nothing but blanks stands before *at* on its line."""
        return self.search(_LINE_START, max(self.start, at - _BACK), at) is not None

    def _unless_empty(self, cut: int) -> int:
        """Give *cut*, unless nothing but blanks and control bytes stands before it: these lead in to the first message."""
        return cut if self.search(_WORDS, self.start, cut) else self.start

    def _xml(self) -> Iterator[int]:
        """Cut at documents, and inside a message at the items that hold a text, the first left out."""
        root = None
        closed = texts = False
        item: int | None = None  # where the open item begins that has shown no text yet
        for found in self._events(_XML):
            if found is None:
                yield self._overflow()
                item = None
                continue
            name = found["name"]
            begins = closed and name and not found["close"]
            if begins or (found["declaration"] and (closed or self._behind_tag(found.start()))):
                yield self._unless_empty(found.start())
                root, closed, texts, item = None, False, False, None
            if name and not found["close"]:
                root = root or name
                if root != name and name in (self.of("newsItem"), self.of("NewsItem")):
                    item = found.start() - self.start
            elif name:
                closed = closed or name == root
            elif found["text"] and item is not None:
                cut, item = item + self.start, None
                if texts:
                    yield cut
                texts = True

    def _behind_tag(self, at: int) -> bool:
        """Tell whether a tag ends before *at*, blanks left out."""
        return self.search(r">\s{0,40}\Z", max(self.start, at - _BACK), at) is not None

    def _json(self) -> Iterator[int]:
        """Cut at objects on the top level, or in a list there."""
        depth = complete = 0
        top = 0  # the depth on which dispatches lie: 1 in a list
        for found in self._events(_JSON):
            if found is None:
                yield self._overflow()
                continue
            sign = found[0]
            if sign == self.of('"'):
                self._skip_string()
            elif sign == self.of("{"):
                if depth == top and complete and self.search(_MEMBER, found.start(), found.start() + 210):
                    yield found.start()
                depth += 1
            elif sign == self.of("["):
                top = top or int(depth == 0 and not complete)
                depth += 1
            else:
                depth = max(0, depth - 1)
                complete += depth == top and sign == self.of("}")

    def _skip_string(self) -> None:
        """Step over the string that has begun; one that never ends is stepped over to the end of what there is."""
        inside = _pattern(_INSIDE, self.kind)
        while True:
            found = inside.match(self.buffer, self.at)
            self.at = found.end() if found is not None else self.at
            if self.buffer[self.at : self.at + 1] == self.of('"'):
                self.at += 1
                return
            if len(self.buffer) - self.start > LARGEST or not self._more():
                self.at = len(self.buffer)
                return
