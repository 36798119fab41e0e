"""One row a quotation: for a data frame, a spreadsheet, or a line of JSON."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple, TextIO

from wireparse.export.story import instant
from wireparse.model.dispatch import Dispatch
from wireparse.model.elements import Quote
from wireparse.model.kinds import Precision
from wireparse.options import check_word

#: What makes a spreadsheet take a cell for a formula when the cell begins with it, in its wide forms too.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # fmt: skip
#: Dates that are no day yet are not given.
_ROUGH: Final = (Precision.YEAR, Precision.MONTH, Precision.WEEK)


class QuoteRow(NamedTuple):
    """A quotation and what is known of it, in plain values; offsets count code points of `Dispatch.text`.

    A data frame takes the rows as they are: `pandas.DataFrame(quote_rows(dispatch))`.

    Example:
        >>> import wireparse
        >>> from wireparse.export import quote_rows
        >>> dispatch = wireparse.parse_dispatch('"The ferry is back," said Ilena Dorvat.', language="en")
        >>> (row,) = quote_rows(dispatch)
        >>> row.name, row.kind, row.start, row.end
        ('Ilena Dorvat', 'DIRECT', 1, 19)
    """

    dispatch: str | None  #: what the caller calls the dispatch
    number: int  #: counts the quotations of the dispatch, from 1
    inside: int | None  #: the number of the quotation that this one stands in
    kind: str  #: DIRECT, MIXED, FRAGMENT or INDIRECT
    text: str  #: the words, without their marks
    start: int
    end: int
    parts: tuple[tuple[int, int], ...]  #: start and end of each stretch of words
    paragraphs: tuple[int, ...]  #: the paragraphs that it stands in, from 0; none for a headline
    name: str | None  #: the fullest name of the speaker
    speaker: str | None  #: the mention that governs the quotation, "le général"
    title: str | None
    description: str | None
    speaker_kind: str | None  #: PERSON, ORGANIZATION, UNNAMED or PRONOUN
    speaker_start: int | None
    speaker_end: int | None
    cue: str | None  #: the reporting words
    rule: str | None  #: the rule that attributed it
    format: str
    language: str | None
    published: str | None  #: the instant of publication, with its offset
    day: str | None  #: the day of publication in the zone of the text


def quote_rows(dispatch: Dispatch, *, name: str | None = None) -> Iterator[QuoteRow]:
    """Give a row for each quotation of *dispatch*, those inside others behind them; *name* is what the first column says.

    Raises:
        TypeError: *name* is no str.

    Example:
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export import quote_rows
        >>> row, = quote_rows(parse_dispatch('OSLO, 3 mars 2021 (AFP) - "Oui, nous le ferons", a déclaré la ministre Anne Dupont.'))
        >>> row.text, row.start, row.name, row.title, row.cue
        ('Oui, nous le ferons', 27, 'Anne Dupont', 'ministre', 'a déclaré')
    """
    check_word(name, "name", "afp/0123.txt")
    published = dispatch.published
    known: dict[str, Any] = {
        "dispatch": name,
        "format": dispatch.format,
        "language": dispatch.language,
        "published": instant(published),
        "day": published.date.isoformat() if published and published.date and published.precision not in _ROUGH else None,
    }
    waiting: list[tuple[Quote, int | None]] = [(quote, None) for quote in reversed(dispatch.quotes)]
    number = 0
    while waiting:
        quote, inside = waiting.pop()
        number += 1
        yield QuoteRow(number=number, inside=inside, **_facts(quote), **known)
        waiting.extend((inner, number) for inner in reversed(quote.nested))


def _facts(quote: Quote) -> dict[str, Any]:
    speaker = quote.speaker
    return {
        "kind": quote.kind.value,
        "text": quote.text,
        "start": quote.span.start,
        "end": quote.span.end,
        "parts": tuple((part.start, part.end) for part in quote.parts),
        "paragraphs": quote.paragraphs,
        "name": speaker.name if speaker else None,
        "speaker": speaker.text if speaker else None,
        "title": speaker.title if speaker else None,
        "description": speaker.description if speaker else None,
        "speaker_kind": speaker.kind.value if speaker else None,
        "speaker_start": speaker.span.start if speaker else None,
        "speaker_end": speaker.span.end if speaker else None,
        "cue": quote.cue.text if quote.cue else None,
        "rule": quote.rule,
    }


def to_quote_line(row: QuoteRow) -> str:
    """Give *row* as one line of ASCII JSON without its line break; lone surrogates are escaped like all that is not ASCII.

    Example:
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export import quote_rows, to_quote_line
        >>> dispatch = parse_dispatch('OSLO, 3 mars 2021 (AFP) - "Oui, nous le ferons", a déclaré la ministre Anne Dupont.')
        >>> to_quote_line(next(quote_rows(dispatch, name="a.txt")))[:88]
        '{"dispatch": "a.txt", "number": 1, "inside": null, "kind": "DIRECT", "text": "Oui, nous '
    """
    return json.dumps(row._asdict())


def write_quotes_jsonl(rows: Iterable[QuoteRow], file: TextIO) -> None:
    r"""Write each of *rows* as a line of JSON to *file*, a text file.

    Example:
        >>> import sys
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export import quote_rows, write_quotes_jsonl
        >>> write_quotes_jsonl(quote_rows(parse_dispatch("Snow closes roads.")), sys.stdout)  # nobody is quoted
    """
    file.writelines(to_quote_line(row) + "\n" for row in rows)


def write_quotes_csv(rows: Iterable[QuoteRow], file: TextIO, *, header: bool = True, guard: bool = True) -> None:
    r"""Write *rows* as CSV to *file*, a text file that was opened with `newline=""`.

    The form is that of RFC 4180, with the names of the columns first. Pairs of offsets are written "27-46", several of them parted by
    blanks. A lone surrogate, which no encoding has, is written out as `\udc80`.

    Args:
        rows: what is written, row by row as they come.
        file: where to.
        header: whether the names of the columns are written.
        guard: put an apostrophe before a cell that a spreadsheet would run as a formula, since its words come from outside. Without it
            the words stand exactly as they are: for programs, not for spreadsheets.

    Example:
        >>> import io
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export import quote_rows, write_quotes_csv
        >>> table = io.StringIO(newline="")
        >>> write_quotes_csv(quote_rows(parse_dispatch('OSLO, 3 mars 2021 (AFP) - "=1+1", a déclaré Anne Dupont.')), table)
        >>> table.getvalue().split("\r\n")[1][:20]
        ",1,,FRAGMENT,'=1+1,2"
    """
    writer = csv.writer(file, lineterminator="\r\n")
    if header:
        writer.writerow(QuoteRow._fields)
    for row in rows:
        writer.writerow([_cell(value, guard=guard) for value in row])


def _cell(value: object, *, guard: bool) -> str:
    """Give a value as the words of a cell."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return " ".join("-".join(map(str, item)) if isinstance(item, tuple) else str(item) for item in value)
    words = str(value).encode("utf-8", "backslashreplace").decode("utf-8")
    return f"'{words}" if guard and words.startswith(_FORMULA) else words
