"""What an output file holds already: which inputs are done, and where its last whole record ends."""

from __future__ import annotations

import bisect
import hashlib
import json
import re
from array import array
from pathlib import Path
from typing import Final

#: How a record begins; its end need not be read.
_BEGINNING: Final = re.compile(rb'\{"input": ("(?:[^"\\]|\\.)*+")[,}]')


class ResumeError(Exception):
    """The file is none that this command wrote; the message says where."""


class Done:
    """The names of inputs, eight bytes each however long they are, so that millions fit."""

    def __init__(self) -> None:
        """Hold none."""
        self._marks = array("Q")

    def add(self, name: str) -> None:
        """Keep *name*; `close` comes before the first question."""
        self._marks.append(_mark(name))

    def close(self) -> None:
        """Make ready for questions."""
        self._marks = array("Q", sorted(self._marks))

    def __len__(self) -> int:
        """Count the names."""
        return len(self._marks)

    def __contains__(self, name: str) -> bool:
        """Tell whether *name* is among them."""
        mark = _mark(name)
        at = bisect.bisect_left(self._marks, mark)
        return at < len(self._marks) and self._marks[at] == mark


def _mark(name: str) -> int:
    """Give 64 bits of a name: among a million names the chance that two share them is one in thirty million."""
    return int.from_bytes(hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def done_in(path: str) -> Done:
    """Read which inputs the JSON lines in the file *path* hold, and cut off a last line that is torn.

    A record names its input first. The inputs that failed are among them: take their records out to have them tried again.

    Raises:
        ResumeError: a line is no record; the file is left as it is.
        OSError: it cannot be read or cut.
    """
    done = Done()
    if not Path(path).exists():
        return done
    with Path(path).open("r+b") as file:
        end, last = 0, b""
        for number, line in enumerate(file, 1):
            if last:  # it was whole, or it would have been the last
                done.add(_name(last, number - 1, path))
            if not line.endswith(b"\n"):
                last = b""
                break
            end, last = end + len(line), line
        if last and _is_record(last):
            done.add(_name(last, 0, path))
        elif last:  # its line break reached the disk before its words
            end -= len(last)
        file.truncate(end)
    done.close()
    return done


def _is_record(line: bytes) -> bool:
    """Tell whether a line is whole."""
    try:
        return isinstance(json.loads(line).get("input"), str)
    except (ValueError, AttributeError, RecursionError):
        return False


def _name(line: bytes, number: int, path: str) -> str:
    """Give the name of the input of a record."""
    found = _BEGINNING.match(line)
    name = json.loads(found[1]) if found else None
    if not isinstance(name, str):
        raise ResumeError(f"line {number} of {path} is no record of wireparse; give another output file")
    return name
