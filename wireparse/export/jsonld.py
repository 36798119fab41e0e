"""A dispatch as schema.org's `NewsArticle` in JSON-LD, with its quotations and who spoke them.

Only what is known is said: who publishes a story is not in it, so a `publisher` is written when the caller names one; a place is where
the story was written, not what it is about. The mapping, and what the vocabulary has no place for, stand in the documentation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from wireparse.export.identity import uri_of
from wireparse.export.story import PlainStory, count_words, instant, pieces_of
from wireparse.languages.lookup import base_tag, language_data
from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Byline, Dateline, Quote, Speaker, Timestamp
from wireparse.model.kinds import NoticeKind, Precision, Role, SpeakerKind
from wireparse.options import check_word

_CONTEXT: Final = "https://schema.org"
#: Speakers that are somebody; others are told by the words that credit them.
_TYPES: Final = {SpeakerKind.PERSON: "Person", SpeakerKind.ORGANIZATION: "Organization"}
#: Dates that are no day yet are not written.
_ROUGH: Final = (Precision.YEAR, Precision.MONTH, Precision.WEEK)


def to_jsonld(dispatch: Dispatch, *, uri: str | None = None, publisher: str | None = None) -> dict[str, Any]:
    """Give *dispatch* as a schema.org `NewsArticle`, plain JSON data that any JSON-LD processor reads.

    Quotations are its parts, each a `Quotation` with `spokenByCharacter`; the same speaker has the same `@id` in all of them.

    Args:
        dispatch: what is written.
        uri: the article's identifier; None takes the dispatch's own, else a `urn:uuid:` that its text gives.
        publisher: the name of the organisation that publishes the article; the dispatch does not say.

    Raises:
        TypeError: *uri* or *publisher* is no str.
        ValueError: *uri* is no absolute URI.

    Example:
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export import to_jsonld
        >>> article = to_jsonld(parse_dispatch('OSLO, 3 mars 2021 (AFP) - "Oui, nous le ferons", a déclaré la ministre Anne Dupont.'))
        >>> article["sourceOrganization"], article["locationCreated"]
        ({'@type': 'Organization', 'name': 'Agence France-Presse'}, [{'@type': 'Place', 'name': 'OSLO'}])
        >>> article["hasPart"][0]["spokenByCharacter"]
        {'@type': 'Person', '@id': '_:speaker1', 'name': 'Anne Dupont', 'jobTitle': 'ministre'}
    """
    check_word(publisher, "publisher", "Fern News")
    d = dispatch
    header = d.header
    plain = PlainStory(d, pieces_of(d))
    filed = next((instant(stamp) for stamp in d.timestamps if stamp.role is Role.FILED), None)
    return _known(
        {
            "@context": _CONTEXT,
            "@type": "NewsArticle",
            "@id": uri_of(d, uri),
            "identifier": list(header.ids) if header else [],
            "version": header.version if header else None,
            "inLanguage": d.language,
            "articleSection": d.kicker.text if d.kicker else None,
            "headline": d.headline.text if d.headline else None,
            "alternativeHeadline": [headline.text for headline in d.subheadlines],
            "alternateName": d.slugline,
            "abstract": d.standfirst.text if d.standfirst else None,
            "dateline": d.dateline.text if d.dateline else None,
            "locationCreated": list(_places(d.dateline)) if d.dateline else [],
            "datePublished": instant(d.published) or _day(d.published),
            "dateModified": instant(d.updated),
            "dateCreated": filed or _day(d.dateline.timestamp if d.dateline else None),
            "author": list(_authors(d.byline)) if d.byline else [],
            "contributor": [{"@type": "Person", _name_member(name): name} for name in (d.signoff.initials if d.signoff else ())],
            "sourceOrganization": _organization(d.agency),
            "publisher": _organization(publisher),
            "creditText": [part.text for part in (None if d.byline and d.byline.names else d.byline, d.credit) if part],
            "creativeWorkStatus": d.status.lower(),
            "conditionsOfAccess": [notice.text for notice in d.notices if notice.kind is NoticeKind.EMBARGO],
            "correction": [notice.note or notice.text for notice in d.notices if notice.kind is NoticeKind.CORRECTION],
            "keywords": list(header.keywords) if header else [],
            "about": [{"@type": "Thing", "name": subject} for subject in (header.subjects if header else ())],
            "wordCount": count_words(plain.text) or None,
            "articleBody": plain.text,
            "hasPart": _quotations(d.quotes, _Voices(d.language)),
        }
    )


def _known(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value not in (None, "", [])}


def _day(stamp: Timestamp | None) -> str | None:
    """Give the day of *stamp*, for what has no known instant."""
    if stamp is None or stamp.date is None or stamp.precision in _ROUGH:
        return None
    return stamp.date.isoformat()


def _organization(name: str | None) -> dict[str, str] | None:
    return {"@type": "Organization", "name": name} if name else None


def _places(dateline: Dateline) -> Iterator[dict[str, Any]]:
    """Give the places of *dateline*; the region holds the first."""
    for number, name in enumerate(dateline.places):
        place: dict[str, Any] = {"@type": "Place", "name": name}
        if number == 0 and dateline.region:
            place["containedInPlace"] = {"@type": "Place", "name": dateline.region}
        yield place


def _authors(byline: Byline) -> Iterator[dict[str, str]]:
    """Give the names of *byline*, with the function if one person has it."""
    for name in byline.names:
        author = {"@type": "Person", "name": name}
        if byline.title and len(byline.names) == 1:
            author["jobTitle"] = byline.title
        yield author


def _name_member(name: str) -> str:
    """Give what *name* of a sign-off is: the name of somebody, or the initials."""
    return "name" if " " in name else "alternateName"


class _Voices:
    """The speakers of an article, each with an identifier of its own, and the titles that tell no office."""

    def __init__(self, language: str | None) -> None:
        speech = language_data(base_tag(language) or "", "speech")
        self.courtesies = frozenset(speech.courtesies.split()) if speech else frozenset()
        self.known: dict[tuple[str, str], str] = {}

    def attribution(self, speaker: Speaker) -> dict[str, Any]:
        """Give the members of a quotation that say who spoke."""
        kind = _TYPES.get(speaker.kind)
        if kind is None:
            return {"creditText": speaker.name}
        identifier = self.known.setdefault((kind, speaker.name), f"_:speaker{len(self.known) + 1}")
        said_by = {"@type": kind, "@id": identifier, "name": speaker.name, "description": speaker.description}
        said_by[self._title_member(kind, speaker.title)] = speaker.title
        return {"spokenByCharacter": _known(said_by)}

    def _title_member(self, kind: str, title: str | None) -> str:
        """Give what *title* is: a form of address, an office, or what an organisation is called besides."""
        if kind != "Person":
            return "disambiguatingDescription"
        return "honorificPrefix" if title and self.courtesies.issuperset(title.split()) else "jobTitle"


def _quotations(quotes: Iterable[Quote], voices: _Voices) -> list[dict[str, Any]]:
    """Give the quotations in their order, those inside others as their parts."""
    found: list[dict[str, Any]] = []
    for position, quote in enumerate(quotes, 1):
        quotation = {"@type": "Quotation", "position": position, "genre": quote.kind.lower(), "text": quote.text}
        attribution = voices.attribution(quote.speaker) if quote.speaker else {}
        found.append(_known({**quotation, **attribution, "hasPart": _quotations(quote.nested, voices)}))
    return found
