"""The result classes: frozen, slotted, keyword-only, hashable, comparable, picklable; the properties of a dispatch."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest
from built import DISPATCH, PUBLISHED, TEXT

import wireparse as wp
from wireparse.model.spans import line_and_column, line_end, line_start

NAMES = (
    "Byline", "Cue", "Dateline", "Diagnostic", "Dispatch", "Element", "Header", "Headline", "Notice", "Paragraph", "Quote", "Result",
    "Segment", "Signoff", "Speaker", "Timestamp",
)  # fmt: skip
ELEMENTS = ("Byline", "Cue", "Dateline", "Header", "Headline", "Notice", "Paragraph", "Quote", "Signoff", "Speaker", "Timestamp")


@pytest.mark.parametrize("name", [*NAMES, "Span"])
def test_results_are_frozen_and_slotted(name: str) -> None:
    """Nobody can change a result, nor hang anything on it."""
    kind = getattr(wp, name)
    assert "__slots__" in vars(kind)
    assert not any("__dict__" in vars(base) for base in kind.__mro__[:-1])
    assert kind.__setattr__ is not object.__setattr__
    assert kind.__hash__ is not None


@pytest.mark.parametrize("name", NAMES)
def test_results_take_keywords_only(name: str) -> None:
    """A result is built by the names of its fields, so that fields may be added."""
    assert all(field.kw_only for field in attrs.fields(getattr(wp, name)))


@pytest.mark.parametrize("name", ELEMENTS)
def test_parts_are_elements(name: str) -> None:
    """Every part of a dispatch has a span and a text."""
    assert issubclass(getattr(wp, name), wp.Element)


def test_a_dispatch_is_a_value() -> None:
    """Equal parts make equal dispatches with equal hashes, also after a pickle."""
    again = pickle.loads(pickle.dumps(DISPATCH))
    assert again == DISPATCH
    assert hash(again) == hash(DISPATCH)
    assert attrs.evolve(DISPATCH, language="en") != DISPATCH
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        DISPATCH.text = "other"  # type: ignore[misc]


def test_a_span_measures_and_cuts() -> None:
    """A span is half open, counts code points and sorts by its start."""
    span = wp.Span(2, 5)
    assert (len(span), span.of("abcdef")) == (3, "cde")
    assert span.contains(wp.Span(2, 5))
    assert span.contains(wp.Span(3, 3))
    assert not span.contains(wp.Span(1, 3))
    assert not span.contains(wp.Span(4, 6))
    assert min(wp.Span(3, 4), wp.Span(1, 9)) == wp.Span(1, 9)


@pytest.mark.parametrize(
    ("offset", "place"),
    [(0, (1, 1)), (1, (1, 2)), (2, (1, 3)), (3, (2, 1)), (4, (2, 2)), (5, (3, 1)), (6, (3, 2)), (7, (4, 1)), (8, (4, 2))],
)
def test_lines_end_at_cr_lf_and_both(offset: int, place: tuple[int, int]) -> None:
    """Lines and columns count from 1; CR LF is one line end, and an offset inside it belongs to the line before."""
    assert line_and_column("a\r\nb\rc\nd", offset) == place


def test_a_form_feed_ends_no_line() -> None:
    """Characters of a telex that other programs take for line ends are characters of the line."""
    assert line_and_column("a\x0c\x0b\x85\u2028b", 5) == (1, 6)


@pytest.mark.parametrize(("offset", "bounds"), [(0, (0, 2)), (3, (0, 2)), (4, (4, 5)), (6, (6, 7)), (7, (6, 7))])
def test_the_line_of_an_offset(offset: int, bounds: tuple[int, int]) -> None:
    """The line around an offset is found without its line break."""
    text = "ab\r\nc\nd"
    assert (line_start(text, offset), line_end(text, min(offset, bounds[1]))) == bounds


def test_the_instants_are_the_first_of_their_role() -> None:
    """Published, updated and embargo give the first timestamp of that role, and never one of another."""
    updated = attrs.evolve(PUBLISHED, role=wp.Role.UPDATED)
    later = attrs.evolve(PUBLISHED, role=wp.Role.UPDATED, zone="HAE")
    embargo = attrs.evolve(PUBLISHED, role=wp.Role.EMBARGO)
    only_updates = attrs.evolve(DISPATCH, timestamps=(updated, later))
    assert (only_updates.published, only_updates.updated, only_updates.embargo) == (None, updated, None)
    assert attrs.evolve(DISPATCH, timestamps=(embargo,)).embargo == embargo
    assert DISPATCH.published == PUBLISHED


def _header(**fields: Any) -> wp.Header:
    return wp.Header(span=wp.Span(0, 0), text="", **fields)


@pytest.mark.parametrize(
    ("kinds", "declared", "status"),
    [
        ((), None, wp.Status.USABLE),
        ((wp.NoticeKind.CORRECTION,), wp.Status.USABLE, wp.Status.USABLE),
        ((wp.NoticeKind.WITHHOLD,), None, wp.Status.WITHHELD),
        ((wp.NoticeKind.KILL,), wp.Status.USABLE, wp.Status.CANCELED),
        ((wp.NoticeKind.WITHHOLD, wp.NoticeKind.KILL), None, wp.Status.CANCELED),
        ((), wp.Status.WITHHELD, wp.Status.WITHHELD),
        ((wp.NoticeKind.WITHHOLD,), wp.Status.CANCELED, wp.Status.CANCELED),
    ],
)
def test_status_follows_the_gravest_order(kinds: tuple[wp.NoticeKind, ...], declared: wp.Status | None, status: wp.Status) -> None:
    """Kill orders and the envelope's status count, the gravest of them first."""
    notices = tuple(wp.Notice(span=wp.Span(0, 0), text="", kind=kind) for kind in kinds)
    assert attrs.evolve(DISPATCH, notices=notices, header=_header(status=declared)).status is status


def test_slug_and_urgency_come_from_the_header() -> None:
    """Without a header there is no slug and no urgency."""
    assert (DISPATCH.slugline, DISPATCH.urgency, DISPATCH.status) == (None, None, wp.Status.USABLE)
    told = attrs.evolve(DISPATCH, header=_header(slug="PORT/Brenz", urgency=3))
    assert (told.slugline, told.urgency) == ("PORT/Brenz", 3)


def test_the_hand_made_dispatch_is_true() -> None:
    """The fixture of the view tests keeps the promises of a parsed one."""
    assert all(TEXT[p.span.start : p.span.end] == p.text for p in DISPATCH.paragraphs)


def test_the_model_names_what_it_lacks() -> None:
    """A wrong name is an `AttributeError` that says so, also in the modules that import lazily."""
    import wireparse.model

    with pytest.raises(AttributeError, match=r"wireparse\.model"):
        _ = wireparse.model.nonsense
    with pytest.raises(AttributeError, match="'wireparse'"):
        _ = wp.nonsense
