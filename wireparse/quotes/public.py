"""`find_quotes`: quotations in running text."""

from __future__ import annotations

from wireparse.model.elements import Quote
from wireparse.model.kinds import ParagraphKind
from wireparse.options import check_text, check_word
from wireparse.quotes.reading import read_quotes
from wireparse.story import BLANKS, Passage, cut_lines


def find_quotes(text: str, *, language: str | None = None, indirect: bool = False) -> tuple[Quote, ...]:
    """Find the quotations in *text* and who said them; paragraphs are parted by blank lines.

    Args:
        text: running text, without headers and furniture.
        language: BCP 47 tag (`"fr"`, `"fr-CA"`); None detects it.
        indirect: also give reported speech without marks.

    Raises:
        TypeError: *text* or *language* is no `str`.

    Example:
        >>> import wireparse
        >>> (quote,) = wireparse.find_quotes('"La mer monte", a prévenu mardi la maire, Anne Dupont.', language="fr")
        >>> quote.text, quote.speaker.name, quote.cue.text
        ('La mer monte', 'Anne Dupont', 'a prévenu')
    """
    check_text(text)
    check_word(language, "language", "fr-CA")
    if language is None:
        from wireparse.languages.detection import detect_language

        language = detect_language(text)
    return read_quotes(text, split_paragraphs(text), language, indirect=indirect).quotes


def split_paragraphs(text: str) -> list[Passage]:
    """Cut *text* at blank lines."""
    passages: list[Passage] = []
    start, end, at = -1, 0, 0
    for line, gap in zip(*cut_lines(text, 0, len(text)), strict=False):
        words = line.lstrip(BLANKS)
        if words:
            if start < 0:
                start = at + len(line) - len(words)
            end = at + len(line.rstrip(BLANKS))
        elif start >= 0:
            passages.append(Passage(start, end, len(passages), ParagraphKind.BODY))
            start = -1
        at += len(line) + gap
    if start >= 0:
        passages.append(Passage(start, end, len(passages), ParagraphKind.BODY))
    return passages
