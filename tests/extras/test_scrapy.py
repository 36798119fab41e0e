"""The Scrapy recipe of the page, in crawls of files on this machine."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest
from needed import needed
from pages import files

import wireparse as wp
from wireparse.export import quote_rows

needed("scrapy", "scrapy")
pytestmark = pytest.mark.scrapy

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))
PAGE = (ROOT / "docs" / "howto" / "scrapy.md").read_text(encoding="utf-8")

CRAWL = """
import datetime as dt
import sys
from pathlib import Path

import scrapy
from scrapy.crawler import CrawlerProcess


class Copy(scrapy.Spider):
    name = "copy"
    start_urls = [Path(name).as_uri() for name in sys.argv[2:]]

    def parse(self, response):
        received = dt.datetime(2024, 6, 12, 15, 0, tzinfo=dt.timezone.utc)
        yield {"name": response.url.rsplit("/", 1)[1], "body": response.body, "received": received}


process = CrawlerProcess({
    "ITEM_PIPELINES": {"newsroom_pipelines.WireparsePipeline": 300},
    "WIREPARSE_OPTIONS": {"timezone": "Europe/Paris"},
    "FEEDS": {sys.argv[1]: {"format": "jsonlines"}},
    "TELNETCONSOLE_ENABLED": False,
    "LOG_LEVEL": "INFO",
})
process.crawl(Copy)
process.start()
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Write the pipeline of the page and a spider beside it."""
    ((name, text),) = files(PAGE).items()
    (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "crawl.py").write_text(CRAWL, encoding="utf-8")
    return tmp_path


@pytest.fixture
def pipeline_class(project: Path) -> Any:
    """Give the class of the page."""
    space: dict[str, Any] = {}
    exec((project / "newsroom_pipelines.py").read_text(encoding="utf-8"), space)  # noqa: S102 - our own page
    return space["WireparsePipeline"]


def crawl(project: Path, *paths: Path) -> tuple[list[dict[str, Any]], str]:
    """Crawl the files and give the items of the feed, by name, and what Scrapy logged."""
    command = [sys.executable, "crawl.py", "items.jsonl", *map(str, paths)]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=True)
    lines = (project / "items.jsonl").read_text(encoding="utf-8").splitlines()
    return sorted(map(json.loads, lines), key=lambda item: item["name"]), done.stderr


def test_a_crawl_gives_dispatches(project: Path) -> None:
    """Every message comes out of the feed as a dispatch that can be read back, with its quotations."""
    items, log = crawl(project, *EXAMPLES)
    assert [item["name"] for item in items] == [path.name for path in EXAMPLES]
    assert "Traceback" not in log
    for item, path in zip(items, EXAMPLES, strict=True):
        dispatch = wp.Dispatch.from_dict(item["dispatch"])
        assert dispatch.text == path.read_text(encoding="utf-8")
        assert dispatch.published is None or dispatch.published.datetime
        assert item["quotes"] == json.loads(json.dumps([row._asdict() for row in quote_rows(dispatch, name=path.name)]))
        assert item["body"] is None
    assert sum(len(item["quotes"]) for item in items) > 20


def test_bad_content_stops_no_crawl(project: Path) -> None:
    """Damaged, empty and strange files are items too; a dispatch that the agency killed is dropped, and said to be."""
    for name, content in {
        "1-empty.txt": b"",
        "2-noise.txt": bytes(range(256)) * 4,
        "3-marks.txt": "“".encode() * 1000,
        "4-killed.txt": b"Ferry sinks\n\nKILL KILL KILL\n\nEDS: KILL the story slugged Ferry.\n",
    }.items():
        (project / name).write_bytes(content)
    items, log = crawl(project, *sorted(project.glob("?-*.txt")))
    assert [item["name"] for item in items] == ["1-empty.txt", "2-noise.txt", "3-marks.txt"]
    assert "the agency has killed this dispatch" in log
    assert "Traceback" not in log


@attrs.define
class Copy:
    """An item of one's own, with the fields that the page names."""

    body: str | bytes | None
    dispatch: dict[str, Any] | None = None
    quotes: list[dict[str, Any]] | None = None


def test_items_may_be_of_any_class(pipeline_class: Any) -> None:
    """The pipeline takes what itemadapter takes."""
    import scrapy

    class Item(scrapy.Item):  # type: ignore[misc]  # without Scrapy's types
        body, dispatch, quotes = scrapy.Field(), scrapy.Field(), scrapy.Field()

    text = '"The ferry is back," said the harbour master Owen Tregarth.'
    pipeline = pipeline_class({"language": "en"})
    for item in (Copy(text), Item(body=text), {"body": text}):
        found = pipeline.process_item(item)
        quotes = found.quotes if isinstance(found, Copy) else found["quotes"]
        assert [quote["name"] for quote in quotes or ()] == ["Owen Tregarth"]


def test_a_wrong_option_stops_the_crawl_at_once(pipeline_class: Any) -> None:
    """The mistake is named before the first request."""
    with pytest.raises(ValueError, match="Europe/Atlantis"):
        pipeline_class({"timezone": "Europe/Atlantis"})
