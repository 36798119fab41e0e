"""Agencia EFE: Spanish copy, and its English and Portuguese services.

Shapes after EFE copy of 2000 and of the web: "Valdehita, 24 may (EFE).- ", the economic service as EFECOM, the country or province
in brackets behind the place, "EFE" with initials on the last line.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, TAIL_LINE, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="efe",
    agency="Agencia EFE",
    aliases=("agencia efe",),
    languages=("es", "en", "pt"),
    tags=("EFE", "EFECOM", "EFEAGRO", "EFETUR", "EFEVERDE", "EFE/EPA", "Agencia EFE", "EFE-EPA", "Efe"),
    cues=(
        Cue(
            "dateline-tag",
            r"\((?:EFE|EFECOM|EFEAGRO|EFETUR|EFEVERDE|Agencia EFE|Efe)(?:/\w{2,6})?\) ?(?:\.[-–—]{0,2}|[-–—])",
            SIGNATURE,
            HEAD,
        ),
        Cue("sign-off", r"EFE(?:COM)?(?: [a-zñ]{2,4}(?:[-/.][a-zñ]{1,4}){0,6})?(?: ?\([^()]{3,60}\))?", SIGNATURE, LAST_LINE),
        Cue("credit-line", r"(?:© ?|Fuente: ?)?(?:Agencia )?(?:EFE|Efe)(?: [A-Z][\w ]{2,20})?", STRONG, HEAD_LINE),
        Cue("rights", r"(?:©|\([cC]\)) ?(?:Agencia )?EFE\b[^\r\n]{0,200}", STRONG, TAIL_LINE),
    ),
    datelines=("PLACE DATE (TAG) -",),
    credits=(r"(?:© ?|Fuente: ?)?(?P<credit>(?:\w[\w.'’-]{0,29} (?:con|y) )?(?:Agencia )?(?:EFE|Efe))",),
    signoffs=(
        r"EFE(?:COM)?(?: (?P<initials>[a-zñ]{2,4}(?:[-/.][a-zñ]{1,4}){0,6}))?(?: ?\([^()]{3,60}\))?",
        r"(?P<initials>[A-Za-zñ]{2,4}(?:/[A-Za-zñ]{2,4}\.?){1,5})",
    ),
    boilerplate=(r"(?:©|\([cC]\)) ?(?:Agencia )?EFE.{0,200}",),
    default_timezone="Europe/Madrid",
    day_order="DMY",
)
