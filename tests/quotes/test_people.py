"""The register of names: what is read of a name does not hang on who is asked for first, nor on what was parsed before."""

from __future__ import annotations

import gc
import itertools

import pytest

import wireparse
from wireparse.languages.spec.speech import Gender
from wireparse.model.kinds import SpeakerKind
from wireparse.quotes.capitals import READ, Runs
from wireparse.quotes.known import Known
from wireparse.quotes.lexicon import Lexicon, lexicon
from wireparse.quotes.marks import read_marks
from wireparse.quotes.mentions import Mention, phrase_at
from wireparse.quotes.paragraphs import MANY, NEAR, Paragraphs
from wireparse.quotes.people import Register
from wireparse.quotes.pieces import take_apart
from wireparse.quotes.public import find_quotes
from wireparse.quotes.shapes import Shape, description_of, excerpt, read_shape, title_of
from wireparse.quotes.tokens import read_tokens

STORY = (
    "Le ministre de la Pêche, Paul Varnier, a reçu mardi la maire de Sauvelle, Jeanne Orcel.\n\n"
    "Varnier a promis une aide. La préfète Lise Tarbaud attend. Selon M. Varnier, rien ne presse.\n\n"
    "A Sauvelle, Varnier a visité le port. Le patron de la criée, Luc Varnier, 54 ans, l'accompagnait.\n\n"
    "Mme Orcel et Varnier ont signé. Varnier est reparti avec Lise Tarbaud. Orcel a salué le directeur du port, Marc Ebline."
)


def _lexicon(tag: str) -> Lexicon:
    """Give the lexicon of a language that has one."""
    found = lexicon(tag)
    assert found is not None
    return found


def _register(text: str) -> Register:
    """Make the register of a French text of one passage."""
    return Register(text, [(0, len(text))], [], _lexicon("fr"))


def _ask(register: Register, question: str) -> Known | None:
    """Ask the register for a last name or, in small letters, for an office."""
    if question[0].isupper():
        return register.named([question], Gender.ANY, len(STORY))
    return register.holding(question, frozenset(), Gender.ANY, len(STORY))


@pytest.mark.parametrize("order", list(itertools.permutations(("Varnier", "Orcel", "ministre", "directeur"))))
def test_answers_do_not_hang_on_the_order_of_questions(order: tuple[str, ...]) -> None:
    """Whoever is asked for first, each name and office means the same person."""
    register = _register(STORY)
    asked = {question: _ask(register, question) for question in order}
    assert asked == {question: _ask(_register(STORY), question) for question in order}
    names = {question: None if known is None else " ".join(known.words) for question, known in asked.items()}
    assert names == {
        "Varnier": "Paul Varnier",
        "Orcel": "Jeanne Orcel",
        "ministre": "Paul Varnier",
        "directeur": "Marc Ebline",
    }


def test_who_is_met_last_does_not_hang_on_earlier_questions() -> None:
    """The people before a place are the same with and without an earlier question about one of them."""
    fresh, asked = _register(STORY), _register(STORY)
    asked.named(["Tarbaud"], Gender.ANY, 0)
    assert list(fresh.before(len(STORY), 0)) == list(asked.before(len(STORY), 0))
    assert next(" ".join(known.words) for _, known in fresh.before(len(STORY), 0)) == "Marc Ebline"


def test_only_the_first_places_of_the_same_words_are_read_in_full() -> None:
    """Words that come often are read a fixed number of times with their surroundings, the rest like the last of those."""
    text = "le pilote, Varnier, parle. " * (READ + 3)
    runs = Runs(text, [(0, len(text))], _lexicon("fr"))
    places = [i for i, words in enumerate(runs.words) if words == "Varnier"]
    assert sorted(runs.late) == places[READ:]
    assert set(runs.late.values()) == {places[READ - 1]}


@pytest.mark.parametrize(
    ("tag", "run", "name", "offices"),
    [
        ("fr", "Varnier", ("Varnier",), set()),
        ("fr", "Mme Jeanne Orcel", ("Jeanne", "Orcel"), {"mme"}),
        ("fr", "Ministre Paul Varnier", ("Paul", "Varnier"), {"ministre"}),
        ("fr", "Mais Jeanne Orcel", ("Jeanne", "Orcel"), set()),
        ("fr", "Sauvelle de Paul Varnier", ("Paul", "Varnier"), set()),
        ("fr", "Mais", None, None),
        ("fr", "A", None, None),
        ("en", "President Ann Loder's", ("Ann", "Loder"), {"president"}),
        ("en", "Loder’s", ("Loder",), set()),
        ("de", "Ministerin Anke Wessel", ("Anke", "Wessel"), {"ministerin"}),
    ],
)
def test_a_run_of_capitals_is_taken_apart(tag: str, run: str, name: tuple[str, ...] | None, offices: set[str] | None) -> None:
    """Offices and small words before a name are no part of it, and the offsets cut exactly the name out of the run."""
    piece = take_apart(_lexicon(tag), run)
    if name is None or offices is None:
        assert piece is None
        return
    assert piece is not None
    words, first, last, found = piece[:4]
    assert (words, set(found)) == (name, offices)
    assert run[first:last] == " ".join(name)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("L'actrice Jeanne Orcel d'Aubrac", ["Jeanne Orcel d'Aubrac"]),
        ("le PDG J. Orcel\net M. Luc de la Tour.", ["PDG J. Orcel", "M. Luc de la Tour"]),
        ("iPhone, éÉt, 3D, _Ab", []),
        ("Paul\n\nVarnier", ["Paul", "Varnier"]),
        ("Paul\r\nVarnier Électre", ["Paul\r\nVarnier Électre"]),
        ("Fin. Paul Varnier", ["Fin. Paul Varnier"]),
        ("Matin. Paul Varnier", ["Matin", "Paul Varnier"]),
        ("Ωmega et Жук", ["Ωmega", "Жук"]),
    ],
)
def test_runs_of_capitals_are_found(text: str, found: list[str]) -> None:
    """A run opens at a capital that is the first of its word, in whatever script, and goes over one line break but no blank line."""
    assert Runs(text, [(0, len(text))], _lexicon("fr")).words == found


def test_paragraphs_are_counted_up_to_a_handful() -> None:
    """Blank lines part paragraphs in either convention; far away all count as many."""
    text = "a\n\nb\r\n\r\nc\nd" + "\n\ne" * MANY + " " * NEAR + "f"
    paragraphs = Paragraphs(text)
    assert paragraphs.between(0, text.index("b")) == 1
    assert paragraphs.between(0, text.index("d")) == 2
    assert paragraphs.between(text.index("c"), text.index("d")) == 0
    assert paragraphs.between(text.index("d"), text.index("c")) == 0
    assert paragraphs.between(text.index("a"), text.rindex("e")) == MANY
    assert paragraphs.between(0, text.index("f")) == MANY


def test_an_excerpt_says_of_a_mention_what_its_passage_says() -> None:
    """A mention cut out of its passage keeps shape, title, description and offsets."""
    lex = _lexicon("fr")
    tokens = read_tokens(STORY, 0, len(STORY), (), lex)
    at = tokens.words.index("La")
    mention = phrase_at(tokens, at, len(tokens.words), lex)
    assert mention is not None
    few, moved = excerpt(tokens, mention)
    assert len(few.words) < len(tokens.words)
    assert few.starts[moved.first] == tokens.starts[mention.first]
    here, there = read_shape(few, moved, lex), read_shape(tokens, mention, lex)
    assert [getattr(here, field) for field in Shape.__slots__] == [getattr(there, field) for field in Shape.__slots__]
    assert title_of(STORY, few, moved) == title_of(STORY, tokens, mention) == "préfète"
    assert description_of(STORY, few, moved) == description_of(STORY, tokens, mention)


def test_an_excerpt_keeps_words_in_marks() -> None:
    """A paper that stands in marks and speaks ends at its closing mark in the excerpt too."""
    text = 'Le journal dit "Le Phare" a paru.'
    opening = text.index('"')
    closing = text.rindex('"') + 1
    (mark,) = read_marks(text, 0, len(text)).marked
    tokens = read_tokens(text, 0, len(text), (mark,), _lexicon("fr"))
    at = tokens.starts.index(opening)
    few, moved = excerpt(tokens, Mention(at, at + 1, (at, at)))
    assert (few.starts[moved.first], few.end(moved.last - 1)) == (opening, closing)


def test_register_and_reader_die_by_reference_counting() -> None:
    """What the register holds forms no circle: nothing is left for the cyclic collector."""
    _ask(_register(STORY), "Varnier")
    gc.collect()
    gc.disable()
    try:
        register = _register(STORY)
        _ask(register, "Varnier")
        _ask(register, "ministre")
        del register
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_a_mention_far_back_is_still_read() -> None:
    """Who spoke in an earlier passage without being asked for is known when a pronoun points back."""
    text = f'{STORY}\n\n"Le port vivra", a dit Mme Orcel.\n\n"Il faudra du temps", a-t-elle ajouté.'
    *_, quote = wireparse.find_quotes(text, language="fr")
    assert quote.speaker is not None
    assert quote.speaker.name == "Jeanne Orcel"


def test_what_is_called_after_somebody_does_not_make_a_house_of_him() -> None:
    """A bearer with a given name stays a person, however many plans and campaigns bear the last name behind an article."""
    text = (
        "Ben Carrow lost ground on Monday. The Carrow campaign closed two offices, and the Carrow plan was dropped by the Carrow team.\n\n"
        '"We will be back," said Carrow. The Ports Union left the Ports Union hall. "We are out," said the Ports Union.'
    )
    first, second = (quote.speaker for quote in find_quotes(text, language="en"))
    assert first is not None
    assert second is not None
    assert (first.name, first.kind) == ("Ben Carrow", SpeakerKind.PERSON)
    assert second.kind is SpeakerKind.ORGANIZATION


@pytest.mark.parametrize(
    ("run", "name"),
    [
        ("Kenyan President Rodrigo Duarte", "Rodrigo Duarte"),
        ("Secretary of State Rex Tolliver", "Rex Tolliver"),
        ("Bank of Norland Governor Ann Cole", "Ann Cole"),
        ("Virginia Senator Owen Marsh", "Owen Marsh"),
        ("Martin Luther King Junior", "Martin Luther King Junior"),
        ("Donald Marsh’s Secretary of State", "Donald Marsh"),
        ("Donald Marsh's Press Secretary Ann Cole", "Ann Cole"),
        ("Theresa May", "Theresa May"),
        ("Marsh Needs To Quit", None),
        ("Harlow Post Says Marsh Left", None),
    ],
)
def test_what_stands_before_a_name_is_parted_from_it(run: str, name: str | None) -> None:
    """Offices, what they are of, and owners are parted from the name; a headline in capitals holds none."""
    lex = lexicon("en")
    assert lex is not None
    piece = take_apart(lex, run)
    assert (None if piece is None else run[piece[1] : piece[2]]) == name
