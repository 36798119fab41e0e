"""The everyday words of Portuguese. Function words of common grammar books; collected for wireparse, MIT."""

from wireparse.languages.spec.words import Words

WORDS = Words(
    tag="pt",
    stopwords=(
        "o a os as de do da dos das e em no na nos nas um uma que é para por com não se ao aos à às mais como mas foi são tem "
        "sua seu suas seus pelo pela pelos pelas ou ele ela isso este esta esse essa quando também já está segundo sobre até "
        "entre ainda depois muito ser há foram era num numa após contra desde onde quem disse afirmou sem só porque durante "
        "anos mesmo você nós eu"
    ),
    joiners="e &",
    particles="de do da dos das e van von",
    place_particles="de da do das dos e",
    place_openers="são santa santo rio porto nova novo belo vila ponta",
    abbreviations=(
        "sr. sra. dr. dra. prof. profa. eng. gen. cel. cap. ten. sgt. d. dom. exmo. ilmo. st. sto. sta. av. r. nº. núm. pág. "
        "págs. vol. ed. art. etc. cf. ex. p.ex. a.c. d.c. jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez."
    ),
)
