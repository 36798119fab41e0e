"""Dispatches on Apache Spark: a function for `DataFrame.mapInArrow`, and the schemas; needs `wireparse[spark]`."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal

from wireparse.batch import parse_many
from wireparse.export.arrow import to_batch
from wireparse.export.columns import TABLES, Column, ListOf, Scalar
from wireparse.export.inputs import BATCH_SIZE, Input, as_id, grouped
from wireparse.export.records import both_record, dispatch_record, quote_records

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql.types import DataType, StructField, StructType

Table = Literal["dispatches", "quotes", "both"]


def spark_schema(table: Table = "dispatches") -> StructType:
    """Give the Spark schema of a table; it has the columns of the Arrow schema, each with its meaning as its comment.

    Args:
        table: `"dispatches"`, `"quotes"`, or `"both"`: dispatches that hold their quotations in a column `quotes`.

    Raises:
        ImportError: pyspark is not installed.
        ValueError: there is no such *table*.

    Example:
        >>> spark_schema("quotes")["start"].dataType.simpleString()
        'int'
        >>> spark_schema()["published"].dataType.simpleString()
        'timestamp'
    """
    from pyspark.sql.types import StructType

    return StructType([_field(column) for column in TABLES[_checked(table)]])


def _field(column: Column) -> StructField:
    from pyspark.sql.types import StructField

    return StructField(column.name, _type(column.type), nullable=True, metadata={"comment": column.meaning})


def _type(kind: Scalar | ListOf | tuple[Column, ...]) -> DataType:
    from pyspark.sql import types

    if isinstance(kind, ListOf):
        return types.ArrayType(_type(kind.item))
    if isinstance(kind, tuple):
        return types.StructType([_field(column) for column in kind])
    named: Mapping[str, DataType] = {
        "bool": types.BooleanType(),
        "int16": types.ShortType(),
        "int32": types.IntegerType(),
        "int64": types.LongType(),
        "string": types.StringType(),
        "instant": types.TimestampType(),
        "clock": types.TimestampNTZType(),
        "day": types.DateType(),
    }
    return named[kind]


def parse_batches(
    *, text_column: str = "text", id_column: str = "id", table: Table = "dispatches", **options: Any
) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """Make the function that `DataFrame.mapInArrow` runs on the workers, to be used with `spark_schema` of the same *table*.

    Every row that goes in comes out: an input that cannot be parsed, and a null, is a row with its error and stops nothing.
    wireparse must be installed where the workers run.

    Args:
        text_column: the column that holds the dispatches, as strings or, better, as the bytes that came off the wire.
        id_column: the column that names them; it becomes `id`, or `dispatch_id` in the table of quotations, as text.
        table: which table comes out, as in `spark_schema`.
        **options: those of `parse_dispatch`.

    Raises:
        TypeError, ValueError, UnknownFormatError: the options are wrong, as in `parse_dispatch`, or there is no such *table*.
            On the workers a ValueError says that a column is missing.

    Example:
        >>> import pyarrow as pa
        >>> batch = pa.RecordBatch.from_pydict({"path": ["a.txt"], "content": [b'"We are well," said Ilena Dorvat.']})
        >>> mapper = parse_batches(text_column="content", id_column="path", table="quotes", language="en")
        >>> [(row["dispatch_id"], row["speaker_name"]) for out in mapper([batch]) for row in out.to_pylist()]
        [('a.txt', 'Ilena Dorvat')]
    """
    for name, value in (("text_column", text_column), ("id_column", id_column)):
        if not isinstance(value, str):
            raise TypeError(f"{name} must be the name of a column, not {type(value).__name__}")
    parse_many((), **options)  # wrong options are told here and not on a worker
    return functools.partial(_map, text_column=text_column, id_column=id_column, table=_checked(table), options=options)


def _checked(table: str) -> str:
    if table not in TABLES:
        raise ValueError(f"there is no table {table!r}; there are {', '.join(TABLES)}")
    return table


def _map(
    batches: Iterable[pa.RecordBatch], *, text_column: str, id_column: str, table: str, options: Mapping[str, Any]
) -> Iterator[pa.RecordBatch]:
    """Parse *batches* on a worker."""
    for group in grouped(_inputs(batches, text_column, id_column, options), BATCH_SIZE):
        if table == "quotes":
            yield to_batch(table, [row for given in group for row in quote_records(given)])
        else:
            record_of = dispatch_record if table == "dispatches" else both_record
            yield to_batch(table, [record_of(given) for given in group])


def _inputs(batches: Iterable[pa.RecordBatch], text_column: str, id_column: str, options: Mapping[str, Any]) -> Iterator[Input]:
    for batch in batches:
        if missing := [name for name in (text_column, id_column) if name not in batch.schema.names]:
            raise ValueError(f"there is no column {missing[0]!r}; there are {', '.join(batch.schema.names)}")
        texts = (scalar.as_py() for scalar in batch.column(text_column))
        for name, result in zip(batch.column(id_column), parse_many(texts, **options), strict=True):
            yield Input(None, as_id(name.as_py()), result)
