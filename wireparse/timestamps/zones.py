"""Read a zone beside a clock time: letters ("EDT"), offsets ("GMT+2", "+0200"), names ("heure de l'Est"), cities ("Paris time")."""

from __future__ import annotations

import functools
from typing import Final, NamedTuple

from wireparse.languages.headers import HEADERS
from wireparse.languages.lookup import LANGUAGES, base_tag
from wireparse.timestamps.data import zones as table
from wireparse.timestamps.data.lookup import cities, phrases
from wireparse.timestamps.lexicon import Phrases, dates_of, match_phrase, phrase_table
from wireparse.timestamps.pieces import Zone
from wireparse.timestamps.tokens import AMPM, MARK, NUMBER, WORD, Tokens

_SIGNS: Final = {"+": 1, "-": -1, "\u2212": -1, "\u2013": -1}
_BASES: Final = frozenset({"GMT", "UTC", "UT"})
_OPENING: Final = frozenset("(（[")
_CLOSING: Final = frozenset(")）]")
_FARTHEST: Final = 14 * 60
_LONGEST_CITY: Final = 4
_LOCAL: Final = object()


class ZoneWords(NamedTuple):
    """The zone phrases of a language: names in words, and the frames around a city."""

    names: Phrases
    before_city: Phrases
    behind_city: tuple[tuple[str, ...], ...]
    tag: str | None


def zone_words(language: str | None) -> ZoneWords:
    """Give the zone phrases of *language* and of English; None gives those of all languages."""
    base = base_tag(language)
    return _zone_words(base if base is None or base in LANGUAGES or base in HEADERS else None)


@functools.cache
def _zone_words(tag: str | None) -> ZoneWords:
    tags = (*LANGUAGES, *HEADERS) if tag is None else (tag, "en") if tag != "en" else (tag,)
    known = [data for data in map(dates_of, tags) if data]
    names: list[tuple[str, object]] = [(phrase, zone) for data in known for phrase, zone in data.zones]
    names += [(phrase, _LOCAL) for data in known for phrase in data.local_time]
    for source in (None,) if tag is None else tags:
        names += [(_split(name), zone) for name, zone in phrases(source).items()]
    frames = [frame.split("{city}") for data in known for frame in data.zone_frames]
    return ZoneWords(
        names=phrase_table(names),
        before_city=phrase_table((head, tail) for head, tail in frames if head.strip()),
        behind_city=tuple(tuple(tail.split()) for head, tail in frames if not head.strip()),
        tag=tag,
    )


def _split(name: str) -> str:
    return name.replace("'", " ").replace("-", " ").replace(".", " ")


def read_zone(tokens: Tokens, at: int, vocabulary: ZoneWords) -> Zone | None:
    """Read the zone that begins at token *at*, in brackets, behind a comma or bare; *at* follows a clock time."""
    kinds, words = tokens.kinds, tokens.words
    kind = kinds[at]
    if kind == WORD:
        return _bare(tokens, at) or _phrase(tokens, at, vocabulary)
    if kind != MARK:
        return None
    mark = words[at]
    if mark in _SIGNS and kinds[at + 1] == NUMBER:
        return _offset(tokens, at, at, at)
    if mark in _OPENING:
        inner = _bare(tokens, at + 1) or _phrase(tokens, at + 1, vocabulary) or _city(tokens, at + 1, vocabulary)
        if inner is None and words[at + 1] in _SIGNS:
            inner = _offset(tokens, at + 1, at + 1, at + 1)
        if inner is None:
            return None
        closed = inner.end + 1 if words[inner.end] in _CLOSING else inner.end
        return inner._replace(start=at, end=closed)
    if mark in (",", ";") and kinds[at + 1] == WORD:
        inner = _bare(tokens, at + 1) or _phrase(tokens, at + 1, vocabulary)
        return inner._replace(start=at) if inner else None
    return None


def _bare(tokens: Tokens, at: int) -> Zone | None:
    """Read letters, and what an offset adds to GMT and UTC."""
    if tokens.kinds[at] != WORD:
        return None
    name = tokens.words[at].upper()
    known = name in table.FIXED or name in table.GENERIC or name in table.AMBIGUOUS
    if not known or not _looks_like_letters(tokens, at, name):
        return None
    if name in _BASES and tokens.words[at + 1] in _SIGNS and (shifted := _offset(tokens, at, at + 1, at)):
        return shifted
    if name in table.AMBIGUOUS:
        return Zone(at, at + 1, tokens.raw(at), candidates=table.AMBIGUOUS[name], default=table.DEFAULTS.get(name))
    elsewhere = table.ELSEWHERE.get(name, ())
    return Zone(at, at + 1, tokens.raw(at), offset=table.FIXED.get(name), iana=table.GENERIC.get(name), candidates=elsewhere)


def _looks_like_letters(tokens: Tokens, at: int, name: str) -> bool:
    """Tell whether the word is written as an abbreviation is: in capitals, or small where no word could stand ("4 pm est")."""
    raw = tokens.raw(at)
    if raw == name:
        return len(name) > 1 or not tokens.kinds[at + 1] == MARK or tokens.words[at + 1] not in (".", "'", "’")
    if not raw.isascii() or name in _BASES:
        return True
    return tokens.kinds[at - 1] == AMPM and len(name) > 1


def _offset(tokens: Tokens, start: int, sign: int, name: int) -> Zone | None:
    """Read "+0200", "+02:00", "+2": the sign glued to its number."""
    kinds, words, values = tokens.kinds, tokens.words, tokens.values
    if kinds[sign + 1] != NUMBER or not tokens.glued(sign + 1):
        return None
    digits, value = words[sign + 1], values[sign + 1]
    end = sign + 2
    alone = name == sign
    if len(digits) == 4:  # noqa: PLR2004 - hours and minutes
        minutes = value // 100 * 60 + value % 100
    elif len(digits) <= 2 and words[end] == ":" and tokens.glued(end) and tokens.glued(end + 1) and len(words[end + 1]) == 2:  # noqa: PLR2004
        minutes, end = value * 60 + values[end + 1], end + 2
    elif len(digits) <= 2 and not alone:  # noqa: PLR2004 - a bare "+2" is no offset
        minutes = value * 60
    else:
        return None
    if minutes > _FARTHEST or minutes % 15 or (alone and len(digits) == 4 and words[sign] == "-" and tokens.glued(sign)):  # noqa: PLR2004
        return None
    if alone and not tokens.glued(sign) and tokens.values[sign - 1] < 0:
        return None
    written = tokens.text[tokens.starts[start] : tokens.ends[end - 1]]
    if words[end] in _OPENING and kinds[end + 1] == WORD and words[end + 2] in _CLOSING and words[end + 1].upper() in table.FIXED:
        end += 3  # "GMT+0200 (CEST)"
    return Zone(start, end, written, offset=_SIGNS[words[sign]] * minutes)


def _phrase(tokens: Tokens, at: int, vocabulary: ZoneWords) -> Zone | None:
    """Read a zone in words, or a city in the frame of one."""
    found = match_phrase(tokens, at, vocabulary.names)
    framed = _framed(tokens, at, vocabulary)
    if framed is not None and (found is None or framed.end > found[1]):
        return framed
    if found is None:
        return None
    meaning, end = found
    name = tokens.text[tokens.starts[at] : tokens.ends[end - 1]]
    if meaning is _LOCAL:
        return Zone(at, end, name)
    return Zone(at, end, name, offset=meaning) if isinstance(meaning, int) else Zone(at, end, name, iana=str(meaning))


def _framed(tokens: Tokens, at: int, vocabulary: ZoneWords) -> Zone | None:
    head = match_phrase(tokens, at, vocabulary.before_city)
    if head is not None:
        city = _city(tokens, head[1], vocabulary)
        return city._replace(start=at, name=tokens.text[tokens.starts[at] : tokens.ends[city.end - 1]]) if city else None
    city = _city(tokens, at, vocabulary) if vocabulary.behind_city and tokens.raw(at)[:1].isupper() else None
    if city is not None:
        for tail in vocabulary.behind_city:
            end = city.end + len(tail)
            if tuple(tokens.words[city.end : end]) == tail:
                return city._replace(end=end, name=tokens.text[tokens.starts[at] : tokens.ends[end - 1]])
    return None


def _city(tokens: Tokens, at: int, vocabulary: ZoneWords) -> Zone | None:
    """Read the longest name of a city at token *at*."""
    known = cities(vocabulary.tag)
    first = tokens.starts[at]
    last = at
    found: Zone | None = None
    for _ in range(_LONGEST_CITY):
        if tokens.kinds[last] != WORD:
            break
        name = tokens.text[first : tokens.ends[last]]
        zone = known.get(name.lower().replace("’", "'"))
        last += 1
        if zone is not None:
            found = Zone(at, last, name, iana=zone)
        if tokens.kinds[last] == MARK and tokens.words[last] in ("-", "'", "’", ".") and tokens.kinds[last + 1] == WORD:
            last += 1
    return found
