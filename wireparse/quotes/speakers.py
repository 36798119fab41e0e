"""The third stage: from the mention that governs a quotation to the speaker it means, under the fullest name in the dispatch."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.model.elements import Speaker
from wireparse.model.kinds import SpeakerKind
from wireparse.model.spans import Span
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.names import opens_sentence
from wireparse.quotes.people import Known, Register
from wireparse.quotes.tokens import Tokens, hung_verb
from wireparse.story import as_read

#: How many speakers back a pronoun or an office may point.
MEMORY: Final = 12
#: How many characters back a pronoun or a description without a name may point.
NEAR: Final = 1600
THIRD: Final = 3
#: What one paragraph's end between a mention and its candidate costs, and how many are counted.
FARTHER: Final = 1.5
#: What having spoken weighs, and what having been named.
MOST: Final = 2.0
NAMED: Final = 1.2
#: How many mentions that nobody asked for may be read to read another.
DEEPEST: Final = 24
#: What a house, a document or an unnamed source that spoke weighs.
HOUSE: Final = 1.6
MANY: Final = 6


class Voice(NamedTuple):
    """A speaker with what later mentions must agree with."""

    speaker: Speaker
    gender: Gender
    plural: bool
    head: str | None  # the noun that heads the mention, in lower case
    at: int  # where the mention stands
    person: bool = False  # the dispatch shows that this is a named person
    sure: bool = False  # a person, house or source beyond doubt; pronouns point to others only for want of one


class _Entry:
    """A mention that was noted, and its voice once somebody has asked for it."""

    __slots__ = ("at", "mention", "speaks", "tokens", "voice")

    def __init__(self, tokens: Tokens, mention: Mention, at: int, *, speaks: bool) -> None:
        self.tokens = tokens
        self.mention = mention
        self.at = at
        self.speaks = speaks
        self.voice: Voice | None = None


class Speakers:
    """Turns mentions into speakers, and remembers who spoke in which order."""

    def __init__(self, text: str, register: Register, lex: Lexicon) -> None:
        """Start with nobody having spoken."""
        self._text = text
        self._register = register
        self._lex = lex
        self._memory: list[_Entry] = []
        self._now = 0  # how many entries of the memory the mention under hand may look back at
        self._depth = 0
        self._speaking: Voice | None = None  # who says "I" in the words under hand

    def note(self, tokens: Tokens, mention: Mention, *, speaks: bool = True) -> int:
        """Take in a mention in the order of the text, and give its number; `voice` reads it when somebody asks."""
        self._memory.append(_Entry(tokens, mention, tokens.starts[mention.first], speaks=speaks))
        return len(self._memory) - 1

    def voice(self, number: int) -> Voice:
        """Give the voice of the mention that was noted under *number*."""
        entry = self._memory[number]
        if entry.voice is None:
            now, self._now = self._now, number
            self._depth += 1
            entry.voice = self._voice(entry.tokens, entry.mention, speaks=entry.speaks)
            self._depth -= 1
            self._now = now
        return entry.voice

    def aside(self, tokens: Tokens, mention: Mention, outer: Voice | None) -> Voice:
        """Give the voice of a mention inside somebody's words; nobody outside points at it, and "I" in it is *outer*."""
        now, self._now = self._now, len(self._memory)
        speaking, self._speaking = self._speaking, outer
        voice = self._voice(tokens, mention, speaks=False)
        self._now, self._speaking = now, speaking
        return voice

    def _before(self, most: int = MEMORY) -> Iterator[Voice]:
        """Give those who spoke before the mention under hand, the last one first; chains of mentions not asked for end after a while."""
        if self._depth > DEEPEST:
            return
        for number in range(self._now - 1, max(-1, self._now - 1 - most), -1):
            voice = self.voice(number)
            if self._memory[number].speaks or voice.sure:
                yield voice

    def _voice(self, tokens: Tokens, mention: Mention, *, speaks: bool) -> Voice:
        lex = self._lex
        if mention.last == mention.first + 1 and tokens.flags[mention.first] & (lx.HUNG | lx.PRONOUN | lx.OWNER):
            word = tokens.words[mention.first]
            start, end = tokens.starts[mention.first], tokens.ends[mention.first]
            if tokens.flags[mention.first] & lx.HUNG:
                _, pronoun = hung_verb(word, lex)
                start = end - len(pronoun)
                word = pronoun
            return self._pronoun(word.lower(), start, end)
        start, end = tokens.starts[mention.first], tokens.ends[mention.last - 1]
        gender, plural, head, sort, definite = self._shape(tokens, mention)
        if mention.name[0] < mention.name[1]:
            return self._named(tokens, mention, start, end, gender, plural=plural, head=head, sort=sort, speaks=speaks)
        return self._described(tokens, mention, start, end, gender, plural=plural, head=head, sort=sort, definite=definite)

    def _shape(self, tokens: Tokens, mention: Mention) -> tuple[Gender, bool, str | None, Sort | None, bool]:
        """Read gender, number, head noun and definiteness off the words of a mention."""
        lex = self._lex
        gender, plural, head, sort, definite = Gender.ANY, False, None, None, False
        for i in range(mention.first, mention.last):
            flag, word = tokens.flags[i], tokens.words[i]
            low = word.lower()
            if flag & lx.DETERMINER and i == mention.first:
                determiner = lex.determiners.get(low.replace("’", "'"))
                if determiner:
                    gender, plural, definite = determiner.gender, determiner.plural, determiner.definite
            elif flag & lx.TITLE and word in lex.titles:
                title = lex.titles[word]
                gender, plural = title.gender or gender, title.plural or plural
            elif flag & lx.NOUN and (head is None or not lex.speech.elided):  # of "county officials" the last noun is the head
                noun = lex.nouns.get(low)
                if noun:
                    head, sort = low, noun.sort
                    gender = noun.gender or gender
                    plural = noun.plural or plural
            elif flag & (lx.GENITIVE if lex.speech.elided else lx.PREPOSITION) and head is not None:
                break
        return gender, plural, head, sort, definite

    def _pronoun(self, word: str, start: int, end: int) -> Voice:
        """Resolve a pronoun to the last speaker or name that agrees with it."""
        pronoun = self._lex.pronouns.get(word) or self._lex.owned.get(word)
        gender = pronoun.gender if pronoun else Gender.ANY
        plural = pronoun.plural if pronoun else False
        span = Span(start, end)
        shown = as_read(self._text, start, end)
        if pronoun is not None and pronoun.person == 1 and self._speaking is not None:
            return self._again(self._speaking, span, shown, gender)
        if pronoun is not None and pronoun.person == THIRD and word != self._lex.speech.impersonal and pronoun.anaphoric:
            found = self._salient(span, shown, gender, plural=plural, neuter=gender is Gender.NEUTER)
            if found is not None:
                return found
        return Voice(Speaker(span=span, text=shown, name=shown, kind=SpeakerKind.PRONOUN), gender, plural, None, start)

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
        best: tuple[float, int] | None = None
        spoke: Voice | None = None
        known: Known | None = None
        for voice in self._before():
            if best is not None and best[0] >= MOST - FARTHER * self._breaks(voice.at, span.start):
                break
            if voice.plural != plural or not _agree(gender, voice.gender) or voice.speaker.kind is SpeakerKind.PRONOUN:
                continue
            if named and (not ((_is_person(voice) or _has_full_name(voice)) and voice.sure) or self._is_speaking(voice)):
                continue
            weight = (MOST if voice.person else HOUSE if voice.sure else -1.0) - FARTHER * self._breaks(voice.at, span.start)
            if best is None or (weight, voice.at) > best:
                best, spoke = (weight, voice.at), voice
        if not plural and not neuter:
            for at, person in self._register.before(span.start, max(0, span.start - NEAR)):
                if best is not None and best[0] > NAMED + 0.5 - FARTHER * self._breaks(at, span.start):
                    break
                if not _agree(gender, person.gender) or (named and person.human <= 0):
                    continue
                weight = (
                    (0.0 if at in person.governed else NAMED) + (0.5 if person.human > 0 else 0.0) - FARTHER * self._breaks(at, span.start)
                )
                if best is None or (weight, at) > best:
                    best, known = (weight, at), person
        if known is not None:
            return self._as_known(known, span, shown, gender, head)
        return None if spoke is None else self._again(spoke, span, shown, gender, head)

    def _is_speaking(self, voice: Voice) -> bool:
        """Tell whether a voice is the one who says "I" in the words under hand; who names a captain there means another."""
        return self._speaking is not None and voice.speaker.name == self._speaking.speaker.name

    def _breaks(self, start: int, end: int) -> int:
        """Count the paragraphs that end between two places, up to a handful."""
        if end - start > NEAR:
            return MANY
        return min(MANY, self._text.count("\n\n", start, end) + self._text.count("\r\n\r\n", start, end))

    def _again(self, voice: Voice, span: Span, shown: str, gender: Gender, head: str | None = None) -> Voice:
        """Let somebody speak again under another mention."""
        s = voice.speaker
        found = Speaker(span=span, text=shown, name=s.name, kind=s.kind, antecedent=s.antecedent or s.span)
        return Voice(found, gender or voice.gender, voice.plural, head or voice.head, span.start, voice.person, voice.sure)

    def _as_known(self, known: Known, span: Span, shown: str, gender: Gender, head: str | None) -> Voice:
        """Give the speaker whom the register knows under a name."""
        name = as_read(self._text, known.start, known.end)
        kind = SpeakerKind.PERSON if known.human >= 0 else SpeakerKind.ORGANIZATION
        found = Speaker(span=span, text=shown, name=name, kind=kind, antecedent=Span(known.start, known.end))
        return Voice(found, gender or known.gender, plural=False, head=head, at=span.start, person=known.human > 0, sure=True)

    def _named(
        self,
        tokens: Tokens,
        mention: Mention,
        start: int,
        end: int,
        gender: Gender,
        *,
        plural: bool,
        head: str | None,
        sort: Sort | None,
        speaks: bool,
    ) -> Voice:
        """Resolve a mention that holds a name to its fullest form."""
        first, last = mention.name
        a, b = tokens.starts[first], tokens.ends[last - 1]
        words = [tokens.words[i] for i in range(first, last) if tokens.words[i] != "."]
        if not self._lex.speech.elided:
            words = [w[:-2] if w.endswith(("'s", "’s")) else w for w in words]
        known = self._register.named(words, gender, a)
        name, antecedent = as_read(self._text, a, b), None
        if known is not None:
            gender = gender or known.gender
        if known is not None and len(known.words) > len(words) and not known.start < a < known.end:
            name = as_read(self._text, known.start, known.end)
            antecedent = Span(known.start, known.end)
        elif len(words) == 1 and words[0].isupper() and (spelled := self._register.spelled_out(words[0])) is not None:
            name = as_read(self._text, *spelled)
            antecedent = Span(*spelled)
        bare_article = first == mention.first + 1 and bool(tokens.flags[mention.first] & lx.DETERMINER) and sort is None
        house = sort in (Sort.ORGANIZATION, Sort.DOCUMENT) or (sort is None and known is not None and known.human < 0) or bare_article
        kind = SpeakerKind.ORGANIZATION if house else SpeakerKind.PERSON
        title = self._title(tokens, mention)
        description = self._description(tokens, mention)
        speaker = Speaker(
            span=Span(start, end),
            text=as_read(self._text, start, end),
            name=name,
            title=title,
            description=description,
            kind=kind,
            antecedent=antecedent,
        )
        if known is None:
            sure = sort is not None or (speaks and (b - a > 1) and not opens_sentence(self._text, a))
        else:
            sure = sort is not None or known.human > 0 or (speaks and (known.human >= 0 or len(known.words) > 1 or bare_article))
        person = kind is SpeakerKind.PERSON and (sort is Sort.PERSON or (known is not None and known.human > 0) or title is not None)
        return Voice(speaker, gender, plural, head, start, person, sure)

    def _title(self, tokens: Tokens, mention: Mention) -> str | None:
        """Give the words before the name, their article left out."""
        first = mention.first
        if tokens.flags[first] & lx.DETERMINER:
            first += 1
        last = mention.name[0]
        while last > first and tokens.flags[last - 1] & lx.COMMA:
            last -= 1
        if first >= last:
            return None
        return as_read(self._text, tokens.starts[first], tokens.ends[last - 1])

    def _description(self, tokens: Tokens, mention: Mention) -> str | None:
        """Give the apposition behind the mention."""
        flags = tokens.flags
        i = mention.last
        if i + 1 >= len(flags) or not flags[i] & lx.COMMA:
            return None
        first = i + 1
        if (
            flags[first] & (lx.RELATIVE | lx.GERUND | lx.PREPOSITION | lx.TIME | lx.COORDINATOR | lx.QUOTE)
            and not flags[first] & lx.DETERMINER
        ):
            return None
        i = first
        while i < len(flags) and i < first + 24 and not flags[i] & (lx.COMMA | lx.STOP | lx.QUOTE | lx.SEMICOLON | lx.COLON | lx.RELATIVE):
            i += 1
        if not any(flags[k] & lx.NOUN for k in range(first, i)):
            return None
        return as_read(self._text, tokens.starts[first], tokens.ends[i - 1])

    def _described(
        self,
        tokens: Tokens,
        mention: Mention,
        start: int,
        end: int,
        gender: Gender,
        *,
        plural: bool,
        head: str | None,
        sort: Sort | None,
        definite: bool,
    ) -> Voice:
        """Resolve an office to its holder, or let an unnamed source stand under its own description."""
        span = Span(start, end)
        shown = as_read(self._text, start, end)
        house = sort in (Sort.ORGANIZATION, Sort.DOCUMENT)
        if definite and not plural:
            found = self._house(tokens, mention, span, shown, gender, head) if house else None
            if not house and sort is not Sort.SOURCE:
                found = self._person(tokens, mention, span, shown, gender, head)
            elif sort is Sort.SOURCE:
                found = self._same_head(span, shown, gender, head)
            if found is not None:
                return found
        kind = SpeakerKind.ORGANIZATION if house else SpeakerKind.UNNAMED
        return Voice(Speaker(span=span, text=shown, name=shown, kind=kind), gender, plural, head, start, sure=head is not None)

    def _content(self, tokens: Tokens, mention: Mention, head: str | None) -> frozenset[str]:
        """Collect the words that narrow an office down: "russe", "défense"."""
        return frozenset(
            tokens.words[i].lower()
            for i in range(mention.first, mention.last)
            if not tokens.flags[i] & (lx.FUNCTION | lx.PUNCTUATION | lx.OFFICE) and tokens.words[i].lower() != head
        )

    def _same_head(self, span: Span, shown: str, gender: Gender, head: str | None) -> Voice | None:
        """Find the earlier source that was called by the same noun, in at least as many words."""
        if head is None:
            return None
        for voice in self._before():
            if voice.head == head and not voice.plural and len(voice.speaker.name) >= len(shown):
                return self._again(voice, span, shown, gender, head)
        return None

    def _person(self, tokens: Tokens, mention: Mention, span: Span, shown: str, gender: Gender, head: str | None) -> Voice | None:
        """Resolve a description of a person: to the holder of the office, else to whoever was named or spoke last."""
        content = self._content(tokens, mention, head)
        low = shown.lower().replace("’", "'")
        foremost = False
        for description, office in self._lex.speech.same_offices:
            if description in low:
                foremost = True
                words = office.split()
                head = next((w for w in words if w in self._lex.nouns), head)
                content = frozenset(w for w in words if w != head)
                break
        if head is not None:
            known = self._register.holding(head, content, gender, span.start)
            if known is not None and known.human >= 0 and (content or head in known.adjacent):
                return self._as_known(known, span, shown, gender, head)
            for voice in self._before():
                if voice.head == head and _is_person(voice) and not voice.plural and _agree(gender, voice.gender) and not content:
                    return self._again(voice, span, shown, gender, head)
            if known is not None and known.human >= 0:
                return self._as_known(known, span, shown, gender, head)
        if head is not None and content and head in self._lex.speech.holders.split():
            for _, known in self._register.before(span.start, 0):
                if known.human > 0 and content & known.beside and _agree(gender, known.gender):
                    return self._as_known(known, span, shown, gender, head)
        if head is not None and not foremost and not self._points(tokens, mention) and self._has_complement(tokens, mention):
            return None
        return self._salient(span, shown, gender, head=head, named=True)

    def _points(self, tokens: Tokens, mention: Mention) -> bool:
        """Tell whether a mention opens with a demonstrative, which always means somebody named before."""
        return tokens.words[mention.first].lower() in self._lex.pointing

    @staticmethod
    def _has_complement(tokens: Tokens, mention: Mention) -> bool:
        """Tell whether a mention says whose or what's office it is: "le ministre de la Pêche", not "la femme de 28 ans"."""
        for i in range(mention.first + 1, mention.last - 1):
            if tokens.flags[i] & lx.GENITIVE and not tokens.flags[i + 1] & lx.NUMBER:
                return True
        return False

    def _house(self, tokens: Tokens, mention: Mention, span: Span, shown: str, gender: Gender, head: str | None) -> Voice | None:
        """Resolve a description of an organisation or document to its name or its fuller description."""
        content = self._content(tokens, mention, head)
        known = None if head is None else self._register.holding(head, content, Gender.ANY, span.start)
        if known is not None and known.human <= 0:
            return self._as_known(known, span, shown, gender, head)
        found = self._same_head(span, shown, gender, head)
        if found is not None:
            return found
        if content:
            return None
        for voice in self._before(3):
            if voice.speaker.kind is SpeakerKind.ORGANIZATION and not voice.plural and _agree(gender, voice.gender):
                return self._again(voice, span, shown, gender, head)
        return None


def _agree(one: Gender, other: Gender) -> bool:
    """Tell whether two genders can be one person's."""
    return not (one and other and one != other)


def _has_full_name(voice: Voice) -> bool:
    """Tell whether a voice bears a name of several words, and no article or noun that makes it a house."""
    s = voice.speaker
    return s.kind is SpeakerKind.PERSON and voice.head is None and not voice.plural and " " in s.name and s.name[0].isupper()


def _is_person(voice: Voice) -> bool:
    """Tell whether a voice is one named person."""
    return voice.person and not voice.plural
