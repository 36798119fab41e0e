"""Headline, byline, sign-off, credit and notices of a dispatch."""

from __future__ import annotations

from typing import Any

import pytest

import wireparse

BODY = "\n\nThe lighthouse of Hardane, empty since 1994, will become a hotel with eleven rooms.\n\nThe first guests are expected in June.\n"


@pytest.mark.parametrize(
    ("headline", "source"),
    [
        ("La ville rouvre son port (mairie)", "mairie"),
        ("La ville rouvre son port (ministère de la Mer)", "ministère de la Mer"),
        ("La ville rouvre son port", None),
        ("Le budget de 2019(mairie)", None),
        ("Le port rouvre (1/2)", None),
        ("Le port rouvre (2019)", None),
        ("(mairie)", None),
    ],
)
def test_headline_s_source(headline: Any, source: str) -> None:
    """Closing brackets that hold words name the source; numbers and brackets glued to a word do not."""
    dispatch = wireparse.parse_dispatch(
        headline + "\n\nLe port de la ville a rouvert lundi matin après trois mois de travaux, dit-on.\n", language="fr"
    )
    assert dispatch.headline is not None
    assert dispatch.headline.text == headline
    assert dispatch.headline.source == source


@pytest.mark.parametrize(
    ("line", "language", "names", "title"),
    [
        ("By Anna Lorne", "en", ("Anna Lorne",), None),
        ("By ANNA LORNE and PETER VELK", "en", ("ANNA LORNE", "PETER VELK"), None),
        ("By Anna Lorne, Peter Velk and Ida Moe", "en", ("Anna Lorne", "Peter Velk", "Ida Moe"), None),
        ("By Anna Lorne, Reuters", "en", ("Anna Lorne",), "Reuters"),
        ("By Anna Lorne, Political Correspondent", "en", ("Anna Lorne",), "Political Correspondent"),
        ("By Anna Lorne in Oslo", "en", ("Anna Lorne",), None),
        ("Par Anna LORNE et Peter VELK", "fr", ("Anna LORNE", "Peter VELK"), None),
        ("Par Anna de la Tour, à Oslo", "fr", ("Anna de la Tour",), None),
        ("Von Anna Lorne und Peter von Velk, dpa", "de", ("Anna Lorne", "Peter von Velk"), "dpa"),
        ("Por Anna Lorne", "es", ("Anna Lorne",), None),
        ("Di Anna Lorne", "it", ("Anna Lorne",), None),
        ("Door Anna van den Berg", "nl", ("Anna van den Berg",), None),
    ],
)
def test_byline(line: str, language: str, names: Any, title: Any) -> None:
    """Names are parted at joiners and commas; functions and agencies are the title, places neither."""
    dispatch = wireparse.parse_dispatch("Old lighthouse to become a hotel\n\n" + line + BODY, language=language)
    assert dispatch.byline is not None
    assert (dispatch.byline.names, dispatch.byline.title) == (names, title)
    assert dispatch.byline.text == line


@pytest.mark.parametrize(
    "line", ["By all accounts a success", "By the sea", "By 2030 the town will be dry", "Par ailleurs, le port rouvre", "By"]
)
def test_no_byline(line: str) -> None:
    """A headline that begins with the opener of bylines is none."""
    dispatch = wireparse.parse_dispatch(line + BODY, language="en")
    assert dispatch.byline is None


def test_title_on_the_line_below() -> None:
    """AP writes the desk on the line below the names."""
    dispatch = wireparse.parse_dispatch("Town mourns\n\n^By ANNA LORNE=\n\n^AP Sports Writer=\n\nOSLO (AP) _ The town mourns.\n")
    assert dispatch.byline is not None
    assert (dispatch.byline.names, dispatch.byline.title) == (("ANNA LORNE",), "AP Sports Writer")


@pytest.mark.parametrize(
    ("format", "closing", "initials"),
    [
        ("afp", "omr/tvl", ("omr", "tvl")),
        ("afp", "burs-tkd/omr/vel/jk/hrl/st", ("burs", "tkd", "omr", "vel", "jk", "hrl", "st")),
        ("afp", "ov/KD/iml/rth", ("ov", "KD", "iml", "rth")),
        ("afp", "سخخ/ع ش/كرم", ("سخخ", "ع ش", "كرم")),
        ("efe", "EFE jmc/rl (Con fotografía)", ("jmc", "rl")),
        ("efe", "EFE", ()),
        ("lusa", "RTF/CM// ALP", ("RTF", "CM", "ALP")),
        ("dpa", "dpa kwd gml tjr", ("kwd", "gml", "tjr")),
        ("aap", "AAP RTV km", ("km",)),
        ("pti", "PTI SKL RHD", ("SKL", "RHD")),
        ("ats", "(SDA/mj)", ("mj",)),
        ("reuters", "(Reporting by Anna Lorne in Oslo; Editing by Peter Velk)", ("Anna Lorne", "Peter Velk")),
        ("reuters", "(Reporting by Anna Lorne; writing by Ida Moe; editing by Peter Velk.)", ("Anna Lorne", "Ida Moe", "Peter Velk")),
        ("reuters", "Reporting By Anna Lorne", ("Anna Lorne",)),
        ("reuters", "(Reporting by Anna Lorne\nEditing by Peter Velk)", ("Anna Lorne", "Peter Velk")),
        ("reuters", "REUTER", ()),
        ("ritzau", "/ritzau/", ()),
        ("kyodo", "==Kyodo", ()),
        ("generic", "-30-", ()),
        ("generic", "###", ()),
    ],
)
def test_signoff(format: Any, closing: Any, initials: Any) -> None:
    """Every desk signs in its own way: initials, names, or a mark alone."""
    dispatch = wireparse.parse_dispatch("Old lighthouse to become a hotel" + BODY + "\n" + closing + "\n", format=format, language="en")
    assert dispatch.signoff is not None
    assert dispatch.signoff.initials == initials
    assert [p.text for p in dispatch.paragraphs][-1] == "The first guests are expected in June."


@pytest.mark.parametrize(
    ("format", "closing"), [("afp", "no-text"), ("generic", "and/or"), ("generic", "cts/lb"), ("generic", "erb/ots"), ("afp", "on-board")]
)
def test_no_signoff(format: Any, closing: Any) -> None:
    """Words with a hyphen, units and other words between slashes are no initials."""
    dispatch = wireparse.parse_dispatch("Old lighthouse to become a hotel" + BODY + "\n" + closing + "\n", format=format, language="en")
    assert dispatch.signoff is None


def test_signoff_behind_the_last_sentence() -> None:
    """The closing credit may stand on the last paragraph; the paragraph ends before it."""
    text = "LISMORE (Reuters) - Norlink said it had ordered ships. (Reporting by Anna Lorne; Editing by Peter Velk)"
    dispatch = wireparse.parse_dispatch(text)
    assert dispatch.signoff is not None
    assert dispatch.signoff.initials == ("Anna Lorne", "Peter Velk")
    assert [p.text for p in dispatch.paragraphs] == ["Norlink said it had ordered ships."]


@pytest.mark.parametrize(
    ("format", "closing", "credit"),
    [
        ("apa", "(APA, 11.3.2017)", "(APA, 11.3.2017)"),
        ("apa", "(APA/dpa, 11. 3. 2017)", "(APA/dpa, 11. 3. 2017)"),
        ("dpa", "(dpa)", "(dpa)"),
        ("ansa", "(ANSA).", "(ANSA)."),
        ("ntb", "(©NTB)", "(©NTB)"),
        ("generic", "(Con información de AFP y EFE)", "(Con información de AFP y EFE)"),
    ],
)
def test_credit_behind_the_last_sentence(format: Any, closing: Any, credit: Any) -> None:
    """A credit in brackets behind the last sentence is no part of it."""
    text = "Old lighthouse to become a hotel" + BODY.rstrip() + " " + closing
    dispatch = wireparse.parse_dispatch(text, format=format, language="es" if "Con" in closing else "de")
    assert dispatch.credit is not None
    assert dispatch.credit.text == credit
    assert dispatch.paragraphs[-1].text == "The first guests are expected in June."


def test_ordinary_bracket_at_the_end_stays() -> None:
    """A bracket that credits nobody belongs to the paragraph."""
    text = "Old lighthouse to become a hotel" + BODY.rstrip() + " (Bänderriss)"
    assert wireparse.parse_dispatch(text, format="apa", language="de").paragraphs[-1].text.endswith("(Bänderriss)")


def test_credit_inside_the_time_line() -> None:
    """The credit is those words alone, the time line the rest."""
    text = "Le port rouvre\n\nRivage avec AFP-Services , publié le mardi 3 septembre 2019 à 11h53\n\nLe port de la ville a rouvert mardi matin, dit la mairie."
    dispatch = wireparse.parse_dispatch(text, timezone="Europe/Paris")
    assert dispatch.credit is not None
    assert dispatch.credit.text == "Rivage avec AFP-Services"
    assert dispatch.published is not None
    assert dispatch.format == "afp"


def test_several_notices() -> None:
    """Each notice of a dispatch is given once, in the order of the text."""
    text = (
        "UPDATE 2-Ferry line orders ships\n\n(Adds comment, detail)\n\nBy Anna Lorne\n\n"
        "LISMORE, May 4 (Reuters) - Norlink said on Wednesday that it had ordered ships.\n\nEDITOR'S NOTE: pictures follow\n"
    )
    notices = wireparse.parse_dispatch(text).notices
    assert [(str(n.kind), n.ordinal, n.note) for n in notices] == [
        ("UPDATE", 2, None),
        ("UPDATE", None, "Adds comment, detail"),
        ("EDITORS_NOTE", None, "pictures follow"),
    ]
    assert [text[n.span.start : n.span.end] for n in notices] == ["UPDATE 2", "(Adds comment, detail)", "EDITOR'S NOTE: pictures follow"]


def test_kill_makes_the_dispatch_canceled() -> None:
    """A kill order cancels, an order to hold withholds."""
    assert wireparse.parse_dispatch("KILL KILL KILL\n\nPlease kill the story about the ferry line, it was wrong.\n").status == "CANCELED"
    assert wireparse.parse_dispatch("HOLD HOLD HOLD\n\nPlease hold the story about the ferry line until noon.\n").status == "WITHHELD"


def test_subheadlines_and_standfirst() -> None:
    """Lines between headline and byline are sub-headlines when short, a standfirst when they are prose."""
    text = (
        "Ferry line orders ships\n\nTwo yards compete\n\nThe ships will be quiet, and they will be built in the north, if the union agrees.\n\nBy Anna Lorne"
        + BODY
    )
    dispatch = wireparse.parse_dispatch(text, language="en")
    assert [(h.text, h.level) for h in dispatch.subheadlines] == [("Two yards compete", 2)]
    assert dispatch.standfirst is not None
    assert dispatch.standfirst.text.startswith("The ships will be quiet")


def test_no_headline_is_diagnosed() -> None:
    """A dispatch without a headline says so; a text without a word says that nothing was recognised."""
    assert "no-headline" in [d.code for d in wireparse.parse_dispatch("OSLO (AFP) - Le port rouvre lundi.").diagnostics]
    assert "nothing-recognised" in [d.code for d in wireparse.parse_dispatch("... --- ...").diagnostics]
    assert "empty-text" in [d.code for d in wireparse.parse_dispatch(" \n").diagnostics]


def test_lead_and_body() -> None:
    """The first paragraph of prose is the lead, also behind a crosshead."""
    text = "Titre du jour\n\n- Un premier mot -\n\nLe port de la ville a rouvert mardi matin, dit la mairie.\n\nIl était fermé depuis mars."
    dispatch = wireparse.parse_dispatch(text, language="fr")
    assert [str(p.kind) for p in dispatch.paragraphs] == ["CROSSHEAD", "LEAD", "BODY"]
    assert [p.index for p in dispatch.paragraphs] == [0, 1, 2]
