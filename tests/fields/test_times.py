"""The times of a dispatch as a whole: what they are counted from, and updates that cannot be."""

from __future__ import annotations

import datetime as dt

import pytest

import wireparse
from wireparse.fields.times import anchor_of
from wireparse.model import Role, Span, Timestamp

BODY = "\n\nLe maire ouvre le pont\n\nLe pont a été ouvert mardi par le maire de la ville, après deux ans de travaux.\n"


def codes(text: str, **options: str) -> list[str]:
    """Give the codes of the diagnostics about publication and update."""
    dispatch = wireparse.parse_dispatch(text, language="fr", **options)  # type: ignore[arg-type]
    return [d.code for d in dispatch.diagnostics if d.code.startswith("updated-")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Publié le 14/05/2024 09:30 EDT | Actualisé 14/05/2024 11:00 EDT", []),
        ("Publié le 14/05/2024 09:30 EDT | Actualisé 14/05/2024 09:29 EDT", ["updated-before-published"]),
        ("Publié le 14/05/2024 09:30 EDT | Actualisé 15/05/2025 11:00 EDT", ["updated-long-after"]),
        # without zones the wall clocks are compared
        ("Publié le 14/05/2024 09:30 | Actualisé 14/05/2024 11:00", []),
        ("Publié le 14/05/2024 09:30 | Actualisé 13/05/2024 11:00", ["updated-before-published"]),
        # and without clocks the days
        ("Publié le 14/05/2024 | Actualisé le 16/05/2024", []),
        ("Publié le 14/05/2024 | Actualisé le 20/08/2024", ["updated-long-after"]),
        ("Actualisé le 20/08/2024", []),
    ],
)
def test_an_update_that_cannot_be_is_named_and_kept(line: str, expected: list[str]) -> None:
    """An update before the publication, or long after it, is diagnosed by the best that both tell, and never corrected."""
    assert codes(line + BODY) == expected


def test_a_day_and_a_clock_are_not_compared_beyond_the_day() -> None:
    """Where one time has no clock, an update on the same day is no update before the publication."""
    assert codes("Publié le 14/05/2024 | Actualisé 14/05/2024 09:30 EDT" + BODY) == []


def stamp(role: Role, day: dt.date | None) -> Timestamp:
    """Make a timestamp of a role and a day."""
    return Timestamp(span=Span(0, 0), text="", role=role, date=day)


def test_the_anchor_is_the_publication_before_any_other() -> None:
    """Publication, filing, dateline, update: the first of these that tells a day is what relative days count from."""
    day = dt.date(2024, 5, 14)
    published, filed, dated = stamp(Role.PUBLISHED, day), stamp(Role.FILED, day), stamp(Role.DATELINE, day)
    assert anchor_of([dated, filed, published]) is published
    assert anchor_of([dated, filed]) is filed
    assert anchor_of([stamp(Role.PUBLISHED, None), dated]) is dated
    assert anchor_of([stamp(Role.EMBARGO, day)]) is None


def test_relative_days_count_from_the_dispatch_in_its_own_zone() -> None:
    """A Tuesday in copy filed late on Tuesday evening in Québec is that day, although it is Wednesday in UTC."""
    dispatch = wireparse.parse_dispatch("Publié le 14/05/2024 22:30 EDT" + BODY, language="fr")
    assert [t.date for t in dispatch.timestamps if t.role is Role.MENTION] == [dt.date(2024, 5, 14)]
