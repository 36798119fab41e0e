"""The texts that are measured: dispatches and header lines put together from the shipped samples, always the same ones.

A sample is shorter than most copy and there are few of them, so a dispatch is made of the head of one sample and of paragraphs drawn from
all samples of its language. As in ordinary copy, one paragraph in three holds a quotation. Texts of one's own can be given instead; none
enters the repository.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
SAMPLES: Final = ROOT / "wireparse" / "testing" / "samples"
LANGUAGES: Final = ("en", "fr")
#: About so many characters has a dispatch.
SIZE: Final = 2_500
_MARK: Final = re.compile('["“«]')
#: A header line is not longer.
_LINE: Final = 120


def samples(language: str) -> list[tuple[str, Mapping[str, Any]]]:
    """Give the samples of *language* with what is expected of them, sorted by name."""
    found = []
    for path in sorted(SAMPLES.glob("*/*.txt")):
        expected = path.with_suffix(".json")
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        golden = json.loads(expected.read_text(encoding="utf-8")) if expected.exists() else {}
        if (golden.get("language") or "")[:2] == language and golden.get("envelope") == "plain" and golden.get("paragraphs"):
            found.append((text, golden))
    return found


def dispatches(language: str, count: int, size: int = SIZE) -> list[str]:
    """Make *count* dispatches of about *size* characters."""
    chance = random.Random(f"{language} {count} {size}")  # noqa: S311 - the same texts in every run
    known = samples(language)
    paragraphs = [p["text"] for _, golden in known for p in golden["paragraphs"][1:] if p["kind"] == "BODY"]
    quoting, plain = [p for p in paragraphs if _MARK.search(p)], [p for p in paragraphs if not _MARK.search(p)]
    made = []
    for number in range(count):
        text, golden = known[number % len(known)]
        parts = [text[: golden["paragraphs"][0]["span"][1]]]
        length = len(parts[0])
        while length < size:
            parts.append(chance.choice(quoting if len(parts) % 3 == 0 else plain))
            length += len(parts[-1]) + 2
        made.append("\n\n".join(parts) + "\n")
    return made


def headers(language: str) -> list[str]:
    """Give the lines of the samples in which a timestamp is expected, each once."""
    lines: dict[str, None] = {}
    for text, golden in samples(language):
        dateline = (golden.get("dateline") or {}).get("span")
        for stamp in golden.get("timestamps", ()):
            start, end = text.rfind("\n", 0, stamp["span"][0]) + 1, text.find("\n", stamp["span"][1])
            line = text[start : end if end >= 0 else len(text)].strip(" \r")
            if dateline and dateline[0] <= stamp["span"][0] < dateline[1]:
                line = text[dateline[0] : dateline[1]]
            if len(line) <= _LINE:
                lines[line] = None
    return list(lines)


def given(folder: Path, language: str) -> tuple[list[str], list[str]]:
    """Read dispatches from `FOLDER/LANGUAGE/*.txt` and header lines from `FOLDER/LANGUAGE/headers.lines`, if it is there."""
    own = folder / language
    lines = own / "headers.lines"
    found = [path.read_text(encoding="utf-8") for path in sorted(own.glob("*.txt"))]
    return found, lines.read_text(encoding="utf-8").split("\n") if lines.exists() else []


def write(path: Path, texts: Sequence[str]) -> Path:
    """Write *texts* to a file of JSON for the processes that measure."""
    path.write_text(json.dumps(texts), encoding="ascii")
    return path
