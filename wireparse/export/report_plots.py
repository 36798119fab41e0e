"""The plots of a report, drawn by matplotlib as SVG that stands in the page: no picture to load, no script, the page's own colours."""

from __future__ import annotations

import html
import io
import re
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from wireparse.export.html_text import attribute
from wireparse.export.report import GroupCount, SpeakerCount, Summary
from wireparse.export.safe import shown

#: matplotlib draws in these colours, which nothing else has; in the page they become its variables, light or dark.
_INK, _SOFT, _RULE, _FIRST, _SECOND = "#010203", "#020304", "#030405", "#040506", "#050607"
_VARIABLES: Final[Mapping[str, str]] = {
    _INK: "var(--ink)",
    _SOFT: "var(--soft)",
    _RULE: "var(--rule)",
    _FIRST: "var(--v0)",
    _SECOND: "var(--v2)",
}
_SETTINGS: Final[dict[Any, Any]] = {
    "svg.fonttype": "none",  # words stay words
    "svg.hashsalt": "wireparse",  # the same data gives the same file
    "text.parse_math": False,  # a name may hold a dollar sign
    "font.size": 12,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.spines.left": False,
    "axes.edgecolor": _RULE,
    "axes.labelcolor": _SOFT,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": _RULE,
    "grid.linewidth": 0.8,
    "text.color": _INK,
    "xtick.color": _SOFT,
    "ytick.color": _INK,
    "legend.frameon": False,
    "legend.labelcolor": _SOFT,
    "xtick.major.pad": 7,
    "ytick.major.pad": 6,
    "figure.constrained_layout.use": True,
}
_WIDTH: Final = 5.3  #: inches: the words stay legible where the page is 400 pixels wide
_TALL: Final = 4.5  #: inches
_MOST_BARS: Final = 15
_LONGEST_LABEL: Final = 26
_TICKS: Final = 5


class Plot(NamedTuple):
    """A plot: what it shows, its SVG, and whether it takes the room of several."""

    title: str
    svg: str
    tall: bool


def plots(summary: Summary) -> list[Plot] | None:
    """Draw *summary*; None where matplotlib is not installed, and no plot for which there is nothing to draw."""
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure
    except ImportError:
        return None
    found: list[Plot] = []
    with mpl.rc_context(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a letter that is not in the font for measuring is in that of the browser
        mpl.rcdefaults()
        mpl.rcParams.update(_SETTINGS)
        for title, height, draw in _drawn(summary):
            figure = Figure(figsize=(_WIDTH, height))
            draw(figure.subplots())
            target = io.StringIO()
            figure.savefig(target, format="svg", transparent=True, metadata=dict.fromkeys(("Creator", "Date", "Format", "Type")))
            found.append(Plot(title, _in_page(target.getvalue(), title, f"p{len(found)}-"), height > _TALL))
    return found


def _drawn(summary: Summary) -> Iterator[tuple[str, float, Callable[[Any], None]]]:
    """Say which plots there are to draw: title, height in inches, and the function that draws."""
    people = [speaker for speaker in summary.total.speakers if speaker.words][:_MOST_BARS]
    months = [group for group in summary.months if group.name is not None]
    agencies = [group for group in summary.agencies if group.text_words][:_MOST_BARS]
    if people:
        yield "Words between marks, by speaker", _height(people), lambda axes: _people(axes, people)
    if agencies:
        yield "Share of the words between marks, by agency", _height(agencies), lambda axes: _agencies(axes, agencies)
    if months:
        yield "Quotations and reported statements, by month", 3.0, lambda axes: _months(axes, months)
        yield "Share of the words between marks, by month", 3.0, lambda axes: _shares(axes, months)


def _height(bars: Sequence[object]) -> float:
    """Give each bar its room."""
    return 0.8 + 0.3 * len(bars)


def _label(name: str | None) -> str:
    """Shorten a name; what would be obeyed is written out."""
    told = shown(name) if name is not None else "none recognised"
    return told if len(told) <= _LONGEST_LABEL else told[: _LONGEST_LABEL - 1] + "\N{HORIZONTAL ELLIPSIS}"


def _bars(axes: Any, names: list[str], values: list[float], color: str) -> None:
    places = range(len(names))
    axes.barh(places, values, color=color, height=0.68)
    axes.set_yticks(places, names)
    axes.invert_yaxis()
    axes.tick_params(length=0)
    axes.grid(visible=False, axis="y")


def _people(axes: Any, people: list[SpeakerCount]) -> None:
    _bars(axes, [_label(speaker.name) for speaker in people], [speaker.words for speaker in people], _FIRST)
    axes.xaxis.get_major_locator().set_params(integer=True, nbins=_TICKS)


def _agencies(axes: Any, agencies: list[GroupCount]) -> None:
    _bars(axes, [_label(group.name) for group in agencies], [100 * group.share for group in agencies], _SECOND)
    axes.xaxis.set_major_formatter("{x:g} %")


def _months(axes: Any, months: list[GroupCount]) -> None:
    places = _places(months)
    quoted = [group.quotations for group in months]
    axes.bar(places, quoted, color=_FIRST, width=0.8, label="quotations")
    axes.bar(places, [group.reported for group in months], bottom=quoted, color=_SECOND, width=0.8, label="reported statements")
    axes.yaxis.get_major_locator().set_params(integer=True)
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=2, borderpad=0, fontsize=11)
    _month_axis(axes, places)


def _shares(axes: Any, months: list[GroupCount]) -> None:
    places = _places(months)
    axes.plot(places, [100 * group.share for group in months], color=_SECOND, marker="o", markersize=4, linewidth=1.6)
    axes.set_ylim(bottom=0)
    axes.yaxis.set_major_formatter("{x:g} %")
    _month_axis(axes, places)


def _places(months: list[GroupCount]) -> list[int]:
    """Number the months on one scale: a month without dispatches is a gap."""
    return [int(group.name[:4]) * 12 + int(group.name[5:7]) - 1 for group in months if group.name is not None]


def _month_axis(axes: Any, places: list[int]) -> None:
    step = max(1, -(-(places[-1] - places[0] + 1) // _TICKS))
    ticks = range(places[0], places[-1] + 1, step)
    axes.set_xticks(ticks, [f"{tick // 12:04d}-{tick % 12 + 1:02d}" for tick in ticks])
    axes.set_xlim(places[0] - 0.7, places[-1] + 0.7)
    axes.tick_params(length=0, labelcolor=_SOFT)
    axes.grid(visible=False, axis="x")


_PROLOGUE: Final = re.compile(r"\A.*?(?=<svg )|\s*<metadata>.*?</metadata>|\s*<style [^>]*>.*?</style>|<!--.*?-->", re.DOTALL)
_ROOT: Final = re.compile(r"<svg [^>]*>")
_VIEW: Final = re.compile(r'viewBox="[^"]*"')
_REFERENCE: Final = re.compile(r'(?:url\(#|xlink:href="#)([\w.-]+)')
_IDENTITY: Final = re.compile(r' id="([\w.-]+)"')
_FONT: Final = re.compile(r"font: ([\d.]+px) [^;\"]*")
_COLOUR: Final = re.compile("|".join(_VARIABLES))


def _in_page(svg: str, title: str, anchor: str) -> str:
    """Make a part of the page of a file: no prologue, ids that are used and the page's alone, the page's colours and font."""
    body = _PROLOGUE.sub("", svg)
    used = set(_REFERENCE.findall(body))
    body = _IDENTITY.sub(lambda match: f' id="{anchor}{match[1]}"' if match[1] in used else "", body)
    body = _REFERENCE.sub(lambda match: match[0].replace("#", f"#{anchor}"), body).replace("xlink:href", "href")
    body = _COLOUR.sub(lambda match: _VARIABLES[match[0]], body)
    body = _FONT.sub(r"font: \1 system-ui,sans-serif", body)
    view = _VIEW.search(body)
    root = f'<svg {view[0] if view else ""} role="img" aria-label="{attribute(html.unescape(title))}" stroke-linejoin="round">'
    return _ROOT.sub(root, body, count=1).strip()
