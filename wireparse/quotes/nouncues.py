"""The second stage: cues without a verb: prepositions of source, nouns of saying with their owner."""

from typing import Final

from wireparse.languages.spec.speech import Sort, Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention, phrase_at
from wireparse.quotes.nounphrases import phrase_to
from wireparse.quotes.reported import Order, Reported, can_speak
from wireparse.quotes.tokens import Tokens

#: How many words may part an owner from what he owns.
OWNED: Final = 4


def has_second(tokens: Tokens, i: int, last: int, lex: Lexicon) -> bool:
    """Tell whether a second word of some preposition of source follows the word at *i*."""
    return i + 1 < last and (tokens.words[i + 1] in lex.seconds or _plain(tokens.words[i + 1]) in lex.seconds)


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def read_verbless(tokens: Tokens, i: int, first: int, last: int, lex: Lexicon) -> Reported | None:
    """Read "selon le ministre", "according to officials", and at the head of a sentence "pour M. Dupont,"."""
    words = tokens.words
    for phrase in lex.phrases[_plain(words[i])]:
        length = len(phrase.words)
        end = i + length
        if end >= last or (length > 1 and phrase.words[1:] != tuple(map(_plain, words[i + 1 : end]))):
            continue
        if phrase.opening and not _heads_clause(tokens, i, first):
            continue
        flag = tokens.flags[end]
        if flag & lx.PRONOUN and not flag & lx.DETERMINER:
            mention: Mention | None = Mention(end, end + 1, (end, end))
        else:
            bare = bool(flag & lx.NOUN and (tokens.flags[end - 1] & lx.CONTRACTED or lex.nouns[words[end].lower()].sort is Sort.SOURCE))
            mention = phrase_at(tokens, end, last, lex, bare=bare)
        if mention is None and not flag & lx.PUNCTUATION:
            mention = Mention(end, end + 1, (end, end)) if flag & (lx.NOUN | lx.CAPITAL) else None
        if mention is None:
            continue
        if phrase.opening and not can_speak(tokens, mention):
            continue
        before = tokens.flags[i - 1] if i > first else lx.STOP
        return Reported(Order.VERBLESS, Use.SAY, i, end, mention, incise=bool(before & (lx.COMMA | lx.QUOTE | lx.DASH | lx.BRACKET)))
    return None


def _heads_clause(tokens: Tokens, i: int, first: int) -> bool:
    """Tell whether token *i* opens the sentence, or follows a quotation and its comma."""
    flags = tokens.flags
    if i - first <= 1:
        return i == first or bool(flags[first] & (lx.COORDINATOR | lx.BETWEEN | lx.BRACKET | lx.STOP))
    return bool(flags[i - 1] & lx.COMMA and flags[i - 2] & lx.QUOTE)


def read_possessive(tokens: Tokens, i: int, first: int, lex: Lexicon) -> Reported | None:
    """Read "in Smith's words"."""
    j = i - 1
    while j > first and i - j <= OWNED and not tokens.flags[j] & (lx.POSSESSIVE | lx.PUNCTUATION | lx.ANY_FINITE | lx.DETERMINER):
        j -= 1
    if not tokens.flags[j] & lx.POSSESSIVE or j == first:
        return None
    mention = phrase_to(tokens, j - 1, first, lex, governed=True)
    if mention is None or not can_speak(tokens, mention):
        return None
    if mention.first > first and tokens.flags[mention.first - 1] & lx.REPORTING:
        return None  # "described Smith's words as …": what the words are called is another's verdict
    return Reported(Order.VERBLESS, Use.SAY, i, i + 1, mention, incise=True)


def read_nominal(tokens: Tokens, i: int, first: int, last: int, lex: Lexicon) -> Reported | None:
    """Read a noun of saying with its owner: "her remark that …", "Smith's promise of …", "les critiques de Dupont sur …"."""
    flags = tokens.flags
    if i == first or i + 1 >= last:
        return None
    behind = flags[i + 1]
    j = i - 1
    while (
        j > first
        and i - j <= OWNED
        and not flags[j] & (lx.POSSESSIVE | lx.OWNER | lx.PUNCTUATION | lx.ANY_FINITE | lx.DETERMINER | lx.PREPOSITION)
    ):
        j -= 1
    carries = behind & (lx.COMPLEMENTIZER | lx.GENITIVE | lx.QUOTE | lx.COLON | lx.INTRODUCER | lx.INFINITIVE_MARKER)
    speaker = None
    if flags[j] & lx.OWNER and carries:
        speaker = Mention(j, j + 1, (j, j))
    elif flags[j] & lx.POSSESSIVE and j > first and carries:
        speaker = phrase_to(tokens, j - 1, first, lex, governed=True)
    elif behind & (lx.GENITIVE | lx.AGENT) and i + 2 < last:
        at = i + 2
        if (flags[i + 1] & lx.GENITIVE and not flags[at] & (lx.DETERMINER | lx.CAPITAL | lx.TITLE | lx.NOUN)) or flags[at] & lx.QUOTE:
            return None
        speaker = phrase_at(tokens, at, last, lex)
        if speaker is None and flags[at] & lx.NOUN:
            speaker = Mention(at, at + 1, (at, at))
        if speaker is not None and any(
            flags[k] & (lx.FINITE | lx.AUXILIARY | lx.COPULA) for k in range(speaker.last, min(last, speaker.last + 2))
        ):
            return None
    if speaker is None or not (can_speak(tokens, speaker) or flags[speaker.first] & lx.OWNER):
        return None
    return Reported(Order.NOMINAL, Use.CALL, i, i + 1, speaker, bool(behind & lx.COMPLEMENTIZER))
