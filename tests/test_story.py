"""Lines, blanks, and the words of a stretch as a reader reads them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse.story import BLANKS, as_read, cut_lines, split_lines, trim

TEXTS = st.text(alphabet=st.sampled_from("ab \t\u00a0\r\n\x0b\x0c\x1c\u2028&"), max_size=40)


@given(TEXTS, st.integers(0, 10), st.integers(0, 40))
def test_lines_cover_the_text(text: str, start: int, end: int) -> None:
    """Lines and line breaks follow one another without gap, and nothing but CR LF, CR and LF breaks a line."""
    start, end = min(start, len(text)), max(min(end, len(text)), min(start, len(text)))
    at = start
    for line in split_lines(text, start, end):
        assert line.start == at
        assert text[line.end : line.stop] in ("\r\n", "\r", "\n") or line.stop == end
        assert not set(text[line.start : line.end]) & set("\r\n")
        assert line.first == line.end or text[line.first] not in BLANKS
        assert not text[line.start : line.first].strip(BLANKS)
        at = line.stop
    assert at == end


@given(TEXTS)
def test_cut_lines_and_breaks_make_the_text(text: str) -> None:
    """Each line with a break of its length is the text again."""
    lines, breaks = cut_lines(text, 0, len(text))
    lengths = [gap for _, gap in zip(lines, breaks, strict=False)]
    assert sum(map(len, lines)) + sum(lengths[:-1]) == len(text)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("un mot", "un mot"),
        ("un\nmot", "un mot"),
        ("un \n  mot", "un mot"),
        ("un\r\nmot", "un mot"),
        ("un  mot", "un mot"),
        ("\u00ab\u00a0Oui\u00a0\u00bb, dit-il", "\u00ab\u00a0Oui\u00a0\u00bb, dit-il"),
        ("un\u202f%\nde", "un\u202f% de"),
        ("un\u00a0 mot", "un mot"),
        ("un\tmot", "un mot"),
        ("un\u2003mot", "un\u2003mot"),
        ("A & B", "A & B"),
        ("A  & B", "A & B"),
        ("un&QC;mot", "unmot"),
        ("un \x02mot", "un mot"),
        ("un\x1fmot", "un mot"),
        ("un\x02mot", "unmot"),
    ],
)
def test_as_read(written: str, read: str) -> None:
    """Wraps are joined and runs folded; a hard space that stands alone is kept; codes of the telex are left out."""
    assert as_read(f"x{written}y", 1, 1 + len(written)) == read


def test_trim() -> None:
    """Blanks and line breaks fall off both ends, and nothing is left of a text that has nothing else."""
    assert trim(" \r\n a b\t\n", 0, 9) == (4, 7)
    assert trim(" \n ", 0, 3) == (3, 3)
