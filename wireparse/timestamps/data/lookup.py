"""Load calendar names, zone names and places of a language when they are asked for, and keep them."""

import functools
import importlib
from types import ModuleType
from typing import Final, NamedTuple, TypeVar

from wireparse.languages.lookup import LANGUAGES, base_tag

_Value = TypeVar("_Value")
#: Tags for which another language's names stand.
_SAME_NAMES: Final = {"no": "nb", "iw": "he", "in": "id", "sh": "sr", "bs": "hr"}


class Calendar(NamedTuple):
    """The names of one language in lower case: months from 1, weekdays from 0 = Monday, halves of the day 0 and 1."""

    months: dict[str, int]
    weekdays: dict[str, int]
    short_weekdays: dict[str, int]
    meridiems: dict[str, int]


def _numbered(rows: tuple[tuple[str, ...], ...], first: int) -> dict[str, int]:
    return {name: number for number, names in enumerate(rows, first) for name in names}


@functools.cache
def _table(name: str, tag: str) -> ModuleType | None:
    """Import `<name>_<tag>`, None where there is no such table."""
    base = base_tag(tag) or ""
    if not base.isascii() or not base.isalpha():
        return None
    module = f"{__package__}.{name}_{_SAME_NAMES.get(base, base)}"
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError:
        return None


@functools.cache
def calendar(tag: str) -> Calendar | None:
    """Give the calendar names of a language, None where there are none; regions and scripts are taken together.

    >>> calendar("fr-CA").months["aout"], calendar("de").short_weekdays["mi"], calendar("xx")
    (8, 2, None)
    """
    names = None if base_tag(tag) == "any" else _table("calendar", tag)
    if names is None:
        return None
    return Calendar(
        _numbered(names.MONTHS, 1), _numbered(names.WEEKDAYS, 0), _numbered(names.SHORT_WEEKDAYS, 0), _numbered(names.MERIDIEMS, 0)
    )


@functools.cache
def phrases(tag: str | None) -> dict[str, str | int]:
    """Give the zones named in words: name in lower case -> IANA zone to look the offset up in, or minutes east of Greenwich.

    None gives the names of all languages on which they agree.

    >>> phrases("fr")["heure de l'est"], phrases("fr")["heure avancée de l'est"], phrases("xx")
    ('America/New_York', -240, {})
    """
    if tag is None:
        return _agreed(tuple(phrases(language) for language in LANGUAGES))
    names = _table("zone_names", tag)
    return {} if names is None else names.PHRASES


@functools.cache
def cities(tag: str | None) -> dict[str, str]:
    """Give the cities that datelines and zone names use: name in lower case -> IANA zone; None as in `phrases`.

    >>> cities("fr")["pékin"], cities("es")["londres"], cities(None)["москва"]
    ('Asia/Shanghai', 'Europe/London', 'Europe/Moscow')
    """
    if tag is None:
        return _agreed(tuple(cities(language) for language in LANGUAGES))
    names = _table("cities", tag)
    return {} if names is None else names.CITIES


@functools.cache
def countries(tag: str | None) -> dict[str, str]:
    """Give the names of countries in a language: name in lower case -> ISO 3166 code; None as in `phrases`.

    >>> countries("fr")["chine"], countries("de")["vereinigte staaten"]
    ('CN', 'US')
    """
    if tag is None:
        return _agreed(tuple(countries(language) for language in LANGUAGES))
    names = _table("cities", tag)
    return {} if names is None else names.COUNTRIES


def country_of(place: str, tag: str | None = None) -> str | None:
    """Give the ISO 3166 code of a city or country by its name in *tag*'s language, else in any; None where it is unknown.

    >>> country_of("Pékin", "fr"), country_of("Chine", "fr"), country_of("BEIJING"), country_of("Nowhere")
    ('CN', 'CN', 'CN', None)
    """
    from wireparse.timestamps.data.countries import ZONE_COUNTRIES

    name = place.replace("\u2019", "'").lower()
    for language in (tag, None) if tag else (None,):
        if zone := cities(language).get(name):
            return ZONE_COUNTRIES.get(zone)
        if country := countries(language).get(name):
            return country
    return None


def _agreed(tables: tuple[dict[str, _Value], ...]) -> dict[str, _Value]:
    """Take the tables together, without the names on which two of them differ."""
    together: dict[str, _Value] = {}
    doubtful: set[str] = set()
    for table in tables:
        doubtful.update(name for name, value in table.items() if together.setdefault(name, value) != value)
    return {name: value for name, value in together.items() if name not in doubtful}
