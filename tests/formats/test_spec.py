"""`AgencyFormat` is checked when it is built, and every error names the field."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest

import wireparse
from wireparse.errors import FormatError
from wireparse.formats.spec import AgencyFormat, Cue

BUILT_IN = list(wireparse.default_registry())


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": "Bad Name"}, "name is wrong"),
        ({"name": ""}, "name is wrong"),
        ({"name": "9x"}, "name is wrong"),
        ({"tags": "AFP"}, "tags is wrong.*for one string write"),
        ({"tags": ("",)}, "tags is wrong"),
        ({"languages": ["fr"]}, "languages is wrong"),
        ({"agency": ""}, "agency is wrong"),
        ({"default_timezone": 3}, "default_timezone is wrong"),
        ({"cues": (1,)}, "cues is wrong.*Cue"),
        ({"notices": ("URGENT",)}, "notices is wrong.*NoticeWords"),
        ({"cues": (Cue("tag", "("),)}, "cues, 'tag' is wrong.*no regular expression"),
        ({"cues": (Cue("tag", "x*"),)}, "cues, 'tag' is wrong.*empty string"),
        ({"cues": (Cue("tag", "x", 0),)}, "cues, 'tag' is wrong.*weight"),
        ({"cues": (Cue("tag", "x", 4, "middle"),)}, "cues, 'tag' is wrong.*zone is 'middle'"),
        ({"cues": (Cue("tag", None),)}, "cues, 'tag' is wrong"),  # type: ignore[arg-type]
        ({"credits": ("(?P<agency>x)",)}, "credits is wrong.*group 'agency'"),
        ({"signoffs": ("x{",)}, None),
        ({"signoffs": ("x**",)}, "signoffs is wrong"),
        ({"datelines": ("CITY (TAG) -",)}, "datelines is wrong.*'CITY'"),
        ({"day_order": "YDM"}, "day_order is wrong"),
    ],
)
def test_errors_name_the_field(fields: Any, said: Any) -> None:
    """A wrong field is a `FormatError` that names it; a `ValueError` too, for those who do not know us."""
    if said is None:
        assert AgencyFormat(**{"name": "x", **fields}).name == "x"
        return
    with pytest.raises(FormatError, match=said):
        AgencyFormat(**{"name": "x", **fields})
    with pytest.raises(ValueError, match=said):
        AgencyFormat(**{"name": "x", **fields})


@pytest.mark.parametrize("fmt", BUILT_IN, ids=lambda fmt: fmt.name)
def test_plain_data(fmt: Any) -> None:
    """A format is a value: equal, hashable, picklable, and evolved without touching the old one."""
    again = pickle.loads(pickle.dumps(fmt))
    assert again == fmt
    assert hash(again) == hash(fmt)
    other = attrs.evolve(fmt, name="other")
    assert other != fmt
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        fmt.name = "x"


@pytest.mark.parametrize("fmt", BUILT_IN, ids=lambda fmt: fmt.name)
def test_cues_have_names_of_their_own(fmt: Any) -> None:
    """A cue is named once, so that evidence says which one was found."""
    names = [cue.name for cue in fmt.cues]
    assert len(names) == len(set(names))
    assert fmt.name == "generic" or names
