"""Draw what was measured: two charts for the documentation, and the tables of `docs/explanation/speed.md`."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
STATIC: Final = ROOT / "docs" / "_static"
PAGE: Final = ROOT / "docs" / "explanation" / "speed.md"
#: The tables stand between these lines of the page.
_BEGIN: Final = "<!-- measured: benchmarks/compare.py --draw -->"
_END: Final = "<!-- end -->"
LANGUAGES: Final = {"en": "English", "fr": "French"}
_STYLE: Final = """
text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;fill:#1f2328}
.t{font-weight:bold}.d{fill:#59636e;font-size:12px}.e{text-anchor:end}.m{text-anchor:middle}
.p{fill:#fbfbf9;stroke:#d0d4d9}.own{fill:#0b5394}.peer{fill:#a9b1ba}.grid{stroke:#d0d4d9;fill:none}.line{stroke:#0b5394;stroke-width:2;fill:none}
@media (prefers-color-scheme:dark){text{fill:#e6e6e6}.d{fill:#9aa4af}.p{fill:#16181d;stroke:#3a3f47}.own{fill:#8ec7ff}.peer{fill:#59636e}
.grid{stroke:#3a3f47}.line{stroke:#8ec7ff}}
"""
_WIDTH: Final = 760
_LABELS: Final = 264


def _svg(height: int, title: str, body: Sequence[str]) -> str:
    lines = "\n".join(body)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" viewBox="0 0 {_WIDTH} {height}" role="img">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n"
        f'<rect class="p" x=".5" y=".5" width="{_WIDTH - 1}" height="{height - 1}" rx="8"/>\n{lines}\n</svg>\n'
    )


def _text(x: float, y: float, words: str, classes: str = "") -> str:
    named = f' class="{classes}"' if classes else ""
    return f'<text x="{x:.0f}" y="{y:.0f}"{named}>{escape(words)}</text>'


def speed_chart(result: Mapping[str, Any]) -> str:
    """Draw how much the subjects read in a second, on a scale in which each step is ten times the one before."""
    groups = []
    for part, title, unit in (("quotes", "Quotations", "characters"), ("headers", "Header lines", "texts")):
        for tag, name in LANGUAGES.items():
            subjects = result[part][tag]["subjects"]
            groups.append(
                (
                    f"{title}, {name}: {'lines' if unit == 'texts' else unit} a second",
                    [(s, m[unit] / m["seconds"]) for s, m in subjects.items()],
                )
            )
    body: list[str] = []
    y = 14.0
    for title, bars in groups:
        y += 24
        body.append(_text(20, y, title, "t"))
        low = 10 ** math.floor(math.log10(min(rate for _, rate in bars)))
        span = math.log10(max(rate for _, rate in bars) / low)
        for subject, rate in bars:
            y += 22
            width = max(2.0, (_WIDTH - _LABELS - 110) * math.log10(rate / low) / span)
            own = "own" if subject.startswith(("find", "parse")) else "peer"
            body.append(_text(_LABELS - 10, y, subject, "e"))
            body.append(f'<rect class="{own}" x="{_LABELS}" y="{y - 12}" width="{width:.0f}" height="15" rx="2"/>')
            body.append(_text(_LABELS + width + 8, y, f"{rate:,.0f}", "d"))
        y += 10
    body.append(_text(20, y + 22, "Each bar's length is the logarithm of the rate: a step of the same length is ten times as fast.", "d"))
    return _svg(round(y) + 40, "How fast wireparse and its peers read", body)


def scaling_chart(result: Mapping[str, Any]) -> str:
    """Draw rate and memory over the size of one dispatch, and what a second core gains."""
    rows = result["scaling"]
    body: list[str] = []
    body += _panel(
        20, "Characters a second, by the size of one dispatch", [(r["characters"], r["characters_per_second"]) for r in rows], ""
    )
    body += _panel(270, "Peak memory of the process, by the size of one dispatch", [(r["characters"], r["peak_mb"]) for r in rows], " MB")
    y = 530
    body.append(_text(20, y, "Dispatches a second, to lines of JSON", "t"))
    fastest = max(row["dispatches_per_second"] for row in result["cores"])
    for row in result["cores"]:
        y += 22
        width = (_WIDTH - _LABELS - 150) * row["dispatches_per_second"] / fastest
        name = f"{row['workers']} worker{'s' if row['workers'] > 1 else ''}" if row["workers"] else "in the calling process"
        body.append(_text(_LABELS - 10, y, name, "e"))
        body.append(f'<rect class="own" x="{_LABELS}" y="{y - 12}" width="{width:.0f}" height="15" rx="2"/>')
        body.append(_text(_LABELS + width + 8, y, f"{row['dispatches_per_second']:,} (× {row['gain']})", "d"))
    return _svg(y + 24, "How reading grows with the size of a dispatch and the number of cores", body)


def _panel(top: int, title: str, points: Sequence[tuple[float, float]], unit: str) -> Iterator[str]:
    """Draw a line over sizes, both axes in steps of ten times."""
    left, right, height = 90, _WIDTH - 70, 150
    low, high = math.floor(math.log10(min(v for _, v in points))), math.ceil(math.log10(max(v for _, v in points)) + 1e-9)
    first, last = math.log10(points[0][0]), math.log10(points[-1][0])
    yield _text(20, top + 18, title, "t")
    for power in range(low, high + 1):
        y = top + 40 + height * (high - power) / (high - low)
        yield f'<path class="grid" d="M{left} {y:.0f}H{right}"/>'
        yield _text(left - 8, y + 4, f"{10**power:,}{unit}", "d e")
    places = []
    for size, value in points:
        x = left + (right - left) * (math.log10(size) - first) / (last - first)
        y = top + 40 + height * (high - math.log10(value)) / (high - low)
        places.append(f"{x:.0f} {y:.0f}")
        yield f'<circle class="own" cx="{x:.0f}" cy="{y:.0f}" r="3.5"/>'
        yield _text(x, y - 9, f"{value:,.0f}", "d m")
        yield _text(x, top + 40 + height + 18, _size(size), "d m")
    yield f'<path class="line" d="M{"L".join(places)}"/>'


def _size(characters: float) -> str:
    rounded = round(characters, -int(math.log10(characters)) + 1)
    return f"{rounded / 1e6:,.0f} MB" if rounded >= 1e6 else f"{rounded / 1e3:,.0f} KB"  # noqa: PLR2004


def tables(result: Mapping[str, Any]) -> Iterator[str]:
    """Give the tables, in Markdown."""
    packages = ", ".join(f"{name} {version}" for name, version in sorted(result["packages"].items()) if name != "wireparse")
    yield f"Measured with Python {result['python']}, {packages}."
    for part, unit in (("quotes", "characters"), ("headers", "lines")):
        if part not in result:
            continue
        yield from (
            "",
            f"| {'quotations' if part == 'quotes' else 'header lines'} | {unit} a second | found | import and load, s | peak memory, MB |",
        )
        yield "|---|--:|--:|--:|--:|"
        for tag, name in LANGUAGES.items():
            for subject, m in result[part][tag]["subjects"].items():
                rate = (m["characters"] if part == "quotes" else m["texts"]) / m["seconds"]
                yield f"| {name}: {subject} | {rate:,.0f} | {m['found']:,} | {m['ready_seconds']:.2f} | {m['peak_mb']:,.0f} |"
        yield from ("", "| ratio | " + " | ".join(LANGUAGES.values()) + " |", "|---|" + "--:|" * len(LANGUAGES))
        for name in result[part]["en"]["ratios"]:
            yield f"| {name} | " + " | ".join(f"{result[part][tag]['ratios'][name]:,.1f}" for tag in LANGUAGES) + " |"
    if "scaling" in result:
        yield from ("", "| one dispatch of | seconds | characters a second | peak memory, MB |", "|---|--:|--:|--:|")
        for row in result["scaling"]:
            yield f"| {_size(row['characters'])} | {row['seconds']:.4f} | {row['characters_per_second']:,} | {row['peak_mb']:,.0f} |"
    if "cores" in result:
        yield from ("", "| corpus to lines of JSON | dispatches a second | gain |", "|---|--:|--:|")
        for row in result["cores"]:
            name = f"{row['workers']} workers" if row["workers"] else "in the calling process"
            yield f"| {name} | {row['dispatches_per_second']:,} | {row['gain']:.2f} |"


def draw_all(result: Mapping[str, Any], *, check: bool = False) -> int:
    """Write the charts and the tables, or with *check* tell whether they are fresh."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(_BEGIN + "\n")
    behind = rest.partition(_END)[2]
    drawn = {
        STATIC / "speed.svg": speed_chart(result),
        STATIC / "scaling.svg": scaling_chart(result),
        PAGE: f"{before}{_BEGIN}\n" + "\n".join(tables(result)) + f"\n\n{_END}{behind}",
    }
    stale = 0
    for path, words in drawn.items():
        if path.exists() and path.read_text(encoding="utf-8") == words:
            print(f"{path.relative_to(ROOT)} is fresh")
        elif check:
            stale += 1
            print(f"{path.relative_to(ROOT)} is stale; run benchmarks/compare.py --draw")
        else:
            path.write_text(words, encoding="utf-8")
            print(f"{path.relative_to(ROOT)} written")
    return 1 if stale else 0
