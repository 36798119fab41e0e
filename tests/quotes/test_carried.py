"""`wireparse.quotes.carried`: quotations that run over paragraphs without a mark at each of them."""

import pytest

import wireparse
from wireparse.quotes.carried import FAR, carry
from wireparse.quotes.marks import read_marks
from wireparse.story import Passage


def _carried(*paragraphs: str) -> list[list[str]]:
    """Give the marked words of each paragraph, quotations carried over."""
    text = "\n\n".join(paragraphs)
    passages, at = [], 0
    for n, paragraph in enumerate(paragraphs):
        passages.append(Passage(at, at + len(paragraph), n))
        at += len(paragraph) + 2
    read = [read_marks(text, p.start, p.end) for p in passages]
    return [[text[m.start : m.end] for m in marks.marked] for marks in carry(text, passages, read)]


def test_the_closing_mark_of_a_later_paragraph_ends_the_quotation() -> None:
    """Words before a mark that can only close belong to the quotation that was left open."""
    assert _carried('"Uno.', 'Dos", dijo Ana.') == [["Uno."], ["Dos"]]
    assert _carried("«Uno.", "Dos», dijo Ana.") == [["Uno."], ["Dos"]]


@pytest.mark.parametrize(("opening", "closing"), [("``", "''"), (",,", "“"), ("''", "''"), ("“", "”"), ("„", '"')])
def test_marks_of_two_characters_carry_like_others(opening: str, closing: str) -> None:
    """Old wires write quotation marks with two characters; a quotation in them runs on as any other does."""
    text = f"Ilena Dorvat said: {opening}The quays are ready.\n\nThe ships wait.{closing}\n"
    (quote,) = wireparse.find_quotes(text, language="en")
    assert [text[p.start : p.end] for p in quote.parts] == ["The quays are ready.", "The ships wait."]
    assert quote.speaker is not None
    assert quote.speaker.name == "Ilena Dorvat"


def test_paragraphs_without_marks_go_on() -> None:
    """A paragraph between the opening and the closing mark is quoted as a whole."""
    assert _carried('"Uno.', "Dos.", 'Tres ", dijo Ana. "Cuatro".') == [["Uno."], ["Dos."], ["Tres", "Cuatro"]]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ('"Uno".', 'Dos", dijo Ana.'),  # nothing is open
        ("Uno.", 'Dos", dijo Ana.'),  # no mark before it at all
        ("«Uno.", 'Dos", dijo Ana.'),  # a mark of another kind
        ('"Uno.', '"Dos", dijo Ana. Tres".'),  # the paragraph opens a quotation of its own
        ('"Uno.', *["Dos."] * FAR, 'Tres", dijo Ana.'),  # too far away
    ],
)
def test_other_stray_marks_carry_nothing(paragraphs: tuple[str, ...]) -> None:
    """A closing mark carries a quotation over only from an open mark of its kind within reach."""
    text = "\n\n".join(paragraphs)
    starts = [sum(len(p) + 2 for p in paragraphs[:n]) for n in range(len(paragraphs))]
    alone = [[text[m.start : m.end] for m in read_marks(text, s, s + len(p)).marked] for s, p in zip(starts, paragraphs, strict=True)]
    assert _carried(*paragraphs) == alone


def test_a_mark_at_the_head_of_a_paragraph_closes_nothing() -> None:
    """Without words before it, a stray mark adds no quotation to its paragraph."""
    assert _carried('"Uno.', '", dijo Ana.') == [["Uno."], []]


def test_a_carried_quotation_is_one_quote() -> None:
    """Its parts are the words of each paragraph, its speaker the one named behind the closing mark."""
    text = '"Hay que cambiar.\n\nNadie cumple", dijo el alcalde Luis Rey.'
    (quote,) = wireparse.find_quotes(text, language="es")
    assert [text[p.start : p.end] for p in quote.parts] == ["Hay que cambiar.", "Nadie cumple"]
    assert quote.paragraphs == (0, 1)
    assert quote.speaker is not None
    assert quote.speaker.name == "Luis Rey"


def test_a_quotation_opened_anew_takes_the_speaker_of_its_end() -> None:
    """Where nobody was known to speak in the first paragraph, the cue of the next one speaks for both."""
    text = '"Hay que cambiar.\n\n"Nadie cumple", dijo el alcalde Luis Rey.'
    (quote,) = wireparse.find_quotes(text, language="es")
    assert quote.paragraphs == (0, 1)


def test_a_known_speaker_keeps_his_open_quotation() -> None:
    """A quotation left open by somebody who is named stays his when the next paragraph names another speaker."""
    text = 'El juez Abel Cano dijo: "Se acabó.\n\n"Volveremos", avisó la secretaria Rosa Lara.'
    assert [q.speaker.name for q in wireparse.find_quotes(text, language="es") if q.speaker] == ["Abel Cano", "Rosa Lara"]
