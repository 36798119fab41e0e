"""`mapInArrow` on local Spark with two workers: nothing is lost, and the rows are those that `parse_many` gives."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from invented import invented
from needed import needed, needed_java

import wireparse as wp
from wireparse.export.arrow import schema_of, to_tables
from wireparse.export.columns import TABLES
from wireparse.export.spark import parse_batches, spark_schema

pa = needed("spark", "pyarrow")
pq = needed("spark", "pyarrow.parquet")
needed("spark", "pyspark")
pytestmark = [pytest.mark.spark, pytest.mark.filterwarnings("default")]  # Spark warns of pandas, of ports and of what it will change

EXAMPLES = Path(__file__).parents[2] / "examples"
COUNT = 20_000


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """Start Spark in this process's own Java, with two workers and on no other address than this machine's own."""
    needed_java()
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.session.timeZone", "America/New_York")  # instants must not depend on it
        .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
        .config("spark.sql.shuffle.partitions", "2")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


def sources(count: int) -> Iterator[bytes | None]:
    """Give dispatches as they came off the wire; every thousandth is missing, and some are damaged."""
    for number, text in enumerate(invented(count)):
        if number % 1000 == 500:
            yield None
        else:
            yield text.encode() + (b"\xff\x00\xfe" if number % 1000 == 700 else b"")


def expected(texts: list[bytes | None], ids: list[str], **options: Any) -> tuple[Any, Any]:
    """Give the tables of `parse_many`, without the index that Spark does not know."""
    tables = to_tables(wp.parse_many(texts, **options), ids=ids)  # type: ignore[arg-type]  # a null is an input too
    return tuple(in_order(table.set_column(0, table.schema.field(0), pa.nulls(table.num_rows, pa.int64()))) for table in tables)


def in_order(table: Any) -> Any:
    """Sort the rows, so that tables can be compared."""
    first = "id" if "id" in table.schema.names else "dispatch_id"
    keys = [(first, "ascending"), *([("quote_index", "ascending")] if first == "dispatch_id" else [])]
    return table.sort_by(keys).combine_chunks()


def read(folder: Path, table: str) -> Any:
    """Read what Spark wrote, as the table that is published."""
    return in_order(pq.read_table(folder).cast(schema_of(table)))


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[bytes | None], list[str]]:
    """Write the dispatches to a folder of four Parquet files."""
    folder = tmp_path_factory.mktemp("archive")
    texts, ids = list(sources(COUNT)), [f"item-{number:05}" for number in range(COUNT)]
    for part in range(4):
        pq.write_table(pa.table({"name": ids[part::4], "story": pa.array(texts[part::4], pa.binary())}), folder / f"{part}.parquet")
    return folder, texts, ids


def test_twenty_thousand_dispatches(spark: Any, archive: Any, tmp_path: Path) -> None:
    """No input is lost, no task fails, and both tables are those of `parse_many`; one pass gives both."""
    folder, texts, ids = archive
    spark.sparkContext.setJobGroup("parse", "both tables")
    mapper = parse_batches(text_column="story", id_column="name", table="both")
    both = spark.read.parquet(str(folder)).repartition(8).mapInArrow(mapper, spark_schema("both"))
    both.write.parquet(str(tmp_path / "both"))

    parsed = spark.read.parquet(str(tmp_path / "both"))
    parsed.drop("quotes").write.parquet(str(tmp_path / "dispatches"))
    parsed.selectExpr("inline(quotes)").write.parquet(str(tmp_path / "quotes"))
    tracker = spark.sparkContext.statusTracker()
    stages = [tracker.getStageInfo(stage) for job in tracker.getJobIdsForGroup("parse") for stage in tracker.getJobInfo(job).stageIds]
    assert [stage.numFailedTasks for stage in stages if stage] == [0] * len([stage for stage in stages if stage])
    assert sum(stage.numCompletedTasks for stage in stages if stage) >= 8

    dispatches = read(tmp_path / "dispatches", "dispatches")
    assert dispatches["id"].to_pylist() == ids
    assert dispatches["ok"].to_pylist() == [text is not None for text in texts]
    assert (dispatches, read(tmp_path / "quotes", "quotes")) == expected(texts, ids)


@pytest.mark.parametrize("table", ["dispatches", "quotes"])
def test_a_folder_of_files(spark: Any, tmp_path: Path, table: Any) -> None:
    """Files of text are read as bytes, each under its path, and the options are those of `parse_dispatch`."""
    files = spark.read.format("binaryFile").option("pathGlobFilter", "*.txt").load(str(EXAMPLES))
    mapper = parse_batches(text_column="content", id_column="path", table=table, timezone="Europe/Paris")
    files.mapInArrow(mapper, spark_schema(table)).write.parquet(str(tmp_path / "out"))
    paths = sorted(EXAMPLES.glob("*.txt"))
    own = expected([path.read_bytes() for path in paths], [f"file:{path}" for path in paths], timezone="Europe/Paris")
    found = read(tmp_path / "out", table)
    assert found == own[table == "quotes"]
    assert found.num_rows >= len(paths)


def test_strings_and_numbers(spark: Any) -> None:
    """Dispatches may come as strings, names as numbers; a null is a row with its error, and a null name stays null."""
    frame = spark.createDataFrame([(7, "One.\n\nTwo."), (8, None), (None, "Three.")], "id long, text string")
    rows = frame.mapInArrow(parse_batches(language="en"), spark_schema()).select("id", "ok", "error_type", "text").collect()
    assert {tuple(row) for row in rows} == {
        ("7", True, None, "One.\n\nTwo."),
        ("8", False, "TypeError", None),
        (None, True, None, "Three."),
    }


def test_a_missing_column_is_told(spark: Any) -> None:
    """The mistake is named, with the columns that there are."""
    from pyspark.errors import PythonException

    frame = spark.createDataFrame([(1, "One.")], "id long, body string")
    with pytest.raises(PythonException, match=r"there is no column 'text'; there are id, body"):
        frame.mapInArrow(parse_batches(), spark_schema()).collect()


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"table": "speakers"}, ValueError),
        ({"timezone": "Europe/Atlantis"}, ValueError),
        ({"format": "no-such-agency"}, wp.UnknownFormatError),
        ({"nonsense": 1}, TypeError),
        ({"text_column": 3}, TypeError),
    ],
)
def test_wrong_options_are_refused_at_once(options: dict[str, Any], error: type[Exception]) -> None:
    """A wrong option raises where the job is written, not on a worker."""
    with pytest.raises(error):
        parse_batches(**options)


@pytest.mark.parametrize("table", TABLES)
def test_the_schemas_agree(table: Any) -> None:
    """The Spark schema has the columns of the Arrow schema, with their meanings as comments."""
    schema = spark_schema(table)
    assert schema.names == schema_of(table).names
    assert [field.metadata["comment"] for field in schema] == [column.meaning for column in TABLES[table]]


LIGHT = """
import sys
import wireparse, wireparse.export.spark
wireparse.parse_dispatch("One.")
print([name for name in ("pyarrow", "pandas", "pyspark", "numpy") if name in sys.modules])
"""


def test_no_extra_is_loaded_before_it_is_asked_for() -> None:
    """Even the import of the module leaves Spark alone."""
    done = subprocess.run([sys.executable, "-c", LIGHT], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
