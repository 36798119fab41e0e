"""XML attacks are refused with a diagnostic, damage is survived, and the tree is what was written."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import pytest

import wireparse
from wireparse.envelopes.markup import MOST, parse_markup, root_name
from wireparse.envelopes.opening import open_story
from wireparse.limits import Limits

_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))

ATTACKS: dict[str, Callable[[], str]] = {
    "billion laughs": lambda: f'<!DOCTYPE nitf [<!ENTITY l0 "ha">{_LAUGHS}]><nitf>&l9;</nitf>',
    "quadratic blow-up": lambda: f'<!DOCTYPE nitf [<!ENTITY a "{"x" * 50_000}">]><nitf>{"&a;" * 50_000}</nitf>',
    "external entity": lambda: '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf>&x;</nitf>',
    "external parameter entity": lambda: '<!DOCTYPE nitf [<!ENTITY % x SYSTEM "http://localhost/x.dtd"> %x;]><nitf>y</nitf>',
    "100,000 levels": lambda: "<nitf>" + "<a>" * 100_000 + "</a>" * 100_000 + "</nitf>",
    "a million elements": lambda: "<nitf>" + "<a/>" * 1_000_000 + "</nitf>",
    "a start tag of 3 MB": lambda: "<nitf>" + "<a " + " ".join(f'b{n}="{"c" * 100}"' for n in range(27_000)) + "/></nitf>",
    "a comment of 3 MB": lambda: f"<nitf><!--{'-x' * 1_500_000}--></nitf>",
    "50 MB of attributes": lambda: "<nitf>" + '<a b="' + "c" * 50_000_000 + '"/></nitf>',
}


#: Of these there is too much, which is no attack by itself.
TOO_MUCH = ("100,000 levels", "a million elements")


@pytest.mark.parametrize("name", list(ATTACKS))
def test_attack_is_refused_with_an_error(name: str) -> None:
    """The text is given as it stands, as one stretch that nobody read; nothing of it is expanded."""
    text = ATTACKS[name]()
    story = open_story(text, limits=Limits(characters=None))
    assert story.text == text
    assert [(block.part, block.start, block.end) for block in story.declared] == [("UNPARSED", 0, len(text))]
    (found,) = story.diagnostics
    assert (found.code, found.severity) == ("limit-exceeded" if name in TOO_MUCH else "markup-refused", "ERROR")


@pytest.mark.parametrize("name", list(ATTACKS))
def test_attack_costs_little_memory(name: str) -> None:
    """Refusing takes less than 50 MB beside the message itself."""
    text = ATTACKS[name]()
    tracemalloc.start()
    try:
        open_story(text)
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()


def test_strict_mode_raises_on_an_attack() -> None:
    """The error that strict mode carries is the refusal."""
    with pytest.raises(wireparse.DispatchError, match="it declares entities"):
        wireparse.parse_dispatch(ATTACKS["external entity"](), strict=True)


def test_document_type_with_an_address_is_harmless() -> None:
    """A plain DOCTYPE is common in NITF; nothing is fetched, and entities of HTML are characters."""
    parsed = parse_markup('<!DOCTYPE nitf SYSTEM "http://localhost:1/nitf.dtd"><nitf><p>caf&eacute;&nbsp;&unheard;</p></nitf>')
    assert parsed.root is not None
    assert parsed.root.words() == "café\u00a0&unheard;"


@pytest.mark.parametrize("text", ["<a>caf&eacute;</a>", "<?xml version='1.0'?>\n<a>caf&eacute;</a>"])
def test_entities_of_html_are_characters_without_a_document_type(text: str) -> None:
    """Senders write them without declaring anything."""
    parsed = parse_markup(text)
    assert parsed.root is not None
    assert parsed.root.words() == "café"


def test_default_attributes_of_a_document_type_are_not_added() -> None:
    """An attribute list could blow up every element."""
    parsed = parse_markup('<!DOCTYPE a [<!ATTLIST b c CDATA "long">]><a><b/></a>')
    assert parsed.root is not None
    assert parsed.root.child("b").attributes == {}  # type: ignore[union-attr]


def test_control_characters_are_survived() -> None:
    """What XML forbids becomes a blank, and is counted."""
    parsed = parse_markup("<a>one\x03two\x00\ud800</a>")
    assert parsed.root is not None
    assert parsed.root.words() == "one two"
    assert [(d.code, d.message[:1]) for d in parsed.diagnostics] == [("markup-controls", "3")]


@pytest.mark.parametrize(
    "text", ["<a><b>x</b><c>y", "<a><b>x</b><c>y</a>", "<a><b>x</b>&", "<a><b>x</b><c d=>", "<a><b>x</b></a", "<a><b>x</b>\x00<"]
)
def test_damaged_document_gives_what_stands_before_the_damage(text: str) -> None:
    """The first part is read; the rest is an error."""
    parsed = parse_markup(text)
    assert parsed.root is not None
    assert parsed.root.child("b").words() == "x"  # type: ignore[union-attr]
    assert "markup-malformed" in [d.code for d in parsed.diagnostics]


@pytest.mark.parametrize("text", ["", "no markup", "< a/>", "<>", "<?xml version='1.0'?>"])
def test_document_without_an_element_has_no_root(text: str) -> None:
    """There is nothing to read, and that is said."""
    parsed = parse_markup(text)
    assert parsed.root is None
    assert [d.code for d in parsed.diagnostics] == ["markup-malformed"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("<newsItem><a/></newsItem></itemSet></newsMessage>", []),
        ("<newsMessage><itemSet><newsItem><a/></newsItem>", []),
        ("<a/> <b/>", ["message-followed"]),
        ("<a/> words", ["message-followed"]),
        ("<newsMessage><itemSet><newsItem><a>", ["markup-malformed"]),
    ],
)
def test_piece_of_a_message_is_no_damage(text: str, codes: list[str]) -> None:
    """A capture cut at its items leaves tags without partners; more than that is named."""
    assert [d.code for d in parse_markup(text).diagnostics] == codes


def test_limits_are_generous_for_news() -> None:
    """A document as deep and as long as any message is parsed."""
    deep = 199
    assert parse_markup("<a>" * deep + "x" + "</a>" * deep).root is not None
    assert parse_markup("<a>" + "<b>word </b>" * 40_000 + "</a>").refused is None
    assert MOST >= 50_000


def test_tree_answers_by_name_in_the_order_of_the_document() -> None:
    """Prefixes and case do not count; text and elements keep their order."""
    root = parse_markup("<X:A xml:Lang=' de  AT '>1<b>2</b>3<C><b>4</b></C></X:A>").root
    assert root is not None
    assert (root.tag, root.get("lang"), root.get("none"), root.words()) == ("a", "de AT", "", "1234")
    assert [node.tag for node in root.walk()] == ["a", "b", "c", "b"]
    assert [node.words() for node in root.all("b")] == ["2", "4"]
    assert root.first("none") is None
    assert root.child("c", "b") is not None
    assert root.child("none", "b") is None
    assert [node.tag for node in root.children()] == ["b", "c"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("<nitf>", "nitf"),
        ("\ufeff\n<?xml version='1.0'?>\n<!-- <a> --><!DOCTYPE b [<!ELEMENT c ANY>]>\n<x:NewsML a='1'>", "NewsML"),
        ("<!DOCTYPE nitf SYSTEM 'x'><nitf/>", "nitf"),
        ("text", ""),
        ("<?xml", ""),
        ("<!-- ", ""),
        ("<!DOCTYPE a [ ", ""),
        ("<!DOCTYPE a [ ]", ""),
        ("<1>", ""),
        ("<?a?>" * 30 + "<b>", ""),
    ],
)
def test_root_is_named_without_parsing(text: str, name: str) -> None:
    """The first element's name as written; declarations are stepped over, and nonsense has none."""
    assert root_name(text) == name
