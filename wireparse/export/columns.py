"""The two tables as data: every column of dispatches and of quotations with its type and meaning.

Arrow, Parquet and Spark schemas and the page of the documentation are all made from here, and none of them is needed to read it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

#: The version of the two tables. It changes when a column goes, or changes its type or meaning; new ones may come without it.
TABLES_VERSION: Final = 1

#: An instant is kept in UTC, a clock is a wall clock whose zone is not said, both to the microsecond; a day is a calendar day.
Scalar = Literal["bool", "int16", "int32", "int64", "string", "instant", "clock", "day"]


class ListOf(NamedTuple):
    """The type of a column that holds several values of one type."""

    item: Scalar | tuple[Column, ...]


class Column(NamedTuple):
    """A column: its name, the type of its values (a tuple of columns for a structure), and what it means."""

    name: str
    type: Scalar | ListOf
    meaning: str


def _of(name: str, what: str) -> tuple[Column, ...]:
    """Give the columns of the words of an element and of where they stand."""
    return (
        Column(name, "string", what),
        Column(f"{name}_start", "int32", f"where `{name}` begins in `text`, in code points"),
        Column(f"{name}_end", "int32", f"where `{name}` ends in `text`"),
    )


def _time(name: str, what: str) -> tuple[Column, ...]:
    """Give the columns of one instant: in UTC, and beside it what its offset and zone were on paper."""
    return (
        Column(name, "instant", f"{what}, in UTC; null where no zone is known"),
        Column(f"{name}_offset", "int16", f"the offset from UTC that `{name}` was written in, in minutes"),
        Column(f"{name}_zone", "string", f"the zone of `{name}` as written: an abbreviation or an IANA name"),
        Column(f"{name}_local", "clock", f"the wall clock of `{name}` as written; it is there without a zone too"),
    )


_SPAN: Final = (
    Column("start", "int32", "where it begins in `text`, in code points"),
    Column("end", "int32", "where it ends in `text`"),
)
_WORDS: Final = Column("text", "string", "its words as a reader reads them")

_NOTICE: Final = (
    Column("kind", "string", "the kind of notice (`NoticeKind`)"),
    Column("ordinal", "int32", 'the number in "UPDATE 2-"'),
    Column("note", "string", "what was changed, as written"),
    *_SPAN,
    _WORDS,
)
_PARAGRAPH: Final = (Column("kind", "string", "the kind of paragraph (`ParagraphKind`)"), *_SPAN, _WORDS)
_TIMESTAMP: Final = (
    Column("role", "string", "what it stands for (`Role`)"),
    *_SPAN,
    _WORDS,
    Column("instant", "instant", "the instant in UTC, where it is known"),
    Column("offset", "int16", "the offset from UTC that it was written in, in minutes"),
    Column("zone", "string", "the zone as written"),
    Column("zone_source", "string", "where the offset comes from (`ZoneSource`)"),
    Column("local", "clock", "the wall clock as written"),
    Column("date", "day", "the calendar day in the zone of the text"),
    Column("precision", "string", "the smallest unit that was written (`Precision`)"),
    Column("assumptions", ListOf("string"), "what was inferred (`Assumption`), by name"),
)
_SEGMENT: Final = (Column("kind", "string", "the part that it plays (`SegmentKind`)"), *_SPAN)
_DIAGNOSTIC: Final = (
    Column("code", "string", "the stable code"),
    Column("severity", "string", "how much it matters (`Severity`)"),
    Column("message", "string", "what is wrong or open, in words"),
    *_SPAN,
)
_PAIR: Final = (Column("name", "string", "the name of the field"), Column("value", "string", "its value as written"))

_REPLACED: Final = Column(
    "replaced", "bool", "whether lone surrogates, which Arrow cannot hold, stand as U+FFFD in strings of this row; offsets still hold"
)

#: A row for each input. An input that could not be parsed has its row too, with `ok` false.
DISPATCHES: Final[tuple[Column, ...]] = (
    Column("index", "int64", "the place of the input in its batch, from 0; null where inputs have no order, as in Spark"),
    Column("id", "string", "the caller's name for the input; its index where none was given"),
    Column("ok", "bool", "whether the input was parsed; else only `index`, `id` and the error are known"),
    Column("error_type", "string", "the class of the error"),
    Column("error", "string", "the error in words"),
    _REPLACED,
    Column("text", "string", "the text that all offsets index"),
    Column("envelope", "string", "the transport"),
    Column("format", "string", "the agency format; `generic` where no agency was recognised"),
    Column("agency", "string", "the agency's name"),
    Column("language", "string", "the language, a BCP 47 tag"),
    Column("status", "string", "IPTC's publishing status (`Status`)"),
    Column("slugline", "string", "the slug in the transport's header"),
    Column("urgency", "int16", "IPTC's urgency, from 1 (most urgent) to 9"),
    *_of("kicker", "the line above the headline"),
    *_of("headline", "the headline"),
    Column("headline_source", "string", "the attribution in brackets that closes the headline"),
    Column("subheadlines", ListOf("string"), "the headlines below the first"),
    *_of("standfirst", "teaser, abstract or chapô"),
    *_of("byline", "the byline, as a whole"),
    Column("byline_names", ListOf("string"), "who wrote the dispatch"),
    Column("byline_title", "string", "the desk or function written with them"),
    *_of("dateline", "the dateline, as a whole"),
    Column("dateline_places", ListOf("string"), "where it was filed"),
    Column("dateline_region", "string", "the country, state or region written with the places"),
    Column("dateline_agencies", ListOf("string"), "the agencies that the dateline names"),
    Column("dateline_date", "day", "the day in the dateline"),
    *_of("credit", "the line that credits the agency"),
    *_of("signoff", "the desk's closing line"),
    Column("signoff_initials", ListOf("string"), "the initials in it"),
    *_time("published", "when it was published"),
    *_time("updated", "when it was updated"),
    *_time("embargo", "before when nothing may be published"),
    *_time("filed", "when the transport says that it was filed"),
    Column("header_service", "string", "the transport's service"),
    Column("header_sequence", "int64", "the number of the message"),
    Column("header_priority", "string", "the transport's priority"),
    Column("header_category", "string", "the transport's category"),
    Column("header_word_count", "int64", "the count of words that the transport declares"),
    Column("header_version", "string", "the version of the story"),
    Column("header_selector", "string", "the transport's selector"),
    Column("header_ids", ListOf("string"), "the identifiers of the story"),
    Column("header_keywords", ListOf("string"), "the keywords"),
    Column("header_subjects", ListOf("string"), "the subjects"),
    Column("header_extra", ListOf(_PAIR), "the fields of the transport that have no column of their own"),
    Column("notice_kinds", ListOf("string"), "the kinds of the notices, in their order"),
    Column("notices", ListOf(_NOTICE), "the words to editors and readers: corrections, embargoes, takes"),
    Column("paragraphs", ListOf(_PARAGRAPH), "the paragraphs of the story"),
    Column("timestamps", ListOf(_TIMESTAMP), "all times, those that the story speaks of too"),
    Column("segments", ListOf(_SEGMENT), "the segments that tile `text`"),
    Column("diagnostics", ListOf(_DIAGNOSTIC), "what is wrong or open"),
    Column("quote_count", "int32", "how many rows of the table of quotations belong to this dispatch"),
)

#: A row for each quotation, nested ones after the one that holds them. An input that could not be parsed has one row, with its error.
QUOTES: Final[tuple[Column, ...]] = (
    Column("dispatch_index", "int64", "`index` of the dispatch"),
    Column("dispatch_id", "string", "`id` of the dispatch"),
    Column("error", "string", "why the input could not be parsed; such a row holds no quotation, all other columns are null"),
    _REPLACED,
    Column("quote_index", "int32", "the place of the quotation in its dispatch, from 0"),
    Column("parent", "int32", "`quote_index` of the quotation that this one stands in"),
    Column("kind", "string", "how the words are given (`QuoteKind`)"),
    Column("start", "int32", "where the first part begins in the dispatch's `text`, in code points"),
    Column("end", "int32", "where the last part ends"),
    Column("parts", ListOf(_SPAN), "the quoted words without their marks; several when the reporter interrupts them"),
    Column("text", "string", "the quoted words as a reader reads them"),
    Column("paragraphs", ListOf("int32"), "the paragraphs that it stands in, from 0"),
    Column("speaker", "string", "the mention that governs the quotation"),
    Column("speaker_start", "int32", "where the mention begins"),
    Column("speaker_end", "int32", "where the mention ends"),
    Column("speaker_name", "string", "the fullest name of the speaker in the dispatch"),
    Column("speaker_title", "string", "the speaker's title"),
    Column("speaker_description", "string", "the speaker's description"),
    Column("speaker_kind", "string", "who speaks (`SpeakerKind`)"),
    Column("antecedent_start", "int32", "where the name begins, if that is another place than the mention"),
    Column("antecedent_end", "int32", "where the name ends"),
    Column("cue", "string", "the reporting words"),
    Column("cue_start", "int32", "where the reporting words begin"),
    Column("cue_end", "int32", "where the reporting words end"),
    Column("rule", "string", "the attribution rule that fired"),
)

#: The dispatches, each with its quotations inside: what one pass over the input can give to an engine that has one result.
BOTH: Final[tuple[Column, ...]] = (
    *DISPATCHES,
    Column("quotes", ListOf(QUOTES), "the rows of the table of quotations that belong to this one"),
)

#: The tables by name.
TABLES: Final[Mapping[str, tuple[Column, ...]]] = MappingProxyType({"dispatches": DISPATCHES, "quotes": QUOTES, "both": BOTH})
