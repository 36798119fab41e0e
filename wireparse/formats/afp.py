"""Agence France-Presse: wire copy in six languages, and the way French, Arabic and other web sites carry it.

Shapes after AFP copy on the web and in NewsML samples: initials of the desk on the last line, dashed crossheads, datelines
with the agency in brackets, "AFP" as credit alone, after the name of the site, or before the time of publication.
"""

from wireparse.formats.spec import (
    HEAD,
    HEAD_LINE,
    LAST_LINE,
    SIGNATURE,
    STRONG,
    TAIL,
    TAIL_LINE,
    VETO,
    WEAK,
    AgencyFormat,
    Cue,
    NoticeWords,
)

FORMAT = AgencyFormat(
    name="afp",
    agency="Agence France-Presse",
    aliases=("agence france-presse", "france-presse"),
    languages=("fr", "en", "es", "pt", "de", "ar"),
    tags=("AFP", "أ ف ب", "ا ف ب", "أ.ف.ب", "ا.ف.ب", "أ. ف. ب.", "فرانس برس"),
    cues=(
        Cue("dateline-tag", r"\((?:AFP|[أا][ .]{0,2}ف[ .]{0,2}ب\.?)\)(?: ?[-–—_]|[ \xa0]|(?=[\r\n])|\Z)", SIGNATURE, HEAD),
        Cue(
            "credit-line",
            r"(?:\w[\w.'’-]{0,29}(?: \w[\w.'’-]{0,29})? (?:avec|with|mit|con|com|et|and|/) )?AFP(?:-\w{1,20})?+[ \xa0]{0,2}",
            STRONG,
            HEAD_LINE,
        ),
        Cue(
            "credit-in-time-line",
            r"(?:\w[\w.'’-]{0,29}(?: \w[\w.'’-]{0,29})? (?:avec|with|mit|con|com|et|and|/) )?AFP(?:-\w{1,20})?+[ \xa0]{0,2}[,|:–-][ \xa0]?"
            r"[^\r\n]{0,60}?[0-9]{4}[^\r\n]{0,60}",
            SIGNATURE,
            HEAD_LINE,
        ),
        Cue("byline", r"(?:By|Par|Por|Von) \w[\w.'’ -]{1,60}+[,/] ?AFP", STRONG, HEAD_LINE),
        Cue("initials", r"(?:burs?-)?[a-z]{2,4}(?:-[a-z]{2,4}){0,7}+(?:/[a-zA-Z]{2,4}(?:-[a-z]{2,4}){0,7}+){1,9}+/?", STRONG, LAST_LINE),
        Cue("arabic-initials", r"[ء-ي]{1,4}(?:[ -][ء-ي]{1,4}){0,4}+(?:/[ء-ي]{1,4}(?:[ -][ء-ي]{1,4}){0,4}+){1,6}+", SIGNATURE, LAST_LINE),
        Cue("rights", r"(?:©|\([cC]\)|Copyright) ?(?:[0-9]{4} )?(?:AFP|Agence France-Presse)\b[^\r\n]{0,200}", STRONG, TAIL_LINE),
        Cue("crosshead", r"-(?<![^\r\n]-) [^\r\n]{2,60} -[ \xa0]*+(?![^\r\n])", WEAK, TAIL),
        Cue("word-and-word", r"and/or|et/ou|y/o|e/ou|e/o|und/oder|en/of|he/she|il/elle|him/her", VETO, LAST_LINE),
        Cue(
            "unit",
            r"(?:cts?|dlrs?|usd|eur|gbp|yen|kg|km|mln|mb|lbs?|pct|tons?|bpd)/(?:lbs?|bbl|kg|ha|hr?|day|tons?|tonne|year|mwh|kwh|oz)",
            VETO,
            LAST_LINE,
        ),
        Cue("press-portal", r"[a-z]{2,4}/ots|ots/[a-z]{2,4}", VETO, LAST_LINE),
    ),
    credits=(
        r"(?P<credit>(?:\w[\w.'’-]{0,29}(?: \w[\w.'’-]{0,29})? (?:avec|with|mit|con|com|et|and|/) )?AFP(?:-\w{1,20})?+)",
        r"(?P<credit>\(?(?:©|\([cC]\)) ?(?:[0-9]{4} )?AFP\)?)",
    ),
    signoffs=(
        r"(?P<initials>(?:burs?-)?[a-zA-Z]{2,4}(?:-[a-zA-Z]{2,4}){0,7}+(?:/[a-zA-Z]{2,4}(?:-[a-zA-Z]{2,4}){0,7}+){1,9}+/?)",
        r"(?P<initials>[ء-ي]{1,4}(?:[ -][ء-ي]{1,4}){0,4}+(?:/[ء-ي]{1,4}(?:[ -][ء-ي]{1,4}){0,4}+){1,6}+)",
    ),
    boilerplate=(r"(?:©|\([cC]\)|Copyright) ?(?:[0-9]{4} )?(?:AFP|Agence France-Presse)\b.{0,200}",),
    crossheads=(r"-{1,2}[ \xa0\u202f]++.{1,480}[ \xa0\u202f]-{1,2}",),
    notices=(NoticeWords("CORRECTION", prefixes=("(RECTIFICATIF)", "(CORRECTIF)")),),
)
