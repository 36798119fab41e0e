"""The Orvak Telegram Bureau, an invented agency: how it signs, dates and closes its copy, for wireparse.

Wire copy begins with the bureau's own line, "OTB 0412 ECO 230w", dates "ORVAK, 12 June (OTB): " and ends with the initials of
the desk in square brackets. Web sites carry it with "Source: OTB" below the headline and a dateline of the place alone.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, TAIL_LINE, VETO, WEAK, AgencyFormat, Cue, NoticeWords

FORMAT = AgencyFormat(
    name="otb",
    agency="Orvak Telegram Bureau",
    aliases=("orvak telegram bureau",),
    languages=("en", "fr"),
    tags=("OTB",),
    cues=(
        Cue("dateline-tag", r"\(OTB\):", STRONG, HEAD),
        Cue("wire-line", r"OTB [0-9]{4} [A-Z]{3} [0-9]{1,4}w", SIGNATURE, HEAD_LINE),
        Cue("credit-line", r"(?:Source ?: |© ?)?OTB", STRONG, HEAD_LINE),
        Cue("initials", r"\[[a-z]{3}(?:/[a-z]{3}){0,4}\]", WEAK, LAST_LINE),
        Cue("rights", r"© ?(?:[0-9]{4} )?Orvak Telegram Bureau[^\r\n]{0,80}", STRONG, TAIL_LINE),
        Cue("betting", r"\boff-track betting\b", VETO, HEAD),
    ),
    datelines=("PLACE -",),
    headers=(r"OTB [0-9]{4} [A-Z]{3} [0-9]{1,4}w",),
    credits=(r"(?:Source ?: |© ?)?(?P<credit>OTB)",),
    bylines=(r"(?:By|Par) (?P<names>[^\W\d_][^\r\n,]{2,80}), (?P<title>OTB [A-Z]\w{2,20})",),
    signoffs=(r"\[(?P<initials>[a-z]{3}(?:/[a-z]{3}){0,4})\]",),
    boilerplate=(r"© ?(?:[0-9]{4} )?Orvak Telegram Bureau.{0,80}",),
    end_marks=("==OTB==",),
    notices=(
        NoticeWords("UPDATE", prefixes=("OTB AGAIN",)),
        NoticeWords("CORRECTION", brackets=("OTB corrects", "OTB rectifie")),
    ),
    default_timezone="Europe/Tallinn",
    day_order="DMY",
)
