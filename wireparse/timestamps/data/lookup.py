"""Load calendar names, zone names and places of a language when they are asked for, and keep them."""

import functools
import importlib
from collections.abc import Iterator
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
def table(name: str, tag: str) -> ModuleType | None:
    """Import the module `<name>_<tag>`; None where there is no such table."""
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
    names = None if base_tag(tag) == "any" else table("calendar", tag)
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
    names = table("zone_names", tag)
    return {} if names is None else {name: int(zone) if zone.lstrip("-").isdecimal() else zone for name, zone in _rows(names.PHRASES)}


@functools.cache
def cities(tag: str | None) -> dict[str, str]:
    """Give the cities that datelines and zone names use: name in lower case -> IANA zone; None as in `phrases`.

    >>> cities("fr")["pékin"], cities("es")["londres"], cities(None)["москва"]
    ('Asia/Shanghai', 'Europe/London', 'Europe/Moscow')
    """
    if tag is None:
        return _agreed(tuple(cities(language) for language in LANGUAGES))
    names = table("cities", tag)
    return {} if names is None else dict(_rows(names.CITIES))


@functools.cache
def countries(tag: str | None) -> dict[str, str]:
    """Give the names of countries in a language: name in lower case -> ISO 3166 code; None as in `phrases`.

    >>> countries("fr")["chine"], countries("de")["vereinigte staaten"]
    ('CN', 'US')
    """
    if tag is None:
        return _agreed(tuple(countries(language) for language in LANGUAGES))
    names = table("cities", tag)
    return {} if names is None else dict(_rows(names.COUNTRIES))


def named_zone(name: str, tag: str | None) -> str | int | None:
    """Give what the name of a zone in *tag*'s language means, as in `phrases`; None where it is no such name.

    >>> named_zone("heure de l'est", "fr"), named_zone("heure de l'est", "de")
    ('America/New_York', None)
    """
    found = _row("zone_names", "PHRASES", name, tag)
    return int(found) if found is not None and found.lstrip("-").isdecimal() else found


def city_zone(name: str, tag: str | None) -> str | None:
    """Give the IANA zone of a city, named in lower case in *tag*'s language; None where there is none, and as in `phrases`.

    >>> city_zone("pékin", "fr"), city_zone("pékin", "de")
    ('Asia/Shanghai', None)
    """
    return _row("cities", "CITIES", name, tag)


def _row(kind: str, column: str, name: str, tag: str | None) -> str | None:
    """Find one row, without cutting the whole table into rows; without a language, all that have the name must agree."""
    if tag is None:
        found = {row for language in LANGUAGES if (row := _row(kind, column, name, language)) is not None}
        return found.pop() if len(found) == 1 else None
    names = table(kind, tag)
    if names is None or "\n" in name:
        return None
    rows: str = getattr(names, column)
    at = rows.find(f"\n{name}\t")
    if at < 0:
        return None
    at += len(name) + 2
    return rows[at : rows.index("\n", at)]


def country_of(place: str, tag: str | None = None) -> str | None:
    """Give the ISO 3166 code of a city or country by its name in *tag*'s language, else in any; None where it is unknown.

    >>> country_of("Pékin", "fr"), country_of("Chine", "fr"), country_of("BEIJING"), country_of("Nowhere")
    ('CN', 'CN', 'CN', None)
    """
    from wireparse.timestamps.data.countries import ZONE_COUNTRIES

    name = place.replace("\u2019", "'").lower()
    for language in (tag, None) if tag else (None,):
        if zone := city_zone(name, language):
            return ZONE_COUNTRIES.get(zone)
        if country := _row("cities", "COUNTRIES", name, language):
            return country
    return None


def _rows(rows: str) -> Iterator[tuple[str, str]]:
    """Cut a table of rows into names and their meanings."""
    for row in rows.split("\n")[1:-1]:
        name, _, meaning = row.partition("\t")
        yield name, meaning


def _agreed(tables: tuple[dict[str, _Value], ...]) -> dict[str, _Value]:
    """Take the tables together, without the names on which two of them differ."""
    together: dict[str, _Value] = {}
    doubtful: set[str] = set()
    for table in tables:
        doubtful.update(name for name, value in table.items() if together.setdefault(name, value) != value)
    return {name: value for name, value in together.items() if name not in doubtful}
