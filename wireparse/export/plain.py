"""The words of a dispatch and nothing else, for tools that count or search words."""

from __future__ import annotations

from wireparse.export.safe import shown_words
from wireparse.model.dispatch import Dispatch


def to_text(dispatch: Dispatch, *, safe: bool = False) -> str:
    r"""Give headline, further headlines, standfirst and paragraphs of *dispatch*, with a blank line between two, the last line ended.

    Each part is one line, as a reader reads it: hard wraps are joined. Datelines, notices, bylines, times and sign-off are left
    out; a dispatch without any of these parts gives an empty text.

    Args:
        dispatch: what `parse_dispatch` gave.
        safe: write out control characters and bidirectional controls, as a terminal needs it.

    Example:
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export.plain import to_text
        >>> to_text(parse_dispatch("OSLO, 3 mars 2021 (AFP) - Le port\nrouvre.", language="fr"))
        'Le port rouvre.\n'
    """
    parts = [dispatch.headline, *dispatch.subheadlines, dispatch.standfirst, *dispatch.paragraphs]
    texts = [part.text for part in parts if part is not None and part.text]
    if safe:
        texts = [" ".join(shown_words(text)) for text in texts]
    return "\n\n".join(texts) + "\n" if texts else ""
