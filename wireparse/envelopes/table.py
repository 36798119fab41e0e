"""The named envelopes, and which of them a message is in.

`detect` looks at the first characters only, and imports the module of an envelope when its clue is there: ordinary text pays
for a few comparisons. Every module offers the same two functions:

    detect(text) -> bool                   whether *text* is such a message
    open_message(text, limits) -> Story    take the story out; never raises on content
"""

import importlib
from typing import Final, NamedTuple, Protocol

from wireparse.limits import DEFAULT, Limits
from wireparse.story import Story


class Envelope(NamedTuple):
    """One transport: the module that reads it, and the words with one of which a message begins."""

    module: str
    clues: tuple[str, ...]


class EnvelopeModule(Protocol):
    """What every module of an envelope offers."""

    @staticmethod
    def detect(text: str) -> bool:
        """Tell whether *text* is in this envelope."""

    @staticmethod
    def open_message(text: str, limits: Limits = DEFAULT) -> Story:
        """Take the story of *text* out of the envelope; *limits* say how deep a document may be."""


#: The envelopes in the order in which they are asked; an earlier one is the more particular.
ENVELOPES: Final = {
    "anpa1312": Envelope("anpa1312", ("\x01",)),
    "iptc7901": Envelope("iptc7901", ("\x01",)),
    "zczc": Envelope("zczc", ("ZCZC",)),
    "nitf": Envelope("nitf", ("<",)),
    "newsmlg2": Envelope("newsmlg2", ("<",)),
    "newsml1": Envelope("newsml1", ("<",)),
    "ninjs": Envelope("ninjs", ("{", "[")),
}
#: What means nothing in part: half a JSON text is none.
UNDIVIDED: Final = frozenset(("ninjs",))
#: What `envelope=` takes.
NAMES: Final = ("plain", *ENVELOPES)

#: How far the frame of a telex may lie behind the tail of an earlier message or line noise.
_NOISE: Final = 4096
#: What may stand before the first character that counts.
_BEFORE: Final = " \t\r\n\ufeff\x00\x02\x03\x04\x05\x07\x0c\x16\x7f,"


def module_of(name: str) -> EnvelopeModule:
    """Import the module of the envelope *name*."""
    module: EnvelopeModule = importlib.import_module(f"wireparse.envelopes.{ENVELOPES[name].module}")  # type: ignore[assignment]
    return module


def detect(text: str) -> str:
    r"""Name the envelope of *text*, "plain" when it is in none.

    Example:
        >>> detect("ZCZC AAP\n$A\n"), detect("OSLO (AFP) - Rien.")
        ('zczc', 'plain')
    """
    head = text[:_NOISE]
    first = "\x01" if "\x01" in head else head.lstrip(_BEFORE)[:8]
    for name, envelope in ENVELOPES.items():
        if first.startswith(envelope.clues) and module_of(name).detect(text):
            return name
    return "iptc7901" if _bare_header(text) and module_of("iptc7901").detect(text) else "plain"


def _bare_header(text: str) -> bool:
    """Tell whether the first line may be the header of an IPTC 7901 message whose control bytes an export dropped.

    Letters and digits glued together, then a digit alone: `eca00075 3 i 510`.
    """
    head = text[:40].lstrip(_BEFORE)
    gap = head.find(" ")
    return 4 <= gap <= 10 and head[gap - 3 : gap].isdigit() and head[gap + 1 : gap + 2].isdigit() and head[gap + 2 : gap + 3] == " "  # noqa: PLR2004
