"""The seam of the timestamps: what the other stages ask of a header line, a dateline, a trailer or a paragraph."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Final

from wireparse.languages.lookup import LANGUAGES, base_tag
from wireparse.model.elements import Timestamp
from wireparse.model.kinds import Precision, Role, ZoneSource
from wireparse.model.spans import Span
from wireparse.story import trim
from wireparse.timestamps.clocks import read_clock
from wireparse.timestamps.grammar import Grammar, grammar_for
from wireparse.timestamps.grouping import Group, group
from wireparse.timestamps.lexicon import Lexicon
from wireparse.timestamps.pieces import Clock, Date, Label, Moment, Weekday
from wireparse.timestamps.resolving import resolve
from wireparse.timestamps.scanning import Found, scan
from wireparse.timestamps.settings import ClockSettings, Times
from wireparse.timestamps.tokens import AMPM, END, MARK, NUMBER, WORD, Tokens, tokenise
from wireparse.timestamps.wire import basic_group, epoch, wire_groups

#: A header line is no longer than that; two dates with labels, a credit and a reading time fit.
_LONGEST_LINE: Final = 240
#: So many words beside the times a line may have: a credit beside a labelled or whole timestamp, a place or name beside a date.
_CREDIT: Final = 7
_NAME: Final = 3
_SMALL_WORDS: Final = 8
_SENTENCE: Final = 2
#: Days of a header line that tells no date: today and yesterday.
_NEAR_DAYS: Final = (0, -1)
_MACHINE_LENGTHS: Final = (8, 10, 13, 14)
_BREAKS: Final = frozenset("|•·¦›»")
_SENTENCE_ENDS: Final = frozenset(".!?…")


def header_times(text: str, start: int, end: int, clock: ClockSettings) -> Times:
    """Read all timestamps of a header line, or of lines that belong together, with roles from their labels.

    Spans hold date, clock time, zone and weekday, never the label. Times of one stretch share date and zone where one lacks it.
    """
    tokens = tokenise(text, start, end)
    grammar = _grammar(tokens, clock.language)
    groups = _groups(_scan(tokens, grammar), tokens, grammar)
    return resolve(tokens, groups, clock) if groups else Times()


def wire_time(text: str, start: int, end: int, clock: ClockSettings) -> Times:
    """Read the filing time of a wire trailer or header, role FILED: `231742 GMT Aug 19`, `AP-NY-08-23-19 1742EDT` and their like."""
    tokens = tokenise(text, start, end)
    grammar = _grammar(tokens, clock.language)
    groups = wire_groups(tokens, grammar, trailer=True) or _groups(_scan(tokens, grammar), tokens, grammar)
    return resolve(tokens, groups, clock, Role.FILED) if groups else Times()


def dateline_time(text: str, start: int, end: int, clock: ClockSettings) -> Timestamp | None:
    """Read the date inside a dateline, role DATELINE; its year, where it has none, is the one nearest to the dispatch."""
    tokens = tokenise(text, start, end)
    grammar = _grammar(tokens, clock.language)
    groups = [g for g in _groups(_scan(tokens, grammar), tokens, grammar) if g.date is not None or g.moment is not None]
    if not groups:
        from wireparse.timestamps.bare import bare_date

        return bare_date(tokens, clock)
    found = resolve(tokens, groups[:1], clock, Role.DATELINE).timestamps
    return found[0] if found else None


def line_times(text: str, start: int, end: int, clock: ClockSettings) -> Times:
    """Read a line of which nothing is known: a header line, a wire trailer, or a phrase that speaks of a time."""
    start, end = trim(text, start, end)
    whole = _machine(text, start, end, clock)
    if whole.timestamps:
        return whole
    tokens = tokenise(text, start, end)
    grammar = _grammar(tokens, clock.language)
    wired = wire_groups(tokens, grammar, trailer=False)
    if wired:
        return resolve(tokens, wired, clock, Role.FILED)
    found = _scan(tokens, grammar)
    groups = _groups(found, tokens, grammar)
    if groups and _is_header(tokens, found, groups, grammar.lexicon):
        return resolve(tokens, groups, clock)
    told = _phrase_times(text, start, end, clock)
    dated = any(g.date is not None and g.date.year is not None for g in groups)
    return resolve(tokens, groups, clock) if dated and not told.timestamps else told


def _machine(text: str, start: int, end: int, clock: ClockSettings) -> Times:
    """Read digits that are all there is: a Unix time, or a basic ISO form; no line for readers consists of such a number."""
    digits = text[start:end]
    if not (digits.isascii() and digits.isdecimal() and len(digits) in _MACHINE_LENGTHS):
        return Times()
    moment = epoch(digits)
    if moment is None:
        basic = basic_group(digits)
        return resolve(tokenise(text, start, end), [basic], clock) if basic is not None else Times()
    stamp = Timestamp(
        span=Span(start, end),
        text=digits,
        role=Role.PUBLISHED,
        datetime=moment,
        local=moment.replace(tzinfo=None),
        date=moment.date(),
        zone_source=ZoneSource.WRITTEN,
        precision=Precision.SECOND,
    )
    return Times((stamp,))


def _is_header(tokens: Tokens, found: list[Found], groups: list[Group], lexicon: Lexicon) -> bool:
    """Tell a header line from a phrase of running text: it has a label, a clock time or a whole date, and few small words beside it."""
    labels = [g.label for g in groups if g.label is not None]
    if any(_is_marked(tokens, label) for label in labels):
        return True
    clocked = any(_is_clocked(tokens, g) for g in groups)
    whole = any(map(_is_whole, groups))
    clocked = clocked or (whole and any(g.label is not None and g.clock is not None for g in groups))
    alone = len(groups) == 1 and groups[0].clock is not None and groups[0].clock.strong and groups[0].weekday is None
    if not (labels or clocked or whole or alone):
        return False
    small = _small_words(tokens, _without_reading_time(tokens, _rest(tokens, found, lexicon), lexicon))
    return small < (_SMALL_WORDS if clocked else _NAME if labels or whole else 1)


def _is_clocked(tokens: Tokens, found: Group) -> bool:
    """Tell whether a clock time stands beside its day; beside a bare weekday "noon" is rather a part of the day."""
    if found.clock is None or (found.date is None and found.weekday is None):
        return False
    return found.date is not None or tokens.kinds[found.clock.start] == NUMBER


def _is_whole(found: Group) -> bool:
    """Tell whether year, month and day are written."""
    return found.moment is not None or (found.date is not None and found.date.year is not None and found.date.day is not None)


def _is_marked(tokens: Tokens, label: Label) -> bool:
    """Tell whether a label is set off as one: by its place, a colon or a capital."""
    return label.start == 0 or label.colon or not tokens.raw(label.start)[0].islower()


def _phrase_times(text: str, start: int, end: int, clock: ClockSettings) -> Times:
    """Read a phrase; without a language, the languages that understand it must agree."""
    if base_tag(clock.language) is not None:
        return mentions(text, ((start, end),), clock)
    answers = [mentions(text, ((start, end),), clock.but(language=tag)) for tag in LANGUAGES]
    answers = [answer for answer in answers if answer.timestamps]
    if len({tuple((stamp.date, stamp.precision) for stamp in answer.timestamps) for answer in answers}) != 1:
        return Times()
    return answers[0]


def mentions(text: str, spans: Sequence[tuple[int, int]], clock: ClockSettings) -> Times:
    """Find the times that the paragraphs *spans* of *text* speak of, role MENTION, counted from the dispatch's own instant."""
    from wireparse.timestamps.mentions import find_mentions

    return find_mentions(text, spans, clock)


def looks_like_times(text: str, start: int, end: int, language: str | None) -> bool:
    """Tell whether a short line is made of timestamps, labels and separators, with at most a short credit or byline beside them.

    A line that is a label alone ("Publié", "Aktualisiert:") counts too: pages put label and date on lines of their own.
    """
    start, end = trim(text, start, end)
    if not start < end <= start + _LONGEST_LINE:
        return False
    tokens = tokenise(text, start, end)
    grammar = _grammar(tokens, language)
    found = _scan(tokens, grammar)
    if not found:
        return False
    labelled = any(isinstance(f[0], Label) for f in found)
    dated = any(isinstance(f[0], Moment) or (isinstance(f[0], Date) and f[0].day is not None) for f in found)
    clocked = any(isinstance(f[0], (Moment, Clock)) for f in found)
    runs = _without_reading_time(tokens, _rest(tokens, found, grammar.lexicon), grammar.lexicon, beside=labelled or clocked)
    rest = sum(tokens.kinds[at] != MARK for first, last in runs for at in range(first, last))
    if clocked and not rest and any(isinstance(f[0], Weekday) and f[0].distance in _NEAR_DAYS for f in found):
        return True  # "heute, 18:26 Uhr"
    if not dated and not (labelled and clocked):
        return labelled and not rest and max(tokens.values) < 0
    closed = text[end - 1] in _SENTENCE_ENDS and found[-1][0].end < tokens.size
    if rest and closed and (_small_words(tokens, runs) >= _SENTENCE or not (labelled or clocked)):
        return False
    return rest <= (_CREDIT if labelled or clocked else _NAME)


def opens_with_clock(text: str, start: int, end: int, language: str | None, *, alone: bool) -> bool:
    """Tell whether `[start, end)` begins with a clock time; *alone* allows names beside it, and no other words."""
    tokens = tokenise(text, start, end)
    grammar = _grammar(tokens, language)
    found = _scan(tokens, grammar)
    if not found or found[0][1] or not isinstance(found[0][0], Clock):
        clock = read_clock(tokens, 0, grammar, dotted=True) if tokens.kinds[0] == NUMBER else None
        if clock is None:
            return False
        found, alone = [(clock, 0)], True
    return not (alone and _small_words(tokens, _rest(tokens, found, grammar.lexicon)))


def tells_a_day(text: str, start: int, end: int, language: str | None) -> bool:
    """Tell whether a whole date stands in `[start, end)`: year, month and day."""
    tokens = tokenise(text, start, end)
    if max(tokens.values) < 0:
        return False
    found = _scan(tokens, _grammar(tokens, language))
    return any(isinstance(f[0], Moment) or (isinstance(f[0], Date) and bool(f[0].year and f[0].month and f[0].day)) for f in found)


def header_rest(text: str, start: int, end: int, clock: ClockSettings) -> tuple[tuple[int, int], ...]:
    """Give what a header line holds beside timestamps, labels and separators, as spans: credits, bylines, places."""
    tokens = tokenise(text, start, end)
    grammar = _grammar(tokens, clock.language)
    runs = _rest(tokens, _scan(tokens, grammar), grammar.lexicon)
    return tuple((tokens.starts[first], tokens.ends[last - 1]) for first, last in runs)


def _grammar(tokens: Tokens, language: str | None) -> Grammar:
    """Give the grammar of *language*; a line without words needs no other than the first one's."""
    if language is None and WORD not in tokens.kinds:
        return grammar_for(LANGUAGES[0])
    return grammar_for(base_tag(language))


def _scan(tokens: Tokens, grammar: Grammar) -> list[Found]:
    """Scan *tokens* with the words of their language, and with those of all languages where these miss the name of a month."""
    found = scan(tokens, grammar)
    for piece, _ in found:
        if isinstance(piece, (Date, Moment)):
            return found
    if max(tokens.values) < 0 or grammar.every or _month_names().isdisjoint(tokens.words):
        return found
    return scan(tokens, grammar_for(None))


@functools.cache
def _month_names() -> frozenset[str]:
    """Give the names of months in all languages."""
    from wireparse.timestamps.data.month_names import NAMES

    return frozenset(NAMES.strip().split("\n"))


def _groups(found: list[Found], tokens: Tokens, grammar: Grammar) -> list[Group]:
    return group(found, tokens, trailing_labels=grammar.lexicon.trailing_labels) if found else []


def _small_words(tokens: Tokens, runs: list[tuple[int, int]]) -> int:
    """Count the words without a capital: names and credits have few of them, sentences many."""
    return sum(tokens.kinds[at] == WORD and tokens.raw(at)[0].islower() for first, last in runs for at in range(first, last))


def _without_reading_time(tokens: Tokens, runs: list[tuple[int, int]], lexicon: Lexicon, *, beside: bool = False) -> list[tuple[int, int]]:
    """Leave out what tells how long reading or watching takes: "Temps de lecture : 3 min |", "Video 2:35"; *beside* also next to a time."""
    return [run for run in runs if not _is_reading_time(tokens, *run, lexicon, beside=beside)]


def _is_reading_time(tokens: Tokens, first: int, last: int, lexicon: Lexicon, *, beside: bool) -> bool:
    """Tell whether a few words of their own have a count of minutes among them, or are words of a recording alone."""
    if last - first > _CREDIT or not (beside or first == 0 or tokens.kinds[first - 1] == MARK) or tokens.kinds[last] not in (MARK, END):
        return False
    within = range(first, last)
    if all(tokens.kinds[at] != WORD or tokens.words[at] in lexicon.running for at in within):
        return any(tokens.kinds[at] == WORD for at in within)
    return any(
        tokens.kinds[at] == NUMBER and tokens.words[at + 1] in lexicon.minute_words and len(tokens.words[at + 1]) > 1 for at in within[:-1]
    )


def _rest(tokens: Tokens, found: list[Found], lexicon: Lexicon) -> list[tuple[int, int]]:
    """Give the runs of tokens that no piece covers, without marks and openers at their ends."""
    runs: list[tuple[int, int]] = []
    first = 0
    for piece_start, piece_end in [*((f[0].start, f[0].end) for f in found), (tokens.size, 0)]:
        here = first
        for at in range(first, piece_start):
            if tokens.kinds[at] == MARK and tokens.words[at] in _BREAKS:
                _add_run(runs, tokens, here, at, lexicon)
                here = at + 1
        _add_run(runs, tokens, here, piece_start, lexicon)
        first = piece_end
    return runs


def _add_run(runs: list[tuple[int, int]], tokens: Tokens, first: int, last: int, lexicon: Lexicon) -> None:
    while first < last and (tokens.kinds[first] == MARK or (first > 0 and tokens.words[first] in lexicon.openers)):
        first += 1
    while first < last and (tokens.kinds[last - 1] == MARK or tokens.words[last - 1] in lexicon.openers):
        last -= 1
    if first < last and tokens.kinds[first] in (WORD, NUMBER, AMPM) and tokens.kinds[last] <= END:
        runs.append((first, last))
