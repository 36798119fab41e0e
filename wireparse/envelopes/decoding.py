"""From bytes to text: which encoding, why, and what was lost.

The caller's `encoding=` comes first, then a byte order mark, then the declaration of an XML document, then strict UTF-8,
which no other encoding passes by chance; what is left is read as cp1252, the superset of Latin-1 that Western agencies
send. Whatever was guessed or replaced is a diagnostic, and damage that came with the text is reported, never repaired.
"""

import codecs
import re
from typing import Final, NamedTuple

from wireparse.diagnostics import Diagnostic, diagnostic

#: Byte order marks, the longer before the shorter that begins it. The mark itself is no part of the text.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: How a document without a mark begins in two-byte encodings.
_WIDE: Final = ((b"<\x00?\x00", "utf-16-le"), (b"\x00<\x00?", "utf-16-be"), (b"<\x00", "utf-16-le"), (b"\x00<", "utf-16-be"))
#: What is read when nothing else fits.
FALLBACK: Final = "cp1252"
#: Codecs that turn plain ASCII into markup, or are no character encodings at all; a declaration may not ask for them.
_REFUSED: Final = frozenset({"utf-7", "unicode-escape", "raw-unicode-escape", "idna", "punycode", "undefined", "mbcs", "oem", "hz"})
#: ISO 8859-1 is declared where cp1252 is sent; the two differ only in control characters that no text holds.
_WIDENED: Final = {"iso8859-1": "cp1252", "ascii": "cp1252"}
_DECLARED: Final = rb"""<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._:-]{1,40})["']"""


class Decoded(NamedTuple):
    """A text, the encoding that it came in, and what is wrong with it; `refused` names a declared encoding that is an attack."""

    text: str
    encoding: str | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    refused: str | None = None


def decode(source: str | bytes, encoding: str | None = None) -> Decoded:
    r"""Give the text of *source*, which is the very input for `str`.

    Args:
        source: text, or bytes off the wire.
        encoding: the encoding that the caller declares for bytes; an unknown one is diagnosed and guessed.

    Example:
        >>> decode(b"Qu\xe9bec").text
        'Québec'
        >>> [d.code for d in decode(b"Qu\xe9bec").diagnostics]
        ['encoding-guessed']
    """
    if isinstance(source, str):
        return Decoded(source, None, damage(source))
    return _decode_bytes(bytes(source), encoding)


def _decode_bytes(data: bytes, encoding: str | None) -> Decoded:
    found: list[Diagnostic] = []
    refused = None
    name = _known(encoding)
    if encoding is not None and name is None:
        found.append(diagnostic("encoding-unknown", 0, 0, encoding=encoding))
    mark = next(((len(m), e) for m, e in _MARKS if data.startswith(m)), None)
    if mark is not None and name in (None, mark[1], "utf-16", "utf-32"):
        data, name = data[mark[0] :], mark[1]
    if name is None and data[:1] in (b"<", b"\x00"):
        name = next((e for m, e in _WIDE if data.startswith(m)), None)
    if name is None and data.lstrip(b" \t\r\n")[:5] == b"<?xml":
        declared = re.search(_DECLARED, data[:400])
        if declared is not None:
            asked = declared[1].decode("ascii")
            name = _known(asked)
            if _is_refused(asked):
                refused, name = asked, None
            elif name is None:
                found.append(diagnostic("encoding-unknown", 0, 0, encoding=asked))
            elif not _is_narrow(name):
                name = None  # a declaration in one-byte letters cannot itself stand in UTF-16
    text, used, problems = _read(data, name)
    return Decoded(text, used, (*found, *problems, *damage(text, came=not problems)), refused)


def _read(data: bytes, name: str | None) -> tuple[str, str, tuple[Diagnostic, ...]]:
    """Decode by *name*, by UTF-8 or by the fallback; whatever had to be guessed or replaced is diagnosed."""
    if name is not None:
        try:
            return data.decode(name), name, ()
        except UnicodeError:
            pass
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError:
        pass
    found: list[Diagnostic] = []
    if name is None or name == "utf-8":
        found = [diagnostic("encoding-guessed", 0, 0, encoding=FALLBACK)]
        name = FALLBACK
    text = data.decode(name, errors="replace")
    if (at := text.find("\ufffd")) >= 0:
        found.append(diagnostic("encoding-replaced", at, at + 1, count=text.count("\ufffd"), encoding=name))
    return text, name, tuple(found)


def _known(encoding: str | None) -> str | None:
    """Give the codec of *encoding* by its own name, if it is one that makes text of bytes."""
    if encoding is None:
        return None
    try:
        info = codecs.lookup(encoding)
    except (LookupError, ValueError):
        return None
    if not getattr(info, "_is_text_encoding", True) or info.name.replace("_", "-") in _REFUSED:
        return None
    return _WIDENED.get(info.name, info.name)


def _is_refused(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding).name.replace("_", "-") in _REFUSED
    except LookupError:
        return False


def _is_narrow(name: str) -> bool:
    return not name.startswith(("utf-16", "utf-32"))


def damage(text: str, *, came: bool = True) -> tuple[Diagnostic, ...]:
    """Report lost characters, half characters and doubly encoded ones, each kind once, at its first place.

    *came* says that U+FFFD stood in the source and was not put there by decoding.
    """
    if text.isascii():
        return ()
    found: list[Diagnostic] = []
    if came and (at := text.find("\ufffd")) >= 0:
        found.append(diagnostic("replacement-character", at, at + 1))
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        found.append(diagnostic("lone-surrogate", error.start, error.start + 1))
    if ("Ã" in text or "â" in text) and (match := re.search("Ã[\x80-\xbf€-™\u0152-\u0178]|â€[\x80-\xbf€-™\u0152-\u0178]", text)):
        found.append(diagnostic("mojibake", match.start(), match.end()))
    return tuple(found)
