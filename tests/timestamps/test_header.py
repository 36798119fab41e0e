"""Which lines are made of times, and what else stands in them."""

from __future__ import annotations

import datetime as dt

import pytest

from wireparse.model.elements import Timestamp
from wireparse.model.kinds import Role
from wireparse.model.spans import Span
from wireparse.timestamps import reading
from wireparse.timestamps.reading import header_rest, header_times, line_times, looks_like_times
from wireparse.timestamps.settings import ClockSettings, Times

TIMES = [
    ("09/07/2019 17:42 EDT | Actualisé 10/07/2019 08:15 EDT", "fr"),
    ("Portail avec AFP-Services , publié le mardi 9 juillet 2019 à 17h42", "fr"),
    ("AFP, publié le mardi 9 juillet 2019 à 17h42", "fr"),
    ("Publié", "fr"),
    ("Mis à jour :", "fr"),
    ("Aktualisiert", "de"),
    ("입력", "ko"),
    ("Updated 17:42", "en"),
    ("By Mara Quint and Tom Aster, AFP | July 9, 2019 5:42 p.m.", "en"),
    ("Published: 9 July 2019", "en"),
    ("9 July 2019", "en"),
    ("2019-07-09T17:42:00Z", None),
    ("Lena Voigt/Jan Kern 09.07.2019, 17.42 Uhr", "de"),
    ("9 июля 2019, 17:42", "ru"),
    ("2019年7月9日 17時42分", "ja"),
    ("9 July 2019 • 3 min read", "en"),
    ("9.7.2019 17:42 von Lena Voigt Lesezeit: 4 Min.", "de"),
    ("9 juillet 2019 à 17h42 • Agence Xyz.", "fr"),
]
OTHERS = [
    ("", "fr"),
    ("   ", "fr"),
    ("INFORMATIONS", "fr"),
    ("hier", "fr"),
    ("mercredi", "fr"),
    ("Le ministre a déclaré le 9 juillet 2019 que tout allait bien.", "fr"),
    ("Le 9 juillet 2019, il pleuvait.", "fr"),
    ("Elle est morte le 9 juillet 2019.", "fr"),
    ("Lille 9 juillet 2019. Pluie.", "fr"),
    ("Publié par les soins de la maison", "fr"),
    ("12:45", "fr"),
    ("© AFP / MARIE QUINT", "fr"),
    ("Python 3.10.12", "en"),
    ("A flood took the bridge of a small town in the north on 9 July 2019", "en"),
    ("Update on the flood in the north", "en"),
    ("Publié le 9 juillet 2019 " + "mot " * 60, "fr"),
    ("The 17:42 train to the coast", "en"),
    ("In July 2019", "en"),
]


@pytest.mark.parametrize(("line", "language"), TIMES)
def test_lines_of_times(line: str, language: str | None) -> None:
    """Timestamps, labels and separators, with a short credit or byline at most."""
    assert looks_like_times(f"x\n{line}\ny", 2, 2 + len(line), language)


@pytest.mark.parametrize(("line", "language"), OTHERS)
def test_other_lines(line: str, language: str | None) -> None:
    """Sentences, headlines and numbers are no lines of times."""
    assert not looks_like_times(f"x\n{line}\ny", 2, 2 + len(line), language)


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Portail avec AFP-Services , publié le mardi 9 juillet 2019 à 17h42", ["Portail avec AFP-Services"]),
        ("AFP, publié le 9 juillet 2019 à 17h42", ["AFP"]),
        ("Par Mara Quint, AFP | 9 juillet 2019 à 17h42", ["Par Mara Quint, AFP"]),
        ("9 juillet 2019 à 17h42 GMT - Lille, Mara Quint", ["Lille, Mara Quint"]),
        ("Lille • 9 juillet 2019 • Publié à 17h42 • Abonnés", ["Lille", "Abonnés"]),
        ("Publié le 9 juillet 2019 à 17h42", []),
        ("", []),
    ],
)
def test_the_rest_of_a_header_line(line: str, rest: list[str]) -> None:
    """Credits, bylines and places are what times, labels and separators leave over."""
    text = f"\n{line}\n"
    found = header_rest(text, 1, 1 + len(line), ClockSettings(language="fr"))
    assert [text[start:end] for start, end in found] == rest


def test_offsets_are_those_of_the_text() -> None:
    """A stretch in the middle of a text is read in its place, and nothing outside it."""
    text = "1 mai 2001\nPublié le 9 juillet 2019\n2 juin 2002"
    (stamp,) = header_times(text, 11, 35, ClockSettings(language="fr")).timestamps
    assert (stamp.span.start, stamp.span.end, stamp.text) == (21, 35, "9 juillet 2019")


def test_a_hard_wrap_inside_a_time_is_read_over() -> None:
    """The slice keeps the line break, the words do not."""
    text = "Publié le 9 juillet\n2019 à 17h42 GMT"
    (stamp,) = header_times(text, 0, len(text), ClockSettings(language="fr")).timestamps
    assert stamp.text == "9 juillet 2019 à 17h42 GMT"
    assert text[stamp.span.start : stamp.span.end] == "9 juillet\n2019 à 17h42 GMT"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("9 juillet 2019", "de"),
        ("July 9, 2019", "fr"),
        ("9 de julio de 2019", "en"),
        ("9 Temmuz 2019", "en"),
        ("9 июля 2019", "fr"),
        ("9 juillet 2019", "xx"),
    ],
)
def test_months_of_another_language(text: str, language: str) -> None:
    """A month that the language does not know is looked up in the others."""
    (stamp,) = line_times(text, 0, len(text), ClockSettings(language=language)).timestamps
    assert stamp.date is not None
    assert stamp.date.isoformat() == "2019-07-09"


RECEIVED = dt.datetime(2019, 7, 11, 10, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("hier", "2019-07-10"),
        ("on Wednesday", "2019-07-10"),
        ("morgen", "2019-07-12"),
        ("este sábado", "2019-07-13"),
        ("hello", None),
        ("la", None),
    ],
)
def test_phrases_without_a_language(text: str, date: str | None) -> None:
    """The languages that understand a phrase must agree on it."""
    found = line_times(text, 0, len(text), ClockSettings(received=RECEIVED)).timestamps
    assert [str(stamp.date) for stamp in found] == ([date] if date else [])


def test_languages_that_disagree_give_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a Frenchman and a German would read differently stays open."""
    answers = {"fr": dt.date(2019, 7, 10), "de": dt.date(2019, 7, 12)}

    def told(text: str, _: object, clock: ClockSettings) -> Times:
        date = answers.get(clock.language or "")
        return Times((Timestamp(span=Span(0, len(text)), text=text, role=Role.MENTION, date=date),) if date else ())

    monkeypatch.setattr(reading, "mentions", told)
    assert line_times("xyz", 0, 3, ClockSettings()) == Times()
