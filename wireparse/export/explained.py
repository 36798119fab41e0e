"""The readable view of an explanation: format, lines, quotations and instants, each with the rule that read it."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator
from typing import Final

from wireparse.export.safe import columns, shown, shown_words
from wireparse.export.times import inferred, known, zone
from wireparse.layout.why import PART_RULES
from wireparse.model.elements import Cue, Speaker
from wireparse.model.explanation import (
    Explanation,
    FormatCandidate,
    FormatExplanation,
    FormatSource,
    LinePart,
    QuoteCandidate,
    QuoteExplanation,
    TimestampExplanation,
)
from wireparse.model.spans import Span
from wireparse.quotes.rules import RULE_MEANINGS, SILENCES

_BOLD, _DIM, _GREEN, _YELLOW = "1", "2", "32", "33"
_NARROWEST: Final = 60
#: The columns of the tables of lines and of quotations.
_NUMBER: Final = 5
_KIND: Final = 11
_RULE: Final = 21
_PLACE: Final = 9
#: The words of a stretch that are shown, at most.
_EXCERPT: Final = 200
_SOURCES: Final = {
    FormatSource.CALLER: "named by the caller",
    FormatSource.ENVELOPE: "named by the transport",
    FormatSource.EVIDENCE: "told by the evidence",
    FormatSource.NONE: "no agency has enough evidence and a clear lead",
}


def explanation_to_terminal(explanation: Explanation, *, name: str | None = None, color: bool = False, width: int = 80) -> str:
    r"""Show *explanation* to a reader, the last line ended; long words of the dispatch are cut short to fit *width* columns.

    Control characters and bidirectional controls of the text are written out, never sent. The names of the rules that are met are
    explained at the end.

    Args:
        explanation: what `Dispatch.explain()` gave.
        name: a title above the view, such as the name of the file.
        color: mark what won with ANSI sequences.
        width: columns of the terminal; less than 60 counts as 60.

    Example:
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export.explained import explanation_to_terminal
        >>> view = explanation_to_terminal(parse_dispatch("BRENZ (AP) — The ferry is back.").explain())
        >>> print("\n".join(view.splitlines()[:6]))
        format
          ap · The Associated Press · told by the evidence (4 is enough, with a lead of 2)
          * ap              4  dateline-tag +4 1:7 “(AP) —”
        <BLANKLINE>
        lines
            1 DATELINE   dateline             PLACE (TAG) - “BRENZ (AP) —”
    """
    view = _View(explanation, color=color, width=max(width, _NARROWEST))
    heads = ("format", "lines", "quotations", "instants", "rules")
    blocks = (view.format(), view.lines(), view.quotes(), view.instants(), view.rules())
    shown_blocks = [[view.paint(head, _BOLD), *block] for head, block in zip(heads, map(list, blocks), strict=True) if block]
    if name is not None:
        shown_blocks.insert(0, [view.paint(shown(name), _BOLD)])
    return "\n".join("\n".join(line.rstrip(" ") for line in block) + "\n" for block in shown_blocks)


class _View:
    """The blocks of the view, each an iterator of lines; `met` gathers the rules on the way."""

    def __init__(self, explanation: Explanation, *, color: bool, width: int) -> None:
        self.explanation, self.color, self.width = explanation, color, width
        self.starts = [line.span.start for line in explanation.lines]
        self.met: dict[str, str] = {}

    def paint(self, text: str, style: str) -> str:
        """Wrap *text* in the ANSI *style*, if there is one and colours are wanted."""
        return f"\x1b[{style}m{text}\x1b[0m" if self.color and style and text else text

    def place(self, span: Span) -> str:
        """Give line and column of the beginning of *span*."""
        index = bisect.bisect_right(self.starts, span.start) - 1
        return f"{index + 1}:{span.start - self.starts[index] + 1}" if index >= 0 else "1:1"

    def excerpt(self, start: int, end: int, used: int) -> str:
        """Show the words of `[start, end)` in quotation marks, cut short to what *used* columns leave of the line."""
        room = max(self.width - used - 2, 10)
        words = " ".join(filter(None, shown_words(self.explanation.text[start : min(end, start + _EXCERPT)])))
        cut = end > start + _EXCERPT
        while columns(words) > room - cut:
            words, cut = words[: max(0, min(len(words) - 1, room - 1))], True
        return f"“{words}{'…' if cut else ''}”"

    def format(self) -> Iterator[str]:
        """Say which format was taken and on whose word, and list what the text speaks for."""
        settled: FormatExplanation = self.explanation.format
        told = _SOURCES[settled.source]
        if settled.source in (FormatSource.EVIDENCE, FormatSource.NONE):
            told += f" ({settled.threshold} is enough, with a lead of {settled.lead})"
        yield "  " + " · ".join(shown(fact) for fact in (settled.name, settled.agency, told) if fact)
        for found in settled.candidates:
            yield from self.candidate(found)

    def candidate(self, found: FormatCandidate) -> Iterator[str]:
        """Show a format with its evidence, a line each."""
        opening = f"  {'*' if found.won else ' '} {shown(found.name):<12} {found.score:>4}  "
        for number, evidence in enumerate(found.evidence):
            fact = f"{shown(evidence.cue)} {evidence.weight:+} {self.place(evidence.span)} "
            line = (" " * len(opening) if number else opening) + fact
            words = self.excerpt(evidence.span.start, evidence.span.end, len(line))
            yield self.paint(line + words, _GREEN if found.won else "")

    def lines(self) -> Iterator[str]:
        """Show every line that holds something, each part with its rule."""
        for line in self.explanation.lines:
            for number, part in enumerate(line.parts):
                yield self.line_part(str(line.number) if not number else "", part)

    def line_part(self, number: str, part: LinePart) -> str:
        """Show a part of a line."""
        self.met[part.rule] = PART_RULES[part.rule]
        opening = f"{number:>{_NUMBER}} {part.kind:<{_KIND - 1}} {part.rule:<{_RULE - 1}} "
        if part.detail is not None:
            opening += f"{shown(part.detail)} "
        return opening + self.excerpt(part.span.start, part.span.end, columns(opening))

    def quotes(self) -> Iterator[str]:
        """List the quotations, each with what the rules say of it."""
        for number, found in enumerate(self.explanation.quotes, 1):
            yield from self.quote(str(number), found, 0)

    def quote(self, number: str, found: QuoteExplanation, depth: int) -> Iterator[str]:
        """Show a quotation, the candidates, and the quotations inside of it."""
        quote = found.quote
        indent = "  " * min(depth, 5)
        opening = f"{indent}{number:>{_NUMBER}} {self.place(quote.span):<{_PLACE - 1}} {quote.kind} "
        yield self.paint(opening + self.excerpt(quote.span.start, quote.span.end, columns(opening)), _BOLD)
        if found.unattributed is not None:
            self.met[found.unattributed] = SILENCES[found.unattributed]
            yield self.paint(f"{indent}{' ' * _NUMBER}   {found.unattributed:<{_RULE - 1}} nobody is named", _YELLOW)
        for rules, candidate in _grouped(found.candidates):
            self.met.update((rule, RULE_MEANINGS[rule]) for rule in rules)
            said = _said(candidate.speaker, candidate.cue)
            also = f" (also {', '.join(rules[1:])})" if rules[1:] else ""
            line = f"{indent}{' ' * _NUMBER} {'*' if candidate.won else ' '} {rules[0]:<{_RULE - 1}} {said}{also}"
            yield self.paint(line, _GREEN if candidate.won else "")
        for nested in found.nested:
            yield from self.quote("", nested, depth + 1)

    def instants(self) -> Iterator[str]:
        """List the timestamps with what is known of them and where the zone came from."""
        for found in self.explanation.timestamps:
            stamp = found.timestamp
            facts = (known(stamp), zone(stamp), *inferred(stamp), _where(found))
            opening = f"{' ' * _NUMBER} {self.place(stamp.span):<{_PLACE - 1}} {stamp.role:<{_KIND - 1}} "
            line = opening + " · ".join(shown(fact) for fact in facts if fact) + " "
            yield line + self.excerpt(stamp.span.start, stamp.span.end, columns(line))

    def rules(self) -> Iterator[str]:
        """Say what the rules that were met mean."""
        for rule, meaning in sorted(self.met.items()):
            yield f"  {rule:<{_RULE - 1}} {self.paint(meaning, _DIM)}"


def _grouped(candidates: Iterable[QuoteCandidate]) -> list[tuple[list[str], QuoteCandidate]]:
    """Put together the rules that name the same speaker by the same words."""
    groups: dict[tuple[Speaker | None, Cue | None], tuple[list[str], QuoteCandidate]] = {}
    for candidate in candidates:
        rules, first = groups.setdefault((candidate.speaker, candidate.cue), ([], candidate))
        if candidate.rule not in rules:
            rules.append(candidate.rule)
        if candidate.won and not first.won:
            rules.remove(candidate.rule)
            rules.insert(0, candidate.rule)
            groups[candidate.speaker, candidate.cue] = rules, candidate
    return list(groups.values())


def _said(speaker: Speaker | None, cue: Cue | None) -> str:
    """Name a speaker with the mention, where that is not the name, and the reporting words."""
    words = "—" if speaker is None else _words(speaker.name)
    if speaker is not None and speaker.name != speaker.text:
        words += f" ← “{_words(speaker.text)}”"
    return words + (f" · “{_words(cue.text)}”" if cue is not None else "")


def _words(text: str) -> str:
    return " ".join(shown_words(text))


def _where(found: TimestampExplanation) -> str | None:
    return None if found.place is None else f"in {found.place}"
