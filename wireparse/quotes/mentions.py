"""The third stage, first half: noun phrases that can name a speaker, read to the right from where they open."""

from collections.abc import Callable
from typing import Final

from wireparse.languages.spec.speech import Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.nameruns import name_in, run_end
from wireparse.quotes.tokens import Tokens, is_initials

#: How far a subject may stand from its verb, and how long one may be, in tokens. Windows keep hostile input linear.
LONG: Final = 24
#: How many characters the name of a paper in marks may have.
PAPER: Final = 30
#: How many tokens may stand between a participle and who did it.
AGENT: Final = 4
#: How many tokens the letters of a house in brackets may take.
BRACKETED: Final = 6

_NAMELIKE: Final = lx.CAPITAL | lx.TITLE


class Mention:
    """A noun phrase as the range of tokens `[first, last)`; `name` is the range of the name inside it, empty where there is none.

    `embedded` mentions are the subject of a relative clause.
    """

    __slots__ = ("embedded", "first", "last", "name")

    def __init__(self, first: int, last: int, name: tuple[int, int], *, embedded: bool = False) -> None:
        """Take the range and that of the name."""
        self.first = first
        self.last = last
        self.name = name
        self.embedded = embedded


def opens_phrase(tokens: Tokens, i: int, lex: Lexicon) -> bool:
    """Tell whether a noun phrase that can name a source opens at token *i*."""
    flag = tokens.flags[i]
    if flag & _OPENING:
        return True
    if flag & lx.CAPITAL:
        return not flag & _NO_NAME
    if flag & lx.NOUN:
        noun = lex.nouns[tokens.words[i].lower()]
        return noun.plural or not lex.speech.elided
    return bool(flag & lx.OFFICE)


_OPENING: Final = lx.DETERMINER | lx.PRONOUN | lx.TITLE
_NO_NAME: Final = lx.TIME | lx.PREPOSITION
_NOT_PRONOUN: Final = lx.DETERMINER | lx.NOUN | lx.CAPITAL


def phrase_at(tokens: Tokens, i: int, stop: int, lex: Lexicon, *, bare: bool = False) -> Mention | None:
    """Read the noun phrase that opens at token *i*, up to token *stop*; a *bare* one has its article in the preposition before it."""
    stop = min(stop, i + LONG)
    if i >= stop or not (bare or opens_phrase(tokens, i, lex)):
        return None
    flag = tokens.flags[i]
    if flag & lx.PRONOUN and not flag & _NOT_PRONOUN:
        return Mention(i, i + 1, (i, i))
    return _Phrase(tokens, i, stop, lex).read()


def signature_at(tokens: Tokens, dash: int, stop: int, lex: Lexicon) -> Mention | None:
    """Read the name behind a dash at token *dash* that signs the words before it: "— Jane Doe", "— Jane Doe, harbour master"."""
    flags = tokens.flags
    if dash + 1 >= stop or not flags[dash] & lx.DASH:
        return None
    mention = phrase_at(tokens, dash + 1, stop, lex)
    if mention is None or mention.name[0] == mention.name[1]:
        return None
    closed = mention.last >= stop or flags[mention.last] & (lx.COMMA | lx.STOP | lx.QUOTE)
    return mention if closed else None


class _Phrase:
    """A noun phrase while it is read to the right, word by word; each kind of word says whether the phrase goes on behind it."""

    __slots__ = ("at", "first", "genitive", "headed", "lex", "named", "stop", "tokens")

    def __init__(self, tokens: Tokens, first: int, stop: int, lex: Lexicon) -> None:
        self.tokens = tokens
        self.first = self.at = first
        self.stop = stop
        self.lex = lex
        self.headed = False  # a noun or name has been read that can be the head
        self.named = False
        self.genitive = False  # inside a phrase that hangs on the head

    def read(self) -> Mention | None:
        flags, first = self.tokens.flags, self.first
        while self.at < self.stop and self._goes_on(flags[self.at]):
            self.at += 1
        at = self.at
        while at > first and flags[at - 1] & (lx.PREPOSITION | lx.COORDINATOR | lx.DETERMINER) and not flags[at - 1] & lx.CAPITAL:
            at -= 1
        if at == first and flags[first] & lx.PRONOUN:
            at = first + 1  # "one", "another" by themselves
        if at == first:
            return None
        mention = with_name(self.tokens, Mention(first, at, name_in(self.tokens, first, at, self.lex)), self.stop, self.lex)
        return with_agent(self.tokens, mention, self.stop, self.lex) if mention.last == at else mention

    def _goes_on(self, flag: int) -> bool:
        """Take in the word under hand; the kinds of words in the order in which they count, the first that fits decides."""
        for kinds, takes in _TAKES:
            if flag & kinds:
                settled = takes(self, flag)
                if settled is not None:
                    return settled
        return self.takes_unknown(flag)

    def _behind(self) -> int:
        return self.tokens.flags[self.at + 1] if self.at + 1 < self.stop else 0

    def takes_owner(self, _flag: int) -> bool | None:
        if self.at == self.first:
            return None
        self.named = self.headed = self.genitive = False  # what stands before is only the owner of what follows
        return True

    def takes_capital(self, flag: int) -> bool:
        words, at = self.tokens.words, self.at
        if flag & lx.NOUN:
            self.headed = True
        elif not self.genitive and not flag & lx.OFFICE:
            self.named = self.headed = True
        if at + 1 < self.stop and words[at + 1] == ".":
            initial = is_initials(words[at]) and at + 2 < self.stop and self.tokens.flags[at + 2] & lx.CAPITAL
            if flag & lx.TITLE or initial:
                self.at += 1
        return True

    def takes_mark(self, flag: int) -> bool:
        if not flag & lx.QUOTE or self.named:
            return False
        mark = self.tokens.marked[self.at]
        if self.headed and mark.end - mark.start < PAPER and self._behind() & lx.CAPITAL:
            return True  # a nickname between office and name
        if self.at > self.first and _is_paper(self.tokens, self.at, self.lex):
            self.at += 1
        return False

    def takes_break(self, _flag: int) -> bool:
        return False

    def takes_genitive(self, flag: int) -> bool | None:
        if self.at + 1 >= self.stop or self.at == self.first:
            return None
        if self.named and not (flag & lx.PARTICLE and self._behind() & lx.CAPITAL and self.tokens.flags[self.at - 1] & lx.CAPITAL):
            return False
        self.genitive = True
        return True

    def takes_preposition(self, _flag: int) -> bool:
        if self.named or not self.headed:
            return False
        flags, at = self.tokens.flags, self.at
        if _name_behind(self.tokens, at, self.stop):
            self.genitive = True
            return True
        if at + 2 < self.stop and not flags[at + 1] and flags[at + 2] & (lx.GENITIVE | lx.COMMA | lx.CAPITAL):
            self.at += 1  # "par intérim", "en chef"
            return True
        return False

    def takes_coordinator(self, _flag: int) -> bool:
        behind = self._behind()
        if self.headed and (behind & (lx.DETERMINER | lx.TITLE) or (self.named and behind & lx.CAPITAL)):
            self.genitive = False
            return True
        return False

    def takes_determiner(self, _flag: int) -> bool:
        before = self.tokens.flags[self.at - 1] if self.at > self.first else 0
        return not (before & (lx.CAPITAL | lx.NOUN) and not before & (lx.PREPOSITION | lx.COORDINATOR | lx.DETERMINER))

    def takes_particle(self, _flag: int) -> bool | None:
        return True if self.named and self._behind() & lx.CAPITAL else None

    def takes_noun(self, _flag: int) -> bool:
        if self.named and not self.genitive and self.at > self.first and not self.lex.speech.subject_before_verb:
            return False
        self.headed = True
        return True

    def takes_verb(self, flag: int) -> bool | None:
        if flag & lx.OFFICE:
            return None
        return not (self.headed or flag & (lx.AUXILIARY | lx.COPULA | lx.MODAL | lx.PRONOUN) or self.at == self.first)

    def takes_unknown(self, flag: int) -> bool:
        if self.named and not self.genitive:
            return False
        if not self.headed and self.at > self.first:
            self.headed = flag == 0 and self.lex.speech.elided  # an unknown noun stands for its kind
        return True


_TAKES: Final[tuple[tuple[int, Callable[[_Phrase, int], bool | None]], ...]] = (
    (lx.POSSESSIVE, _Phrase.takes_owner),
    (lx.CAPITAL | lx.TITLE, _Phrase.takes_capital),
    (lx.PUNCTUATION, _Phrase.takes_mark),
    (lx.COMPLEMENTIZER | lx.RELATIVE | lx.SUBORDINATOR | lx.HUNG, _Phrase.takes_break),
    (lx.GENITIVE, _Phrase.takes_genitive),
    (lx.PREPOSITION, _Phrase.takes_preposition),
    (lx.COORDINATOR, _Phrase.takes_coordinator),
    (lx.DETERMINER | lx.NUMBER, _Phrase.takes_determiner),
    (lx.PARTICLE, _Phrase.takes_particle),
    (lx.NOUN, _Phrase.takes_noun),
    (lx.ANY_FINITE | lx.BETWEEN | lx.PRONOUN | lx.CLITIC | lx.TIME, _Phrase.takes_verb),
)


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
    elif not flags[at] & lx.CONTRACTED:
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


def with_name(tokens: Tokens, mention: Mention, stop: int, lex: Lexicon) -> Mention:
    """Take in the name that an office brings after a comma: "the mayor, Ann Dupont,"."""
    flags = tokens.flags
    comma = _past_letters(tokens, mention.last, stop) if mention.name[0] == mention.name[1] and mention.last + 1 < stop else stop
    if comma + 1 >= stop or not flags[comma] & lx.COMMA:
        return mention
    first = comma + 1
    if flags[first] & lx.DETERMINER and not flags[first] & lx.CAPITAL:
        return _with_second_office(tokens, mention, first, stop, lex)
    owned = any(flag & lx.POSSESSIVE for flag in flags[mention.first : mention.last])  # "Marsh's lawyer, Owen Cole"
    if not flags[first] & _NAMELIKE or not (owned or flags[mention.first] & (lx.DETERMINER | lx.NOUN)):
        return mention
    last = run_end(tokens, first, stop)
    if not any(flags[j] & lx.NOUN for j in range(mention.first, mention.last)) and last < stop and not flags[last] & (lx.COMMA | lx.STOP):
        return mention
    name = name_in(tokens, first, last, lex)
    if name[0] == name[1] or (last - first < 2 and not flags[first] & lx.TITLE):  # noqa: PLR2004
        return mention
    return Mention(mention.first, last, name, embedded=mention.embedded)


def _past_letters(tokens: Tokens, at: int, stop: int) -> int:
    """Give the token behind the letters in brackets at *at* and what hangs on them: "the Agency (AIN) of Kervigen"; *at* without any."""
    flags, begin = tokens.flags, at
    if not flags[at] & lx.BRACKET or flags[at] & lx.CLOSING:
        return at
    while at < min(stop, begin + BRACKETED) and not flags[at] & lx.CLOSING:
        at += 1
    at += 1
    if at < stop and flags[at] & lx.PREPOSITION:
        while at < min(stop, begin + 2 * BRACKETED) and not flags[at] & (lx.PUNCTUATION | lx.ANY_FINITE):
            at += 1
    return at


def _with_second_office(tokens: Tokens, mention: Mention, first: int, stop: int, lex: Lexicon) -> Mention:
    """Take in a second office with its bearer, from token *first* to a comma: "the defender, the lawyer Ann Dupont, said"."""
    head = next((tokens.words[j].lower() for j in range(mention.first, mention.last) if tokens.flags[j] & lx.NOUN), None)
    noun = None if head is None else lex.nouns.get(head)
    if noun is None or noun.sort is not Sort.PERSON or noun.plural:
        return mention
    inner = phrase_at(tokens, first, stop, lex)
    if inner is None or inner.name[1] - inner.name[0] < 2 or inner.last >= stop or not tokens.flags[inner.last] & lx.COMMA:  # noqa: PLR2004
        return mention
    if inner.last + 2 < stop and tokens.flags[inner.last + 1] & _OPENING and tokens.flags[inner.last + 2] & (lx.CAPITAL | lx.NOUN):
        return mention  # a list goes on
    return Mention(mention.first, inner.last, inner.name, embedded=mention.embedded)


def with_agent(tokens: Tokens, mention: Mention, stop: int, lex: Lexicon) -> Mention:
    """Take in by whom or where was done what the mention names: "un rapport publié jeudi par la commission", "a report issued by …"."""
    flags, last = tokens.flags, mention.last
    if mention.name[0] < mention.name[1] or last >= stop:
        return mention
    listed = False
    if last - mention.first > 1 and (flags[last - 1] & lx.PARTICIPLE or not flags[last - 1]):
        listed = flags[last - 1] > 0  # any preposition tells more of it
        if not listed and not tokens.words[last - 1].endswith(lex.participle_endings):
            return mention
    elif flags[last] & lx.PARTICIPLE:
        last += 1  # it may be a finite form: the phrase has ended before it
    else:
        return mention
    at = last
    while at < min(stop - 1, last + AGENT) and flags[at] & _WHEN and (not flags[at] & lx.PREPOSITION or flags[at + 1] & _WHEN):
        at += 1
    if (
        at + 1 >= stop
        or not flags[at] & (lx.PREPOSITION if listed else lx.AGENT)
        or (flags[at] & lx.VERBLESS and not flags[at] & lx.PAIRED)
    ):
        return mention
    behind = phrase_at(tokens, at + 1, stop, lex)
    return mention if behind is None else Mention(mention.first, behind.last, mention.name, embedded=mention.embedded)


_WHEN: Final = lx.TIME | lx.NUMBER
