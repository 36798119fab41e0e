"""Times that paragraphs speak of: where they stand, and what they are counted from."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wireparse.model.elements import Timestamp
from wireparse.model.kinds import Assumption, Precision, Role
from wireparse.model.spans import Span
from wireparse.timestamps import seeking
from wireparse.timestamps.cues import GRAMMAR, cues_for
from wireparse.timestamps.reading import mentions
from wireparse.timestamps.seeking import seek
from wireparse.timestamps.settings import ClockSettings

WORDS = st.sampled_from(
    (
        "mercredi",
        "jeudi",
        "Lundi",
        "VENDREDI",
        "3",
        "12",
        "juillet",
        "soir",
        "dernier",
        "prochain",
        "ce",
        "le",
        "chaque",
        "sera",
        "viendra",
        "a été",
        "il y a deux jours",
        "semaine dernière",
        "saint",
        "un",
        "mot",
        "2019",
        "hier",
        "(28)",
        "mars",
        "Mai",
        "en",
        "fin",
        "matin",
        "demain",
        "AUJOURD'HUI",
        "dans la",
        "1er",
        "de",
        "31",
    )
)
MARKS = st.sampled_from((" ", " ", " ", "\u00a0", ", ", " - ", "\n", "-", " ("))
ANCHOR = Timestamp(span=Span(0, 1), text="x", role=Role.PUBLISHED, date=dt.date(2019, 7, 11))
FRENCH = ClockSettings(language="fr", anchor=ANCHOR)


def told(text: str, clock: ClockSettings = FRENCH) -> list[tuple[str, str | None]]:
    """Give slice and date of every time that *text* speaks of."""
    times = mentions(text, ((0, len(text)),), clock)
    assert all(stamp.role is Role.MENTION for stamp in times.timestamps)
    assert all(stamp.datetime is None and stamp.local is None for stamp in times.timestamps)
    return [(text[stamp.span.start : stamp.span.end], str(stamp.date) if stamp.date else None) for stamp in times.timestamps]


def test_a_paragraph_is_read_in_order() -> None:
    """Each expression stands where it was written, and everything else is left alone."""
    text = (
        "Le conseil, réuni mercredi soir à Lille, a rejeté le plan présenté le 3 juillet. «Nous verrons la semaine prochaine», a dit "
        "Mme Quint, 45 ans, élue en mars 2014 pour six ans. Deux ans de travaux (12,5 millions d'euros) attendent la ville. "
        "Hier, elle se taisait."
    )
    assert told(text) == [
        ("mercredi soir", "2019-07-10"),
        ("3 juillet", "2019-07-03"),
        ("semaine prochaine", "2019-07-15"),
        ("mars 2014", "2014-03-01"),
        ("Hier", "2019-07-10"),
    ]


def test_only_the_paragraphs_are_read() -> None:
    """What stands between the spans belongs to somebody else, and no expression reaches over their ends."""
    text = "mercredi\nlundi 8\njuillet\njeudi"
    times = mentions(text, ((0, 8), (9, 16), (17, 24)), FRENCH)
    assert [stamp.text for stamp in times.timestamps] == ["mercredi", "lundi 8"]


def test_the_dispatch_is_heard_before_the_receipt() -> None:
    """An old dispatch that came in today speaks of its own week."""
    clock = ClockSettings(language="fr", anchor=ANCHOR, received=dt.datetime(2024, 1, 1, tzinfo=dt.UTC))
    (stamp,) = mentions("mercredi", ((0, 8),), clock).timestamps
    assert stamp.date == dt.date(2019, 7, 10)
    assert set(stamp.assumptions) == {Assumption.DATE_FROM_DISPATCH}


def test_the_day_of_receipt_is_that_of_the_caller_clock() -> None:
    """In the evening of New York the day is not yet over, though it is in Greenwich."""
    received = dt.datetime(2019, 7, 12, 2, 0, tzinfo=dt.UTC)
    for zone, expected in ((None, dt.date(2019, 7, 11)), (dt.timezone(dt.timedelta(hours=-4)), dt.date(2019, 7, 10))):
        (stamp,) = mentions("hier", ((0, 4),), ClockSettings(language="fr", received=received, timezone=zone)).timestamps
        assert stamp.date == expected
        assert set(stamp.assumptions) == {Assumption.DATE_FROM_RECEIVED}


@pytest.mark.parametrize(
    "text", ["mercredi soir", "le 3 juillet", "la semaine dernière", "en mars", "il y a deux jours", "vendredi dernier"]
)
def test_without_a_day_to_count_from_the_date_is_unknown(text: str) -> None:
    """The expression is found, its day is not invented."""
    (stamp,) = mentions(text, ((0, len(text)),), ClockSettings(language="fr")).timestamps
    assert (stamp.date, stamp.assumptions) == (None, frozenset())


def test_what_needs_no_day_to_count_from_is_told_all_the_same() -> None:
    """A whole date speaks for itself."""
    assert told("le 3 juillet 2019", ClockSettings(language="fr")) == [("3 juillet 2019", "2019-07-03")]


@pytest.mark.parametrize("language", [None, "xx", "et", "is"])
def test_languages_without_relative_words(language: str | None) -> None:
    """Where nobody taught us the words there are no mentions."""
    assert told("wczoraj, 3 lipca 2019", ClockSettings(language=language, anchor=ANCHOR)) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He sat in the sun in march and may go on.", "en"),
        ("You may 3 times ask.", "en"),
        ("Il gagne en 6 sets, 2 set à rien.", "fr"),
        ("Battuto in tre set 6-4 3 set.", "it"),
        ("Chaque mercredi, le mercredi et un jeudi", "fr"),
        ("les deux dernières semaines, 35 ans, 20 jours", "fr"),
        ("in the last days of the last years", "en"),
        ("Am Black Friday und jeden Montag", "de"),
        ("la segunda vez, la quarta parte", "pt"),
        ("Version 10.12.16, 192.168.10.12, 31/02/2019", "fr"),
        ("The Friday night lights of USA Today", "en"),
    ],
)
def test_words_that_are_no_times(text: str, language: str) -> None:
    """Names, habits, durations, scores and versions are left alone."""
    found = told(text, ClockSettings(language=language, anchor=ANCHOR))
    assert [slice_ for slice_, _ in found if slice_ != "Friday night"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10/07/2019 11/07/2019", [("10/07/2019", "2019-07-10"), ("11/07/2019", "2019-07-11")]),
        ("du 2019-07-10 au 11.07.2019", [("2019-07-10", "2019-07-10"), ("11.07.2019", "2019-07-11")]),
        ("mercredi, jeudi et vendredi", [("mercredi", "2019-07-10"), ("jeudi", "2019-07-11"), ("vendredi", "2019-07-05")]),
        (
            "le 3 juillet, le 5 juillet et le 30 juin.",
            [("3 juillet", "2019-07-03"), ("5 juillet", "2019-07-05"), ("30 juin", "2019-06-30")],
        ),
        ("MERCREDI 10 JUILLET", [("MERCREDI 10 JUILLET", "2019-07-10")]),
        ("le 29 février", [("29 février", "2020-02-29")]),
        ("le 3 sept. à Lille", [("3 sept.", "2019-09-03")]),
        ("Lundi 8 juillet.", [("Lundi 8 juillet", "2019-07-08")]),
    ],
)
def test_many_in_a_row(text: str, expected: list[tuple[str, str]]) -> None:
    """Nothing is read twice, and nothing is skipped."""
    assert told(text) == expected


def test_a_weekday_that_does_not_fit_is_diagnosed() -> None:
    """The date is kept as written."""
    text = "lundi 10 juillet"
    times = mentions(text, ((0, len(text)),), FRENCH)
    assert [found.code for found in times.diagnostics] == ["weekday-mismatch"]
    assert times.timestamps[0].date == dt.date(2019, 7, 10)


def test_next_friday_is_left_open() -> None:
    """Said on a Thursday it may be tomorrow or in eight days: both are named."""
    times = mentions("vendredi prochain", ((0, 17),), FRENCH)
    assert [found.code for found in times.diagnostics] == ["relative-day-ambiguous"]
    assert "2019-07-12 or 2019-07-19" in times.diagnostics[0].message
    assert times.timestamps[0].date is None


def test_parts_of_a_day_are_no_midnights() -> None:
    """A part of a day is told as such, without an hour."""
    (stamp,) = mentions("hier soir", ((0, 9),), FRENCH).timestamps
    assert (stamp.precision, stamp.local, stamp.datetime) == (Precision.DAYPART, None, None)


def test_the_end_of_the_calendar_is_no_crash() -> None:
    """Where there is no day to count to, the date is unknown."""
    first = Timestamp(span=Span(0, 1), text="x", role=Role.PUBLISHED, date=dt.date(1, 1, 1))
    last = Timestamp(span=Span(0, 1), text="x", role=Role.PUBLISHED, date=dt.date(9999, 12, 31))
    text = "hier, demain, l'an dernier, il y a 900 ans, dans 900 ans, vendredi dernier, vendredi prochain, lundi"
    for anchor in (first, last):
        told(text, ClockSettings(language="fr", anchor=anchor))


def test_windows_are_sorted_and_disjoint() -> None:
    """A long text is cut into the stretches that matter, in its order, each inside one of the spans."""
    paragraph = "Le ministre a parlé mercredi, puis le mardi 3 juillet, d'un projet de loi. " + "Rien de neuf depuis. " * 20
    text = "\n".join([paragraph] * 200)
    spans = [(n * (len(paragraph) + 1), n * (len(paragraph) + 1) + len(paragraph)) for n in range(200)]
    found = list(seek(text, spans, cues_for("fr")))
    assert [kind != GRAMMAR for _, _, kind, _ in found] == [True, False] * 200
    assert all(start < end for start, end, _, _ in found)
    assert all(before[1] <= behind[0] for before, behind in pairwise(found))
    assert all(any(first <= start and end <= last for first, last in spans) for start, end, _, _ in found)


@pytest.mark.parametrize(
    ("text", "language", "bare"),
    [
        ("Il a plu mercredi.", "fr", True),
        ("Il a plu mercredi, puis lundi et mardi", "fr", True),
        ("le mercredi 3", "fr", False),
        ("mercredi soir", "fr", True),
        ("mercredi soir (3)", "fr", False),
        ("mercredi dans la soirée", "fr", False),
        ("Il a plu hier.", "fr", True),
        ("Il a plu hier matin.", "fr", False),
        ("avant-hier", "fr", False),
        ("en mars, il a plu", "fr", True),
        ("le 3 mars, il a plu", "fr", True),
        ("le 3 mars 2019", "fr", False),
        ("mardi 3 mars", "fr", False),
        ("31/3 mars", "fr", False),
        ("On March 3, it rained.", "en", True),
        ("On March 3, 2019, it rained.", "en", False),
        ("March 3rd", "en", False),
        ("Tue, March 3", "en", False),
        ("el 3 de marzo", "es", True),
        ("el 3 de marzo de 2019", "es", False),
        ("Am 3. März", "de", False),
        ("mercredi dernier", "fr", False),
        ("ce mercredi", "fr", False),
        ("on Wednesday, Sept. 4", "en", False),
        ("on Wednesday (4)", "en", False),
        ("on Wednesday 4", "en", False),
        ("on Wednesday-4", "en", False),
        ("Good Friday", "en", False),
        ("na quarta-feira", "pt", False),
    ],
)
def test_plain_words_need_no_grammar(text: str, language: str, bare: bool) -> None:  # noqa: FBT001 - a case
    """Only a weekday, day or month that keeps no company is told by itself, or beside its plain number."""
    places = list(seek(text, ((0, len(text)),), cues_for(language)))
    assert any(kind != GRAMMAR for _, _, kind, _ in places) is bare


@given(st.lists(st.tuples(WORDS, MARKS).map("".join), max_size=8))
def test_the_short_way_tells_what_the_grammar_tells(words: list[str]) -> None:
    """What is told without grammar is what the grammar would tell."""
    text = "".join(words)
    assume(not re.search("[0-9] - [0-9]+ - [0-9]", text))  # no date betrays itself with blanks in it, but a word beside it shows it
    short = mentions(text, ((0, len(text)),), FRENCH)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(seeking, "what_it_tells", lambda _text, word, at, *_: (at, at + len(word), GRAMMAR, 0))
        assert mentions(text, ((0, len(text)),), FRENCH) == short
