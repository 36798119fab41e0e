"""How Italian reports speech."""

from __future__ import annotations

from wireparse.languages.it.speech_nouns import NOUNS
from wireparse.languages.it.speech_verbs import PARADIGMS, VERBS
from wireparse.languages.spec.speech import Determiner, Gender, Pronoun, Speech, Title

SPEECH = Speech(
    elided=True,
    inversion=True,
    inversion_of_all=True,
    subject_before_verb=False,
    null_subject=True,
    plural_endings="no",
    verb_nouns=(
        "guida accusa denuncia domanda replica critica condanna nota minaccia stima conferma verifica firma classifica scusa cita mostra "
        "visita vendita causa forma opera prova conta"
    ),
    neuters="ciò quanto quello",
    been="stato stata stati state",
    paradigms=PARADIGMS,
    verbs=VERBS,
    auxiliaries="ha hanno aveva avevano avrà avranno avrebbe avrebbero ebbe ebbero abbia abbiano avesse avessero avendo avere aver ho",
    copulas=(
        "è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano fosse fossero essendo essere esser stato stata stati state "
        "viene vengono veniva venivano venne vennero verrà resta restano rimane rimase"
    ),
    modals=(
        "vuole vogliono voleva volevano vorrebbe deve devono doveva dovevano dovrebbe dovrebbero dovrà può possono poteva potevano "
        "potrebbe potrebbero potrà suole va vanno andava torna tornano tornò preferisce preferì riesce riuscì prova provò cerca cercò "
        "tenta tentò evita evitò evitarono intende intendeva arriva arrivò passa inizia iniziò comincia cominciò procede limita limitò "
        "tiene teneva voluto dovuto potuto tornato preferito provato cercato tentato limitato affrettato continua continuò finisce finì "
        "sembra sembrava pare pareva serve"
    ),
    other_verbs=(
        "fa fanno faceva facevano fece fecero farà faranno tiene tengono tenne mette mettono mise misero dà danno dava dette diede "
        "diedero darà prende prendono prese presero segue seguono seguì lascia lasciano lasciò porta portano portava portò portarono "
        "viene vengono veniva venne vennero esce uscì entra entrano entrò arriva arrivano arrivò arrivarono passa passano passò perde "
        "perdono perse persero vince vincono vinse vinsero cade cadde sale salgono salì scende scese cresce crescono crebbe esiste "
        "esistono rappresenta rappresentano permette permise consiste costituisce include comprende lavora lavorano lavorava vive vivono "
        "viveva visse muore morì morirono nasce nacque risulta risultano risultò accade accadde avviene avvenne produce provoca provocò "
        "colpisce colpì mantiene mantenne apre aprono aprì chiude chiusero chiuse forma appare apparve riceve ricevono ricevette "
        "partecipa partecipano partecipò riunisce visita visitò presiede assiste assistette celebra gioca giocano giocò segna segnò "
        "batte batté dirige guida guidò occupa occupò unisce sviluppa arresta arrestò uccide uccise uccisero attraversa cerca cercano "
        "vota votò votarono approva approvò firma firmò inizia iniziò comincia finisce finì dura durò costa registra registrò raggiunge "
        "raggiunse supera superò mostra mostrò riguarda riguardano trova trovano trovò compie compì resta restano rimane rimangono "
        "gestisce contiene prevale manca mancano serve servono basta"
    ),
    infinitive_markers="di d' a ad per da senza nel col dopo",
    clitics="si s' gli le lo la l' li ne ci c' mi m' ti vi v'",
    reflexives="si s'",
    particles_before_verb=(
        "non già anche ancora sempre mai neppure nemmeno neanche persino perfino solo soltanto poi dopo prima allora quindi ora adesso "
        "oggi ieri domani successivamente infine inoltre intanto invece però comunque tuttavia dunque così più meno molto tanto quasi "
        "appena bene male nuovamente recentemente pubblicamente chiaramente precedentemente immediatamente ufficialmente precisamente "
        "semplicemente espressamente apertamente letteralmente testualmente ironicamente duramente ampiamente ripetutamente stesso "
        "stessa stessi stesse tutti tutte entrambi entrambe forse davvero pure sì peraltro altresì parte volta stamane stamattina "
        "stasera"
    ),
    pronouns=(
        Pronoun("lui egli quegli costui quello", Gender.MALE),
        Pronoun("lei ella costei quella", Gender.FEMALE),
        Pronoun("questi questo", Gender.MALE, latter=True),
        Pronoun("questa", Gender.FEMALE, latter=True),
        Pronoun("loro essi costoro quelli", Gender.MALE, plural=True),
        Pronoun("esse queste quelle", Gender.FEMALE, plural=True),
        Pronoun("qualcuno nessuno uno una altro altra ognuno chiunque entrambi molti alcuni alcune altri altre tutti", anaphoric=False),
        Pronoun("io", person=1),
        Pronoun("noi", plural=True, person=1),
        Pronoun("tu voi", person=2),
    ),
    titles=(
        Title("Sig signor Signor signore don Don padre fra fratel monsignor Monsignor mons Mons mister", Gender.MALE),
        Title("Sig.ra signora Signora donna signorina suor Suor madre Madre", Gender.FEMALE),
        Title("signori Sigg", Gender.MALE, plural=True),
        Title("signore", Gender.FEMALE, plural=True),
        Title("Dott dottor Dottor Prof professor Professor Ing ingegner Cav Comm", Gender.MALE),
        Title("Dott.ssa dottoressa Dottoressa Prof.ssa professoressa", Gender.FEMALE),
        Title("Avv avvocato On onorevole Gen Col Cap Ten Mar Arch Geom Rag Sen"),
    ),
    courtesies=(
        "Sig Sig. signor Signor signore Sig.ra signora Signora signorina signori don Don donna Dott Dott. dottor Dottor "
        "Dott.ssa dottoressa Dottoressa"
    ),
    determiners=(
        Determiner("il lo", Gender.MALE, definite=True),
        Determiner("la", Gender.FEMALE, definite=True),
        Determiner("l'", definite=True),
        Determiner("i gli", Gender.MALE, plural=True, definite=True),
        Determiner("le", Gender.FEMALE, plural=True, definite=True),
        Determiner("questo quel quello", Gender.MALE, definite=True),
        Determiner("questa quella", Gender.FEMALE, definite=True),
        Determiner("quest' quell'", definite=True),
        Determiner("questi quei quegli", Gender.MALE, plural=True, definite=True),
        Determiner("queste quelle", Gender.FEMALE, plural=True, definite=True),
        Determiner("suo mio tuo nostro vostro", Gender.MALE, definite=True),
        Determiner("sua mia tua nostra vostra", Gender.FEMALE, definite=True),
        Determiner("suoi miei tuoi nostri vostri", Gender.MALE, plural=True, definite=True),
        Determiner("sue mie tue nostre vostre", Gender.FEMALE, plural=True, definite=True),
        Determiner("loro", plural=True, definite=True),
        Determiner("un uno", Gender.MALE),
        Determiner("una un'", Gender.FEMALE),
        Determiner("alcuni molti numerosi altri entrambi vari diversi parecchi tutti", Gender.MALE, plural=True),
        Determiner("alcune molte numerose altre entrambe varie diverse parecchie tutte", Gender.FEMALE, plural=True),
        Determiner("due tre quattro cinque sei sette otto nove dieci undici dodici centinaia migliaia decine", plural=True),
        Determiner("altro alcun nessun", Gender.MALE),
        Determiner("altra alcuna nessuna", Gender.FEMALE),
        Determiner("ogni qualche qualsiasi"),
    ),
    any_house=(
        "azienda società compagnia gruppo organizzazione organismo associazione istituzione emittente quotidiano giornale rivista sindacato federazione banca ente club fondazione"
    ),
    house_first=True,
    latter="ultimo ultima",
    summing="lo così è+quanto è+quello+che",
    noun_plurals="ista>isti co>ci go>ghi io>i ca>che ga>ghe a>e o>i e>i",
    nouns=NOUNS,
    complementizers="che ch' se",
    relatives="che chi cui quale quali dove",
    subordinators=(
        "quando mentre perché poiché sebbene benché se come visto dato già affinché dove nonostante qualora giacché purché quanto quanti "
        "anziché"
    ),
    coordinators="e ed o oppure né ma però bensì &",
    prepositions=(
        "a ad con contro di d' da durante in fra tra fino sino mediante per presso senza su sotto sopra dopo prima verso via secondo al "
        "allo alla all' ai agli alle del dello della dell' dei degli delle dal dallo dalla dall' dai dagli dalle nel nello nella nell' "
        "nei negli nelle sul sullo sulla sull' sui sugli sulle col coi insieme accanto davanti dietro circa oltre entro lungo nonostante "
        "tramite attraverso"
    ),
    contracted=(
        "al allo alla all' ai agli alle del dello della dell' dei degli delle dal dallo dalla dall' dai dagli dalle nel nello nella "
        "nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col coi"
    ),
    genitives="di d' del dello della dell' dei degli delle",
    addressee="a ad al allo alla all' ai agli alle con",
    agents="da dal dallo dalla dall' dai dagli dalle",
    verbless=(
        "secondo stando+a stando+al stando+allo stando+alla stando+all' stando+ai stando+agli stando+alle a+detta+di a+detta+del "
        "a+detta+della a+detta+dell' a+detta+dei a+detta+degli a+detta+delle a+giudizio+di a+giudizio+del a+giudizio+della a+parere+di "
        "a+parere+del a+parere+della a+parere+dei ad+avviso+di ad+avviso+del ad+avviso+della a+sentire nelle+parole+di nelle+parole+del "
        "nelle+parole+della agli+occhi+di agli+occhi+del"
    ),
    verbless_opening="per",
    introducers=(
        "di d' del dello della dell' dei degli delle come a al alla in nel un uno una un' il lo la l' i gli le per con che suo sua suoi "
        "sue loro essere è sono molto così più su tra avere stare contro da"
    ),
    times=(
        "lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri domani mattina mattinata pomeriggio sera serata notte "
        "mezzogiorno mese anno settimana giorno giorni ore gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
        "novembre dicembre scorso scorsa prossimo prossima stamane stamani stamattina stasera stanotte anche inoltre poi dopo prima "
        "ora recentemente già infine presto"
    ),
    channels="Twitter Facebook Instagram Telegram YouTube LinkedIn TikTok WhatsApp Snapchat X Ansa ANSA Rai Sky La7 Reuters AFP",
    abbreviations=(
        "Sig Sigg Dott Prof Ing Avv On Gen Col Cap Ten Mar Arch Geom Rag Cav Comm Mons mons S.p.A Spa ecc pag pagg art artt n nr es vol "
        "ss S Ss dott prof ing avv on sen min max a.C d.C p.m sig"
    ),
    years="anni",
    particles="di de del della dei degli d' da dal dalla lo la li van von der den du al el y ben bin ibn",
    former="ex",
    adjectives_of_office=(
        "ex attuale nuovo nuova precedente primo prima secondo seconda vice aggiunto aggiunta facente uscente eletto eletta generale "
        "nazionale stesso stessa regionale provinciale delegato delegata allora neo"
    ),
    common_capitals=("Lunedì Martedì Mercoledì Giovedì Venerdì Natale Pasqua Dio Internet Stato Europa Covid Covid-19 Pil Iva"),
    title_nouns=(
        "film libro libri romanzo serie programma trasmissione canzone canzoni disco album tema titolo intitolato intitolata intitolati "
        "intitolate denominato denominata denominati chiamato chiamata battezzato battezzata soprannominato soprannominata detto detta "
        "noto nota nome operazione esercitazione nave barca peschereccio missile aereo progetto piano campagna applicazione app "
        "piattaforma sito portale pagina videogioco gioco festival mostra esposizione concerto spettacolo opera musical documentario "
        "rivista giornale quotidiano settimanale canale rete emittente movimento collettivo associazione gruppo banda squadra premio "
        "trofeo coppa legge missione sonda satellite virus variante uragano ristorante bar albergo hotel discoteca scultura quadro "
        "poesia racconto saggio trattato podcast parola termine espressione concetto centro istituto scuola liceo ospedale carcere "
        "stadio teatro cinema sala parco via piazza edificio marchio modello caso rubrica articolo pezzo inchiesta"
    ),
    so_called="cosiddetto cosiddetta cosiddetti cosiddette presunto presunta presunti presunte sedicente sedicenti",
    owned=(Pronoun("suo sua suoi sue"), Pronoun("loro", plural=True)),
    speech_nouns=(
        "critica critiche accusa accuse dichiarazione dichiarazioni parole promessa promesse avvertimento appello appelli slogan grido "
        "messaggio frase frasi risposta argomento commento commenti annuncio richiesta richieste timore timori espressione espressioni "
        "affermazione affermazioni denuncia denunce convinzione auspicio minaccia minacce monito rifiuto replica"
    ),
    pointing="quest questo questa questi queste quel quello quella quei quegli quelle due tre quattro cinque sei",
    places="in nel nella verso presso",
    holders="titolare responsabile",
    impersonal_places="in nel nella nell' nello nei nelle sul sulla",
    who="chi",
    likening="come secondo così",
    finite_endings="ò arono ì irono ava avano isce",
    participle_endings="ato uto ito",
    gerund_endings="ando endo",
    adverb_endings="mente",
    given_names_female="Rosa Marina Aurora Virginia Pia Marine Carmen",
    given_names_male="Franco Michele Andrea Luca Simone Daniele Gabriele Nicola Denis Christian Marino Nello Romano Bill Jean Mark Ali",
)
