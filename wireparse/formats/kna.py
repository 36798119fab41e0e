"""Katholische Nachrichten-Agentur: German church copy.

Shapes after KNA copy on the web: "Fulda (KNA) " without a dash before the lead, "Fulda (KNA/iz). ", "(KNA)" at the end,
a copyright line with the name of the agency.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, TAIL, TAIL_LINE, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="kna",
    agency="Katholische Nachrichten-Agentur",
    aliases=("katholische nachrichten-agentur",),
    languages=("de",),
    tags=("KNA", "kna"),
    cues=(
        Cue("dateline-tag", r"^[^\r\n(]{2,60}\(KNA(?:/\w{1,6})?\)(?:\.| ?[-–—]| (?=[\"„“»A-ZÄÖÜ]))", STRONG, HEAD),
        Cue("closing-credit", r"[.!?\"“»] ?\((?:KNA|kna)(?:/\w{1,6})?\)\Z", STRONG, TAIL),
        Cue("credit-line", r"(?:Quelle: |© ?)?(?:KNA|kna)", STRONG, HEAD_LINE),
        Cue("rights", r"(?:©|\([cC]\)) ?(?:[0-9]{4} )?(?:KNA|Katholische Nachrichten-Agentur)\b[^\r\n]{0,120}", SIGNATURE, TAIL_LINE),
    ),
    credits=(r"(?:Quelle: |© ?)?(?P<credit>KNA|kna)", r"\((?P<credit>(?:KNA|kna)(?:/\w{1,6})?)\)"),
    boilerplate=(r"(?:©|\([cC]\)) ?(?:[0-9]{4} )?(?:KNA|Katholische Nachrichten-Agentur).{0,160}",),
    default_timezone="Europe/Berlin",
    day_order="DMY",
)
