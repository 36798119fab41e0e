"""What a dispatch is turned into for others: views, JSON lines, ninjs, JSON-LD, tables of quotations.

Example:
    >>> from wireparse import parse_dispatch
    >>> from wireparse.export import quote_rows, to_jsonld, to_ninjs
    >>> dispatch = parse_dispatch('OSLO, 3 mars 2021 (AFP) - "Oui, nous le ferons", a déclaré la ministre Anne Dupont.')
    >>> to_ninjs(dispatch)["located"], to_jsonld(dispatch)["@type"], [row.name for row in quote_rows(dispatch)]
    ('OSLO', 'NewsArticle', ['Anne Dupont'])
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wireparse.export.jsonld import to_jsonld
    from wireparse.export.ninjs import to_ninjs
    from wireparse.export.quotes_table import QuoteRow, quote_rows, to_quote_line, write_quotes_csv, write_quotes_jsonl

__all__ = ["QuoteRow", "quote_rows", "to_jsonld", "to_ninjs", "to_quote_line", "write_quotes_csv", "write_quotes_jsonl"]

# The module of each public name, which is imported when the name is first asked for.
_HOMES = {
    "QuoteRow": "quotes_table",
    "quote_rows": "quotes_table",
    "to_jsonld": "jsonld",
    "to_ninjs": "ninjs",
    "to_quote_line": "quotes_table",
    "write_quotes_csv": "quotes_table",
    "write_quotes_jsonl": "quotes_table",
}


def __getattr__(name: str) -> Any:
    """Import the public *name* on first use (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
