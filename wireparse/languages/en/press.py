"""The newsroom vocabulary of English, after the copy of British, American, Canadian and Australian agencies."""

from wireparse.languages.spec.press import NoticeWords, Press

PRESS = Press(
    tag="en",
    byline_openers=("By",),
    byline_titles=(
        "writer editor correspondent reporter staff columnist bureau chief critic analyst political sports business science "
        "entertainment diplomatic economics national medical aviation international foreign senior special chief agency news service"
    ),
    byline_places=("in", "at"),
    credit_joiners=("with", "and", "via"),
    source_labels=("Source", "Sources", "Credit"),
    photo_labels=("Photo", "Photos", "Photo by", "Picture", "Pictures", "Image", "Image credit", "Photo credit", "File photo", "Getty Images"),
    caption_notes=("file photo", "illustration", "file picture", "handout"),
    kickers=(
        "news", "world", "politics", "business", "sports", "sport", "entertainment", "technology", "tech", "science", "health",
        "national", "international", "canada", "opinion", "lifestyle", "travel", "money", "markets", "world news", "us news",
        "top news", "breaking news", "u.s.", "us", "uk", "europe", "asia", "africa", "middle east", "americas", "analysis",
    ),
    notices=(
        NoticeWords("ALERT", prefixes=("ALERT", "NEWS ALERT", "FLASH", "SNAP", "BULLETIN", "APNewsAlert", "NewsAlert", "BREAKING NEWS", "BREAKING")),
        NoticeWords("URGENT", prefixes=("URGENT",)),
        NoticeWords("LEAD", prefixes=("LEAD", "LD"), suffixes=("Ld", "Lead")),
        NoticeWords("UPDATE", prefixes=("UPDATE", "UPDATED", "UPDATES"), brackets=("Adds", "Updates", "Updating", "Recasts", "Updated", "Add"), lines=("UPDATE:",)),
        NoticeWords("WRITETHRU", suffixes=("Ld-Writethru", "Writethru", "Lead-Writethru", "Ld Writethru")),
        NoticeWords("WRAPUP", prefixes=("WRAPUP", "WRAP-UP", "WRAP")),
        NoticeWords(
            "CORRECTION",
            prefixes=("CORRECTED", "CORRECTION", "CORRECTING", "CORRECT", "CORRECTS"),
            brackets=(
                "Corrects", "Corrected", "Correcting", "Correction", "Fixes", "This version of the", "This version corrects", "The story corrects",
                "This story corrects", "This story has been corrected", "In a story", "In story",
            ),
            lines=("CORRECTION:", "Correction:", "Correction,", "Correction -", "This version corrects", "This story has been corrected", "This story corrects",
                   "This article has been corrected", "An earlier version of this", "A previous version of this"),
        ),
        NoticeWords("REFILE", prefixes=("REFILE", "REFILING", "REFILED"), brackets=("Refiles", "Refiled", "Refiling", "Refile")),
        NoticeWords("REPEAT", prefixes=("REPEAT", "RPT", "REPEATING"), brackets=("Repeats", "Repeating", "Repeat", "Repeats story", "Rpts")),
        NoticeWords("KILL", prefixes=("KILL", "BULLETIN KILL", "STORY KILLED", "STORY WITHDRAWN", "STORY REMOVED"),
                    lines=("KILL KILL KILL", "BULLETIN KILL", "KILL:", "STORY WITHDRAWN", "STORY REMOVED", "MANDATORY KILL", "EDITORS: PLEASE KILL")),
        NoticeWords("WITHHOLD", prefixes=("WITHHOLD", "HOLD"), lines=("HOLD HOLD HOLD", "WITHHOLD", "BULLETIN WITHHOLD", "PLEASE HOLD")),
        NoticeWords(
            "EMBARGO",
            prefixes=("EMBARGOED", "EMBARGO"),
            lines=("EMBARGOED", "EMBARGO", "STRICTLY EMBARGOED", "UNDER EMBARGO", "NOT FOR PUBLICATION BEFORE", "NOT FOR RELEASE BEFORE", "For release", "FOR RELEASE"),
            brackets=("Embargoed", "EMBARGOED", "Embargo", "Under embargo"),
        ),
        NoticeWords("ADVANCE", prefixes=("ADVANCE", "ADVANCER", "ADV"), lines=("ADVANCE FOR", "FOR USE ", "ADV FOR")),
        NoticeWords("ADVISORY", prefixes=("ADVISORY", "MEDIA ADVISORY"), lines=("ADVISORY", "MEDIA ADVISORY", "ATTENTION EDITORS", "ATTENTION")),
        NoticeWords(
            "EDITORS_NOTE",
            lines=("EDITOR'S NOTE", "EDITOR’S NOTE", "EDITORS' NOTE", "EDITORS’ NOTE", "EDITORS NOTE", "EDITORS:", "Editor's note", "Editor’s note",
                   "Editor's Note", "Editor’s Note", "Eds:", "EDS:", "(Eds:", "Note to editors", "NOTE TO EDITORS", "ATTENTION - "),
            brackets=("Eds:", "EDS:", "Editor's note", "Editors' note", "EDITOR'S NOTE", "EDITORS: "),
        ),
        NoticeWords("MORE", lines=("MORE", "(MORE)", "more to come", "MORE TO COME", "MORE TO FOLLOW", "-more-")),
    ),
    signoff_openers=(
        "Reporting by", "Additional reporting by", "Editing by", "Writing by", "Compiled by", "Written by", "Edited by", "Reporting and writing by",
        "Reporting and editing by", "Reporting", "With reporting by", "Additional editing by", "Graphic by", "Graphics by", "Text by", "Translated by", "Translation by",
        "Production by", "Editing", "Writing and reporting by", "Writing and editing by",
    ),
    end_marks=("ENDS", "END", "Ends", "ends", "MORE", "-30-", "-- END --", "###", "# # #", "XXX", "(END)"),
    furniture=(
        "Read more", "READ MORE", "Read also", "Read next", "See also", "Share this", "Share on", "Sign up", "Subscribe", "Advertisement", "ADVERTISEMENT",
        "Story continues below", "Follow us", "Related:", "RELATED:", "Click here", "Watch:", "WATCH:", "Download our app", "Open Image Modal", "Continue reading",
        "Our Standards:",
    ),
    copyright=("Copyright", "©", "(c)", "(C)", "All rights reserved", "This material may not be", "This story has not been edited", "This article was published from"),
)
