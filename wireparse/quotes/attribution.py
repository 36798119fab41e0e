"""The fourth stage: which cue governs which quoted words, by an ordered table of named rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.cues import Order, Reported, find_cues
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.tokens import Tokens


class Sentence(NamedTuple):
    """One sentence of the reporter with its quotations (tokens) and cues; `opens` tells of the paragraph's first sentence."""

    text: str
    tokens: Tokens
    first: int
    last: int
    quotes: tuple[int, ...]
    cues: list[Reported]
    lex: Lexicon


class Attribution(NamedTuple):
    """The rule that fired and the cue it found; `cue` is None where the speaker comes from the words before."""

    rule: str
    cue: Reported | None


def read_sentence(text: str, tokens: Tokens, first: int, last: int, lex: Lexicon) -> Sentence:
    """Collect the quotations and cues of the sentence `[first, last)`."""
    quotes = tuple(i for i in range(first, last) if tokens.flags[i] & lx.QUOTE)
    return Sentence(text, tokens, first, last, quotes, find_cues(tokens, first, last, lex), lex)


_LIGHT: Final = lx.COMPLEMENTIZER | lx.COLON | lx.COMMA | lx.INTRODUCER | lx.DETERMINER | lx.DASH | lx.BETWEEN


def _after(sentence: Sentence, q: int) -> Attribution | None:
    """A cue directly behind the words: "…", said Smith; "…", a-t-il ajouté; "…", selon la police."""
    flags = sentence.tokens.flags
    behind = q + 1
    while behind < sentence.last and flags[behind] & (lx.COMMA | lx.DASH):
        behind += 1
    for cue in sentence.cues:
        if cue.first < q:
            continue
        if cue.order in (Order.HUNG_PRONOUN, Order.VERB_SUBJECT, Order.VERBLESS) and behind >= cue.first - 2:
            if all(flags[j] & (lx.BETWEEN | lx.COORDINATOR | lx.CLITIC | lx.COMMA) for j in range(behind, cue.first)):
                return Attribution("cue-after", cue)
        if cue.order is Order.SUBJECT_VERB and cue.speaker is not None and cue.speaker.first == behind and not cue.embedded:
            if _plain(sentence, cue):
                return Attribution("cue-after", cue)
        break
    return None


def _plain(sentence: Sentence, cue: Reported) -> bool:
    """Tell whether the clause behind the words only reports them, and does not go on to report others."""
    return sentence.lex.speech.subject_before_verb and cue.use is not Use.CALL and not cue.clause


def _before(sentence: Sentence, q: int) -> Attribution | None:
    """A cue directly before the words, at most an introducing word between: said: "…"; a dit que "…"; called it "…"."""
    flags = sentence.tokens.flags
    best = None
    for cue in sentence.cues:
        if cue.last > q:
            break
        best = cue
    if best is None or q - best.last > 6:
        return None
    if best.order is Order.VERB_SUBJECT or best.order is Order.VERBLESS:
        if best.speaker is None or not (best.speaker.last <= q <= best.speaker.last + 2):
            return None
        between = range(best.speaker.last, q)
        if not all(flags[j] & (lx.COLON | lx.COMMA) for j in between):
            return None
        return Attribution("cue-before", best)
    if all(flags[j] & _LIGHT for j in range(best.last, q)):
        return Attribution("cue-before", best)
    return None


def _colon(sentence: Sentence, q: int) -> Attribution | None:
    """Words behind a colon belong to the last cue before it."""
    flags = sentence.tokens.flags
    if q - 1 < sentence.first or not flags[q - 1] & lx.COLON:
        return None
    best = [cue for cue in sentence.cues if cue.last <= q - 1 and cue.speaker is not None]
    return Attribution("colon", best[-1]) if best else None


def _closing(sentence: Sentence, q: int) -> Attribution | None:
    """A cue that closes the sentence speaks for the whole of it."""
    if _is_label(sentence, q):
        return None
    for cue in sentence.cues:
        if cue.first <= q or not cue.incise or cue.speaker is None:
            continue
        if cue.order in (Order.HUNG_PRONOUN, Order.VERB_SUBJECT, Order.VERBLESS):
            return Attribution("cue-closing", cue)
        if cue.order is Order.SUBJECT_VERB and _plain(sentence, cue) and not cue.embedded:
            return Attribution("cue-closing", cue)
    return None


def _clause(sentence: Sentence, q: int) -> Attribution | None:
    """The words stand in what an earlier cue of the sentence reports."""
    if _is_label(sentence, q):
        return None
    best = None
    for cue in sentence.cues:
        if cue.last > q:
            break
        if cue.speaker is not None and (cue.clause or cue.use is not Use.GESTURE):
            best = cue
    return Attribution("cue-clause", best) if best else None


def _is_label(sentence: Sentence, q: int) -> bool:
    """Tell whether the words in marks are a title, a name or a nickname rather than speech."""
    tokens = sentence.tokens
    flags = tokens.flags
    if q > sentence.first and flags[q - 1] & (lx.TITLE_NOUN | lx.SO_CALLED):
        return True
    mark = tokens.marked[q]
    inside = sentence.text[mark.start : mark.end]
    words = inside.split()
    if not inside[:1].isupper() or len(words) > 6:
        return False
    if q == sentence.first or flags[q - 1] & (lx.COLON | lx.COMMA | lx.REPORTING | lx.QUOTE):
        return False
    return all(w[0].isupper() or len(w) <= 3 for w in words) or (len(words) <= 3 and inside[-1:] not in ".!?…,")


#: The rules in the order in which they are tried.
RULES: Final[tuple[Callable[[Sentence, int], Attribution | None], ...]] = (_after, _before, _colon, _closing, _clause)


def attribute(sentence: Sentence, q: int) -> Attribution | None:
    """Give the attribution of the quotation at token *q* by the first rule that fires."""
    for rule in RULES:
        found = rule(sentence, q)
        if found is not None and found.cue is not None and found.cue.speaker is not None:
            return found
    return None
