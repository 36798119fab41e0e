"""Ritzau: Danish copy.

Shapes after Ritzau copy: "Lillesund /ritzau/: ", "/ritzau/" alone or behind the last sentence.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, SIGNATURE, STRONG, TAIL, AgencyFormat, Cue

FORMAT = AgencyFormat(
    name="ritzau",
    agency="Ritzaus Bureau",
    aliases=("ritzaus bureau", "ritzau scanpix"),
    languages=("da",),
    tags=("ritzau", "Ritzau", "ritzau/AFP", "ritzau/Reuters"),
    cues=(
        Cue("dateline-tag", r"^[^\r\n/]{2,60} /ritzau(?:/\w{2,12})?/:? ", SIGNATURE, HEAD),
        Cue("closing-tag", r"/ritzau(?:/\w{2,12}){0,2}/\.?\Z", SIGNATURE, TAIL),
        Cue("credit-line", r"(?:Kilde: ?|© ?|Af )?(?:Ritzau|ritzau|/ritzau/)", STRONG, HEAD_LINE),
    ),
    credits=(r"(?:Kilde: ?|© ?)?(?P<credit>/?[Rr]itzau(?:/\w{2,12}){0,2}/?)",),
    signoffs=(r"/ritzau(?:/\w{2,12}){0,2}/",),
    end_marks=("/ritzau/",),
    default_timezone="Europe/Copenhagen",
    day_order="DMY",
)
