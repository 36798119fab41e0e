"""Put the pieces of a line together: which date, clock time, zone and label make one timestamp."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from wireparse.model.kinds import Role
from wireparse.timestamps.pieces import Clock, Date, Label, Moment, Piece, Weekday, Zone
from wireparse.timestamps.scanning import Found
from wireparse.timestamps.tokens import END, MARK, NUMBER, Tokens

#: More foreign words than that between date and clock time part them; more than that behind a label make it another matter's.
_FAR: Final = 1
_LABEL_REACH: Final = 6
#: A second clock stands right behind the first one, with a bracket or a mark and a preposition between.
_BESIDE: Final = 2
#: Marks between the cells of a header line.
_CELLS: Final = frozenset("|•·¦")
_BRACKETS: Final = {"(": ")", "（": "）", "[": "]"}


class Group:
    """The members of one timestamp; `start` and `end` are tokens and leave the label out."""

    __slots__ = ("clock", "date", "end", "label", "moment", "second", "start", "weekday")

    def __init__(self, label: Label | None = None) -> None:
        """Begin a timestamp, with the *label* that stands before it."""
        self.label = label
        self.date: Date | None = None
        self.clock: Clock | None = None
        self.second: Clock | None = None
        self.weekday: Weekday | None = None
        self.moment: Moment | None = None
        self.start = self.end = -1

    @property
    def filled(self) -> bool:
        """Tell whether there is anything but a label."""
        return self.end >= 0

    @property
    def role(self) -> Role | None:
        """Give the role of the label, if there is one."""
        return self.label.role if self.label else None

    def widen(self, piece: Piece) -> None:
        """Let the stretch of the timestamp take in *piece*."""
        if self.start < 0:
            self.start = piece.start
        self.end = piece.end


def group(found: Sequence[Found], tokens: Tokens, *, trailing_labels: bool) -> list[Group]:
    """Join pieces from left to right; a label, a second date or a second clock time begins a new timestamp."""
    groups: list[Group] = []
    current = Group()
    for index, (piece, gap) in enumerate(found):
        behind = found[index + 1] if index + 1 < len(found) else None
        if isinstance(piece, Label):
            closing = current.filled and current.label is None and _closes(piece, tokens, gap, behind, trailing=trailing_labels)
            if closing:
                current.label = piece
            if current.filled:
                groups.append(current)
            current = Group(None if closing else piece)
        elif not (_within_reach(current, piece, gap, tokens) and _join(current, piece, behind, tokens)):
            if current.filled:
                groups.append(current)
            current = Group()
            _join(current, piece, behind, tokens)
    if current.filled:
        groups.append(current)
    return groups


def _closes(label: Label, tokens: Tokens, gap: int, behind: Found | None, *, trailing: bool) -> bool:
    """Tell whether *label* belongs to the time before it: it ends the line or its cell, or the language puts labels there."""
    if label.colon or gap or trailing:
        return trailing and not (label.colon or gap)
    end = label.end
    if tokens.words[end] in _CELLS and tokens.words[label.start - 1] not in _CELLS:
        return True
    while tokens.kinds[end] == MARK:
        end += 1
    return behind is None and tokens.kinds[end] == END


def _within_reach(current: Group, piece: Piece, gap: int, tokens: Tokens) -> bool:
    """Tell whether the words before *piece* are few enough for it to belong to the label or the time before it."""
    if current.filled:
        return gap <= _FAR or isinstance(piece, Zone)
    if current.label is None:
        return True
    return gap <= _LABEL_REACH and not (gap and _is_used_up(current.label, piece, tokens))


def _is_used_up(label: Label, piece: Piece, tokens: Tokens) -> bool:
    """Tell whether the label has its own time in a cell before *piece*, one that is no date: "Updated 2 hours ago | 4 May 2020"."""
    between = range(label.end, piece.start)
    cell = next((at for at in between if tokens.words[at] in _CELLS), label.end)
    return any(tokens.kinds[at] == NUMBER for at in range(label.end, cell))


def _join(current: Group, piece: Piece, behind: Found | None, tokens: Tokens) -> bool:
    """Give *piece* to *current* if it has a place for it; False says that a new timestamp begins."""
    if isinstance(piece, Clock):
        return _join_clock(current, piece, behind, tokens)
    if isinstance(piece, Zone):
        return _join_zone(current, piece)
    if isinstance(piece, Date):
        free = current.date is None and current.moment is None
        current.date = piece if free else current.date
    elif isinstance(piece, Moment):
        free = not current.filled
        current.moment = piece if free else current.moment
    else:
        free = isinstance(piece, Weekday) and current.weekday is None and (current.date is None or behind is None)
        current.weekday = piece if isinstance(piece, Weekday) and free else current.weekday
    if free:
        current.widen(piece)
    return free


def _join_zone(current: Group, zone: Zone) -> bool:
    """Give letters behind the date to the clock time before it; where no time needs them they are left where they stand."""
    if current.clock is not None and current.clock.zone is None:
        current.clock = current.clock.but(zone=zone)
        current.widen(zone)
    return True


def _join_clock(current: Group, clock: Clock, behind: Found | None, tokens: Tokens) -> bool:
    """Take a clock time, or the same instant on a second one; a further bare time beside a whole timestamp is nobody's."""
    if current.moment is not None:
        return False
    if current.clock is None:
        current.clock = clock
        current.widen(clock)
        return True
    opening = tokens.words[clock.start - 1]
    if _same_instant(current, current.clock, clock, opening):
        repeated = current.clock.zone is not None and clock.zone is not None and current.clock.zone.name == clock.zone.name
        current.second = None if repeated else clock
        current.end = clock.end + 1 if tokens.words[clock.end] == _BRACKETS.get(opening) else clock.end
        return True
    return current.date is not None and not (behind is not None and isinstance(behind[0], Date) and behind[1] == 0)


def _same_instant(current: Group, first: Clock, clock: Clock, opening: str) -> bool:
    """Tell whether *clock* shows the instant of *first* elsewhere: "0342 GMT (1142 HKT)", "17h42 (15h42 GMT)", "17:42 ET / 14:42 PT"."""
    if current.second is not None or clock.zone is None or clock.start - current.end > _BESIDE:
        return False
    repeated = first.zone is not None and first.zone.name == clock.zone.name
    return opening in _BRACKETS if repeated or first.zone is None else True
