"""NITF, NewsML, NewsML-G2 and ninjs: what stands in which element, and what must not become text."""

from __future__ import annotations

import json

import pytest
from envelopes.sampling import SAMPLES

import wireparse
from wireparse.envelopes.ninjs import _BRACKET
from wireparse.envelopes.opening import open_story
from wireparse.envelopes.providers import provider_format
from wireparse.envelopes.times import is_date
from wireparse.limits import Limits
from wireparse.model.kinds import Precision
from wireparse.story import Part, Story

_FIRST = "<firstCreated>2019-01-01T00:00:00Z</firstCreated>"
_VERSION = "<versionCreated>2019-01-02T00:00:00Z</versionCreated>"


def shown(story: Story, *parts: Part) -> list[str]:
    """List the words of some parts."""
    return [story.text[b.start : b.end] for b in story.declared if b.part in parts]


def nitf(docdata: str = "", head: str = "", content: str = "<p>Text.</p>", **attributes: str) -> Story:
    """Open a small document."""
    status = "".join(f' {name.replace("_", "-")}="{value}"' for name, value in attributes.items())
    return open_story(
        f"<nitf><head><docdata{status}>{docdata}</docdata></head>"
        f"<body><body.head>{head}</body.head><body.content>{content}</body.content></body></nitf>"
    )


def g2(meta: str = "", content: str = "", body: str = "", version: str = "2") -> Story:
    """Open a small item."""
    return open_story(
        f'<newsItem guid="x" version="{version}"><itemMeta>{meta}</itemMeta>'
        f"<contentMeta>{content}</contentMeta><contentSet>{body}</contentSet></newsItem>"
    )


def ninjs(**members: object) -> Story:
    """Open a small object."""
    return open_story(json.dumps({"uri": "urn:x", "headline": "Head", **members}))


@pytest.mark.parametrize(
    ("written", "instant", "local", "precision"),
    [
        ("20200117T093518Z", "2020-01-17T09:35:18+00:00", "2020-01-17T09:35:18", Precision.SECOND),
        ("20200117T093518+0100", "2020-01-17T09:35:18+01:00", "2020-01-17T09:35:18", Precision.SECOND),
        ("2018-05-16T15:24:00+1000", "2018-05-16T15:24:00+10:00", "2018-05-16T15:24:00", Precision.SECOND),
        ("2017-02-24T03:51:00.000Z", "2017-02-24T03:51:00+00:00", "2017-02-24T03:51:00", Precision.SECOND),
        ("2020-01-17T09:35-05:00", "2020-01-17T09:35:00-05:00", "2020-01-17T09:35:00", Precision.MINUTE),
        ("2015-04-22 00:37:52 GMT+00:00", "2015-04-22T00:37:52+00:00", "2015-04-22T00:37:52", Precision.SECOND),
        ("2022.06.12 09:00:04", None, "2022-06-12T09:00:04", Precision.SECOND),
        ("20200117T093518", None, "2020-01-17T09:35:18", Precision.SECOND),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59+00:00", "2016-12-31T23:59:59", Precision.SECOND),
        ("20080219+0100", None, None, Precision.DAY),
    ],
)
def test_dates_keep_their_offset(written: str, instant: str | None, local: str | None, precision: Precision) -> None:
    """An offset is never made up, and never lost."""
    (stamp,) = nitf(f'<date.issue norm="{written}"/>').timestamps
    found = (stamp.datetime and stamp.datetime.isoformat(), stamp.local and stamp.local.isoformat(), stamp.precision, stamp.text)
    assert found == (instant, local, precision, written)


@pytest.mark.parametrize("written", ["20201317T093518Z", "yesterday", "20200117T093518+2500", "20200117T1042Z+", "00000101", "²0200117"])
def test_dates_that_are_none_are_diagnosed(written: str) -> None:
    """The value stays in the header, without a time."""
    story = nitf(f'<date.issue norm="{written}"/>')
    assert story.timestamps == ()
    (found,) = story.diagnostics
    assert (found.code, found.span.of(story.text)) == ("date-unreadable", written)


def test_date_without_an_offset_has_the_clock_of_its_provider() -> None:
    """STT's documents tell Helsinki's time; that is said."""
    (stamp,) = nitf('<doc-id id-string="1" regsrc="STT"/><date.issue norm="20190721T104233"/>').timestamps
    assert stamp.datetime is not None
    assert (stamp.datetime.isoformat(), stamp.zone_source, {str(a) for a in stamp.assumptions}) == (
        "2019-07-21T10:42:33+03:00",
        "FORMAT",
        {"ZONE_FROM_FORMAT"},
    )


@pytest.mark.parametrize(
    ("release", "status", "embargoed", "noticed"),
    [
        ("20200118T000000Z", "", True, True),
        ("20200118T000000Z", "usable", True, True),
        ("20200118T000000Z", "embargoed", True, True),
        ("20200117T000000Z", "embargoed", True, True),
        ("20200117T000000Z", "usable", False, False),
        ("20200118T000000Z", "canceled", True, False),
        ("", "", False, False),
    ],
)
def test_release_after_the_issue_is_an_embargo(release: str, status: str, embargoed: bool, noticed: bool) -> None:  # noqa: FBT001
    """A release that is no later only repeats the issue; a story that is none any more has no notice of it."""
    story = nitf(f'<date.issue norm="20200117T000000Z"/><date.release norm="{release}"/>', management_status=status)
    assert ("EMBARGO" in [stamp.role for stamp in story.timestamps]) is embargoed
    assert ("EMBARGO" in [notice.kind for notice in story.notices]) is noticed


def test_byline_that_holds_initials_is_the_sign_off() -> None:
    """EFE signs in the byline."""
    story = nitf(head="<byline>mv/tk</byline>")
    assert (shown(story, Part.BYLINE), shown(story, Part.SIGNOFF)) == ([], ["mv/tk"])


@pytest.mark.parametrize("byline", ["NTB", "NTB-AFP-DPA", "Reuters", "Associated Press"])
def test_byline_of_agencies_is_a_credit(byline: str) -> None:
    """Nobody is called NTB."""
    story = nitf(head=f"<byline>{byline}</byline>")
    assert (shown(story, Part.BYLINE), shown(story, Part.CREDIT)) == ([], [byline])


@pytest.mark.parametrize(
    ("dateline", "is_place"),
    [
        ("Stockholm", True),
        ("Port Example, OR", True),
        ("Nantes, 17 jan 2020 (AFP) -", True),
        ("4/4/2018", False),
        ("20200117T093518Z", False),
        ("2018", False),
    ],
)
def test_dateline_of_nothing_but_a_date_is_a_field(dateline: str, is_place: bool) -> None:  # noqa: FBT001
    """A place is needed."""
    story = nitf(head=f"<dateline>{dateline}</dateline>")
    assert shown(story, Part.DATELINE) == ([dateline] if is_place else [])
    assert (("dateline", dateline) in (story.header.extra if story.header else ())) is not is_place


def test_note_of_nitf_is_no_body() -> None:
    """A note has a body.content of its own."""
    story = nitf(head="<note><body.content><p>For editors.</p></body.content></note>")
    assert (shown(story, Part.NOTICE), shown(story, Part.PARAGRAPH)) == (["For editors."], ["Text."])


def test_nitf_without_a_head_is_read_from_its_body() -> None:
    """As other envelopes carry it."""
    assert shown(open_story("<nitf><body><p>One.</p><p>Two.</p></body></nitf>"), Part.PARAGRAPH) == ["One.", "Two."]


def test_publication_stands_in_for_a_missing_issue() -> None:
    """The publication's date, else the story's, where the document has no issue."""
    story = open_story(
        '<nitf><head><pubdata date.publication="20200117T093518Z" name="Ex" item-length="12" unit-of-measure="word"/></head></nitf>'
    )
    assert [(stamp.role, stamp.text) for stamp in story.timestamps] == [("PUBLISHED", "20200117T093518Z")]
    assert story.header is not None
    assert (story.header.word_count, story.header.extra) == (12, (("edition", "Ex"),))


def test_caption_component_does_not_compete_with_the_text() -> None:
    """The main component counts, wherever it stands; contacts and style sheets are no text."""
    story = open_story((SAMPLES / "text-and-photo.newsml1.xml").read_bytes())
    assert shown(story, Part.PARAGRAPH) == ["Snow closed roads on Sunday.", '"We wait," the mayor said.']
    assert shown(story, Part.FURNITURE) == ["(Picture)", "Desk, 555-0100"]


def test_catalogue_is_no_body() -> None:
    """Words outside the components are none of the story."""
    story = open_story((SAMPLES / "references-only.newsml1.xml").read_bytes())
    assert shown(story, *Part) == ["first-created: yesterday", "Civil affairs"]


def test_language_that_is_a_country_is_none() -> None:
    """The code "GB" is no language; the item's own attribute counts."""
    assert open_story((SAMPLES / "text-and-photo.newsml1.xml").read_bytes()).language == "en"


def test_sub_headline_that_repeats_the_lead_is_a_field() -> None:
    """Some agencies send the first paragraph twice."""
    story = open_story((SAMPLES / "cdata.newsml1.xml").read_bytes())
    assert shown(story, Part.SUBHEADLINE) == []
    assert "subheadline: Nova Vila" in story.text


def test_head_of_the_nearest_component_counts() -> None:
    """Lines go from the text outwards; a second one of the same component is a sub-headline."""
    story = open_story(
        "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Outer</HeadLine></NewsLines><NewsComponent><NewsLines><HeadLine>Inner</HeadLine>"
        "<HeadLine>Second</HeadLine><Odd>kept</Odd></NewsLines><ContentItem><DataContent>One line.\nTwo lines.</DataContent></ContentItem>"
        "</NewsComponent></NewsComponent></NewsItem></NewsML>"
    )
    assert (shown(story, Part.HEADLINE), shown(story, Part.SUBHEADLINE)) == (["Inner"], ["Second"])
    assert shown(story, Part.PARAGRAPH) == ["One line.", "Two lines."]
    assert story.header is not None
    assert ("odd", "kept") in story.header.extra


def test_two_texts_of_one_message_are_named() -> None:
    """Which one was read, and how to get the others."""
    item = "<NewsItem><NewsComponent><ContentItem><DataContent>Text.</DataContent></ContentItem></NewsComponent></NewsItem>"
    story = open_story(f"<NewsML>{item}{item}</NewsML>")
    assert [(d.code, "2 stories" in d.message) for d in story.diagnostics] == [("several-items", True)]


@pytest.mark.parametrize(
    ("meta", "content", "version", "expected"),
    [
        (
            "<firstCreated>2019-01-01T00:00:00Z</firstCreated><versionCreated>2019-01-02T00:00:00Z</versionCreated>",
            "",
            "2",
            {"PUBLISHED": 1, "UPDATED": 2},
        ),
        (
            _VERSION,
            "<contentCreated>2019-01-01T00:00:00Z</contentCreated>",
            "1",
            {"PUBLISHED": 1, "UPDATED": 2},
        ),
        (_VERSION, "", "1", {"PUBLISHED": 2}),
        (_VERSION, "", "", {"PUBLISHED": 2}),
        (_VERSION, "", "3", {"UPDATED": 2}),
        (
            _FIRST + _VERSION.replace("-02T", "-01T"),
            "",
            "1",
            {"PUBLISHED": 1},
        ),
        ("<embargoed>2019-01-03T00:00:00Z</embargoed>", "", "1", {"EMBARGO": 3}),
    ],
)
def test_times_of_an_item_have_their_roles(meta: str, content: str, version: str, expected: dict[str, int]) -> None:
    """First or content's creation is the publication, the version's the update; alone in a first version it is the publication."""
    assert {str(stamp.role): stamp.date.day for stamp in g2(meta, content, version=version).timestamps if stamp.date} == expected


def test_embargo_of_an_item_is_notice_and_instant() -> None:
    """It is never missed."""
    dispatch = wireparse.parse_dispatch((SAMPLES / "item.g2.xml").read_bytes())
    assert dispatch.embargo is not None
    assert dispatch.embargo.datetime is not None
    assert dispatch.embargo.datetime.isoformat() == "2024-09-23T06:00:00+02:00"
    assert "EMBARGO" in [notice.kind for notice in dispatch.notices]


@pytest.mark.parametrize(
    ("status", "expected"), [("stat:usable", "USABLE"), ("stat:canceled", "CANCELED"), ("stat:withheld", "WITHHELD"), ("x", None)]
)
def test_publishing_status_is_the_envelopes(status: str, expected: str | None) -> None:
    """Prefixes of codes do not count, unknown codes are nothing."""
    header = g2(f'<pubStatus qcode="{status}"/>').header
    assert header is not None
    assert header.status == expected


def test_titles_of_referenced_items_are_no_headlines() -> None:
    """A package has its own."""
    story = open_story((SAMPLES / "package.g2.xml").read_bytes())
    assert shown(story, Part.HEADLINE) == ["Top of the hour"]
    assert "Another headline" not in story.text


@pytest.mark.parametrize(
    ("creator", "byline", "signoff"),
    [
        ("<creator><name>Ann Other</name></creator>", ["Ann Other"], []),
        ('<creator literal="AB-CDE"/>', [], ["AB-CDE"]),
        ('<creator type="cpnat:organisation"><name>Fern News</name></creator>', [], []),
        ("<creator><name>Ann Other</name></creator><by>Von Jane Example</by>", ["Von Jane Example"], []),
        ('<creator qcode="x:1"/>', [], []),
    ],
)
def test_creator_signs_where_there_is_no_byline(creator: str, byline: list[str], signoff: list[str]) -> None:
    """People, not organisations; initials are a sign-off."""
    story = g2(content=creator)
    assert (shown(story, Part.BYLINE), shown(story, Part.SIGNOFF)) == (byline, signoff)


def test_notes_with_a_closing_role_are_the_sign_off() -> None:
    """The closing line of dpa comes as a note."""
    story = open_story((SAMPLES / "item.g2.xml").read_bytes())
    assert shown(story, Part.SIGNOFF) == ["dpa abe yyzz n1 mus"]
    assert shown(story, Part.NOTICE) == ["Neu: mit Zitat"]


@pytest.mark.parametrize(
    "body",
    [
        "<inlineXML><nitf><body><body.content><p>Text.</p></body.content></body></nitf></inlineXML>",
        "<inlineXML><p>Text.</p></inlineXML>",
        "<inlineData>Text.</inlineData>",
    ],
)
def test_inline_content_of_any_kind_is_the_body(body: str) -> None:
    """NITF, XHTML and plain text."""
    assert shown(g2(body=body), Part.PARAGRAPH) == ["Text."]


def test_item_without_a_body_has_no_paragraph() -> None:
    """A description is a standfirst or a caption, never a paragraph; times of other hands are not the item's."""
    story = g2(
        "<versionCreated>2019-01-02T00:00:00Z</versionCreated></itemMeta>"
        '<hopHistory><hop timestamp="2018-01-01T00:00:00Z"/></hopHistory><itemMeta>',
        '<headline>Head</headline><description role="drol:summary">In short.</description>'
        '<description role="drol:caption">Cap.</description>',
        "<inlineXML><!-- text --></inlineXML>",
    )
    assert (shown(story, Part.PARAGRAPH), shown(story, Part.STANDFIRST), shown(story, Part.FURNITURE)) == ([], ["In short."], ["Cap."])
    assert len(story.timestamps) == 1


def test_members_of_associations_are_not_the_storys() -> None:
    """A picture has a headline and a byline of its own."""
    story = open_story((SAMPLES / "one.ninjs.json").read_bytes())
    assert (shown(story, Part.HEADLINE), shown(story, Part.BYLINE)) == (["Snow closes roads"], ["Jane Example and Ann Other"])


@pytest.mark.parametrize(
    ("bodies", "expected"),
    [
        ([{"role": "text", "value": "A\n\nB"}, {"role": "html", "value": "<p>C</p>"}], ["C"]),
        ([{"role": "x", "contenttype": "text/html", "value": "plain words"}], ["plain words"]),
        ([{"role": "nitf", "value": "<nitf><body.content><p>D</p></body.content></nitf>"}, {"role": "text", "value": "E"}], ["D"]),
        ([{"role": "html", "value": "<p></p>"}, {"role": "text", "value": "F"}], ["F"]),
        ([{"role": "main", "value": "G"}], ["G"]),
        ([{"value": 7}, "H", None, {"value": None}], ["7"]),
        ("not a list", []),
        ({"a": {"value": "I"}}, ["I"]),
    ],
)
def test_best_body_is_read(bodies: object, expected: list[str]) -> None:
    """HTML before NITF before text; what holds no words does not count, and no shape of the list is an error."""
    assert shown(ninjs(bodies=bodies), Part.PARAGRAPH) == expected


@pytest.mark.parametrize("version", ["versioncreated", "versionCreated", "version_created"])
def test_names_of_all_versions_are_known(version: str) -> None:
    """Lower case, camel case and underscores."""
    assert [stamp.role for stamp in ninjs(**{version: "2019-01-02T00:00:00Z"}).timestamps] == ["PUBLISHED"]


@pytest.mark.parametrize(
    "text", ['{"uri": "x", "headline": "a"', '{"uri": "x", "headline": [[[', '{"uri": "x", "headline": ' + "9" * 5_000 + "x}"]
)
def test_broken_object_is_an_error_and_its_text_is_kept(text: str) -> None:
    """Nothing is read, nothing is lost."""
    story = open_story(text)
    assert (story.envelope, story.text) == ("ninjs", text)
    assert [(block.part, block.start, block.end) for block in story.declared] == [("UNPARSED", 0, len(text))]
    assert [(d.code, d.severity) for d in story.diagnostics] == [("json-malformed", "ERROR")]


def test_very_long_object_is_not_read() -> None:
    """Half an object means nothing; the text is kept."""
    text = '{"uri": "x", "headline": "' + "a" * 4_000_001 + '"}'
    story = open_story(text)
    assert (story.envelope, story.text, story.whole) == ("ninjs", "", text)
    assert [d.code for d in story.diagnostics] == ["limit-exceeded"]


def test_a_string_that_never_ends_is_passed_once() -> None:
    """A string without an end, broken off behind a backslash, is one piece: looking for its end anew at each mark would be quadratic."""
    text = '["' + 'a\\"' * 50 + "\\"
    assert [match.span() for match in _BRACKET.finditer(text)] == [(0, 1), (1, len(text))]


def test_very_deep_object_is_not_read() -> None:
    """What is nested deeper than any news is neither read nor a matter of the interpreter's own limit."""
    text = '{"uri": "x", "headline": ' + "[" * 200_000
    assert [d.code for d in open_story(text).diagnostics] == ["limit-exceeded"]
    assert [d.code for d in open_story(text, limits=Limits(depth=None)).diagnostics] == ["json-malformed"]
    brackets = json.dumps({"uri": "x", "headline": "[{" * 300 + '"\\'})
    assert open_story(brackets).diagnostics == ()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("nprov:AFP", "afp"),
        ("AFP", "afp"),
        ("afp.com", "afp"),
        ("https://www.ap.org/x", "ap"),
        ("http://api.ap.org", "ap"),
        ("http://ap.org.example/", None),
        ("http://[bad", None),
        ("Fern News", None),
        ("", None),
    ],
)
def test_provider_is_known_by_name_code_and_host(words: str, expected: str | None) -> None:
    """A host counts with its parents, not with what only begins like one."""
    assert provider_format(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"), [("2020-01-17", True), ("20200117T1042+01", True), ("2020-01", False), ("2020-0117", False)]
)
def test_dates_are_told_from_other_words(words: str, expected: bool) -> None:  # noqa: FBT001
    """Only a whole date is one."""
    assert is_date(words) is expected


def test_header_stands_at_the_head_of_the_text() -> None:
    """Every field is a line of its own, and the header's span covers them all."""
    story = open_story((SAMPLES / "two.ninjs.json").read_bytes())
    assert story.header is not None
    lines = story.header.span.of(story.text).split("\n")
    assert lines == [f"{name}: {value}" for name, value in story.header.raw]
    assert story.text[story.header.span.end :].startswith("\n\nFlere stemmer.")


@pytest.mark.parametrize(
    ("paragraph", "byline"),
    [
        ("By Jane Example", ["By Jane Example"]),
        ("By Ann Other, Press Association Political Correspondent", ["By Ann Other, Press Association Political Correspondent"]),
        ("By Monday, roads were closed.", []),
        ("By noon the roads were open again", []),
    ],
)
def test_byline_in_the_body_is_no_paragraph(paragraph: str, byline: list[str]) -> None:
    """Some agencies sign in the first paragraph; a sentence that begins alike is the lead."""
    story = nitf(content=f"<p>(Adds mayor)</p><p>{paragraph}</p><p>Text.</p><p>By Someone Else</p>")
    assert shown(story, Part.BYLINE) == byline
    assert shown(story, Part.PARAGRAPH) == ["(Adds mayor)", *([] if byline else [paragraph]), "Text.", "By Someone Else"]


def test_byline_of_the_body_that_the_head_has_is_a_field() -> None:
    """It is not counted twice."""
    story = nitf(head="<byline>By Jane Example</byline>", content="<p>By Jane Example</p><p>Text.</p>")
    assert (shown(story, Part.BYLINE), shown(story, Part.PARAGRAPH)) == (["By Jane Example"], ["Text."])


@pytest.mark.parametrize(
    ("dateline", "paragraph", "declared"),
    [
        ("NUOVA VILLA, 03 MAG -", "(ANSA) - NUOVA VILLA, 3 MAG - La neve.", []),
        ("NEW YORK, July 16 (Reuters) -", "NEW YORK, July 16 (Reuters) - Snow.", []),
        ("Ostvik", "I Ostvik venter folk på plogen.", ["Ostvik"]),
        ("Oslo", "Snø stenger veier.", ["Oslo"]),
    ],
)
def test_dateline_of_the_paragraph_counts_where_it_says_more(dateline: str, paragraph: str, declared: list[str]) -> None:
    """The metadata's is a field then; a place that the text only mentions is no dateline of its own."""
    story = nitf(head=f"<dateline>{dateline}</dateline>", content=f"<p>{paragraph}</p>")
    assert shown(story, Part.DATELINE) == declared
    assert (f"dateline: {dateline}" in story.text) is not bool(declared)


@pytest.mark.parametrize(
    ("holder", "paragraph", "expected"),
    [
        ("dpa", "Text.", "dpa"),
        ("AFP-PH-FRA", "Text.", "afp"),
        ("Example News", "Text.", "generic"),
        ("Example News", "NEWTOWN (AP) -- Text.", None),
        ("Example News", "KAZAN, March 14. /TASS/. Text.", None),
        ("", "Text.", None),
    ],
)
def test_provider_that_is_no_agency_is_not_taken_for_one(holder: str, paragraph: str, expected: str | None) -> None:
    """Unless the story itself is signed by an agency."""
    assert ninjs(copyrightholder=holder, body_text=paragraph, byline="te/ab").format == expected


def test_end_marks_and_initials_of_a_body_are_no_paragraphs() -> None:
    """Whoever the agency is."""
    story = nitf(content="<p>Text.</p><p>RS // TV</p><p>Agencia/Fim</p>")
    assert (shown(story, Part.PARAGRAPH), shown(story, Part.SIGNOFF), shown(story, Part.FURNITURE)) == (
        ["Text."],
        ["RS // TV"],
        ["Agencia/Fim"],
    )


def test_data_of_nitf_have_their_places() -> None:
    """Subjects by their most particular word, deliverers, a stand-alone function, the story's own date."""
    story = open_story(
        '<nitf><head><tobject><tobject.subject tobject.subject.refnum="1" tobject.subject.type="Weather" tobject.subject.detail="Snow"/>'
        '<tobject.subject tobject.subject.refnum="2"/></tobject><docdata><del-list><from-src src-name="dpa"/></del-list></docdata></head>'
        '<body><body.head><byline><byttl>Desk</byttl></byline><dateline>Oslo<story.date norm="20200117T093518Z"/></dateline></body.head></body></nitf>'
    )
    assert story.header is not None
    assert (story.header.subjects, story.format, shown(story, Part.BYLINE)) == (("Snow", "2"), "dpa", [])
    assert ("byttl", "Desk") in story.header.extra
    assert [(stamp.role, stamp.text) for stamp in story.timestamps] == [("PUBLISHED", "20200117T093518Z")]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("<SubHeadLine>Words</SubHeadLine>", Part.SUBHEADLINE),
        ("<CreditLine>Words</CreditLine>", None),
        ("<NewsLine><NewsLineType FormalName='CatchWord'/><NewsLineText>Words</NewsLineText></NewsLine>", Part.KICKER),
        ("<NewsLine><NewsLineType FormalName='Signature'/><NewsLineText>Words</NewsLineText></NewsLine>", Part.SIGNOFF),
        ("<NewsLine><NewsLineText>Words</NewsLineText></NewsLine>", None),
        ("<RightsLine>Words</RightsLine>", None),
    ],
)
def test_lines_of_newsml_have_their_parts(line: str, part: Part | None) -> None:
    """What has no part is a field of the header; nothing is lost."""
    item = "<ContentItem><Format FormalName='JPEG'/><DataContent>QUJD</DataContent></ContentItem><ContentItem><DataContent>Text.</DataContent></ContentItem>"
    story = open_story(f"<NewsML><NewsItem><NewsComponent><NewsLines>{line}</NewsLines>{item}</NewsComponent></NewsItem></NewsML>")
    assert [found for found in Part if "Words" in shown(story, found)] == ([part] if part else [])
    assert "Words" in story.text
    assert shown(story, Part.PARAGRAPH) == ["Text."]


def test_instruction_of_newsml_is_an_order() -> None:
    """A kill may come as one."""
    story = open_story("<NewsML><NewsItem><NewsManagement><Instruction FormalName='Update'/></NewsManagement></NewsItem></NewsML>")
    assert [notice.kind for notice in story.notices] == ["UPDATE"]


def test_embargo_with_blanks_around_it_is_notice_and_instant() -> None:
    """Blanks and line ends around the value of an embargo change nothing, and nothing else is no embargo."""
    item = '{"uri": "x", "type": "text", "headline": "A quiet day", "embargoed": "%s", "body_text": "It was quiet."}'
    dispatch = wireparse.parse_dispatch(item % r"\n 2020-06-11T12:00:00Z \n", envelope="ninjs")
    assert [notice.kind for notice in dispatch.notices] == ["EMBARGO"]
    assert dispatch.embargo is not None
    assert dispatch.embargo.datetime is not None
    assert wireparse.parse_dispatch(item % r" \n ", envelope="ninjs").notices == ()
