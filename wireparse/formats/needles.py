"""The characters without which a pattern cannot match: looking for them is many times cheaper than trying the pattern.

What stands here reads the source of a regular expression and does not compile it. Whatever it does not know gives no needle,
and a pattern without needles is always tried.
"""

import functools
import re
from typing import Final

#: One of these must stand in a text that the pattern matches; None says that nothing is known.
Needles = tuple[str, ...] | None

_QUANTIFIER: Final = re.compile(r"([?*+]|\{([0-9]*)(?:,[0-9]*)?\})[?+]?")
_GROUP: Final = re.compile(r"\((?!\?)|\(\?(?::|>|P<\w+>)")
_LOOK: Final = re.compile(r"\(\?<?[=!]")
_CLASS: Final = re.compile(r"\[\^?\]?(?:[^\]\\]|\\.)*+\]", re.DOTALL)
#: A class, a place or a reference, with all that belongs to it.
_ESCAPE: Final = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[NpP]\{[^}]*\}|[0-9]+|[bBdDsSwWAZafnrtv])")
#: What is worth a longer look than this: a needle of so many characters is rare enough.
_RARE: Final = 6
#: So many needles cost more to look for than the pattern.
_MOST: Final = 8


class _UnknownError(Exception):
    """The pattern holds something that is not read here."""


@functools.cache
def needles_of(source: str) -> tuple[str, ...]:
    r"""Give strings of which every text that the pattern *source* matches holds one; nothing when the pattern tells none.

    Example:
        >>> needles_of(r"\((?:Thomson )?Reuters\) ?-"), needles_of(r"[a-z]+(?:/[a-z]+)+"), needles_of(r"[a-z]+")
        (('Reuters)',), ('/',), ())
        >>> needles_of("R(?:euter|EUTER)S?")
        ('euter', 'EUTER')
    """
    try:
        found, end = _branches(source, 0)
    except _UnknownError:
        return ()
    return found if found is not None and end == len(source) else ()


def _branches(source: str, at: int) -> tuple[Needles, int]:
    """Read alternatives up to the bracket that closes them; each of them must tell something."""
    told: list[Needles] = []
    while True:
        found, at = _sequence(source, at)
        told.append(found)
        if source[at : at + 1] != "|":
            break
        at += 1
    words: list[str] = []
    for found in told:
        if found is None:
            return None, at
        words += found
    short = [word for word in dict.fromkeys(words) if not any(other in word for other in words if other != word)]
    return (tuple(short) if len(short) <= _MOST else None), at


def _sequence(source: str, at: int) -> tuple[Needles, int]:
    """Read what stands one behind the other; its best piece is what all of it needs."""
    best: Needles = None
    run = ""
    while at < len(source) and source[at] not in "|)":
        letter, inside, at = _atom(source, at)
        counted = _QUANTIFIER.match(source, at)
        if counted is None:
            if source[at : at + 1] == "{":
                raise _UnknownError
            if letter:
                run += letter
                continue
            best, run = _better(_better(best, run), inside), ""
            continue
        at = counted.end()
        if counted[1] in "?*" or (counted[2] is not None and int(counted[2] or 0) == 0):
            best, run = _better(best, run), ""
        else:
            best, run = _better(_better(best, run + letter), inside), ""
    return _better(best, run), at


def _atom(source: str, at: int) -> tuple[str, Needles, int]:
    """Read one character, class, place or group: give the character that it is, or what its inside needs, and where it ends."""
    char = source[at]
    if char == "\\":
        escape = _ESCAPE.match(source, at)
        if escape:
            return "", None, escape.end()
        if source[at + 1 : at + 2].isalnum() or at + 1 >= len(source):
            raise _UnknownError
        return source[at + 1], None, at + 2
    if char in ".^$":
        return "", None, at + 1
    if char == "[":
        found = _CLASS.match(source, at)
        if not found:
            raise _UnknownError
        return "", None, found.end()
    if char == "(":
        look = _LOOK.match(source, at)
        group = look or _GROUP.match(source, at)
        if not group:
            raise _UnknownError  # flags, conditions, comments
        inside, end = _branches(source, group.end())
        return "", None if look else inside, end + 1
    if char in "?*+{":
        raise _UnknownError
    return char, None, at + 1


def _better(one: Needles, other: str | Needles) -> Needles:
    """Give the rarer of two: the one whose shortest is longer, then the one with fewer."""
    if isinstance(other, str):
        other = (other,) if other else None
    if one is None or other is None:
        return one if other is None else other
    return max(one, other, key=lambda words: (min(_RARE, *map(len, words)), -len(words)))
