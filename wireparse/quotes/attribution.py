"""The fourth stage: which cue governs which quoted words, by an ordered table of named rules."""

from collections.abc import Callable
from typing import Final, NamedTuple

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.finding import main_subject
from wireparse.quotes.mentions import Mention, phrase_at, signature_at
from wireparse.quotes.reported import Order, Reported
from wireparse.quotes.sentences import Sentence, able, is_pronoun, is_silent, reports_plainly
from wireparse.quotes.titles import announces_titles, is_label, is_named_so, is_outlet, is_paper


class Attribution(NamedTuple):
    """The rule that fired and the cue it found."""

    rule: str
    cue: Reported


#: How many introducing words may part a cue from the quotation.
ADJACENT: Final = 6
#: How many words may name who speaks, between a dash and a colon.
NAMED: Final = 8
#: How many words may name what is called by the quoted words: "called the show "…"".
CALLED: Final = 4
_LIGHT: Final = lx.COMPLEMENTIZER | lx.COLON | lx.COMMA | lx.INTRODUCER | lx.DETERMINER | lx.DASH | lx.BETWEEN


def _after(sentence: Sentence, q: int) -> Attribution | None:
    """A cue directly behind the words: "…", said Smith; "…", a-t-il ajouté; "…", selon la police."""
    flags = sentence.tokens.flags
    behind = q + 1
    while behind < sentence.last and flags[behind] & (lx.COMMA | lx.DASH):
        behind += 1
    for cue in sentence.cues:
        if cue.first < q:
            continue
        if cue.order in (Order.HUNG_PRONOUN, Order.VERB_SUBJECT, Order.VERBLESS):
            if all(flags[j] & (lx.BETWEEN | lx.COORDINATOR | lx.CLITIC | lx.COMMA | lx.SUBORDINATOR) for j in range(behind, cue.first)):
                return Attribution("cue-after", cue)
        elif is_silent(cue) and cue.incise and cue.use in (Use.SAY, Use.GESTURE):
            if all(flags[j] & (lx.BETWEEN | lx.CLITIC) for j in range(behind, cue.first)):
                return Attribution("cue-after", cue)
        elif (
            cue.order is Order.SUBJECT_VERB
            and cue.speaker is not None
            and cue.speaker.first == behind
            and not cue.embedded
            and (reports_plainly(sentence, cue) or _is_object(sentence, cue, q))
        ):
            return Attribution("cue-after", cue)
        break
    return None


def _is_object(sentence: Sentence, cue: Reported, q: int) -> bool:
    """Tell whether the words that open the sentence end in a comma, and so are what is said, whatever follows.

    "…," the mayor told a crowd that filled the quay.
    """
    mark = sentence.tokens.marked[q]
    return q == sentence.first and cue.use is Use.SAY and sentence.lex.speech.subject_before_verb and sentence.text[mark.end - 1] == ","


def _signed(sentence: Sentence, q: int) -> Attribution | None:
    """A name alone behind a dash signs the words: "…" — Jane Doe."""
    at = q + 1
    mention = signature_at(sentence.tokens, at, sentence.last, sentence.lex)
    if mention is None:
        return None
    return Attribution("signature", Reported(Order.VERBLESS, Use.SAY, at, at + 1, mention))


def _before(sentence: Sentence, q: int) -> Attribution | None:
    """A cue directly before the words, at most an introducing word between: said: "…"; a dit que "…"; called it "…"."""
    cue = _adjacent(sentence, q)
    if cue is None:
        return None
    speaks = able(sentence, cue)
    supposed = cue.use is Use.THINK or sentence.tokens.flags[cue.first] & lx.MODAL  # "Smith said voters would find it "hard""
    if cue.within >= 0 and (supposed or (speaks and (cue.use is Use.GESTURE or is_pronoun(sentence, cue)))):
        return Attribution("main-clause", sentence.cues[cue.within])
    if not speaks or cue.use in (Use.THINK, Use.GESTURE):
        return None
    return Attribution("cue-before", cue)


def _before_weakly(sentence: Sentence, q: int) -> Attribution | None:
    """The same with a verb or subject that seldom carries speech, when nobody else claims the words."""
    cue = _adjacent(sentence, q)
    if cue is None or (sentence.lex.speech.null_subject and cue.use is Use.GESTURE and not _announces(sentence, cue, q)):
        return None
    return None if _is_mute(sentence, cue) else Attribution("cue-before-weak", cue)


def _announces(sentence: Sentence, cue: Reported, q: int) -> bool:
    """Tell whether a verb that seldom reports does so of the words behind it: before a colon, or of oneself ("se mostró "optimista"")."""
    flags = sentence.tokens.flags
    if flags[q - 1] & lx.COLON:
        return True
    itself = any(flags[j] & lx.REFLEXIVE for j in range(max(sentence.first, cue.first - 1), cue.last))
    return cue.last == q and (itself or sentence.tokens.words[cue.last - 1].endswith("-se"))


def _is_mute(sentence: Sentence, cue: Reported) -> bool:
    """Tell whether a thing is the subject of *cue* that does not speak there.

    It can stand for who speaks through it ("the poster said"), but it judges nothing, and says nothing in a relative clause or by a
    second verb ("a shirt that read …"). Where every noun has a capital, the list knows too few of those who speak.
    """
    if sentence.lex.speech.capital_nouns:
        return False
    return (cue.embedded or cue.use is Use.CALL or (cue.use is Use.SAY and cue.order is Order.CHAINED)) and not able(sentence, cue)


def _adjacent(sentence: Sentence, q: int) -> Reported | None:
    """Give the cue from which only introducing words part the quotation."""
    best = None
    for cue in sentence.cues:
        if cue.last > q:
            break
        if _is_whose(sentence, cue, q) and not (best is not None and _is_judged(sentence, cue, best, q)):
            best = cue
    if best is None or best.speaker is None or q - best.last > ADJACENT:
        return None
    flags = sentence.tokens.flags
    if best.order is Order.PASSIVE and best.speaker.first > q:
        return None
    if best.order in (Order.VERB_SUBJECT, Order.VERBLESS) and best.speaker.first >= best.first:
        parted = best.speaker.last > q or any(not flags[j] & (lx.COLON | lx.COMMA) for j in range(best.speaker.last, q))
        return None if parted else best
    if best.last == q and flags[q - 1] & lx.SO_CALLED and q - 2 >= sentence.first and not flags[q - 2] & lx.FUNCTION:
        return None  # "un protocole dit …"
    return best if all(flags[j] & _LIGHT for j in range(best.last, q)) else None


def _opening(sentence: Sentence, q: int) -> Attribution | None:
    """A source named at the head of the sentence speaks for the whole of it: Selon X, … "…"."""
    if is_label(sentence, q):
        return None
    for cue in sentence.cues:
        if cue.first > q:
            break
        if cue.order is Order.VERBLESS and not cue.incise and cue.first - sentence.first <= 2 and cue.speaker is not None:  # noqa: PLR2004
            return Attribution("source-opening", cue)
    return None


def _colon(sentence: Sentence, q: int) -> Attribution | None:
    """Words behind a colon belong to the last cue before it, else to the subject of the sentence."""
    flags = sentence.tokens.flags
    if q - 1 < sentence.first or not flags[q - 1] & lx.COLON:
        return None
    if q - 2 >= sentence.first and announces_titles(sentence, q - 2) and is_label(sentence, q):
        return None
    best = [cue for cue in sentence.cues if cue.last <= q - 1 and cue.speaker is not None]
    if best:
        return Attribution("colon", next((cue for cue in reversed(best) if not cue.embedded), best[-1]))
    subject = _behind_dash(sentence, q - 1) or main_subject(sentence.tokens, q - 1, sentence.first, sentence.lex)
    if subject is None or is_label(sentence, q) or _is_rubric(sentence, subject, q):
        return None
    cue = Reported(Order.CHAINED, Use.GESTURE, q - 1, q, subject)
    return Attribution("colon-subject", cue) if able(sentence, cue) else None


def _behind_dash(sentence: Sentence, colon: int) -> Mention | None:
    """Read the name between a dash and the *colon*: "Pêche - Tavernel: "…"", as headlines put a topic before who speaks."""
    tokens, at = sentence.tokens, colon
    while at > sentence.first and colon - at < NAMED and not tokens.flags[at - 1] & lx.DASH:
        at -= 1
    if at in (sentence.first, colon) or not tokens.flags[at - 1] & lx.DASH or at - 1 == sentence.first:
        return None
    mention = phrase_at(tokens, at, colon, sentence.lex)
    return mention if mention is not None and mention.last == colon and mention.name[0] < mention.name[1] else None


def _is_rubric(sentence: Sentence, subject: Mention, q: int) -> bool:
    """Tell whether all that stands before the colon is a noun for what follows: "Warning: "…"", "Title: "…""."""
    if subject.first > sentence.first or subject.last != subject.first + 1 or subject.last != q - 1:
        return False
    word = sentence.tokens.words[subject.first].lower()
    return bool(sentence.lex.flags.get(word, 0) & (lx.SPEECH_NOUN | lx.TITLE_NOUN))


def _closing(sentence: Sentence, q: int) -> Attribution | None:
    """A cue that closes the sentence speaks for the whole of it."""
    if is_label(sentence, q):
        return None
    for cue in sentence.cues:
        if cue.first <= q or not cue.incise or cue.speaker is None:
            continue
        if cue.order in (Order.HUNG_PRONOUN, Order.VERB_SUBJECT, Order.VERBLESS) or (is_silent(cue) and cue.use is Use.SAY):
            return Attribution("cue-closing", cue)
        if cue.order is Order.SUBJECT_VERB and reports_plainly(sentence, cue) and not cue.embedded:
            return Attribution("cue-closing", cue)
    return None


def _clause(sentence: Sentence, q: int) -> Attribution | None:
    """The words stand in what an earlier cue of the sentence reports."""
    best = None
    for cue in sentence.cues:
        if cue.last > q:
            break
        if cue.speaker is None or (cue.use is Use.GESTURE and not cue.clause) or (best is not None and not able(sentence, cue)):
            continue
        if not _is_whose(sentence, cue, q) or (best is not None and (_is_shy(sentence, cue, best) or _is_judged(sentence, cue, best, q))):
            continue
        if cue.within < 0 or best is None or cue.order is Order.NOMINAL or _calls(sentence, cue, q):
            best = None if _is_mute(sentence, cue) else cue
    if best is not None and is_label(sentence, q):
        named = sentence.tokens.flags[q - 1] & lx.SO_CALLED  # "a contesté la loi dite "…"": others named it so
        called = best.use is Use.CALL and best.order is not Order.NOMINAL and not named
        if not (called and (q - best.last <= CALLED or sentence.tokens.flags[q - 1] & lx.INTRODUCER)):
            return None
    return Attribution("cue-clause", best) if best else None


def _is_shy(sentence: Sentence, cue: Reported, outer: Reported) -> bool:
    """Tell whether *cue* only tells what *outer*'s speaker thinks of himself: "Smith says there is hope, but she feels …"."""
    return cue.use is Use.THINK and outer.use is Use.SAY and is_pronoun(sentence, cue)


def _is_judged(sentence: Sentence, cue: Reported, outer: Reported, q: int) -> bool:
    """Tell whether *outer* speaks of a noun of saying: "Smith said Jones's claim was "wrong"", "Smith said in her remarks that …"."""
    if cue.order is not Order.NOMINAL or cue.speaker is None or outer.use is not Use.SAY or outer.order is Order.NOMINAL:
        return False
    flags, first = sentence.tokens.flags, cue.speaker.first
    owned = flags[first] & lx.OWNER and (outer.clause or (first > sentence.first and flags[first - 1] & lx.PREPOSITION))
    return bool(owned) or (not cue.clause and bool(flags[q - 1] & (lx.COPULA | lx.AUXILIARY | lx.MODAL)))


def _is_whose(sentence: Sentence, cue: Reported, q: int) -> bool:
    """Tell whether the words can be those of a noun of saying, and not somebody else's verdict on it.

    A verdict calls them something ("called Smith's claim …", "described her words as …") or is their predicate
    ("the claim by Smith "was …"").
    """
    if cue.order is not Order.NOMINAL or cue.speaker is None or cue.clause:
        return True
    flags, words, lex = sentence.tokens.flags, sentence.tokens.words, sentence.lex
    opening = min(cue.first, cue.speaker.first)
    if opening > sentence.first and flags[opening - 1] & lx.DETERMINER:
        opening -= 1
    if any(c.use is Use.CALL and c.order is not Order.NOMINAL and c.last == opening for c in sentence.cues):
        return False
    behind = max(cue.last, cue.speaker.last)
    if behind < q and words[behind].lower() in lex.likening:
        return False
    if behind != q:
        return True
    mark = sentence.tokens.marked[q]
    word = next(iter(sentence.text[mark.start : mark.end].split(None, 1)), "")
    return not lex.flags.get(word, 0) & (lx.FINITE | lx.AUXILIARY | lx.COPULA | lx.MODAL)


def _calls(sentence: Sentence, cue: Reported, q: int) -> bool:
    """Tell whether somebody named, inside what another reports, calls a thing by the quoted words."""
    return cue.use is Use.CALL and q - cue.last <= CALLED and not is_pronoun(sentence, cue)


def _predicate(sentence: Sentence, q: int) -> Attribution | None:
    """Quoted words that open with a verb follow their subject: Il "réitère sa demande"."""
    tokens = sentence.tokens
    mark = tokens.marked[q]
    word = next(iter(sentence.text[mark.start : mark.end].split(None, 1)), "")  # controls of a telex are no word
    flag = sentence.lex.flags.get(word, 0)
    if not flag & (lx.FINITE | lx.AUXILIARY | lx.MODAL) or q == sentence.first:
        return None
    subject = main_subject(tokens, q, sentence.first, sentence.lex)
    if subject is None or subject.last != q:
        return None
    cue = Reported(Order.CHAINED, Use.SAY, q, q + 1, subject)
    return Attribution("quoted-predicate", cue) if able(sentence, cue) else None


#: The rules in the order in which they are tried.
RULES: Final[tuple[Callable[[Sentence, int], Attribution | None], ...]] = (
    _after,
    _signed,
    _before,
    _closing,
    _opening,
    _before_weakly,
    _colon,
    _clause,
    _predicate,
)


def attribute(sentence: Sentence, q: int) -> Attribution | None:
    """Give the attribution of the quotation at token *q* by the first rule that fires."""
    if sentence.lex.speech.capital_nouns and is_label(sentence, q):
        return None
    if any(cue.speaker is not None and cue.speaker.first <= q < cue.speaker.last for cue in sentence.cues):
        return None  # the name of a paper that speaks
    if is_outlet(sentence, q) or is_named_so(sentence, q) or is_paper(sentence, q):
        return None
    for rule in RULES:
        found = rule(sentence, q)
        if found is not None and found.cue.speaker is not None:
            return found
    return None


def answers(sentence: Sentence, q: int) -> tuple[Attribution, ...]:
    """Give what each rule says of the quotation at token *q*, in their order; `attribute` asks no further than the first."""
    found = (rule(sentence, q) for rule in RULES)
    return tuple(answer for answer in found if answer is not None and answer.cue.speaker is not None)
