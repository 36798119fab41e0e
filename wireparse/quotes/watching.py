"""Why a quotation is somebody's: the story is read once more, and every rule is asked about every quotation.

What the readers decide stays as it is; what stands here looks on. An ordinary reading knows nothing of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wireparse.languages.lookup import base_tag
from wireparse.model.elements import Cue, Quote, Speaker
from wireparse.model.spans import Span
from wireparse.quotes.attribution import Attribution, answers, attribute
from wireparse.quotes.carried import carry
from wireparse.quotes.lexicon import lexicon
from wireparse.quotes.marks import Marked, Marks, read_marks
from wireparse.quotes.passages import PassageReader, StoryReader
from wireparse.quotes.reported import Reported, cue_span
from wireparse.quotes.rules import NAME, NO_LANGUAGE, NO_RULE, NO_SUBJECT
from wireparse.quotes.sentences import Sentence, read_sentence
from wireparse.quotes.tokens import Tokens, read_tokens
from wireparse.quotes.voices import Voice
from wireparse.story import Passage, as_read


class Answer(NamedTuple):
    """What one rule says of quoted words: who speaks, if anybody is meant, and by which reporting words."""

    rule: str
    speaker: Speaker | None
    cue: Cue


class Watched(NamedTuple):
    """What all rules say of quoted words, in their order; `silence` says why nobody would be named."""

    answers: tuple[Answer, ...]
    silence: str


#: What was seen, by the start and end of the quoted words.
Seen = dict[tuple[int, int], Watched]


def watch_quotes(text: str, passages: Sequence[Passage], language: str | None) -> Seen:
    """Ask every rule about every quotation of *passages*, as `read_quotes` reads them.

    Quoted words for which no rule could be asked, since the language has no data, are there without answers.

    Example:
        >>> text = 'The mayor said that "the ferry is safe", Ilena Dorvat wrote.'
        >>> for seen in watch_quotes(text, [Passage(0, len(text), 0)], "en").values():
        ...     print([(answer.rule, answer.speaker.name) for answer in seen.answers][:1])
        [('cue-after', 'Ilena Dorvat')]
    """
    read = carry(text, passages, [read_marks(text, passage.start, passage.end) for passage in passages])
    lex = lexicon(base_tag(language) or "")
    if lex is None:
        return {(m.start, m.end): Watched((), NO_LANGUAGE) for marks in read for m in marks.marked}
    quoted = [(m.start, m.end) for marks in read for m in marks.marked if m.depth == 0 and not m.single]
    story = StoryReader(text, passages, quoted, lex, indirect=True)
    seen: Seen = {}
    for passage, marks in zip(passages, read, strict=True):
        _watch(story, passage, marks, seen)
    story.before = None
    return seen


def _watch(story: StoryReader, passage: Passage, marks: Marks, seen: Seen) -> None:
    """Read one passage, looking on."""
    if not marks.marked:
        story.before = None
    reader = _Watcher(story, passage, marks.marked, seen)
    reader.read()
    story.before = reader


class _Watcher(PassageReader):
    """Reads a passage as any reader does, and notes what the rules say."""

    def __init__(self, story: StoryReader, passage: Passage, marked: Sequence[Marked], seen: Seen) -> None:
        super().__init__(story, passage, marked)
        self.seen = seen

    def _quotation(self, sentence: Sentence, q: int, governed: dict[int, Reported]) -> None:
        mark = self.tokens.marked[q]
        found = [(answer, self._speaking(answer)) for answer in answers(sentence, q)]  # before it is known who is quoted here
        self.seen[mark.start, mark.end] = self._watched(sentence, q, found)
        super()._quotation(sentence, q, governed)

    def _nested(self, mark: Marked, outer: Voice | None) -> tuple[Quote, ...]:
        inner = [m for m in self.marked if m.depth == mark.depth + 1 and mark.start <= m.opening and m.closing <= mark.end]
        if inner:
            self._look_inside(read_tokens(self.story.text, mark.start, mark.end, inner, self.story.lex), outer)
        return super()._nested(mark, outer)

    def _look_inside(self, tokens: Tokens, outer: Voice | None) -> None:
        """Ask the rules about the quotations inside the words of *outer*, which *tokens* hold."""
        for stretch in tokens.sentences:
            sentence = read_sentence(self.story.text, tokens, stretch, self.story.lex)
            for q in sentence.quotes:
                found = [(answer, self._within(tokens, answer, outer)) for answer in answers(sentence, q)]
                within = tokens.marked[q]
                self.seen[within.start, within.end] = self._watched(sentence, q, found)

    def _speaking(self, answer: Attribution) -> Speaker | None:
        """Tell who speaks by *answer*, without taking its mention in."""
        mention = answer.cue.speaker
        if mention is None or mention.first == mention.last:
            voice = None if mention is None else self._silent(self.tokens, mention.first)
            return None if voice is None else voice.speaker
        number = self.noted.get((mention.first, mention.last))
        speakers = self.story.speakers
        return (speakers.aside(self.tokens, mention, None) if number is None else speakers.voice(number)).speaker

    def _within(self, tokens: Tokens, answer: Attribution, outer: Voice | None) -> Speaker | None:
        """Tell who speaks by *answer* inside the words of *outer*."""
        mention = answer.cue.speaker
        return None if mention is None or mention.first == mention.last else self.story.speakers.aside(tokens, mention, outer).speaker

    def _watched(self, sentence: Sentence, q: int, found: Sequence[tuple[Attribution, Speaker | None]]) -> Watched:
        """Put together what the rules say, and why nobody would be named if nobody is."""
        text, tokens = self.story.text, sentence.tokens
        told = tuple(Answer(answer.rule, speaker, _cue(text, cue_span(tokens, answer.cue))) for answer, speaker in found)
        if not told:
            return Watched(told, NO_RULE)
        return Watched(told, NAME if attribute(sentence, q) is None else NO_SUBJECT)


def _cue(text: str, span: Span) -> Cue:
    return Cue(span=span, text=as_read(text, span.start, span.end))
