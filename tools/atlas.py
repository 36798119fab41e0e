"""What tzdata and CLDR say of zones: their history, their countries, and the zone that stands for each CLDR metazone."""

from __future__ import annotations

import datetime as dt
import functools
import importlib.resources
import re
import zoneinfo
from collections import defaultdict

import cldr
import supplement_zones

#: From here on a standard time that changed is looked up at the date; what was used since `PRESENT` counts as living use.
HISTORY = dt.datetime(1990, 1, 1, tzinfo=dt.UTC)
PRESENT = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
END = dt.datetime(2027, 1, 1, tzinfo=dt.UTC)
STEP = dt.timedelta(days=7)
#: Zones whose exemplar is no dateline, or one that a better known place shares.
NO_CITIES = re.compile(r"Antarctica/|Arctic/|America/(Indiana|Kentucky|North_Dakota)/|Etc/")


@functools.cache
def uses(zone: str) -> tuple[tuple[dt.datetime, str, int, bool], ...]:
    """Give a zone's history since 1990 week by week, where it changes: (instant, letters, minutes, daylight time)."""
    info = zoneinfo.ZoneInfo(zone)
    found: list[tuple[dt.datetime, str, int, bool]] = []
    moment = HISTORY
    while moment < END:
        local = moment.astimezone(info)
        offset, saving = local.utcoffset(), local.dst()
        now = (local.tzname() or "", int((offset or dt.timedelta()).total_seconds() // 60), bool(saving))
        if not found or found[-1][1:] != now:
            found.append((moment, *now))
        moment += STEP
    return tuple(found)


def offsets(zone: str, *, daylight: bool, since: dt.datetime = HISTORY) -> tuple[int, ...]:
    """Give the offsets of a zone's standard or daylight time since an instant, the latest first."""
    spans = uses(zone)
    ends = [*(span[0] for span in spans[1:]), END]
    return tuple(dict.fromkeys(span[2] for span, end in zip(spans[::-1], ends[::-1], strict=True) if span[3] == daylight and end > since))


def target(zone: str, kind: str) -> int | str | None:
    """Say what a metazone's name of a kind means: minutes where it always meant the same, the zone where not, None if nothing."""
    if kind == "generic":
        return zone
    if kind == "daylight":
        return next(iter(offsets(zone, daylight=True, since=PRESENT)), None)
    standard = offsets(zone, daylight=False)
    return standard[0] if len(standard) == 1 else zone


def spans_since(zone: str, moment: dt.datetime) -> set[tuple[str, int, bool]]:
    """Give what a zone used since an instant: (letters, minutes, daylight time)."""
    spans = uses(zone)
    ends = [*(span[0] for span in spans[1:]), END]
    return {span[1:] for span, end in zip(spans, ends, strict=True) if end > moment}


def own_minutes(zone: str, kind: str) -> int | None:
    """Give the offset of a single zone's daylight or standard name; Ireland's "standard time" is CLDR's daylight, that of summer."""
    if kind == "daylight":
        return max(minutes for _, _, minutes, _ in uses(zone))
    standard = offsets(zone, daylight=False)
    return standard[0] if len(standard) == 1 else None


class Atlas:
    """What tzdata and CLDR's global tables say of zones, countries and metazones."""

    def __init__(self) -> None:
        """Read tzdata's zone.tab and zone1970.tab and Babel's zone tables."""
        folder = importlib.resources.files("tzdata") / "zoneinfo"
        rows = [line.split("\t") for line in (folder / "zone.tab").read_text("utf-8").splitlines() if not line.startswith("#")]
        self.country = {row[2]: row[0] for row in rows}
        aliases = cldr.read_global("zone_aliases")
        self.current = {old: new for old, new in aliases.items() if new in self.country}
        self.metazones: dict[str, list[str]] = defaultdict(list)
        for zone, metazone in sorted(cldr.read_global("meta_zones").items()):
            if self.name(zone) in self.country:
                self.metazones[metazone].append(self.name(zone))

    def name(self, zone: str) -> str:
        """Give the name that zone.tab has for a zone; CLDR keeps older ones, such as Asia/Calcutta."""
        return zone if zone in self.country else self.current.get(zone, zone)

    def golden(self, metazone: str) -> str | None:
        """Give the zone that stands for a metazone, None for one that is not in use."""
        members = self.metazones.get(metazone, [])
        return supplement_zones.GOLDEN_ZONES.get(metazone) or (members[0] if len(members) == 1 else None)

    def countries(self) -> dict[str, tuple[str, ...]]:
        """Give the zones of every country, the main one first."""
        zones: dict[str, list[str]] = defaultdict(list)
        for zone, country in self.country.items():
            zones[country].append(zone)
        main = dict(supplement_zones.MAIN_ZONES)
        return {country: tuple(sorted(found, key=lambda z: z != main.get(country, found[0]))) for country, found in sorted(zones.items())}
