"""The strings without which a pattern cannot match: they only save work, and never hide a match."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse.envelopes.opening import open_story
from wireparse.formats import detection
from wireparse.formats.needles import needles_of
from wireparse.formats.registry import default_registry
from wireparse.formats.spec import compiled
from wireparse.testing.confusion import builtin_samples


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"\(XYZ\) ?-", {"(XYZ)"}),
        (r"R(?:euter|EUTER)S?", {"euter", "EUTER"}),
        (r"(?P<credit>(?:with )?XYZ)", {"XYZ"}),
        (r"ab?cdef", {"cdef"}),
        (r"ab{0,3}cdef|gh", {"cdef", "gh"}),
        (r"ab{2}c", {"ab"}),
        (r"ab{,3}", {"a"}),
        (r"x(?=yyy)z", {"x"}),
        (r"(?<![^\r\n])- word", {"- word"}),
        (r"[a-z]+(?:/[a-z]+)+", {"/"}),
        (r"Reuters|of Reuters", {"Reuters"}),
        (r"\xa0\d{4}a", {"a"}),
        (r"a\.b", {"a.b"}),
        (r"\p{Lu}xyz", {"xyz"}),
        (r"[])]xyz", {"xyz"}),
        (r"(?>abc)++", {"abc"}),
    ],
)
def test_needles(source: str, expected: Any) -> None:
    """What every match holds is told, the longest of it; of alternatives, each has to tell something."""
    assert set(needles_of(source)) == expected


@pytest.mark.parametrize(
    "source",
    [
        r"[a-z]+",
        r"abc|[a-z]",
        r"(?:abc)?",
        r"(?i)abc",
        r"(?i:abc)",
        r"(a)(?(1)b|c)",
        r"(?#note)abc",
        r"a{x}",
        r"\qabc",
        "abc)",
        "[abc",
        "*a",
        "",
    ],
)
def test_nothing_is_told_of_what_is_not_read(source: str) -> None:
    """Flags, conditions and faults give no needle, and neither does a pattern that can do without."""
    assert needles_of(source) == ()


def _patterns() -> Iterator[str]:
    for fmt in default_registry():
        yield from (cue.pattern for cue in fmt.cues)
        for field in ("headers", "credits", "bylines", "signoffs", "boilerplate", "crossheads"):
            yield from getattr(fmt, field)


def test_every_match_in_the_samples_holds_a_needle() -> None:
    """Where a pattern of a built-in format matches in a sample, one of its needles stands in the match."""
    patterns = [(compiled(source), needles) for source in dict.fromkeys(_patterns()) if (needles := needles_of(source))]
    seen = 0
    for text in {sample.read().text for sample in builtin_samples()}:
        for pattern, needles in patterns:
            for match in pattern.finditer(text):
                seen += 1
                assert any(needle in match[0] for needle in needles), (pattern.pattern, match[0])
    assert seen


def test_needles_change_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Formats are found with the same evidence when every pattern is tried."""
    stories = [open_story(sample.read().text) for sample in builtin_samples()]
    registry = default_registry()
    with_needles = [detection.rank_formats(story, registry) for story in stories]
    monkeypatch.setattr(detection, "_cues_of", lambda fmt: tuple((cue, ()) for cue in fmt.cues if cue.weight > 0))
    assert [detection.rank_formats(story, registry) for story in stories] == with_needles


@given(st.data())
def test_a_random_match_holds_a_needle(data: st.DataObject) -> None:
    """A text made after a pattern of letters, groups and repeats holds one of its needles."""
    piece = st.sampled_from(["a", "b", "cd", "e?", "(?:fg|h)", "(?:ij|[kl])", "m{0,2}", "n+", "[op]", r"\(", "(?:q(?:r|st))"])
    source = "".join(data.draw(st.lists(piece, min_size=1, max_size=6)))
    text = data.draw(st.from_regex(re.compile(source, re.ASCII), fullmatch=True))
    needles = needles_of(source)
    assert not needles or any(needle in text for needle in needles)
