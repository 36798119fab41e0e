"""Reported speech in German and Dutch: invented sentences of every failure class, with what must be read in them."""

from typing import Any

import pytest
from speech_cases import check_speech_case, speech_cases

import wireparse
from wireparse.languages.lookup import language_data
from wireparse.languages.spec.speech import Speech
from wireparse.quotes.lexicon import lexicon

LANGUAGES = ("de", "nl")


@pytest.mark.parametrize(("tag", "case"), speech_cases(LANGUAGES))
def test_case(tag: str, case: dict[str, Any]) -> None:
    """Every quotation of the case is found with its kind, its speaker as written and the name that the speaker resolves to."""
    check_speech_case(tag, case)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_twenty_cases(tag: str) -> None:
    """Each language has at least twenty cases, positive and negative."""
    cases = [case.values[1] for case in speech_cases(LANGUAGES) if case.values[0] == tag]
    assert len(cases) >= 20
    assert any(q["speaker"] is None for case in cases for q in case["quotes"])


@pytest.mark.parametrize("tag", LANGUAGES)
def test_verbs_have_paradigms(tag: str) -> None:
    """Every verb names a paradigm that exists, and no stem is listed twice under one."""
    speech = language_data(tag, "speech")
    assert isinstance(speech, Speech)
    names = {paradigm.name for paradigm in speech.paradigms}
    assert len(names) == len(speech.paradigms)
    for verbs in speech.verbs:
        assert verbs.paradigm in names
        stems = verbs.stems.split()
        assert len(stems) == len(set(stems))


@pytest.mark.parametrize(
    ("tag", "word", "known"),
    [
        ("de", "Polizeisprecherin", True),
        ("de", "Hafenmeister", True),
        ("de", "Chef", True),
        ("de", "Nordwind", False),
        ("nl", "politiewoordvoerder", True),
        ("nl", "spookdijk", False),
    ],
)
def test_compounds_are_nouns_by_their_last_part(tag: str, word: str, *, known: bool) -> None:
    """A compound is the source that its last part names, in every look-up of the lexicon alike."""
    lex = lexicon(tag)
    assert lex is not None
    assert (word.lower() in lex.nouns) is known
    assert (lex.nouns.get(word.lower()) is not None) is known
    assert bool(lex.flags.get(word.lower(), 0)) is known
    if known:
        assert lex.nouns[word.lower()] is lex.nouns.get(word.lower())
    else:
        with pytest.raises(KeyError):
            lex.nouns[word.lower()]


@pytest.mark.parametrize(
    "unit",
    [
        "sagte ",
        "hat ",
        "und ",
        "die ",
        "Weber ",
        "laut ",
        "der „X“ ",
        "sagte, ",
        "von dem ",
        "teilte ",
        "wie ",
        "nach Angaben ",
        "„X“, sagte ",
        "Weber, der ",
        "5, ",
        "X: „",
        "sei ",
    ],
)
@pytest.mark.parametrize("tag", LANGUAGES)
def test_hostile_repetition_is_read(tag: str, unit: str) -> None:
    """Thousands of the same cue, article or comma are read without an error, and every span lies in the text."""
    text = unit * 2000
    for quote in wireparse.find_quotes(text, language=tag):
        assert 0 <= quote.span.start < quote.span.end <= len(text)


def test_german_in_capitals_only() -> None:
    """Compound nouns in a text of capitals are no error: the dictionary knows them by their endings only."""
    text = "DER SPRECHER DER FLUGGESELLSCHAFT SAGTE, DIE POLIZEISPRECHERIN HABE „ALLES GETAN“."
    (quote,) = wireparse.find_quotes(text, language="de")
    assert quote.text == "ALLES GETAN"
