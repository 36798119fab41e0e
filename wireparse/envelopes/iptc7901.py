r"""IPTC 7901: the text telex of European agencies.

    SOH service number SP priority SP category SP words SP options CR LF     \x01bdt0123 4 vm 211  dpa 0456
    [CR] LF keyword line CR LF                                               Wetter/Schnee/Beispielland/
    STX pre-header, closed by "=" CR LF                                      \x02Schnee bis in die Niederungen =
    text CR LF
    ETX DDHHMM [SP zone] [SP Mon SP YY] CR LF                                \x03171226 Sep 23
    DEL LF DEL EOT

Service is one to four letters, the number three to five digits, priority a digit, category one to four letters. The options
hold a selector, the agency and its own running number, "#2" behind it the version. The trailer is the filing time: day, hour,
minute, then a zone, which may also be glued on behind the year, month and year. Exports drop control bytes; then the header is
the first line, and the trailer the last. Header and keyword line may end in LF alone, and a stretch of the previous message may
stand before SOH.
"""

from __future__ import annotations

import re
from typing import Final

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.envelopes.carets import read_carets
from wireparse.envelopes.data.services import AGENCY_FIELDS, DPA_ABROAD, HOMES, LANGUAGES, SLUGS, ZONES
from wireparse.envelopes.notebook import read_notebook
from wireparse.envelopes.preheader import find_preheader, read_flash, read_preheader, read_teaser
from wireparse.envelopes.telex import ETX, NOISE, STX, Declared, find_frame, is_empty, trim
from wireparse.envelopes.times import filed_at
from wireparse.limits import DEFAULT, Limits
from wireparse.model.elements import Header, Timestamp
from wireparse.model.spans import Span, line_end
from wireparse.story import Part, Story, as_read

_HEADER: Final = re.compile(
    r"(?P<service>[A-Za-z]{1,4})(?P<sequence>[0-9]{3,5}) {1,3}(?P<priority>[0-9]) {1,3}(?P<category>[A-Za-z]{1,4})"
    r"(?: {1,3}(?P<words>[0-9]{1,5})(?![0-9]))?"
    r"(?: {1,40}+(?P<options>[^\r\n\x01-\x04 ][^\r\n\x01-\x04]{0,79}))?[ ]{0,200}+(?=[\r\n\x02]|\Z)"
)
_AGENCY: Final = re.compile(
    r"(?:(?P<selector>[0-9a-z]{4,6}) {1,4})?(?P<agency>[A-Za-z]{2,4}(?:-[a-z]{2,4})?) (?P<number>[0-9][0-9-]{0,20})"
    r"(?:#(?P<version>[0-9]{1,3}))?"
)
_ORIGIN: Final = re.compile(r"(?P<office>[A-Z]{3})/(?P<agency>[A-Z]{2,4})-(?P<number>[A-Z0-9]{2,8})")
_SELECTOR: Final = re.compile(r"[0-9a-z]{4,6}")
#: A last line that is a trailer although no ETX says so.
_TRAILER: Final = re.compile(r"(?:[A-Z]{2,4} )?[0-9]{6}(?: [A-Z]{3,4})? [A-Za-zÀ-ÿ]{3,4}\.? [0-9]{2}(?: ?[A-Z]{3,4})?[ ]*")
#: Keyword lines are no longer than this without a break, and there are no more of them.
_KEYWORDS: Final = 300
_SLUG: Final = re.compile(
    r"[^\r\n]{0,120}/[ ]*+|(?=[^\s.]{3,120}/)[^\s./]{1,120}(?:/[^\s./]{1,60})++[ ]*+|[A-ZÀ-Þ0-9]++(?:-[A-ZÀ-Þ0-9]++)++(?:,[A-Z]++)?[ ]*+"
)


def detect(text: str) -> bool:
    r"""Tell whether *text* is such a message, with its control bytes or without.

    Example:
        >>> detect("\x01bdt0123 4 vm 211  dpa 0456\r\n"), detect("bdt0123 4 vm 211  dpa 0456\n"), detect("Berlin (dpa) - ...")
        (True, True, False)
    """
    found = find_frame(text, 0, NOISE)
    if found:
        return _HEADER.match(text, found.start) is not None
    head = _HEADER.match(text, trim(text, 0, min(len(text), 200))[0])
    if head is None or head["words"] is None:
        return False  # without a frame, every field must be there
    options = (head["options"] or "").strip(" ")
    return not options or any(pattern.fullmatch(options) for pattern in (_AGENCY, _ORIGIN, _SELECTOR))


def open_message(text: str, limits: Limits = DEFAULT) -> Story:  # noqa: ARG001 - a telex is not deep
    """Take the story out of its frame; a header that is damaged is diagnosed and kept."""
    return _Message(text).open()


class _Message:
    """One message, read from its first byte to its last."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.declared = Declared(text)
        self.diagnostics: list[Diagnostic] = []
        self.raw: list[tuple[str, str]] = []
        self.extra: list[tuple[str, str]] = []

    def open(self) -> Story:
        """Read header, keyword line, text and trailer, in this order."""
        text = self.text
        frame = find_frame(text, 0, NOISE)
        start = frame.start if frame else trim(text, 0, min(len(text), 200))[0]
        head = _HEADER.match(text, start)
        if frame and not is_empty(text, 0, frame.lead):
            self.declared.add(Part.UNPARSED, 0, frame.lead)
            self.diagnostics.append(diagnostic("message-fragment", 0, frame.lead))
        if head is None:
            at = line_end(text, start)
            self.diagnostics.append(diagnostic("header-malformed", start, at))
        else:
            at = head.end()
        end, trailer = self._find_end(at)
        stx = text.find(STX, at, end)
        begin, slug = self._keywords(at, stx, end)
        self.declared.frame(frame.lead if frame else start, at)
        words = self._options(head)
        agency, language, zone = self._agency(words, slug)
        stamp, found = filed_at(text, *trailer, zone=zone, country=HOMES.get(agency or "")) if trailer else (None, ())
        self.diagnostics += found
        self._read_text(begin, end)
        return Story(
            text=text,
            envelope="iptc7901",
            header=self._header(start, at, head=head, words=words, slug=slug, stamp=stamp),
            declared=self.declared.done(),
            timestamps=(stamp,) if stamp else (),
            notices=tuple(self.declared.notices),
            format=agency,
            language=language,
            diagnostics=tuple(self.diagnostics),
        )

    def _find_end(self, at: int) -> tuple[int, tuple[int, int] | None]:
        """Find where the words end and where the trailer stands; what follows the message is none of it."""
        text = self.text
        etx = text.find(ETX, at)
        if etx >= 0:
            first, stop = etx + 1, line_end(text, etx + 1)
            start, last = trim(text, first, stop)
            following = find_frame(text, stop)
            closes = following.lead if following else len(text)
            self.declared.frame(etx, min(closes, self._frame_end(stop)))
            if following or not is_empty(text, self._frame_end(stop), len(text)):
                rest = self._frame_end(stop)
                self.declared.add(Part.UNPARSED, rest, len(text))
                self.diagnostics.append(diagnostic("message-followed", rest, len(text)))
            return etx, ((start, last) if start < last else None)
        _, last = trim(text, at, len(text))
        first = max(text.rfind("\n", at, last), text.rfind("\r", at, last)) + 1
        self.declared.frame(last, len(text))
        if first > at and _TRAILER.fullmatch(text, *trim(text, first, last)):
            start, last = trim(text, first, last)
            self.declared.add(Part.ENVELOPE, start, last)
            return first, (start, last)
        if text.find(STX, at) >= 0:
            self.diagnostics.append(diagnostic("message-truncated", last, len(text)))
        return last, None

    def _frame_end(self, at: int) -> int:
        """Step over the bytes that close a message: line breaks, DEL and EOT."""
        while at < len(self.text) and self.text[at] in "\r\n\x7f\x04 \x00\x07":
            at += 1
        return at

    def _keywords(self, at: int, stx: int, end: int) -> tuple[int, str | None]:
        """Declare the keyword line; give where the text begins, and the slug."""
        text = self.text
        start, last = trim(text, at, stx if stx >= 0 else min(end, at + _KEYWORDS))
        if stx < 0:
            last = min(line_end(text, start), end)
            if start >= last or last - start > _KEYWORDS or _SLUG.fullmatch(text, start, last) is None:
                return at, None
        if start >= last or last - start > _KEYWORDS:
            return (stx + 1 if stx >= 0 else at), None
        self.declared.frame(start, stx + 1 if stx >= 0 else last)
        self.raw.append(("keywords", text[start:last]))
        return (stx + 1 if stx >= 0 else last), as_read(text, *trim(text, start, last))

    def _options(self, head: re.Match[str] | None) -> dict[str, str]:
        """Read the optional end of the header: selector, agency, its number, version."""
        if head is None:
            return {}
        words = {"service": head["service"]}
        options = (head["options"] or "").strip(" ")
        found = _AGENCY.fullmatch(options) or _ORIGIN.fullmatch(options)
        if found:
            words |= {name: value for name, value in found.groupdict().items() if value}
        elif _SELECTOR.fullmatch(options):
            words["selector"] = options
        self.raw += [(name, value) for name, value in head.groupdict().items() if value]
        self.extra += [
            (label, words[name])
            for label, name in (("agency", "agency"), ("agency-number", "number"), ("office", "office"))
            if name in words
        ]
        return words

    def _agency(self, words: dict[str, str], slug: str | None) -> tuple[str | None, str | None, str | None]:
        """Name the agency format that header or slug declare, its language, and the zone of a trailer that names none."""
        field = words.get("agency", "").lower()
        found = AGENCY_FIELDS.get(field) or AGENCY_FIELDS.get(field.partition("-")[0])
        if found is None:
            return *next((told for start, told in SLUGS.items() if slug and slug.startswith(start)), (None, None)), None
        if found == "dpa":
            abroad = next((tongue for start, tongue in DPA_ABROAD.items() if words["service"].lower().startswith(start)), None)
            if abroad is not None:
                return found, abroad, None
        return found, LANGUAGES.get(found), ZONES.get(found)

    def _read_text(self, start: int, end: int) -> None:
        """Declare what the frame's own grammar marks in the text: pre-header, lines in carets, notebook."""
        first = trim(self.text, start, end)[0]
        if self.text[first : first + 1] == "^":
            self.extra += read_carets(self.text, start, end, self.declared, wrapped=False).fields()
            return
        closes = find_preheader(self.text, start, end)
        if closes is not None:
            read_preheader(self.text, start, closes, self.declared)
        else:
            read_flash(self.text, start, end, self.declared)
        last = read_notebook(self.text, closes or start, end, self.declared)
        read_teaser(self.text, closes or start, last, self.declared)

    def _header(
        self, start: int, end: int, *, head: re.Match[str] | None, words: dict[str, str], slug: str | None, stamp: Timestamp | None
    ) -> Header:
        start, end = trim(self.text, start, end)
        urgency = int(head["priority"]) if head else 0
        return Header(
            span=Span(start, end),
            text=as_read(self.text, start, end),
            service=head and head["service"],
            sequence=int(head["sequence"]) if head else None,
            priority=head and head["priority"],
            category=head and head["category"],
            word_count=int(head["words"]) if head and head["words"] else None,
            slug=slug,
            version=words.get("version"),
            selector=words.get("selector"),
            filed=stamp,
            urgency=urgency or None,
            ids=(head["service"] + head["sequence"],) if head else (),
            keywords=tuple(word.strip(" ") for word in slug.split("/") if word.strip(" ")) if slug else (),
            extra=tuple(self.extra),
            raw=tuple(self.raw),
        )
