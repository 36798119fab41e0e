"""Packages that only some environments have."""

from __future__ import annotations

import importlib
import os
from typing import Any

import pytest


def needed(*names: str) -> Any:
    """Import the modules of those *names* and give the first, or skip the whole module of tests where one is missing.

    The legs that have installed them forbid skipping: there a missing package is a failure.
    """
    if os.environ.get("WIREPARSE_NO_SKIPS"):
        modules = [importlib.import_module(name) for name in names]
    else:
        modules = [pytest.importorskip(name, reason=f"{name} is not installed", exc_type=ImportError) for name in names]
    return modules[0]
