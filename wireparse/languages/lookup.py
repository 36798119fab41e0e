"""Find the data of a language by its BCP 47 tag; nothing is imported before it is asked for."""

from __future__ import annotations

import functools
import importlib
from typing import Any, Final

#: The languages that have a folder of data, in the order in which ties are settled.
LANGUAGES: Final = ("en", "fr", "de", "es", "pt", "it", "nl", "ru")


def base_tag(tag: str | None) -> str | None:
    """Give the primary subtag in lower case: `fr` for `fr-CA` and `fr_CA`."""
    return tag.replace("_", "-").split("-")[0].lower() if tag else None


def region_of(tag: str | None) -> str | None:
    """Give the region subtag in upper case, if there is one: `CA` for `fr-CA`."""
    subtags = tag.replace("_", "-").split("-")[1:] if tag else []
    return next((s.upper() for s in subtags if len(s) == 2 and s.isalpha()), None)  # noqa: PLR2004


@functools.cache
def language_data(tag: str, concern: str) -> Any | None:
    """Load `languages/<tag>/<concern>.py` and give the value it is made for, or None where there is none.

    *concern* is `words`, `dates`, `speech` or `press`; the value is the module's constant of that name in capitals.
    """
    if tag not in LANGUAGES:
        return None
    try:
        module = importlib.import_module(f"wireparse.languages.{tag}.{concern}")
    except ModuleNotFoundError:
        return None
    return getattr(module, concern.upper())
