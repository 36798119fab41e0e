"""Goldens: what is expected of a sample, in JSON that a person can review without counting characters."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from typing import Any, Final

import attrs

from wireparse.model.dispatch import Dispatch
from wireparse.model.kinds import Role

#: A slice of this length or less is quoted whole.
_WHOLE: Final = 64
_HALF: Final = 30
_MOST_LINES: Final = 60


def render_golden(dispatch: Dispatch, options: Mapping[str, str] | None = None) -> str:
    """Give *dispatch* as the text of a golden: one line for each part, every span with the words that it cuts out.

    The text of the dispatch is left out, since it stands in the sample, and so are the blanks between its segments. So is what
    the language, and not the format, makes of the sentences inside of paragraphs: quotations, times that the story mentions,
    diagnostics about either. *options* are the arguments of `parse_dispatch` that were set, as they are written.

    Example:
        >>> import wireparse
        >>> from wireparse.testing import render_golden
        >>> golden = render_golden(wireparse.parse_dispatch("OSLO (AFP) - Le texte.", language="fr"))
        >>> print(*(line for line in golden.splitlines() if "dateline" in line))
          "dateline": {"span": [0, 12], "text": "OSLO (AFP) -", "places": ["OSLO"], "agencies": ["AFP"]},
    """
    prose = [paragraph.span for paragraph in dispatch.paragraphs]
    data = attrs.evolve(
        dispatch,
        quotes=(),
        timestamps=tuple(stamp for stamp in dispatch.timestamps if stamp.role is not Role.MENTION),
        segments=tuple(segment for segment in dispatch.segments if segment.span.of(dispatch.text).strip()),
        diagnostics=tuple(d for d in dispatch.diagnostics if not any(span.contains(d.span) for span in prose)),
    ).to_dict()
    text = data.pop("text")
    lines = [f'  "options": {_line(dict(sorted(options.items())))}'] if options else []
    for key, value in data.items():
        if key == "schema_version":
            continue
        if isinstance(value, list) and value:
            items = ",\n".join(f"    {_line(_with_slices(item, text))}" for item in value)
            lines.append(f'  "{key}": [\n{items}\n  ]')
        elif value not in (None, []):
            lines.append(f'  "{key}": {_line(_with_slices(value, text))}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


def golden_difference(expected: str, found: str) -> str:
    """Give the lines in which a golden and what was found differ, or an empty string.

    Example:
        >>> from wireparse.testing import golden_difference
        >>> print(golden_difference('{"format": "afp"}', '{"format": "ap"}').splitlines()[-1])
        +{"format": "ap"}
    """
    if expected == found:
        return ""
    lines = list(difflib.unified_diff(expected.splitlines(), found.splitlines(), "expected", "found", lineterm="", n=0))
    more = [f"… and {len(lines) - _MOST_LINES} lines more"] if len(lines) > _MOST_LINES else []
    return "\n".join([*lines[:_MOST_LINES], *more])


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _with_slices(value: Any, text: str) -> Any:
    """Quote the slice of every span below *value*, unless the element's own words say the same, and leave out what is not set."""
    if not isinstance(value, dict):
        return value
    shown: dict[str, Any] = {}
    for key, item in value.items():
        if item is None or item == []:
            continue
        shown[key] = _with_slices(item, text)
        if key == "span" and (words := text[slice(*item)]) != value.get("text"):
            shown["slice"] = _abridged(words)
    return shown


def _abridged(words: str) -> str:
    """Give the beginning and the end of a long slice."""
    return words if len(words) <= _WHOLE else f"{words[:_HALF]} […] {words[-_HALF:]}"
