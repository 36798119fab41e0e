"""`FormatRegistry`: the agency formats to choose from, built in and of installed plug-ins; immutable, and loaded lazily."""

from __future__ import annotations

import functools
import importlib
import re
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from wireparse.errors import FormatError, PluginWarning, UnknownFormatError
from wireparse.formats.builtin import BUILTIN, Builtin
from wireparse.formats.plugins import found_plugins
from wireparse.formats.spec import AgencyFormat
from wireparse.lazy import pattern

#: So many fragments that begin with the same mark are looked for with one pattern.
_CROWD: Final = 3


class FormatRegistry:
    """An immutable set of agency formats by name.

    A built-in format is imported when it is first asked for. `register` gives a new registry and leaves this one alone.

    Example:
        >>> import wireparse
        >>> registry = wireparse.default_registry()
        >>> registry.get("afp").agency
        'Agence France-Presse'
    """

    __slots__ = ("_added", "_always", "_builtin", "_by_word", "_crowds", "_fragments", "_word", "_words")

    def __init__(self, builtin: tuple[Builtin, ...] = (), added: Mapping[str, AgencyFormat] | None = None) -> None:
        """Hold the *builtin* formats, and those *added* to them or instead of them."""
        self._builtin = {row.name: row for row in builtin}
        self._added = dict(added or {})
        self._always = frozenset(row.name for row in builtin if not row.words and not row.fragments)
        self._by_word: dict[str, set[str]] = {}
        for row in builtin:
            for word in row.words:
                self._by_word.setdefault(word, set()).add(row.name)
        self._words = frozenset(self._by_word)
        fragments = [(fragment, row.name) for row in builtin for fragment in row.fragments]
        firsts = Counter(fragment[0] for fragment, _ in fragments if not fragment[0].isalnum())
        crowded = {first for first, count in firsts.items() if count >= _CROWD}
        crowds = [tuple(pair for pair in fragments if pair[0][0] == first) for first in sorted(crowded)]
        self._crowds = tuple(("|".join(re.escape(fragment) for fragment, _ in crowd), crowd) for crowd in crowds)
        initials = "".join(sorted({word[0] for word in self._by_word})) or "A"
        self._word = rf"[{re.escape(initials)}][^\W_]*+"  # looking for these alone is four times as fast as looking for words
        self._fragments = tuple(pair for pair in fragments if pair[0][0] not in crowded)

    def names(self) -> tuple[str, ...]:
        """Give the names of all formats, sorted.

        Example:
            >>> import wireparse
            >>> wireparse.default_registry().names()[:3]
            ('aap', 'adnkronos', 'afp')
        """
        return tuple(sorted({*self._builtin, *self._added}))

    def get(self, name: str) -> AgencyFormat:
        """Give the format of that *name* or alias.

        Raises:
            UnknownFormatError: there is none; the message lists the names.

        Example:
            >>> import wireparse
            >>> wireparse.default_registry().get("dpa").default_timezone
            'Europe/Berlin'
        """
        found = self.find(name)
        if found is None:
            raise UnknownFormatError(name, self.names())
        return found

    def find(self, name: str) -> AgencyFormat | None:
        """Give the format of that *name* or alias, or None.

        Example:
            >>> import wireparse
            >>> wireparse.default_registry().find("no-such-agency") is None
            True
        """
        if name in self._added:
            return self._added[name]
        if name in self._builtin:
            return _builtin(name)
        folded = name.casefold()
        return next((fmt for fmt in self if folded == fmt.name or folded in fmt.aliases), None)

    def register(self, fmt: AgencyFormat, *, replace: bool = False) -> FormatRegistry:
        """Give a new registry that holds *fmt* too; with *replace*, instead of the format of that name.

        Raises:
            TypeError: *fmt* is not an `AgencyFormat`.
            FormatError: the name is taken and *replace* is not set.

        Example:
            >>> import wireparse
            >>> registry = wireparse.default_registry().register(wireparse.AgencyFormat(name="fern", agency="Fern News"))
            >>> "fern" in registry, "fern" in wireparse.default_registry()
            (True, False)
        """
        if not isinstance(fmt, AgencyFormat):
            raise TypeError(f"register() takes an AgencyFormat, not {type(fmt).__name__}")
        if not replace and (fmt.name in self._added or fmt.name in self._builtin):
            raise FormatError(f"an agency format called {fmt.name!r} is registered already; give replace=True to put yours in its place")
        return FormatRegistry(tuple(self._builtin.values()), {**self._added, fmt.name: fmt})

    def candidates(self, sample: str) -> Iterator[AgencyFormat]:
        """Give the formats, sorted by name, of which a word stands in *sample* or that ask for none.

        Example:
            >>> import wireparse
            >>> [fmt.name for fmt in wireparse.default_registry().candidates("Brenz (dpa) - Der Hafen ist offen.")]
            ['afp', 'dpa', 'generic']
        """
        names = {*self._always, *self._added}
        for word in self._words.intersection(pattern(self._word).findall(sample)):
            names |= self._by_word[word]
        for fragment, name in self._fragments:
            if fragment in sample:
                names.add(name)
        for source, crowd in self._crowds:
            if pattern(source).search(sample):
                names.update(name for fragment, name in crowd if fragment in sample)
        for name in sorted(names):
            found = self._added.get(name)
            yield found if found is not None else _builtin(name)

    def __iter__(self) -> Iterator[AgencyFormat]:
        """Give all formats, sorted by name."""
        return (self.get(name) for name in self.names())

    def __len__(self) -> int:
        """Count the formats."""
        return len(self.names())

    def __contains__(self, name: object) -> bool:
        """Tell whether there is a format of that name."""
        return name in self._added or name in self._builtin

    def __repr__(self) -> str:
        """List the names."""
        return f"FormatRegistry({', '.join(self.names())})"


@functools.cache
def _builtin(name: str) -> AgencyFormat:
    """Import the built-in format *name*."""
    fmt: AgencyFormat = importlib.import_module(f"wireparse.formats.{name}").FORMAT
    return fmt


@functools.cache
def default_registry() -> FormatRegistry:
    """Give the built-in formats and those of installed plug-ins, entry-point group `wireparse.formats`.

    Plug-ins are taken in the order of their distributions' names, so that the order of installation never matters. A plug-in
    that is broken, or whose name is taken, gives a `PluginWarning` and changes nothing else.

    Example:
        >>> import wireparse
        >>> "generic" in wireparse.default_registry()
        True
    """
    registry = FormatRegistry(BUILTIN)
    for plugin in found_plugins():
        try:
            registry = registry.register(plugin.load())
        except Exception as error:  # noqa: BLE001 - a stranger's module may raise anything, and must not stop a parse
            message = f"the agency format {plugin.name!r} ({plugin.value}) of {plugin.distribution} is left out: {error}"
            warnings.warn(message, PluginWarning, stacklevel=2)
    return registry
