"""German reporting verbs: how they are formed, and which there are.

Participles, and the joined forms of separable verbs ("mitteilte", "mitgeteilt"), are stems of their own; where such a verb is parted
("teilte … mit"), its particle stands behind a plus sign.
"""

from __future__ import annotations

from wireparse.languages.spec.speech import Paradigm, Use, Verbs

PARADIGMS = (
    # Weak verbs: without the prefix of the participle, then with it; the last three hold participles only.
    Paradigm("en", "t en te ten e", "t", "end", "en"),
    Paradigm("ten", "et en ete eten e", "et", "end", "en"),
    Paradigm("ern", "t n te ten e", "t", "nd", "n"),
    Paradigm("ge-en", "t en te ten e", "", "end", "en"),
    Paradigm("ge-ten", "et en ete eten e", "", "end", "en"),
    Paradigm("ge-ern", "t n te ten e", "", "nd", "n"),
    Paradigm("-t", "", "t", "", ""),
    Paradigm("-et", "", "et", "", ""),
    Paradigm("-en", "", "en", "", ""),
    # Strong and mixed verbs: present, preterite and subjunctive.
    Paradigm("sprechen", "spricht sprechen sprach sprachen spreche spräche", "", "sprechend", "sprechen"),
    Paradigm("schreiben", "schreibt schreiben schrieb schrieben schreibe", "", "schreibend", "schreiben"),
    Paradigm("schreien", "schreit schreien schrie schrien schreie", "", "schreiend", "schreien"),
    Paradigm("rufen", "ruft rufen rief riefen rufe", "", "rufend", "rufen"),
    Paradigm("nennen", "nennt nennen nannte nannten nenne", "", "nennend", "nennen"),
    Paradigm("kennen", "kennt kennen kannte kannten kenne", "", "kennend", "kennen"),
    Paradigm("denken", "denkt denken dachte dachten denke", "", "denkend", "denken"),
    Paradigm("bringen", "bringt bringen brachte brachten bringe", "", "bringend", "bringen"),
    Paradigm("wenden", "wendet wenden wandte wandten wende", "", "wendend", "wenden"),
    Paradigm("geben", "gibt geben gab gaben gebe gäbe", "", "gebend", "geben"),
    Paradigm("halten", "hält halten hielt hielten halte", "", "haltend", "halten"),
    Paradigm("raten", "rät raten riet rieten rate", "", "ratend", "raten"),
    Paradigm("lassen", "lässt läßt lassen ließ ließen lasse", "", "lassend", "lassen"),
    Paradigm("fahren", "fährt fahren fuhr fuhren fahre", "", "fahrend", "fahren"),
    Paradigm("schlagen", "schlägt schlagen schlug schlugen schlage", "", "schlagend", "schlagen"),
    Paradigm("tragen", "trägt tragen trug trugen trage", "", "tragend", "tragen"),
    Paradigm("werfen", "wirft werfen warf warfen werfe", "", "werfend", "werfen"),
    Paradigm("fehlen", "fiehlt fehlen fahl fahlen fehle", "", "fehlend", "fehlen"),
    Paradigm("treten", "tritt treten trat traten trete", "", "tretend", "treten"),
    Paradigm("lesen", "liest lesen las lasen lese", "", "lesend", "lesen"),
    Paradigm("sehen", "sieht sehen sah sahen sehe", "", "sehend", "sehen"),
    Paradigm("stehen", "steht stehen stand standen stehe", "", "stehend", "stehen"),
    Paradigm("gehen", "geht gehen ging gingen gehe", "", "gehend", "gehen"),
    Paradigm("nehmen", "nimmt nehmen nahm nahmen nehme", "", "nehmend", "nehmen"),
    Paradigm("heben", "hebt heben hob hoben hebe", "", "hebend", "heben"),
    Paradigm("schwören", "schwört schwören schwor schworen schwöre", "", "schwörend", "schwören"),
    Paradigm("finden", "findet finden fand fanden finde", "", "findend", "finden"),
    Paradigm("bitten", "bittet bitten bat baten bitte", "", "bittend", "bitten"),
    Paradigm("ziehen", "zieht ziehen zog zogen ziehe", "", "ziehend", "ziehen"),
    Paradigm("schließen", "schließt schließen schloss schloß schlossen schließe", "", "schließend", "schließen"),
    Paradigm("schieben", "schiebt schieben schob schoben schiebe", "", "schiebend", "schieben"),
    Paradigm("weisen", "weist weisen wies wiesen weise", "", "weisend", "weisen"),
    Paradigm("streichen", "streicht streichen strich strichen streiche", "", "streichend", "streichen"),
    Paradigm("streiten", "streitet streiten stritt stritten streite", "", "streitend", "streiten"),
    Paradigm("gleichen", "gleicht gleichen glich glichen gleiche", "", "gleichend", "gleichen"),
    Paradigm("greifen", "greift greifen griff griffen greife", "", "greifend", "greifen"),
    Paradigm("preisen", "preist preisen pries priesen preise", "", "preisend", "preisen"),
    Paradigm("singen", "singt singen sang sangen singe", "", "singend", "singen"),
    Paradigm("heißen", "heißt heisst heißen hieß hiess hießen heiße", "", "heißend", "heißen"),
    Paradigm("brechen", "bricht brechen brach brachen breche", "", "brechend", "brechen"),
    Paradigm("leihen", "leiht leihen lieh liehen leihe", "", "leihend", "leihen"),
    Paradigm("wissen", "weiß wissen wusste wussten wisse", "", "wissend", "wissen"),
    Paradigm("werben", "wirbt werben warb warben werbe", "", "werbend", "werben"),
    Paradigm("kommen", "kommt kommen kam kamen komme", "", "kommend", "kommen"),
    Paradigm("ginnen", "ginnt ginnen gann gannen ginne", "", "ginnend", "ginnen"),
    Paradigm("sein", "ist sind war waren", "", "", ""),
    Paradigm("wollen", "will wollen wollte wollten wolle möchte möchten", "", "", "wollen"),
)

VERBS = (
    Verbs(
        Use.SAY,
        "ge-en",
        "sag frag klag mahn warn droh schimpf scherz schwärm stöhn seufz höhn prahl predig brüll zisch knurr brumm schluchz kreisch "
        "ächz fluch maul motz raun tön unk hauch heul keif keuch krakeel mail blogg plärr trotz mutmaß mein urteil schätz funk "
        "teil+mit mitteil füg+hinzu hinzufüg füg+an anfüg merk+an anmerk kündig+an ankündig räum+ein einräum stell+klar klarstell "
        "stell+fest feststell stell+heraus herausstell stell+dar darstell sag+zu zusag sag+aus aussag sag+voraus voraussag "
        "sag+vorher vorhersag leg+nach nachleg leg+dar darleg leg+offen offenleg führ+aus ausführ führ+an anführ schränk+ein "
        "einschränk hak+nach nachhak hak+ein einhak frag+nach nachfrag frag+zurück zurückfrag stimm+zu zustimm mahn+an anmahn "
        "droh+an androh brüll+zu zubrüll fass+zusammen zusammenfass lenk+ein einlenk mach+klar klarmach mach+bekannt bekanntmach "
        "setz+hinzu hinzusetz setz+nach nachsetz schick+hinterher hinterherschick schick+voraus vorausschick zähl+auf aufzähl "
        "zeig+auf aufzeig raun+zu zuraun platz+heraus herausplatz klär+auf aufklär wink+ab abwink drück+aus ausdrück mach+deutlich "
        "mach+geltend mach+öffentlich mach+darauf+aufmerksam stell+in+aussicht stell+in+abrede üb+kritik üb+selbstkritik "
        "stoß+hervor",
    ),
    Verbs(
        Use.SAY,
        "-t",
        "gesag gefrag geklag gemahn gewarn gedroh geschimpf gescherz geschwärm gestöhn geseufz gehöhn geprahl gepredig gebrüll "
        "gezisch geknurr gebrumm geschluchz gekreisch geächz gefluch gemaul gemotz geraun getön geunk gehauch geheul gejammer "
        "gekalauer gekeif gekeuch gekrakeel gemail geblogg geplärr gequengel geschmetter geäußer geforder geschilder gefolger "
        "gekonter gepolter gewetter getwitter gejubel gemurmel geflüster gestotter gestammel geläster gemecker genörgel georakel "
        "geplauder geplapper gewisper gewitzel gezeter gefrotzel gegrummel gedonner gesäusel gestichel getrotz gemutmaß gemein "
        "geurteil geschätz gefunk mitgeteil hinzugefüg angefüg angemerk angekündig eingeräum klargestell festgestell herausgestell "
        "dargestell zugesag ausgesag vorausgesag vorhergesag nachgeleg dargeleg offengeleg ausgeführ angeführ eingeschränk "
        "nachgehak eingehak nachgefrag zurückgefrag zugestimm angemahn angedroh zugebrüll zusammengefass eingelenk klargemach "
        "bekanntgemach hinzugesetz nachgesetz hinterhergeschick vorausgeschick aufgezähl aufgezeig zugeraun zugesicher ausgeplauder "
        "zurückgeruder zugeflüster zugejubel eingeforder aufgeforder eingewand vorgebrach hervorgebrach herausgeplatz losgepolter "
        "abgewiegel aufgeklär abgewink ausgedrück",
    ),
    Verbs(
        Use.SAY,
        "ge-ern",
        "jammer kalauer quengel schmetter äußer forder schilder folger konter polter wetter twitter jubel murmel flüster stotter "
        "stammel läster mecker nörgel orakel plauder plapper wisper witzel zeter frotzel grummel donner säusel stichel sicher+zu "
        "zusicher plauder+aus ausplauder ruder+zurück zurückruder flüster+zu zuflüster jubel+zu zujubel forder+ein einforder "
        "forder+auf aufforder polter+los lospolter wiegel+ab abwiegel",
    ),
    Verbs(
        Use.SAY,
        "ge-ten",
        "post spott antwort meld text pflicht+bei beipflicht rechn+vor vorrechn deut+an andeut richt+aus ausricht ordn+an anordn "
        "meld+zurück zurückmeld meld+sich+zu+wort",
    ),
    Verbs(Use.SAY, "-et", "gepost gespott geantwort gemeld getext beigepflicht vorgerechn angedeut ausgericht angeordn zurückgemeld"),
    Verbs(Use.SAY, "schwören", " be"),
    Verbs(
        Use.SAY,
        "-en",
        "geschwor geschrieb geschri geruf gerat gebet gesung beschwor beschrieb bewies befohl bestritt berat versproch verrat "
        "verles verwies widersproch widerruf unterstrich umschrieb gestand empfohl eingestand zugestand aufgeruf ausgeruf zugeruf "
        "entgegengeruf dazwischengeruf ausgesproch abgerat vorgeles angegeb zugegeb bekanntgegeb preisgegeb wiedergegeb zurückgegeb "
        "kundgegeb durchgegeb hingewies nachgewies abgestritt herausgestrich hervorgehob festgehalt entgegengehalt dagegengehalt "
        "fortgefahr ausgeschloss nachgeschob hinterhergeschob vorgeschlag eingeworf vorgetrag entgegengetret herausgebroch "
        "weitergegeb nachgeruf zugeschri festgeschrieb niedergeschrieb",
    ),
    Verbs(Use.SAY, "schreiben", " be um +fest fest +nieder nieder"),
    Verbs(Use.SAY, "schreien", " +zu zu"),
    Verbs(Use.SAY, "rufen", " wider +auf auf +aus aus +zu zu +entgegen entgegen +dazwischen dazwischen +nach nach"),
    Verbs(Use.SAY, "raten", " be ver +ab ab"),
    Verbs(Use.SAY, "bitten", " "),
    Verbs(Use.SAY, "singen", " "),
    Verbs(
        Use.SAY,
        "en",
        "formulier skandier kommentier argumentier informier dementier konstatier prognostizier diagnostizier plädier protestier "
        "referier resümier bilanzier präzisier relativier spekulier appellier monier insistier signalisier philosophier räsonier "
        "rezitier artikulier attestier definier deklarier dokumentier dozier garantier gratulier konkretisier kondolier notier "
        "paraphrasier parier postulier proklamier rekapitulier replizier sinnier skizzier thematisier theoretisier lamentier "
        "deklamier suggerier fabulier diktier analysier reklamier ironisier schwadronier sekundier akzentuier dramatisier motivier "
        "offenbar prophezei erklär erzähl erwähn ergänz bekräftig bestätig beton bemerk beklag bezeug bejah berichtig bescheinig "
        "beschwichtig besag beleg beantrag belehr beschwer verlang vernein verdeutlich veranschaulich vermerk verkündig "
        "veröffentlich verlautbar verfüg wiederhol widerleg überleg unterstell gelob entschuldig enthüll ermahn ermutig ersuch "
        "erkundig erwäg",
    ),
    Verbs(Use.SAY, "ern", "schlussfolger beteuer bedauer bezweifel verallgemeiner versicher übermittel erläuter erwider erinner ermunter"),
    Verbs(Use.SAY, "ten", "bericht behaupt begründ bekund beicht beantwort beanstand verkünd vermeld vermut verordn unterricht entgegn"),
    Verbs(Use.SAY, "weisen", "be ver +hin hin +nach nach"),
    Verbs(Use.SAY, "fehlen", "be emp"),
    Verbs(Use.SAY, "streiten", "be +ab ab"),
    Verbs(Use.SAY, "kennen", "be"),
    Verbs(Use.SAY, "sprechen", "ver wider +aus aus"),
    Verbs(Use.SAY, "lesen", "ver +vor vor"),
    Verbs(Use.SAY, "streichen", "unter +heraus heraus"),
    Verbs(Use.SAY, "stehen", "ge ge+ein einge ge+zu zuge"),
    Verbs(
        Use.SAY,
        "geben",
        "+an an +zu zu +bekannt bekannt +preis preis +wieder wieder +zurück zurück +kund kund +durch durch +weiter weiter "
        "+zu+bedenken +zu+verstehen +zu+protokoll +zu+erkennen +zur+antwort +zu+wissen",
    ),
    Verbs(Use.SAY, "heben", "+hervor hervor"),
    Verbs(Use.SAY, "halten", "+fest fest +entgegen entgegen +dagegen dagegen"),
    Verbs(Use.SAY, "fahren", "+fort fort"),
    Verbs(Use.SAY, "schließen", "+aus aus"),
    Verbs(Use.SAY, "schieben", "+nach nach +hinterher hinterher"),
    Verbs(Use.SAY, "schlagen", "+vor vor +alarm"),
    Verbs(Use.SAY, "werfen", "+ein ein"),
    Verbs(Use.SAY, "wenden", "+ein ein"),
    Verbs(Use.SAY, "bringen", "+vor vor +hervor hervor +zum+ausdruck +ins+gespräch +ins+spiel +auf+den+punkt +auf+die+formel"),
    Verbs(Use.SAY, "tragen", "+vor vor"),
    Verbs(Use.SAY, "treten", "+entgegen entgegen"),
    Verbs(Use.SAY, "brechen", "+heraus heraus"),
    Verbs(Use.SAY, "lassen", "+wissen +verlauten +mitteilen +ausrichten +durchblicken +erklären +verbreiten"),
    Verbs(Use.SAY, "nehmen", "+stellung"),
    Verbs(Use.SAY, "ziehen", "+bilanz"),
    Verbs(Use.SAY, "kommen", "+zu+dem+schluss +zum+schluss +zu+dem+ergebnis"),
    Verbs(Use.SAY, "wissen", "+zu+berichten"),
    Verbs(Use.SAY, "heißen", "+es"),
    Verbs(Use.CALL, "nennen", " be"),
    Verbs(
        Use.CALL,
        "-t",
        "genann benann gelob gerüg gewürdig geehr gefeier geschmäh gebrandmark getadel gerühm anerkann gewarn abgelehn angeklag "
        "angepranger eingestuf eingeschätz vorgestell abgekanzel abgestempel heruntergespiel",
    ),
    Verbs(Use.CALL, "ten", "bezeichn verspott befürwort bewert"),
    Verbs(
        Use.CALL,
        "ge-en",
        "lob rüg würdig ehr schmäh brandmark rühm warn lehn+ab ablehn klag+an anklag stuf+ein einstuf schätz+ein einschätz "
        "stell+vor vorstell spiel+herunter herunterspiel stell+in+frage stell+infrage mach+lustig mach+verantwortlich",
    ),
    Verbs(Use.CALL, "ge-ern", "feier tadel pranger+an anpranger kanzel+ab abkanzel stempel+ab abstempel"),
    Verbs(
        Use.CALL,
        "en",
        "titulier kritisier attackier charakterisier beschimpf bezichtig beschuldig verurteil verteidig verhöhn verunglimpf zitier "
        "klassifizier qualifizier diffamier diskreditier denunzier glorifizier karikier propagier stilisier begrüß beurteil "
        "beschönig beleidig stigmatisier verharmlos",
    ),
    Verbs(Use.CALL, "ern", "geißel verteufel bemängel bewunder betitel"),
    Verbs(Use.CALL, "ge-ten", "wert red kreid+an ankreid"),
    Verbs(Use.CALL, "-et", "gewert gered angekreid"),
    Verbs(Use.CALL, "gleichen", "ver"),
    Verbs(
        Use.CALL,
        "-en",
        "verglich gepries gesproch geworb überschrieb vorgeworf vorgehalt zurückgewies angegriff angeseh angepries angesproch abgewies",
    ),
    Verbs(Use.CALL, "preisen", " +an an"),
    Verbs(Use.CALL, "kennen", "aner"),
    Verbs(Use.CALL, "sprechen", " +an an"),
    Verbs(Use.CALL, "werben", " "),
    Verbs(Use.CALL, "schreiben", "über"),
    Verbs(Use.CALL, "werfen", "+vor vor"),
    Verbs(Use.CALL, "halten", "+vor vor"),
    Verbs(Use.CALL, "weisen", "+zurück zurück +ab ab"),
    Verbs(Use.CALL, "greifen", "+an an"),
    Verbs(Use.CALL, "sehen", "+an an +in"),
    Verbs(Use.CALL, "heißen", "+willkommen"),
    Verbs(Use.CALL, "leihen", "ver+ausdruck"),
    Verbs(Use.THINK, "ge-en", "glaub hoff wünsch träum plan"),
    Verbs(Use.THINK, "-t", "geglaub gehoff gewünsch gedach geträum gezweifel gewuss bedach geplan"),
    Verbs(Use.THINK, "ge-ten", "fürcht rechn"),
    Verbs(Use.THINK, "-et", "gefürcht gerechn"),
    Verbs(Use.THINK, "denken", " be"),
    Verbs(Use.THINK, "ten", "befürcht erwart"),
    Verbs(Use.THINK, "en", "erhoff vermiss bevorzug beabsichtig"),
    Verbs(Use.THINK, "ern", "bezweifel"),
    Verbs(Use.THINK, "ge-ern", "zweifel"),
    Verbs(Use.THINK, "wissen", " "),
    Verbs(Use.THINK, "finden", " emp"),
    Verbs(Use.THINK, "-en", "gefund empfund"),
    Verbs(Use.THINK, "gehen", "+davon+aus"),
    Verbs(Use.THINK, "halten", "+für"),
    Verbs(
        Use.THINK,
        "sein",
        "+der+ansicht +der+auffassung +der+meinung +der+überzeugung +überzeugt +davon+überzeugt +sicher +zuversichtlich +besorgt",
    ),
    Verbs(Use.THINK, "treten", "ver+die+ansicht ver+die+auffassung ver+die+meinung ver+die+these"),
    Verbs(Use.THINK, "sehen", "+darin +als +sich"),
    Verbs(Use.GESTURE, "ge-en", "lach grins wein nick zuck klatsch grüß staun freu zeig wehr rechtfertig setz+fort fortsetz"),
    Verbs(
        Use.GESTURE,
        "-t",
        "gelach gelächel gegrins gewein genick geschmunzel gezwinker gezuck geklatsch geärger gewunder gegrüß gezöger gestaun "
        "gefreu gezeig gewehr gerechtfertig fortgesetz",
    ),
    Verbs(Use.GESTURE, "ge-ern", "lächel schmunzel zwinker ärger wunder zöger"),
    Verbs(Use.GESTURE, "ern", "begeister ereifer"),
    Verbs(Use.GESTURE, "schließen", " "),
    Verbs(Use.GESTURE, "-en", "geschloss begonn weitergesproch"),
    Verbs(Use.GESTURE, "en", "reagier empör triumphier applaudier"),
    Verbs(Use.GESTURE, "ten", "entrüst verabschied beend eröffn"),
    Verbs(Use.GESTURE, "ge-ten", "brüst tröst end laut atm+auf aufatm red+weiter weiterred"),
    Verbs(Use.GESTURE, "-et", "gebrüst getröst geend gelaut aufgeatm weitergered"),
    Verbs(Use.GESTURE, "ginnen", "be"),
    Verbs(Use.GESTURE, "sprechen", "+weiter weiter"),
    Verbs(Use.THINK, "wollen", " "),
)
