"""What wireparse raises: for wrong arguments, bad formats and strict mode, never for content."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireparse.diagnostics import Diagnostic


class WireparseError(Exception):
    """The base of everything that wireparse raises of its own.

    Example:
        >>> import wireparse
        >>> try:
        ...     wireparse.parse_dispatch("", format="no-such-agency")
        ... except wireparse.WireparseError as error:
        ...     print(type(error).__name__)
        UnknownFormatError
    """


class DispatchError(WireparseError, ValueError):
    """Strict mode met a diagnostic of severity ERROR; `diagnostic` carries it.

    Example:
        >>> import wireparse
        >>> try:
        ...     wireparse.parse_dispatch('{"uri":', envelope="ninjs", strict=True)
        ... except wireparse.DispatchError as error:
        ...     print(error.diagnostic.code, error.diagnostic.severity)
        json-malformed ERROR
    """

    def __init__(self, diagnostic: Diagnostic, text: str) -> None:
        """Keep *diagnostic* and show it under its line of *text*."""
        super().__init__(diagnostic.render(text))
        self.diagnostic = diagnostic
        self.text = text

    def __reduce__(self) -> tuple[type[DispatchError], tuple[Diagnostic, str]]:
        """Pickle by the two arguments, so that worker processes can hand it back."""
        return type(self), (self.diagnostic, self.text)


class FormatError(WireparseError, ValueError):
    """An agency format is badly defined, or its name is taken.

    Example:
        >>> import wireparse
        >>> wireparse.AgencyFormat(name="Not a name", agency="Fern News")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        wireparse.errors.FormatError: ...
    """


class UnknownFormatError(WireparseError, LookupError):
    """No agency format of that name; `known` lists the names that there are.

    Example:
        >>> import wireparse
        >>> try:
        ...     wireparse.default_registry().get("no-such-agency")
        ... except wireparse.UnknownFormatError as error:
        ...     print(error.name, "afp" in error.known)
        no-such-agency True
    """

    def __init__(self, name: str, known: Iterable[str]) -> None:
        """Say which *name* was asked for and which are *known*."""
        self.name, self.known = name, tuple(sorted(known))
        super().__init__(f"no agency format is called {name!r}; known are: {', '.join(self.known)}")

    def __reduce__(self) -> tuple[type[UnknownFormatError], tuple[str, tuple[str, ...]]]:
        """Pickle by the two arguments."""
        return type(self), (self.name, self.known)


class PluginWarning(UserWarning):
    """An installed plug-in is broken or clashes with another; the parse goes on without it.

    Example:
        >>> import warnings, wireparse
        >>> with warnings.catch_warnings():
        ...     warnings.simplefilter("error", wireparse.PluginWarning)  # for a program that would rather stop
        ...     dispatch = wireparse.parse_dispatch("BRENZ (AP) — The ferry is back.")
    """


class WorkerLostError(WireparseError):
    """A worker process of `parse_many` died on one input; `index` says on which, `exitcode` how.

    Example:
        >>> from wireparse.errors import WorkerLostError
        >>> WorkerLostError(7, -9).index, str(WorkerLostError(7, -9))
        (7, 'the worker process died (exit code -9) while it parsed input 7')
    """

    def __init__(self, index: int, exitcode: int | None) -> None:
        """Name the input by its *index* and the process by its *exitcode*."""
        super().__init__(f"the worker process died (exit code {exitcode}) while it parsed input {index}")
        self.index, self.exitcode = index, exitcode

    def __reduce__(self) -> tuple[type[WorkerLostError], tuple[int, int | None]]:
        """Pickle by the two arguments."""
        return type(self), (self.index, self.exitcode)
