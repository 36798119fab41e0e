"""The third stage: from the mention that governs a quotation to the speaker it means, under the fullest name in the dispatch."""

from typing import Final

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.model.kinds import SpeakerKind
from wireparse.model.making import make_span, make_speaker
from wireparse.quotes import lexicon as lx
from wireparse.quotes.described import house_of, person_of, same_head
from wireparse.quotes.mentions import Mention
from wireparse.quotes.names import opens_sentence
from wireparse.quotes.shapes import description_of, read_shape, title_of, words_of
from wireparse.quotes.spoken import Spoken
from wireparse.quotes.tokens import Tokens, hung_verb
from wireparse.quotes.voices import Shown, Voice, again
from wireparse.story import as_read

THIRD: Final = 3

#: What points at somebody named before.
_POINTING: Final = lx.HUNG | lx.PRONOUN | lx.OWNER


class Speakers(Spoken):
    """Turns mentions into speakers."""

    def _voice(self, tokens: Tokens, mention: Mention, *, speaks: bool) -> Voice:
        first = mention.first
        start, end = tokens.starts[first], tokens.end(mention.last - 1)
        flag = tokens.flags[first]
        if flag & _POINTING and mention.last == first + 1:
            word = tokens.words[first]
            if flag & lx.HUNG:
                _, word = hung_verb(word, self.lex)
                start = end - len(word)
            return self._pronoun(word.lower(), start, end)
        shown = Shown(tokens, mention, make_span(start, end), as_read(self.text, start, end), read_shape(tokens, mention, self.lex))
        return self._named(shown, speaks=speaks) if mention.name[0] < mention.name[1] else self._described(shown)

    def _pronoun(self, word: str, start: int, end: int) -> Voice:
        """Resolve a pronoun to the last speaker or name that agrees with it."""
        pronoun = self.lex.pronouns.get(word) or self.lex.owned.get(word)
        gender = pronoun.gender if pronoun else Gender.ANY
        plural = pronoun.plural if pronoun else False
        span = make_span(start, end)
        shown = as_read(self.text, start, end)
        if pronoun is not None and pronoun.person == 1 and self._speaking is not None:
            return again(self._speaking, span, shown, gender)
        if pronoun is not None and pronoun.person == THIRD and word != self.lex.speech.impersonal and pronoun.anaphoric:
            if pronoun.latter and not plural:
                found = self.last_named(span, shown, gender)
            else:
                found = self.salient(span, shown, gender, plural=plural, neuter=gender is Gender.NEUTER)
            if found is not None:
                return found
        return Voice(make_speaker(span, shown, shown, SpeakerKind.PRONOUN), gender, start, plural=plural, head=None)

    def _named(self, shown: Shown, *, speaks: bool) -> Voice:
        """Resolve a mention that holds a name to its fullest form."""
        tokens, mention = shown.tokens, shown.mention
        shape = shown.shape
        gender, head, sort, plural = shape.gender, shape.head, shape.sort, shape.plural
        first, last = mention.name
        a, b = tokens.starts[first], tokens.end(last - 1)
        words = words_of(tokens, mention, self.lex)
        known = self.register.named(words, gender, a)
        name, antecedent = as_read(self.text, a, b), None
        if known is not None:
            gender = gender or known.gender
        if known is not None and len(known.words) > len(words) and not known.start < a < known.end:
            name = as_read(self.text, known.start, known.end)
            antecedent = make_span(known.start, known.end)
        elif len(words) == 1 and words[0].isupper() and (spelled := self.register.spelled_out(words[0])) is not None:
            name = as_read(self.text, *spelled)
            antecedent = make_span(*spelled)
        several = plural and not shape.definite  # "both Smith and Dupont"
        bare_article = first == mention.first + 1 and bool(tokens.flags[mention.first] & lx.DETERMINER) and sort is None and not several
        house = shape.is_house() or (sort is None and known is not None and known.is_house()) or bare_article
        kind = SpeakerKind.ORGANIZATION if house else SpeakerKind.PERSON
        title = title_of(self.text, tokens, mention)
        said = description_of(self.text, tokens, mention)
        speaker = make_speaker(shown.span, shown.text, name, kind, title=title, description=said, antecedent=antecedent)
        if known is None:
            sure = sort is not None or (speaks and (b - a > 1) and not opens_sentence(self.text, a))
        else:
            sure = sort is not None or known.human > 0 or (speaks and (known.human >= 0 or len(known.words) > 1 or bare_article))
        person = kind is SpeakerKind.PERSON and (sort is Sort.PERSON or (known is not None and known.human > 0) or title is not None)
        return Voice(speaker, gender, shown.span.start, plural=plural, head=head, person=person, sure=sure)

    def _described(self, shown: Shown) -> Voice:
        """Resolve an office to its holder, or let an unnamed source stand under its own description."""
        shape = shown.shape
        gender, head, sort, plural = shape.gender, shape.head, shape.sort, shape.plural
        house = shape.is_house()
        mention, tokens = shown.mention, shown.tokens
        if mention.last == mention.first + 1 and tokens.flags[mention.first] & lx.CAPITAL:  # "King said": a title, or somebody's name
            known = self.register.named([tokens.words[mention.first]], gender, shown.span.start)
            if known is not None and len(known.words) > 1:
                return self.known(known, shown.span, shown.text, gender, None)
        if shape.definite and not plural:
            resolve = house_of if house else same_head if sort is Sort.SOURCE else person_of
            found = resolve(self, shown)
            if found is None and sort is Sort.PERSON and len(shown.text.split()) == 2:  # noqa: PLR2004
                found = same_head(self, shown)  # "a spokesman for the police …, the spokesman said"
            if found is not None:
                return found
        kind = SpeakerKind.ORGANIZATION if house else SpeakerKind.UNNAMED
        speaker = make_speaker(shown.span, shown.text, shown.text, kind)
        return Voice(speaker, gender, shown.span.start, plural=plural, head=head, sure=head is not None)
