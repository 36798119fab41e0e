"""The format of a dispatch whose agency is not known: what most agencies and newsrooms share."""

from wireparse.formats.spec import AgencyFormat

FORMAT = AgencyFormat(
    name="generic",
    end_marks=("-30-", "###", "END", "ENDS", "-ends-", "(END)", "MORE", "(MORE)"),
    crossheads=(r"-{1,2}[ \xa0\u202f]++.{1,480}[ \xa0\u202f]-{1,2}",),
)
