"""Which stretches of a dispatch are quoted words, reporting words and speakers."""

from __future__ import annotations

import pytest
from built import DISPATCH, TEXT
from hypothesis import given
from hypothesis import strategies as st

from wireparse.export.marking import CUE, INDIRECT, NAME, SPEAKER, WORDS, Mark, marked_stretches, marks, runs, voices


def test_speakers_are_numbered_once() -> None:
    """One speaker has one number, however often and by whatever mention quoted."""
    assert voices(DISPATCH) == {"Ilena Dorvat": 0}


def test_every_quotation_is_marked() -> None:
    """Words, cue and speaker of each quotation are marked with its number, in the order of the text."""
    found = [(TEXT[m.start : m.end], m.role, m.number, m.voice) for m in marks(DISPATCH)]
    assert found == [
        ("Enfin", WORDS, 1, 0),
        ("a dit", CUE, 1, 0),
        ("la ministre Ilena Dorvat", SPEAKER, 1, 0),
        ("Ilena Dorvat", NAME, 2, 0),
        ("Il était temps", WORDS, 2, 0),
        ("a-t-elle ajouté", CUE, 2, 0),
        ("-elle", SPEAKER, 2, 0),
        ("La pêche, jugée", INDIRECT, 3, None),
        ("sans avenir", WORDS, 4, None),
    ]


def _mark(start: int, end: int, role: str = WORDS, number: int = 1) -> Mark:
    return Mark(start, end, role, number, None)


@pytest.mark.parametrize(
    ("inside", "seen"),
    [
        ([], [(0, 10, None)]),
        ([_mark(2, 4)], [(0, 2, None), (2, 4, WORDS), (4, 10, None)]),
        ([_mark(-5, 3), _mark(8, 20)], [(0, 3, WORDS), (3, 8, None), (8, 10, WORDS)]),
        ([_mark(0, 10, INDIRECT), _mark(3, 5)], [(0, 3, INDIRECT), (3, 5, WORDS), (5, 10, INDIRECT)]),
        ([_mark(2, 8, CUE), _mark(5, 8, SPEAKER)], [(0, 2, None), (2, 5, CUE), (5, 8, SPEAKER), (8, 10, None)]),
        ([_mark(12, 15)], [(0, 10, None)]),
    ],
)
def test_the_higher_role_is_seen(inside: list[Mark], seen: list[tuple[int, int, str | None]]) -> None:
    """Where marks lie upon each other, the speaker is seen before the cue, the cue before words, words before indirect speech."""
    assert [(run.start, run.end, run.mark and run.mark.role) for run in runs(0, 10, inside)] == seen


_pieces = st.tuples(st.integers(0, 60), st.integers(0, 30), st.sampled_from((INDIRECT, WORDS, CUE, SPEAKER)), st.integers(1, 9))


@given(st.lists(_pieces, max_size=12), st.lists(st.integers(0, 90), max_size=8, unique=True))
def test_runs_tile_their_stretches(pieces: list[tuple[int, int, str, int]], borders: list[int]) -> None:
    """The runs of a stretch join to it, each under a mark that covers it, however the marks lie."""
    every = sorted(_mark(start, start + length, role, number) for start, length, role, number in pieces)
    ordered = sorted(borders)
    stretches = list(zip(ordered[::2], ordered[1::2], strict=False))
    for (start, end), found in zip(stretches, marked_stretches(stretches, every), strict=True):
        assert [run.start for run in found] + [end] == [start] + [run.end for run in found]
        for run in found:
            covering = [m for m in every if m.start <= run.start and run.end <= m.end and m.start < m.end]
            assert (run.mark is None) == (not covering)
            assert run.mark is None or run.mark in covering
