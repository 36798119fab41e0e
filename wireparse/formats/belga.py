"""Belga: Belgian copy in French and Dutch.

Shapes after Belgian copy on the web: "(Belga)" before the lead or behind the last sentence, "BRUXELLES (BELGA) - ",
"(TIP, OTT, Belga)" with the desk's initials.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, STRONG, TAIL, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="belga",
    agency="Belga",
    aliases=("agence belga", "belga news agency", "persagentschap belga"),
    languages=("fr", "nl"),
    tags=("Belga", "BELGA"),
    cues=(
        Cue("dateline-tag", r"^[^\r\n(]{2,60}\((?:Belga|BELGA)(?:/\w{2,6})?\) ?(?:[-–—]|(?=[A-ZÉÀ]))", STRONG, HEAD),
        Cue("opening-tag", r"^[ \t]{0,8}\((?:Belga|BELGA)\) ?[-–—]? ?[A-ZÉÀ\"“«]", STRONG, HEAD),
        Cue("closing-tag", r"\((?:[A-Z]{2,4}, ?){0,4}(?:Belga|BELGA)\)\.?\Z", STRONG, TAIL),
        Cue("credit-line", r"(?:Source ?: ?|Bron: ?|© ?)?(?:\w[\w.'’-]{0,29} (?:avec|met|et|en) )?(?:Belga|BELGA)", STRONG, HEAD_LINE),
        Cue("credit-below", r"(?:Source ?: ?|Bron: ?|© ?)?(?:\w[\w.'’-]{0,29} (?:avec|met|et|en) )?(?:Belga|BELGA)", STRONG, LAST_LINE),
    ),
    datelines=("(TAG)",),
    credits=(
        r"(?:Source ?: ?|Bron: ?|© ?)?(?P<credit>(?:\w[\w.'’-]{0,29} (?:avec|met|et|en) )?(?:Belga|BELGA))",
        r"\((?P<credit>Belga|BELGA)\)\.?",
    ),
    signoffs=(r"\((?P<initials>[A-Z]{2,4}(?:, ?[A-Z]{2,4}){0,3}), ?(?:Belga|BELGA)\)",),
    default_timezone="Europe/Brussels",
    day_order="DMY",
)
