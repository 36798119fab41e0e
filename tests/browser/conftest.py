"""The browser, and the pages that are opened in it."""

from __future__ import annotations

import importlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from browser.pages import PAGES

ROOT = Path(__file__).parent.parent.parent
AXE = ROOT / ".ci-venv" / "browser" / "node_modules" / "axe-core" / "axe.min.js"
#: Chromium asks its maker's hosts for nothing, and runs as root too.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the check say that these tests must not be skipped."""
    parser.addoption("--need-browser", action="store_true", help="fail where Chromium, playwright or axe-core is missing")


def lacking(request: pytest.FixtureRequest, what: str) -> NoReturn:
    """Skip what cannot be run, or fail where it must be."""
    told = f"{what} is missing: python3 tools/check.py browser installs it"
    if request.config.getoption("--need-browser", default=False):
        pytest.fail(told)
    pytest.skip(told)


@pytest.fixture(scope="session")
def chromium(request: pytest.FixtureRequest) -> Iterator[Any]:
    """Give headless Chromium, driven by playwright."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        lacking(request, "Chromium")
    try:
        driver = importlib.import_module("playwright.sync_api")
    except ImportError:
        lacking(request, "playwright")
    with driver.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe(request: pytest.FixtureRequest) -> str:
    """Give the source of axe-core, which looks for what keeps people from reading a page."""
    if not AXE.exists():
        lacking(request, "axe-core")
    return AXE.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def shots() -> Path:
    """Give the folder for screenshots, which no commit takes up: look at them after a change of the style."""
    folder = ROOT / "docs" / "_build" / "shots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Write the pages and give their files by name."""
    folder = tmp_path_factory.mktemp("pages")
    found = {}
    for name, make in PAGES.items():
        found[name] = folder / f"{name}.html"
        found[name].write_text(make(), encoding="utf-8")
    return found
