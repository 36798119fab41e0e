"""`Dispatch`, the one object that a parse gives, and `Result`, one outcome of a batch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from wireparse.diagnostics import Diagnostic
from wireparse.model.elements import (
    Byline,
    Dateline,
    Element,
    Header,
    Headline,
    Notice,
    Paragraph,
    Quote,
    Segment,
    Signoff,
    Timestamp,
)
from wireparse.model.kinds import NoticeKind, Role, Status
from wireparse.model.spans import Shown

if TYPE_CHECKING:
    from wireparse.formats.registry import FormatRegistry
    from wireparse.formats.spec import AgencyFormat
    from wireparse.model.explanation import Explanation


@attrs.frozen(kw_only=True, repr=False)
class Dispatch(Shown):
    """A news agency's dispatch, read as an editor reads it.

    All spans index `text`: the very input for `str`, the decoded text for bytes, the assembled story for XML and JSON.
    `segments` tile the text; `diagnostics` say what is wrong or open, in the order of the text.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch('LYON, 3 mars 2021 (AFP) - "Oui, nous le ferons", a dit la ministre Anne Dupont.')
        >>> dispatch.format, dispatch.dateline.places, dispatch.quotes[0].speaker.name
        ('afp', ('LYON',), 'Anne Dupont')
    """

    text: str
    envelope: str = "plain"
    format: str = "generic"
    agency: str | None = None
    language: str | None = None
    header: Header | None = None
    kicker: Element | None = None
    headline: Headline | None = None
    subheadlines: tuple[Headline, ...] = ()
    standfirst: Element | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    credit: Element | None = None
    signoff: Signoff | None = None
    timestamps: tuple[Timestamp, ...] = ()
    notices: tuple[Notice, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    quotes: tuple[Quote, ...] = ()
    segments: tuple[Segment, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def published(self) -> Timestamp | None:
        """The first timestamp of role PUBLISHED; no other role stands in for it."""
        return self._first(Role.PUBLISHED)

    @property
    def updated(self) -> Timestamp | None:
        """The first timestamp of role UPDATED."""
        return self._first(Role.UPDATED)

    @property
    def embargo(self) -> Timestamp | None:
        """The first timestamp of role EMBARGO, before which nothing may be published."""
        return self._first(Role.EMBARGO)

    @property
    def status(self) -> Status:
        """IPTC's publishing status, from the envelope and from kill and withhold orders."""
        kinds = {notice.kind for notice in self.notices}
        declared = self.header.status if self.header else None
        if NoticeKind.KILL in kinds or declared is Status.CANCELED:
            return Status.CANCELED
        if NoticeKind.WITHHOLD in kinds or declared is Status.WITHHELD:
            return Status.WITHHELD
        return Status.USABLE

    @property
    def slugline(self) -> str | None:
        """The slug that the transport's header carries, as written."""
        return self.header.slug if self.header else None

    @property
    def urgency(self) -> int | None:
        """IPTC's urgency from 1 (most urgent) to 9, where the envelope gives one."""
        return self.header.urgency if self.header else None

    def _first(self, role: Role) -> Timestamp | None:
        return next((stamp for stamp in self.timestamps if stamp.role is role), None)

    def to_dict(self) -> dict[str, Any]:
        """Give the dispatch as plain JSON data with a `schema_version`; spans are `[start, end]` pairs.

        The result validates against the JSON Schema that ships with the package (`wireparse/schema/dispatch-1.json`).

        Example:
            >>> import wireparse
            >>> data = wireparse.parse_dispatch("BRENZ (AP) — The ferry is back.").to_dict()
            >>> data["schema_version"], data["dateline"]["places"], data["dateline"]["span"]
            (1, ['BRENZ'], [0, 12])
        """
        from wireparse.model.serialize import dispatch_to_dict

        return dispatch_to_dict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Dispatch:
        """Read back what `to_dict` gave: `Dispatch.from_dict(d.to_dict()) == d`.

        Raises:
            ValueError: *data* is not of that shape; the message names the place.

        Example:
            >>> import wireparse
            >>> dispatch = wireparse.parse_dispatch("BRENZ (AP) — The ferry is back.")
            >>> wireparse.Dispatch.from_dict(dispatch.to_dict()) == dispatch
            True
            >>> wireparse.Dispatch.from_dict({})
            Traceback (most recent call last):
            ValueError: schema_version is None; this release of wireparse reads 1
        """
        from wireparse.model.serialize import dispatch_from_dict

        return dispatch_from_dict(data)

    def to_json(self, *, indent: int | None = None) -> str:
        r"""Give `to_dict()` as ASCII JSON, so that lone surrogates survive any encoding.

        Example:
            >>> import wireparse
            >>> wireparse.parse_dispatch("Déjà.").to_json()[:39]
            '{"schema_version": 1, "text": "D\\u00e9j'
        """
        import json

        return json.dumps(self.to_dict(), indent=indent)

    def explain(self, *, format: AgencyFormat | str | None = None, registry: FormatRegistry | None = None) -> Explanation:
        """Say why the dispatch was read as it was: line by line, and for its format, quotations and instants.

        Nothing is recorded while a dispatch is parsed. The answers are found again in its text, which takes about as long as
        parsing it did.

        Args:
            format: what was given to `parse_dispatch` as `format=`; needed where that was an `AgencyFormat` of your own.
            registry: what was given to `parse_dispatch` as `registry=`; None takes `default_registry()`.

        Raises:
            UnknownFormatError: the format of the dispatch is neither given nor in the registry.
            ValueError: *format* is not the one that the dispatch was read by.
            TypeError: *format* is neither a name nor an `AgencyFormat`.

        Example:
            >>> import wireparse
            >>> dispatch = wireparse.parse_dispatch('BRENZ (AP) — "We are back," said Ilena Dorvat.')
            >>> explanation = dispatch.explain()
            >>> for part in explanation.lines[0].parts:
            ...     print(part.kind, part.rule, part.detail)
            DATELINE dateline PLACE (TAG) -
            PARAGRAPH lead None
            >>> [(found.rule, found.speaker.name, found.won) for found in explanation.quotes[0].candidates]
            [('cue-after', 'Ilena Dorvat', True), ('cue-closing', 'Ilena Dorvat', False)]
        """
        from wireparse.explaining import explain_dispatch

        return explain_dispatch(self, format=format, registry=registry)

    def _repr_html_(self) -> str:
        """Show the dispatch in a notebook as an editor would mark it."""
        from wireparse.export.html import to_html

        return to_html(self)


@attrs.frozen(kw_only=True, repr=False)
class Result(Shown):
    """One outcome of `parse_many`: the dispatch, or the error as a value; `index` is the input's place.

    Example:
        >>> import wireparse
        >>> for result in wireparse.parse_many(["BRENZ (AP) — The ferry is back.", None]):
        ...     print(result.index, result.dispatch and result.dispatch.format, type(result.error).__name__)
        0 ap NoneType
        1 None TypeError
    """

    index: int
    dispatch: Dispatch | None = None
    error: Exception | None = None
