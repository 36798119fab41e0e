"""How Dutch reports speech."""

from __future__ import annotations

from wireparse.languages.nl.speech_nouns import NOUN_ENDINGS, NOUNS
from wireparse.languages.nl.speech_verbs import PARADIGMS, VERBS
from wireparse.languages.spec.speech import Determiner, Gender, Pronoun, Speech, Title

SPEECH = Speech(
    inversion=True,
    subject_before_verb=False,
    verb_second=True,
    paradigms=PARADIGMS,
    verbs=VERBS,
    auxiliaries="heeft hebben had hadden hebt heb",
    copulas="is zijn was waren wordt worden werd werden ben bent",
    modals=(
        "wil willen wilde wilden wou kan kunnen kon konden moet moeten moest moesten mag mogen mocht mochten zal zullen zou zouden "
        "gaat gaan ging gingen laat laten liet lieten blijft blijven bleef bleven durft durfde hoeft hoefde lijkt leek schijnt scheen "
        "blijkt bleek"
    ),
    other_verbs=(
        "maakt maakte maakten maken doet deed deden doen komt kwam kwamen komen krijgt kreeg kregen krijgen neemt nam namen nemen "
        "staat stond stonden staan ligt lag lagen liggen zit zat zaten zitten loopt liep liepen lopen rijdt reed reden valt viel vielen "
        "houdt hield hielden brengt bracht brachten legt legde legden zet zette zetten toont toonde toonden treft trof troffen geldt gold "
        "golden "
        "hoort hoorde behoort heet heette heten vertrekt vertrok trekt trok trokken slaat sloeg sloegen werkt werkte werken leeft leefde "
        "sterft stierf stierven verliest verloor verloren wint won wonnen speelt speelde speelden ontvangt ontving ontvingen begint begon "
        "begonnen eindigt "
        "eindigde duurt duurde groeit groeide stijgt steeg stegen daalt daalde daalden kost kostte bedraagt bedroeg bereikt bereikte "
        "bevindt "
        "bevond bestaat bestond bestonden ontstaat ontstond volgt volgde volgden helpt hielp hielpen ziet zag zagen zoekt zocht zochten "
        "tekent tekende verlaat verliet betoogt gebruikt gebruikte kiest koos kozen lijdt leed leidt leidde telt telde start startte "
        "opent opende "
        "stort stortte doodt doodde arresteerde arresteerden bevat bevatte viert vierde bezoekt bezocht bezochten gebeurt gebeurde raakt "
        "raakte raakten "
        "steunt steunde betekent betekende levert leverde verschijnt verscheen verschenen"
    ),
    clitics="zich het hem haar hen hun me ons mij er",
    reflexives="zich",
    particles_before_verb=(
        "ook niet nooit nog al alweer opnieuw weer verder voorts bovendien daarnaast echter maar daarentegen inmiddels intussen "
        "ondertussen "
        "daarop daarna daarbij daarmee daarvan daarover daaraan daarin daarom later eerder eerst vooraf laatst uiteindelijk eindelijk tot "
        "dusver "
        "dan nu hier daar zo zelfs slechts alleen enkel bijvoorbeeld ongeveer meer zeer heel vooral met name nadrukkelijk openlijk "
        "duidelijk scherp fel "
        "publiekelijk officieel letterlijk kort ironisch droog verontwaardigd boos bezorgd teleurgesteld tevreden opgelucht kalm zelf "
        "eenmaal meermaals "
        "herhaaldelijk steeds altijd vaak soms eveneens evenzeer tegelijk tegelijkertijd toch niettemin desondanks dus bijgevolg namelijk "
        "immers "
        "eigenlijk wel waarschijnlijk blijkbaar kennelijk vermoedelijk naar verluidt enerzijds anderzijds vervolgens tenslotte afsluitend "
        "aanvullend "
        "meteen onmiddellijk direct telefonisch schriftelijk mondeling unaniem eensgezind overigens vandaag gisteren"
    ),
    pronouns=(
        Pronoun("hij hem", Gender.MALE),
        Pronoun("zij ze haar", Gender.FEMALE),
        Pronoun("het", Gender.NEUTER),
        Pronoun("men iemand niemand iedereen eentje"),
        Pronoun("deze laatstgenoemde", latter=True),
        Pronoun("velen sommigen anderen beiden enkelen allen meerderen", plural=True),
        Pronoun("ik", person=1),
        Pronoun("wij we", plural=True, person=1),
        Pronoun("jij je u jullie", person=2),
    ),
    titles=(
        Title(
            "meneer Meneer mijnheer heer Heer Dhr dhr koning Koning prins Prins paus Paus pater Pater lord Lord sir Sir sjeik Sjeik "
            "broeder",
            Gender.MALE,
        ),
        Title("mevrouw Mevrouw mevr mw Mevr Mw koningin Koningin prinses Prinses zuster Zuster lady Lady juffrouw", Gender.FEMALE),
        Title("dr Dr prof Prof mr Mr drs ir ing jhr Jhr professor dokter baron Baron graaf Graaf"),
    ),
    courtesies=(
        "meneer Meneer mijnheer heer Heer Dhr dhr Dhr. dhr. mevrouw Mevrouw mevr mw Mevr Mw mw. juffrouw lord Lord sir Sir "
        "lady Lady dr Dr dr. drs ir ing mr Mr"
    ),
    determiners=(
        Determiner("de deze die", definite=True),
        Determiner("het dit dat", Gender.NEUTER, definite=True),
        Determiner("een ene 'n"),
        Determiner("geen elke elk ieder iedere"),
        Determiner("zijn haar hun mijn ons onze jouw uw wiens wier diens", definite=True),
        Determiner(
            "meerdere verscheidene enkele enige veel vele weinig sommige alle beide talrijke verschillende twee drie vier vijf zes zeven "
            "acht negen tien elf twaalf "
            "tientallen honderden duizenden",
            plural=True,
        ),
    ),
    noun_plurals="ster>sters er>ers ist>isten ent>enten aar>aars eur>eurs loog>logen aat>aten man>mannen",
    nouns=NOUNS,
    complementizers="dat of",
    relatives="wie welke wat waar waarvan waarin waarmee waarop waarover waarbij waardoor",
    subordinators=(
        "omdat doordat terwijl wanneer als toen nadat voordat vooraleer zodra zolang mits tenzij hoewel ofschoon alhoewel zodat opdat "
        "indien sinds "
        "totdat aangezien daar waarom naarmate zoals"
    ),
    coordinators="en maar doch alsook evenals & want",
    prepositions=(
        "aan achter af bij binnen boven buiten door gedurende in langs met na naar naast nabij om omstreeks onder ondanks op over per rond "
        "sinds te ten ter tegen tegenover tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder aldus "
        "conform dankzij inclusief inzake krachtens namens ondanks qua richting rondom blijkens"
    ),
    genitives="van",
    addressee="tegen tegenover aan",
    agents="door",
    verbless=(
        "volgens aldus naar+de+mening+van naar+het+oordeel+van in+de+ogen+van in+de+woorden+van met+de+woorden blijkens in+navolging+van "
        "naar+eigen+zeggen op+gezag+van luidens zo"
    ),
    verbless_opening="voor",
    verbless_incise="zo",
    introducers=("als van over met tot voor een de het een om in op tegen zijn haar hun geen onder die dat deze dit zo"),
    times=(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond "
        "zaterdagavond "
        "zondagavond maandagmiddag dinsdagmiddag woensdagmiddag donderdagmiddag vrijdagmiddag zaterdagmiddag zondagmiddag maandagmorgen "
        "dinsdagmorgen "
        "woensdagmorgen donderdagmorgen vrijdagmorgen zaterdagmorgen zondagmorgen maandagochtend dinsdagochtend woensdagochtend "
        "donderdagochtend vrijdagochtend "
        "zaterdagochtend zondagochtend ochtend morgen middag namiddag avond nacht vandaag gisteren eergisteren vanmorgen vanochtend "
        "vanmiddag vanavond vannacht "
        "januari februari maart april mei juni juli augustus september oktober november december uur jaar jaren week weken weekend "
        "weekeinde maand maanden dag "
        "dagen minuten vorige vorig afgelopen volgende volgend jongstleden onlangs eerder later"
    ),
    channels=(
        "Twitter Facebook Instagram Telegram YouTube LinkedIn TikTok WhatsApp Snapchat Mastodon Threads Bluesky Teletekst internet "
        "televisie radio "
        "NOS RTL VRT VTM BBC CNN"
    ),
    abbreviations=(
        "dhr mevr mw dr prof mr ir ing drs jhr st str nr ca bijv bv blz enz etc evt incl excl m.b.t o.a t.a.v d.w.z jan feb mrt apr jun "
        "jul aug sep "
        "sept okt nov dec Dr Prof Mr St nv N.V B.V jr sr jl resp vs art lid bc a.i i.o v.Chr n.Chr"
    ),
    years="jaar",
    particles="van de den der te ten ter von 't het du di el al bin ibn la le op in",
    former="voormalig voormalige oud ex vroegere",
    adjectives_of_office=(
        "voormalig voormalige oud ex vroegere toenmalig toenmalige huidig huidige nieuw nieuwe demissionair demissionaire waarnemend "
        "waarnemende aankomend "
        "aankomende plaatsvervangend plaatsvervangende scheidend scheidende beoogd beoogde wijlen vertrekkend vertrekkende"
    ),
    common_capitals=(
        "Nederlandse Nederlands Belgische Belgisch Duitse Duits Franse Frans Britse Brits Engelse Engels Amerikaanse Amerikaans Russische "
        "Russisch Chinese Chinees Europese Europees "
        "Israëlische Palestijnse Turkse Iraanse Iraakse Spaanse Italiaanse Vlaamse Waalse Amsterdamse Haagse Rotterdamse Utrechtse "
        "Brusselse Kerstmis Pasen Pinksteren "
        "Internet God Brexit"
    ),
    title_nouns=(
        "film films boek boeken roman serie televisieserie programma televisieprogramma lied liedje nummer single album titel kop "
        "operatie oefening schip vrachtschip veerboot tanker "
        "jacht raket satelliet sonde ruimteschip ruimteveer project plan campagne actie initiatief groep band partij stichting vereniging "
        "beweging type model klasse tijdschrift blad weekblad "
        "krant dagblad persbureau zender website webwinkel blog podcast software besturingssysteem spel computerspel stuk toneelstuk "
        "musical opera tentoonstelling festival "
        "congres conferentie restaurant café bar club discotheek hotel stadion museum schilderij beeld monument prijs onderscheiding "
        "orkaan tyfoon storm virus motto thema "
        "trefwoord begrip woord term uitdrukking naam bijnaam benaming rubriek categorie bedrijf firma helikopter vliegtuig genaamd "
        "getiteld geheten gedoopt"
    ),
    so_called="zogenaamde zogenaamd zogeheten zogenoemde zogenoemd vermeende vermeend",
    oblique_determiners="den des",
    genitive_determiners="des der",
    noun_endings=NOUN_ENDINGS,
    finite_endings="de den te ten",
    comparing="zoals",
    summing="dat dit",
    infinitive_markers="te",
    purposes="zonder door na",
    infinitive_endings="n",
    impersonal="het er",
    impersonal_places="in op uit",
    quoted_passives="geciteerd aangehaald",
    adverb_endings="end lijk erwijs gewijs dien maals mate dermate halve",
    given_names_female="Charlotte Els Floor Kim Pia Roos Simone",
    given_names_male="Abdel Arie Bas Ben Cor Ernst Frank Gert Jan Job Mark Rob Ton",
)
