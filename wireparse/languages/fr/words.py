"""The everyday words of French. Function words of common grammar books; collected for wireparse, MIT."""

from wireparse.languages.spec.words import Words

WORDS = Words(
    tag="fr",
    stopwords=(
        "le la les de des du et à en un une est que qui dans pour sur par au aux pas plus ce se son sa ses avec sont été selon "
        "ont il elle ils elles cette ces ne mais ou où nous vous leur leurs après avait a aussi comme être fait entre avoir "
        "même depuis très dont sans sous lors ainsi ans encore contre deux tout tous toute c'est qu'il d'un d'une n'est était "
        "étaient cet peut avant alors trois notamment également afin chez celui celle quand si y"
    ),
    joiners="et &",
    particles="de du des d' le la les l' van von der ben el al bin ibn da dos di del",
    place_particles="de du des la le les l' d' sur sous en aux à et lès",
    place_openers="saint sainte la le les mont fort port nouvelle bourg",
    abbreviations=(
        "m. mm. mme. mlle. me. dr. pr. st. ste. gén. col. cap. cdt. lt. mgr. art. av. bd. etc. cf. p. pp. vol. no. n°. tél. "
        "janv. févr. avr. juil. sept. oct. nov. déc. env. éd. j.-c. ex."
    ),
)
