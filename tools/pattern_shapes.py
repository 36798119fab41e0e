"""The shape of a pattern: examples of what it matches, where it repeats, and the same pattern in JavaScript's notation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final, NamedTuple

#: Unicode properties that the standard library does not know, nearly.
_PROPERTIES: Final = {
    r"\p{Lu}": "[A-ZÀ-ÞА-Я]",
    r"\p{Ll}": "[a-zß-ÿа-я]",
    r"\p{L}": "[A-Za-zÀ-ÿА-я]",
    r"\p{Cyrillic}": "[А-я]",
}
#: The kinds of repetition.
REPEATS: Final = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_FLAGS: Final = re.IGNORECASE | re.MULTILINE | re.DOTALL | re.VERBOSE | re.ASCII | re.UNICODE | re.LOCALE
#: A repetition that may go on so long is one that can be attacked.
_MANY: Final = 8
_CATEGORIES: Final = {
    sre.CATEGORY_DIGIT: ("1", "0-9"),
    sre.CATEGORY_SPACE: (" ", r"\s"),
    sre.CATEGORY_WORD: ("a", r"0-9A-Za-z_\u{aa}-\u{2000}"),
    sre.CATEGORY_NOT_DIGIT: ("a", r"\D"),
    sre.CATEGORY_NOT_SPACE: ("a", r"\S"),
    sre.CATEGORY_NOT_WORD: (" ", r"\x00-\x2f:-@[-^`{-\x7f\u{2000}-\u{206f}"),
}
_PLACES: Final = {
    sre.AT_BEGINNING: "^",
    sre.AT_BEGINNING_STRING: r"(?<![^])",
    sre.AT_END: "$",
    sre.AT_END_STRING: r"(?![^])",
    sre.AT_BOUNDARY: r"\b",
    sre.AT_NON_BOUNDARY: r"\B",
}
_OTHERS: Final = 'x5 .\n-"É'


class Repeat(NamedTuple):
    """A repetition: what may stand before it, what it repeats, what must follow."""

    before: str
    body: str
    behind: str


def parsed(source: str, flags: int) -> Any:
    """Parse *source* as the standard library does."""
    for name, letters in _PROPERTIES.items():
        source = source.replace(name, letters)
    return parser.parse(source, flags & ~re.DEBUG & _FLAGS)


def example(tree: Iterable[Any], more: int = 1) -> str:
    """Give a text that *tree* matches, or nearly: lookarounds are left out."""
    return "".join(_example(op, value, more) for op, value in tree)


def _example(op: Any, value: Any, more: int) -> str:  # noqa: PLR0911 - one return a kind of node
    if op is sre.LITERAL:
        return chr(value)
    if op in (sre.NOT_LITERAL, sre.ANY):
        return next(c for c in _OTHERS if c != (chr(value) if value is not None else "\n"))
    if op is sre.IN:
        return (members(value) or ["x"])[0]
    if op is sre.BRANCH:
        return example(value[1][0], more)
    if op is sre.SUBPATTERN:
        return example(value[3], more)
    if op is sre.ATOMIC_GROUP:
        return example(value, more)
    if op in REPEATS:
        return example(value[2], more) * int(min(value[1], max(value[0], more)))
    return ""


def members(items: list[tuple[Any, Any]]) -> list[str]:
    """Give some characters of a class."""
    negated = items[0][0] is sre.NEGATE
    if negated:
        shut = "".join(_inside(op, value) for op, value in items[1:] if op is not sre.CATEGORY)
        chosen = [c for c in _OTHERS + "«“'" if not shut or re.match(f"[^{shut}]", c)]
        return [c for c in chosen if not any(op is sre.CATEGORY and re.match(_category(value), c) for op, value in items[1:])][:4]
    found: list[str] = []
    for op, value in items:
        if op is sre.LITERAL:
            found.append(chr(value))
        elif op is sre.RANGE:
            found.append(chr(value[0]))
        elif op is sre.CATEGORY:
            found.append(_CATEGORIES[value][0])
    return list(dict.fromkeys((*found[:3], *found[-2:])))


def _category(value: Any) -> str:
    letter = {"DIGIT": "d", "SPACE": "s", "WORD": "w"}[str(value).split("_")[-1]]
    return "\\" + (letter.upper() if "NOT" in str(value) else letter)


def _inside(op: Any, value: Any) -> str:
    return re.escape(chr(value)) if op is sre.LITERAL else f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"


def nodes(tree: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
    """Give every node of *tree*, outer ones first."""
    for op, value in tree:
        yield op, value
        for inner in _inner(op, value):
            yield from nodes(inner)


def _inner(op: Any, value: Any) -> list[Any]:
    if op is sre.BRANCH:
        return list(value[1])
    if op is sre.SUBPATTERN:
        return [value[3]]
    if op is sre.ATOMIC_GROUP:
        return [value]
    if op in (sre.ASSERT, sre.ASSERT_NOT):
        return [value[1]]
    if op in REPEATS:
        return [value[2]]
    return [part for part in value[1:] if part is not None] if op is sre.GROUPREF_EXISTS else []


def repeats(tree: Any, before: str = "", behind: str = "") -> Iterator[Repeat]:
    """Give the long repetitions of *tree*, with what stands around each."""
    items = list(tree)
    for at, (op, value) in enumerate(items):
        first, last = before + example(items[:at]), example(items[at + 1 :]) + behind
        if op in REPEATS and value[1] >= _MANY:
            yield Repeat(first, example(value[2]), last)
            if (longer := example(value[2], 2)) != example(value[2]):
                yield Repeat(first, longer, last)
        for inner in _inner(op, value):
            yield from repeats(inner, first, last)


def javascript(tree: Any, flags: int) -> tuple[str, str]:
    """Give *tree* in JavaScript's notation, with its flags; what is possessive becomes a lookahead and a reference to it."""
    writer = _Writer(flags)
    writer.repeated = {value: 0 for op, value in nodes(tree) if op is sre.GROUPREF}
    return writer.sequence(tree), "u" + "".join(letter for letter, flag in (("i", re.IGNORECASE), ("m", re.MULTILINE)) if flags & flag)


class _Writer:
    """Writes a tree; `groups` counts the groups so far: those of lookaheads, and those that are referred to."""

    def __init__(self, flags: int) -> None:
        self.groups = 0
        self.repeated: dict[int, int] = {}  # groups that are referred to, and their numbers here
        self.any = "[^]" if flags & re.DOTALL else r"[^\n]"

    def sequence(self, tree: Iterable[Any]) -> str:
        return "".join(self.node(op, value) for op, value in tree)

    def node(self, op: Any, value: Any) -> str:  # noqa: C901, PLR0911, PLR0912 - one return a kind of node
        if op is sre.LITERAL:
            return _letter(value)
        if op is sre.NOT_LITERAL:
            return f"[^{_letter(value)}]"
        if op is sre.ANY:
            return self.any
        if op is sre.IN:
            return self.members(value)
        if op is sre.BRANCH:
            return "(?:" + "|".join(self.sequence(branch) for branch in value[1]) + ")"
        if op is sre.SUBPATTERN:
            if value[0] not in self.repeated:
                return f"(?:{self.sequence(value[3])})"
            self.groups += 1
            self.repeated[value[0]] = self.groups
            return f"({self.sequence(value[3])})"
        if op is sre.GROUPREF:
            return f"\\{self.repeated[value]}(?:)"
        if op is sre.ATOMIC_GROUP:
            return self.atomic(value)
        if op in (sre.ASSERT, sre.ASSERT_NOT):
            sign = "=" if op is sre.ASSERT else "!"
            return f"(?{'<' if value[0] < 0 else ''}{sign}{self.sequence(value[1])})"
        if op is sre.AT:
            return _PLACES[value]
        if op is sre.POSSESSIVE_REPEAT:
            return self.atomic([(sre.MAX_REPEAT, value)])
        if op in REPEATS:
            least, most, body = value
            times = f"{{{least},{'' if most == sre.MAXREPEAT else most}}}"
            return f"(?:{self.sequence(body)}){times}{'?' if op is sre.MIN_REPEAT else ''}"
        raise ValueError(f"{op} is not written in JavaScript here")

    def atomic(self, tree: Iterable[Any]) -> str:
        self.groups += 1
        number = self.groups
        return f"(?=({self.sequence(tree)}))\\{number}(?:)"

    def members(self, items: list[tuple[Any, Any]]) -> str:
        written = []
        for op, value in items:
            if op is sre.NEGATE:
                written.append("^")
            elif op is sre.LITERAL:
                written.append(_letter(value))
            elif op is sre.RANGE:
                written.append(f"{_letter(value[0])}-{_letter(value[1])}")
            else:
                written.append(_CATEGORIES[value][1])
        return f"[{''.join(written)}]"


def _letter(code: int) -> str:
    return chr(code) if chr(code).isascii() and chr(code).isalnum() else f"\\u{{{code:x}}}"
