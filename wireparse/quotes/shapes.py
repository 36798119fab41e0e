"""The third stage: what the words of a mention say of who is meant: gender, number, office, title, description."""

from typing import NamedTuple

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.tokens import Tokens
from wireparse.story import as_read


class Shape(NamedTuple):
    """Gender, number and definiteness of a mention; its head noun in lower case, and what the noun names."""

    gender: Gender
    head: str | None
    sort: Sort | None
    plural: bool
    definite: bool


def read_shape(tokens: Tokens, mention: Mention, lex: Lexicon) -> Shape:
    """Read gender, number, head noun and definiteness off the words of a mention."""
    gender, plural, head, sort, definite = Gender.ANY, False, None, None, False
    one = False  # of several: "l'un des auteurs, Anne Dupont"
    for i in range(mention.first, mention.last):
        flag, word = tokens.flags[i], tokens.words[i]
        low = word.lower()
        if flag & lx.DETERMINER and i == mention.first:
            determiner = lex.determiners.get(low.replace("’", "'"))
            if determiner:
                gender, plural, definite = determiner.gender, determiner.plural, determiner.definite
        elif flag & lx.TITLE and word in lex.titles:
            title = lex.titles[word]
            gender, plural = title.gender or gender, title.plural or plural
        elif flag & lx.NOUN and (head is None or not lex.speech.elided):  # of "county officials" the last noun is the head
            noun = lex.nouns.get(low)
            if noun:
                head, sort = low, noun.sort
                gender = noun.gender or gender
                plural = (noun.plural and not one) or plural
        elif flag & (lx.GENITIVE if lex.speech.elided else lx.PREPOSITION):
            if head is not None:
                break
            one = lex.speech.elided and mention.name[0] < mention.name[1] and not plural
    return Shape(gender, head, sort, plural=plural, definite=definite)


def title_of(text: str, tokens: Tokens, mention: Mention) -> str | None:
    """Give the words before the name, their article left out."""
    first = mention.first
    if tokens.flags[first] & lx.DETERMINER:
        first += 1
    last = mention.name[0]
    while last > first and tokens.flags[last - 1] & lx.COMMA:
        last -= 1
    if first >= last:
        return None
    return as_read(text, tokens.starts[first], tokens.end(last - 1))


def description_of(text: str, tokens: Tokens, mention: Mention) -> str | None:
    """Give the apposition behind the mention."""
    flags = tokens.flags
    i = mention.last
    if i + 1 >= len(flags) or not flags[i] & lx.COMMA:
        return None
    first = i + 1
    if flags[first] & (lx.RELATIVE | lx.GERUND | lx.PREPOSITION | lx.TIME | lx.COORDINATOR | lx.QUOTE) and not flags[first] & lx.DETERMINER:
        return None
    i = first
    while i < len(flags) and i < first + 24 and not flags[i] & (lx.COMMA | lx.STOP | lx.QUOTE | lx.SEMICOLON | lx.COLON | lx.RELATIVE):
        i += 1
    if not any(flags[k] & lx.NOUN for k in range(first, i)):
        return None
    return as_read(text, tokens.starts[first], tokens.end(i - 1))


def content_of(tokens: Tokens, mention: Mention, head: str | None) -> frozenset[str]:
    """Collect the words that narrow an office down: "russe", "défense"."""
    return frozenset(
        tokens.words[i].lower()
        for i in range(mention.first, mention.last)
        if not tokens.flags[i] & (lx.FUNCTION | lx.PUNCTUATION | lx.OFFICE) and tokens.words[i].lower() != head
    )


def has_complement(tokens: Tokens, mention: Mention) -> bool:
    """Tell whether a mention says whose or what's office it is: "le ministre de la Pêche", not "la femme de 28 ans"."""
    flags = tokens.flags
    return any(flags[i] & lx.GENITIVE and not flags[i + 1] & lx.NUMBER for i in range(mention.first + 1, mention.last - 1))
