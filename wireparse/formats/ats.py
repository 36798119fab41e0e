"""Keystone-ATS / Keystone-SDA: Swiss copy in French, German and Italian.

Shapes after Swiss copy: "Lausanne (ats afp) " in small letters and without a dash, "(Keystone-ATS)", "(SDA/mj)" with the editor's
initials at the end, "/ATS" and "sda" as credits.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, TAIL, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="ats",
    agency="Keystone-ATS",
    aliases=("keystone-ats", "keystone-sda", "sda", "agence télégraphique suisse", "schweizerische depeschenagentur"),
    languages=("fr", "de", "it"),
    tags=("ats", "sda", "Keystone-ATS", "Keystone-SDA", "ats/afp", "sda/afp", "sda/dpa"),
    cues=(
        Cue("dateline-tag", r"^[^\r\n(]{2,60}\((?:Keystone-)?(?:ats|ATS|sda|SDA)(?:[ /,][\w/ ]{2,20})?\)", STRONG, HEAD),
        Cue("closing-initials", r"\((?:SDA|ATS|sda|ats)\\?/[a-z]{2,4}\)", SIGNATURE, TAIL),
        Cue("closing-credit", r"[.!?\"“»] ?\((?:Keystone-)?(?:SDA|ATS|sda|ats)(?:/[\w.]{2,12}){0,3}\)\Z", STRONG, TAIL),
        Cue(
            "credit-line",
            r"(?:Source ?: ?|Quelle: ?|Fonte: ?|© ?)?(?:ats|ATS|sda|SDA|Keystone-ATS|Keystone-SDA|KEYSTONE-ATS"
            r"|KEYSTONE-SDA)(?:[ /][\w/ ]{2,20})?",
            STRONG,
            HEAD_LINE,
        ),
        Cue(
            "credit-below",
            r"(?:Source ?: ?|Quelle: ?|Fonte: ?|© ?)?(?:ats|ATS|sda|SDA|Keystone-ATS|Keystone-SDA|KEYSTONE-ATS"
            r"|KEYSTONE-SDA)(?:[ /][\w/ ]{2,20})?",
            STRONG,
            LAST_LINE,
        ),
    ),
    credits=(
        (
            r"(?:Source ?: ?|Quelle: ?|Fonte: ?|© ?)?(?P<credit>(?:\w[\w.'’-]{0,29} (?:avec|mit|con) (?:les |l')?)?(?:ats"
            r"|ATS|sda|SDA|Keystone-ATS|Keystone-SDA|KEYSTONE-ATS|KEYSTONE-SDA)(?:[ /][\w/ ]{2,20})?)"
        ),
        r"\((?P<credit>(?:Keystone-)?(?:SDA|ATS|sda|ats)(?:/[\w.]{2,12}){0,3})\)",
    ),
    signoffs=(r"\((?:SDA|ATS|sda|ats)\\?/(?P<initials>[a-z]{2,4})\)",),
    default_timezone="Europe/Zurich",
    day_order="DMY",
)
