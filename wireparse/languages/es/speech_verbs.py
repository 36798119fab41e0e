"""Spanish reporting verbs: how they are formed, and which there are.

Verbs whose vowel changes under stress are listed stem by stem: `neg` in `-ar weak` and `nieg` in `-ar stressed` are one verb.
Infinitives and gerunds carry the pronouns that hang on them (`acusarlo`, `diciéndole`).
"""

from __future__ import annotations

from wireparse.languages.spec.speech import Paradigm, Use, Verbs

PARADIGMS = (
    Paradigm(
        "-ar",
        "a an aba aban ó aron ará arán aría arían",
        "ado ada ados adas",
        "ando ándole ándoles ándolo ándola ándolos ándolas ándose",
        "ar arle arles arlo arla arlos arlas arse",
    ),
    Paradigm(
        "-ar weak",
        "aba aban ó aron ará arán aría arían",
        "ado ada ados adas",
        "ando ándole ándoles ándolo ándola ándolos ándolas ándose",
        "ar arle arles arlo arla arlos arlas arse",
    ),
    Paradigm("-ar stressed", "a an", "", "", ""),
    Paradigm(
        "-uar",
        "úa úan uaba uaban uó uaron uará uarán uaría uarían",
        "uado uada uados uadas",
        "uando uándole uándolo uándola uándose",
        "uar uarle uarlo uarla uarse",
    ),
    Paradigm(
        "-iar",
        "ía ían iaba iaban ió iaron iará iarán iaría iarían",
        "iado iada iados iadas",
        "iando iándole iándolo iándola iándose",
        "iar iarle iarlo iarla iarse",
    ),
    Paradigm(
        "-er",
        "e en ía ían ió ieron erá erán ería erían",
        "ido ida idos idas",
        "iendo iéndole iéndoles iéndolo iéndola iéndose",
        "er erle erles erlo erla erse",
    ),
    Paradigm(
        "-er weak",
        "ía ían ió ieron erá erán ería erían",
        "ido ida idos idas",
        "iendo iéndole iéndoles iéndolo iéndola iéndose",
        "er erle erles erlo erla erse",
    ),
    Paradigm("-e stressed", "e en", "", "", ""),
    Paradigm(
        "-ir",
        "e en ía ían ió ieron irá irán iría irían",
        "ido ida idos idas",
        "iendo iéndole iéndoles iéndolo iéndola iéndose",
        "ir irle irles irlo irla irse",
    ),
    Paradigm("-ir weak", "ía ían irá irán iría irían", "ido ida idos idas", "", "ir irle irles irlo irla irse"),
    Paradigm("-ir raised", "ió ieron", "", "iendo iéndole iéndoles iéndolo iéndola iéndose", ""),
    Paradigm(
        "-uir",
        "uye uyen uía uían uyó uyeron uirá uirán uiría uirían",
        "uido uida uidos uidas",
        "uyendo uyéndole uyéndose",
        "uir uirle uirse",
    ),
    Paradigm("-güir", "guye guyen güía güían guyó guyeron güirá güirán güiría güirían", "güido güida", "guyendo", "güir"),
    Paradigm(
        "-ucir",
        "uce ucen ucía ucían ujo ujeron ucirá ucirán uciría ucirían",
        "ucido ucida ucidos ucidas",
        "uciendo uciéndose",
        "ucir ucirse",
    ),
    Paradigm(
        "decir",
        "dice dicen decía decían dijo dijeron dirá dirán diría dirían",
        "dicho dicha dichos dichas",
        "diciendo diciéndole diciéndoles diciéndolo diciéndose",
        "decir decirle decirles decirlo decirse",
    ),
    Paradigm(
        "-decir",
        "dice dicen decía decían dijo dijeron decirá decirán deciría decirían dirá dirán diría dirían",
        "dicho dicha dichos dichas",
        "diciendo diciéndole diciéndose",
        "decir decirle decirse",
    ),
    Paradigm(
        "poner",
        "pone ponen ponía ponían puso pusieron pondrá pondrán pondría pondrían",
        "puesto puesta puestos puestas",
        "poniendo poniéndole poniéndose",
        "poner ponerle ponerse",
    ),
    Paradigm(
        "tener",
        "tiene tienen tenía tenían tuvo tuvieron tendrá tendrán tendría tendrían",
        "tenido tenida tenidos tenidas",
        "teniendo",
        "tener",
    ),
    Paradigm(
        "venir", "viene vienen venía venían vino vinieron vendrá vendrán vendría vendrían", "venido venida", "viniendo", "venir venirle"
    ),
    Paradigm(
        "hacer", "hace hacen hacía hacían hizo hicieron hará harán haría harían", "hecho", "haciendo haciéndose", "hacer hacerle hacerse"
    ),
    Paradigm("dar", "da dan daba daban dio dieron dará darán daría darían", "dado", "dando dándole", "dar darle"),
    Paradigm("salir", "sale salen salía salían salió salieron saldrá saldrán saldría saldrían", "salido", "saliendo", "salir"),
    Paradigm(
        "escribir",
        "cribe criben cribía cribían cribió cribieron cribirá cribirán cribiría cribirían",
        "crito crita critos critas",
        "cribiendo cribiéndole",
        "cribir cribirle cribirlo cribirla",
    ),
    Paradigm("leer", "ee een eía eían eyó eyeron eerá eerán eería eerían", "eído eída eídos eídas", "eyendo", "eer eerse"),
    Paradigm("prever", "é én eía eían io ieron erá erán ería erían", "isto ista istos istas", "iendo", "er"),
    Paradigm("ver", "ve ven veía veían vio vieron verá verán vería verían", "visto vista vistos vistas", "viendo", "ver verlo verla verse"),
    Paradigm("querer", "quiere quieren quería querían quiso quisieron querrá querrán querría querrían", "querido", "queriendo", "querer"),
    Paradigm("saber", "sabe saben sabía sabían supo supieron sabrá sabrán sabría sabrían", "sabido", "sabiendo", "saber"),
    Paradigm("reír", "ríe ríen reía reían rió rio rieron reirá reirán reiría reirían", "reído", "riendo riéndose", "reír reírse"),
    Paradigm("gruñir", "gruñe gruñen gruñía gruñían gruñó gruñeron gruñirá gruñiría", "gruñido", "gruñendo", "gruñir"),
    Paradigm("resolver", "uelve uelven olvía olvían olvió olvieron olverá olverán olvería olverían", "uelto uelta", "olviendo", "olver"),
)

VERBS = (
    Verbs(
        Use.SAY,
        "-ar",
        "afirm asegur explic señal declar agreg apunt indic destac subray recalc remarc resalt precis aclar coment inform anunci denunci "
        "comunic notific confirm ratific reafirm certific testific testimoni atestigu justific especific detall puntualiz matiz enfatiz "
        "opin estim consider juzg vaticin pronostic augur aventur adelant anticip avanz alert avis anot acot aleg argument razon objet "
        "replic contest retruc repregunt interrog exclam grit clam proclam reclam vocifer susurr murmur musit balbuce tartamude espet "
        "zanj sentenci dictamin decret ironiz brome bram relat narr rememor evoc cit mencion enunci formul revel desvel devel jur "
        "garantiz invoc inst exhort anim invit emplaz solicit suplic implor reivindic orden mand amenaz aconsej tuite retuite poste "
        "reiter redund apostill apuntill postul traslad plante lament deplor reproch recrimin asever acept concret cuantific calcul "
        "desglos cifr determin constat verific observ diagnostic document ilustr ejemplific sintetiz pormenoriz enumer minimiz relativiz "
        "exager ponder rectific descart rechaz protest remach machac insinu especul conjetur reflexion medit cavil teoriz filosof "
        "profetiz recit declam enarbol percat brind conmin acord reseñ titul rubric tranquiliz reconsider sincer jact vanaglori "
        "congratul felicit lanz solt solloz parafrase deletre interpel recapitul signific aport respald desautoriz profes",
    ),
    Verbs(Use.SAY, "-ar weak", "manifest recomend confes neg record demostr rog comprob aprob alent apost"),
    Verbs(Use.SAY, "-ar stressed", "manifiest recomiend confies nieg recuerd demuestr rueg comprueb aprueb alient apuest"),
    Verbs(Use.SAY, "-iar", "conf porf"),
    Verbs(Use.SAY, "-er", "respond promet reconoc agradec esclarec establec conced encarec sorprend ofrec recog"),
    Verbs(Use.SAY, "-er weak", "defend entend"),
    Verbs(
        Use.SAY,
        "-e stressed",
        "defiend entiend adviert sugier refier desmient mient inquier asient consient disient pid repit prosigu infier",
    ),
    Verbs(
        Use.SAY,
        "-ir",
        "bland insist añad admit discut transmit difund coincid incid alud exig decid rebat presum resum asum escup prorrump remit",
    ),
    Verbs(Use.SAY, "-ir weak", "advert suger refer desment ment inquir asent consent disent ped repet prosegu infer"),
    Verbs(Use.SAY, "-ir raised", "advirt sugir refir desmint mint asint consint disint pid repit prosigu infir"),
    Verbs(Use.SAY, "-uir", "concl"),
    Verbs(Use.SAY, "-güir", "ar"),
    Verbs(Use.SAY, "-ucir", "ad ded"),
    Verbs(Use.SAY, "decir", " "),
    Verbs(Use.SAY, "-decir", "contra pre des"),
    Verbs(Use.SAY, "poner", "ex pro contra re +de+relieve +de+manifiesto +en+duda +en+valor +como+ejemplo +sobre+la+mesa"),
    Verbs(Use.SAY, "tener", "sos man +claro"),
    Verbs(Use.SAY, "venir", "con pre"),
    Verbs(
        Use.SAY,
        "hacer",
        "+hincapié +saber +ver +notar +constar +referencia +mención +balance +énfasis +público +un+llamamiento +un+llamado +alusión",
    ),
    Verbs(Use.SAY, "dar", "+a+conocer +a+entender +cuenta +por+hecho +por+seguro +fe +detalles +las+gracias"),
    Verbs(Use.SAY, "salir", "+al+paso"),
    Verbs(Use.SAY, "-ar", "dej+claro dej+entrever dej+caer dej+constancia dej+patente llam+la+atención pas+revista tom+la+palabra"),
    Verbs(
        Use.SAY,
        "-ar",
        "limit+a+decir limit+a+señalar limit+a+responder limit+a+contestar limit+a+afirmar limit+a+indicar limit+a+comentar limit+a+apuntar "
        "limit+a+asegurar limit+a+explicar",
    ),
    Verbs(Use.SAY, "escribir", "es des sus"),
    Verbs(Use.SAY, "leer", "l"),
    Verbs(Use.SAY, "prever", "prev"),
    Verbs(Use.SAY, "resolver", "res"),
    Verbs(Use.SAY, "gruñir", " "),
    Verbs(Use.THINK, "-er", "cre tem pretend"),
    Verbs(Use.THINK, "-ar", "dud esper dese imagin sospech ignor anhel busc intent"),
    Verbs(Use.THINK, "-ar weak", "pens soñ"),
    Verbs(Use.THINK, "-ar stressed", "piens sueñ"),
    Verbs(Use.THINK, "-iar", "ans"),
    Verbs(Use.THINK, "-ir weak", "sent present"),
    Verbs(Use.THINK, "-e stressed", "sient presient"),
    Verbs(Use.THINK, "-ir raised", "sint presint"),
    Verbs(Use.THINK, "-uir", "int"),
    Verbs(Use.THINK, "querer", " "),
    Verbs(Use.THINK, "saber", " "),
    Verbs(Use.THINK, "ver", " "),
    Verbs(
        Use.CALL,
        "-ar",
        "calific tach tild habl acus llam catalog etiquet motej retrat pint dibuj caracteriz tipific atac fustig censur afe repudi "
        "critic desacredit desprestigi difam calumni insult ridiculiz parodi burl elogi alab ensalz glorific aclam encomi vitore compar "
        "equipar asimil vincul culp responsabiliz imput inculp sindic criminaliz demoniz estigmatiz descalific menospreci ningune "
        "despreci vituper salud achac enmarc valor demand propugn preconiz cuestion invalid desestim",
    ),
    Verbs(Use.CALL, "-uar", "concept"),
    Verbs(Use.CALL, "-ar weak", "conden reprob"),
    Verbs(Use.CALL, "-ar stressed", "reprueb"),
    Verbs(Use.CALL, "-ir", "defin aplaud"),
    Verbs(Use.CALL, "-er", "arremet"),
    Verbs(Use.CALL, "-uir", "atrib"),
    Verbs(Use.CALL, "-decir", "mal ben"),
    Verbs(Use.CALL, "-ar", "carg+contra clam+contra despotric conden"),
    Verbs(
        Use.GESTURE,
        "-ar",
        "public abund ahond termin finaliz remat inici arranc encaden enlaz salt intercal suspir resopl refunfuñ rezong terci enfad enoj "
        "indign molest alarm emocion entusiasm alegr ilusion pregunt quej disculp excus explay desahog core cant expres reaccion sum rez "
        "ladr",
    ),
    Verbs(Use.GESTURE, "-ar weak", "cont empez comenz mostr"),
    Verbs(Use.GESTURE, "-ar stressed", "cuent empiez comienz muestr"),
    Verbs(Use.GESTURE, "-uar", "contin punt"),
    Verbs(Use.GESTURE, "reír", " son"),
    Verbs(Use.GESTURE, "-er", "enorgullec"),
    Verbs(Use.GESTURE, "venir", "inter"),
    Verbs(Use.GESTURE, "-ir", "interrump irrump"),
    Verbs(Use.GESTURE, "-ir weak", "segu desped arrepent"),
    Verbs(Use.GESTURE, "-e stressed", "sigu despid arrepient"),
    Verbs(Use.GESTURE, "-ir raised", "sigu despid arrepint"),
)
