"""The third stage: the register of who is named in a dispatch, and whom a last name or an office means."""

import bisect
import functools
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.capitals import Runs
from wireparse.quotes.known import Known, agree, has_full, merge, sort_bearers
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.names import AROUND, WORD, NameReader, Person, is_behind_comma, opens_sentence, phrase_end

#: How many letters two words of one stem share at least, and how many may follow.
STEM: Final = 4
#: How many names back a pronoun or a description may point.
BACK: Final = 16
#: How many places of an office's word are looked at, and how many names spelled out in letters.
PLACES: Final = 64
LETTERS: Final = 40
#: How many characters ahead the name may stand of whom an office means.
AHEAD: Final = 800


def _kin(word: str, others: Iterable[str]) -> bool:
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
        self._passages = passages
        self._quoted = quoted
        self._persons: dict[int, Person | None] = {}
        self._settled: dict[str, list[Known]] = {}
        self._at: dict[int, Known] = {}
        self._holders: dict[str, list[Known]] = {}
        self._letters: dict[str, tuple[int, int] | None] = {}

    @functools.cached_property
    def _runs(self) -> Runs:
        """The runs of capitals; in many a dispatch nobody asks for them."""
        return Runs(self._text, self._passages, self._lex)

    @functools.cached_property
    def _reader(self) -> NameReader:
        return NameReader(self._text, self._runs.last, self._lex)

    def _person(self, i: int) -> Person | None:
        """Read run *i*; the surroundings of words that come often are read a few times only."""
        if i in self._persons:
            return self._persons[i]
        runs = self._runs
        run, at = runs.words[i], runs.starts[i]
        start, end = runs.passages[runs.homes[i]]
        person: Person | None
        j = runs.late.get(i)
        if j is None:
            person = self._reader.read(run, at, start, end)
        else:
            known = self._person(j)
            person = None if known is None else self._reader.again(at, start, runs.starts[j], known)
        self._persons[i] = person
        return person

    def _people(self, last: str) -> list[Person]:
        """Read all runs whose last word is *last*."""
        return [person for person in map(self._person, self._runs.groups.get(last, ())) if person is not None]

    def _bearers(self, last: str) -> list[Known]:
        """Give the people whose names end in *last*, or who bear it as an inner surname."""
        found = self._settled.get(last)
        if found is None:
            self._settled[last] = []
            found = self._settled[last] = self._read_group(last)
        return found

    def _read_group(self, last: str) -> list[Known]:
        runs = self._runs
        people = self._people(last)
        lasts = runs.inner.get(last)
        if lasts is not None and len(lasts) == 1 and not has_full(people):
            return self._bearers(next(iter(lasts)))
        for word in runs.surnames.get(last, ()):
            inner = self._people(word)
            if not has_full(inner):
                people += inner
        # A single capital at the head of a sentence is a name only if it is one elsewhere.
        for person in people:
            if len(person.words) > 1 or person.offices or not opens_sentence(self._text, person.start):
                break
        else:
            return []
        found: list[Known] = []
        for bearers in sort_bearers(people):
            known = merge(bearers)
            found.append(known)
            for person in bearers:
                self._at[person.start] = known
        return found

    def named(self, words: Sequence[str], gender: Gender, at: int) -> Known | None:
        """Give the fullest name that the name *words*, written at *at*, stands for."""
        best: Known | None = None
        highest = (False, False, -1)
        for known in self._bearers(words[-1]) if words else ():
            if not agree(gender, known.gender):
                continue
            if len(words) > 1 and known.words[-len(words) :] != tuple(words) and known.words[0] != words[0]:
                continue
            rank = (known.start <= at, len(known.words) > 1, known.last_place(at))
            if best is None or rank > highest:
                best, highest = known, rank
        return best

    def holding(self, office: str, phrase: AbstractSet[str], gender: Gender, at: int) -> Known | None:
        """Give who holds *office*, in the words of *phrase*: the one whose own phrase agrees best, then the one named last before *at*.

        A holder whose phrase names another office of the same word ("la ministre de la Pêche" for "la ministre des Sports") is nobody.
        """
        best: tuple[int, int] | None = None
        found = None
        noun = self._lex.nouns.get(office)
        house = noun is not None and noun.sort is not Sort.PERSON
        for known in self._holders_of(office)[:BACK]:
            if (len(known.words) == 1 and known.human <= 0 and not house) or (house and phrase and phrase.isdisjoint(known.beside)):
                continue
            if not agree(gender, known.gender):
                continue
            shared = int(office in known.adjacent)
            if phrase:
                beside = known.beside
                agreeing = len([word for word in beside if word in phrase]) or sum(_kin(word, beside) for word in phrase)
                if not agreeing and not shared and len(beside) > 1:
                    continue
                shared = agreeing
            rank = (shared, known.last_place(at))
            if best is None or rank > best:
                best, found = rank, known
        return found

    def _holders_of(self, office: str) -> list[Known]:
        holders = self._holders.get(office)
        if holders is None:
            found: dict[int, Known] = {}
            shouted = office.upper() in self._text
            for i in self._runs_near(office, shouted=shouted):
                person = self._person(i)
                known = self._known_at(i) if person is not None and (shouted or office in person.offices) else None
                if known is not None and office in known.offices:
                    found[known.start] = known
            holders = self._holders[office] = list(found.values())
        return holders

    def _runs_near(self, office: str, *, shouted: bool) -> list[int]:
        """Give the runs of capitals beside which the word *office* stands: in the phrase before one, behind its comma, or in it.

        Where it is *shouted* too, in capitals that are not searched for, all runs are given that stand around it.
        """
        text, runs = self._text, self._runs
        starts, words = runs.starts, runs.words
        near: set[int] = set()
        for word in (office, office.capitalize()):
            at = text.find(word)
            for _ in range(PLACES):
                if at < 0:
                    break
                behind = at + len(word)
                whole = not (text[behind : behind + 1].isalnum() or (at and text[at - 1].isalnum()))
                reach = -1
                for i in (
                    range(bisect.bisect_left(starts, at - AROUND), bisect.bisect_left(starts, at + AROUND)) if whole or shouted else ()
                ):
                    start = starts[i]
                    if start <= at:
                        end = start + len(words[i])
                        belongs = at < end or text.startswith(",", end)
                    else:
                        if reach < 0:
                            reach = phrase_end(text, at)
                        belongs = start <= reach or is_behind_comma(text, start)
                    if belongs or shouted:
                        near.add(i)
                at = text.find(word, at + 1)
        return sorted(filter(runs.promises, near))

    def _known_at(self, i: int) -> Known | None:
        person = self._person(i)
        if person is None:
            return None
        self._bearers(person.words[-1])
        return self._at.get(person.start)

    def before(self, at: int, reach: int) -> Iterator[tuple[int, Known]]:
        """Give the people named before *at*, and not before *reach*, each with the place, the last one first."""
        found = 0
        for i, _ in self.promising(at, reach):
            known = self.met(i, at)
            if known is not None:
                yield known
                found += 1
                if found >= BACK:
                    break

    def promising(self, at: int, reach: int) -> Iterator[tuple[int, int]]:
        """Give the places before *at*, and not before *reach*, where people may be named, the last one first; `met` reads who is."""
        starts, promises = self._runs.starts, self._runs.promises
        i = bisect.bisect_left(starts, at) - 1
        for k in range(i, max(-1, i - 3 * BACK), -1):
            if starts[k] < reach:
                break
            if promises(k):
                yield k, starts[k]

    def met(self, i: int, at: int) -> tuple[int, Known] | None:
        """Give the person who is named in run *i*, before *at* and by the reporter, and the place of the name."""
        person = self._person(i)
        if person is None or person.start >= at or _inside(self._quoted, person.start):
            return None
        known = self._known_at(i)
        if known is None or not ((known.human >= 0 and len(known.words) > 1) or known.human > 1):
            return None
        return person.start, known

    def named_last(self, at: int, reach: int, gender: Gender) -> Known | None:
        """Find the person who was named last before *at* and not before *reach*, in whatever part of the sentence."""
        for i, _ in self.promising(at, reach):
            found = self.met(i, at)
            if found is not None and found[1].human > 0 and agree(gender, found[1].gender):
                return found[1]
        return None

    def named_next(self, at: int, gender: Gender) -> Known | None:
        """Give who soon after *at* speaks for the first time under a bare full name: the office before it has introduced him.

        "Le président de l'Ordre a jugé … "C'est grave", a déclaré Marc Dupont": nobody is named without an office unless it was just told.
        """
        starts = self._runs.starts
        i = bisect.bisect_left(starts, at)
        for k in range(i, min(len(starts), i + BACK)):
            if starts[k] > at + AHEAD:
                break
            known = self._known_at(k) if self._runs.promises(k) and self._behind_verb(k) else None
            if known is not None and known.start == starts[k] and not known.offices and known.human > 0 and len(known.words) > 1:
                return known if agree(gender, known.gender) else None
        return None

    def _behind_verb(self, i: int) -> bool:
        """Tell whether a reporting verb stands directly before run *i*."""
        start = self._runs.starts[i]
        words = WORD.findall(self._text, max(0, start - LETTERS), start)
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
        words = list(WORD.finditer(self._text, max(0, at - AROUND), at))
        for k in range(len(words) - 1, max(-1, len(words) - 14), -1):
            if words[k][0][0].upper() != letters[0]:
                continue
            initials = "".join(w[0][0].upper() for w in words[k:])
            rest = iter(initials)
            if all(letter in rest for letter in letters.upper()):
                return words[k].start(), words[-1].end()
        return None
