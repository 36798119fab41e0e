"""Write the table of `docs/reference/agencies.md` from the registry and the samples of the built-in formats.

Usage: python tools/generate_agencies.py [--check]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from wireparse.formats.builtin import BUILTIN
from wireparse.formats.registry import default_registry
from wireparse.formats.spec import AgencyFormat
from wireparse.testing.coverage import dateline_shapes
from wireparse.testing.sampling import BUILTIN_SAMPLES, read_samples

TARGET = Path(__file__).parent.parent / "docs" / "reference" / "agencies.md"
BEGIN = "<!-- begin: written by tools/generate_agencies.py -->"
END = "<!-- end -->"

COLUMNS = ("format", "agency", "languages", "datelines, one of each shape in its samples", "clock without a zone", "samples")
#: So many shapes are shown for each agency.
_MOST = 4


def rows() -> Iterator[tuple[str, ...]]:
    """Give the row of each built-in format."""
    for name in sorted(row.name for row in BUILTIN):
        fmt = default_registry().get(name)
        samples = read_samples(BUILTIN_SAMPLES / name)
        shapes: dict[str, str] = {}
        for sample in samples:
            dispatch = sample.read()
            for shape in dateline_shapes(fmt, dispatch):
                shapes.setdefault(shape, dispatch.dateline.text if dispatch.dateline else "")
        yield (
            f"`{name}`",
            fmt.agency or "none in particular",
            ", ".join(fmt.languages),
            "<br>".join(f"`{text}`" for text in sorted(shapes.values(), key=lambda text: (len(text), text))[:_MOST]) or "none",
            _zones(fmt),
            str(len(samples)),
        )


def _zones(fmt: AgencyFormat) -> str:
    """Name the zone of clocks that write none, and where the zones of single services differ."""
    others = [f"{service}: {zone}" for service, zone in fmt.service_timezones]
    return ", ".join(filter(None, (fmt.default_timezone or "", *others)))


def make_table() -> str:
    """Give the table in Markdown."""
    lines = [COLUMNS, tuple("---" for _ in COLUMNS), *rows()]
    return "".join(f"| {' | '.join(cell.replace('|', '&#124;') for cell in line)} |\n" for line in lines)


def make_page(page: str) -> str:
    """Give *page* with the table put between the two marks.

    Raises:
        ValueError: the page lacks the marks.
    """
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{TARGET} lacks the lines {BEGIN!r} and {END!r}")
    return f"{before}{BEGIN}\n\n{make_table()}\n{END}{after}"


def main() -> int:
    """Write the page, or with --check say whether it is fresh."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only compare; exit code 1 if the page is out of date")
    page = TARGET.read_text(encoding="utf-8")
    made = make_page(page)
    if parser.parse_args().check:
        print(f"{TARGET.name} is {'fresh' if made == page else 'out of date; run tools/generate_agencies.py'}")
        return int(made != page)
    TARGET.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
