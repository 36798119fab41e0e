"""Days that running text counts from the day of the dispatch: "hier", "mercredi soir", "last week", "vor zwei Tagen"."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from wireparse.lazy import pattern
from wireparse.model.kinds import Precision
from wireparse.timestamps.dates import read_date
from wireparse.timestamps.days import Problem, days_around, shifted
from wireparse.timestamps.expressions import (
    AGO,
    AHEAD,
    COMING,
    DAY,
    LAST,
    NEXT,
    PART,
    THIS,
    WITHIN,
    Expressions,
    Match,
    match_expression,
)
from wireparse.timestamps.lexicon import match_phrase, weekday_at
from wireparse.timestamps.telling import WEEKDAYS, Base, Told, governed
from wireparse.timestamps.tokens import AMPM, END, MARK, NUMBER, WORD, Tokens

_DAY_OF_MONTH: Final = r"\(([0-9]{1,2})(?:[/.]([0-9]{1,2})\.?)?\)"
_BARE_DAY: Final = r"([0-9]{1,2})()"
_NO_DAY: Final = frozenset(":%°$€£/")
_DASHES: Final = frozenset("-–")
_WEEK: Final = 7
_MONTHS: Final = 12
_MONTH: Final = 31
_HALF_A_YEAR: Final = 183
_PRECISIONS: Final = {"week": Precision.WEEK, "month": Precision.MONTH, "year": Precision.YEAR}

#: The day, how exact it is, and what is wrong with it.
_Meaning = tuple[dt.date | None, Precision, tuple[Problem, ...]]


def tell_relative(tokens: Tokens, at: int, expressions: Expressions, base: Base) -> Told | None:
    """Read the relative expression that begins at token *at*."""
    match = match_expression(tokens, at, expressions)
    if match is None or _means_something_else(tokens, at, match, expressions):
        return None
    date, precision, problems = _count(match, base)
    end = match.end
    if match.kind == PART:
        precision = Precision.DAYPART
    elif precision is Precision.DAY:
        end = _daypart(tokens, end, expressions)
        precision = Precision.DAYPART if end > match.end else precision
    if match.weekday is not None and base.date is not None and (numbered := _number(tokens, end)) is not None:
        return _tell_numbered(tokens, Told(at, end, base.date, precision), numbered, match.weekday, base)
    return Told(at, end, date, precision, (base.assumption,) if date is not None else (), problems=problems)


def _means_something_else(tokens: Tokens, at: int, match: Match, expressions: Expressions) -> bool:
    """Tell whether the words are no time, or the beginning of a date that is better read as one."""
    if match.kind == DAY:
        return _is_other_word(tokens, at, match, expressions)
    if match.unit == "day" and match.kind not in (AGO, AHEAD, WITHIN):
        return True  # "the last day" is no day of the calendar
    if match.kind == THIS and match.unit is not None:
        behind = match_expression(tokens, match.end - 1, expressions)
        return behind is not None and behind.end > match.end  # "ce mois passé" is the last month
    if match.kind == WITHIN and at > 0:
        return (
            governed(tokens.text, tokens.starts[at], tokens.words[match.end], expressions) is not True
        )  # "in two years" may be a duration
    if match.weekday is not None and tokens.kinds[match.end - 1] == WORD:
        date = read_date(tokens, match.end - 1, expressions.lexicon, loose=False)
        return date is not None and date.end > match.end  # "el pasado domingo 14 de mayo" is that date
    return False


def _is_other_word(tokens: Tokens, at: int, match: Match, expressions: Expressions) -> bool:
    """Tell whether the word for a day is something else here: "por la mañana", "jeden Morgen", "USA Today"."""
    if match.end != at + 1:
        return False
    raw = tokens.raw(at)
    before = tokens.words[at - 1] if at > 0 and tokens.kinds[at - 1] in (WORD, AMPM) else ""  # "am Morgen" is in the morning
    if raw[0].isupper() and not raw.isupper() and before:
        return True
    return tokens.words[at] in expressions.dayparts and (before in expressions.lexicon.openers or before in expressions.habits)


def _count(match: Match, base: Base) -> _Meaning:
    """Count from the day of the dispatch."""
    precision = _PRECISIONS.get(match.unit or "", Precision.DAY)
    if base.date is None:
        return None, precision, ()
    if match.kind in (DAY, PART):
        return shifted(base.date, match.distance), Precision.DAY, ()
    if match.weekday is not None:
        return _beside(match.kind, match.weekday, base.date)
    steps = {LAST: -1, NEXT: 1, COMING: 1, AGO: -match.number, AHEAD: match.number, WITHIN: match.number}.get(match.kind, 0)
    return _unit(base.date, match.unit or "day", steps), precision, ()


def unit_beside(start: int, end: int, unit: int, steps: int, base: Base) -> Told:
    """Tell the week, month or year (*unit* 0, 1, 2) that is so many *steps* away from that of the dispatch."""
    name, precision = tuple(_PRECISIONS.items())[unit]
    date = _unit(base.date, name, steps) if base.date is not None else None
    return Told(start, end, date, precision, (base.assumption,) if date is not None else ())


def _beside(kind: str, weekday: int, day: dt.date) -> _Meaning:
    """Find the weekday that is called last, next, coming or this; where speakers differ about "next", it stays open."""
    ahead = (weekday - day.weekday()) % _WEEK
    if kind == LAST:
        return shifted(day, ahead - _WEEK), Precision.DAY, ()
    if kind not in (NEXT, COMING):
        return shifted(day, weekday - day.weekday()), Precision.DAY, ()
    first, other = shifted(day, ahead or _WEEK), shifted(day, _WEEK - day.weekday() + weekday)
    if kind == COMING or first == other or first is None or other is None:
        return first, Precision.DAY, ()
    return None, Precision.DAY, (("relative-day-ambiguous", {"first": first.isoformat(), "second": other.isoformat()}),)


def _unit(day: dt.date, unit: str, steps: int) -> dt.date | None:
    """Go *steps* units from *day*, to the first day of the week, month or year there."""
    if unit == "day":
        return shifted(day, steps)
    if unit == "week":
        return shifted(day, steps * _WEEK - day.weekday())
    months = day.year * _MONTHS + day.month - 1 + steps if unit == "month" else (day.year + steps) * _MONTHS
    try:
        return dt.date(months // _MONTHS, months % _MONTHS + 1, 1)
    except (ValueError, OverflowError):
        return None


def tell_weekday(tokens: Tokens, at: int, expressions: Expressions, base: Base) -> Told | None:
    """Read a bare weekday, with the part of the day and the day of the month that stand beside it."""
    word = tokens.words[at]
    compound = expressions.compounds.get(word)
    if compound is not None:
        weekday, end = compound, at + 1
    else:
        found = weekday_at(tokens, at, expressions.lexicon) if word in expressions.full_weekdays else None
        if found is None:
            return None
        weekday, end = found
    part = _daypart(tokens, end, expressions)
    numbered = _number(tokens, part)
    bare = compound is None and part == end and numbered is None
    if bare and (_is_half_a_name(word, end - at, expressions) or (at > 0 and tokens.words[at - 1] in expressions.habits)):
        return None
    precision = Precision.DAYPART if compound is not None or part > end else Precision.DAY
    if base.date is None:
        return Told(at, part, None, precision)
    if numbered is not None:
        return _tell_numbered(tokens, Told(at, part, base.date, precision), numbered, weekday, base)
    date = day_of_week(tokens.text, tokens.starts[at], weekday, expressions, base, behind=tokens.words[part])
    return Told(at, part, date, precision, (base.assumption,) if date is not None else ())


def day_of_week(text: str, at: int, weekday: int, expressions: Expressions, base: Base, *, behind: str = "") -> dt.date | None:
    """Give the latest such weekday, the day of the dispatch included; a verb of the future before it means the next one."""
    if base.date is None:
        return None
    back = (base.date.weekday() - weekday) % _WEEK
    ahead = back and governed(text, at, behind, expressions) is True
    return shifted(base.date, (_WEEK if ahead else 0) - back)


def _is_half_a_name(word: str, size: int, expressions: Expressions) -> bool:
    """Tell whether the word is only the first one of a weekday's name: "segunda", "quarta" are ordinals before they are days."""
    return size == 1 and word in expressions.lexicon.weekday_phrases


def _number(tokens: Tokens, at: int) -> re.Match[str] | None:
    """Read the day of the month in brackets, "na sexta-feira (23)", "am Freitag (23.08.)", or bare where no noun follows it."""
    if tokens.kinds[at] == NUMBER and tokens.kinds[at + 1] in (MARK, END) and tokens.words[at + 1] not in _NO_DAY:
        return pattern(_BARE_DAY).match(tokens.text, tokens.starts[at], tokens.ends[at])
    return pattern(_DAY_OF_MONTH).match(tokens.text, tokens.starts[at], tokens.ends[-1]) if tokens.words[at] == "(" else None


def _tell_numbered(tokens: Tokens, told: Told, numbered: re.Match[str], weekday: int, base: Base) -> Told:
    """Find the nearest day that is both that weekday and that day of the month; where there is none, the weekday counts."""
    day, end = told.date, told.start
    if day is None:
        return told
    while tokens.ends[end] < numbered.end():
        end += 1
    number, month = int(numbered[1]), int(numbered[2] or 0)
    reach = _HALF_A_YEAR if month else _MONTH
    fitting = [d for d in days_around(day, -reach, reach) if d.day == number and d.weekday() == weekday and month in (0, d.month)]
    if fitting:
        nearest = min(fitting, key=lambda d: abs((d - day).days))
        return told.but(end=end + 1, date=nearest, assumptions=(base.assumption,))
    latest = shifted(day, -((day.weekday() - weekday) % _WEEK))
    assumed = (base.assumption,) if latest is not None else ()
    if numbered[0][0] != "(":
        return told.but(date=latest, assumptions=assumed)  # "mercredi, 28": another number
    problem: Problem = ("weekday-mismatch", {"date": numbered[0], "weekday": WEEKDAYS[weekday]})
    return told.but(end=end + 1, date=latest, assumptions=assumed, problems=(problem,))


def _daypart(tokens: Tokens, at: int, expressions: Expressions) -> int:
    """Give the token behind a part of the day that stands at token *at*; *at* itself when there is none."""
    here = at + 1 if tokens.kinds[at] == MARK and tokens.words[at] in _DASHES and tokens.glued(at) else at
    opener = match_phrase(tokens, here, expressions.part_openers) if tokens.kinds[here] == WORD else None
    found = match_phrase(tokens, opener[1] if opener is not None else here, expressions.part_phrases)
    return found[1] if found is not None else at
