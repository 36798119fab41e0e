"""Interfax: Russian copy, and its English service.

Shapes after Interfax copy: a full stop behind the place, "VELKOV. Oct 7 (Interfax) - ", "Вельков. 7 октября. INTERFAX.RU - ".
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="interfax",
    agency="Interfax",
    aliases=("интерфакс",),
    languages=("ru", "en"),
    tags=("Interfax", "Интерфакс", "INTERFAX.RU", "Interfax-Ukraine", "Интерфакс-Украина"),
    cues=(
        Cue("dateline-tag", r"\((?:Interfax|Интерфакс)(?:-[\w-]{2,12})?\) ?[-–—]", STRONG, HEAD),
        Cue("site-tag", r"\. ?(?:INTERFAX\.RU|ИНТЕРФАКС|Интерфакс) ?[-–—]", SIGNATURE, HEAD),
        Cue("credit-line", r"(?:© ?|Источник: ?)?(?:Interfax|Интерфакс|INTERFAX\.RU)", STRONG, HEAD_LINE),
    ),
    dateline_patterns=(
        (
            r"(?P<place>\p{Lu}[^\r\n,./()]{1,40})\. (?P<date>[0-9]{1,2} [а-яё]{3,9})\. (?P<agency>INTERFAX\.RU"
            r"|ИНТЕРФАКС|Интерфакс(?:-[А-Яа-яё]{2,12})?) ?[-–—] ?"
        ),
    ),
    credits=(r"(?:© ?|Источник: ?)?(?P<credit>Interfax|Интерфакс|INTERFAX\.RU)",),
    default_timezone="Europe/Moscow",
    day_order="DMY",
)
