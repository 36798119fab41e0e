"""Field marks of ZCZC messages: one character opens a line and names its field, and each supplier uses its own.

The marks are those of the Australian wire AAP and of the suppliers whose copy it carries. A supplier is known by the marks that
only it uses; the first that fits is taken.
"""

from typing import Final

#: Supplier -> (the marks of which one must be there, mark -> field, agency format, language).
SUPPLIERS: Final = {
    "desk": (
        "^=&+",
        {"$": "category", ":": "slug", "=": "take-key", "^": "headline", "*": "format", "&": "service", "+": "subject", "@": "place"},
        "aap",
        "en",
    ),
    "broadcast": (
        "~@",
        {"%": "category", "#": "slug", "$": "headline", ":": "take-key", "*": "subject", "~": "service", "@": "place"},
        "aap",
        "en",
    ),
    "results": ("#", {"#": "slug", ":": "take-key", "$": "headline", "%": "category", "*": "format"}, "aap", "en"),
    "release": ("%", {"%": "routing", "$": "category", ":": "slug", "*": "format"}, None, "en"),
    "racing": (":", {":": "slug", "$": "category"}, "aap", "en"),
    "plain": ("$*", {"$": "category", "*": "format"}, None, None),
}
#: Suppliers whose headline is the first line of the text.
HEADLINE_FIRST: Final = frozenset(("release",))
