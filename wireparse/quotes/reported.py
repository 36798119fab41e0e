"""What a cue is: the reporting words, how they stand to their speaker, and who can be one."""

import enum
from typing import Final

from wireparse.languages.spec.speech import Use
from wireparse.model.making import make_span
from wireparse.model.spans import Span
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.tokens import Tokens


class Order(enum.StrEnum):
    """How a cue and its speaker stand to each other."""

    SUBJECT_VERB = "subject-verb"
    VERB_SUBJECT = "verb-subject"
    HUNG_PRONOUN = "hung-pronoun"
    CHAINED = "chained"  #: a participle, infinitive or second verb without a subject of its own
    VERBLESS = "verbless"
    PASSIVE = "passive"
    MOOD = "mood"  #: a verb form that by itself tells reported speech; it has no speaker of its own
    NOMINAL = "nominal"  #: a noun of saying with its owner


#: Cues that stand aside of the main clause and lend their speaker to no other verb.
ASIDE: Final = frozenset([Order.VERBLESS, Order.PASSIVE, Order.NOMINAL])


class Reported:
    """One cue: tokens `[first, last)`, and the speaker as its clause names it.

    `speaker` is None where the cue leaves it to be taken from elsewhere. `clause` says that a complementizer follows.
    `incise` cues interrupt or follow the words that they report; `embedded` ones stand in a relative clause.
    `within` is the index of the cue in whose clause this one stands, or -1. While the cues of a sentence are read, a later one
    may settle the speaker and the place of an earlier one.
    """

    __slots__ = ("clause", "embedded", "first", "incise", "last", "order", "speaker", "use", "within")

    def __init__(  # noqa: PLR0917  # what every cue has, and one detail
        self,
        order: Order,
        use: Use,
        first: int,
        last: int,
        speaker: Mention | None,
        clause: bool = False,  # noqa: FBT001, FBT002  # the most common detail of a cue
        *,
        incise: bool = False,
        embedded: bool = False,
    ) -> None:
        """Take what its own words say; it stands in no other cue's clause yet."""
        self.order = order
        self.use = use
        self.first = first
        self.last = last
        self.speaker = speaker
        self.clause = clause
        self.incise = incise
        self.embedded = embedded
        self.within = -1


class Scope:
    """One sentence while its cues are read: the tokens `[first, last)`, the language's words, and the cues found so far."""

    __slots__ = ("first", "found", "last", "lex", "tokens")

    def __init__(self, tokens: Tokens, first: int, last: int, lex: Lexicon, found: list[Reported]) -> None:
        """Take the sentence, and the list that its cues go into."""
        self.tokens = tokens
        self.first = first
        self.last = last
        self.lex = lex
        self.found = found

    def before(self, i: int) -> int:
        """Give the flags of the token before *i*; a sentence opens as behind a full stop."""
        return self.tokens.flags[i - 1] if i > self.first else lx.STOP


class Group:
    """A reporting verb with what belongs to it: tokens `[start, end)`; `verb` is the token that tells what is done."""

    __slots__ = ("end", "start", "use", "verb")

    def __init__(self, start: int, verb: int, end: int, use: Use) -> None:
        """Take the range, the verb and how it reports."""
        self.start = start
        self.verb = verb
        self.end = end
        self.use = use

    def opened_at(self, start: int) -> "Group":
        """Give the group with the words from *start* on."""
        return Group(start, self.verb, self.end, self.use)


def can_speak(tokens: Tokens, mention: Mention) -> bool:
    """Tell whether *mention* names somebody, so that a weak preposition before it can introduce a source."""
    first, last, name = mention.first, mention.last, mention.name
    if name[0] < name[1] or (last == first + 1 and tokens.flags[first] & lx.PRONOUN):
        return True
    for flag in tokens.flags[first:last]:
        if flag & _SOMEBODY and not flag & lx.DETERMINER:
            return True
    return False


_SOMEBODY: Final = lx.NOUN | lx.PRONOUN | lx.HUNG


def has_clause(tokens: Tokens, end: int, last: int) -> bool:
    """Tell whether a complementizer follows the cue, adverbs and an addressee left aside."""
    for flag in tokens.flags[end : min(last, end + 14)]:
        if flag & _CLAUSE_OR_NONE:
            if flag & lx.COMPLEMENTIZER:
                return True
            if flag & _NO_CLAUSE or not flag & _NOMINAL:
                return False
    return False


_NOMINAL: Final = lx.CAPITAL | lx.NOUN
_NO_CLAUSE: Final = lx.STOP | lx.SEMICOLON | lx.COLON | lx.QUOTE | lx.RELATIVE
_CLAUSE_OR_NONE: Final = lx.COMPLEMENTIZER | _NO_CLAUSE | lx.ANY_FINITE | lx.GERUND


def cue_span(tokens: Tokens, cue: Reported) -> Span:
    """Give where the words of *cue* stand in the text."""
    return make_span(tokens.starts[cue.first], tokens.end(cue.last - 1))


def verb_tail(tokens: Tokens, i: int, last: int, lex: Lexicon) -> int:
    """Give the token behind the verb at *i* and the words that belong to it, or -1 where it is no cue without them."""
    words = tokens.words
    tails = lex.tails.get(words[i].lower())
    if tails is None:
        return i + 1
    for tail in tails:
        end = i + 1 + len(tail)
        if end <= last and (not tail or (words[i + 1].lower() == tail[0] and tail == tuple(map(str.lower, words[i + 1 : end])))):
            return end
    return -1
