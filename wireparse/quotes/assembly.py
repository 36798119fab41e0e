"""From attributed stretches of words to `Quote` objects: interrupted quotations are joined, quotations inside others nested."""

from collections.abc import Sequence
from typing import NamedTuple

from wireparse.model.elements import Cue, Quote
from wireparse.model.kinds import QuoteKind
from wireparse.model.spans import Span
from wireparse.quotes.voices import Voice
from wireparse.story import as_read


class Draft(NamedTuple):
    """One stretch of words on its way to a quotation; `paragraph` counts the paragraphs, None stands for the headline.

    `joins` says that the stretch goes on with the one before it: the same cue governs both, the attribution interrupts them, or
    the quotation runs over the end of a paragraph.
    """

    start: int
    end: int
    paragraph: int | None
    kind: QuoteKind
    voice: Voice | None = None
    cue: Span | None = None
    rule: str | None = None
    joins: bool = False
    nested: tuple[Quote, ...] = ()


def assemble(text: str, drafts: Sequence[Draft]) -> tuple[Quote, ...]:
    """Join and dress *drafts*, which stand in the order of the text."""
    groups: list[list[Draft]] = []
    for draft in drafts:
        if draft.joins and groups:
            groups[-1].append(draft)
        else:
            groups.append([draft])
    return tuple(_quote(text, group) for group in groups)


def _quote(text: str, group: list[Draft]) -> Quote:
    """Make one quotation of the stretches that belong together; the first that has a cue names rule and cue."""
    named = next((d for d in group if d.cue is not None), group[0])
    span = Span(group[0].start, group[-1].end)
    return Quote(
        span=span,
        text=" ".join(as_read(text, d.start, d.end) for d in group),
        kind=next((d.kind for d in group if d.kind is not QuoteKind.FRAGMENT), group[0].kind),
        parts=tuple(Span(d.start, d.end) for d in group),
        paragraphs=tuple(dict.fromkeys(d.paragraph for d in group if d.paragraph is not None)),
        speaker=named.voice.speaker if named.voice is not None else None,
        cue=None if named.cue is None else Cue(span=named.cue, text=as_read(text, named.cue.start, named.cue.end)),
        rule=named.rule,
        nested=tuple(q for d in group for q in d.nested),
    )
