"""The case files of reported speech, as parameters for tests, and the check that a case is read as it says."""

from __future__ import annotations

import json
import pathlib
from collections.abc import Iterable
from typing import Any

import pytest

import wireparse

CASES = pathlib.Path(__file__).parent / "quotes" / "cases"


def speech_cases(languages: Iterable[str]) -> list[Any]:
    """Give every case of *languages* with its tag; a case that names a known failure must fail until it is mended."""
    found = []
    for tag in languages:
        for path in sorted((CASES / tag).glob("*.json")):
            held = json.loads(path.read_text(encoding="utf-8"))
            for case in held["cases"]:
                marks = [pytest.mark.xfail(strict=True, reason=case["known"])] if "known" in case else []
                found.append(pytest.param(tag, case, id=f"{tag}-{held['class']}-{case['name']}", marks=marks))
    return found


def check_speech_case(tag: str, case: dict[str, Any]) -> None:
    """Assert that each quotation has its words, kind and speaker, and that every span holds the words that it stands for."""
    found = wireparse.find_quotes(case["text"], language=tag, indirect=case.get("indirect", False))
    shown = [
        {
            "text": q.text,
            "kind": q.kind.name,
            "speaker": q.speaker.text if q.speaker else None,
            "resolved": q.speaker.name if q.speaker else None,
        }
        for q in found
    ]
    assert shown == case["quotes"]
    for quote in found:
        assert " ".join(case["text"][part.start : part.end] for part in quote.parts) == quote.text
        if quote.speaker is not None:
            assert case["text"][quote.speaker.span.start : quote.speaker.span.end] == quote.speaker.text
