"""Read a news agency's dispatch the way an editor does.

Example:
    >>> import wireparse
    >>> dispatch = wireparse.parse_dispatch('PARIS, 14 mai 2024 (AFP) - "Oui", a dit Anne Roussel.', language="fr")
    >>> dispatch.dateline.places, dispatch.quotes[0].speaker.name
    (('PARIS',), 'Anne Roussel')
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from wireparse.diagnostics import Diagnostic
from wireparse.errors import DispatchError, FormatError, PluginWarning, UnknownFormatError, WireparseError
from wireparse.limits import Limits
from wireparse.model import (
    Assumption,
    Byline,
    Cue,
    Dateline,
    Dispatch,
    Element,
    Header,
    Headline,
    Notice,
    NoticeKind,
    Paragraph,
    ParagraphKind,
    Precision,
    Quote,
    QuoteKind,
    Result,
    Role,
    Segment,
    SegmentKind,
    Severity,
    Signoff,
    Span,
    Speaker,
    SpeakerKind,
    Status,
    Timestamp,
    ZoneSource,
)
from wireparse.version import __version__

if TYPE_CHECKING:
    from wireparse.batch import parse_many
    from wireparse.envelopes.splitting import split_dispatches
    from wireparse.fields.dateline import parse_dateline
    from wireparse.formats.detection import FormatMatch, detect_formats
    from wireparse.formats.registry import FormatRegistry, default_registry
    from wireparse.formats.spec import AgencyFormat
    from wireparse.parser import parse_dispatch
    from wireparse.quotes.public import find_quotes
    from wireparse.timestamps.public import parse_timestamps

__all__ = [
    "AgencyFormat",
    "Assumption",
    "Byline",
    "Cue",
    "Dateline",
    "Diagnostic",
    "Dispatch",
    "DispatchError",
    "Element",
    "FormatError",
    "FormatMatch",
    "FormatRegistry",
    "Header",
    "Headline",
    "Limits",
    "Notice",
    "NoticeKind",
    "Paragraph",
    "ParagraphKind",
    "PluginWarning",
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
    "UnknownFormatError",
    "WireparseError",
    "ZoneSource",
    "__version__",
    "default_registry",
    "detect_formats",
    "find_quotes",
    "parse_dateline",
    "parse_dispatch",
    "parse_many",
    "parse_timestamps",
    "split_dispatches",
]

# The home of each public name that is not imported at once, as the types of results are: it is, with its engine, when first asked for.
_HOMES = {
    "AgencyFormat": "formats.spec",
    "FormatMatch": "formats.detection",
    "FormatRegistry": "formats.registry",
    "default_registry": "formats.registry",
    "detect_formats": "formats.detection",
    "find_quotes": "quotes.public",
    "parse_dateline": "fields.dateline",
    "parse_dispatch": "parser",
    "parse_many": "batch",
    "parse_timestamps": "timestamps.public",
    "split_dispatches": "envelopes.splitting",
}


def __getattr__(name: str) -> Any:
    """Import the public *name* on first use (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
