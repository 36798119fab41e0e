"""Yonhap News Agency: Korean copy, and its English service.

Shapes after Yonhap copy: "INCHEON, Aug. 18 (Yonhap) -- ", "(서울=연합뉴스) … 기자 = ", "(END)" as the end.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, TAIL_LINE, WEAK, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="yonhap",
    agency="Yonhap News Agency",
    aliases=("yonhap news", "연합뉴스"),
    languages=("ko", "en"),
    tags=("Yonhap", "연합뉴스", "YONHAP"),
    cues=(
        Cue("dateline-tag", r"\((?:Yonhap|YONHAP)\) ?[-–—]", STRONG, HEAD),
        Cue("korean-tag", r"[(\[](?:[가-힣 ·]{1,20}=)?연합뉴스[)\]]", SIGNATURE, HEAD),
        Cue("credit-line", r"(?:© ?|출처: ?)?(?:Yonhap(?: News(?: Agency)?)?|연합뉴스)", STRONG, HEAD_LINE),
        Cue("end", r"\(END\)", WEAK, LAST_LINE),
        Cue("rights", r"<저작권자\(c\) 연합뉴스[^>\r\n]{0,80}>|(?:©|\(c\)) ?Yonhap[^\r\n]{0,80}", STRONG, TAIL_LINE),
    ),
    dateline_patterns=(
        r"\((?P<place>[가-힣 ·]{1,20})=(?P<agency>연합뉴스)\)(?: ?[가-힣]{2,4}(?: [가-힣]{2,4}){0,2} (?:기자|특파원))?(?: ?= ?)?",
    ),
    credits=(r"(?:© ?|출처: ?)?(?P<credit>Yonhap(?: News(?: Agency)?)?|연합뉴스)",),
    end_marks=("(END)", "(끝)"),
    boilerplate=(r"<저작권자\(c\) 연합뉴스.{0,80}",),
    default_timezone="Asia/Seoul",
    day_order="YMD",
)
