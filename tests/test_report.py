"""Who is quoted in a corpus: the counts, the page, the plots, and that memory stays flat."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import re
import subprocess
import sys
import tracemalloc
import xml.dom.minidom
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from needed import needed

import wireparse as wp
from wireparse.export.report import Summary, build_report, summarise
from wireparse.export.report_tally import Tally

pytestmark = pytest.mark.report
matplotlib = needed("report", "matplotlib")


def _quote(
    name: str | None, words: str, kind: wp.QuoteKind = wp.QuoteKind.DIRECT, speaker: wp.SpeakerKind = wp.SpeakerKind.PERSON
) -> wp.Quote:
    nowhere = wp.Span(0, 0)
    who = None if name is None else wp.Speaker(span=nowhere, text=name, name=name, kind=speaker)
    return wp.Quote(span=nowhere, text=words, kind=kind, parts=(nowhere,), speaker=who)


def _dispatch(
    *quotes: wp.Quote, agency: str | None = None, day: str | None = None, text: str = "one two three", role: wp.Role = wp.Role.PUBLISHED
) -> wp.Dispatch:
    nowhere = wp.Span(0, 0)
    stamps = () if day is None else (wp.Timestamp(span=nowhere, text=day, role=role, date=dt.date.fromisoformat(day)),)
    return wp.Dispatch(
        text="", agency=agency, timestamps=stamps, quotes=quotes, paragraphs=(wp.Paragraph(span=nowhere, text=text, index=0),)
    )


CORPUS: list[wp.Dispatch | wp.Result] = [
    _dispatch(
        _quote("Ilena Dorvat", "we will open"),
        _quote("ilena  DORVAT", "soon", wp.QuoteKind.MIXED),
        _quote("Ilena Dorvat", "all of the quays", wp.QuoteKind.INDIRECT),
        _quote(None, "a title", wp.QuoteKind.FRAGMENT),
        agency="AFP",
        day="2024-05-14",
        text="a b c d e f g h i j",
    ),
    wp.Result(
        index=1,
        dispatch=_dispatch(
            _quote("Matthias Quellen", "no"),
            _quote("il", "never ever", speaker=wp.SpeakerKind.PRONOUN),
            agency="AFP",
            day="2024-06-01",
            role=wp.Role.DATELINE,
        ),
    ),
    wp.Result(index=2, error=ValueError("gone")),
    _dispatch(_quote("a spokesman", "one two three four", speaker=wp.SpeakerKind.UNNAMED), agency="Reuters", day="2024-05-31"),
    _dispatch(text=""),
]


def test_what_is_counted() -> None:
    """Quotations, statements and words by speaker, in the corpus, in each agency and in each month; nothing twice."""
    found = summarise(CORPUS)
    rows = [(s.name, str(s.kind), s.dispatches, s.quotations, s.reported, s.words, round(s.share, 3)) for s in found.total.speakers]
    assert rows == [
        ("Ilena Dorvat", "PERSON", 1, 2, 1, 4, 0.364),
        ("a spokesman", "UNNAMED", 1, 1, 0, 4, 0.364),
        ("Matthias Quellen", "PERSON", 1, 1, 0, 1, 0.091),
    ]
    assert (found.total.dispatches, found.total.quotations, found.total.reported) == (4, 5, 1)
    assert (found.total.text_words, found.total.words, round(found.total.share, 3)) == (16, 11, 0.688)
    assert (found.failed, found.unattributed, found.unresolved, found.speakers, found.missed) == (1, 1, 1, 3, 0)
    assert [(g.name, g.dispatches, g.words, [s.name for s in g.speakers]) for g in found.agencies] == [
        ("AFP", 2, 7, ["Ilena Dorvat", "Matthias Quellen"]),
        ("Reuters", 1, 4, ["a spokesman"]),
        (None, 1, 0, []),
    ]
    assert [(g.name, g.dispatches, g.words) for g in found.months] == [("2024-05", 2, 8), ("2024-06", 1, 3), (None, 1, 0)]


def test_real_dispatches_are_counted() -> None:
    """What `parse_many` gives is counted, and what it could not parse."""
    copy = 'Le port rouvre\n\nBRENZ, 14 mai 2024 (AFP) - Le port rouvre.\n\n"Enfin, les voilà", a dit la ministre Ilena Dorvat.\n'
    sources: list[Any] = [copy, None, copy]
    found = summarise(wp.parse_many(sources, language="fr"))
    assert (found.total.dispatches, found.failed) == (2, 1)
    assert [(s.name, s.quotations, s.words) for s in found.total.speakers] == [("Ilena Dorvat", 2, 6)]
    assert [g.name for g in found.months] == ["2024-05"]
    assert [g.name for g in found.agencies] == ["Agence France-Presse"]


def test_the_summary_is_data() -> None:
    """`to_dict` gives plain JSON data."""
    data = json.loads(json.dumps(summarise(CORPUS).to_dict()))
    assert data["total"]["speakers"][0]["name"] == "Ilena Dorvat"
    assert data["months"][0]["name"] == "2024-05"


@pytest.mark.parametrize(("top", "listed", "in_a_month"), [(1, 1, 3), (4, 4, 3), (25, 9, 5)])
def test_the_lists_end(top: int, listed: int, in_a_month: int) -> None:
    """So many speakers are listed as were asked for, and a fifth of that in each month, three at least."""
    found = summarise([_dispatch(*(_quote(f"Speaker {n}", "no") for n in range(9)), day="2024-05-14")], top=top)
    assert len(found.total.speakers) == listed
    assert len(found.months[0].speakers) == in_a_month


@pytest.mark.parametrize("arguments", [{"top": 0}, {"limit": 0}])
def test_wrong_numbers_are_refused(arguments: dict[str, int]) -> None:
    """Nothing can be counted in no room."""
    with pytest.raises(ValueError, match="1 or more"):
        summarise([], **arguments)


def test_other_things_are_refused() -> None:
    """Text is to be parsed first; the message says what was given."""
    texts: Any = ["BRENZ (AFP) - A text."]
    with pytest.raises(TypeError, match="not str"):
        summarise(texts)


names = st.lists(st.sampled_from("abcdefghijkl"), max_size=80)


@given(names, st.integers(1, 5))
def test_a_tally_forgets_only_what_is_rare(said: list[str], limit: int) -> None:
    """No count is too high, none lacks more than `missed`, whoever is gone was not said oftener than that, and the room is bounded."""
    tally: Tally[str] = Tally(limit)
    for name in said:
        tally[name].add(1, 1, 0, 1)
        tally.shed()
        assert len(tally) <= 2 * limit
    held = {name: count.quotations for name, count in tally.items()}
    for name in set(said):
        assert said.count(name) - tally.missed <= held.get(name, 0) <= said.count(name)
    assert tally.missed == 0 or len(set(said)) > 2 * limit


def test_counts_that_may_lack_something_say_so() -> None:
    """Where there are more speakers than room, those who are quoted often stay, and the summary and the page tell what may be missing."""
    crowd = [_dispatch(_quote(f"Passer-by {n}", "no"), _quote("Ilena Dorvat", "yes"), day="2024-05-14") for n in range(40)]
    found = summarise(crowd, limit=4, top=3)
    first = found.total.speakers[0]
    assert (first.name, first.quotations) == ("Ilena Dorvat", 40)
    assert found.missed > 0
    assert found.missed_in_groups > 0
    from wireparse.export.report_page import render

    page = render(found, title="t")
    assert "may lack up to" in page
    assert "more than" in page


def test_memory_stays_flat() -> None:
    """Ten times as many dispatches, each with a speaker and a month of its own, need no more memory."""

    def corpus(count: int) -> Iterator[wp.Dispatch]:
        for n in range(count):
            yield _dispatch(_quote(f"Speaker {n} " + "x" * 300, "no"), agency=f"Agency {n}", day=f"{1000 + n // 12}-{n % 12 + 1:02d}-01")

    def peak(count: int) -> int:
        tracemalloc.start()
        summarise(corpus(count), limit=50)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(500)
    assert peak(20_000) < 1.5 * peak(2_000)


HOSTILE = "<b>$x^2$ & \x1b[2J\u202e نيقوسيا 東京 \ud83d" + "x" * 400


def test_the_page_is_safe_against_its_content() -> None:
    """Names, agencies and title are escaped, controls written out; mathematics and long names trouble no plot."""
    hostile = _dispatch(_quote(HOSTILE, "one two"), agency=HOSTILE, day="2024-05-14")
    page = build_report([hostile], title=HOSTILE)
    assert "<script" not in page
    assert "<b>$x" not in page
    assert not set(page) & set("\x1b\u202e\ud83d")
    assert page.count("<svg") == 4


def test_the_page_holds_tables_and_plots() -> None:
    """Figures, four plots and three tables, with a way to read them; nothing from elsewhere."""
    page = build_report(CORPUS, title="Who is quoted in May")
    assert re.findall(r"<h[12][^>]*>(.*?)</h", page) == [
        "Who is quoted in May",
        "Who is quoted",
        "By agency",
        "By month",
        "How to read this",
    ]
    assert re.findall(r"<figcaption>(.*?)</figcaption>", page) == [
        "Words between marks, by speaker",
        "Share of the words between marks, by agency",
        "Quotations and reported statements, by month",
        "Share of the words between marks, by month",
    ]
    assert "Inputs that could not be read: 1." in page
    assert re.search(r'<th scope="row" dir="auto">Ilena Dorvat</th>.*?data-name="of all quoted words">36\u202f%</td>', page)
    assert not re.search("https?:", page)
    assert "url(" not in page.replace("url(#p", "")


def test_plots_are_parts_of_the_page() -> None:
    """The SVG is well formed, names what it shows, has ids of its own, the page's colours, and words that stay words."""
    page = build_report(CORPUS)
    drawn = re.findall(r"<svg .*?</svg>", page, re.DOTALL)
    for svg in drawn:
        xml.dom.minidom.parseString(svg)  # noqa: S318 - our own
        assert 'role="img" aria-label="' in svg
        assert "var(--" in svg
        assert not re.search("#0[1-5]0[2-6]0[3-7]", svg)
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert ">Ilena Dorvat</text>" in page


def test_there_is_no_plot_of_nothing() -> None:
    """An empty corpus has a page with figures and without plots."""
    page = build_report([])
    assert "<svg" not in page
    assert "<dd>0</dd>" in page
    assert "not installed" not in page


def test_without_the_extra_the_tables_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where matplotlib is missing, the page says which extra to install; the tables are complete."""
    full = build_report(CORPUS)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    page = build_report(CORPUS)
    assert "pip install &#x27;wireparse[report]&#x27;" in page or "pip install 'wireparse[report]'" in page
    assert "<svg" not in page
    assert re.findall("<table.*</table>", page, re.DOTALL) == re.findall("<table.*</table>", full, re.DOTALL)


def test_drawing_leaves_no_trace() -> None:
    """The settings of matplotlib are afterwards what they were, and those of the program do not change the plots."""
    before = build_report(CORPUS)
    with matplotlib.rc_context({"font.size": 30, "axes.grid": False, "svg.fonttype": "path"}):
        settings = dict(matplotlib.rcParams)
        assert build_report(CORPUS) == before
        assert dict(matplotlib.rcParams) == settings


CODE = """
import sys
from wireparse import parse_many
from wireparse.export.report import build_report
copy = 'BRENZ, 14 mai 2024 (AFP) - "Enfin, les %s", a dit Anna %s.'
sys.stdout.write(build_report(parse_many([copy % (n, name) for n, name in enumerate(("Lorne", "Dorvat", "Quellen"))], language="fr")))
"""


def test_the_page_is_the_same_in_every_process() -> None:
    """Hash seeds, time zones and locales change nothing."""
    pages = set()
    for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        done = subprocess.run(
            [sys.executable, "-c", CODE], capture_output=True, check=True, env={"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONUTF8": "1"}
        )
        pages.add(done.stdout)
    assert len(pages) == 1


def test_many_months_and_agencies_fit() -> None:
    """Centuries of months have a handful of ticks, and no more than fifteen agencies are drawn; the tables hold all."""
    corpus = [
        _dispatch(_quote("Ilena Dorvat", "no"), agency=f"Agency {n}", day=f"{1800 + n * 7}-0{n % 9 + 1}-01")
        for n, _ in zip(range(32), itertools.count(), strict=False)
    ]
    page = build_report(corpus)
    by_agency, by_month = re.findall(r"<svg .*?</svg>", page, re.DOTALL)[1:3]
    assert by_agency.count("Agency ") == 15
    assert len(re.findall(r">\d{4}-\d\d</text>", by_month)) <= 6
    assert page.count('<th scope="row" dir="auto">Agency') == 32


def test_a_share_of_nothing_is_nothing() -> None:
    """A corpus without words has no share, and no division by nothing."""
    found = summarise([_dispatch(_quote("Ilena Dorvat", "", wp.QuoteKind.INDIRECT), text="")])
    assert found.total.share == 0
    assert found.total.speakers[0].share == 0
    assert attrs.evolve(found, failed=3) == Summary(**{**attrs.asdict(found, recurse=False), "failed": 3})
