"""The words of a language as the engine looks them up: one dictionary from a word to the parts that it can play."""

import functools
from typing import Final, NamedTuple

from wireparse.languages.lookup import language_data
from wireparse.languages.spec.speech import Determiner, Gender, Nouns, Pronoun, Speech, Title, Use

# What a word can be; a word can be several things.
FINITE: Final = 1 << 0  #: a reporting verb, third person
PARTICIPLE: Final = 1 << 1
GERUND: Final = 1 << 2
INFINITIVE: Final = 1 << 3
AUXILIARY: Final = 1 << 4
COPULA: Final = 1 << 5
MODAL: Final = 1 << 6
OTHER_VERB: Final = 1 << 7
HUNG: Final = 1 << 8  #: a verb with its pronoun hung on: "a-t-il"
PRONOUN: Final = 1 << 9
DETERMINER: Final = 1 << 10
PREPOSITION: Final = 1 << 11
COMPLEMENTIZER: Final = 1 << 12
RELATIVE: Final = 1 << 13
SUBORDINATOR: Final = 1 << 14
COORDINATOR: Final = 1 << 15
BETWEEN: Final = 1 << 16  #: may stand between subject, auxiliary and verb
CLITIC: Final = 1 << 17
TITLE: Final = 1 << 18
NOUN: Final = 1 << 19  #: names a source
TIME: Final = 1 << 20
CAPITAL: Final = 1 << 21
NUMBER: Final = 1 << 22
QUOTE: Final = 1 << 23
COMMA: Final = 1 << 24
STOP: Final = 1 << 25
COLON: Final = 1 << 26
SEMICOLON: Final = 1 << 27
DASH: Final = 1 << 28
BRACKET: Final = 1 << 29
# The rarer ones stand above: Python is quicker with numbers of thirty bits.
GENITIVE: Final = 1 << 30
ADDRESSEE: Final = 1 << 31
INTRODUCER: Final = 1 << 32
PARTICLE: Final = 1 << 33
AGENT: Final = 1 << 34
CHANNEL: Final = 1 << 35
TITLE_NOUN: Final = 1 << 36
VERBLESS: Final = 1 << 37
OFFICE: Final = 1 << 38
CONTRACTED: Final = 1 << 39
REFLEXIVE: Final = 1 << 40
VERBLESS_AFTER: Final = 1 << 41
POSSESSIVE_CUE: Final = 1 << 42
SO_CALLED: Final = 1 << 43
CLOSING: Final = 1 << 44  #: a closing bracket
SPEECH_NOUN: Final = 1 << 45
OWNER: Final = 1 << 46  #: a possessive that names nobody by itself ("his", "ses")
TITLED: Final = 1 << 47  #: words in marks that open with a capital or a figure, as names do
INFINITIVE_MARKER: Final = 1 << 48
PAIRED: Final = 1 << 49  #: names a source with a second word only
POSSESSIVE: Final = 1 << 50  #: the ending that makes what stands before it the owner of what follows

REPORTING: Final = FINITE | PARTICIPLE | GERUND | INFINITIVE
ANY_FINITE: Final = FINITE | AUXILIARY | COPULA | MODAL | OTHER_VERB | HUNG
#: What may report, or stand before what does.
TELLING: Final = REPORTING | HUNG | VERBLESS | VERBLESS_AFTER | POSSESSIVE_CUE | SPEECH_NOUN | QUOTE
PUNCTUATION: Final = COMMA | STOP | COLON | SEMICOLON | DASH | BRACKET | QUOTE
FUNCTION: Final = (
    PRONOUN
    | DETERMINER
    | PREPOSITION
    | COMPLEMENTIZER
    | RELATIVE
    | SUBORDINATOR
    | COORDINATOR
    | AUXILIARY
    | COPULA
    | MODAL
    | CLITIC
    | BETWEEN
)


#: What marks can be, in every language.
MARKS: Final = {
    ",": COMMA,
    ".": STOP,
    "!": STOP,
    "?": STOP,
    "…": STOP,
    ":": COLON,
    ";": SEMICOLON,
    "-": DASH,
    "–": DASH,
    "—": DASH,
    "--": DASH,
    "―": DASH,
    "(": BRACKET,
    "[": BRACKET,
    ")": BRACKET | CLOSING,
    "]": BRACKET | CLOSING,
}


class Phrase(NamedTuple):
    """Several words that name a source together; `opening` ones do so only at the head of a sentence."""

    words: tuple[str, ...]
    opening: bool


class Lexicon:
    """A language's vocabulary of reported speech, spelled out for the engine."""

    __slots__ = (
        "abbreviations",
        "addressing",
        "adverb_endings",
        "any_house",
        "been",
        "bringing_in",
        "common",
        "determiners",
        "expletives",
        "finite_endings",
        "flags",
        "former",
        "gerund_endings",
        "given",
        "infinitive_endings",
        "inverted",
        "latter",
        "likening",
        "linking",
        "listed",
        "neuters",
        "nouns",
        "object_pronouns",
        "owned",
        "participle_endings",
        "phrases",
        "places",
        "plural_endings",
        "pointing",
        "pronouns",
        "seconds",
        "sole",
        "speech",
        "supposed",
        "tag",
        "tails",
        "titles",
        "uses",
        "verb_nouns",
        "with_objects",
        "without_infinitive",
    )

    tag: str
    speech: Speech
    flags: dict[str, int]
    listed: dict[str, int]  # the same without compounds
    uses: dict[str, Use]
    tails: dict[str, tuple[tuple[str, ...], ...]]  # words that must follow a verb form; () last where it can stand alone
    pronouns: dict[str, Pronoun]
    titles: dict[str, Title]
    nouns: dict[str, Nouns]
    determiners: dict[str, Determiner]
    phrases: dict[str, tuple[Phrase, ...]]
    seconds: frozenset[str]  # the second words of those that have more than one
    abbreviations: frozenset[str]
    inverted: frozenset[str]
    linking: frozenset[str]
    given: dict[str, Gender]
    owned: dict[str, Pronoun]
    addressing: frozenset[str]
    object_pronouns: frozenset[str]
    common: frozenset[str]
    places: frozenset[str]
    former: frozenset[str]
    sole: frozenset[str]
    any_house: frozenset[str]
    bringing_in: frozenset[str]
    likening: frozenset[str]
    expletives: frozenset[str]
    pointing: frozenset[str]
    finite_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]
    infinitive_endings: tuple[str, ...]
    gerund_endings: tuple[str, ...]
    adverb_endings: tuple[str, ...]
    been: frozenset[str]
    plural_endings: tuple[str, ...]
    neuters: frozenset[str]
    verb_nouns: frozenset[str]
    with_objects: frozenset[str]
    without_infinitive: frozenset[str]
    supposed: frozenset[str]
    latter: frozenset[str]

    def gender_of(self, name: str) -> Gender | None:
        """Give the gender of a given *name*, None where it is none; of two joined by a hyphen the first tells it ("Anne-Pierre")."""
        gender = self.given.get(name)
        return self.given.get(name.partition("-")[0]) if gender is None and "-" in name else gender


@functools.cache
def lexicon(tag: str) -> Lexicon | None:
    """Give the lexicon of the language *tag* (a primary subtag), or None where there is none."""
    speech: Speech | None = language_data(tag, "speech")
    if speech is None:
        return None
    from wireparse.quotes.spelling import spell_out

    return spell_out(tag, speech)
