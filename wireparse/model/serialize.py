"""`Dispatch` to plain JSON data and back, driven by the field types of the result classes."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import sys
import types
import typing
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

import attrs

from wireparse.model.dispatch import Dispatch
from wireparse.model.spans import Span

#: The version of the shape that `to_dict` writes; it changes only when the shape does.
SCHEMA_VERSION: Final = 1
#: What may stand beside the fields of a dispatch: the version, and the name of the input that the command line writes.
_BESIDE: Final = ("schema_version", "input")


def dispatch_to_dict(dispatch: Dispatch) -> dict[str, Any]:
    """Give *dispatch* as plain JSON data, `schema_version` first, spans as `[start, end]`."""
    return {"schema_version": SCHEMA_VERSION, **plain(dispatch)}


def plain(value: Any) -> Any:  # noqa: PLR0911 - one return a type
    """Turn a result object, or any value inside one, into JSON data."""
    if value is None or type(value) in (str, int, bool):
        return value
    if type(value) is Span:
        return [value.start, value.end]
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(item.value for item in value)
    if isinstance(value, (dt.datetime, dt.date)):
        return value.isoformat()
    return {name: plain(getattr(value, name)) for name in _names(cast("Any", type(value)))}


@functools.cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(kind))


def dispatch_from_dict(data: Any) -> Dispatch:
    """Build the dispatch that *data* describes.

    Raises:
        ValueError: *data* is not of the shape that `to_dict` writes; the message names the place.
    """
    if not isinstance(data, Mapping):
        msg = f"a dispatch is read from a mapping, not from {type(data).__name__}"
        raise ValueError(msg)  # noqa: TRY004 - the shape of data is content, and its error one kind
    version = data.get("schema_version")
    if version != SCHEMA_VERSION:
        msg = f"schema_version is {version!r}; this release of wireparse reads {SCHEMA_VERSION}"
        raise ValueError(msg)
    fields = {key: value for key, value in data.items() if key not in _BESIDE}
    return cast("Dispatch", _reader(Dispatch)(fields, "dispatch"))


_Reader = Callable[[Any, str], Any]


def _wrong(place: str, wanted: str, got: Any) -> ValueError:
    return ValueError(f"{place} should be {wanted}, not {type(got).__name__}")


@functools.cache
def _reader(kind: Any) -> _Reader:  # noqa: PLR0911 - one return a type
    """Make the function that reads a value of the type *kind* from JSON data."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is types.UnionType:  # every union of the model is "something or None"
        (inner,) = (a for a in arguments if a is not types.NoneType)
        return _optional(_reader(inner))
    if origin is tuple:
        return _sequence(_reader(arguments[0])) if arguments[1:] == (...,) else _pair(_reader(arguments[0]))
    if origin is frozenset:
        return _set(_reader(arguments[0]))
    if kind is Span:
        return _read_span
    if kind in (dt.datetime, dt.date):
        return _moment(kind)
    if issubclass(kind, enum.Enum):
        return _member(kind)
    if attrs.has(kind):
        return _object(kind)
    return _scalar(kind)


def _optional(inner: _Reader) -> _Reader:
    return lambda value, place: None if value is None else inner(value, place)


def _items(value: Any, place: str) -> list[Any]:
    if not isinstance(value, (list, tuple)):
        raise _wrong(place, "an array", value)
    return list(value)


def _sequence(inner: _Reader) -> _Reader:
    return lambda value, place: tuple(inner(item, f"{place}[{n}]") for n, item in enumerate(_items(value, place)))


def _pair(inner: _Reader) -> _Reader:
    def read(value: Any, place: str) -> tuple[Any, ...]:
        items = _items(value, place)
        if len(items) != 2:  # noqa: PLR2004
            raise _wrong(place, "a pair", value)
        return tuple(inner(item, place) for item in items)

    return read


def _set(inner: _Reader) -> _Reader:
    return lambda value, place: frozenset(inner(item, place) for item in _items(value, place))


def _read_span(value: Any, place: str) -> Span:
    items = _items(value, place)
    if len(items) != 2 or not all(type(n) is int for n in items) or not 0 <= items[0] <= items[1] <= sys.maxsize:  # noqa: PLR2004
        raise _wrong(place, "a [start, end] pair of offsets", value)
    return Span(items[0], items[1])


def _moment(kind: type[dt.date]) -> _Reader:
    def read(value: Any, place: str) -> dt.date:
        try:
            return kind.fromisoformat(value)
        except (TypeError, ValueError) as error:
            raise _wrong(place, "an ISO 8601 date", value) from error

    return read


def _member(kind: type[enum.Enum]) -> _Reader:
    def read(value: Any, place: str) -> enum.Enum:
        try:
            return kind(value)
        except ValueError as error:
            raise _wrong(place, f"one of {', '.join(m.value for m in kind)}", value) from error

    return read


def _object(kind: Any) -> _Reader:
    hints = typing.get_type_hints(kind)
    readers = {name: _LazyReader(hints[name]) for name in _names(kind)}

    def read(value: Any, place: str) -> Any:
        if not isinstance(value, Mapping):
            raise _wrong(place, "an object", value)
        for key in value:
            if key not in readers:
                msg = f"{place} has no field {key!r}"
                raise ValueError(msg)
        try:
            return kind(**{key: readers[key](item, f"{place}.{key}") for key, item in value.items()})
        except TypeError as error:
            msg = f"{place} is not complete: {error}"
            raise ValueError(msg) from error

    return read


class _LazyReader:
    """The reader of a type, made on first use: a quote holds quotes."""

    def __init__(self, kind: Any) -> None:
        self.kind = kind

    def __call__(self, value: Any, place: str) -> Any:
        return _reader(self.kind)(value, place)


def _scalar(kind: type[Any]) -> _Reader:
    def read(value: Any, place: str) -> Any:
        if type(value) is not kind:
            raise _wrong(place, kind.__name__, value)
        return value

    return read
