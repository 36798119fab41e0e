"""A dispatch put together by hand, so that views and serialisation are tested apart from the parser."""

from __future__ import annotations

import datetime as dt

import wireparse as wp

TEXT = """\
MONDE
14/05/2024 09:30 EDT

Le port de Brenz rouvre (ministère)
Par Anna LORNE

BRENZ (AFP) - Le port rouvre.

"Enfin", a dit la ministre Ilena Dorvat. "Il était temps", a-t-elle ajouté.

- Trois quais -

La pêche, jugée "sans avenir", reprendra jeudi selon elle.

dmo/svt
"""


def span(words: str, *, after: str = "") -> wp.Span:
    """Give the span of *words* in `TEXT`, the first that stands behind *after*."""
    start = TEXT.index(words, TEXT.index(after) + len(after))
    return wp.Span(start, start + len(words))


def element(words: str, *, after: str = "") -> wp.Element:
    """Give the plain element of *words*."""
    return wp.Element(span=span(words, after=after), text=words)


def paragraph(index: int, words: str, kind: wp.ParagraphKind = wp.ParagraphKind.BODY) -> wp.Paragraph:
    """Give the paragraph of *words*."""
    return wp.Paragraph(span=span(words), text=words, index=index, kind=kind)


MINISTER = wp.Speaker(span=span("la ministre Ilena Dorvat"), text="la ministre Ilena Dorvat", name="Ilena Dorvat", title="ministre")
SHE = wp.Speaker(span=span("-elle"), text="-elle", name="Ilena Dorvat", title="ministre", antecedent=span("Ilena Dorvat"))
PUBLISHED = wp.Timestamp(
    span=span("14/05/2024 09:30 EDT"),
    text="14/05/2024 09:30 EDT",
    role=wp.Role.PUBLISHED,
    datetime=dt.datetime(2024, 5, 14, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=-4))),
    local=dt.datetime(2024, 5, 14, 9, 30),  # noqa: DTZ001 - a wall clock
    date=dt.date(2024, 5, 14),
    zone="EDT",
    zone_source=wp.ZoneSource.WRITTEN,
    precision=wp.Precision.MINUTE,
)
THURSDAY = wp.Timestamp(
    span=span("jeudi"),
    text="jeudi",
    role=wp.Role.MENTION,
    date=dt.date(2024, 5, 16),
    assumptions=frozenset({wp.Assumption.DATE_FROM_DISPATCH}),
)
QUOTES = (
    wp.Quote(
        span=span("Enfin"),
        text="Enfin",
        kind=wp.QuoteKind.DIRECT,
        parts=(span("Enfin"),),
        paragraphs=(1,),
        speaker=MINISTER,
        cue=wp.Cue(span=span("a dit"), text="a dit"),
        rule="cue-speaker",
    ),
    wp.Quote(
        span=span("Il était temps"),
        text="Il était temps",
        kind=wp.QuoteKind.DIRECT,
        parts=(span("Il était temps"),),
        paragraphs=(1,),
        speaker=SHE,
        cue=wp.Cue(span=span("a-t-elle ajouté"), text="a-t-elle ajouté"),
        rule="cue-pronoun",
    ),
    wp.Quote(
        span=span("La pêche, jugée"),
        text="La pêche, jugée",
        kind=wp.QuoteKind.INDIRECT,
        parts=(span("La pêche, jugée"),),
        paragraphs=(3,),
    ),
    wp.Quote(
        span=span("sans avenir"),
        text="sans avenir",
        kind=wp.QuoteKind.FRAGMENT,
        parts=(span("sans avenir"),),
        paragraphs=(3,),
    ),
)
DISPATCH = wp.Dispatch(
    text=TEXT,
    format="afp",
    agency="Agence France-Presse",
    language="fr",
    kicker=element("MONDE"),
    headline=wp.Headline(span=span("Le port de Brenz rouvre (ministère)"), text="Le port de Brenz rouvre (ministère)", source="ministère"),
    byline=wp.Byline(span=span("Par Anna LORNE"), text="Par Anna LORNE", names=("Anna LORNE",), title="correspondante"),
    dateline=wp.Dateline(span=span("BRENZ (AFP) - "), text="BRENZ (AFP) -", places=("BRENZ",), region="Corvanie", agencies=("AFP",)),
    credit=element("AFP"),
    signoff=wp.Signoff(span=span("dmo/svt"), text="dmo/svt", initials=("dmo", "svt")),
    timestamps=(PUBLISHED, THURSDAY),
    notices=(wp.Notice(span=wp.Span(0, 0), text="", kind=wp.NoticeKind.UPDATE, ordinal=2, note="trois quais"),),
    paragraphs=(
        paragraph(0, "Le port rouvre.", wp.ParagraphKind.LEAD),
        paragraph(1, '"Enfin", a dit la ministre Ilena Dorvat. "Il était temps", a-t-elle ajouté.'),
        paragraph(2, "- Trois quais -", wp.ParagraphKind.CROSSHEAD),
        paragraph(3, 'La pêche, jugée "sans avenir", reprendra jeudi selon elle.'),
    ),
    quotes=QUOTES,
    segments=(wp.Segment(kind=wp.SegmentKind.UNPARSED, span=wp.Span(0, len(TEXT))),),
    diagnostics=(
        wp.Diagnostic(code="unbalanced-mark", severity=wp.Severity.WARNING, message="this has no partner", span=span('"', after="jugée ")),
    ),
)
