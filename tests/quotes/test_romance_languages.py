"""Reported speech in Spanish, Portuguese and Italian: invented sentences of every failure class, with what must be read in them."""

from typing import Any

import pytest
from speech_cases import check_speech_case, speech_cases

import wireparse
from wireparse.languages.lookup import language_data
from wireparse.languages.spec.speech import Speech
from wireparse.quotes.lexicon import lexicon

LANGUAGES = ("es", "pt", "it")


@pytest.mark.parametrize(("tag", "case"), speech_cases(LANGUAGES))
def test_case(tag: str, case: dict[str, Any]) -> None:
    """Every quotation of the case is found with its kind, its speaker as written and the name that the speaker resolves to."""
    check_speech_case(tag, case)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_forty_cases(tag: str) -> None:
    """Each language has at least forty cases, positive and negative."""
    cases = [case.values[1] for case in speech_cases(LANGUAGES) if case.values[0] == tag]
    assert len(cases) >= 40
    assert any(q["speaker"] is None for case in cases for q in case["quotes"])


@pytest.mark.parametrize("tag", LANGUAGES)
def test_verbs_have_paradigms(tag: str) -> None:
    """Every verb names a paradigm that exists, every paradigm has verbs, and no stem is listed twice under one use of it."""
    speech = language_data(tag, "speech")
    assert isinstance(speech, Speech)
    names = {paradigm.name for paradigm in speech.paradigms}
    assert len(names) == len(speech.paradigms)
    assert names == {verbs.paradigm for verbs in speech.verbs}
    for verbs in speech.verbs:
        stems = verbs.stems.split()
        assert len(stems) == len(set(stems))


@pytest.mark.parametrize(
    ("tag", "form"),
    [
        ("es", "dijeron"),
        ("es", "niega"),
        ("es", "negó"),
        ("es", "sostuvo"),
        ("es", "pidiendo"),
        ("es", "diciéndole"),
        ("es", "advirtió"),
        ("es", "concluyó"),
        ("pt", "disseram"),
        ("pt", "queixou-se"),
        ("pt", "propôs"),
        ("pt", "concluíram"),
        ("pt", "mantém"),
        ("pt", "afirmarem"),
        ("it", "sostengono"),
        ("it", "spiegherà"),
        ("it", "ribadisce"),
        ("it", "aggiunse"),
        ("it", "riconobbe"),
        ("it", "definendolo"),
    ],
)
def test_irregular_forms_are_spelled_out(tag: str, form: str) -> None:
    """Stem changes, strong preterites and pronouns that hang on a verb are in the lexicon as forms that report."""
    lex = lexicon(tag)
    assert lex is not None
    assert form in lex.uses


@pytest.mark.parametrize(
    "unit",
    [
        "dijo ",
        "disse ",
        "ha detto ",
        "y ",
        "la ",
        "Ruiz ",
        "según ",
        "segundo disse ",
        '"X", ',
        "dijo, ",
        "que dijo ",
        'el diario "X" ',
        '"a — dijo — ',
        "a quien ",
    ],
)
@pytest.mark.parametrize("tag", LANGUAGES)
def test_hostile_repetition_is_read(tag: str, unit: str) -> None:
    """Thousands of the same cue, article or comma are read without an error, and every span lies in the text."""
    text = unit * 2000
    for quote in wireparse.find_quotes(text, language=tag):
        assert 0 <= quote.span.start < quote.span.end <= len(text)
