"""Asian News International: Indian copy.

Shapes after ANI copy on the web: place, state in brackets, country in square brackets, "Revas (Maharashtra) [India],
Jan 15 (ANI): ", "(ANI)" behind the last sentence.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, TAIL, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="ani",
    agency="Asian News International",
    aliases=("asian news international",),
    languages=("en", "hi"),
    tags=("ANI", "एएनआई", "ANI/Xinhua", "ANI/ANI"),
    cues=(
        Cue("dateline-tag", r"\((?:ANI|एएनआई)(?:/\w{2,20})?\) ?[:–—-]", SIGNATURE, HEAD),
        Cue("closing-tag", r"\((?:ANI|एएनआई)\)\.?\Z", STRONG, TAIL),
        Cue("time-line", r"(?:By )?ANI ?\| ?(?:Updated|Published|Posted)?[^\r\n]{5,120}", STRONG, HEAD_LINE),
        Cue("credit-line", r"(?:© ?|Source: ?)?(?:ANI|Asian News International)", STRONG, HEAD_LINE),
    ),
    datelines=("PLACE DATE (TAG) :", "PLACE (TAG) :"),
    credits=(r"(?:© ?|Source: ?)?(?P<credit>ANI|Asian News International)", r"\((?P<credit>ANI|एएनआई)\)\.?"),
    boilerplate=(r"\(?This story (?:has not been edited|is auto-generated).{0,160}",),
    default_timezone="Asia/Kolkata",
    day_order="DMY",
)
