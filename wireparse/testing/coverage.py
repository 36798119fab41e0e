"""`uncovered`: the cues, shapes and patterns of a format that no sample shows to be right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from wireparse.formats.detection import detect_formats
from wireparse.formats.registry import FormatRegistry
from wireparse.formats.spec import AgencyFormat, NoticeWords, compiled
from wireparse.layout.datelines import find_dateline, find_inner_dateline
from wireparse.layout.habits import habits_of
from wireparse.model.dispatch import Dispatch
from wireparse.model.kinds import SegmentKind
from wireparse.story import BLANKS
from wireparse.testing.sampling import Sample, registry_with

#: What a line is read as when a pattern of that field has recognised it.
_MEANT: Final = {
    "headers": (SegmentKind.FURNITURE, SegmentKind.ENVELOPE, SegmentKind.NOTICE, SegmentKind.KICKER),
    "credits": (SegmentKind.CREDIT,),
    "bylines": (SegmentKind.BYLINE,),
    "signoffs": (SegmentKind.SIGNOFF,),
    "boilerplate": (SegmentKind.FURNITURE,),
    "crossheads": (SegmentKind.PARAGRAPH,),
}


def uncovered(format: AgencyFormat, samples: Iterable[Sample], negatives: Iterable[Sample] = ()) -> tuple[str, ...]:
    """Name every cue, dateline shape, pattern and notice of *format* that none of its *samples* exercises.

    A cue must be found where it counts; a shape or pattern must have recognised something, so that a line which it matches is
    read as what it means. A veto speaks against the format: it must be found in one of the *negatives*.

    Example:
        >>> from wireparse.formats.spec import AgencyFormat, Cue
        >>> uncovered(AgencyFormat(name="xyz", cues=(Cue("tag", r"[(]XYZ[)]"),)), ())
        ("cues: 'tag' is found in no sample",)
    """
    registry = registry_with(format)
    samples = tuple(samples)
    dispatches = [sample.read(registry) for sample in samples]
    shown = _cues(format, samples, registry) | {cue.name for cue in format.cues if cue.weight < 0 and _vetoes(format, cue.name, negatives)}
    missing = [
        f"cues: {cue.name!r} is found in no {'negative' if cue.weight < 0 else 'sample'}" for cue in format.cues if cue.name not in shown
    ]
    shapes = {shape for dispatch in dispatches for shape in dateline_shapes(format, dispatch)}
    missing += [f"datelines: no sample has the shape {shape!r}" for shape in format.datelines if _plain(shape) not in shapes]
    missing += [
        f"dateline_patterns: none is the dateline of a sample: {source}"
        for source in format.dateline_patterns
        if not any(_opens(source, dispatch) for dispatch in dispatches)
    ]
    for field in _MEANT:
        for source in getattr(format, field):
            missing += _unread(field, source, dispatches)
    missing += [f"notices: no sample has one of {words}" for words in format.notices if not any(_noted(words, d) for d in dispatches)]
    if format.end_marks and not any(_ended(format, dispatch) for dispatch in dispatches):
        missing.append("end_marks: no sample ends with one")
    return tuple(missing)


def _cues(format: AgencyFormat, samples: Iterable[Sample], registry: FormatRegistry) -> set[str]:
    """Give the names of the cues that are found in *samples*."""
    matches = (match for sample in samples for match in detect_formats(sample.source, registry=registry) if match.name == format.name)
    return {evidence.cue for match in matches for evidence in match.evidence}


def _vetoes(format: AgencyFormat, name: str, negatives: Iterable[Sample]) -> bool:
    """Tell whether one of *negatives* shows the veto: with its weight turned it is found there."""
    import attrs

    cue = next(cue for cue in format.cues if cue.name == name)
    turned = attrs.evolve(format, cues=(attrs.evolve(cue, weight=-cue.weight),))
    registry = registry_with(turned)
    return any(match.name == format.name for sample in negatives for match in detect_formats(sample.source, registry=registry))


def _plain(shape: str) -> str:
    return " ".join(shape.removeprefix("...").split())


def dateline_shapes(format: AgencyFormat, dispatch: Dispatch) -> Iterator[str]:
    """Give the shape of the dateline, in the vocabulary of `AgencyFormat.datelines`; "pattern" where a pattern describes it."""
    if dispatch.dateline is None:
        return
    habits = habits_of(format, dispatch.language).dateline
    start = dispatch.dateline.span.start
    for find in (find_dateline, find_inner_dateline):
        found = find(dispatch.text, start, len(dispatch.text), habits)
        if found is not None:
            yield found.shape
            return


def _opens(source: str, dispatch: Dispatch) -> bool:
    """Tell whether the pattern *source* recognised the dateline."""
    line = dispatch.dateline
    found = compiled(source).match(dispatch.text, line.span.start) if line is not None else None
    return found is not None and line is not None and found.end() >= line.span.end


def _unread(field: str, source: str, dispatches: Iterable[Dispatch]) -> list[str]:
    """Say that no line of a sample matches the pattern, or that the lines which do are read as something else."""
    pattern = compiled(source)
    others: set[str] = set()
    for dispatch in dispatches:
        for start, end in _stretches(dispatch):
            if not pattern.fullmatch(dispatch.text, start, end):
                continue
            kinds = {segment.kind for segment in dispatch.segments if segment.span.start < end and start < segment.span.end}
            if kinds & set(_MEANT[field]):
                return []
            others |= {str(kind) for kind in kinds}
    if others:
        return [f"{field}: what matches is read as {' and '.join(sorted(others))}: {source}"]
    return [f"{field}: no line of a sample matches: {source}"]


_LINE: Final = re.compile(rf"[^\r\n{BLANKS}\x00-\x1f](?:[^\r\n]*[^\r\n{BLANKS}\x00-\x1f])?")


def _stretches(dispatch: Dispatch) -> Iterator[tuple[int, int]]:
    """Give the lines of the text and its segments, without outer blanks: a line may be wrapped, a credit may close a paragraph."""
    for found in _LINE.finditer(dispatch.text):
        yield found.span()
    for segment in dispatch.segments:
        if segment.kind is not SegmentKind.BLANK:
            yield segment.span.start, segment.span.end


def _noted(words: NoticeWords, dispatch: Dispatch) -> bool:
    """Tell whether a notice of the dispatch is of that kind and in those words."""
    phrases = [phrase.casefold() for phrase in (*words.prefixes, *words.lines, *words.brackets, *words.suffixes)]
    return any(
        notice.kind == words.kind and any(phrase in notice.span.of(dispatch.text).casefold() for phrase in phrases)
        for notice in dispatch.notices
    )


def _ended(format: AgencyFormat, dispatch: Dispatch) -> bool:
    marks = {mark.casefold() for mark in format.end_marks}
    kinds = (SegmentKind.SIGNOFF, SegmentKind.NOTICE)
    return any(segment.kind in kinds and segment.span.of(dispatch.text).casefold() in marks for segment in dispatch.segments)
