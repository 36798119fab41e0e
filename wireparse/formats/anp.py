"""Algemeen Nederlands Persbureau: Dutch copy.

Shapes after ANP copy: "San Telmo (ANP) - ", a headline with "(2)" for its second version, a spread-out line that names the
headline it replaces.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, AgencyFormat, Cue, NoticeWords

FORMAT = AgencyFormat(
    name="anp",
    agency="Algemeen Nederlands Persbureau",
    aliases=("algemeen nederlands persbureau",),
    languages=("nl",),
    tags=("ANP", "ANP/AFP", "ANP/RTR", "ANP/DPA"),
    cues=(
        Cue("dateline-tag", r"\(ANP(?:/\w{2,6}){0,2}\) ?[-–—]", STRONG, HEAD),
        Cue("replaces", r"N i e u w {1,3}b ?e ?r ?i ?c ?h ?t", SIGNATURE, HEAD),
        Cue("credit-line", r"(?:Bron: ?|© ?|Door )?ANP(?:[ /][A-Z]\w{2,20})?", STRONG, HEAD_LINE),
        Cue("credit-below", r"(?:Bron: ?|© ?|Door )ANP", STRONG, LAST_LINE),
    ),
    credits=(r"(?:Bron: ?|© ?|Door )?(?P<credit>(?:\w[\w.'’-]{0,29} (?:met|en) )?ANP)",),
    notices=(
        NoticeWords("UPDATE", suffixes=("(#)",), lines=("N i e u w bericht, vervangt:", "N i e u w bericht", "Nieuw bericht, vervangt:")),
    ),
    default_timezone="Europe/Amsterdam",
    day_order="DMY",
)
