"""Europa Press: Spanish copy.

Shapes after Europa Press copy: "TOLEDO, 19 Nov. (EUROPA PRESS) - " with the month capitalised, the place in capitals.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, TAIL_LINE, WEAK, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="europapress",
    agency="Europa Press",
    aliases=("europa press", "ep"),
    languages=("es",),
    tags=("Europa Press", "EUROPA PRESS", "EDIZIONES", "CulturaOcio", "Portaltic/EP", "OTR/PRESS"),
    cues=(
        Cue("dateline-tag", r"\((?:Europa Press|EUROPA PRESS|OTR/PRESS|EDIZIONES|CulturaOcio|Portaltic/EP)\) ?[-–—]", SIGNATURE, HEAD),
        Cue("credit-line", r"(?:Fuente: ?|© ?)?(?:[0-9]{4} )?(?:Europa Press|EUROPA PRESS)(?: [A-Z][\w ]{2,20})?", STRONG, HEAD_LINE),
        Cue("rights", r"(?:©|\([cC]\)) ?(?:[0-9]{4} )?(?:Europa Press|EUROPA PRESS)[^\r\n]{0,200}", STRONG, TAIL_LINE),
        Cue("told", r"\b(?:a|recogid[ao]s? por|consultad[ao]s? por) Europa Press\b", WEAK, HEAD),
    ),
    credits=(r"(?:Fuente: ?|© ?)?(?:[0-9]{4} )?(?P<credit>Europa Press|EUROPA PRESS)",),
    boilerplate=(
        r"(?:©|\([cC]\)) ?(?:[0-9]{4} )?(?:Europa Press|EUROPA PRESS).{0,200}",
        r"Está expresamente prohibida la redistribución.{0,200}",
    ),
    default_timezone="Europe/Madrid",
    day_order="DMY",
)
