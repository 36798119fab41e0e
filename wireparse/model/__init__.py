"""What comes out of a parse: frozen, typed, with true spans."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wireparse.model.elements import (
    Byline,
    Cue,
    Dateline,
    Element,
    Header,
    Headline,
    Notice,
    Paragraph,
    Quote,
    Segment,
    Signoff,
    Speaker,
    Timestamp,
)
from wireparse.model.kinds import (
    Assumption,
    NoticeKind,
    ParagraphKind,
    Precision,
    QuoteKind,
    Role,
    SegmentKind,
    Severity,
    SpeakerKind,
    Status,
    ZoneSource,
)
from wireparse.model.spans import Span

if TYPE_CHECKING:
    from wireparse.model.dispatch import Dispatch, Result

__all__ = [
    "Assumption",
    "Byline",
    "Cue",
    "Dateline",
    "Dispatch",
    "Element",
    "Header",
    "Headline",
    "Notice",
    "NoticeKind",
    "Paragraph",
    "ParagraphKind",
    "Precision",
    "Quote",
    "QuoteKind",
    "Result",
    "Role",
    "Segment",
    "SegmentKind",
    "Severity",
    "Signoff",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Status",
    "Timestamp",
    "ZoneSource",
]


def __getattr__(name: str) -> Any:
    """Import `Dispatch` and `Result` on first use: they need the diagnostics, which need the kinds of this package."""
    if name not in ("Dispatch", "Result"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from wireparse.model import dispatch

    return getattr(dispatch, name)
