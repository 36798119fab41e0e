"""`Copy`: what an XML or JSON envelope holds, gathered part by part and assembled to the text of a story.

The text begins with the header's own fields, one "name: value" a line, so that every time and code of the header has a true
place in it; then come the parts in the order in which a reader meets them, parted by blank lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from wireparse.diagnostics import Diagnostic
from wireparse.envelopes.bodies import Piece
from wireparse.envelopes.bylines import is_byline
from wireparse.envelopes.data.providers import END_WORDS, LANGUAGES, SIGNALS, STATUSES
from wireparse.envelopes.markup import fold
from wireparse.envelopes.providers import INITIALS, known_sign, part_of_byline, provider_format, provider_zone
from wireparse.envelopes.times import document_time
from wireparse.model.elements import Header, Notice, Timestamp
from wireparse.model.kinds import NoticeKind, Role, Status
from wireparse.model.spans import Span
from wireparse.story import Block, Part, Story, as_read

#: The order of the parts that stand before the body, and of those behind it.
_BEFORE: Final = (Part.KICKER, Part.TIMESTAMP, Part.NOTICE, Part.HEADLINE, Part.SUBHEADLINE, Part.BYLINE, Part.DATELINE, Part.STANDFIRST)
#: What a body may hold before its first paragraph that belongs before the body.
_OPENING: Final = (Part.KICKER, Part.STANDFIRST, Part.DATELINE, Part.BYLINE)
_AFTER: Final = (Part.SIGNOFF, Part.CREDIT, Part.FURNITURE)
#: What closes a story beside its sign-off: "Lusa/Fim".
_END_MARK: Final = re.compile(rf"[\w .-]{{2,30}}/(?:{'|'.join(END_WORDS)})[.]?", re.IGNORECASE)
#: Initials of author and editor in capitals, whoever the agency is; those in small letters are its format's.
_CLOSING: Final = re.compile(r"[A-Z]{2,4} ?// ?[A-Z]{2,4}")
#: A note in brackets may stand before the first paragraph.
_NOTE: Final = re.compile(r"\(.{1,400}\)")
#: The marks that close a dateline inside a paragraph; the place is looked for among so many letters.
_MARKED: Final = re.compile(r"[)/]\.? ?[-–—_.]|[)A-Z.] [-–—_]{1,2} ")
_PLACE: Final = 80
#: An agency's sign in a dateline, and where it is looked for.
_TAGS: Final = re.compile(r"[(/]([A-Za-z][\w ./-]{1,30})[)/]")
_OPENS: Final = 200
_ONE_DIGIT: Final = re.compile(r"[1-9]")
#: Two paragraphs that agree in so many letters say the same.
_SAME: Final = 60
_SHORT: Final = 20


class Copy:
    """One story of an XML or JSON message; each method takes what the message may lack, too."""

    def __init__(self, envelope: str) -> None:
        """Begin an empty story."""
        self.envelope = envelope
        self.fields: dict[tuple[str, str], None] = {}  # in order, each once
        self.times: list[tuple[Role, str, str]] = []
        self.orders: list[tuple[NoticeKind, str, str]] = []
        self.parts: dict[Part, dict[str, None]] = {part: {} for part in (*_BEFORE, *_AFTER)}
        self.body: list[Piece] = []
        self.begun = False  # whether the body has a paragraph
        self.header: dict[str, Any] = {"ids": {}, "keywords": {}, "subjects": {}, "extra": {}}
        self.format: str | None = None
        self.assumes_zone = True  # whether a time without a zone is told by the provider's clock
        self.provided = False  # whether anybody is named as provider
        self.language: str | None = None
        self.status: Status | None = None
        self.diagnostics: list[Diagnostic] = []

    def field(self, name: str, value: str | None) -> str | None:
        """Keep a field of the header as written; give its value folded, None when it is empty."""
        words = fold(value or "")
        if not words:
            return None
        self.fields[name, words] = None
        return words

    def put(self, key: str, name: str, value: str | None) -> None:
        """Keep a field and put its value into the header's *key*, unless one is there."""
        words = self.field(name, value)
        if words is not None:
            self.header.setdefault(key, words)

    def gather(self, key: str, name: str, values: Iterable[str]) -> None:
        """Keep fields of one name and put all their values into the header's list *key*."""
        for value in values:
            words = self.field(name, value)
            if words is not None:
                self.header[key][words] = None

    def keep(self, name: str, value: str | None) -> None:
        """Keep a field that has no place of its own in the header."""
        words = self.field(name, value)
        if words is not None:
            self.header["extra"][name, words] = None

    def urgency(self, name: str, value: str | None) -> None:
        """Keep the urgency, a digit from 1 to 9."""
        words = self.field(name, value)
        if words is not None and _ONE_DIGIT.fullmatch(words):
            self.header.setdefault("urgency", int(words))
            self.header.setdefault("priority", words)

    def count(self, name: str, value: str | None) -> None:
        """Keep the number of words."""
        words = self.field(name, value)
        if words is not None and words.isascii() and words.isdigit() and len(words) < 9:  # noqa: PLR2004
            self.header.setdefault("word_count", int(words))

    def time(self, role: Role, name: str, value: str | None) -> None:
        """Keep a time of the header."""
        words = self.field(name, value)
        if words is not None and not any(role is known for known, *_ in self.times):
            self.times.append((role, name, words))

    def order(self, name: str, value: str | None) -> None:
        """Keep a code that orders something: a status, a signal; its prefix "stat:" does not count."""
        words = self.field(name, value)
        if words is None:
            return
        code = words.rpartition(":")[2].rpartition("/")[2].lower()
        status, notice = STATUSES.get(code, (None, SIGNALS.get(code)))
        if status is not None:
            self.status = Status(status)
        if notice is not None:
            self.orders.append((NoticeKind(notice), name, words))

    def embargo(self, name: str, value: str | None, *, orders: bool = True) -> None:
        """Keep the time before which nothing is published; unless the story is none any more, that it *orders* so."""
        words = self.field(name, value)
        if words is not None:
            self.time(Role.EMBARGO, name, words)
            if orders:
                self.orders.append((NoticeKind.EMBARGO, name, words))

    def provider(self, name: str, value: str | None) -> None:
        """Keep who provides the message; the first that is an agency names the format."""
        words = self.field(name, value)
        if words is not None:
            self.provided = True
            self.format = self.format or provider_format(words)

    def host(self, address: str) -> None:
        """Take the agency format from the host of an *address* that is a field already."""
        self.format = self.format or provider_format(address)

    def tongue(self, name: str, value: str | None) -> None:
        """Keep the language, if its tag is one: "GB" is none."""
        words = self.field(name, value)
        if words is None or self.language is not None:
            return
        base, _, rest = words.replace("_", "-").partition("-")
        if base.lower() in LANGUAGES or (len(base) == 3 and base.isalpha() and base.isascii()):  # noqa: PLR2004
            self.language = base.lower() + (f"-{rest}" if rest else "")

    def initials(self, name: str, value: str | None) -> None:
        """Keep who worked on the message; initials are its sign-off."""
        words = fold(value or "")
        if not (INITIALS.fullmatch(words) and self.add(Part.SIGNOFF, words)):
            self.keep(name, words)

    def add(self, part: Part, words: str | None) -> bool:
        """Add words to the story, once; tell whether there were any."""
        folded = fold(words or "")
        if not any(c.isalnum() for c in folded):
            return False
        if part is Part.BYLINE:
            part = part_of_byline(folded)
        self.parts[part][folded] = None
        return True

    def pieces(self, pieces: Iterable[Piece]) -> None:
        """Add the pieces of a body; parts that stand before or behind a body go there."""
        for piece in pieces:
            if piece.part in _OPENING and not self.begun:
                self.add(piece.part, piece.words)
            elif piece.part is Part.PARAGRAPH and not self.begun and is_byline(piece.words):
                self._sign(piece.words)
            else:
                self.begun = self.begun or (piece.part is Part.PARAGRAPH and not _NOTE.fullmatch(piece.words))
                self.body.append(piece)

    def _sign(self, words: str) -> None:
        """Take a byline that stands before the first paragraph; one that the metadata have already is a field."""
        if self.parts[Part.BYLINE]:
            self.keep("byline", words)
        else:
            self.add(Part.BYLINE, words)

    def story(self) -> Story:
        """Assemble the text, and declare every part of it."""
        self._drop_doubles()
        self._close()
        writer = _Writer()
        places = {field: writer.field(*field) for field in self.fields}
        header_end = writer.length
        for part in _BEFORE:
            for words in self.parts[part]:
                writer.part(part, words)
        for piece in self.body:
            writer.part(piece.part, piece.words)
        for part in _AFTER:
            for words in self.parts[part]:
                writer.part(part, words)
        text = "".join(writer.words)
        stamps, found = self._stamps(text, places)
        notices = tuple(
            Notice(span=Span(*places[name, words]), text=as_read(text, *places[name, words]), kind=kind)
            for kind, name, words in dict.fromkeys(self.orders)
        )
        return Story(
            text=text,
            envelope=self.envelope,
            header=self._header(text, header_end, stamps),
            declared=tuple(writer.blocks),
            timestamps=tuple(sorted(stamps, key=lambda stamp: stamp.span)),
            notices=tuple(sorted(notices, key=lambda notice: notice.span)),
            format=self._format(),
            language=self.language,
            diagnostics=(*self.diagnostics, *found),
        )

    def _format(self) -> str | None:
        """Name the agency format: the provider's, none in particular when the provider is no agency and the story is signed by none.

        None leaves it to the words of the story.
        """
        if self.format is not None or not self.provided:
            return self.format
        opening = " ".join([*self.parts[Part.DATELINE], *(piece.words[:_OPENS] for piece in self.body[:3])])
        signed = any(known_sign(tag) for tag in _TAGS.findall(opening))
        return None if signed else "generic"

    def _stamps(self, text: str, places: dict[tuple[str, str], tuple[int, int]]) -> tuple[list[Timestamp], list[Diagnostic]]:
        stamps: list[Timestamp] = []
        found: list[Diagnostic] = []
        zone = provider_zone(self.format) if self.assumes_zone else None
        for role, name, words in self.times:
            stamp, problems = document_time(text, *places[name, words], role, zone)
            found += problems
            if stamp is not None:
                stamps.append(stamp)
        return stamps, found

    def _header(self, text: str, end: int, stamps: list[Timestamp]) -> Header | None:
        if not self.fields:
            return None
        lists: dict[str, Any] = {key: tuple(value) for key, value in self.header.items() if isinstance(value, dict)}
        single: dict[str, Any] = {key: value for key, value in self.header.items() if not isinstance(value, dict)}
        filed = next((stamp for stamp in stamps if stamp.role is Role.FILED), None)
        words = text[:end].rstrip("\n")
        return Header(
            span=Span(0, len(words)),
            text=as_read(text, 0, len(words)),
            filed=filed,
            status=self.status,
            raw=tuple(self.fields),
            **single,
            **lists,
        )

    def _close(self) -> None:
        """Tell the end mark and the initials that close the body from its paragraphs."""
        for pattern, part in ((_END_MARK, Part.FURNITURE), (_CLOSING, Part.SIGNOFF)):
            at = next((at for at in range(len(self.body) - 1, -1, -1) if self.body[at].part is not Part.FURNITURE), -1)
            if at > 0 and self.body[at].part is not Part.SIGNOFF and pattern.fullmatch(self.body[at].words):
                self.body[at] = Piece(part, self.body[at].words)

    def _drop_doubles(self) -> None:
        """Leave out what the body says again: its headline, a byline, a summary that is the first paragraph."""
        said = {_letters(words) for part in _BEFORE for words in self.parts[part]}
        heads = {_letters(words) for part in (Part.HEADLINE, Part.SUBHEADLINE) for words in self.parts[part]}
        self.body = [
            piece
            for piece in self.body
            if not (_letters(piece.words) in (heads if piece.part is Part.CROSSHEAD else said) and piece.part in (Part.CROSSHEAD, *_BEFORE))
        ]
        self._drop_dateline()
        first = _letters(next((piece.words for piece in self.body if piece.part is Part.PARAGRAPH), ""))
        for part in (Part.STANDFIRST, Part.SUBHEADLINE):
            for words in [words for words in self.parts[part] if _repeats(_letters(words), first)]:
                del self.parts[part][words]
                self.fields[part.lower(), words] = None

    def _drop_dateline(self) -> None:
        """Make the metadata's dateline a field where the first paragraph opens with the same place and its own marks."""
        first = next((piece.words[:_OPENS] for piece in self.body if piece.part is Part.PARAGRAPH and not _NOTE.fullmatch(piece.words)), "")
        if not _MARKED.search(first):
            return
        opening = "".join(c for c in first.casefold() if c.isalpha())[:_PLACE]
        for words in [words for words in self.parts[Part.DATELINE] if "".join(c for c in words.casefold() if c.isalpha()) in opening]:
            del self.parts[Part.DATELINE][words]
            self.fields["dateline", words] = None


def _repeats(words: str, first: str) -> bool:
    """Tell whether *words* begin as the *first* paragraph does."""
    length = min(_SAME, len(words), len(first))
    return length > _SHORT and words[:length] == first[:length]


class _Writer:
    """Writes the text and remembers where everything stands."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.blocks: list[Block] = []
        self.length = 0

    def field(self, name: str, value: str) -> tuple[int, int]:
        """Write "name: value" and give the place of the value."""
        line = f"{name}: {value}\n"
        start, end = self.length, self.length + len(line) - 1
        self._write(line)
        self.blocks.append(Block(Part.ENVELOPE, start, end))
        return end - len(value), end

    def part(self, part: Part, words: str) -> None:
        """Write one part of the story."""
        if self.length:
            self._write("\n" if self.blocks[-1].part is Part.ENVELOPE else "\n\n")
        start = self.length
        self._write(words)
        self.blocks.append(Block(part, start, self.length))

    def _write(self, words: str) -> None:
        self.words.append(words)
        self.length += len(words)


def _letters(words: str) -> str:
    return "".join(c for c in words.casefold() if c.isalnum())
