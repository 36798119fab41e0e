"""TASS: Russian copy, and its English service.

Shapes after TASS copy: the agency between slashes behind place and date, "VELKOV, January 23. /TASS/. ".
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, TAIL_LINE, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="tass",
    agency="TASS",
    aliases=("itar-tass", "тасс", "итар-тасс"),
    languages=("ru", "en"),
    tags=("TASS", "ТАСС", "ITAR-TASS", "ИТАР-ТАСС", "Itar-Tass"),
    cues=(
        Cue("dateline-tag", r"/(?:ITAR-)?TASS/\.?|/(?:ИТАР-)?ТАСС/\.?|/Корр\. ТАСС[^/\r\n]{0,60}/", SIGNATURE, HEAD),
        Cue("bracket-tag", r"\((?:Itar-Tass|ITAR-TASS)\) ?[-–—]", SIGNATURE, HEAD),
        Cue("credit-line", r"(?:© ?|Источник: ?)?(?:TASS|ТАСС)", STRONG, HEAD_LINE),
        Cue("rights", r"(?:©|\([cC]\)) ?(?:TASS|ТАСС)[^\r\n]{0,80}", STRONG, TAIL_LINE),
    ),
    datelines=("PLACE DATE /TAG/ .", "PLACE /TAG/ ."),
    dateline_patterns=(
        r"(?P<place>[А-ЯЁA-Z][^\r\n,./()]{1,40}), (?P<date>[0-9]{1,2} [а-яё]{3,9})\. /(?P<agency>Корр\. ТАСС[^/\r\n]{0,60})/\. ?",
    ),
    credits=(r"(?:© ?|Источник: ?)?(?P<credit>TASS|ТАСС)",),
    default_timezone="Europe/Moscow",
    day_order="DMY",
)
