"""What elements and classes of a body stand for, in HTML, NITF and what agencies make of them."""

from typing import Final

#: Elements whose words are no part of the copy.
SKIPPED: Final = frozenset(
    ("head", "style", "script", "title", "media-metadata", "media-object", "template", "noscript", "svg", "button", "form")
)

#: Elements that hold captions, notes and other words that are not the story's.
FURNITURE: Final = frozenset(
    (
        "figure",
        "figcaption",
        "media",
        "media-caption",
        "media-producer",
        "aside",
        "footer",
        "nav",
        "fn",
        "note",
        "body.end",
        "tagline",
        "copyrite",
    )
)

HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2"))
LISTS: Final = frozenset(("li",))
PREFORMATTED: Final = frozenset(("pre",))
#: Elements that begin and end a paragraph.
PARAGRAPHS: Final = frozenset(
    (
        "address", "article", "block", "blockquote", "body", "body.content", "body.head", "bq", "caption", "center", "dd", "div", "dl",
        "dt", "header", "hedline", "hr", "html", "main", "nitf", "ol", "p", "section", "table", "tbody", "thead", "tr", "ul",
    )
)  # fmt: skip

#: Words of a class attribute -> the part that such an element plays.
CLASSES: Final = {
    "vignette": "KICKER",
    "kicker": "KICKER",
    "source": "CREDIT",
    "credit": "CREDIT",
    "byline": "BYLINE",
    "author": "BYLINE",
    "caption": "FURNITURE",
    "figcaption": "FURNITURE",
    "notepad": "FURNITURE",
    "notebook": "FURNITURE",
    "factbox": "FURNITURE",
    "crosshead": "CROSSHEAD",
    "subhead": "CROSSHEAD",
    "subheading": "CROSSHEAD",
    "mellomtittel": "CROSSHEAD",
    "intertitle": "CROSSHEAD",
    "editorsnote": "NOTICE",
    "ednote": "NOTICE",
    "signoff": "SIGNOFF",
    "signature": "SIGNOFF",
    "preamble": "STANDFIRST",
    "dateline": "DATELINE",
}
