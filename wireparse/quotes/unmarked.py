"""The fifth stage, for speech without marks: clauses that cues report, and sentences that go on with what was reported, as drafts."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from wireparse.model.kinds import QuoteKind
from wireparse.quotes.assembly import Draft
from wireparse.quotes.clauses import OPENERS, Clauses
from wireparse.quotes.indirect import find_clauses, trimmed
from wireparse.quotes.mentions import Mention
from wireparse.quotes.reported import Order, Reported, cue_span
from wireparse.quotes.sentences import Sentence
from wireparse.quotes.titles import is_label
from wireparse.quotes.voices import Voice


def unmarked(
    sentence: Sentence, governed: Mapping[int, Reported], index: int | None, voice_of: Callable[[Mention], Voice | None]
) -> Iterator[Draft]:
    """Give the clauses of *sentence*, in paragraph *index*, that cues report without marks.

    *governed* are the cues of its words in marks, *voice_of* tells who speaks.
    """
    tokens = sentence.tokens
    for clause in find_clauses(sentence):
        inside = [q for q in sentence.quotes if any(first <= q < last for first, last in clause.stretches)]
        if clause.cue.speaker is None or any(_is_anothers(sentence, q, clause.cue, governed) for q in inside):
            continue
        voice = voice_of(clause.cue.speaker)
        if voice is None:
            continue
        cue = cue_span(tokens, clause.cue)
        for n, (first, last) in enumerate(clause.stretches):
            start, end = tokens.starts[first], tokens.end(last - 1)
            yield Draft(start, end, index, QuoteKind.INDIRECT, voice=voice, cue=cue, rule=clause.rule, joins=n > 0)


def _is_anothers(sentence: Sentence, q: int, cue: Reported, governed: Mapping[int, Reported]) -> bool:
    """Tell whether the words in marks at token *q* keep the clause around them from being what *cue* reports.

    They do unless *cue* governs them too. Where nouns are no sign of a title, a clause around quoted words is theirs already, and
    only names may stand in it: "sagte, die „Nordwind“ sei da".
    """
    if not sentence.lex.speech.verb_second:
        return governed.get(q) is not cue
    return q in governed or not is_label(sentence, q)


def _tells_first(sentence: Sentence, mood: int) -> bool:
    """Tell whether the reporter's own main clause stands before the verb at token *mood*: "Sie ging, da man sie rufe"."""
    clauses = Clauses(sentence.tokens, sentence.first, sentence.last, sentence.lex)
    flags = sentence.tokens.flags
    return any(
        clauses.finite(j) and clauses.words[j] not in clauses.own.mood and not flags[clauses.opens_at(j)] & OPENERS
        for j in range(sentence.first, mood)
    )


def told_on(sentence: Sentence, index: int | None, voice: Voice | None, before: Sequence[Draft]) -> Iterator[Draft]:
    """Give *sentence* if its verb alone tells that the *voice* that reported last goes on; *before* are the clauses so far.

    A verb that may also tell what might be does so only directly behind other words of theirs.
    """
    tokens = sentence.tokens
    mood = next((cue for cue in sentence.cues if cue.order is Order.MOOD), None)
    if voice is None or mood is None or _tells_first(sentence, mood.first):
        return
    first, last = trimmed(sentence, sentence.first, sentence.last)
    if first >= last or any(not is_label(sentence, q) for q in sentence.quotes):
        return
    behind = before and before[-1].voice is voice and before[-1].end >= tokens.starts[max(0, sentence.first - 1)]
    if behind or tokens.words[mood.first] not in sentence.lex.supposed:
        yield Draft(tokens.starts[first], tokens.end(last - 1), index, QuoteKind.INDIRECT, voice=voice, rule="reported-mood")
