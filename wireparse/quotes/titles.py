"""The fourth stage: words in marks that are a title, a name, a nickname or a gloss rather than speech."""

from typing import Final

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.reported import Order
from wireparse.quotes.sentences import Sentence

#: How far back a list of titles is followed, in tokens.
LISTED: Final = 24
#: A title has no more words than this.
TITLE_WORDS: Final = 6
#: How many characters the name of a paper, station or show has at most, and how many words may part it from the cue.
OUTLET: Final = 50
WHERE: Final = 6
#: How many letters a word in a title may have that is written small: "Men of the Sea".
SMALL: Final = 3
#: How many figures a year has.
YEAR: Final = 4
#: How many words in marks, without a stop, are a title whatever their letters.
FEW: Final = 3


def is_label(sentence: Sentence, q: int) -> bool:
    """Tell whether the words in marks are a title, a name, a nickname or a gloss rather than speech."""
    mark = sentence.tokens.marked[q]
    inside = sentence.text[mark.start : mark.end]
    if sentence.lex.speech.capital_nouns:
        return _is_label_among_capitals(sentence, q, inside)
    words = inside.split()
    if _is_dated(sentence, q):
        return True
    if q > sentence.first:
        announced = _is_announced(sentence, q, inside, len(words))
        if announced is not None:
            return announced
    if not inside[:1].isupper() or len(words) > TITLE_WORDS:
        return False
    return _listed(sentence, q) or _looks_like_title(sentence, q, inside, words)


def _is_dated(sentence: Sentence, q: int) -> bool:
    """Tell whether a year in brackets follows the marks, as behind the title of a work: "The Weir" (1997)."""
    flags, words = sentence.tokens.flags, sentence.tokens.words
    if q + 3 >= len(flags) or not (flags[q + 1] & lx.BRACKET and flags[q + 2] & lx.NUMBER and flags[q + 3] & lx.BRACKET):
        return False
    return len(words[q + 2]) == YEAR and words[q + 2].isdigit()


def _is_label_among_capitals(sentence: Sentence, q: int, inside: str) -> bool:
    """Tell the same in a language whose nouns are capitals, where a capital says nothing."""
    if any(cue.speaker is not None and cue.speaker.first <= q < cue.speaker.last for cue in sentence.cues):
        return True  # a name in marks that speaks: "Die „Küstenpost“ berichtete"
    flags = sentence.tokens.flags
    housed = q > sentence.first and flags[q] & lx.TITLED and flags[q - 1] & lx.CONTRACTED
    if housed and any(cue.incise and cue.use is Use.SAY and cue.speaker is not None and cue.speaker.last == q - 1 for cue in sentence.cues):
        return True  # whose somebody is that speaks: "…, sagte Jan Weber vom „Bund der Lotsen“"
    reported = any(cue.speaker is not None and cue.use in (Use.SAY, Use.CALL) and cue.order is not Order.VERBLESS for cue in sentence.cues)
    from wireparse.quotes.labels import names_something

    return names_something(sentence.tokens, q, sentence.first, inside, sentence.lex, reported=reported)


def _is_announced(sentence: Sentence, q: int, inside: str, words: int) -> bool | None:
    """Tell whether what stands before the marks says that a title, a name or a gloss follows; None where it says nothing."""
    tokens = sentence.tokens
    before, ahead = tokens.flags[q - 1], tokens.flags[q - 2] if q - 2 >= sentence.first else 0
    if before & lx.SO_CALLED and not before & lx.CAPITAL:
        return True
    if before & lx.TITLE_NOUN and not before & lx.CAPITAL and not inside[0].islower():
        return True
    if before & lx.GENITIVE and ahead & (lx.TITLE_NOUN | lx.SO_CALLED) and not ahead & lx.CAPITAL:
        return ahead & lx.SO_CALLED != 0 or not inside[0].islower()
    if before & lx.BRACKET and ahead & lx.QUOTE:
        return True
    if words == 1 and (before & lx.NUMBER or tokens.words[q - 1].lower() in sentence.lex.pointing):
        return True
    return None


def _looks_like_title(sentence: Sentence, q: int, inside: str, words: list[str]) -> bool:
    """Tell whether a few words that open with a capital look like a title where they stand."""
    flags = sentence.tokens.flags
    if q - 2 >= sentence.first and flags[q - 1] & lx.COLON and inside[-1] not in "!?…" and announces_titles(sentence, q - 2):
        return True
    if q == sentence.first or flags[q - 1] & (lx.COLON | lx.COMMA | lx.REPORTING | lx.QUOTE):
        return False
    return _in_capitals(words) or (len(words) <= FEW and inside[-1:] not in ".!?…,")


def _in_capitals(words: list[str]) -> bool:
    """Tell whether the words are written as those of a title are: with capitals, but for short ones."""
    return all(w[0].isupper() or len(w) <= SMALL for w in words)


def announces_titles(sentence: Sentence, i: int) -> bool:
    """Tell whether token *i* announces titles, in the singular or plural."""
    word = sentence.tokens.words[i].lower()
    return bool((sentence.lex.flags.get(word, 0) | sentence.lex.flags.get(word.removesuffix("s"), 0)) & lx.TITLE_NOUN)


def is_named_so(sentence: Sentence, q: int) -> bool:
    """Tell whether a form that can be a participle gives a thing its name: 'a play called "The Weir"', not 'the mayor called it "a shame"'.

    Somebody who calls a thing something names it between the verb and the marks, or before a relative word.
    """
    tokens = sentence.tokens
    flags, verb = tokens.flags, tokens.words[q - 1].lower()
    if q - 2 < sentence.first or not flags[q] & lx.TITLED or flags[q - 1] & _PARTICIPLE_OR_FINITE != _PARTICIPLE_OR_FINITE:
        return False
    ahead = flags[q - 2]
    return sentence.lex.uses[verb] is Use.CALL and not ahead & _NO_THING and tokens.words[q - 2][0].islower()


_PARTICIPLE_OR_FINITE: Final = lx.PARTICIPLE | lx.FINITE
#: What stands before a verb that has a subject or an auxiliary.
_NO_THING: Final = lx.PRONOUN | lx.RELATIVE | lx.ANY_FINITE | lx.PUNCTUATION | lx.CLITIC | lx.COMPLEMENTIZER | lx.COORDINATOR


def is_paper(sentence: Sentence, q: int) -> bool:
    """Tell whether the words that open a sentence are the name of who reports: "The Brenz Times" said the quays were closed.

    Quoted speech before its verb ends in a comma or stop, inside or outside the marks.
    """
    tokens, mark = sentence.tokens, sentence.tokens.marked[q]
    if q > sentence.first or q + 1 >= sentence.last or not sentence.lex.speech.subject_before_verb:
        return False
    if not (tokens.flags[q] & lx.TITLED and tokens.flags[q + 1] & lx.FINITE) or mark.end - mark.start > OUTLET:
        return False
    words = sentence.text[mark.start : mark.end].split()
    return len(words) > 1 and _in_capitals(words) and words[-1][-1].isalnum()


def is_outlet(sentence: Sentence, q: int) -> bool:
    """Tell whether the words name where something was said: `"…," Smith told "Morning Talk"`, `"…", a-t-il dit dans "Le Quai"`."""
    flags, mark = sentence.tokens.flags, sentence.tokens.marked[q]
    if not flags[q] & lx.TITLED or mark.end - mark.start > OUTLET or q - 3 < sentence.first:
        return False
    if not flags[q - 1] & (lx.PREPOSITION | lx.REPORTING | lx.POSSESSIVE):
        return False
    cue = next((c for c in reversed(sentence.cues) if c.last <= q), None)
    if cue is None or cue.speaker is None or not cue.incise or cue.use is Use.CALL or cue.order in (Order.CHAINED, Order.NOMINAL):
        return False
    last = max(cue.last, cue.speaker.last)
    ahead = min(cue.first, cue.speaker.first) - 1
    if ahead >= sentence.first and flags[ahead] & lx.COMMA:
        ahead -= 1
    if last > q or q - last > WHERE or ahead < sentence.first or not flags[ahead] & lx.QUOTE:
        return False
    if any(flags[j] & (lx.PUNCTUATION | lx.COMPLEMENTIZER) & ~lx.POSSESSIVE for j in range(last, q)):
        return False
    words = sentence.text[mark.start : mark.end].split()
    return all(w[0].isupper() or len(w) <= 4 for w in words) and words[-1][-1] not in "!?"  # noqa: PLR2004


def _listed(sentence: Sentence, q: int) -> bool:
    """Tell whether the words go on a list of titles: the areas "Road", "Rail" and "Air"."""
    flags = sentence.tokens.flags
    opening = q
    while (
        opening - 2 >= max(sentence.first, q - LISTED)
        and flags[opening - 1] & (lx.COMMA | lx.COORDINATOR)
        and flags[opening - 2] & lx.QUOTE
    ):
        opening -= 2
    return opening < q and opening > sentence.first and bool(flags[opening - 1] & lx.TITLE_NOUN) and not flags[opening - 1] & lx.CAPITAL
