"""JSON-LD: read by a processor, every class and property of it in schema.org's vocabulary, where the vocabulary lets it stand."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from pyld import jsonld  # type: ignore[import-untyped]
from shipped import SHIPPED, name_of, parsed
from strategies import dispatches, texts

import wireparse as wp
from wireparse.export import to_jsonld

VOCABULARY = json.loads((Path(__file__).parent.parent / "data" / "schemaorg-subset.json").read_text(encoding="utf-8"))
BASE = "http://schema.org/"
#: What a plain value may stand for.
TEXTS = {"Text", "URL", "Date", "DateTime", "PronounceableText"}
NUMBERS = {"Integer", "Number"}


def load(url: str, _: Any) -> dict[str, Any]:
    """Give schema.org's context without the network."""
    assert url == "https://schema.org"
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": {"@context": VOCABULARY["context"]}}


def expanded(article: dict[str, Any]) -> list[dict[str, Any]]:
    """Let the processor expand *article*."""
    found = jsonld.expand(article, {"documentLoader": load})
    assert isinstance(found, list)
    return found


def kinds(name: str) -> set[str]:
    """Give a class with all classes above it."""
    return {name}.union(*(kinds(above) for above in VOCABULARY["classes"][name]))


def problems(node: dict[str, Any]) -> list[str]:
    """Say which classes and properties of an expanded node are not the vocabulary's, or stand where they may not."""
    names = [one.removeprefix(BASE) for one in node.get("@type", [])]
    if len(names) != 1 or names[0] not in VOCABULARY["classes"]:
        return [f"no class of schema.org: {names}"]
    found = []
    for address, values in node.items():
        if address.startswith("@"):
            continue
        name = address.removeprefix(BASE)
        rule = VOCABULARY["properties"].get(name)
        if rule is None:
            found.append(f"no property of schema.org: {name}")
            continue
        if not kinds(names[0]) & set(rule["domain"]):
            found.append(f"{names[0]} has no {name}")
        for value in values:
            found += _value_problems(name, value, set(rule["range"]))
    return found


def _value_problems(name: str, value: dict[str, Any], allowed: set[str]) -> list[str]:
    if "@value" not in value:
        inner = problems(value)
        kind = value.get("@type", ["?"])[0].removeprefix(BASE)
        return inner or ([] if kinds(kind) & allowed else [f"{name} holds no {kind}"])
    plain = NUMBERS if isinstance(value["@value"], int) else TEXTS
    if not allowed & plain and "Text" not in allowed:
        return [f"{name} holds no plain {type(value['@value']).__name__}"]
    if {"Date", "DateTime"} & allowed:
        dt.datetime.fromisoformat(value["@value"])
    return []


def test_the_check_sees_what_is_wrong() -> None:
    """A class, a property, a place and a value that the vocabulary does not have are seen."""
    context = {"@context": "https://schema.org", "@type": "NewsArticle"}
    for wrong in (
        {"@context": "https://schema.org", "@type": "NewsDispatch", "headline": "Snow"},
        {**context, "quotation": "Snow"},
        {**context, "spokenByCharacter": {"@type": "Person", "name": "Ann"}},
        {**context, "hasPart": {"@type": "Place", "name": "Oslo"}},
        {**context, "locationCreated": "Oslo"},
    ):
        assert [problem for node in expanded(wrong) for problem in problems(node)], wrong


def checked(dispatch: wp.Dispatch) -> dict[str, Any]:
    """Write *dispatch*, and check what the processor makes of it."""
    article = to_jsonld(dispatch)
    (node,) = expanded(article)
    assert problems(node) == []
    assert node["@type"] == [BASE + "NewsArticle"]
    left = {name for name in article if not name.startswith("@")} - {key.removeprefix(BASE) for key in node}
    assert left == set(), "the processor dropped something"
    return article


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_every_shipped_dispatch_is_valid(path: Path) -> None:
    """A processor reads every one, and every quotation and speaker is in it."""
    dispatch = parsed(path)
    article = checked(dispatch)
    quotations = article.get("hasPart", [])
    assert [quotation["text"] for quotation in quotations] == [quote.text for quote in dispatch.quotes]
    for quote, quotation in zip(dispatch.quotes, quotations, strict=True):
        name = quotation.get("spokenByCharacter", {}).get("name", quotation.get("creditText"))
        assert name == (quote.speaker.name if quote.speaker else None)


@given(texts)
def test_any_text_is_valid(text: str) -> None:
    """Nonsense makes a valid article too, and one that JSON can hold."""
    article = to_jsonld(wp.parse_dispatch(text))
    assert json.loads(json.dumps(article)) == article
    assert [problem for node in expanded(json.loads(json.dumps(article))) for problem in problems(node)] == []


@given(dispatches)
def test_any_result_is_valid(dispatch: wp.Dispatch) -> None:
    """A result that no parse would give is written too."""
    assert [problem for node in expanded(to_jsonld(dispatch)) for problem in problems(node)] == []


def test_everything_has_its_place() -> None:
    """A dispatch that has it all: each part stands where the documentation says."""
    article = checked(
        wp.parse_dispatch(
            "Le port rouvre (ministère)\n\nPar Ilena Marsk\n\nPublié le 14/05/2024 à 12:31 GMT\nMis à jour le 14/05/2024 à 15:02 GMT\n\n"
            'ORVAK (Sandovie), 14 mai 2024 (AFP) - "Les quais sont prêts", a déclaré la ministre Ilena Dorvat. "Enfin", a-t-elle dit.\n\n'
            "Selon une source proche du dossier, le port rouvrira jeudi.\n\nrhn/dvs\n",
            format="afp",
            language="fr",
        )
    )
    assert article["headline"] == "Le port rouvre (ministère)"
    assert article["author"] == [{"@type": "Person", "name": "Ilena Marsk"}]
    assert (article["datePublished"], article["dateModified"]) == ("2024-05-14T12:31:00+00:00", "2024-05-14T15:02:00+00:00")
    assert article["dateline"] == "ORVAK (Sandovie), 14 mai 2024 (AFP) -"
    assert article["dateCreated"] == "2024-05-14"
    inside = {"@type": "Place", "name": "Sandovie"}
    assert article["locationCreated"] == [{"@type": "Place", "name": "ORVAK", "containedInPlace": inside}]
    assert article["contributor"] == [{"@type": "Person", "alternateName": "rhn"}, {"@type": "Person", "alternateName": "dvs"}]
    assert "publisher" not in article
    voices = [quotation.get("spokenByCharacter", {}).get("@id") for quotation in article["hasPart"]]
    assert voices[:2] == ["_:speaker1", "_:speaker1"]
    assert article["hasPart"][-1]["genre"] == "indirect"
    assert article["hasPart"][-1]["creditText"] == "une source proche du dossier"


@pytest.mark.parametrize(
    ("text", "language", "member", "title"),
    [
        ('"Le port rouvre jeudi", a dit M. Dorvat.', "fr", "honorificPrefix", "M."),
        ('"Le port rouvre jeudi", a dit le ministre Jean Dorvat.', "fr", "jobTitle", "ministre"),
        ('"The harbour reopens," said Mrs. Dorvat.', "en", "honorificPrefix", "Mrs."),
        ('"The harbour reopens," said Senator Ilena Dorvat.', "en", "jobTitle", "Senator"),
        ('"Der Hafen öffnet", sagte Frau Dorvat.', "de-AT", "honorificPrefix", "Frau"),
    ],
)
def test_a_form_of_address_is_no_office(text: str, language: str, member: str, title: str) -> None:
    """Mr, Mme and Frau stand before the name; a minister and a senator have a post."""
    (quotation,) = checked(wp.parse_dispatch(text, language=language))["hasPart"]
    found = {key: value for key, value in quotation["spokenByCharacter"].items() if key in ("honorificPrefix", "jobTitle")}
    assert found == {member: title}


def test_who_signs_off_by_name_has_a_name() -> None:
    """Names of those who reported and edited are names, the letters of a desk are not."""
    text = "Harbour reopens\n\nLISMORE (Reuters) - The harbour reopens on Friday.\n\nReporting by Ines Carvo; Editing by Tom Vance\n"
    people = checked(wp.parse_dispatch(text))["contributor"]
    assert people == [{"@type": "Person", "name": "Ines Carvo"}, {"@type": "Person", "name": "Tom Vance"}]


def test_publisher_and_identifier_are_the_callers() -> None:
    """Who publishes is written when the caller says so; a wrong type is refused."""
    article = to_jsonld(wp.Dispatch(text=""), uri="https://example.org/1", publisher="Fern News")
    assert article["publisher"] == {"@type": "Organization", "name": "Fern News"}
    assert article["@id"] == "https://example.org/1"
    with pytest.raises(TypeError, match="publisher must be a str"):
        to_jsonld(wp.Dispatch(text=""), publisher=3)  # type: ignore[arg-type]


def test_a_day_stands_for_an_unknown_instant() -> None:
    """Without a zone only the day is written, which schema.org allows."""
    dispatch = wp.parse_dispatch("Le port rouvre\n\nPublié le 14/05/2024 12:31\n\nLe port rouvre jeudi, a dit la mairie.", language="fr")
    assert checked(dispatch)["datePublished"] == "2024-05-14"
