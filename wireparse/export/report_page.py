"""The page of a report: figures, plots and tables in one file that asks for nothing and runs nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wireparse.export.html_page import PAGE_END, page_start
from wireparse.export.html_people import THIN
from wireparse.export.html_style import COLOURS, PAGE, SHEET
from wireparse.export.html_text import words
from wireparse.export.report import GroupCount, SpeakerCount, Summary
from wireparse.export.report_plots import Plot, plots

_STYLE: Final = """
.wireparse .sheet{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans","DejaVu Sans",
sans-serif;font-size:.9rem;line-height:1.45}
.wireparse h1{font:700 1.9rem/1.2 Charter,"Bitstream Charter","Iowan Old Style",Palatino,P052,Georgia,"Noto Serif","Liberation Serif",serif}
.wireparse h2{font-size:1.05rem;line-height:1.3;margin:2.2rem 0 .7rem}
.wireparse .said{color:var(--soft);max-width:44rem;margin-top:.5rem}
.wireparse .figures{display:flex;flex-wrap:wrap;gap:.9rem 2.2rem;margin-top:1.3rem}
.wireparse .figures div{display:flex;flex-direction:column-reverse}
.wireparse .figures dd{font-size:1.55rem;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums}
.wireparse .figures dt{font-size:.78rem;color:var(--soft)}
.wireparse .plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1.6rem 2.4rem;margin-top:1.8rem}
@container (min-width:52rem){.wireparse .tall{grid-row:span 3}}
.wireparse figure{break-inside:avoid;min-width:0}
.wireparse figcaption{font-weight:700;margin-bottom:.4rem}
.wireparse svg{display:block;width:100%;max-width:36rem;height:auto}
.wireparse table{width:100%;border-collapse:collapse;font-size:.84rem}
.wireparse :is(th,td){padding:.32rem .5rem;border-bottom:1px solid var(--rule);vertical-align:baseline;text-align:start}
.wireparse thead th{font-size:.76rem;font-weight:600;color:var(--soft);vertical-align:bottom}
.wireparse tbody th{font-weight:600;min-width:9rem}
.wireparse .number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.wireparse .most{color:var(--soft);font-size:.94em}
.wireparse tr{break-inside:avoid}
@container (max-width:40rem){
.wireparse .sheet{padding:1rem .9rem 1.4rem}.wireparse h1{font-size:1.5rem}
.wireparse thead{display:none}
.wireparse :is(table,tbody){display:block}
.wireparse tr{display:flex;flex-wrap:wrap;gap:.05rem .9rem;padding:.5rem 0;border-bottom:1px solid var(--rule)}
.wireparse :is(th,td){padding:0;border:0}
.wireparse tbody th,.wireparse .most{flex-basis:100%}
.wireparse .number{text-align:start}
.wireparse .number::after{content:" " attr(data-name);color:var(--soft);font-size:.94em}}
"""
_NO_PLOTS: Final = (
    "There are no plots on this page, since the package that draws them is not installed: "
    "<code>pip install 'wireparse[report]'</code> adds it. The tables are complete."
)
_DASH: Final = "\N{EN DASH}"


def render(summary: Summary, *, title: str) -> str:
    """Show *summary* as a page below *title*."""
    drawn = plots(summary)
    body = [
        f"<h1>{words(title)}</h1>",
        *_figures(summary),
        f'<p class="said">{_NO_PLOTS}</p>' if drawn is None else '<div class="plots">',
        *(_figure(plot) for plot in drawn or ()),
        "" if drawn is None else "</div>",
        *_speakers(summary.total.speakers),
        *_groups("By agency", "agency", summary.agencies, "no agency recognised"),
        *_groups("By month", "month", summary.months, "no date"),
        *_remarks(summary),
    ]
    inside = "\n".join(line for line in body if line)
    sheet = f'<div class="wireparse"><div class="sheet">\n{inside}\n</div></div>\n'
    return page_start(title, COLOURS + SHEET + _STYLE + PAGE) + sheet + PAGE_END


def _figure(plot: Plot) -> str:
    return f"<figure{' class=tall' if plot.tall else ''}><figcaption>{words(plot.title)}</figcaption>{plot.svg}</figure>"


def _figures(summary: Summary) -> Iterator[str]:
    """Give the corpus in a few figures."""
    total = summary.total
    told = (
        ("dispatches", _count(total.dispatches)),
        ("speakers", ("more than " if summary.missed else "") + _count(summary.speakers)),
        ("quotations", _count(total.quotations)),
        ("reported statements", _count(total.reported)),
        ("words", _count(total.text_words)),
        ("of them quoted", _percent(total.share)),
    )
    cells = "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in told)
    yield f'<dl class="figures">{cells}</dl>'


def _speakers(speakers: tuple[SpeakerCount, ...]) -> Iterator[str]:
    if not speakers:
        return
    yield "<h2>Who is quoted</h2>"
    names = ("speaker", "", "dispatches", "quotations", "reported", "words", "of all quoted words")
    rows = (
        [_name(s.name), _cell(s.kind.lower()), *_numbers(names[2:], (s.dispatches, s.quotations, s.reported, s.words), s.share)]
        for s in speakers
    )
    yield from _table(names, rows)


def _groups(heading: str, kind: str, groups: tuple[GroupCount, ...], nameless: str) -> Iterator[str]:
    if not groups:
        return
    yield f"<h2>{heading}</h2>"
    names = (kind, "dispatches", "quotations", "reported", "quoted words", "of the words", "quoted most")
    rows = (
        [
            _name(g.name if g.name is not None else nameless),
            *_numbers(names[1:], (g.dispatches, g.quotations, g.reported, g.words), g.share),
            f'<td class="most">{" · ".join(_quoted_most(g))}</td>',
        ]
        for g in groups
    )
    yield from _table(names, rows)


def _quoted_most(group: GroupCount) -> Iterator[str]:
    for speaker in group.speakers:
        if speaker.words:
            yield f"<bdi>{words(speaker.name)}</bdi> {_percent(speaker.share)}"


def _table(names: tuple[str, ...], rows: Iterator[list[str]]) -> Iterator[str]:
    """Lay out a table; what its numbers are stands above them where there is room, else behind them."""
    first_numbers = {name for name in names if name in _NUMBERS}
    heads = "".join(
        f'<th scope="col"{" class=number" if name in first_numbers else ""}>{name}</th>' if name else "<td></td>" for name in names
    )
    yield f"<table><thead><tr>{heads}</tr></thead><tbody>"
    for row in rows:
        yield f"<tr>{''.join(row)}</tr>"
    yield "</tbody></table>"


_NUMBERS: Final = {"dispatches", "quotations", "reported", "words", "quoted words", "of all quoted words", "of the words"}


def _numbers(names: tuple[str, ...], counts: tuple[int, ...], share: float) -> Iterator[str]:
    values = (*(_count(count) for count in counts), _percent(share))
    for name, value in zip(names, values, strict=False):
        yield f'<td class="number" data-name="{name}">{value}</td>'


def _name(name: str) -> str:
    return f'<th scope="row" dir="auto">{words(name)}</th>'


def _cell(text: str) -> str:
    return f'<td class="soft">{words(text)}</td>'


def _count(number: int) -> str:
    """Write a number with thin spaces between its thousands."""
    return f"{number:,}".replace(",", THIN)


def _percent(share: float) -> str:
    """Write a share: a tenth of a per cent where it is small, a dash for none."""
    if not share:
        return _DASH
    value = 100 * share
    return f"{value:.0f}{THIN}%" if value >= 10 else f"{value:.1f}{THIN}%"  # noqa: PLR2004 - two figures either way


def _remarks(summary: Summary) -> Iterator[str]:
    """Say what the figures mean, and what they leave out."""
    yield "<h2>How to read this</h2>"
    remarks = [
        "Quotations have marks and a speaker; reported statements have a speaker and no marks. Words are counted between the marks.",
        "A speaker is a name: two people of one name are counted as one. An unnamed source is counted under its own description.",
        "The month is that of publication, else of the dateline, else of filing, by the dispatch's own clock.",
    ]
    if summary.unattributed:
        remarks.append(f"Stretches between marks without a speaker, such as titles and single words: {_count(summary.unattributed)}.")
    if summary.unresolved:
        remarks.append(f"Quotations by a pronoun for which nobody was found, which are in the totals only: {_count(summary.unresolved)}.")
    if summary.failed:
        remarks.append(f"Inputs that could not be read: {_count(summary.failed)}.")
    if summary.missed or summary.missed_in_groups:
        most = max(summary.missed, summary.missed_in_groups)
        remarks.append(f"There are more speakers than are kept: the count of a speaker may lack up to {_count(most)} quotations.")
    yield from (f'<p class="said">{remark}</p>' for remark in remarks)
