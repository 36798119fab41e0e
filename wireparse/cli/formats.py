"""`wireparse formats`: the agency formats that there are, built in and of plug-ins."""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Sequence

from wireparse.cli.arguments import Parser
from wireparse.cli.codes import DONE, UNREAD
from wireparse.cli.console import complain
from wireparse.export.safe import columns, shown
from wireparse.formats.builtin import BUILTIN
from wireparse.formats.plugins import found_plugins
from wireparse.formats.registry import FormatRegistry, default_registry
from wireparse.formats.spec import AgencyFormat

_HEADS = ("NAME", "AGENCY", "LANGUAGES", "ZONE", "ORIGIN")


def run(arguments: Sequence[str]) -> int:
    """List the formats; a plug-in that is left out is complained of."""
    parser = Parser("formats", description="List the agency formats: name, agency, languages, default time zone, and where they come from.")
    parser.add_argument("--json", action="store_true", help="as lines of JSON")
    options = parser.parse_args(arguments)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        registry = default_registry()
    for warning in caught:
        complain("plug-ins", str(warning.message))
    origins = _origins(registry)
    if options.json:
        for fmt in registry:
            sys.stdout.write(json.dumps(_record(fmt, origins[fmt.name])) + "\n")
    else:
        rows = [_HEADS, *(_row(fmt, origins[fmt.name]) for fmt in registry)]
        widths = [max(columns(row[n]) for row in rows) for n in range(len(_HEADS))]
        for row in rows:
            cells = (cell + " " * (width - columns(cell)) for cell, width in zip(row, widths, strict=True))
            sys.stdout.write("  ".join(cells).rstrip(" ") + "\n")
    return UNREAD if caught else DONE


def _origins(registry: FormatRegistry) -> dict[str, str]:
    """Say of each format whether it is built in, or which distribution brings it: the first of that name, as the registry has it."""
    builtin = {row.name for row in BUILTIN}
    origins = dict.fromkeys(builtin, "built in")
    for plugin in found_plugins():
        origins.setdefault(plugin.name, plugin.distribution)
    return {fmt.name: origins[fmt.name] for fmt in registry}


def _record(fmt: AgencyFormat, origin: str) -> dict[str, object]:
    return {
        "name": fmt.name,
        "agency": fmt.agency,
        "aliases": list(fmt.aliases),
        "languages": list(fmt.languages),
        "default_timezone": fmt.default_timezone,
        "origin": origin,
    }


def _row(fmt: AgencyFormat, origin: str) -> tuple[str, ...]:
    facts = (fmt.name, fmt.agency or "-", " ".join(fmt.languages) or "-", fmt.default_timezone or "-", origin)
    return tuple(map(shown, facts))
