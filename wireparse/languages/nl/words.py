"""The everyday words of Dutch. Function words of common grammar books; collected for wireparse, MIT."""

from wireparse.languages.spec.words import Words

WORDS = Words(
    tag="nl",
    stopwords=(
        "de het een en van in is dat op te zijn met voor niet aan er om ook als die dan maar bij nog naar uit door over ze hij "
        "zij wordt worden was werd waren heeft hebben had tot kan zal zou meer al geen dit deze zich hun haar ik je wij we u "
        "wat wie waar toen na tegen onder omdat volgens moet veel jaar heel zei heb"
    ),
    joiners="en &",
    particles="van de den der te ten ter von 't",
    place_particles="aan den de der het op bij in",
    place_openers="den de sint nieuw",
    abbreviations=(
        "dhr. mevr. mw. dr. prof. ir. ing. mr. drs. jhr. st. str. nr. ca. bijv. bv. blz. enz. etc. evt. incl. excl. m.b.t. "
        "o.a. t.a.v. d.w.z. jan. feb. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec."
    ),
)
