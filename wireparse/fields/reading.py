"""`read_fields`: the blocks of a story become its typed parts."""

from typing import Final, NamedTuple

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.fields.byline import read_byline
from wireparse.fields.dateline import read_dateline
from wireparse.fields.declared import embargo_times
from wireparse.fields.headline import read_headline
from wireparse.fields.notices import read_notices
from wireparse.fields.signoff import read_signoff
from wireparse.fields.times import anchor_of
from wireparse.formats.spec import AgencyFormat
from wireparse.layout.habits import habits_of
from wireparse.model.elements import Byline, Dateline, Element, Headline, Notice, Paragraph, Signoff, Timestamp
from wireparse.model.kinds import ParagraphKind
from wireparse.model.making import make_paragraph
from wireparse.story import Block, Part, Passage, Story, as_read
from wireparse.timestamps.reading import header_times
from wireparse.timestamps.settings import ClockSettings

_KINDS = {
    Part.CROSSHEAD: ParagraphKind.CROSSHEAD,
    Part.LIST: ParagraphKind.LIST,
    Part.TABLE: ParagraphKind.TABLE,
}
_QUOTABLE = frozenset((Part.HEADLINE, Part.SUBHEADLINE, Part.STANDFIRST))
#: Makes a passage of its values without looking at each.
_new: Final = tuple.__new__


class Fields(NamedTuple):
    """The parts of a dispatch beside its quotations.

    `timestamps` are those of header lines and the dateline; `passages` are what quotations may stand in: headlines and
    paragraphs, in the order of the text.
    """

    kicker: Element | None = None
    headline: Headline | None = None
    subheadlines: tuple[Headline, ...] = ()
    standfirst: Element | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    credit: Element | None = None
    signoff: Signoff | None = None
    notices: tuple[Notice, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    timestamps: tuple[Timestamp, ...] = ()
    passages: tuple[Passage, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def read_fields(story: Story, blocks: tuple[Block, ...], format: AgencyFormat, language: str | None, clock: ClockSettings) -> Fields:
    """Read each part out of the blocks that the layout found."""
    text, habits = story.text, habits_of(format, language)
    by_part: dict[Part, list[Block]] = {}
    for block in blocks:
        by_part.setdefault(block.part, []).append(block)
    headlines = by_part.get(Part.HEADLINE, [])
    paragraphs, passages = _body(text, blocks)
    diagnostics: list[Diagnostic] = []
    timestamps: list[Timestamp] = []
    for block in by_part.get(Part.TIMESTAMP, ()):
        times = header_times(text, block.start, block.end, clock)
        timestamps += times.timestamps
        diagnostics += times.diagnostics
    if Part.NOTICE in by_part:
        timestamps += embargo_times(text, by_part[Part.NOTICE], clock)
    anchor = anchor_of(timestamps) if timestamps else None
    if anchor is not None:
        clock = clock.but(anchor=anchor)
    datelines = by_part.get(Part.DATELINE)
    dateline = read_dateline(text, datelines[0], habits.dateline, clock) if datelines else None
    if not headlines:
        diagnostics += _missing(text, paragraphs)
    return Fields(
        kicker=_element(text, by_part.get(Part.KICKER)),
        headline=read_headline(text, headlines[0]) if headlines else None,
        subheadlines=tuple(read_headline(text, block, level=2) for block in (*headlines[1:], *by_part.get(Part.SUBHEADLINE, ()))),
        standfirst=_element(text, by_part.get(Part.STANDFIRST)),
        byline=read_byline(text, by_part.get(Part.BYLINE, []), habits),
        dateline=dateline,
        credit=_element(text, by_part.get(Part.CREDIT)),
        signoff=read_signoff(text, by_part.get(Part.SIGNOFF, []), habits),
        notices=read_notices(text, by_part, habits, story),
        paragraphs=paragraphs,
        timestamps=tuple(timestamps),
        passages=passages,
        diagnostics=tuple(diagnostics),
    )


def _element(text: str, blocks: list[Block] | None) -> Element | None:
    """Make an element of the first of *blocks*."""
    if not blocks:
        return None
    block = blocks[0]
    return Element(span=block.place(), text=as_read(text, block.start, block.end))


def _body(text: str, blocks: tuple[Block, ...]) -> tuple[tuple[Paragraph, ...], tuple[Passage, ...]]:
    """Number the paragraphs, the first that is prose being the lead, and give the stretches in which quotations may stand."""
    paragraphs: list[Paragraph] = []
    passages: list[Passage] = []
    prose = ParagraphKind.LEAD
    index = 0
    for block in blocks:
        part, start, end, _, span = block
        if part is Part.PARAGRAPH:
            kind, prose = prose, ParagraphKind.BODY
        elif part in _KINDS:
            kind = _KINDS[part]
        else:
            if part in _QUOTABLE:
                passages.append(Passage(start, end))
            continue
        paragraphs.append(make_paragraph(span or block.place(), as_read(text, start, end), index, kind))
        passages.append(_new(Passage, (start, end, index, kind)))
        index += 1
    return tuple(paragraphs), tuple(passages)


def _missing(text: str, paragraphs: tuple[Paragraph, ...]) -> list[Diagnostic]:
    """Say that there is no headline, or nothing of a dispatch at all."""
    if not any(c.isalnum() for c in text[:10_000]) and not any(c.isalnum() for c in text):
        return [diagnostic("nothing-recognised" if text.strip() else "empty-text", 0, len(text))]
    at = paragraphs[0].span.start if paragraphs else 0
    return [diagnostic("no-headline", at, at)]
