"""The dispatch row by row: which part each line is, its words, and beside it what was understood and what is wrong."""

from __future__ import annotations

import bisect
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from wireparse.export.html_marks import Stretch, marked
from wireparse.export.html_text import attribute, language, words
from wireparse.export.times import clock, inferred, zone
from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Element, Segment, Timestamp
from wireparse.model.kinds import ParagraphKind, Role, SegmentKind

_LABELS: Final[Mapping[SegmentKind, str]] = {
    SegmentKind.TIMESTAMP: "time",
    SegmentKind.SIGNOFF: "sign-off",
    SegmentKind.UNPARSED: "not understood",
}
_AS_LINES: Final = {SegmentKind.ENVELOPE, SegmentKind.FURNITURE, SegmentKind.UNPARSED}
_AS_LINES_TOO: Final = {ParagraphKind.LIST, ParagraphKind.TABLE}


class Row(NamedTuple):
    """The parts that stand on one line, or the one part that takes several."""

    parts: list[Segment]

    @property
    def start(self) -> int:
        """Where the row begins."""
        return self.parts[0].span.start


class _Note(NamedTuple):
    """What is written beside the row in which *at* lies; those of one place in the order of *rank*."""

    at: int
    rank: int
    html: str


def rows(dispatch: Dispatch) -> list[Row]:
    """Lay the segments of *dispatch* out in rows: a line break, or blanks with one, begins a new row."""
    found: list[Row] = []
    text = dispatch.text
    fresh = True
    for segment in dispatch.segments:
        start, end = segment.span.start, segment.span.end
        if start == end:
            continue
        if segment.kind is SegmentKind.BLANK:
            fresh = fresh or text.find("\n", start, end) >= 0 or text.find("\r", start, end) >= 0
            continue
        if fresh:
            found.append(Row([segment]))
        else:
            found[-1].parts.append(segment)
        fresh = text[end - 1 : end] in ("\r", "\n")
    return found


def story(dispatch: Dispatch, anchor: str) -> Iterator[str]:
    """Give the rows of *dispatch*; *anchor* begins every id."""
    laid_out = rows(dispatch)
    kinds = {paragraph.span.start: paragraph.kind for paragraph in dispatch.paragraphs}
    parts = [part for row in laid_out for part in row.parts]
    stretches = [Stretch(p.span.start, p.span.end, _keeps_lines(p, kinds)) for p in parts]
    inside = marked(dispatch, stretches, anchor)
    beside = _beside(laid_out, sorted(_notes(dispatch)))
    tongue = language(dispatch.language)
    numbers = {paragraph.span.start: paragraph.index + 1 for paragraph in dispatch.paragraphs}
    sub_headlines = {headline.span.start for headline in dispatch.subheadlines}
    below = "h2" if dispatch.headline is None else "h3"
    before = ""
    for row, notes in zip(laid_out, beside, strict=True):
        names = [_label(part, kinds, numbers, sub_headlines) for part in row.parts]
        label = " · ".join(dict.fromkeys(names))
        body = "".join(_joined(dispatch.text, row, inside))
        tag, kind = _tag(row.parts[-1], kinds, sub_headlines, below)
        said = "" if label == before else label
        before = label
        yield f'<div class="row"><div class="label">{said}</div><{tag} class="{kind}" dir="auto"{tongue}>{body}</{tag}>{notes}</div>'
    if not laid_out:
        notes = "".join(note.html for note in sorted(_notes(dispatch)))
        yield f'<div class="row"><div class="label">empty</div><p class="soft">There are no words in this text.</p>{_list(notes)}</div>'


def _keeps_lines(part: Segment, kinds: Mapping[int, ParagraphKind]) -> bool:
    return part.kind in _AS_LINES or (part.kind is SegmentKind.PARAGRAPH and kinds.get(part.span.start) in _AS_LINES_TOO)


def _label(part: Segment, kinds: Mapping[int, ParagraphKind], numbers: Mapping[int, int], sub_headlines: Collection[int]) -> str:
    """Name a part; paragraphs that are plain copy by their number."""
    if part.kind is SegmentKind.PARAGRAPH:
        kind = kinds.get(part.span.start, ParagraphKind.BODY)
        return f"\N{PILCROW SIGN} {numbers.get(part.span.start, '')}" if kind is ParagraphKind.BODY else kind.lower()
    if part.kind is SegmentKind.HEADLINE and part.span.start in sub_headlines:
        return "sub-headline"
    return _LABELS.get(part.kind, part.kind.lower())


def _tag(part: Segment, kinds: Mapping[int, ParagraphKind], sub_headlines: Collection[int], below: str) -> tuple[str, str]:
    """Choose the element and class of a row by its last part: a dateline opens a paragraph, a credit may stand before a time.

    *below* is the element of headings below the headline.
    """
    if part.kind is SegmentKind.HEADLINE:
        return (below, "subheadline") if part.span.start in sub_headlines else ("h2", "headline")
    if part.kind is SegmentKind.PARAGRAPH:
        kind = kinds.get(part.span.start, ParagraphKind.BODY)
        return (below if kind is ParagraphKind.CROSSHEAD else "p"), kind.lower()
    return "p", part.kind.lower()


def _joined(text: str, row: Row, inside: Iterator[str]) -> Iterator[str]:
    """Give the parts of a row with what stands between them."""
    for number, part in enumerate(row.parts):
        if number:
            yield words(text[row.parts[number - 1].span.end : part.span.start])
        body = next(inside)
        yield body if len(row.parts) == 1 else f'<span class="part-{part.kind.lower()}">{body}</span>'


def _beside(laid_out: list[Row], notes: Iterable[_Note]) -> Iterator[str]:
    """Give the notes of each row; a note that stands between two rows belongs to the first."""
    starts = [row.start for row in laid_out]
    held: list[list[str]] = [[] for _ in laid_out]
    for note in notes:
        if held:
            held[max(0, bisect.bisect_right(starts, note.at) - 1)].append(note.html)
    for found in held:
        yield _list("".join(found))


def _list(notes: str) -> str:
    return f'<ul class="notes">{notes}</ul>' if notes else ""


def _notes(dispatch: Dispatch) -> Iterator[_Note]:
    """Say of every part what was understood, of every time which instant it is, and what each diagnostic tells."""
    d = dispatch
    for name, element, facts in _understood(d):
        if facts:
            told = "".join(f'<span class="soft">{words(fact)}</span>' for fact in facts[1:])
            yield _Note(element.span.start, 0, f"<li><b>{name}</b> <bdi>{words(facts[0])}</bdi>{told}</li>")
    for stamp in d.timestamps:
        yield _Note(stamp.span.start, 1, _time(stamp))
    for found in d.diagnostics:
        name = found.severity.lower()
        yield _Note(found.span.start, 2, f'<li class="{name}"><code>{words(found.code)}</code> {words(found.message)}</li>')


def _understood(d: Dispatch) -> Iterator[tuple[str, Element, list[str]]]:
    """Give the parts of which more was understood than their words, and those that stand in no part of their own."""
    kinds = {segment.span.start: segment.kind for segment in d.segments}
    for headline in (d.headline, *d.subheadlines):
        if headline is not None and headline.source:
            yield "source", headline, [headline.source]
    if d.byline is not None:
        yield "byline", d.byline, [fact for fact in (", ".join(d.byline.names), d.byline.title) if fact]
    if d.dateline is not None:
        places = " / ".join(d.dateline.places)
        facts = (f"{places} ({d.dateline.region})" if d.dateline.region else places, ", ".join(d.dateline.agencies))
        yield "place", d.dateline, [fact for fact in facts if fact]
    for notice in d.notices:
        number = "" if notice.ordinal is None else f" {notice.ordinal}"
        yield "notice", notice, [notice.kind.lower().replace("_", " ") + number, *([notice.note] if notice.note else [])]
    if d.signoff is not None and d.signoff.initials:
        yield "desk", d.signoff, [", ".join(d.signoff.initials)]
    named = ((d.kicker, SegmentKind.KICKER), (d.standfirst, SegmentKind.STANDFIRST), (d.credit, SegmentKind.CREDIT))
    for element, kind in named:
        if element is not None and kinds.get(element.span.start) is not kind:
            yield kind.lower(), element, [element.text]


def _time(stamp: Timestamp) -> str:
    """Say which instant a time is, in which zone, where that comes from, and what was inferred."""
    where = zone(stamp)
    facts = [*([where] if where else []), *([f"inferred: {', '.join(inferred(stamp))}"] if inferred(stamp) else [])]
    told = "".join(f'<span class="soft">{words(fact)}</span>' for fact in facts)
    written = f'<bdi class="t">{words(stamp.text)}</bdi> \N{RIGHTWARDS ARROW}'
    role = written if stamp.role is Role.MENTION else f"<b>{stamp.role.lower()}</b>"
    machine = stamp.datetime or stamp.date
    value = f' datetime="{attribute(machine.isoformat())}"' if machine is not None else ""
    return f"<li>{role} <time{value}>{clock(stamp)}</time>{told}</li>"
