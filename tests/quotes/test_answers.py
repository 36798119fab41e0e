"""What each rule of attribution says of a quotation: the one that is taken, and those that would have answered as well."""

import pathlib

import pytest
import tsv

import wireparse

ANSWERS = tsv.rows(pathlib.Path(__file__).with_name("answers.tsv"))


@pytest.mark.parametrize(("language", "expected", "text"), ANSWERS, ids=lambda cell: str(cell)[:40])
def test_answers(language: str, expected: str, text: str) -> None:
    """Of the last quotation of a sentence, the rules that answer are those of the table, with whom they name; the taken one has a star."""
    explained = wireparse.parse_dispatch(text, language=language).explain().quotes
    asked = [one for one in explained if one.quote.kind is not wireparse.QuoteKind.INDIRECT][-1]
    answers = [f"{'*' if one.won else ''}{one.rule}: {one.speaker.name if one.speaker else '-'}" for one in asked.candidates]
    assert "; ".join([*answers, *([asked.unattributed] if asked.unattributed else [])]) == expected
