"""The words of a dispatch with their marks: quotations in the colour of who speaks, and labels that tie them to mention and name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from wireparse.export.html_style import VOICES
from wireparse.export.html_text import lines, words
from wireparse.export.marking import (
    CUE,
    FINDING,
    INDIRECT,
    NAME,
    NESTED,
    SPEAKER,
    TIME,
    WORDS,
    Run,
    every_quote,
    marked_stretches,
    marks,
    side_marks,
    voices,
)
from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Quote, Speaker

_CLASSES: Final = {WORDS: "q", INDIRECT: "i", NESTED: "k", CUE: "c", SPEAKER: "m", NAME: "n", TIME: "t", FINDING: "f"}


class Stretch(NamedTuple):
    """A stretch of the text; *as_lines* keeps its lines and columns."""

    start: int
    end: int
    as_lines: bool


class _Label(NamedTuple):
    """A label behind the character before *at*; those of one place in the order of *rank*."""

    at: int
    rank: int
    html: str


def letters(number: int) -> str:
    """Give the letters of speaker *number*, counted from 0.

    Example:
        >>> letters(0), letters(25), letters(26), letters(701), letters(702)
        ('A', 'Z', 'AA', 'ZZ', 'AAA')
    """
    found = ""
    left = number + 1
    while left:
        left, digit = divmod(left - 1, 26)
        found = chr(ord("A") + digit) + found
    return found


def voice_class(voice: int | None) -> str:
    """Give the class of the colour of *voice*; nobody has none."""
    return "" if voice is None else f" v{voice % VOICES}"


def marked(dispatch: Dispatch, stretches: list[Stretch], anchor: str) -> Iterator[str]:
    """Give the words of each of the *stretches*, which are sorted and disjoint, with marks and labels; *anchor* begins every id."""
    places = [(stretch.start, stretch.end) for stretch in stretches]
    quoted = marked_stretches(places, marks(dispatch))
    beside = marked_stretches(places, side_marks(dispatch))
    labels = sorted(_labels(dispatch, anchor))
    at = 0
    for stretch, quoted_runs, beside_runs in zip(stretches, quoted, beside, strict=True):
        written = lines if stretch.as_lines else words
        found: list[str] = []
        for start, end, over, under in _merged(quoted_runs, beside_runs):
            found.append(_run(written(dispatch.text[start:end]), over, under))
            while at < len(labels) and labels[at].at <= end:
                found.append(labels[at].html)
                at += 1
        if stretch is stretches[-1]:
            found += [label.html for label in labels[at:]]
        yield "".join(found)


def _merged(quoted: Iterable[Run], beside: Iterable[Run]) -> Iterator[tuple[int, int, Run, Run]]:
    """Cut two layers of runs over the same stretch into stretches that lie in one run of each."""
    over, under = iter(quoted), iter(beside)
    upper, lower = next(over, None), next(under, None)
    while upper is not None and lower is not None:
        start, end = max(upper.start, lower.start), min(upper.end, lower.end)
        yield start, end, upper, lower
        done_upper, done_lower = upper.end == end, lower.end == end
        upper = next(over, None) if done_upper else upper
        lower = next(under, None) if done_lower else lower


def _run(inside: str, over: Run, under: Run) -> str:
    """Put the words of a run into their marks."""
    classes: list[str] = []
    if over.mark is not None:
        loose = " loose" if over.mark.voice is None and over.mark.role in (WORDS, NESTED) else ""
        classes.append(_CLASSES[over.mark.role] + loose + voice_class(over.mark.voice))
    if under.mark is not None:
        classes.append(_CLASSES[under.mark.role])
    return f'<span class="{" ".join(classes)}">{inside}</span>' if classes else inside


def _labels(dispatch: Dispatch, anchor: str) -> Iterator[_Label]:
    """Give the labels of quotations, mentions and names; each links to the next of the three, the last to the list of speakers."""
    numbered = voices(dispatch)
    speakers = {
        (q.speaker.span.start, q.speaker.span.end): (q.speaker, numbered[q.speaker.name])
        for _, _, q in reversed(list(every_quote(dispatch)))
        if q.speaker is not None
    }
    #: Where a mention is the name itself: the place of the name needs no label of its own there.
    naming = {(end, voice): f"{anchor}m{start}-{end}" for (start, end), (s, voice) in speakers.items() if s.antecedent is None}
    for (start, end), (speaker, voice) in speakers.items():
        yield _Label(end, 1, _mention(f"{anchor}m{start}-{end}", speaker, voice, anchor, naming))
    names = {(s.antecedent.start, s.antecedent.end): voice for s, voice in speakers.values() if s.antecedent is not None}
    for (start, end), voice in names.items():
        if (end, voice) not in naming:
            yield _Label(end, 2, _tag("tag solid", f"{anchor}n{start}-{end}", f"{anchor}s{voice}", voice, letters(voice)))
    for number, (text, quote) in quote_labels(dispatch):
        if not quote.parts:
            continue
        voice_or_none = numbered[quote.speaker.name] if quote.speaker else None
        target = f"{anchor}m{quote.speaker.span.start}-{quote.speaker.span.end}" if quote.speaker else None
        yield _Label(quote.parts[-1].end, 0, _tag("no", f"{anchor}q{number}", target, voice_or_none, text))


def quote_labels(dispatch: Dispatch) -> Iterator[tuple[str, tuple[str, Quote]]]:
    """Give each quotation with its number ("3", "3a" within it) and its label ("B3")."""
    numbered = voices(dispatch)
    within = 0
    for number, depth, quote in every_quote(dispatch):
        within = within + 1 if depth else 0
        name = f"{number}{letters(within - 1).lower() if within else ''}"
        letter = letters(numbered[quote.speaker.name]) if quote.speaker else ""
        yield name, (letter + name, quote)


def _mention(identity: str, speaker: Speaker, voice: int, anchor: str, naming: dict[tuple[int, int], str]) -> str:
    """Label a mention: solid where it is the name, else with an arrow that points to where the name stands."""
    there = speaker.antecedent
    if there is None:
        return _tag("tag solid", identity, f"{anchor}s{voice}", voice, letters(voice))
    target = naming.get((there.end, voice), f"{anchor}n{there.start}-{there.end}")
    arrow = "\N{UPWARDS ARROW}" if there.start < speaker.span.start else "\N{DOWNWARDS ARROW}"
    return _tag("tag", identity, target, voice, letters(voice) + arrow)


def _tag(kind: str, identity: str, target: str | None, voice: int | None, text: str) -> str:
    name = f'class="{kind}{voice_class(voice)}" id="{identity}"'
    return f"<span {name}>{text}</span>" if target is None else f'<a {name} href="#{target}">{text}</a>'
