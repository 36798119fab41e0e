"""Read calendar and zone names of CLDR through Babel, one process a locale.

Babel's locale data share mutable dictionaries, so reading `zh` and then `sv` in one process gives Swedish months in Chinese
(python-babel issue 1234). `read_locales` therefore starts a fresh interpreter for every locale:
`python tools/cldr.py fr_CA` prints the names of one as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Literal

#: CLDR's "there is no name here".
NO_NAME = "∅∅∅"


def babel_version() -> str | None:
    """Give the version of the installed Babel, None without it."""
    try:
        import babel
    except ModuleNotFoundError:
        return None
    return babel.__version__


def _plain(value: Any) -> Any:
    """Turn Babel's lazy mappings into JSON data; missing names (`NO_NAME`, None) fall out."""
    if isinstance(value, Mapping):
        return {str(key): plain for key in value if (plain := _plain(value[key])) not in (None, {})}
    return None if value is None or value == NO_NAME else str(value)


def read_locale(tag: str) -> dict[str, Any]:
    """Read one locale in this very process: `months`, `days`, `day_periods`, `meta_zones`, `time_zones`, `territories`."""
    from babel import Locale

    locale = Locale.parse(tag)
    return {
        "months": _plain(locale.months),
        "days": _plain(locale.days),
        "day_periods": _plain(locale.day_periods),
        "meta_zones": _plain(locale.meta_zones),
        "time_zones": _plain(locale.time_zones),
        "territories": _plain(locale.territories),
    }


def _read_apart(tag: str) -> dict[str, Any]:
    done = subprocess.run([sys.executable, "-X", "utf8", str(Path(__file__)), tag], check=True, capture_output=True)
    data: dict[str, Any] = json.loads(done.stdout)
    return data


def read_locales(tags: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Read each locale in a process of its own, in the order asked for."""
    wanted = tuple(dict.fromkeys(tags))
    with ThreadPoolExecutor(2) as pool:
        return dict(zip(wanted, pool.map(_read_apart, wanted), strict=True))


def read_global(name: Literal["cldr", "meta_zones", "zone_aliases"]) -> dict[str, Any]:
    """Read one of Babel's tables that belong to no locale: `meta_zones` is IANA zone -> CLDR metazone, `cldr` has the version."""
    from babel.core import get_global

    return dict(get_global(name))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(read_locale(sys.argv[1])))
