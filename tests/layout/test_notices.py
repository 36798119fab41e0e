"""Notices to editors and readers."""

from __future__ import annotations

from typing import Any

import pytest

from wireparse.formats.registry import default_registry
from wireparse.languages.spec.press import NoticeWords
from wireparse.layout.habits import habits_of
from wireparse.layout.notices import NoticeTable, bracket_notice, closing_bracket, line_notice, prefix_notice, suffix_notice


def table(language: str = "en", format: Any = "generic") -> Any:
    """Give the phrases of a language."""
    return habits_of(default_registry().get(format), language).notices


@pytest.mark.parametrize(
    ("text", "language", "kind", "ordinal", "words"),
    [
        ("UPDATE 2-Ferry line orders ships", "en", "UPDATE", 2, "UPDATE 2-"),
        ("URGENT - Le pont est fermé", "fr", "URGENT", None, "URGENT - "),
        ("URGENT: The bridge is closed", "en", "URGENT", None, "URGENT: "),
        ("CORRECTED-Ferry line orders ships", "en", "CORRECTION", None, "CORRECTED-"),
        ("REFILE-Ferry line orders ships", "en", "REFILE", None, "REFILE-"),
        ("WRAPUP 3-Ferry line orders ships", "en", "WRAPUP", 3, "WRAPUP 3-"),
        ("RPT-Ferry line orders ships", "en", "REPEAT", None, "RPT-"),
        ("2ND LEAD: Ferry line orders ships", "en", "LEAD", 2, "2ND LEAD: "),
        ("2nd LEAD - Ferry line orders ships", "en", "LEAD", 2, "2nd LEAD - "),
        ("RECTIFICATIF : le pont rouvre", "fr", "CORRECTION", None, "RECTIFICATIF : "),
        ("Berichtigung: Fähre fährt", "de", "CORRECTION", None, "Berichtigung: "),
        ("AMP.- El puente", "es", None, None, ""),
        ("URGENT", "en", "URGENT", None, "URGENT"),
        ("URGENTLY needed: nurses", "en", None, None, ""),
        ("UPDATE 1 - Ferry line", "en", "UPDATE", 1, "UPDATE 1 - "),
        ("UPDATE-1: Ferry line", "en", "UPDATE", 1, "UPDATE-1: "),
        ("UPDATE 2", "en", "UPDATE", 2, "UPDATE 2"),
        ("UPDATE 123-Ferry line", "en", None, None, ""),
        ("URGENT/Ferry line", "en", "URGENT", None, "URGENT/"),
        ("URGENT -- Ferry line", "en", "URGENT", None, "URGENT -- "),
        ("URGENT -2 degrees", "en", None, None, ""),
        ("1er LEAD - Le pont est fermé", "fr", "LEAD", 1, "1er LEAD - "),
        ("2nd LEAD", "en", "LEAD", 2, "2nd LEAD"),
        ("2 LEAD - Ferry line", "en", "LEAD", 2, "2 LEAD - "),
        ("Update on the ferry", "en", None, None, ""),
        ("LEAD PIPES FOUND", "en", None, None, ""),
    ],
)
def test_prefix(text: str, language: str, kind: Any, ordinal: Any, words: str) -> None:
    """A notice opens a headline when a mark parts it from the headline; its number may stand on either side."""
    found = prefix_notice(text, 0, len(text), table(language))
    assert (found.kind if found else None) == kind
    if found:
        assert (found.ordinal, text[found.start : found.end]) == (ordinal, words)


@pytest.mark.parametrize(
    ("text", "kind", "ordinal", "words"),
    [
        ("BC-Ferry Line, 1st Ld-Writethru", "WRITETHRU", 1, "1st Ld-Writethru"),
        ("BC-Ferry Line (4th Ld-Writethru)", "WRITETHRU", 4, "4th Ld-Writethru"),
        ("BC-Ferry Line, 2nd Ld", "LEAD", 2, "2nd Ld"),
        ("BC-Ferry Line, Ld-Writethru", "WRITETHRU", None, "Ld-Writethru"),
        ("BC-Ferry Line", None, None, ""),
        ("BC-Ferry Line (1st Ld-Writethru).", "WRITETHRU", 1, "1st Ld-Writethru"),
        ("BC-Ferry Line,12th Ld-Writethru ", "WRITETHRU", 12, "12th Ld-Writethru"),
        ("Ferry Line [2nd Ld]", "LEAD", 2, "2nd Ld"),
        ("2nd Ld", "LEAD", 2, "2nd Ld"),
        ("(Ld)", "LEAD", None, "Ld"),
        (")", None, None, ""),
        ("", None, None, ""),
    ],
)
def test_suffix(text: str, kind: Any, ordinal: Any, words: str) -> None:
    """A take closes a slug or headline."""
    found = suffix_notice(text, 0, len(text), table())
    assert (found.kind if found else None) == kind
    if found:
        assert (found.ordinal, text[found.start : found.end]) == (ordinal, words)


@pytest.mark.parametrize(
    ("text", "language", "kind", "note"),
    [
        ("EDITOR'S NOTE: pictures follow", "en", "EDITORS_NOTE", "pictures follow"),
        ("Eds: Updates with quotes.", "en", "EDITORS_NOTE", "Updates with quotes."),
        ("EMBARGOED UNTIL 0001 GMT", "en", "EMBARGO", "UNTIL 0001 GMT"),
        ("Sperrfrist 14. März 10.30 Uhr", "de", "EMBARGO", "14. März 10.30 Uhr"),
        ("Embargo : 12 mars 2020 à 11h00", "fr", "EMBARGO", "12 mars 2020 à 11h00"),
        ("EMBARGO ON OIL LIFTED", "en", None, ""),
        ("KILL KILL KILL", "en", "KILL", ""),
        ("ANNULATION", "fr", "KILL", ""),
        ("HOLD HOLD HOLD", "en", "WITHHOLD", ""),
        ("MORE", "en", "MORE", ""),
        ("MORE RAIN IN THE NORTH", "en", None, ""),
        ("ADVISORY: schedule of the week", "en", "ADVISORY", "schedule of the week"),
        ("Correction, May 12, 2015: a price was wrong", "en", "CORRECTION", "May 12, 2015: a price was wrong"),
        ("", "en", None, ""),
        ("12345", "en", None, ""),
    ],
)
def test_line(text: str, language: str, kind: Any, note: Any) -> None:
    """A notice on a line of its own is told from a headline that begins with the same word."""
    found = line_notice(text, 0, len(text), table(language))
    assert (found.kind if found else None) == kind
    if found:
        assert text[found.note : found.end] == note


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("(Adds comment, detail) The text", "UPDATE", "(Adds comment, detail)"),
        ("(In May 3 story, corrects name) By A", None, ""),
        ("(Corrects name (Velk) in paragraph 3) By A", "CORRECTION", "(Corrects name (Velk) in paragraph 3)"),
        ("((This story has been corrected)) By A", "CORRECTION", "((This story has been corrected))"),
        ("(Refiles May 3 story to cut word) By A", "REFILE", "(Refiles May 3 story to cut word)"),
        ("(Corrects name without an end", None, ""),
        ("(Bänderriss) fehlt", None, ""),
        ("Corrects nothing", None, ""),
    ],
)
def test_bracket(text: str, kind: Any, words: str) -> None:
    """A note in brackets ends with its own bracket, even when it holds others; an open one is no note."""
    found = bracket_notice(text, 0, len(text), table())
    assert (found.kind if found else None) == kind
    if found:
        assert text[found.start : found.end] == words


def test_agency_adds_its_own() -> None:
    """Reuters writes notes that English newsrooms do not: "(In May 3 story, …)"."""
    text = "(In May 3 story, corrects name) By A"
    found = bracket_notice(text, 0, len(text), table(format="reuters"))
    assert found is not None
    assert found.kind == "CORRECTION"


def test_closing_bracket() -> None:
    """The bracket that closes is the partner of the one that opens."""
    assert closing_bracket("(a (b) c) d", 0, 11) == 9
    assert closing_bracket("(a (b) c", 0, 8) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KILL KILL KILL", ("KILL", "")),
        ("MORE", ("MORE", "")),
        ("MORE:", ("MORE", "")),
        ("MORE : in an hour", ("MORE", "in an hour")),
        ("MORE\u00a0- in an hour", ("MORE", "in an hour")),
        ("MORE RAIN", None),
        ("more", None),
        ("EMBARGO", ("EMBARGO", "")),
        ("EMBARGO: 5 pm", ("EMBARGO", "5 pm")),
        ("EMBARGO ON OIL", None),
        ("EMBARGOED UNTIL 5 pm", ("EMBARGO", "UNTIL 5 pm")),
        ("EMBARGOED UNTIL", None),
        ("Eds: ", ("EDITORS_NOTE", "")),
        ("CORRECTION: the ferry", ("CORRECTION", "the ferry")),
        ("CORRECTION of the course", None),
    ],
)
def test_what_makes_a_line_a_notice(text: str, expected: tuple[str, str] | None) -> None:
    """A mark, the end of the line or, of an embargo, a time makes the words a notice; other words behind them make a headline."""
    found = line_notice(text, 0, len(text), table())
    assert (found and (found.kind, text[found.note :])) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(RECTIFICATIF) Le pont rouvre", ("CORRECTION", None, "(RECTIFICATIF)")),
        ("(RECTIFICATIF) - Le pont rouvre", ("CORRECTION", None, "(RECTIFICATIF) - ")),
        ("2e (RECTIFICATIF) Le pont rouvre", ("CORRECTION", 2, "2e (RECTIFICATIF)")),
        ("(RECTIFICATIF)", ("CORRECTION", None, "(RECTIFICATIF)")),
        ("(RECTIFICATIFS) Le pont rouvre", None),
    ],
)
def test_prefix_in_brackets(text: str, expected: tuple[str, int | None, str] | None) -> None:
    """Brackets part a notice from its headline by themselves; a mark behind them belongs to the notice as well."""
    words = NoticeTable([NoticeWords(kind="CORRECTION", prefixes=("(RECTIFICATIF)",))])
    found = prefix_notice(text, 0, len(text), words)
    assert (found and (found.kind, found.ordinal, text[found.start : found.end])) == expected
