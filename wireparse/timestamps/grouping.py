"""Put the pieces of a line together: which date, clock time, zone and label make one timestamp."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from wireparse.model.kinds import Role
from wireparse.timestamps.pieces import Clock, Date, Label, Moment, Piece, Weekday, Zone
from wireparse.timestamps.scanning import Found
from wireparse.timestamps.tokens import END, MARK, Tokens

#: More foreign words than that between date and clock time part them; more than that after a label make it another matter's.
_FAR: Final = 1
_LABEL_REACH: Final = 6


class Group:
    """The members of one timestamp, as tokens; `start` and `end` leave the label out."""

    __slots__ = ("clock", "date", "end", "label", "moment", "second", "start", "weekday")

    def __init__(self, label: Label | None = None) -> None:
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

    def take(self, piece: Piece) -> None:
        """Widen the stretch of the group over *piece*."""
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
            if current.filled:
                if current.label is None and _closes(piece, tokens, gap, behind, trailing_labels=trailing_labels):
                    current.label = piece
                    groups.append(current)
                    current = Group()
                    continue
                groups.append(current)
            current = Group(piece)
        elif not _join(current, piece, gap, behind, tokens):
            if current.filled:
                groups.append(current)
                current = Group()
            elif gap > _LABEL_REACH:
                current = Group()
            _join(current, piece, 0, behind, tokens)
    if current.filled:
        groups.append(current)
    return groups


def _closes(label: Label, tokens: Tokens, gap: int, behind: Found | None, *, trailing_labels: bool) -> bool:
    """Tell whether *label* belongs to the time before it: it ends the line, or the language puts labels there."""
    if label.colon or gap:
        return False
    if trailing_labels:
        return True
    end = label.end
    while tokens.kinds[end] == MARK:
        end += 1
    return behind is None and tokens.kinds[end] == END


def _join(group_: Group, piece: Piece, gap: int, behind: Found | None, tokens: Tokens) -> bool:
    """Give *piece* to *group_* if it has a place for it; False says that a new timestamp begins."""
    if not group_.filled and group_.label is not None and gap > _LABEL_REACH:
        return False
    if group_.filled and gap > _FAR and not isinstance(piece, Zone):
        return False
    if isinstance(piece, Clock):
        if group_.moment is not None:
            return False
        if group_.clock is not None:
            return _second_clock(group_, piece, gap, behind, tokens)
        group_.clock = piece
    elif isinstance(piece, Date):
        if group_.date is not None or group_.moment is not None:
            return False
        group_.date = piece
    elif isinstance(piece, Moment):
        if group_.filled:
            return False
        group_.moment = piece
    elif isinstance(piece, Weekday):
        if group_.weekday is not None or group_.date is not None:
            return group_.date is not None and group_.clock is not None and behind is None
        group_.weekday = piece
    elif isinstance(piece, Zone):
        if group_.clock is None or group_.clock.zone is not None:
            return True  # a zone that no time needs is left where it stands
        group_.clock = group_.clock._replace(zone=piece)
    group_.take(piece)
    return True


def _second_clock(group_: Group, piece: Clock, gap: int, behind: Found | None, tokens: Tokens) -> bool:
    """Take the same instant on another clock, "0512 GMT (1312 HKT)"; a further bare time beside a whole timestamp is nobody's."""
    first = group_.clock
    if first is None:
        return False
    if (
        group_.second is None
        and gap == 0
        and piece.zone is not None
        and piece.zone.name != (first.zone.name if first.zone else None)
        and piece.start - group_.end <= 2
    ):  # noqa: PLR2004
        bracket = tokens.words[piece.start - 1]
        if first.zone is not None or bracket in ("(", "（", "/", "["):
            group_.second = piece
            group_.end = piece.end + 1 if bracket in ("(", "（", "[") and tokens.words[piece.end] in (")", "）", "]") else piece.end
            return True
    if (
        group_.second is None
        and piece.zone is not None
        and first.zone is not None
        and piece.zone.name == first.zone.name
        and tokens.words[piece.start - 1] == "("
    ):
        group_.end = piece.end + 1 if tokens.words[piece.end] == ")" else piece.end
        return True  # "19:14 GMT (19:14 GMT)"
    if group_.date is None:
        return False
    return not (behind is not None and isinstance(behind.piece, Date) and behind.gap == 0)
