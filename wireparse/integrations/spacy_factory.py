"""What the entry point `spacy_factories` names: spaCy imports this module, which registers the factory `wireparse`.

It is the only module that imports an extra at once: spaCy asks for a registration at import, and nobody else imports it.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.language import Language

from wireparse.integrations.spacy import DEFAULTS, WireparseComponent


def make_component(
    nlp: Language,
    name: str,  # noqa: ARG001 - spaCy passes it
    *,
    spans_key: str,
    prefix: str,
    kinds: Sequence[str],
    keep_dispatch: bool,
    language: str | None,
    format: str | None,
    timezone: str | None,
) -> WireparseComponent:
    """Make the component of a pipeline from the settings of its configuration."""
    if language is None and nlp.lang != "xx":  # spaCy's code for many languages
        language = nlp.lang
    return WireparseComponent(
        spans_key=spans_key,
        prefix=prefix,
        kinds=kinds,
        keep_dispatch=keep_dispatch,
        language=language,
        format=format,
        timezone=timezone,
    )


Language.factory("wireparse", default_config=dict(DEFAULTS), assigns=["doc.spans"], func=make_component)
