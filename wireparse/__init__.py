"""Read a news agency's dispatch the way an editor does.

Example:
    >>> import wireparse
    >>> dispatch = wireparse.parse_dispatch('PARIS, 28 sept 2016 (AFP) - "Oui", a dit Jean Dupont.', language="fr")
    >>> dispatch.dateline.places, dispatch.quotes[0].speaker.name
    (('PARIS',), 'Jean Dupont')
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from wireparse.version import __version__

if TYPE_CHECKING:
    from wireparse.batch import parse_many
    from wireparse.diagnostics import Diagnostic
    from wireparse.envelopes.splitting import split_dispatches
    from wireparse.errors import DispatchError, FormatError, PluginWarning, UnknownFormatError, WireparseError
    from wireparse.fields.dateline import parse_dateline
    from wireparse.formats.detection import FormatMatch, detect_formats
    from wireparse.formats.registry import FormatRegistry, default_registry
    from wireparse.formats.spec import AgencyFormat
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

# The home of each public name. A name is imported when it is first asked for, so that `import wireparse` costs next to nothing.
_HOMES = {
    "batch": ("parse_many",),
    "diagnostics": ("Diagnostic",),
    "envelopes.splitting": ("split_dispatches",),
    "errors": ("DispatchError", "FormatError", "PluginWarning", "UnknownFormatError", "WireparseError"),
    "fields.dateline": ("parse_dateline",),
    "formats.detection": ("FormatMatch", "detect_formats"),
    "formats.registry": ("FormatRegistry", "default_registry"),
    "formats.spec": ("AgencyFormat",),
    "parser": ("parse_dispatch",),
    "quotes.public": ("find_quotes",),
    "timestamps.public": ("parse_timestamps",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Import the public *name* on first use (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOME_OF.get(name, 'model')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
