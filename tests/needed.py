"""Packages that only some environments have."""

from __future__ import annotations

import importlib
import os
import shutil
from typing import Any

import pytest


def needed(marker: str, *names: str) -> Any:
    """Import the modules of those *names* and give the first, or skip where one is missing.

    The leg that has installed what the tests of *marker* need says so, and there a missing package is a failure.
    """
    if os.environ.get("WIREPARSE_EXTRA") == marker:
        modules = [importlib.import_module(name) for name in names]
    else:
        modules = [pytest.importorskip(name, reason=f"{name} is not installed", exc_type=ImportError) for name in names]
    return modules[0]


def needed_java() -> None:
    """Skip where there is no Java, unless the leg that needs it is running."""
    if shutil.which("java") is None and os.environ.get("WIREPARSE_EXTRA") != "spark":
        pytest.skip("there is no Java: python3 tools/check.py spark")
