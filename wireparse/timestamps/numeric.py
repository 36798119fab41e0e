"""Read dates in figures: "23/08/2019", "9. 7. 2018", "2019-08-23", "23.08.19", "2019年8月23日", and "23/08" beside a time."""

from __future__ import annotations

from typing import Final

from wireparse.timestamps.data import zones
from wireparse.timestamps.lexicon import Lexicon
from wireparse.timestamps.pieces import Date
from wireparse.timestamps.tokens import MARK, NUMBER, Tokens

_FIRST_YEAR: Final = 1800
_LAST_YEAR: Final = 2199
_DAYS: Final = 31
_MONTHS: Final = 12
_TWO: Final = 2
_FOUR: Final = 4
SEPARATORS: Final = frozenset("/.-‐‑–−／．")
_DASHES: Final = frozenset("-‐‑–−")
_POINTS: Final = frozenset(".．")
_AFTER_HOUR: Final = frozenset(":.h")
_YEARS: Final = frozenset({"年", "년"})
_MOONS: Final = frozenset({"月", "월"})
_SUNS: Final = frozenset({"日", "号", "號", "일"})
#: Marks glued to a number that make it a reference or an amount, and words that do so.
_COUNTERS: Final = frozenset("°#№$€£%+*=&")
_REFERENCES: Final = frozenset(
    {"n", "no", "nr", "nº", "num", "réf", "ref", "art", "v", "ver", "version", "kap", "chap", "fig", "tel", "tél", "isbn", "ip"}
)
#: Letters of zones: what stands behind them is no reference.
_ZONES: Final = frozenset((*zones.FIXED, *zones.GENERIC))
_BEFORE_SHORT: Final = frozenset("(（|,")


def is_year(value: int, digits: str) -> bool:
    """Tell whether a number can be a year of four digits."""
    return len(digits) == _FOUR and _FIRST_YEAR <= value <= _LAST_YEAR


def is_day(value: int, digits: str) -> bool:
    """Tell whether a number can be the day of a month."""
    return len(digits) <= _TWO and 1 <= value <= _DAYS


def read_numeric(tokens: Tokens, at: int, lexicon: Lexicon) -> Date | None:
    """Read three numbers with the same separator between them, or numbers with the CJK units of a date."""
    words, kinds = tokens.words, tokens.kinds
    separator = words[at + 1]
    if separator in _YEARS or separator in _MOONS:
        return _cjk(tokens, at)
    if separator not in SEPARATORS or words[at + 3] != separator or kinds[at + 2] != NUMBER or kinds[at + 4] != NUMBER:
        return None
    if len(words[at + 2]) > _TWO or not _stands_alone(tokens, at):
        return None
    if len(words[at]) > _TWO:
        return _year_first(tokens, at)
    short = len(words[at + 4]) == _TWO
    if short and tokens.glued(at + 2) != tokens.glued(at + 4):
        return None  # "10.12. 17:42"
    supported = _two_digits_are_a_year(tokens, at, lexicon) if short else is_year(tokens.values[at + 4], words[at + 4])
    date = _in_order(tokens, at, tokens.values[at + 4], short=short) if supported else None
    return None if short and date is not None and not date.month else date


def _year_first(tokens: Tokens, at: int) -> Date | None:
    """Read "2019-08-23", "2019/8/23", "2020. 11. 24."."""
    words, values = tokens.words, tokens.values
    month, day, end = values[at + 2], values[at + 4], at + 5
    if not is_year(values[at], words[at]) or not 1 <= month <= _MONTHS or not is_day(day, words[at + 4]):
        return None
    if words[end] == "." and words[at + 1] == "." and tokens.glued(end) and tokens.kinds[end + 1] != NUMBER:
        end += 1
    return Date(at, end, values[at], month, day)


def _in_order(tokens: Tokens, at: int, year: int | None, *, short: bool) -> Date:
    """Tell day from month by the values; a date with full stops has the day first, and 13 is no month."""
    first, second = tokens.values[at], tokens.values[at + 2]
    end = at + 5 if year is not None else at + 3
    if not (is_day(first, "") and is_day(second, "")) or (first > _MONTHS and second > _MONTHS):
        return Date(at, end, year, 0, 0)
    if second > _MONTHS:
        return Date(at, end, year, first, second, order="MDY", short=short, figures=True)
    if first > _MONTHS:
        return Date(at, end, year, second, first, order="DMY", short=short, figures=True)
    open_order = first != second and tokens.words[at + 1] not in _POINTS
    return Date(at, end, year, second, first, swapped=open_order, short=short, figures=True)


def _stands_alone(tokens: Tokens, at: int) -> bool:
    """Tell whether no further number is glued to the five tokens, and whether blanks stand at both separators or at none."""
    words, kinds = tokens.words, tokens.kinds
    spaced = not tokens.glued(at + 1)
    if spaced == tokens.glued(at + 3) or (spaced and words[at + 1] in _DASHES and len(words[at + 4]) != _FOUR):
        return False
    if tokens.glued(at) and at > 1 and words[at - 1] in SEPARATORS and tokens.glued(at - 1) and kinds[at - 2] == NUMBER:
        return False
    end = at + 5
    if words[end] in SEPARATORS and tokens.glued(end) and kinds[end + 1] == NUMBER and tokens.glued(end + 1):
        return words[end] in ("-", "/") and words[end + 2] in _AFTER_HOUR and tokens.glued(end + 2)
    return True


def _two_digits_are_a_year(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Tell whether the surroundings allow a year of two digits: version and reference numbers look the same."""
    before = tokens.words[at - 1] if at else ""
    if at == 0 or tokens.kinds[at - 1] == MARK:
        return not (at and tokens.glued(at) and before in _COUNTERS)
    if before in _REFERENCES:
        return False
    timed = tokens.kinds[at - 1] == NUMBER and (tokens.words[at - 2] in _AFTER_HOUR or tokens.words[at - 2] in lexicon.hour_words)
    timed = timed or before in lexicon.clock_words or tokens.raw(at - 1).upper() in _ZONES  # "18:26 GMT 12-03-19"
    if timed or before in lexicon.openers or before in lexicon.names or before in lexicon.label_words or tokens.glued(at):
        return True
    behind = at + 6 if tokens.kinds[at + 5] == MARK else at + 5
    return tokens.words[at + 1] == "/" or (tokens.kinds[behind] == NUMBER and tokens.words[behind + 1] in _AFTER_HOUR)


def _cjk(tokens: Tokens, at: int) -> Date | None:
    """Read 年月日 dates; a year of an era is left alone, for only four digits say which year is meant."""
    words, values = tokens.words, tokens.values
    year: int | None = None
    here = at
    if words[here + 1] in _YEARS:
        if len(words[here]) != _FOUR or words[here + 3] not in _MOONS:
            return None
        year, here = values[here], here + 2
    month = values[here]
    if not 1 <= month <= _MONTHS or (year is None and words[here - 1] in _YEARS):
        return None
    here += 2
    if words[here + 1] in _SUNS and is_day(values[here], words[here]):
        return Date(at, here + 2, year, month, values[here])
    return Date(at, here, year, month, None) if year is not None else None


def read_short_date(tokens: Tokens, at: int) -> Date | None:
    """Read a date in figures without a year, "23/08" or "23.08."; only the surroundings tell that it is one."""
    words = tokens.words
    mark, end = words[at + 1], at + 3
    if tokens.kinds[at + 2] != NUMBER or max(len(words[at]), len(words[at + 2])) > _TWO or not tokens.glued(at + 2):
        return None
    if mark == ".":
        if words[end] != "." or not tokens.glued(end):
            return None
    elif mark != "/" or words[end] in SEPARATORS:
        return None
    if tokens.glued(at) and tokens.kinds[at - 1] in (MARK, NUMBER) and words[at - 1] not in _BEFORE_SHORT:
        return None
    date = _in_order(tokens, at, None, short=False)
    return date.but(end=end + 1 if mark == "." else end) if date.month else None
