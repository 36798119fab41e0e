"""Algérie Presse Service.

Shapes after APS copy: "ALGER - " in capitals without a tag, "ALGER, 12 mars 2020 (APS) - ".
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, STRONG, WEAK, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="aps",
    agency="Algérie Presse Service",
    aliases=("algérie presse service", "algerie presse service"),
    languages=("fr", "en", "ar"),
    tags=("APS", "وأج", "واج"),
    cues=(
        Cue("dateline-tag", r"^[^\r\n(]{2,60}\((?:APS|وأج|واج)\) ?[-–—]", STRONG, HEAD),
        Cue("credit-line", r"(?:Source ?: ?|© ?)?(?:APS|Algérie Presse Service|Par APS)", STRONG, HEAD_LINE),
        Cue("credit-below", r"(?:Source ?: ?|© ?|\()?(?:APS|Algérie Presse Service)\)?", STRONG, LAST_LINE),
        Cue("to-aps", r"\bà l'APS\b", WEAK, HEAD),
    ),
    datelines=("PLACE -",),
    credits=(r"(?:Source ?: ?|© ?|Par )?(?P<credit>\(?(?:APS|Algérie Presse Service)\)?)",),
    default_timezone="Africa/Algiers",
    day_order="DMY",
)
