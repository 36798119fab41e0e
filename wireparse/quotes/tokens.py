"""Passages cut into tokens and sentences; words between marks are one token, so that the reporter's own sentence shows."""

from array import array
from collections.abc import MutableSequence, Sequence
from typing import Final

from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.marks import Marked
from wireparse.quotes.words import MARKS, Chunks, known_chunks

#: Small words whose capital tells that a sentence opens with them.
_OPENING: Final = lx.PRONOUN | lx.DETERMINER | lx.PREPOSITION | lx.SUBORDINATOR | lx.COORDINATOR
#: How many tokens behind a quotation that ends in a question mark may hold the reporting verb of the same sentence.
_ASKING: Final = 6
#: A sentence longer than this, in tokens, is cut: rules look at all cues of a sentence for each of its quotations.
SENTENCE: Final = 240


class Stretch:
    """One sentence of a passage: the tokens `[first, last)`, which of them are words in marks, which may report, and the semicolons."""

    __slots__ = ("first", "last", "quotes", "semicolons", "telling")

    def __init__(self, first: int, last: int, quotes: Sequence[int], telling: Sequence[int], semicolons: Sequence[int]) -> None:
        """Take the range, and what was found in it."""
        self.first = first
        self.last = last
        self.quotes = quotes
        self.telling = telling
        self.semicolons = semicolons


class Tokens:
    """The tokens of one passage, column by column, and its sentences; `marked` are by the token that stands for the words.

    What the rules look at in every sentence is a plain class with slots, here and in the later stages: a field of a named tuple costs
    twice as much to read, and a tuple of five more to make.
    """

    __slots__ = ("flags", "marked", "sentences", "starts", "words")

    def __init__(self, starts: MutableSequence[int], words: list[str], flags: list[int], marked: dict[int, Marked]) -> None:
        """Take the columns; no sentence is cut yet."""
        self.starts = starts
        self.words = words
        self.flags = flags
        self.marked = marked
        self.sentences: list[Stretch] = []

    def settle(self) -> None:
        """Keep the places in less room, once the passage is read: the next one may still ask for a few of them."""
        self.starts = array("q", self.starts)

    def end(self, i: int) -> int:
        """Give where the token *i* ends."""
        mark = self.marked.get(i)
        return self.starts[i] + len(self.words[i]) if mark is None else mark.closing


def read_tokens(text: str, start: int, end: int, marked: Sequence[Marked], lex: Lexicon) -> Tokens:
    """Cut `[start, end)` into tokens; *marked* are its outermost quotations."""
    tokens = Tokens([], [], [], {})
    chunks = known_chunks(lex.tag)
    at = start
    for mark in marked:
        if at < mark.opening:
            _cut(text[at : mark.opening], at, tokens, chunks)
        tokens.marked[len(tokens.starts)] = mark
        tokens.starts.append(mark.opening)
        tokens.words.append('"')
        tokens.flags.append(lx.QUOTE if text[mark.start].islower() else _TITLED_QUOTE)
        at = mark.closing
    if at < end:
        _cut(text[at:end], at, tokens, chunks)
    _cut_sentences(text, tokens, lex)
    return tokens


_TITLED_QUOTE: Final = lx.QUOTE | lx.TITLED


def _cut(segment: str, start: int, tokens: Tokens, chunks: Chunks) -> None:
    """Append the tokens of *segment*, which stands at *start* and holds no quotation.

    Most of what stands between two blanks is a word, or a word and a mark.
    """
    starts, words, flags = tokens.starts, tokens.words, tokens.flags
    if not segment.isprintable():
        segment = segment.replace("\n", " ").replace("\r", " ")
    if not segment.isascii():
        segment = segment.replace("\u00a0", " ")
    alone = chunks.alone
    at = start
    for chunk in segment.split(" "):
        known = alone.get(chunk)
        if known is not None:
            word, flag = known
            starts.append(at)
            words.append(word)
            flags.append(flag)
        elif chunk:
            stem = chunk[:-1]
            mark = MARKS.get(chunk[-1])
            known = None if mark is None else alone.get(stem)
            if known is not None and mark is not None:
                starts += (at, at + len(stem))
                words += (known[0], chunk[-1])
                flags += (known[1], mark)
            else:
                several = chunks.read(chunk)
                starts += [at + offset for offset in several[0]]
                words += several[1]
                flags += several[2]
        at += len(chunk) + 1


def hung_verb(word: str, lex: Lexicon) -> tuple[str, str]:
    """Take a verb and its hung-on pronoun apart: "a-t-il" is "a" and "il"."""
    head, _, pronoun = word.rpartition("-")
    verb, dash, link = head.rpartition("-")
    return (verb if dash and link in lex.linking else head), pronoun


_ENDING: Final = lx.STOP | lx.QUOTE
_LOOKED_AT: Final = _ENDING | lx.TELLING | lx.SEMICOLON


def _cut_sentences(text: str, tokens: Tokens, lex: Lexicon) -> None:
    """Find where sentences end: at a stop, or at a quotation that ends in one, before a capital; no sentence grows without end."""
    flags, sentences = tokens.flags, tokens.sentences
    first, last = 0, len(flags)
    quotes: tuple[int, ...] = ()
    telling: tuple[int, ...] = ()
    semicolons: tuple[int, ...] = ()
    for i in [i for i, flag in enumerate(flags) if flag & _LOOKED_AT]:
        flag = flags[i]
        while i - first >= SENTENCE and (i - first > SENTENCE or not flag & _ENDING):
            sentences.append(Stretch(first, first + SENTENCE, quotes, telling, semicolons))
            quotes = telling = semicolons = ()
            first += SENTENCE
        if flag & lx.TELLING:
            telling += (i,)
        if not flag & _ENDING:
            if flag & lx.SEMICOLON:
                semicolons += (i,)
            continue
        if flag & lx.QUOTE:
            quotes += (i,)
            ends = i + 1 < last and _quote_stops(text, tokens, i, lex)
        else:
            ends = i + 1 < last and _stops(tokens, i, lex) and _opens(text, tokens, i + 1)
        if ends:
            sentences.append(Stretch(first, i + 1, quotes, telling, semicolons))
            quotes = telling = semicolons = ()
            first = i + 1
    while last - first > SENTENCE + 1:
        sentences.append(Stretch(first, first + SENTENCE, quotes, telling, semicolons))
        quotes = telling = semicolons = ()
        first += SENTENCE
    if first < last:
        sentences.append(Stretch(first, last, quotes, telling, semicolons))


def _stops(tokens: Tokens, i: int, lex: Lexicon) -> bool:
    if tokens.words[i] != "." or i == 0 or tokens.starts[i - 1] + len(tokens.words[i - 1]) != tokens.starts[i]:
        return True
    word = tokens.words[i - 1]
    if len(word) == 1 and word.isupper():
        return False
    if lex.speech.ordinal_stops and _ordinal(tokens, i):
        return False
    return not (word in lex.abbreviations or (len(word) > 1 and is_initials(word))) or _goes_on_anew(tokens, i)


def is_initials(word: str) -> bool:
    """Tell whether *word*, its last full stop left out, is the initials of given names: "H", "J.K"."""
    return len(word) == 1 or (word.isupper() and set(word[1::2]) == {"."})


def _goes_on_anew(tokens: Tokens, i: int) -> bool:
    """Tell whether a sentence opens behind the abbreviation that ends at *i*: "at 3 p.m. He said", and not "Gen. De Vries"."""
    if i + 1 >= len(tokens.flags) or tokens.flags[i - 1] & lx.TITLE:
        return False
    behind = tokens.flags[i + 1]
    return bool(behind & _OPENING) and not behind & (lx.CAPITAL | lx.PARTICLE) and tokens.words[i + 1][0].isupper()


def _ordinal(tokens: Tokens, i: int) -> bool:
    """Tell whether the full stop at *i* belongs to an ordinal number: "am 3. Mai", "Karl V."."""
    word = tokens.words[i - 1]
    if not word.strip("IVX"):
        return True
    if not (word.isdigit() and len(word) <= 2):  # noqa: PLR2004
        return False
    before = tokens.flags[i - 2] if i > 1 else 0
    behind = tokens.flags[i + 1] if i + 1 < len(tokens.flags) else 0
    return bool(before & (lx.DETERMINER | lx.PREPOSITION) or behind & lx.TIME) and not behind & lx.QUOTE


def _opens(text: str, tokens: Tokens, i: int) -> bool:
    """Tell whether a sentence can open with the token *i*."""
    if tokens.flags[i] & (lx.QUOTE | lx.NUMBER | lx.DASH | lx.BRACKET):
        return not tokens.flags[i] & lx.CLOSING
    first = text[tokens.starts[i]]
    return first.isupper() or not (first.isalnum() or first in ".,;:!?…")


def _quote_stops(text: str, tokens: Tokens, i: int, lex: Lexicon) -> bool:
    """Tell whether the sentence ends with the quotation *i*, by the stop inside its marks."""
    mark = tokens.marked[i]
    last = text[mark.end - 1]
    stopped = last in ".!?…" or (last in "\"”’'»" and mark.end - mark.start > 1 and text[mark.end - 2] in ".!?…")
    if not stopped or not _opens(text, tokens, i + 1):
        return False
    if last == ".":
        return not tokens.flags[i + 1] & lx.DASH
    if lex.speech.verb_second or tokens.flags[i + 1] & lx.QUOTE:
        return True  # in German or Dutch the verb would follow at once, in lower case
    following = tokens.flags[i + 1 : i + 1 + _ASKING]
    for flag in following:
        if flag & (lx.STOP | lx.COMMA | lx.QUOTE):
            return True
        if flag & lx.FINITE and not flag & lx.CAPITAL:
            return False
    return True
