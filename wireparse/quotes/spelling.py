"""A language's vocabulary of reported speech spelled out: what each of its words can be, and the tables that the rules look up."""

import functools
from collections.abc import Iterable
from typing import Final

from wireparse.languages.given_names import GIVEN_NAMES_FEMALE, GIVEN_NAMES_MALE
from wireparse.languages.spec.speech import Gender, Nouns, Paradigm, Sort, Speech, Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.compounds import CompoundFlags, CompoundNouns, Compounds
from wireparse.quotes.lexicon import Lexicon, Phrase

#: Shorter nouns are letters: "PDG".
SPELLED: Final = 4


def spell_out(tag: str, speech: Speech) -> Lexicon:
    """Make the lexicon of the language *tag*."""
    flags: dict[str, int] = {}
    uses: dict[str, Use] = {}
    tails: dict[str, tuple[tuple[str, ...], ...]] = {}
    _add_verbs(speech, flags, uses, tails)
    _add_words(speech, flags)
    pronouns = {w: p for p in reversed(speech.pronouns) for w in p.words.split()}
    titles = {w: t for t in reversed(speech.titles) for w in t.words.split()}
    nouns = {w.lower(): n for n in reversed(speech.nouns) for w in n.words.split()}
    determiners = {w: d for d in reversed(speech.determiners) for w in d.words.split()}
    _add_plurals(speech, nouns, flags)
    phrases = _phrases(speech)
    _add_sources(
        speech,
        flags,
        ((pronouns, lx.PRONOUN), (nouns, lx.NOUN), (determiners, lx.DETERMINER), (phrases, lx.VERBLESS), (titles, lx.TITLE | lx.CAPITAL)),
    )
    for word, group in phrases.items():
        if len(group[-1].words) > 1:
            flags[word] |= lx.PAIRED
    given = _given_names(speech)
    listed = flags
    if speech.noun_endings:
        compounds = Compounds(speech.noun_endings)
        nouns, flags = CompoundNouns(nouns, compounds), CompoundFlags(flags, compounds, lx.NOUN)
    lex = Lexicon()
    lex.tag = tag
    lex.speech = speech
    lex.flags = flags
    lex.listed = listed
    lex.uses = uses
    lex.tails = tails
    lex.pronouns = pronouns
    lex.titles = titles
    lex.nouns = nouns
    lex.determiners = determiners
    lex.phrases = phrases
    lex.seconds = frozenset(p.words[1] for group in phrases.values() for p in group if len(p.words) > 1)
    lex.given = given
    lex.owned = {w: p for p in reversed(speech.owned) for w in p.words.split()}
    _add_lists(lex, speech)
    return lex


def _add_plurals(speech: Speech, nouns: dict[str, Nouns], flags: dict[str, int]) -> None:
    """Add the plural of each noun that ends as the language's rules say; one that is listed, or another word too, stays what it is."""
    rules = [(old, new) for old, _, new in (rule.partition(">") for rule in speech.noun_plurals.split())]
    if not rules:
        return
    several = {noun: noun._replace(plural=True) for noun in speech.nouns if not noun.plural and noun.sort is not Sort.SOURCE}
    for word, noun in list(nouns.items()):
        if noun not in several or len(word) < SPELLED:
            continue
        for old, new in rules:
            if word.endswith(old):
                plural = word[: len(word) - len(old)] + new
                if new and plural not in flags:
                    nouns.setdefault(plural, several[noun])
                break


@functools.cache
def _known_everywhere() -> dict[str, Gender]:
    """Give the gender of the given names that all languages share."""
    return dict.fromkeys(GIVEN_NAMES_MALE.split(), Gender.MALE) | dict.fromkeys(GIVEN_NAMES_FEMALE.split(), Gender.FEMALE)


def _given_names(speech: Speech) -> dict[str, Gender]:
    """Give the gender of given names: of those known everywhere, and of the language's own; one that it lists twice may be either's."""
    female, male = speech.given_names_female.split(), speech.given_names_male.split()
    given = _known_everywhere() | dict.fromkeys(male, Gender.MALE) | dict.fromkeys(female, Gender.FEMALE)
    for name in set(female).intersection(male):
        del given[name]
    return given


def _add_lists(lex: Lexicon, speech: Speech) -> None:
    """Add the lists of words and endings that are looked up by themselves."""
    lex.abbreviations = frozenset(speech.abbreviations.split())
    lex.inverted = frozenset(speech.inverted.split())
    lex.linking = frozenset(speech.linking.split())
    lex.addressing = frozenset(speech.addressing.split())
    lex.object_pronouns = frozenset(speech.object_pronouns.split())
    lex.common = frozenset(speech.common_capitals.split())
    lex.sole = frozenset(speech.sole.split())
    lex.any_house = frozenset(speech.any_house.lower().split())
    lex.former = frozenset(speech.former.split())
    lex.places = frozenset(speech.places.split())
    lex.bringing_in = frozenset(speech.bringing_in.split())
    lex.likening = frozenset(speech.likening.split())
    lex.expletives = frozenset(speech.expletives.split())
    lex.pointing = frozenset(speech.pointing.split())
    lex.finite_endings = tuple(speech.finite_endings.split())
    lex.participle_endings = tuple(speech.participle_endings.split())
    lex.infinitive_endings = tuple(speech.infinitive_endings.split())
    lex.gerund_endings = tuple(speech.gerund_endings.split()) or ("\0",)
    lex.adverb_endings = tuple(speech.adverb_endings.split())
    lex.been = frozenset(speech.been.split())
    lex.plural_endings = tuple(speech.plural_endings.split())
    lex.neuters = frozenset(speech.neuters.split())
    lex.latter = frozenset(speech.latter.split())
    lex.supposed = frozenset(speech.supposed_mood.split())
    lex.verb_nouns = frozenset(speech.verb_nouns.split())
    lex.with_objects = frozenset(speech.with_objects.split())
    lex.without_infinitive = frozenset(speech.without_infinitive.split())


def _add_words(speech: Speech, flags: dict[str, int]) -> None:
    """Add what the small words and the lists of the language can be."""
    for words, flag in (
        (speech.auxiliaries, lx.AUXILIARY),
        (speech.copulas, lx.COPULA),
        (speech.modals, lx.MODAL),
        (speech.other_verbs, lx.OTHER_VERB),
        (speech.clitics, lx.CLITIC),
        (speech.reflexives, lx.REFLEXIVE),
        (speech.particles_before_verb, lx.BETWEEN),
        (speech.complementizers, lx.COMPLEMENTIZER),
        (speech.relatives, lx.RELATIVE),
        (speech.subordinators, lx.SUBORDINATOR),
        (speech.coordinators, lx.COORDINATOR),
        (speech.prepositions, lx.PREPOSITION),
        (speech.infinitive_markers, lx.INFINITIVE_MARKER),
        (speech.speech_nouns, lx.SPEECH_NOUN),
        (" ".join(p.words for p in speech.owned), lx.OWNER),
        (speech.contracted, lx.CONTRACTED | lx.PREPOSITION),
        (speech.genitives, lx.GENITIVE | lx.PREPOSITION),
        (speech.addressee, lx.ADDRESSEE | lx.PREPOSITION),
        (speech.agents, lx.AGENT | lx.PREPOSITION),
        (speech.introducers, lx.INTRODUCER),
        (speech.times, lx.TIME),
        (speech.channels, lx.CHANNEL | lx.CAPITAL),
        (speech.particles, lx.PARTICLE),
        (speech.adjectives_of_office, lx.OFFICE),
        (speech.title_nouns, lx.TITLE_NOUN),
        (speech.so_called, lx.SO_CALLED),
        (" ".join(entry.rpartition("+")[2] for entry in speech.verbless_after.split()), lx.VERBLESS_AFTER),
        (speech.possessive_cues, lx.POSSESSIVE_CUE),
    ):
        for word in words.split():
            flags[word] = flags.get(word, 0) | flag
    for word in speech.possessives.split():
        flags[word] = flags[word.replace("'", "’")] = flags.get(word, 0) | lx.POSSESSIVE
    for word in f"{speech.auxiliaries} {speech.copulas} {speech.modals}".split():
        if "'" in word:
            flags[word.replace("'", "’")] = flags[word]


def _add_sources(speech: Speech, flags: dict[str, int], tables: tuple[tuple[Iterable[str], int], ...]) -> None:
    """Add the words that can name a source, then those whose capital means nothing, and the punctuation."""
    for table, flag in tables:
        for word in table:
            flags[word] = flags.get(word, 0) | flag
    for word in speech.name_words.split():
        flags[word] = lx.CAPITAL
    for word in speech.common_capitals.split():
        flags[word] = flags.get(word, flags.get(word.lower(), 0)) & ~lx.CAPITAL
    flags.update(lx.MARKS)


def _add_verbs(speech: Speech, flags: dict[str, int], uses: dict[str, Use], tails: dict[str, tuple[tuple[str, ...], ...]]) -> None:
    """Spell out every form of every reporting verb; the first use of a form that is listed wins.

    Where a verb needs words behind it, its use stands under the form with these words ("opened up") too: by itself it may be another.
    """
    paradigms: dict[str, Paradigm] = {p.name: p for p in speech.paradigms}
    endings = {
        name: [
            ("" if ending == "-" else ending, flag)
            for forms, flag in ((p.finite, lx.FINITE), (p.participle, lx.PARTICIPLE), (p.gerund, lx.GERUND), (p.infinitive, lx.INFINITIVE))
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
                uses.setdefault(" ".join((form, *tail)), verbs.use)
                if tail:
                    tails[form] = (*tails.get(form, ()), tuple(tail))
                else:
                    alone.add(form)
    for form, known in tails.items():
        uses.setdefault(form, uses[" ".join((form, *known[0]))])
        tails[form] = (*sorted(known, key=lambda t: (-len(t), t)), ()) if form in alone else known


def _phrases(speech: Speech) -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, tuple[Phrase, ...]] = {}
    for line, opening in ((speech.verbless, False), (speech.verbless_opening, True)):
        for entry in line.split():
            words = tuple(entry.split("+"))
            found[words[0]] = tuple(sorted((*found.get(words[0], ()), Phrase(words, opening)), key=lambda p: (-len(p.words), p)))
    return found
