"""The everyday words of German. Function words of common grammar books; collected for wireparse, MIT."""

from wireparse.languages.spec.words import Words

WORDS = Words(
    tag="de",
    stopwords=(
        "der die das und den dem des ist von zu mit sich auf für im nicht ein eine einen einem einer eines es an auch als am "
        "nach bei aus dass hat haben sind wird werden war wie oder noch über vor zum zur sie er wir ich aber nur so man kann "
        "mehr gegen unter durch sein seine seiner seinen ihre ihrer ihren wurde wurden worden habe sei seien bis seit um vom "
        "beim zwischen wenn weil während bereits diese dieser dieses sagte"
    ),
    joiners="und &",
    particles="von vom zu zur van der den de du di",
    place_particles="am an der im in den ob bei vor dem auf",
    place_openers="bad sankt st. neu alt groß klein",
    abbreviations=(
        "hr. fr. dr. prof. dipl. ing. med. jur. phil. st. str. nr. bzw. ca. evtl. ggf. inkl. max. min. mio. mrd. tsd. usw. "
        "etc. vgl. z.b. d.h. u.a. o.a. i.d.r. s.o. v.a. zz. abs. art. bd. hrsg. jan. feb. mär. apr. jun. jul. aug. sep. sept. "
        "okt. nov. dez. mo. di. mi. do. sa. so. ag. co."
    ),
)
