"""The third stage: who has spoken so far and who was named, and whom a pronoun or a description can mean by that."""

from collections.abc import Iterator
from typing import Final

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.model.kinds import SpeakerKind
from wireparse.model.spans import Span
from wireparse.quotes.houses import Houses
from wireparse.quotes.known import Known, agree
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.paragraphs import NEAR, Paragraphs
from wireparse.quotes.people import BACK, Register
from wireparse.quotes.shapes import excerpt
from wireparse.quotes.tokens import Tokens
from wireparse.quotes.voices import Voice, again, has_full_name, is_person, known_voice
from wireparse.story import as_read

#: How many speakers back a pronoun or an office may point.
MEMORY: Final = 12
#: What one paragraph's end between a mention and its candidate costs, and how many are counted.
FARTHER: Final = 1.5
#: What having spoken weighs, and what having been named.
MOST: Final = 2.0
NAMED: Final = 1.2
#: What a name's first place weighs for a description: who was just introduced is meant.
INTRODUCED: Final = 0.2
#: How many mentions that nobody asked for may be read to read another.
DEEPEST: Final = 24
#: What a house, a document or an unnamed source that spoke weighs.
HOUSE: Final = 1.6


class Spoken:
    """Remembers who spoke in which order; `voice` reads a mention when somebody asks for it."""

    def __init__(self, text: str, register: Register, lex: Lexicon) -> None:
        """Start with nobody having spoken."""
        self.text = text
        self.register = register
        self.lex = lex
        self._memory: list[Voice | tuple[Tokens, Mention]] = []  # a mention, and its voice once somebody has asked for it
        self._places: list[int] = []  # where they stand
        self._speaks: list[bool] = []
        self._passage: Tokens | None = None
        self._opened = 0  # the first number of that passage
        self._paragraphs = Paragraphs(text)
        self.houses = Houses(text, lex)
        self._now = 0  # how many entries of the memory the mention under hand may look back at
        self._depth = 0
        self._speaking: Voice | None = None  # who says "I" in the words under hand

    def note(self, tokens: Tokens, mention: Mention, *, speaks: bool = True) -> int:
        """Take in a mention in the order of the text, and give its number; `voice` reads it when somebody asks."""
        number = len(self._places)
        if tokens is not self._passage:
            for earlier in range(self._opened, number):
                noted = self._memory[earlier]
                if not isinstance(noted, Voice):
                    self._memory[earlier] = excerpt(*noted)
            self._passage, self._opened = tokens, number
        self._memory.append((tokens, mention))
        self._places.append(tokens.starts[mention.first])
        self._speaks.append(speaks)
        return number

    def voice(self, number: int) -> Voice:
        """Give the voice of the mention that was noted under *number*."""
        entry = self._memory[number]
        if isinstance(entry, Voice):
            return entry
        now, self._now = self._now, number
        self._depth += 1
        voice = self._memory[number] = self._voice(*entry, speaks=self._speaks[number])
        self._depth -= 1
        self._now = now
        return voice

    def aside(self, tokens: Tokens, mention: Mention, outer: Voice | None) -> Voice:
        """Give the voice of a mention inside somebody's words; nobody outside points at it, and "I" in it is *outer*."""
        now, self._now = self._now, len(self._places)
        speaking, self._speaking = self._speaking, outer
        voice = self._voice(tokens, mention, speaks=False)
        self._now, self._speaking = now, speaking
        return voice

    def before(self, most: int = MEMORY) -> Iterator[Voice]:
        """Give those who spoke before the mention under hand, the last one first; chains of mentions not asked for end after a while."""
        if self._depth > DEEPEST:
            return
        speaks = self._speaks
        for number in range(self._now - 1, max(-1, self._now - 1 - most), -1):
            voice = self.voice(number)
            if speaks[number] or voice.sure:
                yield voice

    def salient(
        self,
        span: Span,
        shown: str,
        gender: Gender,
        *,
        plural: bool = False,
        neuter: bool = False,
        head: str | None = None,
        named: bool = False,
    ) -> Voice | None:
        """Find whom a pronoun or a description means: who spoke last, or was named last and not behind a preposition.

        A paragraph's end weighs against a candidate more than having spoken weighs for it. *named* asks for a person by name.
        """
        best, spoke = self._spoke_last(span.start, gender, plural=plural, named=named)
        if not plural and not neuter:
            known = self._named_last(span.start, gender, best, named=named)
            if known is not None:
                return self.known(known, span, shown, gender, head)
        return None if spoke is None else again(spoke, span, shown, gender, head)

    def _spoke_last(self, start: int, gender: Gender, *, plural: bool, named: bool) -> tuple[tuple[float, int] | None, Voice | None]:
        """Weigh those who spoke before *start*; give the weight and place of the best, and the voice."""
        best: tuple[float, int] | None = None
        spoke: Voice | None = None
        if self._depth > DEEPEST:
            return best, spoke
        for number in range(self._now - 1, max(-1, self._now - 1 - MEMORY), -1):
            farther = FARTHER * self._paragraphs.between(self._places[number], start)
            speaks = self._speaks[number]
            hopeless = best is not None and best[0] >= MOST - farther
            if hopeless and speaks:
                break
            voice = self.voice(number)
            if not (speaks or voice.sure):
                continue
            if hopeless:
                break
            kind = voice.speaker.kind
            if voice.plural != plural or not agree(gender, voice.gender) or kind is SpeakerKind.PRONOUN:
                continue
            if gender is Gender.NEUTER and (kind is SpeakerKind.PERSON or self._is_office(voice.head)):
                continue
            if named and (not ((is_person(voice) or has_full_name(voice)) and voice.sure) or self._is_speaking(voice)):
                continue
            weight = (MOST if voice.person else HOUSE if voice.sure else -1.0) - farther
            if best is None or (weight, voice.at) > best:
                best, spoke = (weight, voice.at), voice
        return best, spoke

    def _named_last(self, start: int, gender: Gender, best: tuple[float, int] | None, *, named: bool) -> Known | None:
        """Find the person named before *start* who outweighs the *best* of those who spoke."""
        register = self.register
        known: Known | None = None
        met = 0
        for i, place in register.promising(start, max(0, start - NEAR)):
            farther = FARTHER * self._paragraphs.between(place, start)
            if met >= BACK or (best is not None and best[0] > NAMED + 0.5 - farther):
                break
            found = register.met(i, start)
            if found is None:
                continue
            met += 1
            at, person = found
            if not agree(gender, person.gender) or (named and person.human <= 0):
                continue
            weight = (0.0 if at in person.governed else NAMED) + (0.5 if person.human > 0 else 0.0) - farther
            weight += INTRODUCED if named and at == person.start else 0.0
            if best is None or (weight, at) > best:
                best, known = (weight, at), person
        return known

    def last_named(self, span: Span, shown: str, gender: Gender) -> Voice | None:
        """Give the person who was named last, as "the latter" means."""
        known = self.register.named_last(span.start, max(0, span.start - NEAR), gender)
        return None if known is None else self.known(known, span, shown, gender, None)

    def _is_speaking(self, voice: Voice) -> bool:
        """Tell whether a voice is the one who says "I" in the words under hand; who names a captain there means another."""
        return self._speaking is not None and voice.speaker.name == self._speaking.speaker.name

    def _is_office(self, head: str | None) -> bool:
        noun = None if head is None else self.lex.nouns.get(head)
        return noun is not None and noun.sort is Sort.PERSON

    def known(self, known: Known, span: Span, shown: str, gender: Gender, head: str | None) -> Voice:
        """Give the voice of somebody whom the register knows under a name."""
        return known_voice(known, as_read(self.text, known.start, known.end), span, shown, gender=gender, head=head)

    def _voice(self, tokens: Tokens, mention: Mention, *, speaks: bool) -> Voice:
        """Read a mention: how, the heir says."""
        raise NotImplementedError
