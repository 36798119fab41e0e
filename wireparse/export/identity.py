"""By which identifier others know a dispatch: the caller's, else its own, else one that its words give."""

from __future__ import annotations

import hashlib
import re
import uuid
from typing import Final

from wireparse.model.dispatch import Dispatch
from wireparse.options import check_word

#: RFC 3986: a scheme, and the characters that may follow it.
_URI: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*+:(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})++")
#: The name space of identifiers that are made of a dispatch's words; it must never change.
_OF_WORDS: Final = uuid.UUID("f1dd1d68-1b5a-5d0c-9c9e-6a1f6a3d0c51")


def is_uri(words: str) -> bool:
    """Tell whether *words* are an absolute URI as RFC 3986 writes it.

    Example:
        >>> is_uri("urn:newsml:ntb.no:1"), is_uri("AFP 0123")
        (True, False)
    """
    return _URI.fullmatch(words) is not None


def uri_of(dispatch: Dispatch, uri: str | None = None) -> str:
    """Give the URI of *dispatch*: *uri*, else the first of its own ids that is a URI, else `urn:uuid:` made of its text.

    The last is a version 5 UUID: the same text gives the same, on any machine, and another text another. So a corrected
    version of a dispatch has another one.

    Raises:
        TypeError: *uri* is no str.
        ValueError: *uri* is no absolute URI.

    Example:
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export.identity import uri_of
        >>> uri_of(parse_dispatch("Snow closes roads.")) == uri_of(parse_dispatch("Snow closes roads."))
        True
        >>> uri_of(parse_dispatch("Snow closes roads."), "https://example.org/1")
        'https://example.org/1'
    """
    if uri is not None:
        check_word(uri, "uri", "https://example.org/1")
        if not is_uri(uri):
            raise ValueError(f"uri must be absolute, such as 'https://example.org/1' or 'urn:newsml:example.org:1', not {uri!r}")
        return uri
    ids = dispatch.header.ids if dispatch.header else ()
    return next((own for own in ids if is_uri(own)), None) or _uri_of_words(dispatch.text)


def _uri_of_words(text: str) -> str:
    """Make a version 5 UUID of *text*; `uuid.uuid5` itself refuses lone surrogates."""
    digest = hashlib.sha1(_OF_WORDS.bytes + text.encode("utf-8", "surrogatepass"), usedforsecurity=False).digest()
    return uuid.UUID(bytes=digest[:16], version=5).urn
