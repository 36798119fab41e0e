"""Every sample message is read as its expectation says, and every promise about a story holds for it."""

from __future__ import annotations

import json
import pathlib

import pytest
from envelopes.sampling import SAMPLES, messages, view

import wireparse
from wireparse.envelopes.decoding import decode
from wireparse.envelopes.opening import open_story
from wireparse.story import Story, as_read


@pytest.mark.parametrize("name", messages())
def test_sample_is_read_as_expected(name: str) -> None:
    """Header, times, notices and declared parts are those of the expectation beside the sample."""
    expected = json.loads((SAMPLES / f"{name}.expected.json").read_text("utf-8"))
    assert view(open_story((SAMPLES / name).read_bytes())) == expected


@pytest.mark.parametrize("name", messages())
def test_text_and_bytes_are_read_alike(name: str) -> None:
    """The decoded text of a sample gives the story that its bytes give."""
    data = (SAMPLES / name).read_bytes()
    decoded = decode(data).text
    from_text, from_bytes = open_story(decoded), open_story(data)
    assert from_text.text == from_bytes.text
    assert from_text.declared == from_bytes.declared
    assert from_text.header == from_bytes.header


@pytest.mark.parametrize("name", messages())
def test_declared_parts_are_sorted_and_disjoint(name: str) -> None:
    """Blocks follow one another, none is empty, and none reaches out of the text."""
    assert_sound(open_story((SAMPLES / name).read_bytes()))


@pytest.mark.parametrize("name", [name for name in messages() if name.endswith((".iptc", ".anpa", ".zczc"))])
def test_telex_text_is_the_decoded_message(name: str) -> None:
    """The text of a telex is what was decoded, control bytes included."""
    data = (SAMPLES / name).read_bytes()
    encoding = "latin-1" if "latin1" in name else "utf-8"
    assert open_story(data).text == data.decode(encoding)


@pytest.mark.parametrize("name", messages())
def test_whole_pipeline_keeps_every_character(name: str) -> None:
    """The segments of the dispatch tile its text, and every element is its slice."""
    dispatch = wireparse.parse_dispatch((SAMPLES / name).read_bytes())
    assert "".join(segment.span.of(dispatch.text) for segment in dispatch.segments) == dispatch.text
    for stamp in dispatch.timestamps:
        assert stamp.span.of(dispatch.text) == stamp.text
    assert type(dispatch).from_dict(dispatch.to_dict()) == dispatch


def assert_sound(story: Story) -> None:
    """Check what holds for every story, whatever came in."""
    reached = 0
    for block in story.declared:
        assert reached <= block.start < block.end <= len(story.text)
        reached = block.end
    for element in (*story.timestamps, *story.notices):
        assert 0 <= element.span.start <= element.span.end <= len(story.text)
    for stamp in story.timestamps:
        assert as_read(story.text, stamp.span.start, stamp.span.end) == stamp.text


def test_no_sample_stands_without_its_expectation() -> None:
    """Every message has an expectation, and every expectation a message."""
    files = {path.name for path in pathlib.Path(SAMPLES).iterdir()}
    assert {f"{name}.expected.json" for name in messages()} == {name for name in files if name.endswith(".expected.json")}
