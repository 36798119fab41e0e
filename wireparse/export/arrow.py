"""Dispatches and quotations as Arrow tables and Parquet files, with one published schema; needs `wireparse[arrow]`."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from wireparse.export.columns import TABLES, TABLES_VERSION, Column, ListOf, Scalar
from wireparse.export.inputs import BATCH_SIZE, Input, grouped, named
from wireparse.export.records import dispatch_record, quote_records, writable
from wireparse.model.dispatch import Result
from wireparse.version import __version__

if TYPE_CHECKING:
    import pyarrow as pa

#: A row group of a Parquet file is full at so many dispatches, or so many bytes of them and their quotations.
GROUP_ROWS: Final = 10_000
GROUP_BYTES: Final = 64_000_000


class Tables(NamedTuple):
    """The two tables, of dispatches and of quotations; `quotes["dispatch"]` names the dispatch.

    Example:
        >>> from wireparse import parse_many
        >>> from wireparse.export.arrow import to_tables
        >>> tables = to_tables(parse_many(['"The ferry sails," said Ann Lee.'], language="en"))
        >>> tables.dispatches.num_rows, tables.quotes.num_rows
        (1, 1)
    """

    dispatches: pa.Table
    quotes: pa.Table


class Batches(NamedTuple):
    """Some rows of the table of dispatches, and the rows of the table of quotations that belong to them.

    Example:
        >>> from wireparse import parse_many
        >>> from wireparse.export.arrow import record_batches
        >>> sources = ['"The ferry sails," said Ann Lee.', "Snow."]
        >>> [(some.dispatches.num_rows, some.quotes.num_rows) for some in record_batches(parse_many(sources, language="en"), batch_size=1)]
        [(1, 1), (1, 0)]
    """

    dispatches: pa.RecordBatch
    quotes: pa.RecordBatch


class Files(NamedTuple):
    """The two Parquet files, where `write_parquet` wrote them.

    Example:
        >>> import tempfile
        >>> from wireparse import parse_many
        >>> from wireparse.export.arrow import write_parquet
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     files = write_parquet(parse_many(["Snow."]), folder)
        ...     (files.dispatches.name, files.quotes.name)
        ('dispatches.parquet', 'quotes.parquet')
    """

    dispatches: Path
    quotes: Path


def dispatch_schema() -> pa.Schema:
    """Give the Arrow schema of the table of dispatches.

    Every field has its meaning in its metadata (`description`); the metadata of the schema name the table and the version of
    the tables (`wireparse.table`, `wireparse.tables_version`) and the release that made it (`wireparse.version`).

    Raises:
        ImportError: pyarrow is not installed.

    Example:
        >>> schema = dispatch_schema()
        >>> schema.field("published").type, schema.field("published_offset").type
        (TimestampType(timestamp[us, tz=UTC]), DataType(int16))
        >>> schema.field("published_offset").metadata[b"description"].decode()
        'the offset from UTC that `published` was written in, in minutes'
    """
    return schema_of("dispatches")


def quote_schema() -> pa.Schema:
    """Give the Arrow schema of the table of quotations, documented like that of dispatches.

    Raises:
        ImportError: pyarrow is not installed.

    Example:
        >>> schema = quote_schema()
        >>> schema.field("start").type, schema.metadata[b"wireparse.table"]
        (DataType(int32), b'quotes')
    """
    return schema_of("quotes")


@functools.cache
def schema_of(table: str) -> pa.Schema:
    """Give the schema of the *table* of that name in `wireparse.export.columns.TABLES`."""
    import pyarrow as pa

    names = {"wireparse.table": table, "wireparse.tables_version": str(TABLES_VERSION), "wireparse.version": __version__}
    return pa.schema([_field(column) for column in TABLES[table]], metadata=names)


def _field(column: Column) -> pa.Field:
    import pyarrow as pa

    return pa.field(column.name, _type(column.type), metadata={"description": column.meaning})


def _type(kind: Scalar | ListOf | tuple[Column, ...]) -> pa.DataType:
    import pyarrow as pa

    if isinstance(kind, ListOf):
        return pa.list_(pa.field("element", _type(kind.item)))  # the name that Parquet and Spark give it
    if isinstance(kind, tuple):
        return pa.struct([_field(column) for column in kind])
    named = {"bool": pa.bool_(), "instant": pa.timestamp("us", tz="UTC"), "clock": pa.timestamp("us"), "day": pa.date32()}
    return named[kind] if kind in named else getattr(pa, kind)()


def to_tables(results: Iterable[Result], *, ids: Iterable[object] | None = None) -> Tables:
    """Put what `parse_many` gave into two Arrow tables, in memory.

    Nothing is lost: an input that could not be parsed has a row with its error in both tables. Arrow strings hold no lone
    surrogates: each becomes U+FFFD, and the column `replaced` says so.

    Args:
        results: what `parse_many` gives.
        ids: a name for each input, in the order of the inputs, such as its path; it goes into the column `id` as text. Without
            it the index of the input is its name. None among them stays null.

    Raises:
        ImportError: pyarrow is not installed.
        TypeError: one of *results* is no `Result`.
        ValueError: there are fewer *ids* than inputs.

    Example:
        >>> from wireparse import parse_many
        >>> tables = to_tables(parse_many(['"We are well," said Ilena Dorvat.', None], language="en"), ids=["a.txt", "b.txt"])
        >>> tables.dispatches.select(["id", "ok", "error_type"]).to_pylist()
        [{'id': 'a.txt', 'ok': True, 'error_type': None}, {'id': 'b.txt', 'ok': False, 'error_type': 'TypeError'}]
        >>> tables.quotes["speaker_name"].to_pylist()
        ['Ilena Dorvat', None]
    """
    return _tables(list(record_batches(results, ids=ids)))


def _tables(pairs: list[Batches]) -> Tables:
    import pyarrow as pa

    return Tables(
        pa.Table.from_batches([pair.dispatches for pair in pairs], dispatch_schema()),
        pa.Table.from_batches([pair.quotes for pair in pairs], quote_schema()),
    )


def record_batches(results: Iterable[Result], *, ids: Iterable[object] | None = None, batch_size: int = BATCH_SIZE) -> Iterator[Batches]:
    """Give the two tables piece by piece, as results come; memory stays bounded however many there are.

    A batch is full at *batch_size* dispatches or at eight million characters, whichever comes first.

    Args:
        results: what `parse_many` gives.
        ids: a name for each input, as in `to_tables`; taken as results come.
        batch_size: how many dispatches a batch holds at most.

    Raises:
        ImportError, TypeError, ValueError: as `to_tables`; or *batch_size* is no number from 1 on.

    Example:
        >>> from wireparse import parse_many
        >>> endless = iter(lambda: '"We are well," said Ilena Dorvat.', None)
        >>> pieces = record_batches(parse_many(endless, language="en"), batch_size=3)
        >>> next(pieces).quotes["dispatch_index"].to_pylist(), next(pieces).quotes["dispatch_index"].to_pylist()
        ([0, 1, 2], [3, 4, 5])
    """
    if type(batch_size) is not int:
        raise TypeError(f"batch_size must be an int, not {type(batch_size).__name__}")
    if batch_size < 1:
        raise ValueError("batch_size must be 1 or more")
    schema_of("dispatches")  # a missing pyarrow is told at the call
    return _record_batches(named(results, ids), batch_size)


def _record_batches(inputs: Iterable[Input], batch_size: int) -> Iterator[Batches]:
    for group in grouped(inputs, batch_size):
        dispatches = [dispatch_record(given) for given in group]
        quotes = [row for given in group for row in quote_records(given)]
        yield Batches(to_batch("dispatches", dispatches), to_batch("quotes", quotes))


def write_parquet(results: Iterable[Result], folder: str | Path, *, ids: Iterable[object] | None = None) -> Files:
    """Write the two tables to `dispatches.parquet` and `quotes.parquet` in *folder*, as results come; memory stays bounded.

    The folder is made if it is not there. Files of these names are replaced when all is written; after an error the old ones
    stand as they were. The files are compressed with Zstandard, in row groups of ten thousand dispatches or of 64 MB.

    Args:
        results: what `parse_many` gives.
        folder: where the files go.
        ids: a name for each input, as in `to_tables`.

    Raises:
        ImportError, TypeError, ValueError: as `to_tables`.
        OSError: the files cannot be written.

    Example:
        >>> import tempfile
        >>> import pyarrow.parquet
        >>> from wireparse import parse_many
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     files = write_parquet(parse_many(["One.", "Two."], language="en"), folder)
        ...     files.dispatches.name, pyarrow.parquet.read_table(files.dispatches)["id"].to_pylist()
        ('dispatches.parquet', ['0', '1'])
    """
    pairs = record_batches(results, ids=ids)
    import pyarrow.parquet as pq

    Path(folder).mkdir(parents=True, exist_ok=True)
    files = Files(Path(folder, "dispatches.parquet"), Path(folder, "quotes.parquet"))
    parts = Files(*(path.with_name(f".{path.name}.part") for path in files))
    try:
        with (
            pq.ParquetWriter(parts.dispatches, dispatch_schema(), compression="zstd") as dispatches,
            pq.ParquetWriter(parts.quotes, quote_schema(), compression="zstd") as quotes,
        ):
            for group in _row_groups(pairs):
                tables = _tables(group)
                dispatches.write_table(tables.dispatches)
                quotes.write_table(tables.quotes)
        for part, path in zip(parts, files, strict=True):
            part.replace(path)
    finally:
        for part in parts:
            part.unlink(missing_ok=True)
    return files


def _row_groups(pairs: Iterable[Batches]) -> Iterator[list[Batches]]:
    """Gather batches until they make a row group: a footer that lists many small ones would cost more than they hold."""
    group, rows, size = list[Batches](), 0, 0
    for pair in pairs:
        group.append(pair)
        rows += pair.dispatches.num_rows
        size += pair.dispatches.nbytes + pair.quotes.nbytes
        if rows >= GROUP_ROWS or size >= GROUP_BYTES:
            yield group
            group, rows, size = [], 0, 0
    if group:
        yield group


def to_batch(table: str, rows: list[dict[str, Any]]) -> pa.RecordBatch:
    """Put *rows* into one batch of the *table* of that name."""
    import pyarrow as pa

    schema = schema_of(table)
    try:
        arrays = [pa.array([row[field.name] for row in rows], field.type) for field in schema]
    except UnicodeEncodeError:  # lone surrogates are rare: they are looked for only after Arrow has refused one
        rows = [writable(row) for row in rows]
        arrays = [pa.array([row[field.name] for row in rows], field.type) for field in schema]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)
