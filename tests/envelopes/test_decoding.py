"""Bytes become text by declaration, mark or content, and whatever was guessed or lost is said."""

from __future__ import annotations

import codecs

import pytest

from wireparse.envelopes.decoding import decode


def codes(source: str | bytes, encoding: str | None = None) -> list[str]:
    """List the codes of the diagnostics."""
    return [diagnostic.code for diagnostic in decode(source, encoding).diagnostics]


def test_text_is_the_input_itself() -> None:
    """A string is not copied, not normalised, not stripped of its mark."""
    text = "\ufeffQue\u0301bec\r\n"
    assert decode(text).text is text


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (b"Qu\xe9bec", "latin-1", "Québec"),
        (b"Qu\xe9bec", "iso8859-15", "Québec"),
        ("Минск".encode("koi8-r"), "koi8-r", "Минск"),
        ("Québec".encode("utf-16"), "utf-16", "Québec"),
        ("Québec".encode(), "utf-8", "Québec"),
        (codecs.BOM_UTF8 + "Québec".encode(), None, "Québec"),
        (codecs.BOM_UTF8 + "Québec".encode(), "utf-8", "Québec"),
        (codecs.BOM_UTF16_LE + "Québec".encode("utf-16-le"), None, "Québec"),
        (codecs.BOM_UTF16_BE + "Québec".encode("utf-16-be"), None, "Québec"),
        (codecs.BOM_UTF32_LE + "Québec".encode("utf-32-le"), None, "Québec"),
        ('<?xml version="1.0"?><a>é</a>'.encode("utf-16-le"), None, '<?xml version="1.0"?><a>é</a>'),
        ('<?xml version="1.0"?><a>é</a>'.encode("utf-16-be"), None, '<?xml version="1.0"?><a>é</a>'),
        (b'<?xml version="1.0" encoding="iso-8859-15"?><a>\xa4</a>', None, '<?xml version="1.0" encoding="iso-8859-15"?><a>€</a>'),
        (
            b"\n<?xml version=\"1.0\" encoding='ISO-8859-1'?><a>\x93\xe9</a>",
            None,
            "\n<?xml version=\"1.0\" encoding='ISO-8859-1'?><a>“é</a>",
        ),
        ('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'.encode(), None, '<?xml version="1.0" encoding="UTF-16"?><a>é</a>'),
        (b'<?xml version="1.0"?><a>\xc3\xa9</a>', None, '<?xml version="1.0"?><a>é</a>'),
    ],
)
def test_encoding_is_found_without_a_guess(data: bytes, encoding: str | None, text: str) -> None:
    """The caller's word, a mark, a declaration and UTF-8 itself leave nothing to diagnose."""
    decoded = decode(data, encoding)
    assert (decoded.text, decoded.diagnostics) == (text, ())


def test_bytes_that_are_not_utf8_are_read_as_cp1252() -> None:
    """Typographic quotation marks of Windows are what they were."""
    decoded = decode(b"\x84Ja\x93")
    assert decoded.text == "„Ja“"
    assert [d.code for d in decoded.diagnostics] == ["encoding-guessed"]
    assert "cp1252" in decoded.diagnostics[0].message


def test_bytes_that_no_encoding_has_are_replaced_and_counted() -> None:
    """What cp1252 leaves undefined becomes U+FFFD, once for each byte, and is not said to have come so."""
    decoded = decode(b"a\x81b\x8dc")
    assert decoded.text == "a\ufffdb\ufffdc"
    assert [d.code for d in decoded.diagnostics] == ["encoding-guessed", "encoding-replaced"]
    assert decoded.diagnostics[1].span.start == 1
    assert "2 bytes" in decoded.diagnostics[1].message


def test_declared_encoding_that_does_not_fit_gives_way_to_utf8() -> None:
    """UTF-8 declared as Shift_JIS by mistake, or not decodable in it, is read as what it is."""
    assert decode("Québec”".encode(), "ascii").text == "Québec”"


def test_declared_encoding_that_nothing_fits_is_kept_with_replacements() -> None:
    """The caller knows better than a guess, except for the bytes that are none of it."""
    decoded = decode(b"\xff\xfe\x80", "euc-jp")
    assert "\ufffd" in decoded.text
    assert [d.code for d in decoded.diagnostics] == ["encoding-replaced"]


@pytest.mark.parametrize("name", ["no-such-thing", "base64", "rot13", "unicode_escape", "\x00", "utf-7"])
def test_encoding_that_is_none_is_diagnosed_and_guessed(name: str) -> None:
    """Neither unknown names nor codecs that are no character encodings are obeyed."""
    assert codes(b"+AGE-", name) == ["encoding-unknown"]
    assert decode(b"+AGE-", name).text == "+AGE-"


def test_unknown_declaration_of_a_document_is_diagnosed() -> None:
    """A document that declares a nonsense name is read all the same."""
    assert codes(b'<?xml version="1.0" encoding="x-nonsense"?><a/>') == ["encoding-unknown"]


def test_declaration_of_utf7_is_refused() -> None:
    """UTF-7 hides markup in plain ASCII; the text is given, but marked."""
    assert decode(b'<?xml version="1.0" encoding="UTF-7"?>+ADw-a/+AD4-').refused == "UTF-7"


@pytest.mark.parametrize(
    ("text", "code"),
    [("caf\ufffd", "replacement-character"), ("half \ud83d here", "lone-surrogate"), ("cafÃ© noir", "mojibake"), ("â€œoui", "mojibake")],
)
def test_damage_that_came_with_the_text_is_reported_not_repaired(text: str, code: str) -> None:
    """The place is named and the text is left alone."""
    decoded = decode(text)
    assert decoded.text == text
    assert [d.code for d in decoded.diagnostics] == [code]
    assert not decoded.diagnostics[0].span.of(text).isascii()


def test_accented_capitals_are_no_mojibake() -> None:
    """A Portuguese headline may hold an A with a tilde before any ordinary letter."""
    assert codes("SÃO PAULO, 3 mar (Lusa) - IRMÃ E ÂNIMO") == []
