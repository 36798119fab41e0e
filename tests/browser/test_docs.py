"""The documentation in a real browser: its front page and pages with tables and pictures fit, ask nothing of the network, can be read."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser.conftest import ROOT, lacking
from browser.test_pages import SCHEMES, UNSURE, WIDTHS, Opened

pytestmark = pytest.mark.browser

PAGES = ("index", "tutorial", "explanation/how-a-quotation-is-attributed", "howto/command-line", "reference/agencies")
#: What axe-core looks for: what depends on the words, pictures and colours here, not on the markup that the theme puts around them.
RULES = ["color-contrast", "link-name", "button-name", "image-alt", "document-title", "html-has-lang"]
#: Where a button of the theme or the edge of a box lies over a word, axe-core leaves it out; words of the same kind are measured beside it.
COVERED = ("elmPartiallyObscured", "elmPartiallyObscuring")
#: Words that reach beyond the window where nothing lets them be scrolled into it; the drawers of the theme wait outside on purpose.
LOST = """() => [...document.querySelectorAll(".content *, .mobile-header *")].filter(e => {
    const text = [...e.childNodes].some(n => n.nodeType == 3 && n.data.trim());
    if (!text || e.getBoundingClientRect().right <= innerWidth + 1) return false;
    for (let up = e; up; up = up.parentElement) if (["auto", "scroll"].includes(getComputedStyle(up).overflowX)) return false;
    return true;}).map(e => [e.tagName, e.className, e.textContent.slice(0, 60)])"""


@pytest.fixture(scope="module")
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the documentation as it is published."""
    if importlib.util.find_spec("furo") is None:
        lacking(request, "Sphinx with its theme")
    folder = tmp_path_factory.mktemp("docs")
    command = (sys.executable, "-m", "sphinx", "-q", "-W", "-b", "html", "-d", folder / "doctrees", "docs", folder / "html")
    subprocess.run(command, cwd=ROOT, check=True)
    return folder / "html"


@pytest.fixture(scope="module", params=PAGES)
def name(request: pytest.FixtureRequest) -> str:
    """Give the name of a page."""
    return str(request.param)


@pytest.fixture(scope="module", params=[(width, scheme) for width in WIDTHS for scheme in SCHEMES], ids=lambda pair: f"{pair[0]}-{pair[1]}")
def opened(request: pytest.FixtureRequest, chromium: Any, built: Path, name: str) -> Iterator[Opened]:
    """Open the page in a window of one width and colour scheme."""
    width, scheme = request.param
    page = chromium.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    yield Opened(page, built / f"{name}.html")
    page.close()


def test_a_page_fits_and_stays_at_home(opened: Opened, name: str, shots: Path) -> None:
    """The page is as wide as the window, no word is out of reach, and every request is for a file of the documentation itself."""
    page = opened.page
    size = page.viewport_size
    scheme = "dark" if page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") else "light"
    page.screenshot(path=shots / f"docs-{name.replace('/', '-')}-{size['width']}-{scheme}.png")
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    assert page.evaluate(LOST) == []
    home = page.url[: -len(f"{name}.html")]
    assert [url for url in opened.requests if not url.startswith(home)] == []
    assert opened.complaints == []


def test_contrast_is_enough(opened: Opened, axe: str) -> None:
    """axe-core finds a contrast of 4.5 (WCAG AA) in all words, code too, and names for all pictures, buttons and links."""
    opened.page.add_style_tag(
        content="pre {white-space: pre-wrap !important; overflow-wrap: anywhere}"
    )  # what is scrolled away is not measured
    opened.page.evaluate(axe)
    found = opened.page.evaluate(f"axe.run(document, {{runOnly: {RULES}}})")
    assert [(v["id"], n["html"][:200], n.get("failureSummary")) for v in found["violations"] for n in v["nodes"]] == []
    assert {"color-contrast", "link-name", "button-name"} <= {rule["id"] for rule in found["passes"]}
    unsure = [
        (check["data"].get("messageKey"), node["html"][:200])
        for rule in found["incomplete"]
        for node in rule["nodes"]
        for check in node["any"]
        if check["data"].get("messageKey") not in (*UNSURE, *COVERED)
    ]
    assert unsure == []


def test_words_follow_the_screen(chromium: Any, built: Path) -> None:
    """The front page is dark on light or light on dark, as the reader's system is set."""
    found = []
    for scheme in SCHEMES:
        page = chromium.new_page(color_scheme=scheme)
        page.goto((built / "index.html").as_uri())
        found.append(
            page.evaluate("[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('h1')).color]")
        )
        page.close()
    assert all(light != dark for light, dark in zip(*found, strict=True))
