"""What CLDR lacks of the press's calendar names; every line is (language, number, name) and cites its source.

Months count from 1, weekdays from 0 = Monday. Names stand as the source writes them; the generator folds them.
"""

from __future__ import annotations

MONTHS: tuple[tuple[str, int, str], ...] = (
    ("en", 9, "Sept"),  # Associated Press Stylebook, "months": Sept. is the abbreviation
    ("en", 6, "Jun"),  # ACP 121, date-time group
    ("en", 7, "Jul"),  # ACP 121, date-time group
    ("fr", 1, "jan"),  # Office québécois de la langue française, Abréviations des noms de mois, three-letter code JAN
    ("fr", 2, "fév"),  # OQLF, three-letter code FÉV
    ("fr", 4, "avr"),  # OQLF, three-letter code AVR
    ("fr", 6, "jun"),  # OQLF, three-letter code JUN
    ("fr", 7, "jul"),  # OQLF, three-letter code JUL
    ("fr", 7, "juil"),  # CLDR fr, abbreviated format name
    ("fr", 7, "juill"),  # OQLF, common abbreviation juill.
    ("fr", 8, "aoû"),  # OQLF, three-letter code AOÛ
    ("fr", 8, "aout"),  # Rectifications de l'orthographe de 1990: aout
    ("fr", 9, "sep"),  # OQLF, three-letter code SEP
    ("fr", 10, "oct"),  # OQLF, three-letter code OCT
    ("fr", 11, "nov"),  # OQLF, three-letter code NOV
    ("fr", 12, "déc"),  # OQLF, three-letter code DÉC
    ("de", 1, "Jänner"),  # Österreichisches Wörterbuch; CLDR de_AT
    ("de", 1, "Jän"),  # Österreichisches Wörterbuch; CLDR de_AT
    ("de", 1, "Jaenner"),  # DIN 5007-2: ä is written ae where the character set lacks it
    ("de", 2, "Feber"),  # Duden: Feber (österreichisch)
    ("de", 2, "Febr"),  # Duden, Abkürzungen: Febr.
    ("de", 3, "Mrz"),  # Windows NLS de-DE, abbreviated month names
    ("de", 3, "Maerz"),  # DIN 5007-2: ä is written ae where the character set lacks it
    ("de", 2, "Feb"),  # Duden, Abkürzungen: Feb.
    ("de", 9, "Sep"),  # Windows NLS de-DE, abbreviated month names
    ("de", 9, "Sept"),  # Duden, Abkürzungen: Sept.
    ("de", 10, "Okt"),  # Duden, Abkürzungen: Okt.
    ("de", 12, "Dez"),  # Duden, Abkürzungen: Dez.
    ("es", 9, "setiembre"),  # Real Academia Española, Diccionario panhispánico de dudas: septiembre or setiembre
    ("es", 9, "set"),  # Real Academia Española, Ortografía (2010), apéndice de abreviaturas: set., setbre.
    ("es", 9, "sep"),  # glibc locale es_ES, LC_TIME abmon
    ("es", 9, "sept"),  # Real Academia Española, Ortografía (2010), apéndice de abreviaturas: sept.
    ("es", 2, "febr"),  # Real Academia Española, Ortografía (2010), apéndice de abreviaturas: febr.
    ("es", 8, "agt"),  # Real Academia Española, Ortografía (2010), apéndice de abreviaturas: agt.
    ("it", 1, "genn"),  # Treccani, vocabolario, tavola delle abbreviazioni: genn.
    ("it", 2, "febbr"),  # Treccani, vocabolario, tavola delle abbreviazioni: febbr.
    ("it", 9, "sett"),  # Treccani, vocabolario, tavola delle abbreviazioni: sett.
    ("nl", 2, "febr"),  # Genootschap Onze Taal, Afkortingen dagen en maanden: febr.
    ("nl", 3, "mrt"),  # Genootschap Onze Taal, Afkortingen dagen en maanden: mrt.
    ("nl", 3, "mar"),  # three-letter code of the date-time group, ACP 121; mrt is the usual one
    ("nl", 9, "sept"),  # Genootschap Onze Taal, Afkortingen dagen en maanden: sept.
    ("ru", 2, "фев"),  # glibc locale ru_RU, LC_TIME abmon
    ("ru", 3, "мар"),  # glibc locale ru_RU, LC_TIME ab_alt_mon
    ("ru", 6, "июн"),  # glibc locale ru_RU, LC_TIME abmon
    ("ru", 7, "июл"),  # glibc locale ru_RU, LC_TIME abmon
    ("ru", 9, "сен"),  # glibc locale ru_RU, LC_TIME abmon
    ("ru", 11, "ноя"),  # glibc locale ru_RU, LC_TIME abmon
    ("ru", 1, "январе"),  # Zaliznyak, Grammatical Dictionary of Russian, prepositional case
    ("ru", 2, "феврале"),  # Zaliznyak, prepositional case
    ("ru", 3, "марте"),  # Zaliznyak, prepositional case
    ("ru", 4, "апреле"),  # Zaliznyak, prepositional case
    ("ru", 5, "мае"),  # Zaliznyak, prepositional case
    ("ru", 6, "июне"),  # Zaliznyak, prepositional case
    ("ru", 7, "июле"),  # Zaliznyak, prepositional case
    ("ru", 8, "августе"),  # Zaliznyak, prepositional case
    ("ru", 9, "сентябре"),  # Zaliznyak, prepositional case
    ("ru", 10, "октябре"),  # Zaliznyak, prepositional case
    ("ru", 11, "ноябре"),  # Zaliznyak, prepositional case
    ("ru", 12, "декабре"),  # Zaliznyak, prepositional case
    ("uk", 4, "кві"),  # glibc locale uk_UA, LC_TIME abmon
    ("uk", 5, "тра"),  # glibc locale uk_UA, LC_TIME abmon
    ("uk", 6, "чер"),  # glibc locale uk_UA, LC_TIME abmon
    ("uk", 8, "сер"),  # glibc locale uk_UA, LC_TIME abmon
    ("uk", 9, "вер"),  # glibc locale uk_UA, LC_TIME abmon
    ("uk", 10, "жов"),  # glibc locale uk_UA, LC_TIME abmon
    ("uk", 11, "лис"),  # glibc locale uk_UA, LC_TIME abmon
    ("uk", 12, "гру"),  # glibc locale uk_UA, LC_TIME abmon
    ("pl", 10, "paź"),  # glibc locale pl_PL, LC_TIME abmon
    ("da", 9, "sept"),  # Retskrivningsordbogen, forkortelser: sept.
    ("nb", 9, "sept"),  # Språkrådet, forkortelser: sept.
    ("nn", 9, "sept"),  # Språkrådet, forkortingar: sept.
    ("sv", 9, "sept"),  # Svenska skrivregler, förkortningar: sept.
    ("sv", 9, "sep"),  # glibc locale sv_SE, LC_TIME abmon
    ("id", 8, "Agt"),  # Windows NLS id-ID, abbreviated month names
    ("id", 11, "Nop"),  # Kamus Besar Bahasa Indonesia: Nopember, older spelling of November
    ("id", 11, "Nopember"),  # Kamus Besar Bahasa Indonesia: Nopember, older spelling of November
    ("id", 2, "Pebruari"),  # Kamus Besar Bahasa Indonesia: Pebruari, older spelling of Februari
    ("ar", 4, "نيسان"),  # CLDR ar_LB; the Levant's own names
    ("ar", 7, "جويلية"),  # CLDR ar_DZ, ar_TN; the Maghreb's names from French
)

WEEKDAYS: tuple[tuple[str, int, str], ...] = (
    ("en", 1, "Tues"),  # Chicago Manual of Style 10.40: Tues.
    ("en", 2, "Weds"),  # Merriam-Webster: Wed or Weds
    ("en", 3, "Thurs"),  # Chicago Manual of Style 10.40: Thurs.
    ("en", 3, "Thur"),  # Merriam-Webster: Thurs or Thur
    ("de", 5, "Sonnabend"),  # Duden: Sonnabend, the north and middle German word for Samstag
    ("es", 1, "mart"),  # Wikilengua, Abreviaciones en fechas: mart.
    ("pt", 0, "segunda"),  # Manual da Redação da Folha de S.Paulo, dias da semana: without -feira
    ("pt", 1, "terça"),  # Manual da Redação da Folha de S.Paulo, dias da semana: without -feira
    ("pt", 2, "quarta"),  # Manual da Redação da Folha de S.Paulo, dias da semana: without -feira
    ("pt", 3, "quinta"),  # Manual da Redação da Folha de S.Paulo, dias da semana: without -feira
    ("pt", 4, "sexta"),  # Manual da Redação da Folha de S.Paulo, dias da semana: without -feira
    ("nl", 2, "woe"),  # Genootschap Onze Taal, Afkortingen dagen en maanden: woe.
    ("nl", 4, "vrij"),  # Genootschap Onze Taal, Afkortingen dagen en maanden: vrij.
    ("nl", 5, "zat"),  # Genootschap Onze Taal, Afkortingen dagen en maanden: zat.
    ("ru", 2, "среду"),  # Zaliznyak, Grammatical Dictionary of Russian, accusative case
    ("ru", 4, "пятницу"),  # Zaliznyak, accusative case
    ("ru", 5, "субботу"),  # Zaliznyak, accusative case
    ("ru", 0, "понедельника"),  # Zaliznyak, genitive case
    ("ru", 1, "вторника"),  # Zaliznyak, genitive case
    ("ru", 2, "среды"),  # Zaliznyak, genitive case
    ("ru", 3, "четверга"),  # Zaliznyak, genitive case
    ("ru", 4, "пятницы"),  # Zaliznyak, genitive case
    ("ru", 5, "субботы"),  # Zaliznyak, genitive case
    ("ru", 6, "воскресенья"),  # Zaliznyak, genitive case
    ("uk", 2, "середу"),  # Ukrainian Orthography (2019), accusative case of the first declension
    ("uk", 4, "п'ятницю"),  # Ukrainian Orthography (2019), accusative case of the first declension
    ("uk", 5, "суботу"),  # Ukrainian Orthography (2019), accusative case of the first declension
    ("uk", 6, "неділю"),  # Ukrainian Orthography (2019), accusative case of the first declension
    ("pl", 2, "środę"),  # Wielki słownik ortograficzny PWN, accusative case
    ("pl", 5, "sobotę"),  # Wielki słownik ortograficzny PWN, accusative case
    ("pl", 6, "niedzielę"),  # Wielki słownik ortograficzny PWN, accusative case
    ("cs", 2, "středu"),  # Internetová jazyková příručka, accusative case
    ("cs", 5, "sobotu"),  # Internetová jazyková příručka, accusative case
    ("cs", 6, "neděli"),  # Internetová jazyková příručka, accusative case
    ("sk", 2, "stredu"),  # Slovenské slovníky (JÚĽŠ), accusative case
    ("sk", 5, "sobotu"),  # Slovenské slovníky (JÚĽŠ), accusative case
    ("sk", 6, "nedeľu"),  # Slovenské slovníky (JÚĽŠ), accusative case
)
