"""Dutch nouns that name a source."""

from __future__ import annotations

from wireparse.languages.spec.speech import Gender, Nouns, Sort

NOUNS = (
    Nouns(
        Sort.PERSON,
        "president premier minister staatssecretaris minister-president vicepremier burgemeester wethouder gouverneur senator commissaris "
        "eurocommissaris "
        "ambassadeur consul gezant afgezant woordvoerder zegsman perschef persvoorlichter voorlichter baas chef topman voorzitter "
        "vicevoorzitter fractievoorzitter partijvoorzitter partijleider "
        "fractieleider lijsttrekker leider oppositieleider directeur bestuurder bestuursvoorzitter algemeen-directeur secretaris "
        "secretaris-generaal penningmeester oprichter medeoprichter "
        "eigenaar ondernemer zakenman werkgever werknemer manager medewerker adviseur raadsman advocaat officier aanklager rechter "
        "notaris verdachte "
        "getuige dader slachtoffer agent politieman politiechef korpschef rechercheur inspecteur commandant generaal admiraal kolonel "
        "majoor kapitein luitenant sergeant "
        "militair soldaat veteraan piloot arts huisarts chirurg hoogleraar professor onderzoeker wetenschapper historicus econoom analist "
        "deskundige expert "
        "kenner politicoloog socioloog psycholoog bioloog viroloog meteoroloog weerman leraar docent student leerling rector dominee "
        "priester bisschop "
        "kardinaal paus imam rabbijn koning keizer prins sjeik boer visser bakker slager kok reder winkelier handelaar bankier belegger "
        "beleggingsexpert vakbondsman "
        "vakbondsleider journalist verslaggever correspondent redacteur hoofdredacteur columnist uitgever auteur schrijver dichter "
        "regisseur acteur zanger muzikant artiest "
        "kunstenaar componist dirigent producent presentator cabaretier schilder architect ingenieur trainer coach bondscoach speler "
        "aanvoerder doelman keeper spits "
        "renner wielrenner schaatser zwemmer atleet scheidsrechter man echtgenoot broer vader zoon oom opa neef jongen vriend collega "
        "buurman bewoner omwonende "
        "inwoner burger klant reiziger toerist passagier bestuurder chauffeur machinist activist demonstrant betoger dissident "
        "vluchteling gevangene overlevende ooggetuige criticus "
        "tegenstander voorstander aanhanger kandidaat kamerlid volksvertegenwoordiger parlementariër politicus liberaal sociaaldemocraat "
        "christendemocraat "
        "republikein democraat diplomaat bemiddelaar onderhandelaar rapporteur ombudsman opvolger voorganger plaatsvervanger "
        "inspecteur-generaal "
        "fabrikant topambtenaar ambtenaar functionaris hoofdinspecteur beheerder curator conservator gids boswachter brandweerman "
        "vrijwilliger",
        Gender.MALE,
    ),
    Nouns(
        Sort.PERSON,
        "presidente woordvoerster directrice oprichtster voorzitster burgemeesteres koningin keizerin prinses vrouw echtgenote zus moeder "
        "dochter tante oma "
        "nicht meisje vriendin buurvrouw lerares studente onderzoekster schrijfster zangeres actrice presentatrice verslaggeefster "
        "redactrice journaliste kunstenares "
        "speelster schaatsster zwemster wielrenster atlete weduwe bewoonster inwoonster boerin politica advocate deskundige zakenvrouw "
        "ondernemster "
        "medewerkster leidster ambtenares verpleegkundige verpleegster persvoorlichtster topvrouw",
        Gender.FEMALE,
    ),
    Nouns(Sort.PERSON, "kind lid model staatshoofd kamerlid raadslid bestuurslid partijlid familielid", Gender.NEUTER),
    Nouns(
        Sort.PERSON,
        "ministers politici woordvoerders deskundigen experts wetenschappers onderzoekers artsen rechercheurs agenten ambtenaren rechters "
        "advocaten ouders "
        "familieleden nabestaanden vrienden buren bewoners omwonenden inwoners burgers klanten reizigers passagiers getuigen ooggetuigen "
        "critici tegenstanders voorstanders "
        "aanhangers activisten betogers demonstranten deelnemers organisatoren vertegenwoordigers kamerleden parlementariërs diplomaten "
        "waarnemers analisten economen "
        "historici journalisten werknemers werkgevers medewerkers leden vakbonden leraren docenten leerlingen studenten fans supporters "
        "spelers trainers militairen soldaten "
        "rebellen opstandelingen islamisten terroristen gijzelnemers daders slachtoffers vluchtelingen gevangenen palestijnen israëliërs "
        "amerikanen britten fransen "
        "duitsers nederlanders belgen russen chinezen republikeinen democraten liberalen socialisten mensen mannen vrouwen kinderen "
        "jongeren toeristen boeren ondernemers handelaren "
        "bankiers auteurs verdachten topmannen bronnen leiders",
        plural=True,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "regering overheid gemeente provincie politie justitie brandweer marechaussee landmacht luchtmacht marine krijgsmacht partij "
        "fractie coalitie oppositie unie kerk "
        "vakbond vakcentrale bond voetbalbond firma maatschappij luchtvaartmaatschappij bank centrale beurs verzekeraar organisatie "
        "hulporganisatie mensenrechtenorganisatie milieuorganisatie "
        "stichting vereniging commissie onderzoekscommissie krant zender omroep redactie universiteit hogeschool school academie kliniek "
        "ambassade stad leiding directie raad gemeenteraad "
        "rechtbank kamer inspectie dienst inlichtingendienst veiligheidsdienst club concern groep beweging alliantie toezichthouder "
        "fabrikant producent keten "
        "familie delegatie kerncentrale raffinaderij vervoerder senaat navo eu vn vvd cda pvda pvv d66 groenlinks sp ns klm anp "
        "rivm knmi fnv cnv kpn rabobank",
        Gender.MALE,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "ministerie bedrijf instituut bureau persbureau parlement congres kabinet hof gerechtshof ziekenhuis museum blad "
        "weekblad tijdschrift dagblad platform netwerk comité "
        "bestuur college team leger kremlin pentagon vaticaan witte huis fonds agentschap centrum planbureau onderzoeksbureau "
        "onderzoeksinstituut station parket kamp",
        Gender.NEUTER,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "autoriteiten media kranten partijen vakbonden organisaties bedrijven banken troepen hulpdiensten inlichtingendiensten taliban "
        "kerken verenigde naties staten "
        "persbureaus zenders omroepen verzekeraars gemeenten",
        plural=True,
    ),
    Nouns(
        Sort.DOCUMENT,
        "brief verklaring persverklaring mededeling studie peiling enquête motie resolutie wet grondwet nota aanklacht e-mail mail column "
        "toespraak uitspraak tekst overeenkomst "
        "boodschap videoboodschap analyse statistiek tweet notitie",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.DOCUMENT,
        "rapport bericht persbericht onderzoek document vonnis arrest memo artikel interview manifest pamflet verslag jaarverslag besluit "
        "wetsvoorstel boek bord spandoek communiqué "
        "commentaar hoofdartikel dossier draaiboek proces-verbaal",
        Gender.NEUTER,
    ),
    Nouns(Sort.DOCUMENT, "cijfers documenten berichten stukken gegevens mediaberichten rapporten spandoeken", plural=True),
    Nouns(Sort.SOURCE, "bron ingewijde insider betrokkene", Gender.ANY),
    Nouns(Sort.SOURCE, "bronnen ingewijden insiders kringen betrokkenen regeringskringen diplomatieke", plural=True),
    Nouns(Sort.SOURCE, "omgeving", Gender.ANY),
)

NOUN_ENDINGS = (
    Nouns(
        Sort.PERSON,
        "woordvoerster voorzitster directrice onderzoekster schrijfster leidster vrouw moeder dochter lerares",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.PERSON,
        "minister woordvoerder voorzitter directeur leider baas chef topman expert deskundige analist econoom onderzoeker wetenschapper "
        "advocaat rechter "
        "commissaris secretaris voorlichter coach trainer speler renner journalist redacteur verslaggever correspondent adviseur ambtenaar "
        "bestuurder beheerder eigenaar burgemeester wethouder officier commandant generaal politicus kamerlid hoogleraar arts leraar "
        "directeur-generaal",
        Gender.MALE,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "ministerie bureau bedrijf instituut organisatie vereniging stichting commissie partij bond maatschappij dienst politie krant "
        "omroep raad "
        "rechtbank universiteit regering inspectie autoriteit federatie concern bank",
    ),
    Nouns(Sort.DOCUMENT, "rapport bericht verklaring brief onderzoek verslag"),
)
