"""What a page of the documentation shows: its sessions and its modules."""

from __future__ import annotations

import re


def session(page: str) -> str:
    """Give the interactive examples of *page* with blanks for all other lines, so that line numbers stay."""
    kept = re.sub(r"^```pycon\n(.*?)^```$", lambda found: f"\0\n{found[1]}\0", page, flags=re.DOTALL | re.MULTILINE)
    outside = kept.split("\0")
    return "".join(part if number % 2 else re.sub(r"[^\n]+", "", part) for number, part in enumerate(outside))


def files(page: str) -> dict[str, str]:
    """Give the modules that *page* shows whole: blocks of Python that begin with their name."""
    return dict(re.findall(r"^```python\n# (\w+\.py)\n(.*?)^```$", page, flags=re.DOTALL | re.MULTILINE))
