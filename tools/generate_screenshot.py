"""Write `docs/_static/page.png`: the page of a shipped dispatch, as a browser shows it, for README and documentation.

Usage: python tools/generate_screenshot.py

It needs Chromium, playwright, and Pillow (which the extra `report` brings along with matplotlib), and the fonts Inter and P052 (Debian's
fonts-inter and fonts-urw-base35), which come near to those that readers have. Browsers and fonts differ by a pixel here and there,
so that no test compares the picture: make it anew after a change of the style.
"""

from __future__ import annotations

import importlib
import io
import shutil
import sys
import tempfile
from pathlib import Path

from wireparse import parse_dispatch
from wireparse.export.html_page import to_page

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "examples" / "afp-fr-quebec-web.txt"
TARGET = ROOT / "docs" / "_static" / "page.png"

_WIDTH, _SCALE = 1080, 1.5
_COLOURS = 96  #: more than the page has; a picture of so many takes a third of the room
_FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--font-render-hinting=none")
_FONTS = ".wireparse{font-family:P052,serif}.wireparse :is(.label,.notes,.facts,.legend,.who,.plain,.no,.tag){font-family:Inter,sans-serif}"


def main() -> int:
    """Take the picture."""
    path = shutil.which("chromium") or shutil.which("google-chrome")
    driver = importlib.import_module("playwright.sync_api")
    pictures = importlib.import_module("PIL.Image")
    with tempfile.TemporaryDirectory() as folder, driver.sync_playwright() as playwright:
        page_file = Path(folder) / "page.html"
        page_file.write_text(to_page(parse_dispatch(SOURCE.read_bytes()), name=f"examples/{SOURCE.name}"), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=path, args=list(_FLAGS))
        context = browser.new_context(
            viewport={"width": _WIDTH, "height": 600}, device_scale_factor=_SCALE, color_scheme="light", bypass_csp=True
        )
        page = context.new_page()
        page.goto(page_file.as_uri())
        page.add_style_tag(content=_FONTS)
        picture = pictures.open(io.BytesIO(page.screenshot(full_page=True)))
        browser.close()
    picture.convert("RGB").quantize(_COLOURS, dither=0).save(TARGET, optimize=True)
    print(f"{TARGET.relative_to(ROOT)}: {picture.width} x {picture.height}, {TARGET.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
