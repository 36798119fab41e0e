"""Which built-in agency formats there are, and the words without which each cannot be meant.

The table lets detection import a format's module only when the text names its agency; a test keeps it true to the modules.
"""

from typing import Final, NamedTuple


class Builtin(NamedTuple):
    """A built-in format: its module and name, its tags as it declares them, and what tells that it may be meant.

    One of `words`, each a whole word with a capital, or of `fragments` must stand in the text; a format without any is tried on
    every text.
    """

    name: str
    tags: tuple[str, ...]
    words: tuple[str, ...] = ()
    fragments: tuple[str, ...] = ()


BUILTIN: Final = (
    Builtin("aap", ("AAP", "Australian Associated Press"), ("AAP", "Australian"), ()),
    Builtin(
        "adnkronos",
        ("Adnkronos", "Adnkronos Salute", "Adnkronos/Labitalia", "Adnkronos/Dpa", "Adnkronos/Afp", "Adnkronos/Xinhua", "Labitalia"),
        ("Adnkronos", "ADNKRONOS", "AdnKronos", "Adn"),
        ("d n k r o n o s",),
    ),
    Builtin("afp", ("AFP", "أ ف ب", "ا ف ب", "أ.ف.ب", "ا.ف.ب", "أ. ف. ب.", "فرانس برس"), (), ()),
    Builtin("anadolu", ("AA", "Anadolu Agency", "Anadolu Ajansı", "Anadolu"), ("AA", "Anadolu"), ()),
    Builtin("ani", ("ANI", "एएनआई", "ANI/Xinhua", "ANI/ANI"), ("ANI", "Asian"), ("एएनआई",)),
    Builtin("anp", ("ANP", "ANP/AFP", "ANP/RTR", "ANP/DPA"), ("ANP",), ("N i e u w", "vervangt")),
    Builtin("ansa", ("ANSA", "ANSAmed", "ANSA-AFP", "ANSA/AFP", "ANSA/AP", "ANSA-REUTERS"), ("ANSA", "ANSAmed"), ()),
    Builtin("ap", ("AP", "Associated Press", "The Associated Press"), ("AP", "Associated", "Ap"), ()),
    Builtin("apa", ("APA", "APA/dpa", "APA/Reuters", "APA/AFP", "APA/ag."), ("APA",), ()),
    Builtin("aps", ("APS", "وأج", "واج"), ("APS", "Algérie"), ("وأج", "واج")),
    Builtin(
        "ats",
        ("ats", "sda", "Keystone-ATS", "Keystone-SDA", "ats/afp", "sda/afp", "sda/dpa"),
        ("ATS", "SDA", "Keystone", "KEYSTONE"),
        ("(ats", "(sda", "\nsda", "\nats"),
    ),
    Builtin("belga", ("Belga", "BELGA"), ("Belga", "BELGA"), ()),
    Builtin(
        "cp",
        ("CP", "PC", "The Canadian Press", "Canadian Press", "La Presse canadienne", "La Presse Canadienne"),
        ("Canadian", "CANADIAN", "Canadienne", "CANADIENNE", "CP", "PC"),
        ("resse canadienne",),
    ),
    Builtin(
        "dpa",
        ("dpa", "dpa-AFX", "dpa/tmn", "dpa-tmn", "dpa-infocom", "dpa/lno", "dpa/lni", "dpa/lby", "dpa/lsw", "dpa/lnw"),
        ("Notizblock", "NOTEBOOK"),
        ("dpa",),
    ),
    Builtin(
        "efe",
        ("EFE", "EFECOM", "EFEAGRO", "EFETUR", "EFEVERDE", "EFE/EPA", "Agencia EFE", "EFE-EPA", "Efe"),
        ("EFE", "Efe", "EFECOM", "EFEAGRO", "EFETUR", "EFEVERDE"),
        (),
    ),
    Builtin(
        "europapress",
        ("Europa Press", "EUROPA PRESS", "EDIZIONES", "CulturaOcio", "Portaltic/EP", "OTR/PRESS"),
        ("Europa", "EUROPA", "OTR", "EDIZIONES", "CulturaOcio", "Portaltic"),
        (),
    ),
    Builtin("generic", (), (), ()),
    Builtin(
        "interfax",
        ("Interfax", "Интерфакс", "INTERFAX.RU", "Interfax-Ukraine", "Интерфакс-Украина"),
        ("Interfax", "INTERFAX", "Интерфакс", "ИНТЕРФАКС"),
        (),
    ),
    Builtin("kna", ("KNA", "kna"), ("KNA", "Katholische"), ("(kna",)),
    Builtin("kyodo", ("Kyodo", "KYODO", "Kyodo News", "共同"), ("Kyodo", "KYODO"), ("共同",)),
    Builtin("lusa", ("Lusa", "LUSA", "Agência Lusa"), ("Lusa", "LUSA"), ("//",)),
    Builtin("map", ("MAP", "ومع", "و م ع"), ("MAP", "Maghreb"), ("ومع", "و م ع")),
    Builtin("ntb", ("NTB", "NTB-Reuters", "NTB-AFP", "NTB-Reuters-AFP", "NTB-AFP-Reuters", "NTB-TT", "©NTB"), ("NTB",), ()),
    Builtin("pa", ("PA", "Press Association", "PA Media", "PA News Agency"), ("Press", "PA"), ("(see ",)),
    Builtin("pana", ("PANA", "Panapress", "PANAPRESS"), ("PANA", "Panapress", "PANAPRESS"), ()),
    Builtin("pti", ("PTI", "Press Trust of India"), ("PTI", "Trust"), ()),
    Builtin(
        "reuters",
        ("Reuters", "Reuter", "Thomson Reuters Foundation", "Reuters Breakingviews", "Reuters Health", "Reuters IFR", "LPC/IFR"),
        ("Reuters", "REUTERS", "Reuter", "REUTER", "Reporting", "Writing", "Editing", "Reportagem", "Reportage"),
        ("ting by",),
    ),
    Builtin("ria", ("RIA Novosti", "РИА Новости", "Sputnik", "RIA"), ("РИА", "RIA", "Sputnik"), ()),
    Builtin("ritzau", ("ritzau", "Ritzau", "ritzau/AFP", "ritzau/Reuters"), ("Ritzau",), ("ritzau",)),
    Builtin("sid", ("SID", "sid"), ("SID", "Sport"), ("(sid", "\nsid")),
    Builtin("stt", ("STT", "STT–AFP", "STT-AFP", "STT–Reuters", "STT–AFP–Reuters", "STT-Reuters", "STT-Lehtikuva"), ("STT",), ()),
    Builtin("tass", ("TASS", "ТАСС", "ITAR-TASS", "ИТАР-ТАСС", "Itar-Tass"), ("TASS", "ТАСС", "Tass"), ()),
    Builtin("tt", ("TT", "TT-AFP", "TT-Reuters", "TT-AFP-Reuters", "TT Nyhetsbyrån"), ("TT",), ()),
    Builtin("upi", ("UPI", "United Press International"), ("UPI", "United"), ()),
    Builtin("xinhua", ("Xinhua", "新华社", "XINHUA"), ("Xinhua", "XINHUA", "Enditem"), ("新华", "enditem")),
    Builtin("yonhap", ("Yonhap", "연합뉴스", "YONHAP"), ("Yonhap", "YONHAP", "END"), ("연합뉴스",)),
)
