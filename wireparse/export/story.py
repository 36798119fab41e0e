"""The story that an export carries: its pieces in the order of the text, as plain text, and where things stand in that."""

from __future__ import annotations

import bisect
import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Quote, Timestamp
from wireparse.model.kinds import SegmentKind
from wireparse.model.spans import Span
from wireparse.story import as_read, trim

#: Lines of the story beside its paragraphs.
_BESIDE: Final = (SegmentKind.SIGNOFF, SegmentKind.CREDIT, SegmentKind.BYLINE)
#: What parts two paragraphs of plain text, and a dateline from its lead.
_BETWEEN: Final = "\n\n"
_BLANK: Final = " "
#: No more blanks than this part a dateline from its lead.
_GAP: Final = 8


class Piece(NamedTuple):
    """A piece of the story: what it is, where it stands in the dispatch's text, and its words.

    `kind` is the name of a `ParagraphKind`, or DATELINE, SIGNOFF, CREDIT or BYLINE. `opens` says that the piece is a dateline that
    opens the paragraph behind it.
    """

    kind: str
    span: Span
    words: str
    opens: bool = False


def pieces_of(dispatch: Dispatch) -> list[Piece]:
    """Give what the story of *dispatch* consists of, from its dateline to its sign-off.

    Headlines, standfirst, notices and the byline that has its own field are no part of it; further bylines are.
    """
    found = [Piece(paragraph.kind.value, paragraph.span, paragraph.text) for paragraph in dispatch.paragraphs]
    for segment in dispatch.segments:
        own = dispatch.byline is not None and segment.span.contains(dispatch.byline.span)
        if segment.kind in _BESIDE and not own:
            span = without_blanks(dispatch.text, segment.span)
            found.append(Piece(segment.kind.value, span, as_read(dispatch.text, span.start, span.end)))
    if dispatch.dateline is not None:
        end = dispatch.dateline.span.end
        at = _next(dispatch.text, end)
        opens = any(paragraph.span.start in (end, at) for paragraph in dispatch.paragraphs)
        found.append(Piece("DATELINE", dispatch.dateline.span, dispatch.dateline.text, opens))
    return sorted(found, key=lambda piece: piece.span)


def without_blanks(text: str, span: Span) -> Span:
    """Give *span*, as far as *text* goes, without the blanks and line breaks at its ends."""
    return Span(*trim(text, min(span.start, len(text)), min(span.end, len(text))))


def _next(text: str, at: int) -> int:
    """Step over the blank that may part a dateline from its lead."""
    return without_blanks(text, Span(at, at + _GAP)).start


class PlainStory:
    """The pieces as plain text, paragraphs parted by a blank line, and where a place of the dispatch is found in it."""

    def __init__(self, dispatch: Dispatch, pieces: Iterable[Piece]) -> None:
        """Write the text."""
        self._source = dispatch.text
        self._pieces: list[Piece] = []
        self._starts: list[int] = []  # of the pieces in the dispatch's text
        self._at: list[int] = []  # of the pieces in the plain text
        self._found: dict[int, dict[int, int]] = {}
        words: list[str] = []
        length = 0
        between = ""
        for piece in pieces:
            words += (between, piece.words)
            length += len(between)
            self._pieces.append(piece)
            self._starts.append(piece.span.start)
            self._at.append(length)
            length += len(piece.words)
            between = _BLANK if piece.opens else _BETWEEN
        self.text = "".join(words)
        self._survey(dispatch)

    def place(self, span: Span | None) -> list[int] | None:
        """Give `[start, end]` of *span*, that of a quotation's part, cue or speaker, in `text`; None if it is not in there."""
        at = bisect.bisect_right(self._starts, span.start) - 1 if span is not None else -1
        if span is None or at < 0 or not self._pieces[at].span.contains(span):
            return None
        known = self._found[at]
        return [self._at[at] + known[span.start], self._at[at] + known[span.end]]

    def _survey(self, dispatch: Dispatch) -> None:
        """Find every place that may be asked for, each piece of the text being read once."""
        wanted: dict[int, set[int]] = {}
        for span in _spans(dispatch.quotes):
            at = bisect.bisect_right(self._starts, span.start) - 1
            if at >= 0 and self._pieces[at].span.contains(span):
                wanted.setdefault(at, set()).update((span.start, span.end))
        for at, places in wanted.items():
            here, read = self._pieces[at].span.start, 0
            known = self._found[at] = {}
            for place in sorted(places):
                read += len(as_read(self._source, here, place))
                here = place
                known[place] = read


def count_words(text: str) -> int:
    """Count the stretches between blanks that hold a letter or a digit.

    Example:
        >>> count_words("OSLO (AFP) - Snow.")
        3
    """
    return sum(1 for word in text.split() if any(map(str.isalnum, word)))


def _spans(quotes: Iterable[Quote]) -> Iterator[Span]:
    """Give the places of everything in *quotes*."""
    waiting = list(quotes)
    while waiting:
        quote = waiting.pop()
        waiting.extend(quote.nested)
        yield from quote.parts
        if quote.cue is not None:
            yield quote.cue.span
        if quote.speaker is not None:
            yield quote.speaker.span
            if quote.speaker.antecedent is not None:
                yield quote.speaker.antecedent


def instant(stamp: Timestamp | None) -> str | None:
    """Give the instant of *stamp* as RFC 3339 writes it, with its offset; None when no instant is known.

    An offset of odd seconds, as clocks had before there were zones, has no place there: such an instant is told in UTC.

    Example:
        >>> from wireparse import parse_timestamps
        >>> from wireparse.export.story import instant
        >>> instant(parse_timestamps("14/05/2024 16:45 CEST", language="fr")[0])
        '2024-05-14T16:45:00+02:00'
    """
    if stamp is None or stamp.datetime is None:
        return None
    moment = stamp.datetime
    offset = moment.utcoffset()
    if offset is not None and offset % dt.timedelta(minutes=1):
        try:
            moment = (moment.replace(tzinfo=None) - offset).replace(tzinfo=dt.UTC)
        except OverflowError:  # in the first hours of the year 1
            return None
    return moment.isoformat()
