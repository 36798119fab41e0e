"""Letters, marks and line openers of ANPA 1312, as AP, Reuters, Kyodo and city news services use them."""

from typing import Final

#: Priority letter -> urgency, each letter a step of its own; letters that are not here stay raw.
URGENCIES: Final = {"f": 1, "b": 2, "u": 3, "r": 4, "d": 5, "h": 6, "a": 7, "s": 8, "w": 9}

#: Selectors and footers name the agency: how they begin -> agency format.
SOURCES: Final = {
    "AP-": "ap",
    "KWS-": "kyodo",
    "KYODO-": "kyodo",
    "UPI-": "upi",
    "AFP-": "afp",
    "DPA-": "dpa",
    "reute": "reuters",
}

#: The country of the standard: letters of a zone mean what they mean there.
HOME: Final = "US"

#: Agency format -> zone of a footer that names none.
ZONES: Final = {"kyodo": "Asia/Tokyo"}

#: Cycle designators that begin an AP slug.
CYCLES: Final = ("AP-", "AM-", "PM-", "BC-")

#: Words of a version or a slug, in lower case and without the blanks -> the kind of notice; the first that is found counts.
VERSION_NOTICES: Final = {
    "writethru": "WRITETHRU",
    "kill": "KILL",
    "withhold": "WITHHOLD",
    "correction": "CORRECTION",
    "corrected": "CORRECTION",
    "newsalert": "ALERT",
    "flash": "ALERT",
    "bulletin": "URGENT",
    "urgent": "URGENT",
    "update": "UPDATE",
    "advisory": "ADVISORY",
    "embargoed": "EMBARGO",
    "ld": "LEAD",
    "lead": "LEAD",
    "adv": "ADVANCE",
}

#: How a byline begins, in lower case.
BYLINE_OPENERS: Final = ("by ", "par ", "por ")

#: How a line begins that orders or tells something to editors, in lower case.
ORDER_OPENERS: Final = (
    "eds", "(eds", "editors", "(editors", "editor's note", "editor’s note", "(editor", "for release", "for use", "hold for",
    "embargo", "(embargo", "not for", "$adv", "adv for", "moved in advance", "with ap", "correction", "corrects", "(ap) _ kill",
    "kill", "withhold", "bulletin", "urgent",
    "advisory", "attention", "repeating", "retransmitting", "recasts", "updates", "subs ", "adds ",
)  # fmt: skip

#: How a line begins that speaks of pictures.
PHOTO_OPENERS: Final = ("ap photo", "ap graphic", "ap video", "photo", "graphic", "lf ", "laserphoto")

#: How a line of rights begins.
RIGHTS_OPENERS: Final = ("c.", "©", "(c)", "copyright")

#: Words that close a take or a message when they stand alone on their line, dots, brackets and dashes left out.
END_WORDS: Final = frozenset(("reuter", "reuters", "end", "ends", "ap", "upi", "kyodo"))

#: What a city news service writes behind its item number that is an order, not a name of the story.
ITEM_MARKS: Final = frozenset(
    ("UPDATE", "ADVISORY", "CORRECTION", "CORRECTED", "KILL", "URGENT", "BULLETIN", "ADVANCE", "EMBARGO", "EMBARGOED", "HOLD", "REPEAT")
)

#: Labels of a television script: what stands behind the label, or below it.
SCRIPT_LABELS: Final = {
    "STORY": "HEADLINE",
    "STORYLINE": "PARAGRAPH",
    "VOICE-OVER": "PARAGRAPH",
    "VOICE OVER": "PARAGRAPH",
    "SHOTLIST": "FURNITURE",
    "RESTRICTION SUMMARY": "FURNITURE",
    "RESTRICTIONS": "FURNITURE",
    "LENGTH": "FURNITURE",
    "FIRST RUN": "FURNITURE",
    "TYPE": "FURNITURE",
    "SOURCE": "FURNITURE",
    "STORY NUMBER": "FURNITURE",
    "DATELINE": "DATELINE",
}
#: Below these labels the whole section is of that part.
SCRIPT_SECTIONS: Final = frozenset(("STORYLINE", "VOICE-OVER", "VOICE OVER", "SHOTLIST", "RESTRICTION SUMMARY"))
