"""The format passes the kit that wireparse ships, and reads a dispatch as its desk meant it."""

from pathlib import Path

from wireparse_otb import FORMAT

import wireparse
from wireparse.testing import FormatConformance

SAMPLES = Path(__file__).parent / "samples" / "otb"


class TestOtb(FormatConformance):
    """Every check of the kit, on each sample."""

    format = FORMAT
    samples = SAMPLES


def test_a_dispatch_is_read_without_being_told_the_agency() -> None:
    """What is installed is found: nothing names the format."""
    dispatch = wireparse.parse_dispatch((SAMPLES / "en-wire-strike.txt").read_bytes())
    assert dispatch.agency == "Orvak Telegram Bureau"
    assert dispatch.dateline is not None
    assert dispatch.dateline.places == ("ORVAK",)
    assert dispatch.signoff is not None
    assert dispatch.signoff.initials == ("lto", "pst")
    assert [quote.speaker.name for quote in dispatch.quotes if quote.speaker and quote.kind == "DIRECT"] == ["Pavel Strand"]
