"""The table of shapes in which dispatches are written. A new one is a row here."""

from __future__ import annotations

import json
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
    closing: str = ""
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


def _article(dispatch: Dispatch, _: str, __: Look) -> str:
    from wireparse.export.html import to_html

    return to_html(dispatch)


_PAGE: Final = (
    '<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
    "<title>Dispatches</title>\n</head>\n<body>\n"
)

OUTPUTS: Final[Mapping[str, Output]] = {
    "view": Output("to be read, the default on a terminal", _view, between="\n"),
    "jsonl": Output("a line of JSON for each input, the default elsewhere", _line, _error_line, resumable=True),
    "json": Output("one JSON array", _element, _error_line, opening="[\n", between=",\n", closing="]\n"),
    "text": Output("headline and paragraphs, nothing else", _text, between="\n\n"),
    "csv": Output("a table, a row for each input", _row, _error_row, opening=_columns),
    "html": Output("a page to be read in a browser", _article, opening=_PAGE, closing="</body>\n</html>\n"),
}
