"""Why a stretch was taken for its part: the same questions as the layout's, asked once more of what it has decided.

The layout itself notes nothing. Every answer is the name of a rule, with what the rule read besides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from wireparse.layout.datelines import find_dateline
from wireparse.layout.habits import Habits, fullmatch
from wireparse.layout.names import byline_names_from
from wireparse.layout.notices import bracket_notice, line_notice
from wireparse.layout.page import Page
from wireparse.layout.units import Unit
from wireparse.story import Block, Part, Story

#: The rule of what says nothing.
BLANK: Final = "blank"

#: What every rule says, by its name, as `LinePart.rule` gives it.
PART_RULES: Final[Mapping[str, str]] = {
    "envelope": "a line of the envelope itself: header, trailer, codes",
    "declared": "the envelope says which part it is: by an element, a field or a code",
    "kicker-section": "the name of a section over the headline",
    "kicker-short": "few words, no sentence, over a longer line",
    "headline": "the first line of the head that is no header line and no kicker",
    "subheadline": "a further line of the head that reads as no paragraph",
    "standfirst": "a paragraph of the head, below the headline",
    "standfirst-dateline": "sentences before a dateline on the same line, where the agency writes so",
    "byline-pattern": "a byline as the agency writes it",
    "byline-opener": "opens as a byline does, and names follow",
    "byline-names": "two to four words, all of them names, right above the story",
    "time-line": "a line of times and their labels, with at most a short credit beside them",
    "dateline": "place, date, agency and mark open the lead, in a shape that the agency or all agencies use",
    "notice-bracket": "a notice in brackets, in the words of the language or the agency",
    "notice-line": "a notice on a line of its own, in the words of the language or the agency",
    "credit-sources": "lists the agencies whose copy was used",
    "credit-pattern": "a credit as the agency writes it",
    "photo-credit": "names a photographer",
    "caption": "stands right above a photographer's credit",
    "copyright": "opens as a note on rights does",
    "furniture-words": "opens with words of buttons, links or menus",
    "boilerplate": "a text that the agency puts under its stories",
    "wire-heading": "a heading that the agency puts over its stories",
    "end-mark": "says that the story ends or goes on",
    "signoff-pattern": "a sign-off as the agency writes it",
    "signoff-reporters": "says who reported, wrote or edited",
    "lead": "the first paragraph of the story",
    "paragraph": "text of the story",
    "crosshead-pattern": "set off as the agency sets off crossheads",
    "crosshead-bare": "a short line without a full stop between two paragraphs",
    "list": "opens with a bullet",
    "table": "has columns",
    BLANK: "blanks and nothing else",
    "separator": "marks between two parts, no words",
    "not-understood": "no rule understood it",
    "not-read": "stands behind the end of the reading, which a limit set",
}

_SIMPLE: Final[Mapping[Part, str]] = {
    Part.ENVELOPE: "envelope",
    Part.HEADLINE: "headline",
    Part.SUBHEADLINE: "subheadline",
    Part.TIMESTAMP: "time-line",
    Part.PARAGRAPH: "paragraph",
    Part.LIST: "list",
    Part.TABLE: "table",
}


class Why(NamedTuple):
    """The name of a rule, and what it read besides: the shape of a dateline, the kind of a notice."""

    rule: str
    detail: str | None = None


def why_parts(text: str, blocks: Sequence[Block], habits: Habits, declared: AbstractSet[tuple[int, int]]) -> list[Why]:
    """Give the rule of each of *blocks*, which stand in the order of the text; those whose places are *declared* are the envelope's.

    Example:
        >>> from wireparse.formats.registry import default_registry
        >>> from wireparse.layout.habits import habits_of
        >>> habits = habits_of(default_registry().get("afp"), "fr")
        >>> blocks = [Block(Part.DATELINE, 0, 13), Block(Part.PARAGRAPH, 14, 23)]
        >>> why_parts("BRENZ (AFP) - Le texte.", blocks, habits, frozenset())[0]
        Why(rule='dateline', detail='PLACE (TAG) -')
    """
    asked = _Asked(text, blocks, habits)
    return [Why("declared") if (block.start, block.end) in declared else asked.why(index) for index, block in enumerate(blocks)]


class _Asked:
    """The blocks of a page with the questions that tell one rule from another."""

    def __init__(self, text: str, blocks: Sequence[Block], habits: Habits) -> None:
        self.text, self.blocks, self.habits = text, blocks, habits
        self.page = Page(Story(text=text), [], habits)
        self.lead = next((index for index, block in enumerate(blocks) if block.part is Part.PARAGRAPH), -1)

    def why(self, index: int) -> Why:
        """Give the rule of the block at *index*."""
        part = self.blocks[index].part
        ask = _ASKED.get(part)
        if ask is not None:
            return ask(self, index)
        return Why("lead" if index == self.lead else _SIMPLE[part])

    def kicker(self, index: int) -> Why:
        """Tell the name of a section from other short lines."""
        return Why("kicker-section" if self.page.known_kicker(self._unit(index)) else "kicker-short")

    def standfirst(self, index: int) -> Why:
        """Tell whether a dateline follows on the same line."""
        return Why("standfirst-dateline" if self._opens(index + 1) else "standfirst")

    def credit(self, index: int) -> Why:
        """Tell a list of sources from a credit as the agency writes it."""
        start, end = self._unit(index)[:2]
        at = start + (self.text[start] == "(")
        return Why("credit-sources" if self.habits.credit_openers.end_at(self.text, at, end) else "credit-pattern")

    def crosshead(self, index: int) -> Why:
        """Tell a crosshead that the agency sets off from one that is short."""
        start, end = self._unit(index)[:2]
        return Why("crosshead-pattern" if fullmatch(self.habits.crossheads, self.text, start, end) else "crosshead-bare")

    def _unit(self, index: int) -> Unit:
        block = self.blocks[index]
        return Unit(block.start, block.end)

    def _opens(self, index: int) -> bool:
        """Tell whether the block at *index* is a dateline on the line of the one before it."""
        if index >= len(self.blocks) or self.blocks[index].part is not Part.DATELINE:
            return False
        gap = self.text[self.blocks[index - 1].end : self.blocks[index].start]
        return "\n" not in gap and "\r" not in gap

    def dateline(self, index: int) -> Why:
        """Read the dateline again; what follows it may tell where it ends."""
        block = self.blocks[index]
        end = block.end
        if index + 1 < len(self.blocks) and self.blocks[index + 1].part is Part.PARAGRAPH:
            end = self.blocks[index + 1].end
        found = find_dateline(self.text, block.start, end, self.habits.dateline)
        return Why("dateline", found.shape if found is not None else None)

    def notice(self, index: int) -> Why:
        """Tell a notice in brackets from a line of its own."""
        start, end = self._unit(index)[:2]
        found = bracket_notice(self.text, start, end, self.habits.notices)
        if found is not None:
            return Why("notice-bracket", found.kind)
        found = line_notice(self.text, start, end, self.habits.notices)
        return Why("notice-line", None if found is None else found.kind)

    def byline(self, index: int) -> Why:
        """Tell the agency's bylines, those with an opener, and bare names."""
        start, end = self._unit(index)[:2]
        if fullmatch(self.habits.bylines, self.text, start, end):
            return Why("byline-pattern")
        return Why("byline-opener" if byline_names_from(self.text, start, end, self.habits) else "byline-names")

    def furniture(self, index: int) -> Why:
        """Tell what kind of furniture it is."""
        text, habits, unit = self.text, self.habits, self._unit(index)
        start, end = unit[:2]
        asked = (
            ("photo-credit", self.page.is_photo(unit)),
            ("boilerplate", fullmatch(habits.boilerplate, text, start, end)),
            ("furniture-words", habits.furniture.end_at(text, start, end)),
            ("wire-heading", fullmatch(habits.headers, text, start, end)),
            ("copyright", not self._is_over_photo(index) and habits.copyright.end_at(text, start, end)),
        )
        return Why(next((rule for rule, found in asked if found), "caption"))

    def _is_over_photo(self, index: int) -> bool:
        """Tell whether the credit of a photographer follows the block at *index*."""
        below = self.blocks[index + 1] if index + 1 < len(self.blocks) else None
        return below is not None and below.part is Part.FURNITURE and self.page.is_photo(Unit(below.start, below.end))

    def signoff(self, index: int) -> Why:
        """Tell end marks, the agency's sign-offs, and who reported."""
        start, end = self._unit(index)[:2]
        if self.page.is_end_mark(self._unit(index)):
            return Why("end-mark")
        return Why("signoff-pattern" if fullmatch(self.habits.signoffs, self.text, start, end) else "signoff-reporters")


#: The parts that more than one rule can tell.
_ASKED: Final[Mapping[Part, Callable[[_Asked, int], Why]]] = {
    Part.KICKER: _Asked.kicker,
    Part.STANDFIRST: _Asked.standfirst,
    Part.BYLINE: _Asked.byline,
    Part.DATELINE: _Asked.dateline,
    Part.NOTICE: _Asked.notice,
    Part.CREDIT: _Asked.credit,
    Part.FURNITURE: _Asked.furniture,
    Part.CROSSHEAD: _Asked.crosshead,
    Part.SIGNOFF: _Asked.signoff,
}


def why_nothing(text: str, start: int, end: int, *, understood: bool, read: bool) -> Why:
    """Give the rule of a stretch `[start, end)` that is no part: blank, a separator, not *understood*, or not *read* at all."""
    if not read:
        return Why("not-read")
    if not understood:
        return Why("not-understood")
    return Why(BLANK if text[start:end].isspace() else "separator")
