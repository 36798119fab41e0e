"""The pages in a real browser: they fit, ask for nothing, run nothing, and can be read by everybody, in light and dark and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser.pages import PAGES

pytestmark = pytest.mark.browser

WIDTHS = (1280, 400)
SCHEMES = ("light", "dark")
#: How far each element reaches beyond the right edge of the window, those that do.
OVERHANG = """() => [...document.querySelectorAll("body *")].map(e => [e.tagName + "." + e.className, e.getBoundingClientRect().right])
    .filter(([, right]) => right > innerWidth + 1)"""
#: What a browser would run or load.
ACTIVE = """() => [...document.querySelectorAll("*")].flatMap(e => [...e.attributes].map(a => [e.tagName, a.name, a.value]))
    .filter(([tag, name, value]) => name.startsWith("on") || (["src", "srcset", "href", "xlink:href", "action", "data"].includes(name)
        && !value.startsWith("#")) || /url\\((?!["']?#)/.test(value))"""


#: axe-core is not sure of the contrast of a lone sign, such as an arrow between two words, nor within a picture.
UNSURE = ("nonBmp", "shortTextContent", "imgNode")


class Opened:
    """A page that was opened, and what the browser asked for and complained of."""

    def __init__(self, page: Any, file: Path) -> None:
        """Open *file* in *page*."""
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(file.as_uri())


@pytest.fixture(params=PAGES, scope="module")
def name(request: pytest.FixtureRequest) -> str:
    """Give the name of a page."""
    return str(request.param)


@pytest.fixture(scope="module", params=[(width, scheme) for width in WIDTHS for scheme in SCHEMES], ids=lambda pair: f"{pair[0]}-{pair[1]}")
def opened(request: pytest.FixtureRequest, chromium: Any, written: dict[str, Path], name: str) -> Iterator[Opened]:
    """Open the page in a window of one width and colour scheme."""
    width, scheme = request.param
    page = chromium.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    yield Opened(page, written[name])
    page.close()


def test_a_page_fits_and_is_quiet(opened: Opened, name: str, shots: Path) -> None:
    """Nothing reaches beyond the window, nothing is loaded or run, and the browser has nothing to complain of."""
    page = opened.page
    size = page.viewport_size
    scheme = "dark" if page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") else "light"
    page.screenshot(path=shots / f"{name}-{size['width']}-{scheme}.png", full_page=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    assert page.evaluate(OVERHANG) == []
    assert opened.requests == [page.url]
    assert opened.complaints == []
    assert page.evaluate("document.scripts.length") == 0
    assert page.evaluate(ACTIVE) == []
    assert page.title() != "owned"


def test_everybody_can_read_it(opened: Opened, axe: str) -> None:
    """axe-core finds no fault: contrast of 4.5 (WCAG AA) of all words, names for all links and pictures, order of headings, unique ids."""
    opened.page.evaluate(axe)
    found = opened.page.evaluate("axe.run(document, {resultTypes: ['violations', 'incomplete', 'passes']})")
    faults = [(v["id"], n["html"][:200], n.get("failureSummary")) for v in found["violations"] for n in v["nodes"]]
    assert faults == []
    assert "color-contrast" in {rule["id"] for rule in found["passes"]}
    unsure = [
        (check["data"].get("messageKey"), node["html"][:200])
        for rule in found["incomplete"]
        for node in rule["nodes"]
        for check in node["any"]
        if rule["id"] == "color-contrast"
    ]
    assert [one for one in unsure if one[0] not in UNSURE] == []


def test_words_are_large_enough(opened: Opened) -> None:
    """No word is smaller than ten pixels, on a telephone neither; those of a plot are measured as they are drawn."""
    smallest = opened.page.evaluate(
        """() => Math.min(...[...document.querySelectorAll("body *")].filter(e => [...e.childNodes].some(
            n => n.nodeType == 3 && n.data.trim()) && e.tagName != "STYLE" && e.getClientRects().length).map(e => {
            const svg = e.closest("svg"), scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
            return parseFloat(getComputedStyle(e).fontSize) * scale;}))"""
    )
    assert smallest >= 10


@pytest.mark.parametrize("name", ["view"])
def test_labels_lead_from_words_to_speaker_to_name(chromium: Any, written: dict[str, Path], name: str) -> None:
    """The label of a quotation leads to the mention, its label to the place of the name, and that one to the list of speakers."""
    page = chromium.new_page()
    page.goto(written[name].as_uri())
    seen = []
    page.locator("a.no", has_text="B3").click()
    for _ in range(3):
        seen.append(page.locator(":target").inner_text().split("\n")[0])
        target = page.locator(":target")
        if target.get_attribute("href"):
            target.click()
    page.close()
    assert seen == ["B\N{UPWARDS ARROW}", "B", "BIlena Dorvat"]


def test_words_in_a_plot_have_the_colours_of_the_page(opened: Opened) -> None:
    """The words of plots have the page's two colours of words, whose contrast axe-core measures outside of the plots."""
    used = opened.page.evaluate("[...new Set([...document.querySelectorAll('svg text')].map(e => e.style.fill))]")
    assert set(used) <= {"var(--ink)", "var(--soft)"}


@pytest.mark.parametrize(("name", "most"), [("view", 3), ("report", 6)])
def test_paper_is_white(chromium: Any, written: dict[str, Path], name: str, most: int) -> None:
    """On paper the words are dark, whatever the screen prefers; the page prints in few sheets."""
    page = chromium.new_page(color_scheme="dark")
    page.goto(written[name].as_uri())
    page.emulate_media(media="print")
    ink = page.evaluate("getComputedStyle(document.querySelector('.wireparse')).color")
    printed = page.pdf()
    page.close()
    assert sum(int(part) for part in ink.removeprefix("rgb(").removesuffix(")").split(",")) < 150
    assert printed.startswith(b"%PDF")
    assert 1 <= printed.count(b"/Type /Page\n") <= most


def test_colours_follow_the_screen(chromium: Any, written: dict[str, Path]) -> None:
    """Light and dark differ in the ground and in the colour of every speaker."""
    found = []
    for scheme in SCHEMES:
        page = chromium.new_page(color_scheme=scheme)
        page.goto(written["view"].as_uri())
        found.append(
            page.evaluate("""() => [getComputedStyle(document.querySelector(".wireparse")).backgroundColor,
            ...[...document.querySelectorAll(".m")].map(e => getComputedStyle(e).color)]""")
        )
        page.close()
    assert len(found[0]) > 4
    assert all(light != dark for light, dark in zip(*found, strict=True))


def test_controls_are_seen(chromium: Any, written: dict[str, Path]) -> None:
    """A control character, a bidirectional control and a lone surrogate stand on the page as words in boxes."""
    page = chromium.new_page()
    page.goto(written["hostile"].as_uri())
    boxes = page.locator(".row .ctl").all_inner_texts()
    page.close()
    assert boxes == [r"\u202e", r"\u202c", r"\x1b", r"\ud83d", r"\u2066", r"\u2069"]
