"""Cities of datelines that are no zone's own city in CLDR; every line cites its source.

(IANA zone, name that holds in all eight languages unless one says otherwise, "language: other name, another name; ...").
"""

from __future__ import annotations

CITIES: tuple[tuple[str, str, str], ...] = ()

#: Names that several known places share.
REFUSED: tuple[str, ...] = ()

#: (language, name, ISO 3166 code)
COUNTRIES: tuple[tuple[str, str, str], ...] = ()
