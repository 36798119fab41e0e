"""Quotations of a story: marks, cues, speakers and attribution, one after the other."""

from collections.abc import Sequence
from typing import NamedTuple

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.languages.lookup import base_tag
from wireparse.model.elements import Quote
from wireparse.model.kinds import QuoteKind
from wireparse.quotes.assembly import Draft, assemble
from wireparse.quotes.carried import marks_of
from wireparse.quotes.lexicon import lexicon
from wireparse.quotes.marks import Marks
from wireparse.quotes.passages import StoryReader
from wireparse.story import Passage

__all__ = ["Passage", "QuotesFound", "read_quotes"]


class QuotesFound(NamedTuple):
    """The quotations in the order of the text, and what is wrong with their marks."""

    quotes: tuple[Quote, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_quotes(text: str, passages: Sequence[Passage], language: str | None, *, indirect: bool = True) -> QuotesFound:
    """Find the quotations of *passages* and who said them; *language* is a BCP 47 tag.

    In a language without data, and with None, the quotations are found but not attributed. *indirect* adds reported speech
    without marks. The order is that of the text.
    """
    read = marks_of(text, passages)
    following = [*zip(passages[1:], read[1:], strict=True), None][: len(read)]
    diagnostics = tuple(
        diagnostic("unbalanced-mark", at, at + 1)
        for marks, after in zip(read, following, strict=True)
        for at in (*marks.broken, *_unclosed(marks, after))
    )
    lex = lexicon(base_tag(language) or "")
    if lex is None:
        drafts: list[Draft] = []
        for passage, marks in zip(passages, read, strict=True):
            drafts += [Draft(m.start, m.end, passage.index, QuoteKind.FRAGMENT) for m in marks.marked if m.depth == 0]
        return QuotesFound(assemble(text, drafts), diagnostics)
    drafts, clauses = StoryReader(text, passages, read, lex, indirect=indirect).read()
    quotes = assemble(text, drafts)
    if clauses:
        quotes = tuple(sorted((*quotes, *assemble(text, clauses)), key=lambda q: (q.span.start, q.span.end, q.kind)))
    return QuotesFound(quotes, diagnostics)


def _unclosed(marks: Marks, following: tuple[Passage, Marks] | None) -> list[int]:
    """Give the marks whose quotation runs to the end of its passage and does not go on with a mark that opens the next one."""
    if following is not None and following[1].marked and following[1].marked[0].opening == following[0].start:
        return []
    return [m.opening for m in marks.marked if m.depth == 0 and not m.closed]
