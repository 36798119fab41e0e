"""Which built-in agency formats there are, and the words without which each cannot be meant.

The table lets detection import a format's module only when the text names its agency; a test keeps it true to the modules. A
format without words is tried on every text.
"""

from __future__ import annotations

from typing import Final

#: name of the module and the format, its tags in datelines, and the words of which one must stand in the text.
BUILTIN: Final[tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]] = (
    ("afp", ("AFP", "أ ف ب", "ا ف ب", "أ.ف.ب", "ا.ف.ب", "أ. ف. ب.", "فرانس برس"), ()),
    ("generic", (), ()),
)
