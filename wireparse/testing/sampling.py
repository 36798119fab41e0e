"""`Sample`: one dispatch of an agency in a file, and how it is to be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import attrs

from wireparse.formats.registry import FormatRegistry, default_registry
from wireparse.formats.spec import AgencyFormat
from wireparse.model.dispatch import Dispatch
from wireparse.parser import parse_dispatch

#: The folder of texts that an agency did not write, below that of its samples.
NEGATIVES: Final = "negatives"
#: The samples of the built-in formats, a folder for each.
BUILTIN_SAMPLES: Final = Path(__file__).parent / "samples"

#: The arguments of `parse_dispatch` that a golden may set.
_OPTIONS: Final = frozenset({"received", "language", "timezone", "envelope", "encoding"})


@attrs.frozen
class Sample:
    """One dispatch: `path` of its text, whose folder is named after the format; the golden stands beside it as `NAME.json`.

    Example:
        >>> from pathlib import Path
        >>> import wireparse.testing
        >>> folder = Path(wireparse.testing.__file__).parent / "samples" / "kna"
        >>> sample = wireparse.testing.read_samples(folder)[0]
        >>> sample.format, sample.read().agency
        ('kna', 'Katholische Nachrichten-Agentur')
    """

    path: Path

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.stem

    @property
    def format(self) -> str:
        """The format that the folder is named after."""
        folder = self.path.parent
        return (folder.parent if folder.name == NEGATIVES else folder).name

    @property
    def golden(self) -> Path:
        """Where the expected result stands."""
        return self.path.with_suffix(".json")

    @property
    def source(self) -> bytes:
        """The dispatch as it came off the wire."""
        return self.path.read_bytes()

    @property
    def written_options(self) -> dict[str, str]:
        """The arguments of `parse_dispatch` that the golden sets, as it writes them.

        Raises:
            ValueError: the golden sets an argument that it may not.
        """
        if not self.golden.exists():
            return {}
        options: dict[str, str] = json.loads(self.golden.read_text(encoding="utf-8")).get("options", {})
        if unknown := options.keys() - _OPTIONS:
            raise ValueError(f"{self.golden}: options may be {', '.join(sorted(_OPTIONS))}, not {', '.join(sorted(unknown))}")
        return options

    @property
    def options(self) -> dict[str, Any]:
        """The arguments of `parse_dispatch` that the golden sets; `received` is an ISO 8601 instant there."""
        import datetime as dt

        options: dict[str, Any] = dict(self.written_options)
        if "received" in options:
            options["received"] = dt.datetime.fromisoformat(options["received"])
        return options

    def read(self, registry: FormatRegistry | None = None) -> Dispatch:
        """Parse the dispatch as a user would: the format is not named but detected.

        Raises:
            ValueError: the golden sets an argument that it may not.

        Example:
            >>> from pathlib import Path
            >>> import wireparse.testing
            >>> folder = Path(wireparse.testing.__file__).parent / "samples" / "kna"
            >>> wireparse.testing.read_samples(folder)[0].read().format
            'kna'
        """
        return parse_dispatch(self.source, registry=registry, **self.options)


def read_samples(folder: Path) -> tuple[Sample, ...]:
    """Give the samples in *folder*, which is named after their format, sorted by name.

    Example:
        >>> from pathlib import Path
        >>> import wireparse.testing
        >>> folder = Path(wireparse.testing.__file__).parent / "samples" / "kna"
        >>> len(wireparse.testing.read_samples(folder))
        5
    """
    return tuple(Sample(path) for path in sorted(folder.glob("*.txt")))


def read_negatives(folder: Path) -> tuple[Sample, ...]:
    """Give the texts below *folder* that must not be taken for its format's."""
    return read_samples(folder / NEGATIVES)


def sample_folders(path: Path) -> tuple[Path, ...]:
    """Give the folders of samples at *path*: itself, or those in it."""
    if any(path.glob("*.txt")):
        return (path,)
    return tuple(folder for folder in sorted(path.iterdir()) if any(folder.glob("*.txt"))) if path.is_dir() else ()


def registry_with(format: AgencyFormat) -> FormatRegistry:
    """Give the registry in which *format* competes with all others."""
    registry = default_registry()
    return registry if registry.find(format.name) == format else registry.register(format, replace=True)
