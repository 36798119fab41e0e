"""Why a dispatch was read as it was: what the explanation says is what the dispatch says, and true of its text."""

from __future__ import annotations

import itertools
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from shipped import DISPATCHES, MESSAGES, SHIPPED, name_of, parsed
from strategies import any_text, dispatch_text, texts
from tsv import rows

import wireparse as wp
from wireparse.explaining import _passages
from wireparse.layout.why import PART_RULES
from wireparse.model.explanation import Explanation, FormatSource, QuoteExplanation
from wireparse.quotes.reading import read_quotes
from wireparse.quotes.rules import RULE_MEANINGS, SILENCES
from wireparse.story import BLANKS

FOLDER = Path(__file__).parent
LAYOUTS = sorted((FOLDER.parent / "layout" / "cases").glob("*.txt"))
PARTS = rows(FOLDER / "parts.tsv")
ANSWERS = rows(FOLDER / "answers.tsv")

#: Shipped dispatches, cut and with something put in, so that every stage has something to explain.
mutants = st.builds(
    lambda path, at, length, junk: (text := parsed(path).text)[:at] + junk + text[at + length :],
    st.sampled_from([*DISPATCHES, *MESSAGES]),
    st.integers(0, 1500),
    st.integers(0, 200),
    dispatch_text,
)


def _quotes(found: tuple[QuoteExplanation, ...]) -> Iterator[QuoteExplanation]:
    for quote in found:
        yield quote
        yield from _quotes(quote.nested)


def _spans(value: Any) -> Iterator[list[int]]:
    """Give every pair of offsets in the data of an explanation."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from _spans(inner)
    elif isinstance(value, list) and len(value) == 2 and all(type(n) is int for n in value):
        yield value
    elif isinstance(value, list):
        for inner in value:
            yield from _spans(inner)


def check(dispatch: wp.Dispatch, **options: Any) -> Explanation:
    """Check what holds for every explanation, and give that of *dispatch*."""
    explanation = dispatch.explain(**options)
    text = dispatch.text
    assert explanation.text == text
    assert (explanation.format.name, explanation.format.agency) == (dispatch.format, dispatch.agency)
    assert [found.quote for found in explanation.quotes] == list(dispatch.quotes)
    assert [found.timestamp for found in explanation.timestamps] == list(dispatch.timestamps)
    assert all({*found.zone, *found.others} == found.timestamp.assumptions for found in explanation.timestamps)
    assert all(0 <= start <= end <= len(text) for start, end in _spans(json.loads(json.dumps(explanation.to_dict()))))
    _check_format(explanation)
    _check_lines(dispatch, explanation)
    for quote in _quotes(explanation.quotes):
        _check_quote(quote)
    return explanation


def _check_format(explanation: Explanation) -> None:
    """The candidates are ranked, their scores are sums, and the one that won is the format."""
    candidates = explanation.format.candidates
    assert [found.score for found in candidates] == sorted((found.score for found in candidates), reverse=True)
    assert all(found.score == sum(evidence.weight for evidence in found.evidence) for found in candidates)
    assert all(found.won == (found.name == explanation.format.name) for found in candidates)


def _check_lines(dispatch: wp.Dispatch, explanation: Explanation) -> None:
    """The lines are all the text but its line breaks; their parts agree with the segments, and leave out nothing but blanks."""
    text = dispatch.text
    kinds = {at: segment.kind for segment in dispatch.segments for at in range(segment.span.start, segment.span.end)}
    assert [line.number for line in explanation.lines] == list(range(1, len(explanation.lines) + 1))
    at = 0
    for line in explanation.lines:
        assert set(text[at : line.span.start]) <= set("\r\n")
        assert not set(line.span.of(text)) & set("\r\n")
        covered = line.span.start
        for part in line.parts:
            assert not text[covered : part.span.start].strip(BLANKS)
            assert covered <= part.span.start < part.span.end <= line.span.end
            assert {kinds[place] for place in range(part.span.start, part.span.end)} == {part.kind}
            assert part.rule in PART_RULES
            covered = part.span.end
        assert not text[covered : line.span.end].strip(BLANKS)
        at = line.span.end
    assert set(text[at:]) <= set("\r\n")


def _check_quote(found: QuoteExplanation) -> None:
    """One candidate won where the quotation has a rule, and says what the quotation says; else a reason says why nobody speaks."""
    quote = found.quote
    won = [candidate for candidate in found.candidates if candidate.won]
    assert [(one.rule, one.speaker, one.cue) for one in won] == ([(quote.rule, quote.speaker, quote.cue)] if quote.rule else [])
    assert all(one.rule in RULE_MEANINGS and one.part < len(quote.parts) for one in found.candidates)
    assert (found.unattributed is None) == (quote.speaker is not None)
    assert found.unattributed is None or found.unattributed in SILENCES
    assert [inner.quote for inner in found.nested] == list(quote.nested)


@pytest.mark.parametrize("path", [*SHIPPED, *LAYOUTS], ids=name_of)
def test_every_dispatch_is_explained(path: Path) -> None:
    """Every shipped dispatch, in every envelope, has an explanation that agrees with it, and the quotations are read again as they were."""
    dispatch = parsed(path)
    check(dispatch)
    assert read_quotes(dispatch.text, _passages(dispatch), dispatch.language).quotes == dispatch.quotes


@given(st.one_of(texts, mutants, any_text.map(lambda text: text.encode("utf-8", "surrogatepass")), st.binary(max_size=300)))
@example("")
@example("\r\r\n\n")
@example('"\x0c')
@example("(AFP)\r\n")
@example(b"\x01")
def test_content_never_raises(source: str | bytes) -> None:
    """Whatever a dispatch holds, it is explained, and the explanation agrees with it."""
    check(wp.parse_dispatch(source))


@given(mutants, st.integers(0, 400), st.integers(0, 3))
def test_limits_are_explained(text: str, characters: int, quotes: int) -> None:
    """Where a limit ended the reading, what stands behind it was not read, and nothing else was."""
    dispatch = wp.parse_dispatch(text, limits=wp.Limits(characters=characters, quotes=quotes))
    stop = min((found.span.start for found in dispatch.diagnostics if found.code == "limit-exceeded"), default=len(text))
    for line in check(dispatch).lines:
        for part in line.parts:
            assert (part.rule == "not-read") == (part.kind is wp.SegmentKind.UNPARSED and part.span.start >= stop)


def test_the_envelope_and_the_format_do_not_depend_on_a_limit() -> None:
    """Behind a limit on paragraphs the text still speaks for its agency, as it did when it was parsed."""
    text = "BRENZ (AP) — One.\n\nTwo.\n\nThree.\n\n___\n\nAP writer Ilena Dorvat contributed."
    whole, cut = wp.parse_dispatch(text), wp.parse_dispatch(text, limits=wp.Limits(paragraphs=1))
    assert cut.explain().format == whole.explain().format


@pytest.mark.parametrize("row", PARTS, ids=lambda row: f"{row[0]}-{row[2]}")
def test_parts(row: tuple[Any, ...]) -> None:
    """Each rule of the layout is named where it decided: the table says for a text what one of its stretches was taken for, and why."""
    rule, detail, stretch, options, source = row
    dispatch = wp.parse_dispatch(source.replace("\\n", "\n"), **dict(_options(options)))
    found = [part for line in check(dispatch).lines for part in line.parts if part.span.of(dispatch.text) == stretch]
    assert [(part.rule, part.detail or "-") for part in found] == [(rule, detail)]


def _options(words: str) -> Iterator[tuple[str, Any]]:
    return ((name, value) for name, _, value in (word.partition("=") for word in words.split(" ") if word != "-"))


def test_every_rule_of_the_layout_is_met() -> None:
    """A rule that no dispatch ever meets would be a promise that is not kept."""
    shipped = {part.rule for path in [*SHIPPED, *LAYOUTS] for line in parsed(path).explain().lines for part in line.parts}
    assert shipped | {row[0] for row in PARTS} | {"not-read"} == set(PART_RULES)


@pytest.mark.parametrize("row", ANSWERS, ids=lambda row: row[0])
def test_answers(row: tuple[Any, ...]) -> None:
    """The table says for a text, whose last quotation is asked about, which rules answer, whom they name, and which one is taken."""
    _, language, expected, text = row
    found = [one for one in check(wp.parse_dispatch(text, language=language)).quotes if one.quote.kind is not wp.QuoteKind.INDIRECT][-1]
    answers = [f"{'*' if one.won else ''}{one.rule}: {one.speaker.name if one.speaker else '-'}" for one in found.candidates]
    assert "; ".join([*answers, *([found.unattributed] if found.unattributed else [])]) == expected


def test_the_words_inside_a_quotation_have_their_own_candidates() -> None:
    """A quotation inside another is explained as one of its own, and “he” inside it is not the outer speaker."""
    text = "\"The mayor told me 'we shall see' and left,\" Ilena Dorvat said."
    outer = check(wp.parse_dispatch(text, language="en")).quotes[0]
    (inner,) = outer.nested
    assert [one.speaker.name for one in inner.candidates if one.speaker] == ["The mayor"] * len(inner.candidates)
    assert inner.candidates[0].won


@pytest.mark.parametrize(
    ("source", "options", "expected"),
    [
        ("BRENZ (AP) — The ferry is back.", {}, ("ap", FormatSource.EVIDENCE)),
        ("BRENZ (AP) — The ferry is back.", {"format": "ap"}, ("ap", FormatSource.CALLER)),
        ("The ferry is back.", {"format": "dpa"}, ("dpa", FormatSource.CALLER)),
        ("The ferry is back.", {}, ("generic", FormatSource.NONE)),
        (
            "\x01bdt0533 3 vm 240  dpa 2101\r\n\r\n\x02Hafen =\r\n\r\nBrenz - Offen.\r\n\x03211605 Okt 24\r\n",
            {},
            ("dpa", FormatSource.ENVELOPE),
        ),
    ],
)
def test_who_settled_the_format(source: str, options: dict[str, str], expected: tuple[str, FormatSource]) -> None:
    """The caller, the transport, the evidence, or nobody."""
    settled = check(wp.parse_dispatch(source, **options), **options).format  # type: ignore[arg-type]
    assert (settled.name, settled.source) == expected


@pytest.mark.parametrize("path", MESSAGES, ids=name_of)
def test_a_transport_is_never_taken_for_the_caller(path: Path) -> None:
    """No shipped message was given a format by a caller, and the explanation of none says so."""
    assert check(parsed(path)).format.source is not FormatSource.CALLER


def test_a_choice_of_the_caller_is_found_out() -> None:
    """Without being told, the explanation knows that neither text nor transport can have led to a format."""
    assert wp.parse_dispatch("The ferry is back.", format="dpa").explain().format.source is FormatSource.CALLER


def test_too_little_and_too_much_evidence() -> None:
    """Formats that were not taken are listed with what they lacked."""
    text = "BRENZ (AFP) - Le port rouvre.\n\n(Reuters)"
    explanation = check(wp.parse_dispatch(text, format="generic"), format="generic")
    assert [(found.name, found.won) for found in explanation.format.candidates if found.name == "afp"] == [("afp", False)]
    assert all(evidence.span.of(text) for found in explanation.format.candidates for evidence in found.evidence)


def test_a_format_of_ones_own() -> None:
    """A format that is in no registry is given again; without it the explanation says what is missing, and another is refused."""
    own = wp.AgencyFormat(name="fern", agency="Fern News", languages=("en",), tags=("FERN",))
    dispatch = wp.parse_dispatch("BRENZ (FERN) - The ferry is back.", format=own)
    assert check(dispatch, format=own).format.source is FormatSource.CALLER
    assert check(dispatch, registry=wp.default_registry().register(own)).lines[0].parts[0].rule == "dateline"
    with pytest.raises(wp.UnknownFormatError, match="'fern'; known are"):
        dispatch.explain()
    with pytest.raises(ValueError, match="format is 'ap', but the dispatch was read as 'fern'"):
        dispatch.explain(format="ap")
    with pytest.raises(TypeError, match="format must be a name such as 'afp'"):
        dispatch.explain(format=3)  # type: ignore[arg-type]


def test_zones_are_traced() -> None:
    """For each instant the explanation says whose zone it has, and what else was inferred."""
    text = "14/05/24 09:30 | Le port\n\nBRENZ - Le port rouvre."
    stamps = check(wp.parse_dispatch(text, language="fr", timezone="Europe/Paris")).timestamps
    assert [(found.timestamp.zone_source, found.place) for found in stamps] == [(wp.ZoneSource.CALLER, wp.SegmentKind.TIMESTAMP)]
    assert (stamps[0].zone, stamps[0].others) == ((wp.Assumption.ZONE_FROM_CALLER,), (wp.Assumption.CENTURY,))
    (unknown,) = check(wp.parse_dispatch("14/05/2024 09:30 | Le port\n\nLe port rouvre.", language="fr")).timestamps
    assert (unknown.timestamp.datetime, unknown.zone) == (None, ())


def test_an_explanation_is_a_value() -> None:
    """It is frozen, hashable and picklable, and the same each time it is asked for."""
    dispatch = parsed(DISPATCHES[0])
    explanation = dispatch.explain()
    assert pickle.loads(pickle.dumps(explanation)) == explanation == dispatch.explain()
    assert hash(explanation) == hash(dispatch.explain())
    with pytest.raises(AttributeError):
        explanation.text = ""  # type: ignore[misc]


def test_a_dispatch_that_came_back_is_explained_alike() -> None:
    """What was written as data and read back needs nothing else to be explained."""
    for path in itertools.islice(SHIPPED, 0, None, 20):
        assert wp.Dispatch.from_dict(parsed(path).to_dict()).explain() == parsed(path).explain()


def test_a_parse_records_nothing() -> None:
    """What explains is not even loaded until it is asked."""
    code = "import sys, wireparse; wireparse.parse_dispatch('\"A,\" said Bo Lind.'); print(*sys.modules)"
    loaded = set(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split())
    assert not loaded & {"wireparse.explaining", "wireparse.model.explanation", "wireparse.layout.why", "wireparse.quotes.watching"}
