"""The conformance kit finds what is wrong: each of its checks fails on a format or dispatch made wrong on purpose."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
import zoneinfo
from pathlib import Path
from typing import Any

import attrs
import pytest

import wireparse as wp
from wireparse.formats.registry import default_registry
from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, VETO, WEAK, AgencyFormat, Cue, NoticeWords
from wireparse.testing import (
    FormatConformance,
    Sample,
    assert_invariants,
    confusion_matrix,
    golden_difference,
    read_samples,
    render_golden,
    uncovered,
)
from wireparse.testing.confusion import builtin_samples, confused, margin_problem
from wireparse.testing.cost import assert_linear, work
from wireparse.testing.mutations import ASTRAL, assert_mutations, mutations
from wireparse.testing.sampling import BUILTIN_SAMPLES, read_negatives, registry_with, sample_folders

FORMAT = AgencyFormat(
    name="zzz",
    agency="Zeta News",
    languages=("en",),
    tags=("ZZZ",),
    cues=(Cue("dateline-tag", r"\(ZZZ\) -", STRONG, HEAD), Cue("wire-line", r"ZZZ [0-9]{3}", SIGNATURE, HEAD_LINE)),
)
TEXT = """\
ZZZ 117

Bridge of Mernes reopens

MERNES, 14 May 2024 (ZZZ) - The bridge of Mernes reopened on Tuesday, the mayor said.

"It holds," said Odile Marsan, who built it.
"""
DISPATCH = wp.parse_dispatch(TEXT, registry=registry_with(FORMAT))
assert DISPATCH.dateline is not None
DATELINE = attrs.evolve(DISPATCH.dateline, timestamp=DISPATCH.timestamps[-1])


def folder_of(tmp_path: Path, name: str = "zzz", **texts: str) -> Path:
    """Write samples into a folder called *name*; those whose name begins with "not" are negatives."""
    folder = tmp_path / name
    (folder / "negatives").mkdir(parents=True)
    for stem, text in texts.items():
        (folder / ("negatives" if stem.startswith("not") else ".") / f"{stem}.txt").write_text(text, "utf-8")
    return folder


def kit(folder: Path, format: AgencyFormat = FORMAT) -> FormatConformance:
    """Give the kit for *format* and the samples in *folder*."""
    made = type("TestIt", (FormatConformance,), {"format": format, "samples": folder})()
    assert isinstance(made, FormatConformance)
    return made


def test_pytest_is_not_imported() -> None:
    """The kit can be imported where pytest is not installed."""
    code = "import sys, wireparse.testing as t; t.FormatConformance; t.uncovered; print('pytest' in sys.modules, sorted(t.__dir__()) == sorted(t.__all__))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False True\n"
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        wp.testing.nothing  # noqa: B018


class TestInvariants:
    """Each broken promise is named."""

    def test_a_good_dispatch_passes(self) -> None:
        """Nothing is said of a dispatch that keeps the promises."""
        assert_invariants(DISPATCH)

    @pytest.mark.parametrize(
        ("changes", "message"),
        [
            ({"segments": DISPATCH.segments[1:]}, "one ends at 0, the next begins at"),
            ({"segments": DISPATCH.segments[:-1]}, "they end at"),
            ({"segments": (wp.Segment(kind=wp.SegmentKind.BLANK, span=wp.Span(0, 0)), *DISPATCH.segments)}, "is empty"),
            ({"kicker": wp.Element(span=wp.Span(0, 999), text="x")}, "lies outside the text"),
            ({"kicker": wp.Element(span=wp.Span(0, 3), text="YYY")}, "is cut out of 'ZZZ'"),
            ({"diagnostics": (wp.Diagnostic(code="x", severity=wp.Severity.INFO, message="", span=wp.Span(0, 999)),)}, "diagnostic x"),
            ({"paragraphs": DISPATCH.paragraphs[1:]}, "not numbered from 0"),
            ({"paragraphs": (*DISPATCH.paragraphs, attrs.evolve(DISPATCH.paragraphs[0], index=2))}, "paragraphs overlap"),
            ({"timestamps": DISPATCH.timestamps[::-1]}, "timestamps are not in the order"),
            ({"segments": (wp.Segment(kind=wp.SegmentKind.UNPARSED, span=wp.Span(0, len(TEXT))),)}, "lies in no segment of that kind"),
            ({"dateline": DATELINE}, "the dateline's timestamp lies outside"),
        ],
    )
    def test_a_broken_promise_is_named(self, changes: dict[str, Any], message: str) -> None:
        """Segments, slices and order are checked."""
        with pytest.raises(AssertionError, match=message):
            assert_invariants(attrs.evolve(DISPATCH, **changes))

    @pytest.mark.parametrize(
        ("changes", "message"),
        [
            ({"parts": ()}, "its span is not that of its parts"),
            ({"text": "other words"}, "its parts are other words"),
            ({"paragraphs": (9,)}, "names a paragraph that is not there"),
            ({"kind": wp.QuoteKind.FRAGMENT}, "a fragment has a speaker"),
            ({"nested": (DISPATCH.quotes[0],)}, "a nested quote lies outside"),
            ({"speaker": wp.Speaker(span=wp.Span(0, 3), text="ZZZ", name="ZZZ", antecedent=wp.Span(0, 999))}, "antecedent lies outside"),
        ],
    )
    def test_a_broken_quotation_is_named(self, changes: dict[str, Any], message: str) -> None:
        """The parts, children and speakers of quotations are checked."""
        quotes = (*DISPATCH.quotes[:-1], attrs.evolve(DISPATCH.quotes[-1], **changes))
        with pytest.raises(AssertionError, match=message):
            assert_invariants(attrs.evolve(DISPATCH, quotes=quotes))

    def test_overlapping_parts_are_named(self) -> None:
        """The parts of a quotation follow each other."""
        quote = DISPATCH.quotes[-1]
        twice = attrs.evolve(quote, parts=quote.parts * 2, text=quote.text * 2)
        with pytest.raises(AssertionError, match="its parts overlap"):
            assert_invariants(attrs.evolve(DISPATCH, quotes=(*DISPATCH.quotes[:-1], twice)))

    @pytest.mark.parametrize(
        ("changes", "message"),
        [
            ({"zone_source": wp.ZoneSource.NONE}, "nothing says where its offset comes from"),
            ({"local": dt.datetime(2000, 1, 1)}, "instant and wall clock differ"),  # noqa: DTZ001 - a wall clock
        ],
    )
    def test_a_wrong_instant_is_named(self, changes: dict[str, Any], message: str) -> None:
        """An instant says where its offset comes from."""
        dispatch = wp.parse_dispatch("Bridge reopens\n\n14/05/2024 09:30 EDT\n\nThe bridge of Mernes reopened on Tuesday, the mayor said.")
        stamps = tuple(attrs.evolve(stamp, **changes) if stamp.datetime else stamp for stamp in dispatch.timestamps)
        assert any(stamp.datetime for stamp in stamps)
        with pytest.raises(AssertionError, match=message):
            assert_invariants(attrs.evolve(dispatch, timestamps=stamps))

    def test_an_offset_that_moves_is_named(self) -> None:
        """An instant has a fixed offset, since the rules of a zone change."""
        stamp = attrs.evolve(
            DISPATCH.timestamps[0],
            datetime=dt.datetime(2024, 5, 14, tzinfo=zoneinfo.ZoneInfo("Europe/Paris")),
            local=dt.datetime(2024, 5, 14),  # noqa: DTZ001 - a wall clock
            zone_source=wp.ZoneSource.WRITTEN,
        )
        with pytest.raises(AssertionError, match="its instant has no fixed offset"):
            assert_invariants(attrs.evolve(DISPATCH, timestamps=(stamp, *DISPATCH.timestamps[1:])))


class TestMutations:
    """What must be read alike is compared, and all else is held to the invariants."""

    def test_there_are_the_ones_that_are_promised(self) -> None:
        """Line ends, marks in front, blanks, cuts at every line, and disorder."""
        made = {mutation.name: mutation.text for mutation in mutations("a\nb\n")}
        assert made["CR LF for LF"] == "a\r\nb\r\n"
        assert made["a byte order mark in front"] == "\ufeffa\nb\n"
        assert made["blanks at the ends of lines"] == "a  \nb  \n"
        assert made["an astral character in front"] == ASTRAL + "a\nb\n"
        assert (made["cut at 2"], made["cut before 2"], made["lines backwards"]) == ("a\n", "b\n", "b\na\n")
        assert {"LF for CR LF"} == {m.name for m in mutations("a\r\nb")} - made.keys() - {
            m.name for m in mutations("a\r\nb") if "cut" in m.name
        }
        assert not any("LF" in mutation.name for mutation in mutations("a\rb"))

    def test_a_good_reader_passes(self) -> None:
        """The parser itself reads the mutations alike."""
        assert_mutations(TEXT, lambda text: wp.parse_dispatch(text, registry=registry_with(FORMAT)))

    def test_a_reader_that_minds_line_ends_is_caught(self) -> None:
        """One that reads CR LF as another format, or loses a part, does not pass."""

        def minding(text: str) -> wp.Dispatch:
            return wp.parse_dispatch(text, format="generic" if "\r" in text else FORMAT)

        def losing(text: str) -> wp.Dispatch:
            dispatch = wp.parse_dispatch(text, format=FORMAT)
            return attrs.evolve(dispatch, dateline=None) if "\ufeff" in text else dispatch

        with pytest.raises(AssertionError, match="with CR LF for LF it is generic in en, not zzz in en"):
            assert_mutations(TEXT, minding)
        with pytest.raises(AssertionError, match=r"a byte order mark in front it is read differently; gone: .*Dateline"):
            assert_mutations(TEXT, losing)

    def test_a_reader_that_loses_text_is_caught(self) -> None:
        """The mutation that breaks a promise is named."""

        def losing(text: str) -> wp.Dispatch:
            dispatch = wp.parse_dispatch(text, format=FORMAT)
            return dispatch if text == TEXT else attrs.evolve(dispatch, segments=())

        with pytest.raises(AssertionError, match="with CR LF for LF, the dispatch breaks promises"):
            assert_mutations(TEXT, losing)


class TestCost:
    """Work is counted, not timed."""

    def test_work_is_counted_the_same_each_time(self) -> None:
        """The count is a property of the text."""
        assert work(wp.parse_dispatch, TEXT).calls == work(wp.parse_dispatch, TEXT).calls > 100

    def test_linear_work_passes(self) -> None:
        """The parser's work grows as the text does."""
        assert_linear(TEXT, wp.parse_dispatch)

    def test_quadratic_work_is_caught(self) -> None:
        """A reader that compares each line with each other does not pass."""
        with pytest.raises(AssertionError, match="the work grows faster than the text"):
            assert_linear("a\nb\nc\n", lambda text: [a.strip(b) for a in text for b in text])

    def test_work_inside_of_a_call_is_caught(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What one call does shows in its time."""
        times = iter((0.0, 0.01, 1.0, 9.0))
        monkeypatch.setattr("time.process_time", lambda: next(times))
        with pytest.raises(AssertionError, match=r"the time grows faster than the text: 0.010 s for one, 8.000 s for 16 in a row"):
            assert_linear("a", len)


class TestGoldens:
    """What is expected of a sample can be read by a person."""

    def test_every_span_is_quoted(self) -> None:
        """Each span in a golden stands beside its words, long ones with their beginning and end."""
        golden = json.loads(render_golden(DISPATCH, {"language": "en"}))
        assert golden["options"] == {"language": "en"}
        assert "text" not in golden
        assert "quotes" not in golden
        assert [stamp["role"] for stamp in golden["timestamps"]] == ["DATELINE"]
        for segment in golden["segments"]:
            words, _, end = segment["slice"].partition(" […] ")
            piece = TEXT[slice(*segment["span"])]
            assert (piece.startswith(words) and piece.endswith(end)) if end else piece == words

    def test_wrapped_words_are_quoted_raw(self) -> None:
        """Where an element's words are not its slice, both are written."""
        head = wp.Headline(span=wp.Span(0, 16), text="ZZZ 117 Bridge")
        assert json.loads(render_golden(attrs.evolve(DISPATCH, headline=head)))["headline"]["slice"] == "ZZZ 117\n\nBridge "

    def test_differences_are_shown(self) -> None:
        """Lines that differ are shown, the first sixty of them."""
        assert golden_difference("a\nb", "a\nb") == ""
        assert golden_difference("a\nb", "a\nc").splitlines()[-2:] == ["-b", "+c"]
        assert golden_difference("a\n" * 99, "b\n" * 99).splitlines()[-1] == "… and 141 lines more"


class TestSamples:
    """Samples are files in a folder named after their format."""

    def test_names_and_options(self, tmp_path: Path) -> None:
        """A golden may set arguments of the parser; `received` is an instant."""
        folder = folder_of(tmp_path, one=TEXT, not_two="x")
        (sample,) = read_samples(folder)
        (negative,) = read_negatives(folder)
        assert (sample.name, sample.format, negative.format, sample.options) == ("one", "zzz", "zzz", {})
        sample.golden.write_text('{"options": {"received": "2024-05-14T12:00:00+00:00", "language": "en"}}', "utf-8")
        assert sample.options == {"received": dt.datetime(2024, 5, 14, 12, tzinfo=dt.UTC), "language": "en"}
        assert sample.read(registry_with(FORMAT)).format == "zzz"
        sample.golden.write_text('{"options": {"format": "zzz"}}', "utf-8")
        with pytest.raises(ValueError, match="not format"):
            _ = sample.options

    def test_folders(self, tmp_path: Path) -> None:
        """A path is a folder of samples, or holds such folders, or neither."""
        folder = folder_of(tmp_path, one=TEXT)
        assert sample_folders(folder) == sample_folders(tmp_path) == (folder,)
        assert sample_folders(tmp_path / "nothing") == ()


class TestCoverage:
    """What no sample shows is named."""

    RICH = attrs.evolve(
        FORMAT,
        cues=(*FORMAT.cues, Cue("bridge-club", r"\bbridge club\b", VETO, HEAD), Cue("never", "never", WEAK, LAST_LINE)),
        datelines=("PLACE -", "... PLACE =", "PLACE :"),
        dateline_patterns=(r"(?P<place>[A-Z]{3,9})> ", r"(?P<place>[A-Z]{3,9})>> "),
        headers=(r"ZZZ [0-9]{3}", r"YYY [0-9]{3}"),
        signoffs=(r"(?P<names>Bridge reopens)",),
        end_marks=("zed",),
        notices=(NoticeWords("CORRECTION", brackets=("Zeta corrects",)), NoticeWords("UPDATE", prefixes=("ZETA AGAIN",))),
    )

    def test_what_is_shown_and_what_is_not(self, tmp_path: Path) -> None:
        """Cues, vetoes, shapes, patterns, notices and end marks are counted where they are read as what they mean."""
        plain = "ZZZ 117\n\nBridge reopens\n\n{}The bridge of Mernes reopened on Tuesday, the mayor said.\n\nIt holds."
        folder = folder_of(
            tmp_path,
            one=TEXT,
            dash=plain.format("MERNES - "),
            angle=plain.format("MERNES> "),
            again=plain.format("(Zeta corrects name) MERNES (ZZZ) - ").replace("Bridge r", "ZETA AGAIN 2 - Bridge r"),
            not_club="The bridge club of Mernes\n\n(ZZZ) - The club met.",
        )
        missing = uncovered(self.RICH, read_samples(folder), read_negatives(folder))
        assert [line.split(": ", 1)[0] for line in missing] == [
            "cues", "datelines", "datelines", "dateline_patterns", "headers", "signoffs", "end_marks",
        ]  # fmt: skip
        assert missing[0] == "cues: 'never' is found in no sample"
        assert "what matches is read as HEADLINE" in missing[5]
        assert "cues: 'bridge-club' is found in no negative" in uncovered(self.RICH, read_samples(folder))

    def test_end_marks(self, tmp_path: Path) -> None:
        """An end mark is shown when a sample ends with it."""
        fmt = attrs.evolve(FORMAT, end_marks=("zed",))
        folder = folder_of(tmp_path, one=TEXT + "\nzed\n")
        assert uncovered(fmt, read_samples(folder)) == ()


class TestConfusion:
    """Samples are recognised as what they are."""

    def test_the_builtin_samples_are(self) -> None:
        """The matrix over one agency's samples has one cell."""
        samples = read_samples(BUILTIN_SAMPLES / "afp")
        assert confusion_matrix(samples, default_registry()) == {("afp", "afp"): len(samples)}
        assert {sample.format for sample in builtin_samples()} > {"afp", "generic"}

    def test_a_greedy_format_is_caught(self, tmp_path: Path) -> None:
        """One that is found everywhere takes samples over."""
        greedy = attrs.evolve(FORMAT, cues=(Cue("any", "[a-z]", 50, HEAD),))
        assert {one.found for one in confused(read_samples(BUILTIN_SAMPLES / "ansa"), registry_with(greedy))} == {"zzz"}
        with pytest.raises(AssertionError, match=r"ansa/.* is taken for zzz"):
            kit(folder_of(tmp_path, one=TEXT), greedy).test_it_takes_over_no_builtin_sample()

    def test_too_small_a_lead_is_named(self, tmp_path: Path) -> None:
        """Evidence for two agencies, too little evidence, and evidence for another are told apart."""
        registry = registry_with(FORMAT)
        folder = folder_of(tmp_path, both="MERNES (ZZZ) - One.\n\nMERNES (Reuters) - Two.", none="Nothing.", one=TEXT)
        told = {sample.name: margin_problem(sample, registry) for sample in read_samples(folder)}
        assert told["one"] is None
        assert str(told["both"]).startswith("it is recognised as 'generic': reuters 4 (dateline-tag), zzz 4 (dateline-tag)")
        assert told["none"] == "it is recognised as 'generic': no evidence for any format"

    def test_a_declared_agency_needs_no_evidence(self, tmp_path: Path) -> None:
        """What the transport declares is enough; generic texts need nothing at all."""
        wire = (BUILTIN_SAMPLES / "dpa" / "de-iptc7901.txt").read_bytes()
        (tmp_path / "dpa").mkdir()
        (tmp_path / "dpa" / "one.txt").write_bytes(wire)
        assert margin_problem(Sample(tmp_path / "dpa" / "one.txt"), default_registry()) is None
        folder = folder_of(tmp_path, "generic", one="Nothing.")
        assert margin_problem(read_samples(folder)[0], default_registry()) is None


class TestConformance:
    """Each check of the class fails where it should; that all pass is shown by the built-in formats."""

    def test_samples_are_wanted(self, tmp_path: Path) -> None:
        """No samples, or a folder with another name, are refused."""
        with pytest.raises(AssertionError, match=r"there is no NAME.txt"):
            kit(tmp_path).test_it_has_samples()
        with pytest.raises(AssertionError, match="must stand in a folder of that name"):
            kit(folder_of(tmp_path, "yyy", one=TEXT)).test_it_has_samples()

    def test_what_no_sample_shows_is_named(self, tmp_path: Path) -> None:
        """A cue that no sample shows fails the check."""
        unseen = attrs.evolve(FORMAT, cues=(*FORMAT.cues, Cue("unseen", "unseen", WEAK, HEAD)))
        with pytest.raises(AssertionError, match="cues: 'unseen'"):
            kit(folder_of(tmp_path, one=TEXT), unseen).test_everything_declared_is_shown()

    def test_an_entry_point_is_wanted(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The format must be installed, under its own name, and be the one that the registry holds."""
        folder = folder_of(tmp_path, one=TEXT)
        with pytest.raises(AssertionError, match="is yours installed"):
            kit(folder).test_it_is_registered()
        with pytest.raises(AssertionError, match="is the name of a built-in format"):
            kit(folder, attrs.evolve(FORMAT, name="afp")).test_it_is_registered()

        class Point:
            name, distribution, value = "zzz", "zeta", "zeta:FORMAT"

            def __init__(self, loaded: AgencyFormat) -> None:
                self.loaded = loaded

            def load(self) -> AgencyFormat:
                return self.loaded

        monkeypatch.setattr("wireparse.testing.conformance.found_plugins", lambda: (Point(attrs.evolve(FORMAT, tags=())),))
        with pytest.raises(AssertionError, match="gives another format"):
            kit(folder).test_it_is_registered()
        monkeypatch.setattr("wireparse.testing.conformance.found_plugins", lambda: (Point(FORMAT),))
        with pytest.raises(AssertionError, match="left out of the registry"):
            kit(folder).test_it_is_registered()
        monkeypatch.setattr("wireparse.testing.conformance.default_registry", lambda: registry_with(FORMAT))
        kit(folder).test_it_is_registered()

    def test_a_pattern_that_matches_nothing_is_named(self, tmp_path: Path) -> None:
        """Also one that does so inside of a text only."""
        empty = attrs.evolve(FORMAT, cues=(Cue("empty", r"\b(?=A)|ZZZ", STRONG, HEAD),))
        with pytest.raises(AssertionError, match="matches the empty string in"):
            kit(folder_of(tmp_path, one=TEXT), empty).test_no_pattern_matches_nothing()

    def test_samples_are_checked_one_by_one(self, tmp_path: Path) -> None:
        """Recognition, evidence, golden and promises of a sample; negatives that are none."""
        folder = folder_of(tmp_path, one=TEXT, other="Nothing.", not_one=TEXT, not_two="Nothing.")
        checks = kit(folder)
        one, other = read_samples(folder)
        bad, good = read_negatives(folder)[::-1] if read_negatives(folder)[0].name == "not_two" else read_negatives(folder)
        checks.test_it_is_recognised(one)
        checks.test_the_evidence_is_true(one)
        checks.test_it_keeps_the_promises(one)
        checks.test_it_costs_its_length(one)
        checks.test_it_is_not_taken_for_this(good)
        with pytest.raises(AssertionError, match="other: it is recognised as 'generic'"):
            checks.test_it_is_recognised(other)
        with pytest.raises(AssertionError, match="not_one is taken for zzz"):
            checks.test_it_is_not_taken_for_this(bad)
        with pytest.raises(AssertionError, match=r"there is no one\.json; write it: python -m wireparse.testing update"):
            checks.test_it_reads_as_expected(one)
        one.golden.write_text(render_golden(one.read(checks.registry)).replace("MERNES", "VERNES"), "utf-8")
        with pytest.raises(AssertionError, match="one is read differently"):
            checks.test_it_reads_as_expected(one)

    def test_false_evidence_is_named(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A score that is no sum, and evidence outside of the text, are refused."""
        folder = folder_of(tmp_path, one=TEXT)
        (match,) = wp.detect_formats(TEXT, registry=registry_with(FORMAT))
        away = tuple(item._replace(span=wp.Span(900, 901)) for item in match.evidence)
        for changes, message in (({"score": 99}, "is not the sum"), ({"evidence": away}, "is no evidence")):
            found = (attrs.evolve(match, **changes), attrs.evolve(match, name="other"))
            monkeypatch.setattr("wireparse.testing.conformance.detect_formats", lambda *_, found=found, **__: found)
            with pytest.raises(AssertionError, match=message):
                kit(folder).test_the_evidence_is_true(read_samples(folder)[0])

    def test_data_that_is_not_plain_is_refused(self, tmp_path: Path) -> None:
        """A format that is not equal to its copy is no value."""

        class Odd(AgencyFormat):
            def __reduce__(self) -> tuple[Any, ...]:
                return (AgencyFormat, (), {})

        with pytest.raises((AssertionError, TypeError)):
            kit(folder_of(tmp_path, one=TEXT), Odd(name="zzz")).test_it_is_plain_data()
