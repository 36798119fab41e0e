"""`FormatConformance`: the tests that every agency format must pass, as a class to inherit from."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any, ClassVar

import attrs

from wireparse.formats.builtin import BUILTIN
from wireparse.formats.detection import GENERIC, detect_formats
from wireparse.formats.plugins import found_plugins
from wireparse.formats.registry import FormatRegistry, default_registry
from wireparse.formats.spec import AgencyFormat, compiled
from wireparse.testing.confusion import builtin_samples, confused, margin_problem, recognised
from wireparse.testing.cost import assert_linear
from wireparse.testing.coverage import uncovered
from wireparse.testing.goldens import golden_difference, render_golden
from wireparse.testing.invariants import assert_invariants
from wireparse.testing.mutations import assert_mutations
from wireparse.testing.sampling import Sample, read_negatives, read_samples, registry_with

#: The fields of a format that hold patterns.
PATTERNS = ("dateline_patterns", "headers", "credits", "bylines", "signoffs", "boilerplate", "crossheads")
#: Texts in which a pattern that can match nothing at all does so.
_PROBES = ("", "x", "a b", "A, b.", "\n", "(AB) - c")


class FormatConformance:
    """Inherit from this class, set `format` and `samples`, and pytest checks the format.

    `samples` is a folder named after the format, with dispatches `NAME.txt` and what is expected of them in `NAME.json`;
    `negatives` in it holds texts that look like the agency's and are not. Every check is a method of its own, so that one that
    a format cannot pass yet can be marked `xfail` in the class that inherits.

    Example:
        >>> from pathlib import Path
        >>> import wireparse.testing
        >>> folder = Path(wireparse.testing.__file__).parent / "samples" / "kna"
        >>> class TestKna(wireparse.testing.FormatConformance):
        ...     format = wireparse.default_registry().get("kna")
        ...     samples = folder
        >>> TestKna().test_it_has_samples()
    """

    format: ClassVar[AgencyFormat]
    samples: ClassVar[Path]

    @classmethod
    def pytest_generate_tests(cls, metafunc: Any) -> None:
        """Run the checks of one dispatch once for each sample, and those of a negative for each negative."""
        for argument, found in (("sample", read_samples(cls.samples)), ("negative", read_negatives(cls.samples))):
            if argument in metafunc.fixturenames:
                metafunc.parametrize(argument, found, ids=[sample.name for sample in found])

    @property
    def registry(self) -> FormatRegistry:
        """The registry in which the format competes with all others."""
        return registry_with(self.format)

    def test_it_has_samples(self) -> None:
        """A format without samples cannot be shown to work; their folder bears its name."""
        if not read_samples(self.samples):
            raise AssertionError(f"there is no NAME.txt in {self.samples}")
        if self.samples.name != self.format.name:
            raise AssertionError(f"the samples of {self.format.name!r} must stand in a folder of that name, not in {self.samples}")

    def test_everything_declared_is_shown(self) -> None:
        """Every cue, dateline shape, pattern and notice is exercised by a sample, and every veto by a negative."""
        others = () if self.format.name == GENERIC else tuple(s for s in builtin_samples() if s.format != self.format.name)
        missing = uncovered(self.format, read_samples(self.samples), (*read_negatives(self.samples), *others))
        if missing:
            raise AssertionError("no sample shows that these are right:\n  " + "\n  ".join(missing))

    def test_it_is_plain_data(self) -> None:
        """A format is a value: equal copies, one hash, picklable, and a change gives another value."""
        again = pickle.loads(pickle.dumps(self.format))  # noqa: S301 - what was pickled a moment ago
        if again != self.format or hash(again) != hash(self.format):
            raise AssertionError("pickling gives another format")
        if attrs.evolve(self.format) != self.format or attrs.evolve(self.format, name="another-name") == self.format:
            raise AssertionError("attrs.evolve() does not give what was asked for")

    def test_it_is_registered(self) -> None:
        """The installed entry point has the format's name and gives this very value; a built-in format is in the table."""
        name = self.format.name
        if name in {row.name for row in BUILTIN}:
            if default_registry().get(name) != self.format:
                raise AssertionError(f"{name!r} is the name of a built-in format; a plug-in needs a name of its own")
            return
        points = [plugin for plugin in found_plugins() if plugin.name == name]
        if not points:
            raise AssertionError(f'no installed package has the entry point {name!r} in the group "wireparse.formats"; is yours installed?')
        if points[0].load() != self.format:
            raise AssertionError(f"the entry point {name!r} of {points[0].distribution} gives another format: {points[0].value}")
        if default_registry().find(name) != self.format:
            raise AssertionError(f"the format was left out of the registry; look for its PluginWarning: {name!r}")

    def test_no_pattern_matches_nothing(self) -> None:
        """A pattern that matches the empty string finds its agency everywhere."""
        sources = {source for field in PATTERNS for source in getattr(self.format, field)} | {cue.pattern for cue in self.format.cues}
        for source in sorted(sources):
            for probe in _PROBES:
                if any(found.start() == found.end() for found in compiled(source).finditer(probe)):
                    raise AssertionError(f"{source!r} matches the empty string in {probe!r}")

    def test_it_takes_over_no_builtin_sample(self) -> None:
        """With the format installed, every sample of the built-in formats is recognised as what it is."""
        wrong = [one for one in confused(builtin_samples(), self.registry) if self.format.name in (one.found, one.sample.format)]
        if wrong:
            raise AssertionError("\n".join(f"{one.sample.format}/{one.sample.name} is taken for {one.found}" for one in wrong))

    def test_it_is_recognised(self, sample: Sample) -> None:
        """Each sample is recognised as this format, with enough evidence and a clear lead."""
        problem = margin_problem(sample, self.registry)
        if problem:
            raise AssertionError(f"{sample.name}: {problem}")

    def test_the_evidence_is_true(self, sample: Sample) -> None:
        """Each piece of evidence is a cue of the format, with its weight, and stands where it says."""
        length = len(sample.read(self.registry).text)
        weights = {cue.name: cue.weight for cue in self.format.cues}
        for match in detect_formats(sample.source, registry=self.registry):
            if match.name != self.format.name:
                continue
            if match.score != sum(item.weight for item in match.evidence):
                raise AssertionError(f"{sample.name}: the score {match.score} is not the sum of the evidence")
            for item in match.evidence:
                if weights.get(item.cue) != item.weight or not 0 <= item.span.start < item.span.end <= length:
                    raise AssertionError(f"{sample.name}: {item} is no evidence")

    def test_it_is_not_taken_for_this(self, negative: Sample) -> None:
        """A text that only looks like the agency's is not taken for it."""
        if recognised(negative, self.registry) == self.format.name:
            raise AssertionError(f"{negative.name} is taken for {self.format.name}")

    def test_it_reads_as_expected(self, sample: Sample) -> None:
        """Each sample gives what its golden says."""
        if not sample.golden.exists():
            raise AssertionError(f"there is no {sample.golden.name}; write it: python -m wireparse.testing update {self.samples}")
        found = render_golden(sample.read(self.registry), sample.written_options)
        difference = golden_difference(sample.golden.read_text(encoding="utf-8"), found)
        if difference:
            raise AssertionError(f"{sample.name} is read differently; if better: python -m wireparse.testing update\n{difference}")

    def test_it_keeps_the_promises(self, sample: Sample) -> None:
        """What the library promises holds for each sample and for all that can happen to it on its way."""
        dispatch = sample.read(self.registry)
        assert_invariants(dispatch)
        options = {key: value for key, value in sample.options.items() if key != "encoding"}
        assert_mutations(dispatch.text, lambda text: self._read(text, options))

    def test_it_costs_its_length(self, sample: Sample) -> None:
        """Sixteen times the text is about sixteen times the work."""
        assert_linear(sample.source, lambda source: self._read(source, sample.options))

    def _read(self, source: str | bytes, options: dict[str, Any]) -> Any:
        from wireparse.parser import parse_dispatch

        return parse_dispatch(source, registry=self.registry, **options)
