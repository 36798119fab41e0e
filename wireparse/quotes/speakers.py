"""The third stage: from the mention that governs a quotation to the speaker it means, under the fullest name in the dispatch."""

from __future__ import annotations

from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.model.elements import Speaker
from wireparse.model.kinds import SpeakerKind
from wireparse.model.spans import Span
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.people import Register
from wireparse.quotes.tokens import Tokens, hung_verb
from wireparse.story import as_read

#: How many speakers back a pronoun or an office may point.
MEMORY: Final = 12


class Voice(NamedTuple):
    """A speaker with what later mentions must agree with."""

    speaker: Speaker
    gender: Gender
    plural: bool
    head: str | None  # the noun that heads the mention, in lower case


class Speakers:
    """Turns mentions into speakers, and remembers who spoke in which order."""

    def __init__(self, text: str, register: Register, lex: Lexicon) -> None:
        """Start with nobody having spoken."""
        self._text = text
        self._register = register
        self._lex = lex
        self._memory: list[Voice] = []

    def resolve(self, tokens: Tokens, mention: Mention) -> Voice:
        """Give the voice that *mention* means, and remember it."""
        voice = self._voice(tokens, mention)
        self._memory.append(voice)
        if len(self._memory) > MEMORY:
            del self._memory[0]
        return voice

    def _voice(self, tokens: Tokens, mention: Mention) -> Voice:
        lex = self._lex
        if mention.last == mention.first + 1 and tokens.flags[mention.first] & (lx.HUNG | lx.PRONOUN):
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
            return self._named(tokens, mention, start, end, gender, plural=plural, head=head, sort=sort)
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
            elif flag & lx.NOUN and head is None:
                noun = lex.nouns.get(low)
                if noun:
                    head, sort = low, noun.sort
                    gender = noun.gender or gender
                    plural = noun.plural or plural
            elif flag & lx.GENITIVE and head is not None:
                break
        return gender, plural, head, sort, definite

    def _pronoun(self, word: str, start: int, end: int) -> Voice:
        """Resolve a pronoun to the last speaker or name that agrees with it."""
        pronoun = self._lex.pronouns.get(word)
        gender = pronoun.gender if pronoun else Gender.ANY
        plural = pronoun.plural if pronoun else False
        span = Span(start, end)
        shown = as_read(self._text, start, end)
        if pronoun is not None and pronoun.person == 3 and word not in ("on",):
            for voice in reversed(self._memory):
                if voice.speaker.kind is SpeakerKind.PRONOUN:
                    continue
                if voice.plural == plural and not (gender and voice.gender and gender != voice.gender):
                    s = voice.speaker
                    found = Speaker(span=span, text=shown, name=s.name, kind=s.kind, antecedent=s.antecedent or s.span)
                    return Voice(found, gender or voice.gender, plural, voice.head)
            if not plural and gender is not Gender.NEUTER:
                best = None
                for known in self._register.known:
                    if known.start < start and len(known.words) > 1 and not (gender and known.gender and known.gender != gender):
                        at = max(p for p in known.places if p < start)
                        if best is None or (bool(known.gender), at) > best[0]:
                            best = ((bool(known.gender), at), known)
                if best is not None:
                    known = best[1]
                    name = as_read(self._text, known.start, known.end)
                    found = Speaker(span=span, text=shown, name=name, kind=SpeakerKind.PERSON, antecedent=Span(known.start, known.end))
                    return Voice(found, gender or known.gender, plural, None)
        return Voice(Speaker(span=span, text=shown, name=shown, kind=SpeakerKind.PRONOUN), gender, plural, None)

    def _named(
        self, tokens: Tokens, mention: Mention, start: int, end: int, gender: Gender, *, plural: bool, head: str | None, sort: Sort | None
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
            if len(known.words) > len(words):
                name = as_read(self._text, known.start, known.end)
                antecedent = Span(known.start, known.end)
        kind = SpeakerKind.ORGANIZATION if sort in (Sort.ORGANIZATION, Sort.DOCUMENT) else SpeakerKind.PERSON
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
        return Voice(speaker, gender, plural, head)

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
        kind = SpeakerKind.UNNAMED
        if sort in (Sort.ORGANIZATION, Sort.DOCUMENT):
            kind = SpeakerKind.ORGANIZATION
        if definite and head is not None and not plural:
            for voice in reversed(self._memory):
                if voice.head == head and voice.plural == plural and voice.speaker.kind is not SpeakerKind.PRONOUN:
                    if sort is not Sort.PERSON and len(shown) > len(voice.speaker.name):
                        continue
                    s = voice.speaker
                    found = Speaker(span=span, text=shown, name=s.name, kind=s.kind, antecedent=s.antecedent or s.span)
                    return Voice(found, gender or voice.gender, plural, head)
            if sort is Sort.PERSON:
                known = self._register.holding(head, gender, start)
                if known is not None:
                    name = as_read(self._text, known.start, known.end)
                    found = Speaker(span=span, text=shown, name=name, kind=SpeakerKind.PERSON, antecedent=Span(known.start, known.end))
                    return Voice(found, gender or known.gender, plural, head)
        return Voice(Speaker(span=span, text=shown, name=shown, kind=kind), gender, plural, head)
