"""The built-in formats on their samples: each is told from all others, and read as its golden file says."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import wireparse
from wireparse.formats import detection
from wireparse.formats import registry as registry_module
from wireparse.formats.detection import LEAD, THRESHOLD
from wireparse.formats.spec import compiled
from wireparse.story import Story

SAMPLES = Path(registry_module.__file__).with_name("samples")
GOLDENS = Path(__file__).with_name("goldens")
PATHS = sorted(SAMPLES.glob("*/*.txt"))
LEAST = 4


def parts(text: str) -> dict[str, Any]:
    """Give what layout and fields read of *text*, without blanks."""
    dispatch = wireparse.parse_dispatch(text)
    line, byline, signoff = dispatch.dateline, dispatch.byline, dispatch.signoff
    found: dict[str, Any] = {
        "format": dispatch.format,
        "language": dispatch.language,
        "segments": [[str(s.kind), text[s.span.start : s.span.end]] for s in dispatch.segments if s.kind != "BLANK"],
        "paragraphs": [str(p.kind) for p in dispatch.paragraphs],
        "notices": [[str(n.kind), n.ordinal, n.note] for n in dispatch.notices],
    }
    if line:
        written = line.timestamp.text if line.timestamp else None
        found["dateline"] = {"places": list(line.places), "region": line.region, "agencies": list(line.agencies), "date": written}
    if byline:
        found["byline"] = {"names": list(byline.names), "title": byline.title}
    if signoff:
        found["signoff"] = list(signoff.initials)
    if dispatch.credit:
        found["credit"] = dispatch.credit.text
    return found


def test_every_format_has_samples():
    """A format without samples is not accepted; generic has more, to trap the others."""
    count = Counter(path.parent.name for path in PATHS)
    assert {name for name in wireparse.default_registry().names() if count[name] < LEAST} == set()
    assert count["generic"] >= 10


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_detected_by_a_margin(path):
    """The confusion matrix over all samples is the identity, and each choice has its margin."""
    text = path.read_text("utf-8")
    matches = wireparse.detect_formats(text)
    assert wireparse.parse_dispatch(text).format == path.parent.name
    if path.parent.name != "generic":
        assert matches[0].name == path.parent.name
        assert matches[0].score >= THRESHOLD
        assert all(match.score <= matches[0].score - LEAD for match in matches[1:])


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_evidence_is_true(path):
    """Every piece of evidence names a cue of the format, its weight, and where it stands."""
    text = path.read_text("utf-8")
    for match in wireparse.detect_formats(text):
        cues = {cue.name: cue for cue in wireparse.default_registry().get(match.name).cues}
        assert match.score == sum(item.weight for item in match.evidence)
        for item in match.evidence:
            assert item.weight == cues[item.cue].weight
            assert 0 <= item.span.start < item.span.end <= len(text)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_golden(path):
    """Each sample is read as its golden file says; `WIREPARSE_GOLDENS=update` writes the files anew."""
    golden = GOLDENS / path.parent.name / f"{path.stem}.json"
    found = parts(path.read_text("utf-8"))
    if os.environ.get("WIREPARSE_GOLDENS") == "update":
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", "utf-8")
    assert found == json.loads(golden.read_text("utf-8"))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_mutations_keep_the_promises(path):
    """Cut at any line, and with other line ends, a sample gives a result whose segments tile."""
    text = path.read_text("utf-8")
    lines = text.split("\n")
    for mutated in (text.replace("\n", "\r\n"), "\ufeff" + text, *("\n".join(lines[:n]) for n in range(len(lines)))):
        dispatch = wireparse.parse_dispatch(mutated)
        assert "".join(mutated[s.span.start : s.span.end] for s in dispatch.segments) == mutated


def _hits() -> dict[str, set[str]]:
    """Give, for each format, its cues that some sample of its own, or one of the traps, shows."""
    hits: dict[str, set[str]] = {}
    for path in PATHS:
        story = Story(text=path.read_text("utf-8"))
        for name in {path.parent.name} | ({"afp"} if path.parent.name == "generic" else set()):
            zones = detection._Zones(story)
            hits.setdefault(name, set()).update(
                cue.name for cue in wireparse.default_registry().get(name).cues if detection._find(cue, zones)
            )
    return hits


def test_every_cue_is_hit_by_a_sample():
    """A cue that no sample shows is a guess."""
    hits = _hits()
    missing = {fmt.name: [cue.name for cue in fmt.cues if cue.name not in hits[fmt.name]] for fmt in wireparse.default_registry()}
    assert {name: cues for name, cues in missing.items() if cues} == {}


@pytest.mark.parametrize("field", ["headers", "credits", "bylines", "signoffs", "boilerplate", "crossheads", "dateline_patterns"])
def test_every_rule_is_hit_by_a_sample(field):
    """Each pattern of a format matches a line of a sample, or a part of one where the layout cuts lines."""
    missing = []
    for fmt in wireparse.default_registry():
        lines = [line for path in PATHS if path.parent.name == fmt.name for line in path.read_text("utf-8").split("\n")]
        for source in getattr(fmt, field):
            if not any(_matches(compiled(source), line, field) for line in lines):
                missing.append((fmt.name, source))
    assert missing == []


def _matches(pattern: re.Pattern[str], line: str, field: str) -> bool:
    """Tell whether *pattern* matches the line, its end, or, for credits, its beginning."""
    if pattern.fullmatch(line.strip()) or (field == "dateline_patterns" and pattern.match(line)):
        return True
    if field == "credits" and any(pattern.fullmatch(line, 0, end) for end in range(1, len(line))):
        return True
    return field in ("credits", "signoffs") and any(pattern.fullmatch(line, start) for start in range(len(line)))
