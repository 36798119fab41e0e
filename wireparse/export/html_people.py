"""Who speaks in a dispatch, how often and in how many words, and by which rule each quotation was given to whom."""

from __future__ import annotations

from collections.abc import Iterator

from wireparse.export.html_marks import letters, quote_labels, voice_class
from wireparse.export.html_text import language, words
from wireparse.export.marking import voices
from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Quote, Speaker
from wireparse.model.kinds import QuoteKind, SpeakerKind

#: Between a number and its sign.
THIN = "\N{NARROW NO-BREAK SPACE}"
#: So much of a quotation is repeated in the list.
_EXCERPT = 64


def people(dispatch: Dispatch, anchor: str) -> Iterator[str]:
    """List the speakers in the order in which they are first quoted, then the quotations that are nobody's."""
    said: dict[int | None, list[tuple[str, str, Quote]]] = {voice: [] for voice in voices(dispatch).values()}
    numbered = voices(dispatch)
    for number, (label, quote) in quote_labels(dispatch):
        said.setdefault(numbered[quote.speaker.name] if quote.speaker else None, []).append((number, label, quote))
    if not said:
        return
    total = sum(quoted_words(quote) for quote in dispatch.quotes)
    tongue = language(dispatch.language)
    yield '<section class="who"><h2>Who speaks</h2><ul class="people">'
    for voice, quotes in sorted(said.items(), key=lambda item: (item[0] is None, item[0] or 0)):
        yield from _person(voice, quotes, total, anchor, tongue)
    yield "</ul></section>"


def quoted_words(quote: Quote) -> int:
    """Count the words between the marks of a quotation that somebody is said to have spoken.

    Example:
        >>> import wireparse
        >>> [quoted_words(quote) for quote in wireparse.find_quotes('"We found two nests", said Ann Lee.', language="en")]
        [4]
    """
    return len(quote.text.split()) if quote.kind in (QuoteKind.DIRECT, QuoteKind.MIXED) else 0


def _person(voice: int | None, quotes: list[tuple[str, str, Quote]], total: int, anchor: str, tongue: str) -> Iterator[str]:
    speakers = [quote.speaker for _, _, quote in quotes if quote.speaker is not None]
    spoken = sum(quoted_words(quote) for number, _, quote in quotes if number.isdigit())
    if voice is None or not speakers:
        yield '<li><strong class="soft">nobody named</strong>'
    else:
        tag = f'<span class="tag solid">{letters(voice)}</span>'
        name = f"<bdi{tongue}>{words(speakers[0].name)}</bdi>"
        yield f'<li class="{voice_class(voice).strip()}" id="{anchor}s{voice}">{tag}<strong>{name}</strong>'
        facts = [fact for fact in (_first(speakers, "title"), _first(speakers, "description")) if fact and fact not in speakers[0].name]
        told = "".join(f"<bdi{tongue}>{words(fact)}</bdi> · " for fact in facts)
        kind = "pronoun, nobody known" if speakers[0].kind is SpeakerKind.PRONOUN else speakers[0].kind.lower()
        yield f'<span class="soft">{told}{kind}</span>'
    count = f"{len(quotes)} quotation{'s' if len(quotes) > 1 else ''}"
    if spoken and total:
        share = round(100 * spoken / total)
        yield f"{count}, {spoken} word{'s' if spoken > 1 else ''} between marks, {share}{THIN}%"
        yield f'<span class="bar"><span style="width:{share}%"></span></span>'
    else:
        yield count
    yield "<ol>"
    for number, label, quote in quotes:
        yield _quotation(number, label, quote, anchor, tongue)
    yield "</ol></li>"


def _first(speakers: list[Speaker], field: str) -> str | None:
    """Give the first title or description of one speaker's mentions."""
    return next((value for value in (getattr(speaker, field) for speaker in speakers) if value), None)


def _quotation(number: str, label: str, quote: Quote, anchor: str, tongue: str) -> str:
    """Repeat how a quotation begins, and say how it was attributed."""
    opening = quote.text if len(quote.text) <= _EXCERPT else quote.text[:_EXCERPT].rsplit(" ", 1)[0] + "\N{HORIZONTAL ELLIPSIS}"
    facts = [f"<bdi{tongue}>{words(quote.cue.text)}</bdi>"] if quote.cue else []
    facts += [quote.kind.lower(), *([f"<code>{words(quote.rule)}</code>"] if quote.rule else [])]
    link = f'<a href="#{anchor}q{number}">{label}</a>' if quote.parts else f"<b>{label}</b>"
    return f'<li>{link}<span><bdi{tongue}>{words(opening)}</bdi><span class="soft">{" · ".join(facts)}</span></span></li>'
