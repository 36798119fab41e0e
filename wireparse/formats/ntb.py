"""NTB: Norwegian copy.

Shapes after NTB copy: "Oslo (NTB): " with the sources joined by hyphens, "(©NTB)" or "(NTB)" behind the last sentence.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, TAIL, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="ntb",
    agency="NTB",
    aliases=("norsk telegrambyrå", "ntb-norsk telegrambyrå"),
    languages=("nb", "no", "nn"),
    tags=("NTB", "NTB-Reuters", "NTB-AFP", "NTB-Reuters-AFP", "NTB-AFP-Reuters", "NTB-TT", "©NTB"),
    cues=(
        Cue("dateline-tag", r"\(NTB(?:-\w{2,10}){0,4}\) ?[:–—-]", STRONG, HEAD),
        Cue("rights-tag", r"\(© ?NTB\)", SIGNATURE, TAIL),
        Cue("closing-tag", r"[.!?\"”»] ?\(NTB\)\Z", STRONG, TAIL),
        Cue("credit-line", r"(?:© ?|Kilde: ?|Av )?NTB(?:-\w{2,10}){0,3}", STRONG, HEAD_LINE),
    ),
    credits=(r"(?:© ?|Kilde: ?)?(?P<credit>NTB(?:-\w{2,10}){0,3})", r"\((?P<credit>© ?NTB|NTB)\)"),
    default_timezone="Europe/Oslo",
    day_order="DMY",
)
