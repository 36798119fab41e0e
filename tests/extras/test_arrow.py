"""Arrow tables and Parquet files: nothing is lost, and what is read back is what was written."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from invented import invented
from needed import needed
from strategies import dispatches, texts

import wireparse as wp
from wireparse.export import arrow
from wireparse.export.arrow import dispatch_schema, quote_schema, record_batches, to_tables, write_parquet
from wireparse.export.columns import DISPATCHES, QUOTES
from wireparse.export.inputs import Input
from wireparse.export.records import dispatch_record, quote_records, writable

pa = needed("arrow", "pyarrow")
pq = needed("arrow", "pyarrow.parquet")
pytestmark = pytest.mark.arrow

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))
LONE = "Brenz \ud800 opens\n\n“We \udfff are well,” said Ilena Dorvat."


def rows(results: list[wp.Result], *, ids: list[str] | None = None) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Give the rows that the tables of *results* should have."""
    given = [Input(result.index, str(result.index) if ids is None else ids[result.index], result) for result in results]
    return writable([dispatch_record(one) for one in given]), writable([row for one in given for row in quote_records(one)])


def check(results: list[wp.Result]) -> None:
    """Fail unless the tables hold exactly the rows of *results*."""
    tables = to_tables(results)
    assert (tables.dispatches.to_pylist(), tables.quotes.to_pylist()) == rows(results)


@given(dispatches)
@settings(max_examples=40)
def test_every_dispatch_fits_into_the_tables(dispatch: wp.Dispatch) -> None:
    """Whatever the classes allow comes back from Arrow as it went in, lone surrogates apart."""
    check([wp.Result(index=0, dispatch=dispatch), wp.Result(index=1, error=ValueError("\ud800"))])


@given(texts)
@settings(max_examples=60)
def test_offsets_hold_in_the_table(text: str) -> None:
    """The promise "spans are true" holds for the columns too: paragraphs, parts and segments are slices of `text`."""
    tables = to_tables(wp.parse_many([text]))
    (row,) = tables.dispatches.to_pylist()
    assert "".join(row["text"][segment["start"] : segment["end"]] for segment in row["segments"]) == row["text"]
    assert len(row["text"]) == len(text)
    assert row["quote_count"] == tables.quotes.num_rows
    assert all(0 <= part["start"] <= part["end"] <= len(text) for quote in tables.quotes.to_pylist() for part in quote["parts"])


def test_real_layouts_come_through() -> None:
    """The tables of the examples hold what the dispatches hold."""
    results = list(wp.parse_many(path.read_bytes() for path in EXAMPLES))
    check(results)
    tables = to_tables(results, ids=[path.name for path in EXAMPLES])
    shown = tables.dispatches.select(["id", "published", "published_offset", "published_zone", "byline_names"]).to_pylist()
    assert [(r["id"], str(r["published"]), r["published_offset"], r["published_zone"], r["byline_names"]) for r in shown] == [
        ("afp-en-wire.txt", "None", None, None, ["Imogen HARCASTLE"]),
        ("afp-fr-portail.txt", "None", None, None, []),
        ("afp-fr-quebec-web.txt", "2024-05-14 13:30:00+00:00", -240, "EDT", []),
        ("generic-en.txt", "2024-03-04 12:15:00+00:00", -300, "EST", ["Clara Whitcombe"]),
    ]
    assert {"Owen Tregarth", "Maud Kerrivoal", "Ilena Dorvat", "Edwin Marsh"} <= set(tables.quotes["speaker_name"].to_pylist())


@pytest.mark.parametrize(("schema", "columns"), [(dispatch_schema, DISPATCHES), (quote_schema, QUOTES)])
def test_the_schema_is_documented(schema: Any, columns: Any) -> None:
    """Every field carries its meaning, and the schema the name and version of the table."""
    found = schema()
    assert found.names == [column.name for column in columns]
    assert [found.field(column.name).metadata[b"description"].decode() for column in columns] == [column.meaning for column in columns]
    assert found.metadata[b"wireparse.tables_version"] == b"1"
    assert found.metadata[b"wireparse.table"] in (b"dispatches", b"quotes")
    instants = [field.type for field in found if str(field.type).startswith("timestamp") and not field.name.endswith("_local")]
    assert all(kind == pa.timestamp("us", tz="UTC") for kind in instants)


def test_an_input_that_is_not_parsed_is_a_row() -> None:
    """A wrong type, a strict error and a worker that died are rows among the others."""
    sources: list[Any] = ["One.", None, b"<nitf>", "Four."]
    tables = to_tables(wp.parse_many(sources, strict=True))
    assert tables.dispatches["ok"].to_pylist() == [True, False, False, True]
    assert tables.dispatches["error_type"].to_pylist() == [None, "TypeError", "DispatchError", None]
    assert "read a file first" in tables.dispatches["error"].to_pylist()[1]
    assert [row["dispatch_id"] for row in tables.quotes.to_pylist() if row["error"]] == ["1", "2"]


def test_lone_surrogates_are_replaced_and_told() -> None:
    """Arrow refuses them: they become U+FFFD in the rows that have them, offsets hold, and `replaced` is true there only."""
    tables = to_tables(wp.parse_many(["One.\n\n“Well,” said Owen Tregarth.", LONE], language="en"))
    assert tables.dispatches["replaced"].to_pylist() == [False, True]
    assert tables.quotes["replaced"].to_pylist() == [False, True]
    row, quote = tables.dispatches.to_pylist()[1], tables.quotes.to_pylist()[1]
    assert row["text"] == LONE.replace("\ud800", "\ufffd").replace("\udfff", "\ufffd")
    assert "lone-surrogate" in [found["code"] for found in row["diagnostics"]]
    assert row["text"][quote["start"] : quote["end"]] == quote["text"] == "We \ufffd are well,"


def test_empty_results_give_empty_tables() -> None:
    """Without inputs there are tables without rows."""
    tables = to_tables([])
    assert (tables.dispatches.num_rows, tables.dispatches.schema) == (0, dispatch_schema())
    assert (tables.quotes.num_rows, tables.quotes.schema) == (0, quote_schema())


def test_batches_are_lazy() -> None:
    """Batches come while an endless source still runs, and each quotation comes with its dispatch."""
    endless = (f'Item {n}.\n\n"Well," said Owen Tregarth.' for n in itertools.count())
    pairs = itertools.islice(record_batches(wp.parse_many(endless, language="en"), batch_size=2), 3)
    for number, pair in enumerate(pairs):
        assert pair.dispatches["index"].to_pylist() == [2 * number, 2 * number + 1]
        assert set(pair.quotes["dispatch_index"].to_pylist()) == {2 * number, 2 * number + 1}


@pytest.mark.parametrize(("size", "error"), [(0, ValueError), (-3, ValueError), (True, TypeError), ("9", TypeError)])
def test_wrong_sizes_are_refused_at_once(size: Any, error: type[Exception]) -> None:
    """A wrong argument raises at the call, before any result is taken."""
    with pytest.raises(error):
        record_batches([], batch_size=size)


def test_unordered_results_keep_their_names() -> None:
    """Results of several processes, as they come, are put together with the names of their inputs."""
    sources = list(invented(300))
    tables = to_tables(wp.parse_many(sources, workers=2, ordered=False), ids=(f"item-{n}" for n in range(300)))
    found = {row["id"]: row for row in tables.dispatches.to_pylist()}
    assert len(found) == 300
    expected, _ = rows(list(wp.parse_many(sources)), ids=[f"item-{n}" for n in range(300)])
    assert [found[f"item-{n}"] for n in range(300)] == expected


def test_parquet_files_hold_the_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read back is what `to_tables` gives, schema and metadata included, whatever the row groups."""
    monkeypatch.setattr(arrow, "GROUP_ROWS", 100)
    monkeypatch.setattr("wireparse.export.inputs.BATCH_CHARACTERS", 20_000)
    sources: list[Any] = [*invented(500), None, LONE]
    files = write_parquet(wp.parse_many(sources), tmp_path / "new" / "folder")
    tables = to_tables(wp.parse_many(sources))
    for path, table in zip(files, tables, strict=True):
        read = pq.read_table(path)
        assert read.schema.equals(table.schema, check_metadata=True)
        assert read.equals(table)
        assert pq.ParquetFile(path).num_row_groups > 2
    assert sorted(path.name for path in files.dispatches.parent.iterdir()) == ["dispatches.parquet", "quotes.parquet"]


def broken(results: list[wp.Result]) -> Iterator[wp.Result]:
    """Give results, then fail as a source of inputs may."""
    yield from results
    raise OSError("the disk is gone")


def test_a_failure_leaves_the_old_files(tmp_path: Path) -> None:
    """Files are replaced when all is written; half a file is never left."""
    results = list(wp.parse_many(["One.", "Two."]))
    files = write_parquet(results, tmp_path)
    with pytest.raises(OSError, match="the disk is gone"):
        write_parquet(broken(results[:1]), tmp_path)
    assert pq.read_table(files.dispatches).num_rows == 2
    assert len(list(tmp_path.iterdir())) == 2


def test_pandas_and_polars_read_the_tables() -> None:
    """Both data frames keep instants in UTC and lists as lists."""
    pandas, polars = needed("arrow", "pandas"), needed("arrow", "polars")
    tables = to_tables(wp.parse_many(path.read_bytes() for path in EXAMPLES))
    frame = tables.dispatches.to_pandas()
    assert str(frame["published"].dtype) == "datetime64[us, UTC]"
    assert list(frame["dateline_places"].iloc[0]) == ["Port Alder"]
    assert pandas.isna(frame["published"].iloc[0])
    other = polars.from_arrow(tables.dispatches)
    assert other.schema["published"] == polars.Datetime("us", "UTC")
    assert other["timestamps"].to_list() == tables.dispatches["timestamps"].to_pylist()


LIGHT = """
import sys
import wireparse, wireparse.export.arrow, wireparse.export.columns, wireparse.export.records
wireparse.parse_dispatch("One.")
print([name for name in ("pyarrow", "pandas", "polars", "pyspark", "numpy", "dask") if name in sys.modules])
"""


def test_no_extra_is_loaded_before_it_is_asked_for() -> None:
    """`import wireparse`, a parse and even the import of the export leave the installed extras alone."""
    done = subprocess.run([sys.executable, "-c", LIGHT], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
