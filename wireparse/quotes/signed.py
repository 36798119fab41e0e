"""The third stage: names that tell by themselves who speaks: the one that opens a turn of a transcript, and a signature below the words."""

from typing import Final

from wireparse.model.making import make_span
from wireparse.model.spans import Span
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.marks import Marked
from wireparse.quotes.mentions import Mention, signature_at
from wireparse.quotes.speakers import Speakers
from wireparse.quotes.tokens import read_tokens
from wireparse.quotes.voices import Voice
from wireparse.story import Passage

#: How long the name of a speaker in a transcript may be.
LABEL: Final = 32
#: How long the paragraph may be that signs the words above it, and what it opens with.
SIGNATURE: Final = 100
DASHES: Final = "-–—―"


def turn_of(text: str, mark: Marked, speakers: Speakers, lex: Lexicon) -> Voice | None:
    """Read the name that opens a turn of a transcript inside the marks; None where there is none."""
    end = _label_end(text, mark)
    if end == mark.start:
        return None
    tokens = read_tokens(text, mark.start, end, (), lex)
    return speakers.aside(tokens, Mention(0, len(tokens.starts), (0, len(tokens.starts))), None)


def signed_below(text: str, passage: Passage, speakers: Speakers, lex: Lexicon) -> tuple[Voice, Span] | None:
    """Read the name behind a dash that is all of the *passage* below the words, and give the dash too; None where there is none."""
    if passage.end - passage.start > SIGNATURE or text[passage.start] not in DASHES:
        return None
    tokens = read_tokens(text, passage.start, passage.end, (), lex)
    mention = signature_at(tokens, 0, len(tokens.flags), lex)
    if mention is None:
        return None
    return speakers.aside(tokens, mention, None), make_span(tokens.starts[0], tokens.end(0))


def _label_end(text: str, mark: Marked) -> int:
    """Give where the name in capitals ends that opens a turn of a transcript ("MARSH: The dam is safe"), or the words' start."""
    end = text.find(":", mark.start, min(mark.end, mark.start + LABEL))
    label = text[mark.start : end] if end > 0 else ""
    if len(label) > 2 and label.isupper() and label[-1].isalpha() and label.replace(" ", "").replace(".", "").isalpha():  # noqa: PLR2004
        return end
    return mark.start
