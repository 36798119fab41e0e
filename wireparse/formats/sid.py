"""Sport-Informations-Dienst: German sports copy on web sites.

Shapes after SID copy on the web: "Hallstedt (SID) – ", "(SID)" behind the last sentence, "© SID" below.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, STRONG, TAIL, TAIL_LINE, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="sid",
    agency="Sport-Informations-Dienst",
    aliases=("sport-informations-dienst", "sport informations dienst"),
    languages=("de",),
    tags=("SID", "sid"),
    cues=(
        Cue("dateline-tag", r"^[^\r\n(]{2,60}\((?:SID|sid)(?:/\w{2,6})?\) ?[-–—]", STRONG, HEAD),
        Cue("closing-credit", r"[.!?\"“»] \((?:SID|sid)\)\Z", STRONG, TAIL),
        Cue("credit-line", r"(?:Quelle: |© ?)?(?:[0-9]{4} )?(?:SID|sid)(?: [0-9]{4})?", STRONG, HEAD_LINE),
        Cue("rights", r"(?:©|\([cC]\)) ?(?:[0-9]{4} )?(?:SID|Sport-Informations-Dienst)\b[^\r\n]{0,60}", STRONG, TAIL_LINE),
        Cue("initials", r"sid(?: [a-z]{2,3}){1,4}", STRONG, LAST_LINE),
    ),
    credits=(r"(?:Quelle: |© ?)?(?P<credit>SID|sid)", r"\((?P<credit>SID|sid)\)"),
    signoffs=(r"sid (?P<initials>[a-z]{2,3}(?: [a-z]{2,3}){0,3})",),
    default_timezone="Europe/Berlin",
    day_order="DMY",
)
