"""Who provides a document: the agency format behind a name, a code or an address, and its clock."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from wireparse.envelopes.data.providers import PROVIDERS, ZONES
from wireparse.story import Part

#: Initials of a desk: "ab/cde", "BVK-TOR".
INITIALS: Final = re.compile(r"\(?[A-Za-z]{2,4}(?:[/-][A-Za-z]{2,4}){1,5}\)?")


def provider_format(words: str) -> str | None:
    """Name the agency format of a provider's name, code or address.

    Example:
        >>> provider_format("nprov:AFP"), provider_format("http://www.ap.org/"), provider_format("Fern News")
        ('afp', 'ap', None)
    """
    if "://" in words:
        return _host_format(words.lower())
    return PROVIDERS.get(words.lower().strip(" .")) or known_sign(words.rpartition(":")[2].strip(" ."))


def known_sign(name: str) -> str | None:
    """Name the agency format of a name, or of the sign that begins it: "AFP", "AFP-PH-FRA", "dpa/lni"."""
    sign = re.split(r"[-_/ ]", name)[0]
    return PROVIDERS.get(name.lower()) or (PROVIDERS.get(sign.lower()) if sign.isupper() or sign == "dpa" else None)


def _host_format(address: str) -> str | None:
    """Name the agency format of the host of *address* or of one of its parents."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return None
    labels = host.split(".")
    return next((PROVIDERS[name] for at in range(len(labels) - 1) if (name := ".".join(labels[at:])) in PROVIDERS), None)


def provider_zone(name: str | None) -> str | None:
    """Give the zone of the dates of the agency format *name* that name none: the documents' own, else the format's."""
    if name is None or name in ZONES:
        return ZONES.get(name or "")
    from wireparse.formats.registry import default_registry

    found = default_registry().find(name)
    return found.default_timezone if found is not None else None


def part_of_byline(words: str) -> Part:
    """Tell a byline from initials of the desk and from a list of agencies, which stand in its place."""
    if INITIALS.fullmatch(words) and words == words.lower():
        return Part.SIGNOFF
    agencies = re.split(r"[-/,+& ]+", words.lower())
    return Part.CREDIT if all(agency in PROVIDERS for agency in agencies) or words.lower() in PROVIDERS else Part.BYLINE
