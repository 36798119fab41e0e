"""Detection: integer evidence, a threshold and a lead, and no guess when it is close."""

from __future__ import annotations

from typing import Any

import pytest

import wireparse
from wireparse.formats.detection import choose_format
from wireparse.formats.registry import default_registry
from wireparse.formats.spec import STRONG, WEAK, AgencyFormat, Cue
from wireparse.story import Block, Part, Story

TEXT = "OSLO (AFP) - Le port rouvre lundi matin, dit la mairie."


def test_caller_s_format_comes_first() -> None:
    """`format=` as a name or as a value decides, whatever the text shows."""
    assert wireparse.parse_dispatch(TEXT, format="reuters").format == "reuters"
    mine = AgencyFormat(name="mine", agency="My News")
    assert wireparse.parse_dispatch(TEXT, format=mine).agency == "My News"
    with pytest.raises(TypeError, match="format must be"):
        wireparse.parse_dispatch(TEXT, format=3)  # type: ignore[arg-type]


def test_transport_s_format_comes_second() -> None:
    """What the transport declares decides when the caller says nothing; an unknown name leaves it to the text."""
    assert choose_format(Story(text=TEXT, format="efe"), None, None).format.name == "efe"
    assert choose_format(Story(text=TEXT, format="nobody"), None, None).format.name == "afp"


def test_tie_gives_generic_and_a_diagnostic() -> None:
    """Two formats without a lead give `generic`, and the diagnostic names both."""
    registry = default_registry()
    for name in ("one", "two"):
        registry = registry.register(AgencyFormat(name=name, cues=(Cue("tag", r"\(XY\) -", STRONG),)))
    dispatch = wireparse.parse_dispatch("OSLO (XY) - Le port rouvre lundi.", registry=registry)
    assert dispatch.format == "generic"
    assert [d.message for d in dispatch.diagnostics if d.code == "format-ambiguous"] == [
        "the text looks like one or two; it was read as generic"
    ]


def test_near_miss_gives_generic_and_a_diagnostic() -> None:
    """Hints that do not reach the threshold are named and not followed."""
    fmt = AgencyFormat(name="hints", cues=(Cue("a", "Oslo", WEAK), Cue("b", "port", WEAK)))
    dispatch = wireparse.parse_dispatch(
        "Le port d'Oslo rouvre\n\nLe port d'Oslo rouvre lundi matin, dit la mairie.", registry=default_registry().register(fmt)
    )
    assert dispatch.format == "generic"
    assert "format-uncertain" in [d.code for d in dispatch.diagnostics]


def test_a_single_hint_says_nothing() -> None:
    """One weak hint is no near miss."""
    fmt = AgencyFormat(name="hints", cues=(Cue("a", "Oslo", WEAK),))
    dispatch = wireparse.parse_dispatch("Le port d'Oslo rouvre lundi matin, dit la mairie.", registry=default_registry().register(fmt))
    assert (dispatch.format, [d.code for d in dispatch.diagnostics if d.code.startswith("format")]) == ("generic", [])


def test_bytes_are_decoded() -> None:
    """`detect_formats` takes what `parse_dispatch` takes."""
    assert [m.name for m in wireparse.detect_formats(TEXT.encode("utf-16"))] == ["afp"]
    with pytest.raises(TypeError, match="source"):
        wireparse.detect_formats(3)  # type: ignore[arg-type]


def test_envelope_lines_do_not_hide_the_ends() -> None:
    """The zones of cues are those of the story, not of the envelope around it."""
    text = "ZCZC 123 xyz\nOSLO\n\nLe port rouvre lundi matin, dit la mairie.\n\nomr/tvl\nNNNN\n"
    story = Story(text=text, declared=(Block(Part.ENVELOPE, 0, 12), Block(Part.ENVELOPE, text.index("NNNN"), text.index("NNNN") + 4)))
    assert choose_format(story, None, None).format.name == "afp"
    assert choose_format(Story(text=text), None, None).format.name == "generic"


@pytest.mark.parametrize(
    "closing",
    ["and/or", "et/ou", "cts/lb", "kg/ha", "erb/ots", "no-text", "on-board", "reach/hold/bring", "modal-box", "the and/or of it"],
)
def test_words_between_slashes_are_no_agency(closing: Any) -> None:
    """Words, units and the marks of press portals are not the initials of a desk."""
    text = f"Le port rouvre\n\nLe port rouvre lundi matin, dit la mairie de Mernes.\n\n{closing}\n"
    assert wireparse.parse_dispatch(text).format == "generic"
