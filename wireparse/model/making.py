"""Make the values of which a dispatch has very many, without the detour that the constructors of frozen classes take.

A frozen class writes each field through `object.__setattr__`, by its name. What stands here writes into the slots themselves:
the values are the same, at less than half the cost.
"""

from __future__ import annotations

import functools
from typing import Any, Final

from wireparse.model.elements import Cue, Paragraph, Quote, Segment, Speaker
from wireparse.model.kinds import Assumption, ParagraphKind, QuoteKind, SegmentKind, SpeakerKind
from wireparse.model.spans import Span

_new: Final = object.__new__


def _slot(kind: Any, name: str) -> Any:
    """Give what writes the field *name* of *kind*."""
    return getattr(kind, name).__set__


_start: Final = _slot(Span, "start")
_end: Final = _slot(Span, "end")
_segment_kind: Final = _slot(Segment, "kind")
_segment_span: Final = _slot(Segment, "span")
_paragraph_span: Final = _slot(Paragraph, "span")
_paragraph_text: Final = _slot(Paragraph, "text")
_paragraph_index: Final = _slot(Paragraph, "index")
_paragraph_kind: Final = _slot(Paragraph, "kind")
_speaker_span: Final = _slot(Speaker, "span")
_speaker_text: Final = _slot(Speaker, "text")
_speaker_name: Final = _slot(Speaker, "name")
_speaker_title: Final = _slot(Speaker, "title")
_speaker_description: Final = _slot(Speaker, "description")
_speaker_kind: Final = _slot(Speaker, "kind")
_speaker_antecedent: Final = _slot(Speaker, "antecedent")
_cue_span: Final = _slot(Cue, "span")
_cue_text: Final = _slot(Cue, "text")
_quote_span: Final = _slot(Quote, "span")
_quote_text: Final = _slot(Quote, "text")
_quote_kind: Final = _slot(Quote, "kind")
_quote_parts: Final = _slot(Quote, "parts")
_quote_paragraphs: Final = _slot(Quote, "paragraphs")
_quote_speaker: Final = _slot(Quote, "speaker")
_quote_cue: Final = _slot(Quote, "cue")
_quote_rule: Final = _slot(Quote, "rule")
_quote_nested: Final = _slot(Quote, "nested")


def make_span(start: int, end: int) -> Span:
    """Make the span `[start, end)`.

    Example:
        >>> make_span(3, 6) == Span(3, 6)
        True
    """
    made = _new(Span)
    _start(made, start)
    _end(made, end)
    return made


@functools.lru_cache(256)
def make_assumptions(assumptions: tuple[Assumption, ...]) -> frozenset[Assumption]:
    """Make the set of *assumptions*, one object for equal ones: most instants of a text share theirs.

    Example:
        >>> make_assumptions((Assumption.ZONE_FROM_LINE,)) is make_assumptions((Assumption.ZONE_FROM_LINE,))
        True
    """
    return frozenset(assumptions)


def make_segment(kind: SegmentKind, span: Span) -> Segment:
    """Make a segment.

    Example:
        >>> make_segment(SegmentKind.BLANK, Span(3, 6)) == Segment(kind=SegmentKind.BLANK, span=Span(3, 6))
        True
    """
    made = _new(Segment)
    _segment_kind(made, kind)
    _segment_span(made, span)
    return made


def make_paragraph(span: Span, text: str, index: int, kind: ParagraphKind) -> Paragraph:
    """Make a paragraph.

    Example:
        >>> made = make_paragraph(Span(0, 4), "Oui.", 0, ParagraphKind.LEAD)
        >>> made == Paragraph(span=Span(0, 4), text="Oui.", index=0, kind=ParagraphKind.LEAD)
        True
    """
    made = _new(Paragraph)
    _paragraph_span(made, span)
    _paragraph_text(made, text)
    _paragraph_index(made, index)
    _paragraph_kind(made, kind)
    return made


def make_speaker(
    span: Span,
    text: str,
    name: str,
    kind: SpeakerKind,
    *,
    title: str | None = None,
    description: str | None = None,
    antecedent: Span | None = None,
) -> Speaker:
    """Make a speaker.

    Example:
        >>> made = make_speaker(Span(0, 4), "Elle", "Elle", SpeakerKind.PRONOUN)
        >>> made == Speaker(span=Span(0, 4), text="Elle", name="Elle", kind=SpeakerKind.PRONOUN)
        True
    """
    made = _new(Speaker)
    _speaker_span(made, span)
    _speaker_text(made, text)
    _speaker_name(made, name)
    _speaker_title(made, title)
    _speaker_description(made, description)
    _speaker_kind(made, kind)
    _speaker_antecedent(made, antecedent)
    return made


def make_cue(span: Span, text: str) -> Cue:
    """Make a cue.

    Example:
        >>> make_cue(Span(7, 11), "said") == Cue(span=Span(7, 11), text="said")
        True
    """
    made = _new(Cue)
    _cue_span(made, span)
    _cue_text(made, text)
    return made


def make_quote(
    span: Span,
    text: str,
    kind: QuoteKind,
    parts: tuple[Span, ...],
    paragraphs: tuple[int, ...],
    *,
    speaker: Speaker | None,
    cue: Cue | None,
    rule: str | None,
    nested: tuple[Quote, ...],
) -> Quote:
    """Make a quotation.

    Example:
        >>> span = Span(1, 4)
        >>> made = make_quote(span, "Oui", QuoteKind.FRAGMENT, (span,), (0,), speaker=None, cue=None, rule=None, nested=())
        >>> made == Quote(span=span, text="Oui", kind=QuoteKind.FRAGMENT, parts=(span,), paragraphs=(0,))
        True
    """
    made = _new(Quote)
    _quote_span(made, span)
    _quote_text(made, text)
    _quote_kind(made, kind)
    _quote_parts(made, parts)
    _quote_paragraphs(made, paragraphs)
    _quote_speaker(made, speaker)
    _quote_cue(made, cue)
    _quote_rule(made, rule)
    _quote_nested(made, nested)
    return made
