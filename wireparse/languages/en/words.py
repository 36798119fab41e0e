"""The everyday words of English. Function words of common grammar books; collected for wireparse, MIT."""

from wireparse.languages.spec.words import Words

WORDS = Words(
    tag="en",
    stopwords=(
        "the of and to in is that for on was with as it by from at his an be are has have said which who not but were their "
        "this will had after been they its he she would about more than when there what into also could over before between "
        "during against under because while where other only some we our you your them these those such through any being both "
        "did does how if no or so then up out"
    ),
    joiners="and &",
    particles="de van von der den bin ibn al el la le du di da dos del",
    place_particles="of the on upon under in by de la las los del",
    place_openers="new san los las fort port saint st. st north south east west el santa palm salt long",
    abbreviations=(
        "mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. sgt. capt. maj. adm. rev. hon. jr. sr. st. mt. ft. vs. etc. inc. "
        "corp. co. ltd. bros. no. nos. vol. pp. fig. dept. est. approx. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. "
        "nov. dec. mon. tue. wed. thu. fri. sat. sun. a.m. p.m. u.s. u.k. u.n. e.u. d.c. e.g. i.e. cf. ph.d. ala. ariz. ark. "
        "calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. "
        "n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. ont. que. b.c. alta. man. "
        "sask."
    ),
)
