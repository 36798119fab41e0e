"""A dispatch as an editor would mark it, in HTML."""

from __future__ import annotations

import html.parser
import io
import re

import attrs
import pytest
from built import DISPATCH, TEXT, span
from hypothesis import given
from strategies import dispatches, texts

import wireparse as wp
from wireparse.export.html import to_html
from wireparse.export.html_marks import letters
from wireparse.export.html_page import PageWriter, to_page
from wireparse.export.html_rows import rows
from wireparse.export.html_text import escaped, language, lines, words

ALLOWED = {"article", "style", "div", "span", "strong", "h2", "h3", "p", "br", "a", "b", "ul", "ol", "li", "section", "bdi", "code", "time"}
OF_A_PAGE = {"html", "head", "meta", "title", "body", "main", "h1"}
VOID = {"br", "meta"}

K = wp.SegmentKind


def _segments() -> tuple[wp.Segment, ...]:
    """Give the segments of the dispatch that was put together by hand."""
    named = [
        (K.KICKER, span("MONDE")),
        (K.TIMESTAMP, span("14/05/2024 09:30 EDT")),
        (K.HEADLINE, span("Le port de Brenz rouvre (ministère)")),
        (K.BYLINE, span("Par Anna LORNE")),
        (K.DATELINE, span("BRENZ (AFP) -")),
        *((K.PARAGRAPH, paragraph.span) for paragraph in DISPATCH.paragraphs),
        (K.SIGNOFF, span("dmo/svt")),
    ]
    found: list[wp.Segment] = []
    at = 0
    for kind, place in named:
        found += [wp.Segment(kind=K.BLANK, span=wp.Span(at, place.start)), wp.Segment(kind=kind, span=place)]
        at = place.end
    return (*found, wp.Segment(kind=K.BLANK, span=wp.Span(at, len(TEXT))))


MARKED = attrs.evolve(DISPATCH, segments=_segments())


class _Outline(html.parser.HTMLParser):
    """Collects the elements and words of a page, and whether it is well formed."""

    def __init__(self, page: str) -> None:
        """Read the *page*."""
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        if tag not in VOID:
            self.open.append(tag)
        self.tags.add(tag)
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Check that the element was the last to be opened."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note the words."""
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        """The words of the page, blanks folded."""
        return " ".join(" ".join(self.words).split())

    def ids(self) -> list[str]:
        """Give every id."""
        return [str(attributes["id"]) for _, attributes in self.elements if "id" in attributes]

    def targets(self) -> list[str]:
        """Give every target of a link."""
        return [str(attributes["href"]).removeprefix("#") for _, attributes in self.elements if "href" in attributes]


def _row(page: str, words_of_row: str) -> str:
    """Give the words of the row that holds *words_of_row*, with what stands beside it."""
    row = next(row for row in page.split('<div class="row">')[1:] if words_of_row in row)
    return " ".join(re.sub("<[^>]+>", " ", row.partition("<section")[0]).split())


def test_every_part_is_labelled() -> None:
    """Each line has its name before it; a dateline and its paragraph share a line; plain paragraphs are numbered."""
    labels = re.findall(r'<div class="label">(.*?)</div>', to_html(MARKED))
    assert labels == ["kicker", "time", "headline", "byline", "dateline · lead", "¶ 2", "crosshead", "¶ 4", "sign-off"]


def test_what_was_understood_stands_in_the_margin() -> None:
    """Instants with zone and its origin, notices, the parts of a byline and dateline, and diagnostics stand beside their line."""
    page = to_html(MARKED)
    for line, note in (
        ("MONDE", "notice update 2 trois quais"),
        ("14/05/2024", "published 2024-05-14 09:30 UTC\N{MINUS SIGN}04:00 EDT, as written"),
        ("rouvre (", "source ministère"),
        ("Par Anna", "byline Anna LORNE correspondante"),
        ("BRENZ", "place BRENZ (Corvanie) AFP"),
        ("La pêche", "jeudi → 2024-05-16 inferred: date from dispatch"),
        ("La pêche", "unbalanced-mark this has no partner"),
        ("dmo/svt", "desk dmo, svt"),
    ):
        assert note in _row(page, line), note


def test_a_part_without_a_place_of_its_own_is_told() -> None:
    """A credit that stands within the dateline is a note beside it."""
    assert "credit AFP" in _row(to_html(MARKED), "BRENZ")


def test_quotations_are_tied_to_mention_and_name() -> None:
    """The label of a quotation leads to the mention, that of the mention to the name, and that of the name to the list of speakers."""
    page = _Outline(to_html(MARKED))
    links = {attributes["id"]: attributes.get("href") for tag, attributes in page.elements if tag == "a" and "id" in attributes}
    first, second = (next(key for key in links if key and key.endswith(f"-q{n}")) for n in (1, 2))
    named = str(links[first]).removeprefix("#")
    assert named.endswith(f"-m{span('la ministre').start}-{span('Ilena Dorvat').end}")
    mention = str(links[second]).removeprefix("#")
    assert mention.endswith(f"-m{span('-elle').start}-{span('-elle').end}")
    assert links[mention] == f"#{named}"  # the name stands in the first mention
    assert str(links[named]).endswith("-s0")
    assert "A ↑" not in page.text
    assert "A↑" in page.text


def test_every_link_has_its_target() -> None:
    """No id stands twice on a page, and no link leads nowhere."""
    for dispatch in (MARKED, DISPATCH, wp.parse_dispatch('"He said \'no\' to us," Ann Lee said. "Never," she added.', language="en")):
        page = _Outline(to_html(dispatch))
        assert len(set(page.ids())) == len(page.ids())
        assert set(page.targets()) <= set(page.ids())
        assert page.targets()


def test_marks_have_the_colour_of_who_speaks() -> None:
    """Quoted words, reporting words, mentions and names have their marks and the colour of their speaker; nobody's have none."""
    page = to_html(MARKED)
    for mark in (
        '<span class="q v0">Enfin</span>',
        '<span class="c v0">a dit</span>',
        '<span class="m v0">la ministre </span><span class="n v0">Ilena Dorvat</span>',
        '<span class="i">La pêche, jugée</span>',
        '<span class="q loose">sans avenir</span>',
        '<span class="t">jeudi</span>',
        '<span class="f">&quot;</span>',
    ):
        assert mark in page, mark


def test_quotations_within_quotations_are_marked() -> None:
    """What is quoted within a quotation has its own mark, and the letter of its own speaker."""
    page = to_html(wp.parse_dispatch("\"Paul Durand told me: 'No, never' yesterday,\" said Ann Lee.", language="en"))
    assert re.search(r'<span class="k v1">No, never</span><a class="no v1" id="\w+-q1a" href="#\w+-m1-12">B1a</a>', page)


def test_who_speaks_is_listed_with_counts() -> None:
    """The list gives each speaker, how often and in how many words they are quoted, and the rule for each quotation."""
    page = _Outline(to_html(MARKED))
    listed = page.text.partition("Who speaks")[2]
    assert "A Ilena Dorvat ministre · person 2 quotations, 4 words between marks, 100 % A1 Enfin a dit · direct · cue-speaker" in listed
    assert "nobody named 2 quotations 3 La pêche, jugée indirect 4 sans avenir fragment" in listed


@pytest.mark.parametrize(("number", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")])
def test_speakers_have_letters(number: int, name: str) -> None:
    """After Z comes AA."""
    assert letters(number) == name


def test_what_the_transport_tells_is_shown() -> None:
    """The fields of the header, and a status that forbids publication, stand above the dispatch."""
    header = wp.Header(span=wp.Span(0, 0), text="", service="FRA", sequence=42, priority="4", slug="ports", word_count=120)
    kill = wp.Notice(span=wp.Span(0, 5), text="MONDE", kind=wp.NoticeKind.KILL)
    facts = _Outline(to_html(attrs.evolve(MARKED, header=header, notices=(kill,)))).text
    assert "service FRA number 42 priority 4 slug ports words declared 120" in facts
    assert "canceled" in facts


def test_nothing_of_the_text_is_left_out() -> None:
    """Every character that is no blank stands in a row, also what stands between two parts of a line."""
    dispatch = wp.parse_dispatch("Sciences\nUne colonie revient\nAFP, publié le 12 juin 2024 à 16h45\n\nDes oiseaux.\n", language="fr")
    page = to_html(dispatch)
    shown = "".join(_Outline("".join(re.findall(r'dir="auto"[^>]*>(.*?)</(?:p|h2|h3)>', page))).words)
    assert "".join(shown.split()) == "".join(dispatch.text.split())


def test_lines_of_a_table_stay_lines() -> None:
    """The columns of a table and the lines of an envelope are kept."""
    text = "FRA  12\nBRA   4\n"
    table = wp.Paragraph(span=wp.Span(0, 15), text="FRA 12 BRA 4", index=0, kind=wp.ParagraphKind.TABLE)
    segments = (wp.Segment(kind=K.PARAGRAPH, span=wp.Span(0, 15)), wp.Segment(kind=K.BLANK, span=wp.Span(15, 16)))
    assert "FRA&nbsp; 12<br>BRA&nbsp;&nbsp; 4" in to_html(wp.Dispatch(text=text, paragraphs=(table,), segments=segments))


def test_a_row_ends_at_a_line_break_of_any_kind() -> None:
    """LF, CR and CR LF begin a new row, in blanks and at the end of a part; other blanks do not."""
    text = "a b\rc\r\nd\ne"
    kinds = [K.CREDIT, K.BLANK, K.TIMESTAMP, K.BLANK, K.CREDIT, K.BLANK, K.ENVELOPE, K.CREDIT]
    edges = [0, 1, 2, 3, 4, 5, 7, 9, 10]
    segments = tuple(wp.Segment(kind=kind, span=wp.Span(*edges[n : n + 2])) for n, kind in enumerate(kinds))
    found = rows(wp.Dispatch(text=text, segments=segments))
    assert [[part.span.of(text) for part in row.parts] for row in found] == [["a", "b"], ["c"], ["d\n"], ["e"]]


def test_an_empty_dispatch_says_so() -> None:
    """A dispatch without words has a page too, with its diagnostics."""
    assert "There are no words in this text. empty-text" in _Outline(to_html(wp.parse_dispatch(""))).text


def test_a_notebook_asks_for_it() -> None:
    """Notebooks call `_repr_html_`."""
    assert DISPATCH._repr_html_() == to_html(DISPATCH)


def test_headings_leave_no_level_out() -> None:
    """Crossheads stand below the headline, and on its level where there is none."""
    assert re.search(r'<h3 class="crosshead"[^>]*>- Trois quais -</h3>', to_html(MARKED))
    assert re.search(r'<h2 class="crosshead"[^>]*>- Trois quais -</h2>', to_html(attrs.evolve(MARKED, headline=None)))
    second = wp.Headline(span=span("Par Anna LORNE"), text="Par Anna LORNE", level=9)
    segments = tuple(attrs.evolve(s, kind=K.HEADLINE) if s.kind is K.BYLINE else s for s in MARKED.segments)
    page = to_html(attrs.evolve(MARKED, byline=None, subheadlines=(second,), segments=segments))
    assert re.search(r'sub-headline</div><h3 class="subheadline"[^>]*>Par Anna LORNE</h3>', page)


NASTY = '<script>alert(1)</script> "><img src=x onerror=y> \x1b[2J \u202e & \ud83d'


@pytest.mark.parametrize("make", [to_html, lambda dispatch: to_page(dispatch, name=NASTY)], ids=["fragment", "page"])
def test_the_page_is_safe_against_its_content(make: object) -> None:
    """Markup of text, name and language is words on the page, and its controls are written out."""
    assert callable(make)
    page = make(wp.parse_dispatch(f'{NASTY}\n\n"{NASTY}", a dit {NASTY}.\n', language="fr"))
    outline = _Outline(page)
    assert outline.tags <= ALLOWED | OF_A_PAGE
    assert not set(page) & set("\x1b\u202e\ud83d")
    assert page.encode()
    assert not any(name.startswith("on") or name == "src" for _, attributes in outline.elements for name in attributes)


@given(texts)
def test_any_text_gives_a_well_formed_page(text: str) -> None:
    """Whatever is parsed, its page holds known elements only, each closed, no id twice and no link to nowhere."""
    page = _Outline(to_html(wp.parse_dispatch(text)))
    assert page.open == []
    assert page.tags <= ALLOWED
    assert len(set(page.ids())) == len(page.ids())
    assert set(page.targets()) <= set(page.ids())


@given(dispatches)
def test_any_dispatch_can_be_shown(dispatch: wp.Dispatch) -> None:
    """Whatever a dispatch holds that was read back from JSON, it can be shown, and nothing of it is obeyed."""
    page = to_html(dispatch)
    assert _Outline(page).tags <= ALLOWED
    assert not set(page) & set("\x1b\u202e\ud83d\x9b")


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a < b & 'c'", "a &lt; b &amp; &#x27;c&#x27;"),
        ("\x00\x1b", r'<code class="ctl">\x00\x1b</code>'),
        ("\ud83d", r'<code class="ctl">\ud83d</code>'),
        (r"\x1b", r"\x1b"),
        ("نيقوسيا", "نيقوسيا"),
    ],
)
def test_what_would_be_obeyed_stands_in_a_box(text: str, safe: str) -> None:
    """Controls and lone surrogates are boxed; the same characters written out by the author are not."""
    assert escaped(text) == safe


def test_blanks_are_folded_or_kept() -> None:
    """Copy folds its blanks, no-break and zero-width ones too; lines keep theirs and lay tabs out."""
    assert words("a\u00a0 \ufeff\r\nb\n") == "a b "
    assert lines("\ta\r\nb\x0bc") == r'&nbsp;&nbsp;&nbsp; a<br>b<code class="ctl">\x0b</code>c'


@pytest.mark.parametrize(
    ("tag", "said"), [("fr", ' lang="fr"'), ("zh-Hant-TW", ' lang="zh-Hant-TW"'), (None, ""), ('"x', ""), ("fr\n", ""), ("f", "")]
)
def test_only_a_language_that_pages_know_is_said(tag: str | None, said: str) -> None:
    """The language tag is an attribute and may come from outside."""
    assert language(tag) == said


def test_a_page_is_written_dispatch_by_dispatch() -> None:
    """A page of several inputs holds each below its name, ids that do not clash, and what could not be read; it is closed in any case."""
    written = io.StringIO()
    with PageWriter(written.write, title="t") as page:
        page.add("one", MARKED)
        page.add("two", MARKED)
        page.failed("three", "no <such> file")
    outline = _Outline(written.getvalue())
    assert outline.open == []
    assert len(set(outline.ids())) == len(outline.ids())
    assert [tag for tag, _ in outline.elements].count("h1") == 3
    assert "three could not be read: no <such> file" in outline.text
    assert "quoted words in the colour of who speaks" in outline.text
    broken: list[str] = []
    with pytest.raises(KeyError), PageWriter(broken.append, title="t"):
        raise KeyError
    assert broken[-1].endswith("</html>\n")


def test_a_page_orders_the_browser_to_load_nothing() -> None:
    """The policy of the page forbids whatever is not its own style."""
    assert "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"" in to_page(MARKED)


def test_the_fragment_is_always_the_same() -> None:
    """Ids come from the text, so that two dispatches on one page do not clash and one gives the same fragment twice."""
    assert to_html(MARKED) == to_html(MARKED)
    other = to_html(attrs.evolve(MARKED, text=MARKED.text.replace("MONDE", "RONDE")))
    assert not set(_Outline(to_html(MARKED)).ids()) & set(_Outline(other).ids())
