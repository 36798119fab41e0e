"""Prove of a pattern, by its shape alone, that it takes linear time: whether it is matched at one place or sought everywhere.

Two things are enough, and both are read off the tree that the standard library parses:

Bounded: no repetition is without an upper bound. Then a try at one place looks at so many characters and no more, whatever the text; the
growth attack measures how dear that is.

Apart: each repetition without a bound, be it of one class of characters or possessive, begins behind a character that it cannot
repeat itself. Where it goes through the text the place where it began is then known, so that each character is passed a bounded number of
times, from however many places the pattern is tried. A repetition behind which nothing can fail need not be set apart, if none before it
gives back what it took: who searches goes on behind what it passed.

What is not proved is not thereby slow. The second proof is given only for patterns of `re` whose classes are known to the letter: over
bytes, those that name no category.
"""

from __future__ import annotations

import functools
import operator
import re
from collections.abc import Iterable
from re import _compiler as compiler  # type: ignore[attr-defined]
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final, NamedTuple

from pattern_shapes import REPEATS, nodes, parsed

#: Every character. A class is known by those that it matches: a number whose bits stand for them.
_ALL: Final = "".join(map(chr, range(0x110000)))
_ONE: Final = (sre.LITERAL, sre.NOT_LITERAL, sre.IN, sre.ANY)
#: What may stand in front of a place where nothing is known of it.
_ANYTHING: Final = (1 << len(_ALL)) - 1
#: Possessive repetitions that must be done more often may take back one of their turns.
_ONCE: Final = 1


class _Unproven(Exception):  # noqa: N818 - it is no error
    """The shape proves nothing."""


class _Place(NamedTuple):
    """What is known of a place: what can stand in front of it, whether nothing behind can fail, whether it is in a loop that takes back."""

    front: int
    tail: bool
    loose: bool = False


def linear(source: str, flags: int, engine: str) -> str:
    r"""Tell why the pattern is linear, `bounded` or `apart`; an empty text if its shape does not say.

    >>> linear(r"\w{1,40}: [0-9]{1,4}", re.UNICODE, "re"), linear(r'"[^"]*x', re.UNICODE, "re"), linear(r"\w+:", re.UNICODE, "re")
    ('bounded', 'apart', '')
    """
    tree = parsed(source, flags)
    if _bounded(tree):
        return "bounded"
    if engine != "re" or not (flags & (re.UNICODE | re.ASCII) or _plain(tree, flags)):
        return ""
    try:
        _Prover(tree).sequence(tree, _Place(_ANYTHING, tail=True))
    except _Unproven:
        return ""
    return "apart"


def _plain(tree: Iterable[Any], flags: int) -> bool:
    """Tell whether every class means the same over bytes and over text."""
    inside = (kind for op, value in nodes(tree) if op is sre.IN for kind, _ in value)
    return not flags & re.IGNORECASE and sre.CATEGORY not in inside


def _bounded(tree: Iterable[Any]) -> bool:
    return not any(op in REPEATS and value[1] == sre.MAXREPEAT for op, value in nodes(tree))


class _Prover:
    """Walks a tree with what can stand in front of each place."""

    def __init__(self, tree: Any) -> None:
        self.flags = tree.state.flags
        self.yielding: set[int] = set()  # repetitions so far that have no bound and may give back what they took
        self.groups = {value[0]: value[3] for op, value in nodes(tree) if op is sre.SUBPATTERN and value[0] is not None}

    def sequence(self, items: Iterable[Any], place: _Place) -> int:
        """Give what can stand in front of the place behind *items*.

        Raises:
            _Unproven: a repetition could go through the same text from ever more places.
        """
        items = list(items)
        front = place.front
        for at, node in enumerate(items):
            rest = items[at + 1 :]
            # What takes back its turns may do so only where nothing at all follows: else two of them share the text.
            inner = _Place(front, place.tail and not any(map(self.can_fail, rest)), place.loose or bool(rest))
            front = self.node(node, inner)
        return front

    def node(self, node: Any, place: _Place) -> int:  # noqa: PLR0911 - one return a kind of node
        op, value = node
        if op in _ONE:
            return self.letters(op, value)
        if op in REPEATS:
            return self.repeat(op, value, place)
        if op is sre.BRANCH:
            return functools.reduce(operator.or_, (self.sequence(branch, place) for branch in value[1]))
        if op is sre.SUBPATTERN:
            if value[1] or value[2]:
                raise _Unproven  # it has flags of its own
            return self.sequence(value[3], place)
        if op is sre.ATOMIC_GROUP:
            return self.sequence(value, place)
        if op in (sre.ASSERT, sre.ASSERT_NOT):
            return self.look(op, value, place)
        if op is sre.AT:
            return place.front
        if op is sre.GROUPREF and _bounded(self.groups[value]):
            return _ANYTHING
        raise _Unproven

    def look(self, op: Any, value: Any, place: _Place) -> int:
        """Go through a lookaround, which may tell what stands in front."""
        direction, inner = value
        if direction > 0:
            self.sequence(inner, _Place(place.front, tail=False))
        elif len(inner) == 1 and inner[0][0] in _ONE:
            letters = self.letters(*inner[0])
            return place.front & letters if op is sre.ASSERT else place.front & ~letters
        return place.front

    def repeat(self, op: Any, value: Any, place: _Place) -> int:
        least, most, body = value
        single = len(body) == 1 and body[0][0] in _ONE
        possessive = op is sre.POSSESSIVE_REPEAT
        endless = most == sre.MAXREPEAT
        inner = place._replace(
            tail=place.tail and (possessive or most == 1) and least <= _ONCE, loose=place.loose or not (possessive or most == 1)
        )
        front = place.front
        while (behind := front | self.sequence(body, inner._replace(front=front))) != front:
            front = behind
        if endless:
            if not single and not (possessive and least <= _ONCE and body.getwidth()[0]):
                raise _Unproven
            apart = not place.front & self.consumed(body)
            if not apart and not (place.tail and (possessive or not place.loose) and self.yielding <= {id(value)}):
                raise _Unproven
            if not possessive:
                self.yielding.add(id(value))
        return front if least == 0 else self.behind(body, front)

    def behind(self, body: Any, front: int) -> int:
        """Give what stands behind one turn of *body* at least."""
        return self.sequence(body, _Place(front, tail=True))

    def consumed(self, tree: Iterable[Any]) -> int:
        """Give every character that *tree* may go through."""
        found = 0
        for op, value in tree:
            if op in _ONE:
                found |= self.letters(op, value)
            elif op in REPEATS:
                found |= self.consumed(value[2])
            elif op is sre.BRANCH:
                found |= functools.reduce(operator.or_, map(self.consumed, value[1]))
            elif op is sre.SUBPATTERN:
                found |= self.consumed(value[3])
            elif op is sre.ATOMIC_GROUP:
                found |= self.consumed(value)
            elif op not in (sre.ASSERT, sre.ASSERT_NOT, sre.AT):
                raise _Unproven
        return found

    def can_fail(self, node: Any) -> bool:
        """Tell whether something may stop the pattern there."""
        op, value = node
        if op in REPEATS:
            return bool(value[0])
        if op is sre.BRANCH:
            return all(any(map(self.can_fail, branch)) for branch in value[1])
        if op is sre.SUBPATTERN:
            return any(map(self.can_fail, value[3]))
        return not (op is sre.ATOMIC_GROUP and not any(map(self.can_fail, value)))

    def letters(self, op: Any, value: Any) -> int:
        """Give the characters that a node matches which matches one."""
        return _letters(self.flags, op, _key(value))


def _key(value: Any) -> Any:
    return tuple(map(_key, value)) if isinstance(value, (list, tuple)) else value


@functools.cache
def _letters(flags: int, op: Any, value: Any) -> int:
    state = parser.State()
    state.flags = flags
    one = (op, list(value) if isinstance(value, tuple) else value)
    tree = parser.SubPattern(state, [(sre.MAX_REPEAT, (1, sre.MAXREPEAT, parser.SubPattern(state, [one])))])
    found = 0
    for run in compiler.compile(tree, flags & ~re.DEBUG).finditer(_ALL):
        found |= (1 << run.end()) - (1 << run.start())
    return found
