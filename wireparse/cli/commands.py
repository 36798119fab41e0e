"""The table of commands. A new one is a row here and a module beside this one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class Command(NamedTuple):
    """A command: the module whose `run(arguments)` carries it out and gives the exit code, and what it does."""

    module: str
    meaning: str


#: A command comes first. Without one, what is given is parsed; a file of such a name is given as `./formats`.
COMMANDS: Final[Mapping[str, Command]] = {
    "parse": Command("wireparse.cli.parse", "read dispatches; also without this word"),
    "explain": Command("wireparse.cli.explain", "say why a dispatch was read as it was"),
    "formats": Command("wireparse.cli.formats", "list the agency formats, built in and of plug-ins"),
    "report": Command("wireparse.cli.report", "draw a page about who is quoted in a corpus"),
    "schema": Command("wireparse.cli.schema", "print the JSON Schema of the records"),
}
