"""PANAPRESS, the Panafrican News Agency: French and English copy.

Shapes after PANA copy: place and country before the tag, "Dakar, Sénégal (PANA) - ", a closing line "-0- PANA" with initials and
date.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, TAIL_LINE, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="pana",
    agency="Panafrican News Agency",
    aliases=("panapress", "panafrican news agency", "agence panafricaine de presse"),
    languages=("fr", "en", "pt", "ar"),
    tags=("PANA", "Panapress", "PANAPRESS"),
    cues=(
        Cue("dateline-tag", r"\((?:PANA|Panapress|PANAPRESS)\) ?[-–—]", SIGNATURE, HEAD),
        Cue("sign-off", r"-0- PANA(?: [A-Z]{2,4}(?:/[A-Z]{2,4}){0,4})?(?: [0-9]{1,2}[ \w]{3,12}[0-9]{4})?", SIGNATURE, TAIL_LINE),
        Cue("credit-line", r"(?:Source ?: ?|© ?)?(?:PANA|Panapress|PANAPRESS)", STRONG, HEAD_LINE),
    ),
    credits=(r"(?:Source ?: ?|© ?)?(?P<credit>PANA|Panapress|PANAPRESS)",),
    signoffs=(r"-0- PANA(?: (?P<initials>[A-Z]{2,4}(?:/[A-Z]{2,4}){0,4}))?(?: [0-9]{1,2}[ \w]{3,12}[0-9]{4})?",),
    default_timezone="Africa/Dakar",
    day_order="DMY",
)
