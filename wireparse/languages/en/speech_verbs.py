"""English reporting verbs: how they are formed, and which there are."""

from __future__ import annotations

from wireparse.languages.spec.speech import Paradigm, Use, Verbs

PARADIGMS = (
    Paradigm("regular", "s ed", "ed", "ing", "-"),
    Paradigm("past", "ed", "ed", "ing", ""),
    Paradigm("e", "es ed", "ed", "ing", "e"),
    Paradigm("y", "ies ied", "ied", "ying", "y"),
    Paradigm("es", "es ed", "ed", "ing", "-"),
    Paradigm("pp", "s ped", "ped", "ping", "-"),
    Paradigm("tt", "s ted", "ted", "ting", "-"),
    Paradigm("gg", "s ged", "ged", "ging", "-"),
    Paradigm("nn", "s ned", "ned", "ning", "-"),
    Paradigm("ll", "s led", "led", "ling", "-"),
    Paradigm("rr", "s red", "red", "ring", "-"),
    Paradigm("bb", "s bed", "bed", "bing", "-"),
    Paradigm("ay", "ays aid", "aid", "aying", "ay"),
    Paradigm("tell", "tells told", "told", "telling", "tell"),
    Paradigm("write", "writes wrote", "written", "writing", "write"),
    Paradigm("think", "inks ought", "ought", "inking", "ink"),
    Paradigm("feel", "eels elt", "elt", "eeling", "eel"),
    Paradigm("know", "nows new", "nown", "nowing", "now"),
    Paradigm("understand", "stands stood", "stood", "standing", "stand"),
    Paradigm("find", "inds ound", "ound", "inding", "ind"),
    Paradigm("read", "reads read", "read", "reading", "read"),
    Paradigm("put", "puts put", "put", "putting", "put"),
    Paradigm("speak", "eaks oke", "oken", "eaking", "eak"),
    Paradigm("swear", "ears ore", "orn", "earing", "ear"),
    Paradigm("", "egins egan", "egun", "eginning", "egin"),
    Paradigm("shoot", "oots ot", "ot", "ooting", "oot"),
    Paradigm("go", "goes went", "gone", "going", "go"),
    Paradigm("make", "makes made", "made", "making", "make"),
    Paradigm("forget", "gets got", "gotten", "getting", "get"),
    Paradigm("see", "sees saw", "seen", "seeing", "see"),
    Paradigm("hear", "hears heard", "heard", "hearing", "hear"),
    Paradigm("learn", "learns learned learnt", "learned learnt", "learning", "learn"),
    Paradigm("foresee", "foresees foresaw", "foreseen", "foreseeing", "foresee"),
    Paradigm("mean", "means meant", "meant", "meaning", "mean"),
    Paradigm("sing", "ings ang", "ung", "inging", "ing"),
    Paradigm("lead", "leads led", "led", "leading", "lead"),
    Paradigm("spit", "spits spat", "spat", "spitting", "spit"),
    Paradigm("break", "eaks oke", "oken", "eaking", "eak"),
    Paradigm("come", "comes came", "come", "coming", "come"),
    Paradigm("keep", "keeps kept", "kept", "keeping", "keep"),
    Paradigm("cut", "cuts cut", "cut", "cutting", "cut"),
    Paradigm("dub", "dubs dubbed", "dubbed", "dubbing", "dub"),
)

VERBS = (
    Verbs(Use.SAY, "ay", "s"),
    Verbs(Use.SAY, "tell", ""),
    Verbs(Use.SAY, "write", " re under"),
    Verbs(Use.SAY, "read", " "),
    Verbs(Use.SAY, "speak", "sp"),
    Verbs(Use.SAY, "swear", "sw"),
    Verbs(Use.SAY, "shoot", "sh+back"),
    Verbs(Use.SAY, "go", "+on"),
    Verbs(Use.SAY, "make", "+clear"),
    Verbs(Use.SAY, "put", "+it"),
    Verbs(Use.SAY, "cut", "+in"),
    Verbs(Use.SAY, "break", "br+in"),
    Verbs(Use.SAY, "find", "f"),
    Verbs(Use.SAY, "foresee", ""),
    Verbs(
        Use.SAY,
        "regular",
        "add claim explain report maintain contend answer ask insist warn assert question comment confirm complain respond "
        "point+out disclaim exclaim mutter murmur whisper shout yell scream tweet retweet post pledge vow protest suggest boast "
        "lament counter recount reckon recall affirm attest argue mention predict reveal testify concur disput inform "
        "remark repeat retort chant caution counsel bellow blurt conjectur demand discuss doubt express fret growl grumble "
        "grunt hint holler howl interject joke laugh moan mourn object plead proclaim profess propound quip rail rant "
        "reason rejoin relay remind report roar scoff scold scowl sigh snap snarl sneer sniff snort sob spell+out "
        "stammer stress taunt thunder underlin weep weigh+in wonder deadpan crow intone sum+up hit+back fir+back "
        "recommend trumpet announc assur signal indict detail disclos clarif confess "
        "enthus explicat gloat hazard interpret lectur narrat preach resolv vent sign+off wind+up "
        "blow+up chim+in pip+up spout+off toss+out go+on caution own+up sound+off "
        " admonish accept",
    ),
    Verbs(Use.SAY, "past", "email document"),  # "emails" and "documents" are nouns
    Verbs(Use.SAY, "regular", "call+for"),
    Verbs(
        Use.SAY,
        "e",
        "not argu declar stat acknowledg conced conclud describ disclos divulg emphasiz emphasis estimat explor indicat insinuat "
        "observ oppos pledg prais pronounc propos provid quot reiterat relat relay releas resolv reassur stipulat strategiz summariz summaris "
        "theoriz theoris underscor underlin urg advis advocat agre alleg announc apologiz apologis assum assur cautious charg "
        "chid cit critiqu critiqu decid decre deduc defin demonstrat denounc deplor dictat disagre disput elaborat enquir "
        "hypothesiz imagin impl inquir intimat jok judg justif mus ordain outlin overrul persuad phras piqu "
        "postulat predicat presum promis pronounc realiz realis recit respons reveal scribbl speculat squeal tease "
        " voic volunteer warn articulat recogniz recognis refut chuckl giggl grous grumbl "
        "quibbl surmis ",
    ),
    Verbs(Use.SAY, "y", "repl den testif clarif cr certif specif impl notif justif sp ident prophes verif signif"),
    Verbs(
        Use.SAY,
        "es",
        "stress discuss express confess profess guess admonish gush establish publish vouch preach attest wish teach hiss",
    ),
    Verbs(Use.SAY, "pp", "quip chirp yelp snap"),
    Verbs(Use.SAY, "tt", "admit submit blurt remit"),
    Verbs(Use.SAY, "gg", "brag "),
    Verbs(Use.SAY, "rr", "concur aver infer"),
    Verbs(Use.SAY, "ll", "signal counsel recal tell"),
    Verbs(Use.SAY, "bb", "blab sob"),
    Verbs(Use.SAY, "nn", "grin"),
    Verbs(Use.SAY, "sing", "s"),
    Verbs(Use.SAY, "", "b"),
    Verbs(Use.SAY, "spit", "+out"),
    Verbs(Use.SAY, "learn", ""),
    Verbs(Use.SAY, "come", "+back"),
    Verbs(Use.THINK, "think", "th"),
    Verbs(Use.THINK, "feel", "f"),
    Verbs(Use.THINK, "know", "k"),
    Verbs(Use.THINK, "understand", "under"),
    Verbs(Use.THINK, "hear", ""),
    Verbs(Use.THINK, "see", ""),
    Verbs(Use.THINK, "mean", ""),
    Verbs(Use.THINK, "forget", "for"),
    Verbs(Use.THINK, "e", "believ hop assum suppos imagin realiz realis anticipat prefer desir ignor"),
    Verbs(Use.THINK, "regular", "want expect fear suspect intend plan consider doubt wonder hop regret need seek"),
    Verbs(Use.THINK, "y", "worr"),
    Verbs(Use.THINK, "es", "wish guess"),
    Verbs(
        Use.CALL,
        "regular",
        "call label term liken brand nickname deem blast slam attack condemn applaud hail laud mock depict portray cast defend assail "
        "reject back knock tout trumpet disparag criticiz salut thank hail ridicul lambast lambast oppos welcom view "
        " tear+into rip fault pan skewer dismiss decry demean vilif threaten commend hammer credit insult round+on crow+about",
    ),
    Verbs(
        Use.CALL,
        "e",
        "describ accus criticiz criticis characteriz characteris denounc prais blam lambast ridicul disparag castigat excoriat chastis "
        "chid denigrat berat savag scor prais likn compar terat welcom salut sid+with deriv rid cit declar assum prais "
        " promis urg invok reproach deplor diagnos reveal quot demoniz glorif bemoan ",
    ),
    Verbs(Use.CALL, "es", "dismiss bash trash express blam trounc impeach"),
    Verbs(Use.CALL, "y", "decr vilif class glorif identif"),
    Verbs(Use.CALL, "ll", "label"),
    Verbs(Use.CALL, "rr", "refer+to"),
    Verbs(Use.CALL, "dub", ""),
    Verbs(Use.CALL, "bb", "jab stab"),
    Verbs(Use.CALL, "gg", "flog tag"),
    Verbs(Use.CALL, "pp", "rap rip slap"),
    Verbs(Use.CALL, "nn", "pan"),
    Verbs(Use.GESTURE, "e", "smil chuckl giggl cackl argu bristl continu gestur star grimac applaud"),
    Verbs(Use.GESTURE, "regular", "laugh beam wink sigh groan gasp frown glower start open open+up follow"),
    Verbs(Use.GESTURE, "gg", "shrug"),
    Verbs(Use.GESTURE, "", "b"),
    Verbs(Use.GESTURE, "keep", "+going"),
)
