"""The closed vocabularies of a result: every kind, role, severity and assumption by its name."""

from __future__ import annotations

import enum


class Role(enum.StrEnum):
    r"""What a timestamp stands for.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("14/05/2024 09:30 EDT | Actualisé 14/05/2024 11:05 EDT\n\nLe port rouvre", language="fr")
        >>> [str(stamp.role) for stamp in dispatch.timestamps]
        ['PUBLISHED', 'UPDATED']
    """

    PUBLISHED = "PUBLISHED"  #: an instant in a header line, without a label or with one of publication
    UPDATED = "UPDATED"  #: an instant after an update label
    FILED = "FILED"  #: the filing time of a wire trailer or header
    DATELINE = "DATELINE"  #: the date inside a dateline
    EMBARGO = "EMBARGO"  #: not for publication before this instant
    MENTION = "MENTION"  #: a time that running text speaks of


class ZoneSource(enum.StrEnum):
    """Where the offset of an instant comes from.

    Example:
        >>> import wireparse
        >>> (stamp,) = wireparse.parse_timestamps("14/05/2024 09:30", language="fr", timezone="Europe/Paris")
        >>> stamp.zone_source is wireparse.ZoneSource.CALLER
        True
    """

    WRITTEN = "WRITTEN"  #: the text names the zone
    CALLER = "CALLER"  #: `timezone=` of the call
    FORMAT = "FORMAT"  #: the agency format declares the zone of its clock
    NONE = "NONE"  #: nobody says; there is no instant


class Precision(enum.StrEnum):
    """The smallest unit that was written.

    Example:
        >>> import wireparse
        >>> (stamp,) = wireparse.parse_timestamps("14 mai 2024", language="fr")
        >>> str(stamp.precision)
        'DAY'
    """

    YEAR = "YEAR"
    MONTH = "MONTH"
    WEEK = "WEEK"
    DAY = "DAY"
    DAYPART = "DAYPART"  #: a part of a day and no clock time, such as "mercredi soir"
    HOUR = "HOUR"
    MINUTE = "MINUTE"
    SECOND = "SECOND"


class Assumption(enum.StrEnum):
    """What was inferred about a timestamp, because nobody wrote it.

    Example:
        >>> import wireparse
        >>> import datetime as dt
        >>> received = dt.datetime(2024, 5, 14, 8, 0, tzinfo=dt.timezone.utc)
        >>> (stamp,) = wireparse.parse_timestamps("14 mai", language="fr", received=received)
        >>> stamp.date.year, sorted(map(str, stamp.assumptions))
        (2024, ['YEAR_FROM_RECEIVED'])
    """

    YEAR_FROM_RECEIVED = "YEAR_FROM_RECEIVED"  #: the year nearest to `received=`
    YEAR_FROM_DISPATCH = "YEAR_FROM_DISPATCH"  #: the year nearest to another instant of the dispatch
    YEAR_FROM_HEADER = "YEAR_FROM_HEADER"  #: the year nearest to the filing time in the wire header
    CENTURY = "CENTURY"  #: two digits of a year were completed
    DATE_FROM_LINE = "DATE_FROM_LINE"  #: the date stands beside another time of the same line
    DATE_FROM_RECEIVED = "DATE_FROM_RECEIVED"  #: a clock time alone, or a relative day, counted from `received=`
    DATE_FROM_DISPATCH = "DATE_FROM_DISPATCH"  #: a relative day counted from the dispatch's own instant
    ZONE_FROM_LINE = "ZONE_FROM_LINE"  #: the zone stands beside another time of the same line
    ZONE_FROM_CALLER = "ZONE_FROM_CALLER"  #: the zone is the caller's
    ZONE_FROM_FORMAT = "ZONE_FROM_FORMAT"  #: the zone is the agency format's
    ZONE_FROM_LOCALE = "ZONE_FROM_LOCALE"  #: an ambiguous abbreviation was settled by the language's region
    ZONE_FROM_PLACE = "ZONE_FROM_PLACE"  #: an ambiguous abbreviation was settled by the country of the telex's agency
    ZONE_FROM_SECOND_CLOCK = "ZONE_FROM_SECOND_CLOCK"  #: an ambiguous abbreviation was settled by another clock of the line
    ORDER_FROM_FORMAT = "ORDER_FROM_FORMAT"  #: day and month were told apart by the agency format
    ORDER_FROM_TEXT = "ORDER_FROM_TEXT"  #: ... by an unambiguous date of the same text
    ORDER_FROM_LANGUAGE = "ORDER_FROM_LANGUAGE"  #: ... by the habit of the language
    FOLD_FIRST = "FOLD_FIRST"  #: the clock time happens twice that day; the first was taken


class NoticeKind(enum.StrEnum):
    r"""What a notice to editors or readers says of the dispatch.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("UPDATE 2-Ferry reopens\n\nBRENZ, May 3 (Reuters) - The ferry is back.")
        >>> dispatch.notices[0].kind is wireparse.NoticeKind.UPDATE
        True
    """

    ALERT = "ALERT"
    URGENT = "URGENT"
    LEAD = "LEAD"
    UPDATE = "UPDATE"
    WRITETHRU = "WRITETHRU"
    WRAPUP = "WRAPUP"
    CORRECTION = "CORRECTION"
    REFILE = "REFILE"
    REPEAT = "REPEAT"
    KILL = "KILL"
    WITHHOLD = "WITHHOLD"
    EMBARGO = "EMBARGO"
    ADVANCE = "ADVANCE"
    ADVISORY = "ADVISORY"
    EDITORS_NOTE = "EDITORS_NOTE"
    MORE = "MORE"


class ParagraphKind(enum.StrEnum):
    r"""What a paragraph is in the story.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("Ferry reopens\n\nBRENZ (AP) — The ferry is back.\n\nIt takes cars again.")
        >>> [str(paragraph.kind) for paragraph in dispatch.paragraphs]
        ['LEAD', 'BODY']
    """

    LEAD = "LEAD"
    BODY = "BODY"
    CROSSHEAD = "CROSSHEAD"
    LIST = "LIST"
    TABLE = "TABLE"


class QuoteKind(enum.StrEnum):
    """How the words of a source are given.

    Example:
        >>> import wireparse
        >>> quotes = wireparse.find_quotes('"The ferry is back," said Ilena Dorvat, who called it "a relief".', language="en")
        >>> [str(quote.kind) for quote in quotes]
        ['DIRECT', 'MIXED']
    """

    DIRECT = "DIRECT"  #: sentences of their own between marks
    MIXED = "MIXED"  #: a quoted clause or phrase inside the reporter's sentence
    FRAGMENT = "FRAGMENT"  #: quoted words that nobody is said to have spoken, such as titles, names, irony
    INDIRECT = "INDIRECT"  #: reported speech without marks


class SpeakerKind(enum.StrEnum):
    """Who speaks, as far as the text tells.

    Example:
        >>> import wireparse
        >>> (quote,) = wireparse.find_quotes('"The ferry is back," a source close to the port said.', language="en")
        >>> str(quote.speaker.kind)
        'UNNAMED'
    """

    PERSON = "PERSON"
    ORGANIZATION = "ORGANIZATION"
    UNNAMED = "UNNAMED"  #: "une source proche du dossier"
    PRONOUN = "PRONOUN"  #: a pronoun whose antecedent is not known


class SegmentKind(enum.StrEnum):
    r"""Which part of the dispatch a stretch of text is.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("Ferry reopens\n\nBRENZ (AP) — The ferry is back.")
        >>> dispatch.segments[0].kind is wireparse.SegmentKind.HEADLINE
        True
    """

    ENVELOPE = "ENVELOPE"
    KICKER = "KICKER"
    TIMESTAMP = "TIMESTAMP"
    HEADLINE = "HEADLINE"
    STANDFIRST = "STANDFIRST"
    BYLINE = "BYLINE"
    DATELINE = "DATELINE"
    NOTICE = "NOTICE"
    PARAGRAPH = "PARAGRAPH"
    SIGNOFF = "SIGNOFF"
    CREDIT = "CREDIT"
    FURNITURE = "FURNITURE"
    BLANK = "BLANK"
    UNPARSED = "UNPARSED"


class Status(enum.StrEnum):
    r"""IPTC's publishing status of the dispatch.

    Example:
        >>> import wireparse
        >>> wireparse.parse_dispatch("KILL KILL KILL\n\nEDS: Please kill the story slugged Ferry.").status
        <Status.CANCELED: 'CANCELED'>
    """

    USABLE = "USABLE"
    WITHHELD = "WITHHELD"
    CANCELED = "CANCELED"


class Severity(enum.StrEnum):
    """How much a diagnostic matters.

    Example:
        >>> import wireparse
        >>> dispatch = wireparse.parse_dispatch("")
        >>> [(found.code, str(found.severity)) for found in dispatch.diagnostics]
        [('empty-text', 'WARNING')]
    """

    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"
