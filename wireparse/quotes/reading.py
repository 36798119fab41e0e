"""Quotations of a story: marks, cues, speakers and attribution, one after the other."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.languages.lookup import base_tag
from wireparse.model.elements import Quote
from wireparse.model.kinds import ParagraphKind, QuoteKind, SpeakerKind
from wireparse.model.spans import Span
from wireparse.quotes import lexicon as lx
from wireparse.quotes.attribution import Sentence, attribute, is_label, opens_sentence, read_sentence
from wireparse.quotes.assembly import Draft, assemble
from wireparse.quotes.cues import Reported, can_speak, main_subject
from wireparse.quotes.incise import Incise, find_incise
from wireparse.quotes.indirect import find_clauses
from wireparse.quotes.lexicon import Lexicon, lexicon
from wireparse.quotes.brackets import bracket_subject
from wireparse.quotes.cues import Order
from wireparse.quotes.marks import Marked, read_marks
from wireparse.quotes.mentions import Mention
from wireparse.quotes.people import Register
from wireparse.quotes.speakers import Speakers, Voice
from wireparse.quotes.tokens import Tokens, read_tokens
from wireparse.story import Passage


class QuotesFound(NamedTuple):
    """The quotations in the order of the text, and what is wrong with their marks."""

    quotes: tuple[Quote, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_quotes(text: str, passages: Sequence[Passage], language: str | None, *, indirect: bool = True) -> QuotesFound:
    """Find the quotations of *passages* and who said them; *language* is a BCP 47 tag.

    In a language without data, and with None, the quotations are found but not attributed. *indirect* adds reported speech
    without marks. The order is that of the text.
    """
    diagnostics: list[Diagnostic] = []
    drafts: list[Draft] = []
    clauses: list[Draft] = []
    lex = lexicon(base_tag(language) or "")
    read = [read_marks(text, passage.start, passage.end) for passage in passages]
    quoted = [(m.start, m.end) for marks in read for m in marks.marked if m.depth == 0 and not m.single]
    story = None if lex is None else _Story(text, passages, quoted, lex, indirect=indirect)
    for passage, marks in zip(passages, read, strict=True):
        diagnostics += [diagnostic("unbalanced-mark", at, at + 1) for at in marks.broken]
        if story is None:
            drafts += [Draft(m.start, m.end, passage.index, QuoteKind.FRAGMENT) for m in marks.marked if m.depth == 0]
        else:
            story.read(passage, marks.marked, drafts, clauses)
    quotes = assemble(text, drafts)
    if clauses:
        quotes = tuple(sorted((*quotes, *assemble(text, clauses)), key=lambda q: (q.span.start, q.span.end, q.kind)))
    return QuotesFound(quotes, tuple(diagnostics))


class _Story:
    """Reads the passages of one story in their order, and remembers who spoke in the last of them."""

    def __init__(self, text: str, passages: Sequence[Passage], quoted: Sequence[tuple[int, int]], lex: Lexicon, *, indirect: bool) -> None:
        self._text = text
        self._lex = lex
        self._indirect = indirect
        self._eager = lex.speech.null_subject or lex.speech.verb_second  # every sentence's subject may be called for
        self._speakers = Speakers(text, Register(text, [(p.start, p.end) for p in passages], quoted, lex), lex)
        self._lead: Voice | None = None  # announced by a colon at the end of the last passage
        self._open: Voice | None = None  # whose quotation the last passage left open
        self._last: Voice | None = None  # who spoke last in the last passage
        self._pending: Callable[[], Voice | None] | None = None  # finds whom the last sentence of the last passage was about
        self._topic: Voice | None = None  # who is meant by a verb without subject

    def read(self, passage: Passage, marked: Sequence[Marked], drafts: list[Draft], clauses: list[Draft]) -> None:
        """Attribute the quotations of one passage, adding to *drafts* and *clauses*."""
        top = [m for m in marked if m.depth == 0]
        tokens = read_tokens(self._text, passage.start, passage.end, top, self._lex)
        current: Voice | None = None
        subject: Voice | None = None  # whom the last sentence was about
        about: Sentence | None = None  # the last sentence, its subject not yet looked for
        crosshead = bool(tokens.flags) and bool(tokens.flags[0] & lx.DASH and tokens.flags[-1] & lx.DASH)
        alone = bool(marked) and not crosshead and not any(not f & lx.PUNCTUATION for f in tokens.flags)
        noted: dict[tuple[int, int], int] = {}
        topic: Voice | None = None  # who reported last
        governing: Reported | None = None  # the cue of the last quotation

        def voice_of(mention: Mention, *, speaks: bool = True) -> Voice | None:
            if mention.first == mention.last:
                return self._silent(tokens, mention.first, topic or current or subject or self._topic)
            return self._speakers.voice(note(mention, speaks=speaks))

        def note(mention: Mention, *, speaks: bool = True) -> int:
            key = (mention.first, mention.last)
            if key not in noted:
                noted[key] = self._speakers.note(tokens, mention, speaks=speaks)
            return noted[key]

        for first, last in tokens.sentences:
            sentence = read_sentence(self._text, tokens, first, last, self._lex)
            for cue in sentence.cues:
                if cue.speaker is not None and cue.speaker.first < cue.speaker.last:
                    note(cue.speaker)
            governed: dict[int, Reported] = {}
            for q in sentence.quotes:
                found = attribute(sentence, q)
                voice, span, rule, joins = None, None, None, False
                mark = tokens.marked[q]
                if found is not None and found.cue.speaker is not None:
                    voice = voice_of(found.cue.speaker)
                if found is not None and voice is not None:
                    rule = found.rule
                    span = Span(tokens.starts[found.cue.first], tokens.ends[found.cue.last - 1])
                    joins = governing is not None and found.cue == governing
                    governing = governed[q] = found.cue
                elif (incise := find_incise(self._text, mark.start, mark.end, self._lex)) is not None:
                    voice = self._inside(incise, topic or current or subject or self._topic)
                    rule = None if voice is None else "incise-inside"
                    span = None if voice is None else Span(incise.tokens.starts[incise.cue.first], incise.tokens.ends[incise.cue.last - 1])
                    governing = None
                elif any(cue.order is Order.MOOD for cue in sentence.cues):
                    voice = None if is_label(sentence, q) else current or subject
                    rule = None if voice is None else "reported-mood"
                elif found is None and not crosshead and opens_sentence(sentence, q) and not (self._lex.speech.capital_nouns and is_label(sentence, q)):
                    if about is not None and current is None:
                        subject, about = self._subject(about, voice_of), None
                    voice, rule = self._inherit(q, current, subject, alone=alone)
                    joins = rule == "open-paragraph" or (rule == "continued" and _follows(tokens, drafts, first))
                    governing = None
                current = voice or current
                kind = QuoteKind.FRAGMENT
                if voice is not None:
                    kind = QuoteKind.DIRECT if _is_direct(self._text, tokens, q, sentence) else QuoteKind.MIXED
                drafts.append(Draft(mark.start, mark.end, passage.index, kind, voice, span, rule, joins))
            if self._indirect and sentence.cues:
                clauses += self._clauses(sentence, passage, governed, voice_of)
            if not self._eager:
                subject, about = None, sentence
            elif not any(cue.order is Order.MOOD for cue in sentence.cues):
                subject = self._subject(sentence, voice_of)
            if governed:
                topic = current
            elif subject is not None and any(c.speaker is not None and c.within < 0 for c in sentence.cues):
                topic = subject
        if about is not None and tokens.flags[-1] & lx.COLON:
            subject, about = self._subject(about, voice_of), None
        self._remember(tokens, current, subject)
        last_about = about
        self._pending = None if last_about is None else lambda: self._subject(last_about, voice_of)
        self._topic = topic or current or subject or self._topic

    def _clauses(
        self, sentence: Sentence, passage: Passage, governed: dict[int, Reported], voice_of: Callable[..., Voice | None]
    ) -> Iterator[Draft]:
        """Give the clauses reported without marks; words in marks inside them must be the same cue's."""
        tokens = sentence.tokens
        for clause in find_clauses(sentence):
            inside = [q for q in sentence.quotes if any(first <= q < last for first, last in clause.stretches)]
            if clause.cue.speaker is None or any(governed.get(q) != clause.cue for q in inside):
                continue
            voice = voice_of(clause.cue.speaker)
            if voice is None:
                continue
            cue = Span(tokens.starts[clause.cue.first], tokens.ends[clause.cue.last - 1])
            for n, (first, last) in enumerate(clause.stretches):
                yield Draft(
                    tokens.starts[first], tokens.ends[last - 1], passage.index, QuoteKind.INDIRECT, voice, cue, clause.rule, joins=n > 0
                )

    def _inherit(self, q: int, current: Voice | None, subject: Voice | None, *, alone: bool) -> tuple[Voice | None, str | None]:
        """Find who goes on speaking in quoted words that have no cue and open their sentence."""
        if current is not None:
            return current, "continued"
        if q == 0 and self._open is not None:
            return self._open, "open-paragraph"
        if q == 0 and self._lead is not None:
            return self._lead, "colon-paragraph"
        if subject is not None:
            return subject, "subject-before"
        if alone:
            if self._last is None and self._pending is not None:
                self._last = self._pending()
            return self._last, None if self._last is None else "paragraph-continued"
        return None, None

    def _subject(self, sentence: Sentence, voice_of: Callable[..., Voice | None]) -> Voice | None:
        """Give who the sentence is about, when a person or a source is."""
        cues = [c for c in sentence.cues if c.speaker is not None and c.within < 0 and not c.embedded]
        if cues:
            mention = cues[-1].speaker
        else:
            read = bracket_subject if self._lex.speech.verb_second else main_subject
            mention = read(sentence.tokens, sentence.last, sentence.first, self._lex)
        if mention is None or not (can_speak(sentence.tokens, mention) or mention.first == mention.last):
            return None
        return voice_of(mention, speaks=bool(cues))

    def _inside(self, incise: Incise, before: Voice | None) -> Voice | None:
        """Give who speaks by a reporting clause inside the marks."""
        mention = incise.cue.speaker
        if mention is None or mention.first == mention.last:
            return self._silent(incise.tokens, incise.cue.first, before)
        return self._speakers.voice(self._speakers.note(incise.tokens, mention))

    def _silent(self, tokens: Tokens, verb: int, before: Voice | None) -> Voice | None:
        """Give who speaks in a verb without subject: whoever spoke or was spoken of *before*, if the number agrees."""
        if before is None or before.speaker.kind is SpeakerKind.PRONOUN:
            return None
        at = verb
        while not tokens.flags[at] & lx.ANY_FINITE and at + 1 < len(tokens.flags) and at < verb + 4:
            at += 1
        plural = tokens.words[at].lower().endswith(self._lex.plural_endings)
        return before if plural == before.plural or (plural and before.speaker.kind is SpeakerKind.ORGANIZATION) else None

    def _remember(self, tokens: Tokens, current: Voice | None, subject: Voice | None) -> None:
        """Keep what the next passage may need."""
        final = max(tokens.marked, default=-1)
        self._open = current if final >= 0 and not tokens.marked[final].closed else None
        self._lead = (subject or current) if tokens.flags and tokens.flags[-1] & lx.COLON else None
        self._last = current or subject


def _is_direct(text: str, tokens: Tokens, q: int, sentence: Sentence) -> bool:
    """Tell whether the words between the marks stand as a sentence of their own."""
    mark = tokens.marked[q]
    if not text[mark.start].isalpha() and mark.start + 1 < mark.end:
        opening = text[mark.start + 1]
    else:
        opening = text[mark.start]
    if opening.islower():
        return False
    return opens_sentence(sentence, q) or bool(tokens.flags[q - 1] & (lx.COLON | lx.COMMA))


def _follows(tokens: Tokens, drafts: list[Draft], first: int) -> bool:
    """Tell whether the sentence before token *first* ended with the attribution of the last quotation."""
    if not drafts or drafts[-1].voice is None or first == 0:
        return False
    last = drafts[-1]
    ranges = [r for r in tokens.sentences if r[1] == first]
    return bool(ranges) and tokens.starts[ranges[0][0]] <= last.start
