"""Passages cut into tokens and sentences; words between marks are one token, so that the reporter's own sentence shows."""

import re
from collections.abc import Sequence
from itertools import repeat
from typing import Final, NamedTuple

from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.marks import Marked

_GLUED: Final = re.compile(
    r"\w++(?:[-&.]\w++|['’](?!(?:[sdmSDM]|ve|ll|re|VE|LL|RE)\b)\w++)*+|['’](?:[sdmSDM]|ve|ll|re|VE|LL|RE)\b|--|[^\w\s]"
)
_ELIDED: Final = re.compile(r"\w++(?:['’](?=\w)|(?:[-&.]\w++)*+)|--|[^\w\s]")

#: How many words the dictionary of a language may grow to, and how long a word is kept there.
WORDS: Final = 60_000
LONGEST: Final = 40

#: What stands for a word that has not been met yet.
UNMET: Final = -1

_START: Final = re.Match.start
_END: Final = re.Match.end

#: How many tokens behind a quotation that ends in a question mark may hold the reporting verb of the same sentence.
_ASKING: Final = 6
#: A sentence longer than this, in tokens, is cut: rules look at all cues of a sentence for each of its quotations.
SENTENCE: Final = 240


class Tokens(NamedTuple):
    """The tokens of one passage, column by column, and its sentences as ranges of tokens."""

    starts: list[int]
    ends: list[int]
    words: list[str]
    flags: list[int]
    marked: dict[int, Marked]  # by the token that stands for the words
    sentences: list[tuple[int, int]]


def read_tokens(text: str, start: int, end: int, marked: Sequence[Marked], lex: Lexicon) -> Tokens:
    """Cut `[start, end)` into tokens; *marked* are its outermost quotations."""
    tokens = Tokens([], [], [], [], {}, [])
    at = start
    for mark in marked:
        _cut(text, at, mark.opening, tokens, lex)
        tokens.marked[len(tokens.starts)] = mark
        _append(tokens, mark.opening, mark.closing, '"', lx.QUOTE | (0 if text[mark.start].islower() else lx.TITLED))
        at = mark.closing
    _cut(text, at, end, tokens, lex)
    _cut_sentences(text, tokens, lex)
    return tokens


def _append(tokens: Tokens, start: int, end: int, word: str, flag: int) -> None:
    tokens.starts.append(start)
    tokens.ends.append(end)
    tokens.words.append(word)
    tokens.flags.append(flag)


def _cut(text: str, start: int, end: int, tokens: Tokens, lex: Lexicon) -> None:
    known = lex.seen
    matches = list((_ELIDED if lex.speech.elided else _GLUED).finditer(text, start, end))
    words = [match[0] for match in matches]
    flags = list(map(known.get, words, repeat(UNMET)))
    if UNMET in flags:
        flags = [_unknown(word, lex) if flag == UNMET else flag for word, flag in zip(words, flags, strict=True)]
    tokens.starts.extend(map(_START, matches))
    tokens.ends.extend(map(_END, matches))
    tokens.words.extend(words)
    tokens.flags.extend(flags)


def _unknown(word: str, lex: Lexicon) -> int:
    """Give the flags of a word that is not in the dictionary, and keep them for the next time while there is room."""
    flag = _work_out(word, lex)
    if len(lex.seen) < WORDS and len(word) < LONGEST:
        lex.seen[word] = flag
    return flag


def _work_out(word: str, lex: Lexicon) -> int:
    first = word[0]
    if first.isdigit():
        return lx.NUMBER
    if first.isupper():
        known = _known_capital(word, lex)
        if known:
            return known
        flag = lx.CAPITAL
    else:
        flag = 0 if lex.speech.capital_nouns else lex.flags.get(word, 0)
    if "-" in word and lex.inverted:
        head, _, last = word.rpartition("-")
        if last in lex.inverted and head:
            return lx.HUNG
    if "’" in word or "'" in word:
        return flag | lex.flags.get(word.replace("’", "'"), 0)
    return flag


def _known_capital(word: str, lex: Lexicon) -> int:
    """Give the flags of a word with a capital that the dictionary has in small letters, or 0."""
    known = lex.flags.get(word[0].lower() + word[1:])
    if known is not None:
        # As a sentence opens, words take a capital; only those with a meaning of their own can be part of a name.
        return known if known & lx.FUNCTION and not known & (lx.NOUN | lx.OFFICE) else known | lx.CAPITAL
    shouted = lex.flags.get(word.lower(), 0) if word.isupper() else 0
    return shouted | lx.CAPITAL if shouted & (lx.NOUN | lx.OFFICE) else 0


def hung_verb(word: str, lex: Lexicon) -> tuple[str, str]:
    """Take a verb and its hung-on pronoun apart: "a-t-il" is "a" and "il"."""
    head, _, pronoun = word.rpartition("-")
    verb, dash, link = head.rpartition("-")
    return (verb if dash and link in lex.linking else head), pronoun


def _cut_sentences(text: str, tokens: Tokens, lex: Lexicon) -> None:
    """Find where sentences end: at a stop, or at a quotation that ends in one, before a capital; no sentence grows without end."""
    first, last = 0, len(tokens.starts)
    flags = tokens.flags
    for i in range(last - 1):
        flag = flags[i]
        if flag & lx.STOP:
            if _stops(tokens, i, lex) and _opens(text, tokens, i + 1):
                tokens.sentences.append((first, i + 1))
                first = i + 1
        elif (flag & lx.QUOTE and _quote_stops(text, tokens, i, lex)) or i - first >= SENTENCE:
            tokens.sentences.append((first, i + 1))
            first = i + 1
    if first < last:
        tokens.sentences.append((first, last))


def _stops(tokens: Tokens, i: int, lex: Lexicon) -> bool:
    if tokens.words[i] != "." or i == 0 or tokens.ends[i - 1] != tokens.starts[i]:
        return True
    word = tokens.words[i - 1]
    if len(word) == 1 and word.isupper():
        return False
    if lex.speech.ordinal_stops and _ordinal(tokens, i):
        return False
    return not ((word in lex.abbreviations and tokens.flags[i - 1] & (lx.CAPITAL | lx.TITLE | lx.TIME)) or word in lex.abbreviations)


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
