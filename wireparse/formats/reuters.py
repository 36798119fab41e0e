"""Reuters: the terminal wire of 1987, the media wire, and the way web sites carry it, in English, French, Spanish, Portuguese.

Shapes after Reuters copy of 1987 and 2016-17: "CITY, Month D - " with REUTER below, "CITY (Reuters) - ", a note of what was
corrected and the byline before the dateline, reporters and editors in closing brackets.
"""

from wireparse.formats.spec import HEAD, HEAD_LINE, LAST_LINE, SIGNATURE, STRONG, TAIL, TAIL_LINE, AgencyFormat, Cue, NoticeWords

FORMAT = AgencyFormat(
    name="reuters",
    agency="Reuters",
    aliases=("thomson reuters", "reuter"),
    languages=("en", "fr", "es", "pt"),
    tags=("Reuters", "Reuter", "Thomson Reuters Foundation", "Reuters Breakingviews", "Reuters Health", "Reuters IFR", "LPC/IFR"),
    cues=(
        Cue(
            "dateline-tag",
            r"\((?:Thomson )?(?:Reuters|REUTERS)(?: Foundation| Health| Breakingviews| IFR| on [A-Z]\w{2,8})?(?:/[\w ]{1,20})? ?\) ?[-–—]",
            STRONG,
            HEAD,
        ),
        Cue("bare-tag", r"[0-9](?<!\w[0-9])[0-9]?, Reuters? ?- ", STRONG, HEAD),
        Cue("end-mark", r"R(?:euter|EUTER)S?(?:\.\.\.)?", SIGNATURE, LAST_LINE),
        Cue("end-mark-in-line", r"[.)\"] R(?:EUTER|euter)\Z", SIGNATURE, TAIL),
        Cue(
            "reporters",
            r"\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|Reportagem|Reportage) (?:by|de|von|por)"
            r" [^()\r\n;]{3,300}[;.] ?(?:[Ww]riting|[Ee]diting|[Éé]dité|Edição|Editado)",
            STRONG,
            TAIL,
        ),
        Cue("standards", r"Our Standards: ?The Thomson Reuters Trust Principles", SIGNATURE, TAIL),
        Cue("byline", r"By [A-Z][^\r\n,]{2,80}, (?:Reuters|of Reuters)", STRONG, HEAD_LINE),
        Cue("credit-line", r"(?:©|\(c\)|Source: )? ?(?:Thomson )?Reuters(?:\.com)?", STRONG, HEAD_LINE),
        Cue("rights", r"(?:©|\([cC]\)|Copyright)[^\r\n]{0,20}(?:Thomson )?Reuters\b[^\r\n]{0,160}", STRONG, TAIL_LINE),
    ),
    credits=(
        r"(?P<credit>(?:\w[\w.'’-]{0,29}(?: \w[\w.'’-]{0,29})? (?:avec|with|mit|con|com|and|et|y|via) )?(?:Thomson )?Reuters)",
        r"Source: (?P<credit>Reuters)",
    ),
    bylines=(r"\^?By (?P<names>[A-Z][^\r\n]{2,100}), (?P<title>(?:of )?Reuters)",),
    end_marks=("Reuter", "REUTER", "Reuters", "REUTER...", "Reuter...", "MORE"),
    boilerplate=(
        r"Our Standards: ?The Thomson Reuters Trust Principles\.?",
        r"[0-9]{1,2} Min(?:ute)? Read",
        r"(?:©|\([cC]\)) ?(?:Copyright )?(?:Thomson )?Reuters [0-9]{4}.{0,160}",
        r"Keywords: .{3,120}",
    ),
    notices=(
        NoticeWords("ALERT", prefixes=("BRIEF", "NEWSBREAK", "SNAPSHOT")),
        NoticeWords(
            "CORRECTION", brackets=("In this", "In headline", "Removes", "Clarifies", "Amends", "This version of the", "This", "In")
        ),
        NoticeWords(
            "UPDATE", brackets=("New throughout", "Adds", "Releads", "Rewrites", "Changes", "Edits", "Inserts", "Writes through", "Add")
        ),
    ),
)
