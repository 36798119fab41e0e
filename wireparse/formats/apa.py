"""Austria Presse Agentur, and Austrian papers that carry it.

Shapes after Austrian copy on the web: "Wien – " without a tag, often behind the standfirst on the same line, and the credit with
the date in brackets behind the last sentence: "(APA, 11.3.2017)".
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, TAIL, TAIL_LINE, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="apa",
    agency="APA - Austria Presse Agentur",
    aliases=("austria presse agentur", "apa-online"),
    languages=("de",),
    tags=("APA", "APA/dpa", "APA/Reuters", "APA/AFP", "APA/ag."),
    cues=(
        Cue("dateline-tag", r"^[^\r\n(]{2,60}\(APA(?:[/-][\w.]{2,12}){0,2}\) ?[-–—]", STRONG, HEAD),
        Cue("closing-credit", r"\(APA(?:/[\w.]{2,12}){0,3}[,;] ?[^()\r\n]{0,30}[0-9]{1,2}\. ?[0-9]{1,2}\. ?[0-9]{2,4}\)", SIGNATURE, TAIL),
        Cue("closing-tag", r"[.!?\"“»] \(APA(?:/[\w.]{2,12}){0,3}\)", STRONG, TAIL),
        Cue("credit-line", r"(?:Quelle: ?|© ?)(?:[0-9]{4} )?APA(?:/[\w.]{2,12})?", STRONG, TAIL_LINE),
        Cue("credit-above", r"(?:Quelle: ?|© ?)?(?:[0-9]{4} )?APA(?:/[\w.]{2,12})?", STRONG, HEAD_LINE),
    ),
    datelines=("PLACE -", "... PLACE -"),
    credits=(
        (
            r"\((?P<credit>(?:APA(?:/[\w.]{2,12}){0,3}|red|[a-zäöü]{2,5}\.?"
            r"|[A-ZÄÖÜ][\w ]{2,40})(?:[,;] ?[^()\r\n]{0,30})?[,;] ?[0-9]{1,2}\. ?[0-9]{1,2}\. ?[0-9]{2,4})\)"
        ),
        r"\((?P<credit>APA(?:/[\w.]{2,12}){0,3})\)",
        r"(?:Quelle: ?|© ?)?(?:[0-9]{4} )?(?P<credit>APA(?:/[\w.]{2,12})?)",
    ),
    default_timezone="Europe/Vienna",
    day_order="DMY",
)
