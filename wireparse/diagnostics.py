"""What is wrong or open about a dispatch: stable codes in one table, and the `Diagnostic` that carries one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

import attrs

from wireparse.model.kinds import Severity
from wireparse.model.spans import Shown, Span, line_and_column, line_end, line_start

#: Every code with its severity and the template of its message. Codes are part of the API; messages may change.
CODES: Final[Mapping[str, tuple[Severity, str]]] = MappingProxyType(
    {
        # the bytes and the text
        "encoding-guessed": (Severity.WARNING, "no encoding was declared and the bytes are not UTF-8; read as {encoding}"),
        "encoding-replaced": (Severity.WARNING, "{count} bytes could not be decoded as {encoding} and became U+FFFD"),
        "encoding-unknown": (Severity.WARNING, "the encoding {encoding!r} is not known; it was guessed"),
        "replacement-character": (Severity.WARNING, "the text came with U+FFFD: characters were lost before it got here"),
        "lone-surrogate": (Severity.WARNING, "the text holds a lone surrogate, which UTF-8 cannot write"),
        "mojibake": (Severity.WARNING, "the text looks as if UTF-8 had been read as a one-byte encoding"),
        "empty-text": (Severity.WARNING, "there are no words in this text"),
        "nothing-recognised": (Severity.WARNING, "no part of a dispatch was recognised"),
        "limit-exceeded": (Severity.ERROR, "there are more than {most} {what}; {rest} was not read"),
        # the envelope
        "header-malformed": (Severity.WARNING, "the header of the message cannot be read; its line was kept"),
        "message-fragment": (Severity.WARNING, "the end of another message stands before this one; it was not read"),
        "message-followed": (Severity.WARNING, "more follows this message; cut it with split_dispatches"),
        "message-truncated": (Severity.WARNING, "the message breaks off before its end"),
        "several-items": (Severity.WARNING, "there are {count} stories in this message; the first was read, split_dispatches cuts them"),
        "markup-refused": (Severity.ERROR, "the document was not parsed: {reason}"),
        "markup-malformed": (Severity.ERROR, "the document is not well-formed: {reason}; what stands before that place was read"),
        "markup-controls": (Severity.WARNING, "{count} control characters that XML forbids were read as blanks"),
        "json-malformed": (Severity.ERROR, "the document is not JSON: {reason}"),
        "date-unreadable": (Severity.WARNING, "{value!r} is no date that can be read"),
        # the layout
        "no-headline": (Severity.INFO, "no headline was found"),
        "format-ambiguous": (Severity.INFO, "the text looks like {names}; it was read as generic"),
        "format-uncertain": (Severity.INFO, "there is a hint of {name}, but not enough; the text was read as generic"),
        # the timestamps
        "zone-missing": (Severity.WARNING, "no zone is written or given for this time; it has no instant"),
        "zone-unknown": (Severity.WARNING, "{zone} is no zone that is known; this time has no instant"),
        "zone-ambiguous": (Severity.WARNING, "{zone} may be {candidates}; this time has no instant"),
        "zone-assumed": (Severity.INFO, "the zone of this time is assumed: {zone}"),
        "zone-season-mismatch": (Severity.WARNING, "{zone} is not the time of that season; kept as written"),
        "date-impossible": (Severity.WARNING, "there is no such date or time"),
        "date-order-ambiguous": (Severity.WARNING, "this date may be {first} or {second}; it has no instant"),
        "relative-day-ambiguous": (Severity.INFO, "this day may be {first} or {second}; it was left open"),
        "weekday-mismatch": (Severity.WARNING, "{date} was not a {weekday}; kept as written"),
        "clocks-disagree": (Severity.WARNING, "the clocks of this line tell different instants; the first was kept"),
        "local-time-ambiguous": (Severity.WARNING, "the clocks showed this time twice that day; the first was taken"),
        "local-time-missing": (Severity.WARNING, "the clocks skipped this time that day"),
        "updated-before-published": (Severity.WARNING, "the update is earlier than the publication"),
        "updated-long-after": (Severity.WARNING, "the update is {days} days after the publication"),
        # the quotations
        "unbalanced-mark": (Severity.WARNING, "this quotation mark has no partner"),
    }
)


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Diagnostic(Shown):
    r"""Something about the dispatch that a user may want to know; content never raises, it is diagnosed.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch('Titre\n\n"Oui, a dit le ministre.\n')
        >>> [d.code for d in dispatch.diagnostics if d.code == "unbalanced-mark"]
        ['unbalanced-mark']
    """

    code: str
    severity: Severity
    message: str
    span: Span

    def render(self, text: str) -> str:
        r"""Show the diagnostic under the line of *text* (the dispatch's) that it speaks of, with line, column and marker.

        Example:
            >>> import wireparse
            >>> dispatch = wireparse.parse_dispatch('Ferry reopens\n\n"The ferry is back, she said.', language="en")
            >>> print(dispatch.diagnostics[0].render(dispatch.text))  # doctest: +ELLIPSIS
            warning[unbalanced-mark] line 3, column 1: ...
                "The ferry is back, she said.
                ^
        """
        line, column = line_and_column(text, self.span.start)
        first, last = line_start(text, self.span.start), line_end(text, self.span.start)
        left = max(first, self.span.start - 60)
        right = min(last, left + 100)
        shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[left:right])
        width = max(1, min(self.span.end, right) - self.span.start)
        marker = " " * (self.span.start - left) + "^" + "~" * (width - 1)
        return f"{self.severity.lower()}[{self.code}] line {line}, column {column}: {self.message}\n    {shown}\n    {marker}"


def diagnostic(code: str, start: int, end: int, /, **values: object) -> Diagnostic:
    """Make the diagnostic of *code* for `[start, end)`, its message filled with *values*.

    Raises:
        KeyError: the code is not in `CODES`.
    """
    severity, template = CODES[code]
    return Diagnostic(code=code, severity=severity, message=template.format(**values), span=Span(start, end))


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sort by place, then code, each finding once."""
    found = tuple(diagnostics)
    if len(found) < 2:  # noqa: PLR2004 - most dispatches have none, or one
        return found
    return tuple(sorted(dict.fromkeys(found), key=lambda d: (d.span.start, d.span.end, d.code, d.message)))
