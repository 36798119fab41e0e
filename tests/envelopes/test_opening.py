"""Envelopes are known by their first characters, and ordinary text pays nothing for it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from envelopes.sampling import SAMPLES, messages

from wireparse.envelopes.opening import open_story
from wireparse.envelopes.table import ENVELOPES, NAMES, detect, module_of

_BY_SUFFIX = {
    ".iptc": "iptc7901",
    ".anpa": "anpa1312",
    ".zczc": "zczc",
    ".nitf.xml": "nitf",
    ".newsml1.xml": "newsml1",
    ".g2.xml": "newsmlg2",
    ".ninjs.json": "ninjs",
}


@pytest.mark.parametrize("name", messages())
def test_envelope_of_a_sample_is_detected(name: str) -> None:
    """Each sample is known for what it is."""
    expected = next(envelope for suffix, envelope in _BY_SUFFIX.items() if name.endswith(suffix))
    assert open_story((SAMPLES / name).read_bytes()).envelope == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "OSLO (AFP) - Rien.",
        "Zürich (dpa) - Nichts.",
        "<p>Hello</p>",
        "<html><body/></html>",
        "<<<",
        '{"name": "x"}',
        '{"uri": 1}',
        "[1, 2]",
        "a12 3 is no header of a telex",
        "abc123 4 but no category of letters: 5",
        "ZCZCX",
        "\x01\x02",
        "\x01no header",
        "<?xml version='1.0'?>",
        "<!-- comment",
        "<!DOCTYPE nitf [",
    ],
)
def test_what_is_in_no_envelope_is_plain(text: str) -> None:
    """Text that only looks like the beginning of a message is ordinary text, and given back unchanged."""
    story = open_story(text)
    assert (story.envelope, story.text, story.declared, story.header) == ("plain", text, (), None)


@pytest.mark.parametrize("name", list(ENVELOPES))
@pytest.mark.parametrize(
    "text", ["", "\x00", "Plain words.\n\nMore of them.", "\x03\x04", "<a", "{", "ZCZC", "\ud800", "]]>", "\x01a001\x1f"]
)
def test_envelope_that_the_caller_names_reads_anything(name: str, text: str) -> None:
    """A wrong name never raises, and no word is lost: the text is kept, or it is UNPARSED or assembled from what could be read."""
    story = open_story(text, envelope=name)
    assert story.envelope == name
    if text == "Plain words.\n\nMore of them.":
        assert story.text == text


def test_unknown_envelope_is_a_value_error_that_lists_the_names() -> None:
    """The message says which names there are."""
    with pytest.raises(ValueError, match=r"'telex'.*plain, anpa1312, iptc7901, zczc, nitf, newsmlg2, newsml1, ninjs"):
        open_story("x", envelope="telex")


def test_every_envelope_offers_the_interface() -> None:
    """Each module has the two functions of the table's promise."""
    assert list(NAMES) == ["plain", *ENVELOPES]
    for name in ENVELOPES:
        module = module_of(name)
        assert module.detect("no message") is False
        assert module.open_message("no message").envelope == name


def test_plain_text_imports_no_envelope() -> None:
    """Opening ordinary text loads neither the telex nor the XML nor the JSON modules, nor expat and json."""
    program = (
        "import sys; from wireparse.envelopes.opening import open_story; open_story('OSLO (AFP) - Rien.\\n\\nRien.'); "
        "ours = {'markup', 'hypertext', 'nitf', 'newsml1', 'newsmlg2', 'ninjs', 'iptc7901', 'anpa1312', 'zczc', 'telex', 'copy'}; "
        "print(*[name for name in sys.modules if name in ('pyexpat', 'json')"
        " or (name.startswith('wireparse.envelopes') and name.split('.')[-1] in ours)])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_refused_encoding_is_an_error_and_the_text_is_kept() -> None:
    """A document in UTF-7 is not parsed; its characters stand in the dispatch, unread."""
    source = b'<?xml version="1.0" encoding="utf-7"?><nitf><body>+ADw-p+AD4-</body></nitf>'
    story = open_story(source)
    assert story.text == source.decode()
    assert [block.part for block in story.declared] == ["UNPARSED"]
    assert (story.diagnostics[0].code, story.diagnostics[0].severity) == ("markup-refused", "ERROR")


def test_damage_in_a_document_is_placed_in_the_assembled_text() -> None:
    """The place of a lost character is its place in the story, not in the source."""
    story = open_story(b"<nitf><body><body.content><p>caf\xef\xbf\xbd noir</p></body.content></body></nitf>")
    (found,) = [d for d in story.diagnostics if d.code == "replacement-character"]
    assert found.span.of(story.text) == "\ufffd"


def test_detection_steps_over_noise_and_marks() -> None:
    """A byte order mark, fill bytes and line noise may stand before a message."""
    assert detect("\ufeff  <nitf/>") == "nitf"
    assert detect("NO CARRIER\r\n\x16\x16\x01a0627\x1fqlnt-\r\nu i BC-X 02-26 0001\r\n") == "anpa1312"
