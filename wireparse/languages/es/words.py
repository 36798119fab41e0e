"""The everyday words of Spanish. Function words of common grammar books; collected for wireparse, MIT."""

from wireparse.languages.spec.words import Words

WORDS = Words(
    tag="es",
    stopwords=(
        "el la los las de del y en que a un una es por con para se su sus al lo como más pero fue ha han este esta estos estas "
        "según entre sobre desde hasta cuando también muy sin ser son está están había hoy le les o ya porque donde quien "
        "durante contra todo todos ante tras dijo señaló hace años así otro otra otros ni sí nos si eso ese esa unos unas "
        "después"
    ),
    joiners="y e &",
    particles="de del la las los y van von der",
    place_particles="de la las los del el y",
    place_openers="san santa santo las los la el nueva nuevo puerto ciudad buenos rio río villa palma torre",
    abbreviations=(
        "sr. sra. srta. dr. dra. d. dña. lic. ing. arq. gral. cnel. cap. tte. sgto. mons. pbro. prof. st. sto. sta. av. avda. "
        "c. núm. nº. pág. págs. vol. ed. art. etc. cf. ej. p.ej. a.c. d.c. ee.uu. ss.mm. ud. uds. vd. ene. feb. mar. abr. may. "
        "jun. jul. ago. sep. sept. oct. nov. dic."
    ),
)
