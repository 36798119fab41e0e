"""Cues without a reporting verb in languages of the sentence bracket: "laut Weber", "so die Polizei", "heißt es in dem Bericht"."""

from __future__ import annotations

from typing import Final

from wireparse.languages.spec.speech import Sort, Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.clauses import CLAUSE, HARD, Clauses, can_open, main_mood, phrase_until
from wireparse.quotes.lexicon import Phrase
from wireparse.quotes.mentions import Mention
from wireparse.quotes.phrases import REACH, nominal, noun_sort, read_phrase, speaks
from wireparse.quotes.reported import Order, Reported
from wireparse.quotes.subjects import any_subject

#: How many adjectives without an article may stand before a source.
ADJECTIVES: Final = 2


def verbless(clauses: Clauses, i: int) -> Reported | None:
    """Read "laut Weber", "nach Angaben der Polizei", and "so die Ministerin" behind quoted words."""
    words = clauses.words
    for phrase in clauses.lex.phrases.get(words[i].lower(), ()):
        end = i + len(phrase.words)
        if end < clauses.last and all(words[i + j].lower() == word for j, word in enumerate(phrase.words)):
            mention = _source(clauses, i, end, phrase)
            if mention is not None:
                return Reported(Order.VERBLESS, Use.SAY, i, end, mention, incise=True)
    return None


def _source(clauses: Clauses, i: int, end: int, phrase: Phrase) -> Mention | None:
    """Read the source that the phrase `[i, end)` introduces, as far as the phrase can introduce one here."""
    flags, words, tokens, lex = clauses.flags, clauses.words, clauses.tokens, clauses.lex
    low = words[i].lower()
    incise = low in clauses.own.incise
    before = flags[i - 1] if i > clauses.first else 0
    if phrase.opening and i != clauses.first:
        return None
    if incise and not (before & (lx.COMMA | lx.QUOTE | lx.DASH) and can_open(clauses, end)):
        return None
    several = len(phrase.words) > 1
    opens = end + 1 if several and flags[end] & lx.GENITIVE and end + 1 < clauses.last else end
    head = opens if incise else _past_adjectives(clauses, opens)
    mention = read_phrase(tokens, head, clauses.last, lex)
    if mention is not None and head > opens:
        mention = Mention(opens, mention.last, mention.name if mention.name[0] < mention.name[1] else (opens, opens))
    if mention is None and flags[opens] & (lx.CLITIC if several else lx.TITLED | lx.CLITIC):
        mention = Mention(opens, opens + 1, (opens, opens))
    if mention is None and several and flags[end - 1] & lx.NOUN:
        mention = Mention(end - 1, end, (end, end))
    if mention is None or (incise and not speaks(tokens, mention, lex)):
        return None
    if low in clauses.own.documents and not several and not _is_read(clauses, mention, before):
        return None
    if phrase.opening and not (mention.last < clauses.last and flags[mention.last] & lx.COPULA and _person(clauses, mention)):
        return None  # "Für Weber ist …", but "Für Deutschland startet …"
    return mention


def _past_adjectives(clauses: Clauses, i: int) -> int:
    """Give the token behind adjectives without an article at *i*: "nach amtlichen Angaben"."""
    for at in range(i, min(i + ADJECTIVES, clauses.last - 1)):
        if clauses.flags[at] or not clauses.words[at].endswith(clauses.own.adjectives):
            return at
    return min(i + ADJECTIVES, clauses.last - 1)


def _is_read(clauses: Clauses, mention: Mention, before: int) -> bool:
    """Tell whether *mention* is a document that is read, no time ("zwei Tage nach dem Urteil") and no law ("nach Artikel 68")."""
    numbered = mention.last < clauses.last and clauses.flags[mention.last] & lx.NUMBER
    return _document(clauses, mention) and not before & lx.TIME and not numbered


def verbless_after(clauses: Clauses, i: int) -> Reported | None:
    """Read "Weber zufolge", "dem Bericht zufolge"."""
    low = clauses.words[i].lower()
    for entry in clauses.lex.speech.verbless_after.split():
        parts = entry.split("+")
        if (
            parts[-1] == low
            and i - len(parts) + 1 > clauses.first
            and all(clauses.words[i - len(parts) + 1 + k].lower() == w for k, w in enumerate(parts))
        ):
            first = i - len(parts) + 1
            if len(parts) > 1 and clauses.flags[first - 1] & lx.DETERMINER:
                return Reported(Order.MOOD, Use.SAY, first, i + 1, None)  # "Seiner Ansicht nach": whoever spoke before
            mention = phrase_until(clauses, first)
            if mention is not None:
                return Reported(Order.VERBLESS, Use.SAY, first, i + 1, mention, incise=True)
    return None


def impersonal(clauses: Clauses, i: int) -> Reported | None:
    """Read "heißt es in dem Bericht": what is read out stands in a phrase of place, before the verb or behind it."""
    behind = next((j for j in range(i + 1, min(clauses.last - 1, i + REACH)) if _parts(clauses, j)), min(clauses.last - 1, i + REACH))
    before = next((j for j in range(i - 1, max(clauses.first - 1, i - REACH), -1) if clauses.flags[j] & (HARD | lx.QUOTE)), None)
    floor = max(clauses.first - 1, i - REACH) if before is None else before
    for j in (*range(i + 1, behind), *range(i - 1, floor, -1)):
        if clauses.flags[j] & lx.PREPOSITION and not clauses.flags[j] & lx.DETERMINER and clauses.words[j].lower() in clauses.own.places:
            mention = read_phrase(clauses.tokens, j + 1, clauses.last, clauses.lex)
            if mention is None or clauses.flags[mention.first] & lx.CHANNEL:
                continue
            if speaks(clauses.tokens, mention, clauses.lex) or j < i:
                return Reported(Order.VERBLESS, Use.SAY, i, i + 1, mention, incise=True)
    return None


def _parts(clauses: Clauses, j: int) -> bool:
    """Tell whether the mark at token *j* ends what belongs to an impersonal verb before it."""
    return bool(clauses.flags[j] & (lx.COMMA | lx.QUOTE | HARD)) and not clauses.inner(j)


def before_colon(clauses: Clauses, i: int) -> Reported | None:
    """Before a colon and quoted words, the subject of the clause speaks whatever its verb is."""
    flags = clauses.flags
    if i + 1 < clauses.last and not flags[i + 1] & lx.QUOTE:
        return None
    if i == clauses.first:
        return None
    start = i
    floor = max(clauses.first, i - CLAUSE)
    while start > floor and not (flags[start - 1] & (HARD | lx.QUOTE) and not clauses.inner(start - 1)):
        start -= 1
    if any(cue.first >= start and cue.speaker is not None and not cue.embedded for cue in clauses.found):
        return None
    if main_mood(clauses, start, i) is not None:
        return None
    subject = any_subject(clauses, start, i)
    if subject is None and clauses.words[start].lower() in clauses.own.places:
        place = read_phrase(clauses.tokens, start + 1, i, clauses.lex)  # "In dem Papier steht: …"
        if place is not None and _document(clauses, place):
            subject = place
    if subject is None:
        return None
    return Reported(Order.SUBJECT_VERB, Use.SAY, i, i + 1, subject)


def _document(clauses: Clauses, mention: Mention) -> bool:
    """Tell whether *mention* is headed by something that is read out."""
    for j in range(mention.first, mention.last):
        if nominal(clauses.tokens, j, clauses.lex):
            return noun_sort(clauses.words[j], clauses.lex) in (Sort.DOCUMENT, Sort.SOURCE)
    return False


def _person(clauses: Clauses, mention: Mention) -> bool:
    """Tell whether *mention* names a person or a house by a given name or a listed noun."""
    return any(
        clauses.words[j] in clauses.lex.given or noun_sort(clauses.words[j], clauses.lex) in (Sort.PERSON, Sort.ORGANIZATION)
        for j in range(mention.first, mention.last)
        if nominal(clauses.tokens, j, clauses.lex)
    )
