"""`open_story`: take a dispatch out of its transport, whichever it is."""

from __future__ import annotations

from wireparse.envelopes.decoding import decode
from wireparse.story import Story


def open_story(source: str | bytes, *, envelope: str | None = None, encoding: str | None = None) -> Story:
    """Take the story out of its envelope.

    Args:
        source: the message as `str`, or as `bytes` as they came off the wire.
        envelope: the name of the transport; None detects it.
        encoding: the encoding of bytes, where the caller knows it.

    Raises:
        ValueError: *envelope* is not the name of a transport.

    Example:
        >>> open_story("OSLO (AFP) - Rien.").envelope
        'plain'
    """
    decoded = decode(source, encoding)
    return Story(text=decoded.text, diagnostics=decoded.diagnostics)
