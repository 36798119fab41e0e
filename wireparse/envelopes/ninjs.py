r"""ninjs 1 to 3: news in JSON, one object a story.

    {"uri": "..", "type": "text", "version": "2", "versioncreated": "..", "firstcreated": "..", "embargoed": "..",
     "pubstatus": "usable", "urgency": 3, "language": "en", "by": "By ..", "slugline": "..", "ednote": "..",
     "headlines": [{"role": "main", "value": ".."}], "bodies": [{"role": "main", "contenttype": "text/html", "value": ".."}]}

Version 1 has `headline`, `byline`, `body_xhtml` and `body_text`, version 2 lists with roles, version 3 the same names in camel
case. Of several bodies HTML counts before NITF, and NITF before plain text. `firstcreated` is when the story was published,
`versioncreated` when it was updated; alone, in a first version, it is the publication.

What wireparse itself wrote says so in its `profile`: there every time stands for one role, the agency format is named or there is
none, and each line of the note to editors is a notice.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from wireparse.diagnostics import diagnostic
from wireparse.envelopes.copy import Copy
from wireparse.envelopes.data.newsml import CLOSING_ROLES, HEADLINE_ROLES, SUMMARY_ROLES
from wireparse.envelopes.data.ninjs import AGENCY, PROFILE, TIME_LINE, WALL_CLOCKS
from wireparse.envelopes.markup import Parsed, unread_story
from wireparse.envelopes.prose import plain_pieces, read_prose
from wireparse.limits import DEFAULT, Limits
from wireparse.model.kinds import NoticeKind, Role
from wireparse.story import Block, Part, Story, split_lines

_HEAD: Final = 100_000
#: Members of which an object has some when it is a story: what it is called, and what it holds.
_NAME: Final = re.compile(r'"uri"\s{0,9}:')
_HOLDS: Final = re.compile(
    r'"(?:headline|headlines|body_(?:x?html|text)|bodies|version_?created|pub_?status|description_text|descriptions)"\s{0,9}:',
    re.IGNORECASE,
)
#: Bodies in the order in which they are preferred, by what role and content type hold.
_PREFERRED: Final = ("html", "nitf", "text", "")
#: A bracket, or a string with all the brackets in it; one that does not end reaches to the end, even behind a lone backslash.
_BRACKET: Final = re.compile(r'[\[\]{}]|"(?:[^"\\]|\\.)*+(?:"|\\?\Z)', re.DOTALL)
#: No more members of a list are read.
_MOST: Final = 500


def detect(text: str) -> bool:
    """Tell whether *text* is such an object.

    Example:
        >>> detect('{"uri": "urn:1", "headline": "Snow"}'), detect('{"name": "x"}')
        (True, False)
    """
    return _NAME.search(text, 0, _HEAD) is not None and _HOLDS.search(text, 0, _HEAD) is not None


def open_message(text: str, limits: Limits = DEFAULT) -> Story:
    """Take the story out of the object; what cannot be parsed is given as it stands."""
    if limits.depth is not None and _is_deeper(text, limits.depth):
        return unread_story(text, "ninjs", Parsed(None, None, (limits.depth, "levels")))
    try:
        item, _ = json.JSONDecoder().raw_decode(text, max(text.find("{"), 0))
    except ValueError as error:
        return _unreadable(text, str(error))
    except RecursionError:
        return _unreadable(text, "it is nested too deeply")
    if not isinstance(item, dict):
        return _unreadable(text, "it is no object")
    copy = Copy("ninjs")
    _Reader({key.lower().replace("_", ""): value for key, value in item.items()}, copy).read()
    return copy.story()


def _is_deeper(text: str, most: int) -> bool:
    """Tell whether values lie more than *most* levels deep; how deep the decoder itself can go depends on who calls it."""
    if text.count("[") + text.count("{") <= most:
        return False
    depth = 0
    for match in _BRACKET.finditer(text):
        sign = match[0]
        if sign in "[{":
            depth += 1
            if depth > most:
                return True
        elif sign in "]}":
            depth -= 1
    return False


def _unreadable(text: str, reason: str) -> Story:
    """Give what is no object as one stretch that nobody read."""
    declared = (Block(Part.UNPARSED, 0, len(text)),) if text else ()
    return Story(text=text, envelope="ninjs", declared=declared, diagnostics=(diagnostic("json-malformed", 0, len(text), reason=reason),))


class _Reader:
    """Reads the members of one object; *item* has their names in lower case, without underscores."""

    def __init__(self, item: dict[str, Any], copy: Copy) -> None:
        self.item, self.copy = item, copy
        self.own = self.word("profile") == PROFILE  # whether wireparse wrote it

    def read(self) -> None:
        self._read_codes()
        self._read_times()
        self._read_lines()
        self._read_bodies()

    def word(self, *names: str) -> str:
        """Give the first of the members *names* that is a string or a number, as text."""
        return next((_word(self.item[name]) for name in names if _word(self.item.get(name))), "")

    def listed(self, *names: str) -> Iterator[dict[str, Any]]:
        """Give the objects in the lists *names*; strings count as objects with a name, an object of objects by its values."""
        for name in names:
            value = self.item.get(name)
            values = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
            for entry in values[:_MOST]:
                if isinstance(entry, dict):
                    yield {key.lower().replace("_", ""): inner for key, inner in entry.items()}
                elif _word(entry):
                    yield {"name": _word(entry)}

    def _read_codes(self) -> None:
        copy = self.copy
        copy.gather("ids", "uri", [self.word("uri")])
        copy.gather("ids", "guid", [self.word("guid")])
        copy.put("version", "version", self.word("version"))
        copy.put("slug", "slugline", self.word("slugline", "slug"))
        copy.urgency("urgency", self.word("urgency", "priority"))
        copy.count("wordcount", self.word("wordcount"))
        copy.order("pubstatus", self.word("pubstatus"))
        copy.tongue("language", self.word("language"))
        copy.keep("type", self.word("type"))
        for name in ("copyrightholder", "provider", "source", "creditline"):
            copy.provider(name, self.word(name))
        self._read_sources()
        copy.gather("keywords", "keyword", (_word(entry.get("name")) for entry in self.listed("keywords", "keyword")))
        for entry in self.listed("subject", "subjects"):
            self._read_subject(entry)
        if self.own:
            copy.gather("ids", "altid", (_value(entry) for entry in self.listed("altids") if _role(entry) in ("uri", "id")))
        for entry in self.listed("signals", "signal", "genres", "genre"):
            if self.own:
                self._read_own_genre(_word(entry.get("literal")))
                continue
            copy.order("signal", _word(entry.get("name")) or _word(entry.get("code")) or _word(entry.get("uri")))
        copy.keep("located", self.word("located"))
        copy.keep("title", self.word("title"))

    def _read_sources(self) -> None:
        """Read who provides the story; wireparse names its agency, or there is none."""
        for entry in self.listed("infosources", "infosource", "source", "provider"):
            name = _word(entry.get("name"))
            if not self.own:
                self.copy.provider("infosource", name)
            elif _role(entry) == AGENCY:
                self.copy.field("agency", name)
                self.copy.format = self.copy.field("format", _word(entry.get("literal")))
        if self.own:
            self.copy.format = self.copy.format or "generic"
        else:
            self.copy.host(self.word("uri"))

    def _read_own_genre(self, literal: str) -> None:
        """Read a notice that wireparse names as a genre; without a literal, the headline shows it."""
        if literal in NoticeKind.__members__ and self.copy.field("genre", literal):
            self.copy.orders.append((NoticeKind(literal), "genre", literal))

    def _read_subject(self, entry: dict[str, Any]) -> None:
        """Read a subject, which in wireparse's own objects may be a keyword or the transport's category."""
        relation = _word(entry.get("rel")) if self.own else ""
        words = _word(entry.get("name")) or _word(entry.get("literal"))
        if relation == "category":
            self.copy.put("category", "category", words)
        else:
            self.copy.gather("keywords" if relation == "keyword" else "subjects", relation or "subject", [words])

    def _read_times(self) -> None:
        if self.own:
            self.copy.assumes_zone = False  # a time that has none had none
            self.copy.time(Role.FILED, "contentcreated", self.word("contentcreated"))
            self.copy.time(Role.PUBLISHED, "firstcreated", self.word("firstcreated"))
            self.copy.time(Role.UPDATED, "versioncreated", self.word("versioncreated"))
        else:
            self._read_dates()
        self.copy.embargo("embargoed", self.word("embargoeduntil", "embargoed", "embargo"))
        self.copy.keep("expires", self.word("expires"))

    def _read_dates(self) -> None:
        """Read the times of others, whose members say little of what the times stand for."""
        first, version = self.word("firstcreated", "contentcreated"), self.word("versioncreated")
        self.copy.time(Role.PUBLISHED, "firstcreated", first)
        if not first and self.word("version") in ("", "0", "1"):
            self.copy.time(Role.PUBLISHED, "versioncreated", version)
        elif version != first:
            self.copy.time(Role.UPDATED, "versioncreated", version)

    def _read_lines(self) -> None:
        copy = self.copy
        note = self.word("ednote")
        for start, end in [(line.start, line.end) for line in split_lines(note)] if self.own else [(0, len(note))]:
            copy.add(Part.NOTICE, note[start:end])
        for entry in self.listed("ednotes"):
            copy.add(Part.SIGNOFF if _role(entry) in CLOSING_ROLES else Part.NOTICE, _value(entry))
        copy.add(Part.HEADLINE, self.word("headline"))
        for entry in self.listed("headlines"):
            part = Part(HEADLINE_ROLES.get(_role(entry), "HEADLINE"))
            copy.add(Part.SUBHEADLINE if part is Part.HEADLINE and copy.parts[Part.HEADLINE] else part, _value(entry))
        copy.add(Part.SUBHEADLINE, self.word("headlineextended", "subheadline"))
        copy.add(Part.BYLINE, self.word("byline", "by"))
        copy.add(Part.DATELINE, self.word("dateline"))
        for entry in self.listed("descriptions"):
            self._describe(_role(entry), _value(entry))
        self._describe("summary" if self.word("type") == "text" else "caption", self.word("descriptiontext", "description"))

    def _describe(self, role: str, words: str) -> None:
        """Keep a description: a summary of a text, or a caption; the credit line may name the provider."""
        if role == "creditline":
            self.copy.provider("creditline", words)
        elif role == TIME_LINE and self.own:
            self.copy.add(Part.TIMESTAMP, words)
        elif role in WALL_CLOCKS and self.own:
            self.copy.time(Role(role.upper()), role, words)
        elif words:
            summary = role in SUMMARY_ROLES or (role == "text" and self.word("type") in ("text", ""))
            self.copy.add(Part.STANDFIRST if summary else Part.FURNITURE, words)

    def _read_bodies(self) -> None:
        """Read the best of the bodies that hold words."""
        bodies = [(_kind(entry), _value(entry)) for entry in self.listed("bodies") if "json" not in _kind(entry)]
        bodies += [(name, self.word(name)) for name in ("bodyxhtml", "bodyhtml", "bodynitf", "bodytext")]
        for wanted in _PREFERRED:
            for kind, words in bodies:
                if words and wanted in kind and not self.copy.body:
                    if wanted in ("html", "nitf"):
                        read_prose(words, self.copy, markup=True)
                    else:
                        self.copy.pieces(plain_pieces(words))


def _word(value: Any) -> str:
    """Give a string or number as text, anything else as nothing."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**18 else ""


def _role(entry: dict[str, Any]) -> str:
    return _word(entry.get("role")).rpartition(":")[2].rpartition("/")[2].lower()


def _value(entry: dict[str, Any]) -> str:
    return _word(entry.get("value")) or _word(entry.get("name"))


def _kind(entry: dict[str, Any]) -> str:
    """Give role and content type of a body, in one word."""
    return f"{_role(entry)} {_word(entry.get('contenttype')).lower()}"
