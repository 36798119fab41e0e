"""What the workers of the tests do: a module of its own, so that a spawned process can import it."""

from __future__ import annotations

import ctypes
import faulthandler
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any


class Unpicklable(Exception):  # noqa: N818
    """An error that no pipe can carry."""

    def __reduce__(self) -> str:
        raise TypeError("not to be pickled")


class OneWay(Exception):  # noqa: N818
    """An error that pickles and does not unpickle, as errors with arguments of their own often do."""

    def __init__(self, first: str, second: str) -> None:
        """Tell of both."""
        super().__init__(f"{first} and {second}")


class NoArrival:
    """An input that leaves and does not arrive."""

    def __reduce__(self) -> Any:
        return refuse, ()


def refuse() -> None:
    """Refuse to be unpickled."""
    raise ValueError("no arrival")


def work(item: Any) -> Any:
    """Double a text; what some texts bring about is worse."""
    if isinstance(item, str) and item.startswith("once "):
        return _die_once(Path(item.removeprefix("once ")))
    return ACTS[item]() if isinstance(item, str) and item in ACTS else item * 2


def _die_once(mark: Path) -> str:
    """Die the first time only, as when somebody else killed the process."""
    if not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return "survived"


def _crash() -> None:
    faulthandler.disable()  # the crash is on purpose
    ctypes.string_at(0)


def _raise(error: Exception) -> None:
    raise error


def _sleep() -> str:
    time.sleep(0.003)
    return "slow"


ACTS: Mapping[str, Callable[[], Any]] = {
    "die": lambda: os._exit(3),
    "kill": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "exit": lambda: sys.exit("gone"),
    "crash": _crash,
    "bad": lambda: _raise(KeyError("bad")),
    "stuck": lambda: _raise(Unpicklable("stuck")),
    "one-way": lambda: _raise(OneWay("this", "that")),
    "function": lambda: lambda: None,
    "arrival": NoArrival,
    "slow": _sleep,
    "who": os.getpid,
}
