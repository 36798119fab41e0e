"""Times that running text speaks of: "lundi matin", "le 23 août", "last week", resolved against the dispatch's own day.

The rules are those of the measurements on daily news (TimeBank, AQUAINT, KRAUTS): a bare weekday is the latest one, the day of the
dispatch included; a day and month without a year is the nearest one in either direction. A verb that governs the expression
moves it into the future or the past. A day is a day and a part of a day is a part of a day: nothing is given an hour.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.languages.lookup import base_tag
from wireparse.model.elements import Timestamp
from wireparse.model.kinds import Assumption, Precision, Role
from wireparse.model.making import make_assumptions, make_span
from wireparse.model.spans import Span
from wireparse.story import as_read
from wireparse.timestamps.beside import word_behind
from wireparse.timestamps.cues import DATE, DAY, DAYS, GRAMMAR, MONTH, PART, UNIT, UNITS, cues_for
from wireparse.timestamps.days import shifted
from wireparse.timestamps.expressions import AS_DATE, AS_FEAST, AS_MONTH, AS_RELATIVE, AS_WEEKDAY, FROM_NUMBER, Expressions, expressions_for
from wireparse.timestamps.lexicon import match_phrase
from wireparse.timestamps.pieces import Date
from wireparse.timestamps.seeking import seek
from wireparse.timestamps.settings import ClockSettings, Times
from wireparse.timestamps.telling import Base, Told, base_of
from wireparse.timestamps.tokens import END, NUMBER, Tokens, tokenise
from wireparse.timestamps.told_dates import date_beside, month_beside, tell_date, tell_month
from wireparse.timestamps.told_days import day_of_week, tell_relative, tell_weekday, unit_beside


def find_mentions(text: str, spans: Sequence[tuple[int, int]], clock: ClockSettings) -> Times:
    """Find the times that the stretches *spans* of *text*, in their order, speak of: role MENTION."""
    expressions = expressions_for(base_tag(clock.language) or "")
    if expressions is None:
        return Times()
    base = base_of(clock)
    stamps: list[Timestamp] = []
    diagnostics: list[Diagnostic] = []
    for start, end, kind, value in seek(text, spans, cues_for(expressions.tag)):
        if kind != GRAMMAR:
            told = _short(text, start, end, kind, value, expressions, base)
            if told is not None:
                stamps.append(_stamp(text, make_span(start, end), told.date, told.precision, told.assumptions))
            continue
        tokens = tokenise(text, start, end)
        for told in _read(tokens, expressions, base):
            span = make_span(tokens.starts[told.start], tokens.ends[told.end - 1])
            stamps.append(_stamp(text, span, told.date, told.precision, told.assumptions))
            diagnostics += [diagnostic(code, span.start, span.end, **values) for code, values in told.problems]
    return Times(tuple(stamps), tuple(diagnostics))


def _read(tokens: Tokens, expressions: Expressions, base: Base) -> Iterator[Told]:
    """Read one window from left to right."""
    at = 0
    kinds, words, ways = tokens.kinds, tokens.words, expressions.ways
    while (kind := kinds[at]) != END:
        way = ways.get(words[at], 0) if kind != NUMBER else FROM_NUMBER
        if not way:
            at += 1
            continue
        if way & AS_FEAST and (feast := match_phrase(tokens, at, expressions.feasts)):
            at = feast[1]
            continue
        told = (
            (tell_date(tokens, at, expressions, base) if way & AS_DATE else None)
            or (tell_relative(tokens, at, expressions, base) if way & AS_RELATIVE else None)
            or (tell_weekday(tokens, at, expressions, base) if way & AS_WEEKDAY else None)
            or (tell_month(tokens, at, expressions, base) if way & AS_MONTH else None)
        )
        if told is None:
            at += 1
        else:
            yield told
            at = told.end


def _short(text: str, start: int, end: int, kind: int, value: int, expressions: Expressions, base: Base) -> Told | None:  # noqa: PLR0917
    """Tell what needs no grammar: *value* is a day by its distance, a month, month and day in one number, or a weekday."""
    if kind == DAY:
        date = shifted(base.date, value) if base.date is not None else None
        return Told(start, end, date, Precision.DAY, (base.assumption,) if date is not None else ())
    if kind == MONTH:
        return month_beside(text, start, end, value, word_behind(text, end), expressions, base)
    if kind == DATE:
        month, number = divmod(value, DAYS)
        return date_beside(text, start, Date(start, end, None, month, number), word_behind(text, end), expressions, base)
    if kind == UNIT:
        unit, steps = divmod(value, UNITS)
        return unit_beside(start, end, unit, steps - 1, base)
    behind = word_behind(text, end) if kind == PART else ""
    date = day_of_week(text, start, value, expressions, base, behind=behind)
    precision = Precision.DAYPART if kind == PART else Precision.DAY
    return Told(start, end, date, precision, (base.assumption,) if date is not None else ())


def _stamp(text: str, span: Span, date: dt.date | None, precision: Precision, assumptions: tuple[Assumption, ...]) -> Timestamp:
    words = as_read(text, span.start, span.end)
    return Timestamp(span=span, text=words, role=Role.MENTION, date=date, precision=precision, assumptions=make_assumptions(assumptions))
