"""`to_dict`, `from_dict`, `to_json` and the JSON Schema: "Dispatch.from_dict(d.to_dict()) == d"."""

from __future__ import annotations

import copy
import importlib.resources
import json
from typing import Any

import generate_schema
import jsonschema
import pytest
from built import DISPATCH
from hypothesis import given, settings
from strategies import dispatches

import wireparse as wp

SCHEMA = json.loads(importlib.resources.files("wireparse").joinpath("schema/dispatch-1.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def test_the_committed_schema_is_fresh() -> None:
    """The schema in the package is what the classes give; else run `python tools/generate_schema.py`."""
    assert generate_schema.make_schema() == SCHEMA
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@given(dispatches)
@settings(max_examples=40)
def test_a_dispatch_comes_back_from_its_dictionary(dispatch: wp.Dispatch) -> None:
    """The promise "Dispatch.from_dict(d.to_dict()) == d", offsets of instants included, and the dictionary is plain data."""
    data = dispatch.to_dict()
    again = wp.Dispatch.from_dict(data)
    assert again == dispatch
    assert again.to_dict() == data
    assert json.dumps(json.loads(json.dumps(data))) == json.dumps(data)
    offsets = [stamp.datetime and stamp.datetime.utcoffset() for stamp in dispatch.timestamps]
    assert [stamp.datetime and stamp.datetime.utcoffset() for stamp in again.timestamps] == offsets


@given(dispatches)
@settings(max_examples=40)
def test_a_dictionary_is_valid(dispatch: wp.Dispatch) -> None:
    """The promise "to_dict() is plain JSON data with a schema_version and validates against the JSON Schema that ships"."""
    VALIDATOR.validate(json.loads(dispatch.to_json()))


def test_to_json_is_ascii() -> None:
    """Whatever the text holds, the JSON can be written in any encoding."""
    text = wp.Dispatch(text="é \ud800 \u202e").to_json(indent=1)
    assert text.isascii()
    assert json.loads(text)["text"] == "é \ud800 \u202e"


def test_the_schema_refuses_what_to_dict_never_writes() -> None:
    """The schema is closed: unknown fields, other versions and missing fields are not valid."""
    data = DISPATCH.to_dict()
    assert VALIDATOR.is_valid(data)
    assert VALIDATOR.is_valid({"input": "a.txt", **data})
    assert not VALIDATOR.is_valid({**data, "colour": "red"})
    assert not VALIDATOR.is_valid({**data, "schema_version": 2})
    assert not VALIDATOR.is_valid({key: value for key, value in data.items() if key != "quotes"})
    wrong = copy.deepcopy(data)
    wrong["timestamps"][0]["datetime"] = "2024-05-14T09:30:00"
    assert not VALIDATOR.is_valid(wrong)


def test_a_line_of_the_command_line_is_read_too() -> None:
    """The name that the command line writes beside a dispatch is passed over."""
    assert wp.Dispatch.from_dict({"input": "a.txt", **DISPATCH.to_dict()}) == DISPATCH


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"schema_version": 2}, r"schema_version is 2; this release of wireparse reads 1"),
        ({"schema_version": None}, r"schema_version is None"),
        ({"colour": "red"}, r"dispatch has no field 'colour'"),
        ({"text": 1}, r"dispatch\.text should be str, not int"),
        ({"kicker": "x"}, r"dispatch\.kicker should be an object, not str"),
        ({"kicker": {"text": "x"}}, r"dispatch\.kicker is not complete: .*span"),
        ({"kicker": {"text": "x", "span": [2, 1]}}, r"dispatch\.kicker\.span should be a \[start, end\] pair"),
        ({"kicker": {"text": "x", "span": [0, True]}}, r"dispatch\.kicker\.span should be"),
        ({"quotes": {}}, r"dispatch\.quotes should be an array, not dict"),
        ({"segments": [{"kind": "LUNCH", "span": [0, 1]}]}, r"dispatch\.segments\[0\]\.kind should be one of ENVELOPE, "),
        ({"timestamps": [{"role": "FILED", "span": [0, 1], "text": "", "date": "soon"}]}, r"\.date should be an ISO 8601 date"),
        ({"timestamps": [{"role": "FILED", "span": [0, 1], "text": "", "date": 3}]}, r"\.date should be an ISO 8601 date"),
        ({"header": {"span": [0, 0], "text": "", "raw": [["a"]]}}, r"dispatch\.header\.raw\[0\] should be a pair"),
    ],
)
def test_a_wrong_dictionary_says_where(change: dict[str, Any], message: str) -> None:
    """Data of another shape is a `ValueError` that names the place."""
    with pytest.raises(ValueError, match=message):
        wp.Dispatch.from_dict({**DISPATCH.to_dict(), **change})


@pytest.mark.parametrize("data", [None, [], "text", 3])
def test_a_dispatch_is_read_from_a_mapping(data: Any) -> None:
    """What is no mapping at all is refused too."""
    with pytest.raises(ValueError, match="from a mapping"):
        wp.Dispatch.from_dict(data)
