"""The names of the rules of attribution, as `Quote.rule` gives them, with what each matches.

The names are stable. Those of the rules stand in the order in which these are tried: rules that need a cue in the sentence, rules
that do without one, and those of speech without marks. Beside them stands why nobody is named.
"""

from collections.abc import Mapping
from typing import Final

#: What every rule matches, by its name.
RULE_MEANINGS: Final[Mapping[str, str]] = {
    "cue-after": 'a cue directly behind the words: "…", said Smith; "…", he added; "…", according to police',
    "signature": 'a name alone behind a dash, in the sentence or in a paragraph of its own below: "…" — Jane Doe',
    "cue-before": 'a cue directly before the words, at most an introducing word between: said: "…"; said that "…"; called it "…"',
    "main-clause": 'a cue before the words inside what somebody else reports, who then speaks: Smith said she thought it "…"',
    "cue-closing": 'a cue that closes the sentence, behind more words of the reporter: "…" in the long run, she said',
    "source-opening": 'a source that heads the sentence speaks for all of it: According to X, … "…"; of speech without marks too',
    "cue-before-weak": "a verb or subject that seldom carries speech directly before the words, when nobody else claims them",
    "colon": "words behind a colon belong to the last cue before it",
    "colon-subject": "words behind a colon without a cue belong to the subject of the sentence",
    "cue-clause": "the words stand in what an earlier cue of the sentence reports",
    "quoted-predicate": 'quoted words that open with a verb follow their subject: She "repeats her demand"',
    "incise-inside": "the reporter's cue stands inside the marks: “There, she says, nothing is done.”",
    "transcript": "a name in capitals and a colon open the words, as in the minutes of a hearing",
    "reported-mood": "the verb's mood alone tells reported speech; the speaker is who was quoted or told of last",
    "continued": "the words open their sentence without a cue, and whoever was quoted last in the paragraph goes on",
    "open-paragraph": "the words go on with a quotation that an earlier paragraph left open",
    "colon-paragraph": "the paragraph before announced the words by a colon at its end",
    "summed-up": 'the sentence behind the words says no more than whose they were: "…". Smith said so',
    "subject-before": "the words open their sentence, and the sentence before was about somebody who can speak",
    "paragraph-continued": "the paragraph holds nothing but the words, and the one before it quoted or was about somebody",
    "clause-before": "speech without marks: the clause before its cue: The port will close, the mayor said",
    "clause-behind": "speech without marks: the clause behind its cue: The mayor said that the port will close",
}

#: Why nobody is named for quoted words: see `SILENCES`.
NO_RULE: Final = "no-rule"
NAME: Final = "name"
NO_SUBJECT: Final = "no-subject"
NO_LANGUAGE: Final = "no-language"

#: What each reason says, by its name, as `QuoteExplanation.unattributed` gives it.
SILENCES: Final[Mapping[str, str]] = {
    NO_RULE: "no rule finds anybody who speaks: a title, a name, a word that the reporter keeps at a distance",
    NAME: "the words are taken for a name or a title, so that what the rules say does not count",
    NO_SUBJECT: "the reporting verb has no subject, and nobody before it can be meant",
    NO_LANGUAGE: "the language is unknown, or wireparse has no words of speech in it",
}
