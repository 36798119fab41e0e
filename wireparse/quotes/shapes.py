"""The third stage: what the words of a mention say of who is meant: gender, number, office, title, description."""

from collections.abc import Set as AbstractSet
from typing import Final

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.tokens import Tokens
from wireparse.story import as_read


class Shape:
    """Gender, number and definiteness of a mention; its head noun in lower case, and what the noun names."""

    __slots__ = ("definite", "gender", "head", "plural", "sort")

    def __init__(self, gender: Gender, head: str | None, sort: Sort | None, *, plural: bool, definite: bool) -> None:
        """Take what the words say."""
        self.gender = gender
        self.head = head
        self.sort = sort
        self.plural = plural
        self.definite = definite

    def is_house(self) -> bool:
        """Tell whether the head noun names a house or a document."""
        return self.sort in (Sort.ORGANIZATION, Sort.DOCUMENT)


#: What says something of gender, number or office.
_TELLING: Final = lx.DETERMINER | lx.TITLE | lx.NOUN | lx.GENITIVE | lx.PREPOSITION


def read_shape(tokens: Tokens, mention: Mention, lex: Lexicon) -> Shape:
    """Read gender, number, head noun and definiteness off the words of a mention."""
    gender, plural, head, sort, definite = Gender.ANY, False, None, None, False
    one = False  # of several: "l'un des auteurs, Anne Dupont"
    flags, words, first, elided = tokens.flags, tokens.words, mention.first, lex.speech.elided
    for i in range(first, mention.last):
        flag = flags[i]
        if not flag & _TELLING:
            continue
        if flag & lx.DETERMINER and i == first:
            determiner = lex.determiners.get(words[i].lower().replace("’", "'"))
            if determiner:
                gender, plural, definite = determiner.gender, determiner.plural, determiner.definite
        elif flag & lx.TITLE and words[i] in lex.titles:
            title = lex.titles[words[i]]
            gender, plural = title.gender or gender, title.plural or plural
            if not elided or i == mention.last - 1:  # "Committee Chairman Owen Marsh", "la donna"
                head, sort, gender, plural = _noun_at(words[i].lower(), lex, head, sort, gender, plural=plural, one=one)
        elif flag & lx.NOUN and (head is None or not elided):  # of "county officials" the last noun is the head
            head, sort, gender, plural = _noun_at(words[i].lower(), lex, head, sort, gender, plural=plural, one=one)
        elif flag & (lx.GENITIVE if elided else lx.PREPOSITION):
            if head is not None or (i > first and not flags[i - 1]):
                break  # behind a noun of no list: "lobbyists in a letter"
            one = elided and mention.name[0] < mention.name[1] and not plural
    return Shape(gender, head, sort, plural=plural, definite=definite)


def _noun_at(
    word: str, lex: Lexicon, head: str | None, sort: Sort | None, gender: Gender, *, plural: bool, one: bool
) -> tuple[str | None, Sort | None, Gender, bool]:
    """Give head, sort, gender and number of a mention anew with the noun *word*, if it is one; *one* of several is no plural."""
    noun = lex.nouns.get(word)
    if noun is None:
        return head, sort, gender, plural
    # "la dirigente" is a woman; where cases share articles ("der Ministerin"), the noun tells more.
    gender = noun.gender or gender if lex.speech.verb_second else gender or noun.gender
    return word, noun.sort, gender, (noun.plural and not one) or plural


def words_of(tokens: Tokens, mention: Mention, lex: Lexicon) -> list[str]:
    """Give the words of the name in a mention, without stops and the ending of an owner."""
    words = tokens.words[slice(*mention.name)]
    if "." in words:
        words = [word for word in words if word != "."]
    if not lex.speech.elided and words and words[-1].endswith(("'s", "’s")):
        words[-1] = words[-1][:-2]
    return words


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


#: What opens no apposition, and what ends one.
_NO_APPOSITION: Final = lx.RELATIVE | lx.GERUND | lx.PREPOSITION | lx.TIME | lx.COORDINATOR | lx.QUOTE
_ENDS: Final = lx.COMMA | lx.STOP | lx.QUOTE | lx.SEMICOLON | lx.COLON | lx.RELATIVE
#: What goes on with the sentence behind the mention, unless it can be the first word of a phrase too.
_VERB: Final = lx.FINITE | lx.AUXILIARY
_NO_VERB: Final = lx.DETERMINER | lx.NOUN | lx.OFFICE | lx.CAPITAL
#: How many tokens long an apposition may be.
APPOSITION: Final = 24


def description_of(text: str, tokens: Tokens, mention: Mention) -> str | None:
    """Give the apposition behind the mention."""
    flags = tokens.flags
    i = mention.last
    if i + 1 >= len(flags) or not flags[i] & lx.COMMA:
        return None
    first = i + 1
    if flags[first] & _NO_APPOSITION and not flags[first] & lx.DETERMINER:
        return None
    if flags[first] & _VERB and not flags[first] & _NO_VERB:
        return None  # the sentence goes on: "Le maire, Jean Roux, a prévenu les riverains que …"
    told = 0
    last = first
    for flag in flags[first : first + APPOSITION]:
        if flag & _ENDS:
            break
        told |= flag
        last += 1
    return as_read(text, tokens.starts[first], tokens.end(last - 1)) if told & lx.NOUN else None


_EMPTY: Final = lx.FUNCTION | lx.PUNCTUATION | lx.OFFICE


def content_of(tokens: Tokens, mention: Mention, head: str | None) -> AbstractSet[str]:
    """Collect the words that narrow an office down: "russe", "défense"."""
    flags, words = tokens.flags, tokens.words
    content = {words[i].lower() for i in range(mention.first, mention.last) if not flags[i] & _EMPTY}
    if head is not None:
        content.discard(head)
    return content


def has_complement(tokens: Tokens, mention: Mention) -> bool:
    """Tell whether a mention says whose or what's office it is: "le ministre de la Pêche", not "la femme de 28 ans"."""
    flags = tokens.flags
    return any(flags[i] & lx.GENITIVE and not flags[i + 1] & lx.NUMBER for i in range(mention.first + 1, mention.last - 1))


def is_proper(tokens: Tokens, mention: Mention) -> bool:
    """Tell whether all words of a mention but articles and prepositions have a capital, and more than one does: "the White House"."""
    flags, words = tokens.flags, tokens.words
    capitals = 0
    for i in range(mention.first, mention.last):
        if words[i][:1].isupper() and not (i == mention.first and flags[i] & lx.DETERMINER):
            capitals += 1
        elif not flags[i] & (lx.DETERMINER | lx.PREPOSITION | lx.PARTICLE | lx.COORDINATOR):
            return False
    return capitals > 1


def excerpt(tokens: Tokens, mention: Mention) -> tuple[Tokens, Mention]:
    """Give a *mention* with the few tokens that are read for it, so that its passage need not be kept."""
    first = mention.first
    last = mention.last + APPOSITION + 2
    marked = {i - first: tokens.marked[i] for i in range(first, last) if i in tokens.marked} if tokens.marked else {}
    few = Tokens(tokens.starts[first:last], tokens.words[first:last], tokens.flags[first:last], marked)
    return few, Mention(0, mention.last - first, (mention.name[0] - first, mention.name[1] - first))


def points_last(tokens: Tokens, mention: Mention, lex: Lexicon) -> bool:
    """Tell whether a mention means whoever was named last, by a demonstrative and no office: "este último"."""
    words = [word.lower().replace("’", "'") for word in tokens.words[mention.first : mention.last]]
    return len(words) == 2 and words[1] in lex.latter and words[0].rstrip("'") in lex.pointing  # noqa: PLR2004
