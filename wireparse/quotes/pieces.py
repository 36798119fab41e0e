"""The third stage: a run of capitals by itself, wherever it stands: what it looks like, and the name and the offices in it."""

import functools
import re
from collections.abc import Callable
from typing import Final, TypeAlias

from wireparse.languages.spec.speech import Gender, Sort
from wireparse.quotes import lexicon as lx
from wireparse.quotes.lexicon import Lexicon, lexicon

_TOKEN: Final = re.compile(r"[\w’'-]+")
#: The owner inside a run of capitals ends here.
_OWNED: Final = re.compile(r"(?<=\w)[’']s (?=\w)")
_SOURCE: Final = lx.TITLE | lx.NOUN | lx.OFFICE
_SMALL: Final = lx.FUNCTION | lx.TIME | lx.VERBLESS | lx.REPORTING | lx.OTHER_VERB
#: What opens no part of a name, though headlines give it a capital.
_HEADLINE: Final = (
    lx.DETERMINER | lx.PRONOUN | lx.PREPOSITION | lx.AUXILIARY | lx.COPULA | lx.MODAL | lx.SUBORDINATOR | lx.FINITE | lx.OTHER_VERB
)
_NOTHING: Final[frozenset[str]] = frozenset()

#: A letter of ASCII or Latin-1 that is no small one, or any character beyond them. The class says what it leaves out: one that names
#: all that it holds takes a hundred times as long to compile.
_NO_SMALL: Final = r"[^\x00-@\[-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xe0-\xff]"

#: How many runs of capitals of a language are kept taken apart: most stand in dispatch after dispatch.
KEPT: Final = 8192

#: What a run of capitals says: the words of the name in it, where they begin and end in the run, the offices before it, the gender
#: and the weight of the offices, the first of them; whether an abbreviation opens a name of several capitals ("AFP Anne Dupont"), None
#: where it is another kind of name; and the weight of the words.
Piece: TypeAlias = tuple[tuple[str, ...], int, int, frozenset[str], Gender, int, str | None, bool | None, int]


@functools.cache
def age_pattern(years: str) -> re.Pattern[str]:
    """Make the pattern of an age behind a name, ", 54," or ", 54 ans", with the words for *years*."""
    words = "".join(f"| {re.escape(word)}" for word in years.split())
    return re.compile(rf", [1-9][0-9](?:,{words})")


@functools.cache
def run_pattern(particles: str, *, elided: bool = False) -> re.Pattern[str]:
    """Compile what a name looks like: capitals, with the language's particles and initials between them.

    In a language of *elided* articles a capital before an apostrophe and a small letter is no name ("L'actrice"). The pattern opens with
    one class of characters, which the search skips to; whether it is a letter, and the first of its word, is asked there alone. The last
    letter of an abbreviation ("U.N. Ambassador Anne Dupont") opens no name.
    """
    article = r"(?!\w{1,5}['’][a-zà-öø-ÿ])" if elided else ""
    capital = rf"{article}[^\W\d_a-zà-öø-ÿ][\w’'-]*+"
    behind = r"(?!\w{0,4}['’][a-zà-öø-ÿ])" if elided else ""
    opening = rf"{_NO_SMALL}(?<=[^\W\d_])(?<!\w.)(?<!\b\w\..){behind}[\w’'-]*+"
    inner = "|".join(re.escape(p) for p in sorted(particles.split(), key=lambda p: (-len(p), p)) if p[-1].isalpha())
    glued = "|".join(re.escape(p[:-1]) for p in particles.split() if not p[-1].isalpha())
    gap = r"(?:[ \u00a0\n\x10]|\r\n)"  # a hard wrap of the wire, and the hard space of a telex
    between = rf"(?:(?:{inner}){gap})" if inner else ""
    apostrophe = rf"(?:(?:{glued})['’])?" if glued else ""
    return re.compile(rf"{opening}(?:(?:\.(?<!\w{{4}}\.))?{gap}{between}{{0,2}}{apostrophe}{capital}){{0,5}}+", re.DOTALL)


@functools.cache
def piece_reader(tag: str) -> Callable[[str], Piece | None]:
    """Give what takes runs of capitals apart in the language *tag*."""
    lex = lexicon(tag)
    if lex is None:
        raise LookupError(tag)
    return functools.lru_cache(KEPT)(functools.partial(take_apart, lex))


def take_apart(lex: Lexicon, run: str) -> Piece | None:
    """Tell the titles and offices that open a run of capitals, and small words that open a sentence, from the name; None without one."""
    flags, elided = lex.flags, lex.speech.elided
    if run.isalpha() and run not in flags and run not in lex.common:
        flag = flags.get(run[0].lower() + run[1:], 0)
        if not flag & (_SMALL | _SOURCE) or (not flag & _SOURCE and run in lex.given):
            return None if len(run) == 1 else ((run,), 0, len(run), _NOTHING, Gender.ANY, 0, None, None, weigh((run,), lex))
    owned = None if elided else _OWNED.search(run)
    if owned is not None and lex.gender_of(run.partition(" ")[0]) is not None:
        behind = take_apart(lex, run[owned.end() :])  # "Dupont's Secretary of State Rex Cole": who is owned, or else the owner
        if behind is None or len(behind[0]) < 2:  # noqa: PLR2004
            return take_apart(lex, run[: owned.start()])
        return behind[0], behind[1] + owned.end(), behind[2] + owned.end(), *behind[3:]
    first, offices, gender, human = _open(lex, run)
    tokens = _TOKEN.findall(run, first)
    words = [token[:-2] if token.endswith(("'s", "’s")) else token for token in tokens] if not elided else tokens
    first, words, own, weight = _past_inner(lex, run, first, words, offices)
    gender, human = own or gender, human + weight
    if lex.speech.subject_before_verb and any(_is_small(lex, word) for word in words[1:-1]):
        return None  # a headline in capitals: "Newspaper Says Marsh Needs To Quit"
    kept = _family_end(words, lex) if lex.speech.verb_second else len(words)
    if not words or (len(words) == 1 and (len(words[0]) == 1 or flags.get(words[0], 0) & lx.CHANNEL)):
        return None
    last = len(run) - 2 if not elided and run.endswith(("'s", "’s")) else len(run)
    if kept < len(words):
        words = words[:kept]
        last = [match.end() for match in _TOKEN.finditer(run, first)][kept - 1]
    letters: bool | None = None
    if len(words) > 1 and all(word[0].isupper() for word in words):
        letters = len(words[0]) > 1 and words[0].isupper() and not words[1].isupper()
    name = tuple(words)
    return name, first, last, frozenset(offices), gender, human, min(offices, default=None), letters, weigh(name, lex)


def _past_inner(lex: Lexicon, run: str, first: int, words: list[str], offices: list[str]) -> tuple[int, list[str], Gender, int]:
    """Give where the name begins in the rest of *run*, and its words, past what stands there before it; add its *offices*.

    That is an office behind a place or house ("Kenyan President Rodrigo Duarte"), what an office is of ("Secretary of State Rex Cole"), and
    another name ("à Minneapolis de George Floyd"). The last two values are the gender and the weight of the offices.
    """
    gender, human = Gender.ANY, 0
    cut = _last_office(lex, words)
    if cut:
        _, more, gender, human = _open(lex, " ".join(words[:cut]), anything=True)
        offices += more
    else:
        for k in range(len(words) - 3, 0, -1):
            if lex.flags.get(words[k], 0) & lx.GENITIVE and words[k + 1][0].isupper():
                cut = k + 1
                if _is_office(lex, words[k - 1]):
                    offices.append(words[k - 1].lower())
                    human = 2
                break
    if offices and len(words) - cut > 2 and words[cut] not in lex.given and _is_what_of(lex, *words[cut : cut + 2]):  # noqa: PLR2004
        cut += 1
    if cut:
        for word in words[:cut]:
            first = run.index(word, first) + len(word)
        first = run.index(words[cut], first)
    return first, words[cut:], gender, human


def _last_office(lex: Lexicon, words: list[str]) -> int:
    """Give the number of *words* up to the last office before a name, 0 where none is: "Kenyan President", "Port May Mayor".

    What opens with a given name is a name to its end ("Martin Luther King Junior"), unless that can be a place ("Virginia Senator …").
    """
    if len(words) < 3 or len(words[0]) == 1:  # noqa: PLR2004
        return 0
    given = words[0] in lex.given
    for k in range(len(words) - 2, 0, -1):
        if _is_office(lex, words[k]):
            whole = given and (k > 1 or len(words) == 3)  # noqa: PLR2004
            if whole or not words[k][0].isupper() or not words[k + 1][0].isupper() or any(_is_house(lex, word) for word in words[k + 1 :]):
                return 0
            return k + 1
    return 0


def _is_office(lex: Lexicon, word: str) -> bool:
    """Tell whether *word* is a title or the noun of somebody's office."""
    low = word.lower()
    flag = lex.flags.get(word, 0) | lex.flags.get(low, 0)
    return lex.nouns[low].sort is Sort.PERSON if flag & lx.NOUN and low in lex.nouns else bool(flag & lx.TITLE)


def _is_small(lex: Lexicon, word: str) -> bool:
    """Tell whether *word* is one that has a capital in headlines alone."""
    return word[0].isupper() and len(word) > 1 and bool(lex.flags.get(word.lower(), 0) & _HEADLINE) and not word.isupper()


def _is_house(lex: Lexicon, word: str) -> bool:
    """Tell whether *word* is a noun for a house or document."""
    low = word.lower()
    return bool(lex.flags.get(low, 0) & lx.NOUN) and lex.nouns[low].sort is not Sort.PERSON and word not in lex.given


def _is_what_of(lex: Lexicon, word: str, following: str) -> bool:
    """Tell whether *word* says what an office is of, and the name begins behind it: "Secretary of State Rex …"."""
    return _is_house(lex, word) or lex.gender_of(following) is not None


def _family_end(words: list[str], lex: Lexicon) -> int:
    """Give how many of the *words* of a name belong to it: a small word behind given and family name tells whose somebody is."""
    for k in range(2, len(words)):
        if words[k][0].islower() and words[0] in lex.given and words[k - 1][0].isupper() and words[k - 1] not in lex.given:
            return k if all(word[0].isupper() for word in words[:k]) else len(words)
    return len(words)


def _open(lex: Lexicon, run: str, *, anything: bool = False) -> tuple[int, list[str], Gender, int]:
    """Give where the name begins in *run*, the offices before it, their gender, and what they say for or against a person.

    With *anything* no word of it opens the name.
    """
    flags = lex.flags
    gender, human = Gender.ANY, 0
    offices: list[str] = []
    for match in _TOKEN.finditer(run):
        token = match[0]
        known = flags.get(token)
        flag = flags.get(token[0].lower() + token[1:], 0) if known is None else known
        if flag & _SOURCE:
            low = token.lower()
            offices.append(low)
            if flag & lx.TITLE:
                title = lex.titles.get(token) or lex.titles.get(low)
                gender = (title.gender if title else gender) or gender
                human += 3
            else:
                noun = lex.nouns.get(low)
                human += 2 if noun and noun.sort is Sort.PERSON else -2
                gender = (noun.gender if noun else gender) or gender
        elif not (anything or token in lex.common or (flag & _SMALL and token not in lex.given)):
            return match.start(), offices, gender, human
    return len(run), offices, gender, human


def weigh(words: tuple[str, ...], lex: Lexicon) -> int:
    """Weigh what the words of a name say for or against a person: a house's noun, letters."""
    weight = -1 if len(words) == 1 and len(words[0]) > 1 and words[0].isupper() else 0
    houses = [word.lower() for word in words if _is_house(lex, word)]
    if len(words) == 2 and houses == [words[1].lower()] and lex.nouns[houses[0]].sort is Sort.DOCUMENT:  # noqa: PLR2004
        return weight - 1  # "Carter Page" may be a person
    return weight - 3 if houses else weight
