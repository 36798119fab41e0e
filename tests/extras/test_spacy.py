"""The component for spaCy, against spaCy itself: true spans, all five languages, many processes, a configuration that comes back."""

from __future__ import annotations

import itertools
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from needed import needed

import wireparse as wp
from wireparse.integrations.spacy import WireparseComponent, annotate, register

spacy = needed("spacy", "spacy")
pytestmark = pytest.mark.spacy

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))
#: A sentence a language, with its speaker.
SPOKEN = {
    "en": ('"The ferry is back," said the harbour master Owen Tregarth.', "Owen Tregarth", "said"),
    "fr": ("« Les quais sont prêts », a déclaré la ministre Ilena Dorvat.", "Ilena Dorvat", "a déclaré"),
    "de": ("„Wir brauchen noch drei Tage“, sagte Matthias Quellen am Montag.", "Matthias Quellen", "sagte"),
    "es": ("«Faltan tres grúas», dijo la ministra Lucía Alcázar.", "Lucía Alcázar", "dijo"),
    "pt": ("“Faltam três barcos”, disse a ministra Rita Salgueiro.", "Rita Salgueiro", "disse"),
}
VALUES = (
    *("quote_kind", "quote_rule", "quote_text", "quote_parts", "cue"),
    *("speaker", "speaker_kind", "speaker_title", "speaker_description", "speaker_span", "speaker_antecedent"),
)


def pipeline(lang: str = "en", /, **config: Any) -> Any:
    """Make a pipeline that has nothing but the component."""
    nlp = spacy.blank(lang)
    nlp.add_pipe("wireparse", config=config)
    return nlp


def seen(doc: Any, key: str = "quotes") -> list[dict[str, Any]]:
    """Give everything that a user can read from the quotations of *doc*, comparable."""
    return [
        {
            "span": (span.start_char, span.end_char, span.label_),
            **{name: str(getattr(span._, name)) for name in VALUES},
        }
        for span in doc.spans[key]
    ]


def all_quotes(dispatch: wp.Dispatch) -> Iterator[wp.Quote]:
    """Give the quotations with those inside them."""
    waiting = list(dispatch.quotes)
    while waiting:
        quote = waiting.pop(0)
        yield quote
        waiting = [*quote.nested, *waiting]


@pytest.mark.parametrize("language", SPOKEN)
def test_the_language_is_the_pipelines(language: str) -> None:
    """In each of five languages the quotation, its speaker and its cue are found, in the words of the document."""
    text, speaker, cue = SPOKEN[language]
    doc = pipeline(language, keep_dispatch=True)(text)
    (span,) = doc.spans["quotes"]
    assert (span.label_, span._.speaker, span._.cue.text, span._.speaker_kind) == ("DIRECT", speaker, cue, "PERSON")
    assert doc._.dispatch.language == language


def test_the_language_can_be_said_or_left_open() -> None:
    """A setting goes before the pipeline's language; the pipeline of many languages leaves it to the text."""
    text, speaker, _ = SPOKEN["fr"]
    for nlp in (pipeline("en", language="fr"), pipeline("xx")):
        doc = nlp(text)
        assert [span._.speaker for span in doc.spans["quotes"]] == [speaker]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_spans_and_values_are_those_of_the_dispatch(path: Path) -> None:
    """Every quotation is there once, on the tokens that its words touch; nothing that is known of it is lost."""
    dispatch = wp.parse_dispatch(path.read_bytes())
    doc = annotate(spacy.blank(dispatch.language)(dispatch.text), dispatch, keep_dispatch=True)
    assert doc._.dispatch == dispatch
    spans = sorted(itertools.chain(doc.spans["quotes"], doc.spans["quotes_nested"]), key=lambda span: (span.start_char, span.id_))
    quotes = sorted(all_quotes(dispatch), key=lambda quote: quote.span.start)
    assert len(spans) == len(quotes) > 0
    by_text = {(span._.quote_kind, span._.quote_text, span.start_char): span for span in spans}
    for quote in quotes:
        span = next(s for (kind, text, _), s in by_text.items() if (kind, text) == (quote.kind, quote.text))
        assert span.start_char <= quote.span.start < quote.span.end <= span.end_char
        first, last = span[0], span[-1]
        assert first.idx + len(first) > quote.span.start
        assert last.idx < quote.span.end
        assert span._.quote_rule == quote.rule
        assert len(span._.quote_parts) == len(quote.parts)
        speaker = quote.speaker
        assert span._.speaker == (speaker.name if speaker else None)
        assert span._.speaker_title == (speaker.title if speaker else None)
        if speaker:
            assert speaker.text.split()[0] in span._.speaker_span.text
            assert (span._.speaker_antecedent is None) == (speaker.antecedent is None)
        if quote.cue:
            assert quote.cue.text in span._.cue.text


def test_only_the_kinds_that_are_wanted() -> None:
    """Kinds that were not asked for are not there."""
    text = EXAMPLES[0].read_text(encoding="utf-8")
    doc = pipeline(kinds=["DIRECT", "MIXED"])(text)
    assert {span.label_ for span in doc.spans["quotes"]} == {"DIRECT", "MIXED"}
    doc = pipeline()(text)
    assert "INDIRECT" in {span.label_ for span in doc.spans["quotes"]}


def test_quotations_on_the_same_tokens_stay_apart() -> None:
    """Where one quotation ends and another begins inside one token, both keep their own words."""
    text = 'He said "one" and she said "two".'
    dispatch = wp.parse_dispatch(text)
    doc = annotate(spacy.tokens.Doc(spacy.blank("en").vocab, words=[text], spaces=[False]), dispatch)
    spans = list(doc.spans["quotes"])
    assert [span.text for span in spans] == [text] * len(dispatch.quotes)
    assert [span._.quote_text for span in spans] == [quote.text for quote in dispatch.quotes]
    assert len(spans) > 1


def test_spans_that_are_not_ours_have_no_values() -> None:
    """The extensions are there for every span, and empty."""
    doc = pipeline()(SPOKEN["en"][0])
    assert [getattr(doc[0:2]._, name) for name in VALUES if name != "quote_parts"] == [None] * (len(VALUES) - 1)
    assert doc[0:2]._.quote_parts == ()
    assert doc._.dispatch is None


@pytest.mark.parametrize("text", ["", " ", "\n\n", "No quotation here.", '"', "“" * 500, "\x00\x01", "\N{GRINNING FACE} “a” \u202e"])
def test_content_never_raises(text: str) -> None:
    """Whatever the text, there are two groups."""
    doc = pipeline(keep_dispatch=True)(text)
    assert {"quotes", "quotes_nested"} <= set(doc.spans)
    assert doc._.dispatch.text == text


@pytest.mark.parametrize("text", ['{"uri": "a", "body_text": "\\"Yes,\\" said Ilena Dorvat."}', "<nitf><body><p>One.</p></body></nitf>"])
def test_offsets_hold_where_the_story_stands_in_markup(text: str) -> None:
    """A document of XML or JSON is read as it stands: an assembled story would have other offsets."""
    doc = pipeline(keep_dispatch=True)(text)
    assert doc._.dispatch.text == text
    assert doc._.dispatch.envelope == "plain"


TEXTS = [path.read_bytes().decode() for path in EXAMPLES] * 5


def test_many_documents_in_order() -> None:
    """A pipe gives what single calls give, with the contexts at their side."""
    nlp = pipeline(keep_dispatch=True)
    piped = list(nlp.pipe(zip(TEXTS, itertools.count(), strict=False), as_tuples=True))
    assert [context for _, context in piped] == list(range(len(TEXTS)))
    assert [seen(doc) for doc, _ in piped] == [seen(nlp(text)) for text in TEXTS]


SPAWNED = """
import json, multiprocessing, sys, warnings
import spacy

def main():
    multiprocessing.set_start_method(sys.argv[1])
    nlp = spacy.blank("en")
    nlp.add_pipe("wireparse", config={"prefix": "wp_", "keep_dispatch": True})
    texts = json.load(sys.stdin)
    for doc in nlp.pipe(texts, n_process=2, batch_size=3):
        spans = doc.spans["quotes"]
        print(json.dumps([[span._.wp_speaker, span._.wp_quote_text, str(span._.wp_cue)] for span in spans] + [doc._.wp_dispatch.format]))

if __name__ == "__main__":
    main()
"""


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_two_processes(method: str, tmp_path: Path) -> None:
    """Everything comes back from other processes, however they are started, in order."""
    script = tmp_path / "script.py"
    script.write_text(SPAWNED, encoding="utf-8")
    done = subprocess.run([sys.executable, script, method], input=json.dumps(TEXTS), capture_output=True, text=True, check=True)
    nlp = pipeline("en", keep_dispatch=True)
    docs = list(map(nlp, TEXTS))
    expected = [
        [[span._.speaker, span._.quote_text, str(span._.cue)] for span in doc.spans["quotes"]] + [doc._.dispatch.format] for doc in docs
    ]
    assert [json.loads(line) for line in done.stdout.splitlines()] == expected


def test_documents_come_back_from_disk() -> None:
    """Bytes of one document, and a bin of many, hold all that was found."""
    nlp = pipeline(keep_dispatch=True)
    docs = [nlp(text) for text in TEXTS[:4]]
    assert [seen(spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())) for doc in docs] == [seen(doc) for doc in docs]
    data = spacy.tokens.DocBin(docs=docs, store_user_data=True).to_bytes()
    back = list(spacy.tokens.DocBin().from_bytes(data).get_docs(nlp.vocab))
    assert [seen(doc) for doc in back] == [seen(doc) for doc in docs]
    assert [doc._.dispatch for doc in back] == [doc._.dispatch for doc in docs]


def test_documents_can_be_joined() -> None:
    """Where spaCy puts documents together, speakers and cues move with their quotations."""
    nlp = pipeline()
    one, two = nlp(SPOKEN["en"][0]), nlp('"They had nothing," said Lena Okvist.')
    joined = spacy.tokens.Doc.from_docs([one, two])
    assert [(span._.speaker, span._.cue.text, span._.speaker_span.text) for span in joined.spans["quotes"]] == [
        ("Owen Tregarth", "said", "the harbour master Owen Tregarth"),
        ("Lena Okvist", "said", "Lena Okvist"),
    ]


def test_a_document_cut_out_knows_what_is_in_it() -> None:
    """What stood before the cut is no longer there, and says so; what stands in it is."""
    doc = pipeline()('Minister Ilena Dorvat said: "The ferry is back."')
    (span,) = doc.spans["quotes"]
    cut = doc[6 : len(doc)].as_doc(copy_user_data=True)
    inside = cut.char_span(0, len(span.text), span_id=span.id_)
    assert (inside.text, inside._.speaker, inside._.quote_parts[0].text) == (span.text, "Ilena Dorvat", span.text)
    assert (span._.cue.text, span._.speaker_span.text) == ("said", "Minister Ilena Dorvat")
    assert (inside._.cue, inside._.speaker_span) == (None, None)


def test_the_configuration_comes_back(tmp_path: Path) -> None:
    """A pipeline written to disk or bytes and read again works alike."""
    nlp = pipeline(kinds=["DIRECT"], keep_dispatch=True, format="afp", timezone="Europe/Paris", spans_key="said")
    text = TEXTS[1]
    expected = nlp(text)
    nlp.to_disk(tmp_path)
    loaded = spacy.load(tmp_path)
    read = spacy.blank("en", config=nlp.config).from_bytes(nlp.to_bytes())
    for other in (loaded, read):
        doc = other(text)
        assert seen(doc, "said") == seen(expected, "said")
        assert doc._.dispatch == expected._.dispatch
        assert doc._.dispatch.published.zone_source == "CALLER"
    assert loaded.config["components"]["wireparse"] == nlp.config["components"]["wireparse"]


def test_a_component_is_a_value() -> None:
    """It can be compared and pickled."""
    component = WireparseComponent(language="fr", kinds=["DIRECT"])
    assert pickle.loads(pickle.dumps(component)) == component


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"kinds": ["LOUD"]}, "LOUD"),
        ({"format": "no-such-agency"}, "no-such-agency"),
        ({"timezone": "Europe/Atlantis"}, "Europe/Atlantis"),
        ({"prefix": 3}, "prefix"),
        ({"nonsense": 1}, "nonsense"),
    ],
)
def test_wrong_settings_are_refused_at_once(config: dict[str, Any], message: str) -> None:
    """A wrong setting raises where the pipeline is put together, and is named."""
    with pytest.raises((ValueError, LookupError), match=message):
        pipeline(**config)


def test_a_clash_is_told_and_avoided() -> None:
    """The extension of another component is never taken; a prefix is the way out."""
    spacy.tokens.Span.set_extension("taken_speaker", default="theirs")
    with pytest.raises(ValueError, match=r"Span\._\.taken_speaker belongs to another component; give this one a prefix"):
        register("taken_")
    doc = pipeline(prefix="free_")(SPOKEN["en"][0])
    assert [span._.free_speaker for span in doc.spans["quotes"]] == ["Owen Tregarth"]
    with pytest.raises(TypeError, match="prefix must be a str"):
        register(3)  # type: ignore[arg-type]


def test_a_document_of_another_text_is_refused() -> None:
    """Spans would be wrong without a word."""
    with pytest.raises(ValueError, match=r"let nlp make it of dispatch\.text"):
        annotate(spacy.blank("en")("Another text."), wp.parse_dispatch("A text."))


def test_pipelines_without_the_component_are_left_alone() -> None:
    """Every pipeline imports every entry point: that sets no extension and loads no stage of a parse."""
    code = (
        "import sys, spacy; from spacy.tokens import Span; spacy.blank('en');"
        "print('wireparse.integrations.spacy_factory' in sys.modules, 'wireparse.parser' in sys.modules, Span.has_extension('speaker'))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False", "False"]
