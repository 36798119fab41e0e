"""Chunks: what a text is cut into does not depend on what was read before."""

import re

from hypothesis import given
from hypothesis import strategies as st

from wireparse.languages.given_names import GIVEN_NAMES_FEMALE, GIVEN_NAMES_MALE
from wireparse.languages.spec.speech import Gender
from wireparse.quotes.lexicon import Lexicon, lexicon
from wireparse.quotes.tokens import read_tokens
from wireparse.quotes.words import Chunks, known_chunks

_WORDS = (
    "l'",
    "qu'",
    "eau",
    "U.S",
    "U.S.",
    "'s",
    "-",
    "--",
    "Jean-Paul",
    "10",
    "A",
    "10:30",
    "été",
    "%",
    ".",
    ",",
    "",
    "\n",
    "\r\n",
    "\u00a0",
    "AT&T",
)


def _lexicon(tag: str) -> Lexicon:
    found = lexicon(tag)
    assert found is not None
    return found


@given(st.sampled_from(["fr", "en", "de"]), st.lists(st.sampled_from(_WORDS), max_size=12), st.text(max_size=20))
def test_a_text_is_cut_as_if_nothing_had_been_read_before(tag: str, pieces: list[str], other: str) -> None:
    """Deterministic: each chunk gives the tokens that it gives to one who has met no other."""
    lex = _lexicon(tag)
    for joint in (" ", ""):
        text = joint.join(pieces) + other
        for piece in (*pieces, *(piece + "," for piece in pieces)):
            read_tokens(piece, 0, len(piece), (), lex)
        found = read_tokens(text, 0, len(text), (), lex)
        assert all(text.startswith(word, start) for word, start in zip(found.words, found.starts, strict=True))
        wanted = []
        for chunk in re.finditer("[^ \n\r\u00a0]+", text):
            starts, words, flags = Chunks(lex).read(chunk[0])
            wanted += [(chunk.start() + start, word, flag) for start, word, flag in zip(starts, words, flags, strict=True)]
        assert list(zip(found.starts, found.words, found.flags, strict=True)) == wanted


def test_an_elided_word_is_one_before_a_blank_and_none_before_a_mark() -> None:
    """Before a quotation or a blank "qu'" is a word; before a comma its apostrophe is none of it."""
    lex = _lexicon("fr")
    assert read_tokens("dit qu'", 0, 7, (), lex).words == ["dit", "qu'"]
    assert read_tokens("dit qu',", 0, 8, (), lex).words == ["dit", "qu", "'", ","]


def test_equal_words_are_one_object() -> None:
    """A word that comes again is the word that came before, so that a long text costs few strings."""
    lex = _lexicon("en")
    words = read_tokens("harbour pilots and harbour dues, harbour", 0, 40, (), lex).words
    assert words[0] is words[3] is words[6]
    assert known_chunks("en").alone["harbour"][0] is words[0]


def test_given_names_known_everywhere_are_names_alone() -> None:
    """No name of the shared table is a word of a language or stands in both lists, and no language lists one of them once more."""
    female, male = set(GIVEN_NAMES_FEMALE.split()), set(GIVEN_NAMES_MALE.split())
    assert not female & male
    for tag in ("en", "fr", "es", "pt", "de", "it", "nl"):
        lex = _lexicon(tag)
        assert not [name for name in female | male if name.lower() in lex.flags], tag
        assert not female.intersection(lex.speech.given_names_female.split()), tag
        assert not male.intersection(lex.speech.given_names_male.split()), tag
        assert (lex.gender_of("Heather"), lex.gender_of("Narendra")) == (Gender.FEMALE, Gender.MALE)
        assert lex.gender_of("Anne-Narendra") is Gender.FEMALE
        assert lex.gender_of("Paris") is None
    assert (_lexicon("it").gender_of("Andrea"), _lexicon("de").gender_of("Andrea")) == (Gender.MALE, Gender.FEMALE)
    assert _lexicon("fr").gender_of("Andrea") is None


def test_plurals_are_spelled_by_the_rules_of_the_language() -> None:
    """A noun that is listed in the singular has its plural of the same sort; letters, other words and what has none get no plural."""
    for tag, plurals in {
        "en": "grandmothers policemen secretaries councils churches",
        "fr": "ingénieures sénateurs tribunaux",
        "es": "comités sargentos capitanes",
        "pt": "capitães hospitais",
        "it": "consiglieri ambasciatori",
    }.items():
        nouns = _lexicon(tag).nouns
        assert not [word for word in plurals.split() if word not in nouns or not nouns[word].plural], tag
    french = _lexicon("fr")
    assert not {"dgs", "pdgs", "personnes"} & french.nouns.keys()
    assert not {"notes", "suspects"} & _lexicon("en").nouns.keys()  # verbs too
