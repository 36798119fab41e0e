"""A whole page of marked dispatches: written one dispatch at a time, without script, and with the order to load nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Self

from wireparse.export.html import LEGEND, article
from wireparse.export.html_style import COLOURS, MARKED, PAGE, SHEET
from wireparse.export.html_text import attribute, words
from wireparse.model.dispatch import Dispatch

#: Whatever a page of ours holds, a browser loads nothing for it and runs nothing in it.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def page_start(title: str, style: str) -> str:
    """Open a page with *title* and *style*."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>{attribute(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
    )


PAGE_END: Final = "</main>\n</body>\n</html>\n"


def page_opening(title: str) -> str:
    """Give what stands before the first dispatch of a page called *title*."""
    return page_start(title, COLOURS + SHEET + MARKED + PAGE)


def page_article(dispatch: Dispatch, *, name: str, anchor: str) -> str:
    """Show *dispatch* below its *name*; *anchor* is put before the places that the page links to, to tell them from others'."""
    return article(dispatch, title=f'<h1 class="plain"><bdi>{words(name)}</bdi></h1>', anchor=anchor)


def page_failure(name: str, error: str) -> str:
    """Say that the input *name* could not be read, and why."""
    told = f'<h1 class="plain"><bdi>{words(name)}</bdi></h1><p class="plain">could not be read: {words(error)}</p>'
    return f'<div class="wireparse unread"><div class="sheet">{told}</div></div>\n'


def page_closing() -> str:
    """Give the legend and the end of a page."""
    return f'<div class="wireparse key"><div class="sheet">{LEGEND}</div></div>\n{PAGE_END}'


class PageWriter:
    r"""Writes one page of many dispatches, each as soon as it comes, so that memory stays flat.

    Example:
        >>> import io
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export.html_page import PageWriter
        >>> page = io.StringIO()
        >>> with PageWriter(page.write, title="Two dispatches") as writer:
        ...     writer.add("one.txt", parse_dispatch("First."))
        ...     writer.failed("two.txt", "no such file")
        >>> page.getvalue().count("<article"), page.getvalue().endswith("</html>\n")
        (1, True)
    """

    def __init__(self, write: Callable[[str], object], *, title: str) -> None:
        """Take the function that writes text, and the title of the page."""
        self._write, self._title, self._count = write, title, 0

    def __enter__(self) -> Self:
        """Open the page."""
        self._write(page_opening(self._title))
        return self

    def __exit__(self, *_: object) -> None:
        """Close the page, also after an error: what was written stays readable."""
        self._write(page_closing() if self._count else PAGE_END)

    def add(self, name: str, dispatch: Dispatch) -> None:
        """Write *dispatch* below its *name*.

        Example:
            >>> from wireparse import parse_dispatch
            >>> from wireparse.export.html_page import PageWriter
            >>> pieces = []
            >>> with PageWriter(pieces.append, title="Today") as page:
            ...     page.add("<b>.txt", parse_dispatch("Snow."))
            >>> "&lt;b&gt;.txt" in "".join(pieces)
            True
        """
        self._count += 1
        self._write(page_article(dispatch, name=name, anchor=f"d{self._count}-"))

    def failed(self, name: str, error: str) -> None:
        """Say that the input *name* could not be read, and why.

        Example:
            >>> from wireparse.export.html_page import PageWriter
            >>> pieces = []
            >>> with PageWriter(pieces.append, title="Today") as page:
            ...     page.failed("two.txt", "no such file")
            >>> "could not be read: no such file" in "".join(pieces)
            True
        """
        self._write(page_failure(name, error))


def to_page(dispatch: Dispatch, *, name: str = "dispatch") -> str:
    """Show *dispatch* as a whole page of HTML under its *name*, such as that of its file.

    Example:
        >>> from wireparse import parse_dispatch
        >>> from wireparse.export.html_page import to_page
        >>> to_page(parse_dispatch("One."), name="one.txt")[:15]
        '<!DOCTYPE html>'
    """
    found: list[str] = []
    with PageWriter(found.append, title=name) as writer:
        writer.add(name, dispatch)
    return "".join(found)
