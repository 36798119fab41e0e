"""Italian nouns for those who speak: offices and trades, houses, papers, unnamed sources."""

from __future__ import annotations

from wireparse.languages.spec.speech import Gender, Nouns, Sort

NOUNS = (
    Nouns(
        Sort.PERSON,
        "ministro ex-ministro viceministro premier vicepremier ex-premier cancelliere direttore ex-direttore vicedirettore condirettore "
        "consigliere assessore ex-assessore sindaco ex-sindaco vicesindaco deputato ex-deputato europarlamentare eurodeputato senatore "
        "ex-senatore governatore ex-governatore ambasciatore console segretario ex-segretario vicesegretario sottosegretario "
        "ex-sottosegretario delegato commissario procuratore pm pg gip gup giudice magistrato avvocato legale difensore notaio prefetto "
        "questore viceprefetto re principe imperatore papa pontefice vescovo arcivescovo cardinale parroco sacerdote prete rabbino imam "
        "sceicco emiro sultano generale ammiraglio colonnello comandante capitano maggiore tenente maresciallo sergente caporale soldato "
        "militare carabiniere poliziotto finanziere ispettore investigatore detective agente capo ex-capo capogruppo capolista leader "
        "ex-leader dirigente governante candidato ex-candidato aspirante oppositore dissidente militante manifestante sindacalista "
        "imprenditore industriale banchiere fondatore cofondatore proprietario titolare socio gestore amministratore tesoriere portavoce "
        "ex-portavoce rappresentante incaricato responsabile coordinatore supervisore consulente negoziatore mediatore inviato emissario "
        "osservatore tecnico allenatore ex-allenatore ct selezionatore giocatore ex-giocatore calciatore tennista ciclista pilota "
        "portiere attaccante centrocampista terzino bomber campione arbitro sportivo atleta nuotatore cantante cantautore attore regista "
        "produttore sceneggiatore scrittore romanziere poeta drammaturgo autore coautore editore compositore musicista chitarrista "
        "ballerino coreografo pittore scultore stilista designer chef cuoco giornalista cronista corrispondente editorialista conduttore "
        "presentatore fotografo commentatore medico dottore chirurgo infermiere psicologo epidemiologo virologo infettivologo pediatra "
        "veterinario farmacista scienziato biologo fisico chimico geologo sismologo vulcanologo meteorologo climatologo astronomo "
        "storico sociologo politologo antropologo archeologo filosofo professore docente insegnante maestro rettore preside decano "
        "accademico esperto studioso ricercatore ingegnere architetto operaio lavoratore dipendente impiegato agricoltore allevatore "
        "pescatore contadino commerciante negoziante venditore tassista camionista conducente autista passeggero viaggiatore turista "
        "vicino residente abitante cittadino superstite sopravvissuto uomo ragazzo giovane bambino anziano padre figlio fratello nonno "
        "zio cugino nipote marito vedovo fidanzato amico compagno collega imputato indagato arrestato sospettato condannato detenuto "
        "latitante assassino aggressore pentito migrante immigrato profugo rifugiato studente alunno universitario pensionato volontario "
        "astronauta milionario miliardario magnate politico parlamentare legislatore onorevole omologo predecessore successore rivale "
        "avversario alleato membro esponente iscritto socialista comunista conservatore liberale repubblicano democratico laburista "
        "nazionalista ambientalista leghista grillino dem azzurro pentastellato forzista italiano tedesco francese spagnolo inglese "
        "britannico americano russo cinese giapponese turco iraniano israeliano palestinese ucraino polacco svizzero austriaco ungherese "
        "greco argentino brasiliano patron ad dg neopresidente vicario procuratore-capo provveditore sovrintendente soprintendente "
        "curatore garante",
        Gender.MALE,
    ),
    Nouns(
        Sort.PERSON,
        "ministra ex-ministra viceministra direttrice consigliera assessora sindaca ex-sindaca vicesindaca deputata ex-deputata "
        "senatrice ex-senatrice governatrice ambasciatrice segretaria sottosegretaria delegata commissaria procuratrice magistrata "
        "avvocata avvocatessa notaia prefetta questora regina principessa imperatrice suora monaca soldata poliziotta ispettrice "
        "investigatrice candidata oppositrice imprenditrice banchiera fondatrice cofondatrice proprietaria socia amministratrice "
        "tesoriera incaricata coordinatrice mediatrice inviata osservatrice allenatrice giocatrice calciatrice campionessa arbitra "
        "nuotatrice attrice produttrice sceneggiatrice scrittrice autrice coautrice editrice compositrice ballerina coreografa pittrice "
        "scultrice cuoca conduttrice presentatrice fotografa commentatrice dottoressa chirurga infermiera psicologa epidemiologa "
        "virologa veterinaria scienziata biologa fisica chimica geologa astronoma storica sociologa politologa antropologa archeologa "
        "filosofa professoressa maestra rettrice accademica esperta studiosa ricercatrice architetta operaia lavoratrice impiegata "
        "agricoltrice contadina venditrice passeggera viaggiatrice vicina cittadina donna ragazza bambina anziana madre mamma figlia "
        "sorella nonna zia cugina moglie vedova fidanzata amica compagna imputata indagata arrestata sospettata condannata detenuta "
        "immigrata rifugiata studentessa alunna universitaria pensionata volontaria miliardaria politica alleata vittima persona figura "
        "star presidentessa vicepresidentessa italiana tedesca spagnola americana russa cinese turca iraniana israeliana ucraina polacca "
        "svizzera austriaca",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.PERSON,
        "presidente vicepresidente ex-presidente ex-vicepresidente copresidente neopresidente capodelegazione vice testimone analista "
        "economista specialista artista interprete attivista opinionista giornalista collega parente familiare dirigente cliente utente "
        "pm",
    ),
    Nouns(
        Sort.PERSON,
        "presidenti vicepresidenti ministri consiglieri assessori sindaci deputati senatori governatori ambasciatori segretari "
        "sottosegretari delegati commissari procuratori giudici magistrati avvocati legali difensori vescovi cardinali sacerdoti "
        "generali colonnelli militari soldati carabinieri poliziotti agenti ispettori investigatori inquirenti capi leader dirigenti "
        "candidati oppositori dissidenti attivisti militanti manifestanti sindacalisti imprenditori industriali banchieri economisti "
        "proprietari soci gestori portavoce rappresentanti responsabili consulenti negoziatori mediatori osservatori tecnici allenatori "
        "giocatori calciatori atleti tifosi simpatizzanti sostenitori detrattori critici cantanti attori attrici registi scrittori "
        "autori artisti musicisti giornalisti cronisti medici dottori infermieri scienziati biologi storici professori docenti "
        "insegnanti accademici analisti esperti specialisti studiosi ricercatori ingegneri architetti operai lavoratori dipendenti "
        "impiegati agricoltori allevatori pescatori commercianti tassisti camionisti passeggeri turisti vicini residenti abitanti "
        "cittadini testimoni superstiti sopravvissuti uomini donne ragazzi ragazze giovani bambini genitori padri madri figli fratelli "
        "familiari parenti amici compagni colleghi imputati indagati arrestati detenuti migranti immigrati profughi rifugiati studenti "
        "alunni pensionati volontari politici parlamentari membri esponenti ambientalisti ribelli terroristi organizzatori firmatari "
        "utenti consumatori vittime persone lettori elettori alleati americani russi cinesi israeliani palestinesi ucraini francesi "
        "tedeschi",
        plural=True,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "governo esecutivo ministero gabinetto parlamento congresso senato comune municipio partito gruppo sindacato comitato consiglio "
        "tribunale esercito fondo istituto centro osservatorio laboratorio ospedale collegio club quotidiano giornale settimanale "
        "mensile canale portale consorzio consolato dipartimento organismo ente regolatore operatore produttore gigante colosso "
        "movimento fronte blocco collettivo settore stato paese regno regime cremlino pentagono vaticano eliseo quirinale viminale "
        "nazareno carroccio servizio sistema museo teatro festival studio clan cartello sito ateneo policlinico tar csm codacons comando "
        "direttivo dicastero",
        Gender.MALE,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "amministrazione presidenza giunta regione provincia prefettura questura ambasciata delegazione segreteria direzione commissione "
        "società azienda compagnia impresa ditta multinazionale camera corte consulta procura polizia guardia marina aeronautica forza "
        "banca casa catena marca istituzione organizzazione associazione federazione confederazione coalizione piattaforma fondazione "
        "unione alleanza lega accademia università facoltà scuola chiesa conferenza diocesi agenzia radio televisione emittente rivista "
        "testata editrice opposizione maggioranza sinistra destra guerriglia milizia banda mafia camorra famiglia comunità città "
        "capitale nazione repubblica missione autorità difesa accusa squadra nazionale farnesina ong nato onu ue bce ONG NATO ONU OMS UE "
        "BCE FIFA UEFA CGIL CISL UIL Cgil Cisl Uil Confindustria Coldiretti Consob Bankitalia Figc Ausl Asl",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "autorità associazioni organizzazioni sindacati aziende imprese compagnie banche partiti gruppi governi ministeri paesi media "
        "giornali agenzie forze istituzioni enti organismi squadre club nazioni università servizi opposizioni ong",
        plural=True,
    ),
    Nouns(
        Sort.DOCUMENT,
        "comunicato rapporto documento testo messaggio tweet post articolo libro studio accordo decreto parere regolamento bollettino "
        "editoriale discorso manifesto trattato patto memorandum dossier cartello striscione volantino annuncio slogan titolo sondaggio "
        "bilancio testamento video biglietto avviso provvedimento disegno esposto ricorso verbale referto fascicolo atto",
        Gender.MALE,
    ),
    Nouns(
        Sort.DOCUMENT,
        "nota lettera dichiarazione risoluzione sentenza denuncia relazione ricerca indagine legge costituzione norma ordinanza "
        "circolare mail pubblicazione scritta targa didascalia mozione proposta petizione cronaca notizia registrazione enciclica "
        "perizia delibera querela missiva bozza",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.DOCUMENT, "striscioni cartelli documenti testi dati statistiche numeri sondaggi rapporti messaggi risultati carte", plural=True
    ),
    Nouns(Sort.SOURCE, "fonte", Gender.FEMALE),
    Nouns(Sort.SOURCE, "entourage interlocutore informatore", Gender.MALE),
    Nouns(Sort.SOURCE, "fonti", Gender.FEMALE, plural=True),
    Nouns(Sort.SOURCE, "ambienti informatori", Gender.MALE, plural=True),
)
