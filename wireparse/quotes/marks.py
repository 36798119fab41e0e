"""The first stage: which characters are quotation marks, and which pair with which.

One scanner goes through a passage from left to right and keeps a stack of open marks. It looks at characters only, never at
words: curly marks and guillemets say by themselves whether they open or close, straight ones by the blanks around them.
Apostrophes and primes are no marks. A mark that finds no partner never reaches beyond its own passage.
"""

import re
from typing import Final, NamedTuple

from wireparse.lazy import pattern
from wireparse.story import BLANKS, trim

#: A stack deeper than this is no nesting that a newsroom writes; further opening marks are taken as broken.
DEEPEST: Final = 6
#: Fewer characters between single marks are letters with apostrophes: rock 'n' roll.
TINY: Final = 2


class Marked(NamedTuple):
    """Words between marks: `[start, end)` the words, `[opening, closing)` with their marks and the blanks inside them.

    `depth` is 0 for a quotation of its own and more for one inside another. `closed` is False when the passage ended before a
    closing mark came; such words run to the end of the passage. `single` says that the marks are single ones.
    """

    opening: int
    start: int
    end: int
    closing: int
    depth: int
    closed: bool
    single: bool


class Marks(NamedTuple):
    """What the scanner found in one passage, in the order of the text, and the places of the marks without a partner."""

    marked: tuple[Marked, ...]
    broken: tuple[int, ...]


#: Most passages hold no marks.
_NONE: Final = Marks((), ())


class _Open(NamedTuple):
    mark: str
    at: int
    after: int
    single: bool


# Every character that may be a mark. This finds candidates, it pairs nothing.
_CANDIDATE: Final = re.compile(r"""["“”„‟«»‹›‘’'`+]""")
_WITH_COMMAS: Final = r"""["“”„‟«»‹›‘’'`+]|,,"""

#: Which marks may close which opening mark; writers mix straight and curly ones.
_CLOSERS: Final = {
    '"': '"”“',
    "“": '”"“',
    "„": '“”"',
    "‟": '”"',
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹",
    "‘": "’'",
    "'": "'’",
    "``": ("''", '"'),
    "''": ("''",),
    ",,": ("''", "“", "”", '"'),
    "+": "+",
}
_SINGLE: Final = frozenset("‹›‘’'+")
#: What stands between letters or figures is none: "l'eau", "1+1".
_APOSTROPHES: Final = "'’+"
_OPENS: Final = frozenset(["“", "„", "‟", "«", "‹", "‘", "``", ",,"])
_BEFORE_OPENING: Final = frozenset(BLANKS + "\r\n([{-–—/:;=«“„\"'‘’`>|")
_AFTER_CLOSING: Final = frozenset(BLANKS + "\r\n.,;:!?…)]}-–—/\"'”’»<|")


def read_marks(text: str, start: int, end: int) -> Marks:
    """Pair the quotation marks of `[start, end)`.

    Example:
        >>> text = 'Un "oui" et « un “non” ».'
        >>> [(text[m.start : m.end], m.depth) for m in read_marks(text, 0, len(text)).marked]
        [('oui', 0), ('un “non”', 0), ('non', 1)]
    """
    found: list[Marked] = []
    broken: list[int] = []
    stack: list[_Open] = []
    skip = start
    candidates = pattern(_WITH_COMMAS) if text.find(",,", start, end) >= 0 else _CANDIDATE
    for match in candidates.finditer(text, start, end):
        at, mark = match.start(), match[0]
        if at < skip or (mark in _APOSTROPHES and start < at < end - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()):
            continue
        if mark in "'`":
            mark = _pair(text, at, end, mark, stack)
            if mark == "`":
                continue  # a grave accent by itself
        after = skip = at + len(mark)
        before = text[at - 1] if at > start else " "
        behind = text[after] if after < end else " "
        level = _partner(stack, mark, before, behind)
        if level >= 0:
            broken += [lost.at for lost in stack[level + 1 :] if lost.mark not in "'‘+"]
            found += _closed(text, stack[level], at, after, level)
            del stack[level:]
        elif _may_open(mark, before, behind, stack):
            if len(stack) < DEEPEST:
                stack.append(_Open(mark, at, after, mark in _SINGLE))
            else:
                broken.append(at)
        elif mark not in _SINGLE and not (before.isdigit() and mark in ('"', "''")):
            broken.append(at)
    if stack:
        _leave_open(text, end, stack, found, broken)
    found.sort()
    broken.sort()
    return Marks(tuple(_levelled(found)), tuple(broken)) if found or broken else _NONE


def _closed(text: str, opened: _Open, at: int, after: int, level: int) -> list[Marked]:
    """Give the words between the mark *opened* and its closing one `[at, after)`; a letter between apostrophes is none."""
    first, last = trim(text, opened.after, at)
    if last - first <= (TINY if opened.single else 0):
        return []
    return [Marked(opened.at, first, last, after, level, closed=True, single=opened.single)]


def _pair(text: str, at: int, end: int, mark: str, stack: list[_Open]) -> str:
    """Give the mark at *at*, twice where two of them are one mark; of three, the first closes a single quotation inside."""
    if text.startswith(mark * 2, at, end) and not (stack and stack[-1].mark == mark and text.startswith(mark, at + 2, end)):
        return mark * 2
    return mark


def _partner(stack: list[_Open], mark: str, before: str, behind: str) -> int:
    """Give the level of the open mark that *mark* closes, or -1."""
    if mark in _OPENS and not (stack and (mark == "“" or stack[-1].mark + mark in ("»«", "›‹"))):
        return -1
    shaped_to_open = before in _BEFORE_OPENING and behind not in _AFTER_CLOSING
    for level in range(len(stack) - 1, -1, -1):
        opened = stack[level].mark
        if mark in _SINGLE and opened not in _SINGLE:
            return -1  # a single mark never closes across an open double one
        if mark in _CLOSERS[opened]:
            if shaped_to_open and (mark in (opened, "“")) and opened != "+":
                return -1
            if opened in "'‘" and behind.isalpha():
                return -1
            return level
    return -1


def _may_open(mark: str, before: str, behind: str, stack: list[_Open]) -> bool:
    """Tell whether *mark* stands where an opening mark stands."""
    if mark in "'‘":
        return before in _BEFORE_OPENING and behind.isalpha()
    if mark == "+":
        return bool(stack) and before in _BEFORE_OPENING
    if mark in _OPENS:
        return mark != ",," or (before in _BEFORE_OPENING and behind.isalpha())
    if mark in "»›":
        return before in _BEFORE_OPENING and behind not in _AFTER_CLOSING  # German and Danish turn guillemets inwards
    if mark in "”’" or before.isdigit() or (behind in ",;)" and before in BLANKS):
        return False  # no words open with a comma: the mark closes what an earlier paragraph opened
    return before in _BEFORE_OPENING or behind not in _AFTER_CLOSING


def closes(text: str, quotation: Marked, at: int) -> bool:
    """Tell whether the mark at *at* is one that may close *quotation*, which its own passage left open."""
    return _mark_at(text, at) in _CLOSERS.get(_mark_at(text, quotation.opening), "")


def _mark_at(text: str, at: int) -> str:
    """Give the mark at *at*: two characters where two of them are one mark."""
    pair = text[at : at + 2]
    return pair if pair in _CLOSERS else text[at]


def _leave_open(text: str, end: int, stack: list[_Open], found: list[Marked], broken: list[int]) -> None:
    """Settle what is still open at the end of the passage: the outermost runs to the end, unless marks were found inside it.

    A mark that stays open before other complete pairs of its kind has lost its partner; the later pairs stand on their own.
    """
    doubles = [o for o in stack if not o.single]
    broken += [lost.at for lost in doubles[:-1]]
    if not doubles:
        return
    last = doubles[-1]
    if any(m.opening > last.at and not m.single and text[m.opening] == last.mark[0] for m in found):
        broken.append(last.at)
        return
    first, stop = trim(text, last.after, end)
    if first < stop:
        found.append(Marked(last.at, first, stop, end, 0, closed=False, single=False))
    else:
        broken.append(last.at)


def _levelled(found: list[Marked]) -> list[Marked]:
    """Count the depth anew: enclosing marks that were given up no longer count."""
    out: list[Marked] = []
    ends: list[int] = []
    for marked in found:
        while ends and ends[-1] <= marked.opening:
            ends.pop()
        depth = len(ends)
        out.append(marked if marked.depth == depth else marked._replace(depth=depth))
        ends.append(marked.closing)
    return out
