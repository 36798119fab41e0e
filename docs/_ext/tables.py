"""Tables of the reference that are made from the tables of the library, so that they cannot fall behind."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, ClassVar

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from wireparse.diagnostics import CODES
from wireparse.export.columns import DISPATCHES, QUOTES, Column, ListOf
from wireparse.languages.headers import HEADERS
from wireparse.languages.lookup import LANGUAGES, language_data
from wireparse.layout.why import PART_RULES
from wireparse.quotes.rules import RULE_MEANINGS, SILENCES


def diagnostics() -> Iterator[tuple[str, ...]]:
    """Give every code with its severity and the template of its message."""
    yield ("code", "severity", "message")
    for code, (severity, message) in CODES.items():
        yield (f"`{code}`", severity.lower(), message)


def languages() -> Iterator[tuple[str, ...]]:
    """Give every language with what is known of it."""
    concerns = ("words", "dates", "press", "speech")
    yield ("language", *concerns)
    for tag in sorted({*LANGUAGES, *HEADERS}):
        only_dates = tag not in LANGUAGES
        known = [concern == "dates" if only_dates else language_data(tag, concern) is not None for concern in concerns]
        yield (f"`{tag}`", *("yes" if there else "" for there in known))


def meanings(heads: tuple[str, str], named: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Give every one of the *named* with its meaning."""
    yield heads
    for name, meaning in named.items():
        yield (f"`{name}`", meaning)


def columns(table: tuple[Column, ...]) -> Iterator[tuple[str, ...]]:
    """Give every column of *table* with its type, those of the structures in it too."""
    yield ("column", "type", "meaning")
    for column in table:
        inner = column.type.item if isinstance(column.type, ListOf) else column.type
        kind = "structure" if isinstance(inner, tuple) else inner
        yield (f"`{column.name}`", f"list of {kind}" if isinstance(column.type, ListOf) else kind, column.meaning)
        for part in inner if isinstance(inner, tuple) else ():
            kind = f"list of {part.type.item}" if isinstance(part.type, ListOf) else part.type
            yield (f"`{column.name}[].{part.name}`", kind, part.meaning)


TABLES: Mapping[str, Callable[[], Iterable[tuple[str, ...]]]] = {
    "diagnostics": diagnostics,
    "languages": languages,
    "rules": functools.partial(meanings, ("rule", "what it matches"), RULE_MEANINGS),
    "part-rules": functools.partial(meanings, ("rule", "what it says of a stretch"), PART_RULES),
    "silences": functools.partial(meanings, ("reason", "what it says"), SILENCES),
    "dispatches": functools.partial(columns, DISPATCHES),
    "quotations": functools.partial(columns, QUOTES),
}


class LibraryTable(SphinxDirective):
    """`{library-table} NAME`: a table made when the documentation is built."""

    required_arguments: ClassVar[int] = 1

    def run(self) -> list[nodes.Node]:
        """Write the table in Markdown and have it parsed."""
        head, *rows = TABLES[self.arguments[0]]()
        lines = [head, tuple("---" for _ in head), *rows]
        return self.parse_text_to_nodes("\n".join(f"| {' | '.join(cell.replace('|', '&#124;') for cell in line)} |" for line in lines))


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the directive."""
    app.add_directive("library-table", LibraryTable)
    return {"parallel_read_safe": True}
