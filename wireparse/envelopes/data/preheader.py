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
    ("foto", "fotos", "photo", "photos", "picture", "pictures", "bild", "bilder", "grafik", "graphic", "graphics", "video", "archiv", "illustration")
)  # fmt: skip

#: How a byline begins, and what stands between its names.
BYLINE_OPENERS: Final = ("Von ", "By ", "Par ", "Por ", "Di ", "Da ", "Door ", "Av ", "Автор ", "Autor: ", "Text: ")
BYLINE_JOINTS: Final = frozenset(
    ("und", "and", "et", "y", "e", "en", "och", "og", "mit", "with", "avec", "con", "in", "aus", "from", "à", "de", "von", "van")
)

#: Lines that open the notes behind the story, and the line behind which nothing is for publication.
NOTEBOOKS: Final = ("notizblock", "notebook", "dpa-notizblock", "dpa notizblock", "dpa notebook", "bloc de notas", "notas", "ملاحظات")
PRIVATE: Final = ("* * * *", "- - - -", "####")
#: Sections of a notebook that are orders to editors.
ORDERS: Final = ("berichtigung", "correction", "korrektur", "achtung", "corrección", "sperrfrist", "embargo")
