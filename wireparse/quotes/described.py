"""The third stage: whom a description without a name means: the holder of an office, a house by its noun, a source met before."""

from collections.abc import Set as AbstractSet

from wireparse.languages.spec.speech import Gender
from wireparse.model.kinds import SpeakerKind
from wireparse.model.making import make_span, make_speaker
from wireparse.quotes import lexicon as lx
from wireparse.quotes.known import agree
from wireparse.quotes.shapes import content_of, has_complement, is_proper, points_last
from wireparse.quotes.spoken import Spoken
from wireparse.quotes.voices import Shown, Voice, again, is_former, is_owned, is_person, office_of
from wireparse.story import as_read


def same_head(spoken: Spoken, shown: Shown) -> Voice | None:
    """Find the earlier source that was called by the same noun, in at least as many words."""
    head = shown.shape.head
    if head is None:
        return None
    words = shown.text.count(" ")
    house = shown.shape.is_house()
    for voice in spoken.before():
        if house and voice.speaker.kind is SpeakerKind.PERSON:
            continue
        if voice.head == head and not voice.plural and voice.speaker.name.count(" ") >= words:
            return again(voice, shown.span, shown.text, shown.shape.gender, head)
    return None


def _introduced(spoken: Spoken, shown: Shown) -> Voice | None:
    """Find the unnamed source that was brought in by the same noun: "a ministry official said …", "the official said …"."""
    same = same_head(spoken, shown)
    if same is None or same.speaker.kind is not SpeakerKind.UNNAMED:
        return None
    word = same.speaker.name.partition(" ")[0].lower().replace("’", "'")
    article = spoken.lex.determiners.get(word[: word.index("'") + 1] if "'" in word else word)
    return same if article is None or not article.definite else None


def person_of(spoken: Spoken, shown: Shown) -> Voice | None:
    """Resolve a description of a person: to the holder of the office, else to whoever was named or spoke last."""
    if points_last(shown.tokens, shown.mention, spoken.lex):
        return spoken.last_named(shown.span, shown.text, shown.shape.gender)
    head, content, foremost = office_of(shown, spoken.lex)
    if head is None:  # a noun of no list: what it names may be a thing
        tells = any(shown.tokens.flags[i] & lx.OFFICE for i in range(shown.mention.first, shown.mention.last))
        return spoken.salient(shown.span, shown.text, shown.shape.gender, named=True) if tells else None
    found = (None if content else _introduced(spoken, shown)) or _holder(spoken, shown, head, content)
    if found is not None or is_owned(shown) or head in spoken.lex.sole:
        return found
    if (
        not foremost
        and shown.tokens.words[shown.mention.first].lower() not in spoken.lex.pointing
        and has_complement(shown.tokens, shown.mention)
    ):
        # Somebody's office, and no demonstrative, which always means somebody named before.
        later = spoken.register.named_next(shown.span.end, shown.shape.gender)
        return spoken.known(later, shown.span, shown.text, shown.shape.gender, head) if later is not None else None
    if not spoken.lex.speech.elided and not content.isdisjoint(_houses_in(shown)):
        return _introduced(spoken, shown)  # "the top U.N. official" is whoever that is, not who was named last
    return _introduced(spoken, shown) or spoken.salient(shown.span, shown.text, shown.shape.gender, head=head, named=True)


def _houses_in(shown: Shown) -> set[str]:
    """Give the words of a description that have a capital of their own, in small letters."""
    tokens, mention = shown.tokens, shown.mention
    return {tokens.words[i].lower() for i in range(mention.first + 1, mention.last) if tokens.flags[i] & lx.CAPITAL}


def _holder(spoken: Spoken, shown: Shown, head: str, content: AbstractSet[str]) -> Voice | None:
    """Find the holder of the office *head*: by name, among those who spoke, or by the words beside a name."""
    span, text, gender = shown.span, shown.text, shown.shape.gender
    known = spoken.register.holding(head, content, gender, span.start)
    if known is not None and (known.human < 0 or (is_former(shown, spoken.lex) and spoken.lex.former.isdisjoint(known.beside))):
        known = None
    places = set() if spoken.lex.speech.elided else _houses_in(shown)
    if known is not None and places and places.isdisjoint(known.beside):
        known = None  # "the senator from Alaska" is not any senator
    if known is None or not (content or head in known.adjacent):
        for voice in spoken.before():
            if voice.head == head and is_person(voice) and not voice.plural and agree(gender, voice.gender) and not content:
                return again(voice, span, text, gender, head)
    if known is None and content and head in spoken.lex.speech.holders.split():
        bearers = (person for _, person in spoken.register.before(span.start, 0))
        known = next((p for p in bearers if p.human > 0 and not content.isdisjoint(p.beside) and agree(gender, p.gender)), None)
    return spoken.known(known, span, text, gender, head) if known is not None else None


def house_of(spoken: Spoken, shown: Shown) -> Voice | None:
    """Resolve a description of an organisation or document to its name or its fuller description."""
    span, text = shown.span, shown.text
    gender, head = shown.shape.gender, shown.shape.head
    if is_proper(shown.tokens, shown.mention):
        low = text.lower()
        same = next((voice for voice in spoken.before() if voice.speaker.name.lower() == low), None)
        return None if same is None else again(same, span, text, gender, head)
    if is_owned(shown):
        return None  # "his office" is rarely one that was named
    content = content_of(shown.tokens, shown.mention, head)
    found = _house_by_noun(spoken, shown, head, content) or same_head(spoken, shown)
    return found if found is not None or content else _last_house(spoken, shown)


def _house_by_noun(spoken: Spoken, shown: Shown, head: str | None, content: AbstractSet[str]) -> Voice | None:
    """Find the house whose name goes on behind the noun *head* ("ministère de la Mer") or stands beside it ("le groupe Airlux")."""
    if head is None:
        return None
    span, text, gender = shown.span, shown.text, shown.shape.gender
    whole = None if content else spoken.houses.whole(head, span.start)
    if whole is not None:
        return _house_at(spoken, shown, *whole)
    known = spoken.register.holding(head, content, Gender.ANY, span.start)
    if known is None or not known.is_house() or known.start in known.governed or span.start <= known.start < span.end:
        return None
    start = known.start - len(head) - 1
    if spoken.text[max(0, start) : known.start].lower() == f"{head} " and spoken.text[start].isupper():
        return _house_at(spoken, shown, start, known.end)  # "Gobierno Federal": the noun is part of the name
    return spoken.known(known, span, text, gender, head)


def _house_at(spoken: Spoken, shown: Shown, start: int, end: int) -> Voice:
    """Give the voice of the house whose name stands at `[start, end)`."""
    name, antecedent = as_read(spoken.text, start, end), make_span(start, end)
    speaker = make_speaker(shown.span, shown.text, name, SpeakerKind.ORGANIZATION, antecedent=antecedent)
    return Voice(speaker, shown.shape.gender, shown.span.start, plural=False, head=shown.shape.head, sure=True)


def _last_house(spoken: Spoken, shown: Shown) -> Voice | None:
    """Find the house that spoke last, where the mention is a noun for a house of whatever kind: "the company", not "the court"."""
    gender, head, houses = shown.shape.gender, shown.shape.head, spoken.lex.any_house
    if head not in houses:
        return None
    for voice in spoken.before(3):
        alike = voice.head is None or voice.head in houses or any(word[0].isupper() for word in voice.speaker.name.split()[1:])
        if voice.speaker.kind is SpeakerKind.ORGANIZATION and alike and not voice.plural and agree(gender, voice.gender):
            return again(voice, shown.span, shown.text, gender, head)
    return None
