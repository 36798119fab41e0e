"""The third stage, second half: the register of who is named in a dispatch, and whom a last name, an office or a pronoun means."""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon

#: How many characters around a name may hold the office of its bearer.
AROUND: Final = 110
#: How many people of one last name are told apart.
BEARERS: Final = 8
#: How many names back a pronoun or a description may point.
BACK: Final = 16
_WORD: Final = re.compile(r"\w+(?:-\w+)*")
_BEFORE: Final = re.compile(r"\w+['’]?")
_AGE: Final = re.compile(r", [1-9][0-9](?:,| [a-z])")
_CLAUSE: Final = re.compile(r"[.;:!?\"“”«»()]|, ")


class Person(NamedTuple):
    """One name as it stands in one place: its words, and the offices that stand beside it."""

    start: int
    end: int
    words: tuple[str, ...]
    offices: frozenset[str]
    gender: Gender
    human: int
    beside: frozenset[str]
    governed: bool  # a preposition stands before it
    adjacent: str | None  # the office that stands directly before the name, without more words


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


@functools.cache
def _run_pattern(tag: str, particles: str) -> re.Pattern[str]:
    """Compile what a name looks like: capitals, with the language's particles and initials between them."""
    capital = r"[^\W\d_a-zà-öø-ÿ][\w’'-]*+"
    inner = "|".join(re.escape(p) for p in sorted(particles.split(), key=lambda p: (-len(p), p)) if p[-1].isalpha())
    glued = "|".join(re.escape(p[:-1]) for p in particles.split() if not p[-1].isalpha())
    between = rf"(?:(?:{inner})[ \u00a0])" if inner else ""
    apostrophe = rf"(?:(?:{glued})['’])?" if glued else ""
    return re.compile(rf"(?<!\w){capital}(?:\.?[ \u00a0\n]{between}{{0,2}}{apostrophe}{capital}){{0,5}}+")


def opens_sentence(text: str, place: int) -> bool:
    """Tell whether the word at *place* is the first of a sentence, a heading or a list item."""
    before = text[max(0, place - 3) : place].rstrip(" \u00a0")
    return not before or before[-1] in '.!?\n\r"”»:-–—•'


def _inside(stretches: Sequence[tuple[int, int]], place: int) -> bool:
    """Tell whether *place* lies in one of *stretches*, which are sorted and disjoint."""
    i = bisect.bisect_right(stretches, (place, place + 1)) - 1
    return i >= 0 and stretches[i][0] <= place < stretches[i][1]


class Register:
    """The names of one dispatch. It is built when a speaker is first looked up, from the passages in their order."""

    def __init__(self, text: str, passages: Sequence[tuple[int, int]], quoted: Sequence[tuple[int, int]], lex: Lexicon) -> None:
        """Collect the names of *passages*; those inside the *quoted* stretches, in order, are known but nobody points at them."""
        self._text = text
        self._lex = lex
        self.by_last: dict[str, list[Known]] = {}
        self.known: list[Known] = []
        self._collect(passages)
        self._holders: dict[str, list[Known]] = {}
        for known in self.known:
            for office in known.offices:
                self._holders.setdefault(office, []).append(known)
        self._places: list[tuple[int, Known]] = sorted(
            (
                (place, known)
                for known in self.known
                if (known.human >= 0 and len(known.words) > 1) or known.human > 1
                for place in known.places
                if not _inside(quoted, place)
            ),
            key=lambda pair: pair[0],
        )

    def _collect(self, passages: Sequence[tuple[int, int]]) -> None:
        persons: list[Person] = []
        pattern = _run_pattern(self._lex.tag, self._lex.speech.particles)
        runs = [(match, start, end) for start, end in passages for match in pattern.finditer(self._text, start, end)]
        self._runs = frozenset(match[0] for match, _, _ in runs)
        for match, start, end in runs:
            person = self._person(match, start, end)
            if person is not None:
                persons.append(person)
        groups: dict[str, list[Person]] = {}
        for person in persons:
            if not self._opens_sentence(person):
                groups.setdefault(person.words[-1], []).append(person)
        for person in persons:  # a single capital at the head of a sentence is a name only if it is one elsewhere
            if self._opens_sentence(person) and person.words[-1] in groups:
                groups[person.words[-1]].append(person)
        self._merge_inner(groups)
        for group in groups.values():
            self._settle(group)
        self.known.sort(key=lambda k: k.start)

    @staticmethod
    def _merge_inner(groups: dict[str, list[Person]]) -> None:
        """Let a single name that is the inner surname of one longer name stand for it: "Lopez" for "Ana Lopez Ruiz"."""
        inner: dict[str, set[str]] = {}
        for last, group in groups.items():
            for person in group:
                if len(person.words) > 2:  # noqa: PLR2004
                    for word in person.words[1:-1]:
                        inner.setdefault(word, set()).add(last)
        for word, lasts in inner.items():
            alone = groups.get(word)
            if alone is None or len(lasts) != 1 or any(len(p.words) > 1 for p in alone):
                continue
            groups[next(iter(lasts))] += groups.pop(word)

    def _opens_sentence(self, person: Person) -> bool:
        """Tell whether a name is a single word without office at the head of a sentence."""
        return len(person.words) == 1 and not person.offices and opens_sentence(self._text, person.start)

    def _person(self, match: re.Match[str], start: int, end: int) -> Person | None:
        """Read one run of capitals; None when it holds no name."""
        lex = self._lex
        words: list[str] = []
        first = match.start()
        gender = Gender.ANY
        offices: set[str] = set()
        human = 0
        for word in re.finditer(r"[\w’'-]+", match[0]):
            token = word[0]
            flag = lex.flags.get(token, lex.flags.get(token[0].lower() + token[1:], 0))
            if not words:
                if flag & lx.TITLE:
                    gender = lex.titles[token].gender or gender
                    offices.add(token.lower())
                    human += 3
                    first = match.start() + word.end() + 1
                    continue
                if flag & (lx.NOUN | lx.OFFICE):
                    noun = lex.nouns.get(token.lower())
                    human += 2 if noun and noun.sort is Sort.PERSON else -2
                    gender = (noun.gender if noun else gender) or gender
                    offices.add(token.lower())
                    first = match.start() + word.end() + 1
                    continue
                if (
                    token in lex.common
                    or flag & (lx.FUNCTION | lx.TIME | lx.VERBLESS | lx.REPORTING | lx.OTHER_VERB)
                    and token not in lex.given
                ):
                    first = match.start() + word.end() + 1
                    continue
                first = match.start() + word.start()
            words.append(token[:-2] if token.endswith(("'s", "’s")) and not lex.speech.elided else token)
        cut = next((k for k in range(len(words) - 3, 0, -1) if lex.flags.get(words[k], 0) & lx.GENITIVE), 0)
        if cut:  # "à Minneapolis de George Floyd": two names, not one
            first = self._text.index(words[cut + 1], self._text.index(words[cut - 1], first) + len(words[cut - 1]))
            words = words[cut + 1 :]
        if not words or (len(words) == 1 and (len(words[0]) == 1 or lex.flags.get(words[0], 0) & lx.CHANNEL)):
            return None
        last = match.end()
        if match[0].endswith(("'s", "’s")) and not lex.speech.elided:
            last -= 2
        governed = after_preposition = self._governed(first, start)
        # "à l'AFP Anne Dupont", "la maire de Lyon Anne Dupont": a place or house, then the name
        letters = len(words) > 1 and len(words[0]) > 1 and words[0].isupper() and not words[1].isupper()
        drop = len(words) - 2 if governed and len(words) > 2 else int(letters and (governed or len(words) > 2))  # noqa: PLR2004
        if drop > 1 or (drop and not letters):
            rest = words[drop:]
            drop = drop if rest[0] in lex.given or " ".join(rest) in self._runs else 0
        if drop and not any(not w[0].isupper() for w in words):
            for word in words[:drop]:
                first = self._text.index(word, first) + len(word)
            first = self._text.index(words[drop], first)
            words = words[drop:]
            governed = False
        around, words_around, guess = self._beside(first, last, start, end, governed=governed)
        given = lex.given.get(words[0])
        human += self._looks_human(words, first, last, start, end) + (2 if given is not None else 0)
        human += sum(1 if lex.nouns[o].sort is Sort.PERSON else -1 for o in around)
        gender = gender or given or guess or Gender.ANY
        before = _BEFORE.findall(self._text[max(start, first - AROUND) : first])
        adjacent = before[-1].lower() if before and before[-1].lower() in around else None
        return Person(
            first,
            last,
            tuple(words),
            frozenset(offices | around),
            gender,
            human,
            words_around,
            after_preposition,
            adjacent or min(offices, default=None),
        )

    def _looks_human(self, words: list[str], first: int, last: int, start: int, end: int) -> int:
        """Weigh the signs that a name is a person's: an age behind it speaks for, an article before it or a house's noun in it against."""
        text, lex = self._text, self._lex
        weight = 0
        if any(lex.flags.get(w.lower(), 0) & lx.NOUN and lex.nouns[w.lower()].sort is not Sort.PERSON for w in words):
            weight -= 3
        if all(len(w) > 1 and w.isupper() for w in words):
            weight -= 1 if len(words) == 1 else 0
        before = _WORD.findall(text[max(start, first - 8) : first])
        glued = text[first - 1 : first] in "'’" if first > start else False
        if (
            before
            and (lex.flags.get(before[-1].lower() + ("'" if glued else ""), 0) & (lx.DETERMINER | lx.CONTRACTED))
            and text[first - 1 : first] in "'’  "
        ):
            weight -= 3
        if before and before[-1].lower() in lex.places:
            weight -= 2
        if _AGE.match(text, last, min(end, last + 12)):
            weight += 3
        return weight

    def _governed(self, first: int, start: int) -> bool:
        """Tell whether a preposition, with or without article, stands before a name."""
        lex = self._lex
        tail = self._text[max(start, first - 14) : first]
        words = _BEFORE.findall(tail)
        if not words or not tail.endswith((" ", "\u00a0", "'", "’")):
            return False
        last = lex.flags.get(words[-1].lower().replace("’", "'"), 0)
        if last & lx.DETERMINER and not last & lx.CONTRACTED and len(words) > 1:
            return bool(lex.flags.get(words[-2].lower().replace("’", "'"), 0) & lx.PREPOSITION)
        return bool(last & lx.PREPOSITION)

    def _beside(self, first: int, last: int, start: int, end: int, *, governed: bool) -> tuple[set[str], frozenset[str], Gender]:
        """Collect the offices in the phrase before a name and in the apposition behind it, and the words of both."""
        lex, text = self._lex, self._text
        offices: set[str] = set()
        content: set[str] = set()
        gender = Gender.ANY
        before = text[max(start, first - AROUND) : first]
        cuts = [m.end() for m in _CLAUSE.finditer(before)]
        if before.rstrip().endswith(",") and cuts:
            before = before[cuts[-2] if len(cuts) > 1 else 0 : cuts[-1]]
        elif cuts:
            before = before[cuts[-1] :]
        words = [] if governed else _WORD.findall(before)
        for k in range(len(words) - 1, -1, -1):
            word = words[k].lower()
            flag = lex.flags.get(word, 0)
            if flag & lx.NOUN:
                offices.add(word)
                gender = gender or self._gender_at(words, k)
            elif flag & (lx.ANY_FINITE | lx.COMPLEMENTIZER | lx.RELATIVE | lx.SUBORDINATOR | lx.PRONOUN) and not flag & (
                lx.DETERMINER | lx.PREPOSITION
            ):
                break
            if not flag & lx.FUNCTION:
                content.add(word)
        if text[last : last + 1] == ",":
            behind = text[last + 1 : min(end, last + AROUND)]
            cut = _CLAUSE.search(behind, 1)
            words = _WORD.findall(behind[: cut.start()] if cut else behind)
            for k, raw in enumerate(words):
                word = raw.lower()
                flag = lex.flags.get(word, 0)
                if flag & lx.NOUN:
                    offices.add(word)
                    gender = gender or self._gender_at(words, k)
                elif flag & (lx.RELATIVE | lx.AUXILIARY | lx.COPULA | lx.MODAL | lx.FINITE) and not flag & (lx.DETERMINER | lx.PREPOSITION):
                    break
                if not flag & lx.FUNCTION:
                    content.add(word)
        return offices, frozenset(content), gender

    def _gender_at(self, words: list[str], k: int) -> Gender:
        """Read the gender of the person noun at *k* off the noun or its article."""
        noun = self._lex.nouns[words[k].lower()]
        if noun.sort is not Sort.PERSON:
            return Gender.ANY
        if noun.gender:
            return noun.gender
        for back in (1, 2):
            if k >= back and (determiner := self._lex.determiners.get(words[k - back].lower())) is not None:
                return determiner.gender
        return Gender.ANY

    def _settle(self, group: list[Person]) -> None:
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
        for bearers in full:
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
            self.known.append(known)
            for last in {p.words[-1] for p in bearers}:
                self.by_last.setdefault(last, []).append(known)

    def named(self, words: Sequence[str], gender: Gender, at: int) -> Known | None:
        """Give the fullest name that the name *words*, written at *at*, stands for."""
        bearers = [k for k in self.by_last.get(words[-1] if words else "", ()) if not (gender and k.gender and gender != k.gender)]
        if len(words) > 1:
            bearers = [k for k in bearers if k.words[-len(words) :] == tuple(words) or k.words[0] == words[0]]
        if not bearers:
            return None
        before = [k for k in bearers if k.start <= at]
        return max(before or bearers, key=lambda k: (len(k.words) > 1, max((p for p in k.places if p <= at), default=-1)))

    def holding(self, office: str, phrase: frozenset[str], gender: Gender, at: int) -> Known | None:
        """Give who holds *office*, in the words of *phrase*: the one whose own phrase agrees best, then the one named last before *at*."""
        best: tuple[int, int] | None = None
        found = None
        house = self._lex.nouns[office].sort is not Sort.PERSON if office in self._lex.nouns else False
        for known in self._holders.get(office, ())[:BACK]:
            if (len(known.words) == 1 and known.human <= 0 and not house) or (house and phrase and not phrase & known.beside):
                continue
            if gender and known.gender and gender != known.gender:
                continue
            shared = len(phrase & known.beside)
            if phrase and not shared and office not in known.adjacent and len(known.beside) > 1:
                continue  # another's office of the same name
            if not phrase:
                shared = int(office in known.adjacent)
            rank = (shared, max((p for p in known.places if p <= at), default=-1))
            if best is None or rank > best:
                best, found = rank, known
        return found

    def before(self, at: int, reach: int) -> list[tuple[int, Known]]:
        """Give the people named before *at*, and not before *reach*, each with the place, the last one first."""
        i = bisect.bisect_left(self._places, at, key=lambda pair: pair[0])
        return [pair for pair in reversed(self._places[max(0, i - BACK) : i]) if pair[0] >= reach]

    def spelled_out(self, letters: str) -> tuple[int, int] | None:
        """Find the words that *letters* abbreviate, where the dispatch writes them out before "(HAS)"."""
        at = self._text.find(f"({letters})")
        if at < 0:
            at = self._text.find(f"{letters} (") + len(letters) + 2
            end = self._text.find(")", at, at + AROUND)
            if at < len(letters) + 2 or end < 0 or not self._text[at : at + 1].upper() == letters[0]:
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
