"""Read a zone beside a clock time: letters ("EDT"), offsets ("GMT+2", "+0200"), names ("heure de l'Est"), cities ("Paris time")."""

import functools
from types import ModuleType
from typing import Final

from wireparse.timestamps.data import zones as letters
from wireparse.timestamps.data.lookup import city_zone, named_zone, table
from wireparse.timestamps.lexicon import Lexicon, Phrases, lexicon_for, match_phrase
from wireparse.timestamps.pieces import Zone
from wireparse.timestamps.tokens import AMPM, MARK, NUMBER, WORD, Tokens

_SIGNS: Final = {"+": 1, "-": -1, "\u2212": -1, "\u2013": -1}
_BASES: Final = frozenset({"GMT", "UTC", "UT"})
_OPENING: Final = frozenset("(（[")
_CLOSING: Final = frozenset(")）]")
_AFTER_HOUR: Final = frozenset({":", "h"})
#: Standard and daylight time of somewhere: "WIST", "HADT".
_ZONE_LIKE: Final = (4, 5)
_STANDARD_OR_DAYLIGHT: Final = frozenset({"ST", "DT"})
_COMMAS: Final = frozenset(",;")
_QUARTER: Final = 15
_TWO: Final = 2
_FOUR: Final = 4
_FARTHEST: Final = 14 * 60
_LONGEST_CITY: Final = 6
_LONGEST_NAME: Final = 8
_HOUR_MARKS: Final = frozenset(":.h")
_JOINTS: Final = frozenset("'\u2019-")


class ZoneWords:
    """The zone phrases of a language and of English: names in words, and the frames around a city; `tags` None is every language.

    `firsts` holds the first words of the names that CLDR has.
    """

    __slots__ = ("before_city", "behind_city", "firsts", "lexicon", "names", "tags", "tails")

    def __init__(self, words: ModuleType, lexicon: Lexicon) -> None:
        """Take the tables of *words*, the module of *lexicon*'s language."""
        tag = lexicon.tag
        self.lexicon = lexicon
        self.tags: tuple[str | None, ...] = (None,) if lexicon.every else (tag, "en") if tag != "en" else (tag,)
        self.names: Phrases[str] = words.ZONES
        self.firsts: frozenset[str] = frozenset(words.ZONE_WORDS)
        self.before_city: Phrases[str] = words.BEFORE_CITY
        self.behind_city: tuple[tuple[str, ...], ...] = words.BEHIND_CITY
        self.tails: frozenset[str] = frozenset(tail[0] for tail in self.behind_city)

    def beside(self, word: str) -> bool:
        """Tell whether the word may follow a zone in a line of capitals: names of months and weekdays, labels."""
        return word in self.lexicon.names or word in self.lexicon.labels


@functools.cache
def zone_words(tag: str) -> ZoneWords:
    """Give the zone phrases of the language *tag*, one whose words are known, or "any"."""
    words = table("words", tag)
    if words is None:
        raise ValueError(f"no words of {tag}")
    return ZoneWords(words, lexicon_for(tag))


def read_zone(tokens: Tokens, at: int, vocabulary: ZoneWords) -> Zone | None:
    """Read the zone that begins at token *at*, in brackets, behind a comma or bare; *at* follows a clock time."""
    kind, mark = tokens.kinds[at], tokens.words[at]
    if kind == WORD:
        return _in_letters(tokens, at, vocabulary) or _in_words(tokens, at, vocabulary)
    if kind != MARK:
        return None
    if mark in _OPENING:
        return _in_brackets(tokens, at, vocabulary)
    if mark in _COMMAS and tokens.kinds[at + 1] == WORD:
        inner = _in_letters(tokens, at + 1, vocabulary) or _in_words(tokens, at + 1, vocabulary)
        return inner.but(start=at) if inner is not None else None
    return _offset(tokens, at, at)


def _in_brackets(tokens: Tokens, at: int, vocabulary: ZoneWords) -> Zone | None:
    """Read "(EDT)", "(heure de Paris)", "(Paris)", "(UTC+2)", "(+0200)"."""
    inner = at + 1
    zone = _offset(tokens, inner, inner)
    if zone is None and tokens.kinds[inner] == WORD:
        zone = _in_letters(tokens, inner, vocabulary) or _in_words(tokens, inner, vocabulary) or _city(tokens, inner, vocabulary)
    if zone is None:
        return None
    return zone.but(start=at, end=zone.end + 1 if tokens.words[zone.end] in _CLOSING else zone.end)


def _in_letters(tokens: Tokens, at: int, vocabulary: ZoneWords) -> Zone | None:
    """Read letters, and what an offset adds to GMT and UTC."""
    name = tokens.raw(at)
    if not name.isupper():
        name = tokens.words[at].upper()
    known = name in letters.FIXED or name in letters.GENERIC or name in letters.AMBIGUOUS
    if not known:
        return _unknown(tokens, at)
    if not _written_as_letters(tokens, at, name, vocabulary):
        return None
    if name in _BASES and (shifted := _shifted(tokens, at)) is not None:
        return shifted
    if name in letters.AMBIGUOUS:
        return Zone(at, at + 1, tokens.raw(at), candidates=letters.AMBIGUOUS[name], default=letters.DEFAULTS.get(name))
    elsewhere = letters.ELSEWHERE.get(name, ())
    return Zone(at, at + 1, tokens.raw(at), offset=letters.FIXED.get(name), iana=letters.GENERIC.get(name), candidates=elsewhere)


def _shifted(tokens: Tokens, at: int) -> Zone | None:
    """Read what stands behind GMT or UTC: "GMT+2", "UTC/GMT +8", or hours that no zone has."""
    base = at + 2 if tokens.words[at + 1] == "/" and tokens.raw(at + 2) in _BASES else at
    shifted = _offset(tokens, at, base + 1)
    if shifted is None and _is_shifted_too_far(tokens, base):
        return Zone(at, base + 3, _written(tokens, at, base + 3))
    return shifted


def _is_shifted_too_far(tokens: Tokens, at: int) -> bool:
    """Tell whether hours stand behind GMT that no clock is ahead or behind: "GMT+15", and not "GMT-18:30", the end of a meeting."""
    words, kinds = tokens.words, tokens.kinds
    glued = words[at + 1] in _SIGNS and tokens.glued(at + 1) and kinds[at + 2] == NUMBER and tokens.glued(at + 2)
    return glued and len(words[at + 2]) <= _TWO and kinds[at + 3] != WORD and words[at + 3] not in _HOUR_MARKS


def _unknown(tokens: Tokens, at: int) -> Zone | None:
    """Read letters that are built like those of a zone: better no instant than one in a zone that the text does not mean."""
    name = tokens.raw(at)
    if (
        len(name) not in _ZONE_LIKE
        or name[-2:] not in _STANDARD_OR_DAYLIGHT
        or not (name.isascii() and name.isalpha() and name.isupper())
        or (tokens.kinds[at + 1] == WORD and tokens.raw(at + 1).isupper())
    ):
        return None
    return Zone(at, at + 1, name)


def _written_as_letters(tokens: Tokens, at: int, name: str, vocabulary: ZoneWords) -> bool:
    """Tell whether the word is written as an abbreviation is: in capitals, or small where no word could stand ("4 pm est")."""
    raw = tokens.raw(at)
    if raw != name:
        return not raw.isascii() or name in _BASES or (tokens.kinds[at - 1] == AMPM and len(name) > 1)
    if len(name) == 1:
        if raw == "Z" and tokens.words[at + 1] == "." and (tokens.glued(at) or tokens.kinds[at + 2] != WORD):
            return True  # "17:42Z."; the initial of a name stands apart
        return not (tokens.glued(at + 1) and (tokens.words[at + 1] in _JOINTS or tokens.words[at + 1] == "."))
    languages = letters.WORDS.get(name)
    if languages is not None and vocabulary.tags[0] in languages.split():
        number = tokens.kinds[at + 1] == NUMBER
        if number and tokens.words[at + 2] in _AFTER_HOUR:
            return False  # "DE 12H00 ET 14H00 A PARIS"
        behind = at + 2 if number else at + 1  # "17H42 ET 12 BLESSÉS"
        return not (tokens.kinds[behind] == WORD and tokens.raw(behind).isupper() and not vocabulary.beside(tokens.words[behind]))
    return True


def _offset(tokens: Tokens, start: int, sign: int) -> Zone | None:
    """Read "+0200", "+02:00", and behind GMT or UTC "+2": the sign glued to its number."""
    if tokens.words[sign] not in _SIGNS or tokens.kinds[sign + 1] != NUMBER or not tokens.glued(sign + 1):
        return None
    digits, value, end = tokens.words[sign + 1], tokens.values[sign + 1], sign + 2
    parted = tokens.words[end] == ":" and tokens.glued(end) and tokens.glued(end + 1) and len(tokens.words[end + 1]) == _TWO
    if len(digits) == _FOUR:
        minutes = value // 100 * 60 + value % 100
    elif len(digits) <= _TWO and parted:
        minutes, end = value * 60 + tokens.values[end + 1], end + 2
    else:
        minutes = value * 60 if len(digits) <= _TWO and start < sign else -1  # a bare "+2" is no offset
    range_of_times = start == sign and len(digits) == _FOUR and tokens.words[sign] == "-" and tokens.glued(sign)
    if not 0 <= minutes <= _FARTHEST or minutes % _QUARTER or range_of_times:
        return None
    named = tokens.words[end] in _OPENING and tokens.words[end + 2] in _CLOSING and tokens.words[end + 1].upper() in letters.FIXED
    zone = Zone(start, end, _written(tokens, start, end), offset=_SIGNS[tokens.words[sign]] * minutes)
    return zone.but(end=end + 3) if named else zone  # "GMT+0200 (CEST)"


def _in_words(tokens: Tokens, at: int, vocabulary: ZoneWords) -> Zone | None:
    """Read a zone in words, or a city in the frame of one; the longest reading wins."""
    best = _framed(tokens, at, vocabulary)
    found = match_phrase(tokens, at, vocabulary.names)
    if found is not None and (best is None or found[1] > best.end):
        meaning, end = found
        best = Zone(at, end, _written(tokens, at, end), iana=meaning or None)
    named = _named(tokens, at, vocabulary)
    return named if named is not None and (best is None or named.end > best.end) else best


def _named(tokens: Tokens, at: int, vocabulary: ZoneWords) -> Zone | None:
    """Read the longest name of a zone that CLDR has."""
    if tokens.words[at] not in vocabulary.firsts:
        return None
    end = _end_of_words(tokens, at)
    while end > at:
        name = _key(tokens, at, end)
        for tag in vocabulary.tags:
            meaning = named_zone(name, tag)
            if isinstance(meaning, int):
                return Zone(at, end, _written(tokens, at, end), offset=meaning)
            if meaning is not None:
                return Zone(at, end, _written(tokens, at, end), iana=meaning)
        end -= 2 if tokens.kinds[end - 2] == MARK else 1
    return None


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
    """Give the words as the tables of names hold them, one blank between them whatever stands there."""
    words = tokens.words
    parts = [words[at] if at == start or tokens.glued(at) else f" {words[at]}" for at in range(start, end)]
    return "".join(parts).replace("\u2019", "'")


def _written(tokens: Tokens, start: int, end: int) -> str:
    return tokens.text[tokens.starts[start] : tokens.ends[end - 1]]


def _framed(tokens: Tokens, at: int, vocabulary: ZoneWords) -> Zone | None:
    head = match_phrase(tokens, at, vocabulary.before_city)
    if head is not None:
        city = _city(tokens, head[1], vocabulary)
        return city.but(start=at, name=tokens.text[tokens.starts[at] : tokens.ends[city.end - 1]]) if city else None
    if not vocabulary.behind_city or not tokens.raw(at)[:1].isupper():
        return None
    if vocabulary.tails.isdisjoint(tokens.words[at + 1 : at + 1 + _LONGEST_CITY]):
        return None
    city = _city(tokens, at, vocabulary)
    if city is not None:
        for tail in vocabulary.behind_city:
            end = city.end + len(tail)
            if tuple(tokens.words[city.end : end]) == tail:
                return city.but(end=end, name=tokens.text[tokens.starts[at] : tokens.ends[end - 1]])
    return None


def _city(tokens: Tokens, at: int, vocabulary: ZoneWords) -> Zone | None:
    """Read the longest name of a city at token *at*."""
    end = min(_end_of_words(tokens, at), at + _LONGEST_CITY)
    while end > at:
        if tokens.kinds[end - 1] == WORD:
            name = _key(tokens, at, end)
            for tag in vocabulary.tags:
                zone = city_zone(name, tag)
                if zone is not None:
                    return Zone(at, end, _written(tokens, at, end), iana=zone)
        end -= 1
    return None
