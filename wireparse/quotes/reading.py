"""Quotations of a story: marks, cues, speakers and attribution, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.languages.lookup import base_tag
from wireparse.model.elements import Cue, Quote
from wireparse.model.kinds import ParagraphKind, QuoteKind
from wireparse.model.spans import Span
from wireparse.quotes import lexicon as lx
from wireparse.quotes.attribution import Sentence, attribute, opens_sentence, read_sentence
from wireparse.quotes.cues import can_speak, main_subject
from wireparse.quotes.lexicon import Lexicon, lexicon
from wireparse.quotes.marks import Marked, read_marks
from wireparse.quotes.mentions import Mention
from wireparse.quotes.people import Register
from wireparse.quotes.speakers import Speakers, Voice
from wireparse.quotes.tokens import Tokens, read_tokens
from wireparse.story import as_read


class Passage(NamedTuple):
    """One paragraph of the story, its dateline left out; `index` is None for the headline."""

    start: int
    end: int
    index: int | None = None
    kind: ParagraphKind | None = None


class QuotesFound(NamedTuple):
    """The quotations in the order of the text, and what is wrong with their marks."""

    quotes: tuple[Quote, ...]
    diagnostics: tuple[Diagnostic, ...]


class _Draft(NamedTuple):
    marked: Marked
    passage: Passage
    voice: Voice | None
    cue: Span | None
    rule: str | None
    direct: bool


def read_quotes(text: str, passages: Sequence[Passage], language: str | None) -> QuotesFound:
    """Find the quotations of *passages* and who said them."""
    diagnostics: list[Diagnostic] = []
    drafts: list[_Draft] = []
    lex = lexicon(base_tag(language) or "")
    story = None if lex is None else _Story(text, passages, lex)
    for passage in passages:
        marks = read_marks(text, passage.start, passage.end)
        diagnostics += [diagnostic("unbalanced-mark", at, at + 1) for at in marks.broken]
        top = [m for m in marks.marked if m.depth == 0]
        if story is None:
            drafts += [_Draft(m, passage, None, None, None, False) for m in top]  # noqa: FBT003
        else:
            drafts += story.read(passage, top)
    return QuotesFound(tuple(_quote(text, draft) for draft in drafts), tuple(diagnostics))


class _Story:
    """Reads the passages of one story in their order, and remembers who spoke in the last of them."""

    def __init__(self, text: str, passages: Sequence[Passage], lex: Lexicon) -> None:
        self._text = text
        self._lex = lex
        self._speakers = Speakers(text, Register(text, [(p.start, p.end) for p in passages], lex), lex)
        self._lead: Voice | None = None  # announced by a colon at the end of the last passage
        self._open: Voice | None = None  # whose quotation the last passage left open
        self._last: Voice | None = None  # who spoke last in the last passage

    def read(self, passage: Passage, marked: list[Marked]) -> list[_Draft]:
        """Attribute the quotations of one passage."""
        tokens = read_tokens(self._text, passage.start, passage.end, marked, self._lex)
        drafts: list[_Draft] = []
        current: Voice | None = None
        subject: Voice | None = None
        crosshead = bool(tokens.flags) and bool(tokens.flags[0] & lx.DASH and tokens.flags[-1] & lx.DASH)
        alone = bool(marked) and not crosshead and not any(not f & lx.PUNCTUATION for f in tokens.flags)
        voices: dict[tuple[int, int], Voice] = {}

        def voice_of(mention: Mention) -> Voice:
            key = (mention.first, mention.last)
            if key not in voices:
                voices[key] = self._speakers.resolve(tokens, mention)
            return voices[key]

        for first, last in tokens.sentences:
            sentence = read_sentence(self._text, tokens, first, last, self._lex)
            for cue in sentence.cues:
                if cue.speaker is not None:
                    voice_of(cue.speaker)
            for q in sentence.quotes:
                found = attribute(sentence, q)
                voice, cue_span, rule = None, None, None
                if found is not None and found.cue is not None and found.cue.speaker is not None:
                    voice, rule = voice_of(found.cue.speaker), found.rule
                    cue_span = Span(tokens.starts[found.cue.first], tokens.ends[found.cue.last - 1])
                elif not crosshead and opens_sentence(sentence, q):
                    voice, rule = self._inherit(tokens, sentence, q, current, subject, alone=alone)
                if voice is not None:
                    current = voice
                drafts.append(_Draft(tokens.marked[q], passage, voice, cue_span, rule, _is_direct(self._text, tokens, q, first)))
            subject = self._subject(sentence, voice_of)
        self._remember(tokens, current, subject)
        return drafts

    def _inherit(
        self, tokens: Tokens, sentence: Sentence, q: int, current: Voice | None, subject: Voice | None, *, alone: bool
    ) -> tuple[Voice | None, str | None]:
        """Find who goes on speaking in quoted words that have no cue and open their sentence."""
        if current is not None:
            return current, "continued"
        if q == 0 and self._open is not None:
            return self._open, "open-paragraph"
        if q == 0 and self._lead is not None:
            return self._lead, "colon-paragraph"
        if subject is not None:
            return subject, "subject-before"
        if alone and self._last is not None:
            return self._last, "paragraph-continued"
        return None, None

    def _subject(self, sentence: Sentence, voice_of: Callable[[Mention], Voice]) -> Voice | None:
        """Give who the sentence is about, when a person or a source is."""
        cues = [c for c in sentence.cues if c.speaker is not None and c.within < 0 and not c.embedded]
        if cues:
            mention = cues[-1].speaker
        else:
            mention = main_subject(sentence.tokens, sentence.last, sentence.first, self._lex)
        if mention is None or not can_speak(sentence.tokens, mention):
            return None
        return voice_of(mention)

    def _remember(self, tokens: Tokens, current: Voice | None, subject: Voice | None) -> None:
        """Keep what the next passage may need."""
        final = max(tokens.marked, default=-1)
        self._open = current if final >= 0 and not tokens.marked[final].closed else None
        self._lead = (subject or current) if tokens.flags and tokens.flags[-1] & lx.COLON else None
        self._last = current or subject


def _is_direct(text: str, tokens: Tokens, q: int, first: int) -> bool:
    mark = tokens.marked[q]
    return text[mark.start].isupper() and (q == first or bool(tokens.flags[q - 1] & (lx.COLON | lx.COMMA)))


def _quote(text: str, draft: _Draft) -> Quote:
    span = Span(draft.marked.start, draft.marked.end)
    kind = QuoteKind.FRAGMENT if draft.voice is None else QuoteKind.DIRECT if draft.direct else QuoteKind.MIXED
    return Quote(
        span=span,
        text=as_read(text, span.start, span.end),
        kind=kind,
        parts=(span,),
        paragraphs=() if draft.passage.index is None else (draft.passage.index,),
        speaker=None if draft.voice is None else draft.voice.speaker,
        cue=None if draft.cue is None else Cue(span=draft.cue, text=as_read(text, draft.cue.start, draft.cue.end)),
        rule=draft.rule,
    )
