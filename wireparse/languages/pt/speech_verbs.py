"""Portuguese reporting verbs, Brazilian and European: how they are formed, and which there are.

Pronouns that hang on a verb with a hyphen are part of the form (`queixou-se`, `acusou-o`). Personal infinitives stand with the plain ones.
"""

from __future__ import annotations

from wireparse.languages.spec.speech import Paradigm, Use, Verbs

PARADIGMS = (
    Paradigm(
        "-ar",
        "a am ava avam ou aram ara ará arão aria ariam a-se am-se ava-se ou-se aram-se ou-lhe ou-lhes ou-me a-lhe ou-o ou-a ou-os ou-as",
        "ado ada ados adas",
        "ando ando-se ando-o ando-a ando-lhe",
        "ar arem ar-se ar-lhe á-lo á-la á-los á-las",
    ),
    Paradigm(
        "-ear",
        "eia eiam eava eavam eou earam eará earão earia eariam eou-o eou-a",
        "eado eada eados eadas",
        "eando eando-o eando-a",
        "ear earem eá-lo eá-la",
    ),
    Paradigm(
        "-er",
        "e em ia iam eu eram era erá erão eria eriam e-se em-se eu-se eram-se eu-lhe eu-lhes eu-o eu-a",
        "ido ida idos idas",
        "endo endo-se endo-o endo-a endo-lhe",
        "er erem er-se er-lhe ê-lo ê-la",
    ),
    Paradigm(
        "-ir",
        "e em ia iam iu iram ira irá irão iria iriam e-se em-se iu-se iram-se iu-lhe iu-lhes iu-o iu-a",
        "ido ida idos idas",
        "indo indo-se indo-o indo-a indo-lhe",
        "ir irem ir-se ir-lhe i-lo i-la",
    ),
    Paradigm(
        "-uir",
        "ui uem uía uíam uiu uíram uíra uirá uirão uiria uiriam",
        "uído uída uídos uídas",
        "uindo uindo-lhe",
        "uir uírem uir-lhe",
    ),
    Paradigm("-guir", "gui guem guia guiam guiu guiram guirá guiria", "guido guida", "guindo", "guir guirem"),
    Paradigm("-uzir", "uz uzem uzia uziam uziu uziram uzirá uzirão uziria uziriam", "uzido uzida uzidos uzidas", "uzindo", "uzir uzirem"),
    Paradigm(
        "dizer",
        "diz dizem dizia diziam disse disseram dissera dirá dirão diria diriam diz-se dizem-se disse-se disse-lhe disse-lhes disse-me "
        "disse-nos",
        "dito dita ditos ditas",
        "dizendo dizendo-se dizendo-lhe",
        "dizer dizerem dizer-se dizer-lhe dizê-lo",
    ),
    Paradigm("fazer", "faz fazem fazia faziam fez fizeram fizera fará farão faria fariam", "feito feita", "fazendo", "fazer fazerem"),
    Paradigm("dar", "dá dão dava davam deu deram dera dará darão daria dariam", "dado", "dando", "dar darem"),
    Paradigm(
        "pôr",
        "õe õem unha unham ôs useram usera orá orão oria oriam ôs-se",
        "osto osta ostos ostas",
        "ondo ondo-se",
        "or orem or-se ô-lo",
    ),
    Paradigm("ter", "tém têm tinha tinham teve tiveram tivera terá terão teria teriam", "tido tida tidos tidas", "tendo", "ter terem"),
    Paradigm("vir", "vém vêm vinha vinham veio vieram viera virá virão viria viriam", "vindo vinda", "vindo", "vir virem"),
    Paradigm("ver", "vê veem vêem via viam viu viram vira verá verão veria veriam", "visto vista vistos vistas", "vendo", "ver verem"),
    Paradigm("prever", "vê veem vêem via viam viu viram verá verão veria veriam", "visto vista vistos vistas", "vendo", "ver verem"),
    Paradigm("ler", "lê leem lêem lê-se lia-se lia liam leu leram lerá lerão leria", "lido lida lidos lidas", "lendo", "ler lerem"),
    Paradigm("crer", "crê creem crêem creu creram crerá crerão creria", "", "crendo", "crer crerem"),
    Paradigm(
        "querer", "quer querem queria queriam quis quiseram quisera quererá quererão quereria", "querido", "querendo", "querer quererem"
    ),
    Paradigm("saber", "sabe sabem sabia sabiam soube souberam soubera saberá saberão saberia", "sabido", "sabendo", "saber saberem"),
    Paradigm("rir", "ri riem ria riam riu riram rira rirá riria riu-se ri-se", "", "rindo rindo-se", "rir rirem rir-se"),
    Paradigm(
        "escrever",
        "screve screvem screvia screviam screveu screveram screvera screverá screverão screveria screveriam screveu-lhe screveu-o "
        "screveu-a",
        "scrito scrita scritos scritas",
        "screvendo screvendo-o screvendo-a",
        "screver screverem screvê-lo screvê-la",
    ),
    Paradigm("requerer", "quer querem queria queriam quereu quereram quererá quereria", "querido querida", "querendo", "querer quererem"),
)

VERBS = (
    Verbs(
        Use.SAY,
        "-ar",
        "afirm declar explic inform anunci revel destac ressalt salient sublinh fris enfatiz pontu apont assinal observ ponder alfinet "
        "retruc ironiz desabaf lament reclam queix protest avali opin consider julg estim calcul assegur jur confirm neg confess relat "
        "narr lembr record relembr rememor evoc invoc cit mencion detalh explicit justific argument aleg sustent contest refut question "
        "indag pergunt interrog replic complet acrescent adicion emend coment analis comunic notici divulg post tuit retuit not alert "
        "avis ameaç aconselh recomend solicit cobr orden decret mand apel conclam exort inst convid implor suplic rog grit brad berr "
        "exclam clam proclam sussurr murmur cochich gaguej balbuci discurs profetiz vaticin prognostic especul diagnostic constat "
        "verific concord discord aceit rejeit recus reafirm reiter ratific retific reforç realç vinc adiant avanç precis indic relativiz "
        "minimiz contemporiz tranquiliz assever atest certific testemunh insinu sinaliz articul enumer elenc sintetiz exemplific "
        "reivindic preconiz conjetur conjectur antecip arrisc aventur comemor felicit gab desconvers confidenci recit declam manifest "
        "express formul enunci verbaliz raciocin filosof teoriz apost determin",
    ),
    Verbs(Use.SAY, "-er", "respond defend promet reconhec esclarec agradec estabelec rebat oferec"),
    Verbs(
        Use.SAY,
        "-ir",
        "admit insist garant repet suger refer desment advert discut assum decid exig ped infer resum assent consent emit transmit "
        "prossegu alud",
    ),
    Verbs(Use.SAY, "-uir", "concl"),
    Verbs(Use.SAY, "-guir", "ar"),
    Verbs(Use.SAY, "-uzir", "ad ded"),
    Verbs(Use.SAY, "dizer", " contra pre des"),
    Verbs(
        Use.SAY,
        "fazer",
        "+referência +questão+de+dizer +menção +um+apelo +um+balanço +coro +alusão +uma+ressalva +um+alerta",
    ),
    Verbs(Use.SAY, "dar", "+a+entender +conta +como+certo +detalhes +o+exemplo +o+recado"),
    Verbs(
        Use.SAY,
        "-ar",
        "deix+claro deix+no+ar cham+a+atenção cham+atenção tom+a+palavra contra-atac coloc+em+dúvida coloc+em+causa lev+em+conta",
    ),
    Verbs(
        Use.SAY,
        "-ar",
        "limit+a+dizer limit+a+afirmar limit+a+responder limit+a+declarar limit+a+comentar limit+a+referir descart afast",
    ),
    Verbs(Use.SAY, "pôr", "prop exp contrap p+em+causa p+em+dúvida"),
    Verbs(Use.SAY, "ter", "man"),
    Verbs(Use.SAY, "vir", "inter +a+público"),
    Verbs(Use.SAY, "prever", "pre"),
    Verbs(Use.SAY, "ler", " "),
    Verbs(Use.SAY, "escrever", "e de sub"),
    Verbs(Use.SAY, "requerer", "re"),
    Verbs(Use.THINK, "-ar", "ach pens acredit imagin esper desej suspeit duvid ignor tent sonh"),
    Verbs(Use.THINK, "-er", "entend tem compreend pretend"),
    Verbs(Use.THINK, "-ir", "sent pressent"),
    Verbs(Use.THINK, "crer", " "),
    Verbs(Use.THINK, "querer", " "),
    Verbs(Use.THINK, "saber", " "),
    Verbs(Use.THINK, "ver", " "),
    Verbs(
        Use.CALL,
        "-ar",
        "classific qualific rotul tach tax cham acus critic atac censur conden repudi desqualific desautoriz fustig ridiculariz insult "
        "xing difam caluni achincalh culp responsabiliz imput incrimin estigmatiz demoniz menosprez desprez elogi exalt louv saud festej "
        "parabeniz ovacion aclam compar equipar assemelh associ vincul retrat pint desenh tipific etiquet denunci valoriz lastim deplor "
        "hostiliz provoc desdenh zomb deboch espinafr deton fal",
    ),
    Verbs(Use.CALL, "-ear", "bombard"),
    Verbs(Use.CALL, "-er", "repreend enaltec"),
    Verbs(Use.CALL, "-ir", "defin aplaud agred"),
    Verbs(Use.CALL, "-uir", "atrib"),
    Verbs(Use.CALL, "dizer", "mal ben"),
    Verbs(
        Use.GESTURE,
        "-ar",
        "public cont mostr convers continu começ inici termin finaliz encerr arremat remat brinc dispar crav cutuc revid atir solt lanç "
        "vibr chor suspir emocion empolg irrit indign revolt entusiasm alegr desculp gargalh cant",
    ),
    Verbs(Use.GESTURE, "-ear", "titub"),
    Verbs(Use.GESTURE, "-ir", "segu reag"),
    Verbs(Use.GESTURE, "rir", " sor"),
)
