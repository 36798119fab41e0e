"""What always holds, whatever the text: each promise of the public contract is quoted by the test that checks it."""

from __future__ import annotations

import itertools
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from strategies import any_text, dispatch_text, texts

import wireparse as wp

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
LANGUAGES = st.sampled_from((None, "fr", "en", "fr-CA", "de", "es", "ar", "xx"))

#: Real layouts, cut, doubled and with something put in, so that the deeper stages are reached.
_originals = st.sampled_from([path.read_text(encoding="utf-8") for path in EXAMPLES])
mutants = st.builds(
    lambda text, at, length, junk: text[:at] + junk + text[at + length :],
    _originals,
    st.integers(0, 1500),
    st.integers(0, 200),
    dispatch_text,
)
sources = st.one_of(texts, mutants)


def _elements(dispatch: wp.Dispatch) -> Iterator[wp.Element]:
    """Give every part of *dispatch*."""
    for name in ("header", "kicker", "headline", "standfirst", "byline", "dateline", "credit", "signoff"):
        if getattr(dispatch, name) is not None:
            yield getattr(dispatch, name)
    yield from (*dispatch.subheadlines, *dispatch.timestamps, *dispatch.notices, *dispatch.paragraphs, *dispatch.quotes)
    for quote in dispatch.quotes:
        yield from quote.nested
        yield from filter(None, (quote.speaker, quote.cue))
    if dispatch.dateline is not None and dispatch.dateline.timestamp is not None:
        yield dispatch.dateline.timestamp


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


@given(sources)
@example("1IUL-")
@example('"\x0c')
@example("(AFP)\r\n")
def test_nothing_is_lost(text: str) -> None:
    """The promise “Nothing is lost. segments tile dispatch.text: sorted, no gap, no overlap, joined they are the text”."""
    dispatch = wp.parse_dispatch(text)
    assert dispatch.text == text
    assert "".join(segment.span.of(text) for segment in dispatch.segments) == text
    assert all(before.span.end == after.span.start for before, after in itertools.pairwise(dispatch.segments))
    assert all(len(segment.span) > 0 for segment in dispatch.segments)


@given(sources)
def test_spans_are_true(text: str) -> None:
    """The promise “Spans are true. Every span lies in the text, every element's words are the slice's words”."""
    dispatch = wp.parse_dispatch(text)
    for element in _elements(dispatch):
        assert 0 <= element.span.start <= element.span.end <= len(text)
        if not isinstance(element, wp.Quote):
            assert _letters(element.span.of(text)) == _letters(element.text), type(element)
    for diagnostic in dispatch.diagnostics:
        assert 0 <= diagnostic.span.start <= diagnostic.span.end <= len(text)


@given(sources)
def test_quotes_are_true(text: str) -> None:
    """The promise “children lie inside parents”: parts in order inside their quote, nested quotes inside a part."""
    dispatch = wp.parse_dispatch(text)
    for quote in dispatch.quotes:
        assert quote.parts
        assert (quote.span.start, quote.span.end) == (quote.parts[0].start, quote.parts[-1].end)
        assert all(before.end <= after.start for before, after in itertools.pairwise(quote.parts))
        assert _letters("".join(part.of(text) for part in quote.parts)) == _letters(quote.text)
        assert all(any(part.contains(nested.span) for part in quote.parts) for nested in quote.nested)
        assert all(0 <= index < len(dispatch.paragraphs) for index in quote.paragraphs)
        if quote.kind is wp.QuoteKind.FRAGMENT:
            assert quote.speaker is None
        if quote.speaker is not None and quote.speaker.antecedent is not None:
            assert quote.speaker.antecedent.end <= len(text)
    assert list(dispatch.quotes) == sorted(dispatch.quotes, key=lambda quote: quote.span)


@given(sources)
def test_paragraphs_are_in_order(text: str) -> None:
    """Paragraphs follow each other, are numbered from 0, and never overlap."""
    paragraphs = wp.parse_dispatch(text).paragraphs
    assert [paragraph.index for paragraph in paragraphs] == list(range(len(paragraphs)))
    assert all(before.span.end <= after.span.start for before, after in itertools.pairwise(paragraphs))


@given(st.one_of(any_text, st.binary(max_size=400), mutants.map(lambda text: text.encode("utf-8", "surrogatepass")[:-1])))
def test_content_never_raises(source: str | bytes) -> None:
    """The promise “Content never raises. Any str or bytes gives a Dispatch”."""
    assert isinstance(wp.parse_dispatch(source), wp.Dispatch)
    assert isinstance(wp.detect_formats(source), tuple)
    assert type(source)().join(wp.split_dispatches(source)) == source  # type: ignore[arg-type]


@given(any_text | dispatch_text, LANGUAGES)
def test_smaller_functions_never_raise(text: str, language: str | None) -> None:
    """The functions for a line, a dateline or running text keep the same promise, in every language and in none."""
    assert isinstance(wp.parse_timestamps(text, language=language), tuple)
    assert isinstance(wp.find_quotes(text, language=language, indirect=True), tuple)
    dateline = wp.parse_dateline(text, language=language)
    assert dateline is None or dateline.span.end <= len(text)


@given(sources)
def test_unknown_stays_unknown(text: str) -> None:
    """The promise “Unknown stays unknown. No zone is invented”: an instant is aware, and says where its offset comes from."""
    for stamp in wp.parse_dispatch(text, format="generic").timestamps:
        if stamp.datetime is None:
            continue
        assert stamp.datetime.utcoffset() is not None
        assert stamp.datetime.tzinfo.__class__.__name__ == "timezone"
        assert stamp.zone_source is not wp.ZoneSource.NONE
        assert stamp.local == stamp.datetime.replace(tzinfo=None)


@given(sources, LANGUAGES)
def test_it_comes_back(text: str, language: str | None) -> None:
    """The promise “Dispatch.from_dict(d.to_dict()) == d, pickle.loads(pickle.dumps(d)) == d”, and a dispatch is hashable."""
    dispatch = wp.parse_dispatch(text, language=language)
    assert wp.Dispatch.from_dict(dispatch.to_dict()) == dispatch
    assert json.loads(dispatch.to_json())["schema_version"] == 1
    again = pickle.loads(pickle.dumps(dispatch))
    assert again == dispatch
    assert hash(again) == hash(dispatch)


@given(mutants)
def test_line_ends_do_not_matter(text: str) -> None:
    """CR LF and LF give the same parts, in other places."""
    if "\r" in text:
        return
    unix, dos = wp.parse_dispatch(text), wp.parse_dispatch(text.replace("\n", "\r\n"))
    for name in ("format", "language"):
        assert getattr(unix, name) == getattr(dos, name)
    assert _words(unix) == _words(dos)


def _words(dispatch: wp.Dispatch) -> list[tuple[str, str]]:
    return [(type(element).__name__, element.text) for element in _elements(dispatch)]


def _mapped(text: str, **variables: str) -> Any:
    """Parse in a process of its own, with other environment variables, and give the JSON."""
    code = "import sys, wireparse; sys.stdout.write(wireparse.parse_dispatch(sys.stdin.buffer.read()).to_json())"
    done = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-c", code],
        input=text.encode(),
        env={**os.environ, **variables},
        capture_output=True,
        check=True,
    )
    return done.stdout


@pytest.mark.parametrize(
    "variables",
    [
        {"PYTHONHASHSEED": "1", "TZ": "America/New_York"},
        {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        {"PYTHONOPTIMIZE": "2"},
    ],
    ids=["new-york", "tokyo", "optimised"],
)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_same_input_same_output(path: Path, variables: dict[str, str]) -> None:
    """The promise “Same input, same output: any process, thread, platform, hash seed, locale”."""
    text = path.read_text(encoding="utf-8")
    assert _mapped(text, **variables).decode() == wp.parse_dispatch(text).to_json()


@given(mutants)
def test_an_explicit_choice_equals_the_detected_one(text: str) -> None:
    """Naming the format, language and envelope that were detected changes nothing but what is said about the choice."""
    found = wp.parse_dispatch(text)
    named = wp.parse_dispatch(text, format=found.format, language=found.language, envelope=found.envelope)
    assert _words(named) == _words(found)
    assert named.segments == found.segments
