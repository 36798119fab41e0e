"""What happens to dispatches on their way, done to a sample: other line ends, a mark in front, cuts, lines in disorder."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from wireparse.model.dispatch import Dispatch
from wireparse.story import split_lines
from wireparse.testing.invariants import assert_invariants, elements

#: A character outside of the Basic Multilingual Plane, two units in UTF-16 and four bytes in UTF-8, on a line of its own.
ASTRAL: Final = "\N{GRINNING FACE}\n\n"
_CUTS: Final = 40
_LINE_END: Final = re.compile(r"\r\n|\r|\n")


class Mutation(NamedTuple):
    """A text made of a sample's.

    `same` if it must be read alike, `shift` characters further on if that is known; `head` tells whether that holds for what
    stands before the first paragraph, too.
    """

    name: str
    text: str
    same: bool = False
    shift: int | None = None
    head: bool = True


def mutations(text: str) -> Iterator[Mutation]:
    """Give the mutations of *text*, always the same ones."""
    unix = text.replace("\r\n", "\n")
    if unix != text:
        yield Mutation("LF for CR LF", unix, same=True)
    elif "\r" not in text:
        yield Mutation("CR LF for LF", text.replace("\n", "\r\n"), same=True)
    yield Mutation("a byte order mark in front", "\ufeff" + text, same=True, shift=1)
    yield Mutation("blank lines in front", "\n \n" + text, same=True, shift=3)
    yield Mutation("blanks at the ends of lines", _LINE_END.sub(lambda end: "  " + end[0], text), same=True)
    yield Mutation("an astral character in front", ASTRAL + text, same=True, shift=len(ASTRAL), head=False)
    ends = [found.end() for found in _LINE_END.finditer(text)]
    for end in ends[:: max(1, len(ends) // _CUTS)]:
        yield Mutation(f"cut at {end}", text[:end])
        yield Mutation(f"cut before {end}", text[end:])
    lines = [text[line.start : line.stop] for line in split_lines(text)]
    yield Mutation("lines backwards", "".join(reversed(lines)))
    for seed in range(3):
        shuffled = list(lines)
        random.Random(seed).shuffle(shuffled)  # noqa: S311 - the same disorder each time
        yield Mutation(f"lines in disorder {seed}", "".join(shuffled))


def assert_mutations(text: str, read: Callable[[str], Dispatch]) -> None:
    """Check the invariants on *text* and all that can be made of it, and that what must be read alike is.

    Dispatches in a transport are only held to the invariants: what stands in front of a header is not the dispatch's.

    Raises:
        AssertionError: a mutation breaks a promise or is read differently; the message names the mutation.
    """
    original = read(text)
    assert_invariants(original)
    for mutation in mutations(text):
        dispatch = read(mutation.text)
        try:
            assert_invariants(dispatch)
        except AssertionError as error:
            raise AssertionError(f"with {mutation.name}, {error}") from error
        if mutation.same and original.envelope == "plain":
            _assert_alike(original, dispatch, mutation)


def _assert_alike(original: Dispatch, dispatch: Dispatch, mutation: Mutation) -> None:
    if (dispatch.format, dispatch.language) != (original.format, original.language):
        raise AssertionError(
            f"with {mutation.name} it is {dispatch.format} in {dispatch.language}, not {original.format} in {original.language}"
        )
    first = 0 if mutation.head or not original.paragraphs else original.paragraphs[0].span.start
    expected = _told(original, first, mutation.shift, mutation.shift or 0)
    found = _told(dispatch, first + (mutation.shift or 0), mutation.shift, 0)
    if expected != found:
        gone = [item for item in expected if item not in found]
        new = [item for item in found if item not in expected]
        raise AssertionError(f"with {mutation.name} it is read differently; gone: {gone[:5]}; new: {new[:5]}")


def _told(dispatch: Dispatch, first: int, shift: int | None, add: int) -> list[tuple[str | int, ...]]:
    """Give what is compared of the parts from *first*: their words, and where they stand, *add* further on, if that is known."""
    return [
        (type(element).__name__, element.text)
        if shift is None
        else (type(element).__name__, element.text, element.span.start + add, element.span.end + add)
        for element in elements(dispatch)
        if element.span.start >= first
    ]
