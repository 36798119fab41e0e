"""The passages of one story read in their order: who speaks in each quotation, and what one passage leaves open for the next."""

from collections.abc import Sequence
from typing import Final

from wireparse.model.elements import Quote
from wireparse.model.kinds import QuoteKind, SpeakerKind
from wireparse.model.spans import Span
from wireparse.quotes import lexicon as lx
from wireparse.quotes.assembly import Draft, assemble
from wireparse.quotes.attribution import attribute
from wireparse.quotes.finding import main_subject
from wireparse.quotes.incise import find_incise
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.marks import Marked, Marks
from wireparse.quotes.mentions import Mention
from wireparse.quotes.people import Register
from wireparse.quotes.reported import Order, Reported, can_speak, cue_span
from wireparse.quotes.sentences import Sentence, is_asked, is_direct, opens_sentence, read_sentence
from wireparse.quotes.signed import signed_below, turn_of
from wireparse.quotes.speakers import Speakers
from wireparse.quotes.summed import quoted_before, summing_cue
from wireparse.quotes.titles import is_label
from wireparse.quotes.tokens import Tokens, read_tokens
from wireparse.quotes.unmarked import told_on, unmarked
from wireparse.quotes.voices import Voice
from wireparse.story import Passage

#: How far from its verb's group a finite verb may stand, in tokens.
GROUP: Final = 4
#: Words that point at somebody named before.
POINTING: Final = lx.PRONOUN | lx.HUNG


#: Rules by which only words that stand as a sentence of their own are somebody's.
_WHOLE: Final = frozenset({"subject-before", "paragraph-continued"})
#: How words without a cue are somebody's only by what stands before them.
_BY_NEIGHBOURS: Final = _WHOLE | {None, "continued"}


class StoryReader:
    """Reads the passages of one story in their order, and remembers who spoke in the last of them."""

    def __init__(self, text: str, passages: Sequence[Passage], marks: Sequence[Marks], lex: Lexicon, *, indirect: bool) -> None:
        """Take the story and the *marks* of its passages; *indirect* asks for speech without marks too."""
        quoted = [(m.start, m.end) for found in marks for m in found.marked if m.depth == 0 and not m.single]
        self.passages = passages
        self.marks = marks
        self.text = text
        self.lex = lex
        self.speakers = Speakers(text, Register(text, [(p.start, p.end) for p in passages], quoted, lex), lex)
        self.indirect = indirect
        self.eager = lex.speech.null_subject or lex.speech.verb_second  # every sentence's subject may be called for
        self.lead: Voice | None = None  # announced by a colon at the end of the last passage
        self.open: Voice | None = None  # whose quotation the last passage left open
        self.topic: Voice | None = None  # who is meant by a verb without subject
        self.before: PassageReader | None = None  # the last passage
        self.following: Passage | None = None  # the next one

    def read(self) -> tuple[list[Draft], list[Draft]]:
        """Give the quotations of all passages, and the clauses that they report without marks."""
        drafts: list[Draft] = []
        clauses: list[Draft] = []
        for following, (passage, found) in enumerate(zip(self.passages, self.marks, strict=True), 1):
            if not found.marked:
                self.before = None  # only a quotation asks who spoke there
            self.following = self.passages[following] if following < len(self.passages) else None
            reader = self._reader(passage, found.marked)
            reader.read()
            self.before = reader
            drafts += reader.drafts
            clauses += reader.clauses
        self.before = None  # else story and reader hold each other, and wait for the garbage collector
        return drafts, clauses

    def _reader(self, passage: Passage, marked: Sequence[Marked]) -> "PassageReader":
        """Give what reads one passage."""
        return PassageReader(self, passage, marked)


class PassageReader:
    """Reads one passage, sentence by sentence."""

    def __init__(self, story: StoryReader, passage: Passage, marked: Sequence[Marked]) -> None:
        """Cut *passage* into tokens; *marked* are all its quotations, inner ones too."""
        self.story = story
        self.index = passage.index
        self.marked = marked
        top = [m for m in marked if m.depth == 0]
        self.tokens = tokens = read_tokens(story.text, passage.start, passage.end, top, story.lex)
        self.crosshead = bool(tokens.flags) and bool(tokens.flags[0] & lx.DASH and tokens.flags[-1] & lx.DASH)
        self.alone = bool(top) and not self.crosshead and not any(not f & lx.PUNCTUATION for f in tokens.flags)
        self.drafts: list[Draft] = []
        self.clauses: list[Draft] = []
        self.current: Voice | None = None  # who was quoted last
        self.subject: Voice | None = None  # whom the last sentence was about
        self.about: Sentence | None = None  # the last sentence, while its subject was not looked for
        self.topic: Voice | None = None  # who reported last
        self.governing: Reported | None = None  # the cue of the last quotation
        self.noted: dict[tuple[int, int], int] = {}

    def read(self) -> None:
        """Read all sentences, and leave behind what the next passage may need."""
        story, tokens = self.story, self.tokens
        for stretch in tokens.sentences:
            self._sentence(read_sentence(story.text, tokens, stretch, story.lex))
        colon = bool(tokens.flags) and bool(tokens.flags[-1] & lx.COLON)
        final = max(tokens.marked, default=-1)
        story.open = self.current if final >= 0 and not tokens.marked[final].closed else None
        story.lead = (self.last_subject() or self.current) if colon else None
        story.topic = self._talk() or story.topic
        tokens.settle()

    def last_subject(self) -> Voice | None:
        """Give whom the last sentence was about."""
        if self.about is not None:
            self.subject, self.about = self._subject(self.about), None
        return self.subject

    def _talk(self) -> Voice | None:
        """Give who is meant by a verb without subject, in this passage or those before."""
        return self.topic or self.current or self.subject or self.story.topic

    def _note(self, mention: Mention, *, speaks: bool = True) -> int:
        key = (mention.first, mention.last)
        if key not in self.noted:
            self.noted[key] = self.story.speakers.note(self.tokens, mention, speaks=speaks)
        return self.noted[key]

    def _voice(self, mention: Mention, *, speaks: bool = True) -> Voice | None:
        if mention.first == mention.last:
            return self._silent(self.tokens, mention.first)
        return self.story.speakers.voice(self._note(mention, speaks=speaks))

    def _sentence(self, sentence: Sentence) -> None:
        """Attribute the quotations of one sentence, and find what it reports without marks."""
        if self.about is not None and any(c.speaker is not None and self.tokens.flags[c.speaker.first] & POINTING for c in sentence.cues):
            self.last_subject()  # whom a pronoun may mean
        for cue in sentence.cues:
            if cue.speaker is not None and cue.speaker.first < cue.speaker.last:
                self._note(cue.speaker)
        governed: dict[int, Reported] = {}
        self._sum_up(sentence)
        for q in sentence.quotes:
            self._quotation(sentence, q, governed)
        if self.story.indirect and sentence.cues:
            self.clauses += unmarked(sentence, governed, self.index, self._voice)
            self.clauses += told_on(sentence, self.index, self.topic, self.clauses)
        if not self.story.eager:
            self.subject, self.about = None, sentence
        elif not any(cue.order is Order.MOOD for cue in sentence.cues):
            self.subject = self._subject(sentence)
        if governed:
            self.topic = self.current
        elif self.subject is not None and any(c.speaker is not None and c.within < 0 for c in sentence.cues):
            self.topic = self.subject

    def _sum_up(self, sentence: Sentence) -> None:
        """Give the words quoted just before, if no cue of theirs did, to who *sentence* says has said them."""
        cue = summing_cue(sentence)
        if cue is None or cue.speaker is None or not self.drafts:
            return
        draft, q = self.drafts[-1], quoted_before(self.tokens, sentence.first)
        free = q >= 0 and draft.cue is None and draft.rule in _BY_NEIGHBOURS and draft.start == self.tokens.marked[q].start
        voice = self._voice(cue.speaker) if free else None
        if voice is not None:
            draft.voice, draft.kind, draft.rule, draft.joins = voice, QuoteKind.DIRECT, "summed-up", False
            draft.cue = cue_span(self.tokens, cue)
            self.current, self.governing = voice, cue

    def _quotation(self, sentence: Sentence, q: int, governed: dict[int, Reported]) -> None:
        """Draft the quotation at token *q*; a cue that governs it goes into *governed*."""
        tokens, mark = self.tokens, self.tokens.marked[q]
        found = attribute(sentence, q)
        voice = None if found is None or found.cue.speaker is None else self._voice(found.cue.speaker)
        rule: str | None = None
        span: Span | None = None
        joins = False
        if found is not None and voice is not None:
            rule, span = found.rule, cue_span(tokens, found.cue)
            joins = found.cue is self.governing
            self.governing = governed[q] = found.cue
        elif found is None or found.cue.speaker is None:
            voice, rule, span = self._without_cue(sentence, q)
            joins = rule == "open-paragraph" or (rule == "continued" and self._follows(sentence.first))
            if rule is not None:
                self.governing = None
        joins = joins or (q == 0 and self._goes_on(mark, voice))
        kind = QuoteKind.FRAGMENT
        if voice is not None:
            whole = rule == "signature" or is_direct(self.story.text, sentence, q)
            kind = QuoteKind.DIRECT if whole else QuoteKind.MIXED
            if not whole and rule in _WHOLE:
                voice, rule, kind = None, None, QuoteKind.FRAGMENT  # a title, a nickname: nobody said that these words are speech
        self.current = voice or self.current
        nested = self._nested(mark, voice) if len(self.marked) > len(tokens.marked) else ()
        self.drafts.append(Draft(mark.start, mark.end, self.index, kind, voice=voice, cue=span, rule=rule, joins=joins, nested=nested))

    def _goes_on(self, mark: Marked, voice: Voice | None) -> bool:
        """Tell whether the words that open the passage go on with a quotation that an earlier one left open.

        They do without a mark of their own, or behind a new one where nobody was known to speak so far and now somebody is.
        """
        if mark.opening == mark.start:
            return True
        before = self.story.before
        final = -1 if before is None else max(before.tokens.marked, default=-1)
        return (
            before is not None
            and final == len(before.tokens.flags) - 1 >= 0
            and not before.tokens.marked[final].closed
            and self.story.open is None
            and voice is not None
            and self.tokens.starts[0] == mark.opening
        )

    def _without_cue(self, sentence: Sentence, q: int) -> tuple[Voice | None, str | None, Span | None]:
        """Find who speaks in words that no cue of their sentence governs."""
        mark, lex = self.tokens.marked[q], self.story.lex
        own = self._incise(mark) or self._named_apart(mark)
        if own is not None:
            return own
        voice: Voice | None = None
        rule = ""
        if any(cue.order is Order.MOOD for cue in sentence.cues):
            voice, rule = (None if is_label(sentence, q) else self.current or self.subject), "reported-mood"
        elif not self.crosshead and opens_sentence(sentence, q) and not (lex.speech.capital_nouns and is_label(sentence, q)):
            voice, rule = self._inherited(q)
        return voice, rule if voice is not None else None, None

    def _incise(self, mark: Marked) -> tuple[Voice | None, str | None, Span | None] | None:
        """Find the reporter's own words inside the marks, and who speaks by them; None where there are none."""
        story = self.story
        incise = find_incise(story.text, mark.start, mark.end, story.lex)
        if incise is None or incise.cue.speaker is None:
            return None
        mention = incise.cue.speaker
        silent = mention.first == mention.last
        voice = self._silent(incise.tokens, incise.cue.first) if silent else story.speakers.aside(incise.tokens, mention, None)
        return (voice, "incise-inside", cue_span(incise.tokens, incise.cue)) if voice is not None else (None, None, None)

    def _named_apart(self, mark: Marked) -> tuple[Voice | None, str | None, Span | None] | None:
        """Find the name that opens a turn of a transcript inside the marks, or signs the words from below; None where there is none."""
        story = self.story
        turn = turn_of(story.text, mark, story.speakers, story.lex)
        if turn is not None:
            return turn, "transcript", None
        signed = (
            signed_below(story.text, story.following, story.speakers, story.lex) if self.alone and story.following is not None else None
        )
        return (signed[0], "signature", signed[1]) if signed is not None else None

    def _inherited(self, q: int) -> tuple[Voice | None, str]:
        """Find who goes on speaking in quoted words that have no cue and open their sentence."""
        story = self.story
        if self.current is not None:
            newer = self.topic is not None and self.topic.at > self.current.at and story.eager
            return (self.topic, "subject-before") if newer else (self.current, "continued")
        if q == 0 and (story.open is not None or story.lead is not None):
            return (story.open, "open-paragraph") if story.open is not None else (story.lead, "colon-paragraph")
        subject = self.last_subject()
        if subject is not None:
            return subject, "subject-before"
        if self.alone and story.before is not None:
            return story.before.current or story.before.last_subject(), "paragraph-continued"
        return None, ""

    def _follows(self, first: int) -> bool:
        """Tell whether the sentence before token *first* ended with the attribution of the last quotation."""
        if not self.drafts or self.drafts[-1].voice is None or first == 0:
            return False
        opening = next((s.first for s in reversed(self.tokens.sentences) if s.last == first), None)
        return opening is not None and self.tokens.starts[opening] <= self.drafts[-1].start

    def _nested(self, mark: Marked, outer: Voice | None) -> tuple[Quote, ...]:
        """Read the quotations inside one: each with its own speaker, and "I" for the one who is quoted."""
        story = self.story
        inner = [m for m in self.marked if m.depth == mark.depth + 1 and mark.start <= m.opening and m.closing <= mark.end]
        if not inner:
            return ()
        tokens = read_tokens(story.text, mark.start, mark.end, inner, story.lex)
        drafts: list[Draft] = []
        for stretch in tokens.sentences:
            sentence = read_sentence(story.text, tokens, stretch, story.lex)
            drafts += [self._inner(sentence, q, outer) for q in sentence.quotes]
        return assemble(story.text, drafts)

    def _inner(self, sentence: Sentence, q: int, outer: Voice | None) -> Draft:
        """Draft the quotation at token *q*, which stands inside the words of *outer*."""
        story, tokens = self.story, sentence.tokens
        found = attribute(sentence, q)
        mention = None if found is None else found.cue.speaker
        voice = None if mention is None or mention.first == mention.last else story.speakers.aside(tokens, mention, outer)
        within = tokens.marked[q]
        kind = QuoteKind.FRAGMENT
        if voice is not None:
            kind = QuoteKind.DIRECT if is_direct(story.text, sentence, q) else QuoteKind.MIXED
        span = None if found is None or voice is None else cue_span(tokens, found.cue)
        rule = None if found is None or voice is None else found.rule
        nested = self._nested(within, voice)
        return Draft(within.start, within.end, self.index, kind, voice=voice, cue=span, rule=rule, nested=nested)

    def _subject(self, sentence: Sentence) -> Voice | None:
        """Give who the sentence is about, when a person or a source is."""
        cues = [c for c in sentence.cues if c.speaker is not None and c.within < 0 and not c.embedded and not is_asked(sentence, c)]
        mention = cues[-1].speaker if cues else self._bare_subject(sentence)
        if mention is None or not (can_speak(sentence.tokens, mention) or mention.first == mention.last):
            return None
        return self._voice(mention, speaks=bool(cues))

    def _bare_subject(self, sentence: Sentence) -> Mention | None:
        """Find the subject of a sentence that reports nothing."""
        lex = self.story.lex
        if lex.speech.verb_second:
            from wireparse.quotes.brackets import bracket_subject

            return bracket_subject(sentence.tokens, sentence.last, sentence.first, lex)
        return main_subject(sentence.tokens, sentence.last, sentence.first, lex)

    def _silent(self, tokens: Tokens, verb: int) -> Voice | None:
        """Give who speaks in a verb without subject: whoever spoke or was spoken of before, if the number agrees."""
        before = self._talk()
        if before is None or before.speaker.kind is SpeakerKind.PRONOUN:
            return None
        at = verb
        while not tokens.flags[at] & lx.ANY_FINITE and at + 1 < len(tokens.flags) and at < verb + GROUP:
            at += 1
        plural = tokens.words[at].lower().endswith(self.story.lex.plural_endings)
        return before if plural == before.plural or (plural and before.speaker.kind is SpeakerKind.ORGANIZATION) else None
