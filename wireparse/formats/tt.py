"""TT Nyhetsbyrån: Swedish copy.

Shapes after TT copy: "TT" as the credit line, "Name/TT" as the byline, "(TT)" behind place or last sentence.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, STRONG, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="tt",
    agency="TT Nyhetsbyrån",
    aliases=("tt nyhetsbyrån", "tidningarnas telegrambyrå"),
    languages=("sv",),
    tags=("TT", "TT-AFP", "TT-Reuters", "TT-AFP-Reuters", "TT Nyhetsbyrån"),
    cues=(
        Cue("dateline-tag", r"^[^\r\n(]{2,60}\(TT(?:-\w{2,10}){0,3}\)", STRONG, HEAD),
        Cue("byline", r"(?:Av )?(?!Foto|Bild|Arkiv)[^\r\n/:]{3,60}/TT", STRONG, HEAD_LINE),
        Cue("closing-byline", r"(?:Av )?(?!Foto|Bild|Arkiv)[A-ZÅÄÖ][^\r\n/.:]{2,60}/TT", STRONG, LAST_LINE),
        Cue("credit-line", r"(?:© ?|Källa: ?)?TT(?: Nyhetsbyrån)?", STRONG, HEAD_LINE),
        Cue("credit-below", r"(?:© ?|Källa: ?|\()?TT(?: Nyhetsbyrån)?\)?", STRONG, LAST_LINE),
    ),
    credits=(r"(?:© ?|Källa: ?)?(?P<credit>TT(?: Nyhetsbyrån)?)", r"\((?P<credit>TT)\)"),
    bylines=(r"(?:Av )?(?P<names>(?!Foto|Bild|Arkiv)[A-ZÅÄÖ][^\r\n/.:]{2,60})/(?P<title>TT)",),
    default_timezone="Europe/Stockholm",
    day_order="DMY",
)
