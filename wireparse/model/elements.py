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
    """A part of a dispatch: where it stands, and its words as a reader reads them.

    `dispatch.text[span.start:span.end]` is the raw slice. `text` holds the same words with hard wraps joined and runs of
    blanks folded; in plain text without hard wraps the two are equal. Kicker, standfirst, credit and cues are plain elements.
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
    """The transport's own fields, typed, with every value kept as written in `raw`.

    `raw` and `extra` are pairs of name and value in the order of the message; `extra` holds the fields that have no
    attribute of their own. `filed` is the filing time of the message.
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
    """A headline or sub-headline; `level` is 1 for the headline, 2 and more below it.

    `source` is a closing attribution in brackets, "(ministère des Transports)", without the brackets; it stays part of `text`.
    """

    source: str | None = None
    level: int = 1


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Byline(Element):
    """Who wrote the dispatch: `names` in the order given, `title` the desk or function written with them."""

    names: tuple[str, ...] = ()
    title: str | None = None


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Dateline(Element):
    """Where and when the dispatch was filed, and by which agencies; the span ends where the lead paragraph's words begin."""

    places: tuple[str, ...] = ()
    region: str | None = None
    agencies: tuple[str, ...] = ()
    timestamp: Timestamp | None = None


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Notice(Element):
    """A word to editors or readers: correction, embargo, take, advisory.

    `ordinal` is the number in "UPDATE 2-" or "2ND LEAD"; `note` says what was changed, as written.
    """

    kind: NoticeKind
    ordinal: int | None = None
    note: str | None = None


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Paragraph(Element):
    """One paragraph of the story; `index` counts from 0."""

    index: int
    kind: ParagraphKind = ParagraphKind.BODY


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Cue(Element):
    """The reporting words: "a déclaré", "selon", "a-t-il ajouté"."""


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Speaker(Element):
    """Who said the words.

    `span` and `text` are the mention that governs the quotation, title and name without a trailing description. `name` is
    the fullest name of that speaker in the dispatch, and `antecedent` where it stands when that is another place.
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
    """The desk's closing line: `initials` in the order written."""

    initials: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class Segment(Shown):
    """One stretch of the text and the part that it plays; the segments of a dispatch tile its text."""

    kind: SegmentKind
    span: Span
