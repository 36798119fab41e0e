"""Scan a line from left to right: the pieces of time in it, and how many foreign words stand before each."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from wireparse.model.kinds import Precision, Role
from wireparse.timestamps.clocks import four_digits, read_clock
from wireparse.timestamps.data import zones as zone_table
from wireparse.timestamps.dates import is_year, read_date, read_short_date
from wireparse.timestamps.lexicon import Lexicon, lexicon_for, match_phrase, weekday_at
from wireparse.timestamps.pieces import Clock, Date, Label, Moment, Piece, Weekday, Zone
from wireparse.timestamps.tokens import AMPM, END, ISO, MARK, NUMBER, Tokens
from wireparse.timestamps.zones import ZoneWords, read_zone, zone_words

_COLONS: Final = frozenset(":：")
_ISO: Final = re.compile(
    r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})t([0-9]{2}):?([0-9]{2})?(?::?([0-9]{2})(?:[.,]([0-9]+))?)?(z|[+\u2212-][0-9]{2}(?::?[0-9]{2})?)?"
)


class Found(NamedTuple):
    """A piece and its distance: how many words and numbers that mean nothing to us stand between it and the piece before."""

    piece: Piece
    gap: int


def scan(tokens: Tokens, language: str | None) -> list[Found]:
    """Find the pieces of time in *tokens*, in their order; each token is looked at a bounded number of times."""
    lexicon, zones = lexicon_for(language), zone_words(language)
    kinds = tokens.kinds
    found: list[Found] = []
    at = gap = 0
    while (kind := kinds[at]) != END:
        if kind == MARK:
            at += 1
            continue
        if kind == NUMBER:
            piece = _number(tokens, at, lexicon, zones, found, gap)
        elif kind == ISO:
            piece = _iso(tokens, at)
        else:
            piece = _word(tokens, at, lexicon, zones, found, gap)
        if piece is None and kind == NUMBER and _year_at_the_end(tokens, at, found, gap):
            at += 1
        elif piece is None:
            gap += kind == NUMBER or tokens.words[at] not in lexicon.openers
            at += 1
        else:
            found.append(Found(piece, gap))
            at, gap = piece.end, 0
    return found


def _number(tokens: Tokens, at: int, lexicon: Lexicon, zones: ZoneWords, found: list[Found], gap: int) -> Piece | None:
    """Read what begins with a number: a date, a clock time, or a date without a year where a time stands beside it."""
    date = read_date(tokens, at, lexicon)
    if date is not None:
        return date
    before = found[-1].piece if found and gap == 0 else None
    opened = at > 0 and tokens.words[at - 1] in lexicon.clock_openers
    if not opened and at > 1 and tokens.words[at - 1] == ".":
        opened = tokens.words[at - 2] in lexicon.clock_openers  # "kl. 13.05"
    behind_date = isinstance(before, Date) and before.day is not None and before.year is not None
    clock = read_clock(tokens, at, lexicon, zones, dotted=opened or behind_date)
    if clock is None and isinstance(before, Label) and len(tokens.words[at]) == 4 and read_date(tokens, at + 1, lexicon):  # noqa: PLR2004
        clock = four_digits(tokens, at)  # "Embargoed to 0001 Friday September 9"
    if clock is not None:
        return clock
    short = read_short_date(tokens, at) if tokens.words[at + 1] in ("/", ".") else None
    if short is None:
        return None
    if isinstance(before, Label) or _clock_follows(tokens, short.end, lexicon, zones):
        return short
    return short if any(isinstance(f.piece, Date) and f.piece.year for f in found) and tokens.words[at - 1] in ("(", "（") else None


def _year_at_the_end(tokens: Tokens, at: int, found: list[Found], gap: int) -> bool:
    """Give a year behind the clock time to the date before it: "Wed Sep 28 12:04:05 EDT 2016"."""
    if gap or len(found) < 2 or not is_year(tokens.values[at], tokens.words[at]):  # noqa: PLR2004
        return False
    date, clock = found[-2].piece, found[-1].piece
    if not (isinstance(date, Date) and date.year is None and isinstance(clock, Clock)):
        return False
    found[-2] = Found(date._replace(year=tokens.values[at]), found[-2].gap)
    found[-1] = Found(clock._replace(end=at + 1), found[-1].gap)
    return True


def _clock_follows(tokens: Tokens, at: int, lexicon: Lexicon, zones: ZoneWords) -> bool:
    """Tell whether a clock time stands behind token *at*, with nothing but marks and openers between."""
    for here in range(at, at + 3):
        if tokens.kinds[here] == NUMBER:
            return (
                read_clock(tokens, here, lexicon, zones, dotted=here > at and tokens.words[here - 1] in lexicon.clock_openers) is not None
            )
        if tokens.kinds[here] != MARK and tokens.words[here] not in lexicon.openers:
            return False
        if tokens.kinds[here] == END:
            return False
    return False


def _word(tokens: Tokens, at: int, lexicon: Lexicon, zones: ZoneWords, found: list[Found], gap: int) -> Piece | None:
    """Read what begins with a word: a date, a label, a clock time in words, a zone, a weekday or a relative day."""
    word = tokens.words[at]
    if word in lexicon.names:
        date = read_date(tokens, at, lexicon)
        if date is not None:
            return date
    if word in lexicon.labels:
        label = match_phrase(tokens, at, lexicon.labels)
        if label is not None:
            role, end = label
            return Label(at, end, role, tokens.words[end] in _COLONS) if isinstance(role, Role) else None
    if word in lexicon.moments or word in lexicon.meridiems:
        clock = read_clock(tokens, at, lexicon, zones)
        if clock is not None:
            return clock
    weekday = weekday_at(tokens, at, lexicon) if word in lexicon.names else None
    if weekday is not None:
        behind = weekday[1] + 1 if tokens.words[weekday[1]] == "." and tokens.glued(weekday[1]) else weekday[1]
        return Weekday(at, behind, weekday[0], None)
    if word in lexicon.days:
        day = match_phrase(tokens, at, lexicon.days)
        if day is not None and isinstance(day[0], int):
            return Weekday(at, day[1], None, day[0])
    if tokens.kinds[at] != AMPM and tokens.raw(at).isupper():
        return _stray_zone(tokens, at, zones, found, gap)
    return None


def _stray_zone(tokens: Tokens, at: int, zones: ZoneWords, found: list[Found], gap: int) -> Zone | None:
    """Read letters of a zone that stand behind the date ("18:04 28/09/2016 GMT") or before the clock time ("GMT 16:04")."""
    name = tokens.raw(at)
    if not (name in zone_table.FIXED or name in zone_table.GENERIC or name in zone_table.AMBIGUOUS):
        return None
    behind_date = gap == 0 and len(found) > 1 and isinstance(found[-1].piece, Date) and isinstance(found[-2].piece, Clock)
    before_clock = tokens.kinds[at + 1] == NUMBER and len(name) > 2 and tokens.words[at + 2] in (":", "h", ".")  # noqa: PLR2004
    return read_zone(tokens, at, zones) if behind_date or before_clock else None


def _iso(tokens: Tokens, at: int) -> Piece | None:
    """Read an ISO 8601 date and time, or a date by its week."""
    word = tokens.words[at]
    try:
        if "w" in word:
            day = dt.date.fromisocalendar(int(word[:4]), int(word[6:8]), int(word[9]))
            return Date(at, at + 1, day.year, day.month, day.day)
        match = _ISO.fullmatch(word)
        if match is None:
            return None
        year, month, day_, hour, minute, second, fraction, zone = match.groups()
        micro = int((fraction or "0")[:6].ljust(6, "0"))
        local = dt.datetime(int(year), int(month), int(day_), int(hour), int(minute or 0), int(second or 0), micro)  # noqa: DTZ001
    except ValueError:
        return Date(at, at + 1, 1900, 0, 0)
    precision = Precision.SECOND if second else Precision.MINUTE if minute else Precision.HOUR
    return Moment(at, at + 1, local, _minutes(zone), precision)


def _minutes(zone: str | None) -> int | None:
    """Give the offset that an ISO zone names, in minutes."""
    if zone is None:
        return None
    if zone == "z":
        return 0
    digits = zone[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    return minutes if zone[0] == "+" else -minutes
