r"""NewsML-G2: news items, packages of them, and messages that hold several.

    <newsMessage><header><sent>..</sent></header><itemSet>
      <newsItem guid=".." version="3" xml:lang="en">
        <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:AFP"/><versionCreated>..</versionCreated>
          <firstCreated>..</firstCreated><embargoed>..</embargoed><pubStatus qcode="stat:usable"/><edNote>..</edNote>
          <signal qcode="sig:update"/></itemMeta>
        <contentMeta><urgency>3</urgency><contentCreated>..</contentCreated><located>..</located><creator>..</creator>
          <by>..</by><dateline>..</dateline><headline>..</headline><slugline>..</slugline><subject>..</subject></contentMeta>
        <contentSet><inlineXML>NITF, XHTML or HTML</inlineXML><inlineData>text</inlineData></contentSet>
      </newsItem></itemSet></newsMessage>

Of a message the first item with a text counts, of a package its own headline. `firstCreated`, else `contentCreated` is when the
story was published, `versionCreated` when it was updated; alone, in a first version, it is the publication.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from wireparse.diagnostics import diagnostic
from wireparse.envelopes.bodies import read_pieces
from wireparse.envelopes.copy import Copy
from wireparse.envelopes.data.newsml import CLOSING_ROLES, HEADLINE_ROLES, ORGANISATIONS, SUMMARY_ROLES
from wireparse.envelopes.markup import Node, parse_markup, root_name, unread_story
from wireparse.envelopes.nitf import add_dateline, read_nitf
from wireparse.envelopes.prose import read_prose
from wireparse.limits import DEFAULT, Limits
from wireparse.model.kinds import Role
from wireparse.story import Part, Story

_ITEMS = ("newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem")
_ROOTS = ("newsItem", "packageItem", "newsMessage", "conceptItem", "knowledgeItem", "planningItem")


def detect(text: str) -> bool:
    """Tell whether *text* is such a document.

    Example:
        >>> detect("<newsItem guid='a'/>"), detect("<NewsML/>")
        (True, False)
    """
    return root_name(text) in _ROOTS


def open_message(text: str, limits: Limits = DEFAULT) -> Story:
    """Take the story out of the document; what cannot be parsed is given as it stands."""
    parsed = parse_markup(text, limits.depth)
    if parsed.root is None:
        return unread_story(text, "newsmlg2", parsed)
    copy = Copy("newsmlg2")
    copy.diagnostics += parsed.diagnostics
    root = parsed.root
    items = [root] if root.tag in _ITEMS else list(root.all(*_ITEMS)) or [root]
    told = [item for item in items if _body_of(item) is not None]
    if len(told) > 1:
        copy.diagnostics.append(diagnostic("several-items", 0, 0, count=len(told)))
    texts = told or [item for item in items if item.tag == "newsitem" and _code(item, "itemmeta", "itemclass").endswith("text")]
    _read_item((texts or items)[0], copy)
    header = root.child("header")
    if header is not None:
        for node in header.children("sent", "transmitid", "priority"):
            copy.keep(node.tag, node.words())
    return copy.story()


def _body_of(item: Node) -> Node | None:
    """Give the first inline content of *item* that holds words; HTML and NITF before plain text."""
    found = [node for node in item.all("inlinexml", "inlinedata") if node.words() and "image" not in node.get("contenttype")]
    return next((node for node in found if node.tag == "inlinexml"), found[0] if found else None)


def _code(item: Node, *path: str) -> str:
    """Give the code of the element at *path*: its qcode, else its literal or address, else its words."""
    node = item.child(*path)
    return _coded(node) if node is not None else ""


def _coded(node: Node) -> str:
    return node.get("qcode") or node.get("literal") or node.get("uri") or node.words()


def _name(node: Node) -> str:
    """Give the name of a party or concept as it is written for readers."""
    name = node.child("name")
    return name.words() if name is not None else ""


def _role(node: Node) -> str:
    return node.get("role").rpartition(":")[2].lower()


def _read_item(item: Node, copy: Copy) -> None:
    copy.gather("ids", "guid", [item.get("guid")])
    copy.put("version", "version", item.get("version"))
    meta, content = item.child("itemmeta"), item.child("contentmeta")
    _read_times(item, meta, content, copy)
    if meta is not None:
        _read_item_meta(meta, copy)
    for holder in item.all("copyrightholder"):
        copy.provider("copyright-holder", _name(holder) or _coded(holder))
    if content is not None:
        _read_content_meta(content, copy)
    copy.tongue("language", item.get("lang"))
    body = _body_of(item)
    if body is not None:
        _read_body(body, copy)
    if content is not None:
        _read_people(content, copy)


def _read_times(item: Node, meta: Node | None, content: Node | None, copy: Copy) -> None:
    """Give each time its role."""

    def when(holder: Node | None, tag: str) -> str:
        node = holder.child(tag) if holder is not None else None
        return node.words() if node is not None else ""

    first, made, version = when(meta, "firstcreated"), when(content, "contentcreated"), when(meta, "versioncreated")
    alone = not (first or made) and item.get("version") in ("", "0", "1")
    copy.time(Role.PUBLISHED, "firstCreated", first)
    copy.time(Role.PUBLISHED, "contentCreated", made)
    if alone:
        copy.time(Role.PUBLISHED, "versionCreated", version)
    elif version not in (first, made):
        copy.time(Role.UPDATED, "versionCreated", version)
    copy.keep("contentModified", when(content, "contentmodified"))
    copy.embargo("embargoed", when(meta, "embargoed"))


def _read_item_meta(meta: Node, copy: Copy) -> None:
    copy.keep("item-class", _code(meta, "itemclass"))
    for node in meta.children("provider"):
        copy.provider("provider", _coded(node))
        copy.provider("provider", _name(node))
    for node in meta.children("pubstatus"):
        copy.order("pubStatus", _coded(node))
    for node in meta.children("service"):
        copy.put("service", "service", _name(node) or _coded(node))
    for node in meta.children("signal"):
        copy.order("signal", _coded(node))
    for node in meta.children("ednote"):
        copy.add(Part.SIGNOFF if _role(node) in CLOSING_ROLES else Part.NOTICE, node.words())
    for node in meta.children("title"):
        copy.keep("title", node.words())


def _read_content_meta(content: Node, copy: Copy) -> None:
    copy.gather("keywords", "keyword", (node.words() for node in content.children("keyword")))
    copy.gather("subjects", "subject", (_name(node) or _coded(node) for node in content.children("subject")))
    for node in content.children():
        read = _CONTENT.get(node.tag)
        if read is not None:
            read(copy, node)


def _read_headline(copy: Copy, node: Node) -> None:
    part = Part(HEADLINE_ROLES.get(_role(node), "HEADLINE"))
    copy.add(Part.SUBHEADLINE if part is Part.HEADLINE and copy.parts[Part.HEADLINE] else part, node.words())


#: What is done with each element of contentMeta.
_CONTENT: Final[dict[str, Callable[[Copy, Node], object]]] = {
    "urgency": lambda copy, node: copy.urgency("urgency", node.words()),
    "slugline": lambda copy, node: copy.put("slug", "slugline", node.words()),
    "language": lambda copy, node: copy.tongue("language", node.get("tag")),
    "genre": lambda copy, node: copy.order("genre", _coded(node)),
    "altid": lambda copy, node: copy.keep("altId", node.get("id") or node.words()),
    "headline": _read_headline,
    "by": lambda copy, node: copy.add(Part.BYLINE, node.words()),
    "dateline": lambda copy, node: add_dateline(copy, node.words()),
    "located": lambda copy, node: copy.keep("located", _name(node)),
    "creditline": lambda copy, node: copy.provider("creditline", node.words()),
    "description": lambda copy, node: copy.add(Part.STANDFIRST if _role(node) in SUMMARY_ROLES else Part.FURNITURE, node.words()),
}


def _read_people(content: Node, copy: Copy) -> None:
    """Take the creator for the byline where neither metadata nor body have one."""
    for node in content.children("creator"):
        name = _name(node)
        kind = node.get("type").rpartition(":")[2].lower()
        if not name:
            copy.initials("creator", node.get("literal"))
        elif copy.parts[Part.BYLINE] or kind in ORGANISATIONS or ("byttl", name.removeprefix("The ")) in copy.fields:
            copy.keep("creator", name)
        else:
            copy.add(Part.BYLINE, name)
    for node in content.children("contributor"):
        copy.initials("contributor", _name(node) or _coded(node))
    for node in content.children("infosource"):
        copy.keep("infosource", _name(node) or _coded(node))


def _read_body(body: Node, copy: Copy) -> None:
    nitf = body.first("nitf")
    if nitf is not None:
        read_nitf(nitf, copy)
    elif any(body.children()):
        copy.pieces(read_pieces(body))
    else:
        read_prose(body.raw(), copy)
