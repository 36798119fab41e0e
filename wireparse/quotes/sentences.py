"""The fourth stage: one sentence of the reporter with the quotations and cues that the rules bring together."""

from typing import Final

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.cues import find_cues
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import phrase_at
from wireparse.quotes.reported import Order, Reported, can_speak
from wireparse.quotes.tokens import Stretch, Tokens


class Sentence:
    """One sentence of the reporter, the tokens `[first, last)`, with its quotations (tokens) and cues."""

    __slots__ = ("cues", "first", "last", "lex", "quotes", "semicolons", "text", "tokens")

    def __init__(self, text: str, tokens: Tokens, stretch: Stretch, cues: list[Reported], lex: Lexicon) -> None:
        """Take the *stretch* of the tokens and the cues found in it."""
        self.text = text
        self.tokens = tokens
        self.first = stretch.first
        self.last = stretch.last
        self.quotes = stretch.quotes
        self.semicolons = stretch.semicolons
        self.cues = cues
        self.lex = lex


def read_sentence(text: str, tokens: Tokens, stretch: Stretch, lex: Lexicon) -> Sentence:
    """Collect the cues of one sentence."""
    if lex.speech.verb_second:
        from wireparse.quotes.brackets import find_bracket_cues

        return Sentence(text, tokens, stretch, find_bracket_cues(tokens, stretch.first, stretch.last, lex), lex)
    return Sentence(text, tokens, stretch, find_cues(tokens, stretch, lex), lex)


def opens_sentence(sentence: Sentence, q: int) -> bool:
    """Tell whether the quotation at token *q* opens its sentence, a conjunction left aside."""
    flags = sentence.tokens.flags
    for j in range(sentence.first, q):
        if (
            not flags[j] & (lx.COORDINATOR | lx.BETWEEN | lx.COMMA | lx.COLON | lx.DASH | lx.SUBORDINATOR | lx.STOP | lx.BRACKET)
            or j - sentence.first > 2  # noqa: PLR2004
        ):
            return False
    return True


def able(sentence: Sentence, cue: Reported) -> bool:
    """Tell whether the cue's speaker is somebody who can speak: a name, a source, a pronoun."""
    mention = cue.speaker
    if mention is None:
        return False
    return can_speak(sentence.tokens, mention) or is_silent(cue) or bool(sentence.tokens.flags[mention.first] & lx.OWNER)


def is_pronoun(sentence: Sentence, cue: Reported) -> bool:
    """Tell whether the cue's speaker is a pronoun, which inside reported speech mostly means the one who reports."""
    mention = cue.speaker
    return mention is not None and mention.last == mention.first + 1 and bool(sentence.tokens.flags[mention.first] & lx.PRONOUN)


def is_silent(cue: Reported) -> bool:
    """Tell whether the cue leaves its subject out, as Spanish verbs may."""
    return cue.speaker is not None and cue.speaker.first == cue.speaker.last


def is_asked(sentence: Sentence, cue: Reported) -> bool:
    """Tell whether *cue* opens the sentence as a participle, whose agent is not who the sentence is about: "Asked by reporters, Smith"."""
    return cue.order is Order.PASSIVE and cue.first == sentence.first


def is_direct(text: str, sentence: Sentence, q: int) -> bool:
    """Tell whether the words between the marks stand as a sentence of their own."""
    tokens = sentence.tokens
    mark = tokens.marked[q]
    opening = text[mark.start]
    if not opening.isalpha() and mark.start + 1 < mark.end:
        opening = text[mark.start + 1]
    if opening.islower():
        return False
    behind = tokens.flags[q + 1] if q + 1 < sentence.last else lx.STOP
    if q == sentence.first and not behind & (lx.PUNCTUATION | lx.FINITE | lx.AUXILIARY | lx.COPULA | lx.HUNG | lx.CLITIC):
        named = any(c.first == q + 1 or (c.speaker is not None and c.speaker.first == q + 1) for c in sentence.cues)
        if not named:
            return False  # "Intolerable" in the long run, she said
    return opens_sentence(sentence, q) or bool(tokens.flags[q - 1] & (lx.COLON | lx.COMMA))


def reports_plainly(sentence: Sentence, cue: Reported) -> bool:
    """Tell whether the clause behind the words only reports them, and does not go on to report others."""
    lex = sentence.lex
    if not lex.speech.subject_before_verb or cue.use in (Use.CALL, Use.THINK) or cue.clause:
        return False
    tokens = sentence.tokens
    at = cue.last
    if at < sentence.last and tokens.words[at - 1].lower() in lex.addressing:
        addressee = phrase_at(tokens, at, sentence.last, lex)
        at = addressee.last if addressee is not None else at
        if addressee is None and tokens.words[at].lower() in lex.object_pronouns:
            at += 1
    if at >= sentence.last:
        return True
    flag = tokens.flags[at]
    if flag & lx.GERUND:
        return False
    if flag & lx.OFFICE and at + 1 < sentence.last:
        flag |= tokens.flags[at + 1]  # "late last week"
    return bool(flag & _AFTERMATH) or tokens.words[at].endswith(lex.adverb_endings)


_AFTERMATH: Final = (
    lx.STOP
    | lx.COMMA
    | lx.QUOTE
    | lx.COLON
    | lx.SEMICOLON
    | lx.DASH
    | lx.BRACKET
    | lx.SUBORDINATOR
    | lx.COORDINATOR
    | lx.TIME
    | lx.PREPOSITION
    | lx.BETWEEN
)
