"""The third stage: the register of who is named in a dispatch, and whom a last name or an office means."""

import bisect
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.names import AROUND, NameReader, Person, age_pattern, opens_sentence, run_pattern

#: How many people of one last name are told apart.
BEARERS: Final = 8
#: How many letters two words of one stem share at least, and how many may follow.
STEM: Final = 4
#: How many names back a pronoun or a description may point.
BACK: Final = 16
#: How many places of an office's word are looked at, and how many names spelled out in letters.
PLACES: Final = 64
LETTERS: Final = 40
#: How many characters ahead the name may stand of whom an office means.
AHEAD: Final = 800
#: How many times the surroundings of the same words are read for offices.
READ: Final = 4

_WORD: Final = re.compile(r"\w+(?:-\w+)*")


class Known(NamedTuple):
    """Everything that the dispatch says about one name: where its fullest form stands, and its bearer's offices and gender."""

    words: tuple[str, ...]
    start: int
    end: int
    offices: frozenset[str]
    gender: Gender
    places: tuple[int, ...]
    human: int  # above zero: a person; below: a house, a place, a title
    beside: frozenset[str]  # the words of the offices' phrases, to tell one president from another
    governed: frozenset[int]  # those places where a preposition stands before the name
    adjacent: frozenset[str]  # offices directly before the name: "le président Dupont"

    def last_place(self, at: int) -> int:
        """Give the last place of the name at or before *at*, or -1."""
        i = bisect.bisect_right(self.places, at)
        return self.places[i - 1] if i else -1


def _kin(word: str, others: frozenset[str]) -> bool:
    """Tell whether *word* is of one stem with one of *others*: the adjective of a place and the place ("navarro", "Navarra")."""
    stem = word[: max(STEM, len(word) - 2)]
    return len(word) > STEM and any(other.startswith(stem) and len(other) - len(stem) <= STEM for other in others)


def _inside(stretches: Sequence[tuple[int, int]], place: int) -> bool:
    """Tell whether *place* lies in one of *stretches*, which are sorted and disjoint."""
    i = bisect.bisect_right(stretches, (place, place + 1)) - 1
    return i >= 0 and stretches[i][0] <= place < stretches[i][1]


class Register:
    """The names of one dispatch, grouped by their last word; a group is read when somebody is first looked up in it."""

    def __init__(self, text: str, passages: Sequence[tuple[int, int]], quoted: Sequence[tuple[int, int]], lex: Lexicon) -> None:
        """Take the *passages*; names inside the *quoted* stretches (sorted, disjoint) are known but nobody points at them."""
        self._text = text
        self._lex = lex
        self._quoted = quoted
        pattern = run_pattern(lex.speech.particles, elided=lex.speech.elided)
        self._runs = [(match, start, end) for start, end in passages for match in pattern.finditer(text, start, end)]
        self._starts = [match.start() for match, _, _ in self._runs]
        self._reader = NameReader(text, frozenset(match[0] for match, _, _ in self._runs), lex)
        self._promising: dict[str, bool] = {}
        self._persons: dict[int, Person | None] = {}
        self._times: dict[str, tuple[int, re.Match[str], Person | None]] = {}
        self._settled: dict[str, list[Known]] = {}
        self._at: dict[int, Known] = {}
        self._holders: dict[str, list[Known]] = {}
        self._letters: dict[str, tuple[int, int] | None] = {}
        self._groups: dict[str, list[int]] = {}
        self._inner: dict[str, set[str]] = {}
        self._surnames: dict[str, list[str]] = {}
        self._group()

    def _group(self) -> None:
        """Group the runs by their last word; a single name that is the inner surname of one longer name goes with it."""
        for i, (match, _, _) in enumerate(self._runs):
            words = match[0].split()
            last = self._last_word(match[0])
            self._groups.setdefault(last, []).append(i)
            if len(words) > 2:  # noqa: PLR2004
                for word in words[1:-1]:
                    self._inner.setdefault(word, set()).add(last)
        for word, lasts in self._inner.items():
            if len(lasts) == 1 and word in self._groups:
                self._surnames.setdefault(next(iter(lasts)), []).append(word)

    def _last_word(self, run: str) -> str:
        """Give the last word of a run of capitals, by which names are grouped."""
        if self._lex.speech.elided:
            return run.rsplit(maxsplit=1)[-1].rpartition("'")[2].rpartition("’")[2]
        if run.endswith(("'s", "’s")):
            run = run[:-2]
        return run.split()[-1]

    def _person(self, i: int) -> Person | None:
        """Read run *i*; the surroundings of words that come often are read a few times only."""
        if i not in self._persons:
            match, start, end = self._runs[i]
            times, earlier, known = self._times.get(match[0], (0, match, None))
            person: Person | None
            if times < READ:
                person = self._reader.read(match, start, end)
                self._times[match[0]] = (times + 1, match, person)
            else:
                person = None if known is None else self._reader.again(match, start, earlier, known)
            self._persons[i] = person
        return self._persons[i]

    def _bearers(self, last: str) -> list[Known]:
        """Give the people whose names end in *last*, or who bear it as an inner surname."""
        if last not in self._settled:
            self._settled[last] = []
            self._settled[last] = self._read_group(last)
        return self._settled[last]

    def _read_group(self, last: str) -> list[Known]:
        people = [p for i in self._groups.get(last, ()) if (p := self._person(i)) is not None]
        lasts = self._inner.get(last, set())
        if len(lasts) == 1 and all(len(p.words) == 1 for p in people):
            return self._bearers(next(iter(lasts)))
        for word in self._surnames.get(last, ()):
            inner = [p for i in self._groups.get(word, ()) if (p := self._person(i)) is not None]
            if all(len(p.words) == 1 for p in inner):
                people += inner
        # A single capital at the head of a sentence is a name only if it is one elsewhere.
        if all(self._may_be_no_name(p) for p in people):
            return []
        return self._settle(people)

    def _may_be_no_name(self, person: Person) -> bool:
        return len(person.words) == 1 and not person.offices and opens_sentence(self._text, person.start)

    def _settle(self, group: list[Person]) -> list[Known]:
        """Merge the places of one last name into the people who bear it: one for each fullest form."""
        full: list[list[Person]] = []
        for person in sorted(group, key=lambda p: (-len(p.words), p.start)):
            for bearers in full[:BEARERS]:
                head = bearers[0]
                if len(person.words) == 1 or head.words[-len(person.words) :] == person.words or person.words[0] == head.words[0]:
                    if person.gender and head.gender and person.gender != head.gender and len(person.words) == 1:
                        continue
                    bearers.append(person)
                    break
            else:
                full.append([person])
        found: list[Known] = []
        for bearers in full[: BEARERS * BEARERS]:
            head = min((p for p in bearers if p.words == bearers[0].words), key=lambda p: p.start)
            gender = next((p.gender for p in bearers if p.gender), Gender.ANY)
            known = Known(
                head.words,
                head.start,
                head.end,
                frozenset(o for p in bearers for o in p.offices),
                gender,
                tuple(sorted(p.start for p in bearers)),
                sum(p.human for p in bearers),
                frozenset(w for p in bearers for w in p.beside),
                frozenset(p.start for p in bearers if p.governed),
                frozenset(p.adjacent for p in bearers if p.adjacent is not None),
            )
            found.append(known)
            for person in bearers:
                self._at[person.start] = known
        return found

    def named(self, words: Sequence[str], gender: Gender, at: int) -> Known | None:
        """Give the fullest name that the name *words*, written at *at*, stands for."""
        bearers = [k for k in (self._bearers(words[-1]) if words else ()) if not (gender and k.gender and gender != k.gender)]
        if len(words) > 1:
            bearers = [k for k in bearers if k.words[-len(words) :] == tuple(words) or k.words[0] == words[0]]
        if not bearers:
            return None
        before = [k for k in bearers if k.start <= at]
        return max(before or bearers, key=lambda k: (len(k.words) > 1, k.last_place(at)))

    def holding(self, office: str, phrase: frozenset[str], gender: Gender, at: int) -> Known | None:
        """Give who holds *office*, in the words of *phrase*: the one whose own phrase agrees best, then the one named last before *at*.

        A holder whose phrase names another office of the same word ("la ministre de la Pêche" for "la ministre des Sports") is nobody.
        """
        best: tuple[int, int] | None = None
        found = None
        house = office in self._lex.nouns and self._lex.nouns[office].sort is not Sort.PERSON
        for known in self._holders_of(office)[:BACK]:
            if (len(known.words) == 1 and known.human <= 0 and not house) or (house and phrase and not phrase & known.beside):
                continue
            if gender and known.gender and gender != known.gender:
                continue
            shared = len(phrase & known.beside) or sum(_kin(word, known.beside) for word in phrase)
            if phrase and not shared and office not in known.adjacent and len(known.beside) > 1:
                continue
            if not phrase:
                shared = int(office in known.adjacent)
            rank = (shared, known.last_place(at))
            if best is None or rank > best:
                best, found = rank, known
        return found

    def _holders_of(self, office: str) -> list[Known]:
        if office not in self._holders:
            found: dict[int, Known] = {}
            for i in self._runs_near(office):
                if (known := self._known_at(i)) is not None and office in known.offices:
                    found[known.start] = known
            self._holders[office] = list(found.values())
        return self._holders[office]

    def _runs_near(self, office: str) -> list[int]:
        """Give the runs of capitals beside which the word *office* may stand."""
        near: set[int] = set()
        for word in (office, office.capitalize()):
            at = self._text.find(word)
            for _ in range(PLACES):
                if at < 0:
                    break
                first = bisect.bisect_left(self._starts, at - AROUND)
                last = bisect.bisect_left(self._starts, at + AROUND)
                near.update(i for i in range(first, last) if self._promises(i))
                at = self._text.find(word, at + 1)
        return sorted(near)

    def _known_at(self, i: int) -> Known | None:
        person = self._person(i)
        if person is None:
            return None
        self._bearers(person.words[-1])
        return self._at.get(person.start)

    def _promises(self, i: int) -> bool:
        """Tell whether run *i* may name a person: more than one word, a given name, an age behind it, or part of a longer name."""
        match, _, end = self._runs[i]
        run = match[0]
        if run not in self._promising:
            word = self._last_word(run)
            self._promising[run] = (
                " " in run
                or "\u00a0" in run
                or run in self._lex.given
                or word in self._inner
                or any(" " in self._runs[k][0][0] for k in self._groups.get(word, ())[: READ * BEARERS])
            )
        return self._promising[run] or age_pattern(self._lex.speech.years).match(self._text, match.end(), end) is not None

    def before(self, at: int, reach: int) -> Iterator[tuple[int, Known]]:
        """Give the people named before *at*, and not before *reach*, each with the place, the last one first."""
        found = 0
        i = bisect.bisect_left(self._starts, at)
        for k in range(i - 1, max(-1, i - 1 - 3 * BACK), -1):
            if self._starts[k] < reach or found >= BACK:
                break
            if not self._promises(k):
                continue
            known = self._known_at(k)
            person = self._person(k)
            if known is None or person is None or _inside(self._quoted, person.start) or person.start >= at:
                continue
            if (known.human >= 0 and len(known.words) > 1) or known.human > 1:
                found += 1
                yield person.start, known

    def named_next(self, at: int, gender: Gender) -> Known | None:
        """Give who soon after *at* speaks for the first time under a bare full name: the office before it has introduced him.

        "Le président de l'Ordre a jugé … "C'est grave", a déclaré Marc Dupont": nobody is named without an office unless it was just told.
        """
        i = bisect.bisect_left(self._starts, at)
        for k in range(i, min(len(self._starts), i + BACK)):
            if self._starts[k] > at + AHEAD:
                break
            known = self._known_at(k) if self._promises(k) and self._behind_verb(k) else None
            if known is not None and known.start == self._starts[k] and not known.offices and known.human > 0 and len(known.words) > 1:
                return known if not (gender and known.gender and gender != known.gender) else None
        return None

    def _behind_verb(self, i: int) -> bool:
        """Tell whether a reporting verb stands directly before run *i*."""
        start = self._starts[i]
        words = _WORD.findall(self._text, max(0, start - LETTERS), start)
        return bool(words) and bool(self._lex.flags.get(words[-1].lower(), 0) & lx.REPORTING)

    def spelled_out(self, letters: str) -> tuple[int, int] | None:
        """Find the words that *letters* abbreviate, where the dispatch writes them out before "(HAS)"."""
        if letters not in self._letters:
            self._letters[letters] = self._spell(letters) if len(self._letters) < LETTERS else None
        return self._letters[letters]

    def _spell(self, letters: str) -> tuple[int, int] | None:
        at = self._text.find(f"({letters})")
        if at < 0:
            at = self._text.find(f"{letters} (") + len(letters) + 2
            end = self._text.find(")", at, at + AROUND)
            if at < len(letters) + 2 or end < 0 or self._text[at : at + 1].upper() != letters[0]:
                return None
            return at, end
        words = list(_WORD.finditer(self._text, max(0, at - AROUND), at))
        for k in range(len(words) - 1, max(-1, len(words) - 14), -1):
            if words[k][0][0].upper() != letters[0]:
                continue
            initials = "".join(w[0][0].upper() for w in words[k:])
            rest = iter(initials)
            if all(letter in rest for letter in letters.upper()):
                return words[k].start(), words[-1].end()
        return None
