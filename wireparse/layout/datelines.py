"""Recognise the dateline that opens a text: places, region, date, agency and the dash before the lead's words.

The grammar, after the copy of some thirty agencies:
`[(TAG) -] PLACE[/PLACE …][, REGION | (REGION)] [,] [DATE] [,] [(TAG) | /TAG/ | TAG] [- | . | : | =]`.
A place alone opens nothing; there must be a date or a tag, or the agency format must declare the shape ("PLACE -").
"""

from __future__ import annotations

import re
from typing import Final

from wireparse.layout.dateline_grammar import DatelineReader
from wireparse.layout.dateline_parts import DatelineHabits, DatelineParts, is_month
from wireparse.layout.dateline_places import CARELESS
from wireparse.layout.dateline_tokens import WINDOW
from wireparse.lazy import pattern
from wireparse.story import BLANKS

#: How far into a text a dateline may stand behind a standfirst.
_STANDFIRST: Final = 700
_CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿ][\w'’.‐\u0300-\u036f\u064b-\u0652\u0900-\u097f-]*+"
#: Words with capitals and small words among them, up to a mark or number: all that can open a dateline, and little else.
_OPENING: Final = re.compile(
    rf"[(*0-9]|{_CAPITAL}(?:[ \u00a0](?:[a-zß-öø-ÿ]{{1,5}}['’ ]){{0,2}}+{_CAPITAL}){{0,9}}+"
    rf"[{BLANKS}\r\n]{{0,8}}(?:[,،(\[/–—_-]|[0-9]|[a-zß-öø-ÿ]{{1,3}}[ ][A-Z]|(?<=[.–—-]))"
)
#: What closes a dateline, names its agency or is a date by itself; a hyphen inside a word is none of these.
_CLOSER: Final = re.compile(r"[–—―‒_:=(\[/]|(?<![^\W\d_])-|-(?![^\W\d_])|[0-9]\.[0-9]")
#: "LISMORE, Tenn., March 6 - ", "LISMORE, 6 March -": the commonest of all, which need no reader.
_PLAIN: Final = re.compile(
    r"((?:[A-Z]{2,}\.? ){0,3}+[A-Z]{2,})(?:, (?P<region>[A-Z][a-z]{1,11}\.?|[A-Z]\.[A-Z]\.)(?=, [A-Z]))?+, (?P<date>"
    r"(?P<month>[A-Z][a-z]{2,8}|[A-Z]{3,9}) (?P<day>[0-9]{1,2})|(?P<first>[0-9]{1,2}) (?P<name>[A-Z][a-z]{2,8})) -[ \r\n]{0,12}(?=[A-Za-z])"
)
_LAST_DAY: Final = 31
_SENTENCE_END: Final = r"[.!?:\"“”»)] (?=[^\W\d_a-z])"


def find_dateline(text: str, start: int, end: int, habits: DatelineHabits) -> DatelineParts | None:
    """Find the dateline that begins at *start* and ends at *end* at the latest; nothing longer than 200 characters is one."""
    first = text[start : start + 1]
    for shape in habits.patterns:
        found = shape.match(text, start, min(end, start + WINDOW))
        if found:
            return _from_match(text, found, end)
    if not first or not (first.isalpha() or first in "(*0123456789"):
        return None
    if not _OPENING.match(text, start, end) and not CARELESS.match(text, start, end):
        return None
    limit = min(end, start + WINDOW)
    plain = _PLAIN.match(text, start, limit)
    if plain and _is_dated(plain, habits.language):
        region = plain.span("region") if plain["region"] else None
        return DatelineParts(start, plain.end(), (plain.span(1),), region, plain.span("date"), (), "PLACE DATE -")
    if habits.closed and not _CLOSER.search(text, start, limit):
        return None
    return DatelineReader(text, start, end, habits).read()


def _is_dated(plain: re.Match[str], language: str | None) -> bool:
    """Tell whether the plain dateline has a day of a month; on "MAY, 6 March - ", which may begin with one, the reader decides."""
    if plain["month"]:
        return 1 <= int(plain["day"]) <= _LAST_DAY and is_month(plain["month"], language)
    return 1 <= int(plain["first"]) <= _LAST_DAY and is_month(plain["name"], language) and not is_month(plain[1], language)


def find_inner_dateline(text: str, start: int, end: int, habits: DatelineHabits) -> DatelineParts | None:
    """Find a dateline that stands behind a standfirst on the same line, where the agency writes so."""
    if not habits.inner:
        return None
    for gap in pattern(_SENTENCE_END).finditer(text, start, min(end, start + _STANDFIRST)):
        found = find_dateline(text, gap.end(), end, habits)
        if found is not None and found.shape in habits.inner:
            return found
    return None


def _from_match(text: str, found: re.Match[str], end: int) -> DatelineParts:
    """Make the parts of a dateline that a format's own pattern describes."""
    spans = {name: found.span(name) for name, value in found.groupdict().items() if value}
    at = found.end()
    while at < end and (text[at] in BLANKS or text[at] in "\r\n"):
        at += 1
    return DatelineParts(
        found.start(),
        at,
        (spans["place"],) if "place" in spans else (),
        spans.get("region"),
        spans.get("date"),
        (spans["agency"],) if "agency" in spans else (),
        "pattern",
    )
