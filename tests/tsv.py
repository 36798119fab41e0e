"""Read the cases of a table: tab-separated, the first line names the columns; numbers are numbers."""

from __future__ import annotations

import re
from pathlib import Path


def rows(table: Path) -> list[tuple[str | int, ...]]:
    """Give the rows of a file of cases."""
    lines = table.read_text("utf-8").splitlines()[1:]
    return [tuple(int(cell) if re.fullmatch("-?[0-9]+", cell) else cell for cell in line.split("\t")) for line in lines]
