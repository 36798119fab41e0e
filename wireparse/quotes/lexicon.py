"""The words of a language as the engine looks them up: one dictionary from a word to the parts that it can play."""

import functools
from collections.abc import Iterable
from typing import Final, NamedTuple

from wireparse.languages.lookup import language_data
from wireparse.languages.spec.speech import Determiner, Gender, Nouns, Paradigm, Pronoun, Speech, Title, Use
from wireparse.quotes.compounds import CompoundFlags, CompoundNouns, Compounds

# What a word can be; a word can be several things.
FINITE: Final = 1 << 0  #: a reporting verb, third person
PARTICIPLE: Final = 1 << 1
GERUND: Final = 1 << 2
INFINITIVE: Final = 1 << 3
AUXILIARY: Final = 1 << 4
COPULA: Final = 1 << 5
MODAL: Final = 1 << 6
OTHER_VERB: Final = 1 << 7
PRONOUN: Final = 1 << 8
DETERMINER: Final = 1 << 9
PREPOSITION: Final = 1 << 10
COMPLEMENTIZER: Final = 1 << 11
RELATIVE: Final = 1 << 12
SUBORDINATOR: Final = 1 << 13
COORDINATOR: Final = 1 << 14
BETWEEN: Final = 1 << 15  #: may stand between subject, auxiliary and verb
CLITIC: Final = 1 << 16
TITLE: Final = 1 << 17
NOUN: Final = 1 << 18  #: names a source
TIME: Final = 1 << 19
GENITIVE: Final = 1 << 20
ADDRESSEE: Final = 1 << 21
INTRODUCER: Final = 1 << 22
PARTICLE: Final = 1 << 23
AGENT: Final = 1 << 24
CHANNEL: Final = 1 << 25
TITLE_NOUN: Final = 1 << 26
VERBLESS: Final = 1 << 27
CAPITAL: Final = 1 << 28
NUMBER: Final = 1 << 29
QUOTE: Final = 1 << 30
COMMA: Final = 1 << 31
STOP: Final = 1 << 32
COLON: Final = 1 << 33
SEMICOLON: Final = 1 << 34
DASH: Final = 1 << 35
BRACKET: Final = 1 << 36
OFFICE: Final = 1 << 37
HUNG: Final = 1 << 38  #: a verb with its pronoun hung on: "a-t-il"
CONTRACTED: Final = 1 << 39
REFLEXIVE: Final = 1 << 40
VERBLESS_AFTER: Final = 1 << 41
POSSESSIVE_CUE: Final = 1 << 42
SO_CALLED: Final = 1 << 43
CLOSING: Final = 1 << 44  #: a closing bracket
SPEECH_NOUN: Final = 1 << 47
OWNER: Final = 1 << 48  #: a possessive that names nobody by itself ("his", "ses")
TITLED: Final = 1 << 49  #: words in marks that open with a capital or a figure, as names do
INFINITIVE_MARKER: Final = 1 << 46
PAIRED: Final = 1 << 50  #: names a source with a second word only
POSSESSIVE: Final = 1 << 45  #: the ending that makes what stands before it the owner of what follows

REPORTING: Final = FINITE | PARTICIPLE | GERUND | INFINITIVE
ANY_FINITE: Final = FINITE | AUXILIARY | COPULA | MODAL | OTHER_VERB | HUNG
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

_MARKS: Final = {
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


class Lexicon(NamedTuple):
    """A language's vocabulary of reported speech, spelled out for the engine."""

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
    likening: frozenset[str]
    expletives: frozenset[str]
    pointing: frozenset[str]
    finite_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]
    gerund_endings: tuple[str, ...]
    adverb_endings: tuple[str, ...]
    been: frozenset[str]
    plural_endings: tuple[str, ...]
    neuters: frozenset[str]
    verb_nouns: frozenset[str]


@functools.cache
def lexicon(tag: str) -> Lexicon | None:
    """Give the lexicon of the language *tag* (a primary subtag), or None where there is none."""
    speech: Speech | None = language_data(tag, "speech")
    return None if speech is None else _spell_out(tag, speech)


def _spell_out(tag: str, speech: Speech) -> Lexicon:
    flags: dict[str, int] = {}
    uses: dict[str, Use] = {}
    tails: dict[str, tuple[tuple[str, ...], ...]] = {}
    _add_verbs(speech, flags, uses, tails)
    _add_words(speech, flags)
    pronouns = {w: p for p in reversed(speech.pronouns) for w in p.words.split()}
    titles = {w: t for t in reversed(speech.titles) for w in t.words.split()}
    nouns = {w.lower(): n for n in reversed(speech.nouns) for w in n.words.split()}
    determiners = {w: d for d in reversed(speech.determiners) for w in d.words.split()}
    phrases = _phrases(speech)
    _add_sources(
        speech, flags, ((pronouns, PRONOUN), (nouns, NOUN), (determiners, DETERMINER), (phrases, VERBLESS), (titles, TITLE | CAPITAL))
    )
    for word, group in phrases.items():
        if len(group[-1].words) > 1:
            flags[word] |= PAIRED
    given = dict.fromkeys(speech.given_names_male.split(), Gender.MALE) | dict.fromkeys(speech.given_names_female.split(), Gender.FEMALE)
    for word in set(speech.given_names_male.split()) & set(speech.given_names_female.split()):
        del given[word]
    listed = flags
    if speech.noun_endings:
        compounds = Compounds(speech.noun_endings)
        nouns, flags = CompoundNouns(nouns, compounds), CompoundFlags(flags, compounds, NOUN)
    return Lexicon(
        tag,
        speech,
        flags,
        listed,
        uses,
        tails,
        pronouns,
        titles,
        nouns,
        determiners,
        phrases,
        frozenset(p.words[1] for group in phrases.values() for p in group if len(p.words) > 1),
        frozenset(speech.abbreviations.split()),
        frozenset(speech.inverted.split()),
        frozenset(speech.linking.split()),
        given,
        {w: p for p in reversed(speech.owned) for w in p.words.split()},
        frozenset(speech.addressing.split()),
        frozenset(speech.object_pronouns.split()),
        frozenset(speech.common_capitals.split()),
        frozenset(speech.places.split()),
        frozenset(speech.likening.split()),
        frozenset(speech.expletives.split()),
        frozenset(speech.pointing.split()),
        tuple(speech.finite_endings.split()),
        tuple(speech.participle_endings.split()),
        tuple(speech.gerund_endings.split()) or ("\0",),
        tuple(speech.adverb_endings.split()),
        frozenset(speech.been.split()),
        tuple(speech.plural_endings.split()),
        frozenset(speech.neuters.split()),
        frozenset(speech.verb_nouns.split()),
    )


def _add_words(speech: Speech, flags: dict[str, int]) -> None:
    """Add what the small words and the lists of the language can be."""
    for words, flag in (
        (speech.auxiliaries, AUXILIARY),
        (speech.copulas, COPULA),
        (speech.modals, MODAL),
        (speech.other_verbs, OTHER_VERB),
        (speech.clitics, CLITIC),
        (speech.reflexives, REFLEXIVE),
        (speech.particles_before_verb, BETWEEN),
        (speech.complementizers, COMPLEMENTIZER),
        (speech.relatives, RELATIVE),
        (speech.subordinators, SUBORDINATOR),
        (speech.coordinators, COORDINATOR),
        (speech.prepositions, PREPOSITION),
        (speech.infinitive_markers, INFINITIVE_MARKER),
        (speech.speech_nouns, SPEECH_NOUN),
        (" ".join(p.words for p in speech.owned), OWNER),
        (speech.contracted, CONTRACTED | PREPOSITION),
        (speech.genitives, GENITIVE | PREPOSITION),
        (speech.addressee, ADDRESSEE | PREPOSITION),
        (speech.agents, AGENT | PREPOSITION),
        (speech.introducers, INTRODUCER),
        (speech.times, TIME),
        (speech.channels, CHANNEL | CAPITAL),
        (speech.particles, PARTICLE),
        (speech.adjectives_of_office, OFFICE),
        (speech.title_nouns, TITLE_NOUN),
        (speech.so_called, SO_CALLED),
        (" ".join(entry.rpartition("+")[2] for entry in speech.verbless_after.split()), VERBLESS_AFTER),
        (speech.possessive_cues, POSSESSIVE_CUE),
    ):
        for word in words.split():
            flags[word] = flags.get(word, 0) | flag
    for word in speech.possessives.split():
        flags[word] = flags[word.replace("'", "’")] = flags.get(word, 0) | POSSESSIVE
    for word in f"{speech.auxiliaries} {speech.copulas} {speech.modals}".split():
        if "'" in word:
            flags[word.replace("'", "’")] = flags[word]


def _add_sources(speech: Speech, flags: dict[str, int], tables: tuple[tuple[Iterable[str], int], ...]) -> None:
    """Add the words that can name a source, then those whose capital means nothing, and the punctuation."""
    for table, flag in tables:
        for word in table:
            flags[word] = flags.get(word, 0) | flag
    for word in speech.name_words.split():
        flags[word] = CAPITAL
    for word in speech.common_capitals.split():
        flags[word] = flags.get(word, flags.get(word.lower(), 0)) & ~CAPITAL
    flags.update(_MARKS)


def _add_verbs(speech: Speech, flags: dict[str, int], uses: dict[str, Use], tails: dict[str, tuple[tuple[str, ...], ...]]) -> None:
    """Spell out every form of every reporting verb; the first use of a form that is listed wins."""
    paradigms: dict[str, Paradigm] = {p.name: p for p in speech.paradigms}
    endings = {
        name: [
            ("" if ending == "-" else ending, flag)
            for forms, flag in ((p.finite, FINITE), (p.participle, PARTICIPLE), (p.gerund, GERUND), (p.infinitive, INFINITIVE))
            for ending in forms.split()
        ]
        for name, p in paradigms.items()
    }
    alone: set[str] = set()
    for verbs in speech.verbs:
        stems = verbs.stems.split()
        if verbs.stems != verbs.stems.strip() or not stems:
            stems.append("")  # the paradigm holds whole words
        for entry in stems:
            stem, *tail = entry.split("+")
            for ending, flag in endings[verbs.paradigm]:
                form = stem + ending
                flags[form] = flags.get(form, 0) | flag
                uses.setdefault(form, verbs.use)
                if tail:
                    tails[form] = (*tails.get(form, ()), tuple(tail))
                else:
                    alone.add(form)
    for form, known in tails.items():
        tails[form] = (*sorted(known, key=lambda t: (-len(t), t)), ()) if form in alone else known


def _phrases(speech: Speech) -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, tuple[Phrase, ...]] = {}
    for line, opening in ((speech.verbless, False), (speech.verbless_opening, True)):
        for entry in line.split():
            words = tuple(entry.split("+"))
            found[words[0]] = tuple(sorted((*found.get(words[0], ()), Phrase(words, opening)), key=lambda p: (-len(p.words), p)))
    return found
