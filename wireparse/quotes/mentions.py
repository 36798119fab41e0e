"""The third stage, first half: the noun phrases that can name a speaker, read to the right and to the left of a verb."""

from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.tokens import Tokens

#: How far a subject may stand from its verb, and how long one may be, in tokens. Windows keep hostile input linear.
FAR: Final = 60
LONG: Final = 24
#: How many characters the name of a paper in marks may have.
PAPER: Final = 30
#: How many tokens the letters of a house in brackets may take.
BRACKETED: Final = 6

_BREAKS: Final = lx.PUNCTUATION | lx.COMPLEMENTIZER | lx.RELATIVE | lx.SUBORDINATOR
_NAMELIKE: Final = lx.CAPITAL | lx.TITLE


class Mention(NamedTuple):
    """A noun phrase as a range of tokens; `name` is the range of the name inside it, empty where there is none.

    `embedded` mentions are the subject of a relative clause; `agent` ones stand behind the preposition of a passive.
    """

    first: int
    last: int  # exclusive
    name: tuple[int, int]
    embedded: bool = False


def opens_phrase(tokens: Tokens, i: int, lex: Lexicon) -> bool:
    """Tell whether a noun phrase that can name a source opens at token *i*."""
    flag = tokens.flags[i]
    if flag & (lx.DETERMINER | lx.PRONOUN | lx.TITLE):
        return True
    if flag & lx.CAPITAL:
        return not flag & (lx.TIME | lx.PREPOSITION)
    if flag & lx.NOUN:
        noun = lex.nouns[tokens.words[i].lower()]
        return noun.plural or not lex.speech.elided
    return bool(flag & lx.OFFICE)


def phrase_at(tokens: Tokens, i: int, stop: int, lex: Lexicon, *, bare: bool = False) -> Mention | None:
    """Read the noun phrase that opens at token *i*, up to token *stop*; a *bare* one has its article in the preposition before it."""
    flags, words = tokens.flags, tokens.words
    stop = min(stop, i + LONG)
    if i >= stop or not (bare or opens_phrase(tokens, i, lex)):
        return None
    if flags[i] & lx.PRONOUN and not flags[i] & (lx.DETERMINER | lx.NOUN | lx.CAPITAL):
        return Mention(i, i + 1, (i, i))
    at = i
    headed = False  # a noun or name has been read that can be the head
    named = False
    genitive = False  # inside a phrase that hangs on the head
    while at < stop:
        flag = flags[at]
        if flag & lx.POSSESSIVE and at > i:
            named = headed = genitive = False  # what stands before is only the owner of what follows
            at += 1
            continue
        if flag & lx.CAPITAL or (flag & lx.TITLE):
            if flag & lx.NOUN:
                headed = True
            elif not genitive and not flag & lx.OFFICE:
                named = headed = True
            at += 1
            if flag & lx.TITLE and at < stop and words[at] == ".":
                at += 1
            elif at + 1 < stop and words[at] == "." and len(words[at - 1]) == 1 and flags[at + 1] & lx.CAPITAL:
                at += 1  # an initial
            continue
        if flag & lx.PUNCTUATION:
            if (
                flag & lx.QUOTE
                and headed
                and not named
                and tokens.marked[at].end - tokens.marked[at].start < 30
                and at + 1 < stop
                and flags[at + 1] & lx.CAPITAL
            ):
                at += 1
                continue
            if flag & lx.QUOTE and at > i and not named and _is_paper(tokens, at, lex):
                at += 1
            break
        if flag & (lx.COMPLEMENTIZER | lx.RELATIVE | lx.SUBORDINATOR | lx.HUNG):
            break
        if flag & lx.GENITIVE and at + 1 < stop and (headed or at > i):
            if named and not (flag & lx.PARTICLE and flags[at + 1] & lx.CAPITAL and at and flags[at - 1] & lx.CAPITAL):
                break
            genitive = True
            at += 1
            continue
        if flag & lx.PREPOSITION:
            if not named and headed and _name_behind(tokens, at, stop):
                genitive = True
                at += 1
                continue
            if headed and not named and at + 2 < stop and not flags[at + 1] and flags[at + 2] & (lx.GENITIVE | lx.COMMA | lx.CAPITAL):
                at += 2  # "par intérim", "en chef"
                continue
            break
        if flag & lx.COORDINATOR:
            if headed and at + 1 < stop and (flags[at + 1] & (lx.DETERMINER | lx.TITLE) or (named and flags[at + 1] & lx.CAPITAL)):
                genitive = False
                at += 1
                continue
            break
        if flag & (lx.DETERMINER | lx.NUMBER):
            if at > i and flags[at - 1] & (lx.CAPITAL | lx.NOUN) and not flags[at - 1] & (lx.PREPOSITION | lx.COORDINATOR | lx.DETERMINER):
                break
            at += 1
            continue
        if flag & lx.PARTICLE and named and at + 1 < stop and flags[at + 1] & lx.CAPITAL:
            at += 1
            continue
        if flag & lx.NOUN:
            if named and not genitive and at > i and not lex.speech.subject_before_verb:
                break
            headed = True
            genitive = False if not headed else genitive
            at += 1
            continue
        if flag & (lx.ANY_FINITE | lx.BETWEEN | lx.PRONOUN | lx.CLITIC | lx.TIME) and not flag & lx.OFFICE:
            if headed or flag & (lx.AUXILIARY | lx.COPULA | lx.MODAL | lx.PRONOUN) or at == i:
                break
        elif named and not genitive:
            break
        elif not headed and at > i:
            headed = flag == 0 and lex.speech.elided  # an unknown noun stands for its kind
        at += 1
    while at > i and flags[at - 1] & (lx.PREPOSITION | lx.COORDINATOR | lx.DETERMINER) and not flags[at - 1] & lx.CAPITAL:
        at -= 1
    if at == i and flags[i] & lx.PRONOUN:
        at = i + 1  # "one", "another" by themselves
    if at == i:
        return None
    return _with_name(tokens, Mention(i, at, name_in(tokens, i, at, lex)), stop, lex)


def _is_paper(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Tell whether the words in marks at *at* are the name of the house that the noun before them announces: "el diario "El Faro""."""
    noun, mark = lex.nouns.get(tokens.words[at - 1].lower()), tokens.marked[at]
    return noun is not None and noun.sort is Sort.ORGANIZATION and not noun.plural and mark.end - mark.start <= PAPER


def _name_behind(tokens: Tokens, at: int, stop: int) -> bool:
    """Tell whether a preposition at *at* opens a phrase that belongs to a title, since a name follows it."""
    flags = tokens.flags
    i = at + 1
    if i < stop and flags[i] & lx.DETERMINER:
        i += 1
    elif tokens.words[at] not in ("aux", "au", "en"):
        return False
    run = 0
    seen_noun = False
    for j in range(i, min(stop, i + 8)):
        if flags[j] & lx.CAPITAL:
            run += 1
            if run >= (2 if seen_noun else 3):
                return True
        elif flags[j] & lx.PUNCTUATION or flags[j] & lx.ANY_FINITE:
            return False
        else:
            seen_noun = seen_noun or not flags[j]
            run = 0
    return False


def _with_name(tokens: Tokens, mention: Mention, stop: int, lex: Lexicon) -> Mention:
    """Take in the name that an office brings after a comma: "the mayor, Ann Dupont,"."""
    if mention.name[0] < mention.name[1] or mention.last + 1 >= stop:
        return mention
    flags = tokens.flags
    comma = mention.last
    if flags[comma] & lx.BRACKET and not flags[comma] & lx.CLOSING:
        while comma < min(stop, mention.last + BRACKETED) and not flags[comma] & lx.CLOSING:
            comma += 1
        comma += 1
        if comma < stop and flags[comma] & lx.PREPOSITION:
            while comma < min(stop, mention.last + 2 * BRACKETED) and not flags[comma] & (lx.PUNCTUATION | lx.ANY_FINITE):
                comma += 1
    if comma + 1 >= stop or not flags[comma] & lx.COMMA:
        return mention
    first = comma + 1
    if not flags[first] & _NAMELIKE or not flags[mention.first] & (lx.DETERMINER | lx.NOUN):
        return mention
    last = _run_end(tokens, first, stop)
    if not any(flags[j] & lx.NOUN for j in range(mention.first, mention.last)) and last < stop and not flags[last] & (lx.COMMA | lx.STOP):
        return mention
    name = name_in(tokens, first, last, lex)
    if name[0] == name[1] or (last - first < 2 and not flags[first] & lx.TITLE):
        return mention
    return Mention(mention.first, last, name, mention.embedded)


def name_in(tokens: Tokens, first: int, last: int, lex: Lexicon) -> tuple[int, int]:
    """Find the name of a person or house in the phrase `[first, last)`: the run of capitals that heads it.

    Runs behind a genitive name what the office is of. Offices written with a capital, titles and a party's letters between
    office and name are not part of the name.
    """
    flags, words = tokens.flags, tokens.words
    best = (first, first)
    office = False
    i = first
    while i < last:
        if not flags[i] & lx.CAPITAL:
            office = office or bool(flags[i] & lx.NOUN and lex.nouns[words[i].lower()].sort is Sort.PERSON)
            i += 1
            continue
        start, i = i, _run_end(tokens, i, last)
        begin = start
        for j in range(start, i):
            if (
                j > start
                and j == i - 1
                and flags[j] & lx.NOUN
                and (words[start] in lex.given or (lex.speech.elided and not flags[j - 1] & (lx.NOUN | lx.OFFICE | lx.TITLE | lx.PARTICLE)))
            ):
                continue  # a family name that is also a noun: "Elias Fontes"
            if flags[j] & (lx.TITLE | lx.NOUN | lx.OFFICE):
                begin = j + 2 if j + 1 < i and words[j + 1] == "." else j + 1
                office = True
        if begin >= i or (begin > start and flags[begin] & lx.PARTICLE):
            continue  # offices alone: "le Premier ministre", "le Garde des Sceaux"
        if office and begin == start > first and flags[start - 1] & lx.NOUN and not flags[start - 1] & lx.CAPITAL:
            house = lex.nouns.get(words[start - 1].lower())
            if house is not None and house.sort is Sort.ORGANIZATION:
                continue  # "la directrice de la compagnie Ailes du Sud": the name is the house's
        if begin == start:
            if office and i - start == 1 and words[start].isupper():
                continue
            behind_article = start > first + 1 and flags[start - 1] & lx.DETERMINER and flags[start - 2] & lx.PREPOSITION
            if start > first and (flags[start - 1] & lx.PREPOSITION or behind_article):
                if i - begin < 3 or any(not flags[j] & lx.CAPITAL for j in range(begin, i)):
                    continue
                begin = i - 2  # "le patron de Renault Anne Dupont": the last two are the name
        if i < last and flags[i] & lx.POSSESSIVE:
            continue
        best = (begin, i)
        if i < last and flags[i] & lx.COORDINATOR:
            break
    return best


def _run_end(tokens: Tokens, i: int, last: int) -> int:
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
        ) or (words[i] == "." and (len(words[i - 1]) == 1 or flags[i - 1] & lx.TITLE) and i + 1 < last):
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


def phrase_before(tokens: Tokens, g: int, floor: int, lex: Lexicon) -> Mention | None:
    """Read the subject that stands before the verb group that opens at token *g*; no token before *floor* is looked at."""
    flags = tokens.flags
    floor = max(floor, g - FAR)
    p = g - 1
    while p >= floor and flags[p] & (lx.BETWEEN | lx.TIME | lx.CLITIC) and not flags[p] & (lx.PRONOUN | lx.CAPITAL | lx.NOUN):
        p -= 1
    if p < floor:
        return None
    flag = flags[p]
    if flag & lx.POSSESSIVE and p > floor and flags[p - 1] & lx.PRONOUN:
        p -= 1  # "he's saying"
        flag = flags[p]
    if flag & lx.PRONOUN and not flag & (lx.RELATIVE | lx.CAPITAL | lx.NOUN):
        if p + 1 < len(flags) and tokens.words[p + 1].lower() in lex.expletives:
            return None
        if p > floor and flags[p - 1] & lx.PREPOSITION:
            return None
        if p > floor and flags[p - 1] & lx.DETERMINER and not flags[p - 1] & lx.COMPLEMENTIZER:
            return Mention(p - 1, p + 1, (p + 1, p + 1))
        return Mention(p, p + 1, (p + 1, p + 1))
    if flag & lx.RELATIVE:
        return _antecedent(tokens, p - 1, floor, lex)
    if flag & lx.COMMA and p > floor and flags[p - 1] & lx.CLOSING:
        p -= 1
        flag = flags[p]
    if flag & lx.CLOSING:
        opening = _bracket_before(tokens, p, floor)
        if opening > floor and not flags[opening - 1] & lx.PUNCTUATION:
            return phrase_to(tokens, opening - 1, floor, lex)
    if flag & (lx.COMMA | lx.DASH | lx.CLOSING):
        return _before_insertion(tokens, p, floor, lex)
    if (
        flag & (lx.PUNCTUATION | lx.COMPLEMENTIZER | lx.SUBORDINATOR | lx.COORDINATOR | lx.ANY_FINITE)
        and not flag & lx.CAPITAL
        and not (flag & lx.NOUN)
    ):
        return None
    return phrase_to(tokens, p, floor, lex)


def _bracket_before(tokens: Tokens, p: int, floor: int) -> int:
    """Give the bracket that the closing one at *p* belongs to, or *floor*."""
    while p > floor and not (tokens.flags[p] & lx.BRACKET and not tokens.flags[p] & lx.CLOSING):
        p -= 1
    return p


def _antecedent(tokens: Tokens, p: int, floor: int, lex: Lexicon) -> Mention | None:
    """Read what the relative pronoun behind token *p* points at, and the name before it when that is an apposition."""
    flags = tokens.flags
    if p >= floor and flags[p] & lx.CLOSING:
        p = _bracket_before(tokens, p, floor) - 1
    if p >= floor and flags[p] & lx.COMMA:
        p -= 1
    if p < floor:
        return None
    found = phrase_to(tokens, p, floor, lex, governed=True)
    if found is None:
        return None
    if (
        found.name[0] == found.name[1]
        and found.first - 2 >= floor
        and flags[found.first - 1] & lx.COMMA
        and flags[found.first - 2] & lx.CAPITAL
    ):
        found = phrase_to(tokens, found.first - 2, floor, lex, governed=True) or found
    return found._replace(embedded=True)


def phrase_to(tokens: Tokens, p: int, floor: int, lex: Lexicon, *, governed: bool = False) -> Mention | None:
    """Read the noun phrase that ends with token *p*; *governed* ones may hang on a preposition that is no genitive."""
    flags = tokens.flags
    floor = max(floor, p - LONG)
    a = p
    while a >= floor:
        flag = flags[a]
        if flag & (_BREAKS | lx.HUNG) and not (flag & lx.STOP and a > floor and (len(tokens.words[a - 1]) == 1 or flags[a - 1] & lx.TITLE)):
            if not (flag & lx.RELATIVE and flag & lx.CAPITAL):
                break
        if flag & lx.ANY_FINITE and not flag & (lx.CAPITAL | lx.NOUN | lx.DETERMINER | lx.PREPOSITION):
            if flag & (lx.AUXILIARY | lx.COPULA | lx.MODAL | lx.HUNG | lx.OTHER_VERB) or a < p:
                if not (a > floor and flags[a - 1] & lx.DETERMINER) or (
                    lex.verb_nouns and flags[a - 1] & lx.CLITIC and tokens.words[a].lower() not in lex.verb_nouns
                ):
                    break
        if flag & lx.PRONOUN and not flag & (lx.DETERMINER | lx.CAPITAL | lx.NOUN):
            break
        if governed and flag & lx.PREPOSITION and not flag & (lx.GENITIVE | lx.CONTRACTED | lx.DETERMINER):
            break
        if flag & lx.COORDINATOR and not (
            a < p and flags[a + 1] & (lx.CAPITAL | lx.DETERMINER | lx.NOUN) and a > floor and flags[a - 1] & (lx.CAPITAL | lx.NOUN)
        ):
            break
        a -= 1
    a += 1
    if lex.speech.null_subject:
        a = _last_article(tokens, a, p)
    for j in range(a, p + 1):
        if opens_phrase(tokens, j, lex) or (flags[j] & lx.NUMBER):
            if j > a and flags[j - 1] & (lx.PREPOSITION | lx.DETERMINER | lx.TITLE | lx.NUMBER) and not flags[j - 1] & lx.CAPITAL:
                continue
            if j > a and flags[j - 1] & lx.TIME and not flags[j] & (lx.DETERMINER | lx.CAPITAL):
                continue
            if j > a and j - 2 >= a and flags[j - 1] & lx.DETERMINER:
                continue
            if flags[j] & lx.DETERMINER and j > a and flags[a] & lx.PREPOSITION and j == p:
                continue
            if not lex.speech.elided:
                while j > a and not flags[j - 1] & (lx.PREPOSITION | lx.TIME | lx.BETWEEN | lx.COORDINATOR | lx.PARTICIPLE | lx.GERUND):
                    j -= 1
            return Mention(j, p + 1, name_in(tokens, j, p + 1, lex))
    if a <= p and not lex.speech.elided and not flags[a] & lx.PREPOSITION and a == floor:
        return Mention(a, p + 1, (p + 1, p + 1))
    return (
        Mention(a, p + 1, (p + 1, p + 1))
        if a <= p and not flags[a] & (lx.PREPOSITION | lx.GERUND) and _lowercase_subject(tokens, a, p, lex)
        else None
    )


def _last_article(tokens: Tokens, a: int, p: int) -> int:
    """Give where the last phrase of `[a, p]` opens: an article behind a bare word opens another phrase than the one before it."""
    flags = tokens.flags
    for j in range(p, a + 1, -1):
        if flags[j] & lx.DETERMINER and not flags[j] & (lx.CAPITAL | lx.CONTRACTED):
            before = flags[j - 1]
            if not before & (
                lx.PREPOSITION
                | lx.COORDINATOR
                | lx.DETERMINER
                | lx.PUNCTUATION
                | lx.BETWEEN
                | lx.TIME
                | lx.TITLE
                | lx.CAPITAL
                | lx.NUMBER
                | lx.RELATIVE
            ):
                return j
    return a


def _lowercase_subject(tokens: Tokens, a: int, p: int, lex: Lexicon) -> bool:
    """Tell whether `[a, p]` can be a subject without article: English "critics", "campaign officials"."""
    return not lex.speech.elided and any(tokens.flags[j] & lx.NOUN for j in range(a, p + 1))


def _before_insertion(tokens: Tokens, p: int, floor: int, lex: Lexicon) -> Mention | None:
    """Find the subject before the words between two commas that end at the comma *p*: "Ann Dupont, 41, the mayor, said".

    The clause is cut at its commas; the first piece that is a noun phrase without a verb of its own is the subject.
    """
    flags = tokens.flags
    cuts: list[int] = []
    a = p - 1
    while a >= floor:
        flag = flags[a]
        if flag & (lx.QUOTE | lx.SEMICOLON | lx.COLON):
            if flag & lx.QUOTE and a == p - 1:
                return _around_quotation(tokens, a, floor, lex)
            break
        if flag & lx.STOP and not (a > floor and (len(tokens.words[a - 1]) == 1 or flags[a - 1] & lx.TITLE)):
            if tokens.words[a] != "." or flags[a - 1] & lx.PUNCTUATION:
                break
        if flag & (lx.COMMA | lx.DASH) or (flag & lx.BRACKET and not flag & lx.CLOSING):
            cuts.append(a)
        a -= 1
    if not cuts:
        return None
    start = a + 1
    while start < p and (flags[start] & lx.SUBORDINATOR or flags[start] & lx.COORDINATOR):
        start += 1
    for cut in reversed(cuts):
        if _is_phrase(tokens, start, cut, lex):
            found = phrase_to(tokens, cut - 1, start, lex)
            if found is not None:
                return _with_name(tokens, found, p + 1, lex)
        start = cut + 1
    cut = cuts[0]
    if cut > floor and flags[cut - 1] & (lx.CAPITAL | lx.NOUN) and not flags[cut - 1] & lx.ANY_FINITE and flags[cut] & lx.COMMA:
        return phrase_to(tokens, cut - 1, floor, lex, governed=True)
    return None


def _around_quotation(tokens: Tokens, q: int, floor: int, lex: Lexicon) -> Mention | None:
    """Find the subject whose relative clause or participle ends with the quotation *q*: "Dupont, who called it "…", said"."""
    flags = tokens.flags
    for j in range(q - 1, floor, -1):
        if flags[j] & (lx.QUOTE | lx.SEMICOLON | lx.COLON | lx.STOP):
            return None
        if flags[j] & lx.COMMA and (flags[j + 1] & (lx.RELATIVE | lx.PARTICIPLE | lx.GERUND) or not flags[j + 1]):
            start = floor
            while start < j and flags[start] & (lx.SUBORDINATOR | lx.COORDINATOR):
                start += 1
            return phrase_to(tokens, j - 1, start, lex) if _is_phrase(tokens, start, j, lex) else None
    return None


def _is_phrase(tokens: Tokens, start: int, end: int, lex: Lexicon) -> bool:
    """Tell whether `[start, end)` holds a noun phrase and no verb."""
    if not 0 < end - start <= LONG:
        return False
    flags = tokens.flags
    if flags[start] & lx.COORDINATOR:
        start += 1
        if start == end:
            return False
    first = flags[start]
    if (
        first & (lx.PREPOSITION | lx.SUBORDINATOR | lx.GERUND | lx.RELATIVE | lx.COMPLEMENTIZER | lx.TIME | lx.NUMBER)
        and not first & lx.CAPITAL
        and not first & lx.DETERMINER
    ):
        return False
    if first & lx.DETERMINER and start + 1 < end and flags[start + 1] & lx.TIME and not flags[start + 1] & lx.NOUN:
        return False  # "la semaine dernière"
    for i in range(start, end):
        flag = flags[i]
        if flag & (lx.AUXILIARY | lx.COPULA | lx.MODAL | lx.HUNG) and not flag & lx.CAPITAL:
            return False
        if (
            flag & (lx.OTHER_VERB | lx.FINITE)
            and not flag & (lx.CAPITAL | lx.NOUN)
            and i > start
            and not flags[i - 1] & (lx.DETERMINER | lx.PREPOSITION)
        ):
            return False
    return opens_phrase(tokens, start, lex) or first & lx.CAPITAL != 0 or (not lex.speech.elided and first == 0)
