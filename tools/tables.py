"""Write tables as Python modules of literals, laid out as the formatter would, and compare them with those in the tree."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

#: Where the tables live.
FOLDER = Path(__file__).resolve().parent.parent / "wireparse" / "timestamps" / "data"
WIDTH = 140


class Rows:
    """A table that is written as one string, a row a line, with a tab between its name and its meaning."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        """Hold the *table*."""
        self.text = "\n" + "".join(f"{name}\\t{meaning}\n" for name, meaning in table.items())


class Names(Rows):
    """Names alone, one a line."""

    def __init__(self, names: Iterable[str]) -> None:
        """Hold the *names*."""
        super().__init__({})
        self.text = "\n" + "".join(f"{name}\n" for name in names)


def literal(value: Any) -> str:
    """Write strings, numbers, tuples and mappings on one line, with double quotes; rows on as many as there are."""
    if isinstance(value, Rows):
        return f'"""{value.text}"""'
    if isinstance(value, str):
        if '"' in value or "\\" in value:
            message = f"a name with a quotation mark: {value!r}"
            raise ValueError(message)
        return f'"{value}"'
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(literal, value)) + ("," if len(value) == 1 else "") + ")"
    return repr(value)


def layout(value: Any, *, indent: int = 0, before: int = 0, after: int = 1) -> str:
    """Write *value* on one line, or exploded with one item a line where it does not fit; *before* and *after* are the room taken."""
    line = literal(value)
    if isinstance(value, Rows) or not value:
        return line
    if indent + before + len(line) + after <= WIDTH and (indent or not isinstance(value, Mapping)):
        return line
    margin = " " * (indent + 4)
    if isinstance(value, Mapping):
        items = []
        for key, item in value.items():
            head = literal(key) + ": "
            items.append(f"{margin}{head}{layout(item, indent=indent + 4, before=len(head))},\n")
        return "{\n" + "".join(items) + " " * indent + "}"
    if isinstance(value, tuple):
        return "(\n" + "".join(f"{margin}{layout(item, indent=indent + 4)},\n" for item in value) + " " * indent + ")"
    return line


def module(docstring: str, sources: str, tables: Mapping[str, tuple[str, str, Any]]) -> str:
    """Write one module: *tables* maps a constant's name to (its comment, its type, its value)."""
    text = f'"""{docstring}\n\n{sources}\n"""\n\nfrom __future__ import annotations\n\nfrom typing import Final\n'
    for name, (comment, kind, value) in tables.items():
        head = f"{name}: Final[{kind}] = "
        text += "\n" + "".join(f"#: {line}\n" for line in comment.splitlines()) + head + layout(value, before=len(head), after=0) + "\n"
    return text


def settle(modules: Mapping[str, str], *patterns: str, check: bool) -> int:
    """Write *modules* (file name -> text) into the folder, or with *check* only say what differs; give the exit status.

    Files that match one of *patterns* and are made no longer are removed, or reported.
    """
    stale = sorted({path.name for pattern in patterns for path in FOLDER.glob(pattern)} - set(modules))
    changed = [name for name, text in modules.items() if not _same(FOLDER / name, text)]
    if check:
        for name in (*changed, *stale):
            print(f"{name}: not what the generator makes", file=sys.stderr)
        return 1 if changed or stale else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in changed:
        (FOLDER / name).write_text(modules[name], encoding="utf-8", newline="\n")
    for name in stale:
        (FOLDER / name).unlink()
    print(f"{len(modules)} modules, {len(changed)} written, {len(stale)} removed")
    return 0


def _same(path: Path, text: str) -> bool:
    return path.exists() and path.read_text(encoding="utf-8") == text
