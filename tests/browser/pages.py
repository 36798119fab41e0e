"""The pages that are opened in a browser: what is shipped, and what would break a page that is made with less care."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import wireparse as wp
from wireparse.export.html import to_html
from wireparse.export.html_page import PageWriter, to_page
from wireparse.export.report import build_report

EXAMPLES = sorted((Path(__file__).parent.parent.parent / "examples").glob("*.txt"))

#: Markup, controls, another direction of writing, a word that fits no line, marks without partner, times without zone.
HOSTILE = (
    "<script>document.title='owned'</script>\n\n"
    "Harbour <img src=x onerror=\"document.title='owned'\"> reopens \u202eyletal\u202c \x1b[2J \ud83d\n\n"
    "2024-05-14 09:30\n\n"
    'نيقوسيا (AFP) - "سنفتح الميناء غدا"، قال الوزير سامر حداد. \u2066x\u2069\n\n'
    f"{'W' * 400}\n\n"
    '"</span></article></main><a href=//elsewhere.example>We open</a>," said Ann Lee.\n\n'
    '"He told me \'never, ever\' twice," Ann Lee said of "The Firm" in May.\n\n'
    '"Nobody closes this mark, she added.\n'
)
TELEX = (
    "\x01FRA0042 4 i 0120 BRN /AFP-ZZ99\r\nCorvanie-ports\x02\r\n\r\n  BRENZ, 14 mai (AFP) - Les ports rouvrent.\r\n"
    '  "Enfin", a dit la ministre Ilena Dorvat.\r\n  dmo/svt\r\n\x03\r\nAFP 141130 GMT MAI 24\r\n\x04'
)
#: Ten people, so that the colours begin again.
CROWD = "\n\n".join(
    f'"Number {n} has spoken at some length," said {first} {last}.'
    for n, (first, last) in enumerate(
        zip(
            ["Ann", "Bruno", "Clara", "David", "Edith", "Franz", "Greta", "Hugo", "Irene", "Jonas"],
            ["Aldous", "Brandel", "Carlow", "Dahlem", "Egerton", "Fenwick", "Garland", "Hallam", "Ingram", "Jessop"],
            strict=True,
        )
    )
)


def _every_example() -> str:
    found: list[str] = []
    with PageWriter(found.append, title="Every example") as page:
        for path in EXAMPLES:
            page.add(path.name, wp.parse_dispatch(path.read_bytes()))
        page.add("telex", wp.parse_dispatch(TELEX))
        page.add("empty", wp.parse_dispatch(""))
        page.failed("gone.txt", "no such file; check the name")
    return "".join(found)


def _notebook() -> str:
    """A notebook puts fragments into a page of its own, here a dark one that is narrower than its window."""
    cells = "".join(f'<div class="cell">{to_html(wp.parse_dispatch(path.read_bytes()))}</div>' for path in EXAMPLES[:2])
    head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Notebook</title>'
    style = "<style>body{background:#111;color:#eee;font:14px sans-serif}.cell{width:min(620px,100%)}h2{color:#fff;font-size:40px}</style>"
    return f'<!DOCTYPE html><html lang="en"><head>{head}{style}</head><body><main><h1>Notebook</h1>{cells}</main></body></html>'


def corpus() -> Iterator[wp.Result]:
    """Give the results of a small corpus of three agencies over fourteen months, and one failure."""
    people = ("Ilena Dorvat", "Matthias Quellen", "Owen Tregarth", "Price $5 and $6 Anneke Vandersteenhovenaar-Whitcombe", "سامر حداد")
    texts = []
    for n in range(70):
        day, agency = f"{('Jan', 'Mar', 'May', 'Jul', 'Sept', 'Nov')[n % 6]} {n % 27 + 1}, {2023 + n % 2}", ("AFP", "Reuters", "AP")[n % 3]
        said = f'"We will open quay number {n} and {"then the next " * (n % 4)}soon," {people[n * n % 5]} told {agency}.'
        told = f"{people[n % 3]} said the harbour would stay closed for {n} weeks."
        texts.append(f"Harbour news {n}\n\nBRENZ, {day} ({agency}) - The harbour reopened.\n\n{said}\n\n{told}\n")
    yield from wp.parse_many(texts, language="en")
    yield wp.Result(index=len(texts), error=ValueError("gone"))


PAGES: dict[str, Callable[[], str]] = {
    "view": lambda: to_page(wp.parse_dispatch(EXAMPLES[2].read_bytes()), name=f"examples/{EXAMPLES[2].name}"),
    "examples": _every_example,
    "hostile": lambda: to_page(wp.parse_dispatch(HOSTILE), name='</title><script>document.title="owned"</script>\x1b.txt'),
    "crowd": lambda: to_page(wp.parse_dispatch(CROWD, language="en"), name="crowd.txt"),
    "notebook": _notebook,
    "report": lambda: build_report(corpus(), title="Who is quoted <in> Corvania"),
    "report-empty": lambda: build_report([]),
}
