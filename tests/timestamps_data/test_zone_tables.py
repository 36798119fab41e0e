"""Zone letters, names and places agree with zoneinfo and with each other, and CLDR's traps stay shut."""

from __future__ import annotations

import datetime as dt
import functools
import re
import zoneinfo
from collections.abc import Mapping
from pathlib import Path

import pytest
from tsv import rows

from wireparse.languages.lookup import LANGUAGES
from wireparse.timestamps.data import zones
from wireparse.timestamps.data.countries import COUNTRY_ZONES, ZONE_COUNTRIES
from wireparse.timestamps.data.lookup import cities, countries, country_of, phrases

CASES = Path(__file__).parent / "cases"
FIRST, LAST = 2000, 2026
NAMED = (*LANGUAGES, "ar", "ja", "ko", "zh")
#: Every eleventh day of 2000 to 2026: no season is shorter.
MOMENTS = tuple(dt.datetime(FIRST, 1, 1, tzinfo=dt.UTC) + dt.timedelta(days=days) for days in range(0, (LAST + 1 - FIRST) * 365, 11))


@functools.cache
def offsets(zone: str) -> frozenset[int]:
    """Give the minutes east of Greenwich that a zone kept from 2000 to 2026."""
    info = zoneinfo.ZoneInfo(zone)
    found = (moment.astimezone(info).utcoffset() for moment in MOMENTS)
    return frozenset(int(offset.total_seconds() // 60) for offset in found if offset is not None)


@pytest.mark.parametrize("letters", zones.FIXED)
def test_a_fixed_offset_was_used(letters: str) -> None:
    """The offset that letters name was kept by each of the zones they are said to belong to, at some time since 2000."""
    assert zones.ZONES_OF[letters]
    for zone in zones.ZONES_OF[letters]:
        assert zones.FIXED[letters] in offsets(zone), zone


@pytest.mark.parametrize("letters", [letters for letters in zones.DAYLIGHT if letters not in {"AZOST", "FKST", "HEPMX"}])
def test_daylight_letters_name_the_summer(letters: str) -> None:
    """Letters of daylight time name a later offset than some that the same zone kept."""
    assert zones.FIXED[letters] > min(offsets(zones.ZONES_OF[letters][0]))


@pytest.mark.parametrize("letters", zones.AMBIGUOUS)
def test_each_reading_was_used(letters: str) -> None:
    """Every reading of ambiguous letters is an offset that its zone kept, in countries of its own."""
    readings = zones.AMBIGUOUS[letters]
    assert len(readings) > 1
    for target, zone, _ in readings:
        assert target == zone or target in offsets(zone) or (letters, zone) == ("GST", "Pacific/Guam")
    told = [country for _, _, lands in readings for country in lands]
    assert len(told) == len(set(told))
    assert set(told) <= COUNTRY_ZONES.keys()


def test_each_reading_elsewhere_adds_to_another() -> None:
    """Letters that mean something else in a few countries have a common meaning in the other tables."""
    for letters, readings in zones.ELSEWHERE.items():
        assert letters in zones.FIXED or letters in zones.GENERIC
        for target, zone, lands in readings:
            assert target == zone or zone in ZONE_COUNTRIES
            assert set(lands) <= COUNTRY_ZONES.keys()


def test_tables_of_letters_do_not_overlap() -> None:
    """Letters are fixed, looked up or ambiguous, never two of them."""
    tables = [set(zones.FIXED), set(zones.GENERIC), set(zones.AMBIGUOUS)]
    assert sum(map(len, tables)) == len(set.union(*tables))
    assert set(zones.ZONES_OF) == set(zones.FIXED)
    assert set(zones.DAYLIGHT) <= set(zones.FIXED)
    assert set(zones.WORDS) <= set.union(*tables) | {"ACT"}


def test_letters_are_capitals() -> None:
    """Every key is written in capitals and holds letters only."""
    for letters in (*zones.FIXED, *zones.GENERIC, *zones.AMBIGUOUS):
        assert letters == letters.upper()
        assert letters.isalpha()


def test_defaults_are_readings() -> None:
    """The meaning that every other country gives to ambiguous letters is one of their readings."""
    for letters, minutes in zones.DEFAULTS.items():
        assert minutes in [target for target, _, _ in zones.AMBIGUOUS[letters]]


@pytest.mark.parametrize("zone", sorted(set(zones.GENERIC.values())))
def test_looked_up_zones_exist(zone: str) -> None:
    """Letters that are looked up lead to a zone of tzdata."""
    assert offsets(zone)


@pytest.mark.parametrize(("letters", "minutes"), rows(CASES / "letters.tsv"))
def test_the_press_s_letters(letters: str, minutes: int) -> None:
    """The letters that datelines and headers carry name the offset that their readers take them for."""
    assert zones.FIXED[letters] == minutes


@pytest.mark.parametrize(("letters", "zone"), rows(CASES / "letters_looked_up.tsv"))
def test_letters_looked_up_at_the_date(letters: str, zone: str) -> None:
    """Generic letters, and those whose offset changed, name a zone and no offset."""
    assert zones.GENERIC[letters] == zone


def test_moscow_kept_four_hours_once() -> None:
    """MSK cannot be one offset: Moscow was at +4 in 2012 and at +3 in 2016."""
    moscow = zoneinfo.ZoneInfo(zones.GENERIC["MSK"])
    hours = [dt.datetime(year, 9, 28, tzinfo=moscow).utcoffset() for year in (2012, 2016)]
    assert hours == [dt.timedelta(hours=4), dt.timedelta(hours=3)]


@pytest.mark.parametrize("letters", ["CST", "IST", "BST", "AST", "PST", "GST", "AMT", "ECT", "SST", "WST", "HAT"])
def test_letters_that_need_a_country(letters: str) -> None:
    """Letters that several countries use for several offsets are no fixed offset."""
    assert letters in zones.AMBIGUOUS
    assert letters not in zones.FIXED


@pytest.mark.parametrize(("letters", "country", "target"), rows(CASES / "letters_in_countries.tsv"))
def test_a_country_settles_letters(letters: str, country: str, target: int | str) -> None:
    """The country of a dateline or a locale leaves one reading."""
    assert [reading for reading, _, lands in zones.AMBIGUOUS[letters] if country in lands] == [target]


@pytest.mark.parametrize(
    ("letters", "country", "target"), [("EST", "AU", 600), ("EDT", "AU", 660), ("CDT", "CU", -240), ("MST", "MY", 480)]
)
def test_letters_that_mean_something_else_elsewhere(letters: str, country: str, target: int) -> None:
    """In a few countries letters have a meaning of their own."""
    assert [reading for reading, _, lands in zones.ELSEWHERE[letters] if country in lands] == [target]


@pytest.mark.parametrize(
    ("letters", "zone"), [("EDT", "America/New_York"), ("HAE", "America/Toronto"), ("MEZ", "Europe/Berlin"), ("SEČ", "Europe/Prague")]
)
def test_the_home_of_letters_comes_first(letters: str, zone: str) -> None:
    """The first zone of letters is the one against which a season is checked."""
    assert zones.ZONES_OF[letters][0] == zone


class TestCldrTraps:
    """What CLDR has and the press has not."""

    def test_french_eastern_europe(self) -> None:
        """CLDR's French calls EEST and WEST standard time; they are summer time."""
        assert (zones.FIXED["EEST"], zones.FIXED["WEST"]) == (180, 60)
        assert {"EEST", "WEST", "EEDT", "WEDT"} <= set(zones.DAYLIGHT)

    def test_canadian_atlantic_daylight(self) -> None:
        """CLDR has HEA, Canada writes HAA; both are there and agree."""
        assert zones.FIXED["HAA"] == zones.FIXED["HEA"] == zones.FIXED["ADT"]

    @pytest.mark.parametrize("letters", ["HEC", "HEE", "HEP", "HER"])
    def test_france_s_names_of_american_summers(self, letters: str) -> None:
        """HEC may be Central Europe to a Frenchman and is US Central in CLDR: it is neither."""
        assert letters not in {*zones.FIXED, *zones.GENERIC, *zones.AMBIGUOUS}

    def test_newfoundland_and_hawaii(self) -> None:
        """HAT is Newfoundland in Canadian French and Hawaii in CLDR's English."""
        assert {zone for _, zone, _ in zones.AMBIGUOUS["HAT"]} == {"America/St_Johns", "Pacific/Honolulu"}

    def test_the_marker_of_no_name(self) -> None:
        """CLDR writes three empty set signs where a locale has no name."""
        assert not [name for name in (*zones.FIXED, *zones.GENERIC, *zones.AMBIGUOUS) if "∅" in name]
        assert not [name for tag in NAMED for name in phrases(tag) if "∅" in name]

    def test_london_is_not_bangladesh(self) -> None:
        """CLDR has BST for Bangladesh alone; London's is there and is what other countries mean."""
        assert zones.AMBIGUOUS["BST"][0][:2] == (60, "Europe/London")
        assert zones.DEFAULTS["BST"] == 60

    def test_moscow_in_cyrillic(self) -> None:
        """CLDR has МСК in Chuvash only; in Russian it is there, looked up like MSK."""
        assert zones.GENERIC["МСК"] == zones.GENERIC["MSK"]

    def test_western_australia_in_portuguese_acre(self) -> None:
        """ACST is central Australia, although CLDR's Portuguese has it for a summer in Acre."""
        assert zones.FIXED["ACST"] == 570

    @pytest.mark.parametrize("word", ["COST", "PEST", "EAST", "CHAT", "HR", "HT", "BT", "ACT"])
    def test_words_are_no_zones(self, word: str) -> None:
        """Everyday words and units that CLDR has as zone letters are refused."""
        assert word not in {*zones.FIXED, *zones.GENERIC, *zones.AMBIGUOUS}

    @pytest.mark.parametrize(
        ("letters", "language"), [("ET", "fr"), ("EST", "fr"), ("HE", "en"), ("HA", "it"), ("IST", "de"), ("MET", "nl")]
    )
    def test_letters_that_are_words(self, letters: str, language: str) -> None:
        """Letters that a line of capitals may hold as a word are named with the language of that word."""
        assert language in zones.WORDS[letters].split()

    def test_russian_places_are_no_zones(self) -> None:
        """CLDR's Russian names many zones by their bare place; a place alone is no zone."""
        assert all("врем" in name or name.startswith("по ") for name in phrases("ru"))


@pytest.mark.parametrize("tag", NAMED)
def test_names_in_words_have_living_targets(tag: str) -> None:
    """A name in words leads to a zone of tzdata, or to an offset that some zone kept."""
    kept = frozenset().union(*(offsets(zone) for zone in {*zones.GENERIC.values(), *(z for zs in zones.ZONES_OF.values() for z in zs)}))
    for name, target in phrases(tag).items():
        if isinstance(target, str):
            assert target in ZONE_COUNTRIES, name
        else:
            assert target % 15 == 0
            assert target in kept or -720 <= target <= 840, name


@pytest.mark.parametrize("tag", NAMED)
def test_names_in_words_are_folded(tag: str) -> None:
    """A name in words is in lower case with straight apostrophes and single blanks."""
    assert not [name for name in phrases(tag) if name != " ".join(name.lower().split()) or re.search("[’\u00a0\u202f]", name)]


@pytest.mark.parametrize(("tag", "name", "target"), rows(CASES / "names_in_words.tsv"))
def test_zones_named_in_words(tag: str, name: str, target: int | str) -> None:
    """A name that says standard or summer time is an offset, any other a zone."""
    assert phrases(tag)[name] == target


@pytest.mark.parametrize(
    ("tag", "name"),
    [("en", "last time"), ("en", "time"), ("fr", "heure"), ("fr", "heure locale"), ("de", "zeit"), ("es", "hora local"), ("ru", "москва")],
)
def test_what_is_no_zone_in_words(tag: str, name: str) -> None:
    """A word of time alone, local time and a bare place are no zones."""
    assert name not in phrases(tag)


def test_languages_without_names() -> None:
    """A language without tables has no names and no places."""
    assert phrases("xx") == {}
    assert cities("ja") == {}
    assert countries("..") == {}


@pytest.mark.parametrize("table", [phrases, cities, countries])
def test_without_a_language_only_what_all_agree_on(table: functools._lru_cache_wrapper[Mapping[str, int | str]]) -> None:
    """Without a language a name counts if the languages that have it agree."""
    together = table(None)
    for tag in LANGUAGES:
        assert all(together.get(name, target) == target for name, target in table(tag).items())
    assert len(together) > max(len(table(tag)) for tag in LANGUAGES)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_cities_are_in_zones_of_countries(tag: str) -> None:
    """Every city leads to a zone that belongs to a country, and every country name to one that has zones."""
    assert set(cities(tag).values()) <= ZONE_COUNTRIES.keys()
    assert set(countries(tag).values()) <= COUNTRY_ZONES.keys()


@pytest.mark.parametrize(("tag", "city", "zone"), rows(CASES / "cities.tsv"))
def test_cities_of_datelines(tag: str, city: str, zone: str) -> None:
    """Capitals and news cities are known by their name in each language."""
    assert cities(tag)[city] == zone


@pytest.mark.parametrize("name", ["córdoba", "cordoba", "mérida", "midway", "easter", "center", "nowhere", ""])
def test_places_that_are_shared_are_unknown(name: str) -> None:
    """A name that several known places share, and a word, settle nothing."""
    assert cities("en").get(name) is None
    assert country_of(name, "es") is None


@pytest.mark.parametrize(
    ("place", "tag", "country"),
    [
        ("BEIJING", "en", "CN"), ("Pékin", "fr", "CN"), ("Pékin", "en", "CN"), ("Dublin", None, "IE"), ("Tel Aviv", "en", "IL"),
        ("Chine", "fr", "CN"), ("Vereinigte Staaten", "de", "US"), ("Xanadu", "en", None), ("Georgia", "en", None), ("L’Aia", "it", "NL"),
    ],
)  # fmt: skip
def test_the_country_of_a_place(place: str, tag: str | None, country: str | None) -> None:
    """A place of a dateline tells its country, in its language or another; an unknown one tells nothing."""
    assert country_of(place, tag) == country


def test_zones_and_countries_mirror_each_other() -> None:
    """A country's zones are the zones that name it, and the capital's comes first."""
    assert {(zone, country) for country, found in COUNTRY_ZONES.items() for zone in found} == set(ZONE_COUNTRIES.items())
    main = {country: COUNTRY_ZONES[country][0] for country in ("US", "CA", "RU", "AU", "BR", "CN", "ES", "PT", "FR", "MX", "ID", "UZ")}
    assert main == {
        "US": "America/New_York", "CA": "America/Toronto", "RU": "Europe/Moscow", "AU": "Australia/Sydney", "BR": "America/Sao_Paulo",
        "CN": "Asia/Shanghai", "ES": "Europe/Madrid", "PT": "Europe/Lisbon", "FR": "Europe/Paris", "MX": "America/Mexico_City",
        "ID": "Asia/Jakarta", "UZ": "Asia/Tashkent",
    }  # fmt: skip
