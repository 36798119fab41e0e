"""Which language a text is written in: the scripts tell some, the function words vote on the rest."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from wireparse.languages.lookup import LANGUAGES, language_data
from wireparse.languages.others import OTHERS

if TYPE_CHECKING:
    from wireparse.formats.spec import AgencyFormat
    from wireparse.story import Story

#: The stretch of a text that is looked at.
_SAMPLE: Final = 1_200
#: A first stretch, which decides when so many function words are of one language and half as many of the next at most.
_GLANCE: Final = 400
_CLEAR: Final = 8
#: So many different function words must be found.
_LEAST: Final = 2

#: Scripts that one language of the wires is written in, or of which one is by far the commonest, by their code points.
_SCRIPTS: Final = (
    ("ja", 0x3041, 0x30FF),
    ("ko", 0xAC00, 0xD7A3),
    ("zh", 0x4E00, 0x9FFF),
    ("ar", 0x0621, 0x064A),
    ("el", 0x03B1, 0x03C9),
    ("he", 0x05D0, 0x05EA),
    ("hi", 0x0905, 0x0939),
    ("th", 0x0E01, 0x0E2E),
)
_CYRILLIC: Final = (0x0400, 0x04FF)
#: Marks that a word may stand at; one that the text does not hold costs next to nothing to replace.
_MARKS: Final = '"\u201c\u201d\u201e\u00ab\u00bb'
#: Where the scripts beyond Latin stand; the typographer's marks and blanks between them are of all scripts. The class says what it leaves
#: out, which compiles in a fraction of the time.
_BEYOND_LATIN: Final = re.compile("[^\x00-\u036f\u2000-\u206f]+")


def detect_language(text: str) -> str | None:
    """Give the primary subtag of the language of *text*, or None when nothing tells it.

    The first 1,200 characters are looked at, or the first 400 where these are clear.

    Example:
        >>> detect_language("Le ministre a dit que la réunion était reportée.")
        'fr'
        >>> detect_language("12345") is None
        True
    """
    sample = text[:_SAMPLE]
    script = None if sample.isascii() else _by_script(sample)
    if script:
        return script
    if len(sample) > _GLANCE:
        leader, best, second = _vote(sample[:_GLANCE])
        if best >= _CLEAR and second * 2 <= best:
            return leader
    leader, best, second = _vote(sample)
    return leader if best >= _LEAST and second < best else None


def _vote(sample: str) -> tuple[str | None, int, int]:
    """Give the language that the most function words of *sample* are of, how many, and how many are of the next one."""
    voters, words = _voters()
    votes: dict[str, int] = {}
    plain = sample.lower().replace("\u2019", "'")
    for mark in _MARKS:
        plain = plain.replace(mark, " ")
    for word in words.intersection(plain.split()):
        for tag in voters[word]:
            votes[tag] = votes.get(tag, 0) + 1
    leader, best, second = None, 0, 0
    for tag, count in votes.items():
        if count > best:
            leader, best, second = tag, count, best
        elif count > second:
            second = count
    return leader, best, second


@functools.cache
def _voters() -> tuple[dict[str, tuple[str, ...]], frozenset[str]]:
    """Give, for each function word, the languages that have it: those with data, and those that must not be taken for one.

    The words stand beside them as a set, which tells fastest which of them a text holds.
    """
    voters: dict[str, tuple[str, ...]] = {}
    deep = [(tag, data.stopwords) for tag in LANGUAGES if (data := language_data(tag, "words")) is not None]
    for tag, words in (*deep, *((tag, frozenset(words.split())) for tag, words in OTHERS)):
        for word in words:
            voters[word] = (*voters.get(word, ()), tag)
    return voters, frozenset(voters)


def _by_script(sample: str) -> str | None:
    """Tell the language by its script, where a tenth of the sample or more is written in it."""
    least = max(2, len(sample) // 10)
    if len(sample) - len(sample.encode("latin-1", "ignore")) < least:
        return None
    points = [ord(c) for c in "".join(_BEYOND_LATIN.findall(sample)) if c.isalpha()]
    if len(points) < least:
        return None
    return next((tag for tag, first, last in _SCRIPTS if sum(first <= point <= last for point in points) >= least), None)


def choose_language(story: Story, asked: str | None, format: AgencyFormat) -> str | None:
    """Settle the language of *story*: the caller's, else the one the transport declares, else what the words show.

    Where the words show nothing, an agency that writes one language only decides, or one language only in Cyrillic.
    """
    if asked or story.language:
        return asked or story.language
    found = detect_language(story.text)
    if found is None and len(format.languages) == 1:
        return format.languages[0]
    if found is None and "ru" in format.languages:
        sample = story.text[:_SAMPLE]
        if 2 * sum(_CYRILLIC[0] <= ord(c) <= _CYRILLIC[1] for c in sample) > len(sample):
            return "ru"
    return found
