"""Times that running text speaks of: "mercredi soir", "le 9 septembre", "last week", resolved against the dispatch's own day.

The rules are those of the measurements on daily news (TimeBank, AQUAINT, KRAUTS): a bare weekday is the latest one, the day of the
dispatch included; a day and month without a year is the nearest one in either direction. A verb that governs the expression
moves it into the future or the past. A day is a day and a part of a day is a part of a day: nothing is given an hour.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.languages.lookup import base_tag
from wireparse.model.elements import Timestamp
from wireparse.model.kinds import Assumption, Precision, Role
from wireparse.model.spans import Span
from wireparse.story import as_read
from wireparse.timestamps.dates import is_year, read_date
from wireparse.timestamps.days import Day, Order, Problem, Reference, choose_order, complete, known_days
from wireparse.timestamps.expressions import (
    AGO,
    AHEAD,
    COMING,
    DAY,
    LAST,
    NEXT,
    PART,
    WITHIN,
    Expressions,
    Match,
    expressions_for,
    match_expression,
)
from wireparse.timestamps.lexicon import match_phrase, month_at, weekday_at
from wireparse.timestamps.pieces import Date
from wireparse.timestamps.settings import ClockSettings, Times
from wireparse.timestamps.seeking import windows
from wireparse.timestamps.tokens import END, MARK, NUMBER, WORD, Tokens, tokenise

_DAY_OF_MONTH: Final = re.compile(r"\(([0-9]{1,2})(?:[/.]([0-9]{1,2})\.?)?\)")
#: How many words before a date its verb may stand.
_VERB_REACH: Final = 3
_SHORT: Final = 3
_WEEK: Final = 7
_MONTH: Final = 31
_HALF_A_YEAR: Final = 183
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class _Base(NamedTuple):
    """The day that relative expressions count from, None when nobody tells it."""

    date: dt.date | None
    assumption: Assumption
    references: tuple[Reference, ...]
    order: Order


class _Told(NamedTuple):
    """One expression, resolved: tokens `[start, end)`, the day, how exact it is, and what was assumed or is wrong."""

    start: int
    end: int
    date: dt.date | None
    precision: Precision
    assumptions: tuple[Assumption, ...] = ()
    problems: tuple[Problem, ...] = ()


def find_mentions(text: str, spans: Sequence[tuple[int, int]], clock: ClockSettings) -> Times:
    """Find the times that the stretches *spans* of *text*, in their order, speak of: role MENTION."""
    expressions = expressions_for(base_tag(clock.language) or "")
    if expressions is None:
        return Times()
    base = _base(clock)
    stamps: list[Timestamp] = []
    diagnostics: list[Diagnostic] = []
    for first, last in windows(text, spans, expressions.cues):
        tokens = tokenise(text, first, last)
        for told in _read(tokens, expressions, base):
            stamp = _stamp(tokens, told)
            stamps.append(stamp)
            diagnostics += [diagnostic(code, stamp.span.start, stamp.span.end, **values) for code, values in told.problems]
    return Times(tuple(stamps), tuple(diagnostics))


def _stamp(tokens: Tokens, told: _Told) -> Timestamp:
    start, end = tokens.starts[told.start], tokens.ends[told.end - 1]
    return Timestamp(
        span=Span(start, end),
        text=as_read(tokens.text, start, end),
        role=Role.MENTION,
        date=told.date,
        precision=told.precision,
        assumptions=frozenset(told.assumptions),
    )


def _base(clock: ClockSettings) -> _Base:
    references = known_days((), Order(), clock)
    relative = (
        Assumption.DATE_FROM_DISPATCH if clock.anchor is not None and clock.anchor.date is not None else Assumption.DATE_FROM_RECEIVED
    )
    return _Base(references[0].date if references else None, relative, references, choose_order((), clock))


def _read(tokens: Tokens, expressions: Expressions, base: _Base) -> Iterator[_Told]:
    """Read one window from left to right."""
    at = 0
    kinds, words, beginners = tokens.kinds, tokens.words, expressions.beginners
    while (kind := kinds[at]) != END:
        told: _Told | None = None
        if kind == NUMBER or words[at] in beginners:
            feast = match_phrase(tokens, at, expressions.feasts)
            if feast is not None:
                at = feast[1]
                continue
            told = (
                _date(tokens, at, expressions, base) or _relative(tokens, at, expressions, base) or _weekday(tokens, at, expressions, base)
            )
            told = told or _month(tokens, at, expressions, base)
        if told is None:
            at += 1
        else:
            yield told
            at = told.end


def _date(tokens: Tokens, at: int, expressions: Expressions, base: _Base) -> _Told | None:
    """Read a date with a month or in figures: "le 9 septembre", "Sept. 28, 2016", "lundi 3 octobre", "28/09/2016"."""
    date = read_date(tokens, at, expressions.lexicon, loose=False)
    if date is None or date.short or not _stands_in_text(tokens, at, date, expressions):
        return None
    if date.year is None and date.day is not None:
        governed = _governed(tokens, at, date.end, expressions)
        if governed is not None and base.date is not None and date.month:
            day = _in_direction(date, base, governed)
            return _Told(date.start, date.end, day.date, Precision.DAY, day.assumptions, _mismatch(date, day.date))
    day = complete(date, base.order, base.references)
    if day.impossible:
        return None
    precision = Precision.MONTH if date.day is None else Precision.DAY
    return _Told(date.start, date.end, day.date, precision, day.assumptions, (*day.problems, *_mismatch(date, day.date)))


def _mismatch(date: Date, day: dt.date | None) -> tuple[Problem, ...]:
    if date.weekday is None or day is None or day.weekday() == date.weekday:
        return ()
    return (("weekday-mismatch", {"date": day.isoformat(), "weekday": _WEEKDAYS[date.weekday]}),)


def _stands_in_text(tokens: Tokens, at: int, date: Date, expressions: Expressions) -> bool:
    """Tell whether what looks like a date is one: names of three letters and small letters may be other words."""
    for here in range(date.start, date.end):
        word = tokens.words[here]
        if tokens.kinds[here] == WORD and (word in expressions.lexicon.months or word in expressions.lexicon.month_phrases):
            if expressions.dates.capitals and not tokens.raw(here)[0].isupper():
                return False
            return date.year is not None or word in expressions.whole_months or expressions.dates.capitals or tokens.words[here + 1] == "."
    return True


def _relative(tokens: Tokens, at: int, expressions: Expressions, base: _Base) -> _Told | None:
    """Read "yesterday", "last week", "il y a deux jours", "vendredi dernier"."""
    match = match_expression(tokens, at, expressions)
    if match is None or (match.kind == DAY and _is_other_word(tokens, at, match, expressions)):
        return None
    if match.weekday is not None and _weekday_of_a_date(tokens, at, match.end, expressions):
        return None  # "el pasado domingo 14 de mayo" is that date
    if match.kind == WITHIN and at > 0 and _governed(tokens, at, match.end, expressions) is not True:
        return None
    told = _meaning(match, base)
    if told is None:
        return None
    date, precision, problems = told
    end = match.end
    if match.kind == PART:
        precision = Precision.DAYPART
    elif precision is Precision.DAY:
        end = _daypart(tokens, end, expressions)
        precision = Precision.DAYPART if end > match.end else precision
    return _Told(at, end, date, precision, (base.assumption,) if date is not None else (), problems)


def _weekday_of_a_date(tokens: Tokens, at: int, end: int, expressions: Expressions) -> bool:
    """Tell whether a date stands behind the weekday that ends the expression."""
    date = read_date(tokens, end - 1, expressions.lexicon, loose=False) if tokens.kinds[end - 1] == WORD else None
    return date is not None and end - 1 > at and date.end > end


def _is_other_word(tokens: Tokens, at: int, match: Match, expressions: Expressions) -> bool:
    """Tell whether the word for a day is something else here: "por la mañana", "jeden Morgen", "USA Today"."""
    if match.end != at + 1:
        return False
    raw = tokens.raw(at)
    before = tokens.words[at - 1] if at > 0 and tokens.kinds[at - 1] == WORD else ""
    if raw[0].isupper() and not raw.isupper() and before:
        return True
    return tokens.words[at] in expressions.dayparts and (before in expressions.lexicon.openers or before in expressions.dates.habits)


def _meaning(match: Match, base: _Base) -> tuple[dt.date | None, Precision, tuple[Problem, ...]] | None:
    """Count from the day of the dispatch."""
    precision = {"week": Precision.WEEK, "month": Precision.MONTH, "year": Precision.YEAR}.get(match.unit or "", Precision.DAY)
    if match.unit == "day" and match.kind not in (AGO, AHEAD, WITHIN):
        return None  # "the last day" is no day of the calendar
    if base.date is None:
        return None, precision, ()
    if match.kind in (DAY, PART):
        return _shift(base.date, match.distance), Precision.DAY, ()
    if match.weekday is not None:
        return _beside(match, base.date)
    steps = {LAST: -1, NEXT: 1, COMING: 1, AGO: -match.count, AHEAD: match.count, WITHIN: match.count}.get(match.kind, 0)
    return _unit(base.date, match.unit or "day", steps), precision, ()


def _beside(match: Match, day: dt.date) -> tuple[dt.date | None, Precision, tuple[Problem, ...]]:
    """Find the weekday that is called last, next, coming or this."""
    weekday = match.weekday or 0
    ahead = (weekday - day.weekday()) % _WEEK
    if match.kind == LAST:
        return _shift(day, ahead - _WEEK), Precision.DAY, ()
    first = _shift(day, ahead or _WEEK)
    if match.kind == NEXT:
        other = _shift(day, _WEEK - day.weekday() + weekday)
        if first != other and first is not None and other is not None:
            return None, Precision.DAY, (("relative-day-ambiguous", {"first": first.isoformat(), "second": other.isoformat()}),)
        return first, Precision.DAY, ()
    if match.kind == COMING:
        return first, Precision.DAY, ()
    return _shift(day, weekday - day.weekday()), Precision.DAY, ()


def _shift(day: dt.date, days: int) -> dt.date | None:
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def _unit(day: dt.date, unit: str, steps: int) -> dt.date | None:
    """Go *steps* units from *day*, to the first day of the week, month or year there."""
    if unit == "day":
        return _shift(day, steps)
    if unit == "week":
        return _shift(day, steps * _WEEK - day.weekday())
    months = day.year * 12 + day.month - 1 + (steps if unit == "month" else steps * 12)
    year, month = divmod(months, 12)
    return dt.date(year, month + 1 if unit == "month" else 1, 1) if dt.MINYEAR <= year <= dt.MAXYEAR else None


def _weekday(tokens: Tokens, at: int, expressions: Expressions, base: _Base) -> _Told | None:
    """Read a bare weekday, with the part of the day and the day of the month that stand beside it."""
    word = tokens.words[at]
    compound = expressions.compounds.get(word)
    start = at
    if compound is not None:
        weekday, end = compound, at + 1
    else:
        found = weekday_at(tokens, at, expressions.lexicon) if word in expressions.full_weekdays else None
        if found is None:
            return None
        weekday, end = found
    before = tokens.words[at - 1] if at > 0 and tokens.kinds[at - 1] == WORD else ""
    part = _daypart(tokens, end, expressions)
    numbered = _DAY_OF_MONTH.match(tokens.text, tokens.starts[part], tokens.ends[-1]) if tokens.words[part] == "(" else None
    if word not in expressions.lexicon.weekdays and compound is None and end == at + 1 and numbered is None:
        return None
    if end == at + 1 and compound is None and _is_ordinal(word, expressions) and numbered is None and part == end:
        return None  # "segunda", "quarta" are ordinals before they are days
    if before in expressions.dates.habits and part == end and numbered is None:
        return None
    precision = Precision.DAYPART if compound is not None or part > end else Precision.DAY
    if base.date is None:
        return _Told(start, part, None, precision)
    if numbered is not None:
        closing = part
        while tokens.ends[closing] < numbered.end():
            closing += 1
        date = _numbered(base.date, weekday, int(numbered[1]), int(numbered[2] or 0))
        problems: tuple[Problem, ...] = ()
        if date is None:
            date = _latest(base.date, weekday)
            problems = (("weekday-mismatch", {"date": numbered[0], "weekday": _WEEKDAYS[weekday]}),)
        return _Told(start, closing + 1, date, precision, (base.assumption,), problems)
    date = _latest(base.date, weekday)
    if date != base.date and _governed(tokens, at, part, expressions) is True:
        date = date + dt.timedelta(days=_WEEK)
    return _Told(start, part, date, precision, (base.assumption,))


def _is_ordinal(word: str, expressions: Expressions) -> bool:
    """Tell whether a short weekday is only the first word of its full name."""
    return word in expressions.lexicon.weekday_phrases


def _latest(day: dt.date, weekday: int) -> dt.date:
    return day - dt.timedelta(days=(day.weekday() - weekday) % _WEEK)


def _numbered(day: dt.date, weekday: int, number: int, month: int) -> dt.date | None:
    """Find the nearest day that is both that weekday and that day of the month, within half a year if the *month* is told, else within one."""
    reach = _HALF_A_YEAR if month else _MONTH
    near = (day + dt.timedelta(days=shift) for shift in range(-reach, reach + 1))
    fitting = [d for d in near if d.day == number and d.weekday() == weekday and month in (0, d.month)]
    return min(fitting, key=lambda d: abs((d - day).days), default=None)


def _daypart(tokens: Tokens, at: int, expressions: Expressions) -> int:
    """Give the token behind a part of the day that stands at token *at*; *at* itself when there is none."""
    here = at
    if tokens.kinds[here] == MARK and tokens.words[here] in "-–" and tokens.glued(here):
        here += 1
    opener = match_phrase(tokens, here, expressions.part_openers) if tokens.kinds[here] == WORD else None
    if opener is not None:
        here = opener[1]
    for size in (2, 1):  # "après-midi" is two words
        words = [tokens.words[n] for n in range(here, min(here + 2 * size - 1, len(tokens.words) - 1)) if tokens.kinds[n] == WORD]
        if len(words) == size and " ".join(words) in expressions.dayparts:
            return here + 2 * size - 1
    return at


def _month(tokens: Tokens, at: int, expressions: Expressions, base: _Base) -> _Told | None:
    """Read a month without a day, behind a word that goes before months: "en août", "last December"."""
    word = tokens.words[at]
    if word not in expressions.whole_months or at == 0 or tokens.words[at - 1] not in expressions.month_openers:
        return None
    found = month_at(tokens, at, expressions.lexicon)
    if found is None or (expressions.dates.capitals and not tokens.raw(at)[0].isupper()):
        return None
    month, end = found
    if tokens.kinds[end] == NUMBER and not is_year(tokens.values[end], tokens.words[end]):
        return None
    if base.date is None:
        return _Told(at, end, None, Precision.MONTH)
    here = base.date.year * 12 + base.date.month
    direction = _governed(tokens, at, end, expressions)
    candidates = [y * 12 + month for y in (base.date.year - 1, base.date.year, base.date.year + 1)]
    if direction is not None:
        candidates = [c for c in candidates if (c >= here if direction else c <= here)] or candidates
    best = min(candidates, key=lambda c: (abs(c - here), c))
    year = (best - 1) // 12
    return _Told(at, end, dt.date(year, month, 1), Precision.MONTH, (base.references[0].assumption,))


def _governed(tokens: Tokens, at: int, end: int, expressions: Expressions) -> bool | None:
    """Tell whether a verb right before the expression, or a word behind it, puts it into the future (True) or the past (False)."""
    data, openers = expressions.dates, expressions.lexicon.openers
    beside = (tokens.words[end], tokens.words[at - 1] if at > 0 else "")
    if not frozenset(data.past_behind).isdisjoint(beside):
        return False
    if not frozenset(data.future_behind).isdisjoint(beside):
        return True
    here = at - 1
    while (
        here >= 0
        and tokens.kinds[here] == WORD
        and tokens.words[here] in openers
        and tokens.words[here] not in data.future
        and tokens.words[here] not in data.past
    ):
        here -= 1
    for steps in range(_VERB_REACH):
        if here < 0 or tokens.kinds[here] == NUMBER or tokens.kinds[here] == MARK:
            return None
        word = tokens.words[here]
        if word in data.planned:
            return None
        if word in data.future:
            return True
        if word in data.past:
            return False
        if steps == 0 and data.future_endings and len(word) > _SHORT and word.endswith(data.future_endings):
            return True
        if steps == 0 and data.past_endings and len(word) > _SHORT and word.endswith(data.past_endings):
            return False
        here -= 1
    return None


def _in_direction(date: Date, base: _Base, future: bool) -> Day:  # noqa: FBT001 - one of two directions
    """Complete a day and month by the nearest year before or behind the day of the dispatch."""
    assert base.date is not None  # noqa: S101 - the caller has looked
    found = complete(date, base.order, base.references)
    if found.date is None or (found.date >= base.date if future else found.date <= base.date):
        return found
    year = found.date.year + (1 if future else -1)
    try:
        moved = found.date.replace(year=year)
    except ValueError:
        return found
    return found._replace(date=moved)
