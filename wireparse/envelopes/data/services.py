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

#: How the names of dpa services begin that do not write German and whose clocks are not Berlin's unless they say so -> language.
DPA_ABROAD: Final = {"ec": "en", "es": "es", "ar": "ar"}

#: Agency format -> zone of a trailer that names none.
ZONES: Final = {"dpa": "Europe/Berlin", "kna": "Europe/Berlin", "sid": "Europe/Berlin", "apa": "Europe/Vienna"}

#: Agency format -> its home, where letters of a zone mean what they mean there.
HOMES: Final = {"ap": "US", "aap": "AU", "afp": "FR", "apa": "AT", "dpa": "DE"}

#: Agency format -> language of its services; dpa's are German unless they are abroad.
LANGUAGES: Final = {"dpa": "de", "kna": "de", "sid": "de", "apa": "de"}

#: How a slug begins that names its agency -> agency format and language.
SLUGS: Final = {"AP-APTN": ("ap", "en"), "AP-": ("ap", None)}
