"""Deutsche Presse-Agentur with its regional services: wire copy in German, English and Spanish, and German web sites.

Shapes after dpa copy of the wire and the web: "Altenrode (dpa) - ", "Lübstedt (dpa/lno) - ", headlines that end in "=", a notebook
of notes and contacts behind the story, desk codes on the closing line, "© dpa-infocom, dpa:" with a number below web copy.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, TAIL, TAIL_LINE, AgencyFormat, Cue, NoticeWords

FORMAT = AgencyFormat(
    name="dpa",
    agency="Deutsche Presse-Agentur",
    aliases=("deutsche presse-agentur", "deutsche presse agentur"),
    languages=("de", "en", "es"),
    tags=("dpa", "dpa-AFX", "dpa/tmn", "dpa-tmn", "dpa-infocom", "dpa/lno", "dpa/lni", "dpa/lby", "dpa/lsw", "dpa/lnw"),
    cues=(
        Cue("dateline-tag", r"\((?:[a-z]{2,4}/)?dpa(?:[-/][\w-]{2,12}){0,2}\) ?(?:[-–—]|=)", STRONG, HEAD),
        Cue("number", r"© ?dpa-infocom, dpa:[0-9-]{6,30}/[0-9]{1,3}", SIGNATURE, TAIL),
        Cue("notebook", r"^# ?(?:dpa[ -]?)?(?:Notizblock|NOTEBOOK|Notebook|notebook)", SIGNATURE, TAIL),
        Cue("desk-codes", r"dpa(?: [a-z]{2,4}[0-9]?){2,8}(?: n[0-9])?", SIGNATURE, TAIL_LINE),
        Cue("byline", r"(?:Von|By|Por) [^\r\n,=]{3,80}, dpa ?=?", STRONG, HEAD_LINE),
        Cue("correspondents", r"(?:By|Von) dpa[- ](?:correspondents?|[Kk]orrespondent(?:en)?) ?=?", SIGNATURE, HEAD_LINE),
        Cue("credit-line", r"(?:Quelle: |© ?)?dpa(?:[-/][\w-]{2,12})?", STRONG, HEAD_LINE),
        Cue("closing-credit", r"[.!?\"“»] \(dpa(?:/[\w-]{2,12})?\)\Z", STRONG, TAIL),
        Cue("rights", r"(?:©|\([cC]\)) ?(?:dpa|Deutsche Presse-Agentur)[^\r\n]{0,80}", STRONG, TAIL_LINE),
    ),
    credits=(
        r"(?:Quelle: |© ?)?(?P<credit>(?:\w[\w.'’-]{0,29} (?:mit|und|with) )?dpa(?:[-/][\w-]{2,12})?)",
        r"\((?P<credit>dpa(?:/[\w-]{2,12})?)\)",
    ),
    bylines=(
        r"(?:Von|By|Por) (?P<names>[^\r\n,=]{3,80}), (?P<title>dpa) ?=?",
        r"(?:By|Von) (?P<title>dpa[- ](?:correspondents?|[Kk]orrespondent(?:en)?)) ?=?",
    ),
    signoffs=(r"dpa (?P<initials>[a-z]{2,4}[0-9]?(?: [a-z]{1,4}[0-9]?){0,8})",),
    boilerplate=(
        r"© ?dpa-infocom, dpa:[0-9-]{6,30}/[0-9]{1,3}.{0,40}",
        r"\* \* \* \*",
        r"#+ ?(?:dpa )?(?:NOTEBOOK|Notebook|Notizblock|Redaktionelle Hinweise|Internet|Orte?|Kontakte?)\b.{0,80}",
    ),
    notices=(
        NoticeWords("CORRECTION", brackets=("Berichtigung", "Berichtigt", "Korrektur"), lines=("Berichtigung:", "BERICHTIGUNG")),
        NoticeWords("URGENT", prefixes=("Eil", "EIL"), brackets=("Eil)", "EIL)")),
        NoticeWords("LEAD", prefixes=("LEAD",), suffixes=("LEAD",)),
        NoticeWords("UPDATE", brackets=("Aktualisierung", "Wiederholung", "Neu:", "neu:", "Ergänzung", "Aktualisiert")),
    ),
    default_timezone="Europe/Berlin",
    day_order="DMY",
)
