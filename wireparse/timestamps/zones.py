"""Read a zone beside a clock time: letters ("EDT"), offsets ("GMT+2", "+0200"), names ("heure de l'Est"), cities ("Paris time")."""

from __future__ import annotations

import functools
from typing import Final, NamedTuple

from wireparse.languages.lookup import base_tag
from wireparse.timestamps.data import zones as table
from wireparse.timestamps.data.lookup import cities, phrases
from wireparse.timestamps.lexicon import Phrases, all_tags, dates_of, match_phrase, phrase_table
from wireparse.timestamps.pieces import Zone
from wireparse.timestamps.tokens import AMPM, MARK, NUMBER, WORD, Tokens

_SIGNS: Final = {"+": 1, "-": -1, "\u2212": -1, "\u2013": -1}
_BASES: Final = frozenset({"GMT", "UTC", "UT"})
_OPENING: Final = frozenset("(（[")
_CLOSING: Final = frozenset(")）]")
_FARTHEST: Final = 14 * 60
_LONGEST_CITY: Final = 6
_LONGEST_NAME: Final = 8
_JOINTS: Final = frozenset("'\u2019-")
_LOCAL: Final = object()


class ZoneWords(NamedTuple):
    """The zone phrases of a language and of English: names in words, and the frames around a city; `tags` None is every language."""

    tags: tuple[str | None, ...]
    names: Phrases
    before_city: Phrases
    behind_city: tuple[tuple[str, ...], ...]


def zone_words(language: str | None) -> ZoneWords:
    """Give the zone phrases of *language*; None, and a language that is not known, give those of all."""
    base = base_tag(language)
    return _zone_words(base if base is not None and dates_of(base) is not None else None)


@functools.cache
def _zone_words(tag: str | None) -> ZoneWords:
    tags = all_tags() if tag is None else (tag, "en") if tag != "en" else (tag,)
    known = [data for data in map(dates_of, tags) if data]
    names: list[tuple[str, object]] = [(phrase, zone) for data in known for phrase, zone in data.zones]
    names += [(phrase, _LOCAL) for data in known for phrase in data.local_time]
    frames = [frame.split("{city}") for data in known for frame in data.zone_frames]
    return ZoneWords(
        tags=tags if tag is not None else (None,),
        names=phrase_table(names),
        before_city=phrase_table((head, tail) for head, tail in frames if head.strip()),
        behind_city=tuple(tuple(tail.split()) for head, tail in frames if not head.strip()),
    )


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
    name = tokens.raw(at)
    if not name.isupper():
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
    written = tokens.text[tokens.starts[start] : tokens.ends[end - 1]]
    if words[end] in _OPENING and kinds[end + 1] == WORD and words[end + 2] in _CLOSING and words[end + 1].upper() in table.FIXED:
        end += 3  # "GMT+0200 (CEST)"
    return Zone(start, end, written, offset=_SIGNS[words[sign]] * minutes)


def _phrase(tokens: Tokens, at: int, vocabulary: ZoneWords) -> Zone | None:
    """Read a zone in words, or a city in the frame of one; the longest reading wins."""
    best = _framed(tokens, at, vocabulary)
    found = match_phrase(tokens, at, vocabulary.names)
    if found is not None and (best is None or found[1] > best.end):
        meaning, end = found
        best = Zone(at, end, _written(tokens, at, end), iana=None if meaning is _LOCAL else str(meaning))
    end = _end_of_words(tokens, at)
    while end > (best.end if best is not None else at):
        name = _key(tokens, at, end)
        for tag in vocabulary.tags:
            meaning = phrases(tag).get(name)
            if meaning is not None:
                is_offset = isinstance(meaning, int)
                return Zone(
                    at, end, _written(tokens, at, end), offset=meaning if is_offset else None, iana=None if is_offset else str(meaning)
                )
        end -= 2 if tokens.kinds[end - 2] == MARK else 1
    return best


def _end_of_words(tokens: Tokens, at: int) -> int:
    """Give the token behind the run of words at *at*, apostrophes and hyphens in it, as long as the name of a zone may be."""
    end = at
    for _ in range(_LONGEST_NAME):
        if tokens.kinds[end] != WORD:
            break
        end += 1
        if tokens.kinds[end] == MARK and tokens.words[end] in _JOINTS and tokens.kinds[end + 1] == WORD and tokens.glued(end + 1):
            end += 1
    return end


def _key(tokens: Tokens, start: int, end: int) -> str:
    """Give the words as the tables of names hold them."""
    return (
        tokens.text[tokens.starts[start] : tokens.ends[end - 1]]
        .lower()
        .replace("\u2019", "'")
        .replace("\u00a0", " ")
        .replace("\u202f", " ")
    )


def _written(tokens: Tokens, start: int, end: int) -> str:
    return tokens.text[tokens.starts[start] : tokens.ends[end - 1]]


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
    end = min(_end_of_words(tokens, at), at + _LONGEST_CITY)
    while end > at:
        if tokens.kinds[end - 1] == WORD:
            name = _key(tokens, at, end)
            for tag in vocabulary.tags:
                zone = cities(tag).get(name)
                if zone is not None:
                    return Zone(at, end, _written(tokens, at, end), iana=zone)
        end -= 1
    return None
