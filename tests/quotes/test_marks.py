"""The scanner of quotation marks: what pairs with what, and what is no mark."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse.quotes.marks import DEEPEST, Marked, closes, read_marks

CASES = json.loads(Path(__file__).with_name("marks.json").read_text(encoding="utf-8"))


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


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:30])
def test_case(case: dict[str, Any]) -> None:
    """Every mark of the case is paired or broken as written there: mixed styles, nesting, primes, plus signs, marks that are lost."""
    marks = read_marks(case["text"], 0, len(case["text"]))
    assert {
        "text": case["text"],
        "marked": [list(told) for told in _read(case["text"])],
        "broken": list(marks.broken),
    } == case


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:30])
def test_the_passage_alone_counts(case: dict[str, Any]) -> None:
    """What stands before and behind the passage has no say, be it a letter, a figure or a mark."""
    text = case["text"]
    alone = read_marks(text, 0, len(text))
    for around in ("x", "7", '"', "'", ","):
        marks = read_marks(around + text + around, 1, 1 + len(text))
        assert [place - 1 for place in marks.broken] == list(alone.broken)
        assert [tuple(m[:4]) for m in marks.marked] == [tuple(place + 1 for place in m[:4]) for m in alone.marked]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('a "b" c', Marked(2, 3, 4, 5, 0, closed=True, single=False)),
        ("a « b » c", Marked(2, 4, 5, 7, 0, closed=True, single=False)),
        ("a ‹b b› c", Marked(2, 3, 6, 7, 0, closed=True, single=True)),
        ("a ``b'' c", Marked(2, 4, 5, 7, 0, closed=True, single=False)),
        ("a “ b c ", Marked(2, 4, 7, 8, 0, closed=False, single=False)),
    ],
)
def test_places(text: str, expected: Marked) -> None:
    """A quotation tells where its marks and its words stand, whether it is closed, and whether its marks are single ones."""
    assert read_marks(text, 0, len(text)).marked == (expected,)


@pytest.mark.parametrize(
    ("opening", "closing", "expected"),
    [
        ("“", "”", True),
        ('"', '"', True),
        ('"', "”", True),
        ("«", "»", True),
        ("``", "''", True),
        ("``", '"', True),
        ("''", "''", True),
        (",,", "“", True),
        ("“", "»", False),
        ("«", '"', False),
        ("``", "'", False),
        ("''", "'", False),
        (",,", "»", False),
    ],
)
def test_marks_that_close_in_a_later_paragraph(opening: str, closing: str, expected: Any) -> None:
    """What may close a quotation is told by its opening mark, be it one character or two."""
    text = f"{opening}The quays are ready.\n\nThe ships wait.{closing}\n"
    (quotation,) = read_marks(text, 0, text.index("\n")).marked
    assert closes(text, quotation, text.rindex(closing)) is expected


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
