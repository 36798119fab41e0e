"""The readable view of a dispatch."""

from __future__ import annotations

import re
from typing import Any

import attrs
import pytest
from built import DISPATCH
from hypothesis import given, settings
from strategies import dispatches

import wireparse as wp
from wireparse.export.safe import OBEYED, columns
from wireparse.export.terminal import to_terminal

VIEW = """\
brenz.txt
afp · Agence France-Presse · fr · plain

kicker      MONDE
headline    Le port de Brenz rouvre (ministère)
source      ministère
published   2024-05-14T09:30:00-04:00 ← 14/05/2024 09:30 EDT
byline      Anna LORNE, correspondante
dateline    BRENZ (Corvanie) · AFP
notice      UPDATE 2: trois quais
credit      AFP
sign-off    dmo, svt

  1  Le port rouvre.
  2  "Enfin[1]", a dit la ministre Ilena Dorvat. "Il était temps[2]",
     a-t-elle ajouté.
  3  - Trois quais -
  4  La pêche, jugée[3] "sans avenir[4]", reprendra jeudi selon elle.

  1  Ilena Dorvat · ministre · a dit · DIRECT · cue-speaker
  2  Ilena Dorvat · ministre · “-elle” · a-t-elle ajouté · DIRECT ·
     cue-pronoun
  3  — · INDIRECT
  4  — · FRAGMENT

mention     2024-05-16 [date_from_dispatch] ← jeudi

warning[unbalanced-mark] line 13, column 17: this has no partner
    La pêche, jugée "sans avenir", reprendra jeudi selon elle.
                    ^
"""
ESCAPES = re.compile("\x1b\\[[0-9;]+m")


def test_the_view() -> None:
    """Every part is shown by its name, every quotation by its number, every diagnostic under its line."""
    assert to_terminal(DISPATCH, name="brenz.txt", width=70) == VIEW


def test_colours_change_no_word() -> None:
    """The coloured view is the plain one with escape sequences, all of which are closed on their line."""
    coloured = to_terminal(DISPATCH, name="brenz.txt", width=70, color=True)
    assert ESCAPES.sub("", coloured) == VIEW
    assert all(line.count("\x1b[0m") * 2 == line.count("\x1b[") for line in coloured.split("\n"))
    assert "\x1b[36mEnfin\x1b[0m" in coloured  # the first speaker's colour
    assert "\x1b[1;36mla ministre Ilena Dorvat\x1b[0m" in coloured


def test_a_bare_dispatch() -> None:
    """What is not there is not shown."""
    assert to_terminal(wp.Dispatch(text="")) == "generic · plain\n"


@pytest.mark.parametrize(
    ("unknown", "shown"),
    [
        (("datetime",), "2024-05-14T09:30:00 (no zone) ← 14/05/2024 09:30 EDT"),
        (("datetime", "local"), "2024-05-14 ← 14/05/2024 09:30 EDT"),
        (("datetime", "local", "date"), "unknown ← 14/05/2024 09:30 EDT"),
    ],
)
def test_a_time_shows_what_is_known(unknown: tuple[str, ...], shown: str) -> None:
    """Without an instant the wall clock is shown, without it the day."""
    changes: dict[str, Any] = dict.fromkeys(unknown)
    view = to_terminal(attrs.evolve(DISPATCH, timestamps=(attrs.evolve(DISPATCH.timestamps[0], **changes),)))
    assert f"published   {shown}\n" in view


@pytest.mark.parametrize(
    ("precision", "shown"), [(wp.Precision.YEAR, "2024"), (wp.Precision.MONTH, "2024-05"), (wp.Precision.DAYPART, "2024-05-16")]
)
def test_a_time_is_no_more_precise_than_written(precision: wp.Precision, shown: str) -> None:
    """A month is shown as a month, although its date is that of the first day."""
    stamp = attrs.evolve(DISPATCH.timestamps[1], precision=precision)
    assert f"mention     {shown} [" in to_terminal(attrs.evolve(DISPATCH, timestamps=(stamp,)))


def test_parts_without_details_show_their_words() -> None:
    """A byline, dateline, notice or sign-off of which nothing is known but the words is shown by them."""
    bare = wp.Dispatch(
        text="By our staff. HERE. NOTE. abc",
        byline=wp.Byline(span=wp.Span(0, 13), text="By our staff."),
        dateline=wp.Dateline(span=wp.Span(14, 19), text="HERE.", timestamp=attrs.evolve(DISPATCH.timestamps[1], text="today")),
        notices=(wp.Notice(span=wp.Span(20, 25), text="NOTE.", kind=wp.NoticeKind.ADVISORY),),
        signoff=wp.Signoff(span=wp.Span(26, 29), text="abc"),
        subheadlines=(wp.Headline(span=wp.Span(0, 2), text="By", level=2),),
    )
    lines = to_terminal(bare).split("\n")
    assert lines[2:7] == [
        "subheadline By",
        "byline      By our staff.",
        "dateline    2024-05-16 [date_from_dispatch] ← today",
        "notice      ADVISORY: NOTE.",
        "sign-off    abc",
    ]


def test_the_text_commands_no_terminal() -> None:
    """Escape sequences and bidirectional controls of the text are written out, in every block of the view."""
    text = 'T\x1b[2J\n\n"a\u202eb" said\x07 \ud83d.'
    dispatch = wp.parse_dispatch(text, language="en")
    view = to_terminal(dispatch, name="\x1b]0;owned\x07.txt", color=False)
    assert "owned" in view
    assert not OBEYED.search(ESCAPES.sub("", view).replace("\n", ""))


def test_every_speaker_has_a_colour() -> None:
    """The words of one speaker have one colour wherever they stand, those of two speakers two; the seventh begins again."""
    people = ("Ann Aldous", "Bruno Brandel", "Clara Carlow", "David Dahlem", "Edith Egerton", "Franz Fenwick", "Greta Garland")
    text = "\n\n".join(f'"Word{n} word," said {name}. "More{n} words," {name} added.' for n, name in enumerate(people))
    view = to_terminal(wp.parse_dispatch(text, language="en"), color=True)
    first, second = (re.findall(f"\x1b\\[([0-9]+)m{word}[0-9] ", view) for word in ("Word", "More"))
    assert first == second == ["36", "35", "33", "32", "34", "31", "36"]


def test_wide_characters_take_two_columns() -> None:
    """Lines are filled by columns, not by characters."""
    text = "東京" * 30
    dispatch = wp.Dispatch(text=text, paragraphs=(wp.Paragraph(span=wp.Span(0, 60), text=text, index=0),))
    lines = to_terminal(dispatch, width=44).split("\n")[2:-1]
    assert "".join(line[5:] for line in lines) == text
    assert max(map(columns, lines)) <= 44


@given(dispatches)
@settings(max_examples=50)
def test_any_dispatch_can_be_shown(dispatch: wp.Dispatch) -> None:
    """A view never raises, whatever spans and texts a dispatch holds, and never sends what a terminal would obey."""
    ordered = attrs.evolve(dispatch, paragraphs=())
    view = to_terminal(ordered, color=True, width=1)
    assert not set(ESCAPES.sub("", view)) & set("\x1b\r\t\u202e\ud83d\x9b")
