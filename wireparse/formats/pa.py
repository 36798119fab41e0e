"""PA Media, formerly the Press Association: British wire copy.

Shapes after PA copy of the wire: a take number and catchline in capitals, "By Name, Press Association Political Correspondent",
an embargo in brackets, "ends" alone on the last line.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, TAIL_LINE, WEAK, AgencyFormat, Cue, NoticeWords

FORMAT = AgencyFormat(
    name="pa",
    agency="PA Media",
    aliases=("press association", "pa media", "pa news agency"),
    languages=("en",),
    tags=("PA", "Press Association", "PA Media", "PA News Agency"),
    cues=(
        Cue("byline", r"By [A-Z][^\r\n,]{2,80}, (?:Press Association|PA)(?: [A-Z][\w-]{2,20}){0,4}", SIGNATURE, HEAD_LINE),
        Cue("take-line", r"[0-9]{1,2} [A-Z]{3,20} [A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{1,20}){0,3}", WEAK, HEAD_LINE),
        Cue("credit-line", r"(?:© ?|Source: ?)?(?:Press Association|PA Media|PA News Agency|PA)(?: [0-9]{4})?", STRONG, HEAD_LINE),
        Cue("rights", r"(?:©|\([cC]\)|Copyright)[^\r\n]{0,20}(?:Press Association|PA Media)[^\r\n]{0,120}", STRONG, TAIL_LINE),
        Cue("end", r"ends", WEAK, LAST_LINE),
        Cue("told-pa", r"\b(?:told|said to) (?:the )?(?:PA news agency|Press Association)\b", WEAK, HEAD),
        Cue("see-also", r"\(see (?:also )?[A-Z]{3,20} [A-Za-z]{2,20}\)", STRONG, HEAD),
    ),
    headers=(r"[0-9]{1,2} [A-Z]{3,20} [A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{1,20}){0,3}", r"\(see (?:also )?[A-Z]{3,20} [A-Za-z ]{2,40}\)"),
    credits=(r"(?:© ?|Source: ?)?(?P<credit>Press Association|PA Media|PA News Agency|PA)",),
    bylines=(r"By (?P<names>[A-Z][^\r\n,]{2,80}), (?P<title>(?:Press Association|PA)(?: [A-Z][\w-]{2,20}){0,4})",),
    end_marks=("ends", "end"),
    notices=(NoticeWords("MORE", lines=("mf", "mfl", "(mf)")), NoticeWords("CORRECTION", lines=("correct", "CORRECTION"))),
    default_timezone="Europe/London",
    day_order="DMY",
)
