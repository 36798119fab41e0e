"""United Press International.

Shapes after UPI copy on the web: "HILO, Dec. 21 (UPI) — ", a copyright line with the full name.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, TAIL_LINE, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="upi",
    agency="United Press International",
    aliases=("united press international",),
    languages=("en", "es"),
    tags=("UPI", "United Press International"),
    cues=(
        Cue("dateline-tag", r"\(UPI\) ?[-–—_]", STRONG, HEAD),
        Cue("rights", r"(?:Copyright|©|\([cC]\))[^\r\n]{0,12}United Press International[^\r\n]{0,120}", SIGNATURE, TAIL_LINE),
        Cue("byline", r"By [A-Z][^\r\n,]{2,60}, (?:UPI|United Press International)[^\r\n]{0,40}", STRONG, HEAD_LINE),
        Cue("credit-line", r"(?:© ?)?(?:UPI|United Press International)", STRONG, HEAD_LINE),
        Cue("agency-prefix", r"^UPI - ", STRONG, HEAD),
    ),
    credits=(r"(?:© ?)?(?P<credit>UPI|United Press International)",),
    bylines=(r"By (?P<names>[A-Z][^\r\n,]{2,60}), (?P<title>(?:UPI|United Press International)[^\r\n]{0,40})",),
)
