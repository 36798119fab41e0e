"""The readable view of a dispatch: its parts by name, its paragraphs with each quotation numbered, and who speaks."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Final

from wireparse.export.marking import CUE, INDIRECT, NAME, NESTED, SPEAKER, WORDS, Run, marked_stretches, marks, voices
from wireparse.export.safe import columns, shown, shown_words
from wireparse.export.times import known
from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Dateline, Element, Notice, Quote, Timestamp
from wireparse.model.kinds import ParagraphKind, Role, Severity

_BOLD, _DIM, _ITALIC, _UNDERLINE = "1", "2", "3", "4"
#: Cyan, magenta, yellow, green, blue, red: one for each speaker, then round again.
_VOICES: Final = ("36", "35", "33", "32", "34", "31")
_SEVERITIES: Final = {Severity.INFO: _DIM, Severity.WARNING: "33", Severity.ERROR: "31"}
#: The styles of a mark beside the colour of its voice.
_ROLES: Final = {WORDS: "", NESTED: "", SPEAKER: _BOLD, NAME: _BOLD, CUE: _UNDERLINE, INDIRECT: ""}
_LABEL: Final = 12
_NARROWEST: Final = 40


def to_terminal(dispatch: Dispatch, *, name: str | None = None, color: bool = False, width: int = 80) -> str:
    r"""Show *dispatch* to a reader in lines of at most *width* columns, the last one ended.

    Every quotation carries its number; the list below the story says whose it is, by which reporting words and by which rule.
    Control characters and bidirectional controls of the text are written out, never sent. Long words are broken.

    Args:
        dispatch: what `parse_dispatch` gave.
        name: a title above the view, such as the name of the file.
        color: colour the words of each speaker with ANSI sequences.
        width: columns of the terminal; less than 40 counts as 40.

    Example:
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export.terminal import to_terminal
        >>> view = to_terminal(parse_dispatch('OSLO, 3 mars 2021 (AFP) - "Oui", a déclaré Anne Dupont.', language="fr"))
        >>> print(view.splitlines()[0])
        afp · Agence France-Presse · fr · plain
    """
    view = _View(dispatch, color=color, width=max(width, _NARROWEST))
    blocks = (view.title(name), view.parts(), view.story(), view.quotes(), view.mentions(), view.diagnostics())
    return "\n".join("\n".join(block) + "\n" for block in map(list, blocks) if block)


class _View:
    """The blocks of the view, each an iterator of lines."""

    def __init__(self, dispatch: Dispatch, *, color: bool, width: int) -> None:
        self.dispatch, self.color, self.width = dispatch, color, width
        self.voices = voices(dispatch)

    def paint(self, text: str, *styles: str) -> str:
        """Wrap *text* in the ANSI *styles*, if there are any and colours are wanted."""
        codes = ";".join(style for style in styles if style)
        return f"\x1b[{codes}m{text}\x1b[0m" if self.color and codes and text else text

    def title(self, name: str | None) -> Iterator[str]:
        """Say which dispatch this is and as what it was read."""
        if name is not None:
            yield self.paint(shown(name), _BOLD)
        facts = (self.dispatch.format, self.dispatch.agency, self.dispatch.language, self.dispatch.envelope)
        yield self.paint(" · ".join(shown(fact) for fact in facts if fact), _DIM)

    def parts(self) -> Iterator[str]:
        """List the parts around the story, one or more lines each."""
        d = self.dispatch
        yield from self.part("kicker", d.kicker)
        if d.headline is not None:
            yield from self.labelled("headline", d.headline.text, _BOLD)
            if d.headline.source is not None:
                yield from self.labelled("source", d.headline.source)
        for headline in d.subheadlines:
            yield from self.part("subheadline", headline)
        yield from self.part("standfirst", d.standfirst)
        for stamp in d.timestamps:
            if stamp.role not in (Role.MENTION, Role.DATELINE):
                yield from self.labelled(stamp.role.lower(), _time(stamp))
        if d.byline is not None:
            yield from self.labelled("byline", ", ".join(filter(None, (*d.byline.names, d.byline.title))) or d.byline.text)
        if d.dateline is not None:
            yield from self.labelled("dateline", _place(d.dateline))
        for notice in d.notices:
            yield from self.labelled("notice", _notice(notice))
        yield from self.part("credit", d.credit)
        if d.signoff is not None:
            yield from self.labelled("sign-off", ", ".join(d.signoff.initials) or d.signoff.text)

    def part(self, label: str, element: Element | None) -> Iterator[str]:
        """Show a plain *element*, if there is one."""
        if element is not None:
            yield from self.labelled(label, element.text)

    def labelled(self, label: str, text: str, style: str = "") -> Iterator[str]:
        """Show *text* beside its *label*."""
        words = [[(piece, style)] for piece in shown_words(text) if piece]
        yield from self.filled(words, self.paint(f"{label:<{_LABEL}}", _DIM), " " * _LABEL, _LABEL)

    def story(self) -> Iterator[str]:
        """Show the paragraphs, each with its number, the quoted words marked."""
        text, paragraphs = self.dispatch.text, self.dispatch.paragraphs
        stretches = [(p.span.start, p.span.end) for p in paragraphs]
        for paragraph, run_list in zip(paragraphs, marked_stretches(stretches, marks(self.dispatch)), strict=True):
            base = _BOLD if paragraph.kind is ParagraphKind.CROSSHEAD else ""
            lead = self.paint(f"{paragraph.index + 1:>3}  ", _DIM)
            yield from self.filled(self.words(text, run_list, base), lead, " " * 5, 5)

    def words(self, text: str, run_list: Iterable[Run], base: str) -> list[list[tuple[str, str]]]:
        """Cut the runs into words; a word is a list of pieces with a style each."""
        words: list[list[tuple[str, str]]] = [[]]
        for run in run_list:
            mark = run.mark
            voice = "" if mark is None or mark.voice is None else _VOICES[mark.voice % len(_VOICES)]
            loose = _ITALIC if mark is not None and mark.voice is None else ""
            style = ";".join(filter(None, (base, _ROLES[mark.role] if mark else "", voice, loose)))
            for number, piece in enumerate(shown_words(text[run.start : run.end])):
                if number:
                    words.append([])
                if piece:
                    words[-1].append((piece, style))
            if mark is not None and mark.last and mark.end == run.end and mark.role in (WORDS, INDIRECT):
                words[-1].append((f"[{mark.number}]", ";".join(filter(None, (_DIM, voice)))))
        return [word for word in words if word]

    def quotes(self) -> Iterator[str]:
        """List the quotations: number, speaker, reporting words, kind, rule."""
        for number, quote in enumerate(self.dispatch.quotes, 1):
            voice = _VOICES[self.voices[quote.speaker.name] % len(_VOICES)] if quote.speaker else _DIM
            name, *others = _attribution(quote)
            words = [[(piece, voice)] for piece in shown_words(name) if piece]
            words += [[(piece, _DIM)] for other in others for piece in ("·", *shown_words(other)) if piece]
            yield from self.filled(words, self.paint(f"{number:>3}  ", _DIM), " " * 5, 5)

    def mentions(self) -> Iterator[str]:
        """List the times that the story speaks of."""
        for stamp in self.dispatch.timestamps:
            if stamp.role is Role.MENTION:
                yield from self.labelled("mention", _time(stamp))

    def diagnostics(self) -> Iterator[str]:
        """Show what is wrong or open, each under its line."""
        for found in self.dispatch.diagnostics:
            for line in found.render(self.dispatch.text).split("\n"):
                yield self.paint(shown(line), _SEVERITIES[found.severity])

    def filled(self, words: Iterable[list[tuple[str, str]]], first: str, rest: str, indent: int) -> Iterator[str]:
        """Fill lines with *words*: *first* opens the first line, *rest* the others, both *indent* columns wide."""
        room = self.width - indent
        line: list[tuple[str, str]] = []
        used = 0
        for word in words:
            for chunk in _chunks(word, room):
                needs = sum(columns(piece) for piece, _ in chunk)
                if line and used + 1 + needs > room:
                    yield self.line(first, line)
                    first, line, used = rest, [], 0
                if line:
                    line.append((" ", chunk[0][1] if chunk[0][1] == line[-1][1] else ""))
                used += needs + bool(line)
                line += chunk
        yield self.line(first, line)

    def line(self, opening: str, pieces: Iterable[tuple[str, str]]) -> str:
        """Paint a line: neighbours of one style together."""
        painted = (
            self.paint("".join(piece for piece, _ in group), style) for style, group in itertools.groupby(pieces, key=lambda p: p[1])
        )
        return (opening + "".join(painted)).rstrip(" ")


def _chunks(word: list[tuple[str, str]], room: int) -> Iterator[list[tuple[str, str]]]:
    """Break a *word* that is wider than *room*."""
    if sum(len(piece) for piece, _ in word) * 2 <= room or sum(columns(piece) for piece, _ in word) <= room:
        yield word
        return
    step = max(1, room // 2)  # a wide character takes two columns
    for piece, style in word:
        for at in range(0, len(piece), step):
            yield [(piece[at : at + step], style)]


def _attribution(quote: Quote) -> list[str]:
    """Say whose words *quote* holds: the name first, then what is known besides."""
    speaker = quote.speaker
    found = ["—"] if speaker is None else [speaker.name]
    if speaker is not None:
        found += [fact for fact in (speaker.title, speaker.description) if fact and fact not in speaker.name]
        if speaker.name not in speaker.text:
            found.append(f"“{speaker.text}”")
    return [*found, *([quote.cue.text] if quote.cue else []), str(quote.kind), *([quote.rule] if quote.rule else [])]


def _time(stamp: Timestamp) -> str:
    """Show a time as it is written and as it is understood."""
    assumed = f" [{', '.join(sorted(a.lower() for a in stamp.assumptions))}]" if stamp.assumptions else ""
    return f"{known(stamp)}{assumed} ← {stamp.text}"


def _place(dateline: Dateline) -> str:
    """Show the places, agencies and date of a dateline."""
    places = "/".join(dateline.places)
    where = f"{places} ({dateline.region})" if dateline.region else places
    when = _time(dateline.timestamp) if dateline.timestamp else None
    return " · ".join(filter(None, (where, "/".join(dateline.agencies), when))) or dateline.text


def _notice(notice: Notice) -> str:
    """Show the kind, number and note of a notice."""
    number = f" {notice.ordinal}" if notice.ordinal is not None else ""
    return f"{notice.kind}{number}: {notice.note or notice.text}"
