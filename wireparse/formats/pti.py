"""Press Trust of India.

Shapes after PTI copy on the web: "Jaipura, Aug 6 (PTI) " without a dash before the lead, the place in the time line between
bars, "PTI" with capital initials on the last line.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, TAIL, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="pti",
    agency="Press Trust of India",
    aliases=("press trust of india",),
    languages=("en",),
    tags=("PTI", "Press Trust of India"),
    cues=(
        Cue("dateline-tag", r"^[^\r\n(]{2,60}\(PTI\)(?: ?[-–—:]| (?=[A-Z\"“]))", STRONG, HEAD),
        Cue("time-line", r"PTI ?\| ?[^\r\n|]{2,30}\| ?(?:Updated|Created|Posted)[^\r\n]{5,120}", SIGNATURE, HEAD_LINE),
        Cue("sign-off", r"PTI(?: [A-Z]{2,4}){1,5}", SIGNATURE, LAST_LINE),
        Cue("sign-off-in-line", r"[.\"”] PTI(?: [A-Z]{2,4}){1,5}\Z", SIGNATURE, TAIL),
        Cue("credit-line", r"(?:© ?|Source: ?)?(?:PTI|Press Trust of India)", STRONG, HEAD_LINE),
    ),
    credits=(r"(?:© ?|Source: ?)?(?P<credit>PTI|Press Trust of India)",),
    signoffs=(r"PTI (?P<initials>[A-Z]{2,4}(?: [A-Z]{2,4}){0,4})",),
    default_timezone="Asia/Kolkata",
    day_order="DMY",
)
