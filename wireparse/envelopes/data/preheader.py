"""The words of pre-headers: marks, notes and bylines of the languages in which dpa and others write.

A pre-header runs from STX to the line that ends in "=". Words are given in lower case.
"""

from typing import Final

#: What a line that is an order or a mark of its own consists of, numbers and punctuation left out.
MARK_WORDS: Final = frozenset(
    (
        "add", "advance", "advisory", "alert", "background", "bulletin", "correction", "corrected", "embargo", "embargoed", "extra",
        "flash", "hold", "kill", "lead", "ld", "net", "new", "preview", "refile", "repeat", "roundup", "rpt", "st", "nd", "rd", "th",
        "update", "urgent", "withhold", "withdrawn", "wrapup", "writethru",
        "achtung", "berichtigung", "blitz", "eil", "eilmeldung", "sperrfrist", "wiederholung", "aktualisierung", "storno",
        "actualización", "atención", "atencion", "corregida", "eliminar", "redacciones", "urgente", "versión", "anular",
        "annulation", "attention", "correction", "rectificatif", "remettre", "urgence", "d'urgence",
        "аннулирование", "молния", "срочно", "عاجل",
    )
)  # fmt: skip

#: What a note in brackets after the headline speaks of when it is for the picture desk.
PICTURE_WORDS: Final = frozenset(
    (
        "foto", "fotos", "photo", "photos", "picture", "pictures", "bild", "bilder", "grafik", "graphic", "graphics", "video", "archiv",
        "illustration",
    )
)  # fmt: skip

#: How a byline begins, and what stands between its names.
BYLINE_OPENERS: Final = ("Von ", "By ", "Par ", "Por ", "Di ", "Da ", "Door ", "Av ", "Автор ", "Autor: ", "Text: ")
BYLINE_JOINTS: Final = frozenset(
    ("und", "and", "et", "y", "e", "en", "och", "og", "mit", "with", "avec", "con", "in", "aus", "from", "à", "de", "von", "van")
)

#: Lines that open the notes behind the story, and the line behind which nothing is for publication.
NOTEBOOKS: Final = ("notizblock", "notebook", "dpa-notizblock", "dpa notizblock", "dpa notebook", "bloc de notas", "notas", "ملاحظات")
PRIVATE: Final = ("* * * *", "- - - -", "####")
#: Sections of a notebook that are orders or notes to editors -> the kind of notice.
ORDERS: Final = {
    "berichtigung": "CORRECTION",
    "correction": "CORRECTION",
    "corrección": "CORRECTION",
    "korrektur": "CORRECTION",
    "achtung": "ADVISORY",
    "sperrfrist": "EMBARGO",
    "embargo": "EMBARGO",
    "redaktionelle hinweise": "EDITORS_NOTE",
    "redaktioneller hinweis": "EDITORS_NOTE",
    "note to editors": "EDITORS_NOTE",
    "notes to editors": "EDITORS_NOTE",
    "nota a los redactores": "EDITORS_NOTE",
}

#: The mark that a note in brackets or a line of marks begins with -> the kind of notice. dpa's "Zusammenfassung" and other genres
#: are none.
NOTICES: Final = {
    "achtung": "ADVISORY",
    "advance": "ADVANCE",
    "advisory": "ADVISORY",
    "aktualisierung": "UPDATE",
    "aktualisierte fassung": "UPDATE",
    "alert": "ALERT",
    "anular": "KILL",
    "annulation": "KILL",
    "berichtigung": "CORRECTION",
    "blitz": "ALERT",
    "bulletin": "URGENT",
    "actualización": "UPDATE",
    "corregida": "CORRECTION",
    "correction": "CORRECTION",
    "corrected": "CORRECTION",
    "eil": "URGENT",
    "eilmeldung": "URGENT",
    "eliminar": "KILL",
    "embargo": "EMBARGO",
    "embargoed": "EMBARGO",
    "flash": "ALERT",
    "hold": "WITHHOLD",
    "kill": "KILL",
    "korrektur": "CORRECTION",
    "lead": "LEAD",
    "net": "LEAD",
    "rectificatif": "CORRECTION",
    "refile": "REFILE",
    "repeat": "REPEAT",
    "rpt": "REPEAT",
    "sperrfrist": "EMBARGO",
    "storno": "KILL",
    "update": "UPDATE",
    "urgent": "URGENT",
    "urgente": "URGENT",
    "wiederholung": "REPEAT",
    "withhold": "WITHHOLD",
    "wrapup": "WRAPUP",
    "аннулирование": "KILL",
    "молния": "ALERT",
    "срочно": "URGENT",
    "عاجل": "URGENT",
}
