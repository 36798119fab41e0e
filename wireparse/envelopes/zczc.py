r"""ZCZC ... NNNN: the frame of the international telegraph service, as newsrooms and suppliers still send it.

    [blanks] ZCZC source or number
    [address line: YY ABC]
    $S                     one mark and the value of the field, a line each, empty lines between them or not
    :Snow
    ^Snow closes airports
    ^J
    text
    [NNNN]

What a mark means depends on the supplier, see `data.zczc`; values are read by position, unknown marks kept. Line breaks may be
CR alone.
"""

from __future__ import annotations

import re
from typing import Final

from wireparse.envelopes.bylines import is_byline
from wireparse.envelopes.data.zczc import HEADLINE_FIRST, SUPPLIERS
from wireparse.envelopes.telex import Declared, is_empty, trim
from wireparse.limits import DEFAULT, Limits
from wireparse.model.elements import Header
from wireparse.model.spans import Span
from wireparse.story import Line, Part, Story, as_read, split_lines

_START: Final = re.compile(r"[ \t\r\n\ufeff\x00-\x08\x0c\x0e-\x1f]{0,200}(?P<frame>ZCZC)(?![A-Za-z0-9])[ \t]?(?P<source>[^\r\n]{0,60})")
_END: Final = re.compile(r"(?<![^\r\n])[ \t]{0,20}NNNN(?![A-Za-z0-9])")
_MARKS: Final = "$:=^*&+#%~@!"
_ADDRESS: Final = re.compile(r"YY [A-Z0-9 ]{1,20}|[A-Z0-9]{2,4}(?: [A-Z0-9]{2,4}){0,2}")
_DAY: Final = re.compile(r"(?:[A-Z][a-z]{2,8},? )?[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4}")
#: There are no more fields than this, and a value is no longer.
_FIELDS: Final = 24
_VALUE: Final = 200
_HEADLINE: Final = 160

Field = tuple[str, int, int]


def detect(text: str) -> bool:
    r"""Tell whether *text* is such a message.

    Example:
        >>> detect("ZCZC AAP\n$A\n:Snow\n"), detect("ZCZCX")
        (True, False)
    """
    return _START.match(text) is not None


def open_message(text: str, limits: Limits = DEFAULT) -> Story:  # noqa: ARG001 - a telex is not deep
    """Take the story out of its frame."""
    declared = Declared(text)
    start = _START.match(text)
    begin = start.end() if start else 0
    source = start["source"].strip(" \t") if start else ""
    end = _find_end(text, begin, declared)
    lines = split_lines(text, begin, min(end, begin + _FIELDS * _VALUE))
    fields, body = _read_fields(text, lines, begin)
    name = _supplier({mark for mark, _, _ in fields}, bool(fields))
    _, meanings, agency, language = SUPPLIERS.get(name, ("", {}, None, None))
    named = [(meanings.get(mark, mark), start, end) for mark, start, end in fields]
    at = start.start("frame") if start else 0
    for field, first, last in named:
        declared.frame(at, first if field == "headline" else last)
        if field == "headline":
            declared.add(Part.HEADLINE, first, last)
        at = last
    declared.frame(at, body)
    _first_line(text, body, end, declared, headline=name in HEADLINE_FIRST)
    return Story(
        text=text,
        envelope="zczc",
        header=_header(text, start.start("frame") if start else 0, body, source, named),
        declared=declared.done(),
        format=agency,
        language=language,
    )


def _find_end(text: str, begin: int, declared: Declared) -> int:
    """Find where the words end, and declare the closing letters."""
    found = _END.search(text, begin)
    if found is None:
        return len(text)
    declared.frame(found.start(), found.end())
    if not is_empty(text, found.end(), len(text)):
        declared.add(Part.UNPARSED, found.end(), len(text))
    return found.start()


def _read_fields(text: str, lines: list[Line], begin: int) -> tuple[list[Field], int]:
    """Read the fields below the first line; give them and the offset at which the text begins."""
    fields: list[Field] = []
    body = begin
    for line in lines:
        start, end = trim(text, line.start, line.end)
        if start >= end:
            continue
        is_field = text[start] in _MARKS and text[start + 1 : start + 2] != " " and end - start <= _VALUE and len(fields) < _FIELDS
        if not is_field and (fields or _ADDRESS.fullmatch(text, start, end) is None):
            break
        body = line.end
        if is_field:
            fields += _parted(text, start, end)
        else:
            fields.append(("", start, end))
    return fields, body


def _parted(text: str, start: int, end: int) -> list[Field]:
    """Read one line of fields: one mark and its value, or two, as in ":RACING :Fields"."""
    second = text.find(f" {text[start]}", start + 1, end)
    if second < 0 or text[start] == "^":
        return [(text[start], *trim(text, start + 1, end))]
    return [(text[start], *trim(text, start + 1, second)), (text[second + 1], *trim(text, second + 2, end))]


def _supplier(marks: set[str], any_field: bool) -> str:  # noqa: FBT001
    """Name the supplier whose marks these are."""
    return next((name for name, (signs, *_) in SUPPLIERS.items() if any_field and marks & set(signs)), "")


def _first_line(text: str, body: int, end: int, declared: Declared, *, headline: bool) -> None:
    """Declare the first line of the text where it is a byline, or the supplier's *headline* with the day below it."""
    lines = [span for line in split_lines(text, body, min(end, body + 2000)) if (span := trim(text, line.start, line.end))[0] < span[1]]
    if lines and is_byline(text[slice(*lines[0])]):
        declared.add(Part.BYLINE, *lines[0])
    elif headline and lines and lines[0][1] - lines[0][0] <= _HEADLINE:
        declared.add(Part.HEADLINE, *lines[0])
        if len(lines) > 1 and _DAY.fullmatch(text, *lines[1]):
            declared.add(Part.TIMESTAMP, *lines[1])


def _header(text: str, start: int, end: int, source: str, named: list[Field]) -> Header:
    """Put the fields in their places; those of the same name keep their order, the first filled one counts."""
    values: dict[str, str] = {}
    raw = [("source", source)] if source else []
    for field, first, last in named:
        words = as_read(text, first, last)
        raw.append((field or "address", words))
        if words:
            values.setdefault(field, words)
    start, end = trim(text, start, end)
    known = {"category", "slug", "service", "subject", "headline"}
    return Header(
        span=Span(start, end),
        text=as_read(text, start, end),
        service=values.get("service"),
        category=values.get("category"),
        slug=values.get("slug"),
        keywords=(values["slug"],) if "slug" in values else (),
        subjects=tuple(words for field, words in raw if field == "subject"),
        extra=tuple((field, words) for field, words in raw if field not in known and words),
        raw=tuple(raw),
    )
