"""Function words of languages that have no data of their own, so that a text in one of them is not taken for another.

Function words of common grammar books; collected for wireparse, MIT.
"""

from __future__ import annotations

from typing import Final

#: Primary subtag, and frequent words in lower case that few other languages share.
OTHERS: Final = (
    (
        "da",
        (
            "og i at det en den til er som på de med han af for ikke der var mig sig men et har om vi havde hun nu over da "
            "fra du ud sin dem os op man hans hvor eller hvad efter siger blev"
        ),
    ),
    (
        "nb",
        (
            "og i jeg det at en et den til er som på de med han av ikke der så var meg seg men har om vi min mitt ha hadde "
            "hun nå over da ved fra du ut sin dem oss opp man kan hans hvor eller hva etter sier ble være mot"
        ),
    ),
    (
        "sv",
        (
            "och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när år säger "
            "också efter hon eller än där vid mot ska skulle finns under blir enligt"
        ),
    ),
    (
        "fi",
        (
            "ja on ei se että oli hän joka mutta myös ovat kun mukaan olla tai niin jo sen vuoden ole vain sekä hänen ollut "
            "kuin nyt jos mitä sanoo kertoo kanssa jälkeen"
        ),
    ),
    (
        "tr",
        (
            "ve bir bu da de için ile olarak daha çok olan ise gibi sonra kadar en olduğunu ancak ne var yeni her iki dedi "
            "göre ya ki yok şöyle etti oldu tarafından"
        ),
    ),
    (
        "pl",
        (
            "i w na z do się nie że to jest o od za po jak przez dla jego są ale był była oraz który która które przed jej "
            "także tym może tylko już ich będzie"
        ),
    ),
    (
        "cs",
        "a v na se je že do si o za s z to ve který která které jsou by ale jako po pro byl od podle také až být nebo při jeho už má jen",
    ),
    (
        "hu",
        "a az és hogy nem is egy van volt de meg ez csak már még mint el azt aki lehet szerint után vagy lesz ami minden között",
    ),
    (
        "ro",
        "și în de la cu nu pe a din care este că un o să pentru au fost mai fi sau după prin acest această dar ale lui sunt însă",
    ),
    (
        "id",
        "yang dan di dari untuk dengan pada ini itu dalam tidak akan ke juga telah oleh ada sebagai karena atau mereka bisa kata tersebut",
    ),
    (
        "ca",
        (
            "el la els les de que i en un una per amb no és del dels als ha són més però com aquest aquesta seva seu també "
            "fins ser va han segons molt"
        ),
    ),
)
