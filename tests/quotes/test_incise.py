"""`wireparse.quotes.incise`: reporting clauses inside the marks."""

import pytest

from wireparse.quotes.incise import find_incise
from wireparse.quotes.lexicon import lexicon


@pytest.mark.parametrize(
    ("tag", "words", "cue"),
    [
        ("es", "El plan —explicó la alcaldesa Ana Rey— seguirá", "explicó"),
        ("es", "El plan - añadió - seguirá", "añadió"),
        ("fr", "Le plan – a expliqué la maire Anne Roy – continue", "a expliqué"),
        ("pt", "O plano — disse o prefeito Rui Paz — continua", "disse"),
        ("es", "No hay prisa, explicó la alcaldesa Ana Rey. Seguiremos", "explicó"),
        ("fr", "Rien ne presse, souligne-t-elle. Nous continuerons", "souligne-t-elle"),
    ],
)
def test_clause_between_dashes(tag: str, words: str, cue: str) -> None:
    """A reporting clause between two dashes is found with its cue."""
    lex = lexicon(tag)
    assert lex is not None
    found = find_incise(words, 0, len(words), lex)
    assert found is not None
    assert words[found.tokens.starts[found.cue.first] : found.tokens.end(found.cue.last - 1)] == cue


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("es", "El plan seguirá"),
        ("es", "El plan — el mejor — seguirá"),
        ("es", "La alcaldesa Ana Rey dijo que no — y no volvió —"),
        ("es", "No hay prisa, explicó el vecino. Seguiremos"),
        ("es", "Al salir, sonrió Ana Rey. Seguiremos"),
        ("es", "El plan —explicó la alcaldesa Ana Rey"),
        ("de", "Der Plan – sagte Weber – bleibt"),
    ],
)
def test_no_reporting_clause(tag: str, words: str) -> None:
    """Words without two dashes, other insertions, and languages of another word order give nothing."""
    lex = lexicon(tag)
    assert lex is not None
    assert find_incise(words, 0, len(words), lex) is None
