"""The third stage: the runs of capitals of a dispatch, found in one pass and grouped by the word that people are looked up by."""

import re
from collections.abc import Sequence
from typing import Final

from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.pieces import age_pattern, run_pattern

#: How many times the surroundings of the same words are read for offices: in their first places.
READ: Final = 4

_START: Final = re.Match.start


class Runs:
    """The runs of capitals of one dispatch: `words[i]` stands at `starts[i]`, in the passage with the number `homes[i]`.

    `groups` are the runs by their last word, `last` the last word of each. `inner` gives the last words of the longer runs that hold a word
    between their first and last; `surnames` the words that stand so in the runs of one last word only, and alone elsewhere. `late` are the
    runs whose words have stood often enough before, each with the last of those that count.
    """

    __slots__ = (
        "_age",
        "_given",
        "_long",
        "_promising",
        "groups",
        "homes",
        "inner",
        "last",
        "late",
        "passages",
        "starts",
        "surnames",
        "text",
        "words",
    )

    def __init__(self, text: str, passages: Sequence[tuple[int, int]], lex: Lexicon) -> None:
        """Find the runs of *passages*."""
        self._age = age_pattern(lex.speech.years)
        self._given = lex.given
        self._promising: dict[str, bool] = {}
        self._long: set[str] = set()
        self.text = text
        self.passages = passages
        self.words: list[str] = []
        self.starts: list[int] = []
        self.homes: list[int] = []
        self.groups: dict[str, list[int]] = {}
        self.last: dict[str, str] = {}
        self.inner: dict[str, set[str]] = {}
        self.surnames: dict[str, list[str]] = {}
        self.late: dict[int, int] = {}
        pattern = run_pattern(lex.speech.particles, elided=lex.speech.elided)
        for home, (start, end) in enumerate(passages):
            matches = list(pattern.finditer(text, start, end))
            if matches:
                self.words += [match[0] for match in matches]
                self.starts += map(_START, matches)
                self.homes += [home] * len(matches)
        self._group(elided=lex.speech.elided)

    def _group(self, *, elided: bool) -> None:
        """Group the runs by their last word; a single name that is the inner surname of one longer name goes with it."""
        last, groups = self.last, self.groups
        often: dict[str, list[int]] = {}
        for i, run in enumerate(self.words):
            word = last.get(run)
            if word is None:
                last[run] = word = run if run.isalpha() else self._meet(run, elided=elided)
                if word in groups:
                    groups[word].append(i)
                else:
                    groups[word] = [i]
                continue
            groups[word].append(i)
            places = often.setdefault(run, [])
            if len(places) < READ - 1:
                places.append(i)
            else:
                self.late[i] = places[-1]
        for word, lasts in self.inner.items():
            if len(lasts) == 1 and word in groups:
                self.surnames.setdefault(next(iter(lasts)), []).append(word)

    def _meet(self, run: str, *, elided: bool) -> str:
        """Take in the words of a run that is met for the first time; give its last word."""
        words = run.split()
        word = words[-1]
        if elided:
            word = word.rpartition("'")[2].rpartition("’")[2]
        elif word.endswith(("'s", "’s")):
            word = word[:-2]
        if len(words) > 1:
            if " " in run:
                self._long.add(word)
            for middle in words[1:-1]:
                self.inner.setdefault(middle, set()).add(word)
        return word

    def promises(self, i: int) -> bool:
        """Tell whether run *i* may name a person: more than one word, a given name, an age behind it, or part of a longer name."""
        run = self.words[i]
        promising = self._promising.get(run)
        if promising is None:
            word = self.last[run]
            promising = self._promising[run] = (
                " " in run or "\u00a0" in run or run in self._given or word in self.inner or word in self._long
            )
        return promising or self._is_aged(i)

    def _is_aged(self, i: int) -> bool:
        """Tell whether an age stands behind run *i*, in the same passage."""
        end = self.starts[i] + len(self.words[i])
        return self.text.startswith(", ", end) and self._age.match(self.text, end, self.passages[self.homes[i]][1]) is not None
