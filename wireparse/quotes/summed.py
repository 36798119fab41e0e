"""The fourth stage: quoted words that the sentence behind them gives to somebody: "…". Smith said so."""

from __future__ import annotations

import functools
from typing import Final, cast

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon, lexicon
from wireparse.quotes.reported import Order, Reported
from wireparse.quotes.sentences import Sentence, able
from wireparse.quotes.tokens import Tokens

#: How few words in marks are no sentence that somebody said.
FEW: Final = 2

_ORDERS: Final = frozenset([Order.VERB_SUBJECT, Order.SUBJECT_VERB, Order.CHAINED, Order.VERBLESS])


@functools.cache
def _phrases(tag: str) -> tuple[tuple[str, ...], ...]:
    """Give the words that stand for what was quoted, the longest phrases first."""
    summing = cast("Lexicon", lexicon(tag)).speech.summing
    return tuple(sorted((tuple(entry.split("+")) for entry in summing.split()), key=len, reverse=True))


def summing_cue(sentence: Sentence) -> Reported | None:
    """Give the cue of a sentence that only says who said what was quoted before it, or None."""
    phrases = _phrases(sentence.lex.tag)
    if not phrases or sentence.quotes or not sentence.cues:
        return None
    tokens, first = sentence.tokens, sentence.first
    opening = tuple(word.lower() for word in tokens.words[first : first + len(phrases[0])])
    size = next((len(phrase) for phrase in phrases if opening[: len(phrase)] == phrase), 0)
    cue = sentence.cues[0]
    if not size or cue.order not in _ORDERS or cue.use is not Use.SAY or cue.clause or not first <= cue.first <= first + size:
        return None
    if cue.speaker is None or cue.speaker.first == cue.speaker.last or cue.speaker.first < first + size or not able(sentence, cue):
        return None
    return None if any(flag & (lx.COLON | lx.COMPLEMENTIZER) for flag in tokens.flags[cue.first : sentence.last]) else cue


def quoted_before(tokens: Tokens, first: int) -> int:
    """Give the words in marks, a token, that make up the sentence before token *first*, or -1."""
    q = first - 1
    while q >= 0 and tokens.flags[q] & lx.STOP:
        q -= 1
    if q < 0 or not tokens.flags[q] & lx.QUOTE:
        return -1
    mark = tokens.marked[q]
    opens = q == 0 or bool(tokens.flags[q - 1] & (lx.STOP | lx.DASH | lx.QUOTE))
    return q if opens and tokens.flags[q] & lx.TITLED and mark.end - mark.start > FEW else -1
