"""Which language a text is written in: the scripts tell some, the function words vote on the rest."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from wireparse.languages.lookup import LANGUAGES, language_data
from wireparse.languages.others import OTHERS

if TYPE_CHECKING:
    from wireparse.formats.spec import AgencyFormat
    from wireparse.story import Story

#: The stretch of a text that is looked at.
_SAMPLE: Final = 1_200
#: So many different function words must be found, and so many more than of the next language.
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
#: The code point at which the scripts beyond Latin begin.
_BEYOND_LATIN: Final = "\u0370"


def detect_language(text: str) -> str | None:
    """Give the primary subtag of the language of *text*, or None when nothing tells it.

    The first 1,200 characters are looked at.

    Example:
        >>> detect_language("Le ministre a dit que la réunion était reportée.")
        'fr'
        >>> detect_language("12345") is None
        True
    """
    sample = text[:_SAMPLE]
    if not sample.isascii() and max(sample) >= _BEYOND_LATIN:
        script = _by_script(sample)
        if script:
            return script
    voters = _voters()
    votes: dict[str, int] = {}
    for word in voters.keys() & set(sample.lower().replace("\u2019", "'").split()):
        for tag in voters[word]:
            votes[tag] = votes.get(tag, 0) + 1
    best = max(votes.values(), default=0)
    leaders = [tag for tag, count in votes.items() if count == best]
    return leaders[0] if best >= _LEAST and len(leaders) == 1 else None


@functools.cache
def _voters() -> dict[str, tuple[str, ...]]:
    """Give, for each function word, the languages that have it: those with data, and those that must not be taken for one."""
    voters: dict[str, tuple[str, ...]] = {}
    deep = [(tag, data.stopwords) for tag in LANGUAGES if (data := language_data(tag, "words")) is not None]
    for tag, words in (*deep, *((tag, frozenset(words.split())) for tag, words in OTHERS)):
        for word in words:
            voters[word] = (*voters.get(word, ()), tag)
    return voters


def _by_script(sample: str) -> str | None:
    """Tell the language by its script, where a tenth of the sample or more is written in it."""
    points = [ord(c) for c in sample if c >= _BEYOND_LATIN and c.isalpha()]
    least = max(2, len(sample) // 10)
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
