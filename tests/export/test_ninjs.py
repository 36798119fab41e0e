"""ninjs: valid against IPTC's schema, read back as it was, and nothing dropped that it can carry."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012
from shipped import SHIPPED, name_of, parsed
from strategies import dispatches, texts

import wireparse as wp
from wireparse.export import to_ninjs
from wireparse.story import as_read

SCHEMA = json.loads((Path(__file__).parent.parent / "data" / "ninjs-schema_3.2.json").read_text(encoding="utf-8"))
HEADER_ROLES = (wp.Role.PUBLISHED, wp.Role.UPDATED, wp.Role.FILED, wp.Role.EMBARGO, wp.Role.DATELINE)


@functools.cache
def validator() -> jsonschema.Draft202012Validator:
    """Check against IPTC's schema with formats; GeoJSON, which it refers to, is refused: none is ever written."""
    nothing: Resource[Any] = Resource.from_contents({"not": {}}, default_specification=DRAFT202012)
    registry: Registry[Any] = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", nothing)
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    assert {"date-time", "uri"} <= set(checker.checkers), "the packages that check formats are missing"
    return jsonschema.Draft202012Validator(SCHEMA, registry=registry, format_checker=checker)


def problems(item: Any) -> list[str]:
    """Say what is wrong with *item* as ninjs."""
    return [f"{error.json_path}: {error.message}" for error in validator().iter_errors(item)]


def body(item: dict[str, Any], content_type: str) -> dict[str, Any]:
    """Give the body of *content_type*."""
    (found,) = [one for one in item.get("bodies", []) if one["contentType"] == content_type]
    return dict(found)


def test_the_schema_refuses_what_is_no_ninjs() -> None:
    """The validator sees a missing uri, an unknown member, a time without an offset and an identifier that is none."""
    assert problems({"uri": "urn:x:1"}) == []
    for wrong in ({}, {"uri": "urn:x:1", "quotes": []}, {"uri": "urn:x:1", "firstCreated": "2024-05-14T12:31"}, {"uri": "not a uri"}):
        assert problems(wrong)


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_every_shipped_dispatch_is_valid(path: Path) -> None:
    """IPTC's schema takes every one, and JSON holds it as it is."""
    item = to_ninjs(parsed(path))
    assert problems(item) == []
    assert json.loads(json.dumps(item)) == item


@given(texts)
def test_any_text_is_valid(text: str) -> None:
    """Controls, lone surrogates and nonsense make valid objects too."""
    item = to_ninjs(wp.parse_dispatch(text))
    assert problems(item) == []
    assert json.dumps(item).isascii()


@given(dispatches)
def test_any_result_is_valid(dispatch: wp.Dispatch) -> None:
    """A result that no parse would give, with spans that fit nothing, is written too."""
    assert problems(to_ninjs(dispatch)) == []


def times(dispatch: wp.Dispatch) -> set[tuple[str, str]]:
    """Give the instants of headers and dateline with their roles."""
    return {
        (stamp.role.value, stamp.datetime.isoformat())
        for stamp in dispatch.timestamps
        if stamp.datetime is not None and stamp.role in HEADER_ROLES
    }


def told(dispatch: wp.Dispatch) -> dict[str, Any]:
    """Give what must be the same when it is read back."""
    headline, byline, dateline = dispatch.headline, dispatch.byline, dispatch.dateline
    return {
        "format": dispatch.format,
        "agency": dispatch.agency,
        "language": dispatch.language,
        "status": dispatch.status,
        "urgency": dispatch.urgency,
        "slugline": dispatch.slugline,
        "kicker": dispatch.kicker and dispatch.kicker.text,
        "headline": headline and (headline.text, headline.source),
        "subheadlines": [line.text for line in dispatch.subheadlines],
        "standfirst": dispatch.standfirst and dispatch.standfirst.text,
        "byline": byline and (byline.text, byline.names, byline.title),
        "dateline": dateline and (dateline.text, dateline.places, dateline.region, dateline.agencies),
        "dateline date": dateline and dateline.timestamp and (dateline.timestamp.date, dateline.timestamp.datetime),
        "instants": times(dispatch),
        "days": {(stamp.role.value, stamp.date) for stamp in dispatch.timestamps},
        "paragraphs": [(paragraph.text, paragraph.kind) for paragraph in dispatch.paragraphs],
        "signoff": dispatch.signoff and (dispatch.signoff.text, dispatch.signoff.initials),
    }


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_ninjs_reads_back_as_it_was(path: Path) -> None:
    """Headline, byline, dateline, instants, paragraphs and more are the same, and so is the identifier."""
    item = to_ninjs(parsed(path))
    back = wp.parse_dispatch(json.dumps(item))
    assert back.envelope == "ninjs"
    assert told(back) == told(parsed(path))
    assert to_ninjs(back)["uri"] == item["uri"]


def places(quotes: list[dict[str, Any]]) -> Iterator[tuple[list[int], str]]:
    """Give each place that the body of quotations names, with the words that must stand there, where they are told."""
    for quote in quotes:
        for part in (quote.get("speaker"), quote.get("cue")):
            if part is not None and "span" in part:
                yield part["span"], part["text"]
        yield from places(quote.get("nested", []))


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_offsets_of_quotations_fit_the_plain_body(path: Path) -> None:
    """Each part, cue and speaker stands in the plain text where the quotations say that it does."""
    dispatch = parsed(path)
    item = to_ninjs(dispatch)
    if not dispatch.quotes:
        assert not any(one["contentType"] == "application/json" for one in item.get("bodies", []))
        return
    plain = body(item, "text/plain")["value"]
    found = json.loads(body(item, "application/json")["value"])
    assert found["version"] == 1
    assert [quote["text"] for quote in found["quotes"]] == [quote.text for quote in dispatch.quotes]
    for quote, written in zip(dispatch.quotes, found["quotes"], strict=True):
        words = [as_read(dispatch.text, part.start, part.end) for part in quote.parts]
        inside = [plain[start:end] for start, end in written["parts"]]
        assert inside == words if quote.paragraphs else set(inside) <= set(words)
    for (start, end), told_words in places(found["quotes"]):
        assert plain[start:end] == told_words


def test_everything_has_its_place() -> None:
    """A dispatch that has it all: each part stands where the documentation says."""
    dispatch = wp.parse_dispatch(
        "SANDOVIE\n\nUPDATE 2-Le port rouvre (ministère)\n\nPar Ilena Marsk\n\nPublié le 14/05/2024 à 12:31 GMT\n"
        "Mis à jour le 14/05/2024 à 15:02 GMT\n\nORVAK (Sandovie), 14 mai 2024 (AFP) - Le port rouvre <jeudi> & vendredi.\n\n"
        '"Les quais sont prêts", a déclaré la ministre Ilena Dorvat.\n\nrhn/dvs\n',
        format="afp",
        language="fr",
    )
    item = to_ninjs(dispatch, uri="https://example.org/1")
    assert problems(item) == []
    assert item["uri"] == "https://example.org/1"
    assert item["standard"] == {"name": "ninjs", "version": "3.2", "schema": SCHEMA["$id"]}
    assert (item["type"], item["profile"], item["pubStatus"], item["language"]) == ("text", "wireparse-1", "usable", "fr")
    assert (item["firstCreated"], item["versionCreated"]) == ("2024-05-14T12:31:00+00:00", "2024-05-14T15:02:00+00:00")
    assert {(line["role"], line["value"]) for line in item["headlines"]} >= {("main", "UPDATE 2-Le port rouvre (ministère)")}
    assert item["infoSources"][0] == {"name": "Agence France-Presse", "role": "agency", "literal": "afp"}
    assert {"name": "ministère", "role": "headline"} in item["infoSources"]
    assert item["people"] == [{"name": "Ilena Marsk", "rel": "author"}, {"name": "Ilena Dorvat", "rel": "speaker"}]
    assert item["located"] == "ORVAK"
    assert item["places"] == [{"name": "ORVAK", "rel": "dateline"}, {"name": "Sandovie", "rel": "dateline-region"}]
    assert item["genres"] == [{"name": "update"}]
    written = body(item, "text/html")["value"]
    assert (
        '<p><span class="dateline">ORVAK (Sandovie), 14 mai 2024 (AFP) -</span> Le port rouvre &lt;jeudi&gt; &amp; vendredi.</p>' in written
    )
    assert '<p class="signoff">rhn/dvs</p>' in written
    plain = body(item, "text/plain")
    assert plain["value"].startswith("ORVAK (Sandovie), 14 mai 2024 (AFP) - Le port rouvre <jeudi> & vendredi.\n\n")
    assert plain["charCount"] == len(plain["value"])
    assert plain["wordCount"] == 22


def test_headers_keep_what_they_say() -> None:
    """Ids, keywords, category, numbers of the message, slug and urgency of a telex stand in their members."""
    source = b"\x01afp0123 4 i 71 FRA /AFP-AB12 Sandovie-mines\r\n\x02\r\nLe port rouvre\r\n\r\n   ORVAK, 12 juin (AFP) - Le port rouvre.\r\n\x03"
    dispatch = wp.parse_dispatch(source)
    assert dispatch.header is not None
    item = to_ninjs(dispatch)
    assert problems(item) == []
    assert item["urgency"] == 4
    assert {"role": "sequence", "value": str(dispatch.header.sequence)} in item["altIds"]
    assert {"literal": "i", "rel": "category"} in item["subjects"]
    back = wp.parse_dispatch(json.dumps(item))
    assert back.header is not None
    assert (back.header.category, back.header.keywords) == (dispatch.header.category, dispatch.header.keywords)


@pytest.mark.parametrize("clock", ["14/05/2024 12:31", "14/05/2024"])
def test_a_time_without_a_zone_is_no_instant(clock: str) -> None:
    """What has no offset is not written as a date-time, but its line is kept, and read back it is as open as before."""
    dispatch = wp.parse_dispatch(f"Le port rouvre\n\nPublié le {clock}\n\nLe port rouvre jeudi, a dit la mairie.", language="fr")
    assert dispatch.published is not None
    item = to_ninjs(dispatch)
    assert "firstCreated" not in item
    assert {"role": "timestamp", "contentType": "text/plain", "value": f"Publié le {clock}"} in item["descriptions"]
    back = wp.parse_dispatch(json.dumps(item)).published
    assert back is not None
    assert (back.datetime, back.date, back.local) == (None, dispatch.published.date, dispatch.published.local)


def test_odd_offsets_are_told_in_utc() -> None:
    """An offset with seconds, which RFC 3339 does not have, keeps its instant."""
    import datetime as dt

    zone = dt.timezone(dt.timedelta(minutes=9, seconds=21))
    stamp = wp.Timestamp(span=wp.Span(0, 0), text="", role=wp.Role.PUBLISHED, datetime=dt.datetime(1900, 1, 1, 12, 0, tzinfo=zone))
    assert to_ninjs(wp.Dispatch(text="", timestamps=(stamp,)))["firstCreated"] == "1900-01-01T11:50:39+00:00"
    first = wp.Timestamp(span=wp.Span(0, 0), text="", role=wp.Role.PUBLISHED, datetime=dt.datetime(1, 1, 1, 0, 0, tzinfo=zone))
    assert "firstCreated" not in to_ninjs(wp.Dispatch(text="", timestamps=(first,)))


def test_the_identifier_is_the_dispatchs_own() -> None:
    """The caller's first, then an id that is a URI, then one made of the text, the same on every machine."""
    own = wp.Header(span=wp.Span(0, 0), text="", ids=("AFP 12", "urn:newsml:x:1"))
    item = to_ninjs(wp.Dispatch(text="a", header=own))
    assert item["uri"] == "urn:newsml:x:1"
    assert item["altIds"] == [{"role": "id", "value": "AFP 12"}]
    assert to_ninjs(wp.Dispatch(text="a", header=own), uri="urn:x:2")["altIds"][1] == {"role": "uri", "value": "urn:newsml:x:1"}
    assert to_ninjs(wp.Dispatch(text="a"))["uri"] == "urn:uuid:c349d467-39cf-55c0-b334-29567e56d4b4"
    assert to_ninjs(wp.Dispatch(text="b"))["uri"] != "urn:uuid:c349d467-39cf-55c0-b334-29567e56d4b4"
    assert to_ninjs(wp.Dispatch(text="\udc80"))["uri"].startswith("urn:uuid:")


@pytest.mark.parametrize(
    ("uri", "error"), [(3, TypeError), ("", ValueError), ("AFP 12", ValueError), ("/a", ValueError), ("a:b c", ValueError)]
)
def test_a_wrong_identifier_is_refused(uri: Any, error: type[Exception]) -> None:
    """A relative address, a number, words with blanks: the message says what is wanted."""
    with pytest.raises(error, match="uri must be"):
        to_ninjs(wp.Dispatch(text=""), uri=uri)


def test_a_body_of_json_is_no_story() -> None:
    """A body that holds data is never taken for the story, whoever wrote it."""
    item = {"uri": "urn:x:1", "headlines": [{"value": "Snow"}], "bodies": [{"contentType": "application/json", "value": '{"a": "Ice."}'}]}
    assert wp.parse_dispatch(json.dumps(item)).paragraphs == ()


def test_only_our_own_profile_is_read_as_ours() -> None:
    """In the objects of others `versionCreated` alone is a publication, and a filing time is none."""
    item = {"uri": "urn:x:1", "headlines": [{"value": "Snow"}], "versionCreated": "2024-05-14T12:31:00Z"}
    assert times(wp.parse_dispatch(json.dumps(item))) == {("PUBLISHED", "2024-05-14T12:31:00+00:00")}
    ours = {**item, "profile": "wireparse-1"}
    assert times(wp.parse_dispatch(json.dumps(ours))) == {("UPDATED", "2024-05-14T12:31:00+00:00")}
    embargo = {**item, "embargoedUntil": "2024-05-15T00:00:00Z"}
    assert ("EMBARGO", "2024-05-15T00:00:00+00:00") in times(wp.parse_dispatch(json.dumps(embargo)))


def test_kinds_of_paragraphs_are_kept() -> None:
    """Crossheads, items of lists and lines of tables come back as what they were, blanks of a table included."""
    text = "Snow\n\nOSLO (AFP) - Snow.\n\n- Roads -\n\nOne <b>  12\nTwo      3\n\nIce."
    kinds = (("Snow.", "LEAD"), ("- Roads -", "CROSSHEAD"), ("One <b>  12", "TABLE"), ("Two      3", "TABLE"), ("Ice.", "LIST"))
    spans = [(wp.Span(at := text.index(words, 10), at + len(words)), words, kind) for words, kind in kinds]
    dispatch = wp.Dispatch(
        text=text,
        paragraphs=tuple(
            wp.Paragraph(span=span, text=" ".join(words.split()), index=index, kind=wp.ParagraphKind(kind))
            for index, (span, words, kind) in enumerate(spans)
        ),
    )
    item = to_ninjs(dispatch)
    back = wp.parse_dispatch(json.dumps(item))
    assert [(paragraph.text, paragraph.kind) for paragraph in back.paragraphs] == [
        (paragraph.text, paragraph.kind) for paragraph in dispatch.paragraphs
    ]
    assert back.paragraphs[2].span.of(back.text) == "One <b>  12"
