"""The third stage: a speaker with what later mentions must agree with."""

from collections.abc import Set as AbstractSet

from wireparse.languages.spec.speech import Gender
from wireparse.model.elements import Speaker
from wireparse.model.kinds import SpeakerKind
from wireparse.model.making import make_span, make_speaker
from wireparse.model.spans import Span
from wireparse.quotes import lexicon as lx
from wireparse.quotes.known import Known
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.shapes import Shape, content_of
from wireparse.quotes.tokens import Tokens


class Voice:
    """A speaker with what later mentions must agree with.

    `head` is the noun that heads the mention, in lower case; `person` says that the dispatch shows a named person, `sure` that this is a
    person, house or source beyond doubt: pronouns point to others only for want of one.
    """

    __slots__ = ("at", "gender", "head", "person", "plural", "speaker", "sure")

    def __init__(
        self, speaker: Speaker, gender: Gender, at: int, *, plural: bool, head: str | None, person: bool = False, sure: bool = False
    ) -> None:
        """Take the speaker, and *at*, where the mention stands."""
        self.speaker = speaker
        self.gender = gender
        self.at = at
        self.plural = plural
        self.head = head
        self.person = person
        self.sure = sure


class Shown:
    """A mention as it stands in the text, with its words as they are read and what they say."""

    __slots__ = ("mention", "shape", "span", "text", "tokens")

    def __init__(self, tokens: Tokens, mention: Mention, span: Span, text: str, shape: Shape) -> None:
        """Take the mention, where it stands, and how it reads."""
        self.tokens = tokens
        self.mention = mention
        self.span = span
        self.text = text
        self.shape = shape


def again(voice: Voice, span: Span, shown: str, gender: Gender, head: str | None = None) -> Voice:
    """Let somebody speak again under another mention."""
    s = voice.speaker
    found = make_speaker(span, shown, s.name, s.kind, antecedent=s.antecedent or s.span)
    return Voice(
        found,
        gender or voice.gender,
        span.start,
        plural=voice.plural,
        head=head or voice.head,
        person=voice.person,
        sure=voice.sure,
    )


def known_voice(known: Known, name: str, span: Span, shown: str, *, gender: Gender, head: str | None) -> Voice:
    """Give the voice of somebody whom the register knows under a *name*."""
    kind = SpeakerKind.ORGANIZATION if known.is_house() else SpeakerKind.PERSON
    found = make_speaker(span, shown, name, kind, antecedent=make_span(known.start, known.end))
    return Voice(found, gender or known.gender, span.start, plural=False, head=head, person=known.human > 0, sure=True)


def has_full_name(voice: Voice) -> bool:
    """Tell whether a voice bears a name of several words, and no article or noun that makes it a house."""
    s = voice.speaker
    return s.kind is SpeakerKind.PERSON and voice.head is None and not voice.plural and " " in s.name and s.name[0].isupper()


def is_person(voice: Voice) -> bool:
    """Tell whether a voice is one named person."""
    return voice.person and not voice.plural


def office_of(shown: Shown, lex: Lexicon) -> tuple[str | None, AbstractSet[str], bool]:
    """Give the noun of an office, the words that narrow it down, and whether a country has but one such office."""
    low = shown.text.lower().replace("’", "'")
    head = shown.shape.head
    for description, office in lex.speech.same_offices:
        if description in low:
            words = office.split()
            head = next((w for w in words if w in lex.nouns), head)
            return head, frozenset(w for w in words if w != head), True
    return head, content_of(shown.tokens, shown.mention, head), False


def is_former(shown: Shown, lex: Lexicon) -> bool:
    """Tell whether a mention says that the office is no longer held: "l'ancien souverain" is not who is called "le souverain"."""
    return any(shown.tokens.words[i].lower() in lex.former for i in range(shown.mention.first, shown.mention.last))


def is_owned(shown: Shown) -> bool:
    """Tell whether a mention opens with whose it is: "his office", "sa mère"."""
    return bool(shown.tokens.flags[shown.mention.first] & lx.OWNER)
