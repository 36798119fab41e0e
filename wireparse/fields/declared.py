"""What a transport declares as such: datelines without the marks of prose, embargoes inside notices."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from wireparse.lazy import pattern
from wireparse.model.elements import Dateline, Timestamp
from wireparse.model.kinds import Role
from wireparse.model.spans import Span
from wireparse.story import BLANKS, Block, as_read
from wireparse.timestamps.reading import dateline_time, header_times
from wireparse.timestamps.settings import ClockSettings

_LONGEST: Final = 120
_LONGEST_NOTICE: Final = 600
_LONGEST_SIGNOFF: Final = 40
_INITIALS: Final = r"[A-Za-z]{2,4}(?: ?(?://|[/-]) ?[A-Za-z]{2,4}){1,5}"
_AGENCY: Final = rf"[{BLANKS}]*[(/]([^()/]{{2,30}})[)/][{BLANKS}]*\Z"
_CLOSING: Final = " -–—.:_=" + BLANKS
_PARTING: Final = rf"[{BLANKS}]+[-–—][{BLANKS}]+|[,(،、，]"
_DIGIT: Final = r"[0-9]"


def declared_dateline(text: str, start: int, end: int, clock: ClockSettings) -> Dateline | None:
    """Read the dateline `[start, end)` that the transport itself marks; None when it names no place.

    The place runs to the first comma, bracket or dash; what follows is its region, or a date if there are digits in it. A source
    in brackets at the end is the agency.
    """
    first, last = _inside(text, start, _back(text, start, min(end, start + _LONGEST)))
    agency = pattern(_AGENCY).search(text, first + 1, last)
    last = _back(text, first, agency.start()) if agency else last
    parting = pattern(_PARTING).search(text, first, last)
    stop = _back(text, first, parting.start()) if parting else last
    places = tuple(place for piece in text[first:stop].split("/") if (place := as_read(piece, 0, len(piece)).strip(_CLOSING)))
    if not any(c.isalpha() for place in places for c in place):
        return None
    rest = (parting.end(), last) if parting else (last, last)
    stamp = _date(text, *rest, clock)
    region = (
        as_read(text, *rest).strip(_CLOSING.replace(".", "") + ",()") if stamp is None and not pattern(_DIGIT).search(text, *rest) else ""
    )
    return Dateline(
        span=Span(start, end),
        text=as_read(text, start, end),
        places=places,
        region=region or None,
        agencies=(as_read(text, *agency.span(1)),) if agency else (),
        timestamp=stamp,
    )


def embargo_times(text: str, notices: Iterable[Block], clock: ClockSettings) -> list[Timestamp]:
    """Read the embargoes that stand in *notices*: "(Sperrfrist 24. Oktober 07.15 Uhr)", "Embargoed to 0600 Tuesday March 4"."""
    stamps: list[Timestamp] = []
    for block in notices:
        end = min(block.end, block.start + _LONGEST_NOTICE)
        if pattern(_DIGIT).search(text, block.start, end):
            stamps += [stamp for stamp in header_times(text, block.start, end, clock).timestamps if stamp.role is Role.EMBARGO]
    return stamps


def declared_initials(text: str, start: int, end: int) -> tuple[str, ...]:
    """Part initials that the transport itself marks as sign-off: "te/ab", "AB-CDE", "RS // TV"; nothing when they are none."""
    words = text[start:end].strip("() ") if end - start <= _LONGEST_SIGNOFF else ""
    return tuple(pattern("[/ -]+").split(words)) if pattern(_INITIALS).fullmatch(words) else ()


def _inside(text: str, start: int, end: int) -> tuple[int, int]:
    """Step into the brackets of "(Newtown)", where nothing else is in the dateline."""
    if text[start : start + 1] == "(" and text.find(")", start, end) == end - 1:
        return start + 1, end - 1
    return start, end


def _back(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _CLOSING and text[end - 1] != ".":
        end -= 1
    return end


def _date(text: str, start: int, end: int, clock: ClockSettings) -> Timestamp | None:
    """Read the date behind the place, from its first digit's word on."""
    return dateline_time(text, start, end, clock) if start < end and pattern(_DIGIT).search(text, start, end) else None
