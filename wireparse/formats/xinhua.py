"""Xinhua News Agency: Chinese copy, and its English, French and Spanish services.

Shapes after Xinhua copy: "LIANHU, March 29 (Xinhua) -- ", "新华社莲湖8月14日电", "Enditem" as the end, "Source: Xinhua".
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="xinhua",
    agency="Xinhua News Agency",
    aliases=("xinhua news agency", "新华社", "新华网", "chine nouvelle"),
    languages=("zh", "en", "fr", "es"),
    tags=("Xinhua", "新华社", "XINHUA"),
    cues=(
        Cue("dateline-tag", r"\((?:Xinhua|XINHUA)\) ?[-–—]", STRONG, HEAD),
        Cue("chinese-tag", r"新华社[\u4e00-\u9fff]{2,12}[0-9０-９]{1,2}月[0-9０-９]{1,2}日电", SIGNATURE, HEAD),
        Cue(
            "source-line",
            r"(?:Source|Fuente|SOURCE|来源|责任编辑) ?[:：] ?(?:Xinhua|XINHUA|新华社|新华网)(?:\s.{0,60})?",
            STRONG,
            HEAD_LINE,
        ),
        Cue("end", r"[Ee]nditem\.?", STRONG, LAST_LINE),
        Cue("credit-line", r"(?:© ?)?(?:Xinhua|新华社|新华网)", STRONG, HEAD_LINE),
    ),
    dateline_patterns=(
        (
            r"(?P<agency>新华社)(?P<place>[\u4e00-\u9fff]{2,12}?)(?P<date>[0-9０-９]{1,2}月[0-9０-９]{1,2}日)电"
            r"(?:[（(][^（）()\r\n]{1,40}[）)])? ?"
        ),
    ),
    credits=(r"(?:(?:Source|Fuente|SOURCE|来源) ?[:：] ?|© ?)?(?P<credit>Xinhua|XINHUA|新华社|新华网)",),
    bylines=(r"[Bb]y Xinhua (?:writers?|correspondents?|reporters?) (?P<names>[A-Z][^\r\n]{2,80})",),
    signoffs=(r"(?:Editora?|责任编辑) ?[:：] ?(?P<names>[^\W\d_][^\r\n:：]{1,40})",),
    end_marks=("Enditem", "Enditem.", "enditem"),
    default_timezone="Asia/Shanghai",
    day_order="YMD",
)
