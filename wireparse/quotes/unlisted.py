"""The second stage: a verb that no list holds, where only a reporting verb can stand: `"…", brocarde Smith`, `"…," Smith barked`."""

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.finding import subject_behind
from wireparse.quotes.groups import GAP
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import phrase_at
from wireparse.quotes.reported import Order, Reported, can_speak
from wireparse.quotes.tokens import Tokens


def read_unknown(tokens: Tokens, i: int, last: int, lex: Lexicon) -> Reported | None:
    """Read the verb behind a quotation that ends before token *i*, if its ending, its place and its subject are right."""
    if lex.speech.inversion_of_all:
        return _before_subject(tokens, i, last, lex)
    if lex.speech.subject_before_verb and lex.finite_endings:
        return _behind_subject(tokens, i, last, lex)
    return None


def _before_subject(tokens: Tokens, i: int, last: int, lex: Lexicon) -> Reported | None:
    """Read a verb whose subject follows it."""
    at = _verb_at(tokens, i, last, lex)
    if at < 0:
        return None
    behind = subject_behind(tokens, at + 1, last, lex)
    if behind is None or not can_speak(tokens, behind) or behind.first - at > GAP:
        return None
    return Reported(Order.VERB_SUBJECT, Use.GESTURE, i, at + 1, behind, incise=True)


def _verb_at(tokens: Tokens, i: int, last: int, lex: Lexicon) -> int:
    """Give the verb of the group that opens at *i*, by its ending: a finite form, or the participle behind an auxiliary; else -1."""
    flags, words = tokens.flags, tokens.words
    at = i
    while at < last and flags[at] & (lx.CLITIC | lx.REFLEXIVE):
        at += 1
    endings = lex.finite_endings
    if at < last and flags[at] & (lx.AUXILIARY | lx.COPULA) and (flags[at] & lx.AUXILIARY or flags[at - 1] & lx.REFLEXIVE):
        at += 1
        while at < last and at < i + GAP and (flags[at] & lx.BETWEEN or words[at].endswith(lex.adverb_endings)):
            at += 1
        endings = lex.participle_endings
    if at >= last or flags[at] or not words[at].endswith(endings):
        return -1
    return -1 if words[at].endswith(lex.gerund_endings) else at  # "concernant" is no finite verb


def _behind_subject(tokens: Tokens, i: int, last: int, lex: Lexicon) -> Reported | None:
    """Read a verb that follows its subject."""
    flags, words = tokens.flags, tokens.words
    mention = phrase_at(tokens, i, last, lex)
    if mention is None or mention.last >= last or not can_speak(tokens, mention):
        return None
    verb = mention.last
    while verb < last and flags[verb] & lx.BETWEEN and not flags[verb] & lx.AUXILIARY:
        verb += 1
    if verb >= last or flags[verb] or not words[verb].endswith(lex.finite_endings):
        return None
    return Reported(Order.SUBJECT_VERB, Use.GESTURE, verb, verb + 1, mention, incise=True)
