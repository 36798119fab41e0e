"""STT: Finnish copy.

Shapes after STT copy: "STT" alone as the credit, "STT–AFP" with the sources, "(STT)" behind the place; alerts without a headline.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, STRONG, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="stt",
    agency="STT",
    aliases=("suomen tietotoimisto", "stt-lehtikuva"),
    languages=("fi", "sv"),
    tags=("STT", "STT–AFP", "STT-AFP", "STT–Reuters", "STT–AFP–Reuters", "STT-Reuters", "STT-Lehtikuva"),
    cues=(
        Cue("dateline-tag", r"^[^\r\n(]{2,60}\(STT(?:[-–]\w{2,10}){0,3}\)", STRONG, HEAD),
        Cue("credit-line", r"(?:© ?|Lähde: ?)?STT(?:[-–]\w{2,10}){0,3}(?:, [A-ZÄÖÅ][\w-]{2,20})?", STRONG, HEAD_LINE),
        Cue("credit-below", r"(?:© ?|Lähde: ?|\()?STT(?:[-–]\w{2,10}){0,3}\)?", STRONG, LAST_LINE),
        Cue("byline", r"[A-ZÄÖÅ][^\r\n/]{2,60}/STT", STRONG, HEAD_LINE),
    ),
    credits=(r"(?:© ?|Lähde: ?)?(?P<credit>STT(?:[-–]\w{2,10}){0,3})", r"\((?P<credit>STT(?:[-–]\w{2,10}){0,3})\)"),
    bylines=(r"(?P<names>[A-ZÄÖÅ][^\r\n/.]{2,60})/(?P<title>STT)",),
    default_timezone="Europe/Helsinki",
    day_order="DMY",
)
