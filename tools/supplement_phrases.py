"""Zone names in words that CLDR lacks; every line is (language, name, target) and cites its source.

Targets are minutes east of Greenwich where the name says an offset, else the IANA zone whose offset is looked up. The
frames around a city ("heure de Paris") belong to the language data; here stand names that no frame gives.
"""

from __future__ import annotations

PHRASES: tuple[tuple[str, str, int | str], ...] = (
    ("en", "uk time", "Europe/London"),  # BBC News style: UK time
    ("en", "u.k. time", "Europe/London"),  # Bloomberg and AP spelling of UK time
    ("en", "british time", "Europe/London"),  # BBC News: British time
    ("en", "irish time", "Europe/Dublin"),  # RTÉ News: Irish time
    ("en", "u.s. eastern time", "America/New_York"),  # Reuters Handbook of Journalism, time: U.S. Eastern time
    ("en", "us eastern time", "America/New_York"),  # Reuters Handbook of Journalism, time
    ("en", "u.s. central time", "America/Chicago"),  # Reuters Handbook of Journalism, time
    ("en", "us central time", "America/Chicago"),  # Reuters Handbook of Journalism, time
    ("en", "u.s. mountain time", "America/Denver"),  # Reuters Handbook of Journalism, time
    ("en", "us mountain time", "America/Denver"),  # Reuters Handbook of Journalism, time
    ("en", "u.s. pacific time", "America/Los_Angeles"),  # Reuters Handbook of Journalism, time
    ("en", "us pacific time", "America/Los_Angeles"),  # Reuters Handbook of Journalism, time
    ("en", "indian standard time", 330),  # Press Information Bureau of India spells IST so; CLDR has India Standard Time
    ("en", "israeli time", "Asia/Jerusalem"),  # adjective of a country with one zone (tzdata zone.tab)
    ("en", "japanese time", "Asia/Tokyo"),  # adjective of a country with one zone (tzdata zone.tab)
    ("en", "indian time", "Asia/Kolkata"),  # adjective of a country with one zone (tzdata zone.tab)
    ("en", "french time", "Europe/Paris"),  # adjective of a country with one zone in Europe (tzdata zone.tab)
    ("en", "german time", "Europe/Berlin"),  # adjective of a country with one zone (tzdata zone.tab, Büsingen alike)
    ("en", "italian time", "Europe/Rome"),  # adjective of a country with one zone (tzdata zone.tab)
    ("en", "swiss time", "Europe/Zurich"),  # adjective of a country with one zone (tzdata zone.tab)
    ("en", "turkish time", "Europe/Istanbul"),  # adjective of a country with one zone (tzdata zone.tab)
    ("en", "greek time", "Europe/Athens"),  # adjective of a country with one zone (tzdata zone.tab)
    ("en", "universal time", 0),  # ITU-R TF.460: Universal Time
    ("en", "universal coordinated time", 0),  # ITU-R TF.460: Coordinated Universal Time
    ("en", "zulu time", 0),  # ACP 121: zone letter Zulu
    ("en", "zulu", 0),  # ACP 121: zone letter Zulu
    ("en", "greenwich time", 0),  # Merriam-Webster: Greenwich time
    ("fr", "heure française", "Europe/Paris"),  # AFP and Le Monde: heure française
    ("fr", "heure de la métropole", "Europe/Paris"),  # La 1ère (France Télévisions): heure de la métropole
    ("fr", "heure de métropole", "Europe/Paris"),  # La 1ère (France Télévisions)
    ("fr", "heure métropolitaine", "Europe/Paris"),  # La 1ère (France Télévisions)
    ("fr", "heure belge", "Europe/Brussels"),  # Belga and Le Soir: heure belge
    ("fr", "heure suisse", "Europe/Zurich"),  # ATS and RTS: heure suisse
    ("fr", "heure allemande", "Europe/Berlin"),  # adjective of a country with one zone (tzdata zone.tab)
    ("fr", "heure britannique", "Europe/London"),  # adjective of a country with one zone (tzdata zone.tab)
    ("fr", "heure italienne", "Europe/Rome"),  # adjective of a country with one zone (tzdata zone.tab)
    ("fr", "heure algérienne", "Africa/Algiers"),  # Algérie Presse Service: heure algérienne
    ("fr", "heure tunisienne", "Africa/Tunis"),  # Tunis Afrique Presse: heure tunisienne
    ("fr", "heure marocaine", "Africa/Casablanca"),  # Maghreb Arabe Presse: heure marocaine
    ("fr", "heure israélienne", "Asia/Jerusalem"),  # adjective of a country with one zone (tzdata zone.tab)
    ("fr", "heure japonaise", "Asia/Tokyo"),  # adjective of a country with one zone (tzdata zone.tab)
    ("fr", "heure ukrainienne", "Europe/Kyiv"),  # adjective of a country with one zone in its control (tzdata zone.tab)
    ("fr", "heure du québec", "America/Toronto"),  # Loi sur le temps légal, RLRQ T-5.1: Québec keeps Eastern time
    ("fr", "heure de la côte est", "America/New_York"),  # AFP, nouvelles des États-Unis: heure de la côte Est
    ("fr", "heure de la côte ouest", "America/Los_Angeles"),  # AFP, nouvelles des États-Unis: heure de la côte Ouest
    ("fr", "heure universelle", 0),  # Trésor de la langue française, heure: temps universel
    ("fr", "temps universel", 0),  # Trésor de la langue française, temps: temps universel
    ("fr", "heure de greenwich", 0),  # Trésor de la langue française, heure: heure de Greenwich
    ("de", "deutsche Zeit", "Europe/Berlin"),  # Einheiten- und Zeitgesetz, § 4: gesetzliche Zeit in Deutschland
    ("de", "österreichische Zeit", "Europe/Vienna"),  # Zeitzählungsgesetz (Österreich) 1976
    ("de", "Schweizer Zeit", "Europe/Zurich"),  # SDA style: Schweizer Zeit
    ("de", "britische Zeit", "Europe/London"),  # adjective of a country with one zone (tzdata zone.tab)
    ("de", "Ostküstenzeit", "America/New_York"),  # Duden: Ostküste; dpa style for US Eastern time
    ("de", "Ostküsten-Zeit", "America/New_York"),  # Duden: Ostküste; dpa style for US Eastern time
    ("de", "Westküstenzeit", "America/Los_Angeles"),  # Duden: Westküste; dpa style for US Pacific time
    ("de", "Weltzeit", 0),  # Duden: Weltzeit, the time of the zero meridian
    ("de", "koordinierte Weltzeit", 0),  # DIN 1355-1: koordinierte Weltzeit
    ("de", "Greenwicher Zeit", 0),  # Duden: Greenwicher Zeit
    ("de", "Berliner Zeit", "Europe/Berlin"),  # Duden, Einwohnerbezeichnung: Berliner
    ("de", "Wiener Zeit", "Europe/Vienna"),  # Duden, Einwohnerbezeichnung: Wiener
    ("de", "Pariser Zeit", "Europe/Paris"),  # Duden, Einwohnerbezeichnung: Pariser
    ("de", "Londoner Zeit", "Europe/London"),  # Duden, Einwohnerbezeichnung: Londoner
    ("de", "Brüsseler Zeit", "Europe/Brussels"),  # Duden, Einwohnerbezeichnung: Brüsseler
    ("de", "Athener Zeit", "Europe/Athens"),  # Duden, Einwohnerbezeichnung: Athener
    ("de", "Kiewer Zeit", "Europe/Kyiv"),  # Duden, Einwohnerbezeichnung: Kiewer
    ("de", "Istanbuler Zeit", "Europe/Istanbul"),  # Duden, Einwohnerbezeichnung: Istanbuler
    ("de", "New Yorker Zeit", "America/New_York"),  # Duden, Einwohnerbezeichnung: New Yorker
    ("de", "Washingtoner Zeit", "America/New_York"),  # Duden, Einwohnerbezeichnung: Washingtoner
    ("de", "Tokioter Zeit", "Asia/Tokyo"),  # Duden, Einwohnerbezeichnung: Tokioter
    ("de", "Pekinger Zeit", "Asia/Shanghai"),  # Duden, Einwohnerbezeichnung: Pekinger
    ("de", "Hongkonger Zeit", "Asia/Hong_Kong"),  # Duden, Einwohnerbezeichnung: Hongkonger
    ("de", "Jerusalemer Zeit", "Asia/Jerusalem"),  # Duden, Einwohnerbezeichnung: Jerusalemer
    ("de", "Teheraner Zeit", "Asia/Tehran"),  # Duden, Einwohnerbezeichnung: Teheraner
    ("de", "Kabuler Zeit", "Asia/Kabul"),  # Duden, Einwohnerbezeichnung: Kabuler
    ("de", "Kairoer Zeit", "Africa/Cairo"),  # Duden, Einwohnerbezeichnung: Kairoer
    ("es", "hora peninsular", "Europe/Madrid"),  # Real Decreto 236/2002 (BOE): hora peninsular
    ("es", "hora peninsular española", "Europe/Madrid"),  # Real Decreto 236/2002 (BOE)
    ("es", "hora española", "Europe/Madrid"),  # EFE style: hora española
    ("es", "hora canaria", "Atlantic/Canary"),  # Real Decreto 236/2002 (BOE): the Canaries keep an hour less
    ("es", "hora insular", "Atlantic/Canary"),  # Real Decreto 236/2002 (BOE): hora insular canaria
    ("es", "hora insular canaria", "Atlantic/Canary"),  # Real Decreto 236/2002 (BOE)
    ("es", "hora argentina", "America/Argentina/Buenos_Aires"),  # Ley 26.350 (Argentina): hora oficial
    ("es", "hora boliviana", "America/La_Paz"),  # adjective of a country with one zone (tzdata zone.tab)
    ("es", "hora chilena", "America/Santiago"),  # Decreto 1.286/2022 (Chile): hora oficial continental
    ("es", "hora colombiana", "America/Bogota"),  # adjective of a country with one zone (tzdata zone.tab)
    ("es", "hora cubana", "America/Havana"),  # adjective of a country with one zone (tzdata zone.tab)
    ("es", "hora paraguaya", "America/Asuncion"),  # adjective of a country with one zone (tzdata zone.tab)
    ("es", "hora peruana", "America/Lima"),  # adjective of a country with one zone (tzdata zone.tab)
    ("es", "hora uruguaya", "America/Montevideo"),  # adjective of a country with one zone (tzdata zone.tab)
    ("es", "hora venezolana", "America/Caracas"),  # adjective of a country with one zone (tzdata zone.tab)
    ("es", "hora israelí", "Asia/Jerusalem"),  # adjective of a country with one zone (tzdata zone.tab)
    ("es", "hora japonesa", "Asia/Tokyo"),  # adjective of a country with one zone (tzdata zone.tab)
    ("es", "hora del centro de méxico", "America/Mexico_City"),  # Ley de los Husos Horarios (México, 2022), artículo 3: zona Centro
    ("es", "tiempo del centro de méxico", "America/Mexico_City"),  # Ley de los Husos Horarios (México, 2022), artículo 3: zona Centro
    ("es", "hora del este", "America/New_York"),  # CNN en Español and AP en español: hora del Este (ET)
    ("es", "tiempo del este", "America/New_York"),  # AP en español: tiempo del Este
    ("es", "hora de la costa este", "America/New_York"),  # Fundéu: costa este
    ("es", "hora de greenwich", 0),  # Diccionario panhispánico de dudas: hora de Greenwich
    ("es", "tiempo universal", 0),  # Diccionario de la lengua española, tiempo: tiempo universal
    ("es", "hora universal", 0),  # Diccionario de la lengua española, hora
    ("pt", "horário de brasília", "America/Sao_Paulo"),  # Decreto 2.784/1913 (Brasil): hora legal de Brasília
    ("pt", "hora de brasília", "America/Sao_Paulo"),  # Decreto 2.784/1913 (Brasil): hora legal de Brasília
    ("pt", "horário brasileiro", "America/Sao_Paulo"),  # Agência Brasil: horário brasileiro is Brasília's
    ("pt", "hora portuguesa", "Europe/Lisbon"),  # Lusa: hora portuguesa is the mainland's
    ("pt", "hora de portugal continental", "Europe/Lisbon"),  # Decreto-Lei 17/96 (Portugal): hora legal de Portugal continental
    ("pt", "hora continental", "Europe/Lisbon"),  # Decreto-Lei 17/96 (Portugal)
    ("pt", "hora da madeira", "Atlantic/Madeira"),  # Decreto Legislativo Regional 6/96/M (Madeira)
    ("pt", "hora dos açores", "Atlantic/Azores"),  # Decreto Legislativo Regional 9/96/A (Açores)
    ("pt", "hora espanhola", "Europe/Madrid"),  # adjective of a country, the mainland's zone (Real Decreto 236/2002)
    ("pt", "horário da costa leste", "America/New_York"),  # Folha de S.Paulo: horário da costa leste dos EUA
    ("pt", "horário de greenwich", 0),  # Dicionário Houaiss, hora: hora de Greenwich
    ("pt", "hora de greenwich", 0),  # Dicionário Houaiss, hora: hora de Greenwich
    ("it", "ora italiana", "Europe/Rome"),  # ANSA: ora italiana
    ("it", "ora francese", "Europe/Paris"),  # adjective of a country with one zone in Europe (tzdata zone.tab)
    ("it", "ora tedesca", "Europe/Berlin"),  # adjective of a country with one zone (tzdata zone.tab)
    ("it", "ora svizzera", "Europe/Zurich"),  # adjective of a country with one zone (tzdata zone.tab)
    ("it", "ora britannica", "Europe/London"),  # adjective of a country with one zone (tzdata zone.tab)
    ("it", "ora inglese", "Europe/London"),  # ANSA: ora inglese
    ("it", "ora spagnola", "Europe/Madrid"),  # adjective of a country, the mainland's zone (Real Decreto 236/2002)
    ("it", "ora greca", "Europe/Athens"),  # adjective of a country with one zone (tzdata zone.tab)
    ("it", "ora israeliana", "Asia/Jerusalem"),  # adjective of a country with one zone (tzdata zone.tab)
    ("it", "ora giapponese", "Asia/Tokyo"),  # adjective of a country with one zone (tzdata zone.tab)
    ("it", "ora della costa est", "America/New_York"),  # ANSA: ora della costa est
    ("it", "ora di greenwich", 0),  # Treccani, ora: ora di Greenwich
    ("it", "tempo universale", 0),  # Treccani, tempo: tempo universale
    ("nl", "Nederlandse tijd", "Europe/Amsterdam"),  # ANP and NOS: Nederlandse tijd
    ("nl", "Belgische tijd", "Europe/Brussels"),  # Belga and VRT: Belgische tijd
    ("nl", "Duitse tijd", "Europe/Berlin"),  # adjective of a country with one zone (tzdata zone.tab)
    ("nl", "Britse tijd", "Europe/London"),  # adjective of a country with one zone (tzdata zone.tab)
    ("nl", "Franse tijd", "Europe/Paris"),  # adjective of a country with one zone in Europe (tzdata zone.tab)
    ("nl", "Israëlische tijd", "Asia/Jerusalem"),  # adjective of a country with one zone (tzdata zone.tab)
    ("nl", "Moskouse tijd", "Europe/Moscow"),  # Taalunie, Buitenlandse Aardrijkskundige Namen: Moskous
    ("nl", "Greenwichtijd", 0),  # Van Dale: greenwichtijd
    ("nl", "wereldtijd", 0),  # Van Dale: wereldtijd
    ("ru", "московское время", "Europe/Moscow"),  # Federal law 107-FZ, article 2: московское время
    ("ru", "по московскому времени", "Europe/Moscow"),  # Federal law 107-FZ, article 2
    ("ru", "московскому времени", "Europe/Moscow"),  # Federal law 107-FZ, article 2
    ("ru", "московского времени", "Europe/Moscow"),  # Federal law 107-FZ, article 2
    ("ru", "время московское", "Europe/Moscow"),  # Federal law 107-FZ, article 2
    ("ru", "по москве", "Europe/Moscow"),  # gramota.ru: по Москве (по московскому времени)
    ("ru", "по киевскому времени", "Europe/Kyiv"),  # adjective of the capital; tzdata zone.tab
    ("ru", "по киеву", "Europe/Kyiv"),  # by analogy with по Москве (gramota.ru)
    ("ru", "по минскому времени", "Europe/Minsk"),  # adjective of the capital; tzdata zone.tab
    ("ru", "по пекинскому времени", "Asia/Shanghai"),  # adjective of the capital; tzdata zone.tab
    ("ru", "по лондонскому времени", "Europe/London"),  # adjective of the capital; tzdata zone.tab
    ("ru", "по парижскому времени", "Europe/Paris"),  # adjective of the capital; tzdata zone.tab
    ("ru", "по берлинскому времени", "Europe/Berlin"),  # adjective of the capital; tzdata zone.tab
    ("ru", "по вашингтонскому времени", "America/New_York"),  # adjective of the capital; tzdata zone.tab
    ("ru", "по токийскому времени", "Asia/Tokyo"),  # adjective of the capital; tzdata zone.tab
    ("ru", "по тегеранскому времени", "Asia/Tehran"),  # adjective of the capital; tzdata zone.tab
    ("ru", "по гринвичу", 0),  # Great Russian Encyclopedia: время по Гринвичу
    ("ru", "время по гринвичу", 0),  # Great Russian Encyclopedia: время по Гринвичу
    ("ru", "всемирное время", 0),  # Great Russian Encyclopedia: всемирное время
    ("ru", "по всемирному времени", 0),  # Great Russian Encyclopedia: всемирное время
    ("ru", "центральноевропейское время", "Europe/Paris"),  # Great Russian Encyclopedia: среднеевропейское (центральноевропейское) время
    ("ru", "по центральноевропейскому времени", "Europe/Paris"),  # the same in the dative case
    ("ru", "центральноевропейское летнее время", 120),  # CLDR ru, metazone Europe_Central daylight, in running text
    ("ru", "восточноевропейское время", "Europe/Bucharest"),  # CLDR ru, metazone Europe_Eastern, in running text
    ("ar", "ت غ", 0),  # AFP Arabic service: ت غ stands for توقيت غرينتش
    ("ar", "توقيت غرينتش", 0),  # CLDR ar, metazone GMT
    ("ar", "بتوقيت غرينتش", 0),  # CLDR ar, metazone GMT, with the preposition
    ("ar", "بتوقيت جرينتش", 0),  # Egyptian spelling of Greenwich (Middle East News Agency)
    ("ar", "بتوقيت مكة المكرمة", "Asia/Riyadh"),  # Al Jazeera: بتوقيت مكة المكرمة
    ("ar", "بتوقيت القاهرة", "Africa/Cairo"),  # Middle East News Agency: بتوقيت القاهرة
    ("zh", "北京时间", "Asia/Shanghai"),  # National Time Service Center of China: 北京时间
    ("zh", "格林尼治时间", 0),  # Xinhua: 格林尼治时间
    ("zh", "格林威治时间", 0),  # Taiwanese spelling of Greenwich in simplified characters
    ("zh", "格林威治時間", 0),  # Central News Agency (Taiwan): 格林威治時間
    ("zh", "世界时", 0),  # National Time Service Center of China: 世界时
    ("ja", "日本時間", "Asia/Tokyo"),  # Kyodo and NHK: 日本時間
    ("ja", "グリニッジ標準時", 0),  # CLDR ja, metazone GMT
    ("ja", "世界標準時", 0),  # National Institute of Information and Communications Technology: 協定世界時
    ("ko", "한국시간", "Asia/Seoul"),  # Yonhap: 한국시간
    ("ko", "한국 시간", "Asia/Seoul"),  # Yonhap: 한국시간, written apart
    ("ko", "한국 시각", "Asia/Seoul"),  # Yonhap: 한국 시각
)
