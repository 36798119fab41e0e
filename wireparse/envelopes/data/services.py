"""Services of IPTC 7901 and the agencies behind them.

The header's agency field names who wrote the message, its service who sends it. German services of dpa write Berlin time and
no zone; the English and the other international ones name the zone.
"""

from typing import Final

#: What stands in the header's agency field -> agency format. dpa's regional services sign with names of their own.
AGENCY_FIELDS: Final = {
    "afp": "afp",
    "ap": "ap",
    "apa": "apa",
    "ats": "ats",
    "dpa": "dpa",
    "efe": "efe",
    "etf": "ats",
    "kna": "kna",
    "lbg": "dpa",
    "lbn": "dpa",
    "lby": "dpa",
    "lhe": "dpa",
    "lmv": "dpa",
    "lni": "dpa",
    "lno": "dpa",
    "lnw": "dpa",
    "lrs": "dpa",
    "lsn": "dpa",
    "lsw": "dpa",
    "lth": "dpa",
    "rtr": "reuters",
    "sda": "ats",
    "sid": "sid",
}

#: The first letters of dpa services whose clocks are not Berlin's unless they say so: English, Spanish, Arabic.
DPA_ABROAD: Final = ("ec", "ep", "er", "xe", "ar")

#: Agency format -> zone of a trailer that names none.
ZONES: Final = {"dpa": "Europe/Berlin", "kna": "Europe/Berlin", "sid": "Europe/Berlin", "apa": "Europe/Vienna"}

#: Agency format -> language of the services that have one only.
LANGUAGES: Final = {"kna": "de", "sid": "de", "apa": "de"}

#: How a slug begins that names its agency -> agency format.
SLUGS: Final = {"AP-": "ap"}
