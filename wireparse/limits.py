"""`Limits`: how much of a dispatch is read, so that no input takes a machine down; and the end of a result at a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from wireparse.diagnostics import diagnostic, in_order
from wireparse.model.elements import Segment
from wireparse.model.kinds import SegmentKind
from wireparse.model.spans import Shown, Span

if TYPE_CHECKING:
    from wireparse.model.dispatch import Dispatch

#: The code of the diagnostic that says that a limit was passed.
EXCEEDED: Final = "limit-exceeded"
#: So far back from the last character that is read, a line break is looked for.
_LAST_LINE: Final = 10_000


@attrs.frozen(kw_only=True, repr=False)
class Limits(Shown):
    r"""How much of one dispatch is read. Behind a limit the text is kept, UNPARSED, and a `limit-exceeded` of severity ERROR says so.

    The defaults are some thousand times what an agency sends. None is no limit.

    Attributes:
        characters: code points of the message; it bounds time and memory. Reading ends with the last whole line before it.
        paragraphs: paragraphs of the result, crossheads, lists and tables included.
        quotes: quotations of the result, reported speech included; those inside of others do not count.
        timestamps: timestamps of the result.
        depth: how deep the elements of XML and the values of JSON may lie inside of each other; a document that is deeper is not
            read at all.

    Behind the limits on what a result holds, reading ends with the last whole paragraph.

    Raises:
        TypeError: a limit is neither an int nor None.
        ValueError: a limit is negative.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("One.\n\nTwo.\n\nThree.", limits=wireparse.Limits(paragraphs=2))
        >>> [paragraph.text for paragraph in dispatch.paragraphs], dispatch.segments[-1].kind
        (['One.', 'Two.'], <SegmentKind.UNPARSED: 'UNPARSED'>)
        >>> print(dispatch.diagnostics[-1].message)
        there are more than 2 paragraphs; what follows was not read
    """

    characters: int | None = 4_000_000
    paragraphs: int | None = 100_000
    quotes: int | None = 100_000
    timestamps: int | None = 100_000
    depth: int | None = 200

    def __attrs_post_init__(self) -> None:
        """Refuse what is no limit."""
        for name in ("characters", "paragraphs", "quotes", "timestamps", "depth"):
            _check(name, getattr(self, name))


def _check(name: str, value: Any) -> None:
    if value is not None and type(value) is not int:
        raise TypeError(f"the limit on {name} must be an int, or None for no limit, not {type(value).__name__}")
    if value is not None and value < 0:
        raise ValueError(f"the limit on {name} must be 0 or more, or None for no limit, not {value}")


#: The limits where the caller gives none.
DEFAULT: Final = Limits()


def last_read(text: str, limits: Limits) -> int:
    r"""Give the offset at which the reading of *text* ends: behind the last line break within the limit on characters.

    Example:
        >>> last_read("One.\nTwo.\n", Limits(characters=7)), last_read("One.", Limits(characters=7))
        (5, 4)
    """
    most = limits.characters
    if most is None or len(text) <= most:
        return len(text)
    first = max(0, most - _LAST_LINE)
    line = text.rfind("\n", first, most)
    if line < 0:
        line = text.rfind("\r", first, most - 1)
    return line + 1 if line >= 0 else most


def within(dispatch: Dispatch, limits: Limits) -> Dispatch:
    """Give *dispatch* as it is when it keeps the *limits* on what a result holds; else what stands before the first one passed."""
    passed: list[tuple[int, str, int]] = []
    for name in ("paragraphs", "quotes", "timestamps"):
        most, found = getattr(limits, name), getattr(dispatch, name)
        if most is not None and len(found) > most:
            passed.append((found[most].span.start, name, most))
    return _cut_off(dispatch, *min(passed)) if passed else dispatch


def _cut_off(dispatch: Dispatch, at: int, what: str, most: int) -> Dispatch:
    """End *dispatch* before the segment in which offset *at* lies."""
    stop = next((segment.span.start for segment in dispatch.segments if segment.span.start <= at < segment.span.end), at)
    end = len(dispatch.text)
    single = ("header", "kicker", "headline", "standfirst", "byline", "dateline", "credit", "signoff")
    listed = ("subheadlines", "timestamps", "notices", "paragraphs", "quotes", "segments")
    kept: dict[str, Any] = {name: _before(getattr(dispatch, name), stop) for name in single}
    kept |= {name: tuple(item for item in getattr(dispatch, name) if item.span.end <= stop) for name in listed}
    kept["segments"] += (Segment(kind=SegmentKind.UNPARSED, span=Span(stop, end)),)
    said = [d for d in dispatch.diagnostics if d.span.end <= stop or d.code == EXCEEDED]
    kept["diagnostics"] = in_order((*said, diagnostic(EXCEEDED, stop, end, most=most, what=what, rest="what follows")))
    return attrs.evolve(dispatch, **kept)


def _before(element: Any, stop: int) -> Any:
    return element if element is not None and element.span.end <= stop else None
