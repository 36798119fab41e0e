"""The everyday words of Italian. Function words of common grammar books; collected for wireparse, MIT."""

from wireparse.languages.spec.words import Words

WORDS = Words(
    tag="it",
    stopwords=(
        "il lo la i gli le di del dello della dei degli delle e è in nel nello nella nei negli nelle un uno una che per con su "
        "sul sulla sui a al allo alla ai agli alle da dal dalla dai dagli dalle non si sono ha hanno come più ma anche o ed se "
        "questo questa questi queste stato stata stati essere era dopo tra fra ci ne già suo sua suoi loro quando chi cui dove "
        "ancora contro anni così detto poi perché solo senza ogni"
    ),
    joiners="e ed &",
    particles="di de del della dei degli da dal lo la van von",
    place_particles="di del della dei delle d' sul sulla nel in al",
    place_openers="san santa reggio la porto monte castel villa",
    abbreviations=(
        "sig. sigg. sig.ra dott. dott.ssa dr. prof. prof.ssa avv. ing. arch. geom. rag. on. sen. gen. col. cap. ten. mar. "
        "mons. card. s. ss. st. v. via. n. nn. pag. pagg. vol. ed. art. artt. ecc. cfr. es. p.es. a.c. d.c. feb. apr. mag. "
        "giu. lug. ago. set. sett. ott. nov. dic."
    ),
)
