"""Maghreb Arabe Presse: Moroccan copy in French and English.

Shapes after MAP copy: "Rabat, 12 mars (MAP) - ", "Rabat – " without a tag above copy that is credited to MAP.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, STRONG, WEAK, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="map",
    agency="Maghreb Arabe Presse",
    aliases=("maghreb arabe presse", "agence map", "map express"),
    languages=("fr", "en", "ar"),
    tags=("MAP", "ومع", "و م ع"),
    cues=(
        Cue("dateline-tag", r"\((?:MAP|ومع|و م ع)\) ?[-–—]", STRONG, HEAD),
        Cue("credit-line", r"(?:Source ?: ?|© ?)?(?:MAP|Agence MAP|MAP Express|Maghreb Arabe Presse|\(MAP\))", STRONG, HEAD_LINE),
        Cue(
            "credit-below",
            r"(?:Source ?: ?|© ?)?(?:MAP|Agence MAP|MAP Express|Maghreb Arabe Presse|\(MAP\))(?: [0-9]{4})?",
            STRONG,
            LAST_LINE,
        ),
        Cue("to-map", r"\bà la MAP\b", WEAK, HEAD),
    ),
    datelines=("PLACE -",),
    credits=(
        (
            r"(?:Source ?: ?|© ?)?(?P<credit>\(?(?:Le Matin avec |\w{2,20} avec (?:la )?)?(?:MAP|Agence MAP|MAP Express"
            r"|Maghreb Arabe Presse)\)?)"
        ),
    ),
    default_timezone="Africa/Casablanca",
    day_order="DMY",
)
