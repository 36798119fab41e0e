"""Recognise notices to editors and readers: before a headline, after it, in brackets before the lead, on a line of their own."""

import functools
import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from wireparse.languages.spec.press import NoticeWords
from wireparse.lazy import pattern

PREFIX: Final = "prefix"
LINE: Final = "line"
BRACKET: Final = "bracket"
SUFFIX: Final = "suffix"

_FIRST: Final = re.compile(r"\(*+['\"“]?([^\W_]+)")
_ORDINAL: Final = r"([0-9]{1,2})(?:st|nd|rd|th|er|e|eme|ème|º|ª|\.)?[ \u00a0-]"
_ORDINAL_BEFORE: Final = r"([0-9]{1,2})(?:st|nd|rd|th)[ \u00a0-]\Z"
_BRACKET_MARK: Final = r"[()]"
#: The suffix of a headline's second version, "(2)"; phrases write the number as "#".
_TAKE: Final = r"[ \u00a0](\(([2-9])\))\Z"
_NUMBERED: Final = "(#)"
_NUMBER: Final = r"[ \u00a0-]?([0-9]{1,2})(?![0-9])"
_PARTING: Final = r"[ \u00a0]?[-–—:/]++[ \u00a0]?(?![0-9])|[ \u00a0]*\Z"
_LONGEST_BRACKET: Final = 900
_PHRASE_WINDOW: Final = 60


class NoticeFound(NamedTuple):
    """A notice: its kind, its stretch, its ordinal, and where the note of what was changed begins."""

    kind: str
    start: int
    end: int
    ordinal: int | None
    note: int


class NoticeTable:
    """The phrases of all notices of a language and a format, by their first word in folded case."""

    __slots__ = ("by_word", "suffixes")

    def __init__(self, notices: Iterable[NoticeWords]) -> None:
        """Sort the phrases of *notices*, the longest first."""
        self.by_word: dict[str, list[tuple[str, str, str]]] = {}
        self.suffixes: dict[str, str] = {}
        for words in notices:
            for form, phrases in ((PREFIX, words.prefixes), (LINE, words.lines), (BRACKET, words.brackets)):
                for phrase in phrases:
                    first = _FIRST.match(phrase.strip("-# "))
                    self.by_word.setdefault(first[1].lower() if first else phrase, []).append((phrase, form, words.kind))
            for phrase in words.suffixes:
                self.suffixes.setdefault(phrase.lower(), words.kind)
        for found in self.by_word.values():
            found.sort(key=lambda item: (-len(item[0]), item))

    def phrase_at(self, text: str, start: int, end: int, form: str) -> tuple[str, int] | None:
        """Give the kind and the end of the phrase of *form* that begins at *start*; only brackets fold case."""
        first = _FIRST.match(text, start, min(end, start + _PHRASE_WINDOW))
        phrases = self.by_word.get(first[1].lower()) if first else None
        if phrases is None:
            return None
        window = text[start : min(end, start + _PHRASE_WINDOW)]
        folded = window.lower()
        for phrase, its_form, kind in phrases:
            if its_form != form:
                continue
            matches = folded.startswith(phrase.lower()) if form == BRACKET else window.startswith(phrase)
            after = start + len(phrase)
            if matches and not (phrase[-1].isalnum() and text[after : after + 1].isalnum()):
                return kind, after
        return None


@functools.cache
def notice_table(notices: tuple[NoticeWords, ...]) -> NoticeTable:
    """Make the table of *notices*, once."""
    return NoticeTable(notices)


def prefix_notice(text: str, start: int, end: int, table: NoticeTable) -> NoticeFound | None:
    """Find the notice that opens a headline: "UPDATE 2-", "URGENT - ", "(RECTIFICATIF)"; a mark must part it from the headline."""
    ordinal = pattern(_ORDINAL, re.IGNORECASE).match(text, start, end) if text[start : start + 1].isdecimal() else None
    at = ordinal.end() if ordinal else start
    found = table.phrase_at(text, at, end, PREFIX)
    if found is None:
        return None
    kind, after = found
    number = pattern(_NUMBER).match(text, after, end)
    if number:
        after = number.end()
    parting = pattern(_PARTING).match(text, after, end)
    if not parting and text[after - 1] == ")":
        return NoticeFound(kind, start, after, int(ordinal[1]) if ordinal else None, end)
    if not parting:
        return None
    count = ordinal[1] if ordinal else number[1] if number else None
    return NoticeFound(kind, start, after if parting.end() >= end else parting.end(), None if count is None else int(count), end)


def suffix_notice(text: str, start: int, end: int, table: NoticeTable) -> NoticeFound | None:
    """Find the notice that closes a headline or slug: "1st Ld-Writethru"."""
    if not table.suffixes:
        return None
    take = pattern(_TAKE).search(text, max(start, end - 5), end) if text[end - 1 : end] == ")" else None
    if take and _NUMBERED in table.suffixes:
        return NoticeFound(table.suffixes[_NUMBERED], take.start(1), take.end(), int(take[2]), end)
    last = end
    while last > start and text[last - 1] in ")]. ":
        last -= 1
    first = max(text.rfind(" ", start, last), text.rfind(",", start, last), text.rfind("(", start, last), start - 1) + 1
    word = text[first:last].lower()
    kind = table.suffixes.get(word)
    if kind is None:
        return None
    ordinal = pattern(_ORDINAL_BEFORE, re.IGNORECASE).search(text, max(start, first - 6), first)
    return NoticeFound(kind, ordinal.start() if ordinal else first, last, int(ordinal[1]) if ordinal else None, end)


def line_notice(text: str, start: int, end: int, table: NoticeTable) -> NoticeFound | None:
    """Find the notice that a line of its own is."""
    found = table.phrase_at(text, start, end, LINE)
    if found is None or not _says_it(text, start, found[1], end, found[0]):
        return None
    return NoticeFound(found[0], start, end, None, _note_from(text, found[1], end))


def _says_it(text: str, start: int, after: int, end: int, kind: str) -> bool:
    """Tell whether the words are a notice and not the beginning of a headline: "MORE RAIN", "EMBARGO ON OIL LIFTED".

    One word alone needs a mark or the end of the line behind it; of an embargo, a time will do.
    """
    following = text[after:end].lstrip(" \u00a0\r\n")
    if not following or following[0] in ":.,;-–—)(!" or text[after - 1] in ":,-":
        return True
    if kind == "MORE":
        return False
    return " " in text[start:after] or (kind == "EMBARGO" and any(c.isdecimal() for c in following[:120]))


def bracket_notice(text: str, start: int, end: int, table: NoticeTable) -> NoticeFound | None:
    """Find the notice in the brackets that open at *start*: "(Corrects spelling in paragraph 3)"; they may hold brackets."""
    if text[start : start + 1] != "(":
        return None
    inside = start + 1
    while text[inside : inside + 1] in ("(", " "):
        inside += 1
    found = table.phrase_at(text, inside, end, BRACKET)
    if found is None:
        return None
    close = closing_bracket(text, start, min(end, start + _LONGEST_BRACKET))
    if close is None:
        return None
    return NoticeFound(found[0], start, close, None, inside)


def closing_bracket(text: str, start: int, end: int) -> int | None:
    """Give the end of the bracket that opens at *start*, or None when it does not close before *end*."""
    depth = 0
    for match in pattern(_BRACKET_MARK).finditer(text, start, end):
        depth += 1 if match[0] == "(" else -1
        if depth == 0:
            return match.end()
    return None


def _note_from(text: str, at: int, end: int) -> int:
    """Step over the mark between a notice's words and its note."""
    while at < end and text[at] in " \u00a0:-–—.,":
        at += 1
    return at
