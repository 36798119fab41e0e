"""Diagnostics: every code is in one table, has a text that brings it about, and can be shown under its line."""

from __future__ import annotations

import pickle
import re
from pathlib import Path
from typing import Any

import pytest

import wireparse as wp
from wireparse.diagnostics import CODES, diagnostic, in_order
from wireparse.formats.spec import HEAD, TAIL, WEAK, Cue

STORY = "\n\nLe port de Brenz rouvre jeudi, a annoncé le ministère.\n\nLes quais ont été réparés.\n"
HEADLINE = "Le port de Brenz rouvre\n"
XML = '<?xml version="1.0" encoding="utf-8"?>\n'
WORDS = "\x02A port opens =\r\nBRENZ (dpa) - It opens.\r\n\x03171226 Sep 23\r\n"
TELEX = f"\x01bdt0123 4 vm 211  dpa 0456\r\nPort/\r\n{WORDS}\x7f\n\x7f\x04"
NITF = f"{XML}<nitf><head><title>A port opens</title></head><body><body.content><p>The port opens.</p></body.content></body></nitf>"

ITEM = (
    "<NewsItem><NewsComponent><NewsLines><HeadLine>A port</HeadLine></NewsLines><ContentItem><DataContent><p>It opens.</p></DataContent>"
    "</ContentItem></NewsComponent></NewsItem>"
)
NEWSML = f"{XML}<NewsML>{ITEM}{ITEM}</NewsML>"

HINTS = (Cue("heard", r"Xyz heard", WEAK, HEAD), Cue("closing", r"\(Xyz\)", WEAK, TAIL))
XYZ = wp.default_registry().register(wp.AgencyFormat(name="xyz", agency="Xyz News", cues=HINTS))

#: For each code: a dispatch that has it, the options to read it with, and the words that the diagnostic points at (None: not checked).
TRIGGERS: dict[str, tuple[str | bytes, dict[str, Any], str | None]] = {
    "encoding-guessed": ("Le port rouvre à l'aube.".encode("cp1252"), {}, None),
    "encoding-replaced": (b"Le port \x81 rouvre.", {}, "\ufffd"),
    "encoding-unknown": (b"The port opens.", {"encoding": "utf-9"}, None),
    "replacement-character": ("Le port rouvre \ufffd l'aube.", {}, "\ufffd"),
    "lone-surrogate": ("Le port \ud83d rouvre.", {}, "\ud83d"),
    "mojibake": ("Le ministÃ¨re a annoncÃ© la rÃ©ouverture du port Ã  l'Ã©tranger.", {}, None),
    "limit-exceeded": ("The port opens.\n\nIt was shut.\n", {"limits": wp.Limits(paragraphs=1)}, "It was shut.\n"),
    "empty-text": (" \n\t\n", {}, None),
    "nothing-recognised": ("?", {}, None),
    "no-headline": ("BRENZ, 12 juin 2024 (AFP) - Le port rouvre.\n\nLes quais sont prêts.", {}, ""),
    "format-ambiguous": ("BRENZ, 12 juin 2024 (AFP) - Le port rouvre.\n\n(ANSA) - ROMA, 12 GIU - Il porto riapre.\n", {}, None),
    "format-uncertain": ("A port reopens\n\nIt reopens, Xyz heard.\n\n(Xyz)\n", {"registry": XYZ}, "Xyz heard"),
    "zone-missing": (f"{HEADLINE}12/06/2024 16:45{STORY}", {"language": "fr"}, "12/06/2024 16:45"),
    "zone-ambiguous": (f"{HEADLINE}Published June 12, 2024 4:45 pm IST{STORY}", {"language": "en"}, "June 12, 2024 4:45 pm IST"),
    "zone-unknown": (f"{HEADLINE}12 June 2024 16:45 XYST{STORY}", {"language": "en"}, "12 June 2024 16:45 XYST"),
    "zone-assumed": (f"{HEADLINE}12/06/2024 16:45{STORY}", {"format": "efe", "language": "es"}, None),
    "zone-season-mismatch": (f"{HEADLINE}12/01/2024 16:45 EDT{STORY}", {"language": "fr"}, "12/01/2024 16:45 EDT"),
    "date-impossible": (f"{HEADLINE}Publié le 31/02/2024 à 16:45 GMT{STORY}", {"language": "fr"}, None),
    "date-order-ambiguous": (f"{HEADLINE}Published 04/05/2024 16:45 GMT{STORY}", {"language": "en"}, None),
    "relative-day-ambiguous": ("BRENZ, 12 juin 2024 (AFP) - Il arrive vendredi prochain.\n", {"language": "fr"}, "vendredi prochain"),
    "weekday-mismatch": (f"{HEADLINE}lundi 12 juin 2024 à 16:45 GMT{STORY}", {"language": "fr"}, None),
    "clocks-disagree": (f"{HEADLINE}Updated 1835 GMT (0920 EST) June 12, 2024{STORY}", {"language": "en"}, None),
    "local-time-ambiguous": (f"{HEADLINE}27/10/2024 02:30{STORY}", {"language": "fr", "timezone": "Europe/Paris"}, "27/10/2024 02:30"),
    "local-time-missing": (f"{HEADLINE}31/03/2024 02:30{STORY}", {"language": "fr", "timezone": "Europe/Paris"}, "31/03/2024 02:30"),
    "updated-before-published": (f"{HEADLINE}12/06/2024 16:45 GMT | Actualisé 11/06/2024 16:45 GMT{STORY}", {"language": "fr"}, None),
    "updated-long-after": (f"{HEADLINE}12/06/2024 16:45 GMT | Actualisé 12/07/2025 16:45 GMT{STORY}", {"language": "fr"}, None),
    "unbalanced-mark": (f'{HEADLINE}{STORY}\n"Le port rouvre, a dit la ministre.\n', {"language": "fr"}, '"'),
    "header-malformed": (
        f"\x01bdt?!\r\n{WORDS}",
        {"envelope": "iptc7901"},
        "bdt?!",
    ),
    "message-fragment": (f"end of another story\r\n{TELEX}", {}, None),
    "message-followed": (f"{TELEX}and more words\r\n", {}, None),
    "message-truncated": (TELEX.partition("\x03")[0], {}, None),
    "several-items": (NEWSML, {}, None),
    "date-unreadable": (NITF.replace("</head>", '<docdata><date.issue norm="soon"/></docdata></head>'), {}, "soon"),
    "markup-malformed": (NITF.replace("</p>", ""), {}, None),
    "markup-refused": (NITF.replace("<nitf>", '<!DOCTYPE nitf [<!ENTITY a "b">]>\n<nitf>').replace("The port", "&a;"), {}, None),
    "markup-controls": (NITF.replace("The port", "The\x02port"), {}, None),
    "json-malformed": ('{"uri": "urn:x", "headline": "A port opens"', {"envelope": "ninjs"}, None),
}


@pytest.mark.parametrize("code", CODES)
def test_every_code_can_be_brought_about(code: str) -> None:
    """Every code of the table comes from a dispatch, with its severity, its message filled in and a span that lies in the text."""
    source, options, words = TRIGGERS[code]
    dispatch = wp.parse_dispatch(source, **options)
    found = [d for d in dispatch.diagnostics if d.code == code]
    assert found, dispatch.diagnostics
    for one in found:
        assert one.severity is CODES[code][0]
        assert not re.search(r"[{}]", one.message) or "{" not in CODES[code][1]
        assert 0 <= one.span.start <= one.span.end <= len(dispatch.text)
    if words is not None:
        assert found[0].span.of(dispatch.text) == words


def test_a_clean_dispatch_has_none() -> None:
    """Nothing is said of a dispatch in order."""
    text = (Path(__file__).parent.parent / "examples" / "afp-fr-quebec-web.txt").read_text(encoding="utf-8")
    assert wp.parse_dispatch(text).diagnostics == ()


def test_codes_are_kebab_case_and_messages_sentences() -> None:
    """Codes are part of the API; messages are for people."""
    for code, (severity, message) in CODES.items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", code)
        assert isinstance(severity, wp.Severity)
        assert not message.endswith(".")


def test_an_unknown_code_is_a_mistake_of_ours() -> None:
    """No stage can make up a code."""
    with pytest.raises(KeyError):
        diagnostic("no-such-code", 0, 0)


def test_diagnostics_stand_in_the_order_of_the_text() -> None:
    """They are sorted by place, and each finding is told once."""
    late, early = diagnostic("unbalanced-mark", 9, 10), diagnostic("no-headline", 0, 0)
    assert in_order([late, early, late]) == (early, late)


@pytest.mark.parametrize(
    ("text", "start", "end", "shown"),
    [
        ("ab cd", 3, 5, "line 1, column 4: this quotation mark has no partner\n    ab cd\n       ^~"),
        ("a\r\nb\tc\x1b\u202e", 5, 6, "line 2, column 3: this quotation mark has no partner\n    b\ufffdc\ufffd\ufffd\n      ^"),
        ("", 0, 0, "line 1, column 1: this quotation mark has no partner\n    \n    ^"),
        ("one\ntwo", 1, 6, "line 1, column 2: this quotation mark has no partner\n    one\n     ^~"),
        ("x" * 300, 200, 201, f"line 1, column 201: this quotation mark has no partner\n    {'x' * 100}\n    {' ' * 60}^"),
    ],
)
def test_a_diagnostic_is_shown_under_its_line(text: str, start: int, end: int, shown: str) -> None:
    """`render` gives line, column and a marker; long lines are cut, and what a terminal would obey is replaced."""
    assert diagnostic("unbalanced-mark", start, end).render(text) == f"warning[unbalanced-mark] {shown}"


def test_strict_mode_raises_the_first_error() -> None:
    """With `strict=True` an ERROR is raised as a `DispatchError` that shows line, column and marker; warnings are not."""
    source, options, _ = TRIGGERS["markup-refused"]
    with pytest.raises(wp.DispatchError, match=r"error\[markup-refused\] line [0-9]+, column [0-9]+: (?s:.)*\n +\^") as raised:
        wp.parse_dispatch(source, strict=True, **options)
    again = pickle.loads(pickle.dumps(raised.value))
    assert again.diagnostic == raised.value.diagnostic
    assert str(again) == str(raised.value)
    assert again.diagnostic.severity is wp.Severity.ERROR
    assert wp.parse_dispatch("?", strict=True).diagnostics
