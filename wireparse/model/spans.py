"""Where things stand: `Span`, and the line and column of an offset."""

from __future__ import annotations

from typing import Any

import attrs


class Shown:
    """A base class whose `repr` names what is set and leaves out what is empty or as by default.

    Written once here instead of generated for each class: the generated ones are a third of the cost of importing the model.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        """Show the class and every field that says something."""
        kind: Any = type(self)
        told = [(field, getattr(self, field.name)) for field in attrs.fields(kind)]
        shown = (f"{field.name}={_shown(value)}" for field, value in told if value != field.default)
        return f"{kind.__name__}({', '.join(shown)})"


def _shown(value: object) -> str:
    name = getattr(value, "name", None)
    return name if isinstance(value, str) and isinstance(name, str) else repr(value)


@attrs.frozen(order=True, repr=False, weakref_slot=False)
class Span(Shown):
    """A half-open stretch `[start, end)` of `Dispatch.text`, in code points.

    Example:
        >>> from wireparse import Span
        >>> span = Span(3, 6)
        >>> "le général"[span.start:span.end]
        'gén'
        >>> len(span)
        3
    """

    start: int
    end: int

    def __repr__(self) -> str:
        """Show the two offsets."""
        return f"Span({self.start}, {self.end})"

    def __len__(self) -> int:
        """Count the code points between start and end."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Cut the span out of *text*.

        Example:
            >>> from wireparse import Span
            >>> Span(0, 5).of("BRENZ (AFP) -")
            'BRENZ'
        """
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Tell whether *other* lies wholly inside this span.

        Example:
            >>> from wireparse import Span
            >>> Span(0, 5).contains(Span(2, 5)), Span(0, 5).contains(Span(2, 6))
            (True, False)
        """
        return self.start <= other.start and other.end <= self.end


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Give the line and column of *offset*, both counted from 1.

    Lines end at LF, CR or CR LF and at nothing else: form feeds and separators of telex text are characters of the line.
    """
    crlf = text.count("\r\n", 0, offset)
    line = text.count("\n", 0, offset) + text.count("\r", 0, offset) - crlf
    if offset and text[offset - 1 : offset + 1] == "\r\n":
        line -= 1  # the offset stands between the two characters of one line end
    start = line_start(text, offset)
    return line + 1, offset - start + 1


def line_start(text: str, offset: int) -> int:
    """Give the offset at which the line of *offset* begins."""
    if offset and text[offset - 1 : offset + 1] == "\r\n":
        offset -= 1
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def line_end(text: str, offset: int) -> int:
    """Give the offset at which the line of *offset* ends, its line break left out."""
    ends = [end for end in (text.find("\n", offset), text.find("\r", offset)) if end >= 0]
    return min(ends, default=len(text))
