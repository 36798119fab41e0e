"""Anadolu Agency: Turkish copy, and its English and French services.

Shapes after Anadolu copy on the web: "ANKARA (AA) - ", "AA / Ankara / Name" above French copy, the credit with the full name.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, WEAK, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="anadolu",
    agency="Anadolu Agency",
    aliases=("anadolu agency", "anadolu ajansı", "agence anadolu", "aa"),
    languages=("tr", "en", "fr"),
    tags=("AA", "Anadolu Agency", "Anadolu Ajansı", "Anadolu"),
    cues=(
        Cue("dateline-tag", r"^[^\r\n(]{2,60}\(AA\) ?[-–—]", SIGNATURE, HEAD),
        Cue("french-head", r"AA ?/ ?\p{Lu}[^\r\n/]{2,30}(?: ?/ ?\p{Lu}[^\r\n/]{2,40})?", STRONG, HEAD_LINE),
        Cue(
            "credit-line",
            r"(?:© ?|Kaynak: ?|Source ?: ?)?(?:Anadolu Agency|Anadolu Ajansı|Agence Anadolu|Anadolu)(?: \(AA\))?",
            STRONG,
            HEAD_LINE,
        ),
        Cue("told", r"\b(?:told|AA muhabirine|à l'Agence) (?:the )?Anadolu\b", WEAK, HEAD),
    ),
    credits=(
        r"(?:© ?|Kaynak: ?|Source ?: ?)?(?P<credit>Anadolu Agency|Anadolu Ajansı|Agence Anadolu|Anadolu)",
        r"(?P<credit>AA) ?/ ?\p{Lu}[^\r\n]{2,80}",
    ),
    boilerplate=(
        r"Anadolu Agency website contains only a portion of.{0,200}",
        r"Seulement une partie des dépêches, que l'Agence Anadolu.{0,200}",
    ),
    default_timezone="Europe/Istanbul",
    day_order="DMY",
)
