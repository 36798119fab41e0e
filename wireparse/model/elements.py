"""The frozen result classes up to `Dispatch`: one class for each part of a dispatch."""

from __future__ import annotations

import datetime as dt

import attrs

from wireparse.model.kinds import (
    Assumption,
    NoticeKind,
    ParagraphKind,
    Precision,
    QuoteKind,
    Role,
    SegmentKind,
    SpeakerKind,
    Status,
    ZoneSource,
)
from wireparse.model.spans import Shown, Span


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Element(Shown):
    r"""A part of a dispatch: where it stands, and its words as a reader reads them.

    `dispatch.text[span.start:span.end]` is the raw slice. `text` holds the same words with hard wraps joined and runs of
    blanks folded; in plain text without hard wraps the two are equal. Kicker, standfirst, credit and cues are plain elements.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("MONDE\n\nLe port de Brenz\nrouvre jeudi\n\nBRENZ (AFP) - Il rouvre jeudi.", language="fr")
        >>> dispatch.headline.text, dispatch.headline.span.of(dispatch.text)
        ('Le port de Brenz rouvre jeudi', 'Le port de Brenz\nrouvre jeudi')
    """

    span: Span
    text: str


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Timestamp(Element):
    """A date or an instant that the text writes, with what is known of its zone.

    `datetime` is aware and carries the offset as written; it is None when text, caller and agency format leave the zone or
    the date open. `local` is the naive wall clock, `date` the calendar day in the zone of the text. `assumptions` names all
    that was inferred.

    Example:
        >>> import wireparse
        >>> (stamp,) = wireparse.parse_timestamps("14/05/2024 09:30 EDT", language="fr")
        >>> stamp.datetime.isoformat(), stamp.zone, str(stamp.zone_source)
        ('2024-05-14T09:30:00-04:00', 'EDT', 'WRITTEN')
    """

    role: Role
    datetime: dt.datetime | None = None
    local: dt.datetime | None = None
    date: dt.date | None = None
    zone: str | None = None
    zone_source: ZoneSource = ZoneSource.NONE
    precision: Precision = Precision.DAY
    assumptions: frozenset[Assumption] = frozenset()


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Header(Element):
    r"""The transport's own fields, typed, with every value kept as written in `raw`.

    `raw` and `extra` are pairs of name and value in the order of the message; `extra` holds the fields that have no
    attribute of their own. `filed` is the filing time of the message.

    Example:
        >>> import wireparse
        >>> message = "\x01bdt0533 3 vm 240  dpa 2101\r\n\r\nHafen/\r\n\x02Hafen =\r\n\r\nBrenz (dpa) - Offen.\r\n\x03211605 Okt 24\r\n"
        >>> header = wireparse.parse_dispatch(message).header
        >>> header.service, header.sequence, header.urgency, header.filed.datetime.isoformat()
        ('bdt', 533, 3, '2024-10-21T16:05:00+02:00')
    """

    service: str | None = None
    sequence: int | None = None
    priority: str | None = None
    category: str | None = None
    word_count: int | None = None
    slug: str | None = None
    version: str | None = None
    selector: str | None = None
    filed: Timestamp | None = None
    urgency: int | None = None
    status: Status | None = None
    ids: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()
    raw: tuple[tuple[str, str], ...] = ()


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Headline(Element):
    r"""A headline or sub-headline; `level` is 1 for the headline, 2 and more below it.

    `source` is a closing attribution in brackets, "(ministère des Transports)", without the brackets; it stays part of `text`.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("Le port rouvre (ministère)\n\nBRENZ (AFP) - Le port de Brenz rouvre.", language="fr")
        >>> dispatch.headline.text, dispatch.headline.source
        ('Le port rouvre (ministère)', 'ministère')
    """

    source: str | None = None
    level: int = 1


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Byline(Element):
    r"""Who wrote the dispatch: `names` in the order given, `title` the desk or function written with them.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("Library to reopen\n\nBy Clara Whitcombe\n\nBRENZ - The library will reopen on Monday.")
        >>> dispatch.byline.names
        ('Clara Whitcombe',)
    """

    names: tuple[str, ...] = ()
    title: str | None = None


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Dateline(Element):
    """Where and when the dispatch was filed, and by which agencies; the span ends where the lead paragraph's words begin.

    Example:
        >>> import wireparse
        >>> dateline = wireparse.parse_dateline("BRENZ, 14 mai 2024 (AFP) - Le port rouvre.", language="fr")
        >>> dateline.places, dateline.agencies, dateline.timestamp.date.isoformat()
        (('BRENZ',), ('AFP',), '2024-05-14')
    """

    places: tuple[str, ...] = ()
    region: str | None = None
    agencies: tuple[str, ...] = ()
    timestamp: Timestamp | None = None


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Notice(Element):
    r"""A word to editors or readers: correction, embargo, take, advisory.

    `ordinal` is the number in "UPDATE 2-" or "2ND LEAD"; `note` says what was changed, as written.

    Example:
        >>> import wireparse
        >>> (notice,) = wireparse.parse_dispatch("UPDATE 2-Ferry reopens\n\nBRENZ, May 3 (Reuters) - The ferry is back.").notices
        >>> str(notice.kind), notice.ordinal
        ('UPDATE', 2)
    """

    kind: NoticeKind
    ordinal: int | None = None
    note: str | None = None


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Paragraph(Element):
    r"""One paragraph of the story; `index` counts from 0.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("Ferry reopens\n\nBRENZ (AP) — The ferry is back.\n\nIt takes cars again.")
        >>> [(paragraph.index, str(paragraph.kind), paragraph.text) for paragraph in dispatch.paragraphs]
        [(0, 'LEAD', 'The ferry is back.'), (1, 'BODY', 'It takes cars again.')]
    """

    index: int
    kind: ParagraphKind = ParagraphKind.BODY


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Cue(Element):
    """The reporting words: "a déclaré", "selon", "a-t-il ajouté".

    Example:
        >>> import wireparse
        >>> (quote,) = wireparse.find_quotes('"Enfin", a déclaré Ilena Dorvat.', language="fr")
        >>> quote.cue.text
        'a déclaré'
    """


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Speaker(Element):
    """Who said the words.

    `span` and `text` are the mention that governs the quotation, title and name without a trailing description. `name` is
    the fullest name of that speaker in the dispatch, and `antecedent` where it stands when that is another place.

    Example:
        >>> import wireparse
        >>> text = '"Enfin", a déclaré la ministre Ilena Dorvat. "Il était temps", a-t-elle ajouté.'
        >>> speaker = wireparse.find_quotes(text, language="fr")[1].speaker
        >>> speaker.text, speaker.name, speaker.antecedent.of(text)
        ('elle', 'Ilena Dorvat', 'la ministre Ilena Dorvat')
    """

    name: str
    title: str | None = None
    description: str | None = None
    kind: SpeakerKind = SpeakerKind.PERSON
    antecedent: Span | None = None


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Quote(Element):
    """Words of a source.

    `parts` are the quoted words without their marks, several when the reporter interrupts them or they run over
    paragraphs; `span` runs from the first part's start to the last part's end and `text` joins the parts with a blank.
    `rule` names the attribution rule that fired.

    Example:
        >>> import wireparse
        >>> text = '"The ferry," said Ilena Dorvat, "is back."'
        >>> (quote,) = wireparse.find_quotes(text, language="en")
        >>> quote.text, [part.of(text) for part in quote.parts], str(quote.kind)
        ('The ferry, is back.', ['The ferry,', 'is back.'], 'DIRECT')
    """

    kind: QuoteKind
    parts: tuple[Span, ...]
    paragraphs: tuple[int, ...] = ()
    speaker: Speaker | None = None
    cue: Cue | None = None
    rule: str | None = None
    nested: tuple[Quote, ...] = ()


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Signoff(Element):
    r"""The desk's closing line: `initials` in the order written.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("Le port rouvre\n\nBRENZ, 14 mai 2024 (AFP) - Le port rouvre.\n\ndmo/svt", language="fr")
        >>> dispatch.signoff.initials
        ('dmo', 'svt')
    """

    initials: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Segment(Shown):
    r"""One stretch of the text and the part that it plays; the segments of a dispatch tile its text.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("Ferry reopens\n\nBRENZ (AP) — The ferry is back.")
        >>> [str(segment.kind) for segment in dispatch.segments]
        ['HEADLINE', 'BLANK', 'DATELINE', 'BLANK', 'PARAGRAPH']
        >>> "".join(segment.span.of(dispatch.text) for segment in dispatch.segments) == dispatch.text
        True
    """

    kind: SegmentKind
    span: Span
