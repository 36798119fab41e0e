"""Short dispatches put together from parts: as many different ones as a test of a crowd needs, always the same."""

from __future__ import annotations

from collections.abc import Iterator

_PLACES = ("Brenz", "Port Alder", "Lindmoor", "Morvec", "Osterhaven", "Valcreux", "Sankt Ilgen", "Puerto Sereno")
_NAMES = ("Ilena Dorvat", "Owen Tregarth", "Maud Kerrivoal", "Matthias Quellen", "Sanna Ivrel", "Lena Okvist", "Bruno Alcázar")
_MONTHS = {
    "en": ("Jan", "March", "May", "Sept", "Nov"),
    "fr": ("janvier", "mars", "mai", "septembre", "novembre"),
    "de": ("Januar", "März", "Mai", "September", "November"),
    "es": ("ene", "mar", "may", "sep", "nov"),
}
_TEMPLATES = (
    """\
Ferry {number} reopens

{place}, {months[en]} {day}, 2023 (AFP) - The ferry takes {number} people again, the port said.

"We were {number} days without it," said {name}, the harbour master. "Nobody will miss that."

dmo/svt
""",
    """\
INTERNATIONAL
{day:02}/05/2024 09:{minute:02} EDT | Actualisé {day:02}/05/2024 11:{minute:02} EDT

Le quai {number} rouvre (mairie)

Le quai {number} rouvrira jeudi. "Il restait {minute} jours de travaux", a déclaré la ministre {name}, qui visitait {place}.
""",
    """\
{place}, {day} {months[fr]} 2022 (AFP) - Le pont {number} est fermé, a annoncé {name}.

"C'est l'affaire de {minute} jours", a-t-il ajouté.

lgr/or
""",
    """\
Brücke {number} bleibt gesperrt

{place} (dpa) - Die Brücke {number} bleibt bis {day}. {months[de]} gesperrt.

«Wir brauchen noch {minute} Tage», sagte {name} am Montag.
""",
    """\
{place}, {day} {months[es]} (EFE).- El muelle {number} abrirá en {minute} días.

"Faltan {minute} grúas", dijo {name}.
""",
    """\
Library {number} to reopen

By Clara Whitcombe
Published: March {day}, 2024 at 7:{minute:02} a.m. EST

{place} - The library will open.

"It cost more than we planned," she said, according to {name}, "but {number} readers waited."
""",
    """\
\x01bdt{sequence:04} 4 vm 21  dpa {sequence:04}\r
\x02Hafen {number} offen\r
\r
{place} (dpa) - Der Hafen ist offen, sagte {name}.\r
\x03{day:02}{minute:02}26 Sep 23\r
""",
)


def invented(count: int) -> Iterator[str]:
    """Give *count* dispatches, no two alike."""
    for number in range(count):
        yield _TEMPLATES[number % len(_TEMPLATES)].format(
            number=number,
            sequence=number % 10_000,
            place=_PLACES[number // 7 % len(_PLACES)],
            name=_NAMES[number // 5 % len(_NAMES)],
            day=number % 28 + 1,
            minute=number // 28 % 60,
            months={tag: names[number // 3 % 5] for tag, names in _MONTHS.items()},
        )
