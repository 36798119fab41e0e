"""Limits: generous for news, kept by every envelope, and nothing is lost behind them."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import dispatch_text

import wireparse as wp
from wireparse.cli import tasks
from wireparse.envelopes import markup, splitting
from wireparse.testing import assert_invariants

ROOT = Path(__file__).parent.parent
STORY = (
    'Brenz opens its port\n\nBRENZ, 12 June 2024 (AFP) - "We open", said the mayor, Ada Holm.\n\n"We are glad", she said.\n\nIt was shut.\n'
)
NITF = "<nitf><head><title>A port opens</title></head><body><body.content><p>The port opens.</p><p>It was shut.</p></body.content></body></nitf>"


def codes(dispatch: wp.Dispatch) -> list[str]:
    """Give the codes of what is said of *dispatch* with severity ERROR."""
    return [d.code for d in dispatch.diagnostics if d.severity is wp.Severity.ERROR]


def test_the_defaults_are_no_limit_for_news() -> None:
    """A text of a megabyte, hundreds of times a long dispatch, is read to its end."""
    text = STORY * 8_000
    dispatch = wp.parse_dispatch(text)
    assert len(text) > 1_000_000
    assert codes(dispatch) == []
    assert len(dispatch.paragraphs) > 20_000


def test_the_limits_are_said_as_they_are() -> None:
    """The security policy and the page on reliability give each limit the number that it has."""
    numbers = {name: f"{getattr(wp.Limits(), name):,}" for name in ("characters", "paragraphs", "quotes", "timestamps", "depth")}
    page = (ROOT / "docs" / "explanation" / "reliability.md").read_text(encoding="utf-8")
    assert dict(re.findall(r"^\| `(\w+)` \| ([\d,]+) \|", page, re.MULTILINE)) == numbers
    policy = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    said = [number.replace(",", "") for number in re.findall(r"^\| [^|]+\| ([\d,]+)\b", policy, re.MULTILINE)]
    limits = wp.Limits()
    assert limits.paragraphs == limits.quotes == limits.timestamps
    bounds = (limits.characters, limits.paragraphs, limits.depth, markup.MOST, markup._TOKEN, tasks.LARGEST, splitting.LARGEST)
    assert said == [str(bound) for bound in bounds]


@pytest.mark.parametrize(
    ("limits", "read", "message"),
    [
        (
            wp.Limits(characters=100),
            'Brenz opens its port\n\nBRENZ, 12 June 2024 (AFP) - "We open", said the mayor, Ada Holm.\n\n',
            "100 characters",
        ),
        (wp.Limits(characters=10), "Brenz open", "10 characters"),
        (wp.Limits(characters=0), "", "0 characters"),
        (
            wp.Limits(paragraphs=1),
            'Brenz opens its port\n\nBRENZ, 12 June 2024 (AFP) - "We open", said the mayor, Ada Holm.\n\n',
            "1 paragraphs",
        ),
        (wp.Limits(quotes=1), 'Brenz opens its port\n\nBRENZ, 12 June 2024 (AFP) - "We open", said the mayor, Ada Holm.\n\n', "1 quotes"),
        (wp.Limits(timestamps=0), "Brenz opens its port\n\n", "0 timestamps"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_behind_a_limit_the_text_is_unparsed(limits: wp.Limits, read: str, message: str) -> None:
    """What stands before is read as ever; the rest is one segment, and an ERROR says which limit it was."""
    dispatch = wp.parse_dispatch(STORY, limits=limits)
    assert dispatch.text == STORY
    assert_invariants(dispatch)
    rest = dispatch.segments[-1]
    assert (rest.kind, rest.span) == (wp.SegmentKind.UNPARSED, wp.Span(len(read), len(STORY)))
    (found,) = (d for d in dispatch.diagnostics if d.code == "limit-exceeded")
    assert found.span == rest.span
    assert message in found.message
    assert all(p.span.end <= len(read) for p in (*dispatch.paragraphs, *dispatch.quotes, *dispatch.timestamps))


def test_at_a_limit_nothing_is_cut() -> None:
    """As many as are allowed are no more than are allowed."""
    full = wp.parse_dispatch(STORY)
    limits = wp.Limits(
        characters=len(STORY), paragraphs=len(full.paragraphs), quotes=len(full.quotes), timestamps=len(full.timestamps), depth=0
    )
    assert wp.parse_dispatch(STORY, limits=limits) == full
    assert wp.parse_dispatch(STORY, limits=wp.Limits(characters=None, paragraphs=None, quotes=None, timestamps=None, depth=None)) == full


def test_what_is_read_is_read_alike() -> None:
    """The paragraphs before a limit are those of the text that ends there."""
    text = STORY + "\n".join(f"Line {n} of the list.\n" for n in range(50))
    cut = wp.parse_dispatch(text, limits=wp.Limits(characters=len(STORY)))
    assert cut.paragraphs == wp.parse_dispatch(STORY).paragraphs
    assert cut.text == text


def test_the_first_of_several_limits_counts() -> None:
    """Where the characters end the reading first, the other limits are not passed; where they do not, both are told."""
    dispatch = wp.parse_dispatch(STORY, limits=wp.Limits(characters=len(STORY) - 5, paragraphs=1))
    assert [d.message for d in dispatch.diagnostics if d.code == "limit-exceeded"] == [
        "there are more than 1 paragraphs; what follows was not read",
        f"there are more than {len(STORY) - 5} characters; what follows was not read",
    ]
    assert_invariants(dispatch)


def test_a_long_document_is_read_in_part() -> None:
    """Of XML the part before the limit is read; the rest of the source stands behind the assembled story."""
    dispatch = wp.parse_dispatch(NITF, limits=wp.Limits(characters=80))
    assert dispatch.envelope == "nitf"
    assert [p.text for p in dispatch.paragraphs] == ["The port op"]
    assert dispatch.text.endswith(NITF[80:])
    assert dispatch.segments[-1].span.of(dispatch.text) == NITF[80:]
    assert codes(dispatch) == ["markup-malformed", "limit-exceeded"]
    assert_invariants(dispatch)


def test_a_deep_document_is_not_read() -> None:
    """Beyond the limit on depth the document is one stretch that nobody read; with a higher one it is a story."""
    deep = NITF.replace("<p>The", "<q>" * 250 + "<p>The").replace("opens.</p>", "opens.</p>" + "</q>" * 250)
    dispatch = wp.parse_dispatch(deep)
    assert [segment.kind for segment in dispatch.segments] == [wp.SegmentKind.UNPARSED]
    assert (dispatch.text, codes(dispatch)) == (deep, ["limit-exceeded"])
    assert codes(wp.parse_dispatch(deep, limits=wp.Limits(depth=300))) == []


def test_bytes_are_limited_as_text_is() -> None:
    """A limit counts characters, not bytes; damage behind it is found all the same."""
    text = "é" * 50 + "\n" + "é" * 50
    assert wp.parse_dispatch(text.encode(), limits=wp.Limits(characters=101)) == wp.parse_dispatch(text)
    dispatch = wp.parse_dispatch(text.encode() + b"\xff", limits=wp.Limits(characters=101))
    assert {"limit-exceeded", "encoding-guessed"} <= {d.code for d in dispatch.diagnostics}


def test_strict_mode_raises_at_a_limit() -> None:
    """A limit is an ERROR."""
    with pytest.raises(wp.DispatchError, match="more than 1 paragraphs"):
        wp.parse_dispatch(STORY, limits=wp.Limits(paragraphs=1), strict=True)


def test_parse_many_takes_limits() -> None:
    """They travel to the workers as every option does."""
    limits = wp.Limits(paragraphs=1)
    assert pickle.loads(pickle.dumps(limits)) == limits
    for workers in (0, 1):
        (result,) = wp.parse_many([STORY], limits=limits, workers=workers)
        assert result.dispatch == wp.parse_dispatch(STORY, limits=limits)


def test_a_wrong_limit_is_refused() -> None:
    """The message says which, and what it may be."""
    with pytest.raises(TypeError, match="the limit on quotes must be an int, or None"):
        wp.Limits(quotes="10")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not bool"):
        wp.Limits(quotes=True)
    with pytest.raises(ValueError, match="the limit on depth must be 0 or more"):
        wp.Limits(depth=-1)
    with pytest.raises(TypeError, match=r"limits must be wireparse\.Limits"):
        wp.parse_dispatch("", limits=100)  # type: ignore[arg-type]


def test_limits_can_be_used_as_keys() -> None:
    """They are values: comparable, hashable, shown by what differs from the defaults."""
    assert len({wp.Limits(), wp.Limits(depth=200), wp.Limits(depth=2)}) == 2
    assert repr(wp.Limits(depth=2)) == "Limits(depth=2)"


_COUNTS = st.none() | st.integers(0, 6)


@given(
    dispatch_text, st.builds(wp.Limits, characters=st.none() | st.integers(0, 200), paragraphs=_COUNTS, quotes=_COUNTS, timestamps=_COUNTS)
)
def test_every_promise_holds_behind_a_limit(text: str, limits: wp.Limits) -> None:
    """Segments tile the whole text, spans are true, and no list is longer than it may be."""
    dispatch = wp.parse_dispatch(text, limits=limits)
    assert_invariants(dispatch)
    assert dispatch.envelope != "plain" or dispatch.text == text
    for name in ("paragraphs", "quotes", "timestamps"):
        most = getattr(limits, name)
        assert most is None or len(getattr(dispatch, name)) <= most
