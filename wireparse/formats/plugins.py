"""Find the agency formats that installed packages offer, without paying for `importlib.metadata` where there are none."""

import importlib
import os
import sys
from typing import Final, NamedTuple

from wireparse.errors import FormatError
from wireparse.formats.spec import AgencyFormat

#: The entry-point group.
GROUP: Final = "wireparse.formats"


class Plugin(NamedTuple):
    """One entry point: the `distribution` that offers it, its `name`, and its `value`, "module:attribute"."""

    distribution: str
    name: str
    value: str

    def load(self) -> AgencyFormat:
        """Import the format.

        Raises:
            TypeError: the value is not an `AgencyFormat`.
            FormatError: the format has another name than the entry point.
            Exception: whatever the module raises.
        """
        module, _, attribute = self.value.partition(":")
        found: object = importlib.import_module(module.strip())
        for part in attribute.split("[")[0].strip().split(".") if attribute.strip() else ():
            found = getattr(found, part)
        if not isinstance(found, AgencyFormat):
            raise TypeError(f"it is a {type(found).__name__}, not an AgencyFormat; callables are not accepted")
        if found.name != self.name:
            raise FormatError(f"the entry point is called {self.name!r}, its format {found.name!r}; they must be the same")
        return found


def found_plugins() -> tuple[Plugin, ...]:
    """Give the plug-ins of all installed distributions, sorted by distribution and name.

    Folders on `sys.path` are looked through here; where an entry is something else, such as a zip file, `importlib.metadata`
    is asked instead.
    """
    found: dict[Plugin, None] = {}
    for entry in sys.path:
        folder = entry or "."
        if os.path.isdir(folder):  # noqa: PTH112 - pathlib costs 10 ms to import
            found.update(dict.fromkeys(_in_folder(folder)))
        elif os.path.exists(folder):  # noqa: PTH110
            return _by_metadata()
    return tuple(sorted(found))


def _in_folder(folder: str) -> list[Plugin]:
    """Read the entry points of the distributions installed in *folder*."""
    try:
        names = os.listdir(folder)  # noqa: PTH208
    except OSError:
        return []
    plugins: list[Plugin] = []
    for name in names:
        if not name.endswith((".dist-info", ".egg-info")):
            continue
        try:
            with open(os.path.join(folder, name, "entry_points.txt"), encoding="utf-8") as file:  # noqa: PTH118, PTH123
                text = file.read()
        except (OSError, UnicodeDecodeError):
            continue
        if GROUP in text:
            plugins += _entry_points(text, name.rsplit(".", 1)[0].split("-")[0].replace("_", "-").lower())
    return plugins


def _entry_points(text: str, distribution: str) -> list[Plugin]:
    """Read the section of the group out of an `entry_points.txt`."""
    section, plugins = "", []
    for line in text.splitlines():
        line = line.strip()  # noqa: PLW2901
        if line.startswith("["):
            section = line.strip("[] ")
        elif section == GROUP and "=" in line and not line.startswith(("#", ";")):
            name, _, value = line.partition("=")
            plugins.append(Plugin(distribution, name.strip(), value.strip()))
    return plugins


def _by_metadata() -> tuple[Plugin, ...]:
    """Ask `importlib.metadata`, which knows every kind of path entry."""
    from importlib.metadata import distributions

    found = {
        Plugin((distribution.metadata["Name"] or "").replace("_", "-").lower(), point.name, point.value): None
        for distribution in distributions()
        for point in distribution.entry_points
        if point.group == GROUP
    }
    return tuple(sorted(found))
