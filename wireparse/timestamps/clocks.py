"""Read a clock time: "17:42", "17h42", "12 h 05", "17.42 Uhr", "6pm", "1742 GMT", "noon", with the zone beside it."""

from typing import Final

from wireparse.model.kinds import Precision
from wireparse.timestamps.data import zones as zone_table
from wireparse.timestamps.grammar import Grammar
from wireparse.timestamps.lengths import is_length
from wireparse.timestamps.lexicon import Lexicon, match_phrase
from wireparse.timestamps.pieces import Clock, Value
from wireparse.timestamps.tokens import AMPM, END, ISO, MARK, NUMBER, WORD, Tokens
from wireparse.timestamps.zones import read_zone

_COLONS: Final = frozenset(":：")
_POINTS: Final = frozenset(".,")
_SEPARATORS: Final = frozenset(".:/,")
_NOT_A_CLOCK: Final = frozenset("%°$€£¥#№")
_OPENING: Final = frozenset(",(")
_PHRASE_ENDS: Final = frozenset(".,;)]|")
_NOON: Final = 12
_LAST_HOUR: Final = 24
_SIXTY: Final = 60
_TWO_DIGITS: Final = 2
_FOUR_DIGITS: Final = 4
_LONGEST_FRACTION: Final = 6


class _Face(Value):
    """What the digits show, and the token behind them."""

    __slots__ = ("end", "hour", "micro", "minute", "precision", "second")

    def __init__(
        self,
        end: int,
        hour: int,
        minute: int = 0,
        second: int = 0,
        *,
        micro: int = 0,
        precision: Precision = Precision.MINUTE,
    ) -> None:
        """Hold the values."""
        self.end, self.hour, self.minute, self.second, self.micro = end, hour, minute, second, micro
        self.precision = precision


def read_clock(tokens: Tokens, at: int, grammar: Grammar, *, dotted: bool = False) -> Clock | None:
    """Read the clock time that begins at token *at*.

    *dotted* says that a time is expected here, so that "18.04" may be one without a word or zone behind it.
    """
    if tokens.kinds[at] == NUMBER:
        return _with_half(tokens, at, grammar, _face(tokens, at, grammar.lexicon, dotted=dotted), None)
    if tokens.kinds[at] != WORD:
        return None
    found = None if tokens.words[at - 1] == "-" and tokens.glued(at) else match_phrase(tokens, at, grammar.lexicon.moments)
    if found is not None:  # but "après-midi" is no noon
        return _with_zone(tokens, at, grammar, _Face(found[1], found[0]), strong=True)
    half = grammar.lexicon.meridiems.get(tokens.words[at])
    if half is None or tokens.kinds[at + 1] != NUMBER:
        return None
    face = _face(tokens, at + 1, grammar.lexicon, dotted=True)
    if face is None and len(tokens.words[at + 1]) <= _TWO_DIGITS:
        face = _Face(at + 2, tokens.values[at + 1], precision=Precision.HOUR)
    return _with_half(tokens, at, grammar, face, half)  # "오후 8:00": the half of the day comes first


def four_digits(tokens: Tokens, at: int) -> Clock | None:
    """Read four digits as hour and minute, where the surroundings say that they are."""
    hour, minute = divmod(tokens.values[at], 100)
    if len(tokens.words[at]) != _FOUR_DIGITS or hour >= _LAST_HOUR or minute >= _SIXTY:
        return None
    return Clock(at, at + 1, hour, minute)


def _face(tokens: Tokens, at: int, lexicon: Lexicon, *, dotted: bool) -> _Face | None:
    """Choose the shape by the token behind the first number."""
    size, behind = len(tokens.words[at]), tokens.words[at + 1]
    if _continues(tokens, at):
        return None
    if size == _FOUR_DIGITS:
        hour, minute = divmod(tokens.values[at], 100)
        return _Face(at + 1, hour, minute) if _makes_a_clock(tokens, at + 1, lexicon, units=False) else None
    if size > _TWO_DIGITS:
        return None
    if behind in _COLONS:
        return _with_colons(tokens, at)
    if behind == ".":
        return _with_points(tokens, at, lexicon, dotted=dotted) or _bare_hour(tokens, at, lexicon)
    return _with_words(tokens, at, lexicon)


def _continues(tokens: Tokens, at: int) -> bool:
    """Tell whether the number is the tail of something longer: "1:04:05:06", "2.7.13", "€12", "M5H"."""
    if at == 0 or not tokens.glued(at):
        return False
    before = tokens.words[at - 1]
    if before in _NOT_A_CLOCK or (tokens.kinds[at - 1] == WORD and len(before) == 1 and before.isascii()):
        return True
    number = at > 1 and tokens.kinds[at - 2] == NUMBER and tokens.glued(at - 1)
    return before in _SEPARATORS and number and len(tokens.words[at - 2]) <= _TWO_DIGITS


def _pair(tokens: Tokens, at: int, marks: frozenset[str]) -> bool:
    """Tell whether one of *marks* and two digits stand at token *at*, glued to what is before."""
    return (
        tokens.words[at] in marks
        and tokens.glued(at)
        and tokens.kinds[at + 1] == NUMBER
        and len(tokens.words[at + 1]) == _TWO_DIGITS
        and tokens.glued(at + 1)
    )


def _with_colons(tokens: Tokens, at: int) -> _Face | None:
    """Read "17:42", "17:42:05", "17:42:05.123"."""
    if not _pair(tokens, at + 1, _COLONS):
        return None
    hour, minute = tokens.values[at], tokens.values[at + 2]
    if not _pair(tokens, at + 3, _COLONS):
        longer = tokens.words[at + 3] in _COLONS and tokens.glued(at + 3) and tokens.kinds[at + 4] == NUMBER and tokens.glued(at + 4)
        return None if longer else _Face(at + 3, hour, minute)
    second, end, micro = tokens.values[at + 4], at + 5, 0
    if _pair(tokens, at + 5, _COLONS):
        return None
    if tokens.words[end] in _POINTS and tokens.glued(end) and tokens.kinds[end + 1] == NUMBER and tokens.glued(end + 1):
        digits = tokens.words[end + 1]
        if len(digits) <= _LONGEST_FRACTION:
            micro, end = int(digits.ljust(_LONGEST_FRACTION, "0")), end + 2
    return _Face(end, hour, minute, second, micro=micro, precision=Precision.SECOND)


def _with_points(tokens: Tokens, at: int, lexicon: Lexicon, *, dotted: bool) -> _Face | None:
    """Read "18.04", and "18.04.05" where a time is expected."""
    points = frozenset(".")
    if not _pair(tokens, at + 1, points):
        return None
    hour, minute, end = tokens.values[at], tokens.values[at + 2], at + 3
    if _pair(tokens, end, points):
        return _Face(end + 2, hour, minute, tokens.values[end + 1], precision=Precision.SECOND) if dotted else None
    if tokens.words[end] == "." and tokens.glued(end) and tokens.kinds[end + 1] == NUMBER and tokens.glued(end + 1):
        return None
    return _Face(end, hour, minute) if dotted or _makes_a_clock(tokens, end, lexicon, units=True) else None


def _with_words(tokens: Tokens, at: int, lexicon: Lexicon) -> _Face | None:
    """Read "18h04", "12 h 05", "10時00分", "18 Uhr", "6 pm", "12 noon"."""
    hour, behind = tokens.values[at], tokens.words[at + 1]
    if tokens.kinds[at + 1] == AMPM and not (behind in lexicon.own_openers and _goes_on(tokens, at + 2, lexicon)):
        return _Face(at + 1, hour, precision=Precision.HOUR)
    if tokens.kinds[at + 1] != WORD:
        return _bare_hour(tokens, at, lexicon)
    if behind in lexicon.hour_words:
        face = _minutes(tokens, at, hour, lexicon)
        return None if is_length(tokens, at, face.end, lexicon) else face
    if _makes_a_clock(tokens, at + 1, lexicon, units=False, zones=False):
        counted = behind in lexicon.clock_words and is_length(tokens, at, at + 2, lexicon)
        return None if counted else _Face(at + 1, hour, precision=Precision.HOUR)
    moment = match_phrase(tokens, at + 1, lexicon.moments) if hour == _NOON else None
    return _Face(moment[1], moment[0]) if moment is not None else _bare_hour(tokens, at, lexicon)


def _bare_hour(tokens: Tokens, at: int, lexicon: Lexicon) -> _Face | None:
    """Read a number as an hour behind a word that says so: "ore 9"; nothing but a blank or the mark that ends a phrase may follow it."""
    if at == 0 or tokens.words[at - 1] not in lexicon.hour_openers:
        return None
    glued = tokens.glued(at + 1) and tokens.words[at + 1] not in _PHRASE_ENDS and tokens.kinds[at + 1] != END
    followed = tokens.glued(at + 1) and tokens.kinds[at + 2] == NUMBER and tokens.glued(at + 2)
    return None if glued or followed else _Face(at + 1, tokens.values[at], precision=Precision.HOUR)


def _minutes(tokens: Tokens, at: int, hour: int, lexicon: Lexicon) -> _Face:
    """Read minutes and seconds behind the word of the hour: "h 05", "時15分", "h30min"."""
    words, values = tokens.words, tokens.values
    here = at + 2
    if words[here] == "." and tokens.glued(here) and tokens.kinds[here + 1] == NUMBER:
        here += 1  # "10 h. 30"
    unit = words[here + 1] in lexicon.minute_words
    if tokens.kinds[here] != NUMBER or values[here] >= _SIXTY or not (unit or len(words[here]) == _TWO_DIGITS):
        return _Face(at + 2, hour, precision=Precision.HOUR)
    minute, end = values[here], here + 2 if unit else here + 1
    end += unit and words[end] == "." and tokens.glued(end)  # "18 ч. 26 мин. мск"
    if unit and tokens.kinds[end] == NUMBER and words[end + 1] in lexicon.clock_words and values[end] < _SIXTY:
        return _Face(end + 2, hour, minute, values[end], precision=Precision.SECOND)
    return _Face(end, hour, minute)


def _makes_a_clock(tokens: Tokens, at: int, lexicon: Lexicon, *, units: bool, zones: bool = True) -> bool:
    """Tell whether what stands at token *at* makes a clock time of the number before it: "Uhr", "pm", "GMT", "de la tarde"."""
    if tokens.kinds[at] == AMPM:
        return units
    if tokens.kinds[at] != WORD:
        return False
    word = tokens.words[at]
    if word in lexicon.clock_words and (units or word not in lexicon.minute_words):
        return True
    return (zones and is_zone(tokens.raw(at))) or match_phrase(tokens, at, lexicon.halves) is not None


def is_zone(letters: str) -> bool:
    """Tell whether *letters*, as written, are those of a zone."""
    return letters in zone_table.FIXED or letters in zone_table.GENERIC or letters in zone_table.AMBIGUOUS


def _with_half(tokens: Tokens, start: int, grammar: Grammar, face: _Face | None, half: int | None) -> Clock | None:
    """Take in the word of the clock and the half of the day, and refuse what no clock shows."""
    if face is None:
        return None
    end, strong = _word_of_the_clock(tokens, face, grammar)
    found, end = _half_of_day(tokens, end, grammar.lexicon)
    half = found if half is None else half
    hour = face.hour
    if half is not None and hour <= _NOON:
        hour = hour % _NOON + _NOON * half
    elif half == 0:
        return None  # "13:43 AM"
    whole = hour == _LAST_HOUR and not (face.minute or face.second)
    if tokens.words[end] in _NOT_A_CLOCK or face.minute >= _SIXTY or face.second >= _SIXTY or not (hour < _LAST_HOUR or whole):
        return None
    if end != face.end or hour != face.hour:
        face = face.but(end=end, hour=hour)
    return _with_zone(tokens, start, grammar, face, strong=strong or half is not None)


def _word_of_the_clock(tokens: Tokens, face: _Face, grammar: Grammar) -> tuple[int, bool]:
    """Step over "Uhr", "h" or "uur" behind the digits, unless the word begins the name of a zone ("18h04 heure de Paris")."""
    end = face.end
    if tokens.words[end] in _COLONS and tokens.kinds[end + 1] == WORD and tokens.words[end + 1] in grammar.lexicon.clock_words:
        end += 1  # "5:09: Uhr"
    if tokens.kinds[end] != WORD or tokens.words[end] not in grammar.lexicon.clock_words:
        return end, False
    if read_zone(tokens, end, grammar.zones) is not None:
        return end, True
    end += 1
    return (end + 1 if tokens.words[end] == "." and tokens.glued(end) else end), True


def _half_of_day(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int | None, int]:
    """Read a.m. or p.m. behind the time, in any language."""
    if tokens.kinds[at] == AMPM:
        if tokens.words[at] in lexicon.own_openers and _goes_on(tokens, at + 1, lexicon):
            return None, at  # "12:30 Uhr am 4. Mai"
        return (0 if tokens.words[at][0] == "a" else 1), at + 1
    here = at + 1 if tokens.kinds[at] == MARK and tokens.words[at] in _OPENING else at
    if tokens.kinds[here] != WORD:
        return None, at
    found = match_phrase(tokens, here, lexicon.halves)
    if found is not None:
        return found
    half, end = lexicon.meridiems.get(tokens.words[here]), here + 1
    if half is None and tokens.words[end] == ".":  # "μ.μ."
        half, end = lexicon.meridiems.get(tokens.words[here] + tokens.words[here + 2]), here + 3
    if half is None:
        return None, at
    return half, end + 1 if tokens.words[end] == "." and tokens.glued(end) else end


def _goes_on(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a number, or the name of a month or weekday, stands at token *at*."""
    return tokens.kinds[at] in (NUMBER, ISO) or (tokens.kinds[at] == WORD and tokens.words[at] in lexicon.names)


def _with_zone(tokens: Tokens, start: int, grammar: Grammar, face: _Face, *, strong: bool) -> Clock:
    zone = read_zone(tokens, face.end, grammar.zones)
    end = zone.end if zone is not None else face.end
    return Clock(
        start,
        end,
        face.hour,
        face.minute,
        face.second,
        micro=face.micro,
        precision=face.precision,
        strong=strong or zone is not None,
        zone=zone,
    )
