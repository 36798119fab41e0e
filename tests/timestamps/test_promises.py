"""What always holds of every text, and on every machine."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from timestamps.written import ALL_TAGS

import wireparse
from wireparse.model.kinds import Role
from wireparse.timestamps import reading
from wireparse.timestamps.settings import ClockSettings

RECEIVED = dt.datetime(2019, 7, 11, 10, 0, tzinfo=dt.UTC)
BITS = st.sampled_from((
    "9", "09", "2019", "19", "17:42", "17h42", "17.42", "1742", "091742", "/", "-", ".", ":", ",", "|", "(", ")",
    "+", "am", "pm", "a.m.", "p.", "GMT", "EDT", "Z", "ET", "BST", "CST", "juillet", "Jul.", "July", "septembre",
    "März", "mardi", "Tue", "hier", "yesterday", "last", "week", "dernier", "prochain", "prochaine", "semaine", "il",
    "y", "a", "deux", "jours", "publié", "updated", "mis", "à", "jour", "年", "月", "日", "時", "heure", "de", "Paris",
    "le", "on", "at", "à", "1er", "28th", "º", "'", "’", "２０１９", "٢٠١٩",
    "\u00a0", " ", "\n", "\x00", "\ud800", "i\u0307", "e\u0301",
))  # fmt: skip
TEXTS = st.one_of(st.text(max_size=60), st.lists(BITS, max_size=14).map(" ".join), st.lists(BITS, max_size=14).map("".join))
SETTINGS = st.builds(
    ClockSettings,
    language=st.sampled_from((None, "fr", "fr-CA", "en", "en-US", "de", "pt-BR", "ja", "ar", "xx")),
    timezone=st.sampled_from((None, dt.UTC)),
    received=st.sampled_from((None, RECEIVED)),
    format_zone=st.sampled_from((None, "Europe/Paris")),
    day_order=st.sampled_from((None, "MDY")),
)


@given(TEXTS, SETTINGS)
def test_nothing_raises_and_slices_are_true(text: str, clock: ClockSettings) -> None:
    """Any text gives timestamps in its order, disjoint, each with the words of its slice."""
    padded = f"x {text} x"
    for read in (reading.header_times, reading.wire_time, reading.line_times):
        times = read(padded, 2, 2 + len(text), clock)
        assert times == read(padded, 2, 2 + len(text), clock)
        at = 2
        for stamp in times.timestamps:
            assert at <= stamp.span.start < stamp.span.end <= 2 + len(text)
            at = stamp.span.end
            assert "".join(stamp.text.split()) == "".join(padded[stamp.span.start : stamp.span.end].split())
            if stamp.datetime is not None:
                assert type(stamp.datetime.tzinfo) is dt.timezone
                assert stamp.datetime.replace(tzinfo=None) == stamp.local
        assert all(2 <= found.span.start <= found.span.end <= 2 + len(text) for found in times.diagnostics)
    dateline = reading.dateline_time(padded, 2, 2 + len(text), clock)
    assert dateline is None or dateline.role is Role.DATELINE
    rest = reading.header_rest(padded, 2, 2 + len(text), clock)
    assert all(2 <= start < end <= 2 + len(text) for start, end in rest)
    assert reading.looks_like_times(padded, 2, 2 + len(text), clock.language) in (True, False)
    for stamp in reading.mentions(padded, ((2, 2 + len(text)),), clock).timestamps:
        assert 2 <= stamp.span.start < stamp.span.end <= 2 + len(text)


@given(st.sampled_from(ALL_TAGS), TEXTS)
def test_every_language_takes_every_text(tag: str, text: str) -> None:
    """No language has words that break the grammar."""
    assert isinstance(wireparse.parse_timestamps(text, language=tag, received=RECEIVED), tuple)


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        (({"text": b"9 July"}), TypeError, "decode"),
        (({"text": "x", "language": 3}), TypeError, "fr-CA"),
        (({"text": "x", "timezone": 3}), TypeError, "Europe/Paris"),
        (({"text": "x", "timezone": "Mars/Olympus"}), ValueError, "Mars/Olympus"),
        (({"text": "x", "received": "2019"}), TypeError, "aware"),
        (({"text": "x", "received": dt.datetime(2019, 7, 9)}), ValueError, "tzinfo"),  # noqa: DTZ001 - naive on purpose
    ],
)
def test_wrong_arguments_are_named(arguments: dict[str, Any], error: type[Exception], words: str) -> None:
    """A wrong type is a TypeError that says what to do, a wrong value a ValueError that names it."""
    with pytest.raises(error, match=words):
        wireparse.parse_timestamps(**arguments)


PROGRAM = """
import datetime as dt, sys, wireparse
received = dt.datetime(2019, 7, 11, 10, 0, tzinfo=dt.timezone.utc)
for text, language in (
    ("Publié le 9 juillet 2019 à 17h42", "fr"), ("09/07/2019 17:42 EDT | Updated 10/07/2019", "en-GB"), ("mercredi soir", "fr"),
    ("Today, 17:42", "en"), ("9 KASIM 2019", "tr"), ("09/07/19", None), ("9 Jul 17:42 CST", "en"), ("vor zwei Tagen", "de"),
    ("yesterday", None), ("2019-07-09T24:00:00,5+02:00", None), ("2019-W28-2", None), ("(END) July 9, 2019 12:04 ET (16:04 GMT)", "en"),
    ("9 juillet 2019 à 17h42 (heure de Paris)", "fr"), ("İSTANBUL 9 ARALIK 2019 17:42", "tr"),
):
    for stamp in wireparse.parse_timestamps(text, language=language, received=received):
        print(stamp.role, stamp.datetime, stamp.local, stamp.date, stamp.zone, stamp.precision, sorted(stamp.assumptions), stamp.span)
text = "Published: 03/04/2019 09:30\\n\\nStrike\\n\\nTalks of 24/03/2019 failed on Monday night. Last week, in March, on May 3 and yesterday none met.\\n"
for stamp in wireparse.parse_dispatch(text, language="en", received=received).timestamps:
    print(stamp.role, stamp.datetime, stamp.local, stamp.date, stamp.zone, stamp.precision, sorted(stamp.assumptions), stamp.span)
print("dateutil" in sys.modules)  # so that no release of it can answer differently
"""


def _run(**environment: str) -> bytes:
    """Give what the program prints in another environment."""
    variables = {**os.environ, "PYTHONIOENCODING": "utf-8", **environment}
    return subprocess.run([sys.executable, "-c", PROGRAM], env=variables, capture_output=True, check=True).stdout


def test_the_machine_is_never_asked() -> None:
    """The same answers under every zone, locale and hash seed."""
    expected = _run(TZ="UTC", LC_ALL="C", PYTHONHASHSEED="0")
    assert expected.count(b"\n") > 20
    assert expected.endswith(b"False\n")
    for zone, locale, seed in (("America/New_York", "C", "1"), ("Asia/Kolkata", "tr_TR.UTF-8", "2"), ("Asia/Kolkata", "C.UTF-8", "0")):
        assert _run(TZ=zone, LC_ALL=locale, PYTHONHASHSEED=seed) == expected
