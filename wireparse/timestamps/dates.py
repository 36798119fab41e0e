"""Read a calendar date, in figures or with the name of its month, and the weekday beside it."""

from typing import Final

from wireparse.timestamps.lexicon import Lexicon, month_at, weekday_at
from wireparse.timestamps.numeric import SEPARATORS, is_day, is_year, read_numeric
from wireparse.timestamps.pieces import Date, Value
from wireparse.timestamps.tokens import AMPM, END, MARK, NUMBER, WORD, Tokens

_FOUR: Final = 4
_TWO: Final = 2
_DEGREES: Final = frozenset("º°ª")
_APOSTROPHES: Final = frozenset("'’‘")
_ABBREVIATED: Final = frozenset(".׳'")
_COMMAS: Final = frozenset(",،.")
_BEHIND_WEEKDAY: Final = frozenset(".,،/-–|)）")
_OPEN: Final = frozenset(",(（[/")
_CLOSE: Final = frozenset(")）]")
#: Behind two digits these say that they are an hour, an amount or a part of something longer, and no year.
_NO_YEAR: Final = frozenset(":°%$€£/")
_POINTS: Final = frozenset(".,")
_AFTER_HOUR: Final = frozenset({":", "h"})
_MARKS_BEHIND_WEEKDAY: Final = 3


def read_date(tokens: Tokens, at: int, lexicon: Lexicon, *, loose: bool = True) -> Date | None:
    """Read the date that begins at token *at*, with a weekday in front of it or behind it.

    *loose* allows a year of two digits behind the name of a month without any mark, as wires and header lines have it.
    """
    if tokens.kinds[at] == NUMBER:
        date = _from_number(tokens, at, lexicon, loose=loose)
    elif tokens.kinds[at] == WORD:
        date = _from_weekday(tokens, at, lexicon, loose=loose) or _from_month(tokens, at, lexicon)
    else:
        date = None
    return _with_weekday(tokens, date, lexicon) if date is not None and date.weekday is None and date.day else date


def _from_number(tokens: Tokens, at: int, lexicon: Lexicon, *, loose: bool) -> Date | None:  # noqa: PLR0911 - one return a sign
    """Read a date that begins with a number: in figures, or with the day or the year before the month's name."""
    if len(tokens.words[at]) > _FOUR:
        return None
    if tokens.kinds[at + 1] != NUMBER and (numeric := read_numeric(tokens, at, lexicon)) is not None:
        return numeric
    following = tokens.words[at + 1]
    if tokens.kinds[at + 1] == WORD and not (
        following in lexicon.months
        or following in lexicon.joiners
        or following in lexicon.ordinals
        or following in lexicon.month_phrases
        or following in _DEGREES
    ):
        return None
    here = _behind_day(tokens, at, lexicon)
    found = month_at(tokens, here, lexicon) if tokens.kinds[here] == WORD else None
    if found is None:
        return None
    month, end = found
    abbreviated = tokens.words[here] not in lexicon.whole_months or tokens.kinds[end + 1] == NUMBER
    if abbreviated and tokens.words[end] in _ABBREVIATED and tokens.glued(end):
        end += 1
    if len(tokens.words[at]) == _FOUR:
        return _year_month_day(tokens, at, month, end)
    if not is_day(tokens.values[at], tokens.words[at]) or _is_fraction(tokens, at):
        return None
    year = _year(tokens, end, lexicon, loose=loose)
    if year.value is None and tokens.words[end] == tokens.words[here] and is_year(tokens.values[end + 1], tokens.words[end + 1]):
        year = _Year(tokens.values[end + 1], end + 2)  # "4 MayMay 2020": a page that writes the month twice, once for small screens
    return Date(at, year.end, year.value, month, tokens.values[at], short=year.short)


def _is_fraction(tokens: Tokens, at: int) -> bool:
    """Tell whether the number is the tail of another one: "9.05 - March 12, 2019"."""
    return at > 1 and tokens.glued(at) and tokens.words[at - 1] in _POINTS and tokens.glued(at - 1) and tokens.kinds[at - 2] == NUMBER


def _year_month_day(tokens: Tokens, at: int, month: int, end: int) -> Date | None:
    """Read "2016 Sep 28", "2016-Sep-28", "2016. szeptember 28."."""
    here = end + 1 if tokens.words[end] in SEPARATORS else end
    if tokens.kinds[here] != NUMBER or not is_day(tokens.values[here], tokens.words[here]) or tokens.words[here + 1] in _AFTER_HOUR:
        return None
    if not is_year(tokens.values[at], tokens.words[at]):
        return None
    behind = here + 2 if tokens.words[here + 1] == "." and tokens.glued(here + 1) else here + 1
    return Date(at, behind, tokens.values[at], month, tokens.values[here])


def _behind_day(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """Give the token at which the month should stand, behind the day at *at*: "1er", "28 de", "28.", "28-"."""
    end = _behind_ordinal(tokens, at + 1, lexicon)
    if tokens.words[end] in SEPARATORS:
        end += 1
    for _ in range(2):
        if tokens.words[end] in lexicon.joiners and tokens.words[end] not in lexicon.months:
            end += 2 if tokens.words[end + 1] in _APOSTROPHES else 1
    return end


def _behind_ordinal(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """Step over what makes the number of a day an ordinal: "er", "th", "º", "-го"."""
    word = tokens.words[at]
    if word in _DEGREES or (word in lexicon.ordinals and word not in lexicon.months):
        return at + 1
    if tokens.glued(at) and (
        (word == "-" and tokens.words[at + 1] in lexicon.ordinals) or (word == "." and tokens.words[at + 1] in _DEGREES)
    ):
        return at + 2  # "1-го", "1.º"
    return at


class _Year(Value):
    """The year behind a day or month, if there is one, the token behind it, and whether it has two digits."""

    __slots__ = ("end", "short", "value")

    def __init__(
        self,
        value: int | None,
        end: int,
        *,
        short: bool = False,
    ) -> None:
        """Hold the values."""
        self.value, self.end, self.short = value, end, short


def _year(tokens: Tokens, at: int, lexicon: Lexicon, *, loose: bool, joined: bool = True) -> _Year:
    """Read the year that stands at token *at*, behind a comma, a joiner, a separator or an apostrophe.

    Two digits behind a separator are a year only where separators have *joined* the rest of the date: "March 9-12" are four days.
    """
    words = tokens.words
    here, marked, sure = at, False, False
    if words[here] in SEPARATORS and tokens.glued(here + 1):
        here, marked = here + 1, joined
    elif words[here] in _COMMAS:
        here += 1
    for _ in range(2):
        here += words[here] in lexicon.joiners
    if words[here] in _APOSTROPHES and tokens.glued(here + 1):
        here, marked, sure = here + 1, True, True
    if tokens.kinds[here] != NUMBER:
        return _Year(None, at)
    if is_year(tokens.values[here], words[here]):
        return _Year(tokens.values[here], here + 1)
    allowed = marked or (here == at and (loose or tokens.glued(here)))
    if len(words[here]) == _TWO and allowed and (_two_digits_end(tokens, here + 1) or (sure and not tokens.glued(here + 1))):
        return _Year(tokens.values[here], here + 1, short=True)
    return _Year(None, at)


def _two_digits_end(tokens: Tokens, behind: int) -> bool:
    """Tell whether what stands behind two digits leaves them a year: no clock time, amount or noun."""
    word = tokens.words[behind]
    if tokens.kinds[behind] == WORD:
        return tokens.glued(behind) and tokens.raw(behind).isupper()  # "sep 14EDT"
    if word in _POINTS:
        return not (tokens.glued(behind + 1) and tokens.kinds[behind + 1] == NUMBER)
    return tokens.kinds[behind] in (END, NUMBER, MARK) and word not in _NO_YEAR


def _from_month(tokens: Tokens, at: int, lexicon: Lexicon) -> Date | None:
    """Read a month that comes first: "Aug. 23, 2019", "Aug/23/2019", "August 2019"."""
    found = month_at(tokens, at, lexicon)
    if found is None:
        return None
    month, here = found
    if tokens.words[here] in _ABBREVIATED and tokens.glued(here):
        here += 1
    separated = tokens.words[here] in ("/", "-") and tokens.glued(here) and tokens.glued(here + 1)
    comma = tokens.words[here] == "," and is_year(tokens.values[here + 1], tokens.words[here + 1])
    if separated or comma or tokens.words[here] in lexicon.joiners:
        here += 1
    if tokens.kinds[here] != NUMBER:
        return None
    if is_year(tokens.values[here], tokens.words[here]):
        return Date(at, here + 1, tokens.values[here], month, None)
    if not is_day(tokens.values[here], tokens.words[here]) or _is_hour(tokens, here):
        return None
    if tokens.words[here + 1] in lexicon.months and is_year(tokens.values[here + 2], tokens.words[here + 2]):
        return None  # "mar 4 mai 2020", "MAJ 4 mai 2020": the day of the month behind it
    year = _year(tokens, _behind_ordinal(tokens, here + 1, lexicon), lexicon, loose=separated, joined=separated)
    return Date(at, year.end, year.value, month, tokens.values[here], short=year.short)


def _is_hour(tokens: Tokens, at: int) -> bool:
    """Tell whether the number is the hour of a clock time rather than a day: "March 5:30", "May 6pm"."""
    behind = at + 1
    if tokens.kinds[behind] == AMPM:
        return tokens.glued(behind)
    return tokens.words[behind] == ":" and tokens.glued(behind) and tokens.kinds[behind + 1] == NUMBER and tokens.glued(behind + 1)


def _named_weekday(tokens: Tokens, at: int, lexicon: Lexicon, *, short: bool) -> tuple[int, int] | None:
    """Read the name of a weekday; *short* allows the names of one or two letters."""
    found = weekday_at(tokens, at, lexicon)
    if found is None and short and tokens.words[at] in lexicon.short_weekdays:
        return lexicon.short_weekdays[tokens.words[at]], at + 1
    return found


def _from_weekday(tokens: Tokens, at: int, lexicon: Lexicon, *, loose: bool) -> Date | None:
    """Read a weekday and the date behind it: "Fr., 23.08.2019", "vendredi 23 août"."""
    found = _named_weekday(tokens, at, lexicon, short=True)
    if found is None:
        return None
    weekday, here = found
    for _ in range(_MARKS_BEHIND_WEEKDAY):
        here += tokens.words[here] in _BEHIND_WEEKDAY
    if tokens.words[here] in lexicon.openers and tokens.words[here] not in lexicon.weekdays:
        here += 1
    if tokens.kinds[here] == NUMBER:
        date = _from_number(tokens, here, lexicon, loose=loose)
    else:
        date = _from_month(tokens, here, lexicon) if tokens.kinds[here] == WORD else None
    return date.but(start=at, weekday=weekday) if date is not None and date.day is not None else None


def _with_weekday(tokens: Tokens, date: Date, lexicon: Lexicon) -> Date:
    """Take in a weekday behind the date: "30 Ekim 2020 Cuma", "3月5日（火）"."""
    here = date.end
    opened = tokens.words[here] in _OPEN
    if opened:
        here += 1
    if tokens.kinds[here] != WORD:
        return date
    found = _named_weekday(tokens, here, lexicon, short=opened or len(tokens.words[here]) == 1)
    if found is None:
        return date
    weekday, end = found
    if tokens.words[end] == ".":
        end += 1
    if opened and tokens.words[end] in _CLOSE:
        end += 1
    elif _from_weekday(tokens, here, lexicon, loose=False) is not None or tokens.words[here] in lexicon.months:
        return date  # it belongs to the next date
    return date.but(end=end, weekday=weekday)
