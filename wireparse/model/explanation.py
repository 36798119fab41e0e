"""Why a dispatch was read as it was: what `Dispatch.explain()` gives. It knows nothing of how the answers are found."""

from __future__ import annotations

import enum
from typing import Any, Final

import attrs

from wireparse.model.elements import Cue, Quote, Speaker, Timestamp
from wireparse.model.kinds import Assumption, SegmentKind
from wireparse.model.spans import Shown, Span

#: The version of the shape that `Explanation.to_dict` writes; it changes only when the shape does.
EXPLANATION_VERSION: Final = 1


class FormatSource(enum.StrEnum):
    """Who settled the agency format.

    Example:
        >>> import wireparse
        >>> str(wireparse.parse_dispatch("BRENZ (AP) — The ferry is back.").explain().format.source)
        'EVIDENCE'
    """

    CALLER = "CALLER"  #: `format=` of the call
    ENVELOPE = "ENVELOPE"  #: the transport names who provides the dispatch
    EVIDENCE = "EVIDENCE"  #: the words of the dispatch
    NONE = "NONE"  #: no one does, since the evidence is too little or leads to two agencies


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class FormatEvidence(Shown):
    """One cue of an agency format that the text shows: its name, what it weighs, and where it stands.

    A weight below zero speaks against the format. The cues are data of the format, see `AgencyFormat.cues`.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("BRENZ (AP) — The ferry is back.")
        >>> (evidence,) = dispatch.explain().format.candidates[0].evidence
        >>> evidence.cue, evidence.weight, evidence.span.of(dispatch.text)
        ('dateline-tag', 4, '(AP) —')
    """

    cue: str
    weight: int
    span: Span


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class FormatCandidate(Shown):
    """An agency format that the text speaks for; `score` is the sum of the weights, `won` marks the one that was taken.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("BRENZ (AP) — The ferry is back.")
        >>> [(found.name, found.score, found.won) for found in dispatch.explain().format.candidates]
        [('ap', 4, True)]
    """

    name: str
    agency: str | None
    score: int
    evidence: tuple[FormatEvidence, ...]
    won: bool = False


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class FormatExplanation(Shown):
    """How the agency format was settled.

    `candidates` are ranked as `detect_formats` ranks them, also where the caller or the transport settled the format and their
    evidence was not asked for. A format is taken by evidence when its score is `threshold` at least and leads the next by `lead`.

    Example:
        >>> import wireparse
        >>> settled = wireparse.parse_dispatch("The ferry is back.").explain().format
        >>> settled.name, str(settled.source), settled.candidates
        ('generic', 'NONE', ())
    """

    name: str
    agency: str | None
    source: FormatSource
    candidates: tuple[FormatCandidate, ...] = ()
    threshold: int
    lead: int


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class LinePart(Shown):
    """A stretch of one line, what it was taken for, and the name of the rule.

    `detail` is what the rule read besides: the shape of a dateline, the kind of a notice; else None.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("BRENZ (AP) — The ferry is back.")
        >>> for part in dispatch.explain().lines[0].parts:
        ...     print(part.kind, part.rule, part.detail)
        DATELINE dateline PLACE (TAG) -
        PARAGRAPH lead None
    """

    span: Span
    kind: SegmentKind
    rule: str
    detail: str | None = None


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class LineExplanation(Shown):
    r"""One line of the text: its number from 1, its stretch without the line break, and its parts.

    Blanks between the parts of a line are left out; a line that holds nothing else has them as its one part, and an empty line none.

    Example:
        >>> import wireparse
        >>> lines = wireparse.parse_dispatch("Ferry reopens\n\nBRENZ (AP) — The ferry is back.").explain().lines
        >>> [(line.number, [str(part.kind) for part in line.parts]) for line in lines]
        [(1, ['HEADLINE']), (2, []), (3, ['DATELINE', 'PARAGRAPH'])]
    """

    number: int
    span: Span
    parts: tuple[LinePart, ...] = ()


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class QuoteCandidate(Shown):
    """What one rule says of a quotation: who speaks, and by which reporting words.

    `part` counts the parts of the quotation from 0, and is the one that the rule was asked about. `speaker` is None where the rule
    found reporting words without a subject, and nobody before them is meant. `won` marks the one that the dispatch gives.

    Example:
        >>> import wireparse
        >>> text = 'The mayor told Tomas Brenk that "the ferry is safe", Ilena Dorvat said.'
        >>> quote = wireparse.parse_dispatch(text, language="en").explain().quotes[-1]
        >>> [(found.rule, found.speaker.name, found.won) for found in quote.candidates]
        [('cue-after', 'Ilena Dorvat', True), ('cue-closing', 'Ilena Dorvat', False), ('cue-clause', 'The mayor', False)]
    """

    rule: str
    part: int
    speaker: Speaker | None = None
    cue: Cue | None = None
    won: bool = False


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class QuoteExplanation(Shown):
    """A quotation of the dispatch with every rule that would have answered for it.

    `candidates` stand in the order of the quotation's parts and, for each, of the rules; the first of a part is taken. The rules
    that need no reporting words are asked only where none of those answers. `unattributed` says why nobody speaks, None where
    somebody does. `nested` are the quotations inside this one.

    Example:
        >>> import wireparse
        >>> text = 'The book "The Quiet Ferry" is back.'
        >>> (quote,) = wireparse.parse_dispatch(text, language="en").explain().quotes
        >>> quote.quote.speaker, quote.unattributed
        (None, 'no-rule')
    """

    quote: Quote
    candidates: tuple[QuoteCandidate, ...] = ()
    unattributed: str | None = None
    nested: tuple[QuoteExplanation, ...] = ()


@attrs.frozen(kw_only=True, repr=False, weakref_slot=False)
class TimestampExplanation(Shown):
    """A timestamp of the dispatch with where it was read and what was inferred.

    `place` is the part of the dispatch in which it stands, None for one of no length. `zone` names the inferences about the zone,
    beside `timestamp.zone_source`; `others` names those about year, date and order. Both are sorted.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("14/05/24 09:30 | Le port rouvre", language="fr", timezone="Europe/Paris")
        >>> (stamp,) = dispatch.explain().timestamps
        >>> str(stamp.timestamp.zone_source), [str(found) for found in stamp.zone], [str(found) for found in stamp.others]
        ('CALLER', ['ZONE_FROM_CALLER'], ['CENTURY'])
    """

    timestamp: Timestamp
    place: SegmentKind | None = None
    zone: tuple[Assumption, ...] = ()
    others: tuple[Assumption, ...] = ()


@attrs.frozen(kw_only=True, repr=False)
class Explanation(Shown):
    """Why a dispatch was read as it was; all spans index `text`, which is that of the dispatch.

    Example:
        >>> import wireparse
        >>> explanation = wireparse.parse_dispatch('BRENZ (AP) — "We are back," said Ilena Dorvat.').explain()
        >>> explanation.format.name, explanation.quotes[0].candidates[0].rule
        ('ap', 'cue-after')
    """

    text: str
    format: FormatExplanation
    lines: tuple[LineExplanation, ...] = ()
    quotes: tuple[QuoteExplanation, ...] = ()
    timestamps: tuple[TimestampExplanation, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Give the explanation as plain JSON data with an `explanation_version`; spans are `[start, end]` pairs.

        Example:
            >>> import wireparse
            >>> data = wireparse.parse_dispatch("BRENZ (AP) — The ferry is back.").explain().to_dict()
            >>> data["explanation_version"], data["format"]["name"], data["lines"][0]["span"]
            (1, 'ap', [0, 31])
        """
        from wireparse.model.serialize import plain

        return {"explanation_version": EXPLANATION_VERSION, **plain(self)}
