"""The vocabulary of reported speech: what a language's `speech.py` says about verbs, sources, names and word order.

A `Speech` is literal data. Lists of words are written as one string with blanks between the words, in lower case unless the
word is always a capital; the engine in `wireparse.quotes` spells out inflected forms when a language is first used.
"""

import enum
from typing import NamedTuple


class Use(enum.StrEnum):
    """How a verb carries another's words."""

    SAY = "SAY"  #: to say: its object is a sentence or clause, and it may interrupt the quotation or follow it
    THINK = "THINK"  #: to think, hope, want: a clause is its object; quoted words only right beside it
    CALL = "CALL"  #: to call, accuse, praise: the quoted words are what somebody is called or blamed for
    GESTURE = "GESTURE"  #: to smile, go on, take up: speaks only directly after the quoted words or before a colon


class Gender(enum.StrEnum):
    """Grammatical gender, as far as it tells who is meant."""

    MALE = "m"
    FEMALE = "f"
    NEUTER = "n"
    ANY = ""


class Sort(enum.StrEnum):
    """What kind of source a noun names."""

    PERSON = "PERSON"  #: an office, a trade, a person: "ministre", "voisin"
    ORGANIZATION = "ORGANIZATION"  #: "ministère", "parti", "police"
    DOCUMENT = "DOCUMENT"  #: "communiqué", "rapport": what is read out
    SOURCE = "SOURCE"  #: those who stay unnamed: "source", "officials"


class Paradigm(NamedTuple):
    """Endings of one class of verbs; `finite` are third persons, `-` stands for no ending at all.

    `participle` holds the past participles, `gerund` the present ones. A form may be listed in two places: English "said".
    """

    name: str
    finite: str
    participle: str
    gerund: str
    infinitive: str


class Verbs(NamedTuple):
    """Stems that follow one paradigm and carry speech in the same way.

    A stem may bring words that belong to it behind a plus sign: `mett+en+garde` in paradigm `mettre`, `point+out`. Such a verb
    is a cue only together with those words.
    """

    use: Use
    paradigm: str
    stems: str


class Pronoun(NamedTuple):
    """Subject pronouns of one gender and number."""

    words: str
    gender: Gender = Gender.ANY
    plural: bool = False
    person: int = 3
    anaphoric: bool = True  # points back to somebody named before; "on", "some" do not
    latter: bool = False  # means whoever was named last, in whatever part of the sentence: "este"


class Title(NamedTuple):
    """Forms of address that stand before a name: "M.", "Mme", "Mr."."""

    words: str
    gender: Gender = Gender.ANY
    plural: bool = False


class Nouns(NamedTuple):
    """Nouns that name one sort of source."""

    sort: Sort
    words: str
    gender: Gender = Gender.ANY
    plural: bool = False


class Determiner(NamedTuple):
    """Articles and other words that open a noun phrase; `definite` ones point back to a source named before."""

    words: str
    gender: Gender = Gender.ANY
    plural: bool = False
    definite: bool = False


class Speech(NamedTuple):
    """How a language reports speech.

    Attributes:
        elided: words end at an apostrophe that is part of them ("l'", "qu'"); otherwise the apostrophe is inside words.
        paradigms, verbs: the reporting verbs.
        auxiliaries: finite forms that make a compound tense with a participle.
        copulas: finite forms of "to be"; with a participle they make a passive unless a reflexive stands before.
        modals: finite verbs that hand their subject to an infinitive ("veut", "vient de").
        other_verbs: frequent finite verbs that report nothing; they show where a clause has its verb.
        infinitive_markers: words that part an infinitive from what governs it ("de", "to").
        inverted: pronouns that hang on their verb with a hyphen ("-t-il"), without the hyphens.
        linking: letters that part verb and hung-on pronoun ("t").
        impersonal: the pronoun that names nobody, whose informant may follow ("a-t-on appris de source policière").
        clitics: object and reflexive pronouns before the verb. reflexives: those of them that turn a copula active.
        particles_before_verb: negations and adverbs that may stand between subject, auxiliary and verb.
        pronouns, titles, determiners, nouns: who may speak.
        courtesies: those titles that tell no office ("M.", "Mrs", "Dr"), with and without their full stop.
        complementizers: "que", "that". relatives: "qui", "who". subordinators: "alors que", "because".
        coordinators: "et", "mais".
        prepositions: all of them. contracted: those that hold an article ("du"). genitives: "de", "of".
        addressee: prepositions that name whom somebody speaks to ("à", "auprès de").
        agents: prepositions of the agent in a passive ("par", "by").
        verbless: prepositions that name a source by themselves ("selon", "according to"), several words joined by a plus sign.
        verbless_opening: those that do so only at the head of a sentence ("pour").
        verbless_after: words that name the source before them ("zufolge").
        owned: possessive determiners of the third person, with gender and number of the owner. speech_nouns: nouns of saying ("remark", "accusation", "slogan"), cues where
            their owner stands with them.
        possessives: endings that make an owner ("'s").
        possessive_cues: nouns that carry a source as their possessor ("words": in Smith's words).
        introducers: words that hang quoted words on a verb ("de", "comme", "as").
        times: words that tell when, which may stand anywhere.
        channels: where one speaks ("Twitter"), never the speaker.
        abbreviations: words whose full stop ends no sentence, without the stop.
        particles: lower-case words inside names ("de", "van").
        adjectives_of_office: words that part a title from a name ("adjoint", "former"). former: those that say that it is no longer held.
        common_capitals: words that are capitals without being names (days, languages). name_words: words of names whose small form is another
            word ("São").
        said_plural: nouns for groups without article ("critics").
        title_nouns: nouns that announce a title or name in marks ("film", "opération").
        so_called: words that announce irony ("dit", "so-called").
        holders: nouns for the holder of whatever office goes with what follows ("el titular de Sanidad": the minister of health).
        sole: offices whose holder is named as such or not at all: "the president" is not whoever was named last.
        any_house: nouns for a house of whatever kind, which may stand for a named one ("the company", "l'organisme").
        same_offices: descriptions of an office, in lower case, and the words that name the same office elsewhere.
        places: prepositions of place; a name behind them is rather a place than a person ("à", "in").
        addressing: forms of verbs whose object is who is spoken to ("told"). object_pronouns: pronouns that stand as that object ("them").
        bringing_in: words before the subject that a gerund has of its own ("with the mayor saying …").
        summing: words that stand for the quoted words of the sentence before, several joined by a plus sign ("lo" in "lo ha detto Rossi").
        likening: words that hang a reporting clause on a statement ("comme l'a dit Dupont", "as Smith put it").
        expletives: words behind a pronoun that make it nobody ("il y a", "il faut").
        pointing: demonstratives and numerals; one word in marks behind them is a name for the thing ("ce "super-cyclone"").
        latter: words that with one of these mean whoever was named last ("este último").
        finite_endings, participle_endings, gerund_endings: how a verb that is not listed must end to be taken for a reporting one where
            only such a verb can stand.
        verb_nouns: finite verbs that are also nouns ("denuncia"); behind an article that is also a pronoun, all others are verbs.
        null_subject: a finite verb needs no subject. plural_endings: how its plural ends where the subject is left out.
        who: relative pronouns that mean a person ("quien").
        neuters: words before a relative pronoun that make it the object ("lo que").
        inversion: the subject follows the verb after a quotation, and may follow anywhere ("a annoncé mercredi le ministère").
        inversion_of_all: every reporting verb may be inverted so, not only those of saying.
        bare_plural: the infinitive is also the plural of the present ("officials say").
        bare_clause: a reported clause needs no complementizer ("she said prices rose").
        infinitive_endings: how every infinitive ends; it tells "de la rouvrir" from "à la presse".
        purposes: words that open an infinitive of why or how, which nobody says ("um … zu").
        with_objects: verb forms whose object without a complementizer is a thing and no words ("wrote songs", "released a film").
        without_infinitive: those whose infinitive tells what is done and not what is said ("began to", "needs to").
        subject_before_verb: the subject may stand between the quotation and its verb ("…," Smith said).
        capital_nouns: every noun is a capital.
        verb_second: the subject may follow its verb in any main clause.
        oblique_determiners: articles that never open a subject ("dem", "den"). genitive_determiners: those that hang a noun phrase on
            the noun before ("des").
        noun_plurals: how nouns that are listed in the singular end there and in the plural, the first rule that
            fits ("al>aux eau>eaux >s"); one without an end says that there is none ("personne>").
        house_first: a house's noun opens its name, and with a capital is part of it ("Ministerio Público").
        noun_endings: last parts of compounds; a word that ends in one is such a noun ("-sprecher").
        reported_mood: finite forms that by themselves report what somebody said ("sei", "habe").
        supposed_mood: those that may also tell what might be ("wäre"); they report only where somebody reports just before.
        comparing: conjunctions that open an incise with a reporting verb at its end ("wie Weber sagte").
        quoted_passives: participles of a passive whose subject speaks ("wird zitiert").
        verbless_incise: those of `verbless` that count only behind quoted words or a comma ("so Weber").
        verbless_documents: those of `verbless` that need a document behind them ("nach dem Bericht").
        ordinal_stops: one or two digits with a full stop are an ordinal number ("am 3. Mai").
        years: how the word for years begins behind an age ("54 ans").
        been: the participle that makes a passive of two auxiliaries ("été").
        adverb_endings: last letters of adverbs that the dictionary need not list ("ment").
        adjective_endings: how a capital that opens a name of several words must end to belong to the name ("Deutsche Bank").
        impersonal_places: prepositions of what is read out behind an impersonal verb ("heißt es in dem Bericht").
        given_names_female, given_names_male: given names that are the language's own, to tell whom a pronoun can mean: those known
            everywhere are in `wireparse.languages.given_names`, and need no listing unless the language reads them otherwise.
    """

    paradigms: tuple[Paradigm, ...]
    verbs: tuple[Verbs, ...]
    auxiliaries: str
    pronouns: tuple[Pronoun, ...]
    titles: tuple[Title, ...]
    determiners: tuple[Determiner, ...]
    nouns: tuple[Nouns, ...]
    complementizers: str
    relatives: str
    subordinators: str
    coordinators: str
    prepositions: str
    genitives: str
    verbless: str
    introducers: str
    times: str
    abbreviations: str
    elided: bool = False
    courtesies: str = ""
    copulas: str = ""
    modals: str = ""
    other_verbs: str = ""
    infinitive_markers: str = ""
    inverted: str = ""
    linking: str = ""
    impersonal: str = ""
    clitics: str = ""
    reflexives: str = ""
    particles_before_verb: str = ""
    contracted: str = ""
    addressee: str = ""
    agents: str = ""
    verbless_opening: str = ""
    verbless_after: str = ""
    possessives: str = ""
    owned: tuple[Pronoun, ...] = ()
    speech_nouns: str = ""
    possessive_cues: str = ""
    channels: str = ""
    particles: str = ""
    adjectives_of_office: str = ""
    former: str = ""
    common_capitals: str = ""
    name_words: str = ""
    title_nouns: str = ""
    so_called: str = ""
    holders: str = ""
    sole: str = ""
    any_house: str = ""
    same_offices: tuple[tuple[str, str], ...] = ()
    places: str = ""
    years: str = ""
    addressing: str = ""
    object_pronouns: str = ""
    bringing_in: str = ""
    summing: str = ""
    likening: str = ""
    expletives: str = ""
    pointing: str = ""
    latter: str = ""
    finite_endings: str = ""
    participle_endings: str = ""
    infinitive_endings: str = ""
    purposes: str = ""
    gerund_endings: str = ""
    null_subject: bool = False
    plural_endings: str = ""
    verb_nouns: str = ""
    neuters: str = ""
    who: str = ""
    inversion: bool = False
    inversion_of_all: bool = False
    bare_plural: bool = False
    bare_clause: bool = False
    with_objects: str = ""
    without_infinitive: str = ""
    subject_before_verb: bool = True
    capital_nouns: bool = False
    verb_second: bool = False
    oblique_determiners: str = ""
    genitive_determiners: str = ""
    noun_endings: tuple[Nouns, ...] = ()
    noun_plurals: str = ""
    house_first: bool = False
    reported_mood: str = ""
    supposed_mood: str = ""
    comparing: str = ""
    quoted_passives: str = ""
    verbless_incise: str = ""
    verbless_documents: str = ""
    ordinal_stops: bool = False
    impersonal_places: str = ""
    adjective_endings: str = ""
    adverb_endings: str = ""
    been: str = ""
    given_names_female: str = ""
    given_names_male: str = ""
