"""Captures are cut on their frames, nothing is dropped, and memory does not grow with the file."""

from __future__ import annotations

import io
import itertools
import tracemalloc
from collections.abc import Iterator

import pytest
from envelopes.sampling import SAMPLES, messages
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse.envelopes import splitting
from wireparse.envelopes.opening import open_story

_TELEX = [(SAMPLES / name).read_bytes() for name in messages() if name.endswith((".iptc", ".anpa", ".zczc")) and "export" not in name]


def cut(source: bytes) -> list[bytes]:
    """Cut *source* and check that nothing is lost, whether it comes as bytes, as text or from a file."""
    pieces = list(wireparse.split_dispatches(source))
    assert b"".join(pieces) == source
    assert list(wireparse.split_dispatches(io.BytesIO(source))) == pieces
    assert [piece.encode("latin-1") for piece in wireparse.split_dispatches(source.decode("latin-1"))] == pieces
    return pieces


@pytest.mark.parametrize("name", messages())
def test_single_message_is_one_piece(name: str) -> None:
    """A message is not cut inside; a message of several items is cut at its texts."""
    expected = 2 if name == "message.g2.xml" else 1
    data = (SAMPLES / name).read_bytes()
    pieces = list(wireparse.split_dispatches(data))
    assert (b"".join(pieces), len(pieces)) == (data, expected)


def test_capture_of_every_telex_is_cut_into_its_messages() -> None:
    """IPTC, ANPA and ZCZC one after the other, as a line monitor writes them down."""
    pieces = cut(b"".join(_TELEX))
    assert len(pieces) == len(_TELEX)
    assert [open_story(p).header.text for p in pieces] == [open_story(m).header.text for m in _TELEX]  # type: ignore[union-attr]


def test_tail_at_the_head_of_a_capture_is_a_piece_of_its_own() -> None:
    """The end of a message whose beginning was lost is not mixed with the first whole one."""
    tail = b"connected\r\n\x00end of a weather story.\r\n\x03AP-NY-05-17-95 1538EDT<\r\n\r\n\x0c\r\n\x04"
    assert cut(tail + _TELEX[0] + _TELEX[1])[0] == tail


def test_blanks_and_fill_bytes_at_the_head_belong_to_the_first_message() -> None:
    """Without a word of an earlier message there is no piece for it."""
    assert len(cut(b"\r\n\x00\x7f \r\n" + _TELEX[1])) == 1


def test_noise_between_messages_stays_with_the_one_before() -> None:
    """Only a frame begins a piece."""
    first = b"\x01bdt0001 4 vm 2\r\n\x02A =\r\n\x03171226 Sep 23\r\n\x04"
    second = b"\x7f\r\n\x7f\x01bdt0002 4 vm 2\r\n\x02B =\r\n\x03251038 Sep 24\r\n\x04"
    assert cut(first + b"NO CARRIER\r\n" + second) == [first + b"NO CARRIER\r\n", second]


def test_truncated_message_ends_where_the_next_begins() -> None:
    """A missing end does not swallow the following message."""
    first, second = (
        b"\x16\x16\x01a0001\x1fqlnt-\r\nu i BC-X 02-26 1\r\n\x02^Head<\r\n\t   Text brea",
        b"\x16\x16\x01a0002\x1fqlnt-\r\nu i BC-Y 02-26 1\r\n",
    )
    assert cut(first + second) == [first, second]


def test_letters_of_a_frame_in_the_text_cut_nothing() -> None:
    """SOH without a header, ZCZC inside a line or an open frame, are part of the words."""
    message = b"\x01bdt0001 4 vm 2\r\n\x02A =\r\n\r\nZCZC means\r\n\x01 what ZCZC says.\r\n\x03171226 Sep 23\r\n\x04"
    assert len(cut(message)) == 1
    assert len(cut(b"ZCZC 1\n$A\nHe said ZCZC, ZCZCX and\nAZCZC.\nNNNN\n")) == 1


def test_codes_before_the_frame_lead_in_to_it() -> None:
    """Reuters sends three ENQ and a line of codes before the frame itself."""
    message = (SAMPLES / "reuters-1987.anpa").read_bytes()
    assert cut(message * 3) == [message] * 3


@pytest.mark.parametrize("between", [b"", b"\n", b"\r\n\r\n"])
@pytest.mark.parametrize(
    "names", [("embargo.nitf.xml", "item.g2.xml"), ("package.g2.xml", "text-and-photo.newsml1.xml"), ("cdata.newsml1.xml",) * 2]
)
def test_documents_one_after_the_other_are_cut(names: tuple[str, str], between: bytes) -> None:
    """Each with its declaration, or without one."""
    first, second = ((SAMPLES / name).read_bytes() for name in names)
    pieces = cut(first + between + second)
    assert [open_story(piece).header for piece in pieces] == [open_story(first).header, open_story(second).header]


def test_document_inside_a_document_cuts_nothing() -> None:
    """NITF in CDATA has a declaration of its own."""
    document = (
        '<?xml version="1.0"?><newsItem guid="1"><itemMeta/><contentSet><inlineXML><nitf><body/></nitf></inlineXML>'
        '<inlineData><![CDATA[<?xml version="1.0"?><nitf><p>x</p></nitf>]]></inlineData></contentSet></newsItem>'
    )
    assert cut(document.encode()) == [document.encode()]


def test_message_of_items_is_cut_at_its_texts() -> None:
    """Packages and pictures stay with the text before them; every piece is read without an error."""
    pieces = cut((SAMPLES / "message.g2.xml").read_bytes())
    stories = [open_story(piece) for piece in pieces]
    assert [story.header and story.header.ids for story in stories] == [("ex-1",), ("ex-2",)]
    assert [d.code for story in stories for d in story.diagnostics] == []


def test_newsml_of_several_items_is_cut_at_its_texts() -> None:
    """Generation 1 has items with a capital."""
    content = "<NewsComponent><ContentItem><DataContent><p>Text {}.</p></DataContent></ContentItem></NewsComponent>"
    item = f"<NewsItem><Identification/>{content}</NewsItem>"
    photo = '<NewsItem><NewsComponent><ContentItem Href="a.jpg"/></NewsComponent></NewsItem>'
    source = f"<NewsML>{item.format(1)}{photo}{item.format(2)}</NewsML>".encode()
    assert [piece.count(b"<p>") for piece in cut(source)] == [1, 1]


@pytest.mark.parametrize(
    ("source", "count"),
    [
        (b'{"uri": "1", "headline": "a{b"}\n{"uri": "2", "headline": "c\\"}d"}\n', 2),
        (b'{"uri": "1"}{"uri": "2"}', 2),
        (b'[{"uri": "1", "x": [{"uri": "0"}]}, {"uri": "2"}]', 2),
        (b'{"uri": "1", "associations": {"a": {"uri": "2"}}}', 1),
        (b'{"uri": "1", "headline": "never ends {', 1),
        (b'}}{"uri": "1"}]]', 1),
        (b"{rtf {one} {two}}", 1),
        (b"[]", 1),
    ],
)
def test_objects_are_cut_on_their_level(source: bytes, count: int) -> None:
    """Braces inside strings and inside other objects do not count."""
    assert len(cut(source)) == count


def test_objects_of_a_list_are_read() -> None:
    """A piece of a list begins with its bracket or comma."""
    source = b'[{"uri": "1", "headline": "One"},\n {"uri": "2", "headline": "Two"}]'
    assert [wireparse.parse_dispatch(piece).headline.text for piece in cut(source)] == ["One", "Two"]  # type: ignore[union-attr]


@pytest.mark.parametrize("source", [b"", b"OSLO (AFP) - Rien.", b"\xff\xfe\x00", b"<", b"{", b"\x01" * 50])
def test_what_is_no_capture_is_one_piece(source: bytes) -> None:
    """Or none, when it is empty."""
    assert len(cut(source)) == bool(source)


@pytest.mark.parametrize("source", [None, 7, ["a"], object()])
def test_wrong_argument_is_a_type_error(source: object) -> None:
    """The message says what to give."""
    with pytest.raises(TypeError, match="source must be str, bytes or a file open in binary mode"):
        wireparse.split_dispatches(source)  # type: ignore[call-overload]


def test_file_that_gives_no_bytes_is_a_type_error() -> None:
    """Any object with a `read` is asked once."""

    class Odd:
        def read(self, _: int) -> int:
            return 7

    with pytest.raises(TypeError, match="the file gives int, not bytes"):
        wireparse.split_dispatches(Odd())  # type: ignore[call-overload]


class Endless:
    """A file of *count* messages that exists nowhere."""

    def __init__(self, message: bytes, count: int) -> None:
        """Hold one message."""
        self.parts: Iterator[bytes] = itertools.repeat(message, count)
        self.rest = b""

    def read(self, size: int) -> bytes:
        """Give the next bytes."""
        while len(self.rest) < size and (part := next(self.parts, b"")):
            self.rest += part
        given, self.rest = self.rest[:size], self.rest[size:]
        return given


@pytest.mark.parametrize("name", ["dpa-eil.iptc", "ap-writethru.anpa", "desk.zczc", "item.g2.xml", "one.ninjs.json"])
def test_memory_does_not_grow_with_the_file(name: str) -> None:
    """Ten thousand messages in one capture are cut in less memory than the capture has."""
    message = (SAMPLES / name).read_bytes()
    tracemalloc.start()
    try:
        count = sum(1 for _ in wireparse.split_dispatches(Endless(message, 10_000)))  # type: ignore[call-overload, misc]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 10_000
    assert peak < 3_000_000


def test_message_without_an_end_is_given_out_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """What grows beyond any message is no message; the pieces still join."""
    monkeypatch.setattr(splitting, "LARGEST", 10_000)
    monkeypatch.setattr(splitting, "CHUNK", 1_000)
    for head in (b"\x01bdt0001 4 vm 2\r\n", b"<nitf>", b'{"uri": "1", "x": "', b"ZCZC 1\n"):
        source = head + b"words and more of them " * 5_000
        pieces = list(wireparse.split_dispatches(io.BytesIO(source)))
        assert b"".join(pieces) == source
        assert max(map(len, pieces)) <= 24_000


_BITS = [
    b"\x01",
    b"\x02",
    b"\x03",
    b"\x04",
    b"\x16\x16",
    b"\x05\x05",
    b"\x7f",
    b"\r\n",
    b"ZCZC",
    b"NNNN",
    b"bdt0001 4 vm 2",
    b" ",
    b"<nitf>",
    b"</nitf>",
]
_BITS += [
    b"<?xml version='1.0'?>",
    b"<newsItem>",
    b"</newsItem>",
    b"<inlineXML>",
    b"{",
    b"}",
    b'"',
    b"[",
    b"]",
    b'{"uri"',
    b"words",
    b"\xe9",
    b"\\",
]


@given(st.lists(st.sampled_from(_BITS), max_size=40), st.integers(1, 64))
def test_pieces_always_join_back_to_the_source(bits: list[bytes], chunk: int) -> None:
    """The promise `b"".join(split_dispatches(x)) == x` holds, whatever comes, and however a file hands it out."""
    source = b"".join(bits)

    class Small(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(min(size or 0, chunk))

    pieces = cut(source)
    assert all(pieces)
    assert b"".join(wireparse.split_dispatches(Small(source))) == source
