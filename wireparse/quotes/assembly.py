"""From attributed stretches of words to `Quote` objects: interrupted quotations are joined, quotations inside others nested."""

from collections.abc import Sequence

from wireparse.model.elements import Cue, Quote
from wireparse.model.kinds import QuoteKind
from wireparse.model.making import make_cue, make_quote, make_span
from wireparse.model.spans import Span
from wireparse.quotes.voices import Voice
from wireparse.story import as_read


class Draft:
    """One stretch of words `[start, end)` on its way to a quotation; `paragraph` counts the paragraphs, None stands for the headline.

    `joins` says that the stretch goes on with the one before it: the same cue governs both, the attribution interrupts them, or
    the quotation runs over the end of a paragraph.
    """

    __slots__ = ("cue", "end", "joins", "kind", "nested", "paragraph", "rule", "start", "voice")

    def __init__(
        self,
        start: int,
        end: int,
        paragraph: int | None,
        kind: QuoteKind,
        *,
        voice: Voice | None = None,
        cue: Span | None = None,
        rule: str | None = None,
        joins: bool = False,
        nested: tuple[Quote, ...] = (),
    ) -> None:
        """Take the words, and who speaks them where that is known."""
        self.start = start
        self.end = end
        self.paragraph = paragraph
        self.kind = kind
        self.voice = voice
        self.cue = cue
        self.rule = rule
        self.joins = joins
        self.nested = nested


def assemble(text: str, drafts: Sequence[Draft]) -> tuple[Quote, ...]:
    """Join and dress *drafts*, which stand in the order of the text."""
    quotes: list[Quote] = []
    group: list[Draft] = []
    for draft in drafts:
        if group and not draft.joins:
            quotes.append(_quote(text, group))
            group = []
        group.append(draft)
    if group:
        quotes.append(_quote(text, group))
    return tuple(quotes)


def _quote(text: str, group: list[Draft]) -> Quote:
    """Make one quotation of the stretches that belong together."""
    return _single(text, group[0]) if len(group) == 1 else _joined(text, group)


def _single(text: str, draft: Draft) -> Quote:
    """Make a quotation of one stretch."""
    span = make_span(draft.start, draft.end)
    return make_quote(
        span,
        as_read(text, draft.start, draft.end),
        draft.kind,
        (span,),
        () if draft.paragraph is None else (draft.paragraph,),
        speaker=None if draft.voice is None else draft.voice.speaker,
        cue=_cue(text, draft.cue),
        rule=draft.rule,
        nested=draft.nested,
    )


def _cue(text: str, span: Span | None) -> Cue | None:
    return None if span is None else make_cue(span, as_read(text, span.start, span.end))


def _joined(text: str, group: list[Draft]) -> Quote:
    """Make a quotation of several stretches; the first that has a cue names rule and cue."""
    named = next((d for d in group if d.cue is not None), group[0])
    span = make_span(group[0].start, group[-1].end)
    return make_quote(
        span,
        " ".join([as_read(text, d.start, d.end) for d in group]),
        next((d.kind for d in group if d.kind is not QuoteKind.FRAGMENT), group[0].kind),
        tuple([make_span(d.start, d.end) for d in group]),
        tuple(dict.fromkeys(d.paragraph for d in group if d.paragraph is not None)),
        speaker=named.voice.speaker if named.voice is not None else None,
        cue=_cue(text, named.cue),
        rule=named.rule,
        nested=tuple(q for d in group for q in d.nested),
    )
