r"""The text of an ANPA 1312 message: lines in carets, then indented paragraphs.

    ^BC-US--Snow Storm, 2nd Ld-Writethru,540<       the slug: keyword, version, words of this take
    ^Snow closes airports in the plains<            headline, then summaries
    ^Eds: UPDATES with airports.<                   orders to editors, over several lines until "<"
    ^By JANE EXAMPLE=                               the byline and
    ^Associated Press=                              the desk or function
    TAB SP SP SP SPRINGFIELD (AP) _ Snow ...        a paragraph begins with an indent and runs on without one
    BS Albany    31  12                             a line with a backspace is of a table
    ^Roads closed<                                  between paragraphs: a crosshead

A service without carets puts the headline on a plain line before the first indent. Some captures follow every line by an empty
one: then only the indent parts paragraphs.
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from wireparse.envelopes.data.anpa import BYLINE_OPENERS, CYCLES, ORDER_OPENERS, PHOTO_OPENERS, RIGHTS_OPENERS, VERSION_NOTICES
from wireparse.envelopes.indents import Paragraphs
from wireparse.envelopes.preheader import is_mark
from wireparse.envelopes.telex import Declared, trim
from wireparse.model.elements import Notice
from wireparse.model.kinds import NoticeKind
from wireparse.model.spans import Span
from wireparse.story import BLANKS, Line, Part, as_read, split_lines

#: A caret runs over so many lines at most.
_CARET_LINES: Final = 12
#: A slug line is not longer.
_LONGEST_SLUG: Final = 300
_SLUG: Final = re.compile(
    r"(?P<slug>[^,]{1,90})(?:, ?(?P<version>[^,]*?[^,0-9 ][^,]*(?:, ?[a-z][0-9]{3,4})?))?(?:, ?(?P<words>[0-9]{1,5}))?[ ,]*"
)
_CODE: Final = re.compile(r"\([a-z]{2,5}\)|[a-z]{2,12}[0-9]{0,4}|\$?[A-Z][a-z]{2}[0-9]{2}")
_DAY: Final = re.compile(r"(?:[A-Z][a-z]+, )?(?:[0-9]{1,2} [A-Z][a-z]+|[A-Z][a-z]+\.? [0-9]{1,2},) [0-9]{4}")
_ORDINAL: Final = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th) ?(?=[Ll])")
_RULE: Final = re.compile(r"[_=*+.~ -]{2,}|END|end")
_BYLINE: Final = 120

#: What a line in carets is by its words, asked in this order.
_KINDS: Final[tuple[tuple[Part, Callable[[str], object]], ...]] = (
    (Part.FURNITURE, _RULE.fullmatch),
    (Part.CREDIT, lambda words: words.lower().startswith(RIGHTS_OPENERS)),
    (Part.NOTICE, lambda words: words.lower().startswith(ORDER_OPENERS) or words.lower() == "more" or is_mark(words)),
    (Part.FURNITURE, lambda words: words.lower().startswith(PHOTO_OPENERS)),
    (Part.ENVELOPE, _CODE.fullmatch),
    (Part.TIMESTAMP, _DAY.fullmatch),
)


class Slug(NamedTuple):
    """What the slug line says; empty where there is none."""

    slug: str | None = None
    version: str | None = None
    words: int | None = None
    raw: str = ""

    def fields(self) -> list[tuple[str, str]]:
        """Give what has no place of its own in the header."""
        return [("take-words", str(self.words))] if self.words is not None else []


def read_carets(
    text: str, start: int, end: int, declared: Declared, *, keyword: str = "", tabular: bool = False, wrapped: bool = True
) -> Slug:
    """Declare every part of the text `[start, end)`; *keyword* is the header's, by which the slug line is known.

    *tabular* says that the header announces a table; not *wrapped* that every line is a paragraph and a backspace means nothing.
    """
    return _Reader(text, declared, keyword, Paragraphs(text, declared, tabular=tabular, wrapped=wrapped)).read(
        split_lines(text, start, end)
    )


class _Reader:
    """Goes through the lines once."""

    def __init__(self, text: str, declared: Declared, keyword: str, paragraphs: Paragraphs) -> None:
        self.text, self.declared, self.paragraphs = text, declared, paragraphs
        self.keyword = _letters(keyword)
        self.slug = Slug()
        self.carets = 0
        self.after_byline = False
        self.headline = False

    def read(self, lines: list[Line]) -> Slug:
        """Read all *lines*; give what the slug line says."""
        self.paragraphs.look(lines)
        at = 0
        while at < len(lines):
            start, end = trim(self.text, lines[at].start, lines[at].end)
            if start < end and self.text[start] == "^" and "\x08" not in self.text[lines[at].start : start]:
                self.paragraphs.close()
                at = self._caret(lines, at, start)
            else:
                self.paragraphs.take(lines[at])
                self.after_byline = False
                at += 1
        self.paragraphs.close()
        return self.slug

    def _caret(self, lines: list[Line], at: int, start: int) -> int:
        """Read the caret that opens at *start* in line *at*; give the next line."""
        text, last = self.text, at
        while last < len(lines) - 1 and last < at + _CARET_LINES:
            closes = trim(text, lines[last].start, lines[last].end)[1]
            following = trim(text, lines[last + 1].start, lines[last + 1].end)
            indent = text[lines[last + 1].start : following[0]]
            if (
                text[closes - 1] in "<="
                or following[0] >= following[1]
                or text[following[0]] == "^"
                or indent.strip(BLANKS + "\r\n")
                or "\t" in indent
            ):
                break
            last += 1
        end = trim(text, lines[last].start, lines[last].end)[1]
        self.declared.frame(start, start + 1)
        closed = end
        while closed > start + 1 and text[closed - 1] in "<=":
            closed -= 1
        self.declared.frame(closed, end)
        first, closed = trim(text, start + 1, closed)
        if first < closed:
            part = self._part(first, closed, text[closed:end])
            self.after_byline = part is Part.BYLINE
            if part is Part.NOTICE and self.text[first:closed].lower() == "more":
                self.declared.order(NoticeKind.MORE, first, closed)
            else:
                self.declared.add(part, first, closed)
        self.carets += 1
        return last + 1

    def _part(self, start: int, end: int, close: str) -> Part:
        """Tell what the words in a caret are; *close* is what ends it."""
        words = as_read(self.text, start, end)
        if self.carets == 0 and self._is_slug(words):
            return Part.ENVELOPE
        opening = self.paragraphs.count == 0
        if self._is_byline(words, close, opening=opening):
            return Part.BYLINE
        part = next((part for part, is_it in _KINDS if is_it(words)), None)
        if part is not None or not opening:
            return part or Part.CROSSHEAD
        part = Part.SUBHEADLINE if self.headline else Part.HEADLINE
        self.headline = self.paragraphs.headline = True
        return part

    def _is_byline(self, words: str, close: str, *, opening: bool) -> bool:
        """Tell whether *words* name the author, or right below the author the desk."""
        if words.lower().startswith(BYLINE_OPENERS):
            return (opening or close.startswith("=")) and len(words) < _BYLINE
        return self.after_byline and close.startswith("=")

    def _is_slug(self, words: str) -> bool:
        """Tell whether *words* are the slug line, and keep what they say."""
        found = _SLUG.fullmatch(words) if len(words) <= _LONGEST_SLUG else None
        if found is None:
            return False
        letters = _letters(found["slug"])
        if not (words.startswith(CYCLES) or (self.keyword and (letters.startswith(self.keyword) or self.keyword.startswith(letters)))):
            return False
        version = found["version"]
        self.slug = Slug(found["slug"].rstrip(" "), version and version.strip(" "), int(found["words"]) if found["words"] else None, words)
        return True


def declare_version(declared: Declared, words: str, start: int, end: int) -> None:
    """Declare the notice in a version such as "2nd Ld-Writethru", which stands somewhere in `[start, end)`.

    Its ordinal is the number of the lead; numbers of days and takes are none. The version stays part of the envelope.
    """
    folded = "".join(words.lower().split())
    kind = next((kind for word, kind in VERSION_NOTICES.items() if re.search(rf"(?<![a-z]){word}|{word}(?![a-z])", folded)), None)
    at = declared.text.find(words, start, end)
    if kind is None or at < 0:
        return
    number = _ORDINAL.match(words)
    span = Span(at, at + len(words))
    declared.notices.append(Notice(span=span, text=words, kind=NoticeKind(kind), ordinal=int(number[1]) if number else None))


def _letters(words: str) -> str:
    """Give the letters and digits of *words* in lower case, by which a slug and its shortened keyword agree."""
    return "".join(c for c in words.lower() if c.isalnum())
