"""Hypothesis strategies: any text, texts of the shape of a dispatch, and results of every shape the classes allow."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import types
import typing
from typing import Any

import attrs
from hypothesis import strategies as st

from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Timestamp
from wireparse.model.spans import Span

#: Any text that Python can hold, lone surrogates and controls included.
any_text = st.text(alphabet=st.characters(exclude_categories=()), max_size=400)

#: What makes parsers stumble: marks, controls, separators, tags, numbers, line ends.
_SNAGS = (
    '"', "“", "”", "«", "»", "„", "'", "’", "``", "''", "\x00", "\x01", "\x02", "\x03", "\r", "\n", "\r\n", "\x0b", "\x85", "\u2028",
    "\u202e", "\u00a0", "\ufeff", "\u200b", "\ud83d", "\N{GRINNING FACE}", "ا", "中", "٣", "=", "<", "&",
    "(", ")", "[", "/", " - ", " — ", "…",
)  # fmt: skip
_PIECES = (
    "ACTUALITÉS", "23/08/2019 17:42 EDT", " | Actualisé 24/08/2020 06:35 EDT", "Published: March 4, 2024 at 7:15 a.m.", "By Ada Brook",
    "OSTERVIK, 3 mars 2021 (AFP) - ", "LINDMOOR - ", "(AFP)", "© AFP", "AFP, publié le mercredi 12 juin 2024 à 16h45", "rhn/dvs",
    "- Un intertitre -", "Une ville rouvre son port (ministère)", "a déclaré le général Anton Brevik", "said Mary Holm, a spokeswoman,",
    "selon la ministre", "a-t-il ajouté", "according to him", "Le port rouvre.", "The port reopens.", "99/99/9999", "31/02/2020", "24:00",
    "ZCZC", "NNNN", "UPDATE 2-", "(Corrects spelling)", "mercredi soir", "il y a", "M. ",
)  # fmt: skip
_BETWEEN = ("\n", "\n\n", " ", " ", '"')

#: Texts put together from what dispatches are made of, in any order.
dispatch_text = st.lists(st.sampled_from(_PIECES) | st.sampled_from(_SNAGS) | st.sampled_from(_BETWEEN)).map("".join)

#: Both.
texts = st.one_of(any_text, dispatch_text)

_offsets = st.integers(-1439, 1439).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
_aware = st.datetimes(timezones=_offsets)
_words = st.text(alphabet=st.characters(exclude_categories=()), max_size=8)


@functools.cache
def values(kind: Any) -> st.SearchStrategy[Any]:
    """Give a strategy for a field of the type *kind* of a result class."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is not None:
        return _compound(origin, arguments)
    if kind is Span:
        return st.builds(lambda start, length: Span(start, start + length), st.integers(0, 99), st.integers(0, 99))
    if issubclass(kind, enum.Enum):
        return st.sampled_from(list(kind))
    if attrs.has(kind):
        return st.deferred(lambda: _objects(kind))
    return {str: _words, int: st.integers(0, 999), dt.datetime: _aware, dt.date: st.dates()}[kind]


def _compound(origin: Any, arguments: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if origin is types.UnionType:
        (inner,) = (a for a in arguments if a is not types.NoneType)
        return st.none() | values(inner)
    if origin is frozenset:
        return st.frozensets(values(arguments[0]), max_size=3)
    if arguments[1:] == (...,):
        return st.lists(values(arguments[0]), max_size=2).map(tuple)
    return st.tuples(*map(values, arguments))


def _objects(kind: type[Any]) -> st.SearchStrategy[Any]:
    hints = typing.get_type_hints(kind)
    fields = {field.name: values(hints[field.name]) for field in attrs.fields(kind)}
    if kind is Timestamp:
        fields["local"] = st.none() | st.datetimes()  # the wall clock is naive
    return st.builds(kind, **fields)


#: Dispatches of every shape that the classes allow, spans true or not.
dispatches = values(Dispatch)
