"""How English reports speech."""

from __future__ import annotations

from wireparse.languages.en.speech_verbs import PARADIGMS, VERBS
from wireparse.languages.spec.speech import Determiner, Gender, Nouns, Pronoun, Sort, Speech, Title

SPEECH = Speech(
    inversion=True,
    bare_plural=True,
    bare_clause=True,
    with_objects=(
        "state states stated stating write writes wrote written writing speak speaks spoke spoken speaking begin begins began begun "
        "beginning release releases released releasing provide provides provided providing comment comments commented commenting email "
        "emails emailed emailing post posts posted posting accept accepts accepted accepting publish publishes published publishing "
        "oppose opposes opposed opposing recognize recognizes recognized recognizing recognise recognises recognised recognising "
        "establish establishes established establishing teach teaches taught teaching read reads reading repeat repeats repeated "
        "repeating answer answers answered answering detail details detailed detailing document documents documented documenting remark "
        "remarks remarked remarking pledge pledges pledged pledging relay relays relayed relaying interject interjects mean means meant "
        "meaning need needs needed needing want wants wanted wanting seek seeks sought seeking plan plans planned planning ignore "
        "ignores ignored ignoring consider considers considered considering attack attacks attacked attacking back backs backed backing "
        "score scores scored scoring cast casts casting view views viewed viewing trounce trounced threaten threatens threatened "
        "threatening identify identifies identified identifying compare compares compared comparing welcome welcomes welcomed welcoming "
        "signal signals indict indicts indicted indicting interpret interprets advise advises advising quote quotes quoted quoting"
    ),
    without_infinitive=(
        "begin begins began begun beginning need needs needed needing mean means meant speak speaks spoke spoken speaking know knows "
        "knew known see sees saw seen find finds found start starts started starting continue continues continued say says said report "
        "reports reported"
    ),
    subject_before_verb=True,
    adverb_endings="ly",
    been="been",
    paradigms=PARADIGMS,
    verbs=VERBS,
    auxiliaries="has have had having 've 'd",
    copulas="is are was were be been being am 're 'm",
    modals=(
        "will would 'll can could may might must shall should wants want wanted tried tries try went goes go began begins begin continued continues "
        "continue likes used decided decides vowed plans planned hopes hoped expects expected needs needed seems seemed appears appeared "
        "came comes took takes refused refuses declined did does do didn't doesn't don't won't wouldn't couldn't can't managed chose "
        "failed fails sought seeks offered offers dared helped proceeded attempted moved rushed paused stopped"
    ),
    other_verbs=(
        "is are was were has have had do does did makes made make takes took take gets got get goes went gives gave give comes came come becomes "
        "became become remains remained leads led runs ran won wins lost loses left leaves kept keeps stands stood sits sat met meets paid pays "
        "brought brings held holds set sets turned turns appeared appears includes included shows showed shown used uses works worked "
        "ended ends faced faces won't isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't rose fell grew grows drew draws "
        "killed died lives lived serves served voted vote votes moved moves helped helps raised raises signed"
    ),
    infinitive_markers="to",
    inverted="",
    clitics="",
    particles_before_verb=(
        "meanwhile however indeed moreover nonetheless nevertheless elsewhere additionally furthermore afterward afterwards perhaps maybe also then later still always never often now once again already recently publicly repeatedly even just only simply openly privately "
        "initially previously specifically explicitly clearly strongly quickly immediately subsequently famously reportedly "
        "not ever further first finally eventually today yesterday tonight both all himself herself themselves itself instead "
        "merely sarcastically jokingly angrily bluntly frequently routinely generally consistently reportedly flatly essentially "
        "similarly actually really certainly basically sharply harshly long earlier soon sometimes directly correctly falsely wrongly "
        "proudly loudly quietly softly calmly gently sadly happily formally officially effectively has have had to be been being"
    ),
    pronouns=(
        Pronoun("he", Gender.MALE),
        Pronoun("she", Gender.FEMALE),
        Pronoun("they", plural=True),
        Pronoun("it", Gender.NEUTER),
        Pronoun(
            "one everyone somebody someone everybody nobody others another many some several most few both those these "
            "this that neither none each anyone anybody people critics",
            anaphoric=False,
        ),
        Pronoun("i", person=1),
        Pronoun("we", plural=True, person=1),
        Pronoun("you", person=2),
    ),
    titles=(
        Title("Mr Mr. Mister Sir Lord King Prince Father Brother Pope Emperor Mr", Gender.MALE),
        Title("Mrs Mrs. Ms Ms. Miss Lady Queen Princess Sister Dame Congresswoman Assemblywoman Councilwoman Chairwoman", Gender.FEMALE),
        Title("Messrs Messrs. Sens Reps Govs Gens", plural=True),
        Title("Congressman Assemblyman Councilman Chairman Alderman", Gender.MALE),
        Title(
            "Dr Doctor Prof Professor Sen Senator Rep Representative Gov Governor Gen General Lt Col Colonel Maj Major Capt Captain "
            "Sgt Sergeant Adm Admiral Rev Reverend President Justice Judge Secretary Minister Chancellor Ambassador Mayor Speaker Sheriff "
            "Cardinal Bishop Archbishop Rabbi Imam Chief Officer Detective Commissioner Attorney Cpl Pfc Pvt Hon St Atty Supt Del Delegate "
            "Treasurer Comptroller Deputy Director Commander Coach Inspector Councilor Councillor Assemblymember Premier Sheikh Ayatollah "
            "Sultan Emir Saint Pastor Deacon Minister Majority Minority Leader Whip Chair Chairperson"
        ),
    ),
    courtesies="Mr Mr. Mister Mrs Mrs. Ms Ms. Miss Messrs Messrs. Sir Dame Lord Lady Dr Dr. Prof Prof. Rev Rev. Hon Hon.",
    determiners=(
        Determiner("the", definite=True),
        Determiner("this that", definite=True),
        Determiner("these those", plural=True, definite=True),
        Determiner("a an one another every each some any no"),
        Determiner("his her its their my our your whose", definite=True),
        Determiner("two three four five six seven eight nine ten several many most few both dozens hundreds thousands all", plural=True),
    ),
    sole="president vice-president king queen pope chancellor premier emperor monarch sultan emir",
    any_house=(
        "company firm corporation group organization organisation network newspaper paper magazine bank association union retailer manufacturer carrier airline automaker startup start-up broadcaster publisher insurer lender supplier operator charity nonprofit club"
    ),
    noun_plurals="man>men woman>women child>children ss>sses ch>ches sh>shes x>xes s>s ay>ays ey>eys oy>oys y>ies >s",
    nouns=(
        Nouns(
            Sort.PERSON,
            "man boy father son brother husband uncle nephew grandfather king prince priest businessman spokesman chairman congressman "
            "councilman alderman policeman fireman fisherman salesman anchorman cameraman gentleman nobleman statesman assemblyman "
            "actor widower boyfriend fiancé monk pope bishop cardinal",
            Gender.MALE,
        ),
        Nouns(
            Sort.PERSON,
            "woman girl mother daughter sister wife aunt niece grandmother queen princess nun businesswoman spokeswoman chairwoman "
            "congresswoman councilwoman policewoman saleswoman anchorwoman noblewoman stateswoman assemblywoman actress widow girlfriend fiancée "
            "lady waitress hostess heiress mom mum first-lady",
            Gender.FEMALE,
        ),
        Nouns(
            Sort.PERSON,
            "president minister secretary senator governor mayor congressperson representative lawmaker legislator politician candidate nominee "
            "hopeful contender frontrunner front-runner incumbent challenger rival opponent leader speaker whip chair chairperson head chief "
            "director executive ceo cfo founder co-founder cofounder owner partner manager supervisor employee worker "
            "spokesperson aide adviser advisor strategist consultant pollster operative surrogate staffer supporter backer donor voter critic "
            "activist organizer organiser advocate campaigner protester protestor demonstrator dissident reporter journalist columnist editor "
            "correspondent anchor host commentator pundit analyst economist expert professor historian scientist scholar researcher author "
            "writer novelist poet biographer blogger student teacher principal superintendent coach player captain attorney lawyer "
            "prosecutor judge justice magistrate sheriff officer detective investigator inspector commander general colonel major "
            "sergeant lieutenant admiral marshal soldier veteran pilot doctor physician nurse surgeon patient psychologist psychiatrist "
            "therapist counselor farmer rancher trader investor banker broker dealer entrepreneur mogul billionaire millionaire tycoon developer "
            "resident neighbor neighbour friend colleague co-worker classmate roommate relative cousin parent child teen teenager person "
            "witness victim survivor suspect defendant plaintiff inmate prisoner refugee immigrant migrant tourist passenger driver "
            "ambassador envoy diplomat commissioner delegate chancellor premier emperor monarch rabbi imam pastor reverend preacher "
            "evangelist minister's artist singer musician rapper songwriter producer filmmaker comedian star celebrity model designer architect "
            "engineer technician mechanic contractor carpenter electrician plumber chef baker waiter bartender librarian curator "
            "democrat republican independent conservative liberal libertarian socialist vice-president counterpart predecessor successor deputy "
            "treasurer comptroller attorney-general official source insider observer moderator panelist participant attendee member fellow "
            "crowd audience choir pensioner retiree defender cyclist golfer counsel lobbyist undersecretary skipper sailor miner trooper firefighter paramedic pupil lecturer shareholder councillor villager traveler traveller juror goalkeeper "
            "midfielder striker athlete swimmer boxer composer presenter painter negotiator mediator landlord tenant customer client fan "
            "specialist philosopher astronomer astronaut veterinarian pharmacist dentist midwife carer caretaker clerk accountant auditor "
            "trustee graduate alumnus biologist chemist physicist geologist meteorologist epidemiologist sociologist anthropologist neurosurgeon",
        ),
        Nouns(
            Sort.PERSON,
            "men women boys girls presidents ministers secretaries senators governors mayors representatives lawmakers legislators politicians "
            "candidates nominees hopefuls contenders rivals opponents leaders heads chiefs directors executives founders owners partners "
            "managers employees workers aides advisers advisors strategists consultants pollsters operatives surrogates staffers supporters "
            "backers donors voters critics activists organizers advocates campaigners protesters demonstrators reporters journalists columnists "
            "editors correspondents commentators pundits analysts economists experts professors historians scientists scholars researchers "
            "authors writers students teachers coaches players attorneys lawyers prosecutors judges officers detectives investigators "
            "commanders generals soldiers veterans pilots doctors nurses patients farmers traders investors bankers dealers residents "
            "neighbors friends colleagues relatives parents children teens teenagers people witnesses victims survivors refugees immigrants "
            "migrants tourists passengers drivers diplomats democrats republicans conservatives liberals members fans spokesmen observers "
            "opponents detractors skeptics proponents americans britons germans russians chinese israelis palestinians",
            plural=True,
        ),
        Nouns(
            Sort.ORGANIZATION,
            "panel jury tribunal coastguard inquest academy assembly brewery broadcaster brigade cabinet carrier chamber confederation conglomerate "
            "consortium cooperative district enterprise guild insurer junta legislature lender lobby monastery movement museum "
            "operator opposition parish partnership publisher railway regime society squad subsidiary supermarket supplier syndicate taskforce "
            "theatre town zoo government administration ministry department agency bureau commission committee council board court parliament congress senate "
            "house party campaign company firm corporation bank group association organization organisation federation union alliance "
            "coalition league institute institution university college school foundation center centre team club police army navy military "
            "office newspaper paper magazine network station journal site website outlet blog publication fund think-tank charity nonprofit "
            "embassy consulate authority regulator watchdog airline automaker manufacturer retailer chain startup church diocese "
            "hospital clinic laboratory lab state city county country nation pac embassy mission kremlin pentagon vatican white-house",
        ),
        Nouns(
            Sort.ORGANIZATION,
            "authorities companies firms banks groups organizations organisations agencies unions newspapers outlets governments forces "
            "police media regulators",
            plural=True,
        ),
        Nouns(
            Sort.DOCUMENT,
            "advert agenda amendment assessment audit charter circular decree deposition diary directive dossier evaluation handbook inscription "
            "judgment leaflet legislation manifesto manual memoir newsletter novel placard proclamation prospectus protocol statute submission "
            "summons telegram testimony textbook verdict writ statement report letter memo document article story study survey poll post tweet message email e-mail release press-release "
            "editorial op-ed column book essay ad advertisement commercial poster sign banner headline caption transcript speech "
            "complaint lawsuit filing indictment affidavit ruling opinion order law bill act constitution resolution treaty agreement "
            "platform petition website webpage page paper review video text note plaque label slogan platform announcement notice bulletin "
            "invitation questionnaire script pamphlet brochure flyer analysis figures data records documents results reports polls "
            "studies letters emails tweets posts signs ads headlines statements",
        ),
        Nouns(Sort.SOURCE, "source insider"),
        Nouns(Sort.SOURCE, "sources officials insiders", plural=True),
    ),
    complementizers="that whether",
    relatives="who which whom whose that where",
    subordinators="because while when after before if although though since until unless as whereas once where why how what than whenever whether so",
    coordinators="and but or nor yet &",
    prepositions=(
        "of in on at to for from by with about into over after before under against during without between among through around across "
        "near since until within upon toward towards behind beyond despite amid per via as like than along alongside outside inside off out "
        "up down throughout including regarding concerning following"
    ),
    genitives="of",
    addressee="to",
    agents="by",
    verbless="according+to per in+the+words+of in+the+view+of courtesy+of",
    verbless_opening="",
    verbless_after="",
    owned=(Pronoun("his", Gender.MALE), Pronoun("her", Gender.FEMALE), Pronoun("its", Gender.NEUTER), Pronoun("their", plural=True)),
    speech_nouns=(
        "remark remarks comment comments claim claims assertion assertions accusation accusations allegation allegations warning warnings call calls "
        "promise promises pledge pledges statement statements suggestion suggestions argument arguments criticism criticisms critique message slogan "
        "slogans chant chants question answer reply response demand demands insistence declaration belief description characterization admission "
        "acknowledgment prediction contention denial threat vow complaint complaints motto boast quip joke mantra refrain observation notion tweet "
        "rallying-cry conclusion condemnation denunciation"
    ),
    possessives="'s '",
    possessive_cues="words phrase view opinion telling eyes estimation mind",
    introducers="as a an the for of being to his her its their with it him them on about",
    times=(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november "
        "december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening night week month year "
        "last earlier later ago hours minutes days weeks months years decades moments recently then also on in at now again afterward afterwards this"
    ),
    channels="Twitter Facebook Instagram Telegram YouTube LinkedIn TikTok WhatsApp Snapchat Periscope Reddit Tumblr Reuters CNN NBC ABC CBS MSNBC BBC NPR C-SPAN",
    abbreviations=(
        "Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Sgt Adm Rev Hon St Jr Sr Inc Corp Co Ltd Bros vs etc No Jan Feb Mar Apr Jun "
        "Jul Aug Sept Sep Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev "
        "Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ave Blvd Mt Ft Atty Supt Pvt Cpl Messrs U.S U.K U.N D.C a.m p.m D R I N.Y N.J N.H N.C S.C"
    ),
    particles="de du la le van von der den di da del della dos al el ben bin ibn bel y al- of",
    former="former ex",
    adjectives_of_office="former ex acting then-president then longtime senior vice deputy incoming outgoing late first chief",
    common_capitals=(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November "
        "December Christmas Easter American Americans British French German Russian Chinese English Republican Republicans Democrat Democrats "
        "Democratic Internet God Muslim Muslims Christian Christians Jewish Hispanic Latino Black White GOP TV U.S I'm I've I'd Yes No Well Oh"
    ),
    title_nouns=(
        "title film movie book novel series show song album single titled entitled operation ship boat missile "
        "program project app game festival exhibition play musical magazine newspaper documentary podcast episode column sitcom drama comedy "
        "headline headlined section segment"
    ),
    so_called="so-called dubbed nicknamed known word term phrase nickname",
    pointing="this that these those two three four five six",
    addressing="tell tells told ask asks asked remind reminds reminded assure assures assured inform informs informed warn warns warned",
    object_pronouns="me us him her them you it",
    places="in at from near across",
    bringing_in="with",
    likening="as",
    finite_endings="ed",
    participle_endings="ed",
    gerund_endings="ing",
    given_names_female="Donna Carol Virginia Victoria Joan Andrea Gloria Madison Jean Grace Charlotte Alexis Kelly Marine Mercedes",
    given_names_male=(
        "Mark Scott Frank Christian Austin Sean Lawrence Jordan Logan Roy Bradley Bill Mitt Ben Rick Dan Rand Ken Don Todd Craig Pete Ali"
    ),
)
