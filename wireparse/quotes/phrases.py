"""Noun phrases in languages that write every noun with a capital or hang names and offices on each other in long chains."""

import functools
from typing import Final, NamedTuple, cast

from wireparse.languages.spec.speech import Gender, Nouns, Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon, lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.tokens import Tokens, is_initials

#: How far behind its verb a subject may stand, and how long a noun phrase may be, in tokens.
REACH: Final = 26
LONG: Final = 24
#: How many adjectives may stand between an article and its noun.
ADJECTIVES: Final = 9
#: Marked words longer than this are no name inside a phrase, in characters.
NAME: Final = 40
#: How many genitives may hang on each other.
ROUNDS: Final = 4
#: How many small words a name may hold in a row.
PARTICLES: Final = 3

_NAMELIKE: Final = lx.CAPITAL | lx.TITLE


class _Words(NamedTuple):
    oblique: frozenset[str]
    genitive: frozenset[str]
    adjectives: tuple[str, ...]


@functools.cache
def _words(tag: str) -> _Words:
    speech = cast(Lexicon, lexicon(tag)).speech
    return _Words(
        frozenset(speech.oblique_determiners.split()),
        frozenset(speech.genitive_determiners.split()),
        tuple(speech.adjective_endings.split()),
    )


def noun_of(word: str, lex: Lexicon) -> Nouns | None:
    """Give what kind of source *word* names: by itself, or by the last part of a compound ("Polizeisprecher")."""
    return lex.nouns.get(word.lower())


def noun_sort(word: str, lex: Lexicon) -> Sort | None:
    """Give the sort of source that *word* names, or None."""
    found = noun_of(word, lex)
    return None if found is None else found.sort


def read_phrase(tokens: Tokens, i: int, stop: int, lex: Lexicon) -> Mention | None:
    """Read the noun phrase that opens at token *i*, with what hangs on it, up to token *stop*."""
    flags = tokens.flags
    stop = min(stop, i + LONG)
    if i >= stop:
        return None
    flag = flags[i]
    if flag & lx.PRONOUN and not flag & (lx.DETERMINER | lx.CAPITAL):
        return Mention(i, i + 1, (i, i))
    at = _head(tokens, i, stop, lex)
    if at < 0:
        if flag & lx.PRONOUN and not flag & lx.CAPITAL:
            return Mention(i, i + 1, (i, i))
        return None
    article = at > i
    if flags[at] & lx.QUOTE:
        return Mention(i, at + 1, (i, i)) if article and _short(tokens, at) else None
    first = at
    at = _run(tokens, at, stop, lex, article=article)
    name = _name(tokens, first, at, lex, article=article)
    if at < stop and flags[at] & lx.QUOTE and name[0] == name[1] and _short(tokens, at):
        at += 1
    at = _past_brackets(tokens, at, stop)
    at, name = _hanging(tokens, i, at, stop, lex, name)
    return Mention(i, at if name[0] == name[1] else _past_house(tokens, at, stop), name)


def _past_house(tokens: Tokens, at: int, stop: int) -> int:
    """Take in the house in marks behind a name that its verb follows: "Jan Weber von der „Küstenwacht“ sagte"."""
    flags = tokens.flags
    mark = at + 2 if at + 1 < stop and not flags[at] & lx.CONTRACTED else at + 1
    if mark >= stop or mark + 1 >= len(flags) or not flags[at] & lx.GENITIVE or not flags[mark] & lx.TITLED or not _short(tokens, mark):
        return at
    if mark == at + 2 and not flags[at + 1] & lx.DETERMINER:
        return at
    return mark + 1 if flags[mark + 1] & lx.FINITE and not flags[mark + 1] & lx.CAPITAL else at


def _short(tokens: Tokens, at: int) -> bool:
    """Tell whether the words in marks at token *at* can be a name inside a phrase."""
    if not tokens.flags[at] & lx.TITLED:
        return False
    mark = tokens.marked[at]
    return mark.end - mark.start <= NAME


def nominal(tokens: Tokens, i: int, lex: Lexicon) -> bool:
    """Tell whether token *i* can head a noun phrase: a capital, or a noun where nouns are not written with one."""
    flag = tokens.flags[i]
    if flag & _NAMELIKE:
        return True
    return not lex.speech.capital_nouns and not flag & lx.FUNCTION and noun_of(tokens.words[i], lex) is not None


def _head(tokens: Tokens, i: int, stop: int, lex: Lexicon) -> int:
    """Give the first noun or name of the phrase at *i*, past articles and adjectives, or -1; a name in marks can be the head.

    Where nouns are no capitals, the last unknown word behind an article is taken for one.
    """
    at = _known_head(tokens, i, stop, lex)
    if at >= 0 or lex.speech.capital_nouns or not tokens.flags[i] & lx.DETERMINER:
        return at
    at = i + 1
    while at < min(stop, i + ADJECTIVES) and not tokens.flags[at] & ~lx.TITLE_NOUN:
        at += 1
    return at - 1 if at > i + 1 else -1


def _known_head(tokens: Tokens, i: int, stop: int, lex: Lexicon) -> int:  # noqa: PLR0911 - one return a sign
    flags = tokens.flags
    at = i
    limit = min(stop, i + ADJECTIVES)
    while at < limit:
        flag = flags[at]
        if nominal(tokens, at, lex) and not (flag & lx.TIME and flag & lx.CAPITAL and at == i):
            return at
        if flag & lx.QUOTE:
            return at if at > i and flag & lx.TITLED and (lex.speech.capital_nouns or at == i + 1) else -1
        if flag & lx.PUNCTUATION or flag & (lx.COMPLEMENTIZER | lx.SUBORDINATOR | lx.HUNG):
            return -1
        if flag & (lx.AUXILIARY | lx.COPULA | lx.MODAL | lx.OTHER_VERB) and not flag & lx.DETERMINER:
            return -1
        if flag & lx.PREPOSITION and not flag & lx.DETERMINER and not flag & lx.BETWEEN:
            return -1
        if flag & lx.TIME and not flag & lx.DETERMINER and not flag & lx.CAPITAL and not flags[i] & lx.DETERMINER:
            return -1
        if at == i and not flag & (lx.DETERMINER | lx.NUMBER | lx.OFFICE | lx.BETWEEN):
            return -1
        if flag & lx.FINITE and not flag & lx.CAPITAL and at > i and not (at + 1 < stop and flags[at + 1] & _NAMELIKE):
            return -1
        at += 1
    return -1


def _run(tokens: Tokens, at: int, stop: int, lex: Lexicon, *, article: bool) -> int:
    """Give the token behind the run of capitals at *at*, with initials and the small words inside names."""
    flags, words = tokens.flags, tokens.words
    start = at
    while at < stop:
        flag = flags[at]
        if (nominal(tokens, at, lex) or at == start) and not (flag & lx.TIME and not flag & lx.TITLE):
            at += 1
            if (
                at < stop
                and words[at] == "."
                and (flag & lx.TITLE or is_initials(words[at - 1]) or words[at - 1] in lex.abbreviations)
                and at + 1 < stop
                and flags[at + 1] & _NAMELIKE
            ):
                at += 1
            continue
        if flag & lx.PARTICLE and at > start and _goes_on_with(tokens, at, start, lex, article=article):
            behind = _past_particles(tokens, at, stop)
            if behind < stop and flags[behind] & lx.CAPITAL and (words[at][0].isupper() or noun_of(words[behind], lex) is None):
                at = behind
                continue
        break
    return at


def _goes_on_with(tokens: Tokens, at: int, start: int, lex: Lexicon, *, article: bool) -> bool:
    """Tell whether the small word at *at* can stand inside the name before it: "Ursula von der Marwitz", not "Jan Weber vom Verband"."""
    words = tokens.words
    if words[at][0].isupper():
        return True
    if words[at - 1] in lex.given:
        return not tokens.flags[at] & lx.CONTRACTED
    if article or tokens.flags[at] & lx.CONTRACTED or noun_of(words[at - 1], lex) is not None:
        return False
    named = at - 1
    while (
        named > start
        and words[named - 1][0].isupper()
        and noun_of(words[named - 1], lex) is None
        and not tokens.flags[named - 1] & lx.TITLE
    ):
        named -= 1
    return at - named == 1  # a family name has no other behind it


def _past_particles(tokens: Tokens, at: int, stop: int) -> int:
    """Give the token behind the small words at *at* that can stand inside a name: "von der", "van den"."""
    behind = at
    while behind < min(stop, at + PARTICLES) and tokens.flags[behind] & lx.PARTICLE and not tokens.flags[behind] & lx.CAPITAL:
        behind += 1
    return behind


def _name(  # noqa: C901 - one run of words, read once
    tokens: Tokens, first: int, last: int, lex: Lexicon, *, article: bool
) -> tuple[int, int]:
    """Find the name in the run of capitals `[first, last)`: what follows the offices and titles in it."""
    flags, words = tokens.flags, tokens.words
    begin = first
    office = False
    for j in range(first, last):
        if words[j] in lex.given:
            if not office or j > begin:
                begin = j
            break
        if flags[j] & lx.TITLE or (
            noun_of(words[j], lex) is not None and (lex.speech.capital_nouns or words[j][0].islower() or j + 1 < last)
        ):
            begin = j + 1
            office = True
            if begin < last and words[begin] == ".":
                begin += 1
    if begin >= last:
        return first, first
    if not flags[begin] & _NAMELIKE:
        return first, first  # a noun that the dictionary does not list
    if article and begin == first and words[first] not in lex.given and lex.speech.capital_nouns:
        if last - first == 1:
            return (first, last) if words[first].isupper() and len(words[first]) > 1 else (first, first)
        if not words[first].endswith(_words(lex.tag).adjectives):
            return first + 1, last
    return begin, last


def _past_brackets(tokens: Tokens, at: int, stop: int) -> int:
    """Take in a party or an age in brackets behind a name."""
    flags = tokens.flags
    if at < stop and flags[at] & lx.BRACKET and not flags[at] & lx.CLOSING:
        for j in range(at + 1, min(stop, at + 5)):
            if flags[j] & lx.CLOSING:
                return j + 1
    return at


def _hanging(  # noqa: C901, PLR0917 - one phrase, read to the right
    tokens: Tokens, i: int, at: int, stop: int, lex: Lexicon, name: tuple[int, int]
) -> tuple[int, tuple[int, int]]:
    """Take in genitives behind the head, and the name that an office brings after a comma."""
    flags, words = tokens.flags, tokens.words
    own = _words(lex.tag)
    named = name[0] < name[1]
    rounds = 0
    while at < stop and rounds < ROUNDS and not named:
        flag = flags[at]
        low = words[at].lower()
        hangs = (low in own.genitive and flag & lx.DETERMINER) or flag & lx.GENITIVE
        if not hangs:
            break
        head = at + 1
        if head < stop and not nominal(tokens, head, lex) and not flags[head] & lx.QUOTE:
            head = _head(tokens, head, stop, lex)
        if head < 0 or head >= stop:
            # An adjective opens the phrase: "der deutschen Polizei".
            head = next(
                (j for j in range(at + 1, min(stop, at + 5)) if flags[j] & (_NAMELIKE | lx.PUNCTUATION) or flags[j] & lx.ANY_FINITE), -1
            )
            if head < 0 or not flags[head] & _NAMELIKE:
                break
        if flags[head] & lx.QUOTE:
            if not _short(tokens, head) or not flags[at] & lx.DETERMINER:
                break  # "der Verband von „…“": the words are what he speaks of
            at = head + 1
        else:
            at = _run(tokens, head, stop, lex, article=True)
            if at < stop and flags[at] & lx.QUOTE and _short(tokens, at):
                at += 1
        at = _past_brackets(tokens, at, stop)
        rounds += 1
    if named or at + 1 >= stop or not flags[at] & lx.COMMA or not flags[at + 1] & _NAMELIKE:
        return at, name
    if not any(noun_sort(words[j], lex) is Sort.PERSON for j in range(i, at)):
        return at, name
    last = _run(tokens, at + 1, stop, lex, article=False)
    found = _name(tokens, at + 1, last, lex, article=False)
    if (
        found[0] < found[1]
        and (found[1] - found[0] > 1 or flags[at + 1] & lx.TITLE)
        and (last >= stop or flags[last] & (lx.PUNCTUATION | lx.ANY_FINITE))
    ):
        return _past_brackets(tokens, last, stop), found
    return at, name


def speaks(tokens: Tokens, mention: Mention, lex: Lexicon) -> bool:
    """Tell whether *mention* names somebody: a name, a known kind of source, a pronoun, or a name in marks."""
    if mention.name[0] < mention.name[1]:
        return True
    flags = tokens.flags
    for j in range(mention.first, mention.last):
        flag = flags[j]
        if (flag & lx.CAPITAL or not lex.speech.capital_nouns) and noun_of(tokens.words[j], lex) is not None:
            return True
        if flag & lx.QUOTE:
            return True
        if flag & lx.PRONOUN and mention.last == mention.first + 1:
            return True
    return False


def strict_subject(tokens: Tokens, mention: Mention, lex: Lexicon) -> bool:
    """Tell whether *mention* is a pronoun that can be nothing but a subject: "er", "wir"."""
    if mention.last != mention.first + 1 or not tokens.flags[mention.first] & lx.PRONOUN:
        return False
    pronoun = lex.pronouns.get(tokens.words[mention.first].lower())
    return pronoun is not None and pronoun.gender in (Gender.MALE, Gender.ANY)
