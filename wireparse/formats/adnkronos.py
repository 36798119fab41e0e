"""Adnkronos: Italian copy.

Shapes after Adnkronos copy on the web: "Orvena, 26 feb. (Adnkronos) - ", services after the name, and the same letter by letter
where a site's program has spread it.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, TAIL, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="adnkronos",
    agency="Adnkronos",
    aliases=("adn kronos", "adnkronos salute"),
    languages=("it",),
    tags=("Adnkronos", "Adnkronos Salute", "Adnkronos/Labitalia", "Adnkronos/Dpa", "Adnkronos/Afp", "Adnkronos/Xinhua", "Labitalia"),
    cues=(
        Cue("dateline-tag", r"\(Adnkronos(?:[/ ][A-Z][\w./ ]{1,20})?\) ?[-–—]", SIGNATURE, HEAD),
        Cue("spread-tag", r"\( ?A d n k r o n o s(?: [^()\r\n]{0,30})?\) ?-", SIGNATURE, HEAD),
        Cue("credit-line", r"(?:Fonte: ?|© ?)?(?:Redazione )?(?:Adnkronos|AdnKronos|ADNKRONOS)", STRONG, HEAD_LINE),
        Cue("closing-tag", r"\((?:Adnkronos|[A-Z][a-z]{2}/(?:[A-Z][\w-]{1,12}/)?Adnkronos)\)", STRONG, TAIL),
    ),
    dateline_patterns=(
        (
            r"(?P<place>[A-Z](?: \p{Ll}){2,15}) ?, ?(?P<date>[0-9](?: [0-9])?(?: [a-z]){3,9}(?: ?\.)?)"
            r" ?\( ?(?P<agency>A d n k r o n o s(?: [^()\r\n]{1,30})?) ?\) ?-"
        ),
    ),
    credits=(r"(?:Fonte: ?|© ?)?(?P<credit>(?:Redazione )?(?:Adnkronos|AdnKronos|ADNKRONOS))",),
    signoffs=(r"\((?P<initials>[A-Z][a-z]{2})/(?:[A-Z][\w-]{1,12}/)?(?:Adnkronos|Adn Kronos|AdnKronos)\)",),
    default_timezone="Europe/Rome",
    day_order="DMY",
)
