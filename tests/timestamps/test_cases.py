"""Lines and phrases with all that must come out of them, one file a shape, role or rule."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

import wireparse
from wireparse.options import as_zone
from wireparse.timestamps.reading import line_times
from wireparse.timestamps.settings import ClockSettings

CASES = [
    pytest.param(case, id=f"{path.stem}-{number}")
    for path in sorted((Path(__file__).parent / "cases").glob("*.json"))
    for number, case in enumerate(json.loads(path.read_text(encoding="utf-8")))
]


def told(stamp: wireparse.Timestamp, text: str) -> dict[str, Any]:
    """Give a timestamp as the case files do."""
    value = stamp.datetime or stamp.local or stamp.date
    found = {
        "slice": text[stamp.span.start : stamp.span.end],
        "role": stamp.role.name,
        "value": value.isoformat() if value else None,
        "precision": stamp.precision.name,
        "zone": stamp.zone,
        "zone_source": stamp.zone_source.name if stamp.zone_source.name != "NONE" else None,
        "assumptions": sorted(stamp.assumptions),
    }
    return {key: value for key, value in found.items() if value or key == "value"}


@pytest.mark.parametrize("case", CASES)
def test_case(case: dict[str, Any]) -> None:
    """Slices, roles, instants, zones, precision, assumptions and diagnostics are those of the case."""
    text, received = case["text"], case.get("received")
    options: dict[str, Any] = {
        "language": case.get("language"),
        "timezone": as_zone(case.get("timezone")),
        "received": dt.datetime.fromisoformat(received) if received else None,
    }
    times = line_times(text, 0, len(text), ClockSettings(**options))
    assert [told(stamp, text) for stamp in times.timestamps] == case["times"]
    assert [found.code for found in times.diagnostics] == case.get("diagnostics", [])
    assert wireparse.parse_timestamps(text, **options) == times.timestamps


@pytest.mark.parametrize("case", CASES)
def test_what_always_holds(case: dict[str, Any]) -> None:
    """Instants carry a fixed offset and agree with the clock and the day; no instant stands without a source of its zone."""
    received = case.get("received")
    stamps = wireparse.parse_timestamps(
        case["text"],
        language=case.get("language"),
        timezone=case.get("timezone"),
        received=dt.datetime.fromisoformat(received) if received else None,
    )
    for stamp in stamps:
        if stamp.datetime is not None:
            assert type(stamp.datetime.tzinfo) is dt.timezone
            assert stamp.datetime.replace(tzinfo=None) == stamp.local
        assert stamp.local is None or stamp.local.date() == stamp.date
        assert (stamp.datetime is None) == (stamp.zone_source is wireparse.ZoneSource.NONE)
