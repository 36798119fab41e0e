"""The format of a dispatch whose agency is not known: what most agencies and newsrooms share."""

from wireparse.formats.spec import AgencyFormat

FORMAT = AgencyFormat(
    name="generic",
    signoffs=(r"(?P<initials>(?:burs?-)?[a-z]{2,4}(?:-[a-z]{2,4}){0,7}+(?:/[a-zA-Z]{2,4}(?:-[a-z]{2,4}){0,7}+){1,9}+/?)",),
    end_marks=("-30-", "###", "END", "ENDS", "-ends-", "(END)", "MORE", "(MORE)"),
    crossheads=(r"-{1,2}[ \xa0\u202f]++.{1,480}[ \xa0\u202f]-{1,2}",),
)
