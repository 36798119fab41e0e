"""Lusa: Portuguese copy.

Shapes after Lusa copy: "Lisboa, 26 jan 2024 (Lusa) -- ", initials of writers and editor parted by "//", "Lusa/Fim" as the end.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, TAIL, TAIL_LINE, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="lusa",
    agency="Lusa - Agência de Notícias de Portugal",
    aliases=("agência lusa", "agencia lusa"),
    languages=("pt",),
    tags=("Lusa", "LUSA", "Agência Lusa"),
    cues=(
        Cue("dateline-tag", r"\((?:Agência )?(?:Lusa|LUSA)\) ?[-–—]", STRONG, HEAD),
        Cue("end", r"(?:Lusa|LUSA)/[Ff][Ii][Mm]\.?", SIGNATURE, LAST_LINE),
        Cue("initials", r"[A-Z]{2,5}(?: \([A-Z/]{2,20}\))?(?:/[A-Z]{2,5}){0,4} ?// ?[A-Z]{2,5}", SIGNATURE, TAIL_LINE),
        Cue("credit-line", r"(?:\w[\w.'’-]{0,29} (?:com|e) )?(?:Agência )?(?:Lusa|LUSA)", STRONG, HEAD_LINE),
        Cue("end-in-line", r"\bLusa/[Ff]im\b", SIGNATURE, TAIL),
    ),
    credits=(r"(?P<credit>(?:\w[\w.'’-]{0,29} (?:com|e) )?(?:Agência )?(?:Lusa|LUSA))",),
    signoffs=(r"(?P<initials>[A-Z]{2,5}(?: \([A-Z/]{2,20}\))?(?:/[A-Z]{2,5}){0,4} ?// ?[A-Z]{2,5})\.?",),
    end_marks=("Lusa/Fim", "Lusa/fim", "Lusa/Fim.", "Lusa/fim."),
    default_timezone="Europe/Lisbon",
    day_order="DMY",
)
