"""The third stage, first half: the run of capitals in a noun phrase that is the name of a person or house."""

from wireparse.languages.spec.speech import Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.tokens import Tokens, is_initials


def name_in(tokens: Tokens, first: int, last: int, lex: Lexicon) -> tuple[int, int]:
    """Find the name of a person or house in the phrase `[first, last)`: the run of capitals that heads it.

    Runs behind a genitive name what the office is of. Offices written with a capital, titles and a party's letters between
    office and name are not part of the name.
    """
    flags, words = tokens.flags, tokens.words
    best = (first, first)
    office = hung = False
    i = first
    while i < last:
        if not flags[i] & lx.CAPITAL:
            office = office or bool(flags[i] & lx.NOUN and lex.nouns[words[i].lower()].sort is Sort.PERSON)
            i += 1
            continue
        start, i = i, run_end(tokens, i, last)
        begin, titled = _past_offices(tokens, start, i, lex)
        office = office or titled
        if begin >= i or (begin > start and flags[begin] & lx.PARTICLE):
            hung = begin < i
            continue  # offices alone: "le Premier ministre", "le Garde des Sceaux"
        if begin == start:
            if office and _is_of_house(tokens, first, start, i, lex):
                continue
            begin = -1 if hung and flags[start - 1] & lx.COORDINATOR else _behind_preposition(tokens, first, start, i)
            hung = begin < 0  # "the Office of Management and Budget"
        if begin < 0 or (i < last and (flags[i] & lx.POSSESSIVE or (lex.speech.subject_before_verb and _modifies(tokens, i, last)))):
            continue
        best = (begin, i)
        if i < last and flags[i] & lx.COORDINATOR and not _goes_on(tokens, i + 1, last):
            break
    return best


def _goes_on(tokens: Tokens, i: int, last: int) -> bool:
    """Tell whether the run at *i*, behind a conjunction, ends the name of a house: "the Ways and Means Committee Chairman Owen Marsh"."""
    return i < last and any(flag & (lx.NOUN | lx.TITLE) and flag & lx.CAPITAL for flag in tokens.flags[i + 1 : run_end(tokens, i, last)])


def _modifies(tokens: Tokens, i: int, last: int) -> bool:
    """Tell whether the run before *i* only narrows the noun behind it: "a Turboline spokeswoman", "the U.N. rights official"."""
    if tokens.words[i] == "." and i + 1 < last:
        i += 1
    behind = tokens.flags[i]
    return not behind or (bool(behind & lx.NOUN) and not behind & lx.CAPITAL)


def _past_offices(tokens: Tokens, start: int, end: int, lex: Lexicon) -> tuple[int, bool]:
    """Give where the name opens behind the titles and offices of the run `[start, end)`, and whether there are any."""
    flags, words = tokens.flags, tokens.words
    begin, office = start, False
    if lex.speech.house_first and _names_house(tokens, start, end, lex):
        return start, False
    for j in range(start, end):
        if not flags[j] & (lx.TITLE | lx.NOUN | lx.OFFICE):
            continue
        if j > start and j == end - 1 and flags[j] & (lx.NOUN | lx.TITLE):
            plain = flags[j] & lx.NOUN and lex.speech.elided and not flags[j - 1] & (lx.NOUN | lx.OFFICE | lx.TITLE | lx.PARTICLE)
            if plain or words[j - 1] in lex.given or words[start] in lex.given:
                continue  # a family name that is also a noun: "Elias Fontes"
        begin = j + 2 if j + 1 < end and words[j + 1] == "." else j + 1
        office = True
    return begin, office


def _names_house(tokens: Tokens, start: int, end: int, lex: Lexicon) -> bool:
    """Tell whether the run `[start, end)` is a house's name with the noun for it and an adjective: "Ministerio Público"."""
    flags, words = tokens.flags, tokens.words
    nouns = [j for j in range(start, end) if flags[j] & (lx.NOUN | lx.TITLE | lx.OFFICE)]
    if not nouns or any(
        flags[j] & lx.TITLE or lex.nouns[words[j].lower()].sort is not Sort.ORGANIZATION for j in nouns if flags[j] & lx.NOUN
    ):
        return False
    behind = nouns[0] + 1
    return bool(flags[nouns[0]] & lx.NOUN) and behind < end and bool(flags[behind] & lx.CAPITAL)


def _is_of_house(tokens: Tokens, first: int, start: int, end: int, lex: Lexicon) -> bool:
    """Tell whether the run `[start, end)` behind an office is a party's letters, or the name of the house that stands before it."""
    if end - start == 1 and tokens.words[start].isupper():
        return True
    if start == first or not tokens.flags[start - 1] & lx.NOUN or tokens.flags[start - 1] & lx.CAPITAL:
        return False
    house = lex.nouns.get(tokens.words[start - 1].lower())
    return house is not None and house.sort is Sort.ORGANIZATION  # "la directrice de la compagnie Ailes du Sud"


def _behind_preposition(tokens: Tokens, first: int, start: int, end: int) -> int:
    """Give where the name opens in the run `[start, end)`; behind a preposition only its last words can be one, or none (-1)."""
    flags = tokens.flags
    behind_article = start > first + 1 and flags[start - 1] & lx.DETERMINER and flags[start - 2] & lx.PREPOSITION
    if not (start > first and (flags[start - 1] & lx.PREPOSITION or behind_article)):
        return start
    if end - start < 3 or any(not flags[j] & lx.CAPITAL for j in range(start, end)):  # noqa: PLR2004
        return -1
    return end - 2  # "le patron de Renault Anne Dupont": the last two are the name


def run_end(tokens: Tokens, i: int, last: int) -> int:
    """Give the token behind the run of capitals that opens at *i*, with the initials and particles inside it."""
    flags, words = tokens.flags, tokens.words
    start = i
    while i < last:
        if flags[i] & lx.CAPITAL:
            i += 1
        elif i == start:
            break
        elif (
            flags[i] & lx.PARTICLE and i + 1 < last and flags[i + 1] & lx.CAPITAL and not (words[i - 1].isupper() and len(words[i - 1]) > 1)
        ) or (words[i] == "." and (is_initials(words[i - 1]) or flags[i - 1] & lx.TITLE) and i + 1 < last):
            i += 1
        elif (
            i + 2 < last
            and flags[i] & flags[i + 1] & lx.PARTICLE
            and flags[i + 2] & lx.CAPITAL
            and not (flags[i + 2] & lx.NOUN or words[i + 2].isupper())
        ):
            i += 2  # "Elvira de la Mata", "Karel van der Maes"
        else:
            break
    return i
