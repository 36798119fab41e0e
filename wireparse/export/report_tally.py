"""Counting names in bounded memory: what is counted often stays, what was seen once or twice makes room when there is none left."""

from __future__ import annotations

import heapq
from collections.abc import Hashable, Iterator
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)


class Count:
    """What is counted of one name: dispatches, quotations with marks, statements without, and words between marks."""

    __slots__ = ("dispatches", "quotations", "reported", "words")

    def __init__(self) -> None:
        """Begin at nothing."""
        self.dispatches = self.quotations = self.reported = self.words = 0

    @property
    def weight(self) -> int:
        """How often something was said."""
        return self.quotations + self.reported

    def add(self, dispatches: int, quotations: int, reported: int, words: int) -> None:
        """Add what one dispatch holds."""
        self.dispatches += dispatches
        self.quotations += quotations
        self.reported += reported
        self.words += words


class Tally(Generic[Key]):
    """Counts by key, at most twice *limit* of them.

    When there are more, the *limit* keys with the most quotations stay. `missed` is then the greatest number of quotations that the
    count of any key may lack, and 0 as long as every count is exact (lossy counting, Manku and Motwani 2002).

    Example:
        >>> tally = Tally(limit=1)
        >>> for name in ("Ann", "Ann", "Bo", "Cy"):
        ...     tally[name].add(1, 1, 0, 5)
        ...     tally.shed()
        >>> [(name, count.words) for name, count in tally.items()], tally.missed
        ([('Ann', 10)], 1)
    """

    def __init__(self, limit: int) -> None:
        """Keep *limit* keys for certain."""
        self._limit = limit
        self._counts: dict[Key, Count] = {}
        self.missed = 0

    def __getitem__(self, key: Key) -> Count:
        """Give the count of *key*, a new one if there is none."""
        found = self._counts.get(key)
        if found is None:
            found = self._counts[key] = Count()
        return found

    def __len__(self) -> int:
        """Count the keys that are held."""
        return len(self._counts)

    def items(self) -> Iterator[tuple[Key, Count]]:
        """Give every key that is held with its count, in the order in which they came."""
        yield from self._counts.items()

    def shed(self) -> None:
        """Make room if there are too many keys; those that came first win where counts are equal."""
        if len(self._counts) <= 2 * self._limit:
            return
        kept = heapq.nlargest(self._limit, self._counts.items(), key=lambda item: item[1].weight)
        names = {key for key, _ in kept}
        self.missed += max(count.weight for key, count in self._counts.items() if key not in names)
        self._counts = {key: count for key, count in self._counts.items() if key in names}
