"""`Press`: what newsrooms of a language write around a story: bylines, credits, notices, closing words."""

from __future__ import annotations

import attrs

from wireparse.languages.spec.words import word_set


@attrs.frozen
class NoticeWords:
    """The words by which a newsroom announces one kind of notice.

    `kind` names a `NoticeKind`. `prefixes` open a headline ("UPDATE 2-", "URGENT -"); an ordinal may follow or stand before
    them. `lines` open a line of its own ("EDITOR'S NOTE"). `brackets` open a bracket before the lead ("(Corrects …)") or a
    line in brackets. `suffixes` are single words that close a headline, in brackets or bare ("1st Ld-Writethru"); "(#)" stands
    for the number of a version in brackets. No colon or dash behind the words is part of them. Capitals count in prefixes and
    lines.

    Example:
        >>> from wireparse.languages.spec.press import NoticeWords
        >>> NoticeWords(kind="KILL", lines=("KILL KILL KILL",)).kind
        'KILL'
    """

    kind: str
    prefixes: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    brackets: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Press:
    """The newsroom vocabulary of one language; engines fold case unless a field says otherwise.

    Attributes:
        byline_openers: words that open a byline ("By").
        byline_titles: words of a function written with it ("correspondent").
        byline_places: words that part the names from a place ("in").
        credit_joiners: words before the agency in a credit ("La Gazette avec AFP").
        credit_openers: words that open a closing list of the agencies whose copy was used.
        source_labels: words before a colon and the agency ("Source: AFP").
        photo_labels: words that open a photo credit.
        caption_notes: words that mark a caption.
        kickers: names of sections.
        notices: the notices to editors and readers.
        signoff_openers: words that open a closing credit of people ("Reporting by").
        end_marks: what stands alone on the last line.
        furniture: words that open lines that are no part of the story.
        copyright: words that open closing lines of rights.
    """

    tag: str
    byline_openers: tuple[str, ...] = ()
    byline_titles: frozenset[str] = attrs.field(converter=word_set, default="")
    byline_places: tuple[str, ...] = ()
    credit_joiners: tuple[str, ...] = ()
    credit_openers: tuple[str, ...] = ()
    source_labels: tuple[str, ...] = ()
    photo_labels: tuple[str, ...] = ()
    caption_notes: tuple[str, ...] = ()
    kickers: tuple[str, ...] = ()
    notices: tuple[NoticeWords, ...] = ()
    signoff_openers: tuple[str, ...] = ()
    end_marks: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    copyright: tuple[str, ...] = ()
