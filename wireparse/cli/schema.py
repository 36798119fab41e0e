"""`wireparse schema`: the JSON Schema of the records."""

from __future__ import annotations

import importlib.resources
import sys
from collections.abc import Sequence

from wireparse.cli.arguments import Parser
from wireparse.cli.codes import DONE


def run(arguments: Sequence[str]) -> int:
    """Print the schema."""
    Parser("schema", description="Print the JSON Schema (draft 2020-12) of a dispatch as JSON.").parse_args(arguments)
    sys.stdout.write(importlib.resources.files("wireparse").joinpath("schema/dispatch-1.json").read_text(encoding="utf-8"))
    return DONE
