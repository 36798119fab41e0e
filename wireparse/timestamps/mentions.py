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
from wireparse.model.spans import Span
from wireparse.story import as_read
from wireparse.timestamps.expressions import Expressions, expressions_for
from wireparse.timestamps.lexicon import match_phrase
from wireparse.timestamps.seeking import cues_for, seek
from wireparse.timestamps.settings import ClockSettings, Times
from wireparse.timestamps.telling import Base, Told, base_of
from wireparse.timestamps.tokens import END, NUMBER, Tokens, tokenise
from wireparse.timestamps.told_dates import tell_date, tell_month
from wireparse.timestamps.told_days import day_of_week, tell_relative, tell_weekday


def find_mentions(text: str, spans: Sequence[tuple[int, int]], clock: ClockSettings) -> Times:
    """Find the times that the stretches *spans* of *text*, in their order, speak of: role MENTION."""
    expressions = expressions_for(base_tag(clock.language) or "")
    if expressions is None:
        return Times()
    base = base_of(clock)
    stamps: list[Timestamp] = []
    diagnostics: list[Diagnostic] = []
    for place in seek(text, spans, cues_for(expressions.tag)):
        if place.weekday is not None:
            date = day_of_week(text, place.start, place.weekday, expressions, base)
            assumptions = (base.assumption,) if date is not None else ()
            stamps.append(_stamp(text, Span(place.start, place.end), date, Precision.DAY, assumptions))
            continue
        tokens = tokenise(text, place.start, place.end)
        for told in _read(tokens, expressions, base):
            span = Span(tokens.starts[told.start], tokens.ends[told.end - 1])
            stamp = _stamp(text, span, told.date, told.precision, told.assumptions)
            stamps.append(stamp)
            diagnostics += [diagnostic(code, span.start, span.end, **values) for code, values in told.problems]
    return Times(tuple(stamps), tuple(diagnostics))


def _read(tokens: Tokens, expressions: Expressions, base: Base) -> Iterator[Told]:
    """Read one window from left to right."""
    at = 0
    kinds, words, beginners = tokens.kinds, tokens.words, expressions.beginners
    while (kind := kinds[at]) != END:
        if kind != NUMBER and words[at] not in beginners:
            at += 1
            continue
        feast = match_phrase(tokens, at, expressions.feasts)
        if feast is not None:
            at = feast[1]
            continue
        told = (
            tell_date(tokens, at, expressions, base)
            or tell_relative(tokens, at, expressions, base)
            or tell_weekday(tokens, at, expressions, base)
            or tell_month(tokens, at, expressions, base)
        )
        if told is None:
            at += 1
        else:
            yield told
            at = told.end


def _stamp(text: str, span: Span, date: dt.date | None, precision: Precision, assumptions: tuple[Assumption, ...]) -> Timestamp:
    words = as_read(text, span.start, span.end)
    return Timestamp(span=span, text=words, role=Role.MENTION, date=date, precision=precision, assumptions=frozenset(assumptions))
