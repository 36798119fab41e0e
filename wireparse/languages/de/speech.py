"""How German reports speech."""

from __future__ import annotations

from wireparse.languages.de.speech_nouns import NOUN_ENDINGS, NOUNS
from wireparse.languages.de.speech_verbs import PARADIGMS, VERBS
from wireparse.languages.spec.speech import Determiner, Gender, Pronoun, Speech, Title

SPEECH = Speech(
    inversion=True,
    subject_before_verb=False,
    capital_nouns=True,
    verb_second=True,
    ordinal_stops=True,
    paradigms=PARADIGMS,
    verbs=VERBS,
    auxiliaries="hat haben hatte hatten habe hätte hätten",
    copulas="ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde würden bin bist seid",
    modals=(
        "will wollen wollte wollten wolle soll sollen sollte sollten solle kann können konnte konnten könne könnte könnten muss muß müssen "
        "musste mussten müsse müsste müssten darf dürfen durfte durften dürfe dürfte dürften mag mögen mochte mochten möge möchte möchten "
        "lässt ließ ließen lasse scheint schienen schien pflegt pflegte braucht brauchte"
    ),
    other_verbs=(
        "macht machte machten mache tut tat taten tue kommt kam kamen komme geht ging gingen gehe gibt gab gaben gebe gäbe steht stand "
        "standen "
        "stehe stehen liegt lag lagen liege liegen bleibt blieb blieben bleibe hält hielt hielten nimmt nahm nahmen nehme führt führte "
        "führten "
        "bringt brachte brachten stellt stellte stellten legt legte legten setzt setzte setzten zeigt zeigte zeigten trifft traf trafen "
        "findet fand fanden gilt galt galten gelte gehört gehörte gehörten heißt hieß hießen läuft lief liefen fährt fuhr fuhren "
        "fällt fiel fielen tritt trat traten trägt trug trugen wirft warf warfen zieht zog zogen schlägt schlug schlugen "
        "arbeitet arbeitete lebt lebte lebten stirbt starb starben verlor verloren verliert gewinnt gewann gewannen spielt spielte "
        "spielten "
        "erhält erhielt erhielten bekommt bekam bekamen beginnt begann begannen endet endete dauert dauerte wächst wuchs stieg stiegen "
        "steigt "
        "sank sanken sinkt kostet kostete kosten betrug beträgt betrugen erreicht erreichte erreichten befindet befand befanden "
        "bestand besteht bestehe bestanden entstand entsteht folgt folgte folgten hilft half halfen sieht sah sahen sucht suchte suchten "
        "trat unterzeichnete unterzeichneten verließ verließen veranstaltete demonstrierten demonstrierte protestierte nutzt nutzte "
        "verwendet verwies wählte wählten wurde wirkt wirkte zählt zählte leitete leitet startet startete stürzte stürzten tötete töteten "
        "verhaftete verhafteten nahm befasst umfasst enthält enthielt kostete feiert feierte reist reiste reisten besuchte besuchten"
    ),
    clitics="sich es ihm ihr ihnen ihn mir uns mich",
    reflexives="sich mich uns",
    particles_before_verb=(
        "auch nicht nie niemals noch schon bereits erneut wieder zudem außerdem ferner weiter weiterhin jedoch aber allerdings dagegen "
        "hingegen "
        "indes indessen unterdessen inzwischen mittlerweile daraufhin danach dabei dazu darüber davon damit daran dafür darauf darin "
        "später früher zunächst zuvor zuletzt schließlich endlich bislang bisher dann nun jetzt hier dort da so sogar nur lediglich bloß "
        "etwa rund mehr sehr besonders vor allem insbesondere ausdrücklich offen deutlich klar scharf heftig öffentlich offiziell wörtlich "
        "sinngemäß kurz knapp ironisch trocken lapidar lakonisch empört verärgert entsetzt besorgt enttäuscht erfreut erleichtert gelassen "
        "selbst selber damals demnach demzufolge einmal mehrfach mehrmals wiederholt stets immer oft häufig manchmal ebenfalls ebenso "
        "gleichzeitig zugleich dennoch "
        "trotzdem "
        "deshalb deswegen daher folglich somit also nämlich freilich vielmehr wohl offenbar angeblich vermutlich wahrscheinlich "
        "anscheinend "
        "einerseits andererseits anschließend abschließend ergänzend einleitend erstmals gerade eben eigentlich zwar sowohl weder entweder "
        "übereinstimmend einstimmig umgehend sofort unverzüglich sichtlich voller laut telefonisch schriftlich mündlich"
    ),
    pronouns=(
        Pronoun("er ihm", Gender.MALE),
        Pronoun("sie", Gender.FEMALE),
        Pronoun("es", Gender.NEUTER),
        Pronoun("jemand niemand jeder jede einer eine keiner diese jener jene ersterer derselbe dieselbe"),
        Pronoun("dieser letzterer", Gender.MALE, latter=True),
        Pronoun("letztere", Gender.FEMALE, latter=True),
        Pronoun("alle viele manche einige andere beide mehrere wenige letztere", plural=True),
        Pronoun("ich", person=1),
        Pronoun("wir", plural=True, person=1),
        Pronoun("du ihr", person=2),
    ),
    titles=(
        Title("Herr Herrn Lord König Prinz Fürst Kaiser Papst Bruder Pater Sir Scheich", Gender.MALE),
        Title("Frau Fräulein Lady Königin Prinzessin Fürstin Kaiserin Schwester Dame", Gender.FEMALE),
        Title("Dr. Dr Prof. Prof Professor Doktor Dipl. Dipl.-Ing. Dipl-Ing Freiherr Graf Baron"),
    ),
    courtesies="Herr Herrn Frau Fräulein Lord Lady Sir Dr Dr. Prof Prof.",
    determiners=(
        Determiner("der dieser jener derjenige", Gender.MALE, definite=True),
        Determiner("die diese jene diejenige", Gender.FEMALE, definite=True),
        Determiner("das dieses jenes dasjenige", Gender.NEUTER, definite=True),
        Determiner("dem den des diesem diesen denen jenem jenen derselben demselben desselben", definite=True),
        Determiner("ein einem einen eines", Gender.MALE),
        Determiner("eine einer", Gender.FEMALE),
        Determiner("kein keine keiner keinem keinen keines jeder jede jedes jedem jeden"),
        Determiner(
            "sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres mein meine meiner meinem meinen unser unsere unserer "
            "unserem "
            "unseren euer eure dessen deren",
            definite=True,
        ),
        Determiner(
            "mehrere mehrerer mehreren einige einiger einigen viele vieler vielen wenige manche mancher alle aller allen beide beider "
            "beiden "
            "zahlreiche zahlreicher zahlreichen verschiedene etliche zwei zweier drei vier fünf sechs sieben acht neun zehn elf zwölf "
            "dutzende hunderte tausende",
            plural=True,
        ),
    ),
    noun_plurals="erin>erinnen tin>tinnen ent>enten ist>isten loge>logen at>aten ung>ungen schaft>schaften",
    nouns=NOUNS,
    complementizers="dass daß ob",
    relatives="welcher welche welches welchen welchem wer wo woraufhin wonach worauf wobei wodurch",
    subordinators=(
        "weil warum weshalb wieso da während wenn als nachdem bevor ehe sobald solange sofern falls obwohl obgleich wenngleich damit "
        "sodass indem wie wonach "
        "seit "
        "bis wohingegen denn"
    ),
    coordinators="und oder aber sondern sowie beziehungsweise bzw doch & u",
    prepositions=(
        "ab an am ans auf aus bei beim bis durch für gegen gegenüber hinter hinterm in im ins mit mitsamt nach neben ohne seit trotz über "
        "um unter "
        "von vom vor während wegen zu zum zur zwischen anlässlich anläßlich angesichts aufgrund außer außerhalb bezüglich binnen dank "
        "entlang "
        "gemäß hinsichtlich infolge innerhalb inklusive jenseits kraft mangels mittels nahe namens samt seitens statt anstatt ungeachtet "
        "unweit per pro via rund laut zufolge zugunsten mithilfe anhand inmitten entgegen nebst zuzüglich"
    ),
    contracted="am ans beim im ins vom zum zur",
    genitives="von vom",
    addressee="gegenüber",
    agents="von vom durch",
    verbless=(
        "laut nach+angaben nach+angabe nach+aussage nach+aussagen nach+ansicht nach+auffassung nach+meinung nach+einschätzung "
        "nach+darstellung nach+darstellungen nach+bewertung "
        "nach+auskunft nach+worten nach+den+worten nach+überzeugung nach+erkenntnissen nach+erkenntnis nach+informationen nach+information "
        "nach+berichten nach+bericht nach+einem+bericht nach+mitteilung nach+schätzungen nach+schätzung nach+lesart nach+urteil "
        "nach+schilderung nach+schilderungen "
        "nach+berechnungen nach+dafürhalten nach+interpretation nach+den+angaben nach+eigenen+angaben nach+eigener+aussage "
        "nach+ersten+angaben "
        "nach+vorstellung nach+vorstellungen nach+bekunden nach+eigenem+bekunden nach+beobachtungen nach+behauptung "
        "nach+ersten+erkenntnissen "
        "nach+offiziellen+angaben nach+polizeiangaben nach+medienberichten nach+presseberichten nach+agenturberichten nach+einschätzungen "
        "aus+sicht aus+der+sicht in+den+worten in+den+augen mit+den+worten gemäß "
        "so nach zitat+von zitat"
    ),
    verbless_opening="für",
    verbless_after="zufolge zu+folge meinung+nach ansicht+nach auffassung+nach angaben+nach worten+nach einschätzung+nach",
    introducers=(
        "als von vom mit für zu zum zur wie auf gegen über unter um der die das dem den des ein eine einen einem einer eines sein seine "
        "seinen "
        "ihr ihre ihren einer kein keine keinen"
    ),
    times=(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags montagabend dienstagabend mittwochabend "
        "donnerstagabend "
        "freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen "
        "sonntagmorgen montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag samstagnachmittag "
        "sonntagnachmittag montagvormittag dienstagvormittag mittwochvormittag donnerstagvormittag freitagvormittag samstagvormittag "
        "sonntagvormittag morgen vormittag mittag nachmittag abend nacht heute gestern vorgestern morgens abends vormittags nachmittags "
        "nachts "
        "januar jänner februar märz april mai juni juli august september oktober november dezember uhr ortszeit jahr jahre jahres woche "
        "wochen "
        "wochenende monat monats tag tage tages stunde stunden minuten vergangenen vergangene letzten letzte nächsten kürzlich jüngst "
        "neulich "
        "bereits zuvor danach anschließend derzeit"
    ),
    channels=(
        "Twitter Facebook Instagram Telegram YouTube Youtube LinkedIn TikTok WhatsApp Snapchat Mastodon Truth Threads Bluesky Skype "
        "Internet Fernsehen Radio Rundfunk"
    ),
    abbreviations=(
        "Hr Fr Dr Prof Dipl Ing med jur phil rer nat h.c hc St Str Nr bzw ca evtl ggf inkl exkl max min Mio Mrd Tsd usw etc vgl z.B z d.h "
        "u.a "
        "u o.a o.ä i.d.R s.o v.a v.Chr n.Chr zz zzt Abs Art Bd Hrsg Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So "
        "Co Inc Ltd Corp jr sr Jr Sr e.V a.D a.M sog gest geb verh Std Sek km St Sgt Lt Gen Mr Mrs Ms"
    ),
    years="Jahr",
    particles="von zu van der den de di da du del la le el al bin ibn ben y dos",
    former="ehemaliger ehemalige ehemaligen früherer frühere früheren ex",
    adjectives_of_office=(
        "ehemaliger ehemalige ehemaligen früherer frühere früheren stellvertretender stellvertretende stellvertretenden damaliger "
        "damalige damaligen "
        "amtierender amtierende amtierenden neuer neue neuen künftiger künftige designierter designierte geschäftsführender "
        "geschäftsführende "
        "zuständiger zuständige zuständigen scheidender scheidende verstorbener verstorbene ex vize"
    ),
    common_capitals=(
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli August September "
        "Oktober November "
        "Dezember Uhr Ortszeit"
    ),
    title_nouns=(
        "film films filme buch buches roman romans serie sendung fernsehserie fernsehsendung krimiserie lied lieds liedes song songs "
        "album single titel titels schlagzeile "
        "überschrift operation übung schiff frachter fähre tanker yacht segelschiff rakete trägerrakete satellit sonde raumsonde "
        "raumschiff raumfähre projekt projekts programm "
        "programms plan aktion kampagne initiative bündnis gruppe partei stiftung verein verband band musikgruppe typ typs modell "
        "baureihe klasse magazin magazins "
        "zeitung tageszeitung wochenzeitung zeitschrift nachrichtenmagazin nachrichtenagentur agentur sender fernsehsender radiosender "
        "blatt boulevardblatt website webseite internetseite "
        "onlinemagazin portal internetportal blog podcast software betriebssystem spiel computerspiel stück theaterstück musical oper "
        "ausstellung festival messe kongress konferenz "
        "restaurant café bar club diskothek hotel stadion museum gemälde skulptur denkmal preis auszeichnung hurrikan taifun sturm "
        "wirbelsturm orkan tief "
        "marke motto stichwort begriff wort ausdruck name namen bezeichnung beiname spitzname thema rubrik kategorie abteilung firma "
        "unternehmen gesellschaft "
        "hubschrauber flugzeug maschine panzer waffe virus wurm trojaner"
    ),
    so_called=(
        "sogenannte sogenannter sogenanntes sogenannten sogenanntem genannte genannten genannter genanntes vermeintliche vermeintlichen "
        "vermeintlicher angebliche angeblichen angeblicher namens genannt"
    ),
    oblique_determiners=(
        "dem den des einem einen eines diesem diesen dieses jenem jenen jenes keinem keinen keines seinem seinen seines ihrem ihren ihres "
        "dies meinem meinen meines unserem unseren unseres jedem jeden allen vielen mehreren einigen zahlreichen beiden denen am im zum zur vom"
    ),
    genitive_determiners=(
        "des der eines einer dieses dieser jenes jener seines seiner ihres ihrer meines meiner unseres unserer deren dessen zweier dreier "
        "mehrerer vieler einiger beider aller"
    ),
    noun_endings=NOUN_ENDINGS,
    adjective_endings="e er es en",
    finite_endings="te ten",
    comparing="wie",
    summing="das dies",
    infinitive_markers="zu",
    purposes="um ohne statt anstatt",
    infinitive_endings="en ern eln tun sein",
    adverb_endings="end weise gemäß lich isch maßen halb mals dem her hin falls seits wegs",
    impersonal_places="in im auf aus bei beim von vom seitens",
    impersonal="es",
    quoted_passives="zitiert wiedergegeben angeführt",
    verbless_incise="so",
    verbless_documents="nach gemäß",
    reported_mood=(
        "sei seien habe werde könne müsse solle dürfe wolle möge gebe gehe komme stehe liege bleibe lasse mache nehme wisse sehe halte "
        "brauche "
        "bestehe drohe handele handle gelte fehle finde führe bringe stelle zeige trage bedeute gehöre "
        "unterstütze lehne erwarte fordere glaube denke hoffe sage erkläre verlange lebe arbeite spreche "
        "akzeptiere ändere antworte ausgehe bedaure bedauere bedrohe befürchte befinde beginne begrüße behalte behandle "
        "behindere bekomme belaste belaufe bemühe benötige beobachte berate berichte berücksichtige beschäftige beschränke "
        "besitze bestätige besuche beteilige betone betrachte betrage betreffe betreibe bevorzuge bewege beweise bezahle "
        "beziehe biete blicke breche brenne dauere deute diene diskutiere drehe eile ende entscheide entspreche entstehe "
        "entwickle erfahre erfolge erfülle ergebe erhalte erhebe erhöhe erinnere erkenne erlaube erleide ermittle ermögliche "
        "erreiche erscheine erwäge existiere fahre falle fange feiere festhalte fliege fliehe fließe folge freue funktioniere "
        "fürchte gefährde gefalle gehe gelinge genieße genüge geschehe gewähre gewinne grenze greife hänge helfe herrsche "
        "hindere ignoriere informiere investiere irre kaufe kämpfe kenne klage klinge koste kündige kümmere lade lache laufe "
        "leide leiste leite lerne lese leugne liefere lohne löse meine melde missbrauche mißbrauche nenne nutze öffne passe "
        "plane prüfe produziere protestiere rate rechne rede reiche reise rette richte rufe schade schaffe schätze scheine "
        "schließe schlage schreibe schütze schwebe setze siege sinke sitze sorge spare spiele sterbe steige stimme stoße strebe "
        "suche tanze teile töte träume treffe trete tue überlege übernehme überprüfe umfasse untersuche verändere verbessere "
        "verbiete verbreite verbringe verdiene vereinbare verfolge verfüge vergesse verhalte verhandle verhindere verkaufe "
        "verlasse verletze verliere vermute verrate verschiebe verschlechtere verspreche verstehe verstoße versuche verteidige "
        "vertrete verursache verweigere verwende verzichte verzögere vorliege wachse wage wähle warne warte weigere weise werfe "
        "wehre widerspreche wiege wirke wohne wünsche zahle zähle ziehe ziele zweifle zwinge"
    ),
    supposed_mood="hätte hätten wäre wären würde würden könnten müssten sollten dürften",
    given_names_female="Andrea Charlotte Elke Gabriele Marion Mia Mona Pia Regina Simone",
    given_names_male="August Bodo Christian Ernst Frank Gert Jan Julian Leon Mark Ole Otto Peer Roman Wolf Bill Ali",
)
