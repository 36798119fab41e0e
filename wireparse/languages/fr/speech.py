"""How French reports speech."""

from __future__ import annotations

from wireparse.languages.fr.speech_verbs import PARADIGMS, VERBS
from wireparse.languages.spec.speech import Determiner, Gender, Nouns, Pronoun, Sort, Speech, Title

SPEECH = Speech(
    elided=True,
    inversion=True,
    inversion_of_all=True,
    subject_before_verb=False,
    adverb_endings="ment",
    been="été",
    paradigms=PARADIGMS,
    verbs=VERBS,
    auxiliaries="a ont avait avaient aurait auraient aura auront eut eurent ai as avons avez ait aient",
    copulas=(
        "est sont était étaient serait seraient sera seront fut furent suis soit soient reste restent restait restaient restera resteront "
        "resterait resteraient demeure demeurent demeurait demeuraient demeurera demeureront"
    ),
    modals=(
        "veut veulent voulait voulaient voudrait doit doivent devait devaient devrait devraient peut peuvent pouvait pouvaient pourrait "
        "pourraient va vont allait allaient vient viennent venait venaient tient tiennent tenait tenaient préfère préfèrent souhaite "
        "souhaitent souhaitait tenu voulu dû pu préféré souhaité semble semblent semblait continue continuent continuait cesse cessé "
        "ose osé faut fallait faudrait tenté choisi continué commencé commence"
    ),
    other_verbs=(
        "fait font faisait faisaient fit firent fera prend prennent prenait prit met mettent mettait mit mirent devient deviennent devenait "
        "devint reste restent restait restaient permet permettent permettait donne donnent donnait concerne touche représente représentent "
        "compte comptent vit vivent vivait porte portent trouve trouvent arrive arrivent passe passent reprend revient entre "
        "sort part tombe tombent figure figurent existe existent dépend provoque provoqué s'agit intervient interviennent constitue "
        "constituent suit suivent commence commencent mène mènent a ont est sont joue jouent perd gagne"
    ),
    infinitive_markers="de d' à pour",
    inverted="il elle on ils elles je nous vous ce",
    linking="t",
    impersonal="on",
    clitics="s' se l' le la les lui leur y en n' ne m' me nous vous t' te",
    reflexives="s' se",
    particles_before_verb=(
        "ne n' pas plus jamais rien aussi également déjà encore toujours même ainsi alors ensuite enfin notamment cependant néanmoins "
        "toutefois pourtant bien souvent longtemps récemment clairement vivement fermement régulièrement immédiatement rapidement "
        "publiquement officiellement simplement seulement surtout d'ailleurs ailleurs d'abord abord donc quant tout tous toutes toute "
        "deux elle-même lui-même côté part tour eux-mêmes elles-mêmes auparavant hier aujourd'hui aujourd' hui désormais maintenant tantôt sobrement "
        "parfois sans finalement longuement largement explicitement fortement implicitement brièvement seul seule seuls seules par "
        "presque beaucoup trop peu très plutôt vite mal mieux justement précisément unanimement ironiquement solennellement "
        "sèchement poliment tranquillement calmement prudemment nettement durement violemment formellement catégoriquement"
    ),
    pronouns=(
        Pronoun("il lui celui-ci celui", Gender.MALE),
        Pronoun("elle celle-ci celle", Gender.FEMALE),
        Pronoun("ils ceux-ci ceux eux", Gender.MALE, plural=True),
        Pronoun("elles celles-ci celles", Gender.FEMALE, plural=True),
        Pronoun("on certains d'autres beaucoup quelqu'un personne chacun tous plusieurs nombreux", anaphoric=False),
        Pronoun("je", person=1),
        Pronoun("nous", plural=True, person=1),
        Pronoun("tu vous", person=2),
    ),
    titles=(
        Title("M. Monsieur monsieur M Dr. Me Mgr Don", Gender.MALE),
        Title("Mme Madame madame Mlle Mademoiselle Mme.", Gender.FEMALE),
        Title("MM. MM Messieurs", Gender.MALE, plural=True),
        Title("Mmes Mesdames", Gender.FEMALE, plural=True),
        Title("Dr Pr Pr. docteur Docteur professeur Professeur maître Maître lord Lord sir Sir"),
    ),
    courtesies="M. M Monsieur monsieur MM. MM Messieurs Mme Mme. Madame madame Mmes Mesdames Mlle Mademoiselle Me Mgr Dr Dr. Pr Pr.",
    determiners=(
        Determiner("le", Gender.MALE, definite=True),
        Determiner("la", Gender.FEMALE, definite=True),
        Determiner("l'", definite=True),
        Determiner("les", plural=True, definite=True),
        Determiner("ce cet", Gender.MALE, definite=True),
        Determiner("cette", Gender.FEMALE, definite=True),
        Determiner("ces", plural=True, definite=True),
        Determiner("un", Gender.MALE),
        Determiner("une", Gender.FEMALE),
        Determiner("des", plural=True),
        Determiner("son mon ton", definite=True),
        Determiner("sa ma ta", Gender.FEMALE, definite=True),
        Determiner("ses mes tes", plural=True, definite=True),
        Determiner("leur notre votre", definite=True),
        Determiner("leurs nos vos", plural=True, definite=True),
        Determiner("plusieurs certains quelques nombreux divers différents deux trois quatre cinq six sept huit neuf dix", plural=True),
        Determiner("certaines nombreuses diverses différentes", Gender.FEMALE, plural=True),
        Determiner("chaque tout toute aucun aucune"),
    ),
    any_house=(
        "société entreprise groupe compagnie organisation organisme association institution firme ONG chaîne journal quotidien hebdomadaire magazine marque syndicat fédération banque constructeur fabricant opérateur éditeur club fondation instance présidence assureur distributeur transporteur compagnie-aérienne équipementier géant numéro"
    ),
    noun_plurals="personne> s>s x>x z>z eau>eaux eu>eux al>aux >s",
    nouns=(
        Nouns(
            Sort.PERSON,
            "président directeur sénateur député maire-adjoint gouverneur ambassadeur procureur chancelier conseiller roi prince empereur pape "
            "évêque cardinal archevêque curé préfet sous-préfet colonel-général avocat chercheur professeur-chercheur directeur-adjoint "
            "président-fondateur cofondateur fondateur coprésident vice-président ex-président administrateur animateur "
            "acteur chanteur compositeur écrivain réalisateur producteur danseur éditeur auteur-compositeur entraîneur sélectionneur "
            "joueur coureur nageur skieur tennisman footballeur rugbyman attaquant défenseur milieu gardien buteur capitaine sportif "
            "champion vainqueur agriculteur éleveur pêcheur viticulteur ouvrier infirmier brancardier ambulancier médecin-chef "
            "chirurgien généticien épidémiologue-chef pharmacien vétérinaire-chef étudiant lycéen collégien habitant voisin frère père mari "
            "époux fils oncle cousin neveu grand-père ami passant commerçant restaurateur boulanger hôtelier patron homme monsieur garçon "
            "policier gendarme soldat officier sergent caporal général amiral commandant lieutenant colonel major maréchal "
            "chef dirigeant représentant délégué manifestant militant opposant dissident prévenu accusé condamné suspect meurtrier tueur "
            "magistrat juge-président conseiller-maître négociateur médiateur modérateur enquêteur inspecteur contrôleur observateur "
            "historien politologue-chercheur mathématicien physicien chimiste-chef technicien programmateur coordinateur "
            "organisateur spectateur visiteur conducteur chauffeur routier cheminot consultant conseiller politicien élu "
            "milliardaire homme-clé rival cadet aîné quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire "
            "Français Américain Britannique Allemand Italien Espagnol Russe Chinois Japonais Turc Iranien Brésilien Canadien "
            "surfeur surfer baroudeur bassiste guitariste romancier cuisinier créateur couturier inventeur navigateur explorateur "
            "sénateur-maire député-maire secrétaire-général greffier notaire huissier bâtonnier locuteur orateur interlocuteur "
            "veuf souverain plombier skipper marin mineur pompier sapeur-pompier secouriste courtier banquier investisseur actionnaire villageois plaignant détenu boxeur "
            "musicien rédacteur présentateur ingénieur mécanicien employé salarié collaborateur compagnon client électeur supporteur artisan "
            "vigneron apiculteur postier émir cheikh sultan imam rabbin pasteur prêtre moine druide vicaire rescapé survivant témoin-clé réfugié migrant",
            Gender.MALE,
        ),
        Nouns(
            Sort.PERSON,
            "présidente directrice sénatrice députée mairesse gouverneure ambassadrice procureure chancelière conseillère reine princesse "
            "impératrice préfète avocate chercheuse cofondatrice fondatrice coprésidente vice-présidente ex-présidente "
            "administratrice animatrice actrice chanteuse compositrice écrivaine réalisatrice productrice danseuse éditrice autrice "
            "auteure entraîneuse sélectionneuse joueuse coureuse nageuse skieuse footballeuse attaquante gardienne sportive championne "
            "agricultrice éleveuse viticultrice ouvrière infirmière ambulancière chirurgienne généticienne pharmacienne étudiante lycéenne "
            "collégienne habitante voisine soeur sœur mère épouse fille tante cousine nièce grand-mère amie passante commerçante restauratrice "
            "boulangère hôtelière patronne femme dame policière soldate officière générale commandante lieutenante colonelle "
            "cheffe dirigeante représentante déléguée manifestante militante opposante dissidente prévenue accusée suspecte magistrate "
            "négociatrice médiatrice modératrice enquêtrice inspectrice contrôleuse observatrice historienne mathématicienne physicienne "
            "technicienne coordinatrice organisatrice spectatrice visiteuse conductrice consultante politicienne élue rivale "
            "cadette aînée Française Américaine Allemande Italienne Espagnole Chinoise Japonaise Turque Iranienne Brésilienne "
            "Canadienne romancière cuisinière créatrice couturière inventrice navigatrice exploratrice greffière bâtonnière oratrice "
            "interlocutrice rescapée survivante réfugiée migrante syndicaliste-cheffe adjointe assistante veuve compagne ex-compagne "
            "rédactrice présentatrice ingénieure mécanicienne employée salariée collaboratrice cliente électrice supportrice banquière musicienne "
            "plaignante détenue maman victime personnalité personne star vedette",
            Gender.FEMALE,
        ),
        Nouns(
            Sort.PERSON,
            "cycliste athlète poète éditorialiste peintre astronome météorologue dentiste libraire comptable chimiste parent "
            "ministre maire secrétaire porte-parole ex-ministre premier-ministre commissaire haut-commissaire juge garde responsable "
            "collègue camarade cadre membre artiste syndicaliste journaliste reporter économiste analyste spécialiste expert experte "
            "politologue sociologue épidémiologiste épidémiologue infectiologue virologue psychologue psychiatre pédiatre urgentiste cardiologue "
            "généraliste médecin vétérinaire scientifique biologiste climatologue géologue anthropologue archéologue philosophe "
            "urbaniste architecte paysagiste professeur professeure prof enseignant enseignante instituteur institutrice docteur docteure "
            "bénévole volontaire stagiaire locataire propriétaire retraité retraitée riverain riveraine touriste internaute passager passagère "
            "leader numéro tête figure élève jeune enfant bébé adolescent adolescente ado témoin pilote astronaute pianiste "
            "violoniste cinéaste photographe humoriste comédien comédienne styliste guide concierge gérant gérante "
            "président-directeur pdg PDG DG patron-fondateur lauréat lauréate candidat candidate titulaire adversaire partenaire adjoint "
            "trésorier trésorière rapporteur rapporteure négociant capitaine chef cheffe homologue prédécesseur successeur dauphin doyen doyenne "
            "diplomate émissaire envoyé envoyée attaché attachée exécutif-chef proche coach intéressé intéressée dernier dernière "
            "écologiste centriste socialiste communiste conservateur conservatrice républicain républicaine démocrate travailliste "
            "indépendantiste nationaliste populiste eurodéputé eurodéputée parlementaire ex-chef ex-cheffe ex-maire ex-député auteur",
        ),
        Nouns(
            Sort.PERSON,
            "ministres maires secrétaires porte-paroles commissaires juges responsables collègues cadres membres artistes syndicalistes "
            "journalistes économistes analystes spécialistes experts politologues sociologues épidémiologistes médecins scientifiques "
            "chercheurs enseignants professeurs bénévoles volontaires retraités riverains habitants voisins touristes internautes passagers "
            "élèves jeunes enfants parents témoins manifestants militants opposants partisans détracteurs défenseurs avocats "
            "députés sénateurs élus parlementaires dirigeants représentants patrons salariés employés ouvriers grévistes syndicats "
            "agriculteurs éleveurs pêcheurs producteurs commerçants restaurateurs soignants infirmiers infirmières pompiers policiers gendarmes "
            "soldats rebelles insurgés djihadistes jihadistes talibans enquêteurs magistrats procureurs conseillers diplomates "
            "proches amis familles supporteurs supporters joueurs fans auteurs signataires organisateurs pays",
            plural=True,
        ),
        Nouns(
            Sort.ORGANIZATION,
            "jury consistoire diocèse haut-commissariat lobby zoo gouvernement ministère parti parquet tribunal conseil comité syndicat groupe groupement collectif mouvement "
            "constructeur opérateur fabricant assureur laboratoire labo cabinet club journal quotidien hebdomadaire magazine site média "
            "parlement congrès sénat département service institut observatoire office bureau centre musée théâtre festival rectorat "
            "hôpital établissement lycée collège consortium fonds fédérateur organisme exécutif kremlin vatican pentagone "
            "élysée matignon quai géant distributeur transporteur voyagiste producteur-exploitant réseau régulateur gendarme état-major "
            "barreau consulat commissariat secrétariat camp clan front cartel royaume pays constructeur-équipementier avionneur leader-mondial "
            "FBI ARS CHU SAMU Samu Crous GIEC SMUR",
            Gender.MALE,
        ),
        Nouns(
            Sort.ORGANIZATION,
            "amirauté brigade caserne collectivité douane juridiction maternité mosquée multinationale paroisse prison régie revue "
            "sous-préfecture usine ONG association fédération confédération coalition commission police gendarmerie justice préfecture mairie municipalité "
            "métropole région ville commune présidence chancellerie diplomatie ambassade délégation direction compagnie entreprise société "
            "firme marque maison banque bourse chaîne télévision radio agence organisation institution autorité cour chambre assemblée "
            "université école faculté académie fondation ligue union alliance centrale intersyndicale équipe rédaction famille défense accusation "
            "opposition majorité droite gauche armée marine junte guérilla milice rébellion église conférence coordination plateforme "
            "start-up filiale holding startup mission caisse mutuelle coopérative corporation communauté CGT CFDT FSU",
            Gender.FEMALE,
        ),
        Nouns(
            Sort.ORGANIZATION,
            "autorités associations organisations services syndicats entreprises ONG pompiers secours organisateurs forces chaînes médias "
            "journaux équipes partis groupes laboratoires compagnies pays pouvoirs instances",
            plural=True,
        ),
        Nouns(
            Sort.DOCUMENT,
            "audit bilan compte-rendu constat contrat dictionnaire formulaire mémo questionnaire recours reportage témoignage communiqué rapport sondage texte document message tweet courriel mail article projet livre arrêté décret règlement arrêt jugement "
            "réquisitoire bulletin avis éditorial billet post discours courrier accord traité manifeste tract slogan titre mot-dièse hashtag écriteau "
            "panneau panonceau mémorandum procès-verbal mot",
            Gender.MALE,
        ),
        Nouns(
            Sort.DOCUMENT,
            "brochure chronique directive évaluation expertise motion recommandation requête thèse plainte lettre étude enquête tribune pétition note déclaration résolution constitution loi charte convention ordonnance décision circulaire "
            "vidéo affiche banderole pancarte inscription recherche publication synthèse annonce légende plaque notice dépêche",
            Gender.FEMALE,
        ),
        Nouns(Sort.DOCUMENT, "pancartes banderoles affiches statistiques chiffres données documents slogans médias lettres", plural=True),
        Nouns(Sort.SOURCE, "source", Gender.FEMALE),
        Nouns(Sort.SOURCE, "entourage côté", Gender.MALE),
        Nouns(Sort.SOURCE, "sources", Gender.FEMALE, plural=True),
    ),
    complementizers="que qu' qu",
    relatives="qui dont lequel laquelle lesquels lesquelles où",
    subordinators=(
        "alors tandis parce lorsque lorsqu' quand si s' puisque puisqu' comme quoique bien avant après depuis pendant dès afin car "
        "sauf jusqu' jusque"
    ),
    coordinators="et ou mais ni or & puis",
    prepositions=(
        "à A À de d' du des au aux en dans par pour sur sous avec sans chez contre vers entre devant derrière depuis pendant durant dès "
        "lors après avant selon malgré parmi hors outre auprès face grâce suite via hormis afin près loin"
    ),
    contracted="du des au aux",
    genitives="de d' du des",
    addressee="à au aux auprès devant",
    agents="par",
    verbless="selon d'+après suivant à+en+croire de+l'+avis+de aux+yeux+de aux+dires+de dixit",
    verbless_opening="pour chez du+côté+de",
    verbless_after="dixit",
    introducers="de d' comme du des en à au aux une un pour le la les l' avoir être",
    times=(
        "lundi mardi mercredi jeudi vendredi samedi dimanche matin midi après-midi soir nuit hier aujourd'hui aujourd' hui demain dernier dernière prochain "
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre mi-journée soirée matinée semaine "
        "peu tôt tard récemment auparavant également aussi ensuite encore dans lors ainsi notamment alors toutefois cependant"
    ),
    channels="Twitter Facebook Instagram Telegram YouTube LinkedIn TikTok WhatsApp Snapchat X RTL BFMTV BFM LCI CNews RMC Europe",
    abbreviations="M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste cf etc av bd no art p vol janv févr avr juil sept oct nov déc J.-C ex env",
    years="ans",
    particles="de du d' des la le van von der den di da del della dos al el ben bin ibn abou abu bel y e ould",
    former="ancien ancienne ex",
    adjectives_of_office="ancien ancienne ex nouveau nouvelle actuel actuelle adjoint adjointe délégué déléguée général générale premier première feu",
    common_capitals="Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Covid Covid-19 AFP Internet Noël Pâques Etat État Europe Dieu CDI CDD TGV",
    title_nouns=(
        "film films livre roman série émission chanson tube album titre intitulé intitulée intitulés intitulées opération exercice navire bateau missile plan "
        "projet programme dispositif application appli logiciel site jeu festival exposition expo spectacle pièce journal magazine quotidien "
        "hebdomadaire mouvement collectif association groupe label prix trophée loi mission vaisseau satellite virus variant "
        "restaurant bar club tableau sculpture oeuvre œuvre "
        "documentaire podcast chaîne rubrique"
    ),
    owned=(Pronoun("son sa ses"), Pronoun("leur leurs", plural=True)),
    speech_nouns=(
        "critique critiques accusation accusations déclaration déclarations propos promesse promesses avertissement mise appel appels slogan slogans "
        "mots message phrase formule réponse argument arguments commentaire commentaires annonce demande demandes exigence crainte craintes "
        "expression expressions affirmation affirmations allégation allégations dénonciation volonté souhait"
    ),
    so_called=(
        "dit dits dite dites prétendu prétendue soi-disant fameux fameuse fameuses mention baptisé baptisée baptisés baptisées rebaptisé rebaptisée nommé nommée surnommé "
        "surnommée surnommés surnommées appelé appelée appelés appelées dénommé dénommée nom surnom sobriquet pseudonyme terme mot"
    ),
    pointing="ce cet cette ces deux trois quatre cinq six",
    same_offices=(
        ("président de la république", "président"),
        ("chef de l'etat", "président"),
        ("chef de l'état", "président"),
        ("cheffe de l'etat", "présidente"),
        ("cheffe de l'état", "présidente"),
        ("chef du gouvernement", "premier ministre"),
        ("cheffe du gouvernement", "première ministre"),
        ("garde des sceaux", "ministre justice"),
        ("chef de la diplomatie", "ministre affaires étrangères"),
        ("cheffe de la diplomatie", "ministre affaires étrangères"),
        ("locataire de la maison blanche", "président américain"),
        ("maître du kremlin", "président russe"),
    ),
    places="à en dans depuis vers",
    expletives="y n'y faut fallait faudra faudrait suffit suffirait s'agit importe pleut",
    likening="comme ainsi",
    finite_endings="e ent t ait aient a",
    participle_endings="é i u ée is it",
    infinitive_endings="er ir re",
    gerund_endings="ant",
    given_names_female="Camille Charlotte Florence Laurence Marine Marion Carmen",
    given_names_male="Jean Denis Dominique Claude Serge Christian Ali Abdel",
)
