"""Filing times of wire trailers and headers: fixed shapes, each with its own order, that no line for readers has.

The shapes: IPTC 7901 `231742 GMT Aug 19` (day and time first, the year last), ANPA 1312 `AP-NY-08-23-19 1742EDT` (month first),
Kyodo `19:46-08-11-17` (time, day, month, year), EFE `08/23/17-42/19` (month, day, time, year), Reuters `17:42 08-23-19` (month first),
AAP `23-08-19 17-42-05` and Bay City `204p8/23/19`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Final

from wireparse.model.kinds import Precision
from wireparse.timestamps.grammar import Grammar, grammar_for
from wireparse.timestamps.grouping import Group
from wireparse.timestamps.numeric import is_year
from wireparse.timestamps.pieces import Clock, Date, Moment, Value, Zone
from wireparse.timestamps.tokens import END, MARK, NUMBER, WORD, Tokens
from wireparse.timestamps.zones import read_zone

_MONTHS: Final = 12
_DAYS: Final = 31
_LAST_HOUR: Final = 24
_SIXTY: Final = 60
_LONGEST_WIRE: Final = 160
_PAIR: Final = 2
_FOUR: Final = 4
_SIX: Final = 6
_TIMES: Final = (3, 4)
_EPOCHS: Final = (10, 13)
_BASIC: Final[Mapping[int, str]] = {8: "%Y%m%d", 14: "%Y%m%d%H%M%S"}


class _Context(Value):
    """A template: what it tells, and its words."""

    __slots__ = ("grammar", "tokens", "trailer")

    def __init__(
        self,
        tokens: Tokens,
        grammar: Grammar,
        *,
        trailer: bool,
    ) -> None:
        """Hold the values."""
        self.tokens, self.grammar, self.trailer = tokens, grammar, trailer


def wire_groups(tokens: Tokens, grammar: Grammar, *, trailer: bool) -> list[Group]:
    """Find the filing times in *tokens*; *trailer* says that they are a trailer, where shapes count that elsewhere are doubtful."""
    context = _Context(tokens, grammar, trailer=trailer)
    groups: list[Group] = []
    at = 0
    while tokens.kinds[at] != END:
        found = _match(context, at) if tokens.kinds[at] == NUMBER else None
        if found is None:
            at += 1
        else:
            groups.append(found)
            at = found.end
    return groups


def _match(context: _Context, at: int) -> Group | None:
    """Choose the shape by the length of the first number and what stands behind it."""
    tokens = context.tokens
    size, behind = len(tokens.words[at]), tokens.words[at + 1]
    if size == _PAIR:
        shape = _BY_SEPARATOR.get(behind)
        return shape(context, at) if shape is not None else None
    if size == _SIX:
        return _day_time_month_year(context, at, tokens.words[at], at + 1)
    if size == _FOUR and len(behind) == _PAIR and tokens.kinds[at + 1] == NUMBER and tokens.glued(at + 1):
        return _day_time_month_year(context, at, tokens.words[at] + behind, at + 2)  # "191605": day 19, no year 1916
    if context.trailer and size in _TIMES and behind in ("a", "p"):
        return _bay_city(context, at)
    return None


def _day_time_month_year(context: _Context, at: int, digits: str, after: int) -> Group | None:
    """Read `231742 GMT Aug 19`, `231742Z AUG 19`, `161748 Nov 20`, `230817 apr 13EDT`."""
    tokens = context.tokens
    day, clock = int(digits[:2]), _clock(context, at, int(digits[2:4]), int(digits[4:]), after)
    if clock is None or not 1 <= day <= _DAYS:
        return None
    here = clock.end
    month = _month(context, here)
    if month is None:
        return None
    here += 2 if tokens.words[here + 1] == "." else 1
    if tokens.kinds[here] != NUMBER or len(tokens.words[here]) not in (_PAIR, _FOUR):
        return None
    short = len(tokens.words[here]) == _PAIR
    date = Date(at, here + 1, tokens.values[here], month, day, short=short)
    if clock.zone is None and tokens.kinds[here + 1] == WORD and (zone := read_zone(tokens, here + 1, context.grammar.zones)):
        clock = clock.but(zone=zone)
        return _group(at, zone.end, date, clock)
    return _group(at, here + 1, date, clock)


def _month(context: _Context, at: int) -> int | None:
    """Give the month of token *at* in the language of the wire, else in any: dpa's English service has German months."""
    if context.tokens.kinds[at] != WORD:
        return None
    word = context.tokens.words[at]
    return context.grammar.lexicon.months.get(word) or grammar_for(None).lexicon.months.get(word)


def _month_day_year_time(context: _Context, at: int) -> Group | None:
    """Read `08-23-19 1742EDT` and `23-08-19 17-42-05`."""
    tokens = context.tokens
    date = _short_date(tokens, at, "-", month_first=True)
    if date is None:
        return None
    here = date.end
    if tokens.kinds[here] != NUMBER:
        return None
    if len(tokens.words[here]) == _FOUR:
        clock = _clock(context, here, tokens.values[here] // 100, tokens.values[here] % 100, here + 1)
        if clock is None or (clock.zone is None and not context.trailer):
            return None
        return _group(at, clock.end, date, clock)
    numbered = tokens.kinds[here + 2] == tokens.kinds[here + 4] == NUMBER
    if numbered and tokens.words[here + 1] == tokens.words[here + 3] == "-" and context.trailer:
        aap = _short_date(tokens, at, "-", month_first=False)
        clock = _clock(context, here, tokens.values[here], tokens.values[here + 2], here + 5, second=tokens.values[here + 4])
        return _group(at, clock.end, aap, clock) if clock is not None and aap is not None else None
    return None


def _month_day_time_year(context: _Context, at: int) -> Group | None:
    """Read EFE's `08/23/17-42/19`."""
    tokens = context.tokens
    words, values = tokens.words, tokens.values
    if [words[at + n] for n in (1, 3, 5, 7)] != ["/", "/", "-", "/"]:
        return None
    if any(tokens.kinds[at + n] != NUMBER or len(words[at + n]) != _PAIR for n in (0, 2, 4, 6, 8)):
        return None
    if not (1 <= values[at] <= _MONTHS and 1 <= values[at + 2] <= _DAYS):
        return None
    date = Date(at, at + 9, values[at + 8], values[at], values[at + 2], short=True)
    clock = _clock(context, at + 4, values[at + 4], values[at + 6], at + 9)
    return _group(at, clock.end, date, clock) if clock is not None else None


def _time_first(context: _Context, at: int) -> Group | None:
    """Read Kyodo's `19:46-08-11-17`, day first, and Reuters' `17:42 08-23-19`, month first."""
    tokens = context.tokens
    if tokens.kinds[at + 2] != NUMBER or len(tokens.words[at + 2]) != _PAIR:
        return None
    hour, minute, here = tokens.values[at], tokens.values[at + 2], at + 3
    kyodo = tokens.words[here] == "-" and tokens.glued(here) and tokens.glued(here + 1)
    if not kyodo and not context.trailer:
        return None
    date = _short_date(tokens, here + 1 if kyodo else here, "-", month_first=not kyodo)
    clock = _clock(context, at, hour, minute, date.end) if date is not None else None
    return _group(at, clock.end, date, clock) if date is not None and clock is not None else None


def _bay_city(context: _Context, at: int) -> Group | None:
    """Read `204p8/23/19`: a time on the twelve-hour clock, glued to a date with the month first."""
    tokens = context.tokens
    hour, minute = tokens.values[at] // 100 % 12, tokens.values[at] % 100
    date = _short_date(tokens, at + 2, "/", month_first=True) if tokens.kinds[at + 2] == NUMBER else None
    clock = _clock(context, at, hour + 12 * (tokens.words[at + 1] == "p"), minute, at + 2)
    return _group(at, date.end, date, clock.but(zone=None)) if date is not None and clock is not None else None


def _short_date(tokens: Tokens, at: int, separator: str, *, month_first: bool) -> Date | None:
    """Read three numbers as a date of a known order, the other way round only where the values allow nothing else."""
    if tokens.words[at + 1] != separator or tokens.words[at + 3] != separator:
        return None
    if any(tokens.kinds[at + n] != NUMBER or len(tokens.words[at + n]) > _PAIR for n in (0, 2, 4)) or len(tokens.words[at + 4]) != _PAIR:
        return None
    month, day = tokens.values[at], tokens.values[at + 2]
    if not month_first:
        month, day = day, month
    if month > _MONTHS >= day:
        month, day = day, month
    if not (1 <= month <= _MONTHS and 1 <= day <= _DAYS):
        return None
    return Date(at, at + 5, tokens.values[at + 4], month, day, short=True)


def _clock(context: _Context, start: int, hour: int, minute: int, end: int, *, second: int | None = None) -> Clock | None:
    """Make the clock time and read the zone behind it at token *end*."""
    if hour >= _LAST_HOUR or minute >= _SIXTY or (second or 0) >= _SIXTY:
        return None
    zone: Zone | None = None
    if context.tokens.kinds[end] == WORD or (context.tokens.kinds[end] == MARK and context.tokens.words[end] in "+-("):
        zone = read_zone(context.tokens, end, context.grammar.zones) or _lower_zone(context, end)
    precision = Precision.MINUTE if second is None else Precision.SECOND
    return Clock(start, zone.end if zone else end, hour, minute, second or 0, precision=precision, strong=True, zone=zone)


def _lower_zone(context: _Context, at: int) -> Zone | None:
    """Read the letters of a zone that a lower-case wire writes small, glued to its number."""
    tokens = context.tokens
    if tokens.kinds[at] != WORD or not tokens.glued(at):
        return None
    from wireparse.timestamps.data import zones as table

    minutes = table.FIXED.get(tokens.words[at].upper())
    return Zone(at, at + 1, tokens.raw(at), offset=minutes) if minutes is not None else None


def _group(start: int, end: int, date: Date, clock: Clock) -> Group:
    made = Group()
    made.date, made.clock, made.start, made.end = date, clock, start, end
    return made


_BY_SEPARATOR: Final[Mapping[str, Callable[[_Context, int], Group | None]]] = {
    "-": _month_day_year_time,
    "/": _month_day_time_year,
    ":": _time_first,
}


def epoch(digits: str) -> dt.datetime | None:
    """Read a Unix time in seconds or milliseconds."""
    if len(digits) not in _EPOCHS or digits[0] not in "123":
        return None
    return dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(seconds=int(digits[:10]), milliseconds=int(digits[10:] or 0))


def basic_group(digits: str) -> Group | None:
    """Read `20160928` and `20160928160405`."""
    if len(digits) not in _BASIC or not is_year(int(digits[:4]), digits[:4]):
        return None
    try:
        local = dt.datetime.strptime(digits, _BASIC[len(digits)])  # noqa: DTZ007 - the digits name no zone
    except ValueError:
        return None
    made = Group()
    made.start, made.end = 0, 1
    if len(digits) == len("20160928"):
        made.date = Date(0, 1, local.year, local.month, local.day)
    else:
        made.moment = Moment(0, 1, local, None, Precision.SECOND)
    return made
