"""`open_story`: take a dispatch out of its transport, whichever it is."""

from __future__ import annotations

import datetime as dt

import attrs

from wireparse.diagnostics import Diagnostic
from wireparse.envelopes.decoding import Decoded, damage, decode
from wireparse.envelopes.table import NAMES, detect, module_of
from wireparse.model.spans import Span
from wireparse.story import Story


def open_story(
    source: str | bytes, *, envelope: str | None = None, encoding: str | None = None, timezone: dt.tzinfo | None = None
) -> Story:
    """Take the story out of its envelope.

    Args:
        source: the message as `str`, or as `bytes` as they came off the wire.
        envelope: the name of the transport; None detects it.
        encoding: the encoding of bytes, where the caller knows it.
        timezone: the caller's zone for times of the header that name none.

    Raises:
        ValueError: *envelope* is not the name of a transport.

    Example:
        >>> open_story("OSLO (AFP) - Rien.").envelope
        'plain'
    """
    if envelope is not None and envelope not in NAMES:
        raise ValueError(f"envelope is {envelope!r}, not one of {', '.join(NAMES)}")
    decoded = decode(source, encoding)
    if decoded.refused is not None:
        from wireparse.envelopes.markup import refused_story

        return refused_story(decoded.text, envelope or "plain", f"{decoded.refused} is no encoding of a document", decoded.diagnostics)
    name = envelope or detect(decoded.text)
    if name == "plain":
        return Story(text=decoded.text, diagnostics=decoded.diagnostics)
    story = module_of(name).open_message(decoded.text)
    if timezone is not None and story.timestamps:
        from wireparse.envelopes.times import in_zone

        story = in_zone(story, timezone)
    return attrs.evolve(story, diagnostics=(*_of_story(decoded, story), *story.diagnostics))


def _of_story(decoded: Decoded, story: Story) -> tuple[Diagnostic, ...]:
    """Give what is wrong with the bytes, at its place in the text of the *story*.

    Where that text was assembled, the places of the source are none of its own: damage is looked for again, and what was
    guessed speaks of the whole.
    """
    if story.text == decoded.text:
        return decoded.diagnostics
    whole = tuple(attrs.evolve(d, span=Span(0, 0)) for d in decoded.diagnostics if d.code.startswith("encoding-"))
    return (*whole, *damage(story.text, came=all(d.code != "encoding-replaced" for d in whole)))
