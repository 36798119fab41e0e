"""What the caller, the agency format and the dispatch say of clocks, where the text leaves it open."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from dateutil import tz

import wireparse
from wireparse.model.elements import Timestamp
from wireparse.model.kinds import Assumption, Role, ZoneSource
from wireparse.model.spans import Span
from wireparse.options import as_zone
from wireparse.timestamps import offsets
from wireparse.timestamps.orders import TextOrder, shown_order
from wireparse.timestamps.reading import dateline_time, header_times, wire_time
from wireparse.timestamps.settings import ClockSettings


def one(text: str, **settings: Any) -> Timestamp:
    """Read a line that holds one time."""
    (stamp,) = header_times(text, 0, len(text), ClockSettings(**settings)).timestamps
    return stamp


def codes(text: str, **settings: Any) -> list[str]:
    """Give the codes that a line draws."""
    return [found.code for found in header_times(text, 0, len(text), ClockSettings(**settings)).diagnostics]


def day(year: int, month: int, number: int, role: Role = Role.PUBLISHED) -> Timestamp:
    """Make an anchor."""
    return Timestamp(span=Span(0, 1), text="x", role=role, date=dt.date(year, month, number))


def test_the_format_gives_the_zone_and_says_so() -> None:
    """A clock time without a zone takes the agency format's, named as an assumption and diagnosed."""
    stamp = one("9 juillet 2019 à 17h42", language="fr", format_zone="Europe/Paris")
    assert stamp.datetime == dt.datetime(2019, 7, 9, 15, 42, tzinfo=dt.UTC)
    assert (stamp.zone, stamp.zone_source) == ("Europe/Paris", ZoneSource.FORMAT)
    assert set(stamp.assumptions) == {Assumption.ZONE_FROM_FORMAT}
    assert codes("9 juillet 2019 à 17h42", language="fr", format_zone="Europe/Paris") == ["zone-assumed"]


def test_the_caller_is_heard_before_the_format() -> None:
    """Who calls knows more than a format's habit."""
    stamp = one("9 juillet 2019 à 17h42", language="fr", format_zone="Europe/Paris", timezone=as_zone("America/Montreal"))
    assert (stamp.datetime and stamp.datetime.utcoffset(), stamp.zone_source) == (dt.timedelta(hours=-4), ZoneSource.CALLER)


def test_the_zone_as_written_is_heard_before_anybody() -> None:
    """What the text says stands."""
    stamp = one("9 juillet 2019 à 17h42 GMT", language="fr", format_zone="Europe/Paris", timezone=as_zone("Asia/Tokyo"))
    assert (stamp.datetime and stamp.datetime.utcoffset(), stamp.zone_source) == (dt.timedelta(0), ZoneSource.WRITTEN)


def test_a_zone_of_the_format_that_does_not_exist_gives_no_instant() -> None:
    """Bad data of a plug-in is no crash."""
    stamp = one("9 juillet 2019 à 17h42", language="fr", format_zone="Mars/Olympus")
    assert (stamp.datetime, stamp.local) == (None, dt.datetime.fromisoformat("2019-07-09T17:42"))


class Nowhere(dt.tzinfo):
    """A zone that knows no offsets."""

    def utcoffset(self, _: dt.datetime | None) -> None:
        """Know nothing."""

    def dst(self, _: dt.datetime | None) -> None:
        """Know nothing."""

    def tzname(self, _: dt.datetime | None) -> None:
        """Know nothing."""


def test_a_caller_zone_without_offsets_gives_no_instant() -> None:
    """A `tzinfo` may decline to answer."""
    assert one("9 July 2019 17:42", language="en", timezone=Nowhere()).datetime is None
    assert codes("9 July 2019 17:42", language="en", timezone=Nowhere()) == ["zone-missing"]


@pytest.mark.parametrize("zone", [dt.timezone(dt.timedelta(hours=2)), tz.gettz("Europe/Paris"), tz.tzoffset("X", 7200)])
def test_any_tzinfo_will_do(zone: dt.tzinfo) -> None:
    """Fixed offsets, dateutil's zones and zoneinfo's give the same instant, always with a fixed offset."""
    stamp = one("9 July 2019 17:42", language="en", timezone=zone)
    assert stamp.datetime == dt.datetime(2019, 7, 9, 15, 42, tzinfo=dt.UTC)
    assert stamp.datetime is not None
    assert type(stamp.datetime.tzinfo) is dt.timezone


@pytest.mark.parametrize(
    ("settings", "hours", "assumption"),
    [
        ({"format_zone": "Asia/Shanghai"}, 8, Assumption.ZONE_FROM_FORMAT),
        ({"timezone": as_zone("America/Chicago")}, -6, Assumption.ZONE_FROM_CALLER),
        ({"language": "en-US"}, -6, Assumption.ZONE_FROM_LOCALE),
        ({"country": "CN"}, 8, Assumption.ZONE_FROM_PLACE),
        ({"country": "CU", "language": "en-US", "format_zone": "Asia/Shanghai"}, 8, Assumption.ZONE_FROM_FORMAT),
        ({"country": "CU", "language": "en-US"}, -6, Assumption.ZONE_FROM_LOCALE),
    ],
)
def test_ambiguous_letters_are_settled(settings: dict[str, Any], hours: int, assumption: Assumption) -> None:
    """Format, caller, locale and place settle "CST", the surer first, and the result names who did."""
    stamp = one("Jan 9, 2019 17:42 CST", **{"language": "en", **settings})
    assert stamp.datetime is not None
    assert stamp.datetime.utcoffset() == dt.timedelta(hours=hours)
    assert assumption in stamp.assumptions


@pytest.mark.parametrize("settings", [{}, {"country": "FR"}, {"language": "en-FR"}, {"timezone": dt.UTC}])
def test_ambiguous_letters_stay_open(settings: dict[str, Any]) -> None:
    """Where nobody settles them there is no instant, and the candidates are named."""
    settings = {"language": "en", **settings}
    stamp = one("Jan 9, 2019 17:42 CST", **settings)
    assert (stamp.datetime, stamp.zone, stamp.zone_source) == (None, "CST", ZoneSource.NONE)
    (found,) = header_times("Jan 9, 2019 17:42 CST", 0, 21, ClockSettings(**settings)).diagnostics
    assert found.code == "zone-ambiguous"
    assert "America/Chicago (-06:00)" in found.message
    assert "Asia/Shanghai (+08:00)" in found.message


def test_two_ambiguous_clocks_settle_each_other() -> None:
    """Only one pair of readings shows one instant: 17:42 in Chicago is 5:12 in Calcutta."""
    stamp = one("Jan 9, 2019 17:42 CST (05:12 IST)", language="en")
    assert stamp.datetime == dt.datetime(2019, 1, 9, 23, 42, tzinfo=dt.UTC)


def test_letters_that_mean_something_else_in_a_known_country() -> None:
    """EST is Sydney's where the dateline says so, and New York's where nobody says anything."""
    assert one("9 Jul 2019 17:42 EST", language="en", country="AU").datetime == dt.datetime(2019, 7, 9, 7, 42, tzinfo=dt.UTC)
    assert one("9 Jan 2019 17:42 EST", language="en").datetime == dt.datetime(2019, 1, 9, 22, 42, tzinfo=dt.UTC)


def test_a_shared_zone_keeps_to_the_season() -> None:
    """The letters of one season stand for their zone's other beside a date of the other."""
    times = header_times("Posted: Jan 9, 2019 5:42 PM | Updated: Jul 9, 2019 6:05 PM EDT", 0, 64, ClockSettings(language="en"))
    assert [stamp.datetime and stamp.datetime.utcoffset() for stamp in times.timestamps] == [dt.timedelta(hours=-5), dt.timedelta(hours=-4)]


def test_an_ambiguous_zone_is_not_shared() -> None:
    """What could not be settled beside one time helps no other."""
    times = header_times("Posted: Jan 9, 2019 5:42 PM | Updated: Jan 9, 2019 6:05 PM CST", 0, 64, ClockSettings(language="en"))
    assert [stamp.datetime for stamp in times.timestamps] == [None, None]


@pytest.mark.parametrize(("order", "month"), [("DMY", 4), ("MDY", 3)])
def test_the_format_orders_day_and_month(order: str, month: int) -> None:
    """The agency format is heard before the language."""
    stamp = one("03/04/2019", language="fr", day_order=order)
    assert stamp.date == dt.date(2019, month, 3 if order == "DMY" else 4)
    assert stamp.assumptions == {Assumption.ORDER_FROM_FORMAT}


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("", None),
        ("03/04/2019", None),
        ("24/03/2019 and 03/04/2019", "DMY"),
        ("03-24-2019", "MDY"),
        ("24/03/2019 and 03/24/2019", None),
        ("44/03/2019, 13/14/2019, 1/2/24/2019, 24/03/1066", None),
    ],
)
def test_a_text_shows_its_order(text: str, order: str | None) -> None:
    """One unambiguous date tells how the others are meant; two that contradict each other tell nothing."""
    assert shown_order(text) == order
    shown = TextOrder(text)
    assert (shown.name, shown.name) == (order, order)


@pytest.mark.parametrize(
    ("anchor", "assumption"),
    [(day(2019, 1, 2), Assumption.YEAR_FROM_DISPATCH), (day(2019, 1, 2, Role.FILED), Assumption.YEAR_FROM_HEADER)],
)
def test_a_missing_year_is_counted_from_the_dispatch(anchor: Timestamp, assumption: Assumption) -> None:
    """The nearest year counts: the thirtieth of December before the second of January is last year's."""
    stamp = one("30 Dec 17:42 GMT", language="en", anchor=anchor, received=dt.datetime(2025, 1, 1, tzinfo=dt.UTC))
    assert stamp.date == dt.date(2018, 12, 30)
    assert stamp.assumptions == {assumption}


def test_an_impossible_date_is_diagnosed() -> None:
    """There is no thirty-first of April, in figures or in words, and no time is made of it."""
    for text in ("31/04/2019 12:00 GMT", "31 avril 2019 à 12h00 GMT", "2019-04-31T12:00:00Z", "45/13/2019"):
        times = header_times(text, 0, len(text), ClockSettings(language="fr"))
        assert [found.code for found in times.diagnostics] == ["date-impossible"], text
        assert not times.timestamps


def test_the_last_day_of_the_calendar_has_no_midnight_at_its_end() -> None:
    """24:00 on the last day of the year 9999 is no instant, however it is written, and is diagnosed."""
    assert codes("9999-12-31T24:00", language="en") == ["date-impossible"]
    line = "9999-12-31T23:00Z Publié à 24:00"
    times = header_times(line, 0, len(line), ClockSettings(language="fr"))
    assert [(stamp.datetime is None, stamp.local is None, stamp.date) for stamp in times.timestamps][1:] == [(True, True, dt.date.max)]
    assert [found.code for found in times.diagnostics] == ["date-impossible"]


@pytest.mark.parametrize("received", [dt.datetime.max.replace(tzinfo=dt.UTC), dt.datetime.min.replace(tzinfo=dt.UTC)])
def test_a_clock_time_finds_its_day_at_the_ends_of_the_calendar(received: dt.datetime) -> None:
    """A dispatch received on the first or last day of the calendar has one neighbour day less."""
    stamp = one("Updated: 13:00 GMT", language="en", received=received)
    assert stamp.date == received.date()
    assert stamp.assumptions == {Assumption.DATE_FROM_RECEIVED}


def test_a_weekday_that_does_not_fit_is_diagnosed() -> None:
    """The date is kept as written."""
    assert codes("Monday 9 July 2019", language="en") == ["weekday-mismatch"]
    assert codes("Tuesday 9 July 2019", language="en") == []
    assert codes("Tuesday 9 July 2019 24:00 GMT", language="en") == []
    assert one("Monday 9 July 2019", language="en").date == dt.date(2019, 7, 9)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("21 jan 2019", "2019-01-21"),
        ("30 déc.", "2018-12-30"),
        ("Jan. 2", "2019-01-02"),
        ("01-02", "2019-01-02"),
        ("31", "2018-12-31"),
        ("2.", "2019-01-02"),
        ("1998-08-22", "1998-08-22"),
    ],
)
def test_datelines(text: str, expected: str) -> None:
    """A dateline's date takes the year, and even the month, that brings it nearest to the dispatch."""
    stamp = dateline_time(text, 0, len(text), ClockSettings(language="fr", anchor=day(2019, 1, 2)))
    assert stamp is not None
    assert (stamp.role, stamp.date, stamp.text) == (Role.DATELINE, dt.date.fromisoformat(expected), text)


@pytest.mark.parametrize("text", ["", "AFP", "99", "2019", "08-15", "1-2-3", "17-", "1:2"])
def test_no_datelines(text: str) -> None:
    """What is no day of these days stays unknown."""
    assert dateline_time(text, 0, len(text), ClockSettings(language="fr", anchor=day(2019, 1, 20))) is None


def test_a_bare_day_needs_the_dispatch_day() -> None:
    """Without it nobody knows the month."""
    assert dateline_time("9", 0, 1, ClockSettings(language="fr")) is None


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("091742 GMT Jul 19", "2019-07-09T17:42:00"),
        ("AP-NY-07-09-19 1742", "2019-07-09T17:42:00"),
        ("17:42 07-09-19", "2019-07-09T17:42:00"),
        ("17:42-09-07-19", "2019-07-09T17:42:00"),
        ("29-07-19 17-42-05", "2019-07-29T17:42:05"),
        ("542p7/9/19", "2019-07-09T17:42:00"),
        ("1242a7/9/19", "2019-07-09T00:42:00"),
        ("07/09/17-42/19", "2019-07-09T17:42:00"),
        ("9 juillet 2019 17h42", "2019-07-09T17:42:00"),
        ("191605 Sep 16", "2016-09-19T16:05:00"),
        ("091742 sep 2019", "2019-09-09T17:42:00"),
    ],
)
def test_wire_trailers(text: str, local: str) -> None:
    """Each wire has its own order; in a trailer the doubtful shapes count, too."""
    (stamp,) = wire_time(text, 0, len(text), ClockSettings(language="en")).timestamps
    assert stamp.role is Role.FILED
    assert stamp.local == dt.datetime.fromisoformat(local)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no time",
        "992500 GMT Jul 19",
        "AP-NY-13-32-19 1742EDT",
        "07/32/17-42/19",
        "17:42-41-13-19",
        "999p7/9/19",
        "4p7/9/19",
        "12542p7/9/19",
        "091742 Abc 19",
        "091742 Jul x",
        "29-07-19 25-42-05",
        "07-09-19 noon",
    ],
)
def test_no_wire_trailers(text: str) -> None:
    """Numbers that no clock or calendar has are no filing time."""
    found = wire_time(text, 0, len(text), ClockSettings(language="en")).timestamps
    assert all(stamp.local is None for stamp in found)


def test_zones_are_loaded_once() -> None:
    """The same zone is the same object."""
    assert offsets.zone_info("Europe/Paris") is offsets.zone_info("Europe/Paris")
    assert offsets.zone_info("no/where") is None
    assert offsets.fixed(dt.timedelta(0)) is dt.UTC


@pytest.mark.parametrize(
    ("elsewhere", "month", "assumption"),
    [
        ("24/03/2019", 4, Assumption.ORDER_FROM_TEXT),
        ("03/24/2019", 3, Assumption.ORDER_FROM_TEXT),
        ("03/03/2019", 3, Assumption.ORDER_FROM_LANGUAGE),
        ("03/24/2019 24/03/2019", 3, Assumption.ORDER_FROM_LANGUAGE),
    ],
)
def test_the_rest_of_the_text_tells_the_order(elsewhere: str, month: int, assumption: Assumption) -> None:
    """An unambiguous date on another line wins over the habit of the language, and two that contradict each other do not."""
    stamp = one("03/04/2019", language="en-US", context=TextOrder(f"03/04/2019\n{elsewhere}"))
    assert (stamp.date, set(stamp.assumptions)) == (dt.date(2019, month, 7 - month), {assumption})


def test_the_agency_format_wins_over_the_text() -> None:
    """An agency writes its dates in one order, whatever a quoted document does."""
    stamp = one("03/04/2019", language="fr", day_order="DMY", context=TextOrder("03/24/2019"))
    assert (stamp.date, set(stamp.assumptions)) == (dt.date(2019, 4, 3), {Assumption.ORDER_FROM_FORMAT})


def test_a_line_shows_its_order_before_the_rest_of_the_text() -> None:
    """Two dates of one line are written in one order."""
    times = header_times("24/05/2019 - 03/04/2019", 0, 23, ClockSettings(language="en-US", context=TextOrder("03/24/2019 05/25/2019")))
    assert [stamp.date for stamp in times.timestamps] == [dt.date(2019, 5, 24), dt.date(2019, 4, 3)]


@pytest.mark.parametrize(("elsewhere", "month"), [("24/03/2019", 4), ("03/24/2019", 3)])
def test_a_dispatch_shows_its_order(elsewhere: str, month: int) -> None:
    """The dates of the body tell how the header line and other dates of the body are meant."""
    text = f"Published: 03/04/2019 09:30\n\nStrike ends at the port\n\nThe talks of {elsewhere} failed. A strike began on 03/04/2019 in town.\n"
    dispatch = wireparse.parse_dispatch(text, language="en", timezone="UTC")
    assert [stamp.date for stamp in dispatch.timestamps if stamp.date != dt.date(2019, 3, 24)] == [dt.date(2019, month, 7 - month)] * 2


def test_a_text_shows_its_order_to_parse_timestamps() -> None:
    """A date far from the header line counts too, though it is no time of the line."""
    text = "Published 03/04/2019 09:30, about the report of 03/24/2019"
    assert wireparse.parse_timestamps(text, language="fr")[0].date == dt.date(2019, 3, 4)
