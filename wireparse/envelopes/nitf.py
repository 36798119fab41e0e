r"""NITF 3.x, the News Industry Text Format of IPTC: one document, one story.

    <nitf><head>
      <docdata management-status="usable"><doc-id id-string=".." regsrc=".."/><urgency ed-urg="3"/>
        <date.issue norm="20200117T093518Z"/><date.release norm=".."/><du-key key="slug" version="2"/>
        <key-list><keyword key=".."/></key-list><ed-msg info=".."/></docdata>
      <pubdata .../><revision-history .../>
    </head><body>
      <body.head><hedline><hl1>..</hl1><hl2>..</hl2></hedline><byline>By <person>..</person> <byttl>..</byttl></byline>
        <distributor><org>..</org></distributor><dateline><location>..</location><story.date norm=".."/></dateline>
        <abstract><p>..</p></abstract></body.head>
      <body.content><p>..</p><hl2>..</hl2><media>..</media></body.content>
      <body.end><tagline>..</tagline></body.end>
    </body></nitf>

A release later than the issue is an embargo. NewsML of both generations carries the same body without the head.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from wireparse.envelopes.bodies import read_pieces
from wireparse.envelopes.copy import Copy
from wireparse.envelopes.markup import Node, parse_markup, root_name, unread_story
from wireparse.envelopes.times import is_date
from wireparse.limits import DEFAULT, Limits
from wireparse.model.kinds import Role
from wireparse.story import Part, Story


def detect(text: str) -> bool:
    """Tell whether *text* is such a document.

    Example:
        >>> detect("<?xml version='1.0'?><nitf><head/></nitf>"), detect("<html/>")
        (True, False)
    """
    return root_name(text).lower() == "nitf"


def open_message(text: str, limits: Limits = DEFAULT) -> Story:
    """Take the story out of the document; what cannot be parsed is given as it stands."""
    parsed = parse_markup(text, limits.depth)
    if parsed.root is None:
        return unread_story(text, "nitf", parsed)
    copy = Copy("nitf")
    root = parsed.root if parsed.root.tag == "nitf" else parsed.root.first("nitf") or parsed.root
    copy.tongue("language", root.get("lang") or root.get("baselang"))
    _read_head(root, copy)
    read_nitf(root, copy)
    copy.diagnostics += parsed.diagnostics
    return copy.story()


def read_nitf(root: Node, copy: Copy) -> None:
    """Add the body of a document: headlines, byline, dateline, abstract, content and end."""
    head = root.first("body.head")
    if head is not None:
        _read_body_head(head, copy)
    noted = {id(node) for note in root.outermost("note") for node in note.walk()}
    # What stands inside a content is read with it, and once.
    contents = [node for node in root.outermost("body.content") if id(node) not in noted]
    copy.pieces(read_pieces(*(contents or [n for n in root.children("body") if head is None])))
    end = root.first("body.end")
    if end is not None:
        for piece in read_pieces(end):
            copy.add(Part.FURNITURE, piece.words)


def _read_head(root: Node, copy: Copy) -> None:
    """Keep the document's data."""
    data = root.first("docdata")
    if data is not None:
        _read_docdata(data, copy)
    pub = root.first("pubdata")
    if pub is not None:
        copy.keep("edition", pub.get("name"))
        if not any(role is Role.PUBLISHED for role, *_ in copy.times):
            copy.time(Role.PUBLISHED, "date.publication", pub.get("date.publication"))
        if pub.get("unit-of-measure") in ("word", "words"):
            copy.count("item-length", pub.get("item-length"))
    copy.gather("subjects", "subject", (_subject(node) for node in root.all("tobject.subject")))
    title = root.child("head", "title")
    copy.keep("title", title.words() if title is not None else None)


def _subject(node: Node) -> str:
    """Name a subject by its most particular word, or its number."""
    return next(
        (value for key in ("detail", "matter", "type") if (value := node.get(f"tobject.subject.{key}"))), node.get("tobject.subject.refnum")
    )


def _read_docdata(data: Node, copy: Copy) -> None:
    for node in data.children():
        read = _DOCDATA.get(node.tag)
        if read is not None:
            read(copy, node)
    copy.order("management-status", data.get("management-status"))
    _read_dates(data, copy)


def _read_dates(data: Node, copy: Copy) -> None:
    """Keep issue, release and expiry; a release later than the issue is an embargo, unless the story is none any more."""
    issue, release, status = _date(data, "date.issue"), _date(data, "date.release"), data.get("management-status")
    copy.time(Role.PUBLISHED, "date.issue", issue)
    if release and (_is_later(release, issue) or status == "embargoed"):
        copy.embargo("date.release", release, orders=status in ("", "usable", "embargoed"))
    else:
        copy.keep("date.release", release)
    copy.keep("date.expire", _date(data, "date.expire"))


def _read_doc_id(copy: Copy, node: Node) -> None:
    copy.gather("ids", "doc-id", [node.get("id-string")])
    copy.provider("regsrc", node.get("regsrc"))


def _read_key(copy: Copy, node: Node) -> None:
    copy.put("slug", "du-key", node.get("key"))
    copy.put("version", "version", node.get("version"))


def _read_sources(copy: Copy, node: Node) -> None:
    for source in node.children("from-src"):
        copy.provider("from-src", source.get("src-name"))


#: What is done with each element of docdata.
_DOCDATA: Final[dict[str, Callable[[Copy, Node], object]]] = {
    "doc-id": _read_doc_id,
    "urgency": lambda copy, node: copy.urgency("urgency", node.get("ed-urg")),
    "du-key": _read_key,
    "key-list": lambda copy, node: copy.gather("keywords", "keyword", (keyword.get("key") for keyword in node.children("keyword"))),
    "del-list": _read_sources,
    "ed-msg": lambda copy, node: copy.add(Part.NOTICE, node.get("info")),
    "doc.copyright": lambda copy, node: copy.provider("copyright", node.get("holder")),
}


def _date(data: Node, tag: str) -> str:
    node = data.child(tag)
    return node.get("norm") if node is not None else ""


def _is_later(release: str, issue: str) -> bool:
    """Tell whether *release* is after *issue*, by the digits of day and hour."""
    later, earlier = ("".join(c for c in value if c.isdigit())[:14] for value in (release, issue))
    return bool(earlier) and later[: len(earlier)] > earlier[: len(later)]


def _read_body_head(head: Node, copy: Copy) -> None:
    for line in head.all("hl1"):
        if copy.parts[Part.HEADLINE]:
            copy.keep("hl1", line.words())
        else:
            copy.add(Part.HEADLINE, line.words())
    for line in head.all("hl2"):
        copy.add(Part.SUBHEADLINE, line.words())
    for note in head.children("note"):
        for piece in read_pieces(_plain(note)):
            copy.add(Part.NOTICE, piece.words)
    _read_bylines(head, copy)
    for distributor in head.children("distributor"):
        copy.provider("distributor", distributor.words())
    for dateline in head.children("dateline"):
        _read_dateline(dateline, copy)
    for abstract in head.children("abstract"):
        copy.add(Part.STANDFIRST, " ".join(piece.words for piece in read_pieces(abstract)))


def _read_bylines(head: Node, copy: Copy) -> None:
    """Add the bylines, unless the metadata around the document has one."""
    signed = bool(copy.parts[Part.BYLINE])
    for byline in head.children("byline"):
        if signed:
            copy.keep("byline", byline.words())
        else:
            read_byline(byline, copy)


def _plain(node: Node) -> Node:
    """Give a note as an ordinary element, so that its words count."""
    plain = Node("div", {})
    plain.content = node.content
    return plain


def read_byline(byline: Node, copy: Copy) -> None:
    """Add a byline, and the function in it as a line below."""
    titles = [title.words() for title in byline.all("byttl")]
    names = Node("byline", {})
    names.content = [child for child in byline.content if not (isinstance(child, Node) and child.tag == "byttl")]
    words = names.words().strip(" ,;")
    if words:
        copy.add(Part.BYLINE, words)
    for title in titles:
        if words:
            copy.add(Part.BYLINE, title)
        else:
            copy.keep("byttl", title)


def _read_dateline(dateline: Node, copy: Copy) -> None:
    for date in dateline.all("story.date"):
        copy.keep("story.date", date.get("norm"))
        if not any(role is Role.PUBLISHED for role, *_ in copy.times):
            copy.time(Role.PUBLISHED, "story.date", date.get("norm"))
    add_dateline(copy, dateline.words())


def add_dateline(copy: Copy, words: str) -> None:
    """Add a dateline; one that holds nothing but a date is a field of the header."""
    if any(c.isalpha() for c in words) and not is_date(words):
        copy.add(Part.DATELINE, words)
    else:
        copy.keep("dateline", words)
