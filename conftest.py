"""Examples of modules that need an extra are run where the extra is installed, under the marker of its tests."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent
#: Modules by the marker of their tests, and what the examples in them import.
EXTRAS = {
    "wireparse/export/arrow.py": ("arrow", "pyarrow"),
    "wireparse/export/spark.py": ("spark", "pyspark"),
    "wireparse/integrations/spacy.py": ("spacy", "spacy"),
}
#: A module that cannot be imported without its extra, and has no examples.
collect_ignore = ["wireparse/integrations/spacy_factory.py"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the examples of those modules, and skip them where the package is missing, unless a leg says that it must be there."""
    for item in items:
        path = item.path.relative_to(ROOT).as_posix() if item.path.is_relative_to(ROOT) else ""
        if path not in EXTRAS:
            continue
        marker, package = EXTRAS[path]
        item.add_marker(marker)
        if importlib.util.find_spec(package) is None and os.environ.get("WIREPARSE_EXTRA") != marker:
            item.add_marker(pytest.mark.skip(reason=f"{package} is not installed"))
