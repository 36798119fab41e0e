"""Australian Associated Press.

Shapes after AAP copy of the wire: "WOLLAMBY, Nov 8 AAP - " without brackets, "AAP RTV km" with source and editor on the last line,
"© AAP" with the year.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, TAIL_LINE, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="aap",
    agency="Australian Associated Press",
    aliases=("australian associated press",),
    languages=("en",),
    tags=("AAP", "Australian Associated Press"),
    cues=(
        Cue("dateline-tag", r"\b[0-9]{1,2},? AAP ?[-–—]", SIGNATURE, HEAD),
        Cue("dateline-bracket", r"^[^\r\n(]{2,60}\(AAP\) ?[-–—]", STRONG, HEAD),
        Cue("source-line", r"AAP(?: [A-Z]{2,4})?(?: [a-z]{2,3}(?:/[a-z]{2,3})?){1,3}", SIGNATURE, LAST_LINE),
        Cue("rights", r"(?:©|\([cC]\)|Copyright) ?(?:AAP|Australian Associated Press)[^\r\n]{0,60}", STRONG, TAIL_LINE),
        Cue("credit-line", r"(?:By )?(?:AAP|Australian Associated Press)", STRONG, HEAD_LINE),
        Cue("byline", r"By [A-Z][^\r\n,]{2,80}, (?:AAP|Australian Associated Press)", STRONG, HEAD_LINE),
    ),
    datelines=("PLACE DATE TAG -",),
    credits=(r"(?:© ?)?(?P<credit>AAP|Australian Associated Press)",),
    bylines=(r"By (?P<names>[A-Z][^\r\n,]{2,80}), (?P<title>AAP|Australian Associated Press)",),
    signoffs=(r"(?:AAP|AFP|PA|RTV|DPA|AP)(?: [A-Z]{2,4})?(?: (?P<initials>[a-z]{2,3}(?:/[a-z]{2,3})?(?: [a-z]{2,3}){0,2}))?",),
    default_timezone="Australia/Sydney",
    day_order="DMY",
)
