"""The newsroom vocabulary of French, after the copy of French, Belgian, Swiss and Canadian agencies and their clients' sites."""

from wireparse.languages.spec.press import NoticeWords, Press

PRESS = Press(
    tag="fr",
    byline_openers=("Par", "De notre correspondant", "De notre correspondante", "De notre envoyé spécial", "De notre envoyée spéciale", "Propos recueillis par"),
    byline_titles=(
        "correspondant correspondante envoyé envoyée spécial spéciale rédaction rédacteur rédactrice chef journaliste chroniqueur "
        "chroniqueuse bureau agence presse permanent permanente politique"
    ),
    byline_places=("à", "en", "au", "aux"),
    credit_joiners=("avec", "et", "via", "d'après", "avec l'"),
    source_labels=("Source", "Sources", "Crédit"),
    photo_labels=("Photo", "Photos", "Crédit photo", "Crédits photo", "Crédit", "Crédits", "Image", "Photographie"),
    caption_notes=("illustration", "photo d'illustration", "image d'illustration", "archives", "photo d'archives"),
    kickers=(
        "monde", "politique", "france", "fait-divers", "faits-divers", "fait divers", "faits divers", "santé", "sante", "culture", "people",
        "high-tech", "insolite", "environnement", "média", "media", "médias", "medias", "sport", "sports", "société", "économie", "éco",
        "international", "nouvelles", "actualité", "actualités", "actu", "europe", "sciences", "science", "justice", "éducation", "opinion",
        "football", "rugby", "tennis", "cyclisme", "cinéma", "musique", "livres", "planète", "régions", "canada", "québec", "suisse", "belgique",
        "à la une", "dernière minute", "entreprises", "technologie", "religion", "transport", "transports", "immobilier", "élections",
    ),
    notices=(
        NoticeWords("ALERT", prefixes=("ALERTE", "FLASH", "ALERTE INFO", "DERNIÈRE MINUTE"), lines=("ALERTE INFO",)),
        NoticeWords("URGENT", prefixes=("URGENT", "EN DIRECT - URGENT")),
        NoticeWords("LEAD", prefixes=("LEAD", "LEAD GENERAL", "LEAD GÉNÉRAL", "PAPIER GENERAL", "PAPIER GÉNÉRAL", "SYNTHESE", "SYNTHÈSE")),
        NoticeWords(
            "UPDATE",
            prefixes=("ACTUALISATION", "ACTUALISÉ", "MISE À JOUR", "MIS À JOUR"),
            brackets=("Actualisé", "Actualisée", "Actualise", "Ajoute", "Actualisation", "Mise à jour", "Avec précisions", "AJOUTE"),
        ),
        NoticeWords(
            "CORRECTION",
            prefixes=("RECTIFICATIF", "CORRECTIF", "CORRIGÉ", "CORRIGE", "CORRECTION", "RECTIFICATION"),
            lines=("RECTIFICATIF", "Rectificatif", "CORRECTIF", "Correctif", "Correction :", "Correction:", "ERRATUM", "Erratum", "Bien lire", "BIEN LIRE"),
            brackets=("Rectificatif", "Correctif", "Corrige", "Corrigé", "Bien lire", "bien lire", "BIEN LIRE", "RECTIFICATIF", "Rectifie", "CORRECTIF", "Précise", "Corrects"),
        ),
        NoticeWords("REPEAT", prefixes=("RÉPÉTITION", "REPETITION", "RAPPEL", "BIS")),
        NoticeWords("KILL", prefixes=("ANNULATION", "ANNULE", "ANNULÉ"), lines=("ANNULATION", "A ANNULER", "À ANNULER", "PRIÈRE D'ANNULER", "PRIERE D'ANNULER")),
        NoticeWords("WITHHOLD", lines=("NE PAS UTILISER", "A SUSPENDRE", "À SUSPENDRE", "PRIÈRE DE NE PAS UTILISER", "NE PAS PUBLIER")),
        NoticeWords(
            "EMBARGO",
            prefixes=("EMBARGO", "SOUS EMBARGO"),
            lines=("EMBARGO", "SOUS EMBARGO", "Sous embargo", "Embargo", "Être soumis à un embargo", "NE PAS PUBLIER AVANT", "Ne pas publier avant"),
            brackets=("Embargo", "EMBARGO", "Sous embargo", "SOUS EMBARGO"),
        ),
        NoticeWords("ADVANCE", prefixes=("PRÉVISIONS", "PREVISIONS", "AGENDA"), lines=("PRÉVISIONS",)),
        NoticeWords("ADVISORY", lines=("ATTENTION -", "ATTENTION:", "ATTENTION :", "AVIS AUX CLIENTS", "AVIS À LA CLIENTÈLE", "AVIS AUX ABONNÉS", "A L'ATTENTION", "À L'ATTENTION")),
        NoticeWords("EDITORS_NOTE", lines=("NDLR", "Note de la rédaction", "NOTE DE LA RÉDACTION", "Note aux rédactions"), brackets=("Note de la rédaction", "NOTE AUX RÉDACTIONS")),
        NoticeWords("MORE", lines=("(à suivre)", "A SUIVRE", "À SUIVRE", "(A SUIVRE)", "(À SUIVRE)", "à suivre", "SUITE", "(SUITE)")),
    ),
    signoff_openers=("Reportage de", "Rédaction par", "Rédigé par", "Édité par", "Edité par", "Version française", "Avec", "Service français", "(édité par", "Traduction", "Par"),
    end_marks=("FIN", "-30-", "(fin)", "###", "FIN DE DÉPÊCHE"),
    furniture=(
        "Lire aussi", "À lire aussi", "A lire aussi", "Lire également", "À lire", "A lire :", "Voir aussi", "Partager", "Partagez", "Suivez-nous", "Publicité",
        "PUBLICITÉ", "S'abonner", "Abonnez-vous", "Inscrivez-vous", "Cliquez ici", "À voir aussi", "A voir aussi", "Plus d'informations à suivre", "Télécharger l'application",
    ),
    copyright=("Copyright", "©", "(c)", "(C)", "Tous droits", "Tous droits réservés", "Reproduction interdite"),
)
