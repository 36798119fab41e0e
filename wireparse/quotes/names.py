"""The third stage: one name as it stands in one place, with the offices beside it and the signs that it is a person's."""

import functools
import re
from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon

#: How many characters around a name may hold the office of its bearer.
AROUND: Final = 110

_WORD: Final = re.compile(r"\w+(?:-\w+)*")
_BEFORE: Final = re.compile(r"\w+['’]?")
_CLAUSE: Final = re.compile(r"[.;:!?\"“”«»()]|, ")
_TOKEN: Final = re.compile(r"[\w’'-]+")


#: What ends the phrase that stands before a name, read to the left, and the apposition behind it.
_ENDS_BEFORE: Final = lx.ANY_FINITE | lx.COMPLEMENTIZER | lx.RELATIVE | lx.SUBORDINATOR | lx.PRONOUN
_ENDS_BEHIND: Final = lx.RELATIVE | lx.AUXILIARY | lx.COPULA | lx.MODAL | lx.FINITE


@functools.cache
def age_pattern(years: str) -> re.Pattern[str]:
    """Make the pattern of an age behind a name, ", 54," or ", 54 ans", with the words for *years*."""
    words = "".join(f"| {re.escape(word)}" for word in years.split())
    return re.compile(rf", [1-9][0-9](?:,{words})")


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


@functools.cache
def run_pattern(particles: str, *, elided: bool = False) -> re.Pattern[str]:
    """Compile what a name looks like: capitals, with the language's particles and initials between them.

    In a language of *elided* articles a capital before an apostrophe and a small letter is no name ("L'actrice").
    """
    article = r"(?!\w{1,5}['’][a-zà-öø-ÿ])" if elided else ""
    capital = rf"{article}[^\W\d_a-zà-öø-ÿ][\w’'-]*+"
    inner = "|".join(re.escape(p) for p in sorted(particles.split(), key=lambda p: (-len(p), p)) if p[-1].isalpha())
    glued = "|".join(re.escape(p[:-1]) for p in particles.split() if not p[-1].isalpha())
    gap = r"(?:\r\n|[ \u00a0\n\x10])"  # a hard wrap of the wire, and the hard space of a telex
    between = rf"(?:(?:{inner}){gap})" if inner else ""
    apostrophe = rf"(?:(?:{glued})['’])?" if glued else ""
    return re.compile(rf"(?<!\w){capital}(?:(?:(?<!\w{{4}})\.)?{gap}{between}{{0,2}}{apostrophe}{capital}){{0,5}}+")


def opens_sentence(text: str, place: int) -> bool:
    """Tell whether the word at *place* is the first of a sentence, a heading or a list item."""
    before = text[max(0, place - 3) : place].rstrip(" \u00a0")
    return not before or before[-1] in '.!?\n\r"”»:-–—•'


class _Opening(NamedTuple):
    """A run of capitals cut in two: the words of the name from *first* on, and what the offices before it say."""

    words: list[str]
    first: int
    offices: set[str]
    gender: Gender
    human: int


class NameReader:
    """Reads the runs of capitals of one dispatch; *runs* are all of them, to tell a name from a place and a name."""

    def __init__(self, text: str, runs: frozenset[str], lex: Lexicon) -> None:
        """Take the text that the names stand in."""
        self._text = text
        self._runs = runs
        self._lex = lex

    def read(self, match: re.Match[str], start: int, end: int) -> Person | None:
        """Read one run of capitals; None when it holds no name."""
        lex = self._lex
        words, first, offices, gender, human = self._open(match)
        cut = next((k for k in range(len(words) - 3, 0, -1) if lex.flags.get(words[k], 0) & lx.GENITIVE and words[k + 1][0].isupper()), 0)
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
            drop = drop if rest[0] in lex.given or " ".join(rest) in self._runs or self._after_office(first, start) else 0
        if drop and not any(not w[0].isupper() for w in words):
            for dropped in words[:drop]:
                first = self._text.index(dropped, first) + len(dropped)
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

    def _open(self, match: re.Match[str]) -> _Opening:
        """Tell the titles and offices that open a run of capitals, and small words that a sentence opens with, from the name."""
        lex = self._lex
        words: list[str] = []
        first = match.start()
        gender = Gender.ANY
        offices: set[str] = set()
        human = 0
        for word in _TOKEN.finditer(match[0]):
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
                if token in lex.common or (
                    flag & (lx.FUNCTION | lx.TIME | lx.VERBLESS | lx.REPORTING | lx.OTHER_VERB) and token not in lex.given
                ):
                    first = match.start() + word.end() + 1
                    continue
                first = match.start() + word.start()
            words.append(token[:-2] if token.endswith(("'s", "’s")) and not lex.speech.elided else token)
        return _Opening(words, first, offices, gender, human)

    def again(self, match: re.Match[str], start: int, earlier: re.Match[str], person: Person) -> Person:
        """Read words once more that stood elsewhere, without their surroundings."""
        first = match.start() + person.start - earlier.start()
        last = match.start() + person.end - earlier.start()
        return Person(first, last, person.words, frozenset(), Gender.ANY, 0, frozenset(), self._governed(first, start), None)

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
        if text[first - 1 : first] == "©" and first > start:
            weight -= 6  # who took the picture
        if age_pattern(lex.speech.years).match(text, last, min(end, last + 12)):
            weight += 3
        return weight

    def _after_office(self, first: int, start: int) -> bool:
        """Tell whether a person's office stands before the preposition of a name: "la ministre de la Mer Anne Dupont"."""
        lex = self._lex
        for word in _BEFORE.findall(self._text[max(start, first - 40) : first])[-4:]:
            low = word.lower()
            if lex.flags.get(low, 0) & lx.NOUN and lex.nouns[low].sort is Sort.PERSON:
                return True
        return False

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
        text = self._text
        offices: set[str] = set()
        content: set[str] = set()
        gender = Gender.ANY
        if not governed:
            words = _WORD.findall(self._phrase_before(first, start))
            gender = self._gather(words, range(len(words) - 1, -1, -1), _ENDS_BEFORE, offices, content)
        if text[last : last + 1] == ",":
            behind = text[last + 1 : min(end, last + AROUND)]
            cut = _CLAUSE.search(behind, 1)
            words = _WORD.findall(behind[: cut.start()] if cut else behind)
            belongs = bool(words) and bool(self._lex.flags.get(words[0].lower(), 0) & lx.GENITIVE)
            behind_gender = self._gather(words, range(len(words)), _ENDS_BEHIND, offices, content, belongs=belongs)
            gender = gender or behind_gender
        return offices, frozenset(content), gender

    def _phrase_before(self, first: int, start: int) -> str:
        """Give the words before a name back to the last comma or stop, or the apposition that ends at a comma before it."""
        before = self._text[max(start, first - AROUND) : first]
        cuts = [m.end() for m in _CLAUSE.finditer(before)]
        if before.rstrip().endswith(",") and cuts:
            return before[cuts[-2] if len(cuts) > 1 else 0 : cuts[-1]]
        return before[cuts[-1] :] if cuts else before

    def _gather(self, words: list[str], places: range, ends: int, offices: set[str], content: set[str], *, belongs: bool = False) -> Gender:
        """Add the offices among *words* and all that has content, up to a word that *ends* the phrase; give the gender of the nearest.

        Houses in a phrase that says to whom somebody *belongs* are none of his offices.
        """
        gender = Gender.ANY
        for k in places:
            word = words[k].lower()
            flag = self._lex.flags.get(word, 0)
            if flag & lx.NOUN:
                if belongs and self._lex.nouns[word].sort is not Sort.PERSON:
                    continue  # "Anne Dupont, du centre de recherche": whose she is, not what
                offices.add(word)
                gender = gender or self._gender_at(words, k)
            elif flag & ends and not flag & (lx.DETERMINER | lx.PREPOSITION):
                break
            if not flag & lx.FUNCTION:
                content.add(word)
        return gender

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
