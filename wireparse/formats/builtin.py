"""Which built-in agency formats there are, and the words without which each cannot be meant.

The table lets detection import a format's module only when the text names its agency; a test keeps it true to the modules. A
format without words is tried on every text.
"""

from __future__ import annotations

from typing import Final

#: For each module and format: its tags, as the format declares them, and the words of which one must stand in the text.
BUILTIN: Final[tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]] = (
    ("aap", ("AAP", "Australian Associated Press"), ("AAP", "Australian Associated")),
    (
        "adnkronos",
        ("Adnkronos", "Adnkronos Salute", "Adnkronos/Labitalia", "Adnkronos/Dpa", "Adnkronos/Afp", "Adnkronos/Xinhua", "Labitalia"),
        ("dnkronos", "d n k r o n o s", "DNKRONOS", "dnKronos", "Adn Kronos"),
    ),
    ("afp", ("AFP", "أ ف ب", "ا ف ب", "أ.ف.ب", "ا.ف.ب", "أ. ف. ب.", "فرانس برس"), ()),
    ("anadolu", ("AA", "Anadolu Agency", "Anadolu Ajansı", "Anadolu"), ("(AA)", "Anadolu", "AA /", "AA/")),
    ("ani", ("ANI", "एएनआई", "ANI/Xinhua", "ANI/ANI"), ("ANI", "एएनआई", "Asian News")),
    ("anp", ("ANP", "ANP/AFP", "ANP/RTR", "ANP/DPA"), ("ANP", "N i e u w")),
    ("ansa", ("ANSA", "ANSAmed", "ANSA-AFP", "ANSA/AFP", "ANSA/AP", "ANSA-REUTERS"), ("ANSA",)),
    (
        "ap",
        ("AP", "Associated Press", "The Associated Press"),
        ("(AP)", "Associated Press", "AP-", "AP ", "Ap ", "AP=", "AP\n", "This material may not"),
    ),
    ("apa", ("APA", "APA/dpa", "APA/Reuters", "APA/AFP", "APA/ag."), ("APA",)),
    ("aps", ("APS", "وأج", "واج"), ("APS", "Algérie Presse", "وأج", "واج")),
    (
        "ats",
        ("ats", "sda", "Keystone-ATS", "Keystone-SDA", "ats/afp", "sda/afp", "sda/dpa"),
        ("(ats", "(ATS", "(sda", "(SDA", "Keystone", "KEYSTONE", "ATS", "SDA", "\nats", "\nsda"),
    ),
    ("belga", ("Belga", "BELGA"), ("Belga", "BELGA")),
    (
        "cp",
        ("CP", "PC", "The Canadian Press", "La Presse canadienne", "La Presse Canadienne"),
        ("Canadian Press", "CANADIAN PRESS", "resse canadienne", "resse Canadienne", "PRESSE CANADIENNE", "(CP)", "(PC)"),
    ),
    ("dpa", ("dpa", "dpa-AFX", "dpa/tmn", "dpa-tmn", "dpa-infocom", "dpa/lno", "dpa/lni", "dpa/lby", "dpa/lsw", "dpa/lnw"), ("dpa",)),
    ("efe", ("EFE", "EFECOM", "EFEAGRO", "EFETUR", "EFEVERDE", "EFE/EPA", "Agencia EFE", "EFE-EPA", "Efe"), ("EFE", "Efe)", "Efe\n")),
    (
        "europapress",
        ("Europa Press", "EUROPA PRESS", "EDIZIONES", "CulturaOcio", "Portaltic/EP", "OTR/PRESS"),
        ("Europa Press", "EUROPA PRESS", "OTR/PRESS", "EDIZIONES", "CulturaOcio", "Portaltic"),
    ),
    ("generic", (), ()),
    (
        "interfax",
        ("Interfax", "Интерфакс", "INTERFAX.RU", "Interfax-Ukraine", "Интерфакс-Украина"),
        ("nterfax", "INTERFAX", "нтерфакс", "ИНТЕРФАКС"),
    ),
    ("kna", ("KNA", "kna"), ("KNA", "(kna", "Katholische Nachrichten")),
    ("kyodo", ("Kyodo", "KYODO", "Kyodo News", "共同"), ("Kyodo", "KYODO", "共同")),
    ("lusa", ("Lusa", "LUSA", "Agência Lusa"), ("Lusa", "LUSA", "//")),
    ("map", ("MAP", "ومع", "و م ع"), ("MAP", "Maghreb Arabe", "ومع", "و م ع")),
    ("ntb", ("NTB", "NTB-Reuters", "NTB-AFP", "NTB-Reuters-AFP", "NTB-AFP-Reuters", "NTB-TT", "©NTB"), ("NTB",)),
    (
        "pa",
        ("PA", "Press Association", "PA Media", "PA News Agency"),
        ("Press Association", "PA Media", "PA News", "PA news", "PA\n", ", PA", "(see ", "ends"),
    ),
    ("pana", ("PANA", "Panapress", "PANAPRESS"), ("PANA", "Panapress")),
    ("pti", ("PTI", "Press Trust of India"), ("PTI", "Press Trust")),
    (
        "reuters",
        ("Reuters", "Reuter", "Thomson Reuters Foundation", "Reuters Breakingviews", "Reuters Health", "Reuters IFR", "LPC/IFR"),
        ("Reuter", "REUTER", "eporting by", "riting by", "diting by", "eportage", "eportagem"),
    ),
    ("ria", ("RIA Novosti", "РИА Новости", "Sputnik", "RIA"), ("РИА Новости", "RIA Novosti", "Sputnik")),
    ("ritzau", ("ritzau", "Ritzau", "ritzau/AFP", "ritzau/Reuters"), ("itzau",)),
    ("sid", ("SID", "sid"), ("SID", "(sid)", "\nsid", "Sport-Informations")),
    ("stt", ("STT", "STT–AFP", "STT-AFP", "STT–Reuters", "STT–AFP–Reuters", "STT-Reuters", "STT-Lehtikuva"), ("STT",)),
    ("tass", ("TASS", "ТАСС", "ITAR-TASS", "ИТАР-ТАСС", "Itar-Tass"), ("TASS", "ТАСС", "Tass")),
    ("tt", ("TT", "TT-AFP", "TT-Reuters", "TT-AFP-Reuters", "TT Nyhetsbyrån"), ("(TT", "/TT", "\nTT", "TT\n", "TT Nyhets")),
    ("upi", ("UPI", "United Press International"), ("UPI", "United Press")),
    ("xinhua", ("Xinhua", "新华社", "XINHUA"), ("Xinhua", "XINHUA", "新华", "Enditem")),
    ("yonhap", ("Yonhap", "연합뉴스", "YONHAP"), ("Yonhap", "YONHAP", "연합뉴스", "(END)")),
)
