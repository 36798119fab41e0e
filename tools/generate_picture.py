"""Write `docs/_static/view.svg`: the terminal view of a shipped dispatch as a picture for README and documentation.

Usage: python tools/generate_picture.py [--check]
"""

from __future__ import annotations

import argparse
import html
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from wireparse import parse_dispatch
from wireparse.export.safe import columns
from wireparse.export.terminal import to_terminal

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "examples" / "afp-fr-quebec-web.txt"
TARGET = ROOT / "docs" / "_static" / "view.svg"

_WIDTH = 88
_LINE, _COLUMN, _MARGIN = 19, 8.4, 16
_PIECE = re.compile("\x1b\\[([0-9;]+)m(.*?)\x1b\\[0m|([^\x1b]+)")
#: The classes of the codes that the view uses.
_CLASSES = {"1": "b", "2": "d", "3": "i", "4": "u", "31": "v5", "32": "v3", "33": "v2", "34": "v4", "35": "v1", "36": "v0"}
_STYLE = """
text{font:14px/1.35 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#1f2328;white-space:pre}
rect{fill:#fbfbf9;stroke:#d0d4d9}
.b{font-weight:bold}.d{opacity:.68}.i{font-style:italic}.u{text-decoration:underline}
.v0{fill:#0b5394}.v1{fill:#8a1c5b}.v2{fill:#7a4a00}.v3{fill:#1b5e20}.v4{fill:#4527a0}.v5{fill:#a31515}
@media (prefers-color-scheme:dark){text{fill:#e6e6e6}rect{fill:#16181d;stroke:#3a3f47}
.v0{fill:#8ec7ff}.v1{fill:#ff9ad1}.v2{fill:#ffc66d}.v3{fill:#8fdc94}.v4{fill:#c5b3ff}.v5{fill:#ffa399}}
"""


def make_picture() -> str:
    """Give the picture as SVG: no script, no font and no file from anywhere."""
    view = to_terminal(parse_dispatch(SOURCE.read_bytes()), name=f"$ wireparse examples/{SOURCE.name}", color=True, width=_WIDTH)
    lines = view.rstrip("\n").split("\n")
    width, height = round(_WIDTH * _COLUMN) + 2 * _MARGIN, len(lines) * _LINE + 2 * _MARGIN
    body = "\n".join(
        f'<text x="{_MARGIN}" y="{_MARGIN + _LINE * number - 5}" xml:space="preserve">{"".join(_spans(line))}</text>'
        for number, line in enumerate(lines, 1)
        if line
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">\n'
        f"<title>How wireparse shows a dispatch in a terminal</title>\n<style>{_STYLE}</style>\n"
        f'<rect x=".5" y=".5" width="{width - 1}" height="{height - 1}" rx="8"/>\n{body}\n</svg>\n'
    )


def _spans(line: str) -> Iterator[str]:
    """Turn the escape sequences of a line into spans; each starts at its own column, whatever font is found."""
    at = 0
    for codes, painted, plain in _PIECE.findall(line):
        words = (painted or plain).lstrip(" ")
        at += columns(painted or plain) - columns(words)
        classes = " ".join(_CLASSES[code] for code in codes.split(";") if code)
        place = f'x="{_MARGIN + at * _COLUMN:.1f}" textLength="{columns(words) * _COLUMN:.1f}"'
        look = f' class="{classes}"' if classes else ""
        yield f"<tspan {place}{look}>{html.escape(words, quote=False)}</tspan>"
        at += columns(words)


def main() -> int:
    """Write the picture, or with `--check` tell whether the committed one is what the view gives."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the committed file differs")
    if parser.parse_args().check:
        fresh = TARGET.read_text(encoding="utf-8") == make_picture()
        print(f"{TARGET.name} is {'fresh' if fresh else 'stale: run python tools/generate_picture.py'}")
        return 0 if fresh else 1
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(make_picture(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
