"""Read a clock time: "12:04", "18h04", "12 h 05", "18.04 Uhr", "6pm", "1204 GMT", "noon", with the zone beside it."""

from __future__ import annotations

from typing import Final

from wireparse.model.kinds import Precision
from wireparse.timestamps.lexicon import Lexicon, match_phrase
from wireparse.timestamps.pieces import Clock, Zone
from wireparse.timestamps.tokens import AMPM, MARK, NUMBER, WORD, Tokens
from wireparse.timestamps.zones import ZoneWords, read_zone

_COLONS: Final = frozenset(":：")
_NOT_A_CLOCK: Final = frozenset("%°$€£¥")
_HALF: Final = 12
_LAST_HOUR: Final = 24
_SIXTY: Final = 60


def read_clock(tokens: Tokens, at: int, lexicon: Lexicon, zones: ZoneWords, *, dotted: bool = False) -> Clock | None:
    """Read the clock time that begins at token *at*.

    *dotted* says that a time is expected here, so that "18.04" may be one without a word or zone behind it.
    """
    kind = tokens.kinds[at]
    if kind == NUMBER:
        return _digits(tokens, at, lexicon, zones, dotted=dotted)
    if kind == WORD:
        found = match_phrase(tokens, at, lexicon.moments)
        if found is not None:
            return _finish(tokens, at, found[1], zones, found[0], 0, 0, 0, Precision.MINUTE, strong=True)  # type: ignore[arg-type]
        half = lexicon.meridiems.get(tokens.words[at])
        if half is not None and tokens.kinds[at + 1] == NUMBER:  # "오후 8:00": the half of the day comes first
            clock = _digits(tokens, at + 1, lexicon, zones, dotted=True, half=half)
            return clock._replace(start=at) if clock else None
    return None


def _digits(tokens: Tokens, at: int, lexicon: Lexicon, zones: ZoneWords, *, dotted: bool, half: int | None = None) -> Clock | None:
    """Read a clock time that begins with a number."""
    kinds, words, values = tokens.kinds, tokens.words, tokens.values
    size = len(words[at])
    if size > 4 or _continues(tokens, at):  # noqa: PLR2004
        return None
    hour, minute, second, micro = values[at], 0, 0, 0
    end = at + 1
    precision = Precision.MINUTE
    marked = False
    if size == 4:  # noqa: PLR2004 - "1204 GMT", "0001 hrs"
        hour, minute, marked = hour // 100, hour % 100, False
        if not _four_digits_are_a_clock(tokens, at, lexicon):
            return None
    elif size > 2:  # noqa: PLR2004
        return None
    elif words[end] in _COLONS and tokens.glued(end) and kinds[end + 1] == NUMBER and len(words[end + 1]) == 2 and tokens.glued(end + 1):  # noqa: PLR2004
        minute, end, marked = values[end + 1], end + 2, True
        if words[end] in _COLONS and tokens.glued(end) and kinds[end + 1] == NUMBER and len(words[end + 1]) == 2 and tokens.glued(end + 1):  # noqa: PLR2004
            second, end, precision = values[end + 1], end + 2, Precision.SECOND
            if (
                words[end] in (".", ",")
                and kinds[end + 1] == NUMBER
                and tokens.glued(end)
                and tokens.glued(end + 1)
                and len(words[end + 1]) <= 6
            ):  # noqa: PLR2004
                micro, end = int(words[end + 1].ljust(6, "0")), end + 2
    elif words[end] == "." and tokens.glued(end) and kinds[end + 1] == NUMBER and len(words[end + 1]) == 2 and tokens.glued(end + 1):  # noqa: PLR2004
        minute, end = values[end + 1], end + 2
        if words[end] == "." and tokens.glued(end) and kinds[end + 1] == NUMBER and tokens.glued(end + 1):
            if len(words[end + 1]) != 2 or not dotted:  # noqa: PLR2004
                return None
            second, end, precision = values[end + 1], end + 2, Precision.SECOND
        elif not dotted and not _time_follows(tokens, end, lexicon):
            return None
    elif kinds[end] == WORD and words[end] in lexicon.hour_words:
        end, minute, second, precision = _in_words(tokens, end, lexicon)
        marked = True
    elif kinds[end] == AMPM or half is not None:
        precision = Precision.HOUR
    elif kinds[end] == WORD and (
        (words[end] in lexicon.clock_words and words[end] not in lexicon.minute_words) or match_phrase(tokens, end, lexicon.halves)
    ):
        precision = Precision.HOUR
    elif hour == _HALF and kinds[end] == WORD and (found := match_phrase(tokens, end, lexicon.moments)):
        return _finish(tokens, at, found[1], zones, int(found[0]), 0, 0, 0, Precision.MINUTE, strong=True)  # type: ignore[call-overload]
    else:
        return None
    if words[end] in _NOT_A_CLOCK or (words[end] in _COLONS and tokens.glued(end) and kinds[end + 1] == NUMBER and tokens.glued(end + 1)):
        return None
    strong = False
    if words[end] in _COLONS and kinds[end + 1] == WORD and words[end + 1] in lexicon.clock_words:
        end += 1  # "5:09: Uhr"
    if marked and kinds[end] == WORD and words[end] in lexicon.hour_words and (zone := read_zone(tokens, end, zones)):
        return Clock(at, zone.end, hour, minute, second, micro, precision, strong=True, zone=zone)  # "18h04 heure de Paris"
    if kinds[end] == WORD and words[end] in lexicon.clock_words:
        end, strong = end + 1, True
        if words[end] == "." and tokens.glued(end):
            end += 1
    found_half, end = _half_of_day(tokens, end, lexicon)
    half = found_half if found_half is not None else half
    if half is not None:
        strong = True
        if hour < _HALF:
            hour += _HALF * half
        elif hour == _HALF and half == 0:
            hour = 0
        elif half == 0:
            return None  # "13:43 AM"
    if hour > _LAST_HOUR or minute >= _SIXTY or second >= _SIXTY or (hour == _LAST_HOUR and (minute or second)):
        return None
    return _finish(tokens, at, end, zones, hour, minute, second, micro, precision, strong=strong)


def _continues(tokens: Tokens, at: int) -> bool:
    """Tell whether the number is the tail of something longer: "1:04:05:06", "2.7.13", "€12.50"."""
    if at == 0 or not tokens.glued(at):
        return False
    before = tokens.words[at - 1]
    if tokens.kinds[at - 1] == WORD and len(before) == 1 and before.isascii():
        return True  # "M5H 3L5"
    if before in _NOT_A_CLOCK or before in ("#", "№"):
        return True
    return (
        before in (".", ":", "/", ",")
        and at > 1
        and tokens.kinds[at - 2] == NUMBER
        and tokens.glued(at - 1)
        and len(tokens.words[at - 2]) <= 2
    )  # noqa: PLR2004


def four_digits(tokens: Tokens, at: int) -> Clock | None:
    """Read four digits as hour and minute, where the surroundings say that they are."""
    hour, minute = divmod(tokens.values[at], 100)
    if hour >= _LAST_HOUR or minute >= _SIXTY:
        return None
    return Clock(at, at + 1, hour, minute, 0, 0, Precision.MINUTE, strong=False)


def _four_digits_are_a_clock(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Tell whether four digits are followed by a zone or a word of the clock; a bare year is not."""
    behind = at + 1
    if tokens.kinds[behind] != WORD:
        return False
    return (tokens.words[behind] in lexicon.clock_words and tokens.words[behind] not in lexicon.minute_words) or _is_zone(tokens, behind)


def _time_follows(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Tell whether what stands behind "18.04" makes it a time."""
    kind = tokens.kinds[at]
    if kind == AMPM:
        return True
    return kind == WORD and (
        tokens.words[at] in lexicon.clock_words or _is_zone(tokens, at) or match_phrase(tokens, at, lexicon.halves) is not None
    )


def _is_zone(tokens: Tokens, at: int) -> bool:
    from wireparse.timestamps.data import zones as table

    name = tokens.raw(at)
    return name in table.FIXED or name in table.GENERIC or name in table.AMBIGUOUS


def _in_words(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, int, int, Precision]:
    """Read minutes and seconds behind the word of the hour, which is token *at*: "h 05", "時15分", "h30min"."""
    kinds, words, values = tokens.kinds, tokens.words, tokens.values
    end, minute, second, precision = at + 1, 0, 0, Precision.HOUR
    if words[end] == "." and tokens.glued(end) and kinds[end + 1] == NUMBER:
        end += 1  # "10 h. 30"
    if kinds[end] == NUMBER and values[end] < _SIXTY and (len(words[end]) == 2 or words[end + 1] in lexicon.minute_words):  # noqa: PLR2004
        minute, end, precision = values[end], end + 1, Precision.MINUTE
        if words[end] in lexicon.minute_words:
            end += 1
            if kinds[end] == NUMBER and words[end + 1] in lexicon.clock_words and values[end] < _SIXTY:
                second, end, precision = values[end], end + 2, Precision.SECOND
        return end, minute, second, precision
    return at + 1, 0, 0, precision


def _half_of_day(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int | None, int]:
    """Read a.m. or p.m. behind the time, in any language."""
    kind = tokens.kinds[at]
    if kind == AMPM:
        return (0 if tokens.words[at][0] == "a" else 1), at + 1
    behind = at + 1 if kind == MARK and tokens.words[at] in (",", "(") and tokens.kinds[at + 1] == WORD else at
    if tokens.kinds[behind] != WORD:
        return None, at
    found = match_phrase(tokens, behind, lexicon.halves)
    if found is not None:
        return int(found[0]), found[1]  # type: ignore[call-overload]
    for length in (1, 2):
        name = "".join(tokens.words[behind : behind + 2 * length : 2]) if length > 1 else tokens.words[behind]
        half = lexicon.meridiems.get(name)
        if half is not None and (length == 1 or tokens.words[behind + 1] == "."):
            end = behind + 2 * length - 1
            return half, end + 1 if tokens.words[end] == "." and tokens.glued(end) else end
    return None, at


def _finish(
    tokens: Tokens,
    start: int,
    end: int,
    zones: ZoneWords,
    hour: int,
    minute: int,
    second: int,
    micro: int,
    precision: Precision,
    *,
    strong: bool,
) -> Clock:
    zone: Zone | None = read_zone(tokens, end, zones)
    if zone is not None:
        end, strong = zone.end, True
    return Clock(start, end, hour, minute, second, micro, precision, strong, zone)
