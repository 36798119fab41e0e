"""Formal names of NewsML 1 and codes of NewsML-G2: what components, lines, headlines and descriptions are. In lower case."""

from typing import Final

#: Roles of a NewsML 1 component whose content is not the text of the story -> the part that it plays, nothing for none.
COMPONENT_ROLES: Final = {
    "stylesheet": "",
    "headline": "",
    "subheadline": "SUBHEADLINE",
    "contact": "FURNITURE",
    "logo": "",
    "photo": "",
    "video": "",
    "audio": "",
    "graphic": "",
    "thumbnail": "",
    "preview": "",
    "quicklook": "",
    "tickersymbol": "",
    "aboutcompany": "FURNITURE",
}
#: How well a role fits the text of the story; a component without a role stands between.
TEXT_ROLES: Final = {
    "main": 4,
    "main text": 4,
    "body": 4,
    "maintext": 4,
    "text": 4,
    "supporting": 2,
    "caption": 1,
    "abstract": 1,
    "summary": 1,
}

#: Types of a NewsLine -> part; others are fields of the header.
LINE_TYPES: Final = {
    "advisoryline": "NOTICE",
    "advisory": "NOTICE",
    "editorialnote": "NOTICE",
    "productline": "FURNITURE",
    "catchword": "KICKER",
    "catchline": "KICKER",
    "overline": "KICKER",
    "kicker": "KICKER",
    "signature": "SIGNOFF",
}

#: Roles of a G2 headline -> part; the main one has none or one of the empty ones.
HEADLINE_ROLES: Final = {
    "subheadline": "SUBHEADLINE",
    "subhead": "SUBHEADLINE",
    "sub": "SUBHEADLINE",
    "deck": "SUBHEADLINE",
    "kicker": "KICKER",
    "catchword": "KICKER",
    "overline": "KICKER",
}
#: Roles of a description that is a summary of the text.
SUMMARY_ROLES: Final = frozenset(("summary", "abstract", "lead", "teaser", "preamble", "standfirst", "intro"))
#: Roles of an edNote that is the closing line of the desk.
CLOSING_ROLES: Final = frozenset(("closingline", "signoff", "signature"))
#: Types of a creator that is no person.
ORGANISATIONS: Final = frozenset(("organisation", "organization", "poi"))
