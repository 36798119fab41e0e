"""RIA Novosti: Russian copy, and its former English service.

Shapes after RIA copy: "ВЕЛЬКОВ, 14 авг - РИА Новости. " with the agency behind the dash; in English in brackets.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="ria",
    agency="RIA Novosti",
    aliases=("ria novosti", "риа новости", "sputnik"),
    languages=("ru", "en"),
    tags=("RIA Novosti", "РИА Новости", "Sputnik", "RIA"),
    cues=(
        Cue("dateline-tag", r"[-–—] ?РИА Новости[.,/]", SIGNATURE, HEAD),
        Cue(
            "bracket-tag", r"\((?:RIA Novosti|Sputnik)(?: correspondents?[^()\r\n]{0,60})?(?:, [^()\r\n]{2,40})?\) ?[-–—]", SIGNATURE, HEAD
        ),
        Cue("credit-line", r"(?:© ?|Источник: ?)?(?:RIA Novosti|РИА Новости)", STRONG, HEAD_LINE),
    ),
    dateline_patterns=(
        (
            r"(?P<place>[А-ЯЁ][^\r\n,.()–—]{1,40})(?: \((?P<region>[^()\r\n]{2,40})\))?"
            r", (?P<date>[0-9]{1,2} [а-яё]{3,9}\.?(?: [0-9]{4})?)"
            r" ?[-–—] ?(?P<agency>РИА Новости)(?:[,/] ?[^.\r\n]{1,60})?\. ?"
        ),
    ),
    credits=(r"(?:© ?|Источник: ?)?(?P<credit>RIA Novosti|РИА Новости)",),
    default_timezone="Europe/Moscow",
    day_order="DMY",
)
