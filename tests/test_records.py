"""Rows of the two tables, from which Arrow, Parquet and Spark tables are made; no extra is needed to make them."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from built import DISPATCH, TEXT
from hypothesis import given as assuming
from hypothesis import settings
from strategies import any_text, dispatches

import wireparse as wp
from wireparse.export import inputs
from wireparse.export.columns import BOTH, DISPATCHES, QUOTES, TABLES, Column, ListOf, Scalar
from wireparse.export.inputs import Input, grouped, named
from wireparse.export.records import both_record, dispatch_record, instant, quote_records, writable

PYTHON = {
    "bool": bool,
    "int16": int,
    "int32": int,
    "int64": int,
    "string": str,
    "instant": dt.datetime,
    "clock": dt.datetime,
    "day": dt.date,
}


def given(dispatch: wp.Dispatch | None = None, error: Exception | None = None) -> Input:
    """Give what came of one input."""
    return Input(0, "a", wp.Result(index=0, dispatch=dispatch, error=error))


def check(value: Any, kind: Scalar | ListOf | tuple[Column, ...]) -> None:
    """Fail unless *value* is of the type that the column declares."""
    if isinstance(kind, ListOf):
        assert value is None or type(value) is list
        for item in value or []:
            check(item, kind.item)
    elif isinstance(kind, tuple):
        assert list(value) == [column.name for column in kind]
        for column in kind:
            check(value[column.name], column.type)
    else:
        assert value is None or type(value) is PYTHON[kind], (value, kind)


@assuming(dispatches)
@settings(max_examples=40)
def test_rows_are_of_the_declared_types(dispatch: wp.Dispatch) -> None:
    """Every dispatch that the classes allow gives rows with the columns of the tables, in their order, of their types."""
    check(both_record(given(dispatch)), BOTH)
    for row in quote_records(given(dispatch)):
        check(row, QUOTES)


def test_an_error_gives_a_row_in_both_tables() -> None:
    """Of an input that was not parsed the rows say which it was and why; all else is null."""
    failed = given(error=TypeError("source must be str"))
    row = dispatch_record(failed)
    assert {name: value for name, value in row.items() if value is not None} == {
        "index": 0,
        "id": "a",
        "ok": False,
        "error_type": "TypeError",
        "error": "source must be str",
        "replaced": False,
    }
    assert list(row) == [column.name for column in DISPATCHES]
    (row,) = quote_records(failed)
    assert {name: value for name, value in row.items() if value is not None} == {
        "dispatch_index": 0,
        "dispatch_id": "a",
        "error": "TypeError: source must be str",
        "replaced": False,
    }


def test_a_row_tells_what_the_dispatch_tells() -> None:
    """Words stand with their places, instants in UTC with the written offset, zone and clock beside them."""
    row = dispatch_record(given(DISPATCH))
    stamp = DISPATCH.published
    assert stamp is not None
    assert (row["published"], row["published_offset"], row["published_zone"], row["published_local"]) == (
        dt.datetime(2024, 5, 14, 13, 30, tzinfo=dt.UTC),
        -240,
        "EDT",
        stamp.local,
    )
    for name in ("kicker", "headline", "byline", "dateline", "signoff"):
        assert TEXT[row[f"{name}_start"] : row[f"{name}_end"]].rstrip(" ") == row[name]
    assert row["signoff_initials"] == ["dmo", "svt"]
    assert (row["updated"], row["updated_offset"], row["standfirst"], row["standfirst_start"]) == (None,) * 4
    assert row["quote_count"] == len(quote_records(given(DISPATCH))) == len(DISPATCH.quotes)


def quote(text: str, *nested: wp.Quote) -> wp.Quote:
    """Give a quotation of *text* with others inside."""
    return wp.Quote(span=wp.Span(0, 1), text=text, kind=wp.QuoteKind.DIRECT, parts=(wp.Span(0, 1),), nested=nested)


def test_nested_quotations_have_rows_too() -> None:
    """Each stands behind the one that it is inside of, and says which that is."""
    dispatch = wp.Dispatch(text="x", quotes=(quote("a", quote("b", quote("c")), quote("d")), quote("e")))
    rows = quote_records(given(dispatch))
    assert [(row["text"], row["quote_index"], row["parent"]) for row in rows] == [
        ("a", 0, None),
        ("b", 1, 0),
        ("c", 2, 1),
        ("d", 3, 0),
        ("e", 4, None),
    ]
    assert dispatch_record(given(dispatch))["quote_count"] == len(rows)


def test_deeply_nested_quotations_do_not_exhaust_the_stack() -> None:
    """Depth is content, and content never raises."""
    inner = quote("x")
    for _ in range(5000):
        inner = quote("x", inner)
    rows = quote_records(given(wp.Dispatch(text="x", quotes=(inner,))))
    assert [row["parent"] for row in rows] == [None, *range(5000)]


def stamp(at: dt.datetime) -> wp.Timestamp:
    """Give a timestamp of that instant."""
    return wp.Timestamp(span=wp.Span(0, 1), text="x", role=wp.Role.PUBLISHED, datetime=at)


@pytest.mark.parametrize(
    ("at", "utc", "offset"),
    [
        ("2024-05-14T09:30:00+05:45", "2024-05-14T03:45:00+00:00", 345),
        ("0001-01-01T00:30:00+02:00", None, 120),
        ("9999-12-31T23:30:00-02:00", None, -120),
        ("1901-03-02T10:00:00-00:25:21", "1901-03-02T10:25:21+00:00", -25),
    ],
)
def test_instants_at_the_edges(at: str, utc: str | None, offset: int) -> None:
    """An instant whose UTC lies outside of the calendar is null and does not raise; seconds of an offset are cut off."""
    told = stamp(dt.datetime.fromisoformat(at))
    found = instant(told)
    assert (found and found.isoformat()) == utc
    assert dispatch_record(given(wp.Dispatch(text="x", timestamps=(told,))))["published_offset"] == offset


@assuming(any_text)
def test_writable_text_keeps_its_offsets(text: str) -> None:
    """What UTF-8 cannot write is replaced one for one, all else is as it was, and a row says when that was done."""
    row = writable({"text": text, "lists": [{"text": text}], "number": 3, "replaced": False})
    row["text"].encode()
    assert len(row["text"]) == len(text)
    assert all(a == b or 0xD800 <= ord(b) <= 0xDFFF for a, b in zip(row["text"], text, strict=True))
    assert row["lists"] == [{"text": row["text"]}]
    assert row["replaced"] is (row["text"] != text)


@pytest.mark.parametrize("table", TABLES)
def test_columns_have_names_of_their_own_and_meanings(table: str) -> None:
    """No two columns of a table or of a structure share a name, and each says what it means."""
    waiting = [TABLES[table]]
    while waiting:
        columns = waiting.pop()
        names = [column.name for column in columns]
        assert len(set(names)) == len(names)
        assert all(column.meaning.strip() for column in columns)
        waiting += [column.type.item for column in columns if isinstance(column.type, ListOf) and isinstance(column.type.item, tuple)]


def test_ids_find_their_results() -> None:
    """In whatever order results come, each has the name of its input; names are text."""
    results = [wp.Result(index=index) for index in (2, 0, 1, 4, 3)]
    found = named(results, ["a", b"b", 3, None, "e"])
    assert [(one.index, one.id) for one in found] == [(2, "3"), (0, "a"), (1, "b"), (4, "e"), (3, None)]
    assert [one.id for one in named(results, None)] == ["2", "0", "1", "4", "3"]


def test_ids_are_taken_as_results_come() -> None:
    """An endless list of names does not have to end."""
    results = (wp.Result(index=index) for index in itertools.count())
    assert [one.id for one in itertools.islice(named(results, itertools.count(7)), 3)] == ["7", "8", "9"]


def test_a_missing_id_is_told() -> None:
    """Fewer names than inputs are a mistake of the call."""
    with pytest.raises(ValueError, match="no id for input 1"):
        list(named([wp.Result(index=0), wp.Result(index=1)], ["a"]))


def test_other_things_than_results_are_refused() -> None:
    """A dispatch is no result of a batch; the message says where results come from."""
    with pytest.raises(TypeError, match=r"parse_many\(\) gives, not Dispatch"):
        list(named([wp.Dispatch(text="")], None))  # type: ignore[list-item]


def inputs_of(*lengths: int) -> Iterator[Input]:
    """Give inputs with texts of those lengths."""
    for index, length in enumerate(lengths):
        yield Input(index, str(index), wp.Result(index=index, dispatch=wp.Dispatch(text="x" * length)))


def test_a_group_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A group is full by number or by characters; a text that is longer than a group stands alone, and none is left out."""
    monkeypatch.setattr(inputs, "BATCH_CHARACTERS", 10)
    groups = [[one.index for one in group] for group in grouped(inputs_of(1, 1, 1, 1, 9, 30, 1, 4, 4, 4), 3)]
    assert groups == [[0, 1, 2], [3, 4], [5], [6, 7, 8], [9]]
    assert list(grouped([], 3)) == []


def test_a_text_that_no_column_can_hold_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Arrow's limit costs one row, which says so, and not the batch."""
    monkeypatch.setattr(inputs, "TEXT_LIMIT", 5)
    ((small, big),) = grouped(inputs_of(5, 6), 9)
    assert small.result.dispatch is not None
    assert big.result.dispatch is None
    assert "6 characters" in str(big.result.error)
