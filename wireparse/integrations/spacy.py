"""A component for spaCy: the quotations of a `Doc` as a group of spans, with their speakers, cues and rules.

spaCy itself is imported when a component is made; it comes with the extra `wireparse[spacy]`.

A quotation's data stand in one extension of its own, `Span._.wireparse`, by the id of the span: two quotations that end up on the
same tokens stay apart. Offsets in it count from the start of the span, so that they hold when spaCy joins documents. All of it is
plain data, which spaCy can hand from process to process and write to disk; the extensions that users read are getters on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

import attrs

from wireparse.model import Dispatch, Quote, QuoteKind, Span

#: The settings of the component as spaCy's configuration has them.
DEFAULTS: Final[Mapping[str, Any]] = {
    "spans_key": "quotes",
    "prefix": "",
    "kinds": [kind.value for kind in QuoteKind],
    "keep_dispatch": False,
    "language": None,
    "format": None,
    "timezone": None,
}
#: The extension that holds what the others are read from.
_DATA: Final = "wireparse"


def _known_kinds(kinds: Iterable[str]) -> frozenset[QuoteKind]:
    return frozenset(map(QuoteKind, kinds))


@attrs.frozen(kw_only=True)
class WireparseComponent:
    """The component that `nlp.add_pipe("wireparse")` adds.

    It reads the text of a document as a dispatch and puts its quotations into `doc.spans[spans_key]`, in the order of the text, nested
    ones into `doc.spans[spans_key + "_nested"]`. The label of a span is the kind of the quotation. A span covers every token that the
    quoted words touch; `span._.quote_text` has the very words.

    *kinds* are those wanted. *prefix* comes before the name of every extension but `wireparse`, for the case that another component
    has taken one of them. *language*, *format* and *timezone* are those of `parse_dispatch`; without *language* it is
    `nlp.lang`. With *keep_dispatch* the whole result is to be had as `doc._.dispatch`.

    Raises:
        ValueError: another component has an extension of that name; or a kind, the format or the time zone is unknown.
        TypeError: a setting is of the wrong type.

    Example:
        >>> import spacy
        >>> nlp = spacy.blank("en")
        >>> component = nlp.add_pipe("wireparse", config={"kinds": ["DIRECT"]})
        >>> doc = nlp('"The ferry is back," said Ilena Dorvat, the harbour master.')
        >>> [(span.text, span.label_, span._.speaker) for span in doc.spans["quotes"]]
        [('The ferry is back,', 'DIRECT', 'Ilena Dorvat')]
    """

    spans_key: str = "quotes"
    prefix: str = ""
    kinds: frozenset[QuoteKind] = attrs.field(default=frozenset(QuoteKind), converter=_known_kinds)
    keep_dispatch: bool = False
    language: str | None = None
    format: str | None = None
    timezone: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse wrong settings while the pipeline is put together, not at the first document."""
        self._parse("")
        register(self.prefix)

    def __call__(self, doc: Any) -> Any:
        """Annotate *doc* and give it back."""
        dispatch = self._parse(doc.text)
        if dispatch.text != doc.text:  # XML or JSON, from which the story would have been assembled: offsets must hold in the document
            dispatch = self._parse(doc.text, envelope="plain")
        return annotate(doc, dispatch, spans_key=self.spans_key, prefix=self.prefix, kinds=self.kinds, keep_dispatch=self.keep_dispatch)

    def _parse(self, text: str, envelope: str | None = None) -> Dispatch:
        from wireparse.parser import parse_dispatch

        return parse_dispatch(text, envelope=envelope, language=self.language, format=self.format, timezone=self.timezone)


def annotate(
    doc: Any,
    dispatch: Dispatch,
    *,
    spans_key: str = "quotes",
    prefix: str = "",
    kinds: Sequence[QuoteKind] | frozenset[QuoteKind] = tuple(QuoteKind),
    keep_dispatch: bool = False,
) -> Any:
    """Put the quotations of *dispatch* into *doc* and give it back, for a dispatch that you have parsed yourself.

    So bytes, XML, JSON, `received=` and everything else that a component cannot know go in: parse first, let spaCy make a document of
    `dispatch.text`, annotate it. The other arguments are those of the component.

    Raises:
        ValueError: the text of *doc* is not `dispatch.text`; or another component has an extension of that name.

    Example:
        >>> import spacy, wireparse
        >>> nlp = spacy.blank("fr")
        >>> dispatch = wireparse.parse_dispatch('"Les quais sont prêts", a déclaré la ministre Ilena Dorvat.'.encode())
        >>> doc = annotate(nlp(dispatch.text), dispatch)
        >>> (span,) = doc.spans["quotes"]
        >>> span._.speaker, span._.cue.text
        ('Ilena Dorvat', 'a déclaré')
    """
    if doc.text != dispatch.text:
        raise ValueError("the document is not of this dispatch: let nlp make it of dispatch.text")
    register(prefix)
    outer, nested = _Group(doc, kinds), _Group(doc, kinds)
    for quote in dispatch.quotes:
        outer.add(quote)
        _add_nested(nested, quote)
    doc.spans[spans_key], doc.spans[f"{spans_key}_nested"] = outer.spans, nested.spans
    if keep_dispatch:
        doc._.wireparse = {key: value for key, value in dispatch.to_dict().items() if key != "text"}
    return doc


def register(prefix: str = "") -> None:
    """Make the extensions known to spaCy, each once; a component and `annotate` do so themselves.

    It is needed only by a program that reads documents back from disk without a component in its pipeline.

    Raises:
        ValueError: another component has an extension of that name.
        TypeError: *prefix* is not a `str`.

    Example:
        >>> from spacy.tokens import Span
        >>> register("wire_")
        >>> Span.has_extension("wire_speaker")
        True
    """
    from spacy.tokens import Doc, Span

    if not isinstance(prefix, str):
        raise TypeError(f"prefix must be a str such as 'wire_', not {type(prefix).__name__}")
    for kind in (Doc, Span):
        if not kind.has_extension(_DATA):
            kind.set_extension(_DATA, default=None)
    for kind, getters in ((Doc, _OF_DOC), (Span, _OF_SPAN)):
        for getter in getters:
            name = prefix + getter.name
            if not kind.has_extension(name):
                kind.set_extension(name, getter=getter)
            elif kind.get_extension(name)[2] != getter:
                raise ValueError(
                    f"{kind.__name__}._.{name} belongs to another component; give this one a prefix, for example"
                    ' nlp.add_pipe("wireparse", config={"prefix": "wire_"})'
                )


@attrs.define
class _Group:
    """Spans of one group while it is put together."""

    doc: Any
    kinds: Sequence[QuoteKind] | frozenset[QuoteKind]
    spans: list[Any] = attrs.field(factory=list)

    def add(self, quote: Quote) -> None:
        """Add the span of *quote*, if its kind is wanted."""
        if quote.kind not in self.kinds:
            return
        (start, end), kind = attrs.astuple(quote.span), quote.kind.value
        span = self.doc.char_span(start, end, label=kind, span_id=f"wireparse-{start}-{end}-{kind}", alignment_mode="expand")
        if span is None:  # no token at all: a document whose tokens do not cover its text
            return
        span._.wireparse = {**(span._.wireparse or {}), span.id_: _data(quote, span.start_char)}
        self.spans.append(span)


def _add_nested(group: _Group, quote: Quote) -> None:
    for inner in quote.nested:
        group.add(inner)
        _add_nested(group, inner)


def _data(quote: Quote, origin: int) -> dict[str, Any]:
    """Give what is known of *quote* as plain data, with offsets from *origin*."""

    def place(span: Span | None) -> list[int] | None:
        return None if span is None else [span.start - origin, span.end - origin]

    speaker, cue = quote.speaker, quote.cue
    return {
        "quote_kind": quote.kind.value,
        "quote_rule": quote.rule,
        "quote_text": quote.text,
        "quote_parts": [place(part) for part in quote.parts],
        "cue": place(cue.span if cue else None),
        "speaker": speaker.name if speaker else None,
        "speaker_kind": speaker.kind.value if speaker else None,
        "speaker_title": speaker.title if speaker else None,
        "speaker_description": speaker.description if speaker else None,
        "speaker_span": place(speaker.span if speaker else None),
        "speaker_antecedent": place(speaker.antecedent if speaker else None),
    }


def _known(span: Any, name: str) -> Any:
    """Give the value *name* of the quotation that *span* is, or None if it is none of ours."""
    return ((span._.wireparse or {}).get(span.id_) or {}).get(name)


def _placed(span: Any, place: Sequence[int] | None) -> Any:
    """Give the span of the document at *place*, which counts from the start of *span*; None if the document has been cut before it."""
    if place is None or span.start_char + place[0] < 0:
        return None
    return span.doc.char_span(span.start_char + place[0], span.start_char + place[1], alignment_mode="expand")


def _place(span: Any, name: str) -> Any:
    return _placed(span, _known(span, name))


def _places(span: Any, name: str) -> tuple[Any, ...]:
    placed = (_placed(span, place) for place in _known(span, name) or ())
    return tuple(part for part in placed if part is not None)


def _dispatch(doc: Any, _: str) -> Dispatch | None:
    data = doc._.wireparse
    return None if data is None else Dispatch.from_dict({**data, "text": doc.text})


@attrs.frozen
class _Getter:
    """What spaCy calls for an extension: a value, so that it goes to other processes and is known again there."""

    read: Callable[[Any, str], Any]
    name: str

    def __call__(self, owner: Any) -> Any:
        return self.read(owner, self.name)


_OF_DOC: Final = (_Getter(_dispatch, "dispatch"),)
#: What users read from a span of the group.
_OF_SPAN: Final = (
    *(
        _Getter(_known, name)
        for name in ("quote_kind", "quote_rule", "quote_text", "speaker", "speaker_kind", "speaker_title", "speaker_description")
    ),
    *(_Getter(_place, name) for name in ("cue", "speaker_span", "speaker_antecedent")),
    _Getter(_places, "quote_parts"),
)
