"""Where fuzzing starts: the samples of the conformance kit, of the envelopes' tests and the examples, and how they are mutated."""

from __future__ import annotations

import functools
import json
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import wireparse

ROOT: Final = Path(__file__).resolve().parent.parent
_SUFFIXES: Final = {
    "iptc7901": ".iptc",
    "anpa1312": ".anpa",
    "zczc": ".zczc",
    "nitf": ".nitf.xml",
    "newsml1": ".newsml1.xml",
    "newsmlg2": ".g2.xml",
    "ninjs": ".ninjs.json",
}
#: No longer an input, so that many are tried.
LONGEST: Final = 6_000
#: What makes parsers stumble; put in anywhere.
_MARKS: Final = (
    '"“”«»„‘’‹›()[]{}<>&/|=,;:.-–—…\x00\x01\x02\x03\x04\x0b\x0c\x16\x17\x1c\x1f\x7f\x85\u2028\u202e\u00a0\ufeff\u200b\ud83d\udc80中ا٣²İßﬁ'
)
_WORDS: Final = (
    "\r", "\n", "\r\n", "\n\n", "  ", "``", "''", " - ", " — ", "&amp;", "&#0;", "&QC;", "<!--", "-->", "<![CDATA[", "]]>", "<p>", "</p>",
    "\\u0000", "\\ud800", "1e999", "-1", "null", "99/99/9999", "31/02/2020", "29/02/2100", "24:00", "00:60 GMT", "23:59 NST",
    "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+14:00", "ZCZC ", "NNNN", "\x16\x16\x01", "\x03251215 FEB 24", "(AFP) - ",
    "PARIS (Reuters) - ", "By A. B", "© AFP", "selon lui", "said", "a-t-il dit", ", a déclaré M. ", "he said", "sagte er", "dijo", "disse",
    "zei", "lundi", "yesterday", "UPDATE 2-", "1ST LEAD", "(Corrects ", "EMBARGO", "URGENT", "abc/de", "...", "a" * 70, "1" * 30, "É" * 20,
)  # fmt: skip
_SNAGS: Final[tuple[bytes, ...]] = tuple(snag.encode("utf-8", "surrogatepass") for snag in (*_MARKS, *_WORDS))
_VALUES: Final[tuple[Any, ...]] = (
    None, True, False, 0, 1, -1, 10**30, 1.5, "", "x", "PARAGRAPH", "9999-12-31T23:59:59-23:59", "2024-02-30", "\ud800", [], [0], [0, 0],
    [2, 1], [0, 10**9], [[]], {}, {"span": [0, 1], "text": "a"},
)  # fmt: skip


@functools.cache
def seeds(target: str) -> tuple[bytes, ...]:
    """Give the inputs that fuzzing of *target* starts from, always in the same order."""
    return tuple(seed for seed in _seeds(target) if len(seed) <= LONGEST)


def _seeds(target: str) -> Iterator[bytes]:
    samples = ROOT / "tests" / "envelopes" / "samples"
    if target in _SUFFIXES:
        yield from (path.read_bytes() for path in sorted(samples.glob(f"*{_SUFFIXES[target]}")))
        return
    plain = sorted((ROOT / "wireparse" / "testing" / "samples").rglob("*.txt")) + sorted((ROOT / "examples").glob("*.txt"))
    for path in plain:
        text = path.read_bytes()
        if target == "from_dict":
            yield wireparse.parse_dispatch(text).to_json().encode()
        else:
            yield bytes((len(text) % 11, len(text) % 8)) + text if target == "options" else text
    if target in ("str", "bytes"):
        yield from (path.read_bytes() for path in sorted(samples.iterdir()) if not path.name.endswith(".expected.json"))


def mutate(target: str, data: bytes, chance: random.Random) -> bytes:
    """Change *data* as an editor's system, a bad line or an attacker would; *chance* decides how."""
    if target == "from_dict" and chance.random() < 0.9:  # noqa: PLR2004 - else the JSON itself is damaged
        changed = _mutate_json(data, chance)
        if changed is not None:
            return changed[: LONGEST * 4]
    for _ in range(chance.choice((1, 1, 1, 2, 3, 5))):
        data = chance.choice(_CHANGES)(data, target, chance)
    return data[:LONGEST]


def _put(data: bytes, _: str, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.choice(_SNAGS) * chance.choice((1, 1, 1, 2, 9)) + data[at:]


def _replace(data: bytes, _: str, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.choice(_SNAGS) + data[at + chance.randint(1, 12) :]


def _cut(data: bytes, _: str, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + data[at + chance.choice((1, 2, 8, 60, 500)) :]


def _break_off(data: bytes, _: str, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return chance.choice((data[:at], data[at:]))


def _byte(data: bytes, _: str, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + bytes((chance.randrange(256),)) + data[at + 1 :]


def _lines(data: bytes, _: str, chance: random.Random) -> bytes:
    """Double, drop or move a line."""
    lines = re.split(rb"(?<=\n)", data)
    at, to = chance.randrange(len(lines)), chance.randrange(len(lines))
    line = lines.pop(at) if chance.random() < 0.5 else lines[at]  # noqa: PLR2004
    if chance.random() < 0.7:  # noqa: PLR2004
        lines.insert(to, line)
    return b"".join(lines)


def _words(data: bytes, _: str, chance: random.Random) -> bytes:
    """Move a word elsewhere."""
    words = data.split(b" ")
    words.insert(chance.randrange(len(words) + 1), words.pop(chance.randrange(len(words))))
    return b" ".join(words)


def _splice(data: bytes, target: str, chance: random.Random) -> bytes:
    """Put a stretch of another seed in."""
    other = chance.choice(seeds(target))
    first = chance.randint(0, len(other))
    at = chance.randint(0, len(data))
    return data[:at] + other[first : first + chance.choice((10, 80, 400))] + data[at + chance.choice((0, 0, 40)) :]


_CHANGES: Final[tuple[Callable[[bytes, str, random.Random], bytes], ...]] = (
    _put,
    _put,
    _replace,
    _cut,
    _break_off,
    _byte,
    _lines,
    _lines,
    _words,
    _splice,
    _splice,
)


def _mutate_json(data: bytes, chance: random.Random) -> bytes | None:
    """Change one value, name or length inside of JSON data; None when it is none."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return None
    places = list(_places(value))
    if not places:
        return None
    changed = ""
    for _ in range(chance.choice((1, 1, 2, 4))):
        holder, key = chance.choice(places)
        new = chance.choice((*_VALUES, chance.choice(places)[0]))
        try:
            _change(holder, key, new, chance)
            changed = json.dumps(value)
        except (ValueError, RecursionError, IndexError, KeyError):  # a value inside itself, or a place that is gone
            return None
        value = json.loads(changed)
        places = list(_places(value)) or places
    return changed.encode()


def _change(holder: Any, key: Any, new: Any, chance: random.Random) -> None:
    how = chance.random()
    if how < 0.6:  # noqa: PLR2004
        holder[key] = new
    elif how < 0.75:  # noqa: PLR2004
        del holder[key]
    elif isinstance(holder, dict):
        holder[chance.choice((str(key) + "x", "span", "text", "kind", "schema_version"))] = new
    else:
        holder.insert(key, new)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Give the holder and key of everything inside of *value*, its outermost first."""
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        if isinstance(holder, (dict, list)):
            for key, inner in list(holder.items()) if isinstance(holder, dict) else list(enumerate(holder)):
                yield holder, key
                waiting.append(inner)
