"""The scanner of quotation marks: what pairs with what, and what is no mark."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse.quotes.marks import DEEPEST, read_marks


def _read(text: str) -> list[tuple[str, int, bool]]:
    return [(text[m.start : m.end], m.depth, m.closed) for m in read_marks(text, 0, len(text)).marked]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Un "oui" net', [("oui", 0, True)]),
        ("“yes” and “no”", [("yes", 0, True), ("no", 0, True)]),
        ("« oui »", [("oui", 0, True)]),
        ("«\u00a0oui\u202f»", [("oui", 0, True)]),
        ("„ja“ und „nein”", [("ja", 0, True), ("nein", 0, True)]),
        ("»ja« und «nein»", [("ja", 0, True), ("nein", 0, True)]),
        ("‹oui›", [("oui", 0, True)]),
        ("‘We left at once,’ he said", [("We left at once,", 0, True)]),
        ("''yes'' and ``no''", [("yes", 0, True), ("no", 0, True)]),
        (",,ja''", [("ja", 0, True)]),
        ('" oui "', [("oui", 0, True)]),
        ('"oui”', [("oui", 0, True)]),
        ("“the best“ of", [("the best", 0, True)]),
        ("“one ‘two three’ four”", [("one ‘two three’ four", 0, True), ("two three", 1, True)]),
        ("''I said 'leave now'''", [("I said 'leave now'", 0, True), ("leave now", 1, True)]),
        ('"on dit +non+"', [("on dit +non+", 0, True), ("non", 1, True)]),
        ('"a "b" c"', [('a "b" c', 0, True), ("b", 1, True)]),
        ("« un “deux” »", [("un “deux”", 0, True), ("deux", 1, True)]),
        ("“left open", [("left open", 0, False)]),
    ],
)
def test_pairs(text: str, expected: list[tuple[str, int, bool]]) -> None:
    """Each style of marks is paired, with the blanks inside the marks left out."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "l'homme d'ici",
        "the ’90s",
        "rock 'n' roll",
        "6'2\" tall",
        "a + b + c",
        "the players' bus",
        "shouldn‘t",
        "",
        '""',
        "“”",
        "`",
        "don’t",
    ],
)
def test_no_marks(text: str) -> None:
    """Apostrophes, primes, plus signs and empty pairs are no quotations."""
    assert _read(text) == []


def test_lost_partner() -> None:
    """A mark that stays open before complete pairs of its kind is broken; the later pairs stand."""
    text = '"One two, he said. "Three four", he added.'
    marks = read_marks(text, 0, len(text))
    assert [text[m.start : m.end] for m in marks.marked] == ["Three four"]
    assert marks.broken == (0,)


def test_stray_closing_mark() -> None:
    """A closing mark without an opening one is broken, and costs nothing else."""
    text = "One two” he said. “Three,” he added."
    marks = read_marks(text, 0, len(text))
    assert [text[m.start : m.end] for m in marks.marked] == ["Three,"]
    assert marks.broken == (7,)


def test_too_deep() -> None:
    """Opening marks beyond the deepest nesting are broken."""
    text = "«a" * (DEEPEST + 3) + "»" * DEEPEST
    marks = read_marks(text, 0, len(text))
    assert max(m.depth for m in marks.marked) < DEEPEST
    assert len(marks.broken) >= 3


def test_mark_at_the_end() -> None:
    """A mark with nothing behind it is broken."""
    assert read_marks("Fin “", 0, 5) == ((), (4,))


@given(st.text(alphabet="“”„«»\"'’‘`,+ab .\n", max_size=60))
def test_true_spans(text: str) -> None:
    """Spans lie in the text, in order, inside their marks, and inner ones inside outer ones: every span is true."""
    marks = read_marks(text, 0, len(text))
    outer: list[int] = []
    last = -1
    for m in marks.marked:
        assert 0 <= m.opening < m.start < m.end <= m.closing <= len(text)
        assert last <= m.opening
        last = m.opening
        while outer and outer[-1] <= m.opening:
            outer.pop()
        assert m.depth == len(outer)
        assert not outer or m.closing <= outer[-1]
        outer.append(m.closing)
    assert list(marks.broken) == sorted(marks.broken)
