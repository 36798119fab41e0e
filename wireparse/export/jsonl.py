"""JSON lines: one record for each input, in the order of the inputs."""

from __future__ import annotations

import json

from wireparse.model.dispatch import Dispatch


def to_line(dispatch: Dispatch, *, name: str | None = None) -> str:
    """Give *dispatch* as one line of ASCII JSON without its line break: `to_dict()`, with the input's *name* first.

    Example:
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export.jsonl import to_line
        >>> to_line(parse_dispatch("One."), name="one.txt")[:40]
        '{"input": "one.txt", "schema_version": 1'
    """
    head = {} if name is None else {"input": name}
    return json.dumps({**head, **dispatch.to_dict()})


def to_error_line(name: str, error: str) -> str:
    """Give the record of an input that could not be read: its *name*, `ok` as false, and the *error* in words.

    The record of a dispatch has no `ok`.

    Example:
        >>> from wireparse.export.jsonl import to_error_line
        >>> to_error_line("two.txt", "no such file")
        '{"input": "two.txt", "ok": false, "error": "no such file"}'
    """
    return json.dumps({"input": name, "ok": False, "error": error})
