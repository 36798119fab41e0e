"""What CLDR and tzdata lack of the press's zone names, and what of theirs is refused; every line cites its source.

Targets are minutes east of Greenwich where the letters name an offset, else the IANA zone whose offset is looked up.
"""

from __future__ import annotations

Reading = tuple[int | str, str, tuple[str, ...]]

#: Countries on Atlantic standard time all year (tzdata, zone.tab and file northamerica).
_CARIBBEAN = (
    *("AG", "AI", "AW", "BB", "BL", "BQ", "CW", "DM", "DO", "GD", "GP"),
    *("KN", "LC", "MF", "MQ", "MS", "PR", "SX", "TT", "VC", "VG", "VI"),
)

#: CLDR metazone -> the zone that stands for it where several share it.
GOLDEN_ZONES: dict[str, str] = {
    "Acre": "America/Rio_Branco",  # CLDR supplemental metaZones, territory 001
    "Africa_Central": "Africa/Maputo",  # CLDR supplemental metaZones, territory 001
    "Africa_Eastern": "Africa/Nairobi",  # CLDR supplemental metaZones, territory 001
    "Africa_Southern": "Africa/Johannesburg",  # CLDR supplemental metaZones, territory 001
    "Africa_Western": "Africa/Lagos",  # CLDR supplemental metaZones, territory 001
    "Alaska": "America/Anchorage",  # tzdata zone1970.tab: most of Alaska (CLDR names Juneau, same offsets since 1983)
    "Amazon": "America/Manaus",  # CLDR supplemental metaZones, territory 001
    "America_Central": "America/Chicago",  # CLDR supplemental metaZones, territory 001
    "America_Eastern": "America/New_York",  # CLDR supplemental metaZones, territory 001
    "America_Mountain": "America/Denver",  # CLDR supplemental metaZones, territory 001
    "America_Pacific": "America/Los_Angeles",  # CLDR supplemental metaZones, territory 001
    "Arabian": "Asia/Riyadh",  # CLDR supplemental metaZones, territory 001
    "Argentina": "America/Argentina/Buenos_Aires",  # CLDR supplemental metaZones, territory 001
    "Atlantic": "America/Halifax",  # CLDR supplemental metaZones, territory 001
    "Australia_Central": "Australia/Adelaide",  # CLDR supplemental metaZones, territory 001
    "Australia_Eastern": "Australia/Sydney",  # CLDR supplemental metaZones, territory 001
    "Australia_Western": "Australia/Perth",  # CLDR supplemental metaZones, territory 001
    "Brasilia": "America/Sao_Paulo",  # CLDR supplemental metaZones, territory 001
    "Chamorro": "Pacific/Guam",  # tzdata zone1970.tab GU,MP (CLDR names Saipan, a link to it)
    "China": "Asia/Shanghai",  # CLDR supplemental metaZones, territory 001
    "Europe_Central": "Europe/Paris",  # CLDR supplemental metaZones, territory 001
    "Europe_Eastern": "Europe/Bucharest",  # CLDR supplemental metaZones, territory 001
    "Europe_Western": "Atlantic/Canary",  # CLDR supplemental metaZones, territory 001
    "GMT": "Africa/Abidjan",  # tzdata zone1970.tab: GMT all year (CLDR names Reykjavik, a link to it)
    "Greenland": "America/Nuuk",  # CLDR supplemental metaZones, territory 001
    "Gulf": "Asia/Dubai",  # CLDR supplemental metaZones, territory 001
    "Hawaii_Aleutian": "Pacific/Honolulu",  # CLDR supplemental metaZones, territory 001
    "India": "Asia/Kolkata",  # CLDR supplemental metaZones, territory 001
    "Indochina": "Asia/Bangkok",  # CLDR supplemental metaZones, territory TH; the most populous
    "Indonesia_Western": "Asia/Jakarta",  # CLDR supplemental metaZones, territory 001
    "Kazakhstan": "Asia/Almaty",  # CLDR supplemental metaZones, territory 001
    "Korea": "Asia/Seoul",  # CLDR supplemental metaZones, territory 001
    "Krasnoyarsk": "Asia/Krasnoyarsk",  # CLDR supplemental metaZones, territory 001
    "Malaysia": "Asia/Kuala_Lumpur",  # tzdata zone.tab: Malaysia (peninsula); CLDR names Kuching, same offset
    "Marshall_Islands": "Pacific/Majuro",  # CLDR supplemental metaZones, territory 001
    "Mexico_Pacific": "America/Mazatlan",  # CLDR supplemental metaZones, territory 001
    "Moscow": "Europe/Moscow",  # CLDR supplemental metaZones, territory 001
    "New_Zealand": "Pacific/Auckland",  # CLDR supplemental metaZones, territory 001
    "Samoa": "Pacific/Pago_Pago",  # CLDR supplemental metaZones, territory 001
    "Uzbekistan": "Asia/Tashkent",  # CLDR supplemental metaZones, territory 001
    "Vladivostok": "Asia/Vladivostok",  # CLDR supplemental metaZones, territory 001
    "Yakutsk": "Asia/Yakutsk",  # CLDR supplemental metaZones, territory 001
    "Yukon": "America/Whitehorse",  # CLDR supplemental metaZones, territory 001
}

#: Short names of CLDR that are refused.
REFUSED: tuple[str, ...] = (
    "HEC",  # CLDR fr: US Central daylight; a French reader may take it for Central Europe
    "HEE",  # CLDR fr: US Eastern daylight; a French reader may take it for Eastern Europe
    "HEP",  # CLDR fr: US Pacific daylight; France writes no such thing, Canada writes HAP
    "HER",  # CLDR fr: US Mountain daylight; France writes no such thing, Canada writes HAR
    "HR",  # CLDR fr: US Mountain generic; hr is the English abbreviation of hour (Chicago Manual of Style 10.49)
    "HT",  # CLDR fr: Hawaii, fr_CA: Newfoundland generic; sports copy writes HT for half time
    "COST",  # CLDR en_CA: Colombia summer; an English word in capital copy, and unused since 1993 (tzdata southamerica)
    "PEST",  # CLDR es_PE: Peru summer; an English word in capital copy, and unused since 1994 (tzdata southamerica)
    "EAST",  # CLDR en_CA: Easter Island standard; an English word in capital copy
    "GIT",  # CLDR: Gilbert Islands; no press use, an everyday name in computing copy
    "BT",  # CLDR dz: Bhutan; the company British Telecom in English copy
    "ACT",  # CLDR en_AU: Australian Central generic, pt: Acre; the Australian Capital Territory in AAP datelines
    "ACST",  # CLDR pt: Acre summer clashes with Australian Central Standard; stands in ADDED
    "CCT",  # CLDR en_CA: Cocos Islands; China Coast Time in older copy, another offset
    "CHAT",  # CLDR en_NZ: Chatham generic; an everyday word in capital copy
    "HOG",  # CLDR fr: West Greenland generic; an English word in capital copy
    "WAT",  # CLDR en_ZA: stands in ADDED
    "EEDT",  # CLDR fr: stands in ADDED
    "WEDT",  # CLDR fr: stands in ADDED
)

#: Letters that name an offset: (letters, minutes, daylight time, zones that use it, the golden one first).
ADDED: tuple[tuple[str, int, bool, tuple[str, ...]], ...] = (
    ("Z", 0, False, ("Etc/UTC",)),  # ISO 8601 and the military zone letter Zulu, ACP 121
    ("UT", 0, False, ("Etc/UTC",)),  # RFC 5322, 4.3, obs-zone
    ("UCT", 0, False, ("Etc/UTC",)),  # tzdata, file backward: UCT is a link to Etc/UTC
    ("TU", 0, False, ("Etc/UTC",)),  # CLDR fr, Etc/UTC: TU (temps universel)
    ("TUC", 0, False, ("Etc/UTC",)),  # Office québécois de la langue française, GDT: temps universel coordonné, TUC
    ("HAA", -180, True, ("America/Halifax",)),  # The Canadian Encyclopedia, Fuseaux horaires et heure légale; CLDR has HEA
    ("WEDT", 60, True, ("Atlantic/Canary", "Europe/Lisbon")),  # CLDR fr, Europe_Western daylight; its WEST is refused
    ("EEDT", 180, True, ("Europe/Bucharest", "Europe/Athens")),  # CLDR fr, Europe_Eastern daylight; its EEST is refused
    ("WET", 0, False, ("Atlantic/Canary", "Europe/Lisbon")),  # tzdata, file europe: WET/WEST
    ("WEST", 60, True, ("Atlantic/Canary", "Europe/Lisbon")),  # tzdata, file europe: WET/WEST (CLDR fr has it as standard time)
    ("EET", 120, False, ("Europe/Bucharest", "Europe/Athens", "Europe/Helsinki", "Europe/Kyiv")),  # tzdata, file europe: EET/EEST
    ("EEST", 180, True, ("Europe/Bucharest", "Europe/Athens", "Europe/Helsinki", "Europe/Kyiv")),  # tzdata, file europe: EET/EEST
    ("MET", 60, False, ("Europe/Brussels", "Europe/Paris")),  # tzdata, file europe: MET/MEST, since 2024b a link to Europe/Brussels
    ("MEST", 120, True, ("Europe/Brussels", "Europe/Paris")),  # tzdata, file europe: MET/MEST
    ("WAT", 60, False, ("Africa/Lagos",)),  # tzdata, file africa: WAT; CLDR gives it as generic too
    ("ACST", 570, False, ("Australia/Adelaide", "Australia/Darwin")),  # tzdata, file australasia: ACST/ACDT
    ("HDT", -540, True, ("America/Adak",)),  # tzdata, file northamerica: HST/HDT in the Aleutians
    ("HADT", -540, True, ("America/Adak",)),  # CLDR en, Hawaii_Aleutian daylight; Honolulu has none
    ("IDT", 180, True, ("Asia/Jerusalem",)),  # tzdata, file asia: IST/IDT
    ("MSD", 240, True, ("Europe/Moscow",)),  # tzdata, file europe: Moscow summer time until 2010
    ("PKST", 360, True, ("Asia/Karachi",)),  # tzdata, file asia: PKT/PKST
    ("PHT", 480, False, ("Asia/Manila",)),  # tzdata up to 2016j, file asia: PHT
    ("MMT", 390, False, ("Asia/Yangon",)),  # tzdata up to 2016j, file asia: MMT
    ("UZT", 300, False, ("Asia/Tashkent",)),  # tzdata up to 2016j, file asia: UZT
    ("TJT", 300, False, ("Asia/Dushanbe",)),  # tzdata up to 2016j, file asia: TJT
    ("TMT", 300, False, ("Asia/Ashgabat",)),  # tzdata up to 2016j, file asia: TMT
    ("JST", 540, False, ("Asia/Tokyo",)),  # tzdata, file asia: JST
    ("PKT", 300, False, ("Asia/Karachi",)),  # tzdata, file asia: PKT/PKST
    ("ARST", -120, True, ("America/Argentina/Buenos_Aires",)),  # tzdata up to 2016j, file southamerica: ARST -2 in 2007 to 2009
)

#: Letters whose offset is looked up at the date: (letters, IANA zone).
LOOKED_UP: tuple[tuple[str, str], ...] = (
    ("MSK", "Europe/Moscow"),  # tzdata, file europe: +4 from 2011 to 2014, else +3
    ("МСК", "Europe/Moscow"),  # Federal law 107-FZ on the reckoning of time, article 5: МСК
    ("KST", "Asia/Seoul"),  # tzdata, file asia: KST, with summer time in 1987 and 1988
    ("TRT", "Europe/Istanbul"),  # Turkish cabinet decree 2016/9154: +3 all year; before that EET and EEST
    ("TSİ", "Europe/Istanbul"),  # Türk Dil Kurumu, kısaltmalar: TSİ (Türkiye saati ile)
    ("YEKT", "Asia/Yekaterinburg"),  # tzdata up to 2016j, file europe: YEKT
    ("OMST", "Asia/Omsk"),  # tzdata up to 2016j, file europe: OMST
    ("NOVT", "Asia/Novosibirsk"),  # tzdata up to 2016j, file europe: NOVT
    ("KRAT", "Asia/Krasnoyarsk"),  # tzdata up to 2016j, file europe: KRAT
    ("IRKT", "Asia/Irkutsk"),  # tzdata up to 2016j, file europe: IRKT
    ("YAKT", "Asia/Yakutsk"),  # tzdata up to 2016j, file europe: YAKT
    ("VLAT", "Asia/Vladivostok"),  # tzdata up to 2016j, file europe: VLAT
    ("MAGT", "Asia/Magadan"),  # tzdata up to 2016j, file europe: MAGT
    ("PETT", "Asia/Kamchatka"),  # tzdata up to 2016j, file europe: PETT
    ("SAMT", "Europe/Samara"),  # tzdata up to 2016j, file europe: SAMT
)

#: Letters that name several offsets: (letters, the readings: target, zone, countries that write it so).
AMBIGUOUS: tuple[tuple[str, tuple[Reading, ...]], ...] = (
    (
        "CST",
        (
            (-360, "America/Chicago", ("US", "CA", "MX", "BZ", "CR", "GT", "HN", "NI", "SV")),  # tzdata, file northamerica: CST/CDT
            (480, "Asia/Shanghai", ("CN", "MO", "TW")),  # tzdata, file asia: CST
            (-300, "America/Havana", ("CU",)),  # tzdata, file northamerica: Cuba, CST/CDT
            (570, "Australia/Adelaide", ("AU",)),  # tzdata up to 2014e, file australasia: CST
        ),
    ),
    (
        "IST",
        (
            (330, "Asia/Kolkata", ("IN", "LK")),  # tzdata, file asia: IST; CLDR puts Colombo in the metazone India
            (60, "Europe/Dublin", ("IE",)),  # tzdata, file europe: Irish standard time, in summer
            (120, "Asia/Jerusalem", ("IL", "PS")),  # tzdata, file asia: IST/IDT
        ),
    ),
    (
        "BST",
        (
            (60, "Europe/London", ("GB", "GG", "IM", "JE")),  # tzdata, file europe: BST
            (360, "Asia/Dhaka", ("BD",)),  # CLDR en_CA, metazone Bangladesh: BST
        ),
    ),
    (
        "AST",
        (
            (-240, "America/Halifax", ("CA", "US", "BM", *_CARIBBEAN)),  # tzdata, file northamerica: AST/ADT
            (180, "Asia/Riyadh", ("BH", "IQ", "KW", "QA", "SA", "YE")),  # tzdata up to 2016j, file asia: AST
        ),
    ),
    (
        "PST",
        (
            (-480, "America/Los_Angeles", ("US", "CA", "MX")),  # tzdata, file northamerica: PST/PDT
            (480, "Asia/Manila", ("PH",)),  # Philippine Republic Act 10535: Philippine Standard Time; tzdata, file asia: PST
        ),
    ),
    (
        "GST",
        (
            (240, "Asia/Dubai", ("AE", "OM")),  # CLDR ar, metazone Gulf: GST; tzdata up to 2016j, file asia: GST
            (600, "Pacific/Guam", ("GU", "MP")),  # tzdata, file australasia: GST until 2000
            (-120, "Atlantic/South_Georgia", ("GS",)),  # tzdata up to 2016j, file southamerica: GST
        ),
    ),
    (
        "AMT",
        (
            (-240, "America/Manaus", ("BR",)),  # CLDR pt, metazone Amazon: AMT
            (240, "Asia/Yerevan", ("AM",)),  # tzdata up to 2016j, file asia: AMT
        ),
    ),
    (
        "AMST",
        (
            (-180, "America/Campo_Grande", ("BR",)),  # CLDR pt, metazone Amazon daylight: AMST; tzdata: until 2019
            (300, "Asia/Yerevan", ("AM",)),  # tzdata up to 2016j, file asia: AMST, until 2011
        ),
    ),
    (
        "ECT",
        (
            (-300, "America/Guayaquil", ("EC",)),  # CLDR es_EC, metazone Ecuador: ECT
            (-240, "America/Port_of_Spain", ("AG", "BB", "DM", "GD", "KN", "LC", "TT", "VC")),  # CARICOM: Eastern Caribbean Time
        ),
    ),
    (
        "SST",
        (
            (-660, "Pacific/Pago_Pago", ("AS", "UM")),  # tzdata, file australasia: SST
            (480, "Asia/Singapore", ("SG",)),  # CLDR en, metazone Singapore: Singapore Standard Time
        ),
    ),
    (
        "WST",
        (
            (480, "Australia/Perth", ("AU",)),  # tzdata up to 2014e, file australasia: WST
            (780, "Pacific/Apia", ("WS",)),  # tzdata up to 2016j, file australasia: WSST, West Samoa Time
        ),
    ),
    (
        "HAT",
        (
            (-150, "America/St_Johns", ("CA",)),  # CLDR fr_CA, Newfoundland daylight; The Canadian Encyclopedia
            ("Pacific/Honolulu", "Pacific/Honolulu", ("US",)),  # CLDR en, Hawaii_Aleutian generic: HAT
        ),
    ),
)

#: What letters that name one offset elsewhere mean in these countries alone.
ELSEWHERE: tuple[tuple[str, tuple[Reading, ...]], ...] = (
    ("EST", ((600, "Australia/Sydney", ("AU",)),)),  # tzdata up to 2014e, file australasia: EST
    ("EDT", ((660, "Australia/Sydney", ("AU",)),)),  # Australian press before AEDT; Time and Date, Australian eastern daylight time
    (
        "CDT",
        (
            (-240, "America/Havana", ("CU",)),  # tzdata, file northamerica: Cuba, CST/CDT
            (540, "Asia/Shanghai", ("CN",)),  # tzdata, file asia: CDT from 1986 to 1991
            (630, "Australia/Adelaide", ("AU",)),  # Australian press before ACDT; tzdata, file australasia
        ),
    ),
    (
        "MST",
        (
            (480, "Asia/Kuala_Lumpur", ("MY",)),  # Malaysian Standard Time Act 1981 (Act 243)
            (390, "Asia/Yangon", ("MM",)),  # Myanmar Standard Time; CLDR en, metazone Myanmar
        ),
    ),
    ("ADT", ((240, "Asia/Baghdad", ("IQ",)),)),  # tzdata up to 2016j, file asia: ADT until 2007
    ("KST", (("Asia/Pyongyang", "Asia/Pyongyang", ("KP",)),)),  # tzdata, file asia: +8:30 from 2015 to 2018
)

#: Ambiguous letters that the press of every other country uses in one way.
DEFAULTS: tuple[tuple[str, int], ...] = (
    ("BST", 60),  # tzdata, file europe: London; the Bangladeshi reading stays in Bangladesh
    ("GST", 240),  # tzdata: Guam gave the name up in 2000; the Gulf is the only living use
    ("PST", -480),  # tzdata, file northamerica; Manila's stays in the Philippines
)

#: Letters of one language or country -> the zones they are at home in, before others of the same offset.
HOMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("MEZ", ("Europe/Berlin", "Europe/Vienna", "Europe/Zurich")),  # German letters (CLDR de); tzdata zone.tab
    ("MESZ", ("Europe/Berlin", "Europe/Vienna", "Europe/Zurich")),  # German letters (CLDR de); tzdata zone.tab
    ("SEČ", ("Europe/Prague", "Europe/Bratislava")),  # Czech and Slovak letters (CLDR cs, sk); tzdata zone.tab
    ("SELČ", ("Europe/Prague", "Europe/Bratislava")),  # Czech and Slovak letters (CLDR cs, sk); tzdata zone.tab
    ("HNE", ("America/Toronto", "America/New_York")),  # Canadian French letters (CLDR fr_CA); tzdata zone.tab
    ("HAE", ("America/Toronto", "America/New_York")),  # Canadian French letters (CLDR fr_CA); tzdata zone.tab
    ("HNC", ("America/Winnipeg", "America/Chicago")),  # Canadian French letters (CLDR fr_CA); tzdata zone.tab
    ("HAC", ("America/Winnipeg", "America/Chicago")),  # Canadian French letters (CLDR fr_CA); tzdata zone.tab
    ("HNR", ("America/Denver", "America/Edmonton")),  # Canadian French letters (CLDR fr_CA); tzdata zone.tab
    ("HAR", ("America/Denver", "America/Edmonton")),  # Canadian French letters (CLDR fr_CA); tzdata zone.tab
    ("HNP", ("America/Los_Angeles", "America/Vancouver")),  # Canadian French letters (CLDR fr_CA); tzdata zone.tab
    ("HAP", ("America/Los_Angeles", "America/Vancouver")),  # Canadian French letters (CLDR fr_CA); tzdata zone.tab
    ("WET", ("Europe/Lisbon", "Atlantic/Canary")),  # tzdata, file europe: Portugal's WET/WEST
    ("WEST", ("Europe/Lisbon", "Atlantic/Canary")),  # tzdata, file europe: Portugal's WET/WEST
)

#: Letters that are also a word in capital copy -> the languages of that word.
WORDS: tuple[tuple[str, str], ...] = (
    ("ACT", "en"),  # Merriam-Webster: act
    ("AMT", "de"),  # Duden: Amt
    ("ART", "de en fr"),  # Duden: Art; Merriam-Webster: art; Larousse: art
    ("AT", "en"),  # Merriam-Webster: at
    ("BOT", "en"),  # Merriam-Webster: bot
    ("CAT", "en"),  # Merriam-Webster: cat
    ("COT", "en"),  # Merriam-Webster: cot
    ("CT", "en"),  # Associated Press Stylebook, state names: postal code of Connecticut
    ("EAT", "en"),  # Merriam-Webster: eat
    ("EST", "fr"),  # Larousse: est (être; point cardinal)
    ("ET", "fr"),  # Larousse: et
    ("HA", "es it"),  # Diccionario de la lengua española: haber; Treccani: avere
    ("HAT", "de en"),  # Duden: haben; Merriam-Webster: hat
    ("HE", "en es"),  # Merriam-Webster: he; Diccionario de la lengua española: haber
    ("IST", "de"),  # Duden: sein
    ("MET", "en nl"),  # Merriam-Webster: meet; Van Dale: met
    ("MT", "en"),  # Associated Press Stylebook, state names: postal code of Montana
    ("PET", "en nl"),  # Merriam-Webster: pet; Van Dale: pet
    ("TU", "es fr it pt"),  # Larousse: tu; Treccani: tu; the pronoun in Spanish and Portuguese too
    ("UT", "en"),  # Associated Press Stylebook, state names: postal code of Utah
    ("VET", "en nl"),  # Merriam-Webster: vet; Van Dale: vet
    ("WAT", "nl"),  # Van Dale: wat
    ("WEST", "de en"),  # Duden: West; Merriam-Webster: west
    ("WET", "en nl"),  # Merriam-Webster: wet; Van Dale: wet
    ("WIT", "en nl"),  # Merriam-Webster: wit; Van Dale: wit
)

#: Countries of several zones -> the capital's, where zone.tab names another first.
MAIN_ZONES: tuple[tuple[str, str], ...] = (
    ("AU", "Australia/Sydney"),  # tzdata zone.tab: New South Wales (most areas), Canberra among them
    ("BR", "America/Sao_Paulo"),  # tzdata zone.tab: Brazil (southeast: GO, DF, MG ...), Brasília among them
    ("CA", "America/Toronto"),  # tzdata zone.tab: Eastern - ON & QC (most areas), Ottawa among them
    ("RU", "Europe/Moscow"),  # tzdata zone.tab: MSK+00 - Moscow area
    ("UZ", "Asia/Tashkent"),  # CLDR supplemental primaryZones: UZ
    ("FM", "Pacific/Pohnpei"),  # tzdata zone.tab: Pohnpei/Ponape, where the capital Palikir is
)
