"""What wireparse itself writes into ninjs, by which it is known again."""

from typing import Final

#: The profile of objects that wireparse writes.
PROFILE: Final = "wireparse-1"
#: The role of the body that holds the quotations as JSON.
QUOTATIONS: Final = "quotations"
#: The role of the information source that is the agency; its literal names the agency format.
AGENCY: Final = "agency"
#: The role of a description that is a line of times, one of them without a zone.
TIME_LINE: Final = "timestamp"
#: The roles of descriptions that are a header's time without a zone: those of the timestamps, in lower case.
WALL_CLOCKS: Final = frozenset(("published", "updated", "filed", "embargo"))
