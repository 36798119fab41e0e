"""`Dates`: how a language writes times beside the names of months and weekdays, which come from CLDR."""

from typing import NamedTuple


class Dates(NamedTuple):
    """The words around a date or a clock time in one language.

    All words are in lower case, without a closing full stop; words of a phrase are parted by one blank, and an apostrophe
    parts words too (`"l est"`). In templates `{n}` stands for a number, `{unit}` for a word of `units`, `{weekday}` for a
    weekday and `{part}` for a word of `dayparts`.

    Attributes:
        order: day order ("DMY", "MDY", "YMD") by region; the region "" is the language without a region. A region that is
            not named takes "*"; where neither is there, numeric dates of the language stay ambiguous.
        published, updated, embargo: labels of a header line, by the role that they give.
        trailing_labels: True where a label may stand behind its time ("7月1日 10時 更新").
        openers: words that may stand before a date or a clock time and belong to neither ("le", "on", "at").
        clock_openers: those that only a clock time follows ("kl", "um"); a dotted number behind one is a time.
        joiners: words between day, month and year ("23 de agosto de 2019").
        ordinals: what may be glued to the number of a day ("er", "th").
        clock_words: words behind the hour or the whole clock time ("h", "Uhr"); a number before one is an hour.
        hour_words: those of `clock_words` that may stand between hour and minute ("18 h 04", "18 Uhr 04").
        minute_words: words behind the minute.
        oclock: those of `clock_words` that never count hours ("vor 3 h", but not "vor 3 Uhr").
        span_openers: phrases before a number of hours that make it a length of time ("less than 3 hours"), beside those of `ago` and
            `ahead`.
        span_ends: phrases behind a number of hours that do so, beside those of `ago` and `ahead`.
        recurring: words before a clock time or weekday that make it one of many ("daily at 6 a.m.").
        running: words before two numbers with a colon that make them the length of a recording ("Video 2:35").
        hour_openers: those of `clock_openers` that make an hour of a number with nothing behind it ("ore 9").
        noon, midnight: clock times that are written in words.
        morning, afternoon: phrases behind a clock time that mean a.m. and p.m. ("de la tarde").
        zone_frames: phrases around the name of a city that make it a zone, the city as `{city}` ("heure de {city}").
        zones: names of a zone that CLDR does not have, with the IANA zone ("heure française").
        local_time: phrases that say "local time": a zone is meant, but not named.
        capitals: True where names of months and weekdays begin with a capital letter; without one they are other words.
        days: relative days by their distance ("yesterday": -1).
        dayparts: parts of a day ("soir").
        dayparts_of: phrases that are a part of a day by themselves, with the distance of the day ("tonight": 0).
        part_openers: phrases between a day and the part of it ("el lunes por la mañana").
        compounds: True where weekday and part of the day are written as one word ("Mittwochabend").
        units: words for day, week, month and year, by name.
        plurals: words of `units` that are plural only: "the last weeks" are no unit before this one.
        numbers: number words with their value.
        last, next, coming, this: templates of the unit or weekday before, after and around the day of the dispatch. `next`
            is contested for weekdays, `coming` is the first one after the day.
        ago, ahead: templates of distances.
        within: templates of a distance ahead or of a duration ("in two years"); only a verb of the future makes it a distance.
        habits: words before a weekday that make it any such day ("every").
        feasts: phrases with a weekday that name a day of the calendar or of history ("Good Friday").
        month_openers: words before a month that stands without a day ("en août").
        past_behind, future_behind: words right behind a date or month that say in which direction it lies ("le 14 février dernier").
        future: words that put a date beside them into the future ("will").
        future_endings: endings of a verb form that do so; they count only directly before the date.
        past_endings: endings of a verb form that do so; they count only directly before the date.
        past: words that put a date beside them into the past ("was").
        planned: words that undo `past` ("scheduled").
    """

    order: tuple[tuple[str, str], ...] = ()
    published: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    embargo: tuple[str, ...] = ()
    trailing_labels: bool = False
    openers: tuple[str, ...] = ()
    clock_openers: tuple[str, ...] = ()
    joiners: tuple[str, ...] = ()
    ordinals: tuple[str, ...] = ()
    clock_words: tuple[str, ...] = ()
    hour_words: tuple[str, ...] = ()
    minute_words: tuple[str, ...] = ()
    oclock: tuple[str, ...] = ()
    span_openers: tuple[str, ...] = ()
    span_ends: tuple[str, ...] = ()
    recurring: tuple[str, ...] = ()
    running: tuple[str, ...] = ()
    hour_openers: tuple[str, ...] = ()
    noon: tuple[str, ...] = ()
    midnight: tuple[str, ...] = ()
    morning: tuple[str, ...] = ()
    afternoon: tuple[str, ...] = ()
    zone_frames: tuple[str, ...] = ()
    zones: tuple[tuple[str, str], ...] = ()
    local_time: tuple[str, ...] = ()
    capitals: bool = False
    days: tuple[tuple[int, tuple[str, ...]], ...] = ()
    dayparts: tuple[str, ...] = ()
    dayparts_of: tuple[tuple[int, tuple[str, ...]], ...] = ()
    part_openers: tuple[str, ...] = ()
    compounds: bool = False
    units: tuple[tuple[str, tuple[str, ...]], ...] = ()
    plurals: tuple[str, ...] = ()
    numbers: tuple[tuple[int, tuple[str, ...]], ...] = ()
    last: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    this: tuple[str, ...] = ()
    ago: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    habits: tuple[str, ...] = ()
    feasts: tuple[str, ...] = ()
    month_openers: tuple[str, ...] = ()
    past_behind: tuple[str, ...] = ()
    future_behind: tuple[str, ...] = ()
    future: tuple[str, ...] = ()
    future_endings: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()
