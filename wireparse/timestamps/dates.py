"""Read a calendar date: "28/09/2016", "28 sept. 2016", "Sept. 28, 2016", "28-Sep-16", "2016年9月28日", with its weekday."""

from __future__ import annotations

from typing import Final

from wireparse.timestamps.lexicon import Lexicon, month_at, weekday_at
from wireparse.timestamps.pieces import Date
from wireparse.timestamps.tokens import AMPM, END, MARK, NUMBER, WORD, Tokens

_FIRST_YEAR: Final = 1800
_LAST_YEAR: Final = 2199
_DAYS: Final = 31
_MONTHS: Final = 12
_SEPARATORS: Final = frozenset("/.-‐‑–−／．")
_DEGREES: Final = frozenset("º°ª")
_APOSTROPHES: Final = frozenset("'’")
_COUNTERS: Final = frozenset("°#№$€£%+*=&")
_COMMAS: Final = frozenset(",،.")
_BETWEEN: Final = frozenset(",،/-–|)）")
_OPEN: Final = frozenset(",(（[/")
_CLOSE: Final = frozenset(")）]")
_NO_YEAR: Final = frozenset(":.°%$€£,/")
_BEFORE_SHORT: Final = frozenset("(（|,")
_ABBREVIATED: Final = frozenset(".׳'")
_YEARS: Final = frozenset({"年", "년"})
_MOONS: Final = frozenset({"月", "월"})
_SUNS: Final = frozenset({"日", "号", "號", "일"})
#: Words and marks before a number that make it a reference or a version, not a date.
_REFERENCES: Final = frozenset(
    {"n", "no", "nr", "nº", "num", "réf", "ref", "art", "v", "ver", "version", "kap", "chap", "fig", "tel", "tél", "isbn", "ip"}
)


def is_year(value: int, digits: str) -> bool:
    """Tell whether a number can be a year of four digits."""
    return len(digits) == 4 and _FIRST_YEAR <= value <= _LAST_YEAR  # noqa: PLR2004


def read_date(tokens: Tokens, at: int, lexicon: Lexicon, *, loose: bool = True) -> Date | None:
    """Read the date that begins at token *at*, with a weekday in front of it or behind it.

    *loose* allows a year of two digits behind the name of a month without any mark, as wires and header lines have it.
    """
    kind = tokens.kinds[at]
    if kind == NUMBER:
        date = _from_number(tokens, at, lexicon, loose=loose)
    elif kind == WORD:
        date = _from_weekday(tokens, at, lexicon, loose=loose) or _from_month(tokens, at, lexicon, loose=loose)
    else:
        return None
    return _with_weekday(tokens, date, lexicon) if date is not None else None


def _from_number(tokens: Tokens, at: int, lexicon: Lexicon, *, loose: bool) -> Date | None:
    words, value = tokens.words, tokens.values[at]
    size = len(words[at])
    if size > 4 or value < 0:  # noqa: PLR2004
        return None
    if words[at + 1] in _YEARS or words[at + 1] in _MOONS:
        return _cjk(tokens, at)
    if (
        tokens.kinds[at + 1] == MARK
        and words[at + 1] in _SEPARATORS
        and tokens.kinds[at + 2] == NUMBER
        and (numeric := _numeric(tokens, at, lexicon))
    ):
        return numeric
    return _named(tokens, at, lexicon, loose=loose)


def _numeric(tokens: Tokens, at: int, lexicon: Lexicon) -> Date | None:
    """Read three numbers with the same separator between them."""
    kinds, words, values = tokens.kinds, tokens.words, tokens.values
    separator = words[at + 1]
    if words[at + 3] != separator or kinds[at + 4] != NUMBER:
        return None
    a, b, c = values[at], values[at + 2], values[at + 4]
    first, last = len(words[at]), len(words[at + 4])
    if len(words[at + 2]) > 2 or not _tidy(tokens, at):  # noqa: PLR2004
        return None
    end = at + 5
    if first == 4 and last <= 2:  # noqa: PLR2004
        if not (is_year(a, words[at]) and 1 <= b <= _MONTHS and 1 <= c <= _DAYS):
            return None
        if words[end] == "." and separator == "." and tokens.glued(end) and kinds[end + 1] != NUMBER:
            end += 1  # "2020. 12. 25."
        return Date(at, end, a, b, c)
    if first > 2:  # noqa: PLR2004
        return None
    if last == 4:  # noqa: PLR2004
        if not is_year(c, words[at + 4]):
            return None
        return _in_order(at, end, a, b, c, dotted=separator in ".．")
    if last != 2 or not _two_digits_are_a_year(tokens, at, lexicon):  # noqa: PLR2004
        return None
    date = _in_order(at, end, a, b, c, dotted=separator in ".．")
    return date._replace(short=True) if date else None


def _in_order(start: int, end: int, a: int, b: int, year: int, *, dotted: bool) -> Date | None:
    """Tell day from month by the values; a date with full stops has the day first, and 13 is no month."""
    if not (1 <= a <= _DAYS and 1 <= b <= _DAYS):
        return Date(start, end, year, 0, 0)
    if a > _MONTHS and b > _MONTHS:
        return Date(start, end, year, 0, 0)
    if b > _MONTHS:
        return Date(start, end, year, a, b, order="MDY")
    if a > _MONTHS:
        return Date(start, end, year, b, a, order="DMY")
    return Date(start, end, year, b, a, swapped=a != b and not dotted)


def _tidy(tokens: Tokens, at: int) -> bool:
    """Tell whether the five tokens stand alone: no further number glued to them, and the same blanks at both marks."""
    words, kinds = tokens.words, tokens.kinds
    dash = words[at + 1] in "-‐‑–−"
    if tokens.glued(at + 1) != tokens.glued(at + 3) or (dash and not tokens.glued(at + 1) and len(words[at + 4]) != 4):  # noqa: PLR2004
        return False
    if tokens.glued(at) and at > 1 and words[at - 1] in _SEPARATORS and tokens.glued(at - 1) and kinds[at - 2] == NUMBER:
        return False
    end = at + 5
    if words[end] in _SEPARATORS and tokens.glued(end) and kinds[end + 1] == NUMBER and tokens.glued(end + 1):
        return words[end] in ("-", "/") and words[end + 2] in (":", ".", "h") and tokens.glued(end + 2)
    return True


def _two_digits_are_a_year(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Tell whether the surroundings allow a year of two digits: version and reference numbers look the same."""
    if at == 0:
        return True
    if tokens.kinds[at - 1] == MARK:
        return not (tokens.glued(at) and tokens.words[at - 1] in _COUNTERS)
    before = tokens.words[at - 1]
    if before in _REFERENCES:
        return False
    if before in lexicon.openers or before in lexicon.names or before in lexicon.label_words or tokens.glued(at):
        return True
    behind = at + 6 if tokens.kinds[at + 5] == MARK else at + 5
    timed = tokens.kinds[behind] == NUMBER and tokens.words[behind + 1] in (":", "h", ".")
    return timed or tokens.words[at + 1] == "/"


def _named(tokens: Tokens, at: int, lexicon: Lexicon, *, loose: bool) -> Date | None:
    """Read a day and the name of a month, or a year, a month and a day."""
    kinds, words, values = tokens.kinds, tokens.words, tokens.values
    size, value = len(words[at]), values[at]
    here = _behind_day(tokens, at, lexicon)
    found = month_at(tokens, here, lexicon) if kinds[here] == WORD else None
    if found is None:
        return None
    month, end = found
    if words[end] in _ABBREVIATED and tokens.glued(end) and (words[here] not in lexicon.whole_months or kinds[end + 1] == NUMBER):
        end += 1
    if size == 4:  # noqa: PLR2004 - "2016 Sep 28"
        day_at = end + 1 if words[end] in _SEPARATORS and kinds[end] == MARK else end
        if is_year(value, words[at]) and kinds[day_at] == NUMBER and 1 <= values[day_at] <= _DAYS and words[day_at + 1] not in (":", "h"):
            behind = day_at + 1
            return Date(at, behind + 1 if words[behind] == "." and tokens.glued(behind) else behind, value, month, values[day_at])
        return None
    if size > 2 or not 1 <= value <= _DAYS:  # noqa: PLR2004
        return None
    year, end, short = _year(tokens, end, lexicon, loose=loose)
    return Date(at, end, year, month, value, short=short)


def _behind_day(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """Give the token at which the month should stand, behind the day at *at*: "1er", "28 de", "28.", "28-"."""
    kinds, words = tokens.kinds, tokens.words
    end = at + 1
    if kinds[end] == WORD and words[end] in lexicon.ordinals and words[end] not in lexicon.months:
        end += 1
    elif kinds[end] == MARK and words[end] in _DEGREES:
        end += 1
    elif words[end] == "-" and tokens.glued(end) and words[end + 1] in lexicon.ordinals and kinds[end + 1] == WORD:
        end += 2
    if kinds[end] == MARK and words[end] in _SEPARATORS:
        end += 1
    for _ in range(2):
        if kinds[end] == WORD and words[end] in lexicon.joiners and words[end] not in lexicon.months:
            end += 2 if words[end + 1] in _APOSTROPHES else 1
    return end


def _year(tokens: Tokens, at: int, lexicon: Lexicon, *, loose: bool) -> tuple[int | None, int, bool]:
    """Read the year behind a month or day at token *at*: the year if there is one, the token behind it, and whether it is short."""
    kinds, words, values = tokens.kinds, tokens.words, tokens.values
    here, marked = at, False
    if kinds[here] == MARK and words[here] in _COMMAS:
        here += 1
    elif kinds[here] == MARK and words[here] in _SEPARATORS and tokens.glued(here + 1):
        here, marked = here + 1, True
    for _ in range(2):
        if kinds[here] == WORD and words[here] in lexicon.joiners:
            here += 1
    if kinds[here] == MARK and words[here] in _APOSTROPHES and tokens.glued(here + 1):
        here, marked = here + 1, True
    if kinds[here] != NUMBER:
        return None, at, False
    digits, value = words[here], values[here]
    if is_year(value, digits):
        behind = here + 1
        if words[behind] in (":", "h") and tokens.glued(behind) and len(digits) <= 2:  # noqa: PLR2004
            return None, at, False
        return value, behind, False
    if len(digits) != 2 or not (marked or loose or tokens.glued(here)) or (here != at and not marked):  # noqa: PLR2004
        return None, at, False
    behind = here + 1
    plain = (
        kinds[behind] in (END, NUMBER, MARK)
        and words[behind] not in _NO_YEAR
        or (words[behind] in (".", ",") and not (tokens.glued(behind + 1) and kinds[behind + 1] == NUMBER))
    )
    return (
        (value, behind, True)
        if plain or (kinds[behind] == WORD and tokens.glued(behind) and tokens.raw(behind).isupper())
        else (None, at, False)
    )


def _from_month(tokens: Tokens, at: int, lexicon: Lexicon, *, loose: bool) -> Date | None:
    """Read a month that comes first: "Sept. 28, 2016", "Sep/28/2016", "September 2016"."""
    kinds, words, values = tokens.kinds, tokens.words, tokens.values
    found = month_at(tokens, at, lexicon)
    if found is None:
        return None
    month, here = found
    if words[here] in _ABBREVIATED and tokens.glued(here):
        here += 1
    separated = kinds[here] == MARK and words[here] in ("/", "-") and tokens.glued(here) and tokens.glued(here + 1)
    if separated:
        here += 1
    if kinds[here] == WORD and words[here] in lexicon.joiners:
        here += 1  # "septiembre de 2016"
    elif words[here] == "," and kinds[here + 1] == NUMBER and is_year(values[here + 1], words[here + 1]):
        here += 1
    if kinds[here] != NUMBER:
        return None
    value, digits = values[here], words[here]
    if is_year(value, digits):
        return Date(at, here + 1, value, month, None)
    if len(digits) > 2 or not 1 <= value <= _DAYS or _is_hour(tokens, here):  # noqa: PLR2004
        return None
    end = here + 1
    if kinds[end] == WORD and words[end] in lexicon.ordinals and tokens.glued(end):
        end += 1
    elif words[end] in _DEGREES and kinds[end] == MARK:
        end += 1
    year, end, short = _year(tokens, end, lexicon, loose=separated)
    return Date(at, end, year, month, value, short=short)


def _is_hour(tokens: Tokens, at: int) -> bool:
    """Tell whether the number is the hour of a clock time rather than a day: "March 5:30", "May 6pm"."""
    behind = at + 1
    return (tokens.words[behind] == ":" and tokens.glued(behind) and tokens.kinds[behind + 1] == NUMBER and tokens.glued(behind + 1)) or (
        tokens.kinds[behind] == AMPM and tokens.glued(behind)
    )


def _from_weekday(tokens: Tokens, at: int, lexicon: Lexicon, *, loose: bool) -> Date | None:
    """Read a weekday and the date behind it: "Mi., 28.09.2016", "mercredi 28 septembre"."""
    found = weekday_at(tokens, at, lexicon)
    if found is not None:
        weekday, here = found
    elif tokens.words[at] in lexicon.short_weekdays:
        weekday, here = lexicon.short_weekdays[tokens.words[at]], at + 1
    else:
        return None
    if tokens.words[here] == "." and tokens.kinds[here] == MARK:
        here += 1
    while tokens.words[here] in _BETWEEN and tokens.kinds[here] == MARK and here - at < 4:  # noqa: PLR2004
        here += 1
    if tokens.words[here] in lexicon.openers and tokens.words[here] not in lexicon.weekdays:
        here += 1
    if tokens.kinds[here] == NUMBER:
        date = _from_number(tokens, here, lexicon, loose=loose)
    else:
        date = _from_month(tokens, here, lexicon, loose=loose) if tokens.kinds[here] == WORD else None
    return date._replace(start=at, weekday=weekday) if date is not None and date.day is not None else None


def _with_weekday(tokens: Tokens, date: Date, lexicon: Lexicon) -> Date:
    """Take in a weekday behind the date: "30 Ekim 2020 Cuma", "3月5日（火）"."""
    if date.weekday is not None or date.day is None:
        return date
    here = date.end
    opened = tokens.kinds[here] == MARK and tokens.words[here] in _OPEN
    if opened:
        here += 1
    if tokens.kinds[here] != WORD:
        return date
    word = tokens.words[here]
    found = weekday_at(tokens, here, lexicon)
    if found is not None:
        weekday, end = found
    elif word in lexicon.short_weekdays and (opened or len(word) == 1):
        weekday, end = lexicon.short_weekdays[word], here + 1
    else:
        return date
    if tokens.words[end] == ".":
        end += 1
    if opened and tokens.words[end] in _CLOSE and tokens.kinds[end] == MARK:
        end += 1
    elif tokens.kinds[end] == NUMBER or word in lexicon.months:  # a weekday before a number may belong to the next date
        following = _from_weekday(tokens, here, lexicon, loose=False)
        if following is not None:
            return date
    return date._replace(end=end, weekday=weekday)


def _cjk(tokens: Tokens, at: int) -> Date | None:
    """Read 年月日 dates; a year of an era is left alone, for only four digits say which year is meant."""
    words, values, kinds = tokens.words, tokens.values, tokens.kinds
    year: int | None = None
    here = at
    if words[here + 1] in _YEARS:
        if not is_year(values[here], "0" * len(words[here])):
            return None
        year, here = values[here], here + 2
        if kinds[here] != NUMBER or words[here + 1] not in _MOONS:
            return None
    month = values[here]
    if not 1 <= month <= _MONTHS:
        return None
    here += 2
    if kinds[here] == NUMBER and words[here + 1] in _SUNS and 1 <= values[here] <= _DAYS:
        return Date(at, here + 2, year, month, values[here])
    return Date(at, here, year, month, None) if year is not None else None


def read_short_date(tokens: Tokens, at: int) -> Date | None:
    """Read a numeric date without a year, "28/09" or "28.09."; only the surroundings tell that it is one."""
    words, values = tokens.words, tokens.values
    if tokens.kinds[at + 2] != NUMBER or len(words[at]) > 2 or len(words[at + 2]) > 2 or not tokens.glued(at + 2):  # noqa: PLR2004
        return None
    mark = words[at + 1]
    if mark not in ("/", ".") or tokens.kinds[at + 1] != MARK:
        return None
    end = at + 3
    if mark == ".":
        if words[end] != "." or not tokens.glued(end):
            return None
        end += 1
    elif words[end] in _SEPARATORS and tokens.kinds[end] == MARK:
        return None
    if tokens.glued(at) and tokens.kinds[at - 1] in (MARK, NUMBER) and tokens.words[at - 1] not in _BEFORE_SHORT:
        return None
    a, b = values[at], values[at + 2]
    date = _in_order(at, end, a, b, 0, dotted=mark == ".")
    return date._replace(year=None) if date is not None and date.month else None
