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
_SAMPLE: Final = 1_600
#: So many different function words must be found, and so many more than of the next language.
_LEAST: Final = 2

#: Letters beyond Latin and Cyrillic.
_OTHER_SCRIPT: Final = re.compile("[\u0370-\u03ff\u0590-\u0e7f\u3041-\u9fff\uac00-\ud7a3]")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
#: Scripts that one language of the wires is written in, or of which one is by far the commonest.
_SCRIPTS: Final = (
    ("ja", re.compile("[\u3041-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ar", re.compile("[\u0621-\u064a]")),
    ("el", re.compile("[\u03b1-\u03c9]")),
    ("he", re.compile("[\u05d0-\u05ea]")),
    ("hi", re.compile("[\u0905-\u0939]")),
    ("th", re.compile("[\u0e01-\u0e2e]")),
)


def detect_language(text: str) -> str | None:
    """Give the primary subtag of the language of *text*, or None when nothing tells it.

    The first 1,600 characters are looked at.

    Example:
        >>> detect_language("Le ministre a dit que la réunion était reportée.")
        'fr'
        >>> detect_language("12345") is None
        True
    """
    sample = text[:_SAMPLE]
    if not sample.isascii() and _OTHER_SCRIPT.search(sample):
        script = _by_script(sample)
        if script:
            return script
    words = set(sample.lower().replace("\u2019", "'").split())
    votes = [(len(words & stopwords), tag) for tag, stopwords in _voters()]
    best, tag = max(votes, key=lambda vote: vote[0], default=(0, ""))
    if best < _LEAST or sum(count == best for count, _ in votes) > 1:
        return None
    return tag


@functools.cache
def _voters() -> tuple[tuple[str, frozenset[str]], ...]:
    """Give the function words of each language that has data, and of those that must not be taken for one of these."""
    deep = tuple((tag, data.stopwords) for tag in LANGUAGES if (data := language_data(tag, "words")) is not None)
    return (*deep, *((tag, frozenset(words.split())) for tag, words in OTHERS))


def _by_script(sample: str) -> str | None:
    """Tell the language by its script, where a tenth of the sample or more is written in it."""
    least = max(2, len(sample) // 10)
    for tag, letters in _SCRIPTS:
        if letters.search(sample) and len(letters.findall(sample)) >= least:
            return tag
    return None


def choose_language(story: Story, asked: str | None, format: AgencyFormat) -> str | None:
    """Settle the language of *story*: the caller's, else the one the transport declares, else what the words show.

    Where the words show nothing, an agency that writes one language only decides, or one language only in Cyrillic.
    """
    if asked or story.language:
        return asked or story.language
    found = detect_language(story.text)
    if found is None and len(format.languages) == 1:
        return format.languages[0]
    if found is None and "ru" in format.languages and len(_CYRILLIC.findall(story.text[:_SAMPLE])) > len(story.text[:_SAMPLE]) // 2:
        return "ru"
    return found
