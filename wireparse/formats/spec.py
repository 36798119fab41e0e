"""`AgencyFormat`: all that wireparse knows of one agency's habits, as data; a plug-in writes the same."""

from __future__ import annotations

import functools
import re
from typing import Any, Final, cast

import attrs

from wireparse.errors import FormatError
from wireparse.languages.spec.press import NoticeWords

__all__ = [
    "HEAD",
    "HEAD_LINE",
    "LAST_LINE",
    "SIGNATURE",
    "STRONG",
    "TAIL",
    "TAIL_LINE",
    "VETO",
    "WEAK",
    "AgencyFormat",
    "Cue",
    "NoticeWords",
    "compiled",
]

#: A hint that many share.
WEAK: Final = 1
#: The agency's tag where the format puts it.
STRONG: Final = 4
#: A line that nobody else writes.
SIGNATURE: Final = 8
#: Proof that another wrote it.
VETO: Final = -100

#: The first characters of the text.
HEAD: Final = "head"
#: The last characters of the text.
TAIL: Final = "tail"
#: One whole line of the head.
HEAD_LINE: Final = "head-line"
#: The last line that is no blank.
LAST_LINE: Final = "last-line"
#: One whole line of the tail.
TAIL_LINE: Final = "tail-line"

ZONES: Final = (HEAD, TAIL, HEAD_LINE, TAIL_LINE, LAST_LINE)
DAY_ORDERS: Final = ("DMY", "MDY", "YMD")

#: The words of a dateline shape, see `AgencyFormat.datelines`.
SHAPE_WORDS: Final = frozenset(("PLACE", "DATE", "TAG", "(TAG)", "/TAG/", "-", ".", ":", "=", "..."))

_NAME: Final = re.compile(r"[a-z][a-z0-9-]*+\Z")
_GROUPS: Final = {
    "credits": {"credit"},
    "bylines": {"names", "title"},
    "signoffs": {"initials", "names"},
    "dateline_patterns": {"place", "region", "date", "agency"},
}


@attrs.frozen
class Cue:
    r"""One piece of evidence for a format: `pattern`, a regular expression, found in `zone`, counts `weight` once.

    In the line zones the pattern must match the whole line without its outer blanks; elsewhere it is searched, and `^` stands
    for the start of a line.

    Example:
        >>> from wireparse.formats.spec import HEAD, STRONG, Cue
        >>> cue = Cue(name="dateline-tag", pattern=r"\(Fern\)\ -", weight=STRONG, zone=HEAD)
        >>> cue.name, cue.weight
        ('dateline-tag', 4)
    """

    name: str
    pattern: str
    weight: int = STRONG
    zone: str = HEAD


@attrs.frozen(kw_only=True, cache_hash=True)
class AgencyFormat:
    r"""The habits of one agency: plain data, validated when built, written alike by the built-in formats and by plug-ins.

    `name` is what `format=` takes, `agency` the agency's full name, `aliases` other names for it, `languages` the primary
    subtags of what it writes, `tags` its signs in datelines and credits ("AFP", "أ ف ب").

    `cues` detect the format. `datelines` are the shapes of its datelines beyond those that every agency shares, in a vocabulary
    of PLACE, DATE, TAG, (TAG), /TAG/ and the closing marks `-` (any dash), `.`, `:` and `=`: "PLACE -", "(TAG) - PLACE DATE -".
    A shape that begins with `...` may stand behind a standfirst on the same line. `dateline_patterns` are regular expressions
    (groups `place`, `region`, `date`, `agency`) for datelines that no shape describes.

    The other patterns are regular expressions that must match a whole line; Unicode properties (`\p{Lu}`) may stand in them. There
    are `headers`, the wire's own lines before the story,
    `credits` (group `credit`), `bylines` (groups `names`, `title`), `signoffs` (group `initials` or `names`), `boilerplate`
    lines that are no part of the story, `crossheads`. `end_marks` are words that end a dispatch. `notices` are the agency's own,
    beside those of its languages.

    `default_timezone` is the zone of clocks that name none; `service_timezones` differ by language. `day_order` is DMY, MDY or
    YMD.

    Raises:
        FormatError: a field is wrong; the message names the format and the field.

    Example:
        >>> from wireparse.formats.spec import AgencyFormat, Cue
        >>> AgencyFormat(name="xyz", agency="Xyz News", tags=("XYZ",), cues=(Cue("tag", r"\(XYZ\) -"),)).name
        'xyz'
    """

    name: str
    agency: str | None = None
    aliases: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()
    datelines: tuple[str, ...] = ()
    dateline_patterns: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    signoffs: tuple[str, ...] = ()
    end_marks: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    crossheads: tuple[str, ...] = ()
    notices: tuple[NoticeWords, ...] = ()
    default_timezone: str | None = None
    service_timezones: tuple[tuple[str, str], ...] = ()
    day_order: str | None = None

    def __attrs_post_init__(self) -> None:
        """Check every field."""
        _check_name(self)
        _check_tuples(self)
        for cue in self.cues:
            _check_cue(self, cue)
        for field in ("dateline_patterns", "headers", "credits", "bylines", "signoffs", "boilerplate", "crossheads"):
            for pattern in getattr(self, field):
                _check_pattern(self, field, pattern)
        for shape in self.datelines:
            unknown = [word for word in shape.split() if word not in SHAPE_WORDS]
            if unknown:
                raise _bad(self, "datelines", f"{shape!r} holds {unknown[0]!r}; known are {', '.join(sorted(SHAPE_WORDS))}")
        if self.day_order is not None and self.day_order not in DAY_ORDERS:
            raise _bad(self, "day_order", f"it is {self.day_order!r}, not one of {', '.join(DAY_ORDERS)}")


def _bad(fmt: AgencyFormat, field: str, why: str) -> FormatError:
    return FormatError(f"agency format {fmt.name!r}: {field} is wrong: {why}")


def _check_name(fmt: AgencyFormat) -> None:
    if not _NAME.match(str(fmt.name)):
        raise _bad(fmt, "name", "it must be lower-case letters, digits and hyphens, and begin with a letter")


_TUPLES: Final = (
    "aliases",
    "languages",
    "tags",
    "datelines",
    "dateline_patterns",
    "headers",
    "credits",
    "bylines",
    "signoffs",
    "end_marks",
    "boilerplate",
    "crossheads",
)


def _check_tuples(fmt: AgencyFormat) -> None:
    for field in _TUPLES:
        value = getattr(fmt, field)
        if not isinstance(value, tuple) or not all(isinstance(item, str) and item for item in value):
            raise _bad(fmt, field, "it must be a tuple of strings, none of them empty; for one string write (string,)")
    for field, kind in (("cues", Cue), ("notices", NoticeWords)):
        value = getattr(fmt, field)
        if not isinstance(value, tuple) or not all(isinstance(item, kind) for item in value):
            raise _bad(fmt, field, f"it must be a tuple of {kind.__name__} values")
    for field in ("agency", "default_timezone"):
        value = getattr(fmt, field)
        if value is not None and (not isinstance(value, str) or not value):
            raise _bad(fmt, field, "it must be a string that is not empty, or None")


def _check_cue(fmt: AgencyFormat, cue: Cue) -> None:
    where = f"cues, {cue.name!r}"
    if cue.weight == 0:
        raise _bad(fmt, where, "weight 0 tells nothing; take WEAK, STRONG, SIGNATURE or VETO")
    if cue.zone not in ZONES:
        raise _bad(fmt, where, f"zone is {cue.zone!r}, not one of {', '.join(ZONES)}")
    _check_pattern(fmt, where, cue.pattern)


def _check_pattern(fmt: AgencyFormat, field: str, source: Any) -> None:
    try:
        pattern = compiled(source)
    except (re.error, TypeError) as error:
        raise _bad(fmt, field, f"{source!r} is no regular expression: {error}") from error
    if pattern.match(""):
        raise _bad(fmt, field, f"{source!r} matches the empty string")
    unknown = set(pattern.groupindex) - _GROUPS.get(field, set())
    if unknown:
        raise _bad(fmt, field, f"{source!r} has a group {min(unknown)!r} that means nothing there")


@functools.cache
def compiled(source: str) -> re.Pattern[str]:
    r"""Compile the pattern *source* of a format, once; `^` and `$` know LF only, `(?<![^\r\n])` and `(?![^\r\n])` every line end.

    A pattern that names Unicode properties (`\p{Lu}`, `\p{Cyrillic}`) is compiled by `regex`, all others by the standard
    library, which is at hand without an import.

    Raises:
        re.error: *source* is no regular expression.
    """
    if "\\p{" not in source and "\\P{" not in source:
        return re.compile(source, re.MULTILINE)
    import regex

    try:
        return cast("re.Pattern[str]", regex.compile(source, regex.MULTILINE | regex.VERSION0))
    except regex.error as error:
        raise re.error(str(error), source) from error
