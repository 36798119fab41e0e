"""The Canadian Press and La Presse canadienne: wire copy in English and French, and its clients' sites.

Shapes after Canadian copy on the web: "CALDER BAY — " without a tag, "CALDER BAY (CP) - " of older copy, a closing line that says when
the report was first published, "Name, La Presse canadienne".
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, TAIL, TAIL_LINE, AgencyFormat, Cue, NoticeWords

FORMAT = AgencyFormat(
    name="cp",
    agency="The Canadian Press / La Presse canadienne",
    aliases=("the canadian press", "canadian press", "la presse canadienne", "presse canadienne"),
    languages=("en", "fr"),
    tags=("CP", "PC", "The Canadian Press", "Canadian Press", "La Presse canadienne", "La Presse Canadienne"),
    cues=(
        Cue("dateline-tag", r"^[^\r\n(]{2,60}\((?:CP|PC)\) ?[-–—]", STRONG, HEAD),
        Cue("first-published", r"This (?:report|story|content) by (?:The )?Canadian Press was first published", SIGNATURE, TAIL),
        Cue("byline", r"(?:(?:By|Par) )?[^\r\n,]{3,80}, (?:The Canadian Press|La Presse [Cc]anadienne)", SIGNATURE, HEAD_LINE),
        Cue("closing-byline", r"[^\r\n,.]{3,80}, (?:The Canadian Press|La Presse [Cc]anadienne)", SIGNATURE, LAST_LINE),
        Cue(
            "credit-line",
            r"(?:©? ?[0-9]{0,4} ?)(?:The Canadian Press|THE CANADIAN PRESS|La Presse [Cc]anadienne|LA PRESSE CANADIENNE)(?: [0-9]{4})?",
            STRONG,
            HEAD_LINE,
        ),
        Cue(
            "rights",
            r"(?:©|\([cC]\)|Copyright)[^\r\n]{0,12}(?:The Canadian Press|La Presse [Cc]anadienne)[^\r\n]{0,160}",
            STRONG,
            TAIL_LINE,
        ),
        Cue("agency-prefix", r"^Canadian Press - ", SIGNATURE, HEAD),
    ),
    datelines=("PLACE -",),
    credits=(r"(?P<credit>(?:The Canadian Press|THE CANADIAN PRESS|La Presse [Cc]anadienne|LA PRESSE CANADIENNE))",),
    bylines=(r"(?:(?:By|Par) )?(?P<names>[^\W\d_][^\r\n,.]{2,80}), (?P<title>The Canadian Press|La Presse [Cc]anadienne)",),
    signoffs=(r"— ?(?:By|Par) (?P<names>[^\r\n,]{3,80})(?:, [^\r\n]{2,60})?",),
    end_marks=("-30-",),
    boilerplate=(r"©? ?(?:[0-9]{4} )?(?:The Canadian Press|La Presse [Cc]anadienne).{0,80}",),
    notices=(
        NoticeWords(
            "EDITORS_NOTE",
            lines=(
                "This report by The Canadian Press was first published",
                "This story by The Canadian Press was first published",
                "This content by The Canadian Press was first published",
            ),
        ),
    ),
    default_timezone="America/Toronto",
)
