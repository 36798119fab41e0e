"""What is fuzzed: one function a target, from bytes to nothing, that raises `AssertionError` when a promise is broken.

Any other exception that comes out of a target is a find too. Nothing here needs the fuzzer: the finds that were made into files
under `tests/regressions` are replayed through the same functions by the tests.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Mapping
from typing import Final

import wireparse
from wireparse.testing import assert_invariants

#: The transports, each with a target of its own.
ENVELOPES: Final = ("iptc7901", "anpa1312", "zczc", "nitf", "newsml1", "newsmlg2", "ninjs")
_LANGUAGES: Final = (None, "fr", "en", "de", "es", "it", "pt", "nl", "ru", "fr-CA", "xx")
#: The first bytes of an input for `options` choose among these.
_FORMATS: Final = (None, "generic", "afp", "reuters", "dpa", "efe", "ap", "xinhua")


def as_text(data: bytes) -> str:
    """Give *data* as text: bytes that are no UTF-8 become lone surrogates."""
    return data.decode("utf-8", "surrogateescape")


def _whole(source: str | bytes) -> None:
    if type(source)().join(wireparse.split_dispatches(source)) != source:  # type: ignore[arg-type]
        raise AssertionError("the dispatches of a capture do not join to it")
    dispatch = wireparse.parse_dispatch(source)
    assert_invariants(dispatch)
    if dispatch.envelope == "plain" and isinstance(source, str) and dispatch.text != source:
        raise AssertionError("plain text was changed")


def _text(data: bytes) -> None:
    """A text, its envelope detected."""
    _whole(as_text(data))


def _bytes(data: bytes) -> None:
    """Bytes off the wire, their encoding and envelope detected."""
    _whole(data)


def _options(data: bytes) -> None:
    """A text with a language and a format that need not be its own, and the functions that read a piece of it."""
    first, second, text = data[:1], data[1:2], as_text(data[2:])
    language = _LANGUAGES[(first or b"\0")[0] % len(_LANGUAGES)]
    format = _FORMATS[(second or b"\0")[0] % len(_FORMATS)]  # noqa: A001 - the name of the argument
    assert_invariants(wireparse.parse_dispatch(text, envelope="plain", language=language, format=format))
    pieces = (
        *wireparse.parse_timestamps(text, language=language),
        *wireparse.find_quotes(text, language=language, indirect=True),
        *filter(None, [wireparse.parse_dateline(text, language=language)]),
    )
    if not all(0 <= piece.span.start <= piece.span.end <= len(text) for piece in pieces):
        raise AssertionError("a piece lies outside of the text")


def _envelope(name: str, data: bytes) -> None:
    """Bytes that are said to be a message of the transport *name*, whatever they are."""
    assert_invariants(wireparse.parse_dispatch(data, envelope=name))


def _from_dict(data: bytes) -> None:
    """JSON data of any shape: a `ValueError`, or a dispatch that is written as it was read."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return
    try:
        dispatch = wireparse.Dispatch.from_dict(value)
    except ValueError:
        return
    written = dispatch.to_dict()
    if wireparse.Dispatch.from_dict(written) != dispatch:
        raise AssertionError("from_dict(to_dict()) gives another dispatch")
    json.loads(dispatch.to_json())
    dispatch._repr_html_()


TARGETS: Final[Mapping[str, Callable[[bytes], None]]] = {
    "str": _text,
    "bytes": _bytes,
    "options": _options,
    **{name: functools.partial(_envelope, name) for name in ENVELOPES},
    "from_dict": _from_dict,
}
