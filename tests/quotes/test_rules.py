"""The table of rules: every rule that can decide has its place and its meaning there."""

import json
import pathlib
from collections.abc import Iterator

import pytest

import wireparse
from wireparse.quotes.rules import RULE_MEANINGS

CASES = pathlib.Path(__file__).parent / "cases"
#: A part that goes on with an open quotation joins it, and the quotation keeps the rule of its first part.
JOINING = "open-paragraph"


def _fired() -> Iterator[str]:
    for path in sorted(CASES.glob("*/*.json")):
        for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
            quotes = wireparse.find_quotes(case["text"], language=path.parent.name, indirect=True)
            yield from (quote.rule for quote in quotes if quote.rule is not None)


def test_every_rule_is_listed_and_shown() -> None:
    """The rules that decide the cases are those of the table, and every one of them decides a case."""
    assert {*_fired(), JOINING} == set(RULE_MEANINGS)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ('"Les quais sont usés", a dit Ilena Dorvat. Il pleuvait sur le port. "Rien ne presse."', "continued"),
        ('"We are ready," Ann Marsh said. It rained all day. "Nothing is lost."', "continued"),
    ],
)
def test_goes_on(text: str, rule: str) -> None:
    """Words that open their sentence after one of the reporter's belong to whoever was quoted last."""
    quotes = wireparse.find_quotes(text, language="fr" if "quais" in text else "en", indirect=False)
    assert [quote.rule for quote in quotes] == ["cue-after", rule]
    assert {quote.speaker.name for quote in quotes if quote.speaker} in ({"Ilena Dorvat"}, {"Ann Marsh"})


def test_joined_part_keeps_the_rule() -> None:
    """A quotation that runs over paragraphs is one, under the rule of its first part."""
    text = 'Ann Marsh said: "We are ready.\n\n"Nothing is lost."'
    (quote,) = wireparse.find_quotes(text, language="en", indirect=False)
    assert [part.of(text) for part in quote.parts] == ["We are ready.", "Nothing is lost."]
    assert quote.rule == "cue-before"
