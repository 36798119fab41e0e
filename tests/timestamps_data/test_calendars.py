"""Calendar names: complete, folded, in their language's script, and one meaning a name."""

from __future__ import annotations

import importlib
import re
import unicodedata
from pathlib import Path

import pytest
from tsv import rows

import wireparse.timestamps.data
from wireparse.timestamps.data import calendar_any
from wireparse.timestamps.data.lookup import Calendar, calendar

CASES = Path(__file__).parent / "cases"
TAGS = sorted(
    path.stem.removeprefix("calendar_")
    for path in Path(wireparse.timestamps.data.__path__[0]).glob("calendar_*.py")
    if path.stem != "calendar_any"
)
SCRIPTS = {
    "ar": {"ARABIC"}, "fa": {"ARABIC"}, "bg": {"CYRILLIC"}, "ru": {"CYRILLIC"}, "uk": {"CYRILLIC"}, "sr": {"CYRILLIC", "LATIN"},
    "el": {"GREEK"}, "he": {"HEBREW"}, "hi": {"DEVANAGARI"}, "ja": {"CJK"}, "zh": {"CJK"}, "ko": {"HANGUL"},
}  # fmt: skip


def names_of(tag: str) -> Calendar:
    """Give the calendar of a language that is known to have one."""
    found = calendar(tag)
    assert found is not None
    return found


def test_the_languages_of_the_wire_are_all_there() -> None:
    """Every language that the package promises to read has a calendar."""
    assert set(re.findall("..", "enfrdeesptitnlrudanbnnsvfiplcstrarelukidjakozh")) <= set(TAGS)


@pytest.mark.parametrize("tag", TAGS)
def test_twelve_months_and_seven_days(tag: str) -> None:
    """Every month and weekday of every language has a name, and a half day has marks or both halves have none."""
    module = importlib.import_module(f"wireparse.timestamps.data.calendar_{tag}")
    assert [len(module.MONTHS), len(module.WEEKDAYS), len(module.SHORT_WEEKDAYS), len(module.MERIDIEMS)] == [12, 7, 7, 2]
    assert all(module.MONTHS)
    assert all(module.WEEKDAYS)
    assert bool(module.MERIDIEMS[0]) == bool(module.MERIDIEMS[1])


@pytest.mark.parametrize("tag", TAGS)
def test_one_name_means_one_thing(tag: str) -> None:
    """Within a language no name stands for two months, two weekdays or both halves of the day."""
    module = importlib.import_module(f"wireparse.timestamps.data.calendar_{tag}")
    for table in (module.MONTHS, (*module.WEEKDAYS, *module.SHORT_WEEKDAYS), module.MERIDIEMS):
        names = [name for row in table for name in row]
        assert len(names) == len(set(names))


@pytest.mark.parametrize("tag", TAGS)
def test_names_stand_as_a_reader_folds_them(tag: str) -> None:
    """A folded word of the text finds its name: lower case, composed, no closing dot, plain blanks, no dot above."""
    for name in {name for table in names_of(tag) for name in table}:
        assert name == unicodedata.normalize("NFC", name).lower().replace("\u0307", "").rstrip(".")
        assert name == " ".join(name.split())
        assert not set(name) & set("\u00a0\u202f\u2019\u02bc\u200e\u200f")


@pytest.mark.parametrize("tag", TAGS)
def test_names_are_in_the_language_s_script(tag: str) -> None:
    """No language has another's names, which Babel gives when two locales are read in one process."""
    names = names_of(tag)
    for name in (*names.months, *names.weekdays, *names.short_weekdays):
        scripts = {unicodedata.name(letter).split()[0] for letter in name if letter.isalpha()}
        assert scripts <= SCRIPTS.get(tag, {"LATIN"}), (name, scripts)


@pytest.mark.parametrize("tag", TAGS)
def test_short_weekdays_are_short(tag: str) -> None:
    """A name that needs a date beside it has one or two letters, and no name that stands alone is one letter."""
    names = names_of(tag)
    assert all(len(name) <= 2 for name in names.short_weekdays)
    assert all(len(name) >= 2 for name in names.weekdays)


@pytest.mark.parametrize(("tag", "name", "month"), rows(CASES / "months.tsv"))
def test_the_press_s_months(tag: str, name: str, month: int) -> None:
    """Long, short, inflected, regional, unaccented and wire forms of months are found in their language."""
    assert names_of(tag).months[name] == month


@pytest.mark.parametrize(("tag", "name", "day"), rows(CASES / "weekdays.tsv"))
def test_the_press_s_weekdays(tag: str, name: str, day: int) -> None:
    """Weekdays are found in the forms that the press writes."""
    assert names_of(tag).weekdays[name] == day


@pytest.mark.parametrize(
    ("tag", "name", "day"),
    [("de", "mi", 2), ("nl", "wo", 2), ("ru", "пн", 0), ("ja", "月", 0), ("ko", "월", 0), ("es", "ma", 1), ("fr", "ma", 1)],
)
def test_short_weekdays(tag: str, name: str, day: int) -> None:
    """One and two letter weekdays are kept apart from the others."""
    names = names_of(tag)
    assert names.short_weekdays[name] == day
    assert name not in names.weekdays


@pytest.mark.parametrize(("tag", "mark", "half"), rows(CASES / "half_days.tsv"))
def test_half_days(tag: str, mark: str, half: int) -> None:
    """The marks of the half days are found without their dots and blanks."""
    assert names_of(tag).meridiems[mark] == half


@pytest.mark.parametrize(
    ("tag", "name"),
    [("fr", "mar"), ("es", "mars"), ("en", "août"), ("es", "en"), ("es", "juin"), ("de", "may"), ("fr", "me"), ("it", "sep"), ("ru", "mar"),
     ("en", "me"), ("en", "are"), ("en", "sat"), ("pt", "mars"), ("nl", "maart."), ("fr", ""), ("de", "dec")],
)  # fmt: skip
def test_what_is_no_month(tag: str, name: str) -> None:
    """Another language's month, a weekday and a common word are no months."""
    assert name not in names_of(tag).months


@pytest.mark.parametrize(
    ("tag", "name"), [("en", "sun's"), ("fr", "mars"), ("de", "mi"), ("en", "mo"), ("es", "en"), ("it", "ma"), ("nl", "do")]
)
def test_what_is_no_weekday_alone(tag: str, name: str) -> None:
    """A month and a two letter word are no weekdays that stand alone."""
    assert name not in names_of(tag).weekdays


def test_regions_and_related_tags_share_a_calendar() -> None:
    """A region, a script and an older tag lead to the language's names."""
    assert calendar("fr-CA") == calendar("fr_FR") == calendar("fr")
    assert calendar("zh-Hant-TW") == calendar("zh")
    assert calendar("no") == calendar("nb")
    assert calendar("bs") == calendar("hr")


@pytest.mark.parametrize("tag", ["xx", "", "any", "f\u0301r", "..", "fr/../en", "lookup", "zones"])
def test_a_language_without_a_calendar(tag: str) -> None:
    """A tag that is no language with names gives None, whatever it holds."""
    assert calendar(tag) is None


class TestAnyLanguage:
    """The names for a text whose language nobody told."""

    def test_every_name_says_what_its_languages_say(self) -> None:
        """A name of the common table means the same in each language that the table names for it."""
        for name, (month, tags) in calendar_any.MONTHS.items():
            assert {names_of(tag).months[name] for tag in tags.split()} == {month}
        for name, (day, tags) in calendar_any.WEEKDAYS.items():
            assert {names_of(tag).weekdays[name] for tag in tags.split()} == {day}
        for mark, (half, tags) in calendar_any.MERIDIEMS.items():
            assert {names_of(tag).meridiems[mark] for tag in tags.split()} == {half}

    def test_no_language_contradicts_it_silently(self) -> None:
        """A name that two languages understand differently is in the common table for neither."""
        for tag in TAGS:
            for name, month in names_of(tag).months.items():
                if name in calendar_any.MONTHS:
                    assert calendar_any.MONTHS[name][0] == month

    @pytest.mark.parametrize("name", ["listopad", "listopada", "lis", "lip", "srp"])
    def test_names_that_clash_are_left_out(self, name: str) -> None:
        """Listopad is November in Polish and October in Croatian: without a language it is neither."""
        assert name not in calendar_any.MONTHS

    @pytest.mark.parametrize("tag", ["en", "fr", "de", "es", "pt", "it", "nl", "ru"])
    def test_languages_of_full_depth_are_wholly_in_it(self, tag: str) -> None:
        """Every month and weekday of the eight languages is understood without a language too."""
        names = names_of(tag)
        assert names.months.keys() <= calendar_any.MONTHS.keys()
        assert names.weekdays.keys() <= calendar_any.WEEKDAYS.keys()

    @pytest.mark.parametrize("mark", ["de", "du", "em", "fm", "nm", "vm", "sa", "ch"])
    def test_half_day_marks_that_are_words_elsewhere(self, mark: str) -> None:
        """Hungarian du, Swedish em and their like are words of other languages and no marks without a language."""
        assert mark not in calendar_any.MERIDIEMS

    def test_half_day_marks(self) -> None:
        """Marks that nothing else can be are understood without a language."""
        assert calendar_any.MERIDIEMS["am"][0] == 0
        assert calendar_any.MERIDIEMS["pm"][0] == 1
        assert calendar_any.MERIDIEMS["下午"] == (1, "zh")
