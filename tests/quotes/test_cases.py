"""Every failure class of attribution in French and English: invented copy with what must be read in it, word for word."""

import json
import pathlib
from typing import Any

import pytest

import wireparse
from wireparse.quotes.public import split_paragraphs
from wireparse.quotes.reading import read_quotes

CASES = pathlib.Path(__file__).parent / "cases"
CLASSES = (
    "split",
    "continuation",
    "colon",
    "inversion",
    "several-fragments",
    "verbless",
    "chained",
    "evaluative",
    "embedded",
    "nested",
    "negatives",
    "broken-marks",
    "documents",
    "later-names",
    "indirect",
)


def _cases() -> list[Any]:
    found = []
    for tag in ("fr", "en"):
        for path in sorted((CASES / tag).glob("*.json")):
            held = json.loads(path.read_text(encoding="utf-8"))
            found += [pytest.param(tag, case, id=f"{tag}-{held['class']}-{case['name']}") for case in held["cases"]]
    return found


def _shown(text: str, quote: wireparse.Quote, wanted: dict[str, Any]) -> dict[str, Any]:
    speaker = quote.speaker
    shown: dict[str, Any] = {
        "parts": [part.of(text) for part in quote.parts],
        "kind": quote.kind.name,
        "speaker": speaker.span.of(text).replace("\n", " ") if speaker else None,
        "resolved": speaker.name if speaker else None,
        "cue": quote.cue.span.of(text) if quote.cue else None,
    }
    if "description" in wanted:
        shown["description"] = speaker.description if speaker else None
    if "nested" in wanted:
        shown["nested"] = [
            {
                "text": inner.text,
                "kind": inner.kind.name,
                "speaker": inner.speaker.text if inner.speaker else None,
                "resolved": inner.speaker.name if inner.speaker else None,
            }
            for inner in quote.nested
        ]
    return shown


@pytest.mark.parametrize(("tag", "case"), _cases())
def test_case(tag: str, case: dict[str, Any]) -> None:
    """The quotations are those of the case: their slices, kinds, speakers as written and by name, and cues."""
    text = case["text"]
    quotes = wireparse.find_quotes(text, language=tag, indirect=case.get("indirect", False))
    assert len(quotes) == len(case["quotes"])
    assert [_shown(text, quote, wanted) for quote, wanted in zip(quotes, case["quotes"], strict=True)] == case["quotes"]
    for quote in quotes:
        assert (quote.speaker is None) == (quote.kind is wireparse.QuoteKind.FRAGMENT)
        assert (quote.rule is None) == (quote.kind is wireparse.QuoteKind.FRAGMENT)


@pytest.mark.parametrize(("tag", "case"), [p for p in _cases() if "diagnostics" in p.values[1]])
def test_diagnosed(tag: str, case: dict[str, Any]) -> None:
    """A broken mark is diagnosed."""
    found = read_quotes(case["text"], split_paragraphs(case["text"]), tag)
    assert sorted({d.code for d in found.diagnostics}) == case["diagnostics"]


@pytest.mark.parametrize("tag", ["fr", "en"])
@pytest.mark.parametrize("name", CLASSES)
def test_each_class_has_cases(tag: str, name: str) -> None:
    """Each failure class has its case file in both languages."""
    (path,) = (CASES / tag).glob(f"*-{name}.json")
    assert json.loads(path.read_text(encoding="utf-8"))["class"] == name


@pytest.mark.parametrize("tag", ["fr", "en"])
def test_negatives_among_them(tag: str) -> None:
    """Both languages have cases in which marked words are nobody's, and copy without any quotation."""
    cases = [p.values[1] for p in _cases() if p.values[0] == tag]
    assert sum(all(q["speaker"] is None for q in case["quotes"]) for case in cases) >= 8
    assert any(not case["quotes"] for case in cases)
