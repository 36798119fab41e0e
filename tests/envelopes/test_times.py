"""The caller's zone tells the times of a header that name none."""

from __future__ import annotations

import pytest
from envelopes.sampling import SAMPLES

import wireparse

_NITF = '<nitf><head><docdata><date.issue norm="{}"/></docdata></head></nitf>'


@pytest.mark.parametrize(
    ("written", "zone", "expected", "source"),
    [
        ("20190721T104233", "Europe/Paris", "2019-07-21T10:42:33+02:00", "CALLER"),
        ("20190721T104233", None, None, "NONE"),
        ("20190721T104233Z", "Europe/Paris", "2019-07-21T10:42:33+00:00", "WRITTEN"),
        ("20190721", "Europe/Paris", None, "NONE"),
    ],
)
def test_zone_of_the_caller_tells_dates_without_an_offset(written: str, zone: str | None, expected: str | None, source: str) -> None:
    """A written offset is not overruled, and a day alone has no instant."""
    published = wireparse.parse_dispatch(_NITF.format(written), timezone=zone).published
    assert published is not None
    assert (published.datetime and published.datetime.isoformat(), published.zone_source) == (expected, source)


def test_zone_of_the_caller_tells_a_trailer() -> None:
    """Header and timestamps agree, and the open question is gone."""
    dispatch = wireparse.parse_dispatch((SAMPLES / "afp-1997.iptc").read_bytes(), timezone="Europe/Paris")
    assert dispatch.header is not None
    assert dispatch.header.filed is not None
    assert dispatch.header.filed.datetime is not None
    assert dispatch.header.filed.datetime.isoformat() == "1997-08-18T07:26:00+02:00"
    assert dispatch.header.filed in dispatch.timestamps
    assert "ZONE_FROM_CALLER" in dispatch.header.filed.assumptions
    assert not {"zone-missing", "zone-assumed"} & {d.code for d in dispatch.diagnostics}


def test_zone_of_the_caller_comes_before_the_agencys() -> None:
    """Whoever receives a service knows which clock it keeps."""
    dispatch = wireparse.parse_dispatch((SAMPLES / "dpa-eil.iptc").read_bytes(), timezone="UTC")
    assert dispatch.header is not None
    assert dispatch.header.filed is not None
    assert (dispatch.header.filed.zone_source, str(dispatch.header.filed.datetime)) == ("CALLER", "2025-01-14 09:37:00+00:00")
    assert "ZONE_FROM_FORMAT" not in dispatch.header.filed.assumptions
