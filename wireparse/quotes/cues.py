"""The second stage: words that report speech, each with the speaker that its own clause names."""

from typing import Final

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.hung import read_hung
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.nouncues import has_second, read_nominal, read_possessive, read_verbless
from wireparse.quotes.reported import ASIDE, Order, Reported, Scope
from wireparse.quotes.tokens import Stretch, Tokens
from wireparse.quotes.unlisted import read_unknown
from wireparse.quotes.verbs import read_verb


def find_cues(tokens: Tokens, sentence: Stretch, lex: Lexicon) -> list[Reported]:
    """Find the cues of *sentence* in the order of the text."""
    found: list[Reported] = []
    telling = sentence.telling
    if not telling:
        return found
    flags = tokens.flags
    at = sentence.first
    scope = Scope(tokens, at, sentence.last, lex, found)
    for i in telling:
        if i < at:
            continue
        cue = _cue_at(scope, i, flags[i])
        if cue is not None:
            found.append(cue)
            at = max(i + 1, cue.last)
    if not found:
        return found
    if len(found) > 1:
        _nest(tokens, found, lex)
    null_subject = lex.speech.null_subject
    for k, cue in enumerate(found):
        if cue.speaker is None and cue.order is Order.CHAINED:
            cue.speaker = _lent(k, found, silent=null_subject and bool(flags[cue.last - 1] & lx.FINITE))
    if null_subject:
        _silence(found)
    return found


#: What may be a cue whatever follows; most prepositions of source are one only with their second word.
_BY_ITSELF: Final = lx.TELLING & ~lx.VERBLESS


def _cue_at(scope: Scope, i: int, flag: int) -> Reported | None:
    """Read the cue at token *i*, if it is one; behind a quotation, a verb that no list holds."""
    tokens, first, last, lex = scope.tokens, scope.first, scope.last, scope.lex
    if flag & lx.QUOTE:
        behind = i + 2 if i + 1 < last and tokens.flags[i + 1] & lx.COMMA else i + 1
        return None if behind >= last or tokens.flags[behind] & lx.TELLING else read_unknown(tokens, behind, last, lex)
    if flag & lx.PAIRED and not flag & _BY_ITSELF and not has_second(tokens, i, last, lex):
        return None
    cue = None
    if flag & lx.HUNG:
        cue = read_hung(scope, i)
    if cue is None and flag & lx.VERBLESS:
        cue = read_verbless(tokens, i, first, last, lex)
    if cue is None and flag & lx.POSSESSIVE_CUE:
        cue = read_possessive(tokens, i, first, lex)
    if cue is None and flag & lx.SPEECH_NOUN:
        cue = read_nominal(tokens, i, first, last, lex)
    if cue is None and flag & lx.REPORTING and not (flag & lx.CAPITAL and i > first and not tokens.flags[i - 1] & lx.QUOTE):
        cue = read_verb(scope, i)
    return cue


def _silence(found: list[Reported]) -> None:
    """Give the cues without any subject an empty mention: who speaks goes on from before."""
    for cue in found:
        if cue.speaker is None and cue.order in (Order.CHAINED, Order.VERBLESS):
            cue.speaker = Mention(cue.first, cue.first, (cue.first, cue.first))


def _nest(tokens: Tokens, found: list[Reported], lex: Lexicon) -> None:
    """Tell the cues of the main clause from those inside what it reports: "Smith said that Jones had called …"."""
    open_cue = -1
    for k, cue in enumerate(found):
        if open_cue >= 0 and _closes(tokens, found[open_cue], cue):
            open_cue = -1
        if open_cue >= 0:
            cue.within = open_cue
        elif (
            cue.order in (Order.SUBJECT_VERB, Order.CHAINED)
            and cue.use in (Use.SAY, Use.THINK)
            and (not cue.incise or cue.clause or _opens_clause(tokens, cue.last, lex))
        ):
            open_cue = k


def _opens_clause(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Tell whether a clause without complementizer opens at *at*: "Of the ferry, Smith said a lot of people would …"."""
    if not lex.speech.bare_clause or at >= len(tokens.flags):
        return False
    flag = tokens.flags[at]
    return bool(flag & (lx.DETERMINER | lx.PRONOUN | lx.CAPITAL)) and not flag & lx.TIME


def _closes(tokens: Tokens, outer: Reported, cue: Reported) -> bool:
    """Tell whether the clause that *outer* reports ends before *cue*."""
    if cue.order in (Order.VERBLESS, Order.HUNG_PRONOUN, Order.VERB_SUBJECT, Order.NOMINAL):
        return cue.order is not Order.NOMINAL
    flags = tokens.flags
    start = cue.first if cue.speaker is None or cue.order is not Order.SUBJECT_VERB else min(cue.first, cue.speaker.first)
    if start < outer.last:
        return True  # a verb of the same subject
    if flags[start - 1] & (lx.COMMA | lx.DASH) and (_is_subordinate(tokens, outer) or (outer.order is Order.CHAINED and not outer.clause)):
        return True  # "Speaking of the ferry, Smith said …"
    if cue.order is Order.CHAINED:
        return bool(flags[start - 1] & (lx.COMMA | lx.COORDINATOR | lx.QUOTE | lx.DASH) or flags[cue.first] & lx.GERUND)
    return _clause_ends(tokens, outer.last, start)


def _is_subordinate(tokens: Tokens, outer: Reported) -> bool:
    """Tell whether the clause of *outer* depends on the one behind it: "While the council had promised …, Smith said"."""
    if outer.order is not Order.SUBJECT_VERB or outer.speaker is None:
        return False
    before = min(outer.first, outer.speaker.first) - 1
    if before > 0 and tokens.flags[before] & lx.COMPLEMENTIZER:
        before -= 1  # "alors que"
    return before >= 0 and bool(tokens.flags[before] & lx.SUBORDINATOR)


def _clause_ends(tokens: Tokens, first: int, start: int) -> bool:
    """Tell whether a clause that opens at *first* ends before the one that opens at *start*."""
    flags = tokens.flags
    for j in range(first, start):
        flag = flags[j]
        if flag & (lx.SEMICOLON | lx.COLON):
            return True
        if flag & (lx.COMMA | lx.QUOTE) and j + 1 <= start and flags[j + 1] & (lx.COORDINATOR | lx.SUBORDINATOR):
            opens = j + 3 if j + 2 < start and flags[j + 1] & lx.SUBORDINATOR and flags[j + 2] & lx.COMPLEMENTIZER else j + 2
            if opens >= start:
                return True  # "…, and Smith", "…, mientras que Ferrer"
    return False


def _lent(k: int, found: list[Reported], *, silent: bool = False) -> Mention | None:
    """Give the speaker that the chained cue *k* takes from the cue before it, or from the main clause that follows an opening participle.

    *silent* finite verbs need no subject, so they take none from behind.
    """
    lenders = [o for o in found[:k] if o.speaker is not None and not o.embedded and o.order not in ASIDE]
    main = [o for o in lenders if o.within < 0]
    if main or lenders:
        return (main or lenders)[-1].speaker
    if silent:
        return None
    for other in found[k + 1 :]:
        if other.speaker is not None and other.order is Order.SUBJECT_VERB and not other.embedded:
            return other.speaker
    return next((other.speaker for other in reversed(found[:k]) if other.speaker is not None), None)
