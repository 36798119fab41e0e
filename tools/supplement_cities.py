"""Names of cities and countries beside `supplement_cities.tsv`: what is refused and what is added; every line cites its source."""

from __future__ import annotations

#: Names of CLDR and tzdata that a better known place shares, or that are everyday words.
REFUSED: tuple[str, ...] = (
    "Bahia",  # a Brazilian state; its zone's city is Salvador (tzdata zone.tab)
    "Canton",  # CLDR fr, it: Kanton in Kiribati; Guangzhou in datelines (GeoNames 1809858), which the table of cities has
    "Center",  # tzdata America/North_Dakota/Center; an everyday word
    "Chatham",  # tzdata Pacific/Chatham; Chatham in Kent and in Ontario (GeoNames 2653305, 5922046)
    "Cordoba",  # Argentina and Spain (GeoNames 3860259, 2519240)
    "Córdoba",  # Argentina and Spain (GeoNames 3860259, 2519240)
    "Cordova",  # pt: Argentina and Spain (GeoNames 3860259, 2519240)
    "Creston",  # tzdata America/Creston; Creston in Iowa (GeoNames 4853423)
    "Easter",  # tzdata Pacific/Easter; an everyday word
    "La Rioja",  # Argentina and Spain (GeoNames 3848950, 3336897)
    "Merida",  # Mexico, Spain and Venezuela (GeoNames 3523349, 2513917, 3632308)
    "Mérida",  # Mexico, Spain and Venezuela (GeoNames 3523349, 2513917, 3632308)
    "Midway",  # tzdata Pacific/Midway; places in several states of the USA
    "Nome",  # tzdata America/Nome; an Italian and Portuguese word
    "Norfolk",  # tzdata Pacific/Norfolk; Norfolk in Virginia (GeoNames 4776222)
    "Resolute",  # tzdata America/Resolute; an English word
    "San Juan",  # tzdata America/Argentina/San_Juan; Puerto Rico's capital stands in the table of cities
    "San Luis",  # tzdata America/Argentina/San_Luis; places in Mexico, the USA and the Philippines
    "Santarem",  # Brazil and Portugal (GeoNames 3389353, 2263480)
    "Santarém",  # Brazil and Portugal (GeoNames 3389353, 2263480)
    "Vincennes",  # tzdata America/Indiana/Vincennes; Vincennes near Paris (GeoNames 2967870)
    "Wake",  # tzdata Pacific/Wake; an everyday word
    "Hamilton",  # Bermuda, Ontario, New Zealand, Scotland
    "Georgia",  # kept out of countries: the state of the USA and the country
    "Geórgia",  # kept out of countries: the state of the USA and the country
)

#: (language, name, ISO 3166 code) of countries that CLDR names otherwise.
COUNTRIES: tuple[tuple[str, str, str], ...] = (
    ("en", "USA", "US"),  # Merriam-Webster: USA
    ("en", "U.S.", "US"),  # Associated Press Stylebook: U.S.
    ("en", "US", "US"),  # Guardian style guide: US
    ("en", "UAE", "AE"),  # Associated Press Stylebook: UAE
    ("en", "UK", "GB"),  # Guardian style guide: UK
    ("en", "Britain", "GB"),  # Reuters Handbook of Journalism: Britain
    ("en", "Great Britain", "GB"),  # Associated Press Stylebook: Great Britain
    ("en", "England", "GB"),  # Associated Press Stylebook: England
    ("en", "Scotland", "GB"),  # Associated Press Stylebook: Scotland
    ("en", "Wales", "GB"),  # Associated Press Stylebook: Wales
    ("en", "Northern Ireland", "GB"),  # Associated Press Stylebook: Northern Ireland
    ("en", "Turkey", "TR"),  # Associated Press Stylebook: Turkey
    ("en", "Czech Republic", "CZ"),  # Associated Press Stylebook: Czech Republic
    ("en", "South Korea", "KR"),  # CLDR en
    ("en", "North Korea", "KP"),  # CLDR en
    ("en", "Ivory Coast", "CI"),  # Associated Press Stylebook: Ivory Coast
    ("en", "Burma", "MM"),  # Reuters Handbook of Journalism: Myanmar, formerly Burma
    ("fr", "USA", "US"),  # Larousse: USA
    ("fr", "Grande-Bretagne", "GB"),  # Larousse: Grande-Bretagne
    ("fr", "Angleterre", "GB"),  # Larousse: Angleterre
    ("fr", "Écosse", "GB"),  # Larousse: Écosse
    ("fr", "Tchéquie", "CZ"),  # Code de rédaction interinstitutionnel, 7.1: Tchéquie
    ("fr", "République tchèque", "CZ"),  # Larousse: République tchèque
    ("fr", "Birmanie", "MM"),  # Larousse: Birmanie
    ("fr", "Cisjordanie", "PS"),  # Larousse: Cisjordanie
    ("fr", "Centrafrique", "CF"),  # Larousse: Centrafrique
    ("de", "USA", "US"),  # Duden: USA
    ("de", "Großbritannien", "GB"),  # Duden: Großbritannien
    ("de", "England", "GB"),  # Duden: England
    ("de", "Schottland", "GB"),  # Duden: Schottland
    ("de", "Tschechische Republik", "CZ"),  # Duden: Tschechische Republik
    ("es", "EE.UU", "US"),  # Fundéu: EE. UU.
    ("es", "EEUU", "US"),  # Fundéu: EE. UU., in telex copy without dots
    ("es", "EE. UU", "US"),  # Fundéu: EE. UU.
    ("es", "Gran Bretaña", "GB"),  # Fundéu: Gran Bretaña
    ("es", "Inglaterra", "GB"),  # Fundéu: Inglaterra
    ("es", "República Checa", "CZ"),  # Fundéu: República Checa
    ("pt", "EUA", "US"),  # Folha de S.Paulo, Manual da Redação: EUA
    ("pt", "Grã-Bretanha", "GB"),  # Dicionário Houaiss: Grã-Bretanha
    ("pt", "Inglaterra", "GB"),  # Dicionário Houaiss: Inglaterra
    ("pt", "República Checa", "CZ"),  # Dicionário Priberam: República Checa
    ("pt", "República Tcheca", "CZ"),  # Dicionário Houaiss: República Tcheca
    ("it", "USA", "US"),  # Treccani: USA
    ("it", "Stati Uniti d'America", "US"),  # Treccani: Stati Uniti d'America
    ("it", "Gran Bretagna", "GB"),  # Treccani: Gran Bretagna
    ("it", "Inghilterra", "GB"),  # Treccani: Inghilterra
    ("it", "Repubblica Ceca", "CZ"),  # Treccani: Repubblica Ceca
    ("nl", "VS", "US"),  # Taalunie, Buitenlandse Aardrijkskundige Namen: VS
    ("nl", "Groot-Brittannië", "GB"),  # Taalunie: Groot-Brittannië
    ("nl", "Engeland", "GB"),  # Taalunie: Engeland
    ("nl", "Tsjechische Republiek", "CZ"),  # Taalunie: Tsjechische Republiek
    ("ru", "США", "US"),  # gramota.ru: США
    ("ru", "Россия", "RU"),  # CLDR ru
    ("ru", "РФ", "RU"),  # gramota.ru: РФ
    ("ru", "КНР", "CN"),  # gramota.ru: КНР
    ("ru", "КНДР", "KP"),  # gramota.ru: КНДР
    ("ru", "Великобритания", "GB"),  # CLDR ru
    ("ru", "Англия", "GB"),  # gramota.ru: Англия
    ("ru", "Белоруссия", "BY"),  # gramota.ru: Белоруссия
    ("ru", "Киргизия", "KG"),  # gramota.ru: Киргизия
)
