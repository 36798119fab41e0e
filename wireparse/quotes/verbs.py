"""The second stage: a reporting verb of the list, as participle, gerund, infinitive or finite verb, with its auxiliaries."""

from typing import Final

from wireparse.languages.spec.speech import Use
from wireparse.quotes import lexicon as lx
from wireparse.quotes.finding import lent_subject, read_out
from wireparse.quotes.finite import read_finite
from wireparse.quotes.groups import Voicing, agent_behind, auxiliary_before
from wireparse.quotes.leftward import phrase_before
from wireparse.quotes.lexicon import Lexicon
from wireparse.quotes.mentions import Mention
from wireparse.quotes.reported import Group, Order, Reported, Scope, can_speak, has_clause, verb_tail
from wireparse.quotes.tokens import Tokens

THIRD: Final = 3
#: Behind what 's is a verb: "he's said".
_SHORTENED: Final = lx.PRONOUN | lx.RELATIVE | lx.COMPLEMENTIZER


def read_verb(scope: Scope, i: int) -> Reported | None:
    """Read the reporting verb at token *i* with its auxiliaries, and look for its subject."""
    tokens, first, last, lex = scope.tokens, scope.first, scope.last, scope.lex
    flag = tokens.flags[i]
    end = verb_tail(tokens, i, last, lex)
    if end < 0:
        return None
    start = _with_clitics(tokens, i, first)
    if i > first and ((flag & lx.FINITE and not flag & lx.PARTICIPLE and _is_noun(scope, i, start)) or _is_owned(scope, i)):
        return None
    group = Group(start, i, end, _use(tokens, i, end, lex))
    if flag & lx.PARTICIPLE:
        return _participle(scope, group)
    if flag & lx.GERUND:
        return _gerund(scope, group)
    if flag & lx.FINITE and not flag & lx.INFINITIVE:
        return read_finite(scope, group)
    return _infinitive(scope, group)


def _use(tokens: Tokens, i: int, end: int, lex: Lexicon) -> Use:
    """Tell how the verb at *i* reports, with the words up to *end* that belong to it: "opened up" as "opened" does not."""
    word = tokens.words[i].lower()
    whole = lex.uses.get(" ".join([word, *tokens.words[i + 1 : end]]).lower()) if end > i + 1 else None
    return lex.uses[word] if whole is None else whole


def _with_clitics(tokens: Tokens, i: int, first: int) -> int:
    """Give the first of the object pronouns that stand before the verb at *i*, or the verb."""
    flags = tokens.flags
    while i > first and flags[i - 1] & lx.CLITIC and not (flags[i - 1] & lx.PRONOUN and not flags[i - 1] & lx.DETERMINER):
        i -= 1
    return i


def _is_noun(scope: Scope, i: int, start: int) -> bool:
    """Tell whether the form at *i* is a noun behind its article or preposition, and no verb behind object pronouns from *start*."""
    tokens, first, lex = scope.tokens, scope.first, scope.lex
    before = tokens.flags[i - 1]
    if not before & (lx.DETERMINER | lx.PREPOSITION):
        return False
    if before & lx.PRONOUN and not before & lx.CLITIC and lex.verb_nouns and tokens.words[i].lower() not in lex.verb_nouns:
        return False  # "Este dijo"
    if start < i and before & lx.DETERMINER:
        ahead = tokens.flags[start - 1] if start > first else 0
        if not ahead & (lx.PRONOUN | lx.RELATIVE | lx.CLITIC | lx.BETWEEN) and (
            not lex.verb_nouns or tokens.words[i].lower() in lex.verb_nouns
        ):
            return True
    if before & lx.CLITIC or tokens.flags[i] & (lx.GERUND | lx.INFINITIVE):
        return False
    return tokens.words[i - 1].lower() not in lex.likening


def _is_owned(scope: Scope, i: int) -> bool:
    """Tell whether the form at *i* stands behind its owner, an adjective: "the mayor's alleged friends"."""
    return bool(scope.before(i) & lx.POSSESSIVE) and not scope.before(i - 1) & _SHORTENED


def _participle(scope: Scope, group: Group) -> Reported | None:
    """Read a participle: with its auxiliary, as a finite form that looks the same, or with an agent alone."""
    tokens, first, last, lex = scope.tokens, scope.first, scope.last, scope.lex
    start, i, end, use = group.start, group.verb, group.end, group.use
    auxiliary = auxiliary_before(tokens, i, first, lex)
    if auxiliary is not None:
        start, voicing = auxiliary
        if voicing is Voicing.HUNG:
            return None  # read from its auxiliary
        if voicing is Voicing.ACTIVE:
            return read_finite(scope, group.opened_at(start))
        agent = agent_behind(tokens, end, last, lex) if use in (Use.SAY, Use.CALL) else None
        return Reported(Order.PASSIVE, use, start, end, agent) if agent is not None else None
    if tokens.flags[i] & lx.FINITE:
        before = tokens.flags[i - 1] if i > first else 0
        if not before & (lx.DETERMINER | lx.PREPOSITION) or before & lx.PRONOUN:
            return read_finite(scope, group)
    agent = agent_behind(tokens, end, last, lex)
    return Reported(Order.PASSIVE, use, i, end, agent) if agent is not None else None


def _gerund(scope: Scope, group: Group) -> Reported | None:
    """Read "adding that", "en précisant que": it speaks for the subject of the verb that it hangs on."""
    tokens, first, last, lex, found = scope.tokens, scope.first, scope.last, scope.lex, scope.found
    start, end, use = group.start, group.end, group.use
    before = tokens.flags[start - 1] if start > first else 0
    if before & lx.DETERMINER and not before & lx.CLITIC:
        return None
    if before & lx.COPULA:
        return read_finite(scope, group.opened_at(start - 1))
    clause = has_clause(tokens, end, last)
    own = _with_subject(scope, start)
    if own is not None:
        return Reported(Order.SUBJECT_VERB, use, start, end, own, clause)
    return Reported(Order.CHAINED, use, start, end, lent_subject(tokens, start, first, lex, found), clause)


def _with_subject(scope: Scope, start: int) -> Mention | None:
    """Find the subject that a gerund has of its own: "The pilots left, with the mayor saying …", "…, Smith saying …"."""
    tokens, first, lex = scope.tokens, scope.first, scope.lex
    if start - 1 <= first or not lex.bringing_in or tokens.flags[start - 1] & lx.PUNCTUATION:
        return None
    subject = phrase_before(tokens, start, first, lex)
    if subject is None or subject.first <= first:
        return None
    absolute = subject.name == (subject.first, subject.last) and tokens.flags[subject.first - 1] & _PARTING
    if not absolute and tokens.words[subject.first - 1].lower() not in lex.bringing_in:
        return None
    return subject if can_speak(tokens, subject) else None


#: What parts a name and its gerund from the clause before: "both left, Smith saying … and Dupont calling …".
_PARTING: Final = lx.COMMA | lx.DASH | lx.COORDINATOR


def _infinitive(scope: Scope, group: Group) -> Reported | None:
    """Read an infinitive: it speaks for the subject of the verb that governs it, or is a plain present form."""
    tokens, first, last, lex, found = scope.tokens, scope.first, scope.last, scope.lex, scope.found
    flags = tokens.flags
    j = group.start - 1
    while j >= first and flags[j] & (lx.BETWEEN | lx.CLITIC) and not flags[j] & lx.PRONOUN:
        j -= 1
    if j < first:
        return None
    flag = flags[j]
    if flags[group.verb] & lx.FINITE or (lex.speech.bare_plural and not flag & (lx.PREPOSITION | lx.MODAL | lx.AUXILIARY | lx.COPULA)):
        return read_finite(scope, group) if _is_present(scope, group, j) else None
    if flag & lx.MODAL:
        return _behind_modal(scope, group, j)
    if not flag & lx.INFINITIVE_MARKER:
        return None
    if lex.speech.elided and j > first and tokens.words[j - 1].endswith(lex.gerund_endings) and not flags[j - 1]:
        return None  # "un texte visant à interdire …"
    lent = lent_subject(tokens, j, first, lex, found)
    return Reported(Order.CHAINED, group.use, group.start, group.end, lent, has_clause(tokens, group.end, last))


def _is_present(scope: Scope, group: Group, j: int) -> bool:
    """Tell whether a form that looks like an infinitive is a present: its subject, which ends at *j*, is plural."""
    tokens, first, lex = scope.tokens, scope.first, scope.lex
    flag, word = tokens.flags[j], tokens.words[j]
    if flag & (lx.RELATIVE | lx.COORDINATOR) or (flag & lx.NOUN and lex.nouns[word.lower()].plural):
        return True
    pronoun = lex.pronouns.get(word.lower()) if flag & lx.PRONOUN else None
    if pronoun is not None and (pronoun.plural or pronoun.person < THIRD):
        return True
    if flag & lx.CAPITAL and ((word.endswith("s") and group.use is Use.SAY) or (j - 2 >= first and tokens.flags[j - 1] & lx.COORDINATOR)):
        return True
    if group.use is not Use.SAY or not (flag == 0 or flag & (lx.NOUN | lx.COMMA)):
        return False
    subject = phrase_before(tokens, group.start, first, lex)
    return subject is not None and any(
        tokens.flags[k] & lx.NOUN and lex.nouns[tokens.words[k].lower()].plural for k in range(subject.first, subject.last)
    )


def _behind_modal(scope: Scope, group: Group, j: int) -> Reported:
    """Read an infinitive behind the modal verb at *j*."""
    tokens, first, last, lex, found = scope.tokens, scope.first, scope.last, scope.lex, scope.found
    use, end = group.use, group.end
    clause = has_clause(tokens, end, last)
    subject = phrase_before(tokens, j, first, lex)
    if subject is not None:
        return Reported(Order.SUBJECT_VERB, use, j, end, subject, clause, embedded=subject.embedded)
    start = j - 1 if j > first and tokens.flags[j - 1] & lx.REFLEXIVE else j
    document = read_out(tokens, group.opened_at(start), last, lex)
    if document is not None:
        return Reported(Order.VERB_SUBJECT, use, start, end, document, incise=True)
    return Reported(Order.CHAINED, use, j, end, lent_subject(tokens, j, first, lex, found), clause)
