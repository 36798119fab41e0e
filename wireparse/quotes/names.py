"""The third stage: one name as it stands in one place, with the offices beside it and the signs that it is a person's."""

import functools
import re
from collections.abc import Container, Set
from typing import Final, NamedTuple, TypeAlias

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon

#: How many characters around a name may hold the office of its bearer.
AROUND: Final = 110
#: How many characters before a name are read for what governs it, and for an article.
CLOSE: Final = 14
CLOSEST: Final = 8

_WORD: Final = re.compile(r"\w+(?:-\w+)*")
_BEFORE: Final = re.compile(r"\w+['’]?")
_CLAUSE: Final = re.compile(r"[.;:!?\"“”«»()]|, ")
_TOKEN: Final = re.compile(r"[\w’'-]+")
#: The same ends of clauses in text that is read backwards, so that the nearest is found first.
_CLAUSE_BACK: Final = re.compile(r"[.;:!?\"“”«»(),](?:(?<!,)|(?<= ,))")
_WORD_BACK: Final = re.compile(r"\w+")

#: What ends the phrase that stands before a name, read to the left, and the apposition behind it.
_ENDS_BEFORE: Final = lx.ANY_FINITE | lx.COMPLEMENTIZER | lx.RELATIVE | lx.SUBORDINATOR | lx.PRONOUN
_ENDS_BEHIND: Final = lx.RELATIVE | lx.AUXILIARY | lx.COPULA | lx.MODAL | lx.FINITE
_SMALL: Final = lx.FUNCTION | lx.TIME | lx.VERBLESS | lx.REPORTING | lx.OTHER_VERB
_OPENING: Final = _SMALL | lx.TITLE | lx.NOUN | lx.OFFICE
_JOINS: Final = lx.DETERMINER | lx.PREPOSITION
_NOTHING: Final[frozenset[str]] = frozenset()


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
    offices: Set[str]
    gender: Gender
    human: int
    beside: Set[str]
    governed: bool  # a preposition stands before it
    adjacent: str | None  # the office that stands directly before the name, without more words


@functools.cache
def run_pattern(particles: str, *, elided: bool = False) -> re.Pattern[str]:
    """Compile what a name looks like: capitals, with the language's particles and initials between them.

    In a language of *elided* articles a capital before an apostrophe and a small letter is no name ("L'actrice"). The pattern opens with
    one class of characters, which the search skips to; whether it is a letter, and the first of its word, is asked there alone.
    """
    article = r"(?!\w{1,5}['’][a-zà-öø-ÿ])" if elided else ""
    capital = rf"{article}[^\W\d_a-zà-öø-ÿ][\w’'-]*+"
    behind = r"(?!\w{0,4}['’][a-zà-öø-ÿ])" if elided else ""
    opening = rf"[A-Zªµº\u00c0-\u00d6\u00d8-\u00df\u0100-\U0010ffff](?<=[^\W\d_])(?<!\w.){behind}[\w’'-]*+"
    inner = "|".join(re.escape(p) for p in sorted(particles.split(), key=lambda p: (-len(p), p)) if p[-1].isalpha())
    glued = "|".join(re.escape(p[:-1]) for p in particles.split() if not p[-1].isalpha())
    gap = r"(?:[ \u00a0\n\x10]|\r\n)"  # a hard wrap of the wire, and the hard space of a telex
    between = rf"(?:(?:{inner}){gap})" if inner else ""
    apostrophe = rf"(?:(?:{glued})['’])?" if glued else ""
    return re.compile(rf"{opening}(?:(?:\.(?<!\w{{4}}\.))?{gap}{between}{{0,2}}{apostrophe}{capital}){{0,5}}+", re.DOTALL)


def opens_sentence(text: str, place: int) -> bool:
    """Tell whether the word at *place* is the first of a sentence, a heading or a list item."""
    before = text[max(0, place - 3) : place].rstrip(" \u00a0")
    return not before or before[-1] in '.!?\n\r"”»:-–—•'


def can_belong(text: str, place: int, start: int) -> bool:
    """Tell whether the word at *place* can stand in the phrase before the name at *start*, or in the apposition that ends there."""
    return _CLAUSE.search(text, place, start) is None or text[max(place, start - CLOSE) : start].rstrip().endswith(",")


#: What a run of capitals says wherever it stands: the words of the name in it, where they begin and end in the run, the offices before the
#: name, the gender, the weight of the offices, the first of them, and the weight of the words. Before the last: whether an abbreviation
#: opens a name of several capitals ("AFP Anne Dupont"), None where it is another kind of name.
_Piece: TypeAlias = tuple[tuple[str, ...], int, int, frozenset[str], Gender, int, str | None, bool | None, int]


class NameReader:
    """Reads the runs of capitals of one dispatch; *runs* are all of them, to tell a name from a place and a name."""

    def __init__(self, text: str, runs: Container[str], lex: Lexicon) -> None:
        """Take the text that the names stand in."""
        self._text = text
        self._runs = runs
        self._lex = lex
        self._age = age_pattern(lex.speech.years)
        self._pieces: dict[str, _Piece | None] = {}

    def read(self, run: str, at: int, start: int, end: int) -> Person | None:
        """Read the *run* of capitals that stands *at* a place of the passage `[start, end)`; None when it holds no name."""
        if run in self._pieces:
            piece = self._pieces[run]
        else:
            piece = self._pieces[run] = self._take_apart(run)
        if piece is None:
            return None
        words, first, last, own, gender, human, office, letters, weight = piece
        text, lex = self._text, self._lex
        first += at
        last += at
        governed = after_preposition = first > start and self._governed(first, start)
        if letters is not None:
            drop = self._dropped(words, first, start, letters=letters, governed=governed)
            if drop:
                for dropped in words[:drop]:
                    first = text.index(dropped, first) + len(dropped)
                first = text.index(words[drop], first)
                words = words[drop:]
                weight = self._weigh(words)
                governed = False
        around: set[str] = set()
        content: set[str] = set()
        guess = Gender.ANY
        if first > start:
            human += self._weigh_before(first, start)
            if not governed:
                guess = self._read_before(first, start, around, content)
        if text.startswith(",", last):
            behind = self._read_behind(last, end, around, content)
            guess = guess or behind
            if self._age.match(text, last, min(end, last + 12)):
                weight += 3
        given = lex.given.get(words[0])
        if given is not None:
            human += 2
            gender = gender or given
        offices: Set[str] = own
        if around:
            nouns = lex.nouns
            for noun in around:
                human += 1 if nouns[noun].sort is Sort.PERSON else -1
            offices = own | around if own else around
            nearest = self._nearest(first, start)
            if nearest in around:
                office = nearest
        return Person(first, last, words, offices, gender or guess, human + weight, content or _NOTHING, after_preposition, office)

    def _nearest(self, first: int, start: int) -> str:
        """Give the word before *first* in small letters, or nothing where an apostrophe joins it to what follows."""
        before = self._text[max(start, first - AROUND) : first][::-1]
        word = _WORD_BACK.search(before)
        return "" if word is None or before[word.start() - 1 : word.start()] in ("'", "’") else word[0][::-1].lower()

    def again(self, at: int, start: int, earlier: int, person: Person) -> Person:
        """Read a run *at* a place once more that was read at an *earlier* one, without its surroundings."""
        first = at + person.start - earlier
        last = at + person.end - earlier
        return Person(first, last, person.words, _NOTHING, Gender.ANY, 0, _NOTHING, self._governed(first, start), None)

    def _take_apart(self, run: str) -> _Piece | None:
        """Tell the titles and offices that open a run of capitals, and small words that a sentence opens with, from the name."""
        lex = self._lex
        flags, elided = lex.flags, lex.speech.elided
        if run.isalpha() and run not in flags and run not in lex.common:
            flag = flags.get(run[0].lower() + run[1:], 0)
            if not flag & _OPENING or (not flag & (lx.TITLE | lx.NOUN | lx.OFFICE) and run in lex.given):
                return None if len(run) == 1 else ((run,), 0, len(run), _NOTHING, Gender.ANY, 0, None, None, self._weigh((run,)))
        words: list[str] = []
        first = human = 0
        gender = Gender.ANY
        offices: list[str] = []
        for match in _TOKEN.finditer(run):
            token = match[0]
            if not words:
                known = flags.get(token)
                flag = flags.get(token[0].lower() + token[1:], 0) if known is None else known
                if flag & (lx.TITLE | lx.NOUN | lx.OFFICE):
                    low = token.lower()
                    offices.append(low)
                    first = match.end() + 1
                    if flag & lx.TITLE:
                        gender = lex.titles[token].gender or gender
                        human += 3
                        continue
                    noun = lex.nouns.get(low)
                    human += 2 if noun and noun.sort is Sort.PERSON else -2
                    gender = (noun.gender if noun else gender) or gender
                    continue
                if token in lex.common or (flag & _SMALL and token not in lex.given):
                    first = match.end() + 1
                    continue
                first = match.start()
            words.append(token[:-2] if not elided and token.endswith(("'s", "’s")) else token)
        for k in range(len(words) - 3, 0, -1):
            if flags.get(words[k], 0) & lx.GENITIVE and words[k + 1][0].isupper():  # "à Minneapolis de George Floyd": two names, not one
                first = run.index(words[k + 1], run.index(words[k - 1], first) + len(words[k - 1]))
                words = words[k + 1 :]
                break
        if not words or (len(words) == 1 and (len(words[0]) == 1 or flags.get(words[0], 0) & lx.CHANNEL)):
            return None
        last = len(run) - 2 if not elided and run.endswith(("'s", "’s")) else len(run)
        letters: bool | None = None
        if len(words) > 1 and all([word[0].isupper() for word in words]):
            letters = len(words[0]) > 1 and words[0].isupper() and not words[1].isupper()
        name = tuple(words)
        return name, first, last, frozenset(offices), gender, human, min(offices, default=None), letters, self._weigh(name)

    def _weigh(self, words: tuple[str, ...]) -> int:
        """Weigh what the words of a name say for or against a person: a house's noun, letters."""
        lex = self._lex
        weight = -1 if len(words) == 1 and len(words[0]) > 1 and words[0].isupper() else 0
        for word in words:
            low = word.lower()
            if lex.flags.get(low, 0) & lx.NOUN and lex.nouns[low].sort is not Sort.PERSON:
                return weight - 3
        return weight

    def _dropped(self, words: tuple[str, ...], first: int, start: int, *, letters: bool, governed: bool) -> int:
        """Count the words that open a run and are a place or house: "à l'AFP Anne Dupont", "la maire de Lyon Anne Dupont"."""
        longer = len(words) > 2  # noqa: PLR2004
        drop = len(words) - 2 if governed and longer else int(letters and (governed or longer))
        if drop > 1 or (drop and not letters):
            rest = words[drop:]
            if not (rest[0] in self._lex.given or " ".join(rest) in self._runs or self._after_office(first, start)):
                return 0
        return drop

    def _weigh_before(self, first: int, start: int) -> int:
        """Weigh what stands before a name: an article, a preposition of place, the sign before who took a picture."""
        text, lex = self._text, self._lex
        mark = text[first - 1]
        weight = -6 if mark == "©" else 0
        before = _WORD.findall(text, max(start, first - CLOSEST), first)
        if not before:
            return weight
        word = before[-1].lower()
        if word in lex.places:
            weight -= 2
        if mark in "'’ " and lex.flags.get(word if mark == " " else word + "'", 0) & (lx.DETERMINER | lx.CONTRACTED):
            weight -= 3
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

    def _read_before(self, first: int, start: int, offices: set[str], content: set[str]) -> Gender:
        """Collect the offices in the phrase that ends at *first*, and its words.

        The phrase goes back to the last comma or stop, or is the apposition that ends at a comma before the name.
        """
        text = self._text
        before = text[max(start, first - AROUND) : first][::-1]
        cut = _CLAUSE_BACK.search(before)
        opens, ends = len(before), 0
        if cut is not None:
            opens = cut.start() - (cut[0] == ",")
            if before.lstrip().startswith(","):
                ends = opens
                cut = _CLAUSE_BACK.search(before, cut.end())
                opens = len(before) if cut is None else cut.start() - (cut[0] == ",")
        words = _WORD.findall(text, first - opens, first - ends)
        return self._gather(words, range(len(words) - 1, -1, -1), _ENDS_BEFORE, offices, content) if words else Gender.ANY

    def _read_behind(self, last: int, end: int, offices: set[str], content: set[str]) -> Gender:
        """Collect the offices in the apposition behind the comma at *last*, and its words."""
        stop = min(end, last + AROUND)
        cut = _CLAUSE.search(self._text, last + 2, stop)
        words = _WORD.findall(self._text, last + 1, stop if cut is None else cut.start())
        if not words:
            return Gender.ANY
        belongs = bool(self._lex.flags.get(words[0].lower(), 0) & lx.GENITIVE)
        return self._gather(words, range(len(words)), _ENDS_BEHIND, offices, content, belongs=belongs)

    def _gather(self, words: list[str], places: range, ends: int, offices: set[str], content: set[str], *, belongs: bool = False) -> Gender:
        """Add the offices among *words* and all that has content, up to a word that *ends* the phrase; give the gender of the nearest.

        Houses in a phrase that says to whom somebody *belongs* are none of his offices.
        """
        gender = Gender.ANY
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
