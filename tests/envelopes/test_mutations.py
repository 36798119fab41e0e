"""Any bytes, and any mutation of any sample, give a dispatch whose segments tile its text."""

from __future__ import annotations

import pytest
from envelopes.sampling import SAMPLES, messages
from envelopes.test_samples import assert_sound
from hypothesis import given, settings
from hypothesis import strategies as st

import wireparse
from wireparse.envelopes.opening import open_story
from wireparse.envelopes.table import NAMES

_SAMPLES = [(SAMPLES / name).read_bytes() for name in messages()]
_JUNK = [bytes([n]) for n in (0, 1, 2, 3, 4, 5, 7, 8, 10, 13, 16, 22, 27, 31, 60, 94, 127, 128, 233, 255)]
_JUNK += [
    b"\r\n\r\n",
    b"<",
    b"&x;",
    b"]]>",
    b"^",
    b"=",
    b"(((",
    b"ZCZC",
    b"NNNN",
    b"\xed\xa0\xbd",
    b'"',
    b"}",
    b"9" * 30,
    b" " * 30,
    b"\xef\xbb\xbf",
]


def check(data: bytes | str, envelope: str | None = None) -> None:
    """Check the story, and that the dispatch's segments tile its text."""
    story = open_story(data, envelope=envelope)
    assert_sound(story)
    dispatch = wireparse.parse_dispatch(data, envelope=envelope)
    reached = 0
    for segment in dispatch.segments:
        assert segment.span.start == reached < segment.span.end
        reached = segment.span.end
    assert reached == len(dispatch.text)
    if isinstance(data, str) and dispatch.envelope in ("plain", "iptc7901", "anpa1312", "zczc"):
        assert dispatch.text == data


@given(st.binary(max_size=300), st.sampled_from([None, *NAMES]))
def test_any_bytes_give_a_dispatch(data: bytes, envelope: str | None) -> None:
    """Content never raises, in whichever envelope the caller believes it to be."""
    check(data, envelope)


@given(st.text(max_size=300), st.sampled_from([None, *NAMES]))
def test_any_text_gives_a_dispatch(text: str, envelope: str | None) -> None:
    """Lone surrogates and control characters are text."""
    check(text, envelope)


@settings(max_examples=300)
@given(st.data())
def test_any_mutation_of_any_sample_gives_a_dispatch(data: st.DataObject) -> None:
    """Cut anywhere, bytes flipped, control bytes dropped, junk put in, frames doubled."""
    message = data.draw(st.sampled_from(_SAMPLES))
    for _ in range(data.draw(st.integers(1, 4))):
        message = mutate(message, data)
    check(message)


def mutate(message: bytes, data: st.DataObject) -> bytes:
    """Damage *message* in one way."""
    at = data.draw(st.integers(0, len(message)))
    end = data.draw(st.integers(at, len(message)))
    other = data.draw(st.sampled_from(_SAMPLES))
    junk = data.draw(st.sampled_from(_JUNK)) * data.draw(st.integers(1, 3))
    ways = (
        message[:at],
        message[at:],
        message[:at] + junk[:1] + message[at + 1 :],
        bytes(byte for byte in message if byte >= 32 or byte in (10, 13)),
        message[:at] + junk + message[at:],
        message + other,
        message.replace(b"\r\n", data.draw(st.sampled_from([b"\n", b"\r", b"\r\r\n", b""]))),
        message[:at] + message[at:end] * 2 + message[end:],
    )
    return data.draw(st.sampled_from(ways))


@pytest.mark.parametrize("name", messages())
def test_every_sample_survives_being_cut_anywhere(name: str) -> None:
    """A line that goes dead leaves a message that ends at any byte."""
    data = (SAMPLES / name).read_bytes()
    step = max(1, len(data) // 60)
    for end in range(0, len(data), step):
        assert_sound(open_story(data[:end]))
