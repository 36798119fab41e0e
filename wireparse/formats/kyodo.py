"""Kyodo News: English copy of the wire.

Shapes after Kyodo copy: "MINAMI, Japan, Dec. 11 Kyodo - " without brackets, "==Kyodo" as the end.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="kyodo",
    agency="Kyodo News",
    aliases=("kyodo news", "共同通信"),
    languages=("en", "ja"),
    tags=("Kyodo", "KYODO", "Kyodo News", "共同"),
    cues=(
        Cue("dateline-tag", r"\b[0-9]{1,2},? Kyodo ?[-–—]", SIGNATURE, HEAD),
        Cue("bracket-tag", r"\(Kyodo(?: News)?\) ?[-–—_]", STRONG, HEAD),
        Cue("japanese-tag", r"【[^】\r\n]{1,12}共同】", SIGNATURE, HEAD),
        Cue("end", r"={2}Kyodo", SIGNATURE, LAST_LINE),
        Cue("credit-line", r"(?:© ?)?(?:KYODO NEWS|Kyodo News|KYODO|Kyodo)", STRONG, HEAD_LINE),
    ),
    datelines=("PLACE DATE TAG -",),
    dateline_patterns=(r"【(?P<place>[^】\r\n]{1,10}?)(?P<agency>共同)】",),
    credits=(r"(?:© ?)?(?P<credit>KYODO NEWS|Kyodo News|KYODO|Kyodo)",),
    signoffs=(r"={2}Kyodo",),
    end_marks=("==Kyodo",),
    default_timezone="Asia/Tokyo",
)
