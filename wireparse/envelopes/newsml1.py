r"""NewsML 1.x: an envelope with items, items with components inside components, and one of them holds the text.

    <NewsML><NewsEnvelope><DateAndTime>..</DateAndTime><NewsService FormalName=".."/><Priority FormalName="4"/></NewsEnvelope>
      <NewsItem>
        <Identification><NewsIdentifier><ProviderId>..</ProviderId><RevisionId>1</RevisionId>..</NewsIdentifier></Identification>
        <NewsManagement><FirstCreated>20200117T093518Z</FirstCreated><Status FormalName="Usable"/>..</NewsManagement>
        <NewsComponent><Role FormalName="Main"/>
          <NewsLines><HeadLine>..</HeadLine><ByLine>..</ByLine><DateLine>..</DateLine><SlugLine>..</SlugLine>..</NewsLines>
          <AdministrativeMetadata>..</AdministrativeMetadata><DescriptiveMetadata>..</DescriptiveMetadata>
          <ContentItem><MediaType FormalName="Text"/><DataContent>NITF, XHTML, HTML in CDATA, or text</DataContent></ContentItem>
        </NewsComponent>
      </NewsItem></NewsML>

Lines and metadata count from the component that holds the text outwards: the nearest one of each kind.
"""

from __future__ import annotations

from collections.abc import Iterator

from wireparse.diagnostics import diagnostic
from wireparse.envelopes.bodies import read_pieces
from wireparse.envelopes.copy import Copy
from wireparse.envelopes.data.newsml import COMPONENT_ROLES, LINE_TYPES, TEXT_ROLES
from wireparse.envelopes.hypertext import parse_hypertext
from wireparse.envelopes.markup import Node, parse_markup, root_name, unread_story
from wireparse.envelopes.nitf import add_dateline, read_nitf
from wireparse.envelopes.prose import read_prose
from wireparse.limits import DEFAULT, Limits
from wireparse.model.kinds import Role
from wireparse.story import Part, Story

_ROOTS = ("NewsML", "NewsItem")
#: Below this fit, a component does not hold the text.
_UNFIT = 0
_NO_ROLE = 3


def detect(text: str) -> bool:
    """Tell whether *text* is such a document, or one item of it.

    Example:
        >>> detect("<NewsML Version='1.2'><Catalog/></NewsML>"), detect("<newsItem/>")
        (True, False)
    """
    return root_name(text) in _ROOTS


def open_message(text: str, limits: Limits = DEFAULT) -> Story:
    """Take the story out of the document; what cannot be parsed is given as it stands."""
    parsed = parse_markup(text, limits.depth)
    if parsed.root is None:
        return unread_story(text, "newsml1", parsed)
    copy = Copy("newsml1")
    copy.diagnostics += parsed.diagnostics
    root = parsed.root
    items = [root] if root.tag == "newsitem" else list(root.all("newsitem")) or [root]
    ways = [(item, _way_to_text(item)) for item in items]
    told = [pair for pair in ways if pair[1]] or ways
    if len([way for _, way in ways if way]) > 1:
        copy.diagnostics.append(diagnostic("several-items", 0, 0, count=len(told)))
    item, way = told[0]
    _read_item(item, copy)
    _read_lines(item, way, copy)
    for envelope in root.children("newsenvelope"):
        _read_envelope(envelope, copy)
    _read_text(item, way, copy)
    return copy.story()


def _way_to_text(item: Node) -> list[Node]:
    """Give the components from the outermost to the one that holds the text, and its content item; nothing where there is none."""
    best: list[Node] = []
    fit = _UNFIT
    stack: list[list[Node]] = [[component] for component in reversed([*item.children("newscomponent")])]
    while stack:
        way = stack.pop()
        for content in way[-1].children("contentitem"):
            found = _fit(way, content)
            if found > fit:
                best, fit = [*way, content], found
        stack.extend([*way, child] for child in reversed([*way[-1].children("newscomponent", "newsitem")]))
    return best


def _fit(way: list[Node], content: Node) -> int:
    """Tell how well a content item fits the text of the story; 0 when it does not."""
    data = _data_of(content)
    role = _role(way[-1])
    if data is None or role in COMPONENT_ROLES or not data.words():
        return _UNFIT
    kinds = " ".join(_formal(content, tag) for tag in ("mediatype", "format", "mimetype")).lower()
    if any(kind in kinds for kind in ("photo", "image", "jpeg", "video", "audio", "css", "base64")):
        return _UNFIT
    return TEXT_ROLES.get(role, _NO_ROLE)


def _data_of(content: Node) -> Node | None:
    return next((node for node in content.walk() if node.tag in ("datacontent", "nitf", "html") and node is not content), None)


def _role(component: Node) -> str:
    return _formal(component, "role").lower()


def _formal(node: Node, tag: str) -> str:
    """Give the formal name of the child *tag*."""
    child = node.child(tag)
    return child.get("formalname") if child is not None else ""


def _read_item(item: Node, copy: Copy) -> None:
    """Keep what identifies and manages the item."""
    identifier = item.child("identification", "newsidentifier")
    if identifier is not None:
        for tag in ("publicidentifier", "newsitemid"):
            copy.gather("ids", tag, (node.words() for node in identifier.children(tag)))
        for node in identifier.children("providerid"):
            copy.provider("provider", node.words())
        for node in identifier.children("revisionid"):
            copy.put("version", "revision", node.words())
    management = item.child("newsmanagement")
    if management is None:
        return
    copy.time(Role.PUBLISHED, "first-created", _text(management, "firstcreated"))
    revised = _text(management, "thisrevisioncreated")
    if revised and revised != _text(management, "firstcreated"):
        copy.time(Role.UPDATED, "this-revision-created", revised)
    copy.order("status", _formal(management, "status"))
    copy.urgency("urgency", _formal(management, "urgency"))
    future = management.child("statuswillchange")
    if _formal(management, "status").lower() == "embargoed" and future is not None:
        copy.time(Role.EMBARGO, "status-will-change", _text(future, "dateandtime"))
    for node in management.children("instruction"):
        copy.order("instruction", node.get("formalname"))
    copy.keep("item-type", _formal(management, "newsitemtype"))


def _text(node: Node, tag: str) -> str:
    child = node.child(tag)
    return child.words() if child is not None else ""


def _read_envelope(envelope: Node, copy: Copy) -> None:
    copy.keep("transmission", _text(envelope, "transmissionid"))
    copy.keep("date-and-time", _text(envelope, "dateandtime"))
    copy.put("service", "service", _formal(envelope, "newsservice"))
    for node in envelope.children("newsproduct"):
        copy.keep("product", node.get("formalname"))
    copy.urgency("priority", _formal(envelope, "priority"))
    for node in envelope.children("sentfrom"):
        copy.provider("sent-from", _formal(node, "party"))


def _read_lines(item: Node, way: list[Node], copy: Copy) -> None:
    """Read the lines and metadata of the components on the *way* to the text, the nearest first."""
    components = [node for node in reversed(way) if node.tag == "newscomponent"] or list(item.all("newscomponent"))[:20]
    seen: set[str] = set()
    for component in components:
        here: set[str] = set()
        for lines in component.children("newslines"):
            for line in lines.children():
                if line.tag not in seen:
                    here.add(line.tag)
                    _read_line(line, copy)
        seen |= here - {"newsline", "keywordline"}
        for data in component.children("administrativemetadata"):
            _read_administration(data, copy)
        for data in component.children("descriptivemetadata"):
            _read_description(data, copy)
    copy.tongue("language", item.get("lang"))
    if "slug" not in copy.header:
        copy.put("slug", "name-label", _text(item.child("identification") or item, "namelabel"))


def _read_line(line: Node, copy: Copy) -> None:  # noqa: C901 - one line a kind
    words = line.words()
    match line.tag:
        case "headline":
            copy.add(Part.SUBHEADLINE if copy.parts[Part.HEADLINE] else Part.HEADLINE, words)
        case "subheadline":
            copy.add(Part.SUBHEADLINE, words)
        case "byline" | "bylinetitle":
            copy.add(Part.BYLINE, words)
        case "dateline":
            add_dateline(copy, words)
        case "slugline":
            copy.put("slug", "slugline", words)
        case "keywordline":
            copy.gather("keywords", "keyword", [words])
        case "creditline":
            copy.provider("credit", words)
        case "newsline":
            kind = _formal(line, "newslinetype")
            part = LINE_TYPES.get(kind.lower().replace(" ", ""))
            for text in line.children("newslinetext"):
                if part is None or not copy.add(Part(part), text.words()):
                    copy.keep(kind or "newsline", text.words())
        case _:
            copy.keep(line.tag, words)


def _read_administration(data: Node, copy: Copy) -> None:
    for tag in ("provider", "source"):
        for node in data.children(tag):
            copy.provider(tag, _formal(node, "party"))
    for node in data.children("creator"):
        name = _formal(node, "party")
        if name and not copy.parts[Part.BYLINE]:
            copy.add(Part.BYLINE, name)
    for node in data.children("contributor"):
        copy.initials("contributor", _formal(node, "party"))


def _read_description(data: Node, copy: Copy) -> None:
    for node in data.children("language"):
        copy.tongue("language", node.get("formalname"))
    for node in data.children("genre"):
        copy.order("genre", node.get("formalname"))
    for node in data.children("subjectcode"):
        copy.gather("subjects", "subject", (child.get("formalname") for child in node.children()))
    for node in data.children("property"):
        if node.get("formalname").lower() == "keyword" and not node.get("role"):
            copy.gather("keywords", "keyword", [node.get("value")])


def _read_text(item: Node, way: list[Node], copy: Copy) -> None:
    """Read the text at the end of the *way*, and the parts that components beside it hold."""
    if not way:
        return
    for characteristic in way[-1].children("characteristics"):
        for node in characteristic.children("property"):
            if node.get("formalname").lower() in ("words", "wordcount", "word count"):
                copy.count("words", node.get("value"))
    _read_data(way[-1], copy)
    for component in item.all("newscomponent"):
        part = COMPONENT_ROLES.get(_role(component))
        if part:
            for content in component.children("contentitem"):
                for words in _words_of(content):
                    copy.add(Part(part), words)


def _read_data(content: Node, copy: Copy) -> None:
    """Read a content item: NITF, other markup, markup written as text, or plain text."""
    data = _data_of(content)
    if data is None:
        return
    nitf = data if data.tag == "nitf" else data.first("nitf")
    if nitf is not None:
        read_nitf(nitf, copy)
    elif any(data.children()):
        copy.pieces(read_pieces(data))
    else:
        read_prose(data.raw(), copy)


def _words_of(content: Node) -> Iterator[str]:
    data = _data_of(content)
    if data is not None:
        root = data if any(data.children()) else parse_hypertext(data.raw())
        yield from (piece.words for piece in read_pieces(root))
