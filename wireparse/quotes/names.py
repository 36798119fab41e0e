"""The third stage: one name as it stands in one place, with the offices beside it and the signs that it is a person's."""

import re
from collections.abc import Container
from collections.abc import Set as AbstractSet
from typing import Final, TypeAlias

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.pieces import age_pattern, piece_reader, weigh

#: How many characters around a name may hold the office of its bearer.
AROUND: Final = 110
#: How many characters before a name are read for what governs it, and for an article.
CLOSE: Final = 14
CLOSEST: Final = 8

WORD: Final = re.compile(r"\w+(?:-\w+)*")
_BEFORE: Final = re.compile(r"\w+['’]?")
_CLAUSE: Final = re.compile(r"[.;:!?\"“”«»()]|, ")
#: The same ends of clauses in text that is read backwards, so that the nearest is found first.
_CLAUSE_BACK: Final = re.compile(r"[.;:!?\"“”«»(),](?:(?<!,)|(?<= ,))")
_WORD_BACK: Final = re.compile(r"\w+")

#: What ends the phrase that stands before a name, read to the left, and the apposition behind it.
_ENDS_BEFORE: Final = lx.ANY_FINITE | lx.COMPLEMENTIZER | lx.RELATIVE | lx.SUBORDINATOR | lx.PRONOUN
_ENDS_BEHIND: Final = lx.RELATIVE | lx.AUXILIARY | lx.COPULA | lx.MODAL | lx.FINITE
_JOINS: Final = lx.DETERMINER | lx.PREPOSITION
_NOTHING: Final[frozenset[str]] = frozenset()


class Person:
    """One name as it stands in one place `[start, end)`: its words, and the offices that stand beside it.

    `beside` holds the words of its phrases, each once.
    `governed` says that a preposition stands before it; `adjacent` is the office directly before it, without more words.
    """

    __slots__ = ("adjacent", "beside", "end", "gender", "governed", "human", "offices", "start", "words")

    def __init__(
        self,
        start: int,
        end: int,
        words: tuple[str, ...],
        *,
        governed: bool,
        gender: Gender = Gender.ANY,
        human: int = 0,
        offices: AbstractSet[str] = _NOTHING,
        beside: tuple[str, ...] = (),
        adjacent: str | None = None,
    ) -> None:
        """Take the name, and what stands beside it."""
        self.start = start
        self.end = end
        self.words = words
        self.offices = offices
        self.gender = gender
        self.human = human
        self.beside = beside
        self.governed = governed
        self.adjacent = adjacent


def opens_sentence(text: str, place: int) -> bool:
    """Tell whether the word at *place* is the first of a sentence, a heading or a list item."""
    before = text[max(0, place - 3) : place].rstrip(" \u00a0")
    return not before or before[-1] in '.!?\n\r"”»:-–—•'


def phrase_end(text: str, place: int) -> int:
    """Give the place up to which the phrase of the word at *place* can reach."""
    cut = _CLAUSE.search(text, place, place + AROUND)
    return place + AROUND if cut is None else cut.end() - 1


def is_behind_comma(text: str, start: int) -> bool:
    """Tell whether a comma stands before *start*, at most blanks between."""
    return text[max(0, start - CLOSE) : start].rstrip().endswith(",")


#: What stands before a name: the words of its phrase, whether a preposition governs it, what speaks for or against a person, and the word
#: before it in small letters, None where that was not read.
_Left: TypeAlias = tuple[list[str], bool, int, str | None]
#: The offices beside a name, and all words with content.
_Told: TypeAlias = tuple[set[str], dict[str, None]]
_NOTHING_LEFT: Final[_Left] = ([], False, 0, "")


class NameReader:
    """Reads the runs of capitals of one dispatch; *runs* are all of them, to tell a name from a place and a name."""

    def __init__(self, text: str, runs: Container[str], lex: Lexicon) -> None:
        """Take the text that the names stand in."""
        self._text = text
        self._runs = runs
        self._lex = lex
        self._age = age_pattern(lex.speech.years)
        self._take_apart = piece_reader(lex.tag)

    def read(self, run: str, at: int, start: int, end: int) -> Person | None:
        """Read the *run* of capitals that stands *at* a place of the passage `[start, end)`; None when it holds no name."""
        piece = self._take_apart(run)
        if piece is None:
            return None
        words, first, last, own, gender, human, office, letters, weight = piece
        text, lex = self._text, self._lex
        first += at
        last += at
        phrase, governed, before, nearest = self._read_left(first, start) if first > start else _NOTHING_LEFT
        drop = 0 if letters is None else self._dropped(words, first, start, letters=letters, governed=governed)
        if drop:
            for dropped in words[:drop]:
                first = text.index(dropped, first) + len(dropped)
            first = text.index(words[drop], first)
            words = words[drop:]
            weight = weigh(words, lex)
            phrase, _, before, nearest = self._read_left(first, start)
        given = lex.gender_of(words[0])
        if given is not None:
            human += 2
            gender = gender or given
        around: set[str] = set()
        content: dict[str, None] = {}
        if phrase and (drop or not governed):
            gender = self._gather(phrase, range(len(phrase) - 1, -1, -1), _ENDS_BEFORE, (around, content), gender)
        if text.startswith(",", last):
            gender = self._read_behind(last, end, (around, content), gender)
            if self._age.match(text, last, min(end, last + 12)):
                human += 3
        human += weight + before
        offices: AbstractSet[str] = own
        if around:
            if nearest is None:
                nearest = self._nearest(first, start)
            office = nearest if nearest in around else office
            human += self._weigh_offices(around)
            offices = own | around if own else around
        return Person(
            first,
            last,
            words,
            governed=governed,
            gender=gender,
            human=human,
            offices=offices,
            beside=tuple(content),
            adjacent=office,
        )

    def _weigh_offices(self, offices: set[str]) -> int:
        """Weigh the nouns beside a name: a person's office speaks for a person, a house's noun against one."""
        nouns = self._lex.nouns
        weight = 0
        for noun in offices:
            weight += 1 if nouns[noun].sort is Sort.PERSON else -1
        return weight

    def _read_left(self, first: int, start: int) -> _Left:
        """Read what stands before a name.

        Its phrase goes back to the last comma or stop, or is the apposition that ends at a comma before the name.
        """
        text, lex = self._text, self._lex
        back = text[max(start, first - AROUND) : first][::-1]
        cut = _CLAUSE_BACK.search(back)
        opens, ends = len(back), 0
        if cut is not None:
            opens = cut.start() - (cut[0] == ",")
            if back.lstrip().startswith(","):
                ends = opens
                cut = _CLAUSE_BACK.search(back, cut.end())
                opens = len(back) if cut is None else cut.start() - (cut[0] == ",")
        phrase = WORD.findall(text, first - opens, first - ends) if opens > 1 else []
        if not (phrase and not ends and back[0] == " " and back[1].isalnum() and "-" not in phrase[-1]):
            return phrase, self._governed(first, start), self._weigh_before(first, start), None
        # The rule: a word and a blank stand before the name.
        word = phrase[-1].lower()
        flag = lex.flags.get(word, 0)
        weight = -2 if word in lex.places else 0
        governed = bool(flag & lx.PREPOSITION)
        if flag & (lx.DETERMINER | lx.CONTRACTED):
            weight -= 3 if len(word) < CLOSEST and not self._counts(word) else 0  # articles are short, what counts ("hunderte") is not
            governed = self._governed(first, start)
        return phrase, governed, weight, word

    def _nearest(self, first: int, start: int) -> str:
        """Give the word before *first* in small letters, or nothing where an apostrophe joins it to what follows."""
        before = self._text[max(start, first - AROUND) : first][::-1]
        word = _WORD_BACK.search(before)
        return "" if word is None or before[word.start() - 1 : word.start()] in ("'", "’") else word[0][::-1].lower()

    def again(self, at: int, start: int, earlier: int, person: Person) -> Person:
        """Read a run *at* a place once more that was read at an *earlier* one, without its surroundings."""
        first = at + person.start - earlier
        last = at + person.end - earlier
        return Person(first, last, person.words, governed=self._governed(first, start))

    def _dropped(self, words: tuple[str, ...], first: int, start: int, *, letters: bool, governed: bool) -> int:
        """Count the words that open a run and are a place or house: "à l'AFP Anne Dupont", "la maire de Lyon Anne Dupont"."""
        longer = len(words) > 2  # noqa: PLR2004
        drop = len(words) - 2 if governed and longer else int(letters and (governed or longer))
        if drop > 1 or (drop and not letters):
            rest = words[drop:]
            if not (rest[0] in self._lex.given or " ".join(rest) in self._runs or self._after_office(first, start)):
                return 0
        return drop

    def _governed(self, first: int, start: int) -> bool:
        """Tell whether a preposition, with or without article, stands before a name."""
        text = self._text
        if first <= start or text[first - 1] not in " \u00a0'’":
            return False
        words = _BEFORE.findall(text, max(start, first - CLOSE), first)
        if not words:
            return False
        flags = self._lex.flags
        last = flags.get(words[-1].lower().replace("’", "'"), 0)
        if last & lx.DETERMINER and not last & lx.CONTRACTED and len(words) > 1:
            last = flags.get(words[-2].lower().replace("’", "'"), 0)
        return bool(last & lx.PREPOSITION)

    def _weigh_before(self, first: int, start: int) -> int:
        """Weigh what stands before a name: an article, a preposition of place, the sign before who took a picture."""
        text, lex = self._text, self._lex
        mark = text[first - 1]
        weight = -6 if mark == "©" else 0
        before = WORD.findall(text, max(start, first - CLOSEST), first)
        if not before:
            return weight
        if not text[first - 2].isalnum() and mark == " ":
            return weight  # a mark stands between
        word = before[-1].lower()
        if word in lex.places:
            weight -= 2
        if mark in "'’ " and lex.flags.get(word if mark == " " else word + "'", 0) & (lx.DETERMINER | lx.CONTRACTED):
            weight -= 0 if self._counts(word) else 3
        return weight

    def _counts(self, word: str) -> bool:
        """Tell whether *word* is no article, but counts those whom it stands before: "both Smith and …"."""
        determiner = self._lex.determiners.get(word)
        return determiner is not None and determiner.plural and not determiner.definite

    def _after_office(self, first: int, start: int) -> bool:
        """Tell whether a person's office stands before the preposition of a name: "la ministre de la Mer Anne Dupont"."""
        lex = self._lex
        for word in _BEFORE.findall(self._text[max(start, first - 40) : first])[-4:]:
            low = word.lower()
            if lex.flags.get(low, 0) & lx.NOUN and lex.nouns[low].sort is Sort.PERSON:
                return True
        return False

    def _read_behind(self, last: int, end: int, told: _Told, gender: Gender) -> Gender:
        """Collect the offices in the apposition behind the comma at *last*, and its words."""
        stop = min(end, last + AROUND)
        cut = _CLAUSE.search(self._text, last + 2, stop)
        words = WORD.findall(self._text, last + 1, stop if cut is None else cut.start())
        if not words:
            return gender
        opening = self._lex.flags.get(words[0].lower(), 0)
        belongs = bool(opening & lx.GENITIVE)
        if opening & (lx.VERBLESS | lx.PREPOSITION) and not belongs and not opening & lx.DETERMINER:
            return gender  # "…, according to the filing" is no apposition
        return self._gather(words, range(len(words)), _ENDS_BEHIND, told, gender, belongs=belongs)

    def _gather(self, words: list[str], places: range, ends: int, told: _Told, gender: Gender, *, belongs: bool = False) -> Gender:
        """Add the offices among *words* and all that has content, up to a word that *ends* the phrase.

        Houses in a phrase that says to whom somebody *belongs* are none of his offices. The gender is that of the nearest office where
        it was not known.
        """
        offices, content = told
        flags = self._lex.flags
        for k in places:
            word = words[k].lower()
            flag = flags.get(word, 0)
            if flag & lx.NOUN:
                if belongs and self._lex.nouns[word].sort is not Sort.PERSON:
                    continue  # "Anne Dupont, du centre de recherche": whose she is, not what
                offices.add(word)
                gender = gender or self._gender_at(words, k)
            elif flag & ends and not flag & _JOINS:
                break
            if not flag & lx.FUNCTION:
                content[word] = None
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
