"""Why a quotation is somebody's: the story is read once more, and every rule is asked about every quotation.

What the readers decide stays as it is; what stands here looks on. An ordinary reading knows nothing of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wireparse.languages.lookup import base_tag
from wireparse.model.elements import Cue, Speaker
from wireparse.model.spans import Span
from wireparse.quotes.assembly import Draft
from wireparse.quotes.attribution import Attribution, answers, attribute
from wireparse.quotes.carried import marks_of
from wireparse.quotes.lexicon import Lexicon, lexicon
from wireparse.quotes.marks import Marked, Marks
from wireparse.quotes.passages import PassageReader, StoryReader
from wireparse.quotes.reported import Reported, cue_span
from wireparse.quotes.rules import NAME, NO_LANGUAGE, NO_RULE, NO_SUBJECT
from wireparse.quotes.sentences import Sentence
from wireparse.quotes.tokens import Tokens
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
    marks = marks_of(text, passages)
    lex = lexicon(base_tag(language) or "")
    if lex is None:
        return {(m.start, m.end): Watched((), NO_LANGUAGE) for found in marks for m in found.marked}
    story = _StoryWatcher(text, passages, marks, lex, indirect=True)
    story.read()
    return story.seen


class _StoryWatcher(StoryReader):
    """Reads a story as any reader does, and holds what was seen."""

    def __init__(self, text: str, passages: Sequence[Passage], marks: Sequence[Marks], lex: Lexicon, *, indirect: bool) -> None:
        super().__init__(text, passages, marks, lex, indirect=indirect)
        self.seen: Seen = {}

    def _reader(self, passage: Passage, marked: Sequence[Marked]) -> PassageReader:
        return _Watcher(self, passage, marked, self.seen)


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

    def _inner(self, sentence: Sentence, q: int, outer: Voice | None) -> Draft:
        found = [(answer, self._within(sentence.tokens, answer, outer)) for answer in answers(sentence, q)]
        within = sentence.tokens.marked[q]
        self.seen[within.start, within.end] = self._watched(sentence, q, found)
        return super()._inner(sentence, q, outer)

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
