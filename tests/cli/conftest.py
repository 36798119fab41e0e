"""What the tests of the command line share: an environment without wishes about colours, standard input, and records."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from typing import Any

import pytest

from wireparse import cli

TERMINAL_VARIABLES = ("NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS")


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the variables that speak of colours out of the environment."""
    for name in TERMINAL_VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def give(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Put bytes on standard input."""

    def put(data: bytes, *, terminal: bool = False) -> None:
        stream = io.TextIOWrapper(io.BytesIO(data))
        monkeypatch.setattr(stream, "isatty", lambda: terminal)
        monkeypatch.setattr(sys, "stdin", stream)

    return put


@pytest.fixture
def records(capsys: pytest.CaptureFixture[str]) -> Callable[..., list[dict[str, Any]]]:
    """Run the command and give the records that it wrote; `code` is the exit code that it must end with."""

    def run(*arguments: object, code: int = cli.DONE) -> list[dict[str, Any]]:
        assert cli.main(list(map(str, arguments))) == code
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run
