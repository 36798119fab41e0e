"""Quotations that are still read wrongly: each is written down as it should be read, and must fail until it is."""

import json
import pathlib
from typing import Any

import pytest

import wireparse

FOLDER = pathlib.Path(__file__).parent / "known_failures"


def _failures() -> list[Any]:
    return [
        pytest.param(path.stem, case, id=f"{path.stem}-{case['name']}", marks=pytest.mark.xfail(strict=True, reason=case["reason"]))
        for path in sorted(FOLDER.glob("*.json"))
        for case in json.loads(path.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize(("tag", "case"), _failures())
def test_it_is_read_as_an_editor_would(tag: str, case: dict[str, Any]) -> None:
    """The quotations are those of the case: slices, kinds, speakers as written and by name, and cues."""
    text = case["text"]
    shown = [
        {
            "parts": [part.of(text) for part in quote.parts],
            "kind": quote.kind.name,
            "speaker": quote.speaker.span.of(text) if quote.speaker else None,
            "resolved": quote.speaker.name if quote.speaker else None,
            "cue": quote.cue.span.of(text) if quote.cue else None,
        }
        for quote in wireparse.find_quotes(text, language=tag)
    ]
    assert shown == case["quotes"]
