"""The Associated Press: ANPA wire copy and the way web sites carry it, in English and Spanish.

Shapes after AP copy of the ANPA wire and of the web: "CITY (AP) _ ", "CITY (AP) — ", bylines that end in "=", notes that begin
with "Eds:", a rule of underscores before the contributors.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, TAIL, TAIL_LINE, WEAK, AgencyFormat, Cue, NoticeWords

FORMAT = AgencyFormat(
    name="ap",
    agency="The Associated Press",
    aliases=("associated press",),
    languages=("en", "es"),
    tags=("AP", "Associated Press", "The Associated Press"),
    cues=(
        Cue("dateline-tag", r"\(AP\) ?(?:[-–—_]{1,2}|\.-)", STRONG, HEAD),
        Cue("byline-agency", r"\^?(?:By |Por )?(?:The )?Associated Press ?=?", STRONG, HEAD_LINE),
        Cue(
            "writer", r"\^?A[Pp] (?:[A-Z][\w-]{2,15} ){0,2}(?:Writers?|Editor|Correspondent|Reporter|Photographer)s? ?=?", STRONG, HEAD_LINE
        ),
        Cue("wire-trailer", r"AP-[A-Z]{2}-[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{4}[A-Z]{3}[<]?", SIGNATURE, TAIL_LINE),
        Cue(
            "contributors",
            r"\b(?:AP|Associated Press) (?:[A-Z]?[\w-]{2,15} ){0,3}(?:writers?|reporters?|journalists?|correspondents?)\b",
            STRONG,
            TAIL,
        ),
        Cue("rights", r"(?:Copyright|©|\([cC]\))[^\r\n]{0,12}(?:The )?Associated Press[^\r\n]{0,200}", STRONG, TAIL_LINE),
        Cue("material", r"This material may not be published, broadcast, rewritten", WEAK, TAIL),
        Cue("agency-prefix", r"^AP - ", STRONG, HEAD),
    ),
    headers=(r"(?:BC|AM|PM|AP)-[A-Z]{2}-{1,2}[^\r\n]{2,60}",),
    credits=(r"(?P<credit>(?:\w[\w.'’-]{0,29}(?: \w[\w.'’-]{0,29})? (?:avec|with|con|and) )?(?:The )?(?:AP|Associated Press))",),
    bylines=(
        r"\^?(?:By|Por) (?P<names>(?:The )?Associated Press) ?=?",
        r"\^?(?:By|Por|BY|POR) (?P<names>[A-Z][^\r\n=]{2,100}) ?=",
        r"\^?(?P<title>A(?:P|ssociated Press)(?: [A-Z][\w-]{2,15}){0,2}(?: (?:Writers?|Editor|Correspondent|Reporter))?) ?=?",
    ),
    signoffs=(
        (
            r"(?:[^\W\d_][\w.'’-]{1,24}(?: and [^\W\d_][\w.'’-]{1,24})? reported from [^\r\n.]{2,40}\. )?"
            r"(?:The )?(?:AP|Associated Press)(?: [A-Za-z][\w-]{2,15}){0,3} (?:[Ww]riters?|reporters?|journalists?|correspondents?) "
            r"(?P<names>[A-Z][^\r\n]{2,160}?)(?: in [A-Z][^\r\n]{2,40})? "
            r"(?:contributed to this (?:report|story)|reported from [^\r\n]{3,60})\."
        ),
    ),
    boilerplate=(
        r"_{3,}",
        r"(?:Copyright|©|\([cC]\))[^\r\n]{0,12}(?:The )?Associated Press.{0,300}",
        r"This material may not be published, broadcast, rewritten.{0,80}",
    ),
    end_marks=("^END<", "AP"),
    notices=(
        NoticeWords("ALERT", prefixes=("APNewsAlert", "AP NewsAlert", "APNewsBreak", "AP NewsBreak", "BULLETIN")),
        NoticeWords("EDITORS_NOTE", lines=("^Eds:", "Eds:", "(Eds:", "EDITOR'S NOTE", "EDS:", "^Editor's note", "Editors:")),
        NoticeWords("UPDATE", brackets=("SUBS", "ADDS", "UPDATES", "RECASTS")),
        NoticeWords("CORRECTION", brackets=("CORRECTS", "SUBS")),
    ),
)
