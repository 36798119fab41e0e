"""German nouns that name a source; feminine forms in -in stand with their own gender."""

from __future__ import annotations

from wireparse.languages.spec.speech import Gender, Nouns, Sort

NOUNS = (
    Nouns(
        Sort.PERSON,
        "präsident präsidenten kanzler bundeskanzler minister ministers außenminister innenminister finanzminister verteidigungsminister "
        "ministerpräsident ministerpräsidenten premierminister premier regierungschef staatschef staatspräsident bundespräsident "
        "vizepräsident "
        "vizekanzler staatssekretär senator gouverneur bürgermeister oberbürgermeister landrat botschafter konsul gesandter gesandte "
        "sprecher sprechers pressesprecher regierungssprecher polizeisprecher chef chefs parteichef fraktionschef konzernchef "
        "vorsitzender vorsitzende vorsitzenden "
        "parteivorsitzender parteivorsitzende fraktionsvorsitzender leiter direktor geschäftsführer vorstand vorstandschef "
        "vorstandsvorsitzender "
        "vorstandsvorsitzende aufsichtsratschef aufsichtsratsvorsitzender generalsekretär geschäftsmann unternehmer manager gründer "
        "mitgründer inhaber "
        "betreiber beauftragter beauftragte kommissar vertreter abgeordneter abgeordnete politiker oppositionspolitiker oppositionsführer "
        "kandidat spitzenkandidat "
        "amtsinhaber nachfolger vorgänger stellvertreter berater mitarbeiter angestellter funktionär diplomat unterhändler vermittler "
        "anwalt anwälte rechtsanwalt verteidiger staatsanwalt oberstaatsanwalt generalstaatsanwalt richter notar kläger angeklagter "
        "angeklagte "
        "beschuldigter verdächtiger zeuge zeugen täter polizist polizeichef ermittler kommandeur kommandant general admiral oberst "
        "major hauptmann leutnant feldwebel offizier soldat pilot kapitän arzt chefarzt mediziner forscher wissenschaftler professor "
        "historiker ökonom volkswirt analyst experte experten fachmann politologe politikwissenschaftler soziologe psychologe physiker "
        "chemiker biologe "
        "meteorologe astronom geologe virologe klimaforscher lehrer student schüler rektor dekan pfarrer priester bischof erzbischof "
        "kardinal "
        "papst rabbiner imam könig kaiser prinz fürst scheich diktator rebellenführer bauer fischer reeder stürmer abwehrchef intendant "
        "wärter landwirt bäcker koch wirt händler kaufmann "
        "banker "
        "arbeiter gewerkschafter betriebsrat journalist reporter korrespondent redakteur chefredakteur herausgeber autor schriftsteller "
        "dichter regisseur schauspieler sänger musiker künstler komponist dirigent produzent moderator kabarettist komiker maler "
        "architekt ingenieur techniker trainer bundestrainer teamchef spieler stürmer torwart torhüter verteidiger kapitän fahrer "
        "rennfahrer weltmeister "
        "olympiasieger sportler athlet schiedsrichter manager mann ehemann bruder vater sohn onkel großvater cousin neffe junge freund "
        "kollege nachbar bewohner anwohner bürger einwohner kunde gast passagier tourist wanderer aktivist umweltschützer menschenrechtler "
        "demonstrant dissident flüchtling häftling überlebender überlebende augenzeuge insider beobachter kritiker gegner anhänger "
        "historiker republikaner demokrat sozialdemokrat christdemokrat liberaler konservativer grüner amerikaner brite franzose deutscher "
        "italiener spanier russe chinese japaner türke iraner israeli palästinenser österreicher schweizer pole niederländer"
        " milliardär investor aktionär eigentümer besitzer vermieter mieter nutzer betroffener patient retter feuerwehrmann notarzt",
        Gender.MALE,
    ),
    Nouns(
        Sort.PERSON,
        "präsidentin kanzlerin bundeskanzlerin ministerin außenministerin innenministerin finanzministerin verteidigungsministerin "
        "ministerpräsidentin "
        "premierministerin regierungschefin staatssekretärin senatorin gouverneurin bürgermeisterin oberbürgermeisterin landrätin "
        "botschafterin sprecherin pressesprecherin regierungssprecherin polizeisprecherin chefin parteichefin leiterin direktorin "
        "geschäftsführerin generalsekretärin "
        "unternehmerin gründerin inhaberin kommissarin vertreterin politikerin kandidatin nachfolgerin vorgängerin stellvertreterin "
        "beraterin "
        "mitarbeiterin anwältin rechtsanwältin verteidigerin staatsanwältin richterin klägerin zeugin täterin polizistin ermittlerin "
        "ärztin "
        "forscherin wissenschaftlerin professorin historikerin ökonomin expertin psychologin physikerin biologin lehrerin studentin "
        "schülerin rektorin "
        "pfarrerin bischöfin königin kaiserin prinzessin fürstin bäuerin reederin stürmerin fischerin intendantin wärterin landwirtin "
        "händlerin arbeiterin journalistin reporterin "
        "korrespondentin redakteurin "
        "chefredakteurin herausgeberin autorin schriftstellerin regisseurin schauspielerin sängerin musikerin künstlerin trainerin "
        "spielerin "
        "fahrerin weltmeisterin olympiasiegerin sportlerin athletin frau ehefrau schwester mutter tochter tante großmutter nichte freundin "
        "kollegin nachbarin bewohnerin anwohnerin bürgerin kundin aktivistin gewerkschafterin abgeordnete vorsitzende parteivorsitzende "
        "pilotin kapitänin soldatin beamtin mieterin patientin witwe person",
        Gender.FEMALE,
    ),
    Nouns(Sort.PERSON, "kind mädchen opfer mitglied staatsoberhaupt oberhaupt model idol", Gender.NEUTER),
    Nouns(
        Sort.PERSON,
        "minister ministern politiker politikern sprecher experten fachleute wissenschaftler forscher ärzte ermittler polizisten beamte "
        "beamten "
        "richter anwälte verteidiger eltern angehörige angehörigen verwandte freunde nachbarn bewohner anwohner bürger kunden gäste "
        "passagiere zeugen "
        "augenzeugen kritiker gegner befürworter anhänger aktivisten umweltschützer menschenrechtler demonstranten teilnehmer "
        "veranstalter organisatoren "
        "vertreter abgeordnete abgeordneten parlamentarier diplomaten beobachter analysten ökonomen historiker journalisten reporter "
        "arbeiter beschäftigte beschäftigten "
        "mitarbeiter mitglieder gewerkschafter lehrer schüler studenten fans spieler trainer soldaten rebellen islamisten extremisten "
        "terroristen "
        "entführer täter opfer flüchtlinge häftlinge palästinenser israelis amerikaner briten franzosen deutsche deutschen russen chinesen "
        "republikaner demokraten grünen grüne sozialdemokraten liberalen linken konservativen christdemokraten republikanern leute "
        "menschen "
        "männer frauen kinder jugendliche touristen bauern landwirte unternehmer händler banker autoren",
        plural=True,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "konzern konzerns verband bundesverband dachverband verein klub club sender rundfunk senat bundestag bundesrat landtag kongress "
        "rat gemeinderat stadtrat "
        "sicherheitsrat europarat ausschuss untersuchungsausschuss gerichtshof bundesgerichtshof verfassungsgerichtshof rechnungshof "
        "geheimdienst "
        "nachrichtendienst verfassungsschutz zoll hersteller autobauer betreiber anbieter dienst verlag vatikan kreml betriebsrat "
        "vorstand aufsichtsrat "
        "iwf hof stab krisenstab heilige",
        Gender.MALE,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "reederei werft regierung bundesregierung landesregierung staatsregierung übergangsregierung verwaltung stadtverwaltung behörde "
        "polizei "
        "bundespolizei "
        "staatsanwaltschaft bundesanwaltschaft justiz feuerwehr armee bundeswehr marine luftwaffe partei fraktion koalition opposition "
        "union kirche gewerkschaft "
        "firma gesellschaft bank zentralbank notenbank börse versicherung fluggesellschaft bahn organisation hilfsorganisation "
        "menschenrechtsorganisation "
        "umweltorganisation nichtregierungsorganisation stiftung initiative bürgerinitiative vereinigung kommission eu-kommission agentur "
        "nachrichtenagentur zeitung tageszeitung wochenzeitung zeitschrift redaktion universität hochschule schule akademie klinik "
        "botschaft stadt gemeinde leitung "
        "geschäftsführung konzernleitung liga nato uno un eu fifa uefa who spd cdu csu fdp afd npd öbb familie delegation führung junta "
        "miliz hamas fatah hisbollah "
        "gruppe bewegung allianz konferenz zentrale leitstelle kammer anstalt",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "ministerium außenministerium innenministerium verteidigungsministerium finanzministerium bundesinnenministerium amt bundesamt "
        "landesamt "
        "statistikamt kriminalamt bundeskriminalamt landeskriminalamt auswärtige gericht verfassungsgericht bundesverfassungsgericht "
        "landgericht amtsgericht "
        "oberlandesgericht verwaltungsgericht bundesverwaltungsgericht parlament europaparlament unternehmen institut forschungsinstitut "
        "zentrum komitee präsidium "
        "polizeipräsidium krankenhaus bündnis netzwerk team büro magazin nachrichtenmagazin blatt portal fernsehen kabinett militär "
        "pentagon weiße kanzleramt "
        "rathaus bistum erzbistum königshaus haus repräsentantenhaus rote",
        Gender.NEUTER,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "behörden medien zeitungen agenturen parteien gewerkschaften verbände organisationen unternehmen firmen banken streitkräfte "
        "truppen "
        "staatsanwälte sicherheitsbehörden sicherheitskräfte rettungskräfte vereinten nationen staaten taliban kirchen sender",
        plural=True,
    ),
    Nouns(
        Sort.DOCUMENT,
        "bericht berichts berichtes medienbericht zeitungsbericht untersuchungsbericht abschlussbericht polizeibericht brief briefs "
        "entwurf gesetzentwurf vertrag antrag artikel kommentar beitrag "
        "aufruf leitartikel appell text tweet eintrag blogeintrag post beschluss haftbefehl bescheid",
        Gender.MALE,
    ),
    Nouns(
        Sort.DOCUMENT,
        "erklärung mitteilung pressemitteilung stellungnahme studie untersuchung umfrage meldung nachricht email e-mail mail botschaft "
        "videobotschaft "
        "resolution verfassung anklage anklageschrift begründung urteilsbegründung aussage auskunft notiz anzeige broschüre kolumne rede "
        "regierungserklärung vorlage statistik analyse",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.DOCUMENT,
        "schreiben papier dokument gutachten urteil gesetz grundgesetz kommuniqué communiqué manifest flugblatt plakat transparent memo "
        "memorandum interview "
        "bekennerschreiben protokoll video buch statement dossier",
        Gender.NEUTER,
    ),
    Nouns(
        Sort.DOCUMENT,
        "angaben berichte medienberichte presseberichte zeitungsberichte agenturberichte meldungen unterlagen dokumente akten zahlen "
        "daten gerüchte",
        plural=True,
    ),
    Nouns(Sort.SOURCE, "quelle seite", Gender.FEMALE),
    Nouns(
        Sort.SOURCE,
        "kreise kreisen regierungskreise regierungskreisen diplomatenkreise diplomatenkreisen parteikreise quellen informanten insider",
        plural=True,
    ),
    Nouns(Sort.SOURCE, "umfeld", Gender.NEUTER),
)

NOUN_ENDINGS = (
    Nouns(
        Sort.PERSON,
        "sprecherin ministerin chefin leiterin direktorin präsidentin vorsitzende politikerin expertin anwältin richterin beauftragte "
        "kandidatin "
        "forscherin wissenschaftlerin lehrerin trainerin spielerin sekretärin meisterin rätin vertreterin abgeordnete kommissarin führerin "
        "sängerin spielerin fahrerin händlerin arbeiterin schülerin beraterin ärztin frau mutter tochter kanzlerin redakteurin aktivistin "
        "journalistin autorin managerin inhaberin besitzerin betreiberin gründerin beamtin nachfolgerin vorgängerin mitarbeiterin erin "
        "wartin",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.PERSON,
        "sprecher minister chef leiter direktor präsident präsidenten vorsitzender vorsitzenden politiker experte experten anwalt richter "
        "beauftragter beauftragten "
        "kandidat forscher wissenschaftler lehrer trainer spieler sekretär sekretärs meister beirat aufsichtsrat stadtrat gemeinderat "
        "betriebsrat bundesrat vertreter abgeordneter abgeordneten "
        "kommissar kommissars führer "
        "sänger fahrer händler arbeiter schüler berater arzt mann vater sohn kanzler redakteur aktivist journalist autor manager inhaber "
        "besitzer betreiber gründer beamter beamte beamten nachfolger vorgänger mitarbeiter koordinator korrespondent reporter inspektor "
        "wart wirt bauer analyst "
        "ökonom volkswirt historiker jurist forscher psychologe soziologe ingenieur unternehmer milliardär obmann hauptmann boss vize "
        "general offizier "
        "bischof pfarrer könig prinz kapitän pilot kommandant kommandeur botschafter delegierter gesandter schütze wärter meister stürmer "
        "fischer",
        Gender.MALE,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "ministerium amt gericht institut parlament unternehmen büro präsidium komitee bündnis netzwerk magazin blatt portal museum "
        "krankenhaus",
        Gender.NEUTER,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "behörde polizei partei fraktion regierung verwaltung gesellschaft gewerkschaft bank organisation stiftung kommission agentur "
        "zeitung kirche anwaltschaft feuerwehr bundeswehr klinik "
        "universität initiative vereinigung kammer union liga firma konzernleitung einsatzleitung parteileitung schulleitung redaktion "
        "botschaft zentrale",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "verband verein konzern sender klub club dienst senat ausschuss gerichtshof rundfunk verlag hersteller anbieter landkreis "
        "gewerkschaftsbund "
        "hof",
        Gender.MALE,
    ),
    Nouns(
        Sort.DOCUMENT,
        "bericht berichts schreiben papier erklärung mitteilung studie meldung gutachten urteil gesetz brief stellungnahme umfrage "
        "resolution",
        Gender.ANY,
    ),
    Nouns(
        Sort.PERSON,
        "sprechern ministern forscher experten vertreter politiker beamte anwälte ärzte richter führer kritiker gegner anhänger schützer "
        "kreise kreisen behörden medien "
        "zeitungen parteien verbände gewerkschaften organisationen",
        plural=True,
    ),
)
