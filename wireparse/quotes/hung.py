"""The second stage: verbs with a pronoun hung on: "souligne-t-elle", "a-t-il ajouté", "s'est-elle félicitée"."""

from wireparse.languages.spec.speech import Gender, Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.groups import GAP, informant_behind, participle_behind
from wireparse.quotes.mentions import Mention
from wireparse.quotes.reported import Order, Reported, Scope, has_clause, verb_tail
from wireparse.quotes.tokens import hung_verb


def read_hung(scope: Scope, i: int) -> Reported | None:
    """Read the verb with a hung-on pronoun at token *i*, and the participle or infinitive that belongs to it."""
    tokens, first, last, lex = scope.tokens, scope.first, scope.last, scope.lex
    verb, pronoun = hung_verb(tokens.words[i], lex)
    end, use = _group_end(scope, i, verb.lower())
    start = i - 1 if i > first and tokens.flags[i - 1] & lx.CLITIC else i
    before = scope.before(start)
    if use is None and (not before & (lx.QUOTE | lx.COMMA) or tokens.words[last - 1] == "?"):
        return None  # an unknown verb, or a question
    speaker = Mention(i, i + 1, (i, i))
    if pronoun == lex.speech.impersonal:
        speaker = informant_behind(tokens, end, last, lex) or speaker
    elif start == i and use is Use.SAY and _is_passive(scope, verb, pronoun, end):
        speaker = informant_behind(tokens, end, last, lex) or Mention(i, i, (i, i))
    opening = bool(before & (lx.QUOTE | lx.COMMA | lx.STOP | lx.DASH | lx.BRACKET))
    return Reported(Order.HUNG_PRONOUN, use or Use.GESTURE, start, end, speaker, has_clause(tokens, end, last), incise=opening)


def _is_passive(scope: Scope, verb: str, pronoun: str, end: int) -> bool:
    """Tell whether the pronoun is nobody: "est-il précisé" says what a document says, or whoever spoke before."""
    flags, lex = scope.tokens.flags, scope.lex
    known = lex.pronouns.get(pronoun.lower())
    if known is None or known.plural or known.gender is not Gender.MALE:
        return False
    return bool(lex.flags.get(verb.lower(), 0) & lx.COPULA and flags[end - 1] & lx.PARTICIPLE)


def _group_end(scope: Scope, i: int, verb: str) -> tuple[int, Use | None]:
    """Give the token behind the verb group that opens at *i*, and how its verb reports."""
    flag = scope.lex.flags.get(verb, 0)
    use = scope.lex.uses.get(verb)
    if flag & (lx.AUXILIARY | lx.COPULA):
        return _with_participle(scope, i + 1, use)
    if flag & lx.MODAL:
        for j in range(i + 1, min(scope.last, i + 1 + GAP)):
            if scope.tokens.flags[j] & lx.INFINITIVE:
                return j + 1, scope.lex.uses.get(scope.tokens.words[j].lower())
    return i + 1, use


def _with_participle(scope: Scope, end: int, use: Use | None) -> tuple[int, Use | None]:
    """Take in the participle behind an auxiliary that ends before token *end*; one that no list holds is known by its ending."""
    tokens, last, lex = scope.tokens, scope.last, scope.lex
    j = participle_behind(tokens, end, last, lex)
    if j >= 0:
        tail = verb_tail(tokens, j, last, lex)
        return (tail if tail > 0 else j + 1), lex.uses.get(tokens.words[j].lower())
    k = end
    while k < last and tokens.flags[k] & lx.BETWEEN:
        k += 1
    if k < last and tokens.flags[k] == 0 and tokens.words[k].endswith(lex.participle_endings):
        return k + 1, use or Use.GESTURE
    return end, use
