"""Text that is safe to show."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from strategies import any_text

from wireparse.export.safe import columns, shown, shown_words


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("déjà vu, «\u00a0oui\u00a0»", "déjà vu, «\u00a0oui\u00a0»"),
        ("\x1b[2J", r"\x1b[2J"),
        ("\x9b31m", r"\x9b31m"),
        ("a\r\nb\tc", r"a\x0d\x0ab\x09c"),
        ("\u202eabc\u202c", r"\u202eabc\u202c"),
        ("\u2066x\u2069\u200f\u061c", r"\u2066x\u2069\u200f\u061c"),
        ("\u2028\u2029", r"\u2028\u2029"),
        ("\ud83d", r"\ud83d"),
        ("\U000e0041", r"\U000e0041"),
        ("\N{GRINNING FACE}", "\N{GRINNING FACE}"),
        ("نيقوسيا", "نيقوسيا"),
    ],
)
def test_what_would_be_obeyed_is_written_out(text: str, safe: str) -> None:
    """Controls, bidirectional controls, separators, surrogates and tags are shown; letters of any script stay."""
    assert shown(text) == safe


@given(any_text)
def test_nothing_obeyed_is_left(text: str) -> None:
    """Whatever comes in, no control, surrogate, separator or bidirectional control goes out, and it can be encoded."""
    out = shown(text)
    assert not {unicodedata.category(c) for c in out} & {"Cc", "Cs", "Zl", "Zp"}
    assert not {unicodedata.bidirectional(c) for c in out} & {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    assert out.encode().decode() == out


def test_words_part_at_blanks_and_line_ends() -> None:
    """Blanks of every width part words; other controls do not, and are written out."""
    assert shown_words(" un\u00a0deux\u2009trois\r\nquatre\x0bcinq") == ["", "un", "deux", "trois", r"quatre\x0bcinq"]


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("été", 3), ("e\u0301", 1), ("東京", 4), ("ＡＢ", 4), ("a\u200db", 2), ("", 0)])
def test_columns_on_a_terminal(text: str, width: int) -> None:
    """Wide characters take two columns, combining and joining ones none."""
    assert columns(text) == width
