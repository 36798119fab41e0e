"""What the words beside a cue make of it: told as it stands, left to the grammar, or no time at all."""

from __future__ import annotations

from typing import Final

from wireparse.lazy import pattern
from wireparse.timestamps.cues import (
    BLANKS,
    DATE,
    DAY,
    DAYS,
    GRAMMAR,
    MONTH,
    NOTHING,
    PART,
    UNIT,
    UNITS,
    WEEKDAY,
    Cues,
    Place,
)

#: How far the words beside a cue are looked for, how much of the paragraph that takes, and how far behind a month its day or year.
_NEAR: Final = 24
_REACH: Final = 40
_BEHIND_MONTH: Final = 16
#: So many blanks and line breaks may part a weekday from the word beside it.
_GAP: Final = 3
_BESIDE: Final = frozenset(BLANKS + "'\u2019-")
_GAPS: Final = frozenset(BLANKS)
_STOPS: Final = frozenset(",.")
#: What makes more of a weekday that stands before it, beside words: a number, a bracket, a hyphen.
_MORE: Final = frozenset("0123456789(\u2010\u2011-")
#: What may stand before and behind a date without joining it to more: other marks do.
_APART: Final = frozenset(BLANKS + '(\u00ab\u201c"')
_CLOSED: Final = frozenset(',;:!?)\u00bb\u201d"')
#: Marks that join a month to something else.
_JOINED: Final = frozenset("./-\u2010\u2011\u2013'\u2019")
_DIGIT: Final = r"\d"
_WORD: Final = r"[^\W\d_]+"


def what_it_tells(text: str, word: str, at: int, start: int, end: int, cues: Cues) -> Place:  # noqa: PLR0917
    """Tell what *word*, which stands at offset *at* of a paragraph `[start, end)`, betrays."""
    first = max(start, at - _REACH)
    near = text[first : min(end, at + len(word) + _REACH)]  # what stands in another paragraph makes nothing of it
    begin, behind, kind, value = _tell(near, word, at - first, cues)
    return first + begin, first + behind, kind, value


def _tell(near: str, word: str, at: int, cues: Cues) -> Place:
    end = at + len(word)
    if word in cues.weekdays:
        return _weekday(near, at, end, cues.weekdays[word], cues)
    if word in cues.months:
        return _month(near, at, end, cues.months[word], cues)
    if word in cues.endings:
        return at, end, (GRAMMAR if word_before(near, at) in cues.endings[word] else NOTHING), 0
    if word in cues.units:
        return _unit(near, at, end, cues)
    if word in cues.days:
        distance, before, longer = cues.days[word]
        alone = _following(near, end, cues)[0] == WEEKDAY and not _goes_on(near, end, longer)
        return at, end, (DAY if alone and (not before or word_before(near, at) not in before) else GRAMMAR), distance
    return at, end, GRAMMAR, 0


def word_before(text: str, at: int) -> str:
    """Give the word before *at*, in small letters, whatever stands between."""
    first = max(0, at - _NEAR)
    while at > first and not text[at - 1].isalpha():
        at -= 1
    begin = at
    while begin > first and text[begin - 1].isalpha():
        begin -= 1
    return text[begin:at].lower()


def word_behind(text: str, at: int) -> str:
    """Give the word that only blanks part from *at*, in small letters; the empty string before marks and numbers."""
    while text[at : at + 1] in _GAPS:
        at += 1
    end = at
    while text[end : end + 1].isalpha():
        end += 1
    return text[at:end].lower()


def _weekday(text: str, at: int, end: int, weekday: int, cues: Cues) -> Place:
    """Tell whether the weekday stands without number, part of the day or any other word that makes more of it."""
    begin = at
    while begin > 0 and at - begin <= _GAP and text[begin - 1] in _BESIDE:
        begin -= 1
    if 0 < at - begin <= _GAP and text[begin - 1 : begin].isalpha() and word_before(text, begin) in cues.before_weekday:
        return at, end, GRAMMAR, weekday
    feasts = cues.feasts.get(text[at:end].lower())
    if feasts is not None and _goes_on(text, end, feasts):
        return at, end, GRAMMAR, weekday
    kind, end = _following(text, end, cues)
    return at, end, kind, weekday


def _goes_on(text: str, end: int, longer: tuple[tuple[str, ...], ...]) -> bool:
    """Tell whether one of *longer* stands behind *end*, whatever marks there are between its words."""
    behind = text[end : end + _REACH].lower()
    likely = [rest for rest in longer if rest[-1] in behind]
    if not likely:
        return False
    found = tuple(_words(behind, 0, _REACH))
    return any(found[: len(rest)] == rest for rest in likely)


def _words(text: str, start: int, end: int) -> list[str]:
    """Give the words of `[start, end)`."""
    words: list[str] = pattern(_WORD).findall(text, max(0, start), end)
    return words


def _following(text: str, behind: int, cues: Cues) -> tuple[int, int]:
    """Tell what follows a weekday that ends at *behind*: something that takes the grammar, a part of the day, or what leaves it bare."""
    stop = text[behind : behind + 1] in _STOPS
    first = end = behind + 1 if stop else behind
    while end - first < _GAP and text[end : end + 1] in _GAPS:
        end += 1
    letter = text[end : end + 1]
    if not letter.isalpha():
        return (GRAMMAR if letter in _MORE else WEEKDAY), behind
    begin = end
    while text[end : end + 1].isalpha():
        end += 1
    word = text[begin:end].lower()
    if word in cues.openers:
        words = text[behind : behind + _NEAR].lower()
        return (GRAMMAR if any(part in words for part in cues.parts) else WEEKDAY), behind
    rest = end
    while rest - end < _GAP and text[rest : rest + 1] in _GAPS:
        rest += 1
    numbered = text[rest : rest + 1] in _MORE
    if word not in cues.behind_weekday:
        more = text[rest].isdecimal() if numbered else word_behind(text, end) in cues.months
        return (GRAMMAR if more else WEEKDAY), behind
    part = word in cues.single_parts and begin > behind and not stop and not numbered and text[rest : rest + 1] not in _GAPS
    return (PART, end) if part else (GRAMMAR, behind)


def _month(text: str, at: int, end: int, month: int, cues: Cues) -> Place:
    """Tell whether the month has a day beside it, or stands alone, and whether it is the time at all that the word before it makes it."""
    digit = pattern(_DIGIT)
    before = digit.search(text, max(0, at - _NEAR), at) is not None
    behind = digit.search(text, end, end + _BEHIND_MONTH) is not None
    if before and behind:
        return at, end, GRAMMAR, 0
    if before or behind:
        plain = month and (text[at].isupper() or not cues.capitals)
        place = (_day_before(text, at, end, cues) if before else _day_behind(text, at, end, cues)) if plain else None
        return (place[0], place[1], DATE, month * DAYS + place[2]) if place is not None else (at, end, GRAMMAR, 0)
    begin = at - 1 if text[at - 1 : at] == "-" and at else at
    while begin > 0 and text[begin - 1] in _GAPS:
        begin -= 1
    if not month or begin == at or not text[begin - 1 : begin].isalpha() or word_before(text, begin) not in cues.month_openers:
        return at, end, NOTHING, 0
    return at, end, (MONTH if text[at].isupper() or not cues.capitals else NOTHING), month


def _day_before(text: str, at: int, end: int, cues: Cues) -> tuple[int, int, int] | None:
    """Read the day right before a month behind which there is no year: "le 26 février", "26 de febrero"."""
    begin = _over_blanks(text, at)
    if text[begin - 1 : begin].isalpha() and word_before(text, begin) in cues.joiners:
        while begin > 0 and text[begin - 1].isalpha():
            begin -= 1
        at = begin
        begin = _over_blanks(text, begin)
    day = _one_day(text, begin - 1 if begin > 1 and text[begin - 1].isdecimal() else begin, begin)
    if begin == at or day is None or text[end : end + 1] in _JOINED:
        return None
    start = day[0]
    if (start and text[start - 1] not in _APART) or _named(text, start, end, cues):
        return None
    return start, end, day[2]


def _day_behind(text: str, at: int, end: int, cues: Cues) -> tuple[int, int, int] | None:
    """Read the day right behind a month: "March 9", where there is no year behind it."""
    begin = end
    while text[begin : begin + 1] in _GAPS:
        begin += 1
    last = begin
    while text[last : last + 1].isdecimal():
        last += 1
    day = _one_day(text, last - 1, last)
    if begin == end or day is None or day[0] != begin or text[at - 1 : at] in _JOINED:
        return None
    following = text[last : last + 1]
    sentence = following == "." and text[last + 1 : last + 2] in _GAPS
    if not (following in _GAPS or following in _CLOSED or sentence or not following):
        return None
    if (
        pattern(_DIGIT).search(text, last, last + _BEHIND_MONTH)
        or _named(text, at, last, cues)
        or word_behind(text, last) in cues.beside_days
    ):
        return None
    return at, last, day[2]


def _one_day(text: str, at: int, end: int) -> tuple[int, int, int] | None:
    """Read the number that ends at *end* as the day of a month: its offsets and the day."""
    while at > 0 and text[at - 1].isdecimal():
        at -= 1
    digits = text[at:end]
    day = int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= len("31") else 0
    return (at, end, day) if 0 < day < DAYS else None


def _over_blanks(text: str, at: int) -> int:
    while at > 0 and text[at - 1] in _GAPS:
        at -= 1
    return at


def _named(text: str, start: int, end: int, cues: Cues) -> bool:
    """Tell whether a month or weekday stands beside `[start, end)`, at most one word away."""
    beside = (*_words(text, start - _NEAR, start)[-2:], *_words(text, end, end + _NEAR)[:1])
    return any(word.lower() in cues.names for word in beside)


def _unit(text: str, at: int, end: int, cues: Cues) -> Place:
    """Tell whether a unit stands behind or before the one word that makes it a time: "last week", "l'an dernier"."""
    begin = _over_blanks(text, at)
    first = begin
    while first > 0 and text[first - 1].isalpha():
        first -= 1
    unit = cues.plain_units.get(text[at:end].lower())
    if unit is not None and end - at < _REACH:
        before = text[first:begin].lower() if begin < at else word_before(text, at)  # "l'an", "ce-soir"
        last = end + 1
        while text[last : last + 1].isalpha():
            last += 1
        behind = text[end + 1 : last].lower() if text[end : end + 1] in _GAPS else ""
        steps, other = cues.steps_before.get(before), cues.steps_behind.get(behind)
        if steps is not None and other is None and begin < at and behind not in cues.behind:
            return first, end, UNIT, unit * UNITS + steps
        if other is not None and steps is None and before not in cues.before:
            return at, last, UNIT, unit * UNITS + other
    return at, end, (GRAMMAR if _qualified(text, at, end, cues) else NOTHING), 0


def _qualified(text: str, at: int, end: int, cues: Cues) -> bool:
    """Tell whether the words beside a unit make it a time: "last week", "il y a deux jours", "two days ago"."""
    for word in _words(text, at - _NEAR, at)[-2:]:
        if word.lower() in cues.before:
            return True
    behind = pattern(_WORD).search(text, end, end + _NEAR)
    return behind is not None and behind[0].lower() in cues.behind
