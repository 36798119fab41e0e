"""The third stage, second half: the register of who is named in a dispatch, and whom a last name, an office or a pronoun means."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon

#: How many characters around a name may hold the office of its bearer.
AROUND: Final = 110
_WORD: Final = re.compile(r"\w+(?:-\w+)*")
_CLAUSE: Final = re.compile(r"[.;:!?\"“”«»()]|, ")


class Person(NamedTuple):
    """One name as it stands in one place: its words, and the offices that stand beside it."""

    start: int
    end: int
    words: tuple[str, ...]
    offices: frozenset[str]
    gender: Gender


class Known(NamedTuple):
    """Everything that the dispatch says about one name: where its fullest form stands, and its bearer's offices and gender."""

    words: tuple[str, ...]
    start: int
    end: int
    offices: frozenset[str]
    gender: Gender
    places: tuple[int, ...]


@functools.cache
def _run_pattern(tag: str, particles: str) -> re.Pattern[str]:
    """Compile what a name looks like: capitals, with the language's particles and initials between them."""
    capital = r"[^\W\d_a-zà-öø-ÿ][\w’'-]*+"
    inner = "|".join(re.escape(p) for p in sorted(particles.split(), key=lambda p: (-len(p), p)) if p[-1].isalpha())
    glued = "|".join(re.escape(p[:-1]) for p in particles.split() if not p[-1].isalpha())
    between = rf"(?:(?:{inner})[ \u00a0])" if inner else ""
    apostrophe = rf"(?:(?:{glued})['’])?" if glued else ""
    return re.compile(rf"(?<!\w){capital}(?:\.?[ \u00a0\n]{between}{{0,2}}{apostrophe}{capital}){{0,5}}+")


class Register:
    """The names of one dispatch. It is built when a speaker is first looked up, from the passages in their order."""

    def __init__(self, text: str, passages: Sequence[tuple[int, int]], lex: Lexicon) -> None:
        """Collect the names of *passages*."""
        self._text = text
        self._lex = lex
        self.by_last: dict[str, list[Known]] = {}
        self.known: list[Known] = []
        self._collect(passages)

    def _collect(self, passages: Sequence[tuple[int, int]]) -> None:
        persons: list[Person] = []
        pattern = _run_pattern(self._lex.tag, self._lex.speech.particles)
        for start, end in passages:
            for match in pattern.finditer(self._text, start, end):
                person = self._person(match, start, end)
                if person is not None:
                    persons.append(person)
        groups: dict[str, list[Person]] = {}
        for person in persons:
            groups.setdefault(person.words[-1], []).append(person)
        for group in groups.values():
            self._settle(group)
        self.known.sort(key=lambda k: k.start)

    def _person(self, match: re.Match[str], start: int, end: int) -> Person | None:
        """Read one run of capitals; None when it holds no name."""
        lex = self._lex
        words: list[str] = []
        first = match.start()
        gender = Gender.ANY
        offices: set[str] = set()
        for word in re.finditer(r"[\w’'-]+", match[0]):
            token = word[0]
            flag = lex.flags.get(token, lex.flags.get(token[0].lower() + token[1:], 0))
            if not words:
                if flag & lx.TITLE:
                    gender = lex.titles[token].gender or gender
                    offices.add(token.lower())
                    first = match.start() + word.end() + 1
                    continue
                if flag & (lx.NOUN | lx.OFFICE):
                    noun = lex.nouns.get(token.lower())
                    gender = (noun.gender if noun else gender) or gender
                    offices.add(token.lower())
                    first = match.start() + word.end() + 1
                    continue
                if flag & (lx.FUNCTION | lx.TIME | lx.VERBLESS | lx.REPORTING | lx.OTHER_VERB) and token not in lex.given:
                    first = match.start() + word.end() + 1
                    continue
                first = match.start() + word.start()
            words.append(token[:-2] if token.endswith(("'s", "’s")) and not lex.speech.elided else token)
        if not words or (len(words) == 1 and len(words[0]) == 1):
            return None
        last = match.end()
        if match[0].endswith(("'s", "’s")) and not lex.speech.elided:
            last -= 2
        beside, guess = self._beside(first, last, start, end)
        gender = gender or guess or (lex.given.get(words[0], Gender.ANY) if len(words) > 1 else Gender.ANY)
        return Person(first, last, tuple(words), frozenset(offices | beside), gender)

    def _beside(self, first: int, last: int, start: int, end: int) -> tuple[set[str], Gender]:
        """Collect the offices in the phrase before a name and in the apposition behind it."""
        lex, text = self._lex, self._text
        offices: set[str] = set()
        gender = Gender.ANY
        before = text[max(start, first - AROUND) : first]
        cuts = [m.end() for m in _CLAUSE.finditer(before)]
        tail = before.rstrip()
        if tail.endswith(",") and len(cuts) > 0:
            before = before[cuts[-2] if len(cuts) > 1 else 0 : cuts[-1]]
        elif cuts:
            before = before[cuts[-1] :]
        words = _WORD.findall(before)
        for k in range(len(words) - 1, -1, -1):
            word = words[k].lower()
            flag = lex.flags.get(word, 0)
            if flag & lx.NOUN and lex.nouns[word].sort is Sort.PERSON:
                offices.add(word)
                noun = lex.nouns[word]
                gender = gender or noun.gender
                if not gender and k > 0 and words[k - 1].lower() in lex.determiners:
                    gender = lex.determiners[words[k - 1].lower()].gender
                elif not gender and k > 1 and words[k - 2].lower() in lex.determiners:
                    gender = lex.determiners[words[k - 2].lower()].gender
            elif flag & (lx.ANY_FINITE | lx.COMPLEMENTIZER | lx.RELATIVE | lx.SUBORDINATOR | lx.PRONOUN) and not flag & (
                lx.DETERMINER | lx.PREPOSITION
            ):
                break
        if text[last : last + 1] == ",":
            behind = text[last + 1 : min(end, last + AROUND)]
            cut = _CLAUSE.search(behind, 1)
            words = _WORD.findall(behind[: cut.start()] if cut else behind)
            for k, raw in enumerate(words):
                word = raw.lower()
                flag = lex.flags.get(word, 0)
                if flag & lx.NOUN and lex.nouns[word].sort is Sort.PERSON:
                    offices.add(word)
                    gender = gender or lex.nouns[word].gender
                    if not gender and k > 0 and words[k - 1].lower() in lex.determiners:
                        gender = lex.determiners[words[k - 1].lower()].gender
                elif flag & (lx.RELATIVE | lx.AUXILIARY | lx.COPULA | lx.MODAL | lx.FINITE) and not flag & (lx.DETERMINER | lx.PREPOSITION):
                    break
        return offices, gender

    def _settle(self, group: list[Person]) -> None:
        """Merge the places of one last name into the people who bear it: one for each fullest form."""
        full: list[list[Person]] = []
        for person in sorted(group, key=lambda p: (-len(p.words), p.start)):
            for bearers in full:
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
            )
            self.known.append(known)
            self.by_last.setdefault(head.words[-1], []).append(known)

    def named(self, words: Sequence[str], gender: Gender, at: int) -> Known | None:
        """Give the fullest name that the name *words*, written at *at*, stands for."""
        bearers = [k for k in self.by_last.get(words[-1], ()) if not (gender and k.gender and gender != k.gender)]
        if len(words) > 1:
            bearers = [k for k in bearers if k.words[-len(words) :] == tuple(words) or k.words[0] == words[0]] or bearers[:0]
        if not bearers:
            return None
        before = [k for k in bearers if k.start <= at]
        return max(before or bearers, key=lambda k: (len(k.words) > 1, max((p for p in k.places if p <= at), default=-1)))

    def holding(self, office: str, gender: Gender, at: int) -> Known | None:
        """Give the person who holds *office*, the one named last before *at*; None where nobody or several may be meant."""
        holders = [k for k in self.known if office in k.offices and not (gender and k.gender and gender != k.gender) and k.start < at]
        if not holders:
            return None
        return max(holders, key=lambda k: max((p for p in k.places if p <= at), default=-1))
