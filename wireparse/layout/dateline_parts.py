"""What a dateline is made of, and what the reader of datelines must know of language and agency."""

import functools
import re
from typing import NamedTuple

from wireparse.languages.lookup import LANGUAGES, base_tag, language_data
from wireparse.timestamps.lexicon import lexicon_for
from wireparse.timestamps.tokens import fold


class DatelineParts(NamedTuple):
    """The stretches of a dateline; `end` is where the lead's words begin, `shape` names the parts in their order."""

    start: int
    end: int
    places: tuple[tuple[int, int], ...]
    region: tuple[int, int] | None
    date: tuple[int, int] | None
    agencies: tuple[tuple[int, int], ...]
    shape: str


class DatelineHabits(NamedTuple):
    """What the reader must know.

    `tags` are agency tags in folded case, `own` those of the format itself, `own_letters` with which these begin; `shapes` what
    the format declares, `inner` those that may stand behind a standfirst, `patterns` its own patterns; `particles` and `joiners`
    small words of the language, `openers` those that stand before a date. `closed` says that every shape of the format has a
    closing mark or a tag in marks.
    """

    tags: frozenset[str]
    shapes: frozenset[str]
    particles: frozenset[str]
    joiners: frozenset[str]
    language: str | None = None
    patterns: tuple[re.Pattern[str], ...] = ()
    inner: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    own_letters: tuple[str, ...] = ()
    openers: frozenset[str] = frozenset()
    closed: bool = False


def is_month(word: str, language: str | None) -> bool:
    """Tell whether *word* is a month's name, full or short, in *language*; one slip of the key is forgiven."""
    months, longer = _months(language)
    folded = fold(word.rstrip("."))
    return folded in months or any(_one_slip(folded, month) for month in longer.get(folded[:1], ()) if abs(len(month) - len(folded)) <= 1)


@functools.cache
def _months(language: str | None) -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    """Give the names of the months in *language*, and those of more than three letters by their first."""
    months = frozenset(lexicon_for(language).months)
    longer: dict[str, tuple[str, ...]] = {}
    for month in sorted(months):
        if len(month) > 3:  # noqa: PLR2004
            longer[month[0]] = (*longer.get(month[0], ()), month)
    return months, longer


def _one_slip(typed: str, meant: str) -> bool:
    """Tell whether one letter is wrong, missing or too many, or two have changed places; the first letter is the same."""
    at = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant)))
    if len(typed) == len(meant):
        return typed[at + 1 :] == meant[at + 1 :] or (typed[at : at + 2] == meant[at : at + 2][::-1] and typed[at + 2 :] == meant[at + 2 :])
    return typed[at + 1 :] == meant[at:] if len(typed) > len(meant) else typed[at:] == meant[at + 1 :]


@functools.cache
def small_words(language: str | None) -> tuple[frozenset[str], frozenset[str]]:
    """Give the particles of place names and the joiners of *language*, or of all languages."""
    tag = base_tag(language)
    words = [data for t in ((tag,) if tag in LANGUAGES else LANGUAGES) if (data := language_data(str(t), "words")) is not None]
    particles = frozenset().union(*(data.place_particles for data in words))
    return particles, frozenset().union(*(data.joiners for data in words))


@functools.cache
def date_openers(language: str | None) -> frozenset[str]:
    """Give the words that may stand before a date in *language*: "le", "den"."""
    tag = base_tag(language)
    return lexicon_for(tag).own_openers if tag in LANGUAGES else frozenset()
