"""The third stage: the places of one name put together into the people who bear it."""

import bisect
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Gender
from wireparse.quotes.names import Person

#: How many people of one last name are told apart.
BEARERS: Final = 8


class Known(NamedTuple):
    """Everything that the dispatch says about one name: where its fullest form stands, and its bearer's offices and gender."""

    words: tuple[str, ...]
    start: int
    end: int
    offices: AbstractSet[str]
    gender: Gender
    places: tuple[int, ...]
    human: int  # above zero: a person; below: a house, a place, a title
    beside: tuple[str, ...]  # the words of the offices' phrases, to tell one president from another
    governed: tuple[int, ...]  # those places where a preposition stands before the name
    own: int  # what the fullest form by itself says for or against a person
    adjacent: tuple[str, ...]  # offices directly before the name: "le président Dupont"

    def is_house(self) -> bool:
        """Tell whether the name is that of a house, a place or a title; "the Dupont law" alone says nothing against Anne Dupont."""
        return self.human < 0 and self.own <= 0

    def last_place(self, at: int) -> int:
        """Give the last place of the name at or before *at*, or -1."""
        i = bisect.bisect_right(self.places, at)
        return self.places[i - 1] if i else -1


def agree(one: Gender, other: Gender) -> bool:
    """Tell whether two genders can be one person's."""
    return not (one and other and one != other)


def has_full(people: Iterable[Person]) -> bool:
    """Tell whether one of *people* stands under a name of several words."""
    return any(len(person.words) > 1 for person in people)


def sort_bearers(group: list[Person]) -> list[list[Person]]:
    """Sort the places of one last name by who bears it: one list for each fullest form, which is its first."""
    if len(group) > 1:
        group = sorted(group, key=_fullest)
    full: list[list[Person]] = []
    for person in group:
        for bearers in full[:BEARERS]:
            if _is_one(person, bearers[0]):
                bearers.append(person)
                break
        else:
            full.append([person])
    return full[: BEARERS * BEARERS]


def _fullest(person: Person) -> tuple[int, int]:
    return -len(person.words), person.start


def _is_one(person: Person, head: Person) -> bool:
    """Tell whether a name that is no longer than that of *head* can stand for the same person."""
    words = person.words
    if len(words) == 1:
        return not (person.gender and head.gender and person.gender != head.gender)
    return words[0] == head.words[0] or head.words[-len(words) :] == words


def merge(bearers: list[Person]) -> Known:
    """Put together what is said of one person in all places; the first of *bearers* is the fullest name."""
    head = bearers[0]
    if len(bearers) == 1:
        place = (head.start,)
        governed = place if head.governed else ()
        adjacent = () if head.adjacent is None else (head.adjacent,)
        return Known(
            head.words, head.start, head.end, head.offices, head.gender, place, head.human, head.beside, governed, head.human, adjacent
        )
    offices: set[str] = set()
    beside: dict[str, None] = {}
    behind: list[int] = []
    direct: list[str] = []
    places: list[int] = []
    gender, human = Gender.ANY, 0
    for person in bearers:
        offices |= person.offices
        beside |= dict.fromkeys(person.beside)
        gender = gender or person.gender
        human += person.human
        places.append(person.start)
        if person.governed:
            behind.append(person.start)
        if person.adjacent is not None and person.adjacent not in direct:
            direct.append(person.adjacent)
    places.sort()
    return Known(
        words=head.words,
        start=head.start,
        end=head.end,
        offices=offices,
        gender=gender,
        places=tuple(places),
        human=human,
        beside=tuple(beside),
        governed=tuple(behind),
        own=head.human,
        adjacent=tuple(direct),
    )
