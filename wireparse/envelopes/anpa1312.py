r"""ANPA 1312: the text telex of North American agencies.

    [ENQ ENQ ENQ codes CR LF]
    SYN SYN SOH level number US selector CR LF                       \x16\x16\x01a0627\x1fqlnt-
    priority SP category DC3 DC1 SP keyword SP version SP day SP words CR LF   u i\x13\x11 BC-US--Snow 2ndLd-Writethru 02-26 0540
    STX text                                                         see `carets` and `indents`
    ETX footer CR LF                                                 \x03AP-NY-02-26-19 1509GMT<
    FF CR LF EOT

The service level is one letter, the story number three to five digits; a supplier's own words may stand before US. Priority and
category are letters. DC3 or DC4, then DC1 for text and DC2 for tables, are missing from some wires. The keyword is cut at 24
characters, its full form is the first line in carets, with the version and the words of this take; the header counts those of
the whole story. The day is month-day, day-month at Kyodo. The footer is the filing time: source, month, day, year, clock and zone;
Kyodo writes the clock first, in Tokyo time. There may be no footer.
"""

from __future__ import annotations

import re
from typing import Final

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.envelopes.carets import Slug, declare_version, read_carets
from wireparse.envelopes.data.anpa import HOME, SOURCES, URGENCIES, ZONES
from wireparse.envelopes.telex import EOT, ETX, NOISE, STX, Declared, find_frame, is_empty, trim
from wireparse.envelopes.times import filed_at
from wireparse.limits import DEFAULT, Limits
from wireparse.model.elements import Header, Timestamp
from wireparse.model.spans import Span, line_end
from wireparse.story import Part, Story, as_read

_FIRST: Final = re.compile(
    r"(?P<service>[A-Za-z])(?P<sequence>[0-9]{3,5})(?P<vendor>[^\x00-\x1f]{0,24})\x1f ?(?P<selector>[A-Za-z0-9-]{0,8})[ ]*+(?:\r\n|\r|\n)?"
)
_SECOND: Final = re.compile(
    r"(?P<priority>[A-Za-z]) {1,2}(?P<category>[A-Za-z]) ?(?P<codes>[\x11-\x14]{0,3}) {0,4}(?P<words>[^\r\n\x02]{0,120})"
)
_COUNTS: Final = re.compile(r"(?:(?:(?<= )|^)(?P<day>[0-9]{2}-[0-9]{2})(?= |$))(?: {1,4}(?P<count>[0-9]{1,5}))?[ ]*")
_MNEMONIC: Final = re.compile(r"&[A-Z][A-Za-z0-9]{1,3};")
_FOOTER: Final = re.compile(
    r"[A-Z]{2,5}(?:-[A-Z]{1,5})?-[^\r\n<]{0,60}|[0-9]{2}:[0-9]{2} [0-9]{2}-[0-9]{2}-[0-9]{2}"
    r"|[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{2}-[0-9]{2}-[0-9]{2}"
)


def detect(text: str) -> bool:
    r"""Tell whether *text* is such a message.

    Example:
        >>> detect("\x16\x16\x01a0627\x1fqlnt-\nu i\x13\x11 BC-Snow 02-26 0540\r\n"), detect("\x01bdt0123 4 vm 211\r\n")
        (True, False)
    """
    found = find_frame(text, 0, NOISE)
    return found is not None and _FIRST.match(text, found.start) is not None


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

    def open(self) -> Story:
        """Read the two lines of the header, the text and the footer, in this order."""
        text = self.text
        frame = find_frame(text, 0, NOISE)
        before, start = frame or (0, 0)
        if not is_empty(text, 0, before):
            self.declared.add(Part.UNPARSED, 0, before)
            self.diagnostics.append(diagnostic("message-fragment", 0, before))
        first = _FIRST.match(text, start)
        second = _SECOND.match(text, first.end()) if first else None
        at = second.end() if second else first.end() if first else line_end(text, start)
        if first is None or second is None:
            self.diagnostics.append(diagnostic("header-malformed", start, at))
        stx = text.find(STX, at)
        end, footer = self._find_end(max(at, stx))
        begin = stx + 1 if at <= stx < end and is_empty(text, at, stx) else at
        self.declared.frame(before, begin)
        counts = self._counts(second)
        keyword, version = counts.get("keyword", ""), counts.get("version")
        tabular = second is not None and "\x12" in second["codes"]
        slug = read_carets(text, begin, end, self.declared, keyword=keyword, tabular=tabular)
        told = slug.version or version or slug.slug or keyword
        if told:
            declare_version(self.declared, told, before, end)
        agency = self._agency(first, slug, footer)
        stamp, found = filed_at(text, *footer, zone=ZONES.get(agency or ""), country=HOME) if footer else (None, ())
        self.diagnostics += found
        return Story(
            text=text,
            envelope="anpa1312",
            header=self._header(
                (start, at), first=first, second=second, slug=slug, counts=counts, version=slug.version or version, stamp=stamp
            ),
            declared=self.declared.done(),
            timestamps=(stamp,) if stamp else (),
            notices=tuple(self.declared.notices),
            format=agency,
            diagnostics=tuple(self.diagnostics),
        )

    def _find_end(self, at: int) -> tuple[int, tuple[int, int] | None]:
        """Find where the words end and where the footer stands; what follows the message is none of it."""
        text = self.text
        etx = text.find(ETX, at)
        following = find_frame(text, at)
        if etx < 0 or (following and following.lead < etx):
            end = following.lead if following else len(text)
            last = trim(text, at, end)[1]
            self.diagnostics.append(diagnostic("message-truncated", last, end))
            self._rest(end)
            return end, None
        stop = line_end(text, etx + 1)
        start, last = trim(text, etx + 1, stop)
        if start >= last:  # some wires send the footer on a line of its own
            below = trim(text, stop, min(len(text), stop + 2))[0]
            last = trim(text, below, line_end(text, below))[1]
            if _FOOTER.match(text, below, last):
                start, stop = below, last
        while last > start and text[last - 1] in "< ":
            last -= 1
        eot = text.find(EOT, stop)
        closes = following.lead if following else len(text)
        closes = eot + 1 if 0 <= eot < closes and is_empty(text, stop, eot) else stop
        while closes < len(text) and text[closes] in "\r\n \x00\x7f\x0c\x04":
            closes += 1
        self.declared.frame(etx, closes)
        self._rest(closes)
        return etx, ((start, last) if _FOOTER.match(text, start, last) else None)

    def _rest(self, at: int) -> None:
        """Declare what follows the message."""
        if not is_empty(self.text, at, len(self.text)):
            self.declared.add(Part.UNPARSED, at, len(self.text))
            self.diagnostics.append(diagnostic("message-followed", at, len(self.text)))

    def _counts(self, second: re.Match[str] | None) -> dict[str, str]:
        """Read the second line behind the codes: keyword, version, day, words."""
        if second is None:
            return {}
        self.raw += [(name, second[name]) for name in ("priority", "category") if second[name]]
        words = second["words"].rstrip(" \x00")
        counts: dict[str, str] = {}
        found = None
        for found in _COUNTS.finditer(words):  # noqa: B007 - the last one counts
            pass
        if found is not None:
            counts = {name: value for name, value in found.groupdict().items() if value}
            words = words[: found.start()]
        keyword, _, version = _MNEMONIC.sub("", words).strip(" ").partition(" ")
        counts |= {name: value for name, value in (("keyword", keyword), ("version", " ".join(version.split(" ")).strip(" "))) if value}
        self.raw += counts.items()
        return counts

    def _agency(self, first: re.Match[str] | None, slug: Slug, footer: tuple[int, int] | None) -> str | None:
        """Name the agency format that footer, selector or slug declare."""
        signs = [self.text[footer[0] : footer[1]]] if footer else []
        signs += [value for value in (first and first["selector"], first and first["vendor"], slug.slug) if value]
        return next((name for sign in signs for start, name in SOURCES.items() if sign.startswith(start)), None)

    def _header(
        self,
        place: tuple[int, int],
        *,
        first: re.Match[str] | None,
        second: re.Match[str] | None,
        slug: Slug,
        counts: dict[str, str],
        version: str | None,
        stamp: Timestamp | None,
    ) -> Header:
        start, end = trim(self.text, *place)
        extra = [(name, counts[name]) for name in ("day",) if name in counts]
        if first and first["vendor"].strip(" "):
            extra.append(("vendor", first["vendor"].strip(" ")))
        if slug.slug and "keyword" in counts:
            extra.append(("keyword", counts["keyword"]))
        priority = second["priority"] if second else None
        raw = [(name, first[name]) for name in ("service", "sequence", "selector") if first[name]] if first else []
        return Header(
            span=Span(start, end),
            text=as_read(self.text, start, end),
            service=first and first["service"],
            sequence=int(first["sequence"]) if first else None,
            priority=priority,
            category=second and second["category"],
            word_count=int(counts["count"]) if "count" in counts else slug.words,
            slug=slug.slug or counts.get("keyword"),
            version=version,
            selector=(first and first["selector"]) or None,
            filed=stamp,
            urgency=URGENCIES.get(priority.lower()) if priority else None,
            ids=(first["service"] + first["sequence"],) if first else (),
            extra=(*extra, *slug.fields()),
            raw=(*raw, *self.raw, *((("slug-line", slug.raw),) if slug.raw else ())),
        )
