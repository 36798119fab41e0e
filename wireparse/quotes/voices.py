"""The third stage: a speaker with what later mentions must agree with."""

from typing import NamedTuple

from wireparse.languages.spec.speech import Gender
from wireparse.model.elements import Speaker
from wireparse.model.kinds import SpeakerKind
from wireparse.model.spans import Span
from wireparse.quotes.known import Known
from wireparse.quotes.mentions import Mention
from wireparse.quotes.shapes import Shape
from wireparse.quotes.tokens import Tokens


class Voice(NamedTuple):
    """A speaker with what later mentions must agree with."""

    speaker: Speaker
    gender: Gender
    plural: bool
    head: str | None  # the noun that heads the mention, in lower case
    at: int  # where the mention stands
    person: bool = False  # the dispatch shows that this is a named person
    sure: bool = False  # a person, house or source beyond doubt; pronouns point to others only for want of one


class Shown(NamedTuple):
    """A mention as it stands in the text, with its words as they are read and what they say."""

    tokens: Tokens
    mention: Mention
    span: Span
    text: str
    shape: Shape


def again(voice: Voice, span: Span, shown: str, gender: Gender, head: str | None = None) -> Voice:
    """Let somebody speak again under another mention."""
    s = voice.speaker
    found = Speaker(span=span, text=shown, name=s.name, kind=s.kind, antecedent=s.antecedent or s.span)
    return Voice(found, gender or voice.gender, voice.plural, head or voice.head, span.start, voice.person, voice.sure)


def known_voice(known: Known, name: str, span: Span, shown: str, *, gender: Gender, head: str | None) -> Voice:
    """Give the voice of somebody whom the register knows under a *name*."""
    kind = SpeakerKind.PERSON if known.human >= 0 else SpeakerKind.ORGANIZATION
    found = Speaker(span=span, text=shown, name=name, kind=kind, antecedent=Span(known.start, known.end))
    return Voice(found, gender or known.gender, plural=False, head=head, at=span.start, person=known.human > 0, sure=True)


def agree(one: Gender, other: Gender) -> bool:
    """Tell whether two genders can be one person's."""
    return not (one and other and one != other)


def has_full_name(voice: Voice) -> bool:
    """Tell whether a voice bears a name of several words, and no article or noun that makes it a house."""
    s = voice.speaker
    return s.kind is SpeakerKind.PERSON and voice.head is None and not voice.plural and " " in s.name and s.name[0].isupper()


def is_person(voice: Voice) -> bool:
    """Tell whether a voice is one named person."""
    return voice.person and not voice.plural
