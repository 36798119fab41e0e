"""Write instants as the press writes them: in every language and layout, with every zone that has a name."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from hypothesis import strategies as st

from wireparse.languages.headers import HEADERS
from wireparse.languages.lookup import LANGUAGES, language_data
from wireparse.languages.spec.dates import Dates
from wireparse.model.kinds import Role
from wireparse.timestamps.clocks import is_zone
from wireparse.timestamps.data import zones
from wireparse.timestamps.data.lookup import calendar
from wireparse.timestamps.offsets import zone_info

#: Languages with words around a time, and those of them with names of months and weekdays.
ALL_TAGS = (*LANGUAGES, *HEADERS)
TAGS = tuple(tag for tag in ALL_TAGS if calendar(tag) is not None)
#: Before 1971 many zones had odd minutes; tzdata's rules end in 2037 and go on as they are.
FIRST, LAST = dt.datetime.fromisoformat("1971-01-01"), dt.datetime.fromisoformat("2068-12-31")
#: Languages whose dates are figures with units: the names of their months are figures, too.
FIGURES = frozenset({"ja", "ko", "zh", "vi"})


class Written(NamedTuple):
    """A line, and what it must be read as."""

    text: str
    language: str
    timezone: str | None
    instant: dt.datetime
    role: Role


def dates_of(tag: str) -> Dates:
    """Give the words of a language around its times."""
    found: Dates | None = language_data(tag, "dates")
    return found if found is not None else HEADERS[tag]


def _names(table: dict[str, int], value: int) -> list[str]:
    return [name for name, number in table.items() if number == value]


def _zone(draw: st.DrawFn, local: dt.datetime) -> tuple[str, dt.timedelta]:
    """Draw how a zone is written, and its offset at *local*; the empty zone is left to the caller."""
    kind = draw(st.sampled_from(("letters", "generic", "offset", "caller")))
    if kind == "letters":
        name = draw(st.sampled_from(sorted(zones.FIXED)))
        return name, dt.timedelta(minutes=zones.FIXED[name])
    if kind == "generic":
        name = draw(st.sampled_from(sorted(zones.GENERIC)))
        info = zone_info(zones.GENERIC[name])
        offset = info.utcoffset(local) if info is not None else None
        assert offset is not None
        return name, offset  # the first of two where the clocks are set back
    if kind == "offset":
        minutes = draw(st.integers(-48, 56)) * 15
        sign, (hours, rest) = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
        forms = [f"UTC{sign}{hours:02}:{rest:02}", f"{sign}{hours:02}{rest:02}", f"(GMT{sign}{hours:02}{rest:02})"]
        forms.append(f"GMT{sign}{hours}:{rest:02}" if rest else f"GMT{sign}{hours}")
        return draw(st.sampled_from(forms)), dt.timedelta(minutes=minutes)
    return "", dt.timedelta(0)


def _dates(draw: st.DrawFn, tag: str, local: dt.datetime) -> list[str]:
    """Give the date of *local* in every layout of the language."""
    data, names = dates_of(tag), calendar(tag)
    assert names is not None
    year, month, day = local.year, local.month, local.day
    figures = [f"{day:02}.{month:02}.{year}", f"{year}-{month:02}-{day:02}", f"{year}/{month:02}/{day:02}", f"{year}年{month}月{day}日"]
    order = dict(data.order)
    if order.get("") == "DMY":
        figures += [f"{day:02}/{month:02}/{year}", f"{day}-{month}-{year}"]
    if tag in FIGURES:
        return figures
    case = draw(st.sampled_from((str.lower, str.upper, str.capitalize)))
    name = case(draw(st.sampled_from(_names(names.months, month))))
    weekdays = [day for day in _names(names.weekdays, local.weekday()) if not is_zone(day.upper())]  # Croatian "čet" is no Central Europe
    weekday = case(draw(st.sampled_from(weekdays or [""])))
    join = f" {data.joiners[0]} " if data.joiners and tag in ("es", "pt", "ca") else " "
    named = [f"{day}{join}{name}{join}{year}", f"{name} {day}, {year}", f"{day}-{name}-{year}"]
    return [*figures, *named, f"{weekday} {day} {name} {year}", f"{weekday}, {day}. {name} {year}"]


def _clocks(tag: str, local: dt.datetime) -> list[str]:
    """Give the clock time of *local* in every spelling of the language."""
    data = dates_of(tag)
    hour, half = local.hour % 12 or 12, "am" if local.hour < 12 else "pm"
    spellings = [f"{local:%H:%M}", f"{hour}:{local:%M} {half.upper()}", f"{hour}:{local:%M} {half[0]}.m.", f"{local:%H:%M:%S}"]
    spellings += [f"{opener} {local:%H.%M}" for opener in data.clock_openers[:1]]
    spellings += [f"{local:%H.%M} {word}" for word in data.clock_words[:1]]
    spellings += [f"{local.hour} {word} {local:%M}" for word in data.hour_words[:1]]
    spellings += [f"{local.hour}h{local:%M}", f"{local.hour} h {local:%M}"] if "h" in data.hour_words else []
    return spellings


@st.composite
def written(draw: st.DrawFn) -> Written:
    """Draw a header line of one instant."""
    tag = draw(st.sampled_from(TAGS))
    local = draw(st.datetimes(FIRST, LAST)).replace(microsecond=0, fold=0)
    clock = draw(st.sampled_from(_clocks(tag, local)))
    if clock != f"{local:%H:%M:%S}":
        local = local.replace(second=0)
    zone, offset = _zone(draw, local)
    clock = f"{clock} {zone}".strip()
    parts = [draw(st.sampled_from(_dates(draw, tag, local))), clock]
    between: str = draw(st.sampled_from((" ", ", ", " - ", " | ")))
    text = between.join(parts if draw(st.booleans()) else reversed(parts))
    role = draw(st.sampled_from((Role.PUBLISHED, Role.UPDATED, Role.EMBARGO)))
    labels = getattr(dates_of(tag), role.name.lower())
    if draw(st.booleans()) or not labels:
        role = Role.PUBLISHED
    else:
        text = f"{draw(st.sampled_from(labels)).capitalize()}: {text}"
    return Written(text, tag, None if zone else "UTC", local.replace(tzinfo=dt.timezone(offset)), role)
