"""Who is quoted in a corpus, how often, and in which share of the words, by agency and by month: as data and as one page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from wireparse.export.html_people import quoted_words
from wireparse.export.report_tally import Count, Tally
from wireparse.model.dispatch import Dispatch, Result
from wireparse.model.kinds import QuoteKind, Role, SpeakerKind

#: A report holds so many names for certain; see `Tally`.
LIMIT = 20_000
#: A longer name is cut: nobody has one, and memory must stay flat.
_LONGEST_NAME = 200
#: Which instant says in which month a dispatch belongs: the first of these that it has.
_DATING = (Role.PUBLISHED, Role.DATELINE, Role.FILED, Role.UPDATED)


@attrs.frozen(kw_only=True)
class SpeakerCount:
    """How much one speaker is quoted.

    `dispatches` are those in which they speak, `quotations` those with marks, `reported` statements without; `words` stand between
    marks. `share` is their part of all words between marks in the corpus, agency or month that the count belongs to, from 0 to 1.

    Example:
        >>> import wireparse
        >>> from wireparse.export.report import summarise
        >>> summary = summarise(wireparse.parse_many(['OSLO (AFP) - "Oui, demain", a dit Anne Dupont.'], language="fr"))
        >>> [(speaker.name, speaker.quotations, speaker.words, speaker.share) for speaker in summary.total.speakers]
        [('Anne Dupont', 1, 2, 1.0)]
    """

    name: str
    kind: SpeakerKind
    dispatches: int
    quotations: int
    reported: int
    words: int
    share: float


@attrs.frozen(kw_only=True)
class GroupCount:
    """How much is quoted in the dispatches of one agency or one month.

    `name` is the agency, or the month as "2024-05"; None holds those that have none. `text_words` are the words of the paragraphs,
    `words` those between marks with a speaker; `share` is the second over the first. `speakers` are those who are quoted most.

    Example:
        >>> import wireparse
        >>> from wireparse.export.report import summarise
        >>> summary = summarise(wireparse.parse_many(['OSLO (AFP) - "Oui, demain", a dit Anne Dupont.'], language="fr"))
        >>> [(agency.name, agency.dispatches, agency.words, agency.text_words) for agency in summary.agencies]
        [('Agence France-Presse', 1, 2, 6)]
    """

    name: str | None
    dispatches: int
    quotations: int
    reported: int
    text_words: int
    words: int
    speakers: tuple[SpeakerCount, ...]

    @property
    def share(self) -> float:
        """The part of the words that stands between marks, from 0 to 1."""
        return self.words / self.text_words if self.text_words else 0.0


@attrs.frozen(kw_only=True)
class Summary:
    """Who is quoted in a corpus. `to_dict()` gives it as plain data.

    `total` counts the corpus as one group. `failed` inputs gave no dispatch. `unattributed` quotations have marks and no speaker,
    `unresolved` ones only a pronoun; neither count among the speakers. `missed` is 0 where every count is exact; a corpus of very many
    speakers has the greatest number of quotations that the count of a speaker may lack, `missed_in_groups` that within an agency or month.

    Example:
        >>> import wireparse
        >>> from wireparse.export.report import summarise
        >>> summary = summarise(wireparse.parse_many(['OSLO (AFP) - "Oui, demain", a dit Anne Dupont.'], language="fr"))
        >>> summary.total.dispatches, summary.total.quotations, summary.failed, summary.unattributed
        (1, 1, 0, 0)
    """

    total: GroupCount
    failed: int = 0
    unattributed: int = 0
    unresolved: int = 0
    speakers: int = 0
    missed: int = 0
    missed_in_groups: int = 0
    agencies: tuple[GroupCount, ...] = ()
    months: tuple[GroupCount, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Give the summary as plain JSON data: one key for each field, those of its counts below it.

        Example:
            >>> from wireparse.export.report import summarise
            >>> summarise([]).to_dict()["total"]["dispatches"]
            0
        """
        return attrs.asdict(self)


def build_report(results: Iterable[Dispatch | Result], *, title: str = "Who is quoted", top: int = 25) -> str:
    """Draw a page about the dispatches of *results*: tables, and plots where the extra `wireparse[report]` is installed.

    The page is one file that asks for nothing and runs nothing. Without the extra it holds the tables and says which extra is missing.

    Args:
        results: dispatches, or what `parse_many` gives; taken one by one, so that memory stays flat.
        title: stands above the page.
        top: how many speakers are listed.

    Raises:
        ValueError: *top* is less than 1.

    Example:
        >>> import wireparse
        >>> from wireparse.export.report import build_report
        >>> page = build_report(wireparse.parse_many(['OSLO (AFP) - "Oui", a dit Anne Dupont.'], language="fr"))
        >>> "Anne Dupont" in page, "<script" in page
        (True, False)
    """
    from wireparse.export.report_page import render

    return render(summarise(results, top=top), title=title)


def summarise(results: Iterable[Dispatch | Result], *, top: int = 25, limit: int = LIMIT) -> Summary:
    """Count who is quoted in the dispatches of *results*, of which one at a time is held.

    A speaker is a name: two people of one name are counted as one, and one person under two names as two. Words are what blanks part.

    Args:
        results: dispatches, or what `parse_many` gives; those without a dispatch are counted as failed.
        top: how many speakers are listed; in each agency and month a fifth of that, three at least.
        limit: how many names are held for certain; twice as many at most.

    Raises:
        TypeError: one of the *results* is neither a dispatch nor a result.
        ValueError: *top* or *limit* is less than 1.

    Example:
        >>> import wireparse
        >>> from wireparse.export.report import summarise
        >>> found = summarise([wireparse.parse_dispatch('OSLO (AFP) - "Oui, demain", a dit Anne Dupont.', language="fr")])
        >>> [(s.name, s.quotations, s.words, s.share) for s in found.total.speakers]
        [('Anne Dupont', 1, 2, 1.0)]
    """
    if top < 1 or limit < 1:
        raise ValueError("top and limit must be 1 or more")
    counting = _Counting(limit)
    for result in results:
        dispatch = result if isinstance(result, Dispatch) else getattr(result, "dispatch", ...)
        if dispatch is ...:
            raise TypeError(f"results must hold dispatches or results, not {type(result).__name__}")
        if dispatch is None:
            counting.failed += 1
        else:
            counting.add(dispatch)
    return counting.summary(top)


class _Group:
    """What is counted of an agency or a month beside its speakers."""

    __slots__ = ("count", "text_words")

    def __init__(self) -> None:
        self.count, self.text_words = Count(), 0


class _Counting:
    """The counts so far."""

    def __init__(self, limit: int) -> None:
        self.failed = self.unattributed = self.unresolved = 0
        self._total = _Group()
        self._agencies: dict[str | None, _Group] = {}
        self._months: dict[str | None, _Group] = {}
        self._people: Tally[str] = Tally(limit)
        self._in_agency: Tally[tuple[str | None, str]] = Tally(limit)
        self._in_month: Tally[tuple[str | None, str]] = Tally(limit)
        self._spelt: dict[str, tuple[str, SpeakerKind]] = {}
        self._limit = limit

    def add(self, dispatch: Dispatch) -> None:
        """Count one dispatch."""
        agency, month = dispatch.agency, _month(dispatch)
        said = self._said(dispatch)
        text_words = sum(len(paragraph.text.split()) for paragraph in dispatch.paragraphs)
        together = [sum(column) for column in zip(*said.values(), strict=True)] or [0, 0, 0]
        for group in (self._total, self._group(self._agencies, agency), self._group(self._months, month)):
            group.count.add(1, *together)
            group.text_words += text_words
        for key, counts in said.items():
            if key is not None:
                self._people[key].add(1, *counts)
                self._in_agency[agency, key].add(1, *counts)
                self._in_month[month, key].add(1, *counts)
        for tally in (self._people, self._in_agency, self._in_month):
            tally.shed()
        if len(self._spelt) > 8 * self._limit:
            held = {key for key, _ in self._people.items()} | {key for t in (self._in_agency, self._in_month) for (_, key), _ in t.items()}
            self._spelt = {key: spelt for key, spelt in self._spelt.items() if key in held}

    def _group(self, groups: dict[str | None, _Group], name: str | None) -> _Group:
        """Give the group of *name*; where there are far too many, as only junk has, those without a name take the rest."""
        if name not in groups and len(groups) >= self._limit:
            name = None
        return groups.setdefault(name, _Group())

    def _said(self, dispatch: Dispatch) -> dict[str | None, list[int]]:
        """Count quotations, statements and words by speaker; None has what is said by a pronoun that nobody resolved."""
        said: dict[str | None, list[int]] = {}
        for quote in dispatch.quotes:
            if quote.speaker is None:
                self.unattributed += quote.kind is not QuoteKind.INDIRECT
                continue
            key = None
            if quote.speaker.kind is SpeakerKind.PRONOUN:
                self.unresolved += 1
            else:
                name = " ".join(quote.speaker.name.split())[:_LONGEST_NAME]
                key = name.casefold()
                self._spelt.setdefault(key, (name, quote.speaker.kind))
            reported = quote.kind is QuoteKind.INDIRECT
            counts = said.setdefault(key, [0, 0, 0])
            for at, value in enumerate((not reported, reported, quoted_words(quote))):
                counts[at] += value
        return said

    def summary(self, top: int) -> Summary:
        """Give what was counted."""
        few = max(3, top // 5)
        return Summary(
            total=_told(None, self._total, self._ranked(self._people.items(), self._total, top)),
            failed=self.failed,
            unattributed=self.unattributed,
            unresolved=self.unresolved,
            speakers=len(self._people),
            missed=self._people.missed,
            missed_in_groups=max(self._in_agency.missed, self._in_month.missed),
            agencies=tuple(
                sorted(self._told(self._agencies, self._in_agency, few), key=lambda g: (-g.dispatches, g.name is None, g.name or ""))
            ),
            months=tuple(sorted(self._told(self._months, self._in_month, few), key=lambda g: (g.name is None, g.name or ""))),
        )

    def _told(self, groups: dict[str | None, _Group], tally: Tally[tuple[str | None, str]], few: int) -> Iterator[GroupCount]:
        inside: dict[str | None, list[tuple[str, Count]]] = {}
        for (name, key), count in tally.items():
            inside.setdefault(name, []).append((key, count))
        for name, group in groups.items():
            yield _told(name, group, self._ranked(inside.get(name, ()), group, few))

    def _ranked(self, counts: Iterable[tuple[str, Count]], group: _Group, most: int) -> tuple[SpeakerCount, ...]:
        """Give the speakers with the most words between marks, those with the most statements first among equals."""
        ranked = sorted(counts, key=lambda item: (-item[1].words, -item[1].weight, item[0]))[:most]
        return tuple(self._speaker(key, count, group.count.words) for key, count in ranked)

    def _speaker(self, key: str, count: Count, words: int) -> SpeakerCount:
        name, kind = self._spelt[key]
        return SpeakerCount(
            name=name,
            kind=kind,
            dispatches=count.dispatches,
            quotations=count.quotations,
            reported=count.reported,
            words=count.words,
            share=count.words / words if words else 0.0,
        )


def _told(name: str | None, group: _Group, speakers: tuple[SpeakerCount, ...]) -> GroupCount:
    count = group.count
    return GroupCount(
        name=name,
        dispatches=count.dispatches,
        quotations=count.quotations,
        reported=count.reported,
        text_words=group.text_words,
        words=count.words,
        speakers=speakers,
    )


def _month(dispatch: Dispatch) -> str | None:
    """Give the month of a dispatch, in the zone of its own clock."""
    dated = {stamp.role: stamp.date for stamp in reversed(dispatch.timestamps) if stamp.date is not None}
    date = next((dated[role] for role in _DATING if role in dated), None)
    return date.isoformat()[:7] if date is not None else None
