"""French reporting verbs: how they are formed, and which there are."""

from __future__ import annotations

from wireparse.languages.spec.speech import Paradigm, Use, Verbs

PARADIGMS = (
    Paradigm("er", "e ent ait aient a èrent era eront erait eraient", "é ée és ées", "ant", "er"),
    Paradigm("cer", "ce cent çait çaient ça cèrent cera ceront cerait ceraient", "cé cée cés cées", "çant", "cer"),
    Paradigm("ger", "ge gent geait geaient gea gèrent gera geront gerait geraient", "gé gée gés gées", "geant", "ger"),
    Paradigm("eler", "elle ellent elait elaient ela elèrent ellera elleront ellerait elleraient", "elé elée elés elées", "elant", "eler"),
    Paradigm("eter", "ette ettent etait etaient eta etèrent ettera etteront etterait etteraient", "eté etée etés etées", "etant", "eter"),
    Paradigm("éler", "èle èlent élait élaient éla élèrent élera éleront élerait éleraient", "élé élée élés élées", "élant", "éler"),
    Paradigm("érer", "ère èrent érait éraient éra érèrent érera éreront érerait éreraient", "éré érée érés érées", "érant", "érer"),
    Paradigm("éter", "ète ètent était étaient éta étèrent étera éteront éterait éteraient", "été étée étés étées", "étant", "éter"),
    Paradigm("éder", "ède èdent édait édaient éda édèrent édera éderont éderait éderaient", "édé édée édés édées", "édant", "éder"),
    Paradigm("éger", "ège ègent égeait égeaient égea égèrent égera égeront égerait égeraient", "égé égée égés égées", "égeant", "éger"),
    Paradigm("ever", "ève èvent evait evaient eva evèrent èvera èveront èverait èveraient", "evé evée evés evées", "evant", "ever"),
    Paradigm("yer", "ie ient yait yaient ya yèrent iera ieront ierait ieraient", "yé yée yés yées", "yant", "yer"),
    Paradigm("ir", "it issent issait issaient irent ira iront irait iraient", "i ie is ies", "issant", "ir"),
    Paradigm("enir", "ient iennent enait enaient int inrent iendra iendront iendrait iendraient", "enu enue enus enues", "enant", "enir"),
    Paradigm("tir", "t tent tait taient tit tirent tira tiront tirait tiraient", "ti tie tis ties", "tant", "tir"),
    Paradigm("dre", "d dent dait daient dit dirent dra dront drait draient", "du due dus dues", "dant", "dre"),
    Paradigm(
        "indre", "int ignent ignait ignaient ignit ignirent indra indront indrait indraient", "int inte ints intes", "ignant", "indre"
    ),
    Paradigm("endre", "end ennent enait enaient it irent endra endront endrait endraient", "is ise ises", "enant", "endre"),
    Paradigm(
        "mettre", "met mettent mettait mettaient mit mirent mettra mettront mettrait mettraient", "mis mise mises", "mettant", "mettre"
    ),
    Paradigm("dire", "dit disent disait disaient dirent dira diront dirait diraient", "dit dite dits dites", "disant", "dire"),
    Paradigm(
        "crire",
        "crit crivent crivait crivaient crivit crivirent crira criront crirait criraient",
        "crit crite crits crites",
        "crivant",
        "crire",
    ),
    Paradigm("ire", "it ient iait iaient irent ira iront irait iraient", "i", "iant", "ire"),
    Paradigm("lire", "lit lisent lisait lisaient lut lira liront lirait liraient", "lu lue lus lues", "lisant", "lire"),
    Paradigm(
        "aître",
        "aît aissent aissait aissaient ut urent aîtra aîtront aîtrait aîtraient ait aitra aitront aitrait aitraient",
        "u ue us ues",
        "aissant",
        "aître aitre",
    ),
    Paradigm("oire", "oit oient oyait oyaient ut urent oira oiront oirait oiraient", "u", "oyant", "oire"),
    Paradigm("oir", "oit oient oyait oyaient it irent oira oiront oirait oiraient", "u ue us ues", "oyant", "oir"),
    Paradigm("clure", "clut cluent cluait cluaient clurent clura cluront clurait cluraient", "clu clue clus clues", "cluant", "clure"),
    Paradigm(
        "uivre", "uit uivent uivait uivaient uivit uivirent uivra uivront uivrait uivraient", "uivi uivie uivis uivies", "uivant", "uivre"
    ),
    Paradigm("aincre", "ainc ainquent ainquait ainquaient ainquit aincra aincrait", "aincu aincue aincus aincues", "ainquant", "aincre"),
    Paradigm("faire", "fait font faisait faisaient fit firent fera feront ferait feraient", "fait", "faisant", "faire"),
    Paradigm("frir", "fre frent frait fraient frit frirent frira friront frirait friraient", "fert ferte ferts fertes", "frant", "frir"),
    Paradigm(
        "ouloir", "eut eulent oulait oulaient oulut oulurent oudra oudront oudrait oudraient", "oulu oulue oulus oulues", "oulant", "ouloir"
    ),
    Paradigm("avoir", "sait savent savait savaient sut surent saura sauront saurait sauraient", "su", "sachant", "savoir"),
    Paradigm("tenir", "tient tiennent tenait tenaient tint tinrent tiendra tiendront tiendrait tiendraient", "tenu", "tenant", "tenir"),
    Paradigm("rompre", "ompt ompent ompait ompaient ompit ompirent ompra", "ompu ompue ompus ompues", "ompant", "ompre"),
    Paradigm("croître", "accroît", "accru", "accroissant", "accroître"),
)

VERBS = (
    Verbs(
        Use.SAY,
        "er",
        "accept affirm ajout alert allégu annon appréci articul argu argument assur attest avis avou balbuti bégay blagu certifi "
        "chuchot clam claironn comment communiqu confess confi confirm conseill constat consider cont crain cri cyni débit déclam déclar déconseill "
        "déclin décrypt demand démontr déplor détaill diagnostiqu dispos dict dissert divulgu dout écart échafaud "
        "entonn énonc énumér escompt estim évalu exhort expliqu explicit exprim exclam expos fulmin garanti glorifi hurl imagin implor "
        "indiqu inform insinu insist interpell interrog invit ironis jur justifi lâch lanc législ maintien mand marmonn martel "
        "mentionn minimis moqu motiv murmur narr not notifi objurgu observ oppos opin ordonn parl pari pens plaid "
        "plaisant plaisanti postul précis préconis présum professi pronostiqu proclam propos prôn questionn raill "
        "raisonn racont rassur ratifi réaffirm récit recommand rectifi réfut regrett relat relativis remarqu remerci renseign "
        "rétorqu relay répliqu repouss réprimand résum révoqu ripost ronchonn répercut scand sermonn signal signifi souffl soulign "
        "souhait spécifi spécul statu stipul suppli suppos suscit susurr témoign tempêt tonn tranch tweet twitt retweet "
        "vant vaticin vilipend vitupér vocifér balay cit confront écout enseign "
        "expérience prédi apprécie certifie rappor rapport réclam pest râl grogn grommel grond gémi gronde pleur sanglot soupir "
        "riposte raisonne tabl tacl temporis nuanc promeut report not insult ironis philosoph rigol positiv schématis "
        "synthétis théoris vulgaris analys anticip insinue décrèt préfèr résign jubil exult pavois "
        "réplique rembarr rétort revendiqu revel subodor soupçonn suffoqu invoqu évoqu accus",
    ),
    Verbs(Use.SAY, "cer", "annon dénon énon lan pronon nuan balan"),
    Verbs(Use.SAY, "ger", "ju interro envisa exi encoura rédi"),
    Verbs(Use.SAY, "eler", "app rapp mart interp"),
    Verbs(Use.SAY, "eter", "rej proj hal"),
    Verbs(Use.SAY, "éler", "rév"),
    Verbs(Use.SAY, "érer", "consid esp suggé sugg réit vocif consid délib temp mod adh réf énum exag persév préf rém"),
    Verbs(Use.SAY, "éter", "rép décr obj inqui"),
    Verbs(Use.SAY, "éder", "conc"),
    Verbs(Use.SAY, "éger", "all"),
    Verbs(Use.SAY, "yer", "appu bala bega"),
    Verbs(Use.SAY, "ir", "avert garant réag applaud g glap rug ret bond réfléch établ préven convert défin divert roug affranch"),
    Verbs(Use.SAY, "enir", "prév sout conv maint"),
    Verbs(Use.SAY, "tir", "démen rétor ressen"),
    Verbs(Use.SAY, "dre", "répon préten défen"),
    Verbs(Use.SAY, "indre", "cra pla enjo déple"),
    Verbs(Use.SAY, "endre", "appr compr repr"),
    Verbs(Use.SAY, "mettre", "pro ad"),
    Verbs(Use.SAY, "mettre", "+en+garde +en+avant +en+cause re+en+cause +l'accent trans é"),
    Verbs(Use.SAY, "dire", " re pré contre inter dé mé"),
    Verbs(Use.SAY, "crire", "é dé sous pres retrans"),
    Verbs(Use.SAY, "ire", "r sour"),
    Verbs(Use.SAY, "lire", " "),
    Verbs(Use.SAY, "aître", "reconn"),
    Verbs(Use.SAY, "clure", "con ex"),
    Verbs(Use.SAY, "uivre", "pours"),
    Verbs(Use.SAY, "faire", "+valoir +savoir +remarquer +observer +état +part +comprendre +allusion +mine +noter +entendre"),
    Verbs(Use.SAY, "frir", "of"),
    Verbs(Use.SAY, "er", "laiss+entendre laiss+éclater pass+commande tir+la+sonnette tabl+sur dress"),
    Verbs(Use.SAY, "tenir", "+à+souligner"),
    Verbs(Use.THINK, "oire", "cr"),
    Verbs(Use.THINK, "oir", "prév"),
    Verbs(Use.THINK, "ouloir", "v"),
    Verbs(Use.THINK, "avoir", ""),
    Verbs(Use.THINK, "er", "rêv redout ignor oubli trouv dout"),
    Verbs(
        Use.CALL,
        "er",
        "qualifi trait tax accus épingl fustig critiqu tanc blâm éreint écorch stigmatis salu lou félicit "
        "vant reproch attaqu charg condamn dénigr étrill pointe point vilipend pourfend raill taquin moqu compar assimil "
        "dépeign évoqu parl invoqu réclam revendiqu prôn incarn désign désavou décri encens honor célébr vis cibl cit regrett "
        "déplor plaid appel recommand mentionn soulign rejet dénonc menac refus écart récus réfut contest exclu souhait demand voul",
    ),
    Verbs(Use.CALL, "eler", "app"),
    Verbs(Use.CALL, "cer", "dénon mena"),
    Verbs(Use.CALL, "ger", "fusti exi ju envisa"),
    Verbs(Use.CALL, "érer", "consid"),
    Verbs(Use.CALL, "éler", ""),
    Verbs(Use.CALL, "ouloir", "v"),
    Verbs(Use.CALL, "indre", "dépe"),
    Verbs(Use.CALL, "crire", "dé"),
    Verbs(Use.CALL, "dre", "défen pourfen deman"),
    Verbs(Use.CALL, "mettre", "pro"),
    Verbs(Use.CALL, "éger", "prot"),
    Verbs(
        Use.GESTURE,
        "er",
        "exclam enchaîn continu insist publi post dévoil présent savour sanctionn abond tempêt rigol rassur désol étonn agac emport indign énerv inquiét amus "
        "émerveill enthousiasm alarm lament récri souvi vant félicit affol offusqu insurg interrog impatient ému gliss "
        "assèn complèt complét résum tranch embray renchéri souri nuanc tempér attrist désesp appréhend ras souvien termin "
        "rebondi rétorqu appui pour relèv élèv défend débarrass positionn réjouis plaisant ponctu tremp épanch gargaris extasi marr "
        "intim glorifi vanne balanc siffl rouspét confess désist rembrunit étrangl approuv acquiesc opin assén dégaîn",
    ),
    Verbs(Use.GESTURE, "rompre", "interr"),
    Verbs(Use.GESTURE, "ir", "renchér réjou rebond abast attendr assoup enorgueill sais sais"),
    Verbs(Use.GESTURE, "enir", "souv rev interv"),
    Verbs(Use.GESTURE, "éter", "compl inqui"),
    Verbs(Use.GESTURE, "érer", "temp dés exasp"),
    Verbs(Use.GESTURE, "cer", "avan grima"),
    Verbs(Use.GESTURE, "ever", "él rel ach"),
    Verbs(Use.GESTURE, "ger", "insur dégag ra allon"),
    Verbs(Use.GESTURE, "ire", "r sour"),
    Verbs(Use.GESTURE, "dre", "fen défen"),
    Verbs(Use.GESTURE, "uivre", "pours"),
)
