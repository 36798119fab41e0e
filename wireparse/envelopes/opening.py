"""`open_story`: take a dispatch out of its transport, whichever it is."""

from __future__ import annotations

import datetime as dt

import attrs

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.envelopes.decoding import Decoded, damage, decode
from wireparse.envelopes.table import NAMES, UNDIVIDED, detect, module_of
from wireparse.limits import DEFAULT, EXCEEDED, Limits, last_read
from wireparse.model.spans import Span
from wireparse.story import Story


def open_story(
    source: str | bytes,
    *,
    envelope: str | None = None,
    encoding: str | None = None,
    timezone: dt.tzinfo | None = None,
    limits: Limits = DEFAULT,
) -> Story:
    """Take the story out of its envelope.

    Args:
        source: the message as `str`, or as `bytes` as they came off the wire.
        envelope: the name of the transport; None detects it.
        encoding: the encoding of bytes, where the caller knows it.
        timezone: the caller's zone for times of the header that name none.
        limits: how much is read; what stands behind is only in the `whole` of the story.

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
        from wireparse.envelopes.markup import Parsed, unread_story

        parsed = Parsed(None, f"{decoded.refused} is no encoding of a document", None, decoded.diagnostics)
        return unread_story(decoded.text, envelope or "plain", parsed)
    stop = last_read(decoded.text, limits)
    story = _opened(decoded, decoded.text[:stop], envelope, timezone, limits)
    if stop == len(decoded.text):
        return story
    whole = decoded.text if decoded.text.startswith(story.text) else story.text + decoded.text[stop:]
    exceeded = diagnostic(EXCEEDED, len(story.text), len(whole), most=limits.characters, what="characters", rest="what follows")
    return attrs.evolve(story, whole=whole, diagnostics=(*story.diagnostics, exceeded))


def _opened(decoded: Decoded, text: str, envelope: str | None, timezone: dt.tzinfo | None, limits: Limits) -> Story:
    """Take the story out of *text*, the part of what was *decoded* that is read."""
    name = envelope or detect(text)
    if name == "plain":
        return Story(text=text, diagnostics=decoded.diagnostics)
    if name in UNDIVIDED and len(text) < len(decoded.text):
        return Story(text="", envelope=name)
    story = module_of(name).open_message(text, limits)
    if timezone is not None and story.timestamps:
        from wireparse.envelopes.times import in_zone

        story = in_zone(story, timezone)
    return attrs.evolve(story, diagnostics=(*_of_story(decoded, text, story), *story.diagnostics))


def _of_story(decoded: Decoded, text: str, story: Story) -> tuple[Diagnostic, ...]:
    """Give what is wrong with the bytes of *text*, at its place in the text of the *story*.

    Where that text was assembled, the places of the source are none of its own: damage is looked for again, and what was
    guessed speaks of the whole.
    """
    if story.text == text:
        return decoded.diagnostics
    whole = tuple(attrs.evolve(d, span=Span(0, 0)) for d in decoded.diagnostics if d.code.startswith("encoding-"))
    return (*whole, *damage(story.text, came=all(d.code != "encoding-replaced" for d in whole)))
