"""The table of shapes in which dispatches are written. A new one is a row here."""

from __future__ import annotations

import io
import json
import zlib
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from wireparse.model.dispatch import Dispatch


class Look(NamedTuple):
    """What the reader of the output sees with: colours, columns, and whether it is a terminal, which obeys control characters."""

    color: bool = False
    width: int = 80
    terminal: bool = False


class Output(NamedTuple):
    """A shape of the output.

    `render` turns a dispatch, the name of its input and the look into text that is complete to its last line break; it runs in
    worker processes and imports what it needs itself. `failure` does the same for an input that gave no dispatch, from its name
    and the error; None, where the shape has no place for one. `opening`, `between` and `closing` stand around. A shape whose
    every line is one record with its `input` in front can be `resumable`.
    """

    meaning: str
    render: Callable[[Dispatch, str, Look], str]
    failure: Callable[[str, str], str] | None = None
    opening: str | Callable[[], str] = ""
    between: str = ""
    closing: str | Callable[[], str] = ""
    resumable: bool = False


def _view(dispatch: Dispatch, name: str, look: Look) -> str:
    from wireparse.export.terminal import to_terminal

    return to_terminal(dispatch, name=None if name == "-" else name, color=look.color, width=look.width)


def _line(dispatch: Dispatch, name: str, _: Look) -> str:
    from wireparse.export.jsonl import to_line

    return to_line(dispatch, name=name) + "\n"


def _error_line(name: str, error: str) -> str:
    from wireparse.export.jsonl import to_error_line

    return to_error_line(name, error) + "\n"


def _element(dispatch: Dispatch, name: str, _: Look) -> str:
    return json.dumps({"input": name, **dispatch.to_dict()}, indent=1) + "\n"


def _text(dispatch: Dispatch, _: str, look: Look) -> str:
    from wireparse.export.plain import to_text

    return to_text(dispatch, safe=look.terminal)


def _row(dispatch: Dispatch, name: str, _: Look) -> str:
    from wireparse.export.overview import to_row

    return to_row(dispatch, name=name)


def _error_row(name: str, error: str) -> str:
    from wireparse.export.overview import to_error_row

    return to_error_row(name, error)


def _columns() -> str:
    from wireparse.export.overview import header_row

    return header_row()


def _article(dispatch: Dispatch, name: str, _: Look) -> str:
    from wireparse.export.html_page import page_article

    # Workers do not know how many articles stand before; the name of the input tells their anchors apart.
    return page_article(dispatch, name=_told(name), anchor=f"d{zlib.crc32(name.encode('utf-8', 'surrogatepass')):08x}-")


def _unread(name: str, error: str) -> str:
    from wireparse.export.html_page import page_failure

    return page_failure(_told(name), error)


def _told(name: str) -> str:
    return "standard input" if name == "-" else name


def _page_start() -> str:
    from wireparse.export.html_page import page_opening

    return page_opening("Dispatches")


def _page_end() -> str:
    from wireparse.export.html_page import page_closing

    return page_closing()


def _quote_rows(dispatch: Dispatch, name: str, _: Look) -> str:
    from wireparse.export.quotes_table import quote_rows, write_quotes_csv

    table = io.StringIO(newline="")
    write_quotes_csv(quote_rows(dispatch, name=name), table, header=False)
    return table.getvalue()


def _quote_columns() -> str:
    from wireparse.export.quotes_table import write_quotes_csv

    table = io.StringIO(newline="")
    write_quotes_csv((), table)
    return table.getvalue()


def _quote_lines(dispatch: Dispatch, name: str, _: Look) -> str:
    from wireparse.export.quotes_table import quote_rows, write_quotes_jsonl

    lines = io.StringIO(newline="")
    write_quotes_jsonl(quote_rows(dispatch, name=name), lines)
    return lines.getvalue()


def _ninjs(dispatch: Dispatch, _: str, __: Look) -> str:
    from wireparse.export.ninjs import to_ninjs

    return json.dumps(to_ninjs(dispatch)) + "\n"


def _jsonld(dispatch: Dispatch, _: str, __: Look) -> str:
    from wireparse.export.jsonld import to_jsonld

    return json.dumps(to_jsonld(dispatch)) + "\n"


OUTPUTS: Final[Mapping[str, Output]] = {
    "view": Output("to be read, the default on a terminal", _view, between="\n"),
    "jsonl": Output("a line of JSON for each input, the default elsewhere", _line, _error_line, resumable=True),
    "json": Output("one JSON array", _element, _error_line, opening="[\n", between=",\n", closing="]\n"),
    "text": Output("headline and paragraphs, nothing else", _text, between="\n\n"),
    "csv": Output("a table, a row for each input", _row, _error_row, opening=_columns),
    "html": Output("a page to be read in a browser", _article, _unread, opening=_page_start, closing=_page_end),
    "ninjs": Output("IPTC's ninjs 3, an item a line", _ninjs),
    "jsonld": Output("schema.org's NewsArticle as JSON-LD, one a line", _jsonld),
    "quotes-csv": Output("a table of quotations, a row for each", _quote_rows, opening=_quote_columns),
    "quotes-jsonl": Output("quotations and who speaks, a line for each", _quote_lines),
}
