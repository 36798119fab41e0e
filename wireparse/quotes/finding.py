"""The second stage: the subject of a verb, before it, behind it, or lent by the main clause."""

from collections.abc import Sequence
from typing import Final

from wireparse.languages.spec.speech import Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.leftward import phrase_before
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention, opens_phrase, phrase_at
from wireparse.quotes.reported import ASIDE, Group, Reported, can_speak
from wireparse.quotes.tokens import Tokens

#: How far behind an inverted verb its subject may stand, in tokens.
REACH: Final = 26
#: How far before a verb without subject another verb may stand.
FAR: Final = 60
#: How long a phrase before a verb without subject may be.
LOOSE: Final = 12
#: How many words may qualify several people without a name.
SEVERAL: Final = 6
#: How many words without article may say what somebody does.
OCCUPATION: Final = 3
#: How many characters the name of a paper in marks may have.
NAME: Final = 30


def subject_behind(tokens: Tokens, end: int, last: int, lex: Lexicon) -> Mention | None:
    """Find the subject behind an inverted verb, past adverbs, times, addressees and places."""
    flags = tokens.flags
    at = end
    stop = min(last, end + REACH)
    if at < stop and flags[at] & lx.QUOTE and lex.speech.inversion_of_all and _is_paper(tokens, at):
        return Mention(at, at + 1, (at, at))  # "…", titula "El Faro"
    while at < stop:
        if flags[at] & _NO_SUBJECT:
            return None
        behind = _passed(tokens, at, stop, lex)
        if behind < 0:
            return None
        if behind == at:
            if not flags[at] & lx.COMMA:
                return phrase_at(tokens, at, last, lex) or _behind_occupation(tokens, at, stop, lex)
            return phrase_at(tokens, at + 1, last, lex) if at > end and at + 1 < stop else None
        at = behind
    return None


def _behind_occupation(tokens: Tokens, at: int, last: int, lex: Lexicon) -> Mention | None:
    """Read a full name behind what its bearer does, in words of no list and without article: "said harbour master Owen Tregarth"."""
    flags = tokens.flags
    if lex.speech.elided:
        return None
    several = at
    while several < min(last, at + SEVERAL) and not flags[several] & lx.NOUN:
        if flags[several] and not flags[several] & _QUALIFIES and not (tokens.words[several] == "." and "." in tokens.words[several - 1]):
            break
        several += 1
    if several > at and several < last and flags[several] & lx.NOUN and lex.nouns[tokens.words[several].lower()].plural:
        return Mention(at, several + 1, (several + 1, several + 1))  # "said current and former U.S. officials"
    if several > at and several < last and flags[several] & lx.NOUN and not flags[several] & lx.CAPITAL:
        found = phrase_at(tokens, several, last, lex)  # "said Democratic congressman Owen Tregarth"
        return None if found is None or found.name[0] == found.name[1] else Mention(at, found.last, found.name)
    name = at
    while name < last and name - at < OCCUPATION and not flags[name]:
        name += 1
    if name == at or name + 1 >= last or not flags[name] & flags[name + 1] & lx.CAPITAL:
        return None
    found = phrase_at(tokens, name, last, lex)
    return None if found is None or found.name[0] != name else Mention(at, found.last, found.name)


_QUALIFIES: Final = lx.OFFICE | lx.COORDINATOR | lx.CAPITAL | lx.NUMBER
#: Behind what no subject of an inverted verb stands.
_NO_SUBJECT: Final = lx.COMPLEMENTIZER | lx.COLON | lx.STOP | lx.QUOTE | lx.SEMICOLON


def _passed(tokens: Tokens, at: int, stop: int, lex: Lexicon) -> int:
    """Give the token behind what opens at *at* and may part a verb from its subject: *at* for nothing, -1 where no subject can follow."""
    flags = tokens.flags
    flag = flags[at]
    more = at + 1 < stop
    if flag & lx.PREPOSITION and not (flag & lx.DETERMINER and not flag & lx.CONTRACTED):
        if more and flags[at + 1] & (lx.COMPLEMENTIZER | lx.RELATIVE):
            return -1
        return _past_phrase(tokens, at, stop, lex)
    if (
        (flag & (lx.TIME | lx.BETWEEN | lx.CHANNEL | lx.NUMBER) and not flag & (lx.DETERMINER | lx.NOUN | lx.TITLE | lx.CAPITAL))
        or (flag == 0 and tokens.words[at].endswith(lex.adverb_endings))
        or (flag & lx.COMMA and more and flags[at + 1] & (lx.TIME | lx.PREPOSITION))
    ):
        return at + 1
    if flag & lx.DETERMINER and more:
        if (flags[at + 1] & lx.TIME and not flags[at + 1] & lx.NOUN) or _disagrees(tokens, at, lex):
            return at + 2
        if at + 2 < stop and flags[at + 1] & lx.NUMBER and flags[at + 2] & lx.TIME:
            return at + 3
    return at


def _disagrees(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Tell whether a singular article stands before a plural noun: it is the preposition that looks the same ("disse a jornalistas")."""
    determiner, noun = lex.determiners.get(tokens.words[at].lower()), lex.nouns.get(tokens.words[at + 1].lower())
    return determiner is not None and noun is not None and noun.plural and not determiner.plural and bool(determiner.gender)


def _is_paper(tokens: Tokens, at: int) -> bool:
    """Tell whether the quotation at *at* can be the name of a paper or station: it is short and opens with no small letter.

    One verb parts it from the words that it reports.
    """
    mark, flags = tokens.marked[at], tokens.flags
    short = mark.end - mark.start <= NAME and bool(flags[at] & lx.TITLED)
    return short and at >= 2 and bool(flags[at - 2] & (lx.QUOTE | lx.COMMA))  # noqa: PLR2004


def _past_phrase(tokens: Tokens, at: int, stop: int, lex: Lexicon) -> int:
    """Give the token behind the prepositional phrase that opens at *at*: "à l'AFP", "dans un communiqué", "sur Twitter"."""
    flags = tokens.flags
    i = at + 1
    while i < stop and flags[i] & (lx.PREPOSITION | lx.DETERMINER | lx.NUMBER):
        i += 1
    if i >= stop:
        return stop
    if flags[i] & lx.CAPITAL:
        acronym = tokens.words[i].isupper() or flags[i] & lx.CHANNEL
        i += 1
        if acronym:
            return i
        if flags[i - 1] & lx.OFFICE:
            while i < stop and flags[i] & lx.NOUN and not flags[i] & lx.CAPITAL:
                i += 1
            return i
        rest = i
        while rest < stop and flags[rest] & lx.CAPITAL:
            rest += 1
        # A run of capitals holds the place and then the name, unless another phrase follows that can be the subject.
        if rest < stop and opens_phrase(tokens, rest, lex) and not flags[rest] & lx.PRONOUN:
            return rest
        return min(rest, i)
    i += 1
    while i < stop and not flags[i] & (
        lx.PUNCTUATION | lx.DETERMINER | lx.CAPITAL | lx.TITLE | lx.COMPLEMENTIZER | lx.PREPOSITION | lx.TIME | lx.BETWEEN
    ):
        i += 1
    return i


def main_subject(tokens: Tokens, g: int, first: int, lex: Lexicon) -> Mention | None:
    """Give the subject of the first finite verb between *first* and *g*, or the phrase that opens the sentence."""
    flags = tokens.flags
    first = _past_opening(tokens, g, first, lex)
    relative = False
    for j in range(first, min(g, first + 90)):
        flag = flags[j]
        if flag & lx.RELATIVE:
            relative = True
        if flag & lx.ANY_FINITE and not flag & (lx.CAPITAL | lx.NOUN | lx.PREPOSITION | lx.DETERMINER) and j > first:
            if flags[j - 1] & lx.DETERMINER and not flags[j - 1] & lx.CLITIC:
                continue  # "sa cible"
            if relative:
                relative = False
                continue
            start = j
            while start > first and flags[start - 1] & lx.CLITIC and not flags[start - 1] & lx.PRONOUN:
                start -= 1
            return phrase_before(tokens, start, first, lex)
    verb = _unlisted_verb(tokens, g, first, lex)
    if verb >= 0:
        return phrase_before(tokens, verb, first, lex)
    for j in range(first, min(g, first + 30)):
        if not flags[j] & (lx.PREPOSITION | lx.TIME | lx.BETWEEN | lx.COMMA | lx.COORDINATOR) and opens_phrase(tokens, j, lex):
            return phrase_at(tokens, j, g, lex)
    return None


def _unlisted_verb(tokens: Tokens, g: int, first: int, lex: Lexicon) -> int:
    """Give the first word of no list that ends as a finite verb does, behind what can be its subject; else -1."""
    if not lex.speech.subject_before_verb or not lex.finite_endings:
        return -1
    flags, words = tokens.flags, tokens.words
    for j in range(first + 1, min(g, first + 30)):
        if not flags[j] and words[j].endswith(lex.finite_endings) and not flags[j - 1] & _NO_SUBJECT_END:
            return j
    return -1


#: Behind what a word of no list is rather an adjective than a verb.
_NO_SUBJECT_END: Final = lx.DETERMINER | lx.PREPOSITION | lx.PUNCTUATION | lx.COORDINATOR


def _past_opening(tokens: Tokens, g: int, first: int, lex: Lexicon) -> int:
    """Give where the main clause begins behind a phrase that opens the sentence: "In the hours after …, the mayor went further: …".

    It is behind a comma, and opens with somebody who can speak; a place between commas ("in Brenz, Norland, on Monday") is nobody.
    """
    flags = tokens.flags
    at = first
    while at < g and flags[at] & (lx.COORDINATOR | lx.BETWEEN | lx.QUOTE | lx.COMMA) and not flags[at] & lx.PREPOSITION:
        at += 1
    if at + 1 < g and tokens.words[at].lower().endswith(lex.adverb_endings):
        at += 1  # "shortly after …"
    if at >= g or not flags[at] & _OPENING or (flags[at] & lx.CAPITAL and not _is_participle(flags, at, g)):
        return first
    for j in range(at + 1, min(g, at + FAR)):
        if flags[j] & lx.COMMA and j + 1 < g and opens_phrase(tokens, j + 1, lex):
            subject = phrase_at(tokens, j + 1, g, lex)
            if subject is not None and can_speak(tokens, subject) and not _is_apart(tokens, subject.last, g):
                return j + 1
    return first


def _is_participle(flags: Sequence[int], at: int, g: int) -> bool:
    """Tell whether the capital at *at* is a participle's: "Asked which boat was his favourite, he …"."""
    return bool(flags[at] & (lx.PARTICIPLE | lx.GERUND)) and at + 1 < g and not flags[at + 1] & lx.CAPITAL


def _is_apart(tokens: Tokens, end: int, g: int) -> bool:
    """Tell whether a comma and the next phrase with a preposition follow at *end*, or the stop of an abbreviation."""
    flags = tokens.flags
    if end + 1 >= g:
        return False
    return bool(flags[end] & lx.STOP or (flags[end] & lx.COMMA and flags[end + 1] & (lx.PREPOSITION | lx.TIME)))


#: What opens a phrase before the main clause.
_OPENING: Final = lx.PREPOSITION | lx.SUBORDINATOR | lx.GERUND | lx.PARTICIPLE


def lent_subject(tokens: Tokens, g: int, first: int, lex: Lexicon, found: list[Reported]) -> Mention | None:
    """Give the subject of the sentence's main verb before token *g*, when no cue before it has one to lend."""
    if any(cue.speaker is not None and not cue.embedded and cue.order not in ASIDE for cue in found):
        return None
    return main_subject(tokens, g, first, lex)


def nearest_name(tokens: Tokens, antecedent: Mention) -> Mention:
    """Give the name that ends an antecedent which itself cannot speak: "las obras de Lara, quien señala"."""
    first = antecedent.last
    while first > antecedent.first and tokens.flags[first - 1] & lx.CAPITAL:
        first -= 1
    return Mention(first, antecedent.last, (first, antecedent.last), embedded=True) if first < antecedent.last else antecedent


def is_object(tokens: Tokens, verb: int, antecedent: Mention, lex: Lexicon) -> bool:
    """Tell whether the relative pronoun before *verb* is its object: "a quien acusó", "lo que calificó", "medidas que consideró"."""
    if not lex.speech.null_subject:
        return False
    flags = tokens.flags
    r = verb - 1
    while r > antecedent.last and not flags[r] & lx.RELATIVE:
        r -= 1
    before = flags[r - 1]
    if tokens.words[r - 1].lower() in lex.neuters or (before & lx.PREPOSITION and not before & lx.CAPITAL):
        return True
    if before & lx.DETERMINER and flags[r - 2] & lx.PREPOSITION:
        return True
    return not can_speak(tokens, antecedent)


def read_out(tokens: Tokens, group: Group, last: int, lex: Lexicon) -> Mention | None:
    """Find the document in which an impersonal verb reads: "se lee en el comunicado"."""
    flags, words = tokens.flags, tokens.words
    places = lex.speech.impersonal_places.split()
    if not places or not (words[group.verb].endswith("-se") or any(flags[k] & lx.REFLEXIVE for k in range(group.start, group.verb))):
        return None
    at = group.end
    while at < last and flags[at] & lx.BETWEEN and words[at].lower() not in places:
        at += 1
    if at + 1 >= last or words[at].lower() not in places:
        return None
    mention = phrase_at(tokens, at + 1, last, lex, bare=bool(flags[at] & lx.CONTRACTED and flags[at + 1] & lx.NOUN))
    return mention if mention is not None and can_speak(tokens, mention) else None


def is_what_is_said(tokens: Tokens, verb: int, behind: Mention, lex: Lexicon, *, direct: bool) -> bool:
    """Tell whether the phrase behind a verb that needs no subject is rather its object: "Además, reiteró la propuesta"."""
    flags = tokens.flags
    if direct and flags[verb - 1] & lx.QUOTE:
        return not can_speak(tokens, behind) and not flags[behind.first] & lx.QUOTE
    if direct or behind.name[0] < behind.name[1]:
        return False
    nouns = [lex.nouns[w] for j in range(behind.first, behind.last) if (w := tokens.words[j].lower()) in lex.nouns]
    return bool(nouns) and nouns[0].sort is Sort.DOCUMENT


def earlier_subject(tokens: Tokens, verb: int, first: int, lex: Lexicon, found: list[Reported]) -> Mention | None:
    """Give who the sentence's earlier verb is about, where there is one."""
    flags = tokens.flags
    if not any(
        flags[j] & lx.ANY_FINITE and not flags[j] & (lx.CAPITAL | lx.NOUN | lx.PREPOSITION) for j in range(max(first, verb - FAR), verb)
    ):
        return None
    subject = lent_subject(tokens, verb, first, lex, found)
    return subject if subject is not None and can_speak(tokens, subject) else None


def needs_none(tokens: Tokens, verb: int, first: int) -> bool:
    """Tell whether only adverbs, times and phrases with a preposition stand before *verb* in its clause."""
    flags = tokens.flags
    at = verb - 1
    while at >= first and verb - at <= LOOSE and not flags[at] & (lx.PUNCTUATION | lx.COORDINATOR):
        at -= 1
    opening = flags[at + 1]
    return at + 1 == verb or bool(opening & (lx.BETWEEN | lx.TIME | lx.PREPOSITION | lx.CLITIC | lx.VERBLESS) and not opening & lx.PRONOUN)


def is_parted(tokens: Tokens, start: int, first: int, *, likened: bool) -> bool:
    """Tell whether a comma or mark stands before the inverted verb, or before the word that likens it."""
    return not likened or (start - 2 >= first and bool(tokens.flags[start - 2] & lx.PUNCTUATION))
