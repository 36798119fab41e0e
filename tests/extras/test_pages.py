"""The pages of the documentation that need extras: every example on them is run."""

from __future__ import annotations

import doctest
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from needed import needed, needed_java
from pages import files, session

ROOT = Path(__file__).parents[2]
PAGES = [
    pytest.param("tables", "arrow", ("pyarrow", "pandas", "polars", "dask.bag"), marks=pytest.mark.arrow),
    pytest.param("spark", "spark", ("pyarrow", "pyspark"), marks=[pytest.mark.spark, pytest.mark.filterwarnings("default")]),
    pytest.param("spacy", "spacy", ("spacy",), marks=pytest.mark.spacy),
    pytest.param("scrapy", "scrapy", ("scrapy",), marks=pytest.mark.scrapy),
    pytest.param("web-pages", "trafilatura", ("trafilatura",), marks=pytest.mark.trafilatura),
]


@pytest.mark.parametrize(("name", "marker", "packages"), PAGES)
def test_the_examples_of_the_page_are_true(
    name: str, marker: str, packages: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: Any
) -> None:
    """One session runs all examples from top to bottom, in a folder that has the examples and nothing else."""
    needed(marker, *packages)
    if marker == "spark":
        needed_java()
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    path = ROOT / "docs" / "howto" / f"{name}.md"
    page = path.read_text(encoding="utf-8")
    for module, text in files(page).items():
        (tmp_path / module).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    test = doctest.DocTestParser().get_doctest(session(page), {}, name, str(path), 0)
    assert len(test.examples) > 5
    done = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE).run(test)
    assert done.failed == 0, capfd.readouterr().out
