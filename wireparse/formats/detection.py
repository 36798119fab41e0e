"""Which agency wrote this: integer evidence, summed for each format, with a threshold and a lead."""

import functools
import re
from typing import Final, NamedTuple

import attrs

from wireparse.diagnostics import Diagnostic, diagnostic
from wireparse.errors import UnknownFormatError
from wireparse.formats.needles import needles_of
from wireparse.formats.registry import FormatRegistry, default_registry
from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, TAIL, TAIL_LINE, AgencyFormat, Cue, compiled
from wireparse.model.spans import Span
from wireparse.story import BLANKS, SPACES, Block, Part, Story, trim

#: The format of a text whose agency is not known.
GENERIC: Final = "generic"
#: What a format must score, and by how much it must lead.
THRESHOLD: Final = 4
LEAD: Final = 2
#: A score below the threshold that is worth a word.
NEAR: Final = 2

_HEAD_SIZE: Final = 1_200
_TAIL_SIZE: Final = 400
_HEAD_LINES: Final = 14
_TAIL_LINES: Final = 6
_LONGEST_LINE: Final = 240
_FILLED: Final = re.compile(rf"[^\r\n{BLANKS}][^\r\n]*+")


class Evidence(NamedTuple):
    """One cue that was found: its name, what it weighs, and where it stands in the text.

    Example:
        >>> import wireparse
        >>> text = "PARIS, 3 mars 2021 (AFP) - Le texte."
        >>> evidence = wireparse.detect_formats(text)[0].evidence[0]
        >>> evidence.cue, evidence.weight, evidence.span.of(text)
        ('dateline-tag', 8, '(AFP) -')
    """

    cue: str
    weight: int
    span: Span


@attrs.frozen(kw_only=True)
class FormatMatch:
    """An agency format for which the text gives evidence.

    `score` is the sum of the weights of `evidence`, each cue once. A format is chosen when its score is 4 at least and leads
    the next by 2.

    Example:
        >>> import wireparse
        >>> match = wireparse.detect_formats("PARIS, 3 mars 2021 (AFP) - Le texte.")[0]
        >>> match.name, [e.cue for e in match.evidence]
        ('afp', ['dateline-tag'])
    """

    name: str
    agency: str | None
    score: int
    evidence: tuple[Evidence, ...]


class ChosenFormat(NamedTuple):
    """The format that a dispatch is read by, and what is open about the choice."""

    format: AgencyFormat
    diagnostics: tuple[Diagnostic, ...] = ()


def detect_formats(source: str | bytes, *, registry: FormatRegistry | None = None) -> tuple[FormatMatch, ...]:
    """Rank the agency formats for which *source* gives evidence, best first; equal scores by name.

    Spans index the text of the dispatch: the very input for `str`, the decoded story for bytes.

    Raises:
        TypeError: *source* is neither `str` nor `bytes`.

    Example:
        >>> import wireparse
        >>> [match.name for match in wireparse.detect_formats("OSLO, 3 mars 2021 (AFP) - Le texte.")]
        ['afp']
    """
    from wireparse.envelopes.opening import open_story
    from wireparse.options import check_source

    check_source(source)
    return rank_formats(open_story(source), default_registry() if registry is None else registry)


def choose_format(story: Story, asked: AgencyFormat | str | None, registry: FormatRegistry | None) -> ChosenFormat:
    """Settle the format of *story*: the caller's, else the one the transport declares, else what the text shows.

    Raises:
        UnknownFormatError: *asked* is a name that no format of the registry has.
        TypeError: *asked* is neither a name nor a format.
    """
    if isinstance(asked, AgencyFormat):
        return ChosenFormat(asked)
    formats = default_registry() if registry is None else registry
    if asked is not None:
        if not isinstance(asked, str):
            raise TypeError(f"format must be a name such as 'afp', an AgencyFormat or None, not {type(asked).__name__}")
        return ChosenFormat(formats.get(asked))
    declared = formats.find(story.format) if story.format else None
    if declared is not None:
        return ChosenFormat(declared)
    return _by_evidence(story, formats)


def _by_evidence(story: Story, formats: FormatRegistry) -> ChosenFormat:
    """Choose the format with enough evidence and a clear lead, else the generic one."""
    generic = formats.find(GENERIC)
    if generic is None:  # a caller's own registry may lack it
        raise UnknownFormatError(GENERIC, formats.names())
    ranked = rank_formats(story, formats)
    if not ranked:
        return ChosenFormat(generic)
    winner = clear_winner(ranked)
    if winner is not None:
        return ChosenFormat(formats.get(winner.name))
    best = ranked[0]
    span = best.evidence[0].span
    rivals = _rivals(ranked)
    if best.score >= THRESHOLD:
        names = " or ".join([best.name, *(match.name for match in rivals)])
        return ChosenFormat(generic, (diagnostic("format-ambiguous", span.start, span.end, names=names),))
    if best.score >= NEAR:
        return ChosenFormat(generic, (diagnostic("format-uncertain", span.start, span.end, name=best.name),))
    return ChosenFormat(generic)


def clear_winner(ranked: tuple[FormatMatch, ...]) -> FormatMatch | None:
    """Give the first of *ranked* if its evidence is enough and its lead clear."""
    return ranked[0] if ranked and ranked[0].score >= THRESHOLD and not _rivals(ranked) else None


def _rivals(ranked: tuple[FormatMatch, ...]) -> list[FormatMatch]:
    """Give those of *ranked* that come too near to the first."""
    return [match for match in ranked[1:] if match.score > ranked[0].score - LEAD]


def rank_formats(story: Story, formats: FormatRegistry) -> tuple[FormatMatch, ...]:
    """Rank the *formats* for which *story* gives evidence, best first; equal scores by name."""
    zones = _Zones(story)
    matches = [found for fmt in formats.candidates(zones.sample) if (found := _match(fmt, zones)) is not None]
    if len(matches) > 1:
        matches.sort(key=lambda match: (-match.score, match.name))
    return tuple(matches)


class _Zones:
    """The stretches of a story in which cues are looked for; lines are cut when a cue may stand in them."""

    __slots__ = ("_cut", "end", "head", "head_text", "sample", "start", "stretches", "tail", "text")

    def __init__(self, story: Story) -> None:
        text = self.text = story.text
        self.start, self.end = trim(text, *(_inside(text, story.declared) if story.declared else (0, len(text))))
        self.head = min(self.end, self.start + _HEAD_SIZE)
        self.head_text = text[self.start : self.head]  # cut out, since "^" matches where a text begins, not where a search does
        self.tail = max(self.start, self.end - _TAIL_SIZE)
        self.sample = self.head_text + "\n" + text[max(self.head, self.tail) : self.end]
        reach = max(self.start, self.tail - 2 * _LONGEST_LINE)
        tail_from = max(text.rfind("\n", reach, self.tail), text.rfind("\r", reach, self.tail), reach - 1) + 1
        last = max(text.rfind("\n", tail_from, self.end), text.rfind("\r", tail_from, self.end), tail_from - 1) + 1
        #: Where the zones lie, or rather where the lines of a zone may lie.
        self.stretches = {
            HEAD: (self.start, self.head),
            TAIL: (self.tail, self.end),
            HEAD_LINE: (self.start, min(self.end, self.head + _LONGEST_LINE)),
            TAIL_LINE: (tail_from, self.end),
            LAST_LINE: (last if self.end - last <= _LONGEST_LINE else tail_from, self.end),
        }
        self._cut: dict[tuple[str, tuple[str, ...]], list[tuple[int, int]]] = {}

    def lines(self, zone: str, needles: tuple[str, ...]) -> list[tuple[int, int]]:
        """Give the lines of a zone in which one of *needles* stands; the cues of an agency often share theirs."""
        found = self._cut.get((zone, needles))
        if found is None:
            found = self._cut[zone, needles] = self._lines_with(zone, needles) if needles else self._all_lines(zone)
        return found

    def _lines_with(self, zone: str, needles: tuple[str, ...]) -> list[tuple[int, int]]:
        """Cut the lines around *needles* out of a zone; all lines are cut only where it is not plain that these count."""
        text, (start, end) = self.text, self.stretches[zone]
        if zone == LAST_LINE and end - start <= _LONGEST_LINE:
            return [trim(text, start, end)]
        lines: set[tuple[int, int]] = set()
        for needle in needles:
            at = text.find(needle, start, end)
            while at >= 0:
                first = max(text.rfind("\n", start, at), text.rfind("\r", start, at), start - 1) + 1
                last = min(_or(text.find("\n", at, end), end), _or(text.find("\r", at, end), end))
                lines.add((first, last))
                at = text.find(needle, last, end)
        found: list[tuple[int, int]] = []
        for first, end_of_line in sorted(lines):
            line = trim(text, first, end_of_line)
            if end_of_line - line[0] <= _LONGEST_LINE:
                found.append(line)
        if found and not self._near(zone, found):
            known = self._all_lines(zone)
            found = [line for line in found if line in known]
        return found

    def _near(self, zone: str, lines: list[tuple[int, int]]) -> bool:
        """Tell whether *lines* are surely so near to the end of the text that their zone counts them."""
        start, end = self.stretches[zone]
        if zone == HEAD_LINE:
            return _breaks(self.text, start, lines[-1][0]) < _HEAD_LINES
        return zone == TAIL_LINE and _breaks(self.text, lines[0][1], end) < _TAIL_LINES

    def _all_lines(self, zone: str) -> list[tuple[int, int]]:
        """Give the lines of a zone."""
        lines = self._cut.get((zone, ()))
        if lines is None:
            start, end = self.stretches[zone]
            if zone == HEAD_LINE:
                lines = _lines(self.text, start, end, _HEAD_LINES)
            else:
                lines = _lines(self.text, start, end, end)[-_TAIL_LINES if zone == TAIL_LINE else -1 :]
            self._cut[zone, ()] = lines
        return lines


def _or(at: int, end: int) -> int:
    """Give *at*, or *end* where nothing was found."""
    return at if at >= 0 else end


def _breaks(text: str, start: int, end: int) -> int:
    return text.count("\n", start, end) + text.count("\r", start, end)


def _inside(text: str, declared: tuple[Block, ...]) -> tuple[int, int]:
    """Give the stretch between an envelope's lines at the beginning and at the end."""
    envelope = [(block.start, block.end) for block in declared if block.part is Part.ENVELOPE]
    start, end = 0, len(text)
    for first, last in envelope:
        if text[start:first].strip(SPACES):
            break
        start = last
    for first, last in reversed(envelope):
        if first < start or text[last:end].strip(SPACES):
            break
        end = first
    return start, end


def _lines(text: str, start: int, end: int, most: int) -> list[tuple[int, int]]:
    """Give the first lines of `[start, end)` that are no blank, without outer blanks, the very long ones left out."""
    lines: list[tuple[int, int]] = []
    for found in _FILLED.finditer(text, start, end):
        first, last = found.span()
        if last - first <= _LONGEST_LINE:
            lines.append(trim(text, first, last) if text[last - 1] in BLANKS else (first, last))
            if len(lines) == most:
                break
    return lines


def _match(fmt: AgencyFormat, zones: _Zones) -> FormatMatch | None:
    """Sum the cues of *fmt* that are found; None when none is, or when they speak against it.

    A pattern is tried where one of its needles stands in the zone.
    """
    told = _evidence(_cues_of(fmt), zones)
    if not told:
        return None  # what speaks against the format need not be looked for
    against = _evidence(_vetoes_of(fmt), zones)
    if against:
        order = [cue.name for cue in fmt.cues]
        told = sorted((*told, *against), key=lambda item: order.index(item.cue))
    score = sum(item.weight for item in told)
    return FormatMatch(name=fmt.name, agency=fmt.agency, score=score, evidence=tuple(told)) if score > 0 else None


def _evidence(cues: tuple[tuple[Cue, tuple[str, ...]], ...], zones: _Zones) -> list[Evidence]:
    """Look for *cues*, each where one of its needles stands."""
    find, stretches = zones.text.find, zones.stretches
    told: list[Evidence] = []
    for cue, needles in cues:
        start, end = stretches[cue.zone]
        for needle in needles:
            if find(needle, start, end) >= 0:
                break
        else:
            if needles:
                continue
        span = _search(cue, zones) if cue.zone in (HEAD, TAIL) else _fullmatch(cue, zones.lines(cue.zone, needles), zones.text)
        if span is not None:
            told.append(Evidence(cue.name, cue.weight, span))
    return told


@functools.cache
def _cues_of(fmt: AgencyFormat) -> tuple[tuple[Cue, tuple[str, ...]], ...]:
    """Give the cues that speak for *fmt*, each with the needles of its pattern."""
    return tuple((cue, needles_of(cue.pattern)) for cue in fmt.cues if cue.weight > 0)


@functools.cache
def _vetoes_of(fmt: AgencyFormat) -> tuple[tuple[Cue, tuple[str, ...]], ...]:
    """Give the cues that speak against *fmt*, each with the needles of its pattern."""
    return tuple((cue, needles_of(cue.pattern)) for cue in fmt.cues if cue.weight < 0)


def _search(cue: Cue, zones: _Zones) -> Span | None:
    """Search *cue* in its stretch of text."""
    if cue.zone == HEAD:
        found = compiled(cue.pattern).search(zones.head_text)
        return Span(zones.start + found.start(), zones.start + found.end()) if found else None
    found = compiled(cue.pattern).search(zones.text, zones.tail, zones.end)
    return Span(found.start(), found.end()) if found else None


def _fullmatch(cue: Cue, lines: list[tuple[int, int]], text: str) -> Span | None:
    """Give the first of *lines* that *cue* describes."""
    pattern = compiled(cue.pattern)
    for start, end in lines:
        if pattern.fullmatch(text, start, end):
            return Span(start, end)
    return None
