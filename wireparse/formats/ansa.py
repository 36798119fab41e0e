"""Agenzia ANSA: Italian copy, and its English service.

Shapes after ANSA copy: the agency first, "(ANSA) - ORVENA, 27 LUG - ", months in capitals of three letters, "(ANSA)." as the last
words, "RIPRODUZIONE RISERVATA" below web copy, ">>>ANSA/" before a headline.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, TAIL, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="ansa",
    agency="Agenzia ANSA",
    aliases=("agenzia ansa",),
    languages=("it", "en"),
    tags=("ANSA", "ANSAmed", "ANSA-AFP", "ANSA/AFP", "ANSA/AP", "ANSA-REUTERS"),
    cues=(
        Cue("dateline-tag", r"^[ \t]{0,8}\(ANSA(?:med)?(?:[-/]\w{2,8})?\) ?[-–—] ?[A-ZÀ-Ü]", SIGNATURE, HEAD),
        Cue("closing-tag", r"[.!?\"”»]? ?\(ANSA\)\.?\Z", STRONG, TAIL),
        Cue("rights", r"RIPRODUZIONE RISERVATA ?© ?Copyright ANSA|© Copyright ANSA", SIGNATURE, TAIL),
        Cue("headline-sign", r">>>ANSA/[^\r\n]{3,200}", SIGNATURE, HEAD_LINE),
        Cue("credit-line", r"(?:Redazione |© ?)?(?:Agenzia )?ANSA(?:/\w{2,12})?", STRONG, HEAD_LINE),
    ),
    credits=(r"(?:© ?)?(?P<credit>(?:Redazione |Agenzia )?ANSA(?:/\w{2,12})?)", r"\((?P<credit>ANSA)\)\.?"),
    signoffs=(r"(?P<initials>[A-Z]{2,3}-[A-Z]{2,3})",),
    boilerplate=(r"(?:©|\([cC]\))? ?RIPRODUZIONE RISERVATA.{0,60}", r"© Copyright ANSA.{0,60}"),
    default_timezone="Europe/Rome",
    day_order="DMY",
)
