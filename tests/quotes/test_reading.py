"""Reading quotations of whole texts: what is promised for every text, in every language, and at the edges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse.languages.lookup import LANGUAGES
from wireparse.quotes.public import split_paragraphs
from wireparse.quotes.reading import read_quotes

_WORDS = {
    "fr": [
        "Le",
        "la",
        "ministre",
        "Anne",
        "Dupont",
        "M.",
        "Mme",
        "a-t-il",
        "a",
        "déclaré",
        "dit",
        "selon",
        "que",
        "qu'il",
        "est",
        ",",
        ".",
        ":",
        "«",
        "»",
        '"',
        "(",
        ")",
        "-",
        ";",
        "?",
        "été",
        "qualifié",
        "de",
        "par",
        "l'AFP",
        "et",
        "qui",
        "Paris",
        "12",
        "mai",
        "\n\n",
    ],
    "en": [
        "The",
        "senator",
        "Ann",
        "Marsh",
        "Mr.",
        "Ms.",
        "said",
        "says",
        "told",
        "that",
        "who",
        "according",
        "to",
        ",",
        ".",
        ":",
        "“",
        "”",
        '"',
        "(",
        ")",
        "—",
        ";",
        "?",
        "called",
        "was",
        "by",
        "the",
        "AP",
        "and",
        "her",
        "claim",
        "of",
        "'s",
        "he",
        "\n\n",
    ],
    "es": [
        "El",
        "ministro",
        "Ana",
        "Ruiz",
        "dijo",
        "afirmó",
        "según",
        "que",
        "se",
        "lo",
        ",",
        ".",
        ":",
        "«",
        "»",
        '"',
        "(",
        ")",
        "-",
        ";",
        "?",
        "y",
        "la",
        "quien",
        "de",
        "en",
        "Madrid",
        "\n\n",
    ],
    "de": [
        "Der",
        "Minister",
        "Anna",
        "Weber",
        "sagte",
        "teilte",
        "mit",
        "laut",
        "dass",
        "hat",
        "gesagt",
        ",",
        ".",
        ":",
        "„",
        "“",
        "(",
        ")",
        "-",
        ";",
        "?",
        "und",
        "die",
        "in",
        "Berlin",
        "\n\n",
    ],
    "nl": [
        "De",
        "minister",
        "Anna",
        "Bakker",
        "zei",
        "meldt",
        "volgens",
        "dat",
        "heeft",
        "gezegd",
        ",",
        ".",
        ":",
        "„",
        "”",
        "(",
        ")",
        "-",
        ";",
        "?",
        "en",
        "die",
        "in",
        "Utrecht",
        "\n\n",
    ],
    "it": [
        "Il",
        "ministro",
        "Anna",
        "Rossi",
        "ha",
        "detto",
        "afferma",
        "secondo",
        "che",
        ",",
        ".",
        ":",
        "«",
        "»",
        '"',
        "(",
        ")",
        "-",
        ";",
        "?",
        "e",
        "la",
        "di",
        "Roma",
        "\n\n",
    ],
    "pt": [
        "O",
        "ministro",
        "Ana",
        "Souza",
        "disse",
        "afirmou",
        "segundo",
        "que",
        ",",
        ".",
        ":",
        "“",
        "”",
        '"',
        "(",
        ")",
        "-",
        ";",
        "?",
        "e",
        "a",
        "de",
        "Lisboa",
        "\n\n",
    ],
}


@given(st.sampled_from(sorted(_WORDS)).flatmap(lambda tag: st.tuples(st.just(tag), st.lists(st.sampled_from(_WORDS[tag]), max_size=60))))
def test_every_text(drawn: tuple[str, list[str]]) -> None:
    """Content never raises, spans are true, and the same input gives the same output."""
    tag, words = drawn
    text = " ".join(words)
    quotes = wireparse.find_quotes(text, language=tag, indirect=True)
    assert quotes == wireparse.find_quotes(text, language=tag, indirect=True)
    starts = [quote.span.start for quote in quotes]
    assert starts == sorted(starts)
    for quote in quotes:
        assert quote.parts
        assert all(0 <= part.start < part.end <= len(text) for part in quote.parts)
        assert all(quote.span.contains(part) for part in quote.parts)
        assert (quote.speaker is None) == (quote.kind is wireparse.QuoteKind.FRAGMENT)
        for element in (quote.speaker, quote.cue):
            if element is not None:
                assert 0 <= element.span.start < element.span.end <= len(text)
        if quote.speaker is not None and quote.speaker.antecedent is not None:
            assert 0 <= quote.speaker.antecedent.start < quote.speaker.antecedent.end <= len(text)


@given(st.text(max_size=80), st.sampled_from([*LANGUAGES, None, "xx"]))
def test_any_characters(text: str, tag: str | None) -> None:
    """Any characters at all can be read, in any language, known or not."""
    found = read_quotes(text, split_paragraphs(text), tag)
    assert all(quote.span.end <= len(text) for quote in found.quotes)


@pytest.mark.parametrize("tag", [None, "xx"])
def test_without_language(tag: str | None) -> None:
    """Without language data quotations are found, and attributed to nobody."""
    text = '"Oui", a dit Anne Dupont.'
    found = read_quotes(text, split_paragraphs(text), tag)
    assert [(q.text, q.kind.name, q.speaker, q.rule) for q in found.quotes] == [("Oui", "FRAGMENT", None, None)]


def test_detected_language() -> None:
    """Without a language the text itself tells it."""
    text = 'La maire a répondu aux questions des journalistes. "La mer monte et la digue ne tiendra pas", a dit la maire.'
    assert wireparse.find_quotes(text)[0].cue == wireparse.find_quotes(text, language="fr")[0].cue


def test_region_is_no_matter() -> None:
    """A regional tag takes the data of its language."""
    text = '"Oui", a dit Anne Dupont.'
    assert wireparse.find_quotes(text, language="fr-CA") == wireparse.find_quotes(text, language="fr")


def test_text_must_be_text() -> None:
    """Bytes are refused with word of what to do."""
    with pytest.raises(TypeError, match="decode"):
        wireparse.find_quotes(b"no")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("one", 1), ("one\n\ntwo", 2), ("one\r\n\r\ntwo", 2), ("one\n \t\ntwo\n\n\n", 2), ("one\ntwo", 1), ("\n\n", 0)],
)
def test_paragraphs(text: str, count: int) -> None:
    """Paragraphs are parted by blank lines, single line breaks are hard wraps."""
    passages = split_paragraphs(text)
    assert [p.index for p in passages] == list(range(count))
    assert all(text[p.start : p.end] == text[p.start : p.end].strip() != "" for p in passages)


def test_paragraph_numbers() -> None:
    """A quotation knows the paragraphs over which it runs."""
    text = 'Rien.\n\n"Oui", a dit Anne Dupont. "Non.\n\n"Jamais."'
    (quote,) = wireparse.find_quotes(text, language="fr")
    assert quote.paragraphs == (1, 2)
    assert len(quote.parts) == 3


@pytest.mark.parametrize(
    "unit",
    ["said ", ", a déclaré ", "selon ", "M. Paul-Henri de la Mare", "Anne Rose Claire", "elle a-t-elle dit", "“", '"', "«“„‘", '"a b '],
)
@pytest.mark.parametrize("tag", ["fr", "en"])
def test_hostile_repetition_is_read(unit: str, tag: str) -> None:
    """Thousands of the same words in one paragraph are read like any other text."""
    text = unit * 2000
    found = read_quotes(text, split_paragraphs(text), tag)
    assert all(quote.span.end <= len(text) for quote in found.quotes)


def test_a_line_break_of_two_characters_ends_no_paragraph() -> None:
    """Text with CR LF is parted at its blank lines alone, as text with LF is."""
    unix = 'The pier, said Owen Tregarth,\n"held all night".\n\nThe ferry waits.\n \nIt is new.'
    for text in (unix, unix.replace("\n", "\r\n"), unix.replace("\n", "\r")):
        assert [text[p.start : p.start + 8] for p in split_paragraphs(text)] == ["The pier", "The ferr", "It is ne"]
