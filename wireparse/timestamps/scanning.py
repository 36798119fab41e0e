"""Scan a line from left to right: the pieces of time in it, and how many foreign words stand before each."""

import datetime as dt
from typing import Final

from wireparse.model.kinds import Precision, Role
from wireparse.timestamps.clocks import four_digits, is_zone, read_clock
from wireparse.timestamps.dates import read_date
from wireparse.timestamps.grammar import Grammar
from wireparse.timestamps.lengths import is_running_time
from wireparse.timestamps.lexicon import match_phrase, weekday_at
from wireparse.timestamps.numeric import is_year, read_short_date
from wireparse.timestamps.pieces import Clock, Date, Label, Moment, Piece, Weekday
from wireparse.timestamps.tokens import AMPM, END, ISO, MARK, NUMBER, WORD, Tokens
from wireparse.timestamps.zones import read_zone

_COLONS: Final = frozenset(":：")
_AFTER_HOUR: Final = frozenset(":h.")
_OPENING: Final = frozenset("(（")
_ISO_ZONES: Final = frozenset("Z+-")
_MIDNIGHT: Final = "24"
_CELLS: Final = frozenset("|•·¦")
#: The digits of an ISO clock tell how exact it is; six and more are seconds.
_ISO_PRECISIONS: Final = {2: Precision.HOUR, 4: Precision.MINUTE}
_LEAST_LETTERS: Final = 3
#: So many marks and openers may stand between a clock time and the date behind it.
_BETWEEN: Final = 2
_CELL_ENDS: Final = frozenset(",|•·")
_MONTHS: Final = 12


#: A piece and its distance: how many words and numbers that mean nothing to us stand between it and the piece before.
Found = tuple[Piece, int]


class _State:
    """What the scanner remembers of the line so far; `dotted` says that its last clock time was written as "18.04"."""

    __slots__ = ("dated", "dotted", "found", "gap", "recurring")

    def __init__(self) -> None:
        """Begin a line."""
        self.found: list[Found] = []
        self.gap = 0
        self.dated = self.dotted = self.recurring = False

    def add(self, piece: Piece) -> None:
        """Remember *piece*."""
        self.found.append((piece, self.gap))
        self.gap = 0
        self.dated = self.dated or (isinstance(piece, Date) and piece.year is not None)
        if not (isinstance(piece, Label) and not piece.colon):
            self.recurring = False  # but "elke dag bijgewerkt om 9 uur"

    def labelled(self, at: int) -> bool:
        """Tell whether a label stands right before token *at*."""
        return bool(self.found) and self.found[-1][0].end == at and isinstance(self.found[-1][0], Label)

    def of_any_day(self, piece: Piece) -> bool:
        """Tell whether *piece* is one of many, since a word before it says so: "daily at 6 a.m.", "every Monday"."""
        return self.recurring and isinstance(piece, (Clock, Weekday))

    @property
    def before(self) -> Piece | None:
        """Give the piece right before, if nothing foreign stands between."""
        return self.found[-1][0] if self.found and self.gap == 0 else None


def scan(tokens: Tokens, grammar: Grammar) -> list[Found]:
    """Find the pieces of time in *tokens*, in their order; each token is looked at a bounded number of times."""
    kinds, openers, recurring = tokens.kinds, grammar.lexicon.openers, grammar.lexicon.recurring
    state = _State()
    at = 0
    while (kind := kinds[at]) != END:
        if kind == MARK:
            state.recurring = state.recurring and tokens.words[at] not in _CELLS
            at += 1
            continue
        if kind == NUMBER:
            piece = _number(tokens, at, grammar, state)
        else:
            piece = _iso(tokens, at) if kind == ISO else _word(tokens, at, grammar, state)
        if piece is not None and kind == NUMBER and isinstance(piece, Clock):
            state.dotted = tokens.words[at + 1] == "."
        if piece is not None and not (state.recurring and state.of_any_day(piece)):
            state.add(piece)
            at = piece.end
        else:
            if tokens.words[at] in recurring and (tokens.raw(at).islower() or state.labelled(at)):
                state.recurring = True
            if not (kind == NUMBER and _year_at_the_end(tokens, at, state)):
                state.gap += kind == NUMBER or tokens.words[at] not in openers
            at += 1
    return state.found


def _number(tokens: Tokens, at: int, grammar: Grammar, state: _State) -> Piece | None:
    """Read what begins with a number: a date, a clock time, or a date without a year where a time stands beside it."""
    date = read_date(tokens, at, grammar.lexicon)
    if date is not None:
        return date
    before = state.before
    behind_date = isinstance(before, Date) and before.day is not None and before.year is not None
    expected = behind_date or _opened(tokens, at, grammar) or (isinstance(before, Label) and state.dotted)
    clock = read_clock(tokens, at, grammar, dotted=expected)
    if clock is None and isinstance(before, Label) and read_date(tokens, at + 1, grammar.lexicon):
        clock = four_digits(tokens, at)  # "Embargoed to 0600 Tuesday March 4"
    if clock is None and tokens.words[at + 1] == "." and state.gap == 0:
        clock = _before_date(tokens, at, grammar)
    if clock is not None or tokens.words[at + 1] not in ("/", "."):
        return None if clock is not None and is_running_time(tokens, clock, grammar.lexicon) else clock
    short = read_short_date(tokens, at)
    if short is None or isinstance(before, Label) or (state.dated and tokens.words[at - 1] in _OPENING):
        return short
    return short if _clock_follows(tokens, short.end, grammar) else None


def _before_date(tokens: Tokens, at: int, grammar: Grammar) -> Clock | None:
    """Read hour and minute with a full stop between them where a date follows: "18.26, 12 March 2019"."""
    clock = read_clock(tokens, at, grammar, dotted=True)
    if clock is None:
        return None
    here = clock.end
    doubtful = clock.zone is None and clock.hour > 0 and 0 < clock.minute <= _MONTHS  # "04.05 – 06.05.2020" are two days
    while (
        here < clock.end + _BETWEEN
        and not (doubtful and tokens.words[here] not in _CELL_ENDS)
        and (tokens.kinds[here] == MARK or tokens.words[here] in grammar.lexicon.openers)
    ):
        here += 1
    date = read_date(tokens, here, grammar.lexicon) if tokens.kinds[here] in (NUMBER, WORD) else None
    return clock if date is not None and date.day and date.year is not None else None


def _opened(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """Tell whether a word that goes before clock times stands before token *at*: "um 18.04", "kl. 13.05"."""
    here = at - 2 if at > 1 and tokens.words[at - 1] == "." else at - 1
    return here >= 0 and tokens.words[here] in grammar.lexicon.clock_openers


def _year_at_the_end(tokens: Tokens, at: int, state: _State) -> bool:
    """Give a year behind the clock time to the date before it: "Fri Aug 23 17:42:05 EDT 2019"."""
    clock = state.before
    if len(state.found) < 2 or not isinstance(clock, Clock) or not is_year(tokens.values[at], tokens.words[at]):  # noqa: PLR2004
        return False
    date = state.found[-2][0]
    if not isinstance(date, Date) or date.year is not None:
        return False
    state.found[-2] = (date.but(year=tokens.values[at]), state.found[-2][1])
    state.found[-1] = (clock.but(end=at + 1), state.found[-1][1])
    return True


def _clock_follows(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """Tell whether a clock time stands behind token *at*, with at most two marks and openers between."""
    for here in range(at, at + 3):
        if tokens.kinds[here] == NUMBER:
            return read_clock(tokens, here, grammar, dotted=here > at and _opened(tokens, here, grammar)) is not None
        if tokens.kinds[here] == END or (tokens.kinds[here] != MARK and tokens.words[here] not in grammar.lexicon.openers):
            return False
    return False


def _word(tokens: Tokens, at: int, grammar: Grammar, state: _State) -> Piece | None:
    """Read what begins with a word: a date, a label, a clock time in words, a weekday, a relative day, or a zone."""
    word, lexicon = tokens.words[at], grammar.lexicon
    piece: Piece | None = None
    if word in lexicon.starters:
        if word in lexicon.names:
            piece = read_date(tokens, at, lexicon)
        if piece is None and word in lexicon.labels:
            piece = _label(tokens, at, grammar)
        if piece is None and (word in lexicon.moments or word in lexicon.meridiems):
            piece = read_clock(tokens, at, grammar)
        if piece is None and (word in lexicon.names or word in lexicon.days):
            piece = _day(tokens, at, grammar)
    if piece is None and tokens.kinds[at] != AMPM and tokens.text[tokens.starts[at]].isupper() and is_zone(tokens.raw(at)):
        piece = _stray_zone(tokens, at, grammar, state)
    return piece


def _label(tokens: Tokens, at: int, grammar: Grammar) -> Label | None:
    found = match_phrase(tokens, at, grammar.lexicon.labels)
    if found is None:
        return None
    return Label(at, found[1], Role(found[0]), colon=tokens.words[found[1]] in _COLONS)


def _day(tokens: Tokens, at: int, grammar: Grammar) -> Weekday | None:
    """Read a weekday or "today" that no date stands beside."""
    weekday = weekday_at(tokens, at, grammar.lexicon)
    if weekday is not None:
        number, end = weekday
        return Weekday(at, end + 1 if tokens.words[end] == "." and tokens.glued(end) else end, number, None)
    day = match_phrase(tokens, at, grammar.lexicon.days)
    return Weekday(at, day[1], None, day[0]) if day is not None else None


def _stray_zone(tokens: Tokens, at: int, grammar: Grammar, state: _State) -> Piece | None:
    """Read letters of a zone that stand behind the date ("17:42 23/08/2019 GMT") or before the clock time ("GMT 15:42")."""
    if isinstance(state.before, Date) and len(state.found) > 1 and isinstance(state.found[-2][0], Clock):
        return read_zone(tokens, at, grammar.zones)
    if tokens.kinds[at + 1] != NUMBER or len(tokens.words[at]) < _LEAST_LETTERS or tokens.words[at + 2] not in _AFTER_HOUR:
        return None
    zone, clock = read_zone(tokens, at, grammar.zones), read_clock(tokens, at + 1, grammar, dotted=True)
    return clock.but(start=at, zone=clock.zone or zone, strong=True) if clock is not None and zone is not None else None


def _iso(tokens: Tokens, at: int) -> Piece:
    """Read an ISO 8601 date and time, or a date by its week; what is no date of the calendar is kept as an impossible one."""
    date, _, clock = tokens.words[at].upper().replace("\u2212", "-").partition("T")
    hour = clock[:2]
    try:  # the midnight at the end of a day is not one that every Python reads
        moment = dt.datetime.fromisoformat(f"{date}T00{clock[2:]}" if hour == _MIDNIGHT else f"{date}T{clock}" if clock else date)
    except (ValueError, OverflowError):
        return Date(at, at + 1, None, 0, 0)
    if not clock:
        return Date(at, at + 1, moment.year, moment.month, moment.day)
    zone = next((n for n, c in enumerate(clock) if c in _ISO_ZONES), len(clock))
    digits = sum(c.isdigit() for c in clock[:zone])
    if hour == _MIDNIGHT:
        if moment.time() != dt.time() or moment.date() == dt.date.max:
            return Date(at, at + 1, None, 0, 0)
        moment += dt.timedelta(days=1)
    offset = moment.utcoffset()
    minutes = None if offset is None else int(offset.total_seconds()) // 60
    return Moment(at, at + 1, moment.replace(tzinfo=None), minutes, _ISO_PRECISIONS.get(digits, Precision.SECOND))
