"""Rows of quotations, as CSV that a spreadsheet may open and as JSON lines."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from shipped import DISPATCHES, name_of, parsed
from strategies import dispatches

import wireparse as wp
from wireparse.export import QuoteRow, quote_rows, to_quote_line, write_quotes_csv, write_quotes_jsonl


def quoted(words: str) -> wp.Dispatch:
    """Make a dispatch that quotes *words*."""
    span = wp.Span(0, len(words))
    return wp.Dispatch(text=words, quotes=(wp.Quote(span=span, text=words, kind=wp.QuoteKind.DIRECT, parts=(span,)),))


def table(dispatch: wp.Dispatch, **options: bool) -> str:
    """Write the quotations of *dispatch* as CSV."""
    file = io.StringIO(newline="")
    write_quotes_csv(quote_rows(dispatch), file, **options)
    return file.getvalue()


@pytest.mark.parametrize("path", DISPATCHES, ids=name_of)
def test_a_row_for_each_quotation(path: Path) -> None:
    """Every shipped dispatch: the rows say what the quotations say, and CSV and JSON lines say what the rows say."""
    dispatch = parsed(path)
    rows = list(quote_rows(dispatch, name=path.name))
    assert [(row.number, row.text, row.start, row.end) for row in rows if row.inside is None] == [
        (row.number, quote.text, quote.span.start, quote.span.end)
        for row, quote in zip([row for row in rows if row.inside is None], dispatch.quotes, strict=True)
    ]
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    assert len(rows) == sum(1 + len(quote.nested) for quote in dispatch.quotes)
    file = io.StringIO(newline="")
    write_quotes_csv(rows, file, guard=False)
    read = list(csv.DictReader(io.StringIO(file.getvalue(), newline="")))
    assert [(one["dispatch"], one["text"], one["name"] or None) for one in read] == [(path.name, row.text, row.name) for row in rows]
    lines = io.StringIO()
    write_quotes_jsonl(rows, lines)
    assert [json.loads(line)["text"] for line in lines.getvalue().split("\n")[:-1]] == [row.text for row in rows]


@given(dispatches)
def test_any_result_makes_rows(dispatch: wp.Dispatch) -> None:
    """A result of any shape is written, in as many records as it has rows, and can be encoded."""
    rows = list(quote_rows(dispatch))
    written = table(dispatch, header=False)
    written.encode("utf-8")
    assert len(list(csv.reader(io.StringIO(written, newline="")))) == len(rows)
    assert all(to_quote_line(row).isascii() for row in rows)


def test_everything_is_in_the_row() -> None:
    """Speaker, cue, rule, offsets, instant."""
    dispatch = wp.parse_dispatch(
        'Le port rouvre\n\nPublié le 14/05/2024 à 12:31 GMT\n\nORVAK (AFP) - "Les quais", a déclaré la ministre Ilena Dorvat, "sont prêts."',
        language="fr",
    )
    (row,) = quote_rows(dispatch, name="a")
    at = dispatch.text.index("Les quais")
    assert (row.dispatch, row.number, row.inside, row.start) == ("a", 1, None, at)
    assert [dispatch.text[start:end] for start, end in row.parts] == ["Les quais", "sont prêts."]
    assert (row.name, row.speaker, row.title, row.speaker_kind) == ("Ilena Dorvat", "la ministre Ilena Dorvat", "ministre", "PERSON")
    assert (row.cue, row.format, row.language) == ("a déclaré", "afp", "fr")
    assert row.rule
    assert (row.published, row.day) == ("2024-05-14T12:31:00+00:00", "2024-05-14")
    header, record = list(csv.reader(io.StringIO(table(dispatch), newline="")))
    assert tuple(header) == QuoteRow._fields
    assert record[header.index("parts")] == " ".join(f"{start}-{end}" for start, end in row.parts)
    assert record[header.index("paragraphs")] == "0"


def test_quotations_inside_others_name_them() -> None:
    """The row of an inner quotation stands behind and names the outer one."""
    outer = quoted("one two").quotes[0]
    inner = quoted("two").quotes[0]
    import attrs

    rows = list(quote_rows(wp.Dispatch(text="one two", quotes=(attrs.evolve(outer, nested=(inner,)), inner))))
    assert [(row.number, row.inside, row.text) for row in rows] == [(1, None, "one two"), (2, 1, "two"), (3, None, "two")]


@pytest.mark.parametrize("words", ["=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＠x"])
def test_no_cell_is_a_formula(words: str) -> None:
    """What a spreadsheet would run gets an apostrophe, unless the caller wants the words as they are."""
    at = QuoteRow._fields.index("text")
    guarded, exact = (
        next(csv.reader(io.StringIO(table(quoted(words), header=False, guard=guard), newline="")))[at] for guard in (True, False)
    )
    assert guarded == f"'{words}"
    assert exact == words


@pytest.mark.parametrize("words", ["1=1", "a@b", "l'état", "“=1”", " =", ""])
def test_other_cells_stay(words: str) -> None:
    """Words that only hold such a sign are not touched."""
    at = QuoteRow._fields.index("text")
    assert next(csv.reader(io.StringIO(table(quoted(words), header=False), newline="")))[at] == words


def test_the_form_is_that_of_rfc_4180() -> None:
    """CR LF ends a record; marks are doubled; separators and line breaks stand between marks; a lone surrogate is written out."""
    written = table(quoted('a "b", c\r\nd\ud83d'), header=False)
    assert written.startswith(',1,,DIRECT,"a ""b"", c\r\nd\\ud83d",0,')
    assert written.endswith("\r\n")
    assert table(wp.Dispatch(text="")) == ",".join(QuoteRow._fields) + "\r\n"


def test_a_name_is_words() -> None:
    """A number is refused before it stands in a column of names."""
    with pytest.raises(TypeError, match="name must be a str"):
        next(quote_rows(quoted("a"), name=3))  # type: ignore[arg-type]
