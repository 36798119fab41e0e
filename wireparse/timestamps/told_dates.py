"""Dates and months of running text: "le 23 août", "Aug. 23, 2019", "23/08/2019", "en mars"."""

from __future__ import annotations

import datetime as dt
from typing import Final

from wireparse.model.kinds import Precision
from wireparse.timestamps.dates import read_date
from wireparse.timestamps.days import Problem, choose_order, complete
from wireparse.timestamps.expressions import Expressions
from wireparse.timestamps.lexicon import month_at
from wireparse.timestamps.numeric import is_year
from wireparse.timestamps.pieces import Date
from wireparse.timestamps.telling import WEEKDAYS, Base, Told, governed
from wireparse.timestamps.tokens import NUMBER, WORD, Tokens

_MONTHS: Final = 12
#: "3 set." may end a match of tennis; "3 sept." is a day.
_SHORTEST_ABBREVIATION: Final = 4


def tell_date(tokens: Tokens, at: int, expressions: Expressions, base: Base) -> Told | None:
    """Read a date that begins at token *at*; without a year it is the nearest, or the nearest in the direction of its verb."""
    date = read_date(tokens, at, expressions.lexicon, loose=False)
    if date is None or date.short or not _stands_in_text(tokens, date, expressions):
        return None
    return date_beside(tokens.text, tokens.starts[at], date, tokens.words[date.end], expressions, base)


def date_beside(text: str, at: int, date: Date, behind: str, expressions: Expressions, base: Base) -> Told | None:  # noqa: PLR0917
    """Complete *date*, which stands at offset *at*; where it has no year, a verb before it or the word *behind* it give a direction."""
    day = complete(date, choose_order((date,), base.clock) if date.swapped else base.order, base.references)
    if day.impossible:
        return None
    if date.year is None and date.day is not None and day.date is not None and base.date is not None:
        future = governed(text, at, behind, expressions)
        day = day if future is None else day.but(date=_in_direction(day.date, base.date, future=future))
    precision = Precision.MONTH if date.day is None else Precision.DAY
    return Told(date.start, date.end, day.date, precision, day.assumptions, problems=(*day.problems, *_mismatch(date, day.date)))


def _in_direction(nearest: dt.date, base: dt.date, *, future: bool) -> dt.date:
    """Move the nearest day by a year where its verb asks for the other direction."""
    if nearest >= base if future else nearest <= base:
        return nearest
    try:
        return nearest.replace(year=nearest.year + (1 if future else -1))
    except ValueError:  # 29 February
        return nearest


def _mismatch(date: Date, day: dt.date | None) -> tuple[Problem, ...]:
    if date.weekday is None or day is None or day.weekday() == date.weekday:
        return ()
    return (("weekday-mismatch", {"date": day.isoformat(), "weekday": WEEKDAYS[date.weekday]}),)


def _stands_in_text(tokens: Tokens, date: Date, expressions: Expressions) -> bool:
    """Tell whether what looks like a date is one: abbreviations and small letters may be other words."""
    for here in range(date.start, date.end):
        word = tokens.words[here]
        if tokens.kinds[here] == WORD and (word in expressions.lexicon.months or word in expressions.lexicon.month_phrases):
            if expressions.capitals:
                return tokens.raw(here)[0].isupper()
            abbreviated = len(word) >= _SHORTEST_ABBREVIATION and tokens.words[here + 1] == "."
            return date.year is not None or word in expressions.whole_months or abbreviated
    return True


def tell_month(tokens: Tokens, at: int, expressions: Expressions, base: Base) -> Told | None:
    """Read a month without a day, behind a word that goes before months."""
    joined = at > 1 and tokens.words[at - 1] == "-" and tokens.glued(at)  # "mi-août"
    opener = tokens.words[at - 2] if joined else tokens.words[at - 1] if at else ""
    if tokens.words[at] not in expressions.whole_months or opener not in expressions.month_openers:
        return None
    found = month_at(tokens, at, expressions.lexicon)
    if found is None or (expressions.capitals and not tokens.raw(at)[0].isupper()):
        return None
    month, end = found
    if tokens.kinds[end] == NUMBER and not is_year(tokens.values[end], tokens.words[end]):
        return None
    told = month_beside(tokens.text, tokens.starts[at], end, month, tokens.words[end], expressions, base)
    return told.but(start=at)


def month_beside(text: str, at: int, end: int, month: int, behind: str, expressions: Expressions, base: Base) -> Told:  # noqa: PLR0917
    """Find the nearest such month to the dispatch, in the direction of the verb before offset *at* or of the word *behind* it."""
    if base.date is None:
        return Told(at, end, None, Precision.MONTH)
    here = base.date.year * _MONTHS + base.date.month
    future = governed(text, at, behind, expressions)
    candidates = [year * _MONTHS + month for year in (base.date.year - 1, base.date.year, base.date.year + 1)]
    if future is not None:
        candidates = [c for c in candidates if (c >= here if future else c <= here)]
    best = min(candidates, key=lambda c: (abs(c - here), c))
    try:
        date = dt.date((best - 1) // _MONTHS, month, 1)
    except ValueError:
        date = None
    return Told(at, end, date, Precision.MONTH, (base.references[0].assumption,))
