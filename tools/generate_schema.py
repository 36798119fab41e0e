"""Write `wireparse/schema/dispatch-1.json`, the JSON Schema of `Dispatch.to_dict()`, from the result classes.

Usage: python tools/generate_schema.py [--check]
"""

from __future__ import annotations

import argparse
import datetime as dt
import enum
import json
import sys
import types
import typing
from pathlib import Path
from typing import Any

import attrs

from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Timestamp
from wireparse.model.serialize import SCHEMA_VERSION
from wireparse.model.spans import Span

TARGET = Path(__file__).parent.parent / "wireparse" / "schema" / f"dispatch-{SCHEMA_VERSION}.json"

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CLOCK = "[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{6})?"
_OFFSET = "[+-][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{6})?)?"
#: The moments of a timestamp that are not told apart by their Python types.
_MOMENTS = {
    "datetime": f"^{_DAY}T{_CLOCK}{_OFFSET}$",
    "local": f"^{_DAY}T{_CLOCK}$",
    "date": f"^{_DAY}$",
}


def make_schema() -> dict[str, Any]:
    """Give the schema as JSON data; definitions are sorted by name, properties in the order of the classes."""
    definitions: dict[str, Any] = {}
    dispatch = _object(Dispatch, definitions)
    dispatch["properties"] = {
        "input": {"type": "string", "description": "The name of the input; written by the command line only."},
        "schema_version": {"const": SCHEMA_VERSION},
        **dispatch["properties"],
    }
    dispatch["required"].insert(0, "schema_version")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Dispatch",
        **dispatch,
        "$defs": dict(sorted(definitions.items())),
    }


def _object(kind: type[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """Describe an attrs class: all fields are written, and no others."""
    hints = typing.get_type_hints(kind)
    names = [field.name for field in attrs.fields(kind)]
    properties = {
        name: _nullable({"type": "string", "pattern": _MOMENTS[name]})
        if kind is Timestamp and name in _MOMENTS
        else _type(hints[name], definitions)
        for name in names
    }
    return {
        "description": _description(kind),
        "type": "object",
        "properties": properties,
        "required": names,
        "additionalProperties": False,
    }


def _type(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """Describe the JSON of a field of the type *kind*; classes become definitions."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is types.UnionType:
        (inner,) = (a for a in arguments if a is not types.NoneType)
        return _nullable(_type(inner, definitions))
    if origin is tuple and arguments[1:] == (...,):
        return {"type": "array", "items": _type(arguments[0], definitions)}
    if origin is tuple:
        return {**_fixed([_type(a, definitions) for a in arguments])}
    if origin is frozenset:
        return {"type": "array", "items": _type(arguments[0], definitions), "uniqueItems": True}
    if kind in (str, int):
        return {"type": {str: "string", int: "integer"}[kind]}
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}  # a quote holds quotes
        definitions[name] = _definition(kind, definitions)
    return {"$ref": f"#/$defs/{name}"}


def _definition(kind: type[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    if kind is Span:
        offset = {"type": "integer", "minimum": 0}
        return {"description": _description(kind), **_fixed([offset, offset])}
    if issubclass(kind, enum.Enum):
        return {"description": _description(kind), "enum": [member.value for member in kind]}
    if issubclass(kind, dt.date):
        raise TypeError(f"name the pattern of this moment in _MOMENTS: {kind}")
    return _object(kind, definitions)


def _fixed(items: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "array", "prefixItems": items, "items": False, "minItems": len(items)}


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _description(kind: type[Any]) -> str:
    """Give the words of the class's docstring that stand before its sections."""
    words = (kind.__doc__ or "").split("\n\n    Example:")[0].split("\n\n    Raises:")[0]
    return " ".join(words.split())


def main() -> int:
    """Write the schema, or with `--check` tell whether the committed one is what the classes give."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the committed file differs")
    text = json.dumps(make_schema(), indent=2, ensure_ascii=False) + "\n"
    if parser.parse_args().check:
        fresh = TARGET.read_text(encoding="utf-8") == text
        print(f"{TARGET.name} is {'fresh' if fresh else 'stale: run python tools/generate_schema.py'}")
        return 0 if fresh else 1
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
