"""Cities and countries in several languages, from CLDR's exemplar cities and territories, tzdata's zones and the supplement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import names
import supplement_cities
from atlas import NO_CITIES, Atlas

#: Language -> locales whose long zone names, cities and countries are used.
LONG_NAMES: dict[str, tuple[str, ...]] = {
    "en": ("en", "en_GB", "en_CA", "en_IE", "en_AU"),
    "fr": ("fr", "fr_CA"),
    "de": ("de", "de_AT", "de_CH"),
    "es": ("es", "es_419", "es_MX", "es_AR", "es_US"),
    "pt": ("pt", "pt_PT"),
    "it": ("it",),
    "nl": ("nl", "nl_BE"),
    "ru": ("ru",),
    "ar": ("ar",),
    "ja": ("ja",),
    "ko": ("ko",),
    "zh": ("zh", "zh_Hant"),
}
#: Languages in which cities and countries are named: those of full depth, and Arabic for its datelines.
#: Those not in the Latin alphabet have only the names that CLDR and the supplement give them.
PLACES = ("en", "fr", "de", "es", "pt", "it", "nl", "ru", "ar")
#: Zones under an older name of their city, such as Asia/Calcutta; elsewhere tzdata's older names are regions too.
OLD_NAMES = re.compile(r"(Africa|Asia|Europe)/[A-Z][a-z]+(_[A-Z][a-z]+)?")
OTHER_ALPHABETS = ("ru", "ar")
CITIES = Path(__file__).with_name("supplement_cities.tsv")


def _exemplars(tag: str, data: Mapping[str, Mapping[str, Any]], atlas: Atlas) -> Iterator[tuple[str, str]]:
    """Give CLDR's cities of zones; where the language has no name of its own, the zone's own name is it."""
    named = set()
    for locale in LONG_NAMES[tag]:
        for zone, entry in sorted(data[locale]["time_zones"].items()):
            current = atlas.name(zone)
            if "city" in entry and current in atlas.country:
                named.add(current)
                yield entry["city"], current
    for zone in atlas.country:
        if tag not in OTHER_ALPHABETS and (zone not in named or tag == "en"):
            yield zone.rpartition("/")[2].replace("_", " "), zone
    if tag == "en":
        yield from (
            (old.rpartition("/")[2].replace("_", " "), zone) for old, zone in sorted(atlas.current.items()) if OLD_NAMES.fullmatch(old)
        )


def _further_cities(tag: str) -> Iterator[tuple[str, str]]:
    """Give the cities of `supplement_cities.tsv` in a language."""
    for line in CITIES.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        zone, common, others, _ = line.split("\t")
        if tag not in OTHER_ALPHABETS:
            yield common, zone
        for part in others.split("; "):
            language, _, own = part.partition(": ")
            if language == tag:
                yield from ((name, zone) for name in own.split(", "))


def cities(tag: str, data: Mapping[str, Mapping[str, Any]], atlas: Atlas) -> dict[str, str]:
    """Make the table of cities: CLDR's, then the supplement's, which win."""
    found: dict[str, str] = {}
    refused = {form for name in supplement_cities.REFUSED for form in names.spellings(name)}
    for name, zone in _exemplars(tag, data, atlas):
        if not NO_CITIES.match(zone):
            for form in names.spellings(name):
                if form not in refused:
                    found.setdefault(form, zone)
    for name, zone in _further_cities(tag):
        found.update(dict.fromkeys(names.spellings(name), zone))
    return dict(sorted(found.items()))


def countries(tag: str, data: Mapping[str, Mapping[str, Any]], atlas: Atlas) -> dict[str, str]:
    """Make the table of countries: CLDR's names of territories that have a zone, then the supplement's."""
    found: dict[str, str] = {}
    known = atlas.countries()
    refused = {form for name in supplement_cities.REFUSED for form in names.spellings(name)}
    for locale in LONG_NAMES[tag]:
        for code, name in sorted(data[locale]["territories"].items()):
            if code in known:
                for form in names.spellings(name):
                    if form not in refused:
                        found.setdefault(form, code)
    for language, name, code in supplement_cities.COUNTRIES:
        if language == tag:
            found.update(dict.fromkeys(names.spellings(name), code))
    return dict(sorted(found.items()))
