"""`Words`: the everyday words of a language, by which it is told from others and its sentences are cut."""

from __future__ import annotations

import attrs


def word_set(words: str | frozenset[str]) -> frozenset[str]:
    """Turn a line of words into a set; data modules write their words as one line."""
    return words if isinstance(words, frozenset) else frozenset(words.split())


@attrs.frozen(kw_only=True)
class Words:
    """The everyday words of one language, in lower case.

    `stopwords` are frequent function words that few other languages share; they vote in language detection. `joiners` stand
    between two names ("and"), `particles` inside a person's name ("de", "von"), `place_particles` inside a place's ("sur", "of
    the"), `place_openers` begin a place's name of several words ("San"), `abbreviations` end in a full stop that ends no sentence.
    """

    tag: str
    stopwords: frozenset[str] = attrs.field(converter=word_set)
    joiners: frozenset[str] = attrs.field(converter=word_set)
    particles: frozenset[str] = attrs.field(converter=word_set, default="")
    place_particles: frozenset[str] = attrs.field(converter=word_set, default="")
    place_openers: frozenset[str] = attrs.field(converter=word_set, default="")
    abbreviations: frozenset[str] = attrs.field(converter=word_set, default="")
