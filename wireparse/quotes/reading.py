"""Quotations of a story: marks, cues, speakers and attribution, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.languages.lookup import base_tag
from wireparse.model.elements import Cue, Quote
from wireparse.model.kinds import ParagraphKind, QuoteKind
from wireparse.model.spans import Span
from wireparse.quotes import lexicon as lx
from wireparse.quotes.attribution import Attribution, attribute, read_sentence
from wireparse.quotes.lexicon import Lexicon, lexicon
from wireparse.quotes.marks import Marked, read_marks
from wireparse.quotes.people import Register
from wireparse.quotes.speakers import Speakers, Voice
from wireparse.quotes.tokens import Tokens, read_tokens
from wireparse.story import as_read


class Passage(NamedTuple):
    """One paragraph of the story, its dateline left out; `index` is None for the headline."""

    start: int
    end: int
    index: int | None = None
    kind: ParagraphKind | None = None


class QuotesFound(NamedTuple):
    """The quotations in the order of the text, and what is wrong with their marks."""

    quotes: tuple[Quote, ...]
    diagnostics: tuple[Diagnostic, ...]


class _Draft(NamedTuple):
    marked: Marked
    passage: Passage
    voice: Voice | None
    cue: Span | None
    rule: str | None
    direct: bool


def read_quotes(text: str, passages: Sequence[Passage], language: str | None) -> QuotesFound:
    """Find the quotations of *passages* and who said them."""
    diagnostics: list[Diagnostic] = []
    drafts: list[_Draft] = []
    lex = lexicon(base_tag(language) or "")
    speakers: Speakers | None = None
    lead: Voice | None = None  # the speaker whom a paragraph that ends in a colon, or an open quotation, hands on
    for passage in passages:
        marks = read_marks(text, passage.start, passage.end)
        diagnostics += [diagnostic("unbalanced-mark", at, at + 1) for at in marks.broken]
        top = [m for m in marks.marked if m.depth == 0]
        if lex is None:
            drafts += [_Draft(m, passage, None, None, None, False) for m in top]  # noqa: FBT003
            continue
        if speakers is None:
            speakers = Speakers(text, Register(text, [(p.start, p.end) for p in passages], lex), lex)
        tokens = read_tokens(text, passage.start, passage.end, top, lex)
        lead = _read_passage(text, passage, tokens, lex, speakers, drafts, lead)
    quotes = [_quote(text, draft) for draft in drafts]
    return QuotesFound(tuple(quotes), tuple(diagnostics))


def _read_passage(
    text: str, passage: Passage, tokens: Tokens, lex: Lexicon, speakers: Speakers, drafts: list[_Draft], lead: Voice | None
) -> Voice | None:
    current: Voice | None = None
    for first, last in tokens.sentences:
        sentence = read_sentence(text, tokens, first, last, lex)
        resolved: dict[tuple[int, int], Voice] = {}

        def voice_of(found: Attribution, resolved: dict[tuple[int, int], Voice] = resolved) -> Voice:
            assert found.cue is not None and found.cue.speaker is not None
            mention = found.cue.speaker
            key = (mention.first, mention.last)
            if key not in resolved:
                resolved[key] = speakers.resolve(tokens, mention)
            return resolved[key]

        for cue in sentence.cues:
            if cue.speaker is not None:
                voice_of(Attribution("", cue))
        for q in sentence.quotes:
            mark = tokens.marked[q]
            direct = _is_direct(text, tokens, q, first)
            found = attribute(sentence, q)
            if found is not None and found.cue is not None:
                current = voice_of(found)
                cue = Span(tokens.starts[found.cue.first], tokens.ends[found.cue.last - 1])
                drafts.append(_Draft(mark, passage, current, cue, found.rule, direct))
            elif q == first and lead is not None:
                drafts.append(_Draft(mark, passage, lead, None, "colon-paragraph", direct))
                current = lead
            elif q == first and current is not None:
                drafts.append(_Draft(mark, passage, current, None, "continued", direct))
            else:
                drafts.append(_Draft(mark, passage, None, None, None, direct))
        if not sentence.quotes:
            for cue in sentence.cues:
                if cue.speaker is not None and last == tokens.sentences[-1][1]:
                    current_lead = cue
                    if tokens.flags[last - 1] & lx.COLON:
                        return voice_of(Attribution("", current_lead))
        lead = None
    if tokens.marked and not tokens.marked[max(tokens.marked)].closed:
        return current
    return None


def _is_direct(text: str, tokens: Tokens, q: int, first: int) -> bool:
    mark = tokens.marked[q]
    return text[mark.start].isupper() and (q == first or bool(tokens.flags[q - 1] & (lx.COLON | lx.COMMA)))


def _quote(text: str, draft: _Draft) -> Quote:
    span = Span(draft.marked.start, draft.marked.end)
    kind = QuoteKind.FRAGMENT if draft.voice is None else QuoteKind.DIRECT if draft.direct else QuoteKind.MIXED
    return Quote(
        span=span,
        text=as_read(text, span.start, span.end),
        kind=kind,
        parts=(span,),
        paragraphs=() if draft.passage.index is None else (draft.passage.index,),
        speaker=None if draft.voice is None else draft.voice.speaker,
        cue=None if draft.cue is None else Cue(span=draft.cue, text=as_read(text, draft.cue.start, draft.cue.end)),
        rule=draft.rule,
    )
