"""What the page on speed shows is what was measured, and the texts that are measured are always the same."""

from __future__ import annotations

import json
import xml.dom.minidom

import compare
import draw
import measuring
import pytest
import texts


def test_charts_and_tables_are_fresh(capsys: pytest.CaptureFixture[str]) -> None:
    """The charts and the tables of the page are made from what was measured last."""
    assert compare.main(["--draw", "--check"]) == 0
    assert capsys.readouterr().out.count("is fresh") == 3


@pytest.mark.parametrize("chart", [draw.speed_chart, draw.scaling_chart])
def test_a_chart_is_harmless(chart: object) -> None:
    """A chart is well-formed XML without script, link or file from elsewhere."""
    words = chart(json.loads(compare.MEASURED.read_text(encoding="utf-8")))  # type: ignore[operator]
    names = {node.tagName for node in xml.dom.minidom.parseString(words).getElementsByTagName("*")}  # noqa: S318 - our own
    assert names <= {"svg", "title", "style", "rect", "text", "path", "circle"}
    assert "http" not in words.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_the_texts_are_dispatches(language: str) -> None:
    """They are the same in every run, differ among each other, have about the length asked for, and hold quotations and times."""
    made = texts.dispatches(language, 12)
    assert made == texts.dispatches(language, 12)
    assert len(set(made)) == 12
    assert all(2_400 < len(text) < 3_400 for text in made)
    assert measuring.measure("find_quotes", made, "")["found"] > 40
    lines = texts.headers(language)
    assert len(lines) > 10
    assert measuring.measure("parse_timestamps", lines, "")["found"] >= len(lines)
