"""The third stage: from the mention that governs a quotation to the speaker it means, under the fullest name in the dispatch."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.model.kinds import SpeakerKind
from wireparse.model.making import make_span, make_speaker
from wireparse.model.spans import Span
from wireparse.quotes import lexicon as lx
from wireparse.quotes.known import Known
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.names import opens_sentence
from wireparse.quotes.paragraphs import NEAR, Paragraphs
from wireparse.quotes.people import BACK, Register
from wireparse.quotes.shapes import content_of, description_of, excerpt, has_complement, points_last, read_shape, title_of
from wireparse.quotes.tokens import Tokens, hung_verb
from wireparse.quotes.voices import Shown, Voice, again, agree, has_full_name, is_person, known_voice, office_of
from wireparse.story import as_read

#: How many speakers back a pronoun or an office may point.
MEMORY: Final = 12
THIRD: Final = 3
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

#: What points at somebody named before.
_POINTING: Final = lx.HUNG | lx.PRONOUN | lx.OWNER


class Speakers:
    """Turns mentions into speakers, and remembers who spoke in which order."""

    def __init__(self, text: str, register: Register, lex: Lexicon) -> None:
        """Start with nobody having spoken."""
        self._text = text
        self._register = register
        self._lex = lex
        self._memory: list[Voice | tuple[Tokens, Mention]] = []  # a mention, and its voice once somebody has asked for it
        self._places: list[int] = []  # where they stand
        self._speaks: list[bool] = []
        self._passage: Tokens | None = None
        self._opened = 0  # the first number of that passage
        self._paragraphs = Paragraphs(text)
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

    def _before(self, most: int = MEMORY) -> Iterator[Voice]:
        """Give those who spoke before the mention under hand, the last one first; chains of mentions not asked for end after a while."""
        if self._depth > DEEPEST:
            return
        speaks = self._speaks
        for number in range(self._now - 1, max(-1, self._now - 1 - most), -1):
            voice = self.voice(number)
            if speaks[number] or voice.sure:
                yield voice

    def _voice(self, tokens: Tokens, mention: Mention, *, speaks: bool) -> Voice:
        first = mention.first
        start, end = tokens.starts[first], tokens.end(mention.last - 1)
        flag = tokens.flags[first]
        if flag & _POINTING and mention.last == first + 1:
            word = tokens.words[first]
            if flag & lx.HUNG:
                _, word = hung_verb(word, self._lex)
                start = end - len(word)
            return self._pronoun(word.lower(), start, end)
        shown = Shown(tokens, mention, make_span(start, end), as_read(self._text, start, end), read_shape(tokens, mention, self._lex))
        return self._named(shown, speaks=speaks) if mention.name[0] < mention.name[1] else self._described(shown)

    def _pronoun(self, word: str, start: int, end: int) -> Voice:
        """Resolve a pronoun to the last speaker or name that agrees with it."""
        pronoun = self._lex.pronouns.get(word) or self._lex.owned.get(word)
        gender = pronoun.gender if pronoun else Gender.ANY
        plural = pronoun.plural if pronoun else False
        span = make_span(start, end)
        shown = as_read(self._text, start, end)
        if pronoun is not None and pronoun.person == 1 and self._speaking is not None:
            return again(self._speaking, span, shown, gender)
        if pronoun is not None and pronoun.person == THIRD and word != self._lex.speech.impersonal and pronoun.anaphoric:
            if pronoun.latter and not plural:
                found = self._last_named(span, shown, gender)
            else:
                found = self._salient(span, shown, gender, plural=plural, neuter=gender is Gender.NEUTER)
            if found is not None:
                return found
        return Voice(make_speaker(span, shown, shown, SpeakerKind.PRONOUN), gender, start, plural=plural, head=None)

    def _last_named(self, span: Span, shown: str, gender: Gender) -> Voice | None:
        """Give the person who was named last, as "the latter" means."""
        known = self._register.named_last(span.start, max(0, span.start - NEAR), gender)
        return None if known is None else self._known(known, span, shown, gender, None)

    def _salient(
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
                return self._known(known, span, shown, gender, head)
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
            if voice.plural != plural or not agree(gender, voice.gender) or voice.speaker.kind is SpeakerKind.PRONOUN:
                continue
            if named and (not ((is_person(voice) or has_full_name(voice)) and voice.sure) or self._is_speaking(voice)):
                continue
            weight = (MOST if voice.person else HOUSE if voice.sure else -1.0) - farther
            if best is None or (weight, voice.at) > best:
                best, spoke = (weight, voice.at), voice
        return best, spoke

    def _named_last(self, start: int, gender: Gender, best: tuple[float, int] | None, *, named: bool) -> Known | None:
        """Find the person named before *start* who outweighs the *best* of those who spoke."""
        register = self._register
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

    def _is_speaking(self, voice: Voice) -> bool:
        """Tell whether a voice is the one who says "I" in the words under hand; who names a captain there means another."""
        return self._speaking is not None and voice.speaker.name == self._speaking.speaker.name

    def _known(self, known: Known, span: Span, shown: str, gender: Gender, head: str | None) -> Voice:
        """Give the voice of somebody whom the register knows under a name."""
        return known_voice(known, as_read(self._text, known.start, known.end), span, shown, gender=gender, head=head)

    def _named(self, shown: Shown, *, speaks: bool) -> Voice:
        """Resolve a mention that holds a name to its fullest form."""
        tokens, mention = shown.tokens, shown.mention
        shape = shown.shape
        gender, head, sort, plural = shape.gender, shape.head, shape.sort, shape.plural
        first, last = mention.name
        a, b = tokens.starts[first], tokens.end(last - 1)
        words = tokens.words[first:last]
        if "." in words:
            words = [word for word in words if word != "."]
        if not self._lex.speech.elided and words and words[-1].endswith(("'s", "’s")):
            words[-1] = words[-1][:-2]
        known = self._register.named(words, gender, a)
        name, antecedent = as_read(self._text, a, b), None
        if known is not None:
            gender = gender or known.gender
        if known is not None and len(known.words) > len(words) and not known.start < a < known.end:
            name = as_read(self._text, known.start, known.end)
            antecedent = make_span(known.start, known.end)
        elif len(words) == 1 and words[0].isupper() and (spelled := self._register.spelled_out(words[0])) is not None:
            name = as_read(self._text, *spelled)
            antecedent = make_span(*spelled)
        bare_article = first == mention.first + 1 and bool(tokens.flags[mention.first] & lx.DETERMINER) and sort is None
        house = sort in (Sort.ORGANIZATION, Sort.DOCUMENT) or (sort is None and known is not None and known.is_house()) or bare_article
        kind = SpeakerKind.ORGANIZATION if house else SpeakerKind.PERSON
        title = title_of(self._text, tokens, mention)
        said = description_of(self._text, tokens, mention)
        speaker = make_speaker(shown.span, shown.text, name, kind, title=title, description=said, antecedent=antecedent)
        if known is None:
            sure = sort is not None or (speaks and (b - a > 1) and not opens_sentence(self._text, a))
        else:
            sure = sort is not None or known.human > 0 or (speaks and (known.human >= 0 or len(known.words) > 1 or bare_article))
        person = kind is SpeakerKind.PERSON and (sort is Sort.PERSON or (known is not None and known.human > 0) or title is not None)
        return Voice(speaker, gender, shown.span.start, plural=plural, head=head, person=person, sure=sure)

    def _described(self, shown: Shown) -> Voice:
        """Resolve an office to its holder, or let an unnamed source stand under its own description."""
        shape = shown.shape
        gender, head, sort, plural = shape.gender, shape.head, shape.sort, shape.plural
        house = sort in (Sort.ORGANIZATION, Sort.DOCUMENT)
        if shape.definite and not plural:
            resolve = self._house if house else self._same_head if sort is Sort.SOURCE else self._person
            found = resolve(shown)
            if found is None and sort is Sort.PERSON and len(shown.text.split()) == 2:  # noqa: PLR2004
                found = self._same_head(shown)  # "a spokesman for the police …, the spokesman said"
            if found is not None:
                return found
        kind = SpeakerKind.ORGANIZATION if house else SpeakerKind.UNNAMED
        speaker = make_speaker(shown.span, shown.text, shown.text, kind)
        return Voice(speaker, gender, shown.span.start, plural=plural, head=head, sure=head is not None)

    def _same_head(self, shown: Shown) -> Voice | None:
        """Find the earlier source that was called by the same noun, in at least as many words."""
        head = shown.shape.head
        if head is None:
            return None
        for voice in self._before():
            if voice.head == head and not voice.plural and len(voice.speaker.name) >= len(shown.text):
                return again(voice, shown.span, shown.text, shown.shape.gender, head)
        return None

    def _person(self, shown: Shown) -> Voice | None:
        """Resolve a description of a person: to the holder of the office, else to whoever was named or spoke last."""
        if points_last(shown.tokens, shown.mention, self._lex):
            return self._last_named(shown.span, shown.text, shown.shape.gender)
        head, content, foremost = office_of(shown, self._lex)
        if head is None:
            return self._salient(shown.span, shown.text, shown.shape.gender, named=True)
        found = self._holder(shown, head, content)
        if found is not None:
            return found
        if (
            not foremost
            and shown.tokens.words[shown.mention.first].lower() not in self._lex.pointing
            and has_complement(shown.tokens, shown.mention)
        ):
            # Somebody's office, and no demonstrative, which always means somebody named before.
            later = self._register.named_next(shown.span.end, shown.shape.gender)
            return self._known(later, shown.span, shown.text, shown.shape.gender, head) if later is not None else None
        return self._salient(shown.span, shown.text, shown.shape.gender, head=head, named=True)

    def _holder(self, shown: Shown, head: str, content: AbstractSet[str]) -> Voice | None:
        """Find the holder of the office *head*: by name, among those who spoke, or by the words beside a name."""
        span, text, gender = shown.span, shown.text, shown.shape.gender
        known = self._register.holding(head, content, gender, span.start)
        known = known if known is not None and known.human >= 0 else None
        if known is None or not (content or head in known.adjacent):
            for voice in self._before():
                if voice.head == head and is_person(voice) and not voice.plural and agree(gender, voice.gender) and not content:
                    return again(voice, span, text, gender, head)
        if known is None and content and head in self._lex.speech.holders.split():
            bearers = (person for _, person in self._register.before(span.start, 0))
            known = next((p for p in bearers if p.human > 0 and not content.isdisjoint(p.beside) and agree(gender, p.gender)), None)
        return self._known(known, span, text, gender, head) if known is not None else None

    def _house(self, shown: Shown) -> Voice | None:
        """Resolve a description of an organisation or document to its name or its fuller description."""
        span, text = shown.span, shown.text
        gender, head = shown.shape.gender, shown.shape.head
        content = content_of(shown.tokens, shown.mention, head)
        known = None if head is None else self._register.holding(head, content, Gender.ANY, span.start)
        if known is not None and known.human <= 0:
            return self._known(known, span, text, gender, head)
        found = self._same_head(shown)
        if found is not None or content:
            return found
        for voice in self._before(3):
            if voice.speaker.kind is SpeakerKind.ORGANIZATION and not voice.plural and agree(gender, voice.gender):
                return again(voice, span, text, gender, head)
        return None
